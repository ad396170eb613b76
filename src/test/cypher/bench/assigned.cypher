// How many open edges there are from each person to each household, of the pairs asked for.
UNWIND $pairs AS pair
MATCH (p:Person {id: pair.person})
UNWIND pair.households AS household
MATCH (h:Household {id: household})
RETURN COUNT { (p)-[c:COVERS]->(h) WHERE c.until IS NULL } AS edges, count(*) AS pairs
