package vn.phancong.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A real headless Chromium that reaches no host but this machine. Where none is installed it is installed by
 * {@code apt-get}; where that cannot be, the test is skipped, but fails under {@code CI=true}.
 */
public final class Chromium implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path executable) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setHeadless(true)
                        .setExecutablePath(executable)
                        .setArgs(ARGUMENTS));
    }

    /** Starts it, or skips the test that asks. */
    public static Chromium start() {
        return new Chromium(installed()
                .or(() -> {
                    install();
                    return installed();
                })
                .orElseGet(Chromium::missing));
    }

    public Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Path missing() {
        String message = "No Chromium here, and it cannot be installed: run \"apt-get install chromium\" as root";
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException(message);
        }
        return Assumptions.abort(message);
    }

    private static Optional<Path> installed() {
        return Stream.of("/usr/bin", "/usr/local/bin")
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static void install() {
        boolean root = "root".equals(System.getProperty("user.name"));
        List<String> rights = root ? List.of() : List.of("sudo", "-n");
        if (Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            run(rights, "apt-get", "update");
            run(rights, "apt-get", "install", "-y", "--no-install-recommends", "chromium");
        }
    }

    private static void run(List<String> rights, String... command) {
        List<String> words = new ArrayList<>(rights);
        words.addAll(List.of(command));
        ProcessBuilder process =
                new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        process.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            Process running = process.start();
            if (!running.waitFor(5, TimeUnit.MINUTES)) {
                running.destroy();
            }
        } catch (IOException e) {
            System.err.println("Chromium cannot be installed: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
