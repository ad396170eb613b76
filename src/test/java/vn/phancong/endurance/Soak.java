package vn.phancong.endurance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/**
 * The long soak, with {@code -Dendurance.scale=0.1 -Dendurance.minutes=10 -Dendurance.seed=7} by default: many write and read
 * at once, and at the end nothing is lost, the figures are right, no error was answered, and memory has not grown.
 */
public final class Soak {

    private static final double SCALE = Double.parseDouble(System.getProperty("endurance.scale", "0.1"));
    private static final Duration TIME = Duration.ofMinutes(Integer.getInteger("endurance.minutes", 10));
    private static final long SEED = Long.getLong("endurance.seed", 7);
    private static final Duration BETWEEN_SAMPLES = Duration.ofSeconds(20);

    /** How much the last third of the run may keep in memory beyond the first: a share, and in any case so many MiB. */
    private static final double GROWTH = 1.25;

    private static final long LITTLE = 48;

    private Soak() {}

    /** Runs it. */
    public static void main(String[] arguments) throws IOException {
        Path place = Files.createTempDirectory("phan-cong-soak");
        long begun = System.nanoTime();
        try (Service service = City.start(place, SCALE, List.of(), "3g")) {
            System.out.printf("Loaded in %d s, in %s%n", seconds(begun), place);
            Town town = Town.prepare(service.graph(), service.door(Endured.writer(0)));
            Load load = new Load(Endured.WRITERS, Endured.READERS, SEED, town, new Book(service.graph()), service);
            List<Memory.Sample> samples = soak(service, load);
            load.settle();
            report(town, load, samples, Verdict.on(service, load));
        }
    }

    private static List<Memory.Sample> soak(Service service, Load load) throws IOException {
        List<Memory.Sample> samples = new ArrayList<>();
        System.out.println("\n| s | acknowledged | refused | live heap MiB | beside the heap MiB | threads |");
        System.out.println("|---:|---:|---:|---:|---:|---:|");
        try (Memory memory = Memory.of(service)) {
            long begun = System.nanoTime();
            Load.Running running = load.start();
            while (System.nanoTime() - begun < TIME.toNanos()) {
                LockSupport.parkNanos(BETWEEN_SAMPLES.toNanos());
                Memory.Sample sample = memory.sample();
                samples.add(sample);
                System.out.printf(
                        "| %d | %d | %d | %d | %d | %d |%n",
                        seconds(begun),
                        load.book().acknowledged(),
                        load.outcomes().refused(),
                        sample.heap(),
                        sample.beside(),
                        sample.threads());
            }
            running.stop();
        }
        return samples;
    }

    private static void report(Town town, Load load, List<Memory.Sample> samples, Verdict verdict) {
        Map<String, Long> errors = load.outcomes().errorsBut(Set.of());
        int third = samples.size() / 3;
        long first = median(samples.subList(0, third));
        long last = median(samples.subList(samples.size() - third, samples.size()));
        boolean flat = last <= first * GROWTH + LITTLE;
        System.out.println("\n| | |\n|---|---|");
        System.out.printf("| city | scale %s: %s |%n", SCALE, town);
        System.out.printf("| clients | %d writers, %d readers |%n", Endured.WRITERS, Endured.READERS);
        System.out.printf("| time | %d minutes |%n", TIME.toMinutes());
        System.out.printf("| acknowledged writes | %d |%n", load.book().acknowledged());
        System.out.printf(
                "| answered reads | %d |%n",
                load.outcomes().done() - load.book().acknowledged());
        System.out.printf("| refused with a code | %d |%n", load.outcomes().refused());
        System.out.printf("| errors | %s |%n", errors);
        System.out.printf("| not answered | %d |%n", load.outcomes().unansweredSoFar());
        System.out.printf("| lost or changed writes | %d |%n", verdict.lost().size());
        System.out.printf(
                "| units with wrong figures | %d |%n", verdict.figures().size());
        System.out.printf("| audit trail | %s |%n", verdict.trail().isEmpty() ? "whole" : verdict.trail());
        System.out.printf("| live heap, first third and last | %d MiB, %d MiB |%n", first, last);
        System.out.println("\n" + load.outcomes());
        verdict.all().forEach(System.out::println);
        boolean good =
                verdict.all().isEmpty() && errors.isEmpty() && load.outcomes().unansweredSoFar() == 0 && flat;
        System.out.println(good ? "\nNo rule was broken." : "\nA RULE WAS BROKEN.");
        System.exit(good ? 0 : 1);
    }

    private static long median(List<Memory.Sample> samples) {
        return samples.stream()
                .mapToLong(Memory.Sample::heap)
                .sorted()
                .skip(samples.size() / 2)
                .findFirst()
                .orElse(0);
    }

    private static long seconds(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun).toSeconds();
    }
}
