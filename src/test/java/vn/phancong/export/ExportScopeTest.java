package vn.phancong.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import vn.phancong.guard.Right;
import vn.phancong.guard.Scope;
import vn.phancong.organization.OrganizationId;
import vn.phancong.people.PersonId;
import vn.phancong.support.DataFolder;
import vn.phancong.support.ServiceTest;
import vn.phancong.support.TestGraph;
import vn.phancong.support.TestScopes;

/** Files obey the scope just as GraphQL does. */
@ServiceTest
class ExportScopeTest {

    private static final List<String> TABLES = List.of("gaps.csv", "coverage.csv", "workforce.csv", "duties.csv");

    private final TestGraph graph;
    private final TestScopes scopes;
    private final ExportDoor exports;

    @Autowired
    ExportScopeTest(TestGraph graph, TestScopes scopes, Environment environment) {
        this.graph = graph;
        this.scopes = scopes;
        this.exports = new ExportDoor(environment);
    }

    @BeforeEach
    void load() {
        graph.load(ExportTown.rows()
                .row("assignments", "person_code", "DV1A", "household_code", "H3-2")
                .row("assignments", "person_code", "DV3A", "household_code", "H1-2"));
    }

    @Test
    void whatIsInsideIsListedWithNames() {
        become(Right.READ, "DU1");

        assertThat(exports.get("gaps.csv?organization=DU1").csv()).hasSize(6);
        assertThat(exports.get("gaps.csv?area=T1").csv()).hasSize(3);
        assertThat(exports.get("coverage.csv?organization=DU1").csv())
                .extracting(row -> row.get(0))
                .containsExactly("Mã", "DU1", "CB1", "CB2");
        assertThat(exports.get("duties.csv?organization=CB1").csv().get(1)).contains("Nguyễn Văn A", "0912 345 678");
    }

    @Test
    void whatIsOutsideAnswersJustAsWhatIsNotThere() {
        become(Right.READ, "DU1");

        for (String table : TABLES) {
            for (String outside : List.of("DU2", "CB3", "QU")) {
                assertSame(table + "?organization=", outside, "XX9");
            }
            if (!table.startsWith("duties")) {
                assertSame(table + "?area=", "W2", "XX9");
            }
        }
    }

    private void assertSame(String address, String outside, String unknown) {
        HttpResponse<byte[]> one = exports.get(address + outside, "en");
        HttpResponse<byte[]> other = exports.get(address + unknown, "en");

        assertThat(one.statusCode()).as(address + outside).isEqualTo(404).isEqualTo(other.statusCode());
        assertThat(text(one).replace(outside, unknown)).isEqualTo(text(other));
        assertThat(names(one)).isEqualTo(names(other));
    }

    private static Set<String> names(HttpResponse<byte[]> response) {
        return new TreeSet<>(response.headers().map().keySet());
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), UTF_8).replaceAll("\"requestId\":\"[^\"]*\"", "");
    }

    @Test
    void anObserverGetsRoundedFiguresAndNoNames() {
        become(Right.FIGURES, "QU");

        List<String> district =
                exports.get("coverage.csv?organization=QU&tier=DISTRICT").csv().get(1);
        assertThat(district.subList(4, 8)).containsExactly("15", "5", "10", "0.3333");
        for (String table : List.of("coverage.csv", "workforce.csv")) {
            for (List<String> row :
                    exports.get(table + "?organization=QU").csv().subList(1, 7)) {
                assertThat(row.subList(4, row.size()))
                        .filteredOn(cell -> !cell.contains(".") && !cell.isEmpty())
                        .allMatch(cell -> Integer.parseInt(cell) % 5 == 0);
            }
        }
        assertThat(exports.get("gaps.csv?organization=QU", "en").statusCode()).isEqualTo(403);
        assertThat(text(exports.get("duties.csv?organization=QU", "en"))).contains("FORBIDDEN");
        assertThat(exports.get("coverage.csv?organization=XX9", "en").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoHasNoPartOfTheTreeGetsNoTable() {
        scopes.become(Scope.of(Map.of(), new PersonId(value("Person", "DV1A"))));
        for (String table : TABLES) {
            HttpResponse<byte[]> own = exports.get(table + "?organization=CB1", "en");
            assertThat(own.statusCode()).isEqualTo(403);
            assertThat(text(own)).isEqualTo(text(exports.get(table + "?organization=XX9", "en")));
        }
    }

    @Test
    void aDutyElsewhereIsListedAsLongAsItLasts() {
        become(Right.READ, "DU1");

        assertThat(rowsOf("duties.csv?organization=CB1", "H3-2"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get(7)).isEqualTo("Nhà H3-2");
                    assertThat(row.get(11)).as("where it lies").isEmpty();
                });
        String past = "duties.csv?organization=CB1&asOf=2021-09-05";
        assertThat(rowsOf(past, "H3-2")).isEmpty();
        assertThat(rowsOf(past, "(hộ ngoài phạm vi được xem)")).hasSize(1);
        assertThat(rowsOf(past, "H1-1")).hasSize(1);
    }

    @Test
    void whoWasInChargeBeforeAndBelongsElsewhereIsNotNamed() {
        graph.query("""
                MATCH (:Person {code: 'DV3A'})-[a:COVERS]->(:Household {code: 'H1-2'}) SET a.until = date('2021-09-12')
                """, Map.of());
        graph.load(new DataFolder()
                .row(
                        "absences",
                        "person_code",
                        "DV3A",
                        "since",
                        "2021-09-03",
                        "until",
                        "2021-09-14",
                        "availability",
                        "SICK"));
        String past = "gaps.csv?organization=CB1&asOf=2021-09-05&reasons=COVERER_UNAVAILABLE";

        become(Right.READ, "QU");
        assertThat(rowsOf(past, "H1-2").get(0).get(10)).contains("Nguyễn Văn A");
        become(Right.READ, "DU1");
        assertThat(rowsOf(past, "H1-2").get(0).get(10)).isEmpty();
    }

    private List<List<String>> rowsOf(String address, String cell) {
        return exports.get(address).csv().stream()
                .filter(row -> row.contains(cell))
                .toList();
    }

    private void become(Right right, String organization) {
        scopes.become(Scope.of(Map.of(new OrganizationId(value("Organization", organization)), right), null));
    }

    private String value(String type, String code) {
        return graph.query(
                        "MATCH (n) WHERE $type IN labels(n) AND n.code = $code RETURN n.id AS id",
                        Map.of("type", type, "code", code))
                .get(0)
                .get("id")
                .asString();
    }
}
