// Frees the memory of a graph, if it is there.
// $graph: its name.
CALL gds.graph.drop($graph, false) YIELD graphName
RETURN graphName
