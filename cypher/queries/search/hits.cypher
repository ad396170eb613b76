// The objects whose folded names, codes or addresses hold all of the words, best first, as of a day.
// A scope keeps only what lies in some areas, or belongs to an organisation or to one that is in charge within the areas.
// @mode read
// @param words string
// @param types list<string>
// @param scope map
// @param asOf date
// @param limit integer
// @returns type string, id string, score float
CALL db.index.fulltext.queryNodes('search', $words) YIELD node, score
WITH node, score, CASE
  WHEN node:Organization THEN 'Organization'
  WHEN node:Area THEN 'Area'
  WHEN node:Household THEN 'Household'
  ELSE 'Person'
END AS type
WHERE type IN $types
  AND node.since <= $asOf AND (node.until IS NULL OR node.until > $asOf)
  AND ($scope IS NULL
    OR EXISTS {
      MATCH (node)-[places:LOCATED_IN|WITHIN*0..12]->(a:Area)
      WHERE a.id IN $scope.areaIds
        AND all(place IN places WHERE place.since <= $asOf AND (place.until IS NULL OR place.until > $asOf))
    }
    OR EXISTS {
      MATCH (node)-[ties:MEMBER_OF|PART_OF*0..12]->(o:Organization)
      WHERE o.id IN $scope.organizationIds
        AND all(tie IN ties WHERE tie.since <= $asOf AND (tie.until IS NULL OR tie.until > $asOf))
    })
RETURN type, node.id AS id, score
ORDER BY score DESC, id
LIMIT $limit
