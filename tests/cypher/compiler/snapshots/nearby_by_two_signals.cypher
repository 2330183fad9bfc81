// { paper(by: {id: "W1"}) {
//   nearby(signals: [SHARED_TOPICS, TEXT_SIMILARITY], where: {openAccess: true}) { nodes { id } } } }
// parameters: {"p0":"W1","p1":10,"p1f1":true}
CALL () {
  MATCH (:Identifier {key: $p0})-[:IDENTIFIES]->(other2:Paper)
  CALL (other2) {
    WITH other2, CASE WHEN other2:EarlierVersion THEN head(COLLECT { MATCH (other2)-[:VERSION_OF]->(published8:Paper) RETURN published8 }) ELSE other2 END AS root9, [word10 IN split(toLower(left(coalesce(other2.title, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word10 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] AS title11
    CALL (other2, root9, title11) {
      MATCH (other2)-[:HAS_TOPIC]->(via12)
      WITH root9, via12, COUNT { (via12)<-[:HAS_TOPIC]-() } AS degree13 ORDER BY degree13, coalesce(via12.id, via12.key)
      WITH root9, collect([via12, degree13]) AS between14
      UNWIND between14[..reduce(spent15 = [0, 0], pair16 IN between14 | CASE WHEN spent15[0] + pair16[1] > 2000 THEN [2000, spent15[1]] ELSE [spent15[0] + pair16[1], spent15[1] + 1] END)[1]] AS chosen17
      WITH root9, chosen17[0] AS via12, toInteger(1000000 / log(1 + chosen17[1])) AS term18
      MATCH (via12)<-[:HAS_TOPIC]-(reached19)
      WITH DISTINCT root9, via12, term18, CASE WHEN reached19:EarlierVersion THEN head(COLLECT { MATCH (reached19)-[:VERSION_OF]->(published8:Paper) RETURN published8 }) ELSE reached19 END AS candidate20 WHERE candidate20 <> root9
      WITH candidate20, count(*) AS shared_count21, sum(term18) AS sum22
      WITH candidate20, shared_count21, sum22, COUNT { (candidate20)-[:HAS_TOPIC]->() } AS size23
      WITH candidate20, shared_count21, sum22 / sqrt(CASE WHEN size23 > 0 THEN size23 ELSE 1 END) AS sum22
      WITH collect([candidate20, shared_count21, sum22]) AS all24, max(sum22) AS best25
      UNWIND all24 AS found26
      WITH found26[0] AS candidate20, found26[1] AS shared_count21, found26[2] / best25 AS value27
      WITH candidate20, value27, shared_count21, round(500000.0 * value27) AS part28 WHERE part28 >= 1
      RETURN candidate20, ['SHARED_TOPICS', toInteger(part28), shared_count21] AS reason29
      UNION ALL
      WITH root9, title11, title11 + [word10 IN [word10 IN split(toLower(left(coalesce(other2.abstract, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word10 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] WHERE NOT word10 IN title11] AS words30
      UNWIND words30 AS word10
      WITH root9, title11, word10, min(0) AS once31
      WITH root9, title11, collect(word10)[..32] AS words30 WHERE size(words30) > 0
      WITH root9, reduce(text32 = '', word10 IN words30 | CASE WHEN size(text32) + size(word10) > 500 THEN text32 ELSE text32 + word10 + CASE WHEN word10 IN title11 THEN '^3 ' ELSE ' ' END END) AS text32 CALL db.index.fulltext.queryNodes('paper_text', 'title:(' + text32 + ') abstract:(' + text32 + ')', {limit: 100}) YIELD node, score
      WITH root9, collect([node, score]) AS all24
      UNWIND [hit33 IN all24 WHERE size(all24) < 100 OR hit33[1] > all24[-1][1]] AS hit33
      WITH root9, hit33[0] AS reached19, hit33[1] / all24[0][1] AS value27
      WITH root9, CASE WHEN reached19:EarlierVersion THEN head(COLLECT { MATCH (reached19)-[:VERSION_OF]->(published8:Paper) RETURN published8 }) ELSE reached19 END AS candidate20, max(value27) AS value27 WHERE candidate20 <> root9
      WITH candidate20, value27, null AS shared_count21
      WITH candidate20, value27, shared_count21, round(500000.0 * value27) AS part28 WHERE part28 >= 1
      RETURN candidate20, ['TEXT_SIMILARITY', toInteger(part28), shared_count21] AS reason29
    }
    WITH other2, root9, title11, candidate20 AS other3, sum(reason29[1]) AS rank7, collect(reason29) AS link6 WHERE other3 <> root9 AND NOT (size(title11) > 0 AND other3.title IS NOT NULL AND toLower(other3.title) CONTAINS title11[0] AND toLower(other3.title) CONTAINS title11[-1] AND [word10 IN split(toLower(left(coalesce(other3.title, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word10 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] = title11 AND (EXISTS { (other2)<-[:AUTHORED]-()-[:AUTHORED]->(other3) } OR NOT EXISTS { (other2)<-[:AUTHORED]-() } OR NOT EXISTS { (other3)<-[:AUTHORED]-() }))
    WITH other3, rank7, link6 WHERE coalesce(other3.isOpenAccess, false) = $p1f1
    WITH other3, link6, rank7, rank7 AS k4, other3.id AS k5 ORDER BY k4 DESC, k5 LIMIT $p1
    RETURN collect([k5]) AS v34
  }
  RETURN head(collect([[v34]])) AS v1
}
RETURN [v1] AS row
