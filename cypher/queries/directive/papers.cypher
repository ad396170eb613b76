// What some directives are on paper: the text, the list of recipients, and what a user has set.
// @mode read
// @param directiveIds list<string>
// @returns directiveId string, text string, names list<string>, purposes list<string>, setByUser list<string>
// @plan NodeUniqueIndexSeek Directive(id)
UNWIND $directiveIds AS directiveId
MATCH (d:Directive {id: directiveId})
OPTIONAL MATCH (d)-[:READ_FROM]->(draft:Draft)
RETURN directiveId, draft.text AS text, coalesce(d.recipientNames, []) AS names,
  coalesce(d.recipientPurposes, []) AS purposes, coalesce(d.setByUser, []) AS setByUser
