package vn.phancong.demo;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Chance that repeats itself.
 *
 * <p>Every draw takes exactly one number, so the shape of the city does not depend on the day it is made for.
 */
final class Draw {

    private final RandomGenerator random;

    private Draw(RandomGenerator random) {
        this.random = random;
    }

    /** A stream of its own for each part, so that one part may change without shaking the others. */
    static Draw forPart(long seed, String part) {
        // Random's numbers are laid down for every JDK, but it answers like seeds with like numbers: hence the mixing.
        return new Draw(new Random(new SplittableRandom(seed ^ ((long) part.hashCode() << 16)).nextLong()));
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** Both ends included. */
    int between(int lowest, int highest) {
        return lowest + (int) (random.nextDouble() * (highest - lowest + 1));
    }

    double between(double lowest, double highest) {
        return lowest + random.nextDouble() * (highest - lowest);
    }

    <T> T from(List<T> list) {
        return list.get(between(0, list.size() - 1));
    }

    /** Both ends included. */
    LocalDate day(LocalDate first, LocalDate last) {
        return first.plusDays(between(0, (int) DAYS.between(first, last)));
    }
}
