// Fills gaps in the properties of papers that are there: those the paper has win.
// $rows: maps of id and properties.
UNWIND $rows AS row
MATCH (paper:Paper {id: row.id})
WITH paper, row, properties(paper) AS had
SET paper += row.properties
SET paper += had
