// Drops a projected graph and frees its memory; no error if it does not exist.
// $graph: its name.
CALL gds.graph.drop($graph, false) YIELD graphName
RETURN graphName
