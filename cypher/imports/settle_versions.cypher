// Links earlier versions to their published versions, and marks them; removes all former links of these papers. An
// author, institution or topic of both versions repeats the earlier one.
// $papers: ids of all papers concerned. $links: pairs of ids, an earlier version and its published version.
CALL () {
  UNWIND $papers AS id
  MATCH (paper:Paper {id: id})
  REMOVE paper:EarlierVersion, paper:Unsettled
  WITH paper
  MATCH (paper)-[link:VERSION_OF|REPEATS]-()
  WITH DISTINCT link
  DELETE link
}
CALL () {
  UNWIND $links AS link
  MATCH (earlier:Paper {id: link[0]})
  MATCH (published:Paper {id: link[1]})
  SET earlier:EarlierVersion
  CREATE (earlier)-[:VERSION_OF]->(published)
  WITH earlier, published
  MATCH (earlier)-[:AUTHORED|STATES_AFFILIATION|HAS_TOPIC]-(node)
  WHERE EXISTS { (published)-[:AUTHORED|STATES_AFFILIATION|HAS_TOPIC]-(node) }
  MERGE (node)-[:REPEATS]->(earlier)
}
