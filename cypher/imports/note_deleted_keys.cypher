// Records on keys that their source deleted the records, so that an older record does not create the node again.
// $rows: maps of key and at: the time of deletion, as the source writes it.
UNWIND $rows AS row
MERGE (identifier:Identifier {key: row.key})
SET identifier.deletedAt = CASE
  WHEN identifier.deletedAt IS NULL OR identifier.deletedAt < row.at THEN row.at
  ELSE identifier.deletedAt
END
