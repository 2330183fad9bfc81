// { suggest(prefix: "mul") { label } }
// parameters: {"p0n":8,"p0q":{"begun":"+(title:mul* searchTitle:mul* name:mul* searchName:mul* searchOtherNames:mul*)","mistyped":"\"\"","mistypedProminent":"\"\"","prominent":"+(prominentNames:mul*)","start":"mul","words":[]}}
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('prominent_name', $p0q.prominent) YIELD node AS other2
    WITH other2, other2.prominentNames[0] AS name4, other2.prominentNames AS names5 WHERE name4 IS NOT NULL
    WITH other2, CASE WHEN name4 = $p0q.start THEN 0 WHEN name4 STARTS
    WITH $p0q.start THEN 1 WHEN other2:Person AND (name4 CONTAINS ' ' + $p0q.start OR ($p0q.words <> [] AND reduce(rest6 = ' ' + name4, word7 IN $p0q.words | CASE WHEN rest6 CONTAINS ' ' + word7 THEN substring(rest6, size(split(rest6, ' ' + word7)[0]) + 1 + size(word7)) END) IS NOT NULL)) THEN 1 WHEN $p0q.start IN names5 THEN 1 ELSE 2 END AS tier8, other2.prominence AS place9 ORDER BY tier8, place9, other2.id LIMIT $p0n
    WITH [other2, tier8, 0, place9] AS hit10
    RETURN collect(hit10) AS known11
  }
  CALL (known11) {
    WITH known11 WHERE size(known11) < $p0n CALL db.index.fulltext.queryNodes('entity_name', $p0q.begun, {limit: 5000}) YIELD node AS other2
    WITH other2 WHERE other2.prominence IS NULL AND NOT (other2:EarlierVersion AND EXISTS { (other2)-[:VERSION_OF]->({title: other2.title}) })
    WITH other2, CASE WHEN other2:Paper THEN coalesce(other2.citationCount, 0) WHEN other2:Person THEN COUNT { (other2)-[:AUTHORED]->() } WHEN other2:Institution THEN COUNT { (other2)<-[:STATES_AFFILIATION]-() } ELSE COUNT { (other2)<-[:HAS_TOPIC]-() } END AS place9, CASE WHEN other2:Paper THEN CASE coalesce(other2.searchTitle, '') WHEN '' THEN toLower(other2.title) ELSE other2.searchTitle END ELSE coalesce(other2.searchName, replace(replace(toLower(other2.name), '-', ' '), '.', '')) END AS name4, coalesce(other2.searchOtherNames, []) AS names5
    WITH other2, CASE WHEN name4 = $p0q.start THEN 0 WHEN name4 STARTS
    WITH $p0q.start THEN 1 WHEN other2:Person AND (name4 CONTAINS ' ' + $p0q.start OR ($p0q.words <> [] AND reduce(rest6 = ' ' + name4, word7 IN $p0q.words | CASE WHEN rest6 CONTAINS ' ' + word7 THEN substring(rest6, size(split(rest6, ' ' + word7)[0]) + 1 + size(word7)) END) IS NOT NULL)) THEN 1 WHEN $p0q.start IN names5 THEN 1 ELSE 2 END AS tier8, -place9 AS place9 ORDER BY tier8, place9, other2.id LIMIT $p0n
    WITH [other2, tier8, 1, place9] AS hit10
    RETURN collect(hit10) AS others12
  }
  CALL (known11, others12) {
    WITH known11, others12 WHERE size(known11) + size(others12) = 0 CALL db.index.fulltext.queryNodes('prominent_name', $p0q.mistypedProminent) YIELD node AS other2
    WITH other2, other2.prominentNames[0] AS name4, other2.prominentNames AS names5 WHERE name4 IS NOT NULL
    WITH other2, CASE WHEN name4 = $p0q.start THEN 0 WHEN name4 STARTS
    WITH $p0q.start THEN 1 WHEN other2:Person AND (name4 CONTAINS ' ' + $p0q.start OR ($p0q.words <> [] AND reduce(rest6 = ' ' + name4, word7 IN $p0q.words | CASE WHEN rest6 CONTAINS ' ' + word7 THEN substring(rest6, size(split(rest6, ' ' + word7)[0]) + 1 + size(word7)) END) IS NOT NULL)) THEN 1 WHEN $p0q.start IN names5 THEN 1 ELSE 2 END AS tier8, other2.prominence AS place9 ORDER BY tier8, place9, other2.id LIMIT $p0n
    WITH [other2, tier8, 0, place9] AS hit10
    RETURN collect(hit10) AS near13
  }
  CALL (known11, others12, near13) {
    WITH known11, others12, near13 WHERE size(known11) + size(others12) = 0 AND size(near13) < $p0n CALL db.index.fulltext.queryNodes('entity_name', $p0q.mistyped, {limit: 5000}) YIELD node AS other2
    WITH other2 WHERE other2.prominence IS NULL AND NOT (other2:EarlierVersion AND EXISTS { (other2)-[:VERSION_OF]->({title: other2.title}) })
    WITH other2, CASE WHEN other2:Paper THEN coalesce(other2.citationCount, 0) WHEN other2:Person THEN COUNT { (other2)-[:AUTHORED]->() } WHEN other2:Institution THEN COUNT { (other2)<-[:STATES_AFFILIATION]-() } ELSE COUNT { (other2)<-[:HAS_TOPIC]-() } END AS place9, CASE WHEN other2:Paper THEN CASE coalesce(other2.searchTitle, '') WHEN '' THEN toLower(other2.title) ELSE other2.searchTitle END ELSE coalesce(other2.searchName, replace(replace(toLower(other2.name), '-', ' '), '.', '')) END AS name4, coalesce(other2.searchOtherNames, []) AS names5
    WITH other2, CASE WHEN name4 = $p0q.start THEN 0 WHEN name4 STARTS
    WITH $p0q.start THEN 1 WHEN other2:Person AND (name4 CONTAINS ' ' + $p0q.start OR ($p0q.words <> [] AND reduce(rest6 = ' ' + name4, word7 IN $p0q.words | CASE WHEN rest6 CONTAINS ' ' + word7 THEN substring(rest6, size(split(rest6, ' ' + word7)[0]) + 1 + size(word7)) END) IS NOT NULL)) THEN 1 WHEN $p0q.start IN names5 THEN 1 ELSE 2 END AS tier8, -place9 AS place9 ORDER BY tier8, place9, other2.id LIMIT $p0n
    WITH [other2, tier8, 1, place9] AS hit10
    RETURN collect(hit10) AS far14
  }
  CALL (known11, others12, near13, far14) {
    UNWIND known11 + others12 + near13 + far14 AS hit10
    WITH hit10 ORDER BY hit10[1], hit10[2], hit10[3], hit10[0].id LIMIT $p0n
    RETURN collect(hit10[0]) AS all15
  }
  UNWIND range(0, size(all15) - 1) AS rank3
  WITH rank3, all15[rank3] AS other2
  WITH other2, rank3, rank3 AS k1 ORDER BY k1
  CALL (other2) {
    CALL (other2) {
      WITH other2 AS other18 WHERE other18:Paper
      RETURN [0, [coalesce(other18.title, 'Untitled')]] AS v17
      UNION ALL
      WITH other2 AS other19 WHERE other19:Person
      RETURN [1, [other19.name]] AS v17
      UNION ALL
      WITH other2 AS other20 WHERE other20:Institution
      RETURN [2, [other20.name]] AS v17
      UNION ALL
      WITH other2 AS other21 WHERE other21:Topic
      RETURN [3, [other21.name]] AS v17
    }
    RETURN head(collect(v17)) AS v16
  }
  RETURN collect([v16]) AS v22
}
RETURN [[v22]] AS row
