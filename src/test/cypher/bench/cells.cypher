// The cells in charge of a neighbourhood.
MATCH (a:Area)<-[charge:IN_CHARGE_OF]-(o:Organization {kind: 'CELL'})
WHERE charge.until IS NULL AND o.until IS NULL
RETURN DISTINCT o.code AS code
ORDER BY code
