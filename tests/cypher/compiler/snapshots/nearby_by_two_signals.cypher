// { paper(by: {id: "W1"}) {
//   nearby(signals: [SHARED_TOPICS, TEXT_SIMILARITY], where: {openAccess: true}) { nodes { id } } } }
// parameters: {"p0":"W1","p1":10,"p1f1":true}
CALL () {
  MATCH (:Identifier {key: $p0})-[:IDENTIFIES]->(other2:Paper)
  CALL (other2) {
    WITH other2, [word8 IN split(toLower(left(coalesce(other2.title, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word8 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] AS title9
    CALL (other2, title9) {
      MATCH (other2)-[:HAS_TOPIC]->(x10)
      WITH other2, x10, COUNT { (x10)<-[:HAS_TOPIC]-() } AS d11 ORDER BY d11, coalesce(x10.id, x10.key)
      WITH other2, collect([x10, d11]) AS between12
      UNWIND between12[..reduce(a13 = [0, 0], x10 IN between12 | CASE WHEN a13[0] + x10[1] > 2000 THEN [2000, a13[1]] ELSE [a13[0] + x10[1], a13[1] + 1] END)[1]] AS pair14
      WITH other2, pair14[0] AS x10, toInteger(1000000 / log(1 + pair14[1])) AS d11
      MATCH (x10)<-[:HAS_TOPIC]-(c15) WHERE c15 <> other2
      WITH c15, count(*) AS k16, sum(d11) AS s17
      WITH c15, k16, s17 / sqrt(COUNT { (c15)-[:HAS_TOPIC]->() }) AS s17
      WITH collect([c15, k16, s17]) AS all18, max(s17) AS best19
      UNWIND all18 AS x10
      WITH x10[0] AS c15, x10[1] AS k16, x10[2] / best19 AS v20
      WITH c15, v20, k16, round(500000.0 * v20) AS part21 WHERE part21 >= 1
      RETURN c15, ['SHARED_TOPICS', toInteger(part21), k16] AS reason22
      UNION ALL
      WITH other2, title9, title9 + [word8 IN [word8 IN split(toLower(left(coalesce(other2.abstract, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word8 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] WHERE NOT word8 IN title9] AS words23
      UNWIND words23 AS word8
      WITH title9, word8, min(0) AS once24
      WITH title9, collect(word8)[..32] AS words23 WHERE size(words23) > 0
      WITH reduce(text25 = '', word8 IN words23 | CASE WHEN size(text25) + size(word8) > 500 THEN text25 ELSE text25 + word8 + CASE WHEN word8 IN title9 THEN '^3 ' ELSE ' ' END END) AS text25 CALL db.index.fulltext.queryNodes('paper_text', 'title:(' + text25 + ') abstract:(' + text25 + ')', {limit: 100}) YIELD node, score
      WITH collect([node, score]) AS all18
      UNWIND [x10 IN all18 WHERE size(all18) < 100 OR x10[1] > all18[-1][1]] AS x10
      WITH x10[0] AS c15, x10[1] / all18[0][1] AS v20, null AS k16 WHERE c15 <> other2
      WITH c15, v20, k16, round(500000.0 * v20) AS part21 WHERE part21 >= 1
      RETURN c15, ['TEXT_SIMILARITY', toInteger(part21), k16] AS reason22
    }
    WITH other2, title9, c15 AS other3, sum(reason22[1]) AS rank7, collect(reason22) AS link6 WHERE other3 <> other2 AND NOT (size(title9) > 0 AND other3.title IS NOT NULL AND toLower(other3.title) CONTAINS title9[0] AND toLower(other3.title) CONTAINS title9[-1] AND [word8 IN split(toLower(left(coalesce(other3.title, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word8 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] = title9 AND (EXISTS { (other2)<-[:AUTHORED]-()-[:AUTHORED]->(other3) } OR NOT EXISTS { (other2)<-[:AUTHORED]-() } OR NOT EXISTS { (other3)<-[:AUTHORED]-() }))
    WITH other3, rank7, link6 WHERE coalesce(other3.isOpenAccess, false) = $p1f1
    WITH other3, link6, rank7, rank7 AS k4, other3.id AS k5 ORDER BY k4 DESC, k5 LIMIT $p1
    RETURN collect([k5]) AS v26
  }
  RETURN head(collect([[v26]])) AS v1
}
RETURN [v1] AS row
