// Identities and natural keys. A code is not an identity: it may be given anew, so it is unique only with its first day.
CREATE CONSTRAINT organization_id FOR (n:Organization) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT organization_key FOR (n:Organization) REQUIRE (n.code, n.since) IS UNIQUE;
CREATE CONSTRAINT area_id FOR (n:Area) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT area_key FOR (n:Area) REQUIRE (n.code, n.since) IS UNIQUE;
CREATE CONSTRAINT household_id FOR (n:Household) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT household_code FOR (n:Household) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT person_id FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT person_code FOR (n:Person) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT picture_name FOR (n:Picture) REQUIRE n.name IS UNIQUE;
CREATE CONSTRAINT request_key FOR (n:Request) REQUIRE n.key IS UNIQUE;
// What other replicas watch for.
CREATE INDEX area_touched FOR (n:Area) ON (n.touchedAt);
CREATE INDEX organization_touched FOR (n:Organization) ON (n.touchedAt);
// Folded words of names, codes and addresses; folding happens before storing, so the analyser only splits.
CREATE FULLTEXT INDEX search FOR (n:Organization|Area|Household|Person) ON EACH [n.searchText] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
