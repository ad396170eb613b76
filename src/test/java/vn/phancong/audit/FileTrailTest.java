package vn.phancong.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.phancong.access.DoorCheck;
import vn.phancong.guard.Right;
import vn.phancong.guard.Scope;
import vn.phancong.organization.OrganizationId;
import vn.phancong.support.Fixtures;
import vn.phancong.support.ServiceTest;
import vn.phancong.support.TestAccount;
import vn.phancong.support.TestGraph;
import vn.phancong.support.TestScopes;

/** Files that are taken away leave an entry where somebody's data is in them. */
@ServiceTest
class FileTrailTest {

    private final TrailDesk desk;
    private final TestGraph graph;
    private final TestScopes scopes;
    private final Fixtures fixtures;
    private final DoorCheck door;

    @Autowired
    FileTrailTest(ApplicationContext context) {
        this.desk = new TrailDesk(context);
        this.graph = context.getBean(TestGraph.class);
        this.scopes = context.getBean(TestScopes.class);
        this.fixtures = context.getBean(Fixtures.class);
        this.door = new DoorCheck(context.getEnvironment());
    }

    @BeforeEach
    void anew() {
        TestAccount.bearer(door.port());
        desk.startAnew();
        fixtures.cellWith(3).members().and(4).households();
    }

    @Test
    void aDutyListNamesItsMembersAndTheHouseholdsThatNobodyLooksAfter() {
        assertThat(take("duties.csv", "X-Purpose", "Giao ban tuan").statusCode())
                .isEqualTo(200);

        AuditEntry entry = only();
        assertThat(entry.kind()).isEqualTo(AuditKind.EXPORT);
        assertThat(entry.outcome()).isEqualTo(AuditOutcome.ALLOWED);
        assertThat(entry.origin().account()).isEqualTo("test-account");
        assertThat(entry.origin().purpose()).isEqualTo("Giao ban tuan");
        assertThat(Objects.requireNonNull(entry.operation()).fields()).containsExactly("duties.csv");
        assertThat(entry.people().count()).isEqualTo(3);
        assertThat(entry.households().count()).isEqualTo(4);
    }

    @Test
    void figuresInAFileLeaveNone() {
        assertThat(take("coverage.csv").statusCode()).isEqualTo(200);
        assertThat(take("workforce.xlsx").statusCode()).isEqualTo(200);

        assertThat(desk.entries()).isEmpty();
    }

    @Test
    void aFileThatIsNotAllowedLeavesAnEntryAboutNobody() {
        String cell = graph.query("MATCH (o:Organization {code: 'CB-1'}) RETURN o.id AS id", Map.of())
                .get(0)
                .get("id")
                .asString();
        scopes.become(Scope.of(Map.of(new OrganizationId(cell), Right.FIGURES), null));

        assertThat(take("gaps.csv").statusCode()).isEqualTo(403);

        AuditEntry entry = only();
        assertThat(entry.outcome()).isEqualTo(AuditOutcome.NOT_ALLOWED);
        assertThat(entry.households().count()).isZero();
    }

    private HttpResponse<String> take(String file, String... headers) {
        String[] all = Stream.concat(
                        Stream.of("Authorization", TestAccount.bearer(door.port())), Arrays.stream(headers))
                .toArray(String[]::new);
        return door.get("/exports/" + file + "?organization=CB-1", all);
    }

    private AuditEntry only() {
        List<AuditEntry> entries = desk.entries();
        assertThat(entries).hasSize(1);
        return entries.get(0);
    }
}
