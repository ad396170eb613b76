// One household of each of the neighbourhoods, of which there are thousands.
MATCH (a:Area)
WHERE a.until IS NULL
CALL (a) {
  MATCH (a)<-[l:LOCATED_IN]-(h:Household)
  WHERE l.until IS NULL AND h.until IS NULL
  RETURN h.code AS code
  SKIP $skip
  LIMIT 1
}
RETURN code
ORDER BY code
