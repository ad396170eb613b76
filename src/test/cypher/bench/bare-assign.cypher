// Puts a person in charge of households, without asking anything.
MATCH (p:Person {id: $person})
UNWIND $households AS household
MATCH (h:Household {id: household})
CREATE (p)-[:COVERS {role: 'LEAD', since: $day}]->(h)
