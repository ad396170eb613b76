package vn.phancong.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.phancong.directive.DirectiveDesk.id;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import vn.phancong.api.GlobalId;
import vn.phancong.reading.Reading.Relation;
import vn.phancong.reading.RecipientClass;
import vn.phancong.reading.TaskKind;
import vn.phancong.support.Exchanges;
import vn.phancong.support.ServiceTest;

/** Documents in pages, and what a page costs. */
@ServiceTest
class DirectiveListTest {

    private static final String EVERYTHING = """
            { directives(first: 200) { totalCount nodes { number text setByUser recipients { name } issuer { name }
              addressees(first: 5) { totalCount nodes { name organization { name } } } reportsTo { to { name } }
              basedOn { number } implements { number tasks { text } } implementedBy { number } citedBy { number }
              implementations { daysAfter }
              tasks { text stretch { quotation } modality refines { text } refinedBy { text } performers { name }
                directive { number } } } } }
            """;

    private final ApplicationContext context;
    private final DirectiveDesk desk;

    DirectiveListTest(@Autowired ApplicationContext context) {
        this.context = context;
        this.desk = new DirectiveDesk(context);
    }

    @BeforeEach
    void provinces() {
        desk.provinces();
    }

    @Test
    void theNewestComeFirstAndThoseWithoutADateLastPageByPage() {
        desk.confirm(letter(1, "2021-07-01").naming("09-QĐ/TW", "Bộ Chính trị", null, Relation.BASED_ON));
        desk.confirm(letter(2, "2021-07-03"));
        desk.confirm(letter(3, "2021-07-02"));
        desk.confirm(letter(4, "2021-07-02").naming("08-QĐ/TW", "Bộ Chính trị", null, Relation.BASED_ON));

        List<String> numbers = new ArrayList<>();
        Map<String, Object> variables = new HashMap<>();
        JsonNode page;
        do {
            page = desk.ask("""
                    query($after: String) { directives(first: 2, after: $after) { totalCount nodes { number }
                      pageInfo { hasNextPage endCursor } } }
                    """, variables).path("directives");
            numbers.addAll(page.path("nodes").findValuesAsString("number"));
            variables.put("after", page.at("/pageInfo/endCursor").asString());
        } while (page.at("/pageInfo/hasNextPage").asBoolean());

        assertThat(page.path("totalCount").asInt()).isEqualTo(6);
        assertThat(numbers)
                .hasSize(6)
                .doesNotHaveDuplicates()
                .startsWith("02-CV/TU")
                .contains("01-CV/TU");
        assertThat(numbers.subList(1, 3)).containsExactlyInAnyOrder("03-CV/TU", "04-CV/TU");
        assertThat(numbers.subList(4, 6)).containsExactlyInAnyOrder("09-QĐ/TW", "08-QĐ/TW");
    }

    @Test
    void aFilterNarrowsTheListAndItsNumber() {
        desk.confirm(letter(1, "2021-07-01").naming("09-QĐ/TW", "Bộ Chính trị", null, Relation.BASED_ON));
        desk.confirm(letter(2, "2021-07-03"));
        String issuer = GlobalId.of("Organization", desk.body("TU-HN").value());

        assertThat(numbers("held: false")).containsExactly("09-QĐ/TW");
        assertThat(numbers("held: true, issuedFrom: \"2021-07-02\"")).containsExactly("02-CV/TU");
        assertThat(numbers("issuedUntil: \"2021-07-03\"")).containsExactly("01-CV/TU");
        assertThat(numbers("issuer: \"" + issuer + "\"")).containsExactly("02-CV/TU", "01-CV/TU");
        assertThat(numbers("text: \"phong CHONG dich 2\"")).containsExactly("02-CV/TU");
        assertThat(numbers("text: \"bo chinh\"")).containsExactly("09-QĐ/TW");
        assertThat(numbers("kinds: [DIRECTIVE]")).isEmpty();
    }

    private List<String> numbers(String filter) {
        JsonNode found = desk.ask("{ directives(filter: {" + filter + "}) { totalCount nodes { number } } }", Map.of())
                .path("directives");
        List<String> numbers = found.path("nodes").findValuesAsString("number");
        assertThat(found.path("totalCount").asInt()).isEqualTo(numbers.size());
        return numbers;
    }

    @Test
    void tenTimesTheDocumentsTakeNoMoreExchanges() {
        fill(1, 2);
        long few = exchanges();
        fill(3, 20);
        long many = exchanges();

        assertThat(many).isEqualTo(few).isEqualTo(13);
    }

    @Test
    void aWholeProvinceIsAddressedInOneConfirmation() {
        DirectiveId directive = desk.confirm(letter(1, "2021-07-01").to("Các cấp ủy", RecipientClass.ALL_COMMITTEES));

        assertThat(desk.ask(
                                "query($id: ID!) { directive(by: {id: $id}) { addressees { totalCount } } }",
                                Map.of("id", id(directive)))
                        .at("/directive/addressees/totalCount")
                        .asInt())
                .isEqualTo(2);
    }

    private void fill(int from, int to) {
        for (int i = from; i <= to; i++) {
            Paper paper = letter(i, "2021-07-%02d".formatted(i)).to("Quận ủy", RecipientClass.DISTRICT_COMMITTEES);
            if (i > 1) {
                paper.naming((i - 1) + "-CV/TU", "Ban Thường vụ Thành ủy", "2021-07-01", Relation.IMPLEMENTS);
            }
            desk.confirm(paper.naming("16/CT-TTg", "Thủ tướng Chính phủ", null, Relation.BASED_ON));
        }
    }

    private long exchanges() {
        return context.getBean(Exchanges.class).of(() -> desk.ask(EVERYTHING, Map.of()));
    }

    private static Paper letter(int number, String day) {
        return Paper.letter(number + "-CV/TU", "Thành ủy Hà Nội", day)
                .asking(TaskKind.INSPECT, "Thường xuyên kiểm tra công tác phòng, chống dịch")
                .reporting("Ban Thường vụ Thành ủy", "Ban Tổ chức Thành ủy", null);
    }
}
