// What was erased keeps a keyed hash of its code, so that no file brings it back.
CREATE CONSTRAINT person_erased_key FOR (n:Person) REQUIRE n.erasedKey IS UNIQUE;
CREATE CONSTRAINT household_erased_key FOR (n:Household) REQUIRE n.erasedKey IS UNIQUE;
// Work that one replica does for all.
CREATE CONSTRAINT chore_name FOR (n:Chore) REQUIRE n.name IS UNIQUE;
// What somebody gave to others belongs to the record of who gave it.
CREATE INDEX covers_assigned_by FOR ()-[c:COVERS]-() ON (c.assignedBy);
CREATE INDEX granted_by FOR ()-[g:GRANTED]-() ON (g.by);
// Households that ended long ago are found without looking at the others.
CREATE INDEX household_until FOR (n:Household) ON (n.until);
