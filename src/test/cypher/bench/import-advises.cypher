// Departments that advise committees.
UNWIND $rows AS row
MATCH (from:Organization {id: row.from})
MATCH (to:Organization {id: row.to})
CREATE (from)-[edge:ADVISES]->(to)
SET edge = row.properties
