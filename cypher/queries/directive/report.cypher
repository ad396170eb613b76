// Sets where reports on a directive go.
// @mode write
// @param directiveId string
// @param lines list<map>
// @param on date
// @returns lines integer
// @plan NodeUniqueIndexSeek Directive(id)
// @plan NodeUniqueIndexSeek Organization(id)
MATCH (d:Directive {id: $directiveId})
UNWIND $lines AS line
MATCH (o:Organization {id: line.to})
CREATE (d)-[:REPORTS_TO {reporters: line.reporters, via: line.via, email: line.email, cadence: line.cadence, on: $on}]->(o)
RETURN count(*) AS lines
