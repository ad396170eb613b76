// Adds tasks to a directive.
// @mode write
// @param directiveId string
// @param tasks list<map>
// @param on date
// @returns tasks integer
// @plan NodeUniqueIndexSeek Directive(id)
MATCH (d:Directive {id: $directiveId})
UNWIND $tasks AS task
CREATE (t:Task)-[:SET_BY {on: $on}]->(d)
SET t = task
RETURN count(*) AS tasks
