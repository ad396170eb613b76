// When some persons cannot be counted on, as far as that touches some days: their absences, and the time when they are not here.
// @mode read
// @param personIds list<string>
// @param first date
// @param until date
// @returns personId string, since date, until date, absences list<list>
// @plan NodeUniqueIndexSeek Person(id)
UNWIND $personIds AS personId
MATCH (p:Person {id: personId})
RETURN personId, p.since AS since, p.until AS until, COLLECT {
  MATCH (p)-[:HAS_ABSENCE]->(x:Absence)
  WHERE x.since < $until AND (x.until IS NULL OR (x.until > $first AND x.until > x.since))
  RETURN [x.kind, x.since, x.until] ORDER BY x.since
} AS absences
