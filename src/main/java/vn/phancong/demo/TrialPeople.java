package vn.phancong.demo;

import static vn.phancong.demo.Days.later;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes up people and knows of each whether the service will find them available today. */
final class TrialPeople {

    private static final LocalDate OLDEST = LocalDate.of(1985, 2, 3);
    private static final LocalDate YOUNGEST = LocalDate.of(2021, 5, 19);
    private static final LocalDate REGULATION_213 = LocalDate.of(2020, 1, 2);
    private static final List<String> ABSENCES = List.of("ON_LEAVE", "SICK", "SICK", "AWAY", "AWAY");
    private static final List<String> HELPERS = List.of(
            "YOUTH_UNION_MEMBER",
            "YOUTH_UNION_MEMBER",
            "ASSOCIATION_MEMBER",
            "ASSOCIATION_MEMBER",
            "OFFICIAL",
            "STUDENT");

    private final Desk desk;
    private final Draw draw;
    private final People people;
    private final double absent;

    /** {@code absent}: the share of people who are away today. */
    TrialPeople(Desk desk, double absent) {
        this.desk = desk;
        this.draw = desk.draw();
        this.people = desk.people();
        this.absent = absent;
    }

    /** A member; {@code home} is the second cell of one who works elsewhere than where they live. */
    TrialPerson member(String cell, @Nullable String home) {
        boolean probationary = draw.chance(0.04);
        LocalDate lately = draw.day(desk.daysAgo(330), desk.daysAgo(30));
        LocalDate admitted = probationary ? lately : draw.day(OLDEST, YOUNGEST);
        Person person =
                people.enter(draw, probationary ? "PROBATIONARY_MEMBER" : "FULL_MEMBER", capacity(), admitted, null);
        people.join(person, cell, admitted, null);
        LocalDate settled = draw.day(REGULATION_213, Days.CAMPAIGN);
        if (home != null) {
            person = people.live(person, home, later(settled, admitted));
        }
        return new TrialPerson(person, true, !leaves(person));
    }

    /** A member of long standing who heads the cell, and is here. */
    TrialPerson secretary(String cell) {
        LocalDate admitted = draw.day(OLDEST, Days.TERM.minusYears(3));
        Person person = people.enter(draw, "FULL_MEMBER", 7, admitted, null);
        people.join(person, cell, admitted, null);
        people.hold(person, cell, "SECRETARY", Days.TERM, null);
        return new TrialPerson(person, true, true);
    }

    /** A member whom age has freed from duties. */
    TrialPerson veteran(String cell) {
        LocalDate admitted = draw.day(OLDEST, OLDEST.plusYears(10));
        Person person = people.enter(draw, "FULL_MEMBER", null, admitted, null);
        people.join(person, cell, admitted, null);
        people.beAway(person, "EXEMPT", draw.day(Days.CAMPAIGN, desk.daysAgo(60)), null);
        return new TrialPerson(person, true, false);
    }

    /** A member who has moved away or died since the households were given out. */
    Person departed(String cell) {
        LocalDate admitted = draw.day(OLDEST, YOUNGEST);
        LocalDate gone = draw.day(Days.CAMPAIGN.plusDays(90), desk.daysAgo(20));
        Person person = people.enter(draw, "FULL_MEMBER", capacity(), admitted, gone);
        people.join(person, cell, admitted, gone);
        return person;
    }

    /** Somebody outside the party who helps, of a body beside the ward's committee. */
    TrialPerson helper(Unit ward) {
        String kind = draw.from(HELPERS);
        String body = kind.equals("OFFICIAL") ? "UB-" : kind.equals("ASSOCIATION_MEMBER") ? "PN-" : "TN-";
        LocalDate joined = draw.day(LocalDate.of(2015, 3, 26), YOUNGEST);
        Person person = people.enter(draw, kind, draw.between(5, 7), joined, null);
        people.join(person, body + ward.code(), joined, null);
        return new TrialPerson(person, false, !leaves(person));
    }

    /** Mostly seven; some leave it open. */
    private @Nullable Integer capacity() {
        int luck = draw.between(1, 100);
        if (luck > 97) {
            return null;
        }
        return luck <= 84 ? 7 : luck <= 88 ? 5 : luck <= 91 ? 6 : luck - 83;
    }

    /** Whether the person is away today; others have been, or will be. */
    private boolean leaves(Person person) {
        double luck = draw.between(0.0, 1.0);
        LocalDate once = draw.day(Days.CAMPAIGN.plusMonths(1), desk.daysAgo(150));
        int length = draw.between(7, 60);
        int lately = draw.between(3, 28);
        boolean openEnd = draw.chance(0.5);
        String reason = draw.from(ABSENCES);
        if (luck < absent) {
            LocalDate back = openEnd ? null : desk.today().plusDays(length);
            people.beAway(person, reason, desk.daysAgo(lately), back);
            return true;
        }
        if (luck < absent + 0.06 && !once.isBefore(person.from())) {
            people.beAway(person, reason, once, once.plusDays(length));
        } else if (luck > 0.995) {
            LocalDate soon = desk.today().plusDays(lately);
            people.beAway(person, "ON_LEAVE", soon, soon.plusDays(length));
        }
        return false;
    }
}
