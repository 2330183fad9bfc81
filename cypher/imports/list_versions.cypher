// What decides about the versions of papers: their values, the keys that they share, and the papers that share them.
// $papers: ids.
// Row: id, type, type of the venue, whether it has a venue, date, its best own key, letters and digits of its title, DOI,
//   keys that identify it and that others share, keys that it claims, keys that it names, ids of papers that share one
//   of these keys.
UNWIND $papers AS id
MATCH (paper:Paper {id: id})
RETURN paper.id,
  paper.type,
  paper.venueType,
  paper.venue IS NOT NULL,
  coalesce(paper.publicationDate, toString(paper.publishedOn), toString(paper.year), ''),
  head(COLLECT {
    MATCH (paper)<-[:IDENTIFIES]-(identifier:Identifier)
    WHERE identifier.key STARTS WITH 'W' OR identifier.key STARTS WITH 'url:'
    RETURN identifier.key ORDER BY identifier.key STARTS WITH 'url:', size(identifier.key), identifier.key LIMIT 1
  }),
  reduce(letters = '', letter IN split(normalize(toLower(coalesce(paper.title, '')), NFKD), '') |
    letters + CASE WHEN letter =~ '[\\p{L}\\p{N}]' THEN letter ELSE '' END),
  paper.doi,
  COLLECT {
    MATCH (paper)<-[:IDENTIFIES]-(identifier)
    WHERE EXISTS { (identifier)<-[:SHARES]-() }
    RETURN identifier.key
  },
  COLLECT { MATCH (paper)-[shares:SHARES]->(identifier) WHERE shares.claims RETURN identifier.key },
  COLLECT { MATCH (paper)-[shares:SHARES]->(identifier) WHERE NOT shares.claims RETURN identifier.key },
  COLLECT {
    MATCH (paper)-[:SHARES]->(identifier)-[:IDENTIFIES]->(other:Paper) RETURN other.id
    UNION
    MATCH (paper)-[:SHARES]->(identifier)<-[:SHARES]-(other:Paper) RETURN other.id
    UNION
    MATCH (paper)<-[:IDENTIFIES]-(identifier)<-[:SHARES]-(other:Paper) RETURN other.id
  }
