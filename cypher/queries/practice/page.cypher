// The first practices of a day after a place in the list, by name.
// @mode read
// @param filter map
// @param after map
// @param asOf date
// @param limit integer
// @returns id string, name string, topic string, since date, until date, basis string, sortKey string, describedById string
// @plan NodeIndexSeekByRange Practice(since)
MATCH (p:Practice)
WHERE p.since <= $asOf AND (p.until IS NULL OR p.until > $asOf)
  AND ($filter.topics IS NULL OR p.topic IN $filter.topics)
  AND all(word IN $filter.words WHERE (' ' + p.searchText) CONTAINS (' ' + word))
MATCH (p)-[:DESCRIBED_BY]->(describer:Organization)
WHERE $filter.within IS NULL OR EXISTS {
  MATCH (describer)
    (()-[r:PART_OF]->() WHERE r.since <= $asOf AND (r.until IS NULL OR r.until > $asOf)){0,20}
    (:Organization {id: $filter.within})
}
WITH p, describer
WHERE $after IS NULL OR p.sortKey > $after.sortKey OR (p.sortKey = $after.sortKey AND p.id > $after.id)
WITH p, describer
ORDER BY p.sortKey, p.id
LIMIT $limit
RETURN p.id AS id, p.name AS name, p.topic AS topic, p.since AS since, p.until AS until, p.basis AS basis,
  p.sortKey AS sortKey, describer.id AS describedById
