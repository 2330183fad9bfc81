// { suggest(prefix: "mul") { label } }
// parameters: {"p0n":8,"p0q":{"begun":"+(title:mul* name:mul*)","folds":[["̀",""],["́",""],["̂",""],["̃",""],["̄",""],["̆",""],["̇",""],["̈",""],["̉",""],["̊",""],["̋",""],["̌",""],["̏",""],["̛",""],["̣",""],["̥",""],["̦",""],["̧",""],["̨",""],["̮",""],["̱",""],["ß","ss"],["æ","ae"],["œ","oe"],["ø","o"],["đ","d"],["ð","d"],["ł","l"],["þ","th"],["ı","i"],["ħ","h"],["ŧ","t"],["ŋ","n"],["’","'"]],"prominent":"+mul*","start":"mul"}}
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('prominent_name', $p0q.prominent) YIELD node AS m2
    WITH m2, m2.prominentName AS name4 WHERE name4 IS NOT NULL
    WITH m2, CASE WHEN name4 = $p0q.start THEN 0 WHEN name4 STARTS
    WITH $p0q.start THEN 1 WHEN m2:Person AND name4 CONTAINS ' ' + $p0q.start THEN 1 ELSE 2 END AS tier5, m2.prominence AS place6 ORDER BY tier5, place6, m2.id LIMIT $p0n
    RETURN collect([m2, tier5, 0, place6]) AS known7
  }
  CALL (known7) {
    WITH known7 WHERE size(known7) < $p0n CALL db.index.fulltext.queryNodes('entity_name', $p0q.begun, {limit: 5000}) YIELD node AS m2
    WITH m2, coalesce(m2.title, m2.name) AS name4 WHERE m2.prominence IS NULL
    WITH m2, CASE WHEN m2:Paper THEN coalesce(m2.citationCount, 0) WHEN m2:Person THEN COUNT { (m2)-[:AUTHORED]->() } WHEN m2:Institution THEN COUNT { (m2)<-[:STATES_AFFILIATION]-() } ELSE COUNT { (m2)<-[:HAS_TOPIC]-() } END AS place6, normalize(reduce(folded8 = normalize(toLower(CASE WHEN m2:Person THEN name4 ELSE left(name4, size($p0q.start) + 4) END), NFKD), pair9 IN $p0q.folds | replace(folded8, pair9[0], pair9[1])), NFC) AS name4
    WITH m2, CASE WHEN name4 = $p0q.start THEN 0 WHEN name4 STARTS
    WITH $p0q.start THEN 1 WHEN m2:Person AND name4 CONTAINS ' ' + $p0q.start THEN 1 ELSE 2 END AS tier5, -place6 AS place6 ORDER BY tier5, place6, m2.id LIMIT $p0n
    RETURN collect([m2, tier5, 1, place6]) AS others10
  }
  CALL (known7, others10) {
    UNWIND known7 + others10 AS hit11
    WITH hit11 ORDER BY hit11[1], hit11[2], hit11[3], hit11[0].id LIMIT $p0n
    RETURN collect(hit11[0]) AS all12
  }
  UNWIND range(0, size(all12) - 1) AS w3
  WITH w3, all12[w3] AS m2
  WITH m2, w3, w3 AS k1 ORDER BY k1
  CALL (m2) {
    CALL (m2) {
      WITH m2 AS m15 WHERE m15:Paper
      RETURN [0, [coalesce(m15.title, 'Untitled')]] AS v14
      UNION ALL
      WITH m2 AS m16 WHERE m16:Person
      RETURN [1, [m16.name]] AS v14
      UNION ALL
      WITH m2 AS m17 WHERE m17:Institution
      RETURN [2, [m17.name]] AS v14
      UNION ALL
      WITH m2 AS m18 WHERE m18:Topic
      RETURN [3, [m18.name]] AS v14
    }
    RETURN head(collect(v14)) AS v13
  }
  RETURN collect([v13]) AS v19
}
RETURN [[v19]] AS row
