// Changes properties of existing papers. New values replace old ones.
// $rows: maps of id and properties.
UNWIND $rows AS row
MATCH (paper:Paper {id: row.id})
SET paper += row.properties
