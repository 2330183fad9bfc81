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
      WITH candidate20, shared_count21, sum22 / (1000000 * sqrt(CASE WHEN size23 > 0 THEN size23 ELSE 1 END)) AS x24
      WITH candidate20, 1.0 * x24 / (x24 + 0.35) AS part25, shared_count21
      RETURN 'SHARED_TOPICS' AS signal26, max(part25) AS best27, collect([candidate20, part25, shared_count21]) AS found28
      UNION ALL
      WITH root9, title11, title11 + [word10 IN [word10 IN split(toLower(left(coalesce(other2.abstract, ''), 3000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word10 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'] WHERE NOT word10 IN title11 AND NOT word10 IN ['able', 'about', 'achieve', 'achieved', 'achieves', 'across', 'additionally', 'after', 'against', 'al', 'all', 'allow', 'allows', 'also', 'although', 'among', 'analysis', 'another', 'any', 'approach', 'approaches', 'art', 'article', 'available', 'based', 'because', 'been', 'before', 'best', 'better', 'between', 'both', 'can', 'case', 'cases', 'challenge', 'challenges', 'challenging', 'common', 'compare', 'compared', 'comparison', 'complex', 'could', 'data', 'demonstrate', 'demonstrated', 'demonstrates', 'describe', 'described', 'describes', 'develop', 'developed', 'did', 'different', 'discuss', 'do', 'does', 'due', 'during', 'e', 'each', 'effective', 'effectively', 'effectiveness', 'efficient', 'efficiently', 'enable', 'enables', 'enabling', 'especially', 'et', 'etc', 'even', 'existing', 'experiment', 'experimental', 'experiments', 'explore', 'finally', 'first', 'form', 'framework', 'from', 'further', 'furthermore', 'g', 'general', 'given', 'good', 'had', 'has', 'have', 'he', 'her', 'high', 'higher', 'his', 'how', 'however', 'i', 'important', 'improve', 'improved', 'improvement', 'improves', 'include', 'includes', 'including', 'information', 'introduce', 'introduces', 'investigate', 'investigated', 'its', 'itself', 'just', 'key', 'large', 'larger', 'level', 'low', 'lower', 'made', 'main', 'make', 'makes', 'many', 'may', 'method', 'methods', 'might', 'model', 'models', 'more', 'moreover', 'most', 'much', 'multiple', 'must', 'need', 'needed', 'needs', 'new', 'non', 'novel', 'number', 'obtained', 'often', 'one', 'only', 'order', 'other', 'others', 'our', 'out', 'outperform', 'outperforms', 'over', 'own', 'paper', 'part', 'particularly', 'per', 'performance', 'present', 'presented', 'presents', 'previous', 'problem', 'problems', 'process', 'propose', 'proposed', 'provide', 'provided', 'provides', 'real', 'recent', 'recently', 'result', 'results', 'same', 'second', 'set', 'several', 'she', 'should', 'show', 'shown', 'shows', 'significant', 'significantly', 'simple', 'since', 'single', 'small', 'some', 'specific', 'state', 'still', 'studies', 'study', 'system', 'systems', 'take', 'taken', 'task', 'tasks', 'technique', 'techniques', 'than', 'them', 'themselves', 'therefore', 'though', 'three', 'through', 'thus', 'time', 'too', 'two', 'under', 'up', 'us', 'use', 'used', 'uses', 'using', 'various', 'very', 'via', 'vs', 'way', 'we', 'well', 'what', 'when', 'where', 'whether', 'which', 'while', 'who', 'whose', 'within', 'without', 'work', 'works', 'world', 'would', 'yet', 'you', 'your']] AS words29
      UNWIND words29 AS word10
      WITH root9, title11, word10, min(0) AS once30
      WITH root9, title11, collect(word10)[..64] AS words29 WHERE size(words29) > 0
      WITH root9, title11, [word10 IN words29 | [word10, CASE WHEN word10 =~ '[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}\\p{IsArabic}\\p{N}]+' THEN 1 ELSE size(word10) END]] AS words29
      WITH root9, reduce(query31 = [0, ''], word10 IN words29 | CASE WHEN query31[0] + word10[1] > 480 THEN query31 ELSE [query31[0] + word10[1], query31[1] + word10[0] + CASE WHEN word10[0] IN title11 THEN '^2 ' ELSE ' ' END] END)[1] AS query31
      WITH root9, 'title:(' + query31 + ') abstract:(' + query31 + ')' AS query31 CALL db.index.fulltext.queryNodes('paper_text', query31, {limit: 100}) YIELD node, score
      WITH root9, collect([node, score]) AS hits32
      WITH root9, hits32, CASE WHEN size(hits32) < 100 THEN 0.0 ELSE hits32[-1][1] END AS noise33
      UNWIND [hit34 IN hits32 WHERE hit34[1] > noise33] AS hit34
      WITH root9, hit34[0] AS reached19, hit34[1] - noise33 AS margin35
      WITH root9, CASE WHEN reached19:EarlierVersion THEN head(COLLECT { MATCH (reached19)-[:VERSION_OF]->(published8:Paper) RETURN published8 }) ELSE reached19 END AS candidate20, max(margin35) AS x24 WHERE candidate20 <> root9
      WITH candidate20, x24, null AS shared_count21
      WITH candidate20, 1.8 * x24 / (x24 + 34.0) AS part25, shared_count21
      RETURN 'TEXT_SIMILARITY' AS signal26, max(part25) AS best27, collect([candidate20, part25, shared_count21]) AS found28
    }
    WITH other2, root9, title11, collect([signal26, best27, found28]) AS signals36
    WITH other2, root9, title11, signals36, reduce(sum22 = 0.0, row37 IN signals36 | sum22 + coalesce(row37[1], 0.0)) AS total38, any(row37 IN signals36 WHERE row37[1] > 0 AND NOT row37[0] IN ['SHARED_AUTHORS', 'SHARED_TOPICS']) AS supports39
    UNWIND signals36 AS row37
    UNWIND row37[2] AS one40
    WITH other2, root9, title11, total38, supports39, one40[0] AS other3, collect([row37[0], one40[1], one40[2]]) AS parts41 WHERE other3 <> root9 AND NOT (size(title11) > 0 AND other3.title IS NOT NULL AND toLower(other3.title) CONTAINS title11[0] AND toLower(other3.title) CONTAINS title11[-1] AND [word10 IN split(toLower(left(coalesce(other3.title, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word10 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] = title11 AND (EXISTS { (other2)<-[:AUTHORED]-()-[:AUTHORED]->(other3) } OR NOT EXISTS { (other2)<-[:AUTHORED]-() } OR NOT EXISTS { (other3)<-[:AUTHORED]-() }))
    WITH total38, supports39, other3, parts41, COUNT { (other3)<-[:CITES]-() } AS known42
    WITH other3, parts41, 200000.0 * (1 + 0.4342897668977654 * log(1 + CASE WHEN known42 > 10000 THEN 10000 ELSE known42 END)) / total38 AS unit43, CASE WHEN supports39 THEN reduce(sum22 = 0.0, part25 IN parts41 | CASE WHEN part25[0] IN ['SHARED_AUTHORS', 'SHARED_TOPICS'] THEN sum22 ELSE sum22 + part25[1] END) END AS support44
    WITH other3, parts41, unit43, coalesce(0.15 + 0.85 * support44 / (support44 + 1.0), 1.0) AS support44
    WITH other3, [reason45 IN [part25 IN parts41 | [part25[0], toInteger(round(unit43 * part25[1] * CASE WHEN part25[0] IN ['SHARED_AUTHORS', 'SHARED_TOPICS'] THEN support44 ELSE 1.0 END)), part25[2]]] WHERE reason45[1] > 0] AS link6
    WITH other3, reduce(total38 = 0, reason45 IN link6 | total38 + reason45[1]) AS rank7, link6 WHERE rank7 > 0
    WITH other3, rank7, link6 WHERE coalesce(other3.isOpenAccess, false) = $p1f1
    WITH other3, link6, rank7, rank7 AS k4, other3.id AS k5 ORDER BY k4 DESC, k5 LIMIT $p1
    RETURN collect([k5]) AS v46
  }
  RETURN head(collect([[v46]])) AS v1
}
RETURN [v1] AS row
