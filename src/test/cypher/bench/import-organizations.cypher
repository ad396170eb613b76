// Organisations.
UNWIND $rows AS row
CREATE (o:Organization)
SET o = row.properties
