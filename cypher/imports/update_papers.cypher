// Changes properties of existing papers; the new values win.
// $rows: maps of id and properties.
UNWIND $rows AS row
MATCH (paper:Paper {id: row.id})
SET paper += row.properties
