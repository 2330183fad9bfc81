// Institutions without an id of any registry, and the one ROR institution each certainly is.
// A name or site is certain when exactly one institution that ROR describes has it. All certain ones must agree.
// $limit: how many at most.
// Row: the id of the institution, the id of the ROR institution.
MATCH (named:Institution)
WHERE named.ror IS NULL AND named.openalexId IS NULL
MATCH (named)-[:KNOWN_AS]->(identifier:Identifier)
WITH named, COLLECT { MATCH (identifier)<-[:KNOWN_AS]-(known:Institution) WHERE known.ror IS NOT NULL RETURN known.id } AS ids
WHERE size(ids) = 1
WITH named, collect(DISTINCT ids[0]) AS certain
WHERE size(certain) = 1
RETURN named.id, certain[0]
LIMIT $limit
