// The households that some clauses are about in some areas on a day, and how far assignments that bear an undertaking
// of the clause's task, or of a task that refines it, cover them. Each question names task, areas, the number of coverers and whether only vulnerable ones count.
// @mode read
// @param questions list<map>
// @param asOf date
// @returns question integer, households integer, assigned integer, covered integer
// @plan NodeUniqueIndexSeek Area(id)
// @plan NodeUniqueIndexSeek Undertaking(id)
UNWIND $questions AS question
CALL (question) {
  UNWIND question.areaIds AS areaId
  MATCH (a:Area {id: areaId})<-[l:LOCATED_IN]-(h:Household)
  WHERE l.since <= $asOf AND (l.until IS NULL OR l.until > $asOf)
    AND h.since <= $asOf AND (h.until IS NULL OR h.until > $asOf)
    AND h.exempt IS NULL
    AND (NOT question.vulnerableOnly OR size(h.vulnerability) > 0)
  CALL (h, question) {
    OPTIONAL MATCH (h)<-[c:COVERS]-(p:Person)
    WHERE c.since <= $asOf AND (c.until IS NULL OR c.until > $asOf)
      AND EXISTS {
        MATCH (u:Undertaking {id: c.undertaking})
        MATCH (u)-[:OF]->(:Task)-[:REFINES*0..8]->(t:Task)
        WHERE t.id = question.taskId
      }
    WITH DISTINCT p
    RETURN count(p) AS opened,
      count(CASE WHEN p.since <= $asOf AND (p.until IS NULL OR p.until > $asOf) AND NOT EXISTS {
        (p)-[:HAS_ABSENCE]->(x:Absence)
        WHERE x.since <= $asOf AND (x.until IS NULL OR x.until > $asOf)
      } THEN 1 END) AS availables
  }
  RETURN count(h) AS households,
    count(CASE WHEN opened > 0 THEN 1 END) AS assigned,
    count(CASE WHEN availables >= question.coverersWanted THEN 1 END) AS covered
}
RETURN question.index AS question, households, assigned, covered
