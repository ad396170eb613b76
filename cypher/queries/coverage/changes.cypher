// What other replicas may have changed: the version of the structure, and the areas and organisations touched lately.
// @mode read
// @param after datetime
// @returns version integer, areas list<map>, organizations list<map>
// @plan NodeIndexSeekByRange Area(touchedAt)
OPTIONAL MATCH (s:Picture {name: 'structure'})
WITH coalesce(s.version, 0) AS version
CALL () {
  MATCH (a:Area)
  WHERE a.touchedAt > $after
  RETURN collect({id: a.id, touches: a.touches}) AS areas
}
CALL () {
  MATCH (o:Organization)
  WHERE o.touchedAt > $after
  RETURN collect({id: o.id, touches: o.touches}) AS organizations
}
RETURN version, areas, organizations
