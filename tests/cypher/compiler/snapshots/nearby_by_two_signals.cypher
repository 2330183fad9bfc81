// { paper(by: {id: "W1"}) {
//   nearby(signals: [SHARED_TOPICS, TEXT_SIMILARITY], where: {openAccess: true}) { nodes { id } } } }
// parameters: {"p0":"W1","p1":10,"p1f1":true}
CALL () {
  MATCH (:Identifier {key: $p0})-[:IDENTIFIES]->(other2:Paper)
  CALL (other2) {
    WITH other2, [word8 IN split(toLower(left(coalesce(other2.title, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word8 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] AS title9
    CALL (other2, title9) {
      MATCH (other2)-[:HAS_TOPIC]->(via10)
      WITH other2, via10, COUNT { (via10)<-[:HAS_TOPIC]-() } AS degree11 ORDER BY degree11, coalesce(via10.id, via10.key)
      WITH other2, collect([via10, degree11]) AS between12
      UNWIND between12[..reduce(spent13 = [0, 0], pair14 IN between12 | CASE WHEN spent13[0] + pair14[1] > 2000 THEN [2000, spent13[1]] ELSE [spent13[0] + pair14[1], spent13[1] + 1] END)[1]] AS chosen15
      WITH other2, chosen15[0] AS via10, toInteger(1000000 / log(1 + chosen15[1])) AS term16
      MATCH (via10)<-[:HAS_TOPIC]-(candidate17) WHERE candidate17 <> other2
      WITH candidate17, count(*) AS shared_count18, sum(term16) AS sum19
      WITH candidate17, shared_count18, sum19 / sqrt(COUNT { (candidate17)-[:HAS_TOPIC]->() }) AS sum19
      WITH collect([candidate17, shared_count18, sum19]) AS all20, max(sum19) AS best21
      UNWIND all20 AS found22
      WITH found22[0] AS candidate17, found22[1] AS shared_count18, found22[2] / best21 AS value23
      WITH candidate17, value23, shared_count18, round(500000.0 * value23) AS part24 WHERE part24 >= 1
      RETURN candidate17, ['SHARED_TOPICS', toInteger(part24), shared_count18] AS reason25
      UNION ALL
      WITH other2, title9, title9 + [word8 IN [word8 IN split(toLower(left(coalesce(other2.abstract, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word8 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] WHERE NOT word8 IN title9] AS words26
      UNWIND words26 AS word8
      WITH title9, word8, min(0) AS once27
      WITH title9, collect(word8)[..32] AS words26 WHERE size(words26) > 0
      WITH reduce(text28 = '', word8 IN words26 | CASE WHEN size(text28) + size(word8) > 500 THEN text28 ELSE text28 + word8 + CASE WHEN word8 IN title9 THEN '^3 ' ELSE ' ' END END) AS text28 CALL db.index.fulltext.queryNodes('paper_text', 'title:(' + text28 + ') abstract:(' + text28 + ')', {limit: 100}) YIELD node, score
      WITH collect([node, score]) AS all20
      UNWIND [hit29 IN all20 WHERE size(all20) < 100 OR hit29[1] > all20[-1][1]] AS hit29
      WITH hit29[0] AS candidate17, hit29[1] / all20[0][1] AS value23, null AS shared_count18 WHERE candidate17 <> other2
      WITH candidate17, value23, shared_count18, round(500000.0 * value23) AS part24 WHERE part24 >= 1
      RETURN candidate17, ['TEXT_SIMILARITY', toInteger(part24), shared_count18] AS reason25
    }
    WITH other2, title9, candidate17 AS other3, sum(reason25[1]) AS rank7, collect(reason25) AS link6 WHERE other3 <> other2 AND NOT (size(title9) > 0 AND other3.title IS NOT NULL AND toLower(other3.title) CONTAINS title9[0] AND toLower(other3.title) CONTAINS title9[-1] AND [word8 IN split(toLower(left(coalesce(other3.title, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word8 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] = title9 AND (EXISTS { (other2)<-[:AUTHORED]-()-[:AUTHORED]->(other3) } OR NOT EXISTS { (other2)<-[:AUTHORED]-() } OR NOT EXISTS { (other3)<-[:AUTHORED]-() }))
    WITH other3, rank7, link6 WHERE coalesce(other3.isOpenAccess, false) = $p1f1
    WITH other3, link6, rank7, rank7 AS k4, other3.id AS k5 ORDER BY k4 DESC, k5 LIMIT $p1
    RETURN collect([k5]) AS v30
  }
  RETURN head(collect([[v30]])) AS v1
}
RETURN [v1] AS row
