package vn.phancong.intake;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.phancong.graph.Period;

/** All areas, or all organisations, by code and first day: few enough to be held in memory. */
final class UnitDirectory {

    private final Map<String, NavigableMap<LocalDate, Unit>> byCode = new HashMap<>();

    UnitDirectory(Collection<Unit> units) {
        units.forEach(this::put);
    }

    void put(Unit unit) {
        byCode.computeIfAbsent(unit.code(), code -> new TreeMap<>())
                .put(unit.period().since(), unit);
    }

    @Nullable Unit get(Unit.Key key) {
        return bearing(key.code()).get(key.since());
    }

    /** The unit that bore the code on that day, otherwise the earliest one after it. */
    @Nullable Unit at(String code, LocalDate day) {
        NavigableMap<LocalDate, Unit> units = bearing(code);
        Map.Entry<LocalDate, Unit> last = units.floorEntry(day);
        if (last != null && last.getValue().period().contains(day)) {
            return last.getValue();
        }
        Map.Entry<LocalDate, Unit> next = units.higherEntry(day);
        return next == null ? null : next.getValue();
    }

    /** Why {@link #at} found nothing. */
    Reason unknown(String code, LocalDate day) {
        return bearing(code).isEmpty()
                ? Reason.inCase(RefusalCode.UNKNOWN_CODE, "unit", code)
                : Reason.inCase(RefusalCode.UNKNOWN_CODE, "later", code, day);
    }

    /** Other units that bear the same code on some of the same days. */
    Stream<Unit> rivals(Unit unit) {
        Period period = unit.period();
        return bearing(unit.code()).values().stream()
                .filter(other ->
                        !other.key().equals(unit.key()) && other.period().overlaps(period));
    }

    Collection<Unit> all() {
        return byCode.values().stream()
                .flatMap(units -> units.values().stream())
                .toList();
    }

    private NavigableMap<LocalDate, Unit> bearing(String code) {
        return byCode.getOrDefault(code, Collections.emptyNavigableMap());
    }
}
