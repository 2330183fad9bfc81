// { search(query: "graph", kinds: [PERSON]) { stats { count } totalCount } }
// parameters: {"p0":20,"p0q":{"exact":"graph","folds":[["̀",""],["́",""],["̂",""],["̃",""],["̄",""],["̆",""],["̇",""],["̈",""],["̉",""],["̊",""],["̋",""],["̌",""],["̏",""],["̛",""],["̣",""],["̥",""],["̦",""],["̧",""],["̨",""],["̮",""],["̱",""],["ß","ss"],["æ","ae"],["œ","oe"],["ø","o"],["đ","d"],["ð","d"],["ł","l"],["þ","th"],["ı","i"],["ħ","h"],["ŧ","t"],["ŋ","n"],["’","'"]],"key":null,"rankings":[["entity_name","+name:\"graph\""]],"whole":"name:\"graph\""}}
CALL () {
  MATCH (other1:Paper) WHERE false
  WITH collect(other1) AS other1
  RETURN [size(other1)] AS v2, size(other1) AS v3
}
RETURN [[COUNT { UNWIND $p0q.rankings AS ranking4 CALL db.index.fulltext.queryNodes(ranking4[0], ranking4[1]) YIELD node AS other5 WHERE (NOT other5:EarlierVersion OR (NOT EXISTS { (other5)-[:VERSION_OF]->({title: other5.title}) } AND normalize(reduce(folded6 = normalize(toLower(other5.title), NFKD), pair7 IN $p0q.folds | replace(folded6, pair7[0], pair7[1])), NFC) = $p0q.exact)) AND (other5:Person) RETURN other5 } + COUNT { MATCH (:Identifier {key: $p0q.key})-[:IDENTIFIES]->(other5:Person) WHERE NOT EXISTS { UNWIND $p0q.rankings AS ranking4 CALL db.index.fulltext.queryNodes(ranking4[0], ranking4[1]) YIELD node AS hit8 WHERE hit8 = other5 RETURN hit8 } RETURN other5 }, v2]] AS row
