package vn.phancong.demo;

import static vn.phancong.demo.Days.later;
import static vn.phancong.demo.Ledger.Known.COVERED;
import static vn.phancong.demo.Ledger.Known.COVERER_UNAVAILABLE;
import static vn.phancong.demo.Ledger.Known.ENDED;
import static vn.phancong.demo.Ledger.Known.NEVER_ASSIGNED;
import static vn.phancong.demo.Ledger.Known.NO_CELL;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Gives out the households of one neighbourhood, house by house in runs, and knows of each what the service will say. */
final class TrialDuties {

    private final Desk desk;
    private final Draw draw;
    private final TrialCrew crew;
    private final double care;
    private Run run = new Run(Fate.NEVER, null, null, 0);

    TrialDuties(Desk desk, TrialCrew crew, double care) {
        this.desk = desk;
        this.draw = desk.draw();
        this.crew = crew;
        this.care = care;
    }

    /** What became of the neighbours in a row. */
    private enum Fate {
        GIVEN,
        NEVER,
        RELIEVED,
        DEPARTED,
        DEPARTED_UNNOTICED
    }

    private record Run(
            Fate fate,
            @Nullable TrialPerson person,
            @Nullable Person gone,
            int length) {
        Run shorter() {
            return new Run(fate, person, gone, length - 1);
        }
    }

    /** Gives a household of the target set, or does not: answers COVERED or the reason why it is not. */
    Ledger.Known give(String household, LocalDate since, boolean vulnerable, boolean forgotten) {
        next(forgotten);
        boolean missed = draw.chance(0.03);
        Ledger.Known state = switch (run.fate) {
            case GIVEN -> missed ? NEVER_ASSIGNED : given(household, since, vulnerable);
            case NEVER -> NEVER_ASSIGNED;
            case RELIEVED -> relieved(household, since);
            case DEPARTED, DEPARTED_UNNOTICED -> departed(household, since);
        };
        return state == COVERED || crew.hasCell() ? state : NO_CELL;
    }

    /** A household that was closed: so was what was given, and nobody counts it any more. */
    void giveUntil(String household, LocalDate since, LocalDate until) {
        TrialPerson person = crew.anybody();
        LocalDate start = later(later(Days.CAMPAIGN, since), person.person().from());
        if (start.isBefore(until)) {
            assign(person.person(), household, "LEAD", start, until);
        }
    }

    private void next(boolean forgotten) {
        if (run.length > 0) {
            run = run.shorter();
        } else if (draw.chance(crew.hasCell() ? forgotten ? care * 0.5 : care : 0.04)) {
            run = new Run(Fate.GIVEN, crew.next(), null, quota() - 1);
        } else {
            run = gap(draw.between(2, 9) - 1);
        }
    }

    /** Five to seven, as it is done in Tuyên Quang; some are given too many. */
    private int quota() {
        int usual = draw.between(5, 7);
        int many = draw.between(8, 12);
        return draw.chance(0.03) ? many : usual;
    }

    private Run gap(int more) {
        double luck = draw.between(0.0, 1.0);
        if (luck < 0.72 || !crew.hasCell()) {
            return new Run(Fate.NEVER, null, null, more);
        }
        if (luck < 0.83) {
            return new Run(Fate.RELIEVED, crew.anybody(), null, more);
        }
        return new Run(luck < 0.96 ? Fate.DEPARTED : Fate.DEPARTED_UNNOTICED, null, crew.departed(), more);
    }

    private Ledger.Known given(String household, LocalDate since, boolean vulnerable) {
        TrialPerson lead = needed(run.person);
        LocalDate start = start(since, lead.person());
        boolean covered = take(lead, household, "LEAD", start);
        boolean helped = draw.chance(0.4);
        boolean handedOver = draw.chance(0.04);
        if (vulnerable && helped) {
            TrialPerson helper = crew.helper(lead);
            covered |= take(helper, household, "SUPPORT", start(since, helper.person()));
        } else if (handedOver) {
            TrialPerson before = crew.anybody();
            LocalDate first = later(later(Days.CAMPAIGN, since), before.person().from());
            if (before != lead && first.isBefore(start)) {
                assign(before.person(), household, "LEAD", first, start);
            }
        }
        return covered ? COVERED : COVERER_UNAVAILABLE;
    }

    private boolean take(TrialPerson person, String household, String role, LocalDate start) {
        assign(person.person(), household, role, start, null);
        person.burden();
        return person.available();
    }

    private Ledger.Known relieved(String household, LocalDate since) {
        Person person = needed(run.person).person();
        LocalDate first = later(later(Days.CAMPAIGN, since), person.from());
        return ended(person, household, first, draw.day(desk.daysAgo(240), desk.daysAgo(8)));
    }

    /** Of some who have gone nobody has taken note: the household is still theirs on paper. */
    private Ledger.Known departed(String household, LocalDate since) {
        Person person = needed(run.gone);
        LocalDate first = later(later(Days.CAMPAIGN, since), person.from());
        LocalDate gone = needed(person.until());
        if (run.fate == Fate.DEPARTED || !first.isBefore(gone)) {
            return ended(person, household, first, gone);
        }
        assign(person, household, "LEAD", first, null);
        return COVERER_UNAVAILABLE;
    }

    private Ledger.Known ended(Person person, String household, LocalDate first, LocalDate end) {
        if (!first.isBefore(end)) {
            return NEVER_ASSIGNED;
        }
        assign(person, household, "LEAD", first, end);
        return ENDED;
    }

    /** Two in three were given when the campaign began. */
    private LocalDate start(LocalDate since, Person person) {
        LocalDate early = Days.CAMPAIGN.plusDays(draw.between(0, 29));
        LocalDate late = draw.day(Days.CAMPAIGN.plusDays(30), desk.daysAgo(28));
        return later(draw.chance(0.66) ? early : late, later(since, person.from()));
    }

    /** Nine in ten were spoken to within four weeks; of a few no contact is on record. */
    private void assign(Person person, String household, String role, LocalDate start, @Nullable LocalDate until) {
        int luck = draw.between(1, 100);
        int lately = draw.between(0, 27);
        int longAgo = draw.between(31, 200);
        LocalDate last = until == null ? desk.today() : until.minusDays(1);
        LocalDate contact = luck > 98 ? null : later(start, last.minusDays(luck <= 90 ? lately : longAgo));
        desk.sheets().row(Table.ASSIGNMENTS, person.code(), household, role, start, until, contact);
    }

    private static <T> T needed(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("A run of households without its person");
        }
        return value;
    }
}
