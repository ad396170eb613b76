package vn.phancong.coverage;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@link FullCount} asks the graph; an alias in braces stands for the condition that it is open on the day. */
final class FullCountStatements {

    /** Open on the day, for whatever the alias names. */
    private static final String OPEN = "%1$s.since <= $day AND coalesce(%1$s.until > $day, true)";

    static final String HOUSEHOLDS = cypher("""
            MATCH (h:Household WHERE {h})-[stay:LOCATED_IN WHERE {stay}]->(a:Area)
            OPTIONAL MATCH (p:Person)-[c:COVERS]->(h)
            WHERE c.since <= $day AND coalesce(c.since < c.until, true)
            WITH h, a, [duty IN collect(CASE WHEN c IS NULL THEN null ELSE {
                open: {c}, contact: c.lastContactOn, begun: coalesce(c.begunOn, c.since),
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

    static final String TARGETS = cypher("""
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

    static final String WITHIN = cypher("""
            MATCH (top:Area WHERE {top}) (()<-[w:WITHIN WHERE {w}]-(d:Area WHERE {d}))* (a:Area)
            RETURN top.id AS unit, collect(DISTINCT a.id) AS items
            """);

    static final String BELOW = cypher("""
            MATCH (top:Organization WHERE {top}) (()<-[w:PART_OF WHERE {w}]-(d:Organization WHERE {d}))* (o:Organization)
            RETURN top.id AS unit, collect(DISTINCT o.id) AS items
            """);

    static final String CHARGES = cypher("""
            MATCH (a:Area)<-[c:IN_CHARGE_OF WHERE {c}]-(o:Organization WHERE {o})
            RETURN a.id AS unit, collect(DISTINCT o.id) AS items
            """);

    static final String PEOPLE = cypher("""
            MATCH (p:Person WHERE {p})-[m:MEMBER_OF WHERE {m}]->(o:Organization)
            RETURN p.id AS person, collect(DISTINCT o.id) AS ties, coalesce(p.capacity, 0) AS capacity,
              NOT EXISTS { (p)-[:HAS_ABSENCE]->(x:Absence WHERE {x}) } AS available,
              COUNT { (p)-[c:COVERS WHERE {c}]->(h:Household WHERE {h}) } AS load
            """);

    private FullCountStatements() {}

    /** Writes out each alias in braces as the condition that it is open on the day. */
    private static String cypher(String text) {
        return Pattern.compile("\\{(\\w+)}")
                .matcher(text)
                .replaceAll(alias -> Matcher.quoteReplacement(OPEN.replace("%1$s", alias.group(1))));
    }
}
