package vn.phancong.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/** The questions of the benchmark, about wards, cells and households drawn from the city. */
final class Questions {

    static final String ROOT = "TU-HN";

    /** Lists are asked for by pages of this size, as GraphiQL and the console do. */
    private static final int PAGE = 50;

    private static final int LARGEST_PAGE = 200;
    private static final int PAGE_ASKED_FOR = 100;
    private static final List<String> GAP =
            List.of("reason", "since", "household.code", "household.address", "area.name");
    private static final List<String> MEMBER = List.of("code", "fullName", "availability", "households.nodes");
    private static final List<String> LINE = List.of("assignment", "steps");
    private static final List<String> FIGURES =
            List.of("code", "coverage.households", "coverage.covered", "coverage.gaps", "coverage.rate");

    private final Asking asking;
    private final Floor floor;
    private final Random random;
    private final int drawn;

    /**
     * @param drawn about how many wards, cells and households each question is asked in turn
     */
    Questions(Asking asking, Floor floor, long seed, int drawn) {
        this.asking = asking;
        this.floor = floor;
        this.random = new Random(seed);
        this.drawn = drawn;
    }

    /** The figures of the city and of each committee right below it. */
    Question coverage() {
        String figures = "code coverage { households covered gaps rate }";
        return new Question(
                "coverage of the city and of each district",
                List.of(ROOT),
                code -> organization(
                        code, figures + " children(kinds: [COMMITTEE], first: 100) { nodes { " + figures + " } }"),
                "coverage",
                code -> Map.of("code", code),
                rows -> {
                    List<Map<String, @Nullable Object>> all = objects(rows, FIGURES);
                    Map<String, @Nullable Object> root = new HashMap<>(all.get(0));
                    root.put("children", Map.of("nodes", all.subList(1, all.size())));
                    return Map.of("organization", root);
                });
    }

    Question gapsOfCells() {
        return gaps("first page of a cell's gaps", drawn("cells"));
    }

    Question gapsOfWards() {
        return gaps("first page of a ward's gaps", drawn("wards"));
    }

    Question gapsOfDistricts() {
        return gaps("first page of a district's gaps", drawn("districts"));
    }

    Question gapsOfTheCity() {
        return gaps("first page of the city's gaps", List.of(ROOT));
    }

    private static Question gaps(String name, List<String> about) {
        return gaps(name, about, "", Map.of());
    }

    /** Page 100 of the city's gaps, or the last whole one of a city that is too small for it. */
    Question laterPage() {
        List<Record> all = floor.rows("gaps", parametersOfGaps(ROOT, PAGE * (PAGE_ASKED_FOR - 1), Map.of()));
        int page = Math.max(1, all.size() / PAGE);
        Record last = all.get(page * PAGE - 1);
        Map<String, Object> after = Map.of(
                "afterPlace", last.get("place").asString(),
                "afterSortKey", last.get("sortKey").asString(),
                "afterCode", last.get("household.code").asString());
        String cursor = cursorAfter(page * PAGE);
        return gaps("page " + (page + 1) + " of the city's gaps", List.of(ROOT), ", after: \"" + cursor + "\"", after);
    }

    private static Question gaps(String name, List<String> about, String after, Map<String, ?> place) {
        return new Question(
                name,
                about,
                code -> organization(
                        code,
                        "gaps(first: " + PAGE + after + ") { pageInfo { hasNextPage } "
                                + "nodes { reason since household { code address } area { name } } }"),
                "gaps",
                code -> parametersOfGaps(code, PAGE + 1, place),
                rows -> Map.of(
                        "organization",
                        Map.of(
                                "gaps",
                                Map.of(
                                        "pageInfo",
                                        Map.of("hasNextPage", rows.size() > PAGE),
                                        "nodes",
                                        objects(rows.subList(0, Math.min(PAGE, rows.size())), GAP)))));
    }

    private static Map<String, @Nullable Object> parametersOfGaps(String code, int limit, Map<String, ?> place) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("afterPlace", null);
        parameters.put("afterSortKey", null);
        parameters.put("afterCode", null);
        parameters.putAll(place);
        parameters.put("code", code);
        parameters.put("limit", limit);
        return parameters;
    }

    private String cursorAfter(int gaps) {
        String cursor = "";
        for (int passed = 0; passed < gaps; ) {
            int first = Math.min(LARGEST_PAGE, gaps - passed);
            String after = cursor.isEmpty() ? "" : ", after: \"" + cursor + "\"";
            cursor = asking.data(organization(ROOT, "gaps(first: " + first + after + ") { pageInfo { endCursor } }"))
                    .at("/organization/gaps/pageInfo/endCursor")
                    .asString();
            passed += first;
        }
        return cursor;
    }

    /** A cell, its members, and the households of each. */
    Question cells() {
        int most = 2 * PAGE;
        return new Question(
                "a cell, its members, their households",
                drawn("cells"),
                code -> organization(
                        code,
                        "code name members(first: " + most + ") { nodes { code fullName availability households(first: "
                                + most + ") { nodes { code address } } } }"),
                "members",
                code -> Map.of("code", code, "limit", most),
                rows -> Map.of(
                        "organization",
                        Map.of(
                                "code", rows.get(0).get("cellCode").asString(),
                                "name", rows.get(0).get("cellName").asString(),
                                "members", Map.of("nodes", objects(rows, MEMBER)))));
    }

    /** Everyone who answers for a household. */
    Question lines() {
        return new Question(
                "a household's whole line of responsibility",
                drawn(floor.texts("households", Map.of("skip", 7))),
                code -> "{ household(by: { code: \"" + code + "\" }) { code address responsibility { "
                        + "assignment { role since person { fullName } } "
                        + "steps { organization { code name } heads { position holder { fullName } } } } } }",
                "line",
                code -> Map.of("code", code),
                rows -> Map.of(
                        "household",
                        Map.of(
                                "code", rows.get(0).get("code").asString(),
                                "address", rows.get(0).get("address").asString(),
                                "responsibility", objects(rows, LINE))));
    }

    private static String organization(String code, String fields) {
        return "{ organization(by: { code: \"" + code + "\" }) { " + fields + " } }";
    }

    private static List<Map<String, @Nullable Object>> objects(List<Record> rows, List<String> columns) {
        return rows.stream().map(row -> Canonical.object(row, columns)).toList();
    }

    private List<String> drawn(String statement) {
        return drawn(floor.texts(statement, Map.of()));
    }

    private List<String> drawn(List<String> all) {
        List<String> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, Math.min(drawn, shuffled.size())));
    }
}
