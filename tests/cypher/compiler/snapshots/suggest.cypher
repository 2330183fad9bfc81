// { suggest(prefix: "mul") { label } }
// parameters: {"p0n":8,"p0q":{"begun":"+(title:mul* searchTitle:mul* name:mul* searchName:mul* searchOtherNames:mul*)","prominent":"+(prominentNames:mul*)","start":"mul"}}
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('prominent_name', $p0q.prominent) YIELD node AS other2
    WITH other2, other2.prominentNames[0] AS name4, other2.prominentNames AS names5 WHERE name4 IS NOT NULL
    WITH other2, CASE WHEN name4 = $p0q.start THEN 0 WHEN name4 STARTS
    WITH $p0q.start THEN 1 WHEN other2:Person AND name4 CONTAINS ' ' + $p0q.start THEN 1 WHEN $p0q.start IN names5 THEN 1 ELSE 2 END AS tier6, other2.prominence AS place7 ORDER BY tier6, place7, other2.id LIMIT $p0n
    RETURN collect([other2, tier6, 0, place7]) AS known8
  }
  CALL (known8) {
    WITH known8 WHERE size(known8) < $p0n CALL db.index.fulltext.queryNodes('entity_name', $p0q.begun, {limit: 5000}) YIELD node AS other2
    WITH other2 WHERE other2.prominence IS NULL
    WITH other2, CASE WHEN other2:Paper THEN coalesce(other2.citationCount, 0) WHEN other2:Person THEN COUNT { (other2)-[:AUTHORED]->() } WHEN other2:Institution THEN COUNT { (other2)<-[:STATES_AFFILIATION]-() } ELSE COUNT { (other2)<-[:HAS_TOPIC]-() } END AS place7, CASE WHEN other2:Paper THEN CASE coalesce(other2.searchTitle, '') WHEN '' THEN toLower(other2.title) ELSE other2.searchTitle END ELSE coalesce(other2.searchName, replace(replace(toLower(other2.name), '-', ' '), '.', '')) END AS name4, coalesce(other2.searchOtherNames, []) AS names5
    WITH other2, CASE WHEN name4 = $p0q.start THEN 0 WHEN name4 STARTS
    WITH $p0q.start THEN 1 WHEN other2:Person AND name4 CONTAINS ' ' + $p0q.start THEN 1 WHEN $p0q.start IN names5 THEN 1 ELSE 2 END AS tier6, -place7 AS place7 ORDER BY tier6, place7, other2.id LIMIT $p0n
    RETURN collect([other2, tier6, 1, place7]) AS others9
  }
  CALL (known8, others9) {
    UNWIND known8 + others9 AS hit10
    WITH hit10 ORDER BY hit10[1], hit10[2], hit10[3], hit10[0].id LIMIT $p0n
    RETURN collect(hit10[0]) AS all11
  }
  UNWIND range(0, size(all11) - 1) AS rank3
  WITH rank3, all11[rank3] AS other2
  WITH other2, rank3, rank3 AS k1 ORDER BY k1
  CALL (other2) {
    CALL (other2) {
      WITH other2 AS other14 WHERE other14:Paper
      RETURN [0, [coalesce(other14.title, 'Untitled')]] AS v13
      UNION ALL
      WITH other2 AS other15 WHERE other15:Person
      RETURN [1, [other15.name]] AS v13
      UNION ALL
      WITH other2 AS other16 WHERE other16:Institution
      RETURN [2, [other16.name]] AS v13
      UNION ALL
      WITH other2 AS other17 WHERE other17:Topic
      RETURN [3, [other17.name]] AS v13
    }
    RETURN head(collect(v13)) AS v12
  }
  RETURN collect([v12]) AS v18
}
RETURN [[v18]] AS row
