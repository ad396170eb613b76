package vn.phancong.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.phancong.access.AccountId;
import vn.phancong.access.FirstAdministrator;
import vn.phancong.audit.WorkTraces.Touched;
import vn.phancong.support.GraphQlDoor;
import vn.phancong.support.ServiceTest;

@ServiceTest
class WorkTracesTest {

    private final ApplicationContext context;
    private final WorkTraces traces;
    private final GraphQlDoor door;
    private final TrailDesk desk;

    @Autowired
    WorkTracesTest(ApplicationContext context, WorkTraces traces, GraphQlDoor door) {
        this.context = context;
        this.traces = traces;
        this.door = door;
        this.desk = new TrailDesk(context);
    }

    @BeforeEach
    void startAnew() {
        desk.startAnew();
    }

    @Test
    void filesThatAreLoadedLeaveWhoHasSentThemAndHowManyPeopleTheyChanged() {
        String job = door.upload("people.csv", "code,full_name,kind\nA,An,STUDENT\nB,Bình,STUDENT\nC,Chi,GIRL\n");
        await().until(() -> door.ask("query($id: ID!) { intakeJob(id: $id) { state } }", Map.of("id", job))
                .at("/data/intakeJob/state")
                .asString()
                .equals("DONE"));

        assertThat(loads())
                .extracting(
                        AuditEntry::outcome,
                        entry -> entry.origin().account(),
                        entry -> entry.people().count(),
                        entry -> entry.households().count())
                .containsExactly(
                        tuple(AuditOutcome.ALLOWED, "test-account", 0, 0),
                        tuple(AuditOutcome.ALLOWED, "test-account", 2, 0));
        assertThat(loads().get(0).origin().address()).isNotNull();
    }

    @Test
    void workThatFailsLeavesThatItWasTried() {
        assertThatThrownBy(() -> traces.around(
                        AuditKind.PROGRAM,
                        null,
                        "retention",
                        () -> {
                            throw new IllegalStateException("no");
                        },
                        done -> Touched.NOBODY))
                .hasMessage("no");

        AuditEntry entry = only();
        assertThat(entry.outcome()).isEqualTo(AuditOutcome.FAILED);
        assertThat(Objects.requireNonNull(entry.operation()).fields()).containsExactly("retention");
    }

    @Test
    void theFirstAdministratorLeavesAnEntry() {
        context.publishEvent(new FirstAdministrator(new AccountId("quan-tri")));

        assertThat(only().kind()).isEqualTo(AuditKind.PROGRAM);
    }

    private List<AuditEntry> loads() {
        return desk.entries().stream()
                .filter(entry -> entry.kind() == AuditKind.LOAD)
                .toList();
    }

    private AuditEntry only() {
        List<AuditEntry> entries = desk.entries();
        assertThat(entries).hasSize(1);
        return entries.get(0);
    }
}
