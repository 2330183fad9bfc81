// Gives the lock of an analysis back.
// $key: of the analysis. $holder: who holds it.
MATCH (lock:Analysis {key: $key, holder: $holder})
REMOVE lock.holder, lock.heldUntil
