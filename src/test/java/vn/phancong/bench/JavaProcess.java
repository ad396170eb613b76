package vn.phancong.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.phancong.support.StartedClasses;

/** A JVM of its own with these classes and a heap of a given size; what it says goes to a file. */
final class JavaProcess implements AutoCloseable {

    private static final Duration LONGEST_STOP = Duration.ofMinutes(2);
    private static final long PAUSE = 20;

    private final Process process;
    private final Path output;
    private final GcLog gcLog;

    private JavaProcess(Process process, Path output, Path gcLog) {
        this.process = process;
        this.output = output;
        this.gcLog = new GcLog(gcLog);
    }

    static JavaProcess start(Path logs, String name, String heap, Class<?> main, List<String> arguments) {
        try {
            Files.createDirectories(logs);
            Path output = logs.resolve(name + ".log");
            Path gcLog = logs.resolve(name + "-gc.log");
            Files.deleteIfExists(gcLog);
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx" + heap,
                    "-XX:+ExitOnOutOfMemoryError",
                    "-Xlog:gc:file=" + gcLog + "::filecount=0",
                    "-Dstdout.encoding=UTF-8",
                    "--enable-native-access=ALL-UNNAMED"));
            command.addAll(StartedClasses.arguments());
            command.add(main.getName());
            command.addAll(arguments);
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            // Nothing of the benchmark goes on when it is broken off.
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            return new JavaProcess(process, output, gcLog);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    GcLog gcLog() {
        return gcLog;
    }

    /** The most memory that it has had from the system, in MB; 0 where the system does not tell. */
    long residentPeak() {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    /** Waits for a line of its output that holds that text. */
    String awaitLine(String text, Duration longest) {
        return await(() -> lineWith(text), text, longest);
    }

    /** Waits until something is there; fails if the process ends before that. */
    <T> T await(Supplier<@Nullable T> wanted, String what, Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        while (System.nanoTime() < end) {
            T found = wanted.get();
            if (found != null) {
                return found;
            }
            if (!process.isAlive()) {
                throw new IllegalStateException("It ended before " + what + "; see " + output);
            }
            pause();
        }
        throw new IllegalStateException("No " + what + " within " + longest + "; see " + output);
    }

    /** Waits for its end, and answers the exit code. */
    int awaitExit() {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    String output() {
        return output.toString();
    }

    /** The last line of its output that holds that text, or null. */
    @Nullable String lineWith(String text) {
        try {
            Optional<String> found = Files.readString(output, UTF_8)
                    .lines()
                    .filter(line -> line.contains(text))
                    .reduce((first, second) -> second);
            return found.orElse(null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks it to stop, as a service manager does, and waits. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
