package vn.phancong.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.phancong.support.DataFolder;
import vn.phancong.support.Exchanges;
import vn.phancong.support.ServiceTest;
import vn.phancong.support.TestGraph;

/** How the files look, what they cost, and what is said instead of them. */
@ServiceTest
class ExportFormTest {

    /** Address, status, code, argument. */
    private static final String REFUSED = """
            nothing.xlsx?organization=QU 404 NOT_FOUND file
            gaps.pdf?organization=QU 404 NOT_FOUND file
            gaps.csv?organization=NONE 404 NOT_FOUND organization
            gaps.csv?area=NONE 404 NOT_FOUND area
            gaps.csv?organization=UGVyc29uOjE 400 WRONG_TYPE_OF_ID organization
            gaps.csv 400 INVALID_VALUE organization
            gaps.csv?organization=QU&area=Q 400 INVALID_VALUE organization
            gaps.csv?organization=QU&asOf=2021-02-30 400 INVALID_VALUE asOf
            gaps.csv?organization=QU&asOf=tomorrow 400 INVALID_VALUE asOf
            gaps.csv?organization=QU&reasons=ENDED,GONE 400 INVALID_VALUE reasons
            gaps.csv?organization=QU&vulnerable=yes 400 INVALID_VALUE vulnerable
            gaps.csv?organization=QU&reason=ENDED 400 INVALID_QUERY reason
            coverage.csv?organization=QU&tier=WARD 400 INVALID_VALUE tier
            duties.csv?area=Q 400 INVALID_QUERY area
            gaps.csv?organization=QU&asOf=1999-01-01 404 NOT_FOUND organization
            """;

    private final TestGraph graph;
    private final Exchanges exchanges;
    private final ExportDoor exports;

    @Autowired
    ExportFormTest(TestGraph graph, Exchanges exchanges, Environment environment) {
        this.graph = graph;
        this.exchanges = exchanges;
        this.exports = new ExportDoor(environment);
    }

    @Test
    void aWorkbookIsReadyToBeReadAndPrinted() {
        graph.load(ExportTown.rows());
        Download file = exports.get("gaps.xlsx?organization=CB1&reasons=ENDED");
        String sheet = file.part("xl/worksheets/sheet1.xml");

        assertThat(file.xlsx().get(0)).startsWith("Thuộc", "Địa bàn", "Mã hộ", "Địa chỉ");
        assertThat(sheet)
                .contains("state=\"frozen\"", "ySplit=\"1\"", "orientation=\"landscape\"", "fitToWidth=\"1\"")
                .contains("fitToPage=\"true\"", "Chi b&#x1ed9; 1 &#x2013; 15/09/2021")
                .containsPattern("<col [^>]*width=\"22");
        assertThat(file.part("xl/workbook.xml")).contains("_xlnm.Print_Titles").contains("$1:$1");
        assertThat(file.part("xl/styles.xml")).contains("<b/>", "dd/mm/yyyy");
        long days = ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), LocalDate.of(2021, 9, 8));
        assertThat(Double.parseDouble(file.xlsx().get(1).get(8))).isEqualTo(days);
    }

    @Test
    void theFileNameTellsWhatIsInside() {
        graph.load(ExportTown.rows());
        HttpResponse<byte[]> answer = exports.get("gaps.csv?organization=QU", "vi");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment; filename=\"gaps_QU_2021-09-15.csv\"; filename*=UTF-8''H%E1%BB%99%20")
                .endsWith("2021-09-15.csv");
        assertThat(answer.body()).startsWith(0xEF, 0xBB, 0xBF);
    }

    @Test
    void aTextIsNeverAFormula() {
        DataFolder town = new DataFolder()
                .row("areas", "code", "T", "name", "=1+1")
                .row("organizations", "code", "CB", "name", "@SUM(A1)")
                .row("charges", "organization_code", "CB", "area_code", "T")
                .row("people", "code", "DV", "full_name", "-2+3", "phone", "+84 912 345 678")
                .row("memberships", "person_code", "DV", "organization_code", "CB")
                .row("households", "code", "H", "area_code", "T", "address", "=HYPERLINK(\"http://x\",\"y\");=2");
        graph.load(town);

        List<List<String>> csv = exports.get("duties.csv?organization=CB").csv();
        assertThat(csv.get(1)).startsWith("'@SUM(A1)", "DV", "'-2+3").contains("'+84 912 345 678");
        assertThat(csv.get(2)).contains("'=HYPERLINK(\"http://x\",\"y\");'=2", "'=1+1");
        Download workbook = exports.get("duties.xlsx?organization=CB");
        assertThat(workbook.xlsx().get(1)).startsWith("@SUM(A1)", "DV", "-2+3").contains("+84 912 345 678");
        assertThat(workbook.part("xl/worksheets/sheet1.xml")).doesNotContain("<f>", "<f ");
    }

    @Test
    void whatCannotBeTakenIsRefusedWithACode() {
        graph.load(new DataFolder()
                .row("areas", "code", "Q", "kind", "URBAN_DISTRICT")
                .row("organizations", "code", "QU", "kind", "COMMITTEE", "tier", "DISTRICT", "since", "2000-01-01"));
        assertThat(REFUSED.lines()).hasSize(15).allSatisfy(line -> {
            assertRefused(line.split(" "), "vi", "[Tt]ham số");
            assertRefused(line.split(" "), "en", "[Aa]rgument");
        });
    }

    private void assertRefused(String[] expected, String language, String word) {
        HttpResponse<byte[]> answer = exports.get(expected[0], language);
        String body = new String(answer.body(), UTF_8);
        assertThat(answer.statusCode()).as(body).isEqualTo(Integer.parseInt(expected[1]));
        JsonNode error = new JsonMapper().readTree(body).at("/errors/0");
        assertThat(error.at("/extensions/code").asString("")).isEqualTo(expected[2]);
        assertThat(error.at("/extensions/argument").asString("")).isEqualTo(expected[3]);
        assertThat(error.at("/extensions/requestId").asString("")).isNotBlank();
        assertThat(error.path("message").asString("")).containsPattern(word);
        assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
    }

    @Test
    void aLongListComesInPagesAndCostsThemOnly() {
        DataFolder town = new DataFolder();
        for (int area = 1; area <= 2; area++) {
            town.row("areas", "code", "T" + area);
            town.row("organizations", "code", "CB" + area);
            town.row("charges", "organization_code", "CB" + area, "area_code", "T" + area);
            for (int number = 1; number <= 1_200; number++) {
                town.row("households", "code", "H-%d-%04d".formatted(area, number), "area_code", "T" + area);
            }
        }
        graph.load(town);
        long spent = exchanges.of(() ->
                assertThat(exports.get("gaps.xlsx?organization=CB2").xlsx()).hasSize(1_201));

        // Three pages of gaps, which bring their households with them.
        assertThat(spent).isBetween(3L, 4L);
    }
}
