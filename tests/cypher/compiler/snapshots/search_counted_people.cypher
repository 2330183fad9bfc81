// { search(query: "graph", kinds: [PERSON]) { stats { count } totalCount } }
// parameters: {"p0":20,"p0q":{"arms":[["entity_name","+name:\"graph\""]],"exact":"graph","folds":[["̀",""],["́",""],["̂",""],["̃",""],["̄",""],["̆",""],["̇",""],["̈",""],["̉",""],["̊",""],["̋",""],["̌",""],["̏",""],["̛",""],["̣",""],["̥",""],["̦",""],["̧",""],["̨",""],["̮",""],["̱",""],["ß","ss"],["æ","ae"],["œ","oe"],["ø","o"],["đ","d"],["ð","d"],["ł","l"],["þ","th"],["ı","i"],["ħ","h"],["ŧ","t"],["ŋ","n"],["’","'"]],"key":null,"whole":"name:\"graph\""}}
CALL () {
  MATCH (m1:Paper) WHERE false
  WITH collect(m1) AS m1
  RETURN [size(m1)] AS v2, size(m1) AS v3
}
RETURN [[COUNT { UNWIND $p0q.arms AS arm4 CALL db.index.fulltext.queryNodes(arm4[0], arm4[1]) YIELD node AS m5 WHERE (m5:Person) RETURN m5 } + COUNT { MATCH (:Identifier {key: $p0q.key})-[:IDENTIFIES]->(m5:Person) WHERE NOT EXISTS { UNWIND $p0q.arms AS arm4 CALL db.index.fulltext.queryNodes(arm4[0], arm4[1]) YIELD node AS x6 WHERE x6 = m5 RETURN x6 } RETURN m5 }, v2]] AS row
