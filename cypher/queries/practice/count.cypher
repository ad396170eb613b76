// How many practices of a day there are of a topic, a part of the tree, some words.
// @mode read
// @param filter map
// @param asOf date
// @returns practices integer
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
RETURN count(*) AS practices
