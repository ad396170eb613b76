// The account of a city's organisation department, which may read and change everything below an organisation.
MATCH (o:Organization {code: $over})
WHERE o.until IS NULL
MERGE (a:Account {nameKey: $name})
ON CREATE SET a.id = $name
SET a.name = $name, a.kind = 'CLIENT', a.passwordHash = $hash, a.mustChange = false, a.failures = 0, a.credentials = 1,
  a.since = date('1900-01-01')
WITH a, o
UNWIND ['INSPECTOR', 'ORGANIZER'] AS role
MERGE (a)-[granted:GRANTED {id: $name + '-' + role}]->(o)
SET granted.role = role, granted.since = date('1900-01-01'), granted.followsOffice = false
