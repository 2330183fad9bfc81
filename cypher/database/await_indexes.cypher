// Waits until every index is filled.
// $seconds: for how long at most.
CALL db.awaitIndexes($seconds)
