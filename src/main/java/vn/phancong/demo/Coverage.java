package vn.phancong.demo;

import static vn.phancong.demo.Days.later;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Gives the households of one neighbourhood to its people, and leaves the gaps that life leaves. */
final class Coverage {

    private final Desk desk;
    private final Draw draw;
    private final Neighbourhood place;
    private final Roster roster;

    Coverage(Desk desk, Neighbourhood place, Roster roster) {
        this.desk = desk;
        this.draw = desk.draw();
        this.place = place;
        this.roster = roster;
    }

    /**
     * Gives one household, or does not.
     *
     * @param since from when it can be given
     * @param until when it was closed, if it was: so were its assignments
     */
    void give(String household, LocalDate since, @Nullable LocalDate until, boolean vulnerable) {
        if (place.cells().isEmpty()) {
            return;
        }
        if (draw.chance(place.care())) {
            cover(household, since, until);
            if (vulnerable && draw.chance(0.4)) {
                Person helper = roster.support();
                assign(helper, household, "SUPPORT", start(since, helper), until);
            }
        } else if (draw.chance(0.3)) {
            lose(household, since, until);
        }
    }

    /** One household in eight was somebody else's before. */
    private void cover(String household, LocalDate since, @Nullable LocalDate until) {
        Person person = roster.lead();
        LocalDate start = start(since, person);
        Person before = draw.chance(0.12) ? roster.colleague() : null;
        if (before != null) {
            assign(before, household, "LEAD", later(since, before.from()), start);
        }
        assign(person, household, "LEAD", start, until);
    }

    /** Somebody had it: one who has left, or one who was relieved of it. */
    private void lose(String household, LocalDate since, @Nullable LocalDate until) {
        Person person = draw.chance(0.6) ? roster.departed() : roster.lead();
        LocalDate first = later(since, person.from());
        LocalDate end = person.until() == null ? draw.day(desk.daysAgo(240), desk.daysAgo(8)) : person.until();
        assign(person, household, "LEAD", first, until != null && until.isBefore(end) ? until : end);
    }

    /** Two in three were given when the campaign began. */
    private LocalDate start(LocalDate since, Person person) {
        LocalDate early = Days.CAMPAIGN.plusDays(draw.between(0, 29));
        LocalDate late = draw.day(Days.CAMPAIGN.plusDays(30), desk.daysAgo(28));
        return later(draw.chance(0.66) ? early : late, later(since, person.from()));
    }

    private void assign(Person person, String household, String role, LocalDate since, @Nullable LocalDate until) {
        LocalDate start = later(Days.CAMPAIGN, since);
        LocalDate contact = contact(start, until);
        if (until == null || start.isBefore(until)) {
            desk.sheets().row(Table.ASSIGNMENTS, person.code(), household, role, start, until, contact);
        }
    }

    /** Nine in ten were spoken to within four weeks; of a few no contact is on record. */
    private @Nullable LocalDate contact(LocalDate since, @Nullable LocalDate until) {
        int luck = draw.between(1, 100);
        int days = luck <= 90 ? draw.between(0, 27) : draw.between(31, 200);
        LocalDate last = until == null ? desk.today() : until.minusDays(1);
        return luck > 98 ? null : later(since, last.minusDays(days));
    }
}
