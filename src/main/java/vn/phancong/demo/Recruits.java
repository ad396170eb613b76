package vn.phancong.demo;

import static vn.phancong.demo.Days.later;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes up people of the sorts that a ward has, with what they can take on and when they are away. */
final class Recruits {

    private static final LocalDate OLDEST = LocalDate.of(1985, 2, 3);
    private static final LocalDate YOUNGEST = LocalDate.of(2021, 5, 19);
    private static final List<String> REASONS = List.of("ON_LEAVE", "SICK", "SICK", "AWAY", "AWAY");

    private final Desk desk;
    private final People people;
    private final Draw draw;

    Recruits(Desk desk) {
        this.desk = desk;
        this.people = desk.people();
        this.draw = desk.draw();
    }

    Person member(Cell cell) {
        boolean probationary = draw.chance(0.04);
        LocalDate admitted = probationary ? draw.day(desk.daysAgo(330), desk.daysAgo(30)) : draw.day(OLDEST, YOUNGEST);
        String kind = probationary ? "PROBATIONARY_MEMBER" : "FULL_MEMBER";
        Person person = people.enter(draw, kind, capacity(), start(cell, admitted), null);
        joinCell(person, cell, admitted);
        leaves(person);
        return person;
    }

    /** A member of long standing, who is here today and may hold an office. */
    Person officer(Cell cell) {
        LocalDate admitted = draw.day(OLDEST, Days.TERM.minusYears(3));
        Person person = people.enter(draw, "FULL_MEMBER", 7, start(cell, admitted), null);
        joinCell(person, cell, admitted);
        return person;
    }

    /** A member who has moved away or died since. */
    Person departed(Cell cell) {
        LocalDate admitted = draw.day(OLDEST, YOUNGEST);
        LocalDate settled = cell.since() == null ? Days.CAMPAIGN : cell.since();
        LocalDate gone = draw.day(settled.plusDays(90), desk.daysAgo(20));
        Person person = people.enter(draw, "FULL_MEMBER", capacity(), start(cell, admitted), gone);
        joinCell(person, cell, admitted);
        return person;
    }

    /** A member whom age has freed from duties. */
    void veteran(Cell cell) {
        LocalDate admitted = draw.day(OLDEST, OLDEST.plusYears(10));
        Person person = people.enter(draw, "FULL_MEMBER", null, start(cell, admitted), null);
        joinCell(person, cell, admitted);
        people.beAway(person, "EXEMPT", draw.day(Days.CAMPAIGN, desk.daysAgo(60)), null);
    }

    /** Somebody outside the party who helps: of the youth union, an association, the offices or a school. */
    Person helper(Ward ward) {
        String kind = draw.from(List.of(
                "YOUTH_UNION_MEMBER",
                "YOUTH_UNION_MEMBER",
                "ASSOCIATION_MEMBER",
                "ASSOCIATION_MEMBER",
                "OFFICIAL",
                "STUDENT"));
        String body = switch (kind) {
            case "OFFICIAL" -> "UB-";
            case "ASSOCIATION_MEMBER" -> draw.from(List.of("PN-", "CCB-"));
            default -> "TN-";
        };
        LocalDate joined = draw.day(LocalDate.of(2015, 3, 26), YOUNGEST);
        Person person = people.enter(draw, kind, draw.between(5, 7), joined, null);
        people.join(person, body + ward.area().code(), joined, null);
        leaves(person);
        return person;
    }

    private static LocalDate start(Cell cell, LocalDate admitted) {
        return cell.since() == null || cell.before() != null ? admitted : later(cell.since(), admitted);
    }

    private void joinCell(Person person, Cell cell, LocalDate admitted) {
        String former = cell.formerCell();
        LocalDate since = cell.since();
        if (former != null && since != null && admitted.isBefore(since)) {
            people.join(person, former, admitted, since);
            people.join(person, cell.code(), since, person.until());
        } else {
            people.join(person, cell.code(), person.from(), person.until());
        }
    }

    /** Mostly seven; some leave it open. */
    private @Nullable Integer capacity() {
        int luck = draw.between(1, 100);
        if (luck > 97) {
            return null;
        }
        return luck <= 84 ? 7 : luck <= 88 ? 5 : luck <= 91 ? 6 : luck - 83;
    }

    /** A tenth have been away and are back; a few are away today, and some of them have been before. */
    private void leaves(Person person) {
        double luck = draw.between(0.0, 1.0);
        LocalDate once = draw.day(Days.CAMPAIGN.plusMonths(1), desk.daysAgo(150));
        int length = draw.between(7, 60);
        if ((luck < 0.1 || luck > 0.99) && !once.isBefore(person.from())) {
            people.beAway(person, draw.from(REASONS), once, once.plusDays(length));
        }
        LocalDate now = desk.daysAgo(draw.between(3, 28));
        if (luck > 0.967) {
            LocalDate back = draw.chance(0.5) ? null : desk.today().plusDays(length);
            people.beAway(person, draw.from(REASONS), now, back);
        } else if (luck > 0.96) {
            LocalDate soon = desk.today().plusDays(draw.between(5, 40));
            people.beAway(person, "ON_LEAVE", soon, soon.plusDays(length));
        }
    }
}
