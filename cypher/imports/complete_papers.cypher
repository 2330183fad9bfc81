// Adds properties to existing papers; a property that the paper already has is kept. Formatted text and the day of
// publication belong to the title, abstract and date that they were stated with.
// $rows: maps of id and properties.
UNWIND $rows AS row
MATCH (paper:Paper {id: row.id})
WITH paper, row, properties(paper) AS had
SET paper += row.properties
SET paper += had
SET paper.titleHtml = CASE WHEN had.title IS NULL THEN paper.titleHtml ELSE had.titleHtml END,
    paper.abstractHtml = CASE WHEN had.abstract IS NULL THEN paper.abstractHtml ELSE had.abstractHtml END,
    paper.publishedOn = CASE WHEN had.publicationDate IS NULL THEN paper.publishedOn ELSE had.publishedOn END
