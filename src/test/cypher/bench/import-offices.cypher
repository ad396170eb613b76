// People in offices.
UNWIND $rows AS row
MATCH (p:Person {code: row.person})
MATCH (o:Organization {id: row.to})
CREATE (p)-[edge:HOLDS]->(o)
SET edge = row.properties
