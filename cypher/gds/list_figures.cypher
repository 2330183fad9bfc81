// The values of a property that was computed in a projected graph.
// $graph: name of the projected graph. $property: name of the property.
// Row: id of a paper, value.
CALL gds.graph.nodeProperty.stream($graph, $property) YIELD nodeId, propertyValue
RETURN gds.util.asNode(nodeId).id, propertyValue
