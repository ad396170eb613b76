package vn.phancong.bench;

import java.util.List;

/**
 * Something that is timed by being done many times.
 *
 * @param name what it is called
 * @param turns the same with different parameters, taken in turn
 */
record Work(String name, List<Turn> turns) {

    Work {
        if (turns.isEmpty()) {
            throw new IllegalArgumentException(name + ": the city has nothing to ask for");
        }
    }

    Turn turn(int number) {
        return turns.get(number % turns.size());
    }
}
