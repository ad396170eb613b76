// Incidents that are raised past levels, and practices that bodies learn from each other.
CREATE CONSTRAINT incident_id FOR (n:Incident) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT practice_id FOR (n:Practice) REQUIRE n.id IS UNIQUE;
CREATE INDEX practice_since FOR (n:Practice) ON (n.since);
