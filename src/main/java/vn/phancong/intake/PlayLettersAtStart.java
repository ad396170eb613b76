package vn.phancong.intake;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.phancong.demo.DemoLetters;

/** Brings letters into demo data that was just loaded: once the organisations are in memory, and before anybody can ask. */
final class PlayLettersAtStart implements SmartLifecycle {

    /** The pictures in memory are taken at 200. */
    private static final int PHASE = 300;

    private static final Logger LOG = LoggerFactory.getLogger(PlayLettersAtStart.class);

    private final LoadAtStart load;
    private final DemoLetters letters;
    private boolean running;

    PlayLettersAtStart(LoadAtStart load, DemoLetters letters) {
        this.load = load;
        this.letters = letters;
    }

    @Override
    public void start() {
        if (load.demoLoaded()) {
            letters.play();
            LOG.info("Seven letters of 2021 and what became of them are in the demo data");
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
}
