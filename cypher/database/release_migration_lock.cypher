// Gives the migration lock back.
// $holder: who holds it.
MATCH (lock:Migration {number: 0, holder: $holder})
REMOVE lock.holder, lock.heldUntil
