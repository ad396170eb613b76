package vn.phancong.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.phancong.guard.Right;
import vn.phancong.intake.LoadReport;
import vn.phancong.intake.Refusal;
import vn.phancong.intake.RefusalCode;
import vn.phancong.support.DataFolder;

/** What is kept of somebody can be put right, and stays right. */
class CorrectionTest extends PrivacyTest {

    @Test
    void aCorrectedNameIsFoundAndTheOldOneIsNot() {
        JsonNode answer = correct(Map.of("person", town.id("Person", "BINH"), "fullName", " Lê Thanh Bính "));

        assertThat(answer.at("/person/fullName").asString()).isEqualTo("Lê Thanh Bính");
        assertThat(answer.at("/person/correctedOn").asString()).isEqualTo("2021-09-15");
        assertThat(found("le thanh binh")).containsExactly("BINH");
        correct(Map.of("person", town.id("Person", "BINH"), "fullName", "Đỗ Văn Tư"));
        assertThat(found("le thanh binh")).isEmpty();
        assertThat(found("do van tu")).containsExactly("BINH");
        assertThat(town.ask("{ organization(by: {code: \"CB1\"}) { members { nodes { fullName phone } } } }")
                        .at("/data/organization/members/nodes/0")
                        .toString())
                .contains("Đỗ Văn Tư", "0987654321");
    }

    @Test
    void numbersAreTakenAsFilesTakeThemAndCanBeCleared() {
        String person = town.id("Person", "BINH");

        assertThat(correct(Map.of("person", person, "phone", "912000111"))
                        .at("/person/phone")
                        .asString())
                .isEqualTo("0912000111");
        assertThat(correct(Map.of("person", person, "cardNumber", "1.2345E+4"))
                        .at("/person/cardNumber")
                        .asString())
                .isEqualTo("12345");
        JsonNode cleared = town.ask("mutation { correctPerson(input: {person: \"" + person
                        + "\", phone: null}) { person { phone cardNumber fullName } refusals { code } } }")
                .at("/data/correctPerson");
        assertThat(cleared.at("/person/phone").isNull()).isTrue();
        assertThat(cleared.at("/person/cardNumber").asString()).isEqualTo("12345");
        assertThat(cleared.at("/person/fullName").asString()).isEqualTo("Lê Thanh Bình");
    }

    @Test
    void aFileDoesNotUndoACorrectionButIsToldOfIt() {
        correct(Map.of("person", town.id("Person", "BINH"), "fullName", "Lê Thanh Bính"));
        correctHousehold(Map.of("household", town.id("Household", "H1"), "headName", "Ngô Thị Đúng"));

        LoadReport wrong = graph.loadUnseen(new DataFolder()
                .row("people", "code", "BINH", "full_name", "Lê Thanh Bình", "phone", "0900000000")
                .row(
                        "households",
                        "code",
                        "H1",
                        "area_code",
                        "N1",
                        "address",
                        "Số 1 phố Một",
                        "head_name",
                        "Ngô Thị Sai"));

        assertThat(wrong.refusals())
                .extracting(Refusal::code, Refusal::column)
                .containsExactly(tuple(RefusalCode.CORRECTED, "full_name"), tuple(RefusalCode.CORRECTED, "head_name"));
        assertThat(wrong.refusals().get(0).explanation()).contains("đính chính ngày 15/09/2021");
        assertThat(town.everything()).contains("lê thanh bính").doesNotContain("lê thanh bình", "0900000000");
        LoadReport right = graph.loadUnseen(
                new DataFolder().row("people", "code", "BINH", "full_name", "Lê Thanh Bính", "phone", "0900000000"));
        assertThat(right.refusals()).isEmpty();
        assertThat(town.everything()).contains("0900000000");
    }

    @Test
    void theFiguresFollowAVulnerabilityThatWasWrong() {
        assertThat(vulnerable()).isEqualTo(1);

        JsonNode answer = correctHousehold(Map.of("household", town.id("Household", "H1"), "vulnerability", List.of()));

        assertThat(answer.path("refusals")).isEmpty();
        assertThat(vulnerable()).isZero();
        correctHousehold(
                Map.of("household", town.id("Household", "H1"), "vulnerability", List.of("ORPHAN", "ORPHAN", "POOR")));
        assertThat(vulnerable()).isEqualTo(1);
        assertThat(town.ask("{ household(by: {code: \"H1\"}) { vulnerability } }")
                        .at("/data/household/vulnerability"))
                .hasSize(2);
    }

    @Test
    void outsideTheScopeAPersonIsAsUnknownAsOneWhoIsNotThere() {
        town.become(Right.WRITE, "DU2");

        JsonNode outside = correct(Map.of("person", town.id("Person", "BINH"), "fullName", ""));
        JsonNode unknown = correct(Map.of("person", vn.phancong.api.GlobalId.of("Person", "nobody"), "fullName", ""));

        assertThat(outside.at("/refusals/0/code").asString()).isEqualTo("UNKNOWN_PERSON");
        assertThat(outside.at("/refusals/0/message")).isEqualTo(unknown.at("/refusals/0/message"));
        assertThat(outside.path("refusals")).hasSameSizeAs(unknown.path("refusals"));
        assertThat(correctHousehold(Map.of("household", town.id("Household", "H1"), "headName", "X"))
                        .at("/refusals/0/code")
                        .asString())
                .isEqualTo("UNKNOWN_HOUSEHOLD");
        assertThat(town.everything()).contains("lê thanh bình");
    }

    @Test
    void whoReadsOnlyCorrectsNothing() {
        town.become(Right.READ, "DU1");

        JsonNode answer = correct(Map.of("person", town.id("Person", "BINH"), "fullName", "X Y"));

        assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("FORBIDDEN");
    }

    private JsonNode correct(Map<String, ?> input) {
        return town.change(
                "correctPerson", "CorrectPersonInput", "person { fullName phone cardNumber correctedOn }", input);
    }

    private JsonNode correctHousehold(Map<String, ?> input) {
        return town.change("correctHousehold", "CorrectHouseholdInput", "household { address headName }", input);
    }

    /** How many vulnerable households of the cell only one person covers. */
    private int vulnerable() {
        return town.ask("{ organization(by: {code: \"CB1\"}) { " + "coverage { weaknesses { weakness count } } } }")
                .at("/data/organization/coverage/weaknesses")
                .valueStream()
                .filter(each -> each.path("weakness").asString().equals("THIN"))
                .mapToInt(each -> each.path("count").asInt())
                .sum();
    }

    private List<String> found(String words) {
        return town.ask(
                        "query($words: String!) { search(text: $words) { nodes { ... on Person { code } } } }",
                        Map.of("words", words))
                .at("/data/search/nodes")
                .valueStream()
                .map(each -> each.path("code").asString())
                .toList();
    }
}
