package vn.phancong.intake;

import java.io.Console;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Shows on a terminal, in one line that is written over, how a load goes. */
final class ProgressBar implements Consumer<LoadProgress> {

    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int CELLS = 20;
    private static final int WIDTH = 79;

    private final PrintWriter terminal;
    private final Clock clock;
    private Instant last = Instant.EPOCH;
    private String file = "";

    ProgressBar(PrintWriter terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    /** The terminal that this program writes to, or null where its output goes elsewhere. */
    static @Nullable PrintWriter terminal() {
        Console console = System.console();
        return console != null && isTerminal(console) ? console.writer() : null;
    }

    @Override
    public void accept(LoadProgress progress) {
        Instant now = clock.instant();
        boolean next = !progress.file().equals(file);
        if (next || last.plus(PAUSE).isBefore(now)) {
            last = now;
            file = progress.file();
            write(line(progress));
        }
    }

    /** Leaves the line to whatever is written next. */
    void finish() {
        write("");
        terminal.print('\r');
        terminal.flush();
    }

    private static String line(LoadProgress progress) {
        int done = (int) Math.round(progress.share() * CELLS);
        return String.format(
                Locale.ROOT,
                "%s [%s%s] %3d%% %,d rows, %,d/s%s",
                progress.file(),
                "#".repeat(done),
                "-".repeat(CELLS - done),
                Math.round(progress.share() * 100),
                progress.rows(),
                progress.rowsPerSecond(),
                progress.left().map(ProgressBar::left).orElse(""));
    }

    private static String left(Duration left) {
        return String.format(Locale.ROOT, ", %d:%02d left", left.toMinutes(), left.toSecondsPart());
    }

    private void write(String line) {
        String cut = line.substring(0, Math.min(line.length(), WIDTH));
        terminal.print('\r' + cut + " ".repeat(WIDTH - cut.length()));
        terminal.flush();
    }

    /** From JDK 22 on there is a console without a terminal, and a method that tells. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }
}
