package vn.phancong.intake;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.phancong.graph.Period;

/** The ties among the units of one kind; of each kind a unit has one at a time, so a later one ends the one before. */
final class Ties {

    /** One tie: from the lower, led or advising unit to the other one. */
    record Tie(TieKind kind, Unit.Key from, Unit.Key to, Period period) {}

    private record Slot(TieKind kind, Unit.Key from) {}

    private record Claim(Unit.Key to, @Nullable LocalDate until) {}

    private record Step(Unit.Key unit, Period window) {}

    private final Map<Slot, NavigableMap<LocalDate, Claim>> slots = new HashMap<>();

    Ties(Collection<Tie> ties) {
        ties.forEach(this::put);
    }

    /** Adds a tie, or gives an end to the one that began on the same day to the same unit; an end is never taken back. */
    void put(Tie tie) {
        var claims = slots.computeIfAbsent(new Slot(tie.kind, tie.from), slot -> new TreeMap<>());
        Claim known = claims.get(tie.period.since());
        LocalDate until = tie.period.until() != null || known == null ? tie.period.until() : known.until;
        claims.put(tie.period.since(), new Claim(tie.to, until));
    }

    void remove(TieKind kind, Unit.Key from, LocalDate since) {
        claims(kind, from).remove(since);
    }

    /** What the unit hangs on from that very day on. */
    Unit.@Nullable Key startingOn(TieKind kind, Unit.Key from, LocalDate since) {
        Claim claim = claims(kind, from).get(since);
        return claim == null ? null : claim.to;
    }

    /** Whether the unit is known to hang on another one later. */
    boolean movesAfter(TieKind kind, Unit.Key from, LocalDate day) {
        return claims(kind, from).higherKey(day) != null;
    }

    /** The unit's ties of that kind, each ended at the latest where the next one begins. */
    List<Tie> of(TieKind kind, Unit.Key from) {
        NavigableMap<LocalDate, Claim> claims = claims(kind, from);
        List<Tie> ties = new ArrayList<>(claims.size());
        claims.forEach((since, claim) -> {
            LocalDate next = claims.higherKey(since);
            boolean cut = next != null && (claim.until == null || next.isBefore(claim.until));
            ties.add(new Tie(kind, from, claim.to, new Period(since, cut ? next : claim.until)));
        });
        return ties;
    }

    List<Tie> all() {
        return slots.keySet().stream()
                .flatMap(slot -> of(slot.kind, slot.from).stream())
                .toList();
    }

    /** Whether the tie lies on a way that leads from its unit back to it on some day. */
    boolean leadsBack(Tie tie) {
        Deque<Step> open = new ArrayDeque<>(List.of(new Step(tie.to, tie.period)));
        Set<Step> seen = new HashSet<>();
        while (!open.isEmpty()) {
            Step step = open.pop();
            if (step.unit.equals(tie.from)) {
                return true;
            }
            if (seen.add(step)) {
                of(tie.kind, step.unit).stream()
                        .filter(above -> above.period.overlaps(step.window))
                        .forEach(above -> open.push(new Step(above.to, common(above.period, step.window))));
            }
        }
        return false;
    }

    private NavigableMap<LocalDate, Claim> claims(TieKind kind, Unit.Key from) {
        return slots.getOrDefault(new Slot(kind, from), new TreeMap<>());
    }

    private static Period common(Period one, Period other) {
        LocalDate since = one.since().isAfter(other.since()) ? one.since() : other.since();
        LocalDate until = one.until();
        if (until == null || (other.until() != null && other.until().isBefore(until))) {
            until = other.until();
        }
        return new Period(since, until);
    }
}
