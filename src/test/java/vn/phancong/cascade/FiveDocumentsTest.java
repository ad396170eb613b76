package vn.phancong.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.phancong.coverage.CoveragePicture;
import vn.phancong.demo.DemoCity;
import vn.phancong.intake.LoadFolder;
import vn.phancong.support.GraphQlDoor;
import vn.phancong.support.ServiceTest;
import vn.phancong.support.TestClock;
import vn.phancong.support.TestGraph;

/**
 * Each of the five documents from its text to the answers, over the demo city: draft, confirmed, sent down, acknowledged
 * and reported on by some bodies, asked about.
 */
@ServiceTest
class FiveDocumentsTest {

    private static final Path DOCUMENTS = Path.of("../shared/seeds");
    private static final LocalDate TODAY = LocalDate.of(2021, 10, 15);

    private final Journey journey;
    private final TestGraph graph;
    private final TestClock clock;
    private final LoadFolder loadFolder;
    private final CoveragePicture picture;

    @Autowired
    FiveDocumentsTest(
            GraphQlDoor door, TestGraph graph, TestClock clock, LoadFolder loadFolder, CoveragePicture picture) {
        this.journey = new Journey(door);
        this.graph = graph;
        this.clock = clock;
        this.loadFolder = loadFolder;
        this.picture = picture;
    }

    @TestFactory
    Stream<DynamicTest> everyDocumentWorksFromItsTextToItsAnswers(@TempDir Path folder) {
        assumeTrue(Files.isDirectory(DOCUMENTS), "The five documents are not at " + DOCUMENTS + ": skipped");
        DemoCity.on(LocalDate.of(2026, 11, 22)).writeTo(folder);
        loadFolder.load(folder, progress -> {});
        clock.setToday(TODAY);
        picture.reload();
        return Stream.of(
                DynamicTest.dynamicTest("190-CV/TU of Thành ủy Hà Nội", this::letterOfHaNoi),
                DynamicTest.dynamicTest("05-CT/TU of Thành ủy Hà Nội", this::directiveOfHaNoi),
                DynamicTest.dynamicTest("159-CV/TU of Thành ủy Nam Định", this::letterOfNamDinh),
                DynamicTest.dynamicTest("the letter of Tỉnh ủy Tây Ninh", this::letterOfTayNinh),
                DynamicTest.dynamicTest("158-CV/HU of Huyện ủy Châu Thành", this::letterOfChauThanh));
    }

    private void letterOfHaNoi() {
        JsonNode draft = journey.draft(text("000"));
        assertThat(draft.at("/proposal/number/value").asString()).isEqualTo("190-CV/TU");
        assertThat(draft.at("/proposal/kind/certainty").asString()).isEqualTo("INFERRED");
        assertThat(draft.at("/proposal/issuerCandidates/0/code").asString()).isEqualTo("TU-HN");
        assertThat(held()).as("documents held while there is only a draft").isZero();

        String letter = journey.confirm(draft, Map.of());
        assertThat(journey.confirm(draft, Map.of())).as("confirmed again").isEqualTo(letter);
        JsonNode directive = directive(letter, "2021-08-30", """
                number issuedOn modality disseminateTo addressees(first: 0) { totalCount }
                reportsTo { to { code } via { code } } tasks { ordinal kind }
                """);
        assertThat(directive.at("/addressees/totalCount").asInt()).isEqualTo(232);
        assertThat(directive.at("/reportsTo/0/to/code").asString()).isEqualTo("TU-HN");
        assertThat(directive.at("/reportsTo/0/via/code").asString()).isEqualTo("BTC-HN");
        assertThat(kinds(directive))
                .containsExactlyInAnyOrder(
                        "1 ISSUE_RESOLUTION",
                        "2 ASSIGN_HOUSEHOLD",
                        "2 STAFF_TEAM",
                        "2 PROPAGANDA",
                        "2 MOBILIZE",
                        "3 APPEAL",
                        "end DISSEMINATE",
                        "end REPORT");

        int made = journey.fanOut(letter, "2021-08-30").get("made").asInt();
        assertThat(made)
                .as(
                        "five tasks for 232 bodies, the dissemination for 195 of the grassroots, the report for 231 from the"
                                + " districts down; each once although addressed at three levels")
                .isEqualTo(5 * 232 + 195 + 231);
        assertThat(journey.fanOut(letter, "2021-08-30").get("made").asInt()).isZero();
        answersOfSomeBodies(letter);
        progressOf(letter);
        stopsOf(letter);
        reportsOf(letter);
        householdsOf(letter);
    }

    private void answersOfSomeBodies(String letter) {
        journey.step("acknowledge", letter, "QU-BADINH", "2021-08-31", Map.of());
        journey.step("acknowledge", letter, "DU-00001", "2021-09-01", Map.of());
        journey.step("acknowledge", letter, "DU-00004", "2021-09-02", Map.of());
        journey.step("acknowledge", letter, "CB-00001-03", "2021-09-02", Map.of());
        journey.step("takeUp", letter, "CB-00001-03", "2021-09-03", Map.of());
        journey.step("report", letter, "CB-00001-03", "2021-09-10", Map.of("text", "Đã thực hiện."));
        journey.report(clause(letter, "CB-00001-03"), "2021-09-10", 12);
        String ward = journey.organization("DU-00001", "2021-09-11");
        journey.step("acceptReports", letter, "CB-00001-03", "2021-09-11", Map.of("by", ward));
    }

    private void progressOf(String letter) {
        String district = journey.organization("QU-BADINH", "2021-09-01");
        String question = "progress(within: \"" + district + "\") { undertakings statuses { status count } }"
                + " latency(within: \"" + district + "\") { from to medianDays stillOpen }"
                + " front(within: \"" + district
                + "\") { organization { code } deepestAcknowledged deepestReported wanted }";
        assertThat(statuses(directive(letter, "2021-08-30", question))).containsExactly("SENT 1084");
        assertThat(statuses(directive(letter, "2021-09-05", question)))
                .containsExactly("SENT 1057", "ACKNOWLEDGED 20", "IN_PROGRESS 7");
        JsonNode now = directive(letter, "2021-09-15", question);
        assertThat(statuses(now)).containsExactly("SENT 1057", "ACKNOWLEDGED 20", "ACCEPTED 7");
        assertThat(now.get("latency")
                        .valueStream()
                        .map(hop -> hop.get("from").asString("-") + " "
                                + hop.get("to").asString() + " "
                                + hop.get("medianDays").asString("-")))
                .contains("DISTRICT GRASSROOTS 1.5", "GRASSROOTS CELL 1.0");
        JsonNode phucXa = now.get("front")
                .valueStream()
                .filter(branch -> branch.at("/organization/code").asString().equals("DU-00001"))
                .findFirst()
                .orElseThrow();
        assertThat(phucXa.get("deepestAcknowledged").asString()).isEqualTo("CELL");
        assertThat(phucXa.get("wanted").asString()).isEqualTo("CELL");
    }

    private void stopsOf(String letter) {
        JsonNode stops =
                directive(letter, "2021-09-15", "stoppedAt(first: 200) { nodes { organization { code } reason } }");
        List<String> found = stops.at("/stoppedAt/nodes")
                .valueStream()
                .map(stop -> stop.at("/organization/code").asString() + " "
                        + stop.get("reason").asString())
                .toList();
        assertThat(found)
                .contains("DU-00004 NOTHING_BELOW", "CB-00001-01 NEVER_ACKNOWLEDGED", "DU-00006 NEVER_ACKNOWLEDGED")
                .doesNotContain("CB-00001-03 NEVER_ACKNOWLEDGED", "CB-00006-01 NEVER_ACKNOWLEDGED");
    }

    private void reportsOf(String letter) {
        String ward = journey.organization("DU-00001", "2021-09-01");
        JsonNode reports = directive(
                        letter,
                        "2021-09-15",
                        "reports(within: \"" + ward
                                + "\") { expected received accepted missing(first: 0) { totalCount }"
                                + " figures { name amount } }")
                .get("reports");
        assertThat(reports.get("expected").asInt()).isEqualTo(70);
        assertThat(reports.get("received").asInt()).isEqualTo(7);
        assertThat(reports.get("accepted").asInt()).isEqualTo(7);
        assertThat(reports.at("/missing/totalCount").asInt()).isEqualTo(63);
        assertThat(reports.at("/figures/0/amount").asDouble()).isEqualTo(12);
    }

    /** The clause is carried out by the assignments that the cell's members had, and the household can name it. */
    private void householdsOf(String letter) {
        String undertaking = clause(letter, "CB-00001-03");
        journey.bind(undertaking, "CB-00001-03", "2021-10-01");
        JsonNode before = household("2021-09-30");
        assertThat(before.get("mandates")).isEmpty();
        JsonNode household = household("2021-10-02");
        assertThat(household.at("/mandates/0/task/kind").asString()).isEqualTo("ASSIGN_HOUSEHOLD");
        assertThat(household.at("/mandates/0/task/directive/number").asString()).isEqualTo("190-CV/TU");
        assertThat(Journey.texts(household.at("/mandates/0/chain"), "/organization/code"))
                .containsExactly("CB-00001-03", "DU-00001", "QU-BADINH");
        JsonNode duty = household.at("/coverers/0/person/duties/nodes/0");
        assertThat(duty.get("tie").asString()).isEqualTo("COVERER");
        assertThat(duty.get("households").asInt()).isPositive();
        clauseCoverage(undertaking);
        JsonNode owed = journey.ask("""
                { cell: organization(by: {code: "CB-00001-03"}) { undertakings { totalCount nodes { reportsTo { code } } } }
                  district: organization(by: {code: "QU-BADINH"}) {
                    undertakings(first: 1) { nodes { reportsTo { code } via { code } } } } }
                """, Map.of());
        assertThat(owed.at("/cell/undertakings/totalCount").asInt()).isEqualTo(7);
        assertThat(owed.at("/cell/undertakings/nodes/0/reportsTo/code").asString())
                .isEqualTo("DU-00001");
        assertThat(owed.at("/district/undertakings/nodes/0/reportsTo/code").asString())
                .isEqualTo("TU-HN");
        assertThat(owed.at("/district/undertakings/nodes/0/via/code").asString())
                .isEqualTo("BTC-HN");
    }

    private void clauseCoverage(String undertaking) {
        String cell = journey.organization("CB-00001-03", "2021-10-02");
        JsonNode coverage =
                journey.ask("""
                query($id: ID!, $cell: ID!) { node(id: $id, asOf: "2021-10-02") { ... on Undertaking {
                  task { coverage(within: $cell) { households covered gaps overall { households covered } } } } } }
                """, Map.of("id", undertaking, "cell", cell)).at("/node/task/coverage");
        int counted = graph.query("""
                MATCH (:Area {code: '00001-03'})<-[l:LOCATED_IN]-(h:Household)
                WHERE l.since <= $day AND (l.until IS NULL OR l.until > $day)
                  AND h.since <= $day AND (h.until IS NULL OR h.until > $day) AND h.exempt IS NULL
                  AND EXISTS {
                    (h)<-[c:COVERS]-(p:Person)
                    WHERE c.undertaking IS NOT NULL AND c.since <= $day AND (c.until IS NULL OR c.until > $day)
                      AND NOT EXISTS { (p)-[:HAS_ABSENCE]->(x) WHERE x.since <= $day AND (x.until IS NULL OR x.until > $day) }
                  }
                RETURN count(h) AS households
                """, Map.of("day", LocalDate.of(2021, 10, 2)))
                .get(0)
                .get("households")
                .asInt();
        assertThat(coverage.get("covered").asInt()).isEqualTo(counted).isPositive();
        assertThat(coverage.get("households").asInt())
                .isEqualTo(coverage.at("/overall/households").asInt());
        assertThat(coverage.get("covered").asInt())
                .isLessThanOrEqualTo(coverage.at("/overall/covered").asInt());
    }

    private void directiveOfHaNoi() {
        String directive = journey.confirm(journey.draft(text("001")), Map.of());
        JsonNode found = directive(directive, "2021-07-30", """
                number kind disseminateTo tasks { ordinal kind } basedOn { number held issuer { code } }
                addressees(first: 0) { totalCount }
                """);
        assertThat(found.get("number").asString()).isEqualTo("05-CT/TU");
        assertThat(Journey.texts(found.get("basedOn"), "/number"))
                .containsExactlyInAnyOrder("177-CV/TU", "17-CT/UBND", "16-CT/TTg", "68-NQ/CP", "1103-QĐ/TU");
        assertThat(found.get("basedOn").valueStream())
                .allMatch(cited -> !cited.get("held").asBoolean());
        List<String> addressees = journey.addressees(directive, "2021-07-30");
        assertThat(addressees)
                .hasSize(found.at("/addressees/totalCount").asInt())
                .contains("QU-BADINH", "DU-HN-CA", "BTC-HN", "VP-HN", "BCS-UBND-HN", "DD-HDND-HN")
                .doesNotContain("TU-TN", "HU-CHAUTHANH-ST");
        assertThat(kinds(found))
                .contains(
                        "2 HOLD_ACCOUNTABLE",
                        "3 DUTY_ROSTER",
                        "5 INSPECT_UNANNOUNCED",
                        "6#2 ALLOCATE",
                        "end DISSEMINATE");

        assertThat(journey.fanOut(directive, "2021-07-30").get("made").asInt()).isPositive();
        journey.step("acknowledge", directive, "QU-BADINH", "2021-07-31", Map.of());
        JsonNode front = directive(
                directive, "2021-08-01", "latency { from to medianDays } stoppedAt(first: 200) { totalCount }");
        assertThat(front.get("latency")
                        .valueStream()
                        .filter(hop -> hop.get("from").isNull()
                                && hop.get("to").asString().equals("DISTRICT"))
                        .map(hop -> hop.get("medianDays").asDouble()))
                .containsExactly(1.0);
        assertThat(front.at("/stoppedAt/totalCount").asInt()).isPositive();
    }

    private void letterOfNamDinh() {
        JsonNode draft = journey.draft(text("002"));
        assertThat(draft.at("/proposal/issuerCandidates/0/code").asString()).isEqualTo("TU-TPND");
        assertThat(Journey.texts(draft.at("/proposal/resolvedAddressees"), "/unresolved"))
                .contains("ADDRESSES_PERSONS");
        String letter = journey.confirm(draft, Map.of());
        JsonNode found = directive(letter, "2021-05-10", """
                superiorName tasks { ordinal kind performers { code } } reportsTo { to { code } via { code } email }
                addressees { nodes { organization { code } } }
                """);
        assertThat(Journey.texts(found.at("/addressees/nodes"), "/organization/code"))
                .containsExactlyInAnyOrder("DU-13642", "DU-13654", "CB-TPND-01", "CB-TPND-02");
        assertThat(found.at("/reportsTo/0/to/code").asString()).isEqualTo("TU-TPND");
        assertThat(found.at("/reportsTo/0/via/code").asString()).isEqualTo("VP-TPND");
        assertThat(found.at("/reportsTo/0/email").asString()).contains("@");
        assertThat(kinds(found))
                .contains(
                        "2 DETECT",
                        "2 TEST",
                        "2 TRACE",
                        "2 ISOLATE",
                        "2 TREAT",
                        "2 HAND_OVER",
                        "2 RECOVER",
                        "5 PLAN_ELECTION");

        journey.fanOut(letter, "2021-05-10");
        journey.step("acknowledge", letter, "DU-13642", "2021-05-11", Map.of());
        journey.step("acknowledge", letter, "CB-13642-01", "2021-05-13", Map.of());
        JsonNode later = directive(
                letter, "2021-05-20", "latency { from to medianDays } progress { tiers { tier undertakings } }");
        assertThat(later.get("latency")
                        .valueStream()
                        .filter(hop -> hop.get("from").asString("").equals("GRASSROOTS"))
                        .map(hop -> hop.get("medianDays").asDouble()))
                .containsExactly(2.0);
    }

    private void letterOfTayNinh() {
        JsonNode draft = journey.draft(text("003"));
        assertThat(draft.at("/proposal/number").isNull()).isTrue();
        assertThat(draft.at("/proposal/issuedOn").isNull()).isTrue();
        assertThat(draft.at("/proposal/issuerCandidates/0/code").asString()).isEqualTo("TU-TN");
        JsonNode refused =
                journey.ask("""
                mutation($draft: ID!) { confirmDirective(input: {draft: $draft}) { refusals { code } directive { id } } }
                """, Map.of("draft", draft.get("id").asString())).get("confirmDirective");
        assertThat(Journey.texts(refused.get("refusals"), "/code")).containsExactly("ISSUED_ON_MISSING");

        String letter = journey.confirm(draft, Map.of("issuedOn", "2021-07-12"));
        JsonNode found = directive(letter, "2021-07-12", """
                number setByUser basedOn { number kind held issuerName issuedOn } tasks { ordinal kind }
                addressees(first: 200) { nodes { organization { code } } }
                """);
        assertThat(found.get("number").isNull()).isTrue();
        assertThat(found.at("/basedOn/0/kind").asString()).isEqualTo("SPEECH");
        assertThat(found.at("/basedOn/0/issuedOn").asString()).isEqualTo("2021-07-11");
        assertThat(Journey.texts(found.at("/addressees/nodes"), "/organization/code"))
                .contains("TU-TPTN", "HU-CHAUTHANH-TN", "VP-TN")
                .doesNotContain("HU-CHAUTHANH-ST");
        assertThat(kinds(found)).contains("2 ASSIGN_AREA", "3 MEMBER_DUTY", "4 REPORT", "end DISSEMINATE");
        assertThat(journey.fanOut(letter, "2021-07-12").get("made").asInt()).isPositive();
    }

    private void letterOfChauThanh() {
        JsonNode draft = journey.draft(text("004"));
        assertThat(Journey.texts(draft.at("/proposal/issuerCandidates"), "/code")
                        .get(0))
                .as("the letterhead names the province")
                .isEqualTo("HU-CHAUTHANH-ST");
        String letter = journey.confirm(draft, Map.of());
        JsonNode found = directive(letter, "2021-07-12", """
                modality tasks { kind ordinal }
                implements { id number held issuer { code } implementations { daysAfter directive { number } } }
                """);
        assertThat(found.get("modality").asString()).isEqualTo("REQUEST");
        assertThat(found.at("/implements/0/number").asString()).isEqualTo("169-CV/TU");
        assertThat(found.at("/implements/0/held").asBoolean()).isFalse();
        assertThat(found.at("/implements/0/issuer/code").asString()).isEqualTo("TU-ST");
        assertThat(found.at("/implements/0/implementations/0/daysAfter").asInt())
                .isEqualTo(1);

        String higher = journey.confirm(journey.draft(higherLetter()), Map.of());
        assertThat(higher)
                .as("what was cited is now held, as the same object")
                .isEqualTo(found.at("/implements/0/id").asString());
        JsonNode fidelity =
                journey.ask("""
                query($higher: ID!, $lower: ID!) { clauseFidelity(higher: {id: $higher}, lower: {id: $lower}) {
                  kept { higher { kind } lower { kind text } } dropped { kind } added { kind } } }
                """, Map.of("higher", higher, "lower", letter)).get("clauseFidelity");
        assertThat(Journey.texts(fidelity.get("kept"), "/higher/kind")).contains("ASSIGN_HOUSEHOLD");
        assertThat(Journey.texts(fidelity.get("dropped"), "/kind")).containsExactly("PUBLISH_HOTLINE");
        assertThat(Journey.texts(fidelity.get("added"), "/kind")).contains("PERSUADE");
        assertThat(journey.fanOut(letter, "2021-07-12").get("made").asInt()).isPositive();
    }

    /** A letter that the lower one could have implemented; its wording is the test's own. */
    private static String higherLetter() {
        return """
                TỈNH ỦY SÓC TRĂNG
                *
                Số 169-CV/TU
                ĐẢNG CỘNG SẢN VIỆT NAM
                Sóc Trăng, ngày 11 tháng 7 năm 2021
                V/v nêu gương trong phòng, chống dịch

                Kính gửi: - Các huyện ủy, thị ủy, thành ủy và đảng ủy trực thuộc Tỉnh ủy.

                Ban Thường vụ Tỉnh ủy yêu cầu:

                1. Phân công đảng viên phụ trách các hộ gia đình.

                2. Công khai số điện thoại đường dây nóng.

                Nơi nhận:
                - Như trên,
                - Lưu Văn phòng Tỉnh ủy.

                T/M BAN THƯỜNG VỤ
                BÍ THƯ

                Trần Văn Thử
                """;
    }

    private int held() {
        return journey.ask("{ directives(filter: {held: true}, first: 0) { totalCount } }", Map.of())
                .at("/directives/totalCount")
                .asInt();
    }

    private JsonNode directive(String id, String day, String fields) {
        return journey.ask(
                        "query($id: ID!, $day: Date) { directive(by: {id: $id}, asOf: $day) { " + fields + " } }",
                        Map.of("id", id, "day", day))
                .get("directive");
    }

    private JsonNode household(String day) {
        return journey.ask("""
                query($day: Date) { household(by: {code: "HN-00001-03-0006"}, asOf: $day) {
                  mandates { task { kind directive { number } } chain { organization { code } } }
                  coverers { person { duties { nodes { tie households } } } }
                } }
                """, Map.of("day", day)).get("household");
    }

    /** A body's undertaking of the letter's household clause. */
    private String clause(String letter, String body) {
        return journey.ask("""
                query($letter: ID!, $body: String!) { organization(by: {code: $body}) {
                  undertakings(directive: $letter, first: 200) { nodes { id task { kind } } } } }
                """, Map.of("letter", letter, "body", body))
                .at("/organization/undertakings/nodes")
                .valueStream()
                .filter(each -> each.at("/task/kind").asString().equals("ASSIGN_HOUSEHOLD"))
                .map(each -> each.get("id").asString())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> kinds(JsonNode directive) {
        return directive
                .get("tasks")
                .valueStream()
                .map(task ->
                        task.get("ordinal").asString() + " " + task.get("kind").asString())
                .toList();
    }

    private static List<String> statuses(JsonNode directive) {
        List<String> counted = new ArrayList<>();
        for (JsonNode status : directive.at("/progress/statuses")) {
            if (status.get("count").asInt() > 0) {
                counted.add(status.get("status").asString() + " "
                        + status.get("count").asInt());
            }
        }
        return counted;
    }

    private static String text(String document) {
        try (Stream<Path> files = Files.list(DOCUMENTS)) {
            Path file = files.filter(each -> each.getFileName().toString().startsWith(document))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
