// The id of the node that a key identifies.
// $key: a canonical key (cypher/text/identifiers.py).
// Row: its id; no row if there is none.
MATCH (:Identifier {key: $key})-[:IDENTIFIES]->(n)
RETURN n.id
