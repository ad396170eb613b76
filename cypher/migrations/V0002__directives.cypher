// Documents, their tasks, and what bodies undertake. The key names a document: issuer, kind, number and year.
CREATE CONSTRAINT draft_id FOR (n:Draft) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT draft_open FOR (n:Draft) REQUIRE n.openAs IS UNIQUE;
CREATE CONSTRAINT directive_id FOR (n:Directive) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT directive_key FOR (n:Directive) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT task_id FOR (n:Task) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT undertaking_id FOR (n:Undertaking) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT report_id FOR (n:Report) REQUIRE n.id IS UNIQUE;
CREATE INDEX directive_number FOR (n:Directive) ON (n.numberKey);
CREATE INDEX directive_issued FOR (n:Directive) ON (n.issuedOn);
// The assignments that carry out an undertaking.
CREATE INDEX covers_undertaking FOR ()-[c:COVERS]-() ON (c.undertaking);
