package vn.phancong.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.phancong.audit.AuditKind;
import vn.phancong.audit.WorkTraces;
import vn.phancong.audit.WorkTraces.Touched;
import vn.phancong.demo.DemoScene;

/** Plays the scenes of demo data that was just loaded: once the organisations are in memory, and before anybody can ask. */
final class PlayScenesAtStart implements SmartLifecycle {

    /** The pictures in memory are taken at 200. */
    private static final int PHASE = 300;

    private static final Logger LOG = LoggerFactory.getLogger(PlayScenesAtStart.class);

    private final LoadAtStart load;
    private final List<DemoScene> scenes;
    private final WorkTraces traces;
    private final Clock clock;
    private boolean running;

    PlayScenesAtStart(LoadAtStart load, List<DemoScene> scenes, WorkTraces traces, Clock clock) {
        this.load = load;
        this.scenes = scenes;
        this.traces = traces;
        this.clock = clock;
    }

    @Override
    public void start() {
        if (load.demoLoaded()) {
            traces.around(AuditKind.PROGRAM, null, "demo data", this::play, scene -> Touched.NOBODY);
            LOG.info("Letters of 2021, what became of them and what happened on the ground are in the demo data");
        }
        running = true;
    }

    private int play() {
        LocalDate today = LocalDate.now(clock);
        scenes.forEach(scene -> scene.play(today));
        return scenes.size();
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
}
