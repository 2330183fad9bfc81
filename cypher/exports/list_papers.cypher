// Papers in the order of their ids, as an export of the whole public graph tells of them.
// $after: the id to begin after. $limit: how many.
// Row: the id, a list of kind, label, year, type, venue, DOI, arXiv id, OpenAlex id, ORCID, ROR, country, field and
// citations: those of bzpeer.exports.records.ExportNode, null where a paper has none.
MATCH (paper:Paper) WHERE paper.id > $after
WITH paper ORDER BY paper.id LIMIT $limit
RETURN paper.id, ['PAPER', coalesce(paper.title, 'Untitled'), paper.year, coalesce(paper.type, 'OTHER'), paper.venue,
       paper.doi, paper.arxivId, paper.openalexId, null, null, null, null, coalesce(paper.citationCount, 0)]
ORDER BY paper.id
