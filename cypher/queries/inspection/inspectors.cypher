// Who makes some inspections, whoever leads first.
// @mode read
// @param ids list<string>
// @returns inspectionId string, personId string, role string
// @plan NodeUniqueIndexSeek Inspection(id)
UNWIND $ids AS inspectionId
MATCH (:Inspection {id: inspectionId})<-[r:INSPECTED]-(p:Person)
RETURN inspectionId, p.id AS personId, r.role AS role
ORDER BY inspectionId, role, p.sortKey, personId
