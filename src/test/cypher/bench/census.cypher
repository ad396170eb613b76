// How many nodes and edges of each kind there are, and how many properties they have together.
MATCH (n:Member)
RETURN 'Member' AS what, count(*) AS number, 0 AS properties
UNION ALL
MATCH (n:Area)
RETURN 'Area' AS what, count(*) AS number, sum(size([key IN keys(n) WHERE NOT key IN ['touches', 'touchedAt', 'revision']])) AS properties
UNION ALL
MATCH (n:Organization)
RETURN 'Organization' AS what, count(*) AS number, sum(size([key IN keys(n) WHERE NOT key IN ['touches', 'touchedAt', 'revision']])) AS properties
UNION ALL
MATCH (n:Person)
RETURN 'Person' AS what, count(*) AS number, sum(size([key IN keys(n) WHERE NOT key IN ['touches', 'touchedAt', 'revision']])) AS properties
UNION ALL
MATCH (n:Absence)
RETURN 'Absence' AS what, count(*) AS number, sum(size([key IN keys(n) WHERE NOT key IN ['touches', 'touchedAt', 'revision']])) AS properties
UNION ALL
MATCH (n:Household)
RETURN 'Household' AS what, count(*) AS number, sum(size([key IN keys(n) WHERE NOT key IN ['touches', 'touchedAt', 'revision']])) AS properties
UNION ALL
MATCH ()-[e:WITHIN]->()
RETURN 'WITHIN' AS what, count(*) AS number, sum(size(keys(e))) AS properties
UNION ALL
MATCH ()-[e:PART_OF]->()
RETURN 'PART_OF' AS what, count(*) AS number, sum(size(keys(e))) AS properties
UNION ALL
MATCH ()-[e:LEADS]->()
RETURN 'LEADS' AS what, count(*) AS number, sum(size(keys(e))) AS properties
UNION ALL
MATCH ()-[e:ADVISES]->()
RETURN 'ADVISES' AS what, count(*) AS number, sum(size(keys(e))) AS properties
UNION ALL
MATCH ()-[e:IN_CHARGE_OF]->()
RETURN 'IN_CHARGE_OF' AS what, count(*) AS number, sum(size(keys(e))) AS properties
UNION ALL
MATCH ()-[e:HAS_ABSENCE]->()
RETURN 'HAS_ABSENCE' AS what, count(*) AS number, sum(size(keys(e))) AS properties
UNION ALL
MATCH ()-[e:MEMBER_OF]->()
RETURN 'MEMBER_OF' AS what, count(*) AS number, sum(size(keys(e))) AS properties
UNION ALL
MATCH ()-[e:HOLDS]->()
RETURN 'HOLDS' AS what, count(*) AS number, sum(size(keys(e))) AS properties
UNION ALL
MATCH ()-[e:LOCATED_IN]->()
RETURN 'LOCATED_IN' AS what, count(*) AS number, sum(size(keys(e))) AS properties
UNION ALL
MATCH ()-[e:COVERS]->()
RETURN 'COVERS' AS what, count(*) AS number, sum(size(keys(e))) AS properties
