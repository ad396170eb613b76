// The loads that were asked for before another one, the latest first, with their tables.
// @mode read
// @param beforeNumber integer
// @param limit integer
// @returns job map, files list<map>
// @plan NodeUniqueIndexSeekByRange IntakeJob(number)
MATCH (job:IntakeJob)
WHERE job.number < $beforeNumber
WITH job
ORDER BY job.number DESC
LIMIT $limit
RETURN job {.*} AS job,
       COLLECT {
         MATCH (job)-[:HAS_FILE]->(file:IntakeFile)
         RETURN file {.*} ORDER BY file.position
       } AS files
ORDER BY job.number DESC
