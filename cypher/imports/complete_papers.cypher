// Adds properties to existing papers; a property that the paper already has is kept. The HTML of a title or abstract
// belongs to it: a paper that has a title gets no HTML of another one.
// $rows: maps of id and properties.
UNWIND $rows AS row
MATCH (paper:Paper {id: row.id})
WITH paper, row, properties(paper) AS had
SET paper += row.properties
SET paper += had
SET paper.titleHtml = CASE WHEN had.title IS NULL THEN paper.titleHtml ELSE had.titleHtml END,
    paper.abstractHtml = CASE WHEN had.abstract IS NULL THEN paper.abstractHtml ELSE had.abstractHtml END
