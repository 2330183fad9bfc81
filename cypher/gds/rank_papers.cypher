// Computes the PageRank of each paper and adds it to a projected graph. The tolerance ends it: after 1,000 iterations
// the factor 0.85^1000 would leave no change.
// $graph: name of the projected graph. $damping: the damping factor. $tolerance: change of a rank below which to stop.
// Row: number of iterations.
CALL gds.pageRank.mutate($graph, {
  relationshipTypes: ['CITES'],
  dampingFactor: $damping,
  tolerance: $tolerance,
  maxIterations: 1000,
  mutateProperty: 'pageRank'
}) YIELD ranIterations
RETURN ranIterations
