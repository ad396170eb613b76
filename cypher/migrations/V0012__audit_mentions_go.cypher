// What led to the entries before; there may be millions, so they go in parts.
MATCH (m:AuditMention) CALL { WITH m DELETE m } IN TRANSACTIONS OF 10000 ROWS;
