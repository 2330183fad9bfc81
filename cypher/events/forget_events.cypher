// Forgets what is kept for those who were away, and idempotency keys, once they are old.
// $days: how old.
// Row: how many were forgotten.
CALL () {
  MATCH (old:Event) WHERE old.at < datetime() - duration({days: $days}) RETURN old LIMIT 50000
  UNION ALL
  MATCH (old:Effect) WHERE old.at < datetime() - duration({days: $days}) RETURN old LIMIT 50000
}
DELETE old
RETURN count(*) AS forgotten
