// Papers whose versions are to be determined.
// $limit: the largest number of papers.
// Row: an id.
MATCH (paper:Unsettled&Paper)
RETURN paper.id
LIMIT $limit
