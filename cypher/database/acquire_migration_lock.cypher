// Takes the lock under which migrations run, unless somebody else holds it.
// $holder: who asks. $seconds: after how long the lock counts as abandoned.
// Row: whether $holder has it now.
MERGE (lock:Migration {number: 0})
SET lock.touched = true
WITH lock, lock.holder IS NULL OR lock.holder = $holder OR lock.heldUntil < datetime() AS free
SET lock.holder = CASE WHEN free THEN $holder ELSE lock.holder END,
    lock.heldUntil = CASE WHEN free THEN datetime() + duration({seconds: $seconds}) ELSE lock.heldUntil END
RETURN free
