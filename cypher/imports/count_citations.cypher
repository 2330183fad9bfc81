// Updates citationCount: the larger of the source's number and the number of citations in the graph.
// $papers: ids.
UNWIND $papers AS id
MATCH (paper:Paper {id: id})
WITH paper, COUNT { (paper)<-[:CITES]-() } AS inside, coalesce(paper.citedByCount, 0) AS claimed
WITH paper, CASE WHEN inside > claimed THEN inside ELSE claimed END AS count
WHERE paper.citationCount IS NULL OR paper.citationCount <> count
SET paper.citationCount = count
