// Notes that the thing of a key is gone, so that an older record of it does not bring it back.
// $rows: maps of key and at: since when, as its source writes it.
UNWIND $rows AS row
MERGE (identifier:Identifier {key: row.key})
SET identifier.deletedAt = CASE
  WHEN identifier.deletedAt IS NULL OR identifier.deletedAt < row.at THEN row.at
  ELSE identifier.deletedAt
END
