package vn.phancong.coverage;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.neo4j.driver.Record;
import vn.phancong.organization.OrganizationId;
import vn.phancong.support.TestGraph;
import vn.phancong.territory.AreaId;
import vn.phancong.territory.HouseholdId;

/**
 * Everything counted in the graph as the design words it: each household judged by itself, target sets as sets. Shares no
 * statement and no picture with the program.
 */
final class FullCount {

    static final int STALE_DAYS = 30;

    /** Open on the day, for whatever the alias names. */
    private static final String OPEN = "%1$s.since <= $day AND coalesce(%1$s.until > $day, true)";

    private static final String HOUSEHOLDS = cypher("""
            MATCH (h:Household WHERE {h})-[stay:LOCATED_IN WHERE {stay}]->(a:Area)
            OPTIONAL MATCH (p:Person)-[c:COVERS]->(h)
            WHERE c.since <= $day AND coalesce(c.since < c.until, true)
            WITH h, a, [duty IN collect(CASE WHEN c IS NULL THEN null ELSE {
                open: {c}, contact: c.lastContactOn, begun: c.since,
                counted: ({c}) AND ({p}) AND NOT EXISTS { (p)-[:HAS_ABSENCE]->(x:Absence WHERE {x}) },
                tooMuch: coalesce(COUNT { (p)-[o:COVERS WHERE {o}]->(g:Household WHERE {g}) } > p.capacity, false)
              } END) WHERE duty IS NOT NULL] AS duties,
              EXISTS {
                (a) ((:Area)-[w:WITHIN WHERE {w}]->(up:Area WHERE {up}))* (around:Area)
                  <-[t:IN_CHARGE_OF WHERE {t}]-(u:Organization WHERE {u} AND u.kind = 'CELL')
              } AS hasCell
            RETURN h.id AS household, a.id AS area, h.exempt IS NOT NULL AS exempt, size(h.vulnerability) > 0 AS vulnerable,
              CASE
                WHEN any(d IN duties WHERE d.counted) THEN 'COVERED'
                WHEN NOT hasCell THEN 'NO_CELL'
                WHEN duties = [] THEN 'NEVER_ASSIGNED'
                WHEN any(d IN duties WHERE d.open) THEN 'COVERER_UNAVAILABLE'
                ELSE 'ENDED'
              END AS state,
              any(d IN duties WHERE d.open) AS assigned,
              any(d IN duties WHERE d.open AND d.contact IS NOT NULL) AS contacted,
              any(d IN duties WHERE d.open AND coalesce(d.contact >= $fresh, false)) AS current,
              size([d IN duties WHERE d.counted]) = 1 AS single,
              none(d IN duties WHERE d.open AND coalesce(d.contact, d.begun) >= $fresh) AS stale,
              any(d IN duties WHERE d.counted AND d.tooMuch) AS overloaded
            """);

    private static final String TARGETS = cypher("""
            MATCH (o:Organization WHERE {o})
            CALL (o) {
              OPTIONAL MATCH (o)-[c:IN_CHARGE_OF WHERE {c}]->(a:Area WHERE {a})
              RETURN collect(a) AS own
            }
            CALL (o) {
              OPTIONAL MATCH (o) (()<-[w:PART_OF WHERE {w}]-(d:Organization WHERE {d}))+ (below:Organization),
                (below)-[c:IN_CHARGE_OF WHERE {c}]->(a:Area WHERE {a})
              RETURN collect(a) AS lower
            }
            UNWIND CASE own WHEN [] THEN lower ELSE own END AS charged
            MATCH (charged) (()<-[w:WITHIN WHERE {w}]-(d:Area WHERE {d}))* (a:Area)
            MATCH (a)<-[stay:LOCATED_IN WHERE {stay}]-(h:Household WHERE {h})
            RETURN o.id AS unit, collect(DISTINCT h.id) AS items
            """);

    private static final String WITHIN = cypher("""
            MATCH (top:Area WHERE {top}) (()<-[w:WITHIN WHERE {w}]-(d:Area WHERE {d}))* (a:Area)
            RETURN top.id AS unit, collect(DISTINCT a.id) AS items
            """);

    private static final String BELOW = cypher("""
            MATCH (top:Organization WHERE {top}) (()<-[w:PART_OF WHERE {w}]-(d:Organization WHERE {d}))* (o:Organization)
            RETURN top.id AS unit, collect(DISTINCT o.id) AS items
            """);

    private static final String CHARGES = cypher("""
            MATCH (a:Area)<-[c:IN_CHARGE_OF WHERE {c}]-(o:Organization WHERE {o})
            RETURN a.id AS unit, collect(DISTINCT o.id) AS items
            """);

    private static final String PEOPLE = cypher("""
            MATCH (p:Person WHERE {p})-[m:MEMBER_OF WHERE {m}]->(o:Organization)
            RETURN p.id AS person, collect(DISTINCT o.id) AS ties, coalesce(p.capacity, 0) AS capacity,
              NOT EXISTS { (p)-[:HAS_ABSENCE]->(x:Absence WHERE {x}) } AS available,
              COUNT { (p)-[c:COVERS WHERE {c}]->(h:Household WHERE {h}) } AS load
            """);

    private final List<Record> households;
    private final List<Record> people;
    private final Map<String, Set<String>> targets;
    private final Map<String, Set<String>> within;
    private final Map<String, Set<String>> below;
    private final Map<String, Set<String>> charges;

    private FullCount(TestGraph graph, LocalDate day) {
        Map<String, Object> parameters = Map.of("day", day, "fresh", day.minusDays(STALE_DAYS));
        households = graph.query(HOUSEHOLDS, parameters);
        people = graph.query(PEOPLE, parameters);
        targets = sets(graph.query(TARGETS, parameters));
        within = sets(graph.query(WITHIN, parameters));
        below = sets(graph.query(BELOW, parameters));
        charges = sets(graph.query(CHARGES, parameters));
    }

    static FullCount on(LocalDate day, TestGraph graph) {
        return new FullCount(graph, day);
    }

    Set<AreaId> areas() {
        return within.keySet().stream().map(AreaId::new).collect(toSet());
    }

    Set<OrganizationId> organizations() {
        return below.keySet().stream().map(OrganizationId::new).collect(toSet());
    }

    /** The households that live in just this area. */
    Tally own(AreaId area) {
        return tally(households.stream()
                .filter(row -> row.get("area").asString().equals(area.value()))
                .toList());
    }

    Tally tally(Unit unit) {
        return tally(householdsOf(unit));
    }

    Workforce workforce(Unit unit) {
        Set<String> organizations = new HashSet<>();
        if (unit instanceof Unit.OfOrganization organization) {
            organizations.addAll(below.getOrDefault(organization.id().value(), Set.of()));
        } else {
            for (String area : within.getOrDefault(((Unit.OfArea) unit).id().value(), Set.of())) {
                charges.getOrDefault(area, Set.of()).forEach(each -> organizations.addAll(below.get(each)));
            }
        }
        return people.stream()
                .filter(row ->
                        row.get("ties").asList(tie -> tie.asString()).stream().anyMatch(organizations::contains))
                .map(FullCount::alone)
                .reduce(Workforce.NONE, Workforce::plus);
    }

    /** The gaps of a unit, and why each is one. */
    Map<HouseholdId, GapReason> gaps(Unit unit) {
        return householdsOf(unit).stream()
                .filter(row -> !row.get("exempt").asBoolean() && !state(row).equals("COVERED"))
                .collect(toMap(
                        row -> new HouseholdId(row.get("household").asString()), row -> GapReason.valueOf(state(row))));
    }

    private List<Record> householdsOf(Unit unit) {
        if (unit instanceof Unit.OfOrganization organization) {
            Set<String> target = targets.getOrDefault(organization.id().value(), Set.of());
            return households.stream()
                    .filter(row -> target.contains(row.get("household").asString()))
                    .toList();
        }
        Set<String> areas = within.getOrDefault(((Unit.OfArea) unit).id().value(), Set.of());
        return households.stream()
                .filter(row -> areas.contains(row.get("area").asString()))
                .toList();
    }

    private static Tally tally(Collection<Record> rows) {
        Tally.Builder tally = new Tally.Builder();
        for (Record row : rows) {
            tally.add(Figure.RESIDENT, 1);
            if (!row.get("exempt").asBoolean()) {
                judge(row, tally);
            }
        }
        return tally.build();
    }

    private static void judge(Record row, Tally.Builder tally) {
        boolean vulnerable = row.get("vulnerable").asBoolean();
        String state = state(row);
        boolean covered = state.equals("COVERED");
        tally.add(Figure.HOUSEHOLDS, 1)
                .add(Figure.valueOf(state), 1)
                .addIf(vulnerable, Figure.VULNERABLE, 1)
                .addIf(vulnerable, Figure.valueOf("VULNERABLE_" + state), 1)
                .addIf(is(row, "assigned"), Figure.ASSIGNED, 1)
                .addIf(is(row, "contacted"), Figure.CONTACTED, 1)
                .addIf(is(row, "current"), Figure.CURRENT, 1)
                .addIf(covered && vulnerable && is(row, "single"), Figure.THIN, 1)
                .addIf(covered && is(row, "stale"), Figure.STALE, 1)
                .addIf(covered && is(row, "overloaded"), Figure.OVERLOADED, 1);
    }

    private static Workforce alone(Record row) {
        boolean available = is(row, "available");
        int load = row.get("load").asInt();
        int capacity = row.get("capacity").asInt();
        return new Workforce(
                1,
                available ? 1 : 0,
                load > 0 ? 1 : 0,
                available && load == 0 ? 1 : 0,
                capacity > 0 && load > capacity ? 1 : 0,
                load,
                load,
                available ? capacity : 0);
    }

    private static boolean is(Record row, String column) {
        return row.get(column).asBoolean();
    }

    private static String state(Record row) {
        return row.get("state").asString();
    }

    private static Map<String, Set<String>> sets(List<Record> rows) {
        return rows.stream()
                .collect(toMap(
                        row -> row.get("unit").asString(),
                        row -> Set.copyOf(row.get("items").asList(item -> item.asString()))));
    }

    /** Writes out each alias in braces as the condition that it is open on the day. */
    private static String cypher(String text) {
        return Pattern.compile("\\{(\\w+)}")
                .matcher(text)
                .replaceAll(alias -> Matcher.quoteReplacement(OPEN.replace("%1$s", alias.group(1))));
    }
}
