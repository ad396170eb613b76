// Times for which people are not available.
UNWIND $rows AS row
MATCH (p:Person {code: row.person})
CREATE (p)-[:HAS_ABSENCE]->(x:Absence)
SET x = row.properties
