// The day on which a piece of work was last done.
// @mode read
// @param name string
// @returns doneOn date
// @plan NodeUniqueIndexSeek Chore(name)
MATCH (c:Chore {name: $name})
RETURN c.doneOn AS doneOn
