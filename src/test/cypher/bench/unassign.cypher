// Takes the assignments of the benchmark away, so that the next run finds the city as it was.
UNWIND $pairs AS pair
MATCH (p:Person {id: pair.person})
UNWIND pair.households AS household
MATCH (p)-[c:COVERS]->(:Household {id: household})
DELETE c
