package vn.phancong.intake;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.util.FileSystemUtils;
import vn.phancong.demo.DemoCity;
import vn.phancong.graph.CypherLibrary;
import vn.phancong.graph.Graph;
import vn.phancong.graph.Statement;

/**
 * Loads at start-up the folder that was named, otherwise the demo data into an embedded store that is empty: before the
 * pictures in memory are taken, and before anybody can ask.
 */
final class LoadAtStart implements SmartLifecycle {

    /** The pictures in memory are taken at 200. */
    private static final int PHASE = 100;

    private static final Logger LOG = LoggerFactory.getLogger(LoadAtStart.class);

    private final FolderIntake intake;
    private final Graph graph;
    private final Statement holdsAnything;
    private final IntakeProperties properties;
    private final boolean embedded;
    private final @Nullable PrintWriter terminal;
    private final Clock clock;
    private boolean running;
    private boolean demoLoaded;
    private @Nullable LoadReport report;

    LoadAtStart(
            FolderIntake intake,
            Graph graph,
            CypherLibrary library,
            IntakeProperties properties,
            boolean embedded,
            @Nullable PrintWriter terminal,
            Clock clock) {
        this.intake = intake;
        this.graph = graph;
        this.holdsAnything = library.statement("intake/holds-anything");
        this.properties = properties;
        this.embedded = embedded;
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public void start() {
        Path folder = properties.load();
        if (embedded) {
            intake.releaseAll();
        }
        if (folder != null) {
            String what = properties.dryRun() ? "Dry run, nothing is written: loading" : "Loading";
            LOG.info("{} the folder {}", what, folder.toAbsolutePath().normalize());
            load(folder);
        } else if (embedded && properties.demo() && empty()) {
            LOG.info("The store is empty: loading the demo data (--phancong.demo=false turns this off)");
            loadDemo();
            demoLoaded = true;
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    /** What became of the folder; null = none was loaded, or somebody cancelled it. */
    @Nullable LoadReport report() {
        return report;
    }

    /** Whether it was the demo data that was loaded. */
    boolean demoLoaded() {
        return demoLoaded;
    }

    private boolean empty() {
        return !graph.read(holdsAnything, Map.of(), row -> row.get("anything").asBoolean())
                .get(0);
    }

    private void load(Path folder) {
        IntakeOrder order = new IntakeOrder(
                folder.toAbsolutePath().normalize().toString(),
                properties.dryRun(),
                properties.legacyText(),
                properties.wholeList(),
                properties.confirmClosing(),
                LocalDate.now(clock),
                null);
        follow(progress -> intake.load(folder, order, properties.refused(), progress));
    }

    private void follow(Function<Consumer<LoadProgress>, @Nullable LoadReport> load) {
        LoadLog log = new LoadLog(clock);
        if (terminal == null) {
            report = load.apply(log);
            log.summary(report);
            return;
        }
        ProgressBar bar = new ProgressBar(terminal, clock);
        try {
            report = load.apply(bar);
        } finally {
            bar.finish();
        }
        log.summary(report);
    }

    private void loadDemo() {
        try {
            Path folder = Files.createTempDirectory("phan-cong-demo");
            try {
                LocalDate today = LocalDate.now(clock);
                DemoCity.on(today).writeTo(folder);
                IntakeOrder order = new IntakeOrder("the demo data", false, null, false, null, today, null);
                follow(progress -> intake.load(folder, order, null, progress));
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The demo data needs a temporary folder", e);
        }
    }
}
