// Committees that lead state bodies.
UNWIND $rows AS row
MATCH (from:Organization {id: row.from})
MATCH (to:Organization {id: row.to})
CREATE (from)-[edge:LEADS]->(to)
SET edge = row.properties
