package vn.phancong.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Times the rows about reading on one stage or several, all beside each other. */
final class ReadPart {

    private static final int TURNS_OF_A_CLIENT = 4;
    private static final double OF_FULL_SIZE = 1.2;
    private static final int RARELY = 95;

    private final Map<Stage, List<ReadRow>> rows = new LinkedHashMap<>();
    private final long seed;

    /** Compares both ways to each answer; fails where they differ. */
    ReadPart(List<Stage> stages, long seed, int drawn) {
        this.seed = seed;
        stages.forEach(stage -> rows.put(stage, new ReadRows(stage, seed, drawn).all()));
    }

    /** Asks both ways without counting, until the compilers have done with them; a service runs for months. */
    void warmUp(int clients, int rounds) {
        List<Work> works = works(row -> Stream.of(row.ours(), row.base()));
        try (Clients all = new Clients(clients)) {
            new Interleaved(works, seed).measure(all, rounds, 0, TURNS_OF_A_CLIENT * clients);
        }
    }

    List<Line> measure(int clients, int warmUp, int rounds) {
        List<Work> works = works(row -> Stream.of(row.ours(), row.base(), row.same()));
        try (Clients all = new Clients(clients)) {
            Measured measured = new Interleaved(works, seed).measure(all, warmUp, rounds, TURNS_OF_A_CLIENT * clients);
            String asked = clients == 1 ? "1 client" : clients + " clients at once";
            List<Line> lines = new ArrayList<>();
            rows.forEach(
                    (stage, each) -> each.forEach(row -> lines.add(line("Requests, " + asked, stage, row, measured))));
            lines.addAll(sizes("A tenth of the data, " + asked, measured));
            return lines;
        }
    }

    private List<Work> works(Function<ReadRow, Stream<Work>> ofRow) {
        return rows.values().stream()
                .flatMap(List::stream)
                .flatMap(ofRow)
                .distinct()
                .toList();
    }

    private static Line line(String part, Stage stage, ReadRow row, Measured measured) {
        Times ours = measured.of(row.ours());
        Times base = measured.of(row.base());
        Map<String, @Nullable Object> figures = new LinkedHashMap<>();
        figures.put("median ms", ours.median());
        figures.put("95 % ms", ours.percentile(RARELY));
        figures.put("floor median ms", base.median());
        figures.put("floor 95 % ms", base.percentile(RARELY));
        figures.put("same answer by Cypher ms", measured.of(row.same()).median());
        Question.Agreement same = row.agreement();
        String remark = same.answers() == 0
                ? ""
                : "%d answers, %d rows, %d bytes alike".formatted(same.answers(), same.rows(), same.bytes());
        double ratio = row.ours().equals(row.base()) ? Double.NaN : measured.ratio(row.ours(), row.base());
        return new Line(part, row.work(), stage.name(), row.budget(), ratio, figures, remark);
    }

    /** Each row on a small city beside the same on the first, which is the largest. */
    private List<Line> sizes(String part, Measured measured) {
        List<Line> lines = new ArrayList<>();
        List<Stage> stages = List.copyOf(rows.keySet());
        List<ReadRow> large = rows.getOrDefault(stages.get(0), List.of());
        for (Stage stage : stages.subList(1, stages.size())) {
            List<ReadRow> small = rows.getOrDefault(stage, List.of());
            for (int i = 0; i < Math.min(large.size(), small.size()); i++) {
                Map<String, @Nullable Object> figures = new LinkedHashMap<>();
                figures.put(
                        "median ms at full size",
                        measured.of(large.get(i).ours()).median());
                figures.put("median ms", measured.of(small.get(i).ours()).median());
                double ratio = measured.ratio(large.get(i).ours(), small.get(i).ours());
                String names = stages.get(0).name() + " to " + stage.name();
                lines.add(new Line(part, large.get(i).work(), names, Budget.atMost(OF_FULL_SIZE), ratio, figures, ""));
            }
        }
        return lines;
    }
}
