// Leiden communities, into the graph in memory: modularity, resolution 1, the same each time.
// $graph: its name. $seed: where chance begins.
// Row: how many, their modularity.
CALL gds.leiden.mutate($graph, {
  relationshipTypes: ['LINKED'],
  gamma: 1.0,
  maxLevels: 100,
  randomSeed: $seed,
  concurrency: 1,
  mutateProperty: 'community'
}) YIELD communityCount, modularity
RETURN communityCount, modularity
