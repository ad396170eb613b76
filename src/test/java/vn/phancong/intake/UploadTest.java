package vn.phancong.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.phancong.access.AccountKind;
import vn.phancong.access.CreateAccount;
import vn.phancong.api.GlobalId;
import vn.phancong.guard.Right;
import vn.phancong.guard.Scope;
import vn.phancong.organization.OrganizationId;
import vn.phancong.support.GraphQlDoor;
import vn.phancong.support.RawDoor;
import vn.phancong.support.ServiceTest;
import vn.phancong.support.TestAccount;
import vn.phancong.support.TestGraph;
import vn.phancong.support.TestScopes;

/** Files come in by HTTP, and what becomes of them is followed by GraphQL. */
@ServiceTest
class UploadTest {

    private static final Duration SOON = Duration.ofMinutes(5);
    private static final String PEOPLE = "code,full_name,kind\nA,An,STUDENT\nB,Bình,STUDENT\nC,Chi,GIRL\n";
    private static final String STANDING =
            "query ($id: ID!) { intakeJob(id: $id) { state failure what dryRun startedBy rows "
                    + "taken added changed unchanged refused share rowsPerSecond secondsLeft missing closed "
                    + "files { name table rows added refused refusedRows share done open missing closed } } }";

    private final GraphQlDoor door;
    private final RawDoor streams;
    private final TestGraph graph;
    private final TestScopes scopes;
    private final CreateAccount createAccount;
    private final int port;
    private final IntakeDoor intake;

    @Autowired
    UploadTest(
            Environment environment,
            GraphQlDoor door,
            RawDoor streams,
            TestGraph graph,
            TestScopes scopes,
            CreateAccount createAccount) {
        this.door = door;
        this.streams = streams;
        this.graph = graph;
        this.scopes = scopes;
        this.createAccount = createAccount;
        this.port = environment.getRequiredProperty("local.server.port", Integer.class);
        this.intake = new IntakeDoor(port, () -> TestAccount.bearer(port));
    }

    @Test
    void aFileIsLoadedAndItsRefusedRowsComeBackInTheSameFormat() {
        HttpResponse<String> accepted = intake.post("?name=people.csv", PEOPLE.getBytes(UTF_8));
        String id = IntakeDoor.idOf(accepted);
        assertThat(accepted.headers().firstValue("Location")).contains("/intake/" + id);

        JsonNode job = ended(id);

        assertThat(job.path("state").asString()).isEqualTo("DONE");
        assertThat(job.path("what").asString()).isEqualTo("people.csv");
        assertThat(job.path("startedBy").asString()).isEqualTo(GlobalId.of("Account", "test-account"));
        assertThat(numbers(job, "rows", "taken", "added", "changed", "unchanged", "refused"))
                .containsExactly(3L, 2L, 2L, 0L, 0L, 1L);
        assertThat(job.path("share").asDouble()).isEqualTo(1);
        assertThat(job.path("secondsLeft").isNull()).isTrue();
        assertThat(codes()).containsExactly("A", "B");
        String refused = job.at("/files/0/refusedRows").asString();
        assertThat(refused).isEqualTo("/intake/" + id + "/refused/people.csv");
        assertThat(intake.get(refused).body().lines())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("UNKNOWN_VALUE,") && line.endsWith("C,Chi,GIRL"));
        assertThat(IntakeDoor.json(intake.get("/intake/" + id)).path("state").asString())
                .isEqualTo("DONE");
    }

    @Test
    void severalFilesComeAsAFormAndReferToEachOther() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("Vắng mặt.csv", "person_code,availability\nA,SICK\n");
        files.put("people.csv", "code,full_name,kind\nA,An,STUDENT\n");

        JsonNode job = ended(IntakeDoor.idOf(intake.postForm("", files)));

        assertThat(numbers(job, "rows", "added", "refused")).containsExactly(2L, 2L, 0L);
        assertThat(job.path("files").size()).isEqualTo(2);
    }

    @Test
    void aFolderComesAsAnArchiveAndADryRunOfItWritesNothing() {
        byte[] zip = IntakeDoor.zip(Map.of(
                "Thư mục/people.csv", PEOPLE.getBytes(UTF_8),
                "Thư mục/ghi chú.txt", "x".getBytes(UTF_8),
                "__MACOSX/Thư mục/._people.csv", "x".getBytes(UTF_8)));

        JsonNode dry = ended(IntakeDoor.idOf(intake.post("?name=folder.zip&dryRun=true", zip)));

        assertThat(dry.path("dryRun").asBoolean()).isTrue();
        assertThat(numbers(dry, "rows", "added", "refused")).containsExactly(3L, 2L, 1L);
        assertThat(codes()).isEmpty();
        assertThat(numbers(ended(IntakeDoor.idOf(intake.post("?name=folder.zip", zip))), "added"))
                .containsExactly(2L);
        assertThat(codes()).containsExactly("A", "B");
    }

    @Test
    void aWholeListClosesWhatItLeavesOutOnlyOnceTheNumberIsConfirmed() {
        IntakeDoor.idOf(intake.postForm(
                "",
                Map.of(
                        "areas.csv", "code,name,kind\nT,Tổ 1,QUARTER\n",
                        "households.csv", "code,address,area_code\nH1,Số 1,T\nH2,Số 2,T\n")));
        byte[] list = "code,address,area_code\nH1,Số 1,T\n".getBytes(UTF_8);

        JsonNode refused = ended(IntakeDoor.idOf(intake.post("?name=households.csv&wholeList=true", list)));
        JsonNode done =
                ended(IntakeDoor.idOf(intake.post("?name=households.csv&wholeList=true&confirmClosings=1", list)));

        assertThat(refused.path("state").asString()).isEqualTo("FAILED");
        assertThat(refused.path("failure").asString()).isEqualTo("CLOSING_TOO_MANY");
        assertThat(numbers(refused, "missing", "closed")).containsExactly(1L, 0L);
        assertThat(done.path("state").asString()).isEqualTo("DONE");
        assertThat(numbers(done.at("/files/0"), "open", "missing", "closed")).containsExactly(2L, 1L, 1L);
    }

    @Test
    void whatCannotBeTakenIsRefusedWithACode() {
        byte[] any = PEOPLE.getBytes(UTF_8);
        assertThat(IntakeDoor.errorOf(intake.post("?name=people.pdf", any))).isEqualTo("400 UPLOAD_WRONG_TYPE file");
        assertThat(IntakeDoor.errorOf(intake.post("?name=../people.csv", any)))
                .isEqualTo("400 UPLOAD_UNSAFE_NAME file");
        assertThat(IntakeDoor.errorOf(intake.post("?name=whatever.csv", any))).isEqualTo("400 UPLOAD_NO_TABLE file");
        assertThat(IntakeDoor.errorOf(intake.post("", any))).isEqualTo("400 INVALID_VALUE name");
        assertThat(IntakeDoor.errorOf(intake.post("?name=people.csv&dryrun=true", any)))
                .isEqualTo("400 INVALID_QUERY dryrun");
        assertThat(IntakeDoor.errorOf(intake.post("?name=people.csv&confirmClosings=x", any)))
                .isEqualTo("400 INVALID_VALUE confirmClosings");
        assertThat(IntakeDoor.errorOf(intake.post("?name=a.zip", any))).isEqualTo("400 UPLOAD_UNREADABLE file");
        assertThat(IntakeDoor.errorOf(intake.post("", "application/x-www-form-urlencoded", any)))
                .isEqualTo("400 INVALID_VALUE Content-Type");
        assertThat(IntakeDoor.errorOf(intake.post("?name=people.csv", new byte[(2 << 20) + 1])))
                .isEqualTo("400 UPLOAD_TOO_LARGE file");
        assertThat(IntakeDoor.errorOf(intake.postForm("", Map.of("people.csv", "x".repeat((2 << 20) + 1)))))
                .isEqualTo("400 UPLOAD_TOO_LARGE file");
        assertThat(jobCount()).isZero();
    }

    @Test
    void archivesThatAreMadeToDoHarmAreRefused() {
        byte[] any = PEOPLE.getBytes(UTF_8);
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 201; i++) {
            many.put("people " + i + ".csv", any);
        }
        assertThat(zipped(Map.of("../../people.csv", any))).isEqualTo("400 UPLOAD_UNSAFE_NAME file");
        assertThat(zipped(Map.of("/etc/people.csv", any))).isEqualTo("400 UPLOAD_UNSAFE_NAME file");
        assertThat(zipped(Map.of("a\\..\\people.csv", any))).isEqualTo("400 UPLOAD_UNSAFE_NAME file");
        assertThat(zipped(Map.of("people.exe", any))).isEqualTo("400 UPLOAD_WRONG_TYPE file");
        assertThat(zipped(Map.of("inner.zip", any))).isEqualTo("400 UPLOAD_WRONG_TYPE file");
        assertThat(zipped(Map.of("a/people.csv", any, "b/people.csv", any))).isEqualTo("400 UPLOAD_FILE_TWICE file");
        assertThat(zipped(many)).isEqualTo("400 UPLOAD_UNPACKS_TOO_FAR file");
        assertThat(zipped(Map.of("people.csv", new byte[20 << 20]))).isEqualTo("400 UPLOAD_UNPACKS_TOO_FAR file");
        assertThat(jobCount()).isZero();
    }

    @Test
    void onlyWhoMayWriteEverywhereAndAdministratorsLoad() {
        String id = IntakeDoor.idOf(intake.post("?name=people.csv", PEOPLE.getBytes(UTF_8)));
        ended(id);
        assertThat(createAccount
                        .withSecret("quan-tri", AccountKind.CLIENT, null, "bi-mat-cua-phan-mem")
                        .refusals())
                .isEmpty();
        IntakeDoor theirs =
                new IntakeDoor(port, () -> "Bearer " + TestAccount.token(port, "quan-tri", "bi-mat-cua-phan-mem"));
        scopes.become(Scope.of(Map.of(new OrganizationId("some"), Right.WRITE), null));

        assertThat(IntakeDoor.errorOf(theirs.post("?name=people.csv", PEOPLE.getBytes(UTF_8))))
                .isEqualTo("403 FORBIDDEN ");
        assertThat(IntakeDoor.errorOf(theirs.get("/intake/" + id))).isEqualTo("403 FORBIDDEN ");
        assertThat(new IntakeDoor(port, () -> "")
                        .post("?name=people.csv", new byte[1])
                        .statusCode())
                .isEqualTo(401);
        // The test's own account is an administrator, who sees no rows of others, but those that it has sent.
        assertThat(intake.get("/intake/" + id + "/refused/people.csv").statusCode())
                .isEqualTo(200);
        assertThat(ended(IntakeDoor.idOf(intake.post("?name=people.csv", PEOPLE.getBytes(UTF_8))))
                        .path("state")
                        .asString())
                .isEqualTo("DONE");
        graph.query("MATCH (j:IntakeJob) SET j.startedBy = 'somebody'", Map.of());
        assertThat(IntakeDoor.errorOf(intake.get("/intake/" + id + "/refused/people.csv")))
                .isEqualTo("403 FORBIDDEN ");
    }

    @Test
    void loadsAreListedTheLatestFirstPageByPage() {
        String first = IntakeDoor.idOf(intake.post("?name=people.csv", PEOPLE.getBytes(UTF_8)));
        String second = IntakeDoor.idOf(intake.post("?name=people.csv&dryRun=true", PEOPLE.getBytes(UTF_8)));
        ended(second);

        String page = "query ($after: String) { intakeJobs(first: 1, after: $after) { totalCount nodes { id } "
                + "pageInfo { hasNextPage endCursor } } }";
        JsonNode one = ask(page, Map.of()).path("intakeJobs");
        JsonNode two = ask(page, Map.of("after", one.at("/pageInfo/endCursor").asString()))
                .path("intakeJobs");

        assertThat(one.path("totalCount").asInt()).isEqualTo(2);
        assertThat(one.at("/nodes/0/id").asString()).isEqualTo(second);
        assertThat(two.at("/nodes/0/id").asString()).isEqualTo(first);
        assertThat(two.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
        assertThat(ask("query ($id: ID!) { node(id: $id) { id } }", Map.of("id", first))
                        .at("/node/id")
                        .asString())
                .isEqualTo(first);
    }

    @Test
    void aLoadIsFollowedToItsEnd() {
        String id = IntakeDoor.idOf(intake.post("?name=people.csv", PEOPLE.getBytes(UTF_8)));
        byte[] request = new JsonMapper()
                .writeValueAsBytes(Map.of(
                        "query",
                        "subscription ($id: ID!) { intakeProgress(id: $id) { state rows } }",
                        "variables",
                        Map.of("id", id)));

        try (var stream = streams.follow(request, "en")) {
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(stream.lines())
                            .anyMatch(line -> line.contains("\"state\":\"DONE\"") && line.contains("\"rows\":3")));
        }
    }

    @Test
    void aLoadThatWaitsIsStoppedAtOnceAndOneThatHasEndedNotAtAll() {
        graph.query(
                "MERGE (l:IntakeLock {key: 'intake'}) SET l.owner = 'another replica', l.heartbeat = timestamp() + 600000",
                Map.of());
        String id = IntakeDoor.idOf(intake.post("?name=people.csv", PEOPLE.getBytes(UTF_8)));
        assertThat(standing(id).path("state").asString()).isEqualTo("QUEUED");

        assertThat(cancel(id).at("/job/state").asString()).isEqualTo("CANCELLED");
        assertThat(cancel(id).at("/refusals/0/code").asString()).isEqualTo("INTAKE_ENDED");
        assertThat(cancel(GlobalId.of("IntakeJob", "nobody"))
                        .at("/refusals/0/code")
                        .asString())
                .isEqualTo("UNKNOWN_INTAKE_JOB");
        assertThat(codes()).isEmpty();
    }

    @Test
    void aLoadWaitsForAnotherReplicasAndBeginsWhenThatEndsOrIsSilent() {
        graph.query(
                "MERGE (l:IntakeLock {key: 'intake'}) SET l.owner = 'another replica', l.heartbeat = timestamp() + 600000",
                Map.of());
        String first = IntakeDoor.idOf(intake.post("?name=people.csv", PEOPLE.getBytes(UTF_8)));
        assertThat(standing(first).path("state").asString()).isEqualTo("QUEUED");

        graph.query("MATCH (l:IntakeLock) SET l.heartbeat = timestamp() - 600000", Map.of());

        assertThat(ended(first).path("state").asString()).isEqualTo("DONE");
        assertThat(codes()).containsExactly("A", "B");
    }

    private JsonNode cancel(String id) {
        return ask(
                        "mutation ($id: ID!) { cancelIntake(input: {job: $id}) { job { state } refusals { code message } } }",
                        Map.of("id", id))
                .path("cancelIntake");
    }

    private String zipped(Map<String, byte[]> files) {
        return IntakeDoor.errorOf(intake.post("?name=folder.zip", IntakeDoor.zip(files)));
    }

    private JsonNode ended(String id) {
        return await().atMost(SOON)
                .until(
                        () -> standing(id),
                        job -> List.of("DONE", "FAILED", "CANCELLED")
                                .contains(job.path("state").asString()));
    }

    private JsonNode standing(String id) {
        return ask(STANDING, Map.of("id", id)).path("intakeJob");
    }

    private JsonNode ask(String request, Map<String, Object> variables) {
        JsonNode answer = door.ask(request, variables);
        assertThat(answer.path("errors").isMissingNode()).as(answer.toString()).isTrue();
        return answer.path("data");
    }

    private int jobCount() {
        return ask("{ intakeJobs { totalCount } }", Map.of())
                .at("/intakeJobs/totalCount")
                .asInt(-1);
    }

    private List<String> codes() {
        return graph.query("MATCH (p:Person) RETURN p.code AS code ORDER BY code", Map.of()).stream()
                .map(row -> row.get("code").asString())
                .toList();
    }

    private static List<Long> numbers(JsonNode node, String... fields) {
        return List.of(fields).stream().map(field -> node.path(field).asLong()).toList();
    }
}
