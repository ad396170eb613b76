// What is overseen on a day is found without looking at every person.
CREATE INDEX oversees_since FOR ()-[o:OVERSEES]-() ON (o.since);
// Needs of households and what was given for them. The last day finds the needs that are open, wherever they are.
CREATE CONSTRAINT need_id FOR (n:Need) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT support_id FOR (n:Support) REQUIRE n.id IS UNIQUE;
CREATE INDEX need_open_to FOR (n:Need) ON (n.openTo);
