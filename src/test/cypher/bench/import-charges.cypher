// Organisations in charge of areas.
UNWIND $rows AS row
MATCH (from:Organization {id: row.from})
MATCH (to:Area {id: row.to})
CREATE (from)-[edge:IN_CHARGE_OF]->(to)
SET edge = row.properties
