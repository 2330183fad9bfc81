// Projects the citation graph into memory: CITES with its direction, LINKED without. One thread reads it, so that the
// order of nodes, and so the communities, are the same each time.
// $graph: name of the projected graph.
// Row: number of papers, number of citations.
CALL gds.graph.project(
  $graph,
  'Paper',
  {CITES: {orientation: 'NATURAL'}, LINKED: {type: 'CITES', orientation: 'UNDIRECTED'}},
  {readConcurrency: 1}
) YIELD nodeCount, relationshipCount
RETURN nodeCount, relationshipCount
