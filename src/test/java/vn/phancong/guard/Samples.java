package vn.phancong.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.phancong.api.GlobalId;
import vn.phancong.support.GraphQlDoor;

/** One thing of each type in either ward of {@link TwoWards}, made as users make them. */
final class Samples {

    private static final String DAY = "2021-09-15";

    private static final String TEXT = """
            ĐẢNG ỦY PHƯỜNG %
            *
            ĐẢNG CỘNG SẢN VIỆT NAM
            Số 12-CV/ĐU%
            Mẫu, ngày 30 tháng 8 năm 2021

            Kính gửi: - Các chi bộ,

            Ban Thường vụ Đảng ủy yêu cầu thực hiện tốt một số nội dung sau:

            1. Chăm lo đời sống người khó khăn.

            2. Báo cáo kết quả về Đảng ủy.

            T/M BAN THƯỜNG VỤ
            BÍ THƯ

            Nguyễn Văn Mẫu
            """;

    private final TwoWards city;
    private final GraphQlDoor door;
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();

    Samples(TwoWards city, GraphQlDoor door) {
        this.city = city;
        this.door = door;
    }

    /** Whose part of the tree something is in. */
    enum Side {
        /** In the caller's. */
        INSIDE,
        /** In somebody else's. */
        OUTSIDE,
        /** In none, because there is no such thing. */
        UNKNOWN
    }

    void build() {
        ward(1, Side.INSIDE, "P1", "H1");
        ward(2, Side.OUTSIDE, "P4", "H4");
    }

    /** The global id, or the code, of the thing that a place is to name; one that is unknown looks like one outside. */
    String at(IdPlace place, Side side) {
        Map<String, String> all = place.byCode() ? codes : ids;
        String known = Objects.requireNonNull(
                all.get(place.type() + (side == Side.INSIDE ? Side.INSIDE : Side.OUTSIDE)),
                () -> "There is no sample of a " + place.type() + "; add one to Samples");
        if (side != Side.UNKNOWN) {
            return known;
        }
        if (place.byCode()) {
            return known + "9";
        }
        String value = GlobalId.parse(known, "").value();
        String end = value.endsWith("000000") ? "111111" : "000000";
        return GlobalId.of(place.type(), value.substring(0, value.length() - end.length()) + end);
    }

    /** The global id of the sample of a type. */
    String id(String type, Side side) {
        return at(new IdPlace("", type, false, null), side);
    }

    private void ward(int number, Side side, String person, String household) {
        String committee = city.id("Organization", "DU" + number);
        String cell = city.id("Organization", "CB" + number);
        String area = city.id("Area", "N" + number);
        keep("Organization", side, cell, "CB" + number);
        keep("Area", side, area, "N" + number);
        keep("Person", side, city.id("Person", person), person);
        keep("Household", side, city.id("Household", household), household);
        document(number, side, committee, cell);
        ground(number, side, committee, cell, area);
        keep("IntakeJob", side, loaded("code,full_name,kind\nP" + number + "00,An,STUDENT\n"));
        keep("Account", side, asked("createClient", Map.of("name", "phan-mem-" + number), "account { id }", "account"));
        keep(
                "Grant",
                side,
                asked(
                        "grantRole",
                        Map.of("account", id("Account", side), "role", "OBSERVER"),
                        "grant { id }",
                        "grant"));
    }

    private void document(int number, Side side, String committee, String cell) {
        String text = TEXT.replace("%", String.valueOf(number));
        String draft = asked("draftDirective", Map.of("text", text), "draft { id }", "draft");
        keep(
                "Directive",
                side,
                asked(
                        "confirmDirective",
                        Map.of(
                                "draft",
                                draft,
                                "kind",
                                "OFFICIAL_LETTER",
                                "issuer",
                                committee,
                                "issuedOn",
                                "2021-08-30",
                                "disseminateTo",
                                "CELL",
                                "addressees",
                                Map.of("add", List.of(cell)),
                                "tasks",
                                List.of(Map.of(
                                        "ordinal", "1", "kind", "ASSIGN_HOUSEHOLD", "text", "Chăm lo đời sống"))),
                        "directive { id }",
                        "directive"));
        asked("fanOut", Map.of("directive", id("Directive", side)), "made", "made");
        keep(
                "Draft",
                side,
                asked("draftDirective", Map.of("text", text.replace("12-CV", "13-CV")), "draft { id }", "draft"));
        JsonNode known =
                city.data("{ node(id: \"" + id("Directive", side) + "\") { ... on Directive { tasks { id } } } "
                        + "organization(by: {id: \"" + cell + "\"}) { undertakings { nodes { id } } } }");
        keep("Task", side, known.at("/node/tasks/0/id").asString());
        keep(
                "Undertaking",
                side,
                known.at("/organization/undertakings/nodes/0/id").asString());
    }

    private void ground(int number, Side side, String committee, String cell, String area) {
        String person = id("Person", side);
        keep(
                "Incident",
                side,
                asked(
                        "raiseIncident",
                        Map.of("by", cell, "to", committee, "kind", "DIFFICULTY", "text", "Thiếu người"),
                        "incident { id }",
                        "incident"));
        keep(
                "Need",
                side,
                asked(
                        "reportNeed",
                        Map.of("household", id("Household", side), "kind", "FOOD", "text", "Thiếu gạo"),
                        "need { id }",
                        "need"));
        keep(
                "Support",
                side,
                asked(
                        "giveSupport",
                        Map.of("needs", List.of(id("Need", side)), "by", committee, "kind", "FOOD"),
                        "support { id }",
                        "support"));
        keep(
                "Practice",
                side,
                asked(
                        "describePractice",
                        Map.of("organization", cell, "name", "Cách làm " + number, "text", "Đi từng ngõ"),
                        "practice { id }",
                        "practice"));
        JsonNode recorded = payload(
                "recordInspection",
                Map.of(
                        "unplanned",
                        Map.of("area", area, "by", committee),
                        "findings",
                        List.of(Map.of("kind", "OTHER", "text", "Chưa liên hệ"))),
                "inspection { findings { id } }");
        keep("Finding", side, recorded.at("/inspection/findings/0/id").asString());
        JsonNode planned = payload(
                "planInspections",
                Map.of("areas", List.of(area), "by", committee, "on", "2021-09-20"),
                "inspections { id }");
        keep("Inspection", side, planned.at("/inspections/0/id").asString());
        String line = asked(
                "openDutyLine",
                Map.of("organization", cell, "name", "Trực " + number, "kind", "DUTY_OFFICE", "areas", List.of(area)),
                "line { id }",
                "line");
        keep("DutyLine", side, line);
        JsonNode shifts = payload(
                "rosterShifts",
                Map.of(
                        "line",
                        line,
                        "shifts",
                        List.of(Map.of(
                                "person",
                                person,
                                "startsAt",
                                DAY + "T18:00:00+07:00",
                                "endsAt",
                                DAY + "T22:00:00+07:00"))),
                "shifts { id }");
        keep("DutyShift", side, shifts.at("/shifts/0/id").asString());
        keep(
                "Team",
                side,
                asked(
                        "formTeam",
                        Map.of(
                                "kind",
                                "COMMUNITY_COVID",
                                "name",
                                "Tổ " + number,
                                "code",
                                "T" + number,
                                "organization",
                                cell,
                                "areas",
                                List.of(area),
                                "members",
                                List.of(Map.of("person", person))),
                        "team { id }",
                        "team"),
                "T" + number);
    }

    private void keep(String type, Side side, String id) {
        assertThat(id).as("sample of a %s %s", type, side).isNotEmpty();
        ids.put(type + side, id);
    }

    private void keep(String type, Side side, String id, String code) {
        keep(type, side, id);
        codes.put(type + side, code);
    }

    private String asked(String mutation, Map<String, Object> input, String fields, String made) {
        JsonNode found = payload(mutation, input, fields).path(made);
        return found.isObject() ? found.path("id").asString() : found.asString();
    }

    private String loaded(String people) {
        String job = door.upload("people.csv", people);
        await().until(() -> door.ask("query($id: ID!) { intakeJob(id: $id) { endedAt } }", Map.of("id", job))
                .at("/data/intakeJob/endedAt")
                .isString());
        return job;
    }

    private JsonNode payload(String mutation, Map<String, Object> input, @Nullable String fields) {
        String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input";
        JsonNode answer = door.ask(
                "mutation($input: " + type + "!) { " + mutation + "(input: $input) { " + fields
                        + " refusals { code message argument } } }",
                Map.of("input", input));
        JsonNode payload = answer.path("data").path(mutation);
        assertThat(payload.path("refusals").size())
                .as("%s: %s", mutation, answer)
                .isZero();
        assertThat(answer.path("errors").isMissingNode())
                .as("%s: %s", mutation, answer)
                .isTrue();
        return payload;
    }
}
