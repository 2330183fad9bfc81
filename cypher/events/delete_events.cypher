// Deletes old events and old idempotency keys.
// $days: the age from which they are deleted.
// Row: how many nodes were deleted, at most 50,000 of each kind.
CALL () {
  MATCH (old:Event) WHERE old.at < datetime() - duration({days: $days}) RETURN old LIMIT 50000
  UNION ALL
  MATCH (old:Effect) WHERE old.at < datetime() - duration({days: $days}) RETURN old LIMIT 50000
}
DELETE old
RETURN count(*) AS forgotten
