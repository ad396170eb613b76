// How many accounts there are.
// @mode read
// @returns accounts integer
MATCH (a:Account)
RETURN count(a) AS accounts
