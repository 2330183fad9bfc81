// Papers for an export of the whole public graph, in the order of their ids.
// $after: the id after which to begin. $limit: number of papers.
// Row: the id, and the fields of bzpeer.exports.records.ExportNode after the id, in its order; null where a paper has
//   none.
MATCH (paper:Paper) WHERE paper.id > $after
WITH paper ORDER BY paper.id LIMIT $limit
RETURN paper.id, ['PAPER', coalesce(paper.title, 'Untitled'), paper.year, coalesce(paper.type, 'OTHER'), paper.venue,
       paper.doi, paper.arxivId, paper.openalexId, null, null, null, null, coalesce(paper.citationCount, 0),
       coalesce(paper.isRetracted, false)]
ORDER BY paper.id
