// Whether anything is known by any key yet.
// Row: a key; no row when there is none.
MATCH (identifier:Identifier)
RETURN identifier.key
LIMIT 1
