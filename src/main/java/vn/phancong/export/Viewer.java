package vn.phancong.export;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.phancong.coverage.Assignment;
import vn.phancong.guard.Right;
import vn.phancong.guard.Verdicts;
import vn.phancong.guard.Verdicts.OverPerson;
import vn.phancong.people.PersonId;
import vn.phancong.territory.Household;

/**
 * For whom a table of names is made: what lies outside the caller's scope shows only as long as it is tied to what lies inside.
 *
 * @param today the request's today, on which such ties count
 */
public record Viewer(Verdicts.Request verdicts, LocalDate today) {

    /** Whether a household belongs to the scope. */
    boolean has(Household household, LocalDate day) {
        return Right.reads(verdicts.over(household, day));
    }

    /** Whether a household may be shown with somebody who was in charge of it that day. */
    boolean shows(Household household, LocalDate day) {
        return has(household, day) || !day.isBefore(today);
    }

    /** Those in charge of households of the scope who may be named. */
    Set<PersonId> named(List<Assignment> coverers, LocalDate day) {
        Set<PersonId> named = new HashSet<>();
        Set<PersonId> others = new HashSet<>();
        coverers.forEach(each -> (each.period().contains(today) ? named : others).add(each.person()));
        others.removeAll(named);
        Map<PersonId, OverPerson> over = others.isEmpty() ? Map.of() : verdicts.over(others, day);
        over.forEach((person, may) -> {
            if (Right.reads(may.asSeen())) {
                named.add(person);
            }
        });
        return named;
    }
}
