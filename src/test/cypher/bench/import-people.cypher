// People; those in the party bear a second label.
UNWIND $rows AS row
CREATE (p:Person)
SET p = row.properties
FOREACH (yes IN CASE WHEN row.member THEN [1] ELSE [] END | SET p:Member)
