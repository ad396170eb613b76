package vn.phancong.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.phancong.api.GlobalId;

/** The fan-out of one task to all committees and cells of the city, beside a bare UNWIND that makes as many nodes. */
final class FanOutPart {

    private static final double OF_BARE = 5;

    private final Stage stage;
    private final Floor floor;

    FanOutPart(Stage stage) {
        this.stage = stage;
        this.floor = stage.floor();
    }

    List<Line> measure(int warmUp, int rounds) {
        List<Long> ours = new ArrayList<>();
        List<Long> bare = new ArrayList<>();
        long made = 0;
        for (int round = -warmUp; round < rounds; round++) {
            String id = "bench-" + System.nanoTime();
            floor.write("plant-directive", Map.of("code", Questions.ROOT, "id", id));
            long begun = System.nanoTime();
            made = fanOut(id);
            long between = System.nanoTime();
            bare(made, id);
            long end = System.nanoTime();
            if (round >= 0) {
                ours.add(between - begun);
                bare.add(end - between);
            }
            floor.write("uproot-directive", Map.of("id", id));
            floor.write("uproot-bare", Map.of());
        }
        return List.of(line(made, Times.of(ours), Times.of(bare)));
    }

    private Line line(long made, Times ours, Times bare) {
        Map<String, @Nullable Object> figures = new LinkedHashMap<>();
        figures.put("undertakings", made);
        figures.put("median ms", ours.median());
        figures.put("95 % ms", ours.percentile(95));
        figures.put("bare median ms", bare.median());
        figures.put("bare 95 % ms", bare.percentile(95));
        return new Line(
                "Fan-out",
                "one task to every committee and cell",
                stage.name(),
                Budget.atMost(OF_BARE),
                ours.median() / bare.median(),
                figures,
                ours.count() + " times");
    }

    private long fanOut(String task) {
        String answer = "mutation { fanOut(input: { tasks: [\"" + GlobalId.of("Task", task)
                + "\"] }) { made refusals { code message } } }";
        var payload = stage.asking().data(answer).path("fanOut");
        if (!payload.path("refusals").isEmpty() || payload.path("made").asLong() == 0) {
            throw new IllegalStateException(payload.toString());
        }
        return payload.path("made").asLong();
    }

    private void bare(long count, String id) {
        List<Map<String, Object>> rows = IntStream.range(0, (int) count)
                .mapToObj(i -> Map.<String, Object>of("id", id + "-" + i, "sentOn", stage.day()))
                .toList();
        floor.write("bare-nodes", Map.of("rows", rows));
    }
}
