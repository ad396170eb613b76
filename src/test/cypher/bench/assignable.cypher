// Households that nobody covers and people who belong to a cell in charge of their neighbourhood, some of each neighbourhood.
MATCH (a:Area)<-[charge:IN_CHARGE_OF]-(o:Organization {kind: 'CELL'})
WHERE charge.until IS NULL AND o.until IS NULL
WITH a, collect(o)[0] AS cell
CALL (a) {
  MATCH (a)<-[l:LOCATED_IN]-(h:Household)
  WHERE l.until IS NULL AND h.until IS NULL AND h.exempt IS NULL AND NOT EXISTS { (h)<-[:COVERS]-() }
  WITH h
  ORDER BY h.code
  LIMIT $households
  RETURN collect(h.id) AS households
}
CALL (cell) {
  MATCH (cell)<-[m:MEMBER_OF]-(p:Person)
  WHERE m.until IS NULL AND p.until IS NULL
  WITH p
  ORDER BY p.code
  LIMIT $people
  RETURN collect(p.id) AS people
}
WITH a, households, people
WHERE size(households) > 0 AND size(people) > 0
RETURN a.code AS area, households, people
ORDER BY area
