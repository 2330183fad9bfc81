// Deletes identifiers that identify no node and that no node refers to.
// $keys: the candidates.
UNWIND $keys AS key
MATCH (identifier:Identifier {key: key})
WHERE NOT (identifier)--() AND identifier.deletedAt IS NULL
DELETE identifier
