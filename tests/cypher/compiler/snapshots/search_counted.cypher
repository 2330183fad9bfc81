// { search(query: "graph") { stats { count } totalCount } }
// parameters: {"p0":20,"p0q":{"exact":"graph","folds":[["̀",""],["́",""],["̂",""],["̃",""],["̄",""],["̆",""],["̇",""],["̈",""],["̉",""],["̊",""],["̋",""],["̌",""],["̏",""],["̛",""],["̣",""],["̥",""],["̦",""],["̧",""],["̨",""],["̮",""],["̱",""],["ß","ss"],["æ","ae"],["œ","oe"],["ø","o"],["đ","d"],["ð","d"],["ł","l"],["þ","th"],["ı","i"],["ħ","h"],["ŧ","t"],["ŋ","n"],["’","'"]],"key":null,"rankings":[["paper_text","+(title:\"graph\"^2 abstract:\"graph\" unaccentedTitle:\"graph\" unaccentedAbstract:\"graph\")"],["entity_name","+name:\"graph\""]],"whole":"title:\"graph\" name:\"graph\""}}
CALL () {
  CALL () {
    UNWIND $p0q.rankings AS ranking1
    WITH ranking1 WHERE ranking1[0] = 'paper_text' CALL db.index.fulltext.queryNodes(ranking1[0], ranking1[1]) YIELD node AS other2 WHERE (NOT other2:EarlierVersion OR (NOT EXISTS { (other2)-[:VERSION_OF]->({title: other2.title}) } AND normalize(reduce(folded3 = normalize(toLower(other2.title), NFKD), pair4 IN $p0q.folds | replace(folded3, pair4[0], pair4[1])), NFC) = $p0q.exact))
    RETURN other2 UNION
    MATCH (:Identifier {key: $p0q.key})-[:IDENTIFIES]->(other2:Paper)
    RETURN other2
  }
  WITH collect(other2) AS other2
  RETURN [size(other2)] AS v5, size(other2) AS v6
}
RETURN [[COUNT { UNWIND $p0q.rankings AS ranking7 CALL db.index.fulltext.queryNodes(ranking7[0], ranking7[1]) YIELD node AS other8 WHERE (NOT other8:EarlierVersion OR (NOT EXISTS { (other8)-[:VERSION_OF]->({title: other8.title}) } AND normalize(reduce(folded9 = normalize(toLower(other8.title), NFKD), pair10 IN $p0q.folds | replace(folded9, pair10[0], pair10[1])), NFC) = $p0q.exact)) RETURN other8 } + COUNT { MATCH (:Identifier {key: $p0q.key})-[:IDENTIFIES]->(other8:Paper|Person|Institution|Topic) WHERE NOT EXISTS { UNWIND $p0q.rankings AS ranking7 CALL db.index.fulltext.queryNodes(ranking7[0], ranking7[1]) YIELD node AS hit11 WHERE hit11 = other8 RETURN hit11 } RETURN other8 }, v5]] AS row
