// Takes the lock under which an analysis runs, unless somebody else holds it; keeps it for longer if it is held.
// $key: of the analysis. $holder: who asks. $seconds: after how long the lock counts as abandoned.
// Row: whether $holder has it now.
MERGE (lock:Analysis {key: $key})
SET lock.touched = true
WITH lock, lock.holder IS NULL OR lock.holder = $holder OR lock.heldUntil < datetime() AS free
SET lock.holder = CASE WHEN free THEN $holder ELSE lock.holder END,
    lock.heldUntil = CASE WHEN free THEN datetime() + duration({seconds: $seconds}) ELSE lock.heldUntil END
RETURN free
