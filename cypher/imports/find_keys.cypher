// The nodes that keys identify.
// $keys: a list of keys.
// Row, always one: a list with, for every key in the graph, [key, label or null, id, known, deleted, replaced by,
//   replaces].
//   known: the properties of a Person, Institution or Topic; for a Paper or DeletedPaper [time of its source in
//   microseconds, has authors, has topics of the hierarchy, has topics, has references, has resources, OpenAlex id,
//   number of authors of a cut list, rank of the list of authors].
//   deleted: when its source deleted it, or null. replaced by, replaces: keys that it was merged into, and keys that
//   were merged into it.
UNWIND $keys AS key
MATCH (identifier:Identifier {key: key})
OPTIONAL MATCH (identifier)-[:IDENTIFIES]->(node)
WITH identifier, head(collect(node)) AS node
RETURN collect([
  identifier.key,
  CASE WHEN node IS NULL THEN null ELSE
    head([label IN labels(node) WHERE label IN ['Paper', 'DeletedPaper', 'Person', 'Institution', 'Topic']])
  END,
  node.id,
  CASE
    WHEN node IS NULL THEN null
    WHEN node:Paper|DeletedPaper THEN [
      node.sourceUpdatedAt.epochSeconds * 1000000 + node.sourceUpdatedAt.microsecond,
      COUNT { (node)<-[:AUTHORED]-() } > 0,
      EXISTS { (node)-[:HAS_TOPIC]->(topic) WHERE topic.openalexId IS NOT NULL },
      COUNT { (node)-[:HAS_TOPIC]->() } > 0,
      COUNT { (node)-[:CITES]->() } + COUNT { (node)-[:REFERS_TO]->() } > 0,
      COUNT { (node)-[:HAS_RESOURCE]->() } > 0,
      node.openalexId,
      node.authorsListed,
      node.authorsRank
    ]
    ELSE properties(node)
  END,
  identifier.deletedAt,
  COLLECT { MATCH (identifier)-[:MERGED_INTO]->(other:Identifier) RETURN other.key },
  COLLECT { MATCH (identifier)<-[:MERGED_INTO]-(other:Identifier) RETURN other.key }
]) AS found
