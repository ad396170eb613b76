package vn.phancong.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.phancong.access.AccountKind;
import vn.phancong.access.CreateAccount;
import vn.phancong.access.DoorCheck;
import vn.phancong.access.GrantRole;
import vn.phancong.access.Role;
import vn.phancong.access.SignIn;
import vn.phancong.api.GlobalId;
import vn.phancong.audit.AuditEntry.Concerned;
import vn.phancong.guard.Right;
import vn.phancong.guard.Scope;
import vn.phancong.organization.OrganizationId;
import vn.phancong.people.PersonId;
import vn.phancong.support.DataFolder;
import vn.phancong.support.Fixtures;
import vn.phancong.support.GraphQlDoor;
import vn.phancong.support.ServiceTest;
import vn.phancong.support.TestAccount;
import vn.phancong.support.TestGraph;
import vn.phancong.support.TestScopes;

/** What leaves an entry, and what stands in it. */
@ServiceTest
class TrailTest {

    private static final String MEMBERS =
            "query Cell { organization(by: {code: \"CB-1\"}) { members(first: 200) { nodes { fullName phone } } } }";

    private final ApplicationContext context;
    private final TrailDesk desk;
    private final TestGraph graph;
    private final TestScopes scopes;
    private final Fixtures fixtures;
    private final GraphQlDoor door;
    private final DoorCheck raw;

    @Autowired
    TrailTest(ApplicationContext context) {
        this.context = context;
        this.desk = new TrailDesk(context);
        this.graph = context.getBean(TestGraph.class);
        this.scopes = context.getBean(TestScopes.class);
        this.fixtures = context.getBean(Fixtures.class);
        this.door = context.getBean(GraphQlDoor.class);
        this.raw = new DoorCheck(context.getEnvironment());
    }

    @BeforeEach
    void anew() {
        TestAccount.bearer(raw.port());
        desk.startAnew();
    }

    @Test
    void aReadOfThreePeopleLeavesOneEntryThatNamesThem() {
        Fixtures.Cell cell = fixtures.cellWith(3).members().and(0).households();

        ask(MEMBERS);

        AuditEntry entry = only();
        assertThat(entry.kind()).isEqualTo(AuditKind.QUERY);
        assertThat(entry.outcome()).isEqualTo(AuditOutcome.ALLOWED);
        assertThat(entry.origin().account()).isEqualTo("test-account");
        assertThat(entry.origin().address()).isIn("127.0.0.1", "0:0:0:0:0:0:0:1");
        assertThat(entry.people().count()).isEqualTo(3);
        assertThat(entry.people().ids()).containsExactlyInAnyOrderElementsOf(ids("Person", cell.members()));
        assertThat(entry.households()).isEqualTo(Concerned.NOBODY);
        AuditEntry.Operation operation = Objects.requireNonNull(entry.operation());
        assertThat(operation.name()).isEqualTo("Cell");
        assertThat(operation.fields()).containsExactly("organization");
        assertThat(operation.document()).matches("[0-9a-f]{64}");
        assertThat(entry.at()).isEqualTo("2021-09-15T01:00:00Z");
    }

    @Test
    void householdsAreNamedBesideThePeople() {
        Fixtures.Cell cell = fixtures.cellWith(1).members().and(4).households();

        ask("{ organization(by: {code: \"CB-1\"}) { households { nodes { address } } members { nodes { phone } } } }");

        AuditEntry entry = only();
        assertThat(entry.people().count()).isEqualTo(1);
        assertThat(entry.households().ids()).containsExactlyInAnyOrderElementsOf(ids("Household", cell.households()));
    }

    @Test
    void figuresLeaveNone() {
        fixtures.cellWith(3).members().and(5).households();

        ask(
                "{ organization(by: {code: \"CB-1\"}) { name coverage { rate households } members { totalCount nodes { code id } } } }");

        assertThat(desk.entries()).isEmpty();
    }

    @Test
    void onesOwnRecordAndHouseholdsLeaveNone() {
        fixtures.cellWith(2).members().and(2).households();
        graph.load(new DataFolder().row("assignments", "person_code", "DV-1-1", "household_code", "H-1-1"));
        scopes.become(Scope.of(Map.of(), new PersonId(id("Person", "DV-1-1"))));

        JsonNode own =
                ask("{ person(by: {code: \"DV-1-1\"}) { fullName phone households { nodes { code address } } } }");

        assertThat(own.at("/data/person/households/nodes/0/address").isMissingNode())
                .isFalse();
        assertThat(own.at("/data/person/households/nodes")).hasSize(1);
        assertThat(desk.entries()).isEmpty();
    }

    @Test
    void whatMayNotBeSeenIsNotCountedAsRead() {
        fixtures.cellWith(2).members().and(1).households();
        scopes.become(Scope.of(Map.of(new OrganizationId(id("Organization", "CB-1")), Right.FIGURES), null));

        ask("{ organization(by: {code: \"CB-1\"}) { coverage { rate } households { nodes { address } } } }");

        AuditEntry entry = only();
        assertThat(entry.outcome()).isEqualTo(AuditOutcome.NOT_ALLOWED);
        assertThat(entry.fields()).containsExactly("Organization.households");
        assertThat(entry.people().count() + entry.households().count()).isZero();
    }

    @Test
    void aChangeThatIsDoneLeavesOneEntryThatNamesWhomItIsAbout() {
        Fixtures.Cell cell = fixtures.cellWith(1).members().and(2).households();

        JsonNode answer = ask(assign("DV-1-1", "H-1-1", "H-1-2"));

        assertThat(answer.at("/data/assignHouseholds/refusals")).isEmpty();
        AuditEntry entry = only();
        assertThat(entry.kind()).isEqualTo(AuditKind.MUTATION);
        assertThat(entry.outcome()).isEqualTo(AuditOutcome.ALLOWED);
        assertThat(entry.people().ids()).containsExactlyElementsOf(ids("Person", cell.members()));
        assertThat(entry.households().ids()).containsExactlyInAnyOrderElementsOf(ids("Household", cell.households()));
        assertThat(Objects.requireNonNull(entry.operation()).fields()).containsExactly("assignHouseholds");
    }

    @Test
    void aChangeThatIsRefusedLeavesTheReasons() {
        fixtures.cellWith(1).members().and(1).households();
        String unknown = GlobalId.of("Household", "nowhere");

        ask("mutation { assignHouseholds(input: {person: \"" + global("Person", "DV-1-1") + "\", households: [\""
                + unknown + "\"]}) { assignments { role } } }");

        AuditEntry entry = only();
        assertThat(entry.outcome()).isEqualTo(AuditOutcome.REFUSED);
        assertThat(entry.refusals()).containsExactly("UNKNOWN_HOUSEHOLD");
        assertThat(entry.households().ids()).containsExactly("nowhere");
    }

    @Test
    void aChangeThatIsNotAllowedLeavesWhichField() {
        fixtures.cellWith(1).members().and(1).households();
        scopes.become(Scope.of(Map.of(new OrganizationId(id("Organization", "CB-1")), Right.READ), null));

        ask(assign("DV-1-1", "H-1-1"));

        AuditEntry entry = only();
        assertThat(entry.kind()).isEqualTo(AuditKind.MUTATION);
        assertThat(entry.outcome()).isEqualTo(AuditOutcome.NOT_ALLOWED);
        assertThat(entry.fields()).containsExactly("Mutation.assignHouseholds");
        assertThat(entry.people().ids()).containsExactly(id("Person", "DV-1-1"));
    }

    @Test
    void ofVeryManyTheFirstAreNamedAndAllAreCounted() {
        fixtures.cellWith(60).members().and(0).households();

        ask(MEMBERS);

        Concerned people = only().people();
        assertThat(people.ids()).hasSize(50).isSorted().doesNotHaveDuplicates();
        assertThat(people.count()).isEqualTo(60);
    }

    @Test
    void aPurposeIsKeptAsPlainTextOfBoundedLength() {
        fixtures.cellWith(1).members().and(0).households();

        ask(MEMBERS, "X-Purpose", "Gi%E1%BA%A3i%20quy%E1%BA%BFt%0A%C4%91%C6%A1n");
        ask(MEMBERS, "X-Purpose", "100% of it");
        ask(MEMBERS, "X-Purpose", "a".repeat(1_000));

        assertThat(desk.entries())
                .extracting(entry -> entry.origin().purpose())
                .containsExactly("Giải quyết đơn", "100% of it", "a".repeat(200));
    }

    @Test
    void noNameAndNoValueOfAVariableIsKept() {
        graph.load(new DataFolder()
                .row("areas", "code", "TDP-1")
                .row("organizations", "code", "CB-1")
                .row("charges", "organization_code", "CB-1", "area_code", "TDP-1")
                .row("people", "code", "DV-9", "full_name", "Đặng Thị Bí Mật", "phone", "0912345678")
                .row("memberships", "person_code", "DV-9", "organization_code", "CB-1"));

        ask("query ($code: String!) { person(by: {code: $code}) { fullName phone } }", Map.of("code", "DV-9"));

        assertThat(desk.entries()).hasSize(1);
        String kept = graph.query("MATCH (n:AuditEntry) RETURN collect(properties(n)) AS all", Map.of())
                .get(0)
                .get("all")
                .toString();
        assertThat(kept).contains("test-account").doesNotContain("Bí Mật", "0912345678", "DV-9");
    }

    @Test
    void signInsLeaveEntriesDoneOrNot() {
        CreateAccount createAccount = context.getBean(CreateAccount.class);
        SignIn signIn = context.getBean(SignIn.class);
        createAccount.withSecret("le.van.an", AccountKind.PERSON, null, "một câu dễ nhớ");

        signIn.with("le.van.an", "một câu dễ nhớ");
        signIn.with("nobody", "wrong");
        for (int i = 0; i < 6; i++) {
            signIn.with("le.van.an", "wrong");
        }

        context.getBean(Trail.class).flush();
        List<AuditEntry> entries = context.getBean(AuditEntries.class).newest(TrailDesk.ALL, null, 100).stream()
                .map(AuditEntries.Listed::entry)
                .filter(entry -> !"test-account".equals(entry.origin().account()))
                .toList();
        assertThat(entries).extracting(AuditEntry::kind).containsOnly(AuditKind.SIGN_IN);
        assertThat(entries)
                .extracting(AuditEntry::outcome)
                .containsExactly(
                        AuditOutcome.LOCKED,
                        AuditOutcome.FAILED,
                        AuditOutcome.FAILED,
                        AuditOutcome.FAILED,
                        AuditOutcome.FAILED,
                        AuditOutcome.FAILED,
                        AuditOutcome.FAILED,
                        AuditOutcome.ALLOWED);
        assertThat(entries.get(6).origin().account())
                .as("of a name that nobody has")
                .isNull();
        assertThat(entries.get(7).origin().account()).isNotNull();
    }

    @Test
    void aWrongSecretOfAProgramLeavesAnEntry() {
        raw.post(
                "/oauth2/token",
                Map.of("grant_type", "client_credentials", "client_id", TestAccount.NAME, "client_secret", "guessed"));

        context.getBean(Trail.class).flush();
        assertThat(context.getBean(AuditEntries.class).newest(TrailDesk.ALL, null, 100))
                .anySatisfy(listed -> {
                    assertThat(listed.entry().kind()).isEqualTo(AuditKind.SIGN_IN);
                    assertThat(listed.entry().outcome()).isEqualTo(AuditOutcome.FAILED);
                    assertThat(listed.entry().origin().address()).isIn("127.0.0.1", "0:0:0:0:0:0:0:1");
                });
    }

    @Test
    void onlyAdministratorsLookIntoTheTrailAndThatLeavesAnEntryToo() {
        CreateAccount createAccount = context.getBean(CreateAccount.class);
        String secret = "bi-mat-cua-phan-mem";
        createAccount
                .withSecret("to-chuc", AccountKind.CLIENT, null, secret)
                .ifDone(made -> context.getBean(GrantRole.class)
                        .grant(GrantRole.Order.of(made.account(), Role.ORGANIZER, null)));
        String token = TestAccount.token(raw.port(), "to-chuc", secret);

        for (String query : List.of("{ auditEntries { nodes { number } } }", "{ auditState { waiting } }")) {
            String answer = raw.ask(
                            new JsonMapper().writeValueAsString(Map.of("query", query)),
                            "Authorization",
                            "Bearer " + token)
                    .body();
            assertThat(answer).contains("\"code\":\"FORBIDDEN\"").doesNotContain("number");
        }
        JsonNode allowed = ask("{ auditEntries { nodes { number outcome account { name } forbiddenFields } } }");

        assertThat(allowed.path("errors").isMissingNode()).isTrue();
        assertThat(desk.entries())
                .extracting(AuditEntry::outcome)
                .containsExactly(AuditOutcome.NOT_ALLOWED, AuditOutcome.NOT_ALLOWED, AuditOutcome.ALLOWED);
        assertThat(desk.entries())
                .flatExtracting(AuditEntry::fields)
                .containsExactly("Query.auditEntries", "Query.auditState");
    }

    @Test
    void thePagesOfTheTrailAreWalkedTheNewestFirst() {
        fixtures.cellWith(1).members().and(1).households();
        for (int i = 0; i < 5; i++) {
            ask(MEMBERS);
        }
        desk.entries();

        JsonNode first =
                ask("{ auditEntries(first: 3, filter: {kind: QUERY}) { nodes { number rootFields } pageInfo { hasNextPage endCursor } } }")
                        .at("/data/auditEntries");
        context.getBean(Trail.class).flush();
        JsonNode second = ask("{ auditEntries(first: 3, filter: {kind: QUERY}, after: \""
                        + first.at("/pageInfo/endCursor").asString()
                        + "\") { nodes { number } pageInfo { hasNextPage } } }")
                .at("/data/auditEntries");

        assertThat(numbers(first)).containsExactly(5, 4, 3);
        assertThat(first.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
        assertThat(numbers(second)).containsExactly(2, 1);
        assertThat(second.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
        assertThat(ask("{ auditEntries(after: \"x\") { nodes { number } } }")
                        .at("/errors/0/extensions/code")
                        .asString())
                .isEqualTo("INVALID_CURSOR");
    }

    @Test
    void entriesAreFoundByWhomTheyConcernByWhomAndWhenAndByWhatBecameOfThem() {
        fixtures.cellWith(2).members().and(1).households();
        ask("{ person(by: {code: \"DV-1-1\"}) { fullName } }");
        ask("{ person(by: {code: \"DV-1-2\"}) { fullName } }");
        ask("{ household(by: {code: \"H-1-1\"}) { address } }");
        ask(assign("DV-1-2", "H-1-1"));
        desk.entries();

        assertThat(found("{concerning: \"" + global("Person", "DV-1-1") + "\"}"))
                .containsExactly(1);
        assertThat(found("{concerning: \"" + global("Person", "DV-1-2") + "\"}"))
                .containsExactly(4, 2);
        assertThat(found("{concerning: \"" + global("Household", "H-1-1") + "\", kind: QUERY}"))
                .containsExactly(3);
        assertThat(found("{concerning: \"" + GlobalId.of("Person", "a\" OR people:* \\") + "\"}"))
                .isEmpty();
        assertThat(found("{kind: MUTATION}")).containsExactly(4);
        assertThat(found(
                        "{account: \"" + GlobalId.of("Account", "test-account") + "\", kind: QUERY, outcome: ALLOWED}"))
                .startsWith(3, 2, 1);
        assertThat(found("{account: \"" + GlobalId.of("Account", "another") + "\"}"))
                .isEmpty();
        assertThat(found("{outcome: REFUSED}")).isEmpty();
        assertThat(found("{from: \"2021-09-15T08:00:01+07:00\"}")).isEmpty();
        assertThat(found("{until: \"2021-09-15T08:00:00+07:00\"}")).isEmpty();
        assertThat(found("{from: \"2021-09-15T08:00:00+07:00\", until: \"2021-09-15T08:00:01+07:00\", kind: MUTATION}"))
                .containsExactly(4);
    }

    @Test
    void whatCanLeaveNoTraceIsNotAnsweredAndNotDone() throws IOException {
        fixtures.cellWith(1).members().and(1).households();
        Path folder = context.getBean(JournalFolder.class).folder();
        Path aside = folder.resolveSibling("audit-aside");
        Files.createDirectories(folder);
        Files.move(folder, aside);
        Files.createFile(folder);
        JsonNode read;
        JsonNode change;
        JsonNode figures;
        try {
            read = ask(MEMBERS);
            change = ask(assign("DV-1-1", "H-1-1"));
            figures = ask("{ organization(by: {code: \"CB-1\"}) { coverage { covered } } }");
        } finally {
            Files.delete(folder);
            Files.move(aside, folder);
        }

        assertThat(read.at("/errors/0/extensions/code").asString()).isEqualTo("AUDIT_UNAVAILABLE");
        assertThat(read.at("/data/organization").isMissingNode()).isTrue();
        assertThat(change.at("/errors/0/extensions/code").asString()).isEqualTo("AUDIT_UNAVAILABLE");
        assertThat(figures.at("/data/organization/coverage/covered").asInt(-1))
                .as("nothing was changed")
                .isZero();
        assertThat(ask(MEMBERS).path("errors").isMissingNode()).as("it goes on").isTrue();
    }

    private AuditEntry only() {
        List<AuditEntry> entries = desk.entries();
        assertThat(entries).hasSize(1);
        return entries.get(0);
    }

    private List<Integer> found(String filter) {
        return numbers(ask("{ auditEntries(filter: " + filter + ") { nodes { number } } }")
                .at("/data/auditEntries"));
    }

    private static List<Integer> numbers(JsonNode page) {
        return page.path("nodes")
                .valueStream()
                .map(node -> node.path("number").asInt())
                .toList();
    }

    private JsonNode ask(String query) {
        return door.ask(query, Map.of());
    }

    private JsonNode ask(String query, Map<String, Object> variables) {
        return door.ask(query, variables);
    }

    private void ask(String query, String header, String value) {
        raw.ask(
                new JsonMapper().writeValueAsString(Map.of("query", query)),
                "Authorization",
                TestAccount.bearer(raw.port()),
                header,
                value);
    }

    private String assign(String person, String... households) {
        List<String> ids = List.of(households).stream()
                .map(code -> "\"" + global("Household", code) + "\"")
                .toList();
        return "mutation { assignHouseholds(input: {person: \"" + global("Person", person) + "\", households: " + ids
                + "}) { refusals { code } } }";
    }

    private String global(String type, String code) {
        return GlobalId.of(type, id(type, code));
    }

    private List<String> ids(String type, List<String> codes) {
        return codes.stream().map(code -> id(type, code)).toList();
    }

    private String id(String type, String code) {
        return graph.query(
                        "MATCH (n) WHERE $type IN labels(n) AND n.code = $code RETURN n.id AS id",
                        Map.of("type", type, "code", code))
                .get(0)
                .get("id")
                .asString();
    }
}
