// Notes that a person is absent from a day on.
// @mode write
// @param personId string
// @param kind string
// @param since date
// @param until date
// @returns begun integer
// @plan NodeUniqueIndexSeek Person(id)
MATCH (p:Person {id: $personId})
CREATE (p)-[:HAS_ABSENCE]->(:Absence {kind: $kind, since: $since, until: $until})
RETURN count(*) AS begun
