// People in organisations.
UNWIND $rows AS row
MATCH (p:Person {code: row.person})
MATCH (o:Organization {id: row.to})
CREATE (p)-[edge:MEMBER_OF]->(o)
SET edge = row.properties
