package vn.phancong.guard;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.phancong.api.GlobalId;
import vn.phancong.organization.OrganizationId;
import vn.phancong.people.PersonId;
import vn.phancong.support.DataFolder;
import vn.phancong.support.GraphQlDoor;
import vn.phancong.support.TestGraph;
import vn.phancong.support.TestScopes;

/**
 * A district with two wards, each with a cell, a neighbourhood, two members and two households. P1 covers H1; P3 of the other
 * ward covers H2 here and H3 there; P4 and H4 have to do with nobody. S1 and S2 head the wards, S0 the district.
 */
final class TwoWards {

    private final TestGraph graph;
    private final TestScopes scopes;
    private final GraphQlDoor door;

    TwoWards(TestGraph graph, TestScopes scopes, GraphQlDoor door) {
        this.graph = graph;
        this.scopes = scopes;
        this.door = door;
    }

    void build() {
        DataFolder rows = new DataFolder()
                .row("areas", "code", "Q", "name", "Quận Mẫu", "kind", "URBAN_DISTRICT")
                .row("organizations", "code", "QU", "kind", "COMMITTEE", "tier", "DISTRICT", "name", "Quận ủy Mẫu");
        ward(rows, 1);
        ward(rows, 2);
        person(rows, "S0", "Lê Văn Không", "CB2");
        graph.load(rows.row("offices", "person_code", "S0", "organization_code", "QU", "position", "SECRETARY")
                .row("assignments", "person_code", "P1", "household_code", "H1")
                .row("assignments", "person_code", "P3", "household_code", "H2")
                .row("assignments", "person_code", "P3", "household_code", "H3"));
    }

    private static void ward(DataFolder rows, int ward) {
        String committee = "DU" + ward;
        String cell = "CB" + ward;
        rows.row("areas", "code", "W" + ward, "name", "Phường " + ward, "kind", "WARD", "parent_code", "Q")
                .row("areas", "code", "N" + ward, "parent_code", "W" + ward)
                .row("organizations", "code", committee, "kind", "COMMITTEE", "tier", "GRASSROOTS", "parent_code", "QU")
                .row("organizations", "code", cell, "parent_code", committee)
                .row("charges", "organization_code", cell, "area_code", "N" + ward);
        for (int number = 2 * ward - 1; number <= 2 * ward; number++) {
            person(rows, "P" + number, "Nguyễn Văn " + number, cell);
            rows.row("households", "code", "H" + number, "area_code", "N" + ward, "vulnerability", "POOR");
        }
        person(rows, "S" + ward, "Trần Thị " + ward, cell);
        rows.row("offices", "person_code", "S" + ward, "organization_code", committee, "position", "SECRETARY");
    }

    private static void person(DataFolder rows, String code, String name, String cell) {
        rows.row("people", "code", code, "full_name", name, "phone", "0912345678")
                .row("memberships", "person_code", code, "organization_code", cell);
    }

    /** Asks from now on as somebody with that right over an organisation and all below it. */
    void become(Right right, String organization) {
        scopes.become(Scope.of(Map.of(new OrganizationId(value("Organization", organization)), right), null));
    }

    /** Asks from now on as somebody with those rights over organisations and all below each. */
    void become(Map<String, Right> rights) {
        scopes.become(Scope.of(
                rights.entrySet().stream()
                        .collect(Collectors.toMap(
                                each -> new OrganizationId(value("Organization", each.getKey())), Map.Entry::getValue)),
                null));
    }

    /** Asks from now on as a member without any part of the tree. */
    void become(String person) {
        scopes.become(Scope.of(Map.of(), new PersonId(value("Person", person))));
    }

    /** Asks from now on as somebody who has no part at all. */
    void becomeNobody() {
        scopes.become(Scope.of(Map.of(), null));
    }

    /** The whole answer. */
    JsonNode answer(String request) {
        return door.ask(request, Map.of());
    }

    /** The answer's data. */
    JsonNode data(String request) {
        return door.ask(request, Map.of()).path("data");
    }

    /** The code of the answer's first error; null = there is none. */
    @Nullable String errorOf(String request) {
        JsonNode code = door.ask(request, Map.of()).at("/errors/0/extensions/code");
        return code.isMissingNode() ? null : code.asString();
    }

    /** The global id of what has that code. */
    String id(String type, String code) {
        return GlobalId.of(type, value(type, code));
    }

    private String value(String type, String code) {
        return graph.query(
                        "MATCH (n) WHERE $type IN labels(n) AND n.code = $code RETURN n.id AS id",
                        Map.of("type", type, "code", code))
                .get(0)
                .get("id")
                .asString();
    }
}
