// The first addressees of some directives after a place in the list, by name, all or among some bodies.
// @mode read
// @param directiveIds list<string>
// @param amongIds list<string>
// @param afterSortKey string
// @param afterId string
// @param limit integer
// @returns directiveId string, organizationId string, purpose string, name string, sortKey string
// @plan NodeUniqueIndexSeek Directive(id)
UNWIND $directiveIds AS directiveId
CALL (directiveId) {
  MATCH (:Directive {id: directiveId})-[to:ADDRESSED_TO]->(o:Organization)
  WHERE ($amongIds IS NULL OR o.id IN $amongIds)
    AND ($afterSortKey IS NULL OR o.sortKey > $afterSortKey OR (o.sortKey = $afterSortKey AND o.id > $afterId))
  RETURN o, to
  ORDER BY o.sortKey, o.id
  LIMIT $limit
}
RETURN directiveId, o.id AS organizationId, to.purpose AS purpose, to.name AS name, o.sortKey AS sortKey
ORDER BY directiveId, sortKey, organizationId
