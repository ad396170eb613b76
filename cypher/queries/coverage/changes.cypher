// What other replicas may have changed: the version of the structure, and the areas and organisations touched lately.
// One that is touched while the index is read may be met twice in it.
// @mode read
// @param after datetime
// @returns version integer, areas list<map>, organizations list<map>
// @plan NodeIndexSeekByRange Area(touchedAt)
OPTIONAL MATCH (s:Picture {name: 'structure'})
WITH coalesce(s.version, 0) AS version
CALL () {
  MATCH (a:Area)
  WHERE a.touchedAt > $after
  WITH a.id AS id, max(a.touches) AS touches
  RETURN collect({id: id, touches: touches}) AS areas
}
CALL () {
  MATCH (o:Organization)
  WHERE o.touchedAt > $after
  WITH o.id AS id, max(o.touches) AS touches
  RETURN collect({id: id, touches: touches}) AS organizations
}
RETURN version, areas, organizations
