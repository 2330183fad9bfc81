// { search(query: "graph") { stats { count } totalCount } }
// parameters: {"p0":20,"p0q":{"exact":"graph","folds":[["̀",""],["́",""],["̂",""],["̃",""],["̄",""],["̆",""],["̇",""],["̈",""],["̉",""],["̊",""],["̋",""],["̌",""],["̏",""],["̛",""],["̣",""],["̥",""],["̦",""],["̧",""],["̨",""],["̮",""],["̱",""],["ß","ss"],["æ","ae"],["œ","oe"],["ø","o"],["đ","d"],["ð","d"],["ł","l"],["þ","th"],["ı","i"],["ħ","h"],["ŧ","t"],["ŋ","n"],["’","'"]],"key":null,"rankings":[["paper_text","+(title:\"graph\"^2 abstract:\"graph\" unaccentedTitle:\"graph\" unaccentedAbstract:\"graph\")"],["entity_name","+name:\"graph\""]],"whole":"title:\"graph\" name:\"graph\""}}
CALL () {
  CALL () {
    UNWIND $p0q.rankings AS ranking1
    WITH ranking1 WHERE ranking1[0] = 'paper_text' CALL db.index.fulltext.queryNodes(ranking1[0], ranking1[1]) YIELD node AS other2
    RETURN other2 UNION
    MATCH (:Identifier {key: $p0q.key})-[:IDENTIFIES]->(other2:Paper)
    RETURN other2
  }
  WITH collect(other2) AS other2
  RETURN [size(other2)] AS v3, size(other2) AS v4
}
RETURN [[COUNT { UNWIND $p0q.rankings AS ranking5 CALL db.index.fulltext.queryNodes(ranking5[0], ranking5[1]) YIELD node AS other6 RETURN other6 } + COUNT { MATCH (:Identifier {key: $p0q.key})-[:IDENTIFIES]->(other6:Paper|Person|Institution|Topic) WHERE NOT EXISTS { UNWIND $p0q.rankings AS ranking5 CALL db.index.fulltext.queryNodes(ranking5[0], ranking5[1]) YIELD node AS hit7 WHERE hit7 = other6 RETURN hit7 } RETURN other6 }, v3]] AS row
