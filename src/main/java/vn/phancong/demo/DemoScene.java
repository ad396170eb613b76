package vn.phancong.demo;

import java.time.LocalDate;

/** Something that happens in the demo city after its files have been loaded, brought about as users do it. */
public interface DemoScene {

    /**
     * Plays it; called once, in the order of the scenes' {@code @Order}, letters first.
     *
     * @param today the day for which the demo data was made
     */
    void play(LocalDate today);
}
