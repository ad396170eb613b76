// As many nodes as a fan-out makes.
UNWIND $rows AS row
CREATE (:Bare {id: row.id, sentOn: row.sentOn})
