// How many loads there are.
// @mode read
// @returns jobs integer
MATCH (job:IntakeJob)
RETURN count(job) AS jobs
