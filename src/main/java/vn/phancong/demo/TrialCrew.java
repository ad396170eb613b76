package vn.phancong.demo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The people of one neighbourhood, called up one after another as its households need them. */
final class TrialCrew {

    private final Trial trial;
    private final Draw draw;
    private final TrialPeople people;
    private final Unit ward;
    private final List<Cell> cells;
    private final List<TrialPerson> all = new ArrayList<>();
    private final Deque<TrialPerson> waiting = new ArrayDeque<>();
    private @Nullable TrialPerson support;
    private int supports;

    TrialCrew(Trial trial, Unit ward, List<Cell> cells) {
        this.trial = trial;
        this.draw = trial.draw();
        this.people = new TrialPeople(trial.desk(), draw.between(0.01, 0.07));
        this.ward = ward;
        this.cells = cells;
        for (Cell cell : cells) {
            waiting.add(kept(people.secretary(cell.code())));
        }
    }

    boolean hasCell() {
        return !cells.isEmpty();
    }

    /** Somebody who has had no household yet. */
    TrialPerson next() {
        TrialPerson first = waiting.poll();
        if (first != null) {
            return first;
        }
        double luck = draw.between(0.0, 1.0);
        if (cells.isEmpty() || luck > 0.96) {
            return kept(people.helper(ward));
        }
        String cell = draw.from(cells).code();
        return kept(luck < 0.74 ? people.member(cell, null) : resident(cell));
    }

    /** Somebody to help where one is not enough, for a few households on end; never the one who leads. */
    TrialPerson helper(TrialPerson lead) {
        TrialPerson current = support;
        if (current == null || supports == 0 || current == lead) {
            current = next();
            support = current;
            supports = draw.between(4, 6);
        }
        supports--;
        return current;
    }

    /** Somebody who is here already. */
    TrialPerson anybody() {
        return all.isEmpty() ? next() : draw.from(all);
    }

    Person departed() {
        return people.departed(draw.from(cells).code());
    }

    /** Those who are needed for nothing: the aged, the idle, and those who only live here. */
    void fillUp() {
        for (Cell cell : cells) {
            for (int veterans = draw.between(1, 4); veterans > 0; veterans--) {
                kept(people.veteran(cell.code()));
            }
            for (int idle = draw.between(3, 9); idle > 0; idle--) {
                kept(people.member(cell.code(), null));
            }
            for (int residents = draw.between(5, 14); residents > 0; residents--) {
                kept(resident(cell.code()));
            }
        }
    }

    void note() {
        all.forEach(person -> person.note(trial.ledger()));
    }

    private TrialPerson resident(String cell) {
        return people.member(trial.agencies().any(draw), cell);
    }

    private TrialPerson kept(TrialPerson person) {
        all.add(person);
        return person;
    }
}
