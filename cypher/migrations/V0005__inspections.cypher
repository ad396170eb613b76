// Inspections of bodies and places, and what they found.
CREATE CONSTRAINT inspection_id FOR (n:Inspection) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT finding_id FOR (n:Finding) REQUIRE n.id IS UNIQUE;
