// { search(query: "graph") { stats { count } totalCount } }
// parameters: {"p0":20,"p0q":{"arms":[["paper_text","+(title:\"graph\"^2 abstract:\"graph\" unaccentedTitle:\"graph\" unaccentedAbstract:\"graph\")"],["entity_name","+name:\"graph\""]],"exact":"graph","folds":[["̀",""],["́",""],["̂",""],["̃",""],["̄",""],["̆",""],["̇",""],["̈",""],["̉",""],["̊",""],["̋",""],["̌",""],["̏",""],["̛",""],["̣",""],["̥",""],["̦",""],["̧",""],["̨",""],["̮",""],["̱",""],["ß","ss"],["æ","ae"],["œ","oe"],["ø","o"],["đ","d"],["ð","d"],["ł","l"],["þ","th"],["ı","i"],["ħ","h"],["ŧ","t"],["ŋ","n"],["’","'"]],"key":null,"whole":"title:\"graph\" name:\"graph\""}}
CALL () {
  CALL () {
    UNWIND $p0q.arms AS arm1
    WITH arm1 WHERE arm1[0] = 'paper_text' CALL db.index.fulltext.queryNodes(arm1[0], arm1[1]) YIELD node AS other2
    RETURN other2 UNION
    MATCH (:Identifier {key: $p0q.key})-[:IDENTIFIES]->(other2:Paper)
    RETURN other2
  }
  WITH collect(other2) AS other2
  RETURN [size(other2)] AS v3, size(other2) AS v4
}
RETURN [[COUNT { UNWIND $p0q.arms AS arm5 CALL db.index.fulltext.queryNodes(arm5[0], arm5[1]) YIELD node AS other6 RETURN other6 } + COUNT { MATCH (:Identifier {key: $p0q.key})-[:IDENTIFIES]->(other6:Paper|Person|Institution|Topic) WHERE NOT EXISTS { UNWIND $p0q.arms AS arm5 CALL db.index.fulltext.queryNodes(arm5[0], arm5[1]) YIELD node AS x7 WHERE x7 = other6 RETURN x7 } RETURN other6 }, v3]] AS row
