// The loads of a place that have not ended, in their order.
// @mode read
// @param place string
// @returns id string
// @plan NodeIndexSeek IntakeJob(openPlace)
MATCH (job:IntakeJob {openPlace: $place})
RETURN job.id AS id
ORDER BY job.number
