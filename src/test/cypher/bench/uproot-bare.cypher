// Takes the bare nodes away.
MATCH (b:Bare)
DELETE b
