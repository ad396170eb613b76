package vn.phancong.endurance;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/**
 * The disks of the store, of the audit trail and of uploads run full under load, one after the other; and the process may
 * write no file at all. With {@code -Dendurance.scale=0.001} by default; needs Linux, and for the disks the right to mount.
 */
public final class FullDisk {

    /** What may be answered where something has no room; the graph may have stopped itself. */
    private static final Set<String> ALLOWED =
            Set.of("STORAGE_FULL", "AUDIT_UNAVAILABLE", "GRAPH_UNAVAILABLE", "GRAPH_STOPPED");

    private static final String CHANGE = "mutation ($h: ID!, $name: String) {"
            + " result: correctHousehold(input: {household: $h, headName: $name}) { household { id } refusals { code } } }";
    private static final String READ = "{ rootOrganizations { name coverage { households covered } } }";
    private static final int MIB = 1 << 20;

    private final PrintStream out;
    private final List<String> wrong = new ArrayList<>();

    private FullDisk(PrintStream out) {
        this.out = out;
        out.println("| what is full | a change | a question | an upload | ready | once there is room |");
        out.println("|---|---|---|---|---|---|");
    }

    /** Runs all of it. */
    public static void main(String[] arguments) throws IOException {
        Path place = Files.createTempDirectory("phan-cong-disk");
        double scale = Double.parseDouble(System.getProperty("endurance.scale", "0.001"));
        List<String> wrong = new ArrayList<>(noFileMayBeWritten(place.resolve("limit"), scale, System.out));
        if (Disk.canBeMade(place.resolve("trial"))) {
            wrong.addAll(disksRunFull(place.resolve("disks"), scale, System.out));
            wrong.addAll(theStoreIsFullToTheBrim(place.resolve("brim"), scale, System.out));
        } else {
            System.out.println("\nNothing may be mounted here, so no real disk was filled.");
        }
        wrong.forEach(System.out::println);
        System.out.println(wrong.isEmpty() ? "\nNo rule was broken." : "\nA RULE WAS BROKEN.");
        System.exit(wrong.isEmpty() ? 0 : 1);
    }

    /** Each disk in turn has less room than stays free, and then has room again: all goes on without a restart. */
    static List<String> disksRunFull(Path place, double scale, PrintStream out) throws IOException {
        FullDisk test = new FullDisk(out);
        try (Disk store = Disk.make(place.resolve("store"), 1500);
                Disk trail = Disk.make(place.resolve("trail"), 8);
                Disk uploads = Disk.make(place.resolve("uploads"), 200);
                Service service = City.start(
                        place,
                        scale,
                        Service.QUICK,
                        "768m",
                        "--phancong.graph.keep-free=64MB",
                        "--phancong.audit.folder=" + trail.folder(),
                        "--phancong.intake.work=" + uploads.folder())) {
            Load load = load(service);
            load.acts(3);
            test.fills(trail, 0, "trail", service, load, Set.of("AUDIT_UNAVAILABLE"), Set.of("AUDIT_UNAVAILABLE"));
            test.fills(uploads, 40, "uploads", service, load, Set.of(), Set.of("STORAGE_FULL"));
            test.fills(store, 50, "store, nearly", service, load, Set.of("STORAGE_FULL"), Set.of("STORAGE_FULL"));
            test.fills(store, 0, "store", service, load, Set.of("STORAGE_FULL"), Set.of("STORAGE_FULL"));
            load.acts(3);
            load.settle();
            test.end(service, load);
        }
        return test.wrong;
    }

    /** Nothing is kept free, so Neo4j itself meets the full disk; after a restart all goes on. */
    static List<String> theStoreIsFullToTheBrim(Path place, double scale, PrintStream out) throws IOException {
        FullDisk test = new FullDisk(out);
        try (Disk store = Disk.make(place.resolve("store"), 1500)) {
            Load load;
            try (Service service = City.start(place, scale, Service.QUICK, "768m", "--phancong.graph.keep-free=0MB")) {
                load = load(service);
                load.acts(3);
                Door door = service.door(Endured.writer(1));
                store.fill(0);
                load.acts(10);
                test.tell("store, nothing kept free", service, door, "restart");
                service.kill();
            }
            store.empty();
            test.startAgain(place, load);
        }
        return test.wrong;
    }

    /** The process may write no file any more; once it may again, and was started again, all goes on. */
    static List<String> noFileMayBeWritten(Path place, double scale, PrintStream out) throws IOException {
        FullDisk test = new FullDisk(out);
        Load load;
        try (Service service = City.start(place, scale, Service.QUICK, "768m")) {
            load = load(service);
            load.acts(3);
            Door door = service.door(Endured.writer(1));
            limit(service, "0");
            load.acts(4);
            test.tell("every file", service, door, "restart");
            limit(service, "unlimited");
            service.kill();
        }
        test.startAgain(place, load);
        return test.wrong;
    }

    /** Whether the limit of a process can be set here. */
    static boolean canLimit() {
        try {
            return new ProcessBuilder("prlimit", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Load load(Service service) throws IOException {
        Town town = Town.prepare(service.graph(), service.door(Endured.writer(0)));
        return new Load(16, 4, 7, town, new Book(service.graph()), service);
    }

    private void fills(
            Disk disk, int left, String what, Service service, Load load, Set<String> changes, Set<String> uploads)
            throws IOException {
        Door door = service.door(Endured.writer(1));
        disk.fill(left);
        Seen seen = tell(what, service, door, "goes on");
        if (!seen.change.equals(changes) || !seen.upload.equals(uploads) || !seen.question.isEmpty()) {
            wrong.add("With a full disk of the %s, answered was %s".formatted(what, seen));
        }
        load.acts(2);
        disk.empty();
        Seen after = see(service, door);
        if (!after.change.isEmpty() || !after.question.isEmpty() || !after.upload.isEmpty()) {
            wrong.add("With room for the %s again, answered was %s".formatted(what, after));
        }
    }

    private Seen tell(String what, Service service, Door door, String then) throws IOException {
        Seen seen = see(service, door);
        out.printf(
                "| %s | %s | %s | %s | %s | %s |%n",
                what, seen.change, seen.question, seen.upload, seen.ready ? "yes" : "no", then);
        Set<String> others = new TreeSet<>(seen.change);
        others.addAll(seen.question);
        others.addAll(seen.upload);
        others.removeAll(ALLOWED);
        if (!others.isEmpty()) {
            wrong.add("With a full disk (%s) errors were answered as %s".formatted(what, others));
        }
        if (seen.question.contains("GRAPH_STOPPED") && seen.ready) {
            wrong.add("With a full disk (%s) it said that it is ready, but its graph has stopped".formatted(what));
        }
        return seen;
    }

    private static Seen see(Service service, Door door) throws IOException {
        String household = service.household();
        return new Seen(
                Set.copyOf(door.ask(CHANGE, Map.of("h", household, "name", "Chủ hộ"))
                        .errors()),
                Set.copyOf(door.ask(READ, Map.of()).errors()),
                Set.copyOf(door.upload("offices.csv", "person_code,organization_code,position,since\n")
                        .errors()),
                service.ready());
    }

    private void startAgain(Path place, Load load) throws IOException {
        try (Service service = Service.start(place)) {
            load.against(service);
            load.settle();
            load.acts(2);
            load.settle();
            end(service, load);
        }
    }

    private void end(Service service, Load load) throws IOException {
        wrong.addAll(Verdict.on(service, load).all());
        load.outcomes().errorsBut(ALLOWED).forEach((code, n) -> wrong.add(n + " errors with the code " + code));
        out.println("\n" + load.outcomes() + "\n");
    }

    private static void limit(Service service, String most) {
        run("prlimit", "--pid", Long.toString(service.pid()), "--fsize=" + most + ":");
    }

    private static void run(String... command) {
        try {
            Process process = new ProcessBuilder(command).inheritIO().start();
            if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException("Failed: " + String.join(" ", command));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private record Seen(Set<String> change, Set<String> question, Set<String> upload, boolean ready) {}

    /** A small disk in memory. */
    record Disk(Path folder) implements AutoCloseable {

        static boolean canBeMade(Path folder) {
            try (Disk trial = make(folder, 1)) {
                return Files.isDirectory(trial.folder);
            } catch (IllegalStateException | UncheckedIOException e) {
                return false;
            }
        }

        static Disk make(Path folder, int mebibytes) {
            try {
                Files.createDirectories(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            run("mount", "-t", "tmpfs", "-o", "size=" + mebibytes + "m", "tmpfs", folder.toString());
            return new Disk(folder);
        }

        /** Writes until no more than so much is left. */
        void fill(int mebibytesLeft) throws IOException {
            byte[] piece = new byte[MIB / 16];
            try (OutputStream file = Files.newOutputStream(filler())) {
                while (folder.toFile().getUsableSpace() > (long) mebibytesLeft * MIB) {
                    file.write(piece, 0, (int)
                            Math.min(piece.length, folder.toFile().getUsableSpace()));
                }
            }
        }

        void empty() throws IOException {
            Files.delete(filler());
        }

        @Override
        public void close() {
            await().atMost(Duration.ofMinutes(1)).ignoreExceptions().until(() -> {
                run("umount", folder.toString());
                return true;
            });
        }

        private Path filler() {
            return folder.resolve("filler");
        }
    }
}
