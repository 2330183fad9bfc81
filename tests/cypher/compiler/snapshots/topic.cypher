// { topic(by: {id: "T1"}) { id kind label neighborCount researchMap { nodes { node { id } distance weight why } edges { kind source target weight reasons { signal score count } } truncated } name description openalexId field subfield domain paperCount papers(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount stats { count byYear { key label count } byType { key label count } byTopic(first: 2) { key label count } byInstitution(first: 2) { key label count } byVenue(first: 2) { key label count } byOpenAccess { key label count } } } papersByYear { year count citationCount } citationsByYear { year count } people(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } relatedTopics(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } nearby(first: 2) { edges { node { id } score reasons { kind score count } } nodes { id } } whereToStart(first: 2) { edges { node { id } score reasons { kind score count } } nodes { id } } whatIsNew(first: 2) { edges { node { id } score reasons { kind score count } } nodes { id } } } }
// parameters: {"p0":"T1","p10":2,"p11":2,"p12":2,"p16":3,"p17":3,"p18":2,"p1l":60,"p20":2,"p22":2,"p6":3}
CALL () {
  MATCH (:Identifier {key: $p0})-[:IDENTIFIES]->(other2:Topic)
  CALL (other2) {
    WITH [other2] AS seeds4
    WITH seeds4, seeds4 AS slice5, false AS cut6, [seed7 IN seeds4 | {node: seed7, weight: 1.0}] AS entries8, [] AS near9, head(COLLECT { MATCH (dated10:Paper) WHERE dated10.year IS NOT NULL RETURN dated10.year ORDER BY dated10.year DESC LIMIT 1 }) - 1 AS recent11, [seed7 IN seeds4 WHERE seed7:EarlierVersion | CASE WHEN seed7:EarlierVersion THEN head(COLLECT { MATCH (seed7)-[:VERSION_OF]->(published12:Paper) RETURN published12 }) ELSE seed7 END] AS works13, [seed7 IN seeds4 | toLower(seed7.title)] AS titles14
    WITH *, [1000, 0.7, CASE WHEN any(seed7 IN seeds4 WHERE seed7.year >= recent11) THEN 0.5 ELSE 0.2 END, 0] AS class_shares15
    CALL (seeds4) {
      UNWIND seeds4 AS seed7
      CALL (seed7, seeds4) {
        WITH seed7 WHERE seed7:Paper
        RETURN seed7 AS own16, 1000000 AS standing17, false AS of18
        UNION ALL
        WITH seed7, seeds4 WHERE NOT seed7:Paper
        MATCH (seed7)-[has19:AUTHORED|STATES_AFFILIATION|HAS_TOPIC]-(own16:Paper) WHERE NOT own16:EarlierVersion
        WITH seeds4, own16, max(coalesce(has19.score, 1.0)) AS has_score20
        WITH seeds4, own16, has_score20 * log10(10 + coalesce(own16.citationCount, 0)) AS standing17 ORDER BY standing17 DESC, own16.id LIMIT 30
        WITH seeds4, collect([own16, standing17]) AS all21
        UNWIND all21[..1 + 30 / size(seeds4)] AS one22
        RETURN one22[0] AS own16, toInteger(1000000 * one22[1] / all21[0][1]) AS standing17, true AS of18
      }
      WITH own16, max(standing17) AS standing17, min(of18) AS of18 ORDER BY standing17 DESC, coalesce(own16.citationCount, 0) DESC, own16.id
      RETURN collect({node: own16, weight: standing17, own: of18}) AS base23
    }
    CALL (base23) {
      WITH base23[..2] AS origins24
      UNWIND origins24 AS origin25
      WITH origin25.node AS near_self26, 60 / size(origins24) AS most27
      CALL (near_self26, most27) {
        WITH near_self26, CASE WHEN near_self26:EarlierVersion THEN head(COLLECT { MATCH (near_self26)-[:VERSION_OF]->(near_published28:Paper) RETURN near_published28 }) ELSE near_self26 END AS near_root29, [near_word30 IN split(toLower(left(coalesce(near_self26.title, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE near_word30 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] AS near_title31
        CALL (near_self26, near_root29, near_title31) {
          MATCH (near_self26)-[:CITES|REFERS_TO]->(near_via32)
          WITH near_root29, near_via32, COUNT { (near_via32)<-[:CITES|REFERS_TO]-() } AS near_degree33 ORDER BY near_degree33, coalesce(near_via32.id, near_via32.key)
          WITH near_root29, collect([near_via32, near_degree33]) AS near_between34
          UNWIND near_between34[..reduce(near_spent35 = [0, 0], near_pair36 IN near_between34 | CASE WHEN near_spent35[0] + near_pair36[1] > 2000 THEN [2000, near_spent35[1]] ELSE [near_spent35[0] + near_pair36[1], near_spent35[1] + 1] END)[1]] AS near_chosen37
          WITH near_root29, near_chosen37[0] AS near_via32, toInteger(1000000 / log(1 + near_chosen37[1])) AS near_term38
          MATCH (near_via32)<-[:CITES|REFERS_TO]-(near_reached39)
          WITH DISTINCT near_root29, near_via32, near_term38, CASE WHEN near_reached39:EarlierVersion THEN head(COLLECT { MATCH (near_reached39)-[:VERSION_OF]->(near_published28:Paper) RETURN near_published28 }) ELSE near_reached39 END AS near_candidate40 WHERE near_candidate40 <> near_root29
          WITH near_candidate40, count(*) AS near_shared_count41, sum(near_term38) AS near_sum42
          WITH near_candidate40, near_shared_count41, near_sum42, COUNT { (near_candidate40)-[:CITES|REFERS_TO]->() } AS near_size43
          WITH near_candidate40, near_shared_count41, near_sum42 / (1000000 * sqrt(CASE WHEN near_size43 > 0 THEN near_size43 ELSE 1 END)) AS near_x44
          WITH near_candidate40, 1.3 * near_x44 / (near_x44 + 0.88) AS near_part45, near_shared_count41
          RETURN 'BIBLIOGRAPHIC_COUPLING' AS near_signal46, max(near_part45) AS near_best47, collect([near_candidate40, near_part45, near_shared_count41]) AS near_found48
          UNION ALL
          MATCH (near_self26)<-[:CITES]-(near_via32)
          WITH near_root29, near_via32, COUNT { (near_via32)-[:CITES]->() } AS near_degree33 ORDER BY near_degree33, coalesce(near_via32.id, near_via32.key)
          WITH near_root29, collect([near_via32, near_degree33]) AS near_between34
          UNWIND near_between34[..reduce(near_spent35 = [0, 0], near_pair36 IN near_between34 | CASE WHEN near_spent35[0] + near_pair36[1] > 2000 THEN [2000, near_spent35[1]] ELSE [near_spent35[0] + near_pair36[1], near_spent35[1] + 1] END)[1]] AS near_chosen37
          WITH near_root29, near_chosen37[0] AS near_via32, toInteger(1000000 / log(1 + near_chosen37[1])) AS near_term38
          MATCH (near_via32)-[:CITES]->(near_reached39)
          WITH DISTINCT near_root29, near_via32, near_term38, CASE WHEN near_reached39:EarlierVersion THEN head(COLLECT { MATCH (near_reached39)-[:VERSION_OF]->(near_published28:Paper) RETURN near_published28 }) ELSE near_reached39 END AS near_candidate40 WHERE near_candidate40 <> near_root29
          WITH near_candidate40, count(*) AS near_shared_count41, sum(near_term38) AS near_sum42
          WITH near_candidate40, near_shared_count41, near_sum42, 1 AS near_size43
          WITH near_candidate40, near_shared_count41, near_sum42 / 1000000.0 AS near_x44
          WITH near_candidate40, 1.7 * near_x44 / (near_x44 + 1.7) AS near_part45, near_shared_count41
          RETURN 'CO_CITATION' AS near_signal46, max(near_part45) AS near_best47, collect([near_candidate40, near_part45, near_shared_count41]) AS near_found48
          UNION ALL
          CALL (near_self26, near_root29) {
            MATCH (near_self26)-[near_cites49:CITES]-(near_reached39)
            WITH DISTINCT near_root29, startNode(near_cites49) = near_self26 AS near_forward50, CASE WHEN near_reached39:EarlierVersion THEN head(COLLECT { MATCH (near_reached39)-[:VERSION_OF]->(near_published28:Paper) RETURN near_published28 }) ELSE near_reached39 END AS near_candidate40 WHERE near_candidate40 <> near_root29
            RETURN near_candidate40, count(*) AS near_shared_count41, 0.2 AS near_x44
            UNION ALL
            MATCH (near_self26)-[:CITES]->(near_via32)
            WITH near_root29, near_via32, COUNT { (near_via32)-[:CITES]->() } AS near_degree33 ORDER BY near_degree33, coalesce(near_via32.id, near_via32.key)
            WITH near_root29, collect([near_via32, near_degree33]) AS near_between34
            UNWIND near_between34[..reduce(near_spent35 = [0, 0], near_pair36 IN near_between34 | CASE WHEN near_spent35[0] + near_pair36[1] > 2000 THEN [2000, near_spent35[1]] ELSE [near_spent35[0] + near_pair36[1], near_spent35[1] + 1] END)[1]] AS near_chosen37
            WITH near_root29, near_chosen37[0] AS near_via32, toInteger(1000000 / log(1 + near_chosen37[1])) AS near_term38
            MATCH (near_via32)-[:CITES]->(near_reached39)
            WITH DISTINCT near_root29, near_via32, near_term38, CASE WHEN near_reached39:EarlierVersion THEN head(COLLECT { MATCH (near_reached39)-[:VERSION_OF]->(near_published28:Paper) RETURN near_published28 }) ELSE near_reached39 END AS near_candidate40 WHERE near_candidate40 <> near_root29
            WITH near_candidate40, count(*) AS near_shared_count41, sum(near_term38) AS near_sum42
            WITH near_candidate40, near_shared_count41, near_sum42, 1 AS near_size43
            WITH near_candidate40, near_shared_count41, near_sum42 / 1000000.0 AS near_x44
            RETURN near_candidate40, near_shared_count41, near_x44
            UNION ALL
            MATCH (near_self26)<-[:CITES]-(near_via32)
            WITH near_root29, near_via32, COUNT { (near_via32)<-[:CITES]-() } AS near_degree33 ORDER BY near_degree33, coalesce(near_via32.id, near_via32.key)
            WITH near_root29, collect([near_via32, near_degree33]) AS near_between34
            UNWIND near_between34[..reduce(near_spent35 = [0, 0], near_pair36 IN near_between34 | CASE WHEN near_spent35[0] + near_pair36[1] > 2000 THEN [2000, near_spent35[1]] ELSE [near_spent35[0] + near_pair36[1], near_spent35[1] + 1] END)[1]] AS near_chosen37
            WITH near_root29, near_chosen37[0] AS near_via32, toInteger(1000000 / log(1 + near_chosen37[1])) AS near_term38
            MATCH (near_via32)<-[:CITES]-(near_reached39)
            WITH DISTINCT near_root29, near_via32, near_term38, CASE WHEN near_reached39:EarlierVersion THEN head(COLLECT { MATCH (near_reached39)-[:VERSION_OF]->(near_published28:Paper) RETURN near_published28 }) ELSE near_reached39 END AS near_candidate40 WHERE near_candidate40 <> near_root29
            WITH near_candidate40, count(*) AS near_shared_count41, sum(near_term38) AS near_sum42
            WITH near_candidate40, near_shared_count41, near_sum42, COUNT { (near_candidate40)-[:CITES|REFERS_TO]->() } AS near_size43
            WITH near_candidate40, near_shared_count41, near_sum42 / (1000000 * sqrt(CASE WHEN near_size43 > 0 THEN near_size43 ELSE 1 END)) AS near_x44
            RETURN near_candidate40, near_shared_count41, 0.3 * near_x44 AS near_x44
          }
          WITH near_candidate40, sum(near_shared_count41) AS near_shared_count41, sum(near_x44) AS near_x44
          WITH near_candidate40, 1.15 * near_x44 / (near_x44 + 1.8) AS near_part45, near_shared_count41
          RETURN 'DIRECT_CITATION' AS near_signal46, max(near_part45) AS near_best47, collect([near_candidate40, near_part45, near_shared_count41]) AS near_found48
          UNION ALL
          MATCH (near_self26)<-[:AUTHORED]-(near_via32)
          WITH near_root29, near_via32, COUNT { (near_via32)-[:AUTHORED]->() } AS near_degree33 ORDER BY near_degree33, coalesce(near_via32.id, near_via32.key)
          WITH near_root29, collect([near_via32, near_degree33]) AS near_between34
          UNWIND near_between34[..reduce(near_spent35 = [0, 0], near_pair36 IN near_between34 | CASE WHEN near_spent35[0] + near_pair36[1] > 2000 THEN [2000, near_spent35[1]] ELSE [near_spent35[0] + near_pair36[1], near_spent35[1] + 1] END)[1]] AS near_chosen37
          WITH near_root29, near_chosen37[0] AS near_via32, toInteger(1000000 / log(1 + near_chosen37[1])) AS near_term38
          MATCH (near_via32)-[:AUTHORED]->(near_reached39)
          WITH DISTINCT near_root29, near_via32, near_term38, CASE WHEN near_reached39:EarlierVersion THEN head(COLLECT { MATCH (near_reached39)-[:VERSION_OF]->(near_published28:Paper) RETURN near_published28 }) ELSE near_reached39 END AS near_candidate40 WHERE near_candidate40 <> near_root29
          WITH near_candidate40, count(*) AS near_shared_count41, sum(near_term38) AS near_sum42
          WITH near_candidate40, near_shared_count41, near_sum42, COUNT { (near_candidate40)<-[:AUTHORED]-() } AS near_size43
          WITH near_candidate40, near_shared_count41, near_sum42 / (1000000 * sqrt(CASE WHEN near_size43 > 0 THEN near_size43 ELSE 1 END)) AS near_x44
          WITH near_candidate40, 4.4 * near_x44 / (near_x44 + 0.92) AS near_part45, near_shared_count41
          RETURN 'SHARED_AUTHORS' AS near_signal46, max(near_part45) AS near_best47, collect([near_candidate40, near_part45, near_shared_count41]) AS near_found48
          UNION ALL
          MATCH (near_self26)-[:HAS_TOPIC]->(near_via32)
          WITH near_root29, near_via32, COUNT { (near_via32)<-[:HAS_TOPIC]-() } AS near_degree33 ORDER BY near_degree33, coalesce(near_via32.id, near_via32.key)
          WITH near_root29, collect([near_via32, near_degree33]) AS near_between34
          UNWIND near_between34[..reduce(near_spent35 = [0, 0], near_pair36 IN near_between34 | CASE WHEN near_spent35[0] + near_pair36[1] > 2000 THEN [2000, near_spent35[1]] ELSE [near_spent35[0] + near_pair36[1], near_spent35[1] + 1] END)[1]] AS near_chosen37
          WITH near_root29, near_chosen37[0] AS near_via32, toInteger(1000000 / log(1 + near_chosen37[1])) AS near_term38
          MATCH (near_via32)<-[:HAS_TOPIC]-(near_reached39)
          WITH DISTINCT near_root29, near_via32, near_term38, CASE WHEN near_reached39:EarlierVersion THEN head(COLLECT { MATCH (near_reached39)-[:VERSION_OF]->(near_published28:Paper) RETURN near_published28 }) ELSE near_reached39 END AS near_candidate40 WHERE near_candidate40 <> near_root29
          WITH near_candidate40, count(*) AS near_shared_count41, sum(near_term38) AS near_sum42
          WITH near_candidate40, near_shared_count41, near_sum42, COUNT { (near_candidate40)-[:HAS_TOPIC]->() } AS near_size43
          WITH near_candidate40, near_shared_count41, near_sum42 / (1000000 * sqrt(CASE WHEN near_size43 > 0 THEN near_size43 ELSE 1 END)) AS near_x44
          WITH near_candidate40, 1.0 * near_x44 / (near_x44 + 0.35) AS near_part45, near_shared_count41
          RETURN 'SHARED_TOPICS' AS near_signal46, max(near_part45) AS near_best47, collect([near_candidate40, near_part45, near_shared_count41]) AS near_found48
          UNION ALL
          WITH near_root29, near_title31, near_title31 + [near_word30 IN [near_word30 IN split(toLower(left(coalesce(near_self26.abstract, ''), 3000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE near_word30 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'] WHERE NOT near_word30 IN near_title31 AND NOT near_word30 IN ['able', 'about', 'achieve', 'achieved', 'achieves', 'across', 'additionally', 'after', 'against', 'al', 'all', 'allow', 'allows', 'also', 'although', 'among', 'analysis', 'another', 'any', 'approach', 'approaches', 'art', 'article', 'available', 'based', 'because', 'been', 'before', 'best', 'better', 'between', 'both', 'can', 'case', 'cases', 'challenge', 'challenges', 'challenging', 'common', 'compare', 'compared', 'comparison', 'complex', 'could', 'data', 'demonstrate', 'demonstrated', 'demonstrates', 'describe', 'described', 'describes', 'develop', 'developed', 'did', 'different', 'discuss', 'do', 'does', 'due', 'during', 'e', 'each', 'effective', 'effectively', 'effectiveness', 'efficient', 'efficiently', 'enable', 'enables', 'enabling', 'especially', 'et', 'etc', 'even', 'existing', 'experiment', 'experimental', 'experiments', 'explore', 'finally', 'first', 'form', 'framework', 'from', 'further', 'furthermore', 'g', 'general', 'given', 'good', 'had', 'has', 'have', 'he', 'her', 'high', 'higher', 'his', 'how', 'however', 'i', 'important', 'improve', 'improved', 'improvement', 'improves', 'include', 'includes', 'including', 'information', 'introduce', 'introduces', 'investigate', 'investigated', 'its', 'itself', 'just', 'key', 'large', 'larger', 'level', 'low', 'lower', 'made', 'main', 'make', 'makes', 'many', 'may', 'method', 'methods', 'might', 'model', 'models', 'more', 'moreover', 'most', 'much', 'multiple', 'must', 'need', 'needed', 'needs', 'new', 'non', 'novel', 'number', 'obtained', 'often', 'one', 'only', 'order', 'other', 'others', 'our', 'out', 'outperform', 'outperforms', 'over', 'own', 'paper', 'part', 'particularly', 'per', 'performance', 'present', 'presented', 'presents', 'previous', 'problem', 'problems', 'process', 'propose', 'proposed', 'provide', 'provided', 'provides', 'real', 'recent', 'recently', 'result', 'results', 'same', 'second', 'set', 'several', 'she', 'should', 'show', 'shown', 'shows', 'significant', 'significantly', 'simple', 'since', 'single', 'small', 'some', 'specific', 'state', 'still', 'studies', 'study', 'system', 'systems', 'take', 'taken', 'task', 'tasks', 'technique', 'techniques', 'than', 'them', 'themselves', 'therefore', 'though', 'three', 'through', 'thus', 'time', 'too', 'two', 'under', 'up', 'us', 'use', 'used', 'uses', 'using', 'various', 'very', 'via', 'vs', 'way', 'we', 'well', 'what', 'when', 'where', 'whether', 'which', 'while', 'who', 'whose', 'within', 'without', 'work', 'works', 'world', 'would', 'yet', 'you', 'your']] AS near_words51
          UNWIND near_words51 AS near_word30
          WITH near_root29, near_title31, near_word30, min(0) AS near_once52
          WITH near_root29, near_title31, collect(near_word30)[..64] AS near_words51 WHERE size(near_words51) > 0
          WITH near_root29, near_title31, [near_word30 IN near_words51 | [near_word30, CASE WHEN near_word30 =~ '[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}\\p{IsArabic}\\p{N}]+' THEN 1 ELSE size(near_word30) END]] AS near_words51
          WITH near_root29, reduce(near_query53 = [0, ''], near_word30 IN near_words51 | CASE WHEN near_query53[0] + near_word30[1] > 480 THEN near_query53 ELSE [near_query53[0] + near_word30[1], near_query53[1] + near_word30[0] + CASE WHEN near_word30[0] IN near_title31 THEN '^2 ' ELSE ' ' END] END)[1] AS near_query53
          WITH near_root29, 'title:(' + near_query53 + ') abstract:(' + near_query53 + ')' AS near_query53 CALL db.index.fulltext.queryNodes('paper_text', near_query53, {limit: 100}) YIELD node, score
          WITH near_root29, collect([node, score]) AS near_hits54
          WITH near_root29, near_hits54, CASE WHEN size(near_hits54) < 100 THEN 0.0 ELSE near_hits54[-1][1] END AS near_noise55
          UNWIND [near_hit56 IN near_hits54 WHERE near_hit56[1] > near_noise55] AS near_hit56
          WITH near_root29, near_hit56[0] AS near_reached39, near_hit56[1] - near_noise55 AS near_margin57
          WITH near_root29, CASE WHEN near_reached39:EarlierVersion THEN head(COLLECT { MATCH (near_reached39)-[:VERSION_OF]->(near_published28:Paper) RETURN near_published28 }) ELSE near_reached39 END AS near_candidate40, max(near_margin57) AS near_x44 WHERE near_candidate40 <> near_root29
          WITH near_candidate40, near_x44, null AS near_shared_count41
          WITH near_candidate40, 1.8 * near_x44 / (near_x44 + 34.0) AS near_part45, near_shared_count41
          RETURN 'TEXT_SIMILARITY' AS near_signal46, max(near_part45) AS near_best47, collect([near_candidate40, near_part45, near_shared_count41]) AS near_found48
          UNION ALL
          WITH near_self26, near_root29 WHERE near_self26.embedding IS NOT NULL
          MATCH (near_analysis58:Analysis {key: 'embeddings'}) WHERE near_analysis58.dimension = size(near_self26.embedding) CALL db.index.vector.queryNodes('paper_embedding', 100, near_self26.embedding) YIELD node
          WITH near_root29, node, vector.similarity.cosine(node.embedding, near_self26.embedding) AS score ORDER BY score DESC, node.id
          WITH near_root29, collect([node, score]) AS near_hits54
          WITH near_root29, near_hits54, CASE WHEN size(near_hits54) < 100 THEN 0.5 ELSE near_hits54[-1][1] END AS near_noise55
          UNWIND [near_hit56 IN near_hits54 WHERE near_hit56[1] > near_noise55] AS near_hit56
          WITH near_root29, near_hit56[0] AS near_reached39, near_hit56[1] - near_noise55 AS near_margin57
          WITH near_root29, CASE WHEN near_reached39:EarlierVersion THEN head(COLLECT { MATCH (near_reached39)-[:VERSION_OF]->(near_published28:Paper) RETURN near_published28 }) ELSE near_reached39 END AS near_candidate40, max(near_margin57) AS near_x44 WHERE near_candidate40 <> near_root29
          WITH near_candidate40, near_x44, null AS near_shared_count41
          WITH near_candidate40, 1.8 * near_x44 / (near_x44 + 0.1) AS near_part45, near_shared_count41
          RETURN 'EMBEDDING_SIMILARITY' AS near_signal46, max(near_part45) AS near_best47, collect([near_candidate40, near_part45, near_shared_count41]) AS near_found48
        }
        WITH near_self26, near_root29, near_title31, collect([near_signal46, near_best47, near_found48]) AS near_signals59
        WITH near_self26, near_root29, near_title31, near_signals59, reduce(near_sum42 = 0.0, near_row60 IN near_signals59 | near_sum42 + coalesce(near_row60[1], 0.0)) AS near_total61, any(near_row60 IN near_signals59 WHERE near_row60[1] > 0 AND NOT near_row60[0] IN ['SHARED_AUTHORS', 'SHARED_TOPICS']) AS near_supports62
        UNWIND near_signals59 AS near_row60
        UNWIND near_row60[2] AS near_one63
        WITH near_self26, near_root29, near_title31, near_total61, near_supports62, near_one63[0] AS near_other64, collect([near_row60[0], near_one63[1], near_one63[2]]) AS near_parts65 WHERE near_other64 <> near_root29 AND NOT (size(near_title31) > 0 AND near_other64.title IS NOT NULL AND toLower(near_other64.title) CONTAINS near_title31[0] AND toLower(near_other64.title) CONTAINS near_title31[-1] AND [near_word30 IN split(toLower(left(coalesce(near_other64.title, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE near_word30 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] = near_title31 AND (EXISTS { (near_self26)<-[:AUTHORED]-()-[:AUTHORED]->(near_other64) } OR NOT EXISTS { (near_self26)<-[:AUTHORED]-() } OR NOT EXISTS { (near_other64)<-[:AUTHORED]-() }))
        WITH near_total61, near_supports62, near_other64, near_parts65, COUNT { (near_other64)<-[:CITES]-() } AS near_known66
        WITH near_other64, near_parts65, 200000.0 * (1 + 0.4342897668977654 * log(1 + CASE WHEN near_known66 > 10000 THEN 10000 ELSE near_known66 END)) / near_total61 AS near_unit67, CASE WHEN near_supports62 THEN reduce(near_sum42 = 0.0, near_part45 IN near_parts65 | CASE WHEN near_part45[0] IN ['SHARED_AUTHORS', 'SHARED_TOPICS'] THEN near_sum42 ELSE near_sum42 + near_part45[1] END) END AS near_support68
        WITH near_other64, near_parts65, near_unit67, coalesce(0.15 + 0.85 * near_support68 / (near_support68 + 1.0), 1.0) AS near_support68
        WITH near_other64, [near_reason69 IN [near_part45 IN near_parts65 | [near_part45[0], toInteger(round(near_unit67 * near_part45[1] * CASE WHEN near_part45[0] IN ['SHARED_AUTHORS', 'SHARED_TOPICS'] THEN near_support68 ELSE 1.0 END)), near_part45[2]]] WHERE near_reason69[1] > 0] AS near_link70
        WITH near_other64, reduce(near_total61 = 0, near_reason69 IN near_link70 | near_total61 + near_reason69[1]) AS near_rank71, near_link70 WHERE near_rank71 > 0
        WITH near_other64, near_rank71, near_link70
        WITH near_other64, near_rank71, near_link70, most27 ORDER BY near_rank71 DESC, coalesce(near_other64.citationCount, 0) DESC, near_other64.id LIMIT 60
        WITH most27, collect([near_other64, near_rank71, near_link70]) AS all21
        UNWIND all21[..most27] AS one22
        RETURN one22[0] AS near_other64, one22[1] AS near_rank71, one22[2] AS near_link70
      }
      WITH collect([near_other64, near_rank71, near_link70, near_self26]) AS all21, max(near_rank71) AS best72
      RETURN [one22 IN all21 | {node: one22[0], weight: 1000000 * one22[1] / best72, rank: one22[1], link: one22[2], origin: one22[3]}] AS nearest73
    }
    WITH *, 0.8 * ($p1l - size(seeds4)) AS limit74
    CALL (base23, nearest73, slice5, works13, recent11, titles14, class_shares15, limit74) {
      CALL (base23, nearest73) {
        UNWIND base23 + nearest73 AS one22
        WITH one22.node AS voter75, max(one22.weight) AS strength76, max(coalesce(NOT one22.own, false)) AS direct77
        WITH voter75, strength76, direct77, COUNT { (voter75)-[:CITES]-() } AS degree78 ORDER BY strength76 DESC, coalesce(voter75.citationCount, 0) DESC, voter75.id
        WITH collect({node: voter75, strength: strength76, degree: degree78, direct: direct77}) AS voters79
        UNWIND reduce(chosen80 = {left: 4000, voters: []}, one22 IN voters79 | CASE WHEN one22.degree > chosen80.left THEN chosen80 ELSE {left: chosen80.left - one22.degree, voters: chosen80.voters + [one22]} END).voters AS one22
        WITH one22.node AS voter75, one22.direct AS direct77, toInteger(one22.strength * log(2) / log(2 + one22.degree)) AS vote81
        MATCH (voter75)-[cites82:CITES]-(reached83)
        WITH reached83, startNode(cites82) = voter75 AS forward84, vote81, direct77
        WITH reached83, max(direct77) AS direct77, sum(CASE WHEN forward84 THEN vote81 ELSE vote81 / 3 END) AS votes85, count(CASE WHEN forward84 THEN 1 END) AS cited86, count(CASE WHEN NOT forward84 THEN 1 END) AS citing87
        WITH CASE WHEN reached83:EarlierVersion THEN head(COLLECT { MATCH (reached83)-[:VERSION_OF]->(published12:Paper) RETURN published12 }) ELSE reached83 END AS found88, sum(votes85) AS votes85, sum(cited86) AS cited86, sum(citing87) AS citing87, max(direct77) AS direct77 ORDER BY votes85 DESC, coalesce(found88.citationCount, 0) DESC, found88.id LIMIT 600
        RETURN collect([found88, votes85, cited86, citing87, direct77]) AS votes85
      }
      WITH *, [one22 IN votes85 WHERE one22[1] > 0 AND NOT one22[0] IN slice5] AS voted89, any(one22 IN base23 WHERE one22.own) AS around90
      UNWIND [one22 IN voted89 | {node: one22[0], score: 1000000 * one22[1] / voted89[0][1], cited: one22[2], citing: one22[3], own: false, near: one22[4]}] + [one22 IN nearest73 | {node: one22.node, score: toInteger(0.65 * one22.weight / size(base23[..2])), own: false, near: true}] + [one22 IN base23 | {node: one22.node, score: one22.weight, own: one22.own}] AS one22
      WITH around90, one22.node AS found88, sum(one22.score) AS score91, max(one22.own) AS own16, sum(one22.cited) AS cited86, sum(one22.citing) AS citing87, max(one22.near) AS near_start92 WHERE NOT found88 IN slice5 AND NOT found88 IN works13 AND NOT found88:EarlierVersion
      WITH around90, found88, score91, cited86, citing87, own16, near_start92, coalesce(found88.citationCount, 0) AS known93, CASE WHEN own16 THEN 1 WHEN (around90 OR NOT coalesce(near_start92, false)) AND cited86 + citing87 < 2 THEN 3 WHEN found88.year >= recent11 THEN 2 ELSE 0 END AS class94
      WITH *, 1 + toInteger(score91 * (1 + 0.15 * log10(1 + known93))) AS weight95 ORDER BY weight95 DESC, known93 DESC, found88.id
      WITH toLower(coalesce(found88.title, found88.id)) AS title96, head(collect({node: found88, weight: weight95, known: known93, class: class94, last: around90 AND class94 = 3, cited: cited86, citing: citing87})) AS entry97 WHERE NOT coalesce(title96 IN titles14, false)
      WITH entry97 ORDER BY entry97.weight DESC, entry97.known DESC, entry97.node.id
      WITH entry97.class AS class94, collect(entry97) AS members98
      WITH members98, toInteger(ceil(limit74 * class_shares15[class94])) AS most27
      UNWIND range(0, size(members98) - 1) AS place99
      WITH members98[place99] AS entry97, place99 >= most27 AS beyond100 ORDER BY beyond100, entry97.last, entry97.weight DESC, entry97.known DESC, entry97.node.id
      RETURN collect(entry97) AS papers101
    }
    WITH *, [one22 IN base23 WHERE one22.node IN slice5 | [one22.node, 1000000]] + [one22 IN papers101[..toInteger(limit74)] | [one22.node, 1000000 * one22.weight / (2 * papers101[0].weight)]] AS chosen80
    CALL (chosen80, slice5, seeds4) {
      UNWIND chosen80 AS one22
      WITH one22[0] AS paper102, one22[1] AS strength76
      WITH paper102, strength76 / (log(2 + COUNT { (paper102)<-[:AUTHORED]-() }) / log(2)) AS pull103
      MATCH (paper102)<-[:AUTHORED]-(found88:Person)
      WITH found88, toInteger(pull103) AS part104, paper102 IN seeds4 AS start105
      WITH found88, sum(part104) AS weight95, count(*) AS cited86, max(start105) AS start105 WHERE NOT found88 IN slice5
      WITH found88, weight95, cited86, start105, COUNT { (found88)-[:AUTHORED]->() } AS size106
      WITH found88, cited86, 1 + weight95 * cited86 / (1 + cited86) AS weight95, size106 ORDER BY weight95 DESC, size106 DESC, found88.id LIMIT $p1l + 1
      RETURN collect({node: found88, weight: weight95, cited: cited86}) AS persons107
    }
    CALL (chosen80, slice5, seeds4) {
      UNWIND chosen80 + [seed7 IN seeds4 WHERE seed7:Person | [seed7, 1000000]] AS one22
      WITH one22[0] AS paper102, one22[1] AS pull103
      MATCH (paper102)-[:STATES_AFFILIATION|AFFILIATED_WITH]->(found88:Institution)
      WITH found88, toInteger(pull103) AS part104, paper102 IN seeds4 AS start105
      WITH found88, sum(part104) AS weight95, count(*) AS cited86, max(start105) AS start105 WHERE NOT found88 IN slice5
      WITH found88, weight95, cited86, start105, COUNT { (found88)<-[:STATES_AFFILIATION]-() } AS size106
      WITH found88, cited86, 1 + toInteger(weight95 * cited86 / (1 + cited86) / log10(10 + size106) * CASE WHEN cited86 > 1 OR start105 THEN 1.0 ELSE 0.1 END) AS weight95, size106 ORDER BY weight95 DESC, size106 DESC, found88.id LIMIT $p1l + 1
      RETURN collect({node: found88, weight: weight95, cited: cited86}) AS institutions108
    }
    CALL (chosen80, slice5, seeds4) {
      UNWIND chosen80 AS one22
      WITH one22[0] AS paper102, one22[1] AS pull103
      MATCH (paper102)-[has19:HAS_TOPIC]->(found88:Topic)
      WITH found88, toInteger(pull103 * coalesce(has19.score, 1.0)) AS part104, paper102 IN seeds4 AS start105
      WITH found88, sum(part104) AS weight95, count(*) AS cited86, max(start105) AS start105 WHERE NOT found88 IN slice5
      WITH found88, weight95, cited86, start105, COUNT { (found88)<-[:HAS_TOPIC]-() } AS size106
      WITH found88, cited86, 1 + toInteger(weight95 * cited86 / (1 + cited86) / log10(10 + size106) * CASE WHEN cited86 > 1 OR start105 THEN 1.0 ELSE 0.1 END) AS weight95, size106 ORDER BY weight95 DESC, size106 DESC, found88.id LIMIT $p1l + 1
      RETURN collect({node: found88, weight: weight95, cited: cited86}) AS topics109
    }
    CALL (seeds4, persons107, institutions108, topics109, papers101) {
      UNWIND [[0.09, persons107], [0.05, institutions108], [0.06, topics109], [0.8, papers101]] AS kind110
      UNWIND range(0, size(kind110[1][..$p1l + 1]) - 1) AS place99
      WITH kind110[1][place99] AS entry97, (place99 + 0.5) / kind110[0] AS turn111, kind110[1][0].weight AS best72 ORDER BY turn111, best72 DESC, entry97.node.id
      RETURN collect({node: entry97.node, weight: entry97.weight, best: best72, cited: entry97.cited, citing: entry97.citing}) AS ranked112
    }
    WITH *, CASE WHEN toInteger(ceil(($p1l - size(seeds4)) * 1.0)) + size(seeds4) - size(slice5) > 0 THEN ranked112[..toInteger(ceil(($p1l - size(seeds4)) * 1.0)) + size(seeds4) - size(slice5)] ELSE [] END AS kept113
    WITH seeds4, recent11, works13, titles14, class_shares15, slice5 + [one22 IN kept113 | one22.node] AS slice5, cut6 OR size(kept113) < size(ranked112) AS cut6, entries8 + [one22 IN kept113 | {node: one22.node, cited: one22.cited, citing: one22.citing, weight: round(1.0 * one22.weight / one22.best / 2, 6)}] AS entries8, near9 + [one22 IN nearest73 | {kind: 'NEAR', source: one22.origin.id, target: one22.node.id, weight: round(one22.rank / 1000000.0, 6), reasons: one22.link}] AS near9, [one22 IN kept113 WHERE one22.node:Paper | {node: one22.node, weight: 1000000 * one22.weight / one22.best, own: false}] AS base23
    CALL (slice5) {
      UNWIND slice5 AS start105
      MATCH (start105)-[relation114:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]->(end115) WHERE end115 IN slice5
      RETURN collect({kind: CASE type(relation114) WHEN 'STATES_AFFILIATION' THEN 'AFFILIATED_WITH' ELSE type(relation114) END, source: startNode(relation114).id, target: endNode(relation114).id, weight: coalesce(relation114.score, 1.0)}) AS edges116
    }
    CALL (slice5, near9, seeds4) {
      WITH slice5, near9, [seed7 IN seeds4 | seed7.id] AS start105, [one22 IN slice5 WHERE one22:Paper | one22.id] AS ids117
      UNWIND [edge118 IN near9 WHERE edge118.source IN ids117 AND edge118.target IN ids117] AS edge118
      WITH CASE WHEN edge118.source < edge118.target THEN [edge118.source, edge118.target] ELSE [edge118.target, edge118.source] END AS pair119, edge118 ORDER BY edge118.weight DESC, edge118.source
      WITH pair119, head(collect(edge118)) AS edge118
      RETURN collect({kind: 'NEAR', source: pair119[0], target: pair119[1], weight: edge118.weight, reasons: edge118.reasons}) AS known93
    }
    CALL (slice5, known93) {
      CALL (slice5) {
        UNWIND [one22 IN slice5 WHERE one22:Paper] AS paper102
        WITH paper102, COUNT { (paper102)-[:CITES|REFERS_TO]->() } AS size106 ORDER BY size106, paper102.id
        WITH collect([paper102, size106]) AS all21
        UNWIND reduce(chosen80 = {left: 2000, papers: []}, one22 IN all21 | CASE WHEN one22[1] > chosen80.left THEN chosen80 ELSE {left: chosen80.left - one22[1], papers: chosen80.papers + [one22]} END).papers AS one22
        WITH one22[0] AS paper102, one22[0].id AS id120, one22[1] AS size106
        MATCH (paper102)-[:CITES|REFERS_TO]->(via121)
        WITH via121, id120, size106 ORDER BY id120
        WITH via121, collect([id120, size106]) AS sharing122 WHERE 2 <= size(sharing122) <= 12
        UNWIND range(0, size(sharing122) - 2) AS first123
        UNWIND range(first123 + 1, size(sharing122) - 1) AS second124
        WITH sharing122[first123] AS one22, sharing122[second124] AS two125
        WITH [one22[0], two125[0]] AS pair119, sqrt(1.0 * one22[1] * two125[1]) AS norm126, count(*) AS count127
        RETURN pair119, 'BIBLIOGRAPHIC_COUPLING' AS signal128, toInteger(500000 * count127 / norm126) AS part104, count127
        UNION ALL
        UNWIND [one22 IN slice5 WHERE one22:Paper] AS paper102
        WITH paper102, COUNT { (paper102)<-[:CITES]-() } AS size106 ORDER BY size106, paper102.id
        WITH collect([paper102, size106]) AS all21
        UNWIND reduce(chosen80 = {left: 2000, papers: []}, one22 IN all21 | CASE WHEN one22[1] > chosen80.left THEN chosen80 ELSE {left: chosen80.left - one22[1], papers: chosen80.papers + [one22]} END).papers AS one22
        WITH one22[0] AS paper102, one22[0].id AS id120, one22[1] AS size106
        MATCH (paper102)<-[:CITES]-(via121)
        WITH via121, id120, size106 ORDER BY id120
        WITH via121, collect([id120, size106]) AS sharing122 WHERE 2 <= size(sharing122) <= 12
        UNWIND range(0, size(sharing122) - 2) AS first123
        UNWIND range(first123 + 1, size(sharing122) - 1) AS second124
        WITH sharing122[first123] AS one22, sharing122[second124] AS two125
        WITH [one22[0], two125[0]] AS pair119, sqrt(1.0 * one22[1] * two125[1]) AS norm126, count(*) AS count127
        RETURN pair119, 'CO_CITATION' AS signal128, toInteger(500000 * count127 / norm126) AS part104, count127
      }
      WITH pair119, sum(part104) AS sum129, sum(count127) AS count127, collect([signal128, part104, count127]) AS link130 WHERE count127 >= 2 AND sum129 >= 80000
      WITH pair119, sum129, link130 WHERE NOT any(edge118 IN known93 WHERE edge118.source = pair119[0] AND edge118.target = pair119[1])
      UNWIND pair119 AS end115
      WITH end115, pair119, sum129, link130 ORDER BY sum129 DESC, pair119[0], pair119[1]
      WITH end115, collect([pair119, sum129, link130])[..2] AS best72
      UNWIND best72 AS one22
      WITH one22[0] AS pair119, head(collect(one22)) AS one22
      RETURN collect({kind: 'NEAR', source: pair119[0], target: pair119[1], weight: round(one22[1] / 1000000.0, 6), reasons: one22[2]}) AS alike131
    }
    WITH *, edges116 + known93 + alike131 AS stored132
    WITH seeds4, slice5, entries8, cut6, stored132 AS edges116
    WITH *, [seed7 IN seeds4 | seed7.id] AS start105, CASE WHEN size(seeds4) = 1 THEN seeds4[0].id END AS alone133, [entry97 IN entries8 WHERE entry97.node:Paper | entry97.node.id] AS papers101
    CALL (start105, alone133, papers101, entries8, edges116) {
      UNWIND [entry97 IN entries8 | [entry97.node.id, entry97, null]] + [edge118 IN edges116 | [edge118.source, null, edge118]] + [edge118 IN edges116 | [edge118.target, null, edge118]] AS row134
      WITH row134[0] AS id120, head(collect(row134[1])) AS entry97, collect(DISTINCT row134[2]) AS own16 WHERE size(own16) > 0 OR id120 IN start105
      WITH id120, entry97, own16, [reason135 IN CASE WHEN id120 IN start105 THEN ['you started here'] WHEN entry97.node:Paper THEN [CASE WHEN NOT alone133 IN papers101 AND any(edge118 IN own16 WHERE edge118.kind = 'AUTHORED' AND edge118.source = alone133) THEN 'written by the person you started from' END, CASE WHEN NOT alone133 IN papers101 AND any(edge118 IN own16 WHERE edge118.kind = 'AFFILIATED_WITH' AND edge118.target = alone133) THEN 'written at the institution you started from' END, CASE WHEN NOT alone133 IN papers101 AND any(edge118 IN own16 WHERE edge118.kind = 'HAS_TOPIC' AND edge118.target = alone133) THEN 'about the topic you started from' END, head([main136 IN head([edge118 IN own16 WHERE edge118.kind = 'NEAR' AND (edge118.source IN start105 OR edge118.target IN start105) | [reason135 IN edge118.reasons WHERE reason135[0] <> 'DIRECT_CITATION']]) | CASE main136[0] WHEN 'BIBLIOGRAPHIC_COUPLING' THEN CASE main136[2] WHEN 1 THEN 'shares 1 reference' ELSE 'shares ' + main136[2] + ' references' END WHEN 'CO_CITATION' THEN CASE main136[2] WHEN 1 THEN 'cited together once' ELSE 'cited together ' + main136[2] + ' times' END WHEN 'SHARED_AUTHORS' THEN CASE main136[2] WHEN 1 THEN 'shares 1 author' ELSE 'shares ' + main136[2] + ' authors' END WHEN 'SHARED_TOPICS' THEN CASE main136[2] WHEN 1 THEN 'shares 1 topic' ELSE 'shares ' + main136[2] + ' topics' END WHEN 'TEXT_SIMILARITY' THEN 'uses similar words' WHEN 'EMBEDDING_SIMILARITY' THEN 'has a similar subject' END]), CASE WHEN size([edge118 IN own16 WHERE edge118.kind = 'CITES' AND edge118.source = id120]) > size([edge118 IN own16 WHERE edge118.kind = 'CITES' AND edge118.target = id120]) THEN head([found88 IN [[edge118 IN own16 WHERE edge118.kind = 'CITES' AND edge118.source = id120]] | CASE size(found88) WHEN 0 THEN null WHEN 1 THEN 'cites' + CASE WHEN head([one22 IN found88 | CASE one22.source WHEN id120 THEN one22.target ELSE one22.source END]) = alone133 THEN ' the paper you started from' ELSE ' one of these papers' END ELSE 'cites ' + size(found88) + ' of these papers' END]) ELSE head([found88 IN [[edge118 IN own16 WHERE edge118.kind = 'CITES' AND edge118.target = id120]] | CASE size(found88) WHEN 0 THEN null WHEN 1 THEN 'cited by' + CASE WHEN head([one22 IN found88 | CASE one22.source WHEN id120 THEN one22.target ELSE one22.source END]) = alone133 THEN ' the paper you started from' ELSE ' one of these papers' END ELSE 'cited by ' + size(found88) + ' of these papers' END]) END, CASE WHEN size([edge118 IN own16 WHERE edge118.kind = 'CITES' AND edge118.source = id120]) > size([edge118 IN own16 WHERE edge118.kind = 'CITES' AND edge118.target = id120]) THEN head([found88 IN [[edge118 IN own16 WHERE edge118.kind = 'CITES' AND edge118.target = id120]] | CASE size(found88) WHEN 0 THEN null WHEN 1 THEN 'cited by' + CASE WHEN head([one22 IN found88 | CASE one22.source WHEN id120 THEN one22.target ELSE one22.source END]) = alone133 THEN ' the paper you started from' ELSE ' one of these papers' END ELSE 'cited by ' + size(found88) + ' of these papers' END]) ELSE head([found88 IN [[edge118 IN own16 WHERE edge118.kind = 'CITES' AND edge118.source = id120]] | CASE size(found88) WHEN 0 THEN null WHEN 1 THEN 'cites' + CASE WHEN head([one22 IN found88 | CASE one22.source WHEN id120 THEN one22.target ELSE one22.source END]) = alone133 THEN ' the paper you started from' ELSE ' one of these papers' END ELSE 'cites ' + size(found88) + ' of these papers' END]) END] WHEN entry97.node:Person THEN [CASE WHEN NOT alone133 IN papers101 AND any(edge118 IN own16 WHERE edge118.kind = 'AFFILIATED_WITH' AND edge118.target = alone133) THEN 'affiliated with the institution you started from' END, coalesce(head([found88 IN [[edge118 IN own16 WHERE edge118.kind = 'AUTHORED']] | CASE size(found88) WHEN 0 THEN null WHEN 1 THEN 'wrote' + CASE WHEN head([one22 IN found88 | CASE one22.source WHEN id120 THEN one22.target ELSE one22.source END]) = alone133 THEN ' the paper you started from' ELSE ' one of these papers' END ELSE 'wrote ' + size(found88) + ' of these papers' END]), head([found88 IN [[edge118 IN own16 WHERE edge118.kind = 'AFFILIATED_WITH']] | CASE size(found88) WHEN 0 THEN null WHEN 1 THEN 'affiliated with' + ' one of these institutions' ELSE 'affiliated with ' + size(found88) + ' of these institutions' END]))] WHEN entry97.node:Institution THEN [CASE WHEN NOT alone133 IN papers101 AND any(edge118 IN own16 WHERE edge118.kind = 'AFFILIATED_WITH' AND NOT edge118.source IN papers101 AND edge118.source = alone133) THEN 'affiliation of the person you started from' END, coalesce(head([found88 IN [[edge118 IN own16 WHERE edge118.kind = 'AFFILIATED_WITH' AND edge118.source IN papers101]] | CASE size(found88) WHEN 0 THEN null WHEN 1 THEN 'affiliation on' + CASE WHEN head([one22 IN found88 | CASE one22.source WHEN id120 THEN one22.target ELSE one22.source END]) = alone133 THEN ' the paper you started from' ELSE ' one of these papers' END ELSE 'affiliation on ' + size(found88) + ' of these papers' END]), head([found88 IN [[edge118 IN own16 WHERE edge118.kind = 'AFFILIATED_WITH' AND NOT edge118.source IN papers101]] | CASE size(found88) WHEN 0 THEN null WHEN 1 THEN 'affiliation of' + ' one of these people' ELSE 'affiliation of ' + size(found88) + ' of these people' END]))] ELSE [head([found88 IN [[edge118 IN own16 WHERE edge118.kind = 'HAS_TOPIC']] | CASE size(found88) WHEN 0 THEN null WHEN 1 THEN 'topic of' + CASE WHEN head([one22 IN found88 | CASE one22.source WHEN id120 THEN one22.target ELSE one22.source END]) = alone133 THEN ' the paper you started from' ELSE ' one of these papers' END ELSE 'topic of ' + size(found88) + ' of these papers' END])] END WHERE reason135 IS NOT NULL][..2] AS said137
      WITH entry97, CASE WHEN size(said137) > 0 THEN reduce(text138 = said137[0], more139 IN said137[1..] | text138 + ' and ' + more139) WHEN entry97.node:Paper THEN coalesce(head([found88 IN [[edge118 IN own16 WHERE edge118.kind = 'AUTHORED']] | CASE size(found88) WHEN 0 THEN null WHEN 1 THEN 'written by' + ' one of these people' ELSE 'written by ' + size(found88) + ' of these people' END]), head([found88 IN [[edge118 IN own16 WHERE edge118.kind = 'AFFILIATED_WITH']] | CASE size(found88) WHEN 0 THEN null WHEN 1 THEN 'from' + ' one of these institutions' ELSE 'from ' + size(found88) + ' of these institutions' END]), head([found88 IN [[edge118 IN own16 WHERE edge118.kind = 'HAS_TOPIC']] | CASE size(found88) WHEN 0 THEN null WHEN 1 THEN 'about' + ' one of these topics' ELSE 'about ' + size(found88) + ' of these topics' END]), head([main136 IN head([edge118 IN own16 WHERE edge118.kind = 'NEAR' | [reason135 IN edge118.reasons WHERE reason135[0] <> 'DIRECT_CITATION']]) | CASE main136[0] WHEN 'BIBLIOGRAPHIC_COUPLING' THEN CASE main136[2] WHEN 1 THEN 'shares 1 reference' ELSE 'shares ' + main136[2] + ' references' END WHEN 'CO_CITATION' THEN CASE main136[2] WHEN 1 THEN 'cited together once' ELSE 'cited together ' + main136[2] + ' times' END WHEN 'SHARED_AUTHORS' THEN CASE main136[2] WHEN 1 THEN 'shares 1 author' ELSE 'shares ' + main136[2] + ' authors' END WHEN 'SHARED_TOPICS' THEN CASE main136[2] WHEN 1 THEN 'shares 1 topic' ELSE 'shares ' + main136[2] + ' topics' END WHEN 'TEXT_SIMILARITY' THEN 'uses similar words' WHEN 'EMBEDDING_SIMILARITY' THEN 'has a similar subject' END + ' with one of these papers'])) END AS text138
      WITH entry97, coalesce(text138, CASE WHEN coalesce(entry97.cited, 0) + coalesce(entry97.citing, 0) = 0 THEN 'near the start' WHEN entry97.node:Person THEN 'wrote ' + entry97.cited + CASE entry97.cited WHEN 1 THEN ' paper' ELSE ' papers' END + ' near the start' WHEN entry97.node:Institution THEN 'affiliation on ' + entry97.cited + CASE entry97.cited WHEN 1 THEN ' paper' ELSE ' papers' END + ' near the start' WHEN entry97.node:Topic THEN 'topic of ' + entry97.cited + CASE entry97.cited WHEN 1 THEN ' paper' ELSE ' papers' END + ' near the start' WHEN entry97.cited >= entry97.citing THEN 'cited by ' + entry97.cited + CASE entry97.cited WHEN 1 THEN ' paper' ELSE ' papers' END + ' near the start' ELSE 'cites ' + entry97.citing + CASE entry97.citing WHEN 1 THEN ' paper' ELSE ' papers' END + ' near the start' END) AS text138
      RETURN collect({node: entry97.node, weight: entry97.weight, why: toUpper(left(text138, 1)) + substring(text138, 1)}) AS explained140
    }
    WITH seeds4, slice5, edges116, cut6, explained140 AS entries8
    WITH *, [seed7 IN seeds4 | seed7.id] AS reached0_141
    WITH *, reached0_141 + [edge118 IN edges116 WHERE edge118.source IN reached0_141 | edge118.target] + [edge118 IN edges116 WHERE edge118.target IN reached0_141 | edge118.source] AS reached1_142
    WITH *, reached1_142 + [edge118 IN edges116 WHERE edge118.source IN reached1_142 | edge118.target] + [edge118 IN edges116 WHERE edge118.target IN reached1_142 | edge118.source] AS reached2_143
    WITH {nodes: [entry97 IN entries8 | {node: entry97.node, weight: entry97.weight, why: entry97.why, distance: CASE WHEN entry97.node.id IN reached0_141 THEN 0 WHEN entry97.node.id IN reached1_142 THEN 1 WHEN entry97.node.id IN reached2_143 THEN 2 ELSE 3 END}], edges: edges116, truncated: cut6} AS other144
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
      RETURN collect([v149, k145, k146, coalesce(other148.why, '')]) AS v155
    }
    CALL (other144) {
      UNWIND other144.edges AS other159
      WITH other159, other159.kind AS k156, other159.source AS k157, other159.target AS k158 ORDER BY k156, k157, k158
      CALL (other159) {
        UNWIND coalesce(other159.reasons, []) AS other162
        WITH other162, other162[1] AS k160, other162[0] AS k161 ORDER BY k160 DESC, k161
        RETURN collect([k161, other162[1] / 1000000.0, other162[2]]) AS v163
      }
      RETURN collect([k156, k157, k158, other159.weight, [v163]]) AS v164
    }
    RETURN head(collect([[v155], [v164], other144.truncated])) AS v3
  }
  CALL (other2) {
    MATCH (other2)<-[:HAS_TOPIC]-(other165:Paper) WHERE NOT (other165:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other165) })
    WITH other165, coalesce(other165.citationCount, 0) AS k166, other165.id AS k167 ORDER BY k166 DESC, k167 LIMIT $p6
    RETURN collect([k166, k167, k167, k167]) AS v168
  }
  CALL (other2) {
    MATCH (other2)<-[:HAS_TOPIC]-(other169:Paper) WHERE NOT (other169:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other169) })
    WITH collect(other169) AS other169
    CALL (other169) {
      UNWIND other169 AS paper173
      WITH paper173.year AS other171, count(*) AS rank172 WHERE other171 IS NOT NULL
      WITH other171, rank172, other171 AS k170 ORDER BY k170
      RETURN collect([toString(other171), toString(other171), rank172]) AS v174
    }
    CALL (other169) {
      UNWIND other169 AS paper179
      WITH coalesce(paper179.type, 'OTHER') AS other177, count(*) AS rank178 WHERE other177 IS NOT NULL
      WITH other177, rank178, rank178 AS k175, other177 AS k176 ORDER BY k175 DESC, k176
      RETURN collect([toString(other177), left(other177, 1) + replace(toLower(substring(other177, 1)), '_', ' '), k175]) AS v180
    }
    CALL (other169) {
      UNWIND other169 AS paper185
      MATCH (paper185)-[:HAS_TOPIC]->(other183)
      WITH other183, count(*) AS rank184
      WITH other183, rank184, rank184 AS k181, other183.id AS k182 ORDER BY k181 DESC, k182 LIMIT $p10
      RETURN collect([k182, other183.name, k181]) AS v186
    }
    CALL (other169) {
      UNWIND other169 AS paper191
      MATCH (paper191)-[:STATES_AFFILIATION]->(other189)
      WITH other189, count(*) AS rank190
      WITH other189, rank190, rank190 AS k187, other189.id AS k188 ORDER BY k187 DESC, k188 LIMIT $p11
      RETURN collect([k188, other189.name, k187]) AS v192
    }
    CALL (other169) {
      UNWIND other169 AS paper197
      WITH paper197.venue AS other195, count(*) AS rank196 WHERE other195 IS NOT NULL
      WITH other195, rank196, rank196 AS k193, other195 AS k194 ORDER BY k193 DESC, k194 LIMIT $p12
      RETURN collect([toString(other195), k194, k193]) AS v198
    }
    CALL (other169) {
      UNWIND other169 AS paper203
      WITH coalesce(paper203.isOpenAccess, false) AS other201, count(*) AS rank202 WHERE other201 IS NOT NULL
      WITH other201, rank202, rank202 AS k199, other201 AS k200 ORDER BY k199 DESC, k200
      RETURN collect([toString(other201), CASE WHEN other201 THEN 'Open access' ELSE 'Not open access' END, k199]) AS v204
    }
    RETURN [size(other169), [v174], [v180], [v186], [v192], [v198], [v204]] AS v205, size(other169) AS v206
  }
  CALL (other2) {
    MATCH (other2)<-[:HAS_TOPIC]-(other208:Paper) WHERE NOT (other208:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other208) })
    WITH other208.year AS year210, count(*) AS count211, sum(coalesce(other208.citationCount, 0)) AS citations212
    WITH year210, count211, citations212 WHERE year210 IS NOT NULL ORDER BY year210
    WITH collect([year210, count211, citations212]) AS years213
    UNWIND range(0, size(years213) - 1) AS place214
    WITH years213[place214] AS at215, years213[place214 + 1][0] AS next216
    UNWIND range(at215[0], CASE WHEN next216 - at215[0] <= 100 + 1 THEN next216 - 1 ELSE at215[0] END) AS other208
    WITH other208, CASE WHEN other208 = at215[0] THEN at215 ELSE [other208, 0, 0] END AS rank209
    WITH other208, rank209, other208 AS k207 ORDER BY k207
    RETURN collect([k207, rank209[1], rank209[2]]) AS v217
  }
  CALL (other2) {
    MATCH (other2)<-[:HAS_TOPIC]-(other219:Paper) WHERE NOT (other219:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other219) })
    MATCH (other219)<-[:CITES]-(citing221:Paper)
    WITH citing221.year AS year222, count(*) AS count223, 0 AS citations224
    WITH year222, count223, citations224 WHERE year222 IS NOT NULL ORDER BY year222
    WITH collect([year222, count223, citations224]) AS years225
    UNWIND range(0, size(years225) - 1) AS place226
    WITH years225[place226] AS at227, years225[place226 + 1][0] AS next228
    UNWIND range(at227[0], CASE WHEN next228 - at227[0] <= 100 + 1 THEN next228 - 1 ELSE at227[0] END) AS other219
    WITH other219, CASE WHEN other219 = at227[0] THEN at227 ELSE [other219, 0, 0] END AS rank220
    WITH other219, rank220, other219 AS k218 ORDER BY k218
    RETURN collect([k218, rank220[1]]) AS v229
  }
  CALL (other2) {
    MATCH (other2)<-[:HAS_TOPIC]-(paper234:Paper)<-[:AUTHORED]-(other232:Person) WHERE NOT (paper234:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper234) } AND EXISTS { (other232)-[:REPEATS]->(paper234) })
    WITH other232, count(*) AS rank233
    WITH other232, rank233, rank233 AS k230, other232.id AS k231 ORDER BY k230 DESC, k231 LIMIT $p16
    RETURN collect([k230, k231, k231, k231]) AS v235
  }
  CALL (other2) {
    MATCH (other2)<-[:HAS_TOPIC]-(paper236:Paper)<-[:AUTHORED]-(other237:Person) WHERE NOT (paper236:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper236) } AND EXISTS { (other237)-[:REPEATS]->(paper236) })
    WITH other237, count(*) AS rank238
    RETURN count(*) AS v239
  }
  CALL (other2) {
    MATCH (other2)<-[:HAS_TOPIC]-(paper244:Paper)-[:HAS_TOPIC]->(other242:Topic) WHERE NOT (paper244:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper244) } AND EXISTS { (other242)-[:REPEATS]->(paper244) })
    WITH other242, count(*) AS rank243
    WITH other242, rank243, rank243 AS k240, other242.id AS k241 ORDER BY k240 DESC, k241 LIMIT $p17
    RETURN collect([k240, k241, k241, k241]) AS v245
  }
  CALL (other2) {
    MATCH (other2)<-[:HAS_TOPIC]-(paper246:Paper)-[:HAS_TOPIC]->(other247:Topic) WHERE NOT (paper246:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper246) } AND EXISTS { (other247)-[:REPEATS]->(paper246) })
    WITH other247, count(*) AS rank248
    RETURN count(*) AS v249
  }
  CALL (other2) {
    CALL (other2) {
      MATCH (other2)<-[:HAS_TOPIC]-(paper255:Paper)
      WITH paper255 ORDER BY coalesce(paper255.citationCount, 0) DESC, paper255.id LIMIT 1000
      RETURN collect(paper255) AS own256
    }
    CALL (other2, own256) {
      UNWIND own256 AS via257
      WITH other2, via257, via257 AS mine258
      WITH other2, via257, count(DISTINCT CASE WHEN mine258:EarlierVersion THEN head(COLLECT { MATCH (mine258)-[:VERSION_OF]->(published259:Paper) RETURN published259 }) ELSE mine258 END) AS mine_count260
      WITH other2, via257, mine_count260, COUNT { (via257)-[:HAS_TOPIC]->() } AS degree261 WHERE degree261 > mine_count260
      WITH other2, via257, mine_count260, degree261 ORDER BY toFloat(mine_count260 * mine_count260) / degree261 DESC, coalesce(via257.id, via257.key) LIMIT 500
      WITH other2, collect([via257, mine_count260, degree261]) AS between262
      UNWIND reduce(kept263 = [0, []], one264 IN between262 | CASE WHEN kept263[0] + one264[2] > 1500 THEN kept263 ELSE [kept263[0] + one264[2], kept263[1] + [one264]] END)[1] AS chosen265
      WITH other2, chosen265[0] AS via257, chosen265[1] AS mine_count260, chosen265[2] AS degree261
      MATCH (via257)-[:HAS_TOPIC]->(candidate266:Topic) WHERE candidate266 <> other2
      WITH *, candidate266 AS theirs267
      WITH via257, mine_count260, degree261, candidate266, count(DISTINCT CASE WHEN theirs267:EarlierVersion THEN head(COLLECT { MATCH (theirs267)-[:VERSION_OF]->(published259:Paper) RETURN published259 }) ELSE theirs267 END) AS their_count268
      WITH candidate266, via257, toInteger(1000000 * sqrt(toFloat(mine_count260 * their_count268)) / log(1 + degree261)) AS term269
      WITH candidate266, CASE WHEN via257:EarlierVersion THEN head(COLLECT { MATCH (via257)-[:VERSION_OF]->(published259:Paper) RETURN published259 }) ELSE via257 END AS via257, max(term269) AS term269
      WITH candidate266, count(*) AS shared_count270, sum(term269) AS sum271
      WITH candidate266, shared_count270, sum271 / sqrt(toFloat(COUNT { (candidate266)<-[:HAS_TOPIC]-() } + 20)) AS sum271
      WITH collect([candidate266, shared_count270, sum271]) AS all272, max(sum271) AS best273
      UNWIND all272 AS found274
      WITH found274[0] AS candidate266, found274[1] AS shared_count270, toInteger(round(500000 * found274[2] / (best273 + 100000.0))) AS part275 WHERE part275 >= 1
      RETURN candidate266, ['SHARED_PAPERS', part275, shared_count270] AS reason276
      UNION ALL
      CALL (other2, own256) {
        UNWIND own256 AS mine258
        WITH other2, mine258, COUNT { (mine258)-[:CITES]->() } AS steps277 ORDER BY steps277, mine258.id
        WITH other2, collect([mine258, steps277]) AS ordered278
        UNWIND ordered278[..reduce(spent279 = [0, 0], one264 IN ordered278 | CASE WHEN spent279[0] + one264[1] > 10000 THEN [10000, spent279[1]] ELSE [spent279[0] + one264[1], spent279[1] + 1] END)[1]] AS few280
        WITH other2, few280[0] AS mine258
        MATCH (mine258)-[:CITES]->(via257:Paper) WHERE NOT EXISTS { (via257)-[:HAS_TOPIC]->(other2) }
        WITH other2, via257, count(DISTINCT CASE WHEN mine258:EarlierVersion THEN head(COLLECT { MATCH (mine258)-[:VERSION_OF]->(published259:Paper) RETURN published259 }) ELSE mine258 END) AS mine_count260
        WITH other2, via257, mine_count260, COUNT { (via257)<-[:CITES]-() } + COUNT { (via257)-[:HAS_TOPIC]->() } AS degree261 WHERE degree261 > mine_count260
        WITH other2, via257, mine_count260, degree261 ORDER BY toFloat(mine_count260 * mine_count260) / degree261 DESC, coalesce(via257.id, via257.key) LIMIT 500
        WITH other2, collect([via257, mine_count260, degree261]) AS between262
        UNWIND reduce(kept263 = [0, []], one264 IN between262 | CASE WHEN kept263[0] + one264[2] > 1500 THEN kept263 ELSE [kept263[0] + one264[2], kept263[1] + [one264]] END)[1] AS chosen265
        WITH other2, chosen265[0] AS via257, chosen265[1] AS mine_count260, chosen265[2] AS degree261
        MATCH (via257)-[:HAS_TOPIC]->(candidate266:Topic) WHERE candidate266 <> other2
        WITH *, candidate266 AS theirs267
        WITH via257, mine_count260, degree261, candidate266, count(DISTINCT CASE WHEN theirs267:EarlierVersion THEN head(COLLECT { MATCH (theirs267)-[:VERSION_OF]->(published259:Paper) RETURN published259 }) ELSE theirs267 END) AS their_count268
        WITH candidate266, via257, toInteger(1000000 * sqrt(toFloat(mine_count260 * their_count268)) / log(1 + degree261)) AS term269
        WITH candidate266, count(*) AS shared_count270, sum(term269) AS sum271
        WITH candidate266, shared_count270, sum271 / sqrt(toFloat(COUNT { (candidate266)<-[:HAS_TOPIC]-() } + 20)) AS sum271
        RETURN candidate266, shared_count270, sum271
        UNION ALL
        UNWIND own256 AS mine258
        WITH other2, mine258, COUNT { (mine258)<-[:CITES]-() } AS steps277 ORDER BY steps277, mine258.id
        WITH other2, collect([mine258, steps277]) AS ordered278
        UNWIND ordered278[..reduce(spent279 = [0, 0], one264 IN ordered278 | CASE WHEN spent279[0] + one264[1] > 10000 THEN [10000, spent279[1]] ELSE [spent279[0] + one264[1], spent279[1] + 1] END)[1]] AS few280
        WITH other2, few280[0] AS mine258
        MATCH (mine258)<-[:CITES]-(via257:Paper) WHERE NOT EXISTS { (via257)-[:HAS_TOPIC]->(other2) }
        WITH other2, via257, count(DISTINCT CASE WHEN mine258:EarlierVersion THEN head(COLLECT { MATCH (mine258)-[:VERSION_OF]->(published259:Paper) RETURN published259 }) ELSE mine258 END) AS mine_count260
        WITH other2, via257, mine_count260, COUNT { (via257)-[:CITES]->() } + COUNT { (via257)-[:HAS_TOPIC]->() } AS degree261 WHERE degree261 > mine_count260
        WITH other2, via257, mine_count260, degree261 ORDER BY toFloat(mine_count260 * mine_count260) / degree261 DESC, coalesce(via257.id, via257.key) LIMIT 500
        WITH other2, collect([via257, mine_count260, degree261]) AS between262
        UNWIND reduce(kept263 = [0, []], one264 IN between262 | CASE WHEN kept263[0] + one264[2] > 1500 THEN kept263 ELSE [kept263[0] + one264[2], kept263[1] + [one264]] END)[1] AS chosen265
        WITH other2, chosen265[0] AS via257, chosen265[1] AS mine_count260, chosen265[2] AS degree261
        MATCH (via257)-[:HAS_TOPIC]->(candidate266:Topic) WHERE candidate266 <> other2
        WITH *, candidate266 AS theirs267
        WITH via257, mine_count260, degree261, candidate266, count(DISTINCT CASE WHEN theirs267:EarlierVersion THEN head(COLLECT { MATCH (theirs267)-[:VERSION_OF]->(published259:Paper) RETURN published259 }) ELSE theirs267 END) AS their_count268
        WITH candidate266, via257, toInteger(1000000 * sqrt(toFloat(mine_count260 * their_count268)) / log(1 + degree261)) AS term269
        WITH candidate266, count(*) AS shared_count270, sum(term269) AS sum271
        WITH candidate266, shared_count270, sum271 / sqrt(toFloat(COUNT { (candidate266)<-[:HAS_TOPIC]-() } + 20)) AS sum271
        RETURN candidate266, shared_count270, sum271
      }
      WITH candidate266, sum(shared_count270) AS shared_count270, sum(sum271) AS sum271
      WITH collect([candidate266, shared_count270, sum271]) AS all272, max(sum271) AS best273
      UNWIND all272 AS found274
      WITH found274[0] AS candidate266, found274[1] AS shared_count270, toInteger(round(250000 * found274[2] / (best273 + 100000.0))) AS part275 WHERE part275 >= 1
      RETURN candidate266, ['CITATIONS', part275, shared_count270] AS reason276
      UNION ALL
      UNWIND own256 AS mine258
      WITH other2, mine258, COUNT { (mine258)<-[:AUTHORED]-() } AS steps277 ORDER BY steps277, mine258.id
      WITH other2, collect([mine258, steps277]) AS ordered278
      UNWIND ordered278[..reduce(spent279 = [0, 0], one264 IN ordered278 | CASE WHEN spent279[0] + one264[1] > 10000 THEN [10000, spent279[1]] ELSE [spent279[0] + one264[1], spent279[1] + 1] END)[1]] AS few280
      WITH other2, few280[0] AS mine258
      MATCH (mine258)<-[:AUTHORED]-(via257:Person)
      WITH other2, via257, count(DISTINCT CASE WHEN mine258:EarlierVersion THEN head(COLLECT { MATCH (mine258)-[:VERSION_OF]->(published259:Paper) RETURN published259 }) ELSE mine258 END) AS mine_count260
      WITH other2, via257, mine_count260, COUNT { (via257)-[:AUTHORED]->() } AS degree261 WHERE degree261 > mine_count260
      WITH other2, via257, mine_count260, degree261 ORDER BY toFloat(mine_count260 * mine_count260) / degree261 DESC, coalesce(via257.id, via257.key) LIMIT 500
      WITH other2, collect([via257, mine_count260, degree261]) AS between262
      UNWIND reduce(kept263 = [0, []], one264 IN between262 | CASE WHEN kept263[0] + one264[2] > 700 THEN kept263 ELSE [kept263[0] + one264[2], kept263[1] + [one264]] END)[1] AS chosen265
      WITH other2, chosen265[0] AS via257, chosen265[1] AS mine_count260, chosen265[2] AS degree261
      MATCH (via257)-[:AUTHORED]->(theirs267:Paper)-[:HAS_TOPIC]->(candidate266:Topic) WHERE candidate266 <> other2
      WITH via257, mine_count260, degree261, candidate266, count(DISTINCT CASE WHEN theirs267:EarlierVersion THEN head(COLLECT { MATCH (theirs267)-[:VERSION_OF]->(published259:Paper) RETURN published259 }) ELSE theirs267 END) AS their_count268
      WITH candidate266, via257, toInteger(1000000 * sqrt(toFloat(mine_count260 * their_count268)) / log(1 + degree261)) AS term269
      WITH candidate266, count(*) AS shared_count270, sum(term269) AS sum271
      WITH candidate266, shared_count270, sum271 / sqrt(toFloat(COUNT { (candidate266)<-[:HAS_TOPIC]-() } + 20)) AS sum271
      WITH collect([candidate266, shared_count270, sum271]) AS all272, max(sum271) AS best273
      UNWIND all272 AS found274
      WITH found274[0] AS candidate266, found274[1] AS shared_count270, toInteger(round(150000 * found274[2] / (best273 + 100000.0))) AS part275 WHERE part275 >= 1
      RETURN candidate266, ['SHARED_PEOPLE', part275, shared_count270] AS reason276
      UNION ALL
      WITH other2 WHERE other2.field IS NOT NULL
      MATCH (candidate266:Topic) WHERE candidate266.field = other2.field AND candidate266 <> other2
      WITH candidate266, null AS shared_count270, CASE WHEN candidate266.subfield = other2.subfield THEN 1000000.0 ELSE 250000.0 END AS sum271
      WITH collect([candidate266, shared_count270, sum271]) AS all272, max(sum271) AS best273
      UNWIND all272 AS found274
      WITH found274[0] AS candidate266, found274[1] AS shared_count270, toInteger(round(100000 * found274[2] / (best273 + 0.0))) AS part275 WHERE part275 >= 1
      RETURN candidate266, ['SAME_SUBFIELD', part275, shared_count270] AS reason276
    }
    WITH other2, candidate266, sum(reason276[1]) AS rank254, collect(reason276) AS all272
    WITH candidate266 AS other252, rank254, all272 AS link253
    WITH other252, link253, rank254, rank254 AS k250, other252.id AS k251 ORDER BY k250 DESC, k251 LIMIT $p18
    CALL (link253) {
      UNWIND link253 AS other283
      WITH other283, other283[1] AS k281, other283[0] AS k282 ORDER BY k281 DESC, k282
      RETURN collect([k282, other283[1] / 1000000.0, other283[2]]) AS v284
    }
    RETURN collect([rank254 / 1000000.0, [v284], k251, k251]) AS v285
  }
  CALL (other2) {
    CALL (other2) {
      MATCH (other2)<-[:HAS_TOPIC]-(paper291:Paper) WHERE NOT (paper291:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper291) })
      WITH paper291 ORDER BY coalesce(paper291.citationCount, 0) DESC, paper291.id LIMIT 200
      RETURN paper291, 0 AS here292, 1 AS is_own293
      UNION ALL
      MATCH (other2)<-[:HAS_TOPIC]-(citing294:Paper)
      WITH citing294 ORDER BY coalesce(citing294.citationCount, 0) DESC, citing294.id LIMIT 3000
      WITH citing294, CASE WHEN citing294:EarlierVersion THEN head(COLLECT { MATCH (citing294)-[:VERSION_OF]->(published295:Paper) RETURN published295 }) ELSE citing294 END AS work296
      MATCH (citing294)-[:CITES]->(paper291:Paper) WHERE citing294 <> paper291 AND work296 <> paper291
      RETURN paper291, count(DISTINCT work296) AS here292, 0 AS is_own293
    }
    WITH other2, paper291, sum(here292) AS here292, max(is_own293) AS is_own293 WHERE NOT coalesce(paper291.isRetracted, false) AND (is_own293 = 1 OR (here292 >= 3 AND NOT paper291:EarlierVersion AND NOT EXISTS { (other2)<-[:HAS_TOPIC]-(paper291) } AND NOT EXISTS { (paper291)<-[:VERSION_OF]-(version297:Paper) WHERE (other2)<-[:HAS_TOPIC]-(version297) }))
    WITH paper291, here292, is_own293 ORDER BY is_own293 DESC, here292 DESC, paper291.id LIMIT 400
    WITH paper291, here292, coalesce(paper291.citationCount, 0) AS cited298, CASE WHEN is_own293 = 1 THEN 1.0 ELSE sqrt(sqrt(toFloat(here292) / (COUNT { (paper291)<-[:CITES]-() } + 10))) END AS share299, coalesce(head(COLLECT { MATCH (dated300:Paper) WHERE dated300.year > 0 RETURN dated300.year ORDER BY dated300.year DESC LIMIT 1 }), 0) AS latest301
    WITH paper291, cited298, here292, share299, log(1 + cited298 / sqrt(1.0 + CASE WHEN paper291.year IS NULL THEN 10 WHEN paper291.year > latest301 THEN 0 ELSE latest301 - paper291.year END)) AS damped302, CASE WHEN paper291.type = 'REVIEW_ARTICLE' OR paper291.title =~ '(?i).*\\b(survey|surveys|review|reviews|overview|tutorial|introduction|handbook|textbook|primer|roadmap)\\b.*' THEN 1.0 ELSE 0.0 END AS overview303
    WITH collect([paper291, cited298, here292, share299 * damped302, share299 * log(1 + here292), overview303]) AS all304, max(share299 * damped302) AS most305, max(share299 * log(1 + here292)) AS most_here306
    UNWIND all304 AS one307
    WITH one307[0] AS other288, [[toFloat(one307[4]) / CASE WHEN most_here306 > log(1.0 + 5) THEN most_here306 ELSE log(1.0 + 5) END, one307[2]], [toFloat(one307[3]) / CASE WHEN most305 > log(1.0 + 10) THEN most305 ELSE log(1.0 + 10) END, one307[1]], [one307[5] * toFloat(one307[3]) / CASE WHEN most305 > log(1.0 + 10) THEN most305 ELSE log(1.0 + 10) END, null]] AS parts308
    WITH other288, [reason309 IN [['CITED_HERE', toInteger(round(500000 * parts308[0][0])), parts308[0][1]], ['CITATIONS', toInteger(round(400000 * parts308[1][0])), parts308[1][1]], ['OVERVIEW', toInteger(round(100000 * parts308[2][0])), parts308[2][1]]] WHERE reason309[1] > 0] AS link289
    WITH other288, reduce(total310 = 0, reason309 IN link289 | total310 + reason309[1]) AS rank290, link289 WHERE rank290 > 0
    WITH other288, link289, rank290, rank290 AS k286, other288.id AS k287 ORDER BY k286 DESC, k287 LIMIT $p20
    CALL (link289) {
      UNWIND link289 AS other313
      WITH other313, other313[1] AS k311, other313[0] AS k312 ORDER BY k311 DESC, k312
      RETURN collect([k312, other313[1] / 1000000.0, other313[2]]) AS v314
    }
    RETURN collect([rank290 / 1000000.0, [v314], k287, k287]) AS v315
  }
  CALL (other2) {
    CALL (other2) {
      MATCH (other2)<-[:HAS_TOPIC]-(known321:Paper) WHERE known321.venue IS NOT NULL AND NOT (known321:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(known321) })
      WITH known321.venue AS venue322, count(*) AS size323
      WITH venue322, size323 ORDER BY size323 DESC, venue322 LIMIT 20
      RETURN collect([venue322, size323]) AS venues324
    }
    MATCH (other2)<-[:HAS_TOPIC]-(paper325:Paper) WHERE paper325.year IS NOT NULL AND NOT (paper325:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper325) })
    WITH other2, venues324, max(paper325.year) AS newest326, collect(paper325) AS papers327
    UNWIND papers327 AS paper325
    WITH other2, venues324, newest326, paper325, coalesce(paper325.citationCount, 0) AS cited328 WHERE paper325.year >= newest326 - 1 ORDER BY cited328 DESC, paper325.year DESC, paper325.id LIMIT 100
    WITH paper325, cited328, CASE WHEN paper325.year = newest326 THEN 1.0 ELSE 0.5 END AS recent329, COUNT { MATCH (paper325)-[:CITES]->(known321:Paper) WHERE known321 <> paper325 AND EXISTS { (other2)<-[:HAS_TOPIC]-(known321) } AND CASE WHEN known321:EarlierVersion THEN head(COLLECT { MATCH (known321)-[:VERSION_OF]->(published330:Paper) RETURN published330 }) ELSE known321 END <> CASE WHEN paper325:EarlierVersion THEN head(COLLECT { MATCH (paper325)-[:VERSION_OF]->(published330:Paper) RETURN published330 }) ELSE paper325 END RETURN DISTINCT CASE WHEN known321:EarlierVersion THEN head(COLLECT { MATCH (known321)-[:VERSION_OF]->(published330:Paper) RETURN published330 }) ELSE known321 END AS work331 } AS here332, reduce(most333 = 0, count334 IN COLLECT { MATCH (paper325)<-[wrote335:AUTHORED]-(author336:Person) WHERE author336 <> other2 WITH author336 ORDER BY wrote335.position, author336.id LIMIT 8 RETURN COUNT { MATCH (author336)-[:AUTHORED]->(known321:Paper) WHERE known321 <> paper325 AND EXISTS { (other2)<-[:HAS_TOPIC]-(known321) } AND NOT (known321:EarlierVersion AND EXISTS { (author336)-[:REPEATS]->(known321) } AND EXISTS { (other2)-[:REPEATS]->(known321) }) } } | CASE WHEN count334 > most333 THEN count334 ELSE most333 END) AS works337, reduce(size323 = 0, one338 IN venues324 | CASE WHEN one338[0] = paper325.venue THEN one338[1] - 1 ELSE size323 END) AS venue322
    WITH collect([paper325, cited328, recent329, here332, works337, venue322]) AS all339, max(log(1 + cited328)) AS most_cited340, max(log(1 + here332)) AS most_here341, max(log(1 + works337)) AS most_works342, max(log(1 + venue322)) AS most_venue343
    UNWIND all339 AS one338
    WITH one338[0] AS other318, [[one338[2], null], [toFloat(log(1 + one338[1])) / CASE WHEN most_cited340 > log(1.0 + 10) THEN most_cited340 ELSE log(1.0 + 10) END, one338[1]], [toFloat(log(1 + one338[3])) / CASE WHEN most_here341 > log(1.0 + 5) THEN most_here341 ELSE log(1.0 + 5) END, one338[3]], [toFloat(log(1 + one338[4])) / CASE WHEN most_works342 > log(1.0 + 5) THEN most_works342 ELSE log(1.0 + 5) END, one338[4]], [toFloat(log(1 + one338[5])) / CASE WHEN most_venue343 > log(1.0 + 5) THEN most_venue343 ELSE log(1.0 + 5) END, one338[5]]] AS parts344
    WITH other318, [reason345 IN [['RECENT', toInteger(round(300000 * parts344[0][0])), parts344[0][1]], ['CITATIONS', toInteger(round(250000 * parts344[1][0])), parts344[1][1]], ['CITES_HERE', toInteger(round(150000 * parts344[2][0])), parts344[2][1]], ['AUTHORS', toInteger(round(200000 * parts344[3][0])), parts344[3][1]], ['VENUE', toInteger(round(100000 * parts344[4][0])), parts344[4][1]]] WHERE reason345[1] > 0] AS link319
    WITH other318, reduce(total346 = 0, reason345 IN link319 | total346 + reason345[1]) AS rank320, link319 WHERE rank320 > 0
    WITH other318, link319, rank320, rank320 AS k316, other318.id AS k317 ORDER BY k316 DESC, k317 LIMIT $p22
    CALL (link319) {
      UNWIND link319 AS other349
      WITH other349, other349[1] AS k347, other349[0] AS k348 ORDER BY k347 DESC, k348
      RETURN collect([k348, other349[1] / 1000000.0, other349[2]]) AS v350
    }
    RETURN collect([rank320 / 1000000.0, [v350], k317, k317]) AS v351
  }
  RETURN head(collect([other2.id, 'TOPIC', other2.name, (COUNT { (other2)<-[:HAS_TOPIC]-() } - COUNT { (other2)-[:REPEATS]->() }), v3, other2.name, other2.description, other2.openalexId, other2.field, other2.subfield, other2.domain, (COUNT { (other2)<-[:HAS_TOPIC]-() } - COUNT { (other2)-[:REPEATS]->() }), [v168, v206, v205], [v217], [v229], [v235, v239], [v245, v249], [v285], [v315], [v351]])) AS v1
}
RETURN [v1] AS row
