// Lets a person oversee some areas.
// @mode write
// @param personId string
// @param areaIds list<string>
// @param since date
// @param basis string
// @returns assigned integer
// @plan NodeUniqueIndexSeek Person(id)
// @plan NodeUniqueIndexSeek Area(id)
MATCH (p:Person {id: $personId})
UNWIND $areaIds AS id
MATCH (t:Area {id: id})
CREATE (p)-[:OVERSEES {since: $since, basis: $basis}]->(t)
RETURN count(*) AS assigned
