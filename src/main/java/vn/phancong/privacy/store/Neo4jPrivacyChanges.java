package vn.phancong.privacy.store;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import vn.phancong.graph.CypherLibrary;
import vn.phancong.graph.GraphTransaction;
import vn.phancong.graph.Rows;
import vn.phancong.graph.Statement;
import vn.phancong.people.PersonId;
import vn.phancong.privacy.PersonDuty;
import vn.phancong.privacy.PrivacyChanges;
import vn.phancong.territory.AreaId;
import vn.phancong.territory.HouseholdId;

@Component
class Neo4jPrivacyChanges implements PrivacyChanges {

    private static final Map<PersonDuty, String> COLUMNS = Map.of(
            PersonDuty.HOUSEHOLDS, "households",
            PersonDuty.MEMBERSHIPS, "memberships",
            PersonDuty.OFFICES, "offices",
            PersonDuty.OVERSIGHT, "oversights",
            PersonDuty.TEAMS, "teams",
            PersonDuty.SHIFTS, "shifts",
            PersonDuty.INSPECTIONS, "inspections");

    private final ChangeStatements statements;
    private final Clock clock;

    Neo4jPrivacyChanges(CypherLibrary library, Clock clock) {
        this.statements = ChangeStatements.of(library);
        this.clock = clock;
    }

    @Override
    public Map<PersonId, PersonFacts> lockPeople(
            Collection<PersonId> people, LocalDate today, GraphTransaction transaction) {
        List<String> ids = people.stream().map(PersonId::value).sorted().toList();
        Map<PersonId, PersonFacts> found = new HashMap<>();
        transaction.run(
                statements.lockPeople(),
                Map.of("ids", ids, "today", today, "now", now()),
                row -> found.put(new PersonId(row.get("id").asString()), personFacts(row)));
        return found;
    }

    @Override
    public Map<HouseholdId, HouseholdFacts> lockHouseholds(
            Collection<HouseholdId> households, GraphTransaction transaction) {
        List<String> ids = households.stream().map(HouseholdId::value).sorted().toList();
        Map<HouseholdId, HouseholdFacts> found = new HashMap<>();
        transaction.run(
                statements.lockHouseholds(),
                Map.of("ids", ids),
                row -> found.put(new HouseholdId(row.get("id").asString()), householdFacts(row)));
        return found;
    }

    @Override
    public void correct(PersonId person, Correction correction, GraphTransaction transaction) {
        transaction.run(statements.correctPerson(), parameters(person.value(), correction));
    }

    @Override
    public Set<AreaId> correct(HouseholdId household, Correction correction, GraphTransaction transaction) {
        Map<String, Object> parameters = parameters(household.value(), correction);
        parameters.put("now", now());
        return new LinkedHashSet<>(transaction.run(
                statements.correctHousehold(),
                parameters,
                row -> new AreaId(row.get("areaId").asString())));
    }

    private static Map<String, Object> parameters(String id, Correction correction) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("id", id);
        parameters.put("properties", correction.properties());
        parameters.put("corrected", List.copyOf(correction.corrected()));
        parameters.put("on", correction.on());
        return parameters;
    }

    @Override
    public void erasePeople(List<Erased> people, LocalDate on, GraphTransaction transaction) {
        erase(statements.erasePeople(), people, on, transaction);
    }

    @Override
    public void eraseHouseholds(List<Erased> households, LocalDate on, GraphTransaction transaction) {
        erase(statements.eraseHouseholds(), households, on, transaction);
    }

    private static void erase(Statement statement, List<Erased> erased, LocalDate on, GraphTransaction transaction) {
        if (erased.isEmpty()) {
            return;
        }
        List<Map<String, Object>> rows = erased.stream()
                .map(each -> Map.<String, Object>of(
                        "id", each.id(), "pseudonym", each.pseudonym(), "properties", each.properties()))
                .toList();
        transaction.run(statement, Map.of("rows", rows, "on", on));
    }

    @Override
    public List<FreeText> textsNear(List<Near> subjects, GraphTransaction transaction) {
        List<Map<String, Object>> rows = subjects.stream()
                .map(each -> Map.<String, Object>of(
                        "id", each.id(),
                        "words",
                                each.words().stream()
                                        .map(word -> word.toLowerCase(Locale.ROOT))
                                        .toList(),
                        "organizationIds", each.organizationIds(),
                        "areaIds", each.areaIds()))
                .toList();
        return transaction.run(
                statements.textsNear(),
                Map.of("rows", rows),
                row -> new FreeText(
                        row.get("id").asString(),
                        row.get("element").asString(),
                        row.get("property").asString(),
                        row.get("text").asString()));
    }

    @Override
    public void rewrite(Collection<FreeText> texts, GraphTransaction transaction) {
        Map<String, Map<String, String>> byElement = new LinkedHashMap<>();
        texts.forEach(text -> byElement
                .computeIfAbsent(text.element(), each -> new HashMap<>())
                .put(text.property(), text.text()));
        List<Map<String, Object>> rows = byElement.entrySet().stream()
                .map(each -> Map.<String, Object>of("element", each.getKey(), "properties", each.getValue()))
                .toList();
        transaction.run(statements.rewriteTexts(), Map.of("rows", rows));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static PersonFacts personFacts(Record row) {
        Map<PersonDuty, Integer> open = new EnumMap<>(PersonDuty.class);
        COLUMNS.forEach((duty, column) -> open.put(duty, row.get(column).asInt()));
        return new PersonFacts(
                row.get("code").asString(),
                row.get("fullName").asString(),
                Rows.text(row, "phone"),
                Rows.text(row, "cardNumber"),
                Set.copyOf(texts(row.get("corrected"))),
                Rows.day(row, "erasedOn"),
                open,
                row.get("hasAccount").asBoolean(),
                texts(row.get("organizationIds")),
                texts(row.get("areaIds")));
    }

    private static HouseholdFacts householdFacts(Record row) {
        return new HouseholdFacts(
                row.get("code").asString(),
                row.get("address").asString(),
                Rows.text(row, "headName"),
                Rows.text(row, "exempt"),
                Set.copyOf(texts(row.get("corrected"))),
                Rows.day(row, "erasedOn"),
                Rows.period(row),
                texts(row.get("areaIds")),
                texts(row.get("organizationIds")));
    }

    private static List<String> texts(Value values) {
        return values.asList(Value::asString);
    }
}
