package vn.phancong.demo;

import static java.util.stream.Collectors.groupingBy;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How every household stands on a day, by the meanings of coverage. */
final class Tally {

    private final LocalDate day;
    private final Set<String> away;
    private final Set<String> areasWithCell;
    private final Set<String> hadCoverer;
    private final Map<String, List<NamedCsvRecord>> open;
    private final Map<String, Long> loads;
    private final Map<String, String> capacities = new HashMap<>();
    private final Map<String, String> states = new HashMap<>();
    private final Map<String, Set<String>> weaknesses = new HashMap<>();

    Tally(Written written, LocalDate day) {
        this.day = day;
        away = written.rows("absences").stream()
                .filter(Written.openOn(day))
                .map(row -> row.getField("person_code"))
                .collect(Collectors.toSet());
        written.rows("people").stream()
                .filter(Written.openOn(day).negate())
                .forEach(row -> away.add(row.getField("code")));
        areasWithCell = areasWithCell(written, day);
        hadCoverer = written.rows("assignments").stream()
                .filter(row -> !Written.since(row, "since").isAfter(day))
                .map(row -> row.getField("household_code"))
                .collect(Collectors.toSet());
        List<NamedCsvRecord> assignments =
                written.rows("assignments").stream().filter(Written.openOn(day)).toList();
        open = assignments.stream().collect(groupingBy(row -> row.getField("household_code")));
        loads = assignments.stream().collect(groupingBy(row -> row.getField("person_code"), Collectors.counting()));
        written.rows("people").forEach(row -> capacities.put(row.getField("code"), row.getField("capacity")));
        written.rows("households").stream()
                .filter(Written.openOn(day).and(Written.locatedOn(day)))
                .filter(row -> row.getField("exempt").isEmpty())
                .forEach(this::judge);
    }

    private static Set<String> areasWithCell(Written written, LocalDate day) {
        Set<String> cells = written.rows("organizations", "kind", "CELL").stream()
                .filter(Written.openOn(day))
                .map(row -> row.getField("code"))
                .collect(Collectors.toSet());
        return written.rows("charges").stream()
                .filter(Written.openOn(day))
                .filter(row -> cells.contains(row.getField("organization_code")))
                .map(row -> row.getField("area_code"))
                .collect(Collectors.toSet());
    }

    private void judge(NamedCsvRecord household) {
        String code = household.getField("code");
        List<NamedCsvRecord> assignments = open.getOrDefault(code, List.of());
        List<NamedCsvRecord> available = assignments.stream()
                .filter(row -> !away.contains(row.getField("person_code")))
                .toList();
        if (!available.isEmpty()) {
            states.put(code, "COVERED");
            weaknesses.put(code, weaknesses(household, available));
        } else if (!areasWithCell.contains(household.getField("area_code"))) {
            states.put(code, "NO_CELL");
        } else if (!assignments.isEmpty()) {
            states.put(code, "COVERER_UNAVAILABLE");
        } else {
            states.put(code, hadCoverer.contains(code) ? "ENDED" : "NEVER_ASSIGNED");
        }
    }

    private Set<String> weaknesses(NamedCsvRecord household, List<NamedCsvRecord> available) {
        Set<String> found = new HashSet<>();
        if (!household.getField("vulnerability").isEmpty() && available.size() == 1) {
            found.add("THIN");
        }
        if (available.stream()
                .allMatch(row -> Written.since(row, "last_contact_on").isBefore(day.minusDays(30)))) {
            found.add("STALE");
        }
        if (available.stream().anyMatch(row -> isOverloaded(row.getField("person_code")))) {
            found.add("OVERLOADED");
        }
        return found;
    }

    private boolean isOverloaded(String person) {
        String capacity = capacities.getOrDefault(person, "");
        return !capacity.isEmpty() && loads.getOrDefault(person, 0L) > Long.parseLong(capacity);
    }

    /** COVERED or a reason; OUTSIDE when it does not count that day. */
    String of(String household) {
        return states.getOrDefault(household, "OUTSIDE");
    }

    Set<String> weaknessesOf(String household) {
        return weaknesses.getOrDefault(household, Set.of());
    }

    long count(String state) {
        return states.values().stream().filter(state::equals).count();
    }

    long countWeak(String weakness) {
        return weaknesses.values().stream()
                .filter(set -> set.contains(weakness))
                .count();
    }

    int targetSet() {
        return states.size();
    }

    double meanLoad() {
        return loads.values().stream().mapToLong(Long::longValue).average().orElse(0);
    }
}
