package vn.phancong.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import vn.phancong.api.GlobalId;
import vn.phancong.guard.Right;
import vn.phancong.guard.Scope;
import vn.phancong.organization.OrganizationId;
import vn.phancong.people.PersonId;
import vn.phancong.support.DataFolder;
import vn.phancong.support.GraphQlDoor;
import vn.phancong.support.TestAccount;
import vn.phancong.support.TestGraph;
import vn.phancong.support.TestScopes;

/**
 * Two wards. In the first AN, who left on 2021-06-01 and had covered H1 until then, BINH, who covers H1 now, and HX, which ended
 * on 2021-07-01; in the second CHI and H2.
 */
final class PrivacyTown {

    static final String NAME = "Nguyễn Văn An";
    static final String PHONE = "0912345678";
    static final String CARD = "012345678";
    static final String ADDRESS = "Số 7 ngõ Hoa Mẫu";
    static final String HEAD = "Trần Thị Chủ";

    private final TestGraph graph;
    private final TestScopes scopes;
    private final GraphQlDoor door;
    private final Environment environment;
    private final HttpClient http = HttpClient.newHttpClient();

    PrivacyTown(TestGraph graph, TestScopes scopes, GraphQlDoor door, Environment environment) {
        this.graph = graph;
        this.scopes = scopes;
        this.door = door;
        this.environment = environment;
    }

    void build() {
        DataFolder rows = new DataFolder();
        for (String ward : List.of("1", "2")) {
            rows.row("areas", "code", "N" + ward)
                    .row("organizations", "code", "DU" + ward, "kind", "COMMITTEE", "tier", "GRASSROOTS")
                    .row("organizations", "code", "CB" + ward, "parent_code", "DU" + ward)
                    .row("charges", "organization_code", "CB" + ward, "area_code", "N" + ward);
        }
        an(rows, NAME);
        graph.load(ended(rows)
                .row("people", "code", "BINH", "full_name", "Lê Thanh Bình", "phone", "0987654321")
                .row("people", "code", "CHI", "full_name", "Phạm Kim Chi")
                .row(
                        "memberships",
                        "person_code",
                        "AN",
                        "organization_code",
                        "CB1",
                        "since",
                        "2020-01-01",
                        "until",
                        "2021-06-01")
                .row("memberships", "person_code", "BINH", "organization_code", "CB1")
                .row("memberships", "person_code", "CHI", "organization_code", "CB2")
                .row("households", "code", "H1", "area_code", "N1", "address", "Số 1 phố Một", "vulnerability", "POOR")
                .row("households", "code", "H2", "area_code", "N2", "address", "Số 2 phố Hai")
                .row(
                        "assignments",
                        "person_code",
                        "AN",
                        "household_code",
                        "H1",
                        "since",
                        "2020-01-01",
                        "until",
                        "2021-06-01")
                .row(
                        "assignments",
                        "person_code",
                        "AN",
                        "household_code",
                        "HX",
                        "since",
                        "2020-01-01",
                        "until",
                        "2021-06-01")
                .row("assignments", "person_code", "BINH", "household_code", "H1", "since", "2021-06-01"));
    }

    /** The row of AN as a file has it. */
    static DataFolder an(DataFolder rows, String name) {
        return rows.row("people", "code", "AN", "full_name", name, "phone", PHONE, "card_number", CARD);
    }

    /** The row of the household that ended as a file has it. */
    static DataFolder ended(DataFolder rows) {
        return rows.row(
                "households",
                "code",
                "HX",
                "area_code",
                "N1",
                "address",
                ADDRESS,
                "head_name",
                HEAD,
                "people",
                "3",
                "vulnerability",
                "POOR",
                "until",
                "2021-07-01");
    }

    /** Asks from now on as somebody with that right over an organisation and all below it. */
    void become(Right right, String organization) {
        scopes.become(Scope.of(Map.of(new OrganizationId(value("Organization", organization)), right), null));
    }

    /** Asks from now on as a member without any part of the tree. */
    void become(String person) {
        scopes.become(Scope.of(Map.of(), new PersonId(value("Person", person))));
    }

    void becomeAccount() {
        scopes.becomeAccount();
    }

    JsonNode ask(String request, Map<String, ?> variables) {
        return door.ask(request, variables);
    }

    JsonNode ask(String request) {
        return ask(request, Map.of());
    }

    /** Asks for a change by its name; gives what it answers. */
    JsonNode change(String mutation, String type, String fields, Map<String, ?> input) {
        JsonNode answer = ask(
                "mutation($input: " + type + "!) { " + mutation + "(input: $input) { " + fields
                        + " refusals { code argument message subject } } }",
                Map.of("input", input));
        return answer.path("errors").isEmpty() ? answer.at("/data/" + mutation) : answer;
    }

    JsonNode erasePerson(String id) {
        return change(
                "erasePerson", "ErasePersonInput", "pseudonym erasedOn", Map.of("person", id, "reason", "ON_REQUEST"));
    }

    JsonNode eraseHousehold(String id) {
        return change(
                "eraseHousehold",
                "EraseHouseholdInput",
                "pseudonym erasedOn",
                Map.of("household", id, "reason", "ON_REQUEST"));
    }

    HttpResponse<String> download(String id) {
        String port = environment.getRequiredProperty("local.server.port");
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/records/" + id))
                .header("Authorization", TestAccount.bearer(Integer.parseInt(port)))
                .header("Accept-Language", "en")
                .build();
        try {
            return http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The global id of what has that code. */
    String id(String type, String code) {
        return GlobalId.of(type, value(type, code));
    }

    String value(String type, String code) {
        return graph.query(
                        "MATCH (n) WHERE $type IN labels(n) AND n.code = $code RETURN n.id AS id",
                        Map.of("type", type, "code", code))
                .get(0)
                .get("id")
                .asString();
    }

    /** All that stands anywhere in the graph, in small letters. */
    String everything() {
        String nodes = "MATCH (n) WHERE NOT n:__Neo4jMigration RETURN properties(n) AS all";
        String edges = "MATCH ()-[r]->() RETURN properties(r) AS all";
        return List.of(nodes, edges).stream()
                .flatMap(query -> graph.query(query, Map.of()).stream())
                .map(row -> row.get("all").asMap().toString())
                .collect(Collectors.joining("\n"))
                .toLowerCase(java.util.Locale.ROOT);
    }
}
