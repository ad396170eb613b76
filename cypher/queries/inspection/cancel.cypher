// Calls off a planned inspection.
// @mode write
// @param id string
// @param on date
// @param reason string
// @returns id string
// @plan NodeUniqueIndexSeek Inspection(id)
MATCH (i:Inspection {id: $id})
SET i.cancelledOn = $on, i.cancelReason = $reason
RETURN i.id AS id
