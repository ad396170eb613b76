// The committees in charge of a ward, a commune or a township.
MATCH (a:Area)<-[charge:IN_CHARGE_OF]-(o:Organization {kind: 'COMMITTEE'})
WHERE a.kind IN ['WARD', 'COMMUNE', 'TOWNSHIP'] AND charge.until IS NULL AND o.until IS NULL
RETURN DISTINCT o.code AS code
ORDER BY code
