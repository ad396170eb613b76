package vn.phancong.privacy.store;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import vn.phancong.graph.CypherLibrary;
import vn.phancong.graph.Graph;
import vn.phancong.graph.Statement;
import vn.phancong.people.PersonId;
import vn.phancong.privacy.PersonalRecord;
import vn.phancong.privacy.Records;
import vn.phancong.territory.HouseholdId;

@Component
class Neo4jRecords implements Records {

    /** What only the service itself needs. */
    private static final Set<String> INTERNAL = Set.of("revision", "sortKey", "searchText", "openTo", "erasedKey");

    private static final List<String> OF_PERSON = List.of(
            "memberships",
            "offices",
            "absences",
            "assignments",
            "assignmentsGiven",
            "oversight",
            "teams",
            "shifts",
            "inspections",
            "accounts",
            "grants",
            "grantsGiven");

    private static final List<String> OF_HOUSEHOLD = List.of("places", "coverers", "needs", "supports");

    private final Graph graph;
    private final Statement ofPeople;
    private final Statement ofHouseholds;
    private final Clock clock;

    Neo4jRecords(Graph graph, CypherLibrary library, Clock clock) {
        this.graph = graph;
        this.ofPeople = library.statement("privacy/person-record");
        this.ofHouseholds = library.statement("privacy/household-record");
        this.clock = clock;
    }

    @Override
    public Map<PersonId, PersonalRecord> ofPeople(Set<PersonId> people) {
        List<String> ids = people.stream().map(PersonId::value).toList();
        return records(ofPeople, ids, "person", OF_PERSON, PersonId::new);
    }

    @Override
    public Map<HouseholdId, PersonalRecord> ofHouseholds(Set<HouseholdId> households) {
        List<String> ids = households.stream().map(HouseholdId::value).toList();
        return records(ofHouseholds, ids, "household", OF_HOUSEHOLD, HouseholdId::new);
    }

    private <I> Map<I, PersonalRecord> records(
            Statement statement,
            List<String> ids,
            String subject,
            List<String> sections,
            Function<String, I> identity) {
        LocalDate today = LocalDate.now(clock);
        Map<String, Map<String, List<Map<String, Object>>>> found = new HashMap<>();
        graph.read(
                statement,
                Map.of("ids", ids),
                row -> found.computeIfAbsent(row.get("id").asString(), each -> new HashMap<>())
                        .computeIfAbsent(row.get("section").asString(), each -> new ArrayList<>())
                        .add(entry(row)));
        Map<I, PersonalRecord> records = new HashMap<>();
        found.forEach((id, bySection) -> {
            Map<String, Object> content = new LinkedHashMap<>();
            content.put("format", "phan-cong/" + subject + "/1");
            content.put("madeOn", today.toString());
            content.put(
                    subject, bySection.getOrDefault(subject, List.of(Map.of())).get(0));
            sections.forEach(section -> content.put(section, sorted(bySection.getOrDefault(section, List.of()))));
            records.put(identity.apply(id), new PersonalRecord(today, content));
        });
        return records;
    }

    /** The oldest first, and always in the same order. */
    private static List<Map<String, Object>> sorted(List<Map<String, Object>> entries) {
        return entries.stream()
                .sorted(Comparator.comparing((Map<String, Object> entry) -> String.valueOf(entry.get("since")))
                        .thenComparing(String::valueOf))
                .toList();
    }

    private static Map<String, Object> entry(Record row) {
        return plain(row.get("entry").asMap());
    }

    private static Map<String, Object> plain(Map<?, ?> values) {
        Map<String, Object> plain = new TreeMap<>();
        values.forEach((name, value) -> {
            if (value != null && !INTERNAL.contains(String.valueOf(name))) {
                plain.put(String.valueOf(name), plain(value));
            }
        });
        return plain;
    }

    private static Object plain(Object value) {
        if (value instanceof Map<?, ?> map) {
            return plain(map);
        }
        if (value instanceof List<?> list) {
            return list.stream().<Object>map(each -> plain((Object) each)).toList();
        }
        return value instanceof TemporalAccessor ? value.toString() : value;
    }
}
