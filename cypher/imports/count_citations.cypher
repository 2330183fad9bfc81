// Updates citationCount: the larger of the source's number and the number of citations in the graph; and
// searchCitations (cypher/text/words.py).
// $papers: ids.
UNWIND $papers AS id
MATCH (paper:Paper {id: id})
WITH paper, COUNT { (paper)<-[:CITES]-() } AS inside, coalesce(paper.citedByCount, 0) AS claimed
WITH paper, CASE WHEN inside > claimed THEN inside ELSE claimed END AS count
WHERE paper.citationCount IS NULL OR paper.citationCount <> count
SET paper.citationCount = count,
    paper.searchCitations = CASE
      WHEN count >= 262144 THEN 'c9'
      WHEN count > 0 THEN 'c' + toInteger(floor(log(count) / log(4) + 1e-9))
    END
