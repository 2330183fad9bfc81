// Marks papers whose versions must be determined again: changed papers that share a key, and papers that share a key
// that has been given to a node.
// $papers: ids of changed papers. $keys: keys that this batch has given to a node.
CALL () {
  UNWIND $papers AS id
  MATCH (paper:Paper {id: id})
  WHERE EXISTS { (paper)-[:VERSION_OF|SHARES]-() } OR EXISTS { (paper)<-[:IDENTIFIES]-()<-[:SHARES]-() }
  RETURN paper
  UNION
  UNWIND $keys AS key
  MATCH (:Identifier {key: key})<-[:SHARES]-(paper:Paper)
  RETURN paper
}
SET paper:Unsettled
