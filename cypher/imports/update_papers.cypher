// Changes properties of papers that are there: those that are new win over those the paper has.
// $rows: maps of id and properties.
UNWIND $rows AS row
MATCH (paper:Paper {id: row.id})
SET paper += row.properties
