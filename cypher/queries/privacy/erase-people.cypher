// Puts pseudonyms in the place of what tells who some persons are; closed accounts lose their names and passwords.
// @mode write
// @param rows list<map>
// @param on date
// @returns erased integer
// @plan NodeUniqueIndexSeek Person(id)
UNWIND $rows AS row
MATCH (p:Person {id: row.id})
SET p += row.properties, p.erasedOn = $on, p.until = CASE WHEN p.until <= $on THEN p.until ELSE $on END
REMOVE p.phone, p.cardNumber, p.corrected, p.correctedOn
WITH p
CALL (p) {
  MATCH (p)<-[:OF_PERSON]-(a:Account)
  SET a.name = 'da-xoa-' + a.id, a.nameKey = 'da-xoa-' + a.id
  REMOVE a.passwordHash
}
RETURN count(*) AS erased
