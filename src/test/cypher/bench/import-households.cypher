// Households, each in its neighbourhood.
UNWIND $rows AS row
MATCH (a:Area {id: row.to})
CREATE (h:Household)-[stay:LOCATED_IN]->(a)
SET h = row.properties, stay = row.stay
