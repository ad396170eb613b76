package vn.phancong.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tools.jackson.databind.json.JsonMapper;
import vn.phancong.access.CreateAccount.Made;
import vn.phancong.organization.Organizations;
import vn.phancong.people.People;
import vn.phancong.support.DataFolder;
import vn.phancong.support.ServiceTest;
import vn.phancong.support.TestAccount;
import vn.phancong.support.TestClock;
import vn.phancong.support.TestGraph;

/** What an account may do follows from its grants, as of today. */
@ServiceTest
class AccountRightsTest {

    private static final String SECRET = "bi-mat-cua-phan-mem";

    private final DoorCheck door;
    private final CreateAccount createAccount;
    private final CloseAccount closeAccount;
    private final GrantRole grantRole;
    private final RevokeRole revokeRole;
    private final Callers callers;
    private final Organizations organizations;
    private final People people;
    private final TestGraph graph;
    private final TestClock clock;

    @Autowired
    AccountRightsTest(
            Environment environment,
            CreateAccount createAccount,
            CloseAccount closeAccount,
            GrantRole grantRole,
            RevokeRole revokeRole,
            Callers callers,
            Organizations organizations,
            People people,
            TestGraph graph,
            TestClock clock) {
        this.door = new DoorCheck(environment);
        this.createAccount = createAccount;
        this.closeAccount = closeAccount;
        this.grantRole = grantRole;
        this.revokeRole = revokeRole;
        this.callers = callers;
        this.organizations = organizations;
        this.people = people;
        this.graph = graph;
        this.clock = clock;
    }

    @BeforeEach
    void lookAnew() {
        callers.forget();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ accounts { totalCount } }",
                "mutation { createAccount(input: {name: \"ai-do\"}) { secret } }",
                "mutation { createClient(input: {name: \"ai-do\"}) { secret } }",
                "mutation { resetPassword(input: {account: \"QWNjb3VudDp0ZXN0LWFjY291bnQ\"}) { secret } }",
                "mutation { closeAccount(input: {account: \"QWNjb3VudDp0ZXN0LWFjY291bnQ\"}) { refusals { code } } }",
                "mutation { grantRole(input: {account: \"QWNjb3VudDp0ZXN0LWFjY291bnQ\", role: MEMBER}) { refusals { code } } }",
                "mutation { revokeRole(input: {grant: \"R3JhbnQ6dGVzdC1NRU1CRVI\"}) { refusals { code } } }"
            })
    void whoeverIsNoAdministratorManagesNoAccounts(String request) {
        AccountId account = account("to-chuc", AccountKind.CLIENT);
        for (Role role : List.of(Role.OBSERVER, Role.INSPECTOR, Role.ORGANIZER, Role.MEMBER)) {
            grantRole.grant(GrantRole.Order.of(account, role, null));
        }
        String token = TestAccount.token(door.port(), "to-chuc", SECRET);

        String answer = door.ask(
                        new JsonMapper().writeValueAsString(Map.of("query", request)),
                        "Authorization",
                        "Bearer " + token,
                        "Accept-Language",
                        "vi")
                .body();

        assertThat(answer)
                .contains("\"code\":\"FORBIDDEN\"", "Quyền của bạn", "requestId")
                .doesNotContain("secret\":\"");
    }

    @Test
    void aRoleWorksAtOnceAndNoLongerThanItIsGiven() {
        AccountId account = account("quan-ly", AccountKind.CLIENT);
        SignedIn who = new SignedIn("quan-ly", 1, null);
        assertThat(caller(who).has(Role.ADMINISTRATOR)).isFalse();

        Grant grant = Objects.requireNonNull(grantRole
                .grant(new GrantRole.Order(
                        account,
                        Role.ADMINISTRATOR,
                        null,
                        LocalDate.of(2021, 9, 16),
                        LocalDate.of(2021, 9, 20),
                        false,
                        null))
                .ifDone(done -> done));

        assertThat(caller(who).has(Role.ADMINISTRATOR)).as("the day before").isFalse();
        clock.setToday(LocalDate.of(2021, 9, 16));
        assertThat(caller(who).has(Role.ADMINISTRATOR)).isTrue();
        clock.setToday(LocalDate.of(2021, 9, 20));
        assertThat(caller(who).has(Role.ADMINISTRATOR)).isFalse();
        clock.setToday(LocalDate.of(2021, 9, 18));
        revokeRole.revoke(grant.id(), null);
        assertThat(caller(who).has(Role.ADMINISTRATOR)).isFalse();
    }

    @Test
    void aRoleThatFollowsAnOfficeEndsWithIt() {
        graph.load(new DataFolder()
                .row("areas", "code", "TDP")
                .row("organizations", "code", "DU")
                .row("people", "code", "P1")
                .row(
                        "offices",
                        "person_code",
                        "P1",
                        "organization_code",
                        "DU",
                        "since",
                        "2021-09-10",
                        "until",
                        "2021-10-01"));
        var body = Objects.requireNonNull(organizations.on(TestClock.USUAL_DAY).findByCode("DU"));
        Made made = Objects.requireNonNull(createAccount
                .withSecret("bi-thu", AccountKind.PERSON, people.withCode("P1"), SECRET)
                .ifDone(done -> done));
        grantRole.grant(new GrantRole.Order(
                made.account(), Role.ORGANIZER, body.id(), LocalDate.of(2021, 9, 1), null, true, null));
        SignedIn who = new SignedIn("bi-thu", 1, null);

        assertThat(caller(who).grants()).extracting(Grant::organization).containsExactly(body.id());
        assertThat(caller(who).person()).isEqualTo(people.withCode("P1"));
        clock.setToday(LocalDate.of(2021, 9, 5));
        assertThat(caller(who).grants()).as("before the office").isEmpty();
        clock.setToday(LocalDate.of(2021, 10, 1));
        assertThat(caller(who).grants()).as("after the office").isEmpty();
    }

    @Test
    void ofTwoLastAdministratorsOnlyOneCanGo() {
        graph.query("MATCH (:Account {id: 'test-account'})-[g:GRANTED {role: 'ADMINISTRATOR'}]->() DELETE g", Map.of());
        List<AccountId> two = List.of(account("mot", AccountKind.PERSON), account("hai", AccountKind.PERSON));
        two.forEach(each -> grantRole.grant(GrantRole.Order.of(each, Role.ADMINISTRATOR, null)));

        List<Boolean> closed = two.parallelStream()
                .map(each -> closeAccount.close(each).refusals().isEmpty())
                .toList();

        assertThat(closed).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void whatIsKnownOfACallerCostsOneExchange() {
        SignedIn who = new SignedIn(TestAccount.NAME, 1, null);

        assertThat(caller(who)).isEqualTo(caller(who));
        assertThat(callers.admit(new SignedIn("nobody", 1, null))).isNull();
        assertThat(callers.admit(new SignedIn(TestAccount.NAME, 2, null))).isNull();
    }

    private AccountId account(String name, AccountKind kind) {
        return Objects.requireNonNull(
                        createAccount.withSecret(name, kind, null, SECRET).ifDone(done -> done))
                .account();
    }

    private Caller caller(SignedIn who) {
        return Objects.requireNonNull(callers.admit(who));
    }
}
