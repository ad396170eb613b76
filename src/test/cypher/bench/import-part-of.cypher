// Organisations under others.
UNWIND $rows AS row
MATCH (from:Organization {id: row.from})
MATCH (to:Organization {id: row.to})
CREATE (from)-[edge:PART_OF]->(to)
SET edge = row.properties
