// Those of some areas that there are or ever were.
// @mode read
// @param ids list<string>
// @returns areaId string
// @plan NodeUniqueIndexSeek Area(id)
UNWIND $ids AS wanted
MATCH (a:Area {id: wanted})
RETURN DISTINCT a.id AS areaId
