package vn.phancong.endurance;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Kills the program while everybody writes, and starts it again on the same store; with {@code -Dendurance.kills=20
 * -Dendurance.scale=0.01 -Dendurance.seed=7} by default.
 */
public final class Kills {

    /** What may be answered while a process dies or begins: it is there, but its graph is not. */
    private static final Set<String> ALLOWED = Set.of("GRAPH_UNAVAILABLE", "AUDIT_UNAVAILABLE");

    private Kills() {}

    /** Runs it. */
    public static void main(String[] arguments) throws IOException {
        Path place = Files.createTempDirectory("phan-cong-kills");
        List<String> wrong = run(
                place,
                Double.parseDouble(System.getProperty("endurance.scale", "0.01")),
                Integer.getInteger("endurance.kills", 20),
                Endured.WRITERS,
                Long.getLong("endurance.seed", 7),
                System.out);
        wrong.forEach(System.out::println);
        System.out.println(wrong.isEmpty() ? "\nNo rule was broken." : "\nA RULE WAS BROKEN.");
        System.exit(wrong.isEmpty() ? 0 : 1);
    }

    /** Kills it so often; answers what was wrong after one of the starts. */
    static List<String> run(Path place, double scale, int times, int writers, long seed, PrintStream out)
            throws IOException {
        Random random = new Random(seed);
        out.printf("%d kills, seed %d, scale %s%n%n", times, seed, scale);
        out.println("| kill | acknowledged | back after s | not answered | lost | wrong figures | trail |");
        out.println("|---:|---:|---:|---:|---:|---:|---|");
        Service service = City.start(place, scale, Service.QUICK, "768m");
        try {
            Town town = Town.prepare(service.graph(), service.door(Endured.writer(0)));
            Load load = new Load(writers, writers / 8, seed, town, new Book(service.graph()), service);
            List<String> wrong = new ArrayList<>();
            for (int kill = 1; kill <= times && wrong.isEmpty(); kill++) {
                killWhileWriting(service, load, 10 + random.nextInt(150));
                long begun = System.nanoTime();
                service = Service.start(place);
                long took = System.nanoTime() - begun;
                load.against(service);
                load.settle();
                Verdict verdict = Verdict.on(service, load);
                out.printf(
                        "| %d | %d | %.1f | %d | %d | %d | %s |%n",
                        kill,
                        load.book().acknowledged(),
                        took / 1e9,
                        load.outcomes().unansweredSoFar(),
                        verdict.lost().size(),
                        verdict.figures().size(),
                        verdict.trail().isEmpty() ? "whole" : verdict.trail());
                wrong.addAll(verdict.all());
            }
            out.println("\n" + load.outcomes());
            load.outcomes().errorsBut(ALLOWED).forEach((code, n) -> wrong.add(n + " errors with the code " + code));
            return wrong;
        } finally {
            service.close();
        }
    }

    private static void killWhileWriting(Service service, Load load, int acknowledged) {
        long enough = load.book().acknowledged() + acknowledged;
        Load.Running running = load.start();
        await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(1))
                .until(() -> load.book().acknowledged() >= enough);
        service.kill();
        running.stop();
    }
}
