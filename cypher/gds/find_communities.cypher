// Computes Leiden communities (modularity, resolution 1) and adds them to a projected graph. Deterministic.
// $graph: name of the projected graph. $seed: of the random numbers.
// Row: number of communities, modularity.
CALL gds.leiden.mutate($graph, {
  relationshipTypes: ['LINKED'],
  gamma: 1.0,
  maxLevels: 100,
  randomSeed: $seed,
  concurrency: 1,
  mutateProperty: 'community'
}) YIELD communityCount, modularity
RETURN communityCount, modularity
