// Stores organisations that were found to be new or changed.
// @mode write
// @param rows list<map>
// @plan NodeUniqueIndexSeek Organization(code, since)
UNWIND $rows AS row
MERGE (organization:Organization {code: row.code, since: row.since})
ON CREATE SET organization.id = row.id
SET organization += row.properties
