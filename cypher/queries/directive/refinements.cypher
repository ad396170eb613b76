// The tasks that some tasks refine, and those that refine them, as far as issued on a day.
// @mode read
// @param taskIds list<string>
// @param asOf date
// @returns taskId string, upward boolean, id string, directiveId string, ordinal string, position integer, kind string, text string, modality string, cadence string, urgency string, due date, reportEveryDays integer, targetSet string, coverersWanted integer, leastHouseholds integer, mostHouseholds integer
// @plan NodeUniqueIndexSeek Task(id)
UNWIND $taskIds AS taskId
MATCH (one:Task {id: taskId})-[link:REFINES]-(t:Task)-[:SET_BY]->(d:Directive)
WHERE d.issuedOn IS NULL OR d.issuedOn <= $asOf
WITH taskId, startNode(link) = one AS upward, t, d
ORDER BY taskId, d.issuedOn, d.id, t.position
RETURN taskId, upward, t.id AS id, d.id AS directiveId, t.ordinal AS ordinal, t.position AS position, t.kind AS kind, t.text AS text,
  t.modality AS modality, t.cadence AS cadence, t.urgency AS urgency, t.due AS due, t.reportEveryDays AS reportEveryDays,
  t.targetSet AS targetSet, t.coverersWanted AS coverersWanted, t.leastHouseholds AS leastHouseholds,
  t.mostHouseholds AS mostHouseholds
