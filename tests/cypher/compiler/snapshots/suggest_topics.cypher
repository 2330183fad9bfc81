// { suggest(prefix: "mul", kinds: [TOPIC], first: 3) { label } }
// parameters: {"p0n":3,"p0q":{"begun":"+(name:mul*)","folds":[["̀",""],["́",""],["̂",""],["̃",""],["̄",""],["̆",""],["̇",""],["̈",""],["̉",""],["̊",""],["̋",""],["̌",""],["̏",""],["̛",""],["̣",""],["̥",""],["̦",""],["̧",""],["̨",""],["̮",""],["̱",""],["ß","ss"],["æ","ae"],["œ","oe"],["ø","o"],["đ","d"],["ð","d"],["ł","l"],["þ","th"],["ı","i"],["ħ","h"],["ŧ","t"],["ŋ","n"],["’","'"]],"prominent":"+mul*","start":"mul"}}
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('prominent_name', $p0q.prominent) YIELD node AS other2
    WITH other2, other2.prominentName AS name4 WHERE name4 IS NOT NULL AND (other2:Topic)
    WITH other2, CASE WHEN name4 = $p0q.start THEN 0 WHEN name4 STARTS
    WITH $p0q.start THEN 1 WHEN other2:Person AND name4 CONTAINS ' ' + $p0q.start THEN 1 ELSE 2 END AS tier5, other2.prominence AS place6 ORDER BY tier5, place6, other2.id LIMIT $p0n
    RETURN collect([other2, tier5, 0, place6]) AS known7
  }
  CALL (known7) {
    WITH known7 WHERE size(known7) < $p0n CALL db.index.fulltext.queryNodes('entity_name', $p0q.begun, {limit: 5000}) YIELD node AS other2
    WITH other2, coalesce(other2.title, other2.name) AS name4 WHERE other2.prominence IS NULL AND (other2:Topic)
    WITH other2, CASE WHEN other2:Paper THEN coalesce(other2.citationCount, 0) WHEN other2:Person THEN COUNT { (other2)-[:AUTHORED]->() } WHEN other2:Institution THEN COUNT { (other2)<-[:STATES_AFFILIATION]-() } ELSE COUNT { (other2)<-[:HAS_TOPIC]-() } END AS place6, normalize(reduce(folded8 = normalize(toLower(CASE WHEN other2:Person THEN name4 ELSE left(name4, size($p0q.start) + 4) END), NFKD), pair9 IN $p0q.folds | replace(folded8, pair9[0], pair9[1])), NFC) AS name4
    WITH other2, CASE WHEN name4 = $p0q.start THEN 0 WHEN name4 STARTS
    WITH $p0q.start THEN 1 WHEN other2:Person AND name4 CONTAINS ' ' + $p0q.start THEN 1 ELSE 2 END AS tier5, -place6 AS place6 ORDER BY tier5, place6, other2.id LIMIT $p0n
    RETURN collect([other2, tier5, 1, place6]) AS others10
  }
  CALL (known7, others10) {
    UNWIND known7 + others10 AS hit11
    WITH hit11 ORDER BY hit11[1], hit11[2], hit11[3], hit11[0].id LIMIT $p0n
    RETURN collect(hit11[0]) AS all12
  }
  UNWIND range(0, size(all12) - 1) AS rank3
  WITH rank3, all12[rank3] AS other2
  WITH other2, rank3, rank3 AS k1 ORDER BY k1
  CALL (other2) {
    CALL (other2) {
      WITH other2 AS other15 WHERE other15:Paper
      RETURN [0, [coalesce(other15.title, 'Untitled')]] AS v14
      UNION ALL
      WITH other2 AS other16 WHERE other16:Person
      RETURN [1, [other16.name]] AS v14
      UNION ALL
      WITH other2 AS other17 WHERE other17:Institution
      RETURN [2, [other17.name]] AS v14
      UNION ALL
      WITH other2 AS other18 WHERE other18:Topic
      RETURN [3, [other18.name]] AS v14
    }
    RETURN head(collect(v14)) AS v13
  }
  RETURN collect([v13]) AS v19
}
RETURN [[v19]] AS row
