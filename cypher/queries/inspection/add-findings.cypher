// Adds what an inspection found.
// @mode write
// @param inspectionId string
// @param on date
// @param findings list<map>
// @returns added integer
// @plan NodeUniqueIndexSeek Inspection(id)
MATCH (i:Inspection {id: $inspectionId})
UNWIND $findings AS new
CREATE (i)-[:FOUND {since: $on}]->(:Finding {id: new.id, number: new.number, kind: new.kind, severity: new.severity, text: new.text,
  revision: 0, sortKey: i.sortKey + ' ' + right('0' + toString(new.number), 2)})
RETURN count(*) AS added
