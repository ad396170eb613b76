// Those whom an entry names lead to it by an index over the entry itself, so that the trail grows by no node for each of them.
CREATE FULLTEXT INDEX audit_entry_subjects FOR (n:AuditEntry) ON EACH [n.people, n.households] OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
DROP INDEX audit_mention;
