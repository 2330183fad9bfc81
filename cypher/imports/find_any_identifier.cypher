// Whether the graph has any identifier.
// Row: a key; no row if there is none.
MATCH (identifier:Identifier)
RETURN identifier.key
LIMIT 1
