// Loads the citation graph into memory: CITES as it is, LINKED without direction. Read by one thread, so that the
// nodes, and with them the communities, come out the same each time.
// $graph: the name for it.
// Row: papers, citations.
CALL gds.graph.project(
  $graph,
  'Paper',
  {CITES: {orientation: 'NATURAL'}, LINKED: {type: 'CITES', orientation: 'UNDIRECTED'}},
  {readConcurrency: 1}
) YIELD nodeCount, relationshipCount
RETURN nodeCount, relationshipCount
