// Who gets the reports on some directives.
// @mode read
// @param directiveIds list<string>
// @returns directiveId string, toId string, reporters list<string>, via string, email string, cadence string
// @plan NodeUniqueIndexSeek Directive(id)
UNWIND $directiveIds AS directiveId
MATCH (:Directive {id: directiveId})-[line:REPORTS_TO]->(o:Organization)
WITH directiveId, line, o
ORDER BY directiveId, o.sortKey, o.id, line.via
RETURN directiveId, o.id AS toId, line.reporters AS reporters, line.via AS via, line.email AS email, line.cadence AS cadence
