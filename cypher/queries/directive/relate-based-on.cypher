// Notes which documents a directive rests on; what is noted stays.
// @mode write
// @param lowerId string
// @param higherIds list<string>
// @param on date
// @returns related integer
// @plan NodeUniqueIndexSeek Directive(id)
MATCH (lower:Directive {id: $lowerId})
UNWIND $higherIds AS higherId
MATCH (higher:Directive {id: higherId})
MERGE (lower)-[link:BASED_ON]->(higher)
ON CREATE SET link.on = $on
RETURN count(*) AS related
