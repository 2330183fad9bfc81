// Waits until all indexes are filled.
// $seconds: the longest time to wait.
CALL db.awaitIndexes($seconds)
