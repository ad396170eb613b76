package vn.phancong.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import vn.phancong.support.GraphQlDoor;
import vn.phancong.support.ServiceTest;
import vn.phancong.support.TestGraph;

/** What the files say is what GraphQL says. */
@ServiceTest
class ExportsTest {

    private static final String GAPS = """
            { unit: %s { gaps(first: 200 %s) { totalCount nodes { reason since area { name parent { name } }
              responsible { name } household { code address people } } } } }
            """;

    private final TestGraph graph;
    private final GraphQlDoor graphQl;
    private final ExportDoor exports;

    @Autowired
    ExportsTest(TestGraph graph, GraphQlDoor graphQl, Environment environment) {
        this.graph = graph;
        this.graphQl = graphQl;
        this.exports = new ExportDoor(environment);
    }

    @BeforeEach
    void load() {
        graph.load(ExportTown.rows());
    }

    @Test
    void gapsAreThoseOfGraphQl() {
        assertGaps("organization=QU", "organization(by: {code: \"QU\"})", "", 10);
        assertGaps("organization=DU1", "organization(by: {code: \"DU1\"})", "", 6);
        assertGaps("area=W2", "area(by: {code: \"W2\"})", "", 4);
        assertGaps("organization=" + id("QU"), "organization(by: {code: \"QU\"})", "", 10);
    }

    @Test
    void gapsTakeTheFiltersOfGraphQl() {
        String root = "organization(by: {code: \"QU\"})";
        assertGaps("organization=QU&reasons=ENDED", root, "reasons: [ENDED]", 3);
        assertGaps("organization=QU&reasons=ENDED,NO_CELL", root, "reasons: [ENDED, NO_CELL]", 4);
        assertGaps("organization=QU&reasons=ENDED&reasons=NO_CELL", root, "reasons: [ENDED, NO_CELL]", 4);
        assertGaps("organization=QU&vulnerable=true", root, "vulnerable: true", 4);
        assertGaps(
                "organization=QU&vulnerable=false&reasons=COVERER_UNAVAILABLE",
                root,
                "vulnerable: false, reasons: [COVERER_UNAVAILABLE]",
                3);
    }

    @Test
    void aPastDayIsAnsweredAsOfThatDay() {
        String root = "organization(by: {code: \"QU\"}, asOf: \"%s\")";
        assertGaps("organization=QU&asOf=2021-09-05", root.formatted("2021-09-05"), "", 4);
        assertGaps("organization=QU&asOf=2021-09-09", root.formatted("2021-09-09"), "", 7);
        List<String> past = exports.get("coverage.csv?organization=QU&asOf=2021-09-05&tier=DISTRICT")
                .csv()
                .get(1);
        assertThat(past).startsWith("QU", "Quận ủy Q", "Quận, huyện", "", "13", "9", "4");
    }

    @Test
    void aGapNamesWhoIsAway() {
        List<String> row = exports.get("gaps.csv?organization=CB1&reasons=COVERER_UNAVAILABLE")
                .csv()
                .get(1);
        assertThat(row)
                .containsExactly(
                        "Phường 1",
                        "Tổ 1",
                        "H1-4",
                        "Nhà H1-4",
                        "",
                        "4",
                        "",
                        "Người phụ trách vắng",
                        "2021-09-10",
                        "Chi bộ 1",
                        "Nguyễn Văn B (Ốm)");
    }

    @Test
    void coverageByUnitIsThatOfGraphQl() {
        JsonNode answer = graphQl.ask("""
                { organization(by: {code: "QU"}) { descendants(tier: GRASSROOTS) { nodes { code name
                  coverage { households covered gaps exempt vulnerable { households covered } } } } } }
                """, Map.of());
        List<List<String>> expected = new ArrayList<>();
        for (JsonNode unit : answer.at("/data/organization/descendants/nodes")) {
            JsonNode coverage = unit.path("coverage");
            expected.add(List.of(
                    unit.path("code").asString(),
                    coverage.path("households").asString(),
                    coverage.path("covered").asString(),
                    coverage.path("gaps").asString(),
                    coverage.path("exempt").asString(),
                    coverage.at("/vulnerable/households").asString()));
        }
        assertThat(expected).hasSize(2);
        for (List<List<String>> rows : both("coverage", "organization=QU&tier=GRASSROOTS")) {
            assertThat(rows.stream()
                            .skip(1)
                            .map(row ->
                                    List.of(row.get(0), row.get(4), row.get(5), row.get(6), row.get(12), row.get(13))))
                    .isEqualTo(expected);
        }
        assertThat(codes("coverage.csv?organization=DU1")).containsExactly("DU1", "CB1", "CB2");
        assertThat(codes("coverage.csv?organization=QU&kinds=CELL")).containsExactly("CB1", "CB2", "CB3");
        assertThat(codes("coverage.csv?area=W2")).containsExactly("W2", "T3", "T4");
    }

    @Test
    void workforceByUnitIsThatOfGraphQl() {
        JsonNode people = graphQl.ask("""
                { organization(by: {code: "QU"}) { coverage { people { members available assigned idle overloaded
                  meanLoad maxLoad capacity } } } }
                """, Map.of()).at("/data/organization/coverage/people");
        List<String> row = exports.get("workforce.csv?organization=QU").csv().get(1);
        assertThat(row).startsWith("QU", "Quận ủy Q");
        List<String> fields = List.of("members", "available", "assigned", "idle", "overloaded");
        for (int i = 0; i < fields.size(); i++) {
            assertThat(row.get(4 + i))
                    .as(fields.get(i))
                    .isEqualTo(people.path(fields.get(i)).asString());
        }
        assertThat(Double.parseDouble(row.get(9)))
                .isEqualTo(people.path("meanLoad").asDouble());
        assertThat(row.subList(10, 12))
                .containsExactly(
                        people.path("maxLoad").asString(),
                        people.path("capacity").asString());
    }

    @Test
    void theDutyListOfACellNamesEachMemberAndAtTheEndWhomNobodyCovers() {
        for (List<List<String>> rows : both("duties", "organization=CB1")) {
            assertThat(rows.stream().skip(1).map(row -> row.get(1) + "|" + row.get(4) + "|" + row.get(6)))
                    .containsExactly("DV1A|Có mặt|H1-1", "DV1B|Ốm|H1-4", "DV1C|Có mặt|", "||H1-2", "||H1-3", "||H1-4");
        }
        List<List<String>> csv = exports.get("duties.csv?organization=CB1").csv();
        assertThat(csv.get(1))
                .containsExactly(
                        "Chi bộ 1",
                        "DV1A",
                        "Nguyễn Văn A",
                        "Đảng viên chính thức",
                        "Có mặt",
                        "0912 345 678",
                        "H1-1",
                        "Nhà H1-1",
                        "",
                        "4",
                        "",
                        "Tổ 1",
                        "Phụ trách",
                        "2021-09-01",
                        "2021-09-12",
                        "");
        assertThat(csv.get(4).get(15)).isEqualTo("Chưa từng được phân công");
        assertThat(csv.get(4).get(10)).isEqualTo("Hộ nghèo, Mất việc làm");
    }

    @Test
    void theDutyListOfAWardHasThatOfEachOfItsCells() {
        List<List<String>> rows = exports.get("duties.csv?organization=DU1").csv();
        assertThat(rows).hasSize(1 + 2 * 3 + 2 * 3);
        assertThat(rows.get(4).get(0)).isEqualTo("Chi bộ 2");
    }

    private void assertGaps(String parameters, String unit, String arguments, int count) {
        String filter = arguments.isEmpty() ? "" : ", " + arguments;
        JsonNode gaps = graphQl.ask(GAPS.formatted(unit, filter), Map.of()).at("/data/unit/gaps");
        assertThat(gaps.path("totalCount").asInt()).isEqualTo(count);
        List<List<String>> csv = exports.get("gaps.csv?" + parameters).csv();
        List<List<String>> xlsx = exports.get("gaps.xlsx?" + parameters).xlsx();
        assertThat(csv).hasSize(count + 1).hasSameSizeAs(xlsx);
        for (int i = 0; i < count; i++) {
            JsonNode gap = gaps.path("nodes").get(i);
            List<String> row = csv.get(i + 1);
            assertThat(row.subList(0, 4))
                    .containsExactly(
                            gap.at("/area/parent/name").asString(),
                            gap.at("/area/name").asString(),
                            gap.at("/household/code").asString(),
                            gap.at("/household/address").asString());
            assertThat(row.get(8)).isEqualTo(gap.path("since").asString(""));
            assertThat(row.get(9)).isEqualTo(gap.at("/responsible/name").asString(""));
            assertThat(xlsx.get(i + 1).subList(0, 4)).isEqualTo(row.subList(0, 4));
        }
    }

    private List<List<List<String>>> both(String report, String parameters) {
        List<List<String>> xlsx = exports.get(report + ".xlsx?" + parameters).xlsx();
        int width = xlsx.get(0).size();
        return List.of(
                exports.get(report + ".csv?" + parameters).csv(),
                xlsx.stream().map(row -> padded(row, width)).toList());
    }

    private static List<String> padded(List<String> row, int width) {
        List<String> all = new ArrayList<>(row);
        while (all.size() < width) {
            all.add("");
        }
        return all;
    }

    private List<String> codes(String path) {
        return exports.get(path).csv().stream().skip(1).map(row -> row.get(0)).toList();
    }

    private String id(String organization) {
        return graphQl.ask("{ organization(by: {code: \"" + organization + "\"}) { id } }", Map.of())
                .at("/data/organization/id")
                .asString();
    }
}
