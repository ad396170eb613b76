// The first persons after one, by id, who have been gone since before a day, or for whom everything has been over since then:
// each membership, office and duty has an end, and no account is open.
// @mode read
// @param before date
// @param moment datetime
// @param after string
// @param limit integer
// @returns id string
// @plan NodeUniqueIndexSeekByRange Person(id)
MATCH (p:Person)
WHERE p.id > $after AND p.erasedOn IS NULL
  AND NOT EXISTS { (p)<-[:OF_PERSON]-(a:Account) WHERE a.until IS NULL }
  AND (coalesce(p.until <= $before, false)
    OR (EXISTS { (p)-[:MEMBER_OF|HOLDS|COVERS|OVERSEES|SERVES_ON]->() }
      AND NOT EXISTS {
        (p)-[t:MEMBER_OF|HOLDS|COVERS|OVERSEES|SERVES_ON]->() WHERE t.until IS NULL OR t.until > $before
      }
      AND NOT EXISTS { (p)-[:ON_DUTY]->(s:DutyShift) WHERE s.endsAt > $moment AND s.until IS NULL }
      AND NOT EXISTS {
        (p)-[:INSPECTED]->(i:Inspection)
        WHERE i.cancelledOn IS NULL AND (i.on IS NULL OR i.on > $before)
      }))
RETURN p.id AS id
ORDER BY id
LIMIT $limit
