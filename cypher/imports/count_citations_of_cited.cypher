// Updates citationCount and searchCitations, as count_citations does, of all papers that some papers cite.
// $papers: ids of the citing papers.
UNWIND $papers AS id
MATCH (:Paper {id: id})-[:CITES]->(paper:Paper)
WITH DISTINCT paper
WITH paper, COUNT { (paper)<-[:CITES]-() } AS inside, coalesce(paper.citedByCount, 0) AS claimed
WITH paper, CASE WHEN inside > claimed THEN inside ELSE claimed END AS count
WHERE paper.citationCount IS NULL OR paper.citationCount <> count
SET paper.citationCount = count,
    paper.searchCitations = CASE
      WHEN count >= 262144 THEN 'c9'
      WHEN count > 0 THEN 'c' + toInteger(floor(log(count) / log(4) + 1e-9))
    END
