package vn.phancong.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.phancong.access.AccountId;
import vn.phancong.access.AccountKind;
import vn.phancong.access.CloseAccount;
import vn.phancong.access.CreateAccount;
import vn.phancong.guard.Right;
import vn.phancong.intake.LoadReport;
import vn.phancong.intake.Refusal;
import vn.phancong.intake.RefusalCode;
import vn.phancong.people.PersonId;
import vn.phancong.support.DataFolder;

/** Who somebody is goes for good; what was counted stays. */
class ErasureTest extends PrivacyTest {

    private static final String FIGURES = """
            { organization(by: {code: "DU1"}, asOf: "2021-05-01") {
                coverage { households covered gaps people { members idle } weaknesses { weakness count } } } }
            """;

    @Test
    void nothingOfAPersonIsFoundAnywhereAndThePastIsCountedAsBefore() {
        writeAbout(PrivacyTown.NAME, PrivacyTown.PHONE, PrivacyTown.CARD);
        JsonNode before = town.ask(FIGURES).path("data");
        String id = town.id("Person", "AN");

        JsonNode erased = town.erasePerson(id);

        assertThat(erased.path("refusals")).isEmpty();
        assertThat(erased.path("erasedOn").asString()).isEqualTo("2021-09-15");
        assertThat(erased.path("pseudonym").asString()).matches("Đã xóa [0-9A-Z]{16}");
        assertThat(traces(PrivacyTown.NAME, PrivacyTown.PHONE, PrivacyTown.CARD, "nguyen van an"))
                .isEmpty();
        assertThat(town.everything()).contains("nguyễn văn anh", "kept by");
        assertThat(town.ask(FIGURES).path("data")).isEqualTo(before);
        JsonNode past = town.ask(
                        "{ household(by: {code: \"H1\"}, asOf: \"2021-05-01\") { coverers { person { id fullName } } } }")
                .at("/data/household/coverers/0/person");
        assertThat(past.path("id").asString()).isEqualTo(id);
        assertThat(past.path("fullName")).isEqualTo(erased.path("pseudonym"));
        assertThat(town.ask("{ node(id: \"" + id + "\") { ... on Person { erasedOn availability phone } } }")
                        .at("/data/node")
                        .toString())
                .isEqualTo("{\"erasedOn\":\"2021-09-15\",\"availability\":\"GONE\",\"phone\":null}");
    }

    @Test
    void nothingOfAHouseholdIsFoundAnywhereAndThePastIsCountedAsBefore() {
        writeAbout(PrivacyTown.ADDRESS, PrivacyTown.HEAD);
        JsonNode before = town.ask(FIGURES).path("data");

        JsonNode erased = town.eraseHousehold(town.id("Household", "HX"));

        assertThat(erased.path("refusals")).isEmpty();
        assertThat(traces(PrivacyTown.ADDRESS, PrivacyTown.HEAD, "so 7 ngo hoa mau", "bà cụ ốm nặng"))
                .isEmpty();
        assertThat(town.ask(FIGURES).path("data")).isEqualTo(before);
        assertThat(graph.query("MATCH (h:Household) WHERE h.erasedOn IS NOT NULL RETURN h.code AS code", Map.of())
                        .get(0)
                        .get("code")
                        .asString())
                .startsWith("XOA-");
    }

    @Test
    void aFileDoesNotBringBackWhatWasErased() {
        town.erasePerson(town.id("Person", "AN"));
        town.eraseHousehold(town.id("Household", "HX"));
        DataFolder rows = PrivacyTown.ended(PrivacyTown.an(new DataFolder(), PrivacyTown.NAME))
                .row("memberships", "person_code", "AN", "organization_code", "CB1");

        LoadReport report = graph.loadUnseen(rows);

        assertThat(report.refusals())
                .extracting(Refusal::code, Refusal::column)
                .containsExactly(
                        tuple(RefusalCode.ERASED, "code"),
                        tuple(RefusalCode.UNKNOWN_CODE, "person_code"),
                        tuple(RefusalCode.ERASED, "code"));
        assertThat(report.refusals().get(0).explanation()).contains("“AN” đã bị xóa");
        assertThat(traces(PrivacyTown.NAME, PrivacyTown.ADDRESS)).isEmpty();
    }

    @Test
    void theGraphAloneDoesNotTellWhichCodeWasErased() {
        town.erasePerson(town.id("Person", "AN"));

        List<?> hashes = graph
                .query(
                        "MATCH (p:Person) WHERE p.erasedOn IS NOT NULL RETURN p.erasedKey AS key, p.code AS code",
                        Map.of())
                .stream()
                .map(row -> row.get("key").asString())
                .toList();

        assertThat(hashes).hasSize(1);
        assertThat(hashes.get(0).toString()).matches("[0-9a-f]{64}").isNotEqualTo(sha256("AN"));
    }

    @Test
    void whoCanStillSignInIsNotErasedAndAClosedAccountLosesItsName(
            @Autowired CreateAccount createAccount, @Autowired CloseAccount closeAccount) {
        String id = town.id("Person", "AN");
        AccountId account = Objects.requireNonNull(createAccount
                .withSecret("nguyen.van.an", AccountKind.PERSON, new PersonId(town.value("Person", "AN")), "secret")
                .ifDone(made -> made.account()));

        assertThat(town.erasePerson(id).at("/refusals/0/code").asString()).isEqualTo("ACCOUNT_STILL_OPEN");
        closeAccount.close(Objects.requireNonNull(account));

        assertThat(town.erasePerson(id).path("refusals")).isEmpty();
        assertThat(traces("nguyen.van.an")).isEmpty();
    }

    @Test
    void whoHasLeftIsErasedByThoseWhoHadThePartOnTheLastDayAndByNobodyElse() {
        String person = town.id("Person", "AN");
        String household = town.id("Household", "HX");
        town.become(Right.WRITE, "DU2");
        assertThat(town.erasePerson(person).at("/refusals/0/code").asString()).isEqualTo("UNKNOWN_PERSON");
        assertThat(town.eraseHousehold(household).at("/refusals/0/code").asString())
                .isEqualTo("UNKNOWN_HOUSEHOLD");
        town.become(Right.READ, "DU1");
        assertThat(town.erasePerson(person).at("/errors/0/extensions/code").asString())
                .isEqualTo("FORBIDDEN");
        town.become("AN");
        assertThat(town.erasePerson(person).at("/errors/0/extensions/code").asString())
                .isEqualTo("FORBIDDEN");

        town.become(Right.WRITE, "DU1");

        assertThat(town.erasePerson(person).path("refusals")).isEmpty();
        assertThat(town.eraseHousehold(household).path("refusals")).isEmpty();
        assertThat(traces(PrivacyTown.NAME, PrivacyTown.ADDRESS)).isEmpty();
    }

    @Test
    void ofTwoWhoEraseAtOnceOneIsTooLate(@Autowired ErasePerson erasePerson) {
        PersonId person = new PersonId(town.value("Person", "AN"));

        var outcomes = Stream.of(1, 2)
                .map(each -> CompletableFuture.supplyAsync(() ->
                        erasePerson.erase(person, ErasureReason.ON_REQUEST).refusals()))
                .toList()
                .stream()
                .flatMap(each -> each.join().stream())
                .toList();

        assertThat(outcomes).extracting(refusal -> refusal.code().name()).containsExactly("ALREADY_ERASED");
    }

    @Test
    void whoHasMovedOnIsNotErasedByThePartThatWasLeft() {
        graph.load(new DataFolder()
                .row(
                        "memberships",
                        "person_code",
                        "AN",
                        "organization_code",
                        "CB2",
                        "since",
                        "2021-06-01",
                        "until",
                        "2021-08-01"));
        town.become(Right.WRITE, "DU1");

        assertThat(town.erasePerson(town.id("Person", "AN"))
                        .at("/refusals/0/code")
                        .asString())
                .isEqualTo("UNKNOWN_PERSON");
        town.become(Right.WRITE, "DU2");
        assertThat(town.erasePerson(town.id("Person", "AN")).path("refusals")).isEmpty();
    }

    @Test
    void everyKindOfDutyStandsInTheWay() {
        String id = town.value("Person", "BINH");
        graph.query("""
                MATCH (p:Person {id: $id}), (o:Organization {code: 'CB1'}), (a:Area {code: 'N1'})
                CREATE (p)-[:HOLDS {position: 'SECRETARY', since: date('2021-01-01')}]->(o)
                CREATE (p)-[:OVERSEES {since: date('2021-01-01')}]->(a)
                CREATE (p)-[:SERVES_ON {role: 'MEMBER', since: date('2021-01-01')}]->(:Team {id: 't', code: 't', since: date('2021-01-01')})
                CREATE (p)-[:ON_DUTY {since: date('2021-01-01')}]->(:DutyShift {id: 's', since: date('2021-01-01'),
                  startsAt: datetime('2021-09-20T08:00+07:00'), endsAt: datetime('2021-09-20T12:00+07:00')})
                CREATE (p)-[:INSPECTED {role: 'LEAD', since: date('2021-01-01')}]->(:Inspection {id: 'i', since: date('2021-01-01'),
                  plannedOn: date('2021-10-01')})
                """, Map.of("id", id));

        JsonNode refusal = town.erasePerson(town.id("Person", "BINH")).at("/refusals/0");

        assertThat(refusal.path("code").asString()).isEqualTo("STILL_HAS_DUTIES");
        assertThat(refusal.path("message").asString())
                .contains("HOUSEHOLDS 1, MEMBERSHIPS 1, OFFICES 1, OVERSIGHT 1, TEAMS 1, SHIFTS 1, INSPECTIONS 1");
        assertThat(town.everything()).contains("lê thanh bình");
    }

    /** What of these stands anywhere in the graph. */
    private List<String> traces(String... words) {
        // Another's name that begins alike stays.
        String everything = town.everything().replace("nguyễn văn anh", "");
        return Stream.of(words)
                .filter(word -> everything.contains(word.toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** Lets the words be written wherever people write freely in the neighbourhood. */
    private void writeAbout(String... words) {
        String text = "Kept by " + String.join(", ", words) + " and Nguyễn Văn Anh.";
        graph.query("""
                MATCH (o:Organization {code: 'CB1'}), (a:Area {code: 'N1'}), (h:Household {code: 'HX'}), (an:Person {code: 'AN'})
                CREATE (o)<-[:BY {on: date('2021-03-01')}]-(:Undertaking {id: 'u'})-[:HAS_STEP]->(s:Step {number: 1, reason: $text})
                CREATE (s)-[:BROUGHT]->(:Report {id: 'r', text: $text})
                CREATE (o)<-[:RAISED_BY]-(:Incident {id: 'i', text: $text})-[:HAS_INCIDENT_STEP]->(:IncidentStep {number: 1, text: $text})
                CREATE (a)<-[:ABOUT]-(:Incident {id: 'j', text: $text})-[:HAS_INCIDENT_STEP]->(:IncidentStep {number: 1, text: $text})
                CREATE (o)<-[:DESCRIBED_BY]-(:Practice {id: 'p', text: $text})
                CREATE (a)<-[:INSPECTS]-(n:Inspection {id: 'n', text: $text, teamName: $text, on: date('2021-03-01')})
                CREATE (n)-[:FOUND]->(:Finding {id: 'f', text: $text})-[:FOLLOWED_BY]->(:FollowUp {number: 1, text: $text})
                CREATE (an)-[:INSPECTED {role: 'LEAD', since: date('2021-03-01')}]->(n)
                CREATE (h)-[:HAS_NEED]->(need:Need {id: 'need', kind: 'FOOD', text: 'Bà cụ ốm nặng. ' + $text, since: date('2021-03-01'),
                  until: date('2021-04-01'), openTo: date('2021-04-01')})
                CREATE (need)<-[:MEETS]-(:Support {id: 'support', kind: 'FOOD', text: $text, on: date('2021-03-02')})
                """, Map.of("text", text));
    }

    private static String sha256(String text) {
        try {
            return java.util.HexFormat.of()
                    .formatHex(java.security.MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
