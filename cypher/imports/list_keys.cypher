// All keys of some papers.
// $papers: ids.
// Row, always one: a list of [id, keys].
UNWIND $papers AS id
MATCH (paper:Paper|DeletedPaper {id: id})
RETURN collect([id, COLLECT { MATCH (paper)<-[:IDENTIFIES]-(identifier:Identifier) RETURN identifier.key }]) AS keys
