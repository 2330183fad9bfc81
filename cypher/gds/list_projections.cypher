// The projected graphs that analyses left in memory.
// $prefix: the beginning of their names.
// Row: name.
CALL gds.graph.list() YIELD graphName
WHERE graphName STARTS WITH $prefix
RETURN graphName
