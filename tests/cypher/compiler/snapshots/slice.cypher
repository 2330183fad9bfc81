// { researchMap(seeds: ["W1", "T1"]) { truncated nodes { distance weight node { id } } edges { kind } } }
// parameters: {"p0l":60,"p0s":["W1","T1"]}
CALL () {
  UNWIND $p0s AS key2
  MATCH (:Identifier {key: key2})-[:IDENTIFIES]->(seed3:Paper|Person|Institution|Topic)
  WITH collect(DISTINCT seed3) AS seeds4
  WITH seeds4, seeds4 AS slice5, false AS cut6, [seed3 IN seeds4 | {node: seed3, weight: 1.0}] AS entries7, [] AS near8, head(COLLECT { MATCH (dated9:Paper) WHERE dated9.year IS NOT NULL RETURN dated9.year ORDER BY dated9.year DESC LIMIT 1 }) - 1 AS recent10, [seed3 IN seeds4 WHERE seed3:EarlierVersion | CASE WHEN seed3:EarlierVersion THEN head(COLLECT { MATCH (seed3)-[:VERSION_OF]->(published11:Paper) RETURN published11 }) ELSE seed3 END] AS works12, [seed3 IN seeds4 | toLower(seed3.title)] AS titles13
  WITH *, [1000, 0.7, CASE WHEN any(seed3 IN seeds4 WHERE seed3.year >= recent10) THEN 0.5 ELSE 0.2 END, 0] AS class_shares14
  CALL (seeds4) {
    UNWIND seeds4 AS seed3
    CALL (seed3, seeds4) {
      WITH seed3 WHERE seed3:Paper
      RETURN seed3 AS own15, 1000000 AS standing16, false AS of17
      UNION ALL
      WITH seed3, seeds4 WHERE NOT seed3:Paper
      MATCH (seed3)-[has18:AUTHORED|STATES_AFFILIATION|HAS_TOPIC]-(own15:Paper) WHERE NOT own15:EarlierVersion
      WITH seeds4, own15, max(coalesce(has18.score, 1.0)) AS has_score19
      WITH seeds4, own15, has_score19 * log10(10 + coalesce(own15.citationCount, 0)) AS standing16 ORDER BY standing16 DESC, own15.id LIMIT 30
      WITH seeds4, collect([own15, standing16]) AS all20
      UNWIND all20[..1 + 30 / size(seeds4)] AS one21
      RETURN one21[0] AS own15, toInteger(1000000 * one21[1] / all20[0][1]) AS standing16, true AS of17
    }
    WITH own15, max(standing16) AS standing16, min(of17) AS of17 ORDER BY standing16 DESC, coalesce(own15.citationCount, 0) DESC, own15.id
    RETURN collect({node: own15, weight: standing16, own: of17}) AS base22
  }
  CALL (base22) {
    WITH base22[..2] AS origins23
    UNWIND origins23 AS origin24
    WITH origin24.node AS near_self25, 60 / size(origins23) AS most26
    CALL (near_self25, most26) {
      WITH near_self25, CASE WHEN near_self25:EarlierVersion THEN head(COLLECT { MATCH (near_self25)-[:VERSION_OF]->(near_published27:Paper) RETURN near_published27 }) ELSE near_self25 END AS near_root28, [near_word29 IN split(toLower(left(coalesce(near_self25.title, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE near_word29 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] AS near_title30
      CALL (near_self25, near_root28, near_title30) {
        MATCH (near_self25)-[:CITES|REFERS_TO]->(near_via31)
        WITH near_root28, near_via31, COUNT { (near_via31)<-[:CITES|REFERS_TO]-() } AS near_degree32 ORDER BY near_degree32, coalesce(near_via31.id, near_via31.key)
        WITH near_root28, collect([near_via31, near_degree32]) AS near_between33
        UNWIND near_between33[..reduce(near_spent34 = [0, 0], near_pair35 IN near_between33 | CASE WHEN near_spent34[0] + near_pair35[1] > 2000 THEN [2000, near_spent34[1]] ELSE [near_spent34[0] + near_pair35[1], near_spent34[1] + 1] END)[1]] AS near_chosen36
        WITH near_root28, near_chosen36[0] AS near_via31, toInteger(1000000 / log(1 + near_chosen36[1])) AS near_term37
        MATCH (near_via31)<-[:CITES|REFERS_TO]-(near_reached38)
        WITH DISTINCT near_root28, near_via31, near_term37, CASE WHEN near_reached38:EarlierVersion THEN head(COLLECT { MATCH (near_reached38)-[:VERSION_OF]->(near_published27:Paper) RETURN near_published27 }) ELSE near_reached38 END AS near_candidate39 WHERE near_candidate39 <> near_root28
        WITH near_candidate39, count(*) AS near_shared_count40, sum(near_term37) AS near_sum41
        WITH near_candidate39, near_shared_count40, near_sum41, COUNT { (near_candidate39)-[:CITES|REFERS_TO]->() } AS near_size42
        WITH near_candidate39, near_shared_count40, near_sum41 / (1000000 * sqrt(CASE WHEN near_size42 > 0 THEN near_size42 ELSE 1 END)) AS near_x43
        WITH near_candidate39, 1.3 * near_x43 / (near_x43 + 0.88) AS near_part44, near_shared_count40
        RETURN 'BIBLIOGRAPHIC_COUPLING' AS near_signal45, max(near_part44) AS near_best46, collect([near_candidate39, near_part44, near_shared_count40]) AS near_found47
        UNION ALL
        MATCH (near_self25)<-[:CITES]-(near_via31)
        WITH near_root28, near_via31, COUNT { (near_via31)-[:CITES]->() } AS near_degree32 ORDER BY near_degree32, coalesce(near_via31.id, near_via31.key)
        WITH near_root28, collect([near_via31, near_degree32]) AS near_between33
        UNWIND near_between33[..reduce(near_spent34 = [0, 0], near_pair35 IN near_between33 | CASE WHEN near_spent34[0] + near_pair35[1] > 2000 THEN [2000, near_spent34[1]] ELSE [near_spent34[0] + near_pair35[1], near_spent34[1] + 1] END)[1]] AS near_chosen36
        WITH near_root28, near_chosen36[0] AS near_via31, toInteger(1000000 / log(1 + near_chosen36[1])) AS near_term37
        MATCH (near_via31)-[:CITES]->(near_reached38)
        WITH DISTINCT near_root28, near_via31, near_term37, CASE WHEN near_reached38:EarlierVersion THEN head(COLLECT { MATCH (near_reached38)-[:VERSION_OF]->(near_published27:Paper) RETURN near_published27 }) ELSE near_reached38 END AS near_candidate39 WHERE near_candidate39 <> near_root28
        WITH near_candidate39, count(*) AS near_shared_count40, sum(near_term37) AS near_sum41
        WITH near_candidate39, near_shared_count40, near_sum41, 1 AS near_size42
        WITH near_candidate39, near_shared_count40, near_sum41 / 1000000.0 AS near_x43
        WITH near_candidate39, 1.7 * near_x43 / (near_x43 + 1.7) AS near_part44, near_shared_count40
        RETURN 'CO_CITATION' AS near_signal45, max(near_part44) AS near_best46, collect([near_candidate39, near_part44, near_shared_count40]) AS near_found47
        UNION ALL
        CALL (near_self25, near_root28) {
          MATCH (near_self25)-[near_cites48:CITES]-(near_reached38)
          WITH DISTINCT near_root28, startNode(near_cites48) = near_self25 AS near_forward49, CASE WHEN near_reached38:EarlierVersion THEN head(COLLECT { MATCH (near_reached38)-[:VERSION_OF]->(near_published27:Paper) RETURN near_published27 }) ELSE near_reached38 END AS near_candidate39 WHERE near_candidate39 <> near_root28
          RETURN near_candidate39, count(*) AS near_shared_count40, 0.2 AS near_x43
          UNION ALL
          MATCH (near_self25)-[:CITES]->(near_via31)
          WITH near_root28, near_via31, COUNT { (near_via31)-[:CITES]->() } AS near_degree32 ORDER BY near_degree32, coalesce(near_via31.id, near_via31.key)
          WITH near_root28, collect([near_via31, near_degree32]) AS near_between33
          UNWIND near_between33[..reduce(near_spent34 = [0, 0], near_pair35 IN near_between33 | CASE WHEN near_spent34[0] + near_pair35[1] > 2000 THEN [2000, near_spent34[1]] ELSE [near_spent34[0] + near_pair35[1], near_spent34[1] + 1] END)[1]] AS near_chosen36
          WITH near_root28, near_chosen36[0] AS near_via31, toInteger(1000000 / log(1 + near_chosen36[1])) AS near_term37
          MATCH (near_via31)-[:CITES]->(near_reached38)
          WITH DISTINCT near_root28, near_via31, near_term37, CASE WHEN near_reached38:EarlierVersion THEN head(COLLECT { MATCH (near_reached38)-[:VERSION_OF]->(near_published27:Paper) RETURN near_published27 }) ELSE near_reached38 END AS near_candidate39 WHERE near_candidate39 <> near_root28
          WITH near_candidate39, count(*) AS near_shared_count40, sum(near_term37) AS near_sum41
          WITH near_candidate39, near_shared_count40, near_sum41, 1 AS near_size42
          WITH near_candidate39, near_shared_count40, near_sum41 / 1000000.0 AS near_x43
          RETURN near_candidate39, near_shared_count40, near_x43
          UNION ALL
          MATCH (near_self25)<-[:CITES]-(near_via31)
          WITH near_root28, near_via31, COUNT { (near_via31)<-[:CITES]-() } AS near_degree32 ORDER BY near_degree32, coalesce(near_via31.id, near_via31.key)
          WITH near_root28, collect([near_via31, near_degree32]) AS near_between33
          UNWIND near_between33[..reduce(near_spent34 = [0, 0], near_pair35 IN near_between33 | CASE WHEN near_spent34[0] + near_pair35[1] > 2000 THEN [2000, near_spent34[1]] ELSE [near_spent34[0] + near_pair35[1], near_spent34[1] + 1] END)[1]] AS near_chosen36
          WITH near_root28, near_chosen36[0] AS near_via31, toInteger(1000000 / log(1 + near_chosen36[1])) AS near_term37
          MATCH (near_via31)<-[:CITES]-(near_reached38)
          WITH DISTINCT near_root28, near_via31, near_term37, CASE WHEN near_reached38:EarlierVersion THEN head(COLLECT { MATCH (near_reached38)-[:VERSION_OF]->(near_published27:Paper) RETURN near_published27 }) ELSE near_reached38 END AS near_candidate39 WHERE near_candidate39 <> near_root28
          WITH near_candidate39, count(*) AS near_shared_count40, sum(near_term37) AS near_sum41
          WITH near_candidate39, near_shared_count40, near_sum41, COUNT { (near_candidate39)-[:CITES|REFERS_TO]->() } AS near_size42
          WITH near_candidate39, near_shared_count40, near_sum41 / (1000000 * sqrt(CASE WHEN near_size42 > 0 THEN near_size42 ELSE 1 END)) AS near_x43
          RETURN near_candidate39, near_shared_count40, 0.3 * near_x43 AS near_x43
        }
        WITH near_candidate39, sum(near_shared_count40) AS near_shared_count40, sum(near_x43) AS near_x43
        WITH near_candidate39, 1.15 * near_x43 / (near_x43 + 1.8) AS near_part44, near_shared_count40
        RETURN 'DIRECT_CITATION' AS near_signal45, max(near_part44) AS near_best46, collect([near_candidate39, near_part44, near_shared_count40]) AS near_found47
        UNION ALL
        MATCH (near_self25)<-[:AUTHORED]-(near_via31)
        WITH near_root28, near_via31, COUNT { (near_via31)-[:AUTHORED]->() } AS near_degree32 ORDER BY near_degree32, coalesce(near_via31.id, near_via31.key)
        WITH near_root28, collect([near_via31, near_degree32]) AS near_between33
        UNWIND near_between33[..reduce(near_spent34 = [0, 0], near_pair35 IN near_between33 | CASE WHEN near_spent34[0] + near_pair35[1] > 2000 THEN [2000, near_spent34[1]] ELSE [near_spent34[0] + near_pair35[1], near_spent34[1] + 1] END)[1]] AS near_chosen36
        WITH near_root28, near_chosen36[0] AS near_via31, toInteger(1000000 / log(1 + near_chosen36[1])) AS near_term37
        MATCH (near_via31)-[:AUTHORED]->(near_reached38)
        WITH DISTINCT near_root28, near_via31, near_term37, CASE WHEN near_reached38:EarlierVersion THEN head(COLLECT { MATCH (near_reached38)-[:VERSION_OF]->(near_published27:Paper) RETURN near_published27 }) ELSE near_reached38 END AS near_candidate39 WHERE near_candidate39 <> near_root28
        WITH near_candidate39, count(*) AS near_shared_count40, sum(near_term37) AS near_sum41
        WITH near_candidate39, near_shared_count40, near_sum41, COUNT { (near_candidate39)<-[:AUTHORED]-() } AS near_size42
        WITH near_candidate39, near_shared_count40, near_sum41 / (1000000 * sqrt(CASE WHEN near_size42 > 0 THEN near_size42 ELSE 1 END)) AS near_x43
        WITH near_candidate39, 4.4 * near_x43 / (near_x43 + 0.92) AS near_part44, near_shared_count40
        RETURN 'SHARED_AUTHORS' AS near_signal45, max(near_part44) AS near_best46, collect([near_candidate39, near_part44, near_shared_count40]) AS near_found47
        UNION ALL
        MATCH (near_self25)-[:HAS_TOPIC]->(near_via31)
        WITH near_root28, near_via31, COUNT { (near_via31)<-[:HAS_TOPIC]-() } AS near_degree32 ORDER BY near_degree32, coalesce(near_via31.id, near_via31.key)
        WITH near_root28, collect([near_via31, near_degree32]) AS near_between33
        UNWIND near_between33[..reduce(near_spent34 = [0, 0], near_pair35 IN near_between33 | CASE WHEN near_spent34[0] + near_pair35[1] > 2000 THEN [2000, near_spent34[1]] ELSE [near_spent34[0] + near_pair35[1], near_spent34[1] + 1] END)[1]] AS near_chosen36
        WITH near_root28, near_chosen36[0] AS near_via31, toInteger(1000000 / log(1 + near_chosen36[1])) AS near_term37
        MATCH (near_via31)<-[:HAS_TOPIC]-(near_reached38)
        WITH DISTINCT near_root28, near_via31, near_term37, CASE WHEN near_reached38:EarlierVersion THEN head(COLLECT { MATCH (near_reached38)-[:VERSION_OF]->(near_published27:Paper) RETURN near_published27 }) ELSE near_reached38 END AS near_candidate39 WHERE near_candidate39 <> near_root28
        WITH near_candidate39, count(*) AS near_shared_count40, sum(near_term37) AS near_sum41
        WITH near_candidate39, near_shared_count40, near_sum41, COUNT { (near_candidate39)-[:HAS_TOPIC]->() } AS near_size42
        WITH near_candidate39, near_shared_count40, near_sum41 / (1000000 * sqrt(CASE WHEN near_size42 > 0 THEN near_size42 ELSE 1 END)) AS near_x43
        WITH near_candidate39, 1.0 * near_x43 / (near_x43 + 0.35) AS near_part44, near_shared_count40
        RETURN 'SHARED_TOPICS' AS near_signal45, max(near_part44) AS near_best46, collect([near_candidate39, near_part44, near_shared_count40]) AS near_found47
        UNION ALL
        WITH near_root28, near_title30, near_title30 + [near_word29 IN [near_word29 IN split(toLower(left(coalesce(near_self25.abstract, ''), 3000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE near_word29 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'] WHERE NOT near_word29 IN near_title30 AND NOT near_word29 IN ['able', 'about', 'achieve', 'achieved', 'achieves', 'across', 'additionally', 'after', 'against', 'al', 'all', 'allow', 'allows', 'also', 'although', 'among', 'analysis', 'another', 'any', 'approach', 'approaches', 'art', 'article', 'available', 'based', 'because', 'been', 'before', 'best', 'better', 'between', 'both', 'can', 'case', 'cases', 'challenge', 'challenges', 'challenging', 'common', 'compare', 'compared', 'comparison', 'complex', 'could', 'data', 'demonstrate', 'demonstrated', 'demonstrates', 'describe', 'described', 'describes', 'develop', 'developed', 'did', 'different', 'discuss', 'do', 'does', 'due', 'during', 'e', 'each', 'effective', 'effectively', 'effectiveness', 'efficient', 'efficiently', 'enable', 'enables', 'enabling', 'especially', 'et', 'etc', 'even', 'existing', 'experiment', 'experimental', 'experiments', 'explore', 'finally', 'first', 'form', 'framework', 'from', 'further', 'furthermore', 'g', 'general', 'given', 'good', 'had', 'has', 'have', 'he', 'her', 'high', 'higher', 'his', 'how', 'however', 'i', 'important', 'improve', 'improved', 'improvement', 'improves', 'include', 'includes', 'including', 'information', 'introduce', 'introduces', 'investigate', 'investigated', 'its', 'itself', 'just', 'key', 'large', 'larger', 'level', 'low', 'lower', 'made', 'main', 'make', 'makes', 'many', 'may', 'method', 'methods', 'might', 'model', 'models', 'more', 'moreover', 'most', 'much', 'multiple', 'must', 'need', 'needed', 'needs', 'new', 'non', 'novel', 'number', 'obtained', 'often', 'one', 'only', 'order', 'other', 'others', 'our', 'out', 'outperform', 'outperforms', 'over', 'own', 'paper', 'part', 'particularly', 'per', 'performance', 'present', 'presented', 'presents', 'previous', 'problem', 'problems', 'process', 'propose', 'proposed', 'provide', 'provided', 'provides', 'real', 'recent', 'recently', 'result', 'results', 'same', 'second', 'set', 'several', 'she', 'should', 'show', 'shown', 'shows', 'significant', 'significantly', 'simple', 'since', 'single', 'small', 'some', 'specific', 'state', 'still', 'studies', 'study', 'system', 'systems', 'take', 'taken', 'task', 'tasks', 'technique', 'techniques', 'than', 'them', 'themselves', 'therefore', 'though', 'three', 'through', 'thus', 'time', 'too', 'two', 'under', 'up', 'us', 'use', 'used', 'uses', 'using', 'various', 'very', 'via', 'vs', 'way', 'we', 'well', 'what', 'when', 'where', 'whether', 'which', 'while', 'who', 'whose', 'within', 'without', 'work', 'works', 'world', 'would', 'yet', 'you', 'your']] AS near_words50
        UNWIND near_words50 AS near_word29
        WITH near_root28, near_title30, near_word29, min(0) AS near_once51
        WITH near_root28, near_title30, collect(near_word29)[..64] AS near_words50 WHERE size(near_words50) > 0
        WITH near_root28, near_title30, [near_word29 IN near_words50 | [near_word29, CASE WHEN near_word29 =~ '[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}\\p{IsArabic}\\p{N}]+' THEN 1 ELSE size(near_word29) END]] AS near_words50
        WITH near_root28, reduce(near_query52 = [0, ''], near_word29 IN near_words50 | CASE WHEN near_query52[0] + near_word29[1] > 480 THEN near_query52 ELSE [near_query52[0] + near_word29[1], near_query52[1] + near_word29[0] + CASE WHEN near_word29[0] IN near_title30 THEN '^2 ' ELSE ' ' END] END)[1] AS near_query52
        WITH near_root28, 'title:(' + near_query52 + ') abstract:(' + near_query52 + ')' AS near_query52 CALL db.index.fulltext.queryNodes('paper_text', near_query52, {limit: 100}) YIELD node, score
        WITH near_root28, collect([node, score]) AS near_hits53
        WITH near_root28, near_hits53, CASE WHEN size(near_hits53) < 100 THEN 0.0 ELSE near_hits53[-1][1] END AS near_noise54
        UNWIND [near_hit55 IN near_hits53 WHERE near_hit55[1] > near_noise54] AS near_hit55
        WITH near_root28, near_hit55[0] AS near_reached38, near_hit55[1] - near_noise54 AS near_margin56
        WITH near_root28, CASE WHEN near_reached38:EarlierVersion THEN head(COLLECT { MATCH (near_reached38)-[:VERSION_OF]->(near_published27:Paper) RETURN near_published27 }) ELSE near_reached38 END AS near_candidate39, max(near_margin56) AS near_x43 WHERE near_candidate39 <> near_root28
        WITH near_candidate39, near_x43, null AS near_shared_count40
        WITH near_candidate39, 1.8 * near_x43 / (near_x43 + 34.0) AS near_part44, near_shared_count40
        RETURN 'TEXT_SIMILARITY' AS near_signal45, max(near_part44) AS near_best46, collect([near_candidate39, near_part44, near_shared_count40]) AS near_found47
        UNION ALL
        WITH near_self25, near_root28 WHERE near_self25.embedding IS NOT NULL
        MATCH (near_analysis57:Analysis {key: 'embeddings'}) WHERE near_analysis57.dimension = size(near_self25.embedding) CALL db.index.vector.queryNodes('paper_embedding', 100, near_self25.embedding) YIELD node
        WITH near_root28, node, vector.similarity.cosine(node.embedding, near_self25.embedding) AS score ORDER BY score DESC, node.id
        WITH near_root28, collect([node, score]) AS near_hits53
        WITH near_root28, near_hits53, CASE WHEN size(near_hits53) < 100 THEN 0.5 ELSE near_hits53[-1][1] END AS near_noise54
        UNWIND [near_hit55 IN near_hits53 WHERE near_hit55[1] > near_noise54] AS near_hit55
        WITH near_root28, near_hit55[0] AS near_reached38, near_hit55[1] - near_noise54 AS near_margin56
        WITH near_root28, CASE WHEN near_reached38:EarlierVersion THEN head(COLLECT { MATCH (near_reached38)-[:VERSION_OF]->(near_published27:Paper) RETURN near_published27 }) ELSE near_reached38 END AS near_candidate39, max(near_margin56) AS near_x43 WHERE near_candidate39 <> near_root28
        WITH near_candidate39, near_x43, null AS near_shared_count40
        WITH near_candidate39, 1.8 * near_x43 / (near_x43 + 0.1) AS near_part44, near_shared_count40
        RETURN 'EMBEDDING_SIMILARITY' AS near_signal45, max(near_part44) AS near_best46, collect([near_candidate39, near_part44, near_shared_count40]) AS near_found47
      }
      WITH near_self25, near_root28, near_title30, collect([near_signal45, near_best46, near_found47]) AS near_signals58
      WITH near_self25, near_root28, near_title30, near_signals58, reduce(near_sum41 = 0.0, near_row59 IN near_signals58 | near_sum41 + coalesce(near_row59[1], 0.0)) AS near_total60, any(near_row59 IN near_signals58 WHERE near_row59[1] > 0 AND NOT near_row59[0] IN ['SHARED_AUTHORS', 'SHARED_TOPICS']) AS near_supports61
      UNWIND near_signals58 AS near_row59
      UNWIND near_row59[2] AS near_one62
      WITH near_self25, near_root28, near_title30, near_total60, near_supports61, near_one62[0] AS near_other63, collect([near_row59[0], near_one62[1], near_one62[2]]) AS near_parts64 WHERE near_other63 <> near_root28 AND NOT (size(near_title30) > 0 AND near_other63.title IS NOT NULL AND toLower(near_other63.title) CONTAINS near_title30[0] AND toLower(near_other63.title) CONTAINS near_title30[-1] AND [near_word29 IN split(toLower(left(coalesce(near_other63.title, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE near_word29 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] = near_title30 AND (EXISTS { (near_self25)<-[:AUTHORED]-()-[:AUTHORED]->(near_other63) } OR NOT EXISTS { (near_self25)<-[:AUTHORED]-() } OR NOT EXISTS { (near_other63)<-[:AUTHORED]-() }))
      WITH near_total60, near_supports61, near_other63, near_parts64, COUNT { (near_other63)<-[:CITES]-() } AS near_known65
      WITH near_other63, near_parts64, 200000.0 * (1 + 0.4342897668977654 * log(1 + CASE WHEN near_known65 > 10000 THEN 10000 ELSE near_known65 END)) / near_total60 AS near_unit66, CASE WHEN near_supports61 THEN reduce(near_sum41 = 0.0, near_part44 IN near_parts64 | CASE WHEN near_part44[0] IN ['SHARED_AUTHORS', 'SHARED_TOPICS'] THEN near_sum41 ELSE near_sum41 + near_part44[1] END) END AS near_support67
      WITH near_other63, near_parts64, near_unit66, coalesce(0.15 + 0.85 * near_support67 / (near_support67 + 1.0), 1.0) AS near_support67
      WITH near_other63, [near_reason68 IN [near_part44 IN near_parts64 | [near_part44[0], toInteger(round(near_unit66 * near_part44[1] * CASE WHEN near_part44[0] IN ['SHARED_AUTHORS', 'SHARED_TOPICS'] THEN near_support67 ELSE 1.0 END)), near_part44[2]]] WHERE near_reason68[1] > 0] AS near_link69
      WITH near_other63, reduce(near_total60 = 0, near_reason68 IN near_link69 | near_total60 + near_reason68[1]) AS near_rank70, near_link69 WHERE near_rank70 > 0
      WITH near_other63, near_rank70, near_link69
      WITH near_other63, near_rank70, near_link69, most26 ORDER BY near_rank70 DESC, coalesce(near_other63.citationCount, 0) DESC, near_other63.id LIMIT 60
      WITH most26, collect([near_other63, near_rank70, near_link69]) AS all20
      UNWIND all20[..most26] AS one21
      RETURN one21[0] AS near_other63, one21[1] AS near_rank70, one21[2] AS near_link69
    }
    WITH collect([near_other63, near_rank70, near_link69, near_self25]) AS all20, max(near_rank70) AS best71
    RETURN [one21 IN all20 | {node: one21[0], weight: 1000000 * one21[1] / best71, rank: one21[1], link: one21[2], origin: one21[3]}] AS nearest72
  }
  WITH *, 0.8 * ($p0l - size(seeds4)) AS limit73
  CALL (base22, nearest72, slice5, works12, recent10, titles13, class_shares14, limit73) {
    CALL (base22, nearest72) {
      UNWIND base22 + [one21 IN nearest72 WHERE size(one21.link) > 1 OR coalesce(one21.link[0][2], 2) > 1] AS one21
      WITH one21.node AS voter74, max(one21.weight) AS strength75, max(coalesce(NOT one21.own, false)) AS direct76, max(coalesce(one21.own, false)) AS own15
      WITH voter74, strength75, direct76, own15, COUNT { (voter74)-[:CITES]-() } AS degree77 ORDER BY strength75 DESC, coalesce(voter74.citationCount, 0) DESC, voter74.id
      WITH collect({node: voter74, strength: strength75, degree: degree77, direct: direct76, own: own15}) AS voters78
      UNWIND reduce(chosen79 = {left: 4000, voters: []}, one21 IN voters78 | CASE WHEN one21.degree > chosen79.left THEN chosen79 ELSE {left: chosen79.left - one21.degree, voters: chosen79.voters + [one21]} END).voters AS one21
      WITH one21.node AS voter74, one21.direct AS direct76, one21.own AS own15, toInteger(one21.strength * log(2) / log(2 + one21.degree)) AS vote80
      MATCH (voter74)-[cites81:CITES]-(reached82)
      WITH reached82, startNode(cites81) = voter74 AS forward83, vote80, direct76, own15
      WITH reached82, max(direct76) AS direct76, sum(CASE WHEN forward83 THEN vote80 ELSE vote80 / 3 END) AS votes84, count(CASE WHEN forward83 THEN 1 END) AS cited85, count(CASE WHEN NOT forward83 THEN 1 END) AS citing86, count(CASE WHEN own15 THEN 1 END) AS links87
      WITH CASE WHEN reached82:EarlierVersion THEN head(COLLECT { MATCH (reached82)-[:VERSION_OF]->(published11:Paper) RETURN published11 }) ELSE reached82 END AS found88, sum(votes84) AS votes84, sum(cited85) AS cited85, sum(citing86) AS citing86, max(direct76) AS direct76, sum(links87) AS links87 ORDER BY votes84 DESC, coalesce(found88.citationCount, 0) DESC, found88.id LIMIT 600
      RETURN collect([found88, votes84, cited85, citing86, direct76, links87]) AS votes84
    }
    WITH *, [one21 IN votes84 WHERE one21[1] > 0 AND NOT one21[0] IN slice5] AS voted89, any(one21 IN base22 WHERE one21.own) AS around90
    UNWIND [one21 IN voted89 | {node: one21[0], score: 1000000 * one21[1] / voted89[0][1], cited: one21[2], citing: one21[3], own: false, near: one21[4], links: one21[5]}] + [one21 IN nearest72 | {node: one21.node, score: toInteger(0.65 * one21.weight / size(base22[..2])), own: false, near: true}] + [one21 IN base22 | {node: one21.node, score: one21.weight, own: one21.own}] AS one21
    WITH around90, one21.node AS found88, sum(one21.score) AS score91, max(one21.own) AS own15, sum(one21.cited) AS cited85, sum(one21.citing) AS citing86, sum(one21.links) AS links87, max(one21.near) AS near_start92 WHERE NOT found88 IN slice5 AND NOT found88 IN works12 AND NOT found88:EarlierVersion
    WITH around90, found88, score91, cited85, citing86, links87, own15, near_start92, coalesce(found88.citationCount, 0) AS known93, CASE WHEN own15 THEN 1 WHEN CASE WHEN around90 THEN links87 < 2 ELSE NOT coalesce(near_start92, false) AND cited85 + citing86 < 2 END THEN 3 WHEN found88.year >= recent10 THEN 2 ELSE 0 END AS class94
    WITH *, 1 + toInteger(score91 * (1 + 0.15 * log10(1 + known93))) AS weight95 ORDER BY weight95 DESC, known93 DESC, found88.id
    WITH toLower(coalesce(found88.title, found88.id)) AS title96, head(collect({node: found88, weight: weight95, known: known93, class: class94, last: around90 AND class94 = 3, cited: cited85, citing: citing86})) AS entry97 WHERE NOT coalesce(title96 IN titles13, false)
    WITH entry97 ORDER BY entry97.weight DESC, entry97.known DESC, entry97.node.id
    WITH entry97.class AS class94, collect(entry97) AS members98
    WITH members98, toInteger(ceil(limit73 * class_shares14[class94])) AS most26
    UNWIND range(0, size(members98) - 1) AS place99
    WITH members98[place99] AS entry97, place99 >= most26 AS beyond100 ORDER BY beyond100, entry97.last, entry97.weight DESC, entry97.known DESC, entry97.node.id
    RETURN collect(entry97) AS papers101
  }
  WITH *, [one21 IN base22 WHERE one21.node IN slice5 | [one21.node, 1000000]] + [one21 IN papers101[..toInteger(limit73)] | [one21.node, 1000000 * one21.weight / (2 * papers101[0].weight)]] AS chosen79
  CALL (chosen79, slice5, seeds4) {
    UNWIND chosen79 AS one21
    WITH one21[0] AS paper102, one21[1] AS strength75
    WITH paper102, strength75 / (log(2 + COUNT { (paper102)<-[:AUTHORED]-() }) / log(2)) AS pull103
    MATCH (paper102)<-[:AUTHORED]-(found88:Person)
    WITH found88, toInteger(pull103) AS part104, paper102 IN seeds4 AS start105
    WITH found88, sum(part104) AS weight95, count(*) AS cited85, max(start105) AS start105 WHERE NOT found88 IN slice5
    WITH found88, weight95, cited85, start105, COUNT { (found88)-[:AUTHORED]->() } AS size106
    WITH found88, cited85, 1 + weight95 * cited85 / (1 + cited85) AS weight95, size106 ORDER BY weight95 DESC, size106 DESC, found88.id LIMIT $p0l + 1
    RETURN collect({node: found88, weight: weight95, cited: cited85}) AS persons107
  }
  CALL (chosen79, slice5, seeds4) {
    UNWIND chosen79 + [seed3 IN seeds4 WHERE seed3:Person | [seed3, 1000000]] AS one21
    WITH one21[0] AS paper102, one21[1] AS pull103
    MATCH (paper102)-[:STATES_AFFILIATION|AFFILIATED_WITH]->(found88:Institution)
    WITH found88, toInteger(pull103) AS part104, paper102 IN seeds4 AS start105
    WITH found88, sum(part104) AS weight95, count(*) AS cited85, max(start105) AS start105 WHERE NOT found88 IN slice5
    WITH found88, weight95, cited85, start105, COUNT { (found88)<-[:STATES_AFFILIATION]-() } AS size106
    WITH found88, cited85, 1 + toInteger(weight95 * cited85 / (1 + cited85) / log10(10 + size106) * CASE WHEN cited85 > 1 OR start105 THEN 1.0 ELSE 0.1 END) AS weight95, size106 ORDER BY weight95 DESC, size106 DESC, found88.id LIMIT $p0l + 1
    RETURN collect({node: found88, weight: weight95, cited: cited85}) AS institutions108
  }
  CALL (chosen79, slice5, seeds4) {
    UNWIND chosen79 AS one21
    WITH one21[0] AS paper102, one21[1] AS pull103
    MATCH (paper102)-[has18:HAS_TOPIC]->(found88:Topic)
    WITH found88, toInteger(pull103 * coalesce(has18.score, 1.0)) AS part104, paper102 IN seeds4 AS start105
    WITH found88, sum(part104) AS weight95, count(*) AS cited85, max(start105) AS start105 WHERE NOT found88 IN slice5
    WITH found88, weight95, cited85, start105, COUNT { (found88)<-[:HAS_TOPIC]-() } AS size106
    WITH found88, cited85, 1 + toInteger(weight95 * cited85 / (1 + cited85) / log10(10 + size106) * CASE WHEN cited85 > 1 OR start105 THEN 1.0 ELSE 0.1 END) AS weight95, size106 ORDER BY weight95 DESC, size106 DESC, found88.id LIMIT $p0l + 1
    RETURN collect({node: found88, weight: weight95, cited: cited85}) AS topics109
  }
  CALL (seeds4, persons107, institutions108, topics109, papers101) {
    UNWIND [[0.09, persons107], [0.05, institutions108], [0.06, topics109], [0.8, papers101]] AS kind110
    UNWIND range(0, size(kind110[1][..$p0l + 1]) - 1) AS place99
    WITH kind110[1][place99] AS entry97, (place99 + 0.5) / kind110[0] AS turn111, kind110[1][0].weight AS best71 ORDER BY turn111, best71 DESC, entry97.node.id
    RETURN collect({node: entry97.node, weight: entry97.weight, best: best71, cited: entry97.cited, citing: entry97.citing}) AS ranked112
  }
  WITH *, CASE WHEN toInteger(ceil(($p0l - size(seeds4)) * 1.0)) + size(seeds4) - size(slice5) > 0 THEN ranked112[..toInteger(ceil(($p0l - size(seeds4)) * 1.0)) + size(seeds4) - size(slice5)] ELSE [] END AS kept113
  WITH seeds4, recent10, works12, titles13, class_shares14, slice5 + [one21 IN kept113 | one21.node] AS slice5, cut6 OR size(kept113) < size(ranked112) AS cut6, entries7 + [one21 IN kept113 | {node: one21.node, cited: one21.cited, citing: one21.citing, weight: round(1.0 * one21.weight / one21.best / 2, 6)}] AS entries7, near8 + [one21 IN nearest72 | {kind: 'NEAR', source: one21.origin.id, target: one21.node.id, weight: round(one21.rank / 1000000.0, 6), reasons: one21.link}] AS near8, [one21 IN kept113 WHERE one21.node:Paper | {node: one21.node, weight: 1000000 * one21.weight / one21.best, own: false}] AS base22
  CALL (slice5) {
    UNWIND slice5 AS start105
    MATCH (start105)-[relation114:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]->(end115) WHERE end115 IN slice5
    RETURN collect({kind: CASE type(relation114) WHEN 'STATES_AFFILIATION' THEN 'AFFILIATED_WITH' ELSE type(relation114) END, source: startNode(relation114).id, target: endNode(relation114).id, weight: coalesce(relation114.score, 1.0)}) AS edges116
  }
  CALL (slice5, near8, seeds4) {
    WITH slice5, near8, [seed3 IN seeds4 | seed3.id] AS start105, [one21 IN slice5 WHERE one21:Paper | one21.id] AS ids117
    UNWIND [edge118 IN near8 WHERE edge118.source IN ids117 AND edge118.target IN ids117] AS edge118
    WITH CASE WHEN edge118.source < edge118.target THEN [edge118.source, edge118.target] ELSE [edge118.target, edge118.source] END AS pair119, edge118 ORDER BY edge118.weight DESC, edge118.source
    WITH pair119, head(collect(edge118)) AS edge118
    RETURN collect({kind: 'NEAR', source: pair119[0], target: pair119[1], weight: edge118.weight, reasons: edge118.reasons}) AS known93
  }
  CALL (slice5, known93) {
    CALL (slice5) {
      UNWIND [one21 IN slice5 WHERE one21:Paper] AS paper102
      WITH paper102, COUNT { (paper102)-[:CITES|REFERS_TO]->() } AS size106 ORDER BY size106, paper102.id
      WITH collect([paper102, size106]) AS all20
      UNWIND reduce(chosen79 = {left: 2000, papers: []}, one21 IN all20 | CASE WHEN one21[1] > chosen79.left THEN chosen79 ELSE {left: chosen79.left - one21[1], papers: chosen79.papers + [one21]} END).papers AS one21
      WITH one21[0] AS paper102, one21[0].id AS id120, one21[1] AS size106
      MATCH (paper102)-[:CITES|REFERS_TO]->(via121)
      WITH via121, id120, size106 ORDER BY id120
      WITH via121, collect([id120, size106]) AS sharing122 WHERE 2 <= size(sharing122) <= 12
      UNWIND range(0, size(sharing122) - 2) AS first123
      UNWIND range(first123 + 1, size(sharing122) - 1) AS second124
      WITH sharing122[first123] AS one21, sharing122[second124] AS two125
      WITH [one21[0], two125[0]] AS pair119, sqrt(1.0 * one21[1] * two125[1]) AS norm126, count(*) AS count127
      RETURN pair119, 'BIBLIOGRAPHIC_COUPLING' AS signal128, toInteger(500000 * count127 / norm126) AS part104, count127
      UNION ALL
      UNWIND [one21 IN slice5 WHERE one21:Paper] AS paper102
      WITH paper102, COUNT { (paper102)<-[:CITES]-() } AS size106 ORDER BY size106, paper102.id
      WITH collect([paper102, size106]) AS all20
      UNWIND reduce(chosen79 = {left: 2000, papers: []}, one21 IN all20 | CASE WHEN one21[1] > chosen79.left THEN chosen79 ELSE {left: chosen79.left - one21[1], papers: chosen79.papers + [one21]} END).papers AS one21
      WITH one21[0] AS paper102, one21[0].id AS id120, one21[1] AS size106
      MATCH (paper102)<-[:CITES]-(via121)
      WITH via121, id120, size106 ORDER BY id120
      WITH via121, collect([id120, size106]) AS sharing122 WHERE 2 <= size(sharing122) <= 12
      UNWIND range(0, size(sharing122) - 2) AS first123
      UNWIND range(first123 + 1, size(sharing122) - 1) AS second124
      WITH sharing122[first123] AS one21, sharing122[second124] AS two125
      WITH [one21[0], two125[0]] AS pair119, sqrt(1.0 * one21[1] * two125[1]) AS norm126, count(*) AS count127
      RETURN pair119, 'CO_CITATION' AS signal128, toInteger(500000 * count127 / norm126) AS part104, count127
    }
    WITH pair119, sum(part104) AS sum129, sum(count127) AS count127, collect([signal128, part104, count127]) AS link130 WHERE count127 >= 2 AND sum129 >= 80000
    WITH pair119, sum129, link130 WHERE NOT any(edge118 IN known93 WHERE edge118.source = pair119[0] AND edge118.target = pair119[1])
    UNWIND pair119 AS end115
    WITH end115, pair119, sum129, link130 ORDER BY sum129 DESC, pair119[0], pair119[1]
    WITH end115, collect([pair119, sum129, link130])[..2] AS best71
    UNWIND best71 AS one21
    WITH one21[0] AS pair119, head(collect(one21)) AS one21
    RETURN collect({kind: 'NEAR', source: pair119[0], target: pair119[1], weight: round(one21[1] / 1000000.0, 6), reasons: one21[2]}) AS alike131
  }
  WITH *, edges116 + known93 + alike131 AS stored132
  WITH seeds4, slice5, entries7, cut6, stored132 AS edges116
  WITH *, [seed3 IN seeds4 | seed3.id] AS start105, CASE WHEN size(seeds4) = 1 THEN seeds4[0].id END AS alone133, [entry97 IN entries7 WHERE entry97.node:Paper | entry97.node.id] AS papers101
  CALL (start105, alone133, papers101, entries7, edges116) {
    UNWIND [entry97 IN entries7 | [entry97.node.id, entry97, null]] + [edge118 IN edges116 | [edge118.source, null, edge118]] + [edge118 IN edges116 | [edge118.target, null, edge118]] AS row134
    WITH row134[0] AS id120, head(collect(row134[1])) AS entry97, collect(DISTINCT row134[2]) AS own15 WHERE size(own15) > 0 OR id120 IN start105
    WITH id120, entry97, own15, [reason135 IN CASE WHEN id120 IN start105 THEN ['you started here'] WHEN entry97.node:Paper THEN [CASE WHEN NOT alone133 IN papers101 AND any(edge118 IN own15 WHERE edge118.kind = 'AUTHORED' AND edge118.source = alone133) THEN 'written by the person you started from' END, CASE WHEN NOT alone133 IN papers101 AND any(edge118 IN own15 WHERE edge118.kind = 'AFFILIATED_WITH' AND edge118.target = alone133) THEN 'written at the institution you started from' END, CASE WHEN NOT alone133 IN papers101 AND any(edge118 IN own15 WHERE edge118.kind = 'HAS_TOPIC' AND edge118.target = alone133) THEN 'about the topic you started from' END, head([main136 IN head([edge118 IN own15 WHERE edge118.kind = 'NEAR' AND (edge118.source IN start105 OR edge118.target IN start105) | [reason135 IN edge118.reasons WHERE reason135[0] <> 'DIRECT_CITATION']]) | CASE main136[0] WHEN 'BIBLIOGRAPHIC_COUPLING' THEN CASE main136[2] WHEN 1 THEN 'shares 1 reference' ELSE 'shares ' + main136[2] + ' references' END WHEN 'CO_CITATION' THEN CASE main136[2] WHEN 1 THEN 'cited together once' ELSE 'cited together ' + main136[2] + ' times' END WHEN 'SHARED_AUTHORS' THEN CASE main136[2] WHEN 1 THEN 'shares 1 author' ELSE 'shares ' + main136[2] + ' authors' END WHEN 'SHARED_TOPICS' THEN CASE main136[2] WHEN 1 THEN 'shares 1 topic' ELSE 'shares ' + main136[2] + ' topics' END WHEN 'TEXT_SIMILARITY' THEN 'uses similar words' WHEN 'EMBEDDING_SIMILARITY' THEN 'has a similar meaning' END]), CASE WHEN size([edge118 IN own15 WHERE edge118.kind = 'CITES' AND edge118.source = id120]) > size([edge118 IN own15 WHERE edge118.kind = 'CITES' AND edge118.target = id120]) THEN head([found88 IN [[edge118 IN own15 WHERE edge118.kind = 'CITES' AND edge118.source = id120]] | CASE size(found88) WHEN 0 THEN null WHEN 1 THEN 'cites' + CASE WHEN head([one21 IN found88 | CASE one21.source WHEN id120 THEN one21.target ELSE one21.source END]) = alone133 THEN ' the paper you started from' ELSE ' one of these papers' END ELSE 'cites ' + size(found88) + ' of these papers' END]) ELSE head([found88 IN [[edge118 IN own15 WHERE edge118.kind = 'CITES' AND edge118.target = id120]] | CASE size(found88) WHEN 0 THEN null WHEN 1 THEN 'cited by' + CASE WHEN head([one21 IN found88 | CASE one21.source WHEN id120 THEN one21.target ELSE one21.source END]) = alone133 THEN ' the paper you started from' ELSE ' one of these papers' END ELSE 'cited by ' + size(found88) + ' of these papers' END]) END, CASE WHEN size([edge118 IN own15 WHERE edge118.kind = 'CITES' AND edge118.source = id120]) > size([edge118 IN own15 WHERE edge118.kind = 'CITES' AND edge118.target = id120]) THEN head([found88 IN [[edge118 IN own15 WHERE edge118.kind = 'CITES' AND edge118.target = id120]] | CASE size(found88) WHEN 0 THEN null WHEN 1 THEN 'cited by' + CASE WHEN head([one21 IN found88 | CASE one21.source WHEN id120 THEN one21.target ELSE one21.source END]) = alone133 THEN ' the paper you started from' ELSE ' one of these papers' END ELSE 'cited by ' + size(found88) + ' of these papers' END]) ELSE head([found88 IN [[edge118 IN own15 WHERE edge118.kind = 'CITES' AND edge118.source = id120]] | CASE size(found88) WHEN 0 THEN null WHEN 1 THEN 'cites' + CASE WHEN head([one21 IN found88 | CASE one21.source WHEN id120 THEN one21.target ELSE one21.source END]) = alone133 THEN ' the paper you started from' ELSE ' one of these papers' END ELSE 'cites ' + size(found88) + ' of these papers' END]) END] WHEN entry97.node:Person THEN [CASE WHEN NOT alone133 IN papers101 AND any(edge118 IN own15 WHERE edge118.kind = 'AFFILIATED_WITH' AND edge118.target = alone133) THEN 'affiliated with the institution you started from' END, coalesce(head([found88 IN [[edge118 IN own15 WHERE edge118.kind = 'AUTHORED']] | CASE size(found88) WHEN 0 THEN null WHEN 1 THEN 'wrote' + CASE WHEN head([one21 IN found88 | CASE one21.source WHEN id120 THEN one21.target ELSE one21.source END]) = alone133 THEN ' the paper you started from' ELSE ' one of these papers' END ELSE 'wrote ' + size(found88) + ' of these papers' END]), head([found88 IN [[edge118 IN own15 WHERE edge118.kind = 'AFFILIATED_WITH']] | CASE size(found88) WHEN 0 THEN null WHEN 1 THEN 'affiliated with' + ' one of these institutions' ELSE 'affiliated with ' + size(found88) + ' of these institutions' END]))] WHEN entry97.node:Institution THEN [CASE WHEN NOT alone133 IN papers101 AND any(edge118 IN own15 WHERE edge118.kind = 'AFFILIATED_WITH' AND NOT edge118.source IN papers101 AND edge118.source = alone133) THEN 'affiliation of the person you started from' END, coalesce(head([found88 IN [[edge118 IN own15 WHERE edge118.kind = 'AFFILIATED_WITH' AND edge118.source IN papers101]] | CASE size(found88) WHEN 0 THEN null WHEN 1 THEN 'affiliation on' + CASE WHEN head([one21 IN found88 | CASE one21.source WHEN id120 THEN one21.target ELSE one21.source END]) = alone133 THEN ' the paper you started from' ELSE ' one of these papers' END ELSE 'affiliation on ' + size(found88) + ' of these papers' END]), head([found88 IN [[edge118 IN own15 WHERE edge118.kind = 'AFFILIATED_WITH' AND NOT edge118.source IN papers101]] | CASE size(found88) WHEN 0 THEN null WHEN 1 THEN 'affiliation of' + ' one of these people' ELSE 'affiliation of ' + size(found88) + ' of these people' END]))] ELSE [head([found88 IN [[edge118 IN own15 WHERE edge118.kind = 'HAS_TOPIC']] | CASE size(found88) WHEN 0 THEN null WHEN 1 THEN 'topic of' + CASE WHEN head([one21 IN found88 | CASE one21.source WHEN id120 THEN one21.target ELSE one21.source END]) = alone133 THEN ' the paper you started from' ELSE ' one of these papers' END ELSE 'topic of ' + size(found88) + ' of these papers' END])] END WHERE reason135 IS NOT NULL][..2] AS said137
    WITH entry97, CASE WHEN size(said137) > 0 THEN reduce(text138 = said137[0], more139 IN said137[1..] | text138 + ' and ' + more139) WHEN entry97.node:Paper THEN coalesce(head([found88 IN [[edge118 IN own15 WHERE edge118.kind = 'AUTHORED']] | CASE size(found88) WHEN 0 THEN null WHEN 1 THEN 'written by' + ' one of these people' ELSE 'written by ' + size(found88) + ' of these people' END]), head([found88 IN [[edge118 IN own15 WHERE edge118.kind = 'AFFILIATED_WITH']] | CASE size(found88) WHEN 0 THEN null WHEN 1 THEN 'from' + ' one of these institutions' ELSE 'from ' + size(found88) + ' of these institutions' END]), head([found88 IN [[edge118 IN own15 WHERE edge118.kind = 'HAS_TOPIC']] | CASE size(found88) WHEN 0 THEN null WHEN 1 THEN 'about' + ' one of these topics' ELSE 'about ' + size(found88) + ' of these topics' END]), head([main136 IN head([edge118 IN own15 WHERE edge118.kind = 'NEAR' | [reason135 IN edge118.reasons WHERE reason135[0] <> 'DIRECT_CITATION']]) | CASE main136[0] WHEN 'BIBLIOGRAPHIC_COUPLING' THEN CASE main136[2] WHEN 1 THEN 'shares 1 reference' ELSE 'shares ' + main136[2] + ' references' END WHEN 'CO_CITATION' THEN CASE main136[2] WHEN 1 THEN 'cited together once' ELSE 'cited together ' + main136[2] + ' times' END WHEN 'SHARED_AUTHORS' THEN CASE main136[2] WHEN 1 THEN 'shares 1 author' ELSE 'shares ' + main136[2] + ' authors' END WHEN 'SHARED_TOPICS' THEN CASE main136[2] WHEN 1 THEN 'shares 1 topic' ELSE 'shares ' + main136[2] + ' topics' END WHEN 'TEXT_SIMILARITY' THEN 'uses similar words' WHEN 'EMBEDDING_SIMILARITY' THEN 'has a similar meaning' END + ' with one of these papers'])) END AS text138
    WITH entry97, coalesce(text138, CASE WHEN coalesce(entry97.cited, 0) + coalesce(entry97.citing, 0) = 0 THEN 'near the start' WHEN entry97.node:Person THEN 'wrote ' + entry97.cited + CASE entry97.cited WHEN 1 THEN ' paper' ELSE ' papers' END + ' near the start' WHEN entry97.node:Institution THEN 'affiliation on ' + entry97.cited + CASE entry97.cited WHEN 1 THEN ' paper' ELSE ' papers' END + ' near the start' WHEN entry97.node:Topic THEN 'topic of ' + entry97.cited + CASE entry97.cited WHEN 1 THEN ' paper' ELSE ' papers' END + ' near the start' WHEN entry97.cited >= entry97.citing THEN 'cited by ' + entry97.cited + CASE entry97.cited WHEN 1 THEN ' paper' ELSE ' papers' END + ' near the start' ELSE 'cites ' + entry97.citing + CASE entry97.citing WHEN 1 THEN ' paper' ELSE ' papers' END + ' near the start' END) AS text138
    RETURN collect({node: entry97.node, weight: entry97.weight, why: toUpper(left(text138, 1)) + substring(text138, 1)}) AS explained140
  }
  WITH seeds4, slice5, edges116, cut6, explained140 AS entries7
  WITH *, [seed3 IN seeds4 | seed3.id] AS reached0_141
  WITH *, reached0_141 + [edge118 IN edges116 WHERE edge118.source IN reached0_141 | edge118.target] + [edge118 IN edges116 WHERE edge118.target IN reached0_141 | edge118.source] AS reached1_142
  WITH *, reached1_142 + [edge118 IN edges116 WHERE edge118.source IN reached1_142 | edge118.target] + [edge118 IN edges116 WHERE edge118.target IN reached1_142 | edge118.source] AS reached2_143
  WITH {nodes: [entry97 IN entries7 | {node: entry97.node, weight: entry97.weight, why: entry97.why, distance: CASE WHEN entry97.node.id IN reached0_141 THEN 0 WHEN entry97.node.id IN reached1_142 THEN 1 WHEN entry97.node.id IN reached2_143 THEN 2 ELSE 3 END}], edges: edges116, truncated: cut6} AS other144
  CALL (other144) {
    UNWIND other144.nodes AS other148
    WITH other148, other148.distance AS k145, other148.weight AS k146, other148.node.id AS k147 ORDER BY k145, k146 DESC, k147
    CALL (other148) {
      CALL (other148) {
        WITH other148.node AS other151 WHERE other151:Paper
        RETURN [0, [other151.id]] AS v150
        UNION ALL
        WITH other148.node AS other152 WHERE other152:Person
        RETURN [1, [other152.id]] AS v150
        UNION ALL
        WITH other148.node AS other153 WHERE other153:Institution
        RETURN [2, [other153.id]] AS v150
        UNION ALL
        WITH other148.node AS other154 WHERE other154:Topic
        RETURN [3, [other154.id]] AS v150
      }
      RETURN head(collect(v150)) AS v149
    }
    RETURN collect([k145, k146, v149]) AS v155
  }
  CALL (other144) {
    UNWIND other144.edges AS other159
    WITH other159, other159.kind AS k156, other159.source AS k157, other159.target AS k158 ORDER BY k156, k157, k158
    RETURN collect([k156]) AS v160
  }
  RETURN head(collect([other144.truncated, [v155], [v160]])) AS v1
}
RETURN [[COLLECT { UNWIND $p0s AS key161 WITH key161 WHERE NOT EXISTS { (:Identifier {key: key161})-[:IDENTIFIES]->(:Paper|Person|Institution|Topic) } RETURN DISTINCT key161 }, v1]] AS row
