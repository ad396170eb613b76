package vn.phancong.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The command {@code load DIR}: loads a folder without opening a door, and ends. Its options are short forms of the settings;
 * any setting can be given as well.
 */
public final class LoadCommand {

    /** How it is used. */
    private static final String USAGE = """
            Usage: load DIR [--dry-run] [--whole-list] [--confirm-closing N] [--refused DIR] [--legacy-text TCVN3|VNI]
            DIR is a data folder (src/docs/data-folder.md). Any setting of the service can follow, such as
            --spring.neo4j.uri=bolt://localhost:7687.""";

    private static final Logger LOG = LoggerFactory.getLogger(LoadCommand.class);
    private static final int FAILED = 1;
    private static final int MISUSED = 2;
    private static final int NOT_ALL = 3;
    private static final String NAME = "load";
    private static final String SETTING = "--phancong.";
    private static final List<String> FLAGS = List.of("dry-run", "whole-list");
    private static final List<String> VALUES = List.of("confirm-closing", "refused", "legacy-text");

    private LoadCommand() {}

    /** Whether the program is asked for this. */
    public static boolean isMeantBy(String... arguments) {
        return arguments.length > 0 && arguments[0].equals(NAME);
    }

    /**
     * Does it; answers the exit code: 0 = all was taken, 1 = the load failed, 2 = the arguments cannot be taken, 3 = rows were
     * refused, or what the lists leave out was not closed.
     *
     * @param program what starts the service
     */
    public static int run(Class<?> program, String... arguments) {
        List<String> settings = settings(arguments);
        if (settings == null) {
            LOG.error(USAGE);
            return MISUSED;
        }
        SpringApplication application = new SpringApplication(program);
        application.setWebApplicationType(WebApplicationType.NONE);
        try (ConfigurableApplicationContext context = application.run(settings.toArray(String[]::new))) {
            LoadReport report = context.getBean(LoadAtStart.class).report();
            return report == null ? FAILED : report.refused() > 0 || !closingsAreMade(report) ? NOT_ALL : 0;
        } catch (RuntimeException e) {
            // Spring has said what it is.
            LOG.debug("The load failed", e);
            return FAILED;
        }
    }

    private static boolean closingsAreMade(LoadReport report) {
        ClosingVerdict verdict = report.verdict();
        return verdict == null || verdict == ClosingVerdict.COUNTED || verdict == ClosingVerdict.CLOSED;
    }

    /** The settings that the arguments stand for; null where they cannot be taken. */
    static @Nullable List<String> settings(String... arguments) {
        List<String> settings = new ArrayList<>();
        boolean folder = false;
        for (int i = 1; i < arguments.length; i++) {
            String argument = arguments[i];
            String name = argument.startsWith("--") ? argument.substring(2) : "";
            if (FLAGS.contains(name)) {
                settings.add(SETTING + name + "=true");
            } else if (VALUES.contains(name) && i + 1 < arguments.length) {
                i++;
                settings.add(SETTING + name + "=" + arguments[i]);
            } else if (name.contains("=")) {
                boolean shortForm = VALUES.contains(name.substring(0, name.indexOf('=')));
                settings.add(shortForm ? SETTING + name : argument);
            } else if (!argument.startsWith("-") && !folder) {
                settings.add(SETTING + "load=" + argument);
                folder = true;
            } else {
                return null;
            }
        }
        return folder ? settings : null;
    }
}
