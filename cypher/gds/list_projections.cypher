// Graphs that analyses have left in memory.
// $prefix: how their names begin.
// Row: name.
CALL gds.graph.list() YIELD graphName
WHERE graphName STARTS WITH $prefix
RETURN graphName
