// What was computed in the graph in memory.
// $graph: its name. $property: which figure.
// Row: id of a paper, its figure.
CALL gds.graph.nodeProperty.stream($graph, $property) YIELD nodeId, propertyValue
RETURN gds.util.asNode(nodeId).id, propertyValue
