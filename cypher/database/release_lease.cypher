// Releases a lease. Does nothing if another process holds it by now.
// $name: of the lease. $holder: id of the process that releases it.
MATCH (lease:Lease {name: $name, holder: $holder})
REMOVE lease.holder, lease.heldUntil
