package vn.phancong.inspection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Draws places at random, the heavier the likelier, none twice: each gets a key from the exponential distribution with its
 * weight as the rate, and the smallest keys win. A key depends on seed, day, place and weight alone, so whoever knows them can
 * draw again, in whatever order places come, and a place more or less moves no other's key.
 *
 * @see <a href="https://doi.org/10.1016/j.ipl.2005.11.003">Efraimidis and Spirakis, Weighted random sampling with a reservoir</a>
 */
final class Sampler {

    private static final long GOLDEN = 0x9e3779b97f4a7c15L;
    private static final long FNV_START = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final double STEP = 0x1.0p-53;

    private final long stream;

    Sampler(long seed, LocalDate day) {
        this.stream = mixed(mixed(seed + GOLDEN) + GOLDEN * day.toEpochDay());
    }

    /** The places that are drawn, in the order of the draw; those without weight never are. */
    <T> List<T> draw(Collection<T> places, Function<T, String> name, ToDoubleFunction<T> weight, int size) {
        return places.stream()
                .filter(place -> weight.applyAsDouble(place) > 0)
                .map(place ->
                        new Ticket<>(place, name.apply(place), key(name.apply(place), weight.applyAsDouble(place))))
                .sorted(Comparator.<Ticket<T>>comparingDouble(Ticket::key).thenComparing(Ticket::name))
                .limit(size)
                .map(Ticket::place)
                .toList();
    }

    private double key(String name, double weight) {
        return -Math.log(uniform(name)) / weight;
    }

    /** Between 0 and 1, neither of them; the same for the same seed, day and place. */
    double uniform(String name) {
        return ((mixed(mixed(stream ^ fingerprint(name)) + GOLDEN) >>> 11) + 0.5) * STEP;
    }

    /** FNV-1a. */
    private static long fingerprint(String name) {
        long hash = FNV_START;
        for (byte each : name.getBytes(UTF_8)) {
            hash = (hash ^ (each & 0xff)) * FNV_PRIME;
        }
        return hash;
    }

    /** The finalizer of SplitMix64: numbers that are alike become numbers that are not. */
    private static long mixed(long number) {
        long first = (number ^ (number >>> 30)) * 0xbf58476d1ce4e5b9L;
        long second = (first ^ (first >>> 27)) * 0x94d049bb133111ebL;
        return second ^ (second >>> 31);
    }

    private record Ticket<T>(T place, String name, double key) {}
}
