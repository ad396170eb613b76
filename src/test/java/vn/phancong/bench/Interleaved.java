package vn.phancong.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Times pieces of work beside each other: in each round every piece is done for a short while, in an order that is drawn anew,
 * so that whatever else the machine does meets all of them alike.
 */
final class Interleaved {

    private final List<Work> works;
    private final Random random;

    Interleaved(List<Work> works, long seed) {
        this.works = works;
        this.random = new Random(seed);
    }

    /**
     * The times of each piece of work.
     *
     * @param warmUp rounds before those that count
     * @param turns how many times a piece is done in a round, by all clients together
     */
    Measured measure(Clients clients, int warmUp, int rounds, int turns) {
        Map<Work, List<Long>> nanos = new LinkedHashMap<>();
        works.forEach(work -> nanos.put(work, new ArrayList<>()));
        for (int round = -warmUp; round < rounds; round++) {
            // The same turns of all pieces, so that two ways to the same answer get the same parameters.
            int from = (round + warmUp) * turns;
            List<Work> shuffled = new ArrayList<>(works);
            Collections.shuffle(shuffled, random);
            for (Work work : shuffled) {
                List<Long> taken = clients.take(work, from, turns);
                if (round >= 0) {
                    nanos.computeIfAbsent(work, each -> new ArrayList<>()).addAll(taken);
                }
            }
        }
        Map<Work, Times> times = new LinkedHashMap<>();
        nanos.forEach((work, all) -> times.put(work, Times.of(all)));
        return new Measured(times);
    }
}
