// Institutions without an id of a registry, each with the ROR institution that it certainly equals. A name or web site
// is certain if exactly one institution described by ROR has it. All certain names and sites of an institution must
// belong to the same ROR institution.
// $limit: the largest number of matches.
// Row: the id of the institution, the id of the ROR institution.
MATCH (named:Institution)
WHERE named.ror IS NULL AND named.openalexId IS NULL
MATCH (named)-[:KNOWN_AS]->(identifier:Identifier)
WITH named, COLLECT {
  MATCH (identifier)<-[:KNOWN_AS]-(known:Institution) WHERE known.ror IS NOT NULL RETURN known.id
} AS ids
WHERE size(ids) = 1
WITH named, collect(DISTINCT ids[0]) AS certain
WHERE size(certain) = 1
RETURN named.id, certain[0]
LIMIT $limit
