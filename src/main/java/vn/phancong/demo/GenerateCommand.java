package vn.phancong.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The command {@code generate}: writes a city to try into a folder, without starting the service. */
public final class GenerateCommand {

    private static final Logger LOG = LoggerFactory.getLogger(GenerateCommand.class);
    private static final String NAME = "generate";
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private GenerateCommand() {}

    /** Whether the program is asked for this. */
    public static boolean isMeantBy(String... arguments) {
        return arguments.length > 0 && arguments[0].equals(NAME);
    }

    /** Does it; answers the exit code: 0 = done, 1 = the files could not be written, 2 = the arguments cannot be taken. */
    public static int run(Clock clock, String... arguments) {
        Instant begun = clock.instant();
        try {
            GenerateArguments taken = GenerateArguments.of(List.of(arguments).subList(1, arguments.length), clock);
            requireEmpty(taken.folder());
            Ledger city = new TrialCity(taken.scale(), taken.seed(), taken.today()).writeTo(taken.folder());
            LOG.info(
                    "Wrote a city of {} households and {} members to {} in {} s; what it comes to stands in {}",
                    city.get(Ledger.Known.HOUSEHOLDS),
                    city.get(Ledger.Known.MEMBERS),
                    taken.folder(),
                    String.format(
                            Locale.ROOT,
                            "%.1f",
                            Duration.between(begun, clock.instant()).toMillis() / 1000.0),
                    TrialCity.EXPECTED);
            return 0;
        } catch (Misuse e) {
            LOG.error("{}\n{}", e.getMessage(), GenerateArguments.USAGE);
            return MISUSED;
        } catch (UncheckedIOException e) {
            LOG.error("The files could not be written, and those that are there are not whole: {}", e.getMessage());
            return FAILED;
        }
    }

    private static void requireEmpty(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new Misuse(folder + " is a file. Name a folder that is empty or not there yet.");
        }
        try (Stream<Path> files = Files.list(folder)) {
            if (files.findAny().isPresent()) {
                throw new Misuse("The folder " + folder
                        + " is not empty, and nothing in it is written over. Name one that is empty or not there yet.");
            }
        } catch (IOException e) {
            throw new Misuse("The folder " + folder + " cannot be read. Name one that is empty or not there yet.");
        }
    }

    /** Arguments that cannot be taken; the message says what to do. */
    static final class Misuse extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Misuse(String message) {
            super(message);
        }
    }
}
