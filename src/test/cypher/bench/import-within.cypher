// Areas within others.
UNWIND $rows AS row
MATCH (from:Area {id: row.from})
MATCH (to:Area {id: row.to})
CREATE (from)-[edge:WITHIN]->(to)
SET edge = row.properties
