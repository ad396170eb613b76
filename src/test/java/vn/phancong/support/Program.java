package vn.phancong.support;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.phancong.PhanCong;

/** The real program in a process of its own, on a free port and without the demo data. */
public final class Program implements AutoCloseable {

    private static final String SCRATCH = System.getProperty("tests.scratch", "target/fork-1");

    private final Process process;
    private final BufferedReader reader;
    private final StringBuilder output = new StringBuilder();

    private Program(Process process) {
        this.process = process;
        this.reader = process.inputReader(UTF_8);
    }

    public static Program start(String... settings) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                // It lives for moments, in which compiling more would only take longer.
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8"));
        command.addAll(StartedClasses.arguments());
        command.addAll(List.of(
                "-Dserver.port=0",
                "-Dphancong.graph.page-cache=32MB",
                "-Dphancong.demo=false",
                "-Dphancong.access.bcrypt-strength=4",
                "-Dphancong.access.keys=" + SCRATCH + "/program-keys",
                "-Dphancong.audit.folder=" + SCRATCH + "/program-audit/" + System.nanoTime(),
                PhanCong.class.getName()));
        command.addAll(List.of(settings));
        try {
            return new Program(
                    new ProcessBuilder(command).redirectErrorStream(true).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads on until a line holds that text, and answers the line. */
    public String awaitLine(String text) {
        for (String line = nextLine(); line != null; line = nextLine()) {
            if (line.contains(text)) {
                return line;
            }
        }
        throw new AssertionError("The program ended without \"" + text + "\":\n" + output);
    }

    /** Asks it to stop, as a service manager does; by its handle, which leaves its output open. */
    public void terminate() {
        process.toHandle().destroy();
    }

    /** Reads to the end of its output and answers the exit code. */
    public int awaitExit() throws InterruptedException {
        while (nextLine() != null) {}
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    /** All that was read so far. */
    public String output() {
        return output.toString();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private @Nullable String nextLine() {
        try {
            String line = reader.readLine();
            if (line != null) {
                output.append(line).append('\n');
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
