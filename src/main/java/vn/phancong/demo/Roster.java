package vn.phancong.demo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The people of one neighbourhood, called up one after another as its households need them. */
final class Roster {

    private final Draw draw;
    private final People people;
    private final Recruits recruits;
    private final Ward ward;
    private final Neighbourhood place;
    private final Deque<Person> waiting = new ArrayDeque<>();
    private final List<Person> called = new ArrayList<>();
    private final Turn leading = new Turn(5, 7);
    private final Turn supporting = new Turn(4, 6);
    private final Turn gone = new Turn(3, 6);

    Roster(Desk desk, Ward ward, Neighbourhood place, List<Person> residents) {
        this.draw = desk.draw();
        this.people = desk.people();
        this.recruits = new Recruits(desk);
        this.ward = ward;
        this.place = place;
        place.cells().forEach(this::open);
        waiting.addAll(residents);
    }

    /** Every cell has a secretary, most have a deputy, and some have members whom age has freed or who have no household. */
    private void open(Cell cell) {
        Person secretary = recruits.officer(cell);
        people.hold(secretary, cell.code(), "SECRETARY", Days.later(Days.TERM, secretary.from()), null);
        waiting.add(secretary);
        if (draw.chance(0.6)) {
            Person deputy = recruits.officer(cell);
            people.hold(deputy, cell.code(), "DEPUTY_SECRETARY", Days.later(Days.TERM, deputy.from()), null);
            waiting.add(deputy);
        }
        for (int veterans = draw.between(0, 2); veterans > 0; veterans--) {
            recruits.veteran(cell);
        }
        for (int idle = draw.between(0, 2); idle > 0; idle--) {
            recruits.member(cell);
        }
    }

    Person lead() {
        return leading.next();
    }

    /** Never the one who leads now. */
    Person support() {
        return supporting.next();
    }

    /** Somebody who used to be here. */
    Person departed() {
        return gone.next();
    }

    /** Somebody else who may have had a household before those who lead and support now. */
    @Nullable Person colleague() {
        Person other = draw.from(called);
        return other.equals(leading.current) || other.equals(supporting.current) ? null : other;
    }

    private Person call() {
        Person person = waiting.poll();
        if (person == null) {
            person = draw.chance(0.75) ? recruits.member(draw.from(place.cells())) : recruits.helper(ward);
        }
        called.add(person);
        return person;
    }

    /** Gives the same person until that one has had enough. */
    private final class Turn {
        private final int least;
        private final int most;
        private @Nullable Person current;
        private int left;

        private Turn(int least, int most) {
            this.least = least;
            this.most = most;
        }

        private Person next() {
            Person person = current;
            if (person == null || left == 0) {
                person = this == gone ? recruits.departed(draw.from(place.cells())) : call();
                current = person;
                left = draw.between(least, most);
            }
            left--;
            return person;
        }
    }
}
