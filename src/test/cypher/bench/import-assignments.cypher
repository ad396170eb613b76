// People in charge of households.
UNWIND $rows AS row
MATCH (p:Person {code: row.person})
MATCH (h:Household {code: row.household})
CREATE (p)-[edge:COVERS]->(h)
SET edge = row.properties
