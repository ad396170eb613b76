package vn.phancong.demo;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phancong.demo.GenerateCommand.Misuse;

/** What the command {@code generate} is asked for. */
record GenerateArguments(double scale, long seed, LocalDate today, Path folder) {

    static final String USAGE = "Usage: generate [--scale 0.01] [--seed 7] [--today 2026-11-22] DIR";

    private static final Set<String> OPTIONS = Set.of("--scale", "--seed", "--today");
    private static final double SMALLEST = 0.001;
    private static final double LARGEST = 10;
    private static final LocalDate LATEST = LocalDate.of(2199, 1, 1);

    static GenerateArguments of(List<String> arguments, Clock clock) {
        Map<String, String> options = new HashMap<>();
        List<String> others = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            int equals = argument.indexOf('=');
            String name = equals < 0 ? argument : argument.substring(0, equals);
            if (!argument.startsWith("--")) {
                others.add(argument);
            } else if (!OPTIONS.contains(name)) {
                throw new Misuse("There is no option " + name + ". Use --scale, --seed or --today.");
            } else if (equals >= 0) {
                options.put(name, argument.substring(equals + 1));
            } else if (++i < arguments.size()) {
                options.put(name, arguments.get(i));
            } else {
                throw new Misuse(name + " lacks its value. Put it behind, or leave the option out.");
            }
        }
        return new GenerateArguments(
                scale(options.get("--scale")),
                seed(options.get("--seed")),
                today(options.get("--today"), clock),
                folder(others));
    }

    private static double scale(@Nullable String text) {
        try {
            double scale = text == null ? 1 : Double.parseDouble(text);
            if (scale >= SMALLEST && scale <= LARGEST) {
                return scale;
            }
        } catch (NumberFormatException e) {
            throw new Misuse(badScale(text));
        }
        throw new Misuse(badScale(text));
    }

    private static String badScale(@Nullable String text) {
        return "--scale " + text + " cannot be taken. Use a number from 0.001 to 10; 1 is the size of Hà Nội.";
    }

    private static long seed(@Nullable String text) {
        try {
            return text == null ? 7 : Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new Misuse(
                    "--seed " + text + " cannot be taken. Use a whole number; the same one gives the same city.");
        }
    }

    private static LocalDate today(@Nullable String text, Clock clock) {
        LocalDate day;
        try {
            day = text == null ? LocalDate.now(clock) : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new Misuse(badDay(text));
        }
        if (day.isBefore(Days.EARLIEST_TODAY) || day.isAfter(LATEST)) {
            throw new Misuse(badDay(day.toString()));
        }
        return day;
    }

    private static String badDay(@Nullable String text) {
        return "--today " + text + " cannot be taken. Use a day from " + Days.EARLIEST_TODAY + " to " + LATEST
                + ", for the city's history is over only then.";
    }

    private static Path folder(List<String> others) {
        if (others.size() != 1) {
            throw new Misuse(
                    others.isEmpty()
                            ? "No folder is named. Name one that is empty or not there yet."
                            : "One folder is needed, not " + others.size() + ": " + String.join(" ", others) + ".");
        }
        try {
            return Path.of(others.get(0)).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new Misuse("\"" + others.get(0) + "\" is no path. Name a folder that is empty or not there yet.");
        }
    }
}
