package vn.phancong.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.phancong.api.GlobalId;

/**
 * Assigning by many clients at once beside bare writes of the same edges. What a person gets in a turn are some households of
 * a neighbourhood that nobody covers; several people of one cell are at work in the same neighbourhood.
 */
final class AssignPart {

    private static final int PEOPLE = 12;
    private static final int HOUSEHOLDS = 5;
    /** So many neighbourhoods are worked on at a time: the clients get into each other's way, as they do in life. */
    private static final int NEIGHBOURS = 8;

    private static final double OF_BARE = 0.7;
    private static final double NANOS_OF_A_SECOND = 1_000_000_000.0;

    private final Stage stage;
    private final int clients;
    private final int turns;
    private final List<Pair> pairs;
    private final AtomicLong refused = new AtomicLong();

    /**
     * @param turns how many assignments there are in a round
     */
    AssignPart(Stage stage, int clients, int rounds, int turns, long seed) {
        this.stage = stage;
        this.clients = clients;
        this.turns = turns;
        this.pairs = pairs(stage.floor(), 2 * rounds * turns, seed);
    }

    /** Does all of it and takes it away again, so often, because both sides get faster for minutes. */
    void warmUp(int times) {
        try (Clients all = new Clients(clients)) {
            for (int i = 0; i < times; i++) {
                int half = pairs.size() / 2;
                all.take(ours(), 0, half);
                all.take(bare(), half, half);
                undo();
            }
        }
    }

    private Work ours() {
        return new Work(
                "assigning",
                pairs.stream().map(pair -> ours(Asking.bodyOf(pair.mutation()))).toList());
    }

    private Work bare() {
        Floor floor = stage.floor();
        return new Work(
                "bare",
                pairs.stream()
                        .map(pair -> (Turn) () -> floor.write("bare-assign", pair.parameters()))
                        .toList());
    }

    List<Line> measure() {
        Work ours = ours();
        Work bare = bare();
        List<Double> ourRates = new ArrayList<>();
        List<Double> bareRates = new ArrayList<>();
        List<Long> ourTimes = new ArrayList<>();
        try (Clients all = new Clients(clients)) {
            int rounds = pairs.size() / (2 * turns);
            // Half of the rounds warm up; each takes pairs of its own, because nobody is assigned twice.
            for (int round = 0; round < rounds; round++) {
                int from = 2 * round * turns;
                long begun = System.nanoTime();
                List<Long> times = all.take(ours, from, turns);
                long between = System.nanoTime();
                all.take(bare, from + turns, turns);
                long end = System.nanoTime();
                if (round >= rounds / 2) {
                    ourTimes.addAll(times);
                    ourRates.add(turns * NANOS_OF_A_SECOND / (between - begun));
                    bareRates.add(turns * NANOS_OF_A_SECOND / (end - between));
                }
            }
            return List.of(line(median(ourRates), median(bareRates), Times.of(ourTimes)));
        }
    }

    private Line line(double ours, double bare, Times times) {
        Map<String, @Nullable Object> figures = new LinkedHashMap<>();
        figures.put("assignments a second", ours);
        figures.put("bare", bare);
        figures.put("median ms", times.median());
        figures.put("95 % ms", times.percentile(95));
        figures.put("households each", HOUSEHOLDS);
        String remark = "%d acknowledged, %d errors or refusals, %d edges lost or twice"
                .formatted(pairs.size() / (2 * turns) * turns, refused.get(), wrongEdges());
        return new Line(
                "Assigning, " + clients + " clients at once",
                "assigning " + HOUSEHOLDS + " households to a person",
                stage.name(),
                Budget.atLeast(OF_BARE),
                ours / bare,
                figures,
                remark);
    }

    /** How many answers held an error or a refusal. */
    long refused() {
        return refused.get();
    }

    /** How many edges too few or too many there are, after what was assigned by either way. */
    long wrongEdges() {
        Floor floor = stage.floor();
        return floor.rows("assigned", Map.of("pairs", parameters())).stream()
                .mapToLong(row -> Math.abs(row.get("edges").asLong() - 1)
                        * row.get("pairs").asLong())
                .sum();
    }

    /** Takes everything away again. */
    void undo() {
        stage.floor().write("unassign", Map.of("pairs", parameters()));
    }

    private List<Map<String, Object>> parameters() {
        int rounds = pairs.size() / (2 * turns);
        return pairs.stream().limit(2L * rounds * turns).map(Pair::parameters).toList();
    }

    private Turn ours(byte[] mutation) {
        return () -> {
            JsonNode refusals = JsonMapper.shared()
                    .readTree(stage.asking().anyAnswerTo(mutation))
                    .at("/data/assignHouseholds/refusals");
            if (!refusals.isArray() || !refusals.isEmpty()) {
                refused.incrementAndGet();
            }
        };
    }

    private static double median(List<Double> rates) {
        List<Double> sorted = rates.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private static List<Pair> pairs(Floor floor, int wanted, long seed) {
        List<List<Pair>> areas = new ArrayList<>();
        for (Record row : floor.rows("assignable", Map.of("households", PEOPLE * HOUSEHOLDS, "people", PEOPLE))) {
            areas.add(pairsOf(
                    row.get("people").asList(each -> each.asString()),
                    row.get("households").asList(each -> each.asString())));
        }
        Collections.rotate(areas, new Random(seed).nextInt(Math.max(1, areas.size())));
        List<Pair> all = new ArrayList<>();
        for (int first = 0; first < areas.size(); first += NEIGHBOURS) {
            List<List<Pair>> near = areas.subList(first, Math.min(first + NEIGHBOURS, areas.size()));
            for (int i = 0; i < PEOPLE; i++) {
                for (List<Pair> area : near) {
                    all.addAll(area.subList(Math.min(i, area.size()), Math.min(i + 1, area.size())));
                }
            }
        }
        return List.copyOf(all.subList(0, Math.min(wanted, all.size())));
    }

    private static List<Pair> pairsOf(List<String> people, List<String> households) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; (i + 1) * HOUSEHOLDS <= households.size(); i++) {
            pairs.add(
                    new Pair(people.get(i % people.size()), households.subList(i * HOUSEHOLDS, (i + 1) * HOUSEHOLDS)));
        }
        return pairs;
    }

    /** Who gets which households. */
    private record Pair(String person, List<String> households) {

        Map<String, Object> parameters() {
            return Map.of("person", person, "households", households);
        }

        String mutation() {
            List<String> ids = households.stream()
                    .map(each -> "\"" + GlobalId.of("Household", each) + "\"")
                    .toList();
            return "mutation { assignHouseholds(input: { person: \"" + GlobalId.of("Person", person)
                    + "\", households: [" + String.join(", ", ids)
                    + "] }) { assignments { since } refusals { code message } } }";
        }
    }
}
