// All keys of some papers.
// $papers: ids.
// Row, one in all: a list of [id, keys].
UNWIND $papers AS id
MATCH (paper:Paper|DeletedPaper {id: id})
RETURN collect([id, COLLECT { MATCH (paper)<-[:IDENTIFIES]-(identifier:Identifier) RETURN identifier.key }]) AS keys
