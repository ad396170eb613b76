// Accounts, and what was granted to them. A closed account keeps its name, so that old tokens never become another's.
CREATE CONSTRAINT account_id FOR (n:Account) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT account_name FOR (n:Account) REQUIRE n.nameKey IS UNIQUE;
CREATE CONSTRAINT realm_key FOR (n:Realm) REQUIRE n.key IS UNIQUE;
CREATE INDEX granted_id FOR ()-[g:GRANTED]-() ON (g.id);
