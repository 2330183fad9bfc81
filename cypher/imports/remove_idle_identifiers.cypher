// Removes identifiers that neither identify anything nor are referred to any more.
// $keys: those it may concern.
UNWIND $keys AS key
MATCH (identifier:Identifier {key: key})
WHERE NOT (identifier)--() AND identifier.deletedAt IS NULL
DELETE identifier
