// The open account of a person.
// @mode read
// @param personId string
// @returns id string
// @plan NodeUniqueIndexSeek Person(id)
MATCH (:Person {id: $personId})<-[:OF_PERSON]-(a:Account)
WHERE a.until IS NULL
RETURN a.id AS id
