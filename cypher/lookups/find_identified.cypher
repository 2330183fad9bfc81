// The id of what a key identifies.
// $key: a canonical key (cypher/text/identifiers.py).
// Row: its id; no row when there is none.
MATCH (:Identifier {key: $key})-[:IDENTIFIES]->(n)
RETURN n.id
