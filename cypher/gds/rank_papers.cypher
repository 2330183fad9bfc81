// PageRank of each paper, into the graph in memory. It ends by the tolerance: 0.85^1000 leaves nothing to add.
// $graph: its name. $damping: the damping factor. $tolerance: below which change of a rank to stop.
// Row: iterations.
CALL gds.pageRank.mutate($graph, {
  relationshipTypes: ['CITES'],
  dampingFactor: $damping,
  tolerance: $tolerance,
  maxIterations: 1000,
  mutateProperty: 'pageRank'
}) YIELD ranIterations
RETURN ranIterations
