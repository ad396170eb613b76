// The trail: entries, by whom they are found, and where it ends.
CREATE CONSTRAINT audit_entry_id FOR (n:AuditEntry) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT audit_entry_number FOR (n:AuditEntry) REQUIRE n.number IS UNIQUE;
CREATE CONSTRAINT audit_head_key FOR (n:AuditHead) REQUIRE n.key IS UNIQUE;
CREATE INDEX audit_entry_place FOR (n:AuditEntry) ON (n.sortKey);
CREATE INDEX audit_entry_account FOR (n:AuditEntry) ON (n.account, n.sortKey);
CREATE INDEX audit_entry_kind FOR (n:AuditEntry) ON (n.kind, n.sortKey);
CREATE INDEX audit_entry_outcome FOR (n:AuditEntry) ON (n.outcome, n.sortKey);
CREATE INDEX audit_mention FOR (n:AuditMention) ON (n.subject, n.sortKey);
