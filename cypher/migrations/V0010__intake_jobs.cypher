// Loads of files, in their order; one at a time, which the one lock sees to. What has not ended is found by its place.
CREATE CONSTRAINT intake_job_id FOR (n:IntakeJob) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT intake_job_number FOR (n:IntakeJob) REQUIRE n.number IS UNIQUE;
CREATE CONSTRAINT intake_job_open_as FOR (n:IntakeJob) REQUIRE n.openAs IS UNIQUE;
CREATE CONSTRAINT intake_lock_key FOR (n:IntakeLock) REQUIRE n.key IS UNIQUE;
CREATE INDEX intake_job_open FOR (n:IntakeJob) ON (n.openPlace);
