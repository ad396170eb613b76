// Loads by their identity, with their tables in the order in which they are read.
// @mode read
// @param ids list<string>
// @returns job map, files list<map>
// @plan NodeUniqueIndexSeek IntakeJob(id)
UNWIND $ids AS wanted
MATCH (job:IntakeJob {id: wanted})
RETURN job {.*} AS job,
       COLLECT {
         MATCH (job)-[:HAS_FILE]->(file:IntakeFile)
         RETURN file {.*} ORDER BY file.position
       } AS files
