// A document of the city's committee with one task, addressed to every committee right below it, down to the cells.
MATCH (root:Organization {code: $code})
WHERE root.until IS NULL
CREATE (d:Directive {id: $id, key: $id, kind: 'OFFICIAL_LETTER', year: $day.year, issuedOn: $day, held: true,
  disseminateTo: 'CELL', searchText: ''})-[:ISSUED_BY]->(root)
CREATE (:Task {id: $id, ordinal: '1', position: 1, kind: 'ASSIGN_HOUSEHOLD', text: 'x', targetSet: 'ALL',
  coverersWanted: 1})-[:SET_BY]->(d)
WITH root, d
MATCH (root)<-[part:PART_OF]-(o:Organization {kind: 'COMMITTEE'})
WHERE part.until IS NULL AND o.until IS NULL
CREATE (d)-[:ADDRESSED_TO {purpose: 'EXECUTE'}]->(o)
