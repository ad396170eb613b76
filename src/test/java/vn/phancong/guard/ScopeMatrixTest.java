package vn.phancong.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.phancong.access.AccountId;
import vn.phancong.access.AccountKind;
import vn.phancong.access.Callers;
import vn.phancong.access.CreateAccount;
import vn.phancong.access.DoorCheck;
import vn.phancong.access.GrantRole;
import vn.phancong.access.Role;
import vn.phancong.api.GlobalId;
import vn.phancong.api.NodeSource;
import vn.phancong.guard.Samples.Side;
import vn.phancong.organization.OrganizationId;
import vn.phancong.people.PersonId;
import vn.phancong.support.GraphQlDoor;
import vn.phancong.support.ServiceTest;
import vn.phancong.support.TestAccount;
import vn.phancong.support.TestClock;
import vn.phancong.support.TestGraph;
import vn.phancong.support.TestScopes;

/**
 * Every role × every root field × inside and outside the role's part of the tree, generated from the schema. What must come
 * out follows from what the schema says of the field. Whoever asks is an account with grants, over HTTP.
 */
@ServiceTest
class ScopeMatrixTest {

    /** These end something that others then no longer find; so they come last, and what ends a line after what ends its shifts. */
    private static final Pattern ENDING = Pattern.compile("(close|disband|withdraw|revoke|cancel|discard|end|leave).*");

    private static final String SECRET = "bi-mat-cua-vai-tro";

    private final JsonMapper json = new JsonMapper();
    private final DoorCheck door;
    private final TestGraph graph;
    private final CreateAccount createAccount;
    private final GrantRole grantRole;
    private final Callers callers;
    private final Verdicts verdicts;
    private final List<NodeSource> sources;
    private final List<RootField> fields;
    private final TwoWards city;
    private final Samples samples;
    private final Map<MatrixRole, String> bearers = new EnumMap<>(MatrixRole.class);
    private int cells;
    private int requests;

    @Autowired
    ScopeMatrixTest(
            Environment environment,
            TestGraph graph,
            TestScopes scopes,
            GraphQlDoor graphQl,
            GraphQlSource source,
            CreateAccount createAccount,
            GrantRole grantRole,
            Callers callers,
            Verdicts verdicts,
            List<NodeSource> sources) {
        this.door = new DoorCheck(environment);
        this.graph = graph;
        this.createAccount = createAccount;
        this.grantRole = grantRole;
        this.callers = callers;
        this.verdicts = verdicts;
        this.sources = sources;
        this.fields = RootField.of(source.schema());
        this.city = new TwoWards(graph, scopes, graphQl);
        this.samples = new Samples(city, graphQl);
    }

    @BeforeEach
    void build() {
        callers.forget();
        city.build();
        samples.build();
        for (MatrixRole role : MatrixRole.values()) {
            signUp(role);
        }
    }

    private void signUp(MatrixRole who) {
        if (who == MatrixRole.NOT_SIGNED_IN) {
            return;
        }
        String name = "vai-tro-" + who.ordinal();
        PersonId person = who == MatrixRole.MEMBER
                ? new PersonId(
                        GlobalId.parse(samples.id("Person", Side.INSIDE), "").value())
                : null;
        AccountId account = Objects.requireNonNull(createAccount
                        .withSecret(name, AccountKind.CLIENT, person, SECRET)
                        .ifDone(made -> made))
                .account();
        Role role = who.role();
        if (role != null) {
            String ward = GlobalId.parse(city.id("Organization", "DU1"), "").value();
            OrganizationId over = role == Role.ADMINISTRATOR ? null : new OrganizationId(ward);
            assertThat(grantRole.grant(GrantRole.Order.of(account, role, over)).refusals())
                    .isEmpty();
        }
        bearers.put(who, "Bearer " + TestAccount.token(door.port(), name, SECRET));
    }

    @TestFactory
    Stream<DynamicNode> everyRoleGetsOfEveryRootFieldJustWhatIsItsOwn() {
        List<DynamicNode> nodes = new ArrayList<>();
        nodes.add(dynamicTest(
                "every object that can be found by its id is judged", this::everyObjectThatCanBeFoundByItsIdIsJudged));
        nodes.add(dynamicTest("streams", this::streamsAreHeldToTheSameRules));
        String before = written();
        for (MatrixRole role : MatrixRole.values()) {
            Stream<DynamicNode> asked = fields.stream()
                    .filter(field -> !field.operation().equals("subscription"))
                    .map(field -> dynamicTest(field.toString(), () -> check(role, field)));
            Stream<DynamicNode> after = role == MatrixRole.ORGANIZER
                    ? Stream.of()
                    : Stream.of(dynamicTest(
                            "nothing has changed", () -> assertThat(written()).isEqualTo(before)));
            nodes.add(dynamicContainer(role.name(), Stream.concat(asked, after)));
        }
        nodes.add(dynamicContainer(
                "changes inside the own part",
                fields.stream()
                        .filter(RootField::changes)
                        .sorted(Comparator.<RootField, Boolean>comparing(
                                        field -> ENDING.matcher(field.name()).matches())
                                .thenComparing(RootField::name, Comparator.reverseOrder()))
                        .map(field -> dynamicTest(field.toString(), () -> checkChangeInside(field)))));
        nodes.add(dynamicTest("the size of the matrix", this::tell));
        return nodes.stream();
    }

    private void tell() {
        System.out.printf(
                "Matrix: %d roles x %d root fields, %d cells, %d requests%n",
                MatrixRole.values().length, fields.size(), cells, requests);
        assertThat(cells).isGreaterThan(MatrixRole.values().length * fields.size());
    }

    private void check(MatrixRole role, RootField field) {
        if (role == MatrixRole.NOT_SIGNED_IN) {
            for (Side side : Side.values()) {
                cells++;
                assertThat(ask(role, field, field.arguments(null, false, place -> samples.at(place, side)))
                                .statusCode())
                        .isEqualTo(401);
            }
        } else if (!role.mayAsk(field)) {
            for (Side side : Side.values()) {
                cells++;
                assertThat(rootError(role, field, side))
                        .as("%s, %s", field, side)
                        .isEqualTo("FORBIDDEN");
            }
        } else if (field.changes()) {
            checkChangesOutside(role, field);
        } else {
            checkQuery(role, field);
        }
    }

    private String rootError(MatrixRole role, RootField field, Side side) {
        JsonNode answer = answer(role, field, field.arguments(null, false, place -> samples.at(place, side)));
        return rootError(answer);
    }

    private static String rootError(JsonNode answer) {
        for (JsonNode error : answer.path("errors")) {
            if (error.path("path").size() <= 1) {
                return error.at("/extensions/code").asString("");
            }
        }
        return "";
    }

    private void checkQuery(MatrixRole role, RootField field) {
        if (field.places().isEmpty()) {
            cells++;
            assertThat(rootError(role, field, Side.INSIDE)).isEmpty();
        }
        for (IdPlace place : field.places()) {
            if (place.path().contains("number")) {
                continue;
            }
            Map<String, Object> inside = arguments(field, place, false, Side.INSIDE);
            JsonNode answer = answer(role, field, inside);
            cells++;
            boolean named = field.answersWithWhatIsNamed() && !place.path().contains("issuer");
            if (named) {
                assertThat(rootError(answer)).as("%s %s inside", field, place).isEmpty();
                assertThat(isFound(answer, field))
                        .as("%s %s inside is found: %s", field, place, answer)
                        .isEqualTo(role.sees(place.type(), Side.INSIDE));
            } else if (role.over(place.type(), Side.INSIDE) != null) {
                assertThat(rootError(answer)).as("%s %s inside", field, place).isEmpty();
            }
            Right outside = role.over(place.type(), Side.OUTSIDE);
            cells += 2;
            if (outside == null) {
                sameAsUnknown(role, field, place, false);
            } else if (named) {
                assertThat(isFound(answer(role, field, arguments(field, place, false, Side.OUTSIDE)), field))
                        .as("%s %s is for all", field, place)
                        .isTrue();
            }
        }
    }

    private static boolean isFound(JsonNode answer, RootField field) {
        JsonNode found = answer.path("data").path(field.name());
        return found.isArray() ? found.size() > 0 && !found.get(0).isNull() : !found.isNull() && !found.isMissingNode();
    }

    /** One id at a time lies outside; the change must be refused as if there were no such thing, and nothing be changed. */
    private void checkChangesOutside(MatrixRole role, RootField field) {
        if (field.needed() == null) {
            return;
        }
        String before = written();
        boolean allRefused = true;
        for (IdPlace place : field.places()) {
            Right outside = role.over(place.type(), Side.OUTSIDE);
            boolean isOwn = outside != null && outside.holds(Right.WRITE);
            for (boolean full : new boolean[] {false, true}) {
                if (!isOwn && RootField.isUsed(place, arguments(field, place, full, Side.OUTSIDE))) {
                    cells += 2;
                    allRefused &= sameAsUnknown(role, field, place, full);
                }
            }
        }
        if (allRefused) {
            assertThat(written()).as("what is in the graph after %s", field).isEqualTo(before);
        }
    }

    /** Whether what is outside was refused, which must be as if there were no such thing. */
    private boolean sameAsUnknown(MatrixRole role, RootField field, IdPlace place, boolean full) {
        HttpResponse<String> outside = ask(role, field, arguments(field, place, full, Side.OUTSIDE));
        HttpResponse<String> unknown = ask(role, field, arguments(field, place, full, Side.UNKNOWN));
        String expected = masked(unknown.body(), place, samples.at(place, Side.UNKNOWN));
        assertThat(masked(outside.body(), place, samples.at(place, Side.OUTSIDE)))
                .as("%s with %s outside, %s", field, place.path(), full ? "all filled in" : "the rest left out")
                .isEqualTo(expected);
        assertThat(outside.statusCode()).isEqualTo(unknown.statusCode());
        return expected.contains("\"errors\"") || !expected.contains("\"refusals\":[]");
    }

    /** The answer without the id that was given, as it was given or as the guard hands it on. */
    private static String masked(String answer, IdPlace place, String id) {
        String given = shortened(id);
        String handedOn = place.byCode()
                ? id
                : shortened(
                        GlobalId.of(place.type(), "0-" + GlobalId.parse(id, "").value()));
        return answer.replace(id, "?")
                .replace(given, "?")
                .replace(handedOn, "?")
                .replaceAll("\"requestId\":\"[^\"]*\"", "\"requestId\":\"?\"");
    }

    private static String shortened(String id) {
        return id.length() > 60 ? id.substring(0, 60) : id;
    }

    /** What may be done inside is not forbidden, and what is named there is known. */
    private void checkChangeInside(RootField field) {
        MatrixRole role = field.needed() == null ? MatrixRole.ADMINISTRATOR : MatrixRole.ORGANIZER;
        Set<Map<String, Object>> asked = new LinkedHashSet<>();
        asked.add(field.arguments(null, false, place -> samples.at(place, Side.INSIDE)));
        field.places().forEach(place -> asked.add(arguments(field, place, false, Side.INSIDE)));
        for (Map<String, Object> arguments : asked) {
            cells++;
            JsonNode answer = answer(role, field, arguments);
            assertThat(rootError(answer))
                    .as("%s with %s: %s", field, arguments, answer)
                    .isEmpty();
            for (JsonNode refusal : answer.path("data").path(field.name()).path("refusals")) {
                boolean unknown = refusal.path("code").asString().startsWith("UNKNOWN_")
                        && !refusal.path("subject").isNull();
                assertThat(unknown)
                        .as("%s with %s: %s", field, arguments, answer)
                        .isFalse();
            }
        }
    }

    private void everyObjectThatCanBeFoundByItsIdIsJudged() {
        Verdicts.Request request = verdicts.of(Scope.NOTHING, TestClock.USUAL_DAY);
        List<String> notJudged = sources.stream()
                .filter(source -> {
                    String id = GlobalId.parse(samples.id(source.type(), Side.INSIDE), "")
                            .value();
                    Object found = source.find(Set.of(id), TestClock.USUAL_DAY).get(id);
                    assertThat(found).as("the sample of a %s", source.type()).isNotNull();
                    return !request.judges(found);
                })
                .map(NodeSource::type)
                .toList();

        assertThat(notJudged).isEmpty();
    }

    private void streamsAreHeldToTheSameRules() {
        fields.stream()
                .filter(each -> each.operation().equals("subscription"))
                .forEach(this::streamIsHeldToTheSameRules);
    }

    private void streamIsHeldToTheSameRules(RootField field) {
        String type = field.places().get(0).type();
        for (MatrixRole role : MatrixRole.values()) {
            for (Side side : Side.values()) {
                cells++;
                String first = firstEvent(role, field, side);
                boolean allowed = role.mayAsk(field);
                if (role == MatrixRole.NOT_SIGNED_IN) {
                    assertThat(first).contains("UNAUTHENTICATED");
                } else if (!allowed) {
                    assertThat(first).as("%s %s", role, side).contains("FORBIDDEN");
                } else if (role.over(type, side) != null) {
                    assertThat(first).as("%s", role).contains("\"data\"").doesNotContain("errors");
                } else {
                    assertThat(first).as("%s %s", role, side).contains("NOT_FOUND");
                }
            }
        }
    }

    private String firstEvent(MatrixRole role, RootField field, Side side) {
        Map<String, Object> arguments = field.arguments(null, false, place -> samples.at(place, side));
        return door.firstEvent(body(field, arguments), headers(role, "Accept", "text/event-stream"));
    }

    private Map<String, Object> arguments(RootField field, IdPlace focus, boolean full, Side side) {
        return field.arguments(
                focus, full, place -> samples.at(place, place.path().equals(focus.path()) ? side : Side.INSIDE));
    }

    private JsonNode answer(MatrixRole role, RootField field, Map<String, Object> arguments) {
        return json.readTree(ask(role, field, arguments).body());
    }

    private HttpResponse<String> ask(MatrixRole role, RootField field, Map<String, Object> arguments) {
        requests++;
        return door.ask(body(field, arguments), headers(role, "Accept", "application/json"));
    }

    private String body(RootField field, Map<String, Object> arguments) {
        return json.writeValueAsString(Map.of("query", field.document(arguments), "variables", arguments));
    }

    private String[] headers(MatrixRole role, String... more) {
        List<String> headers = new ArrayList<>(Arrays.asList(more));
        String bearer = bearers.get(role);
        if (bearer != null) {
            headers.addAll(List.of("Authorization", bearer));
        }
        return headers.toArray(String[]::new);
    }

    /** Everything that stands in the graph. */
    private String written() {
        return graph.query("""
                MATCH (n) WHERE NOT n:AuditEntry AND NOT n:AuditHead
                CALL (n) { OPTIONAL MATCH (n)-[e]->(other) WITH e, other ORDER BY elementId(e)
                  RETURN collect([type(e), properties(e), elementId(other)]) AS edges }
                WITH n, edges ORDER BY elementId(n)
                RETURN labels(n) AS labels, properties(n) AS properties, edges
                """, Map.of()).toString();
    }
}
