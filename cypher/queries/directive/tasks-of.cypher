// The tasks of some directives, in the document's order.
// @mode read
// @param directiveIds list<string>
// @returns id string, directiveId string, ordinal string, position integer, kind string, text string, modality string, cadence string, urgency string, due date, reportEveryDays integer, targetSet string, coverersWanted integer, leastHouseholds integer, mostHouseholds integer
// @plan NodeUniqueIndexSeek Directive(id)
UNWIND $directiveIds AS directiveId
MATCH (d:Directive {id: directiveId})<-[:SET_BY]-(t:Task)
RETURN t.id AS id, d.id AS directiveId, t.ordinal AS ordinal, t.position AS position, t.kind AS kind, t.text AS text,
  t.modality AS modality, t.cadence AS cadence, t.urgency AS urgency, t.due AS due, t.reportEveryDays AS reportEveryDays,
  t.targetSet AS targetSet, t.coverersWanted AS coverersWanted, t.leastHouseholds AS leastHouseholds,
  t.mostHouseholds AS mostHouseholds
ORDER BY directiveId, position
