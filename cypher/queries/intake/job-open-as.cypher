// The load that is known by something and has not ended.
// @mode read
// @param openAs string
// @returns id string
// @plan NodeUniqueIndexSeek IntakeJob(openAs)
MATCH (job:IntakeJob {openAs: $openAs})
RETURN job.id AS id
