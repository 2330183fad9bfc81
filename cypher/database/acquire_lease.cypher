// Acquires a lease, or renews it for its holder.
// $name: of the lease. $holder: id of the process. $seconds: how long it holds the lease from now on.
// Row: whether $holder holds the lease now; false while another process holds it.
MERGE (lease:Lease {name: $name})
// takes the write lock before the lease is read
SET lease.isLocked = true
WITH lease, lease.holder IS NULL OR lease.holder = $holder OR lease.heldUntil < datetime() AS free
SET lease.holder = CASE WHEN free THEN $holder ELSE lease.holder END,
    lease.heldUntil = CASE WHEN free THEN datetime() + duration({seconds: $seconds}) ELSE lease.heldUntil END
RETURN free
