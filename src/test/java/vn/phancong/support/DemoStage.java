package vn.phancong.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.phancong.demo.DemoCity;
import vn.phancong.demo.DemoScene;

/** Sets the demo city up in the graph of tests, as the program does at its first start. */
public final class DemoStage {

    /** The day for which the demo city is made. */
    public static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final TestGraph graph;
    private final TestClock clock;
    private final List<DemoScene> scenes;

    DemoStage(TestGraph graph, TestClock clock, List<DemoScene> scenes) {
        this.graph = graph;
        this.clock = clock;
        this.scenes = scenes;
    }

    /** The demo city lies in the graph, and it is its day. */
    void set() {
        clock.setToday(DAY);
        if (graph.query("MATCH (set:DemoStage) RETURN set", Map.of()).isEmpty()) {
            graph.empty();
            graph.load(DemoCity.on(DAY)::writeTo);
            graph.show();
            scenes.forEach(scene -> scene.play(DAY));
            graph.query("CREATE (:DemoStage)", Map.of());
        }
        graph.show();
    }
}
