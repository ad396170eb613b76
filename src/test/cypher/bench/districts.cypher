// The committees in charge of a district.
MATCH (a:Area)<-[charge:IN_CHARGE_OF]-(o:Organization {kind: 'COMMITTEE'})
WHERE a.kind IN ['URBAN_DISTRICT', 'RURAL_DISTRICT', 'TOWN', 'PROVINCIAL_CITY']
  AND charge.until IS NULL AND o.until IS NULL
RETURN DISTINCT o.code AS code
ORDER BY code
