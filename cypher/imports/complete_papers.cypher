// Adds properties to existing papers; a property that the paper already has is kept.
// $rows: maps of id and properties.
UNWIND $rows AS row
MATCH (paper:Paper {id: row.id})
WITH paper, row, properties(paper) AS had
SET paper += row.properties
SET paper += had
