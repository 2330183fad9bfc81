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
        UNWIND base23 + [one22 IN nearest73 WHERE size(one22.link) > 1 OR coalesce(one22.link[0][2], 2) > 1] AS one22
        WITH one22.node AS voter75, max(one22.weight) AS strength76, max(coalesce(NOT one22.own, false)) AS direct77, max(coalesce(one22.own, false)) AS own16
        WITH voter75, strength76, direct77, own16, COUNT { (voter75)-[:CITES]-() } AS degree78 ORDER BY strength76 DESC, coalesce(voter75.citationCount, 0) DESC, voter75.id
        WITH collect({node: voter75, strength: strength76, degree: degree78, direct: direct77, own: own16}) AS voters79
        UNWIND reduce(chosen80 = {left: 4000, voters: []}, one22 IN voters79 | CASE WHEN one22.degree > chosen80.left THEN chosen80 ELSE {left: chosen80.left - one22.degree, voters: chosen80.voters + [one22]} END).voters AS one22
        WITH one22.node AS voter75, one22.direct AS direct77, one22.own AS own16, toInteger(one22.strength * log(2) / log(2 + one22.degree)) AS vote81
        MATCH (voter75)-[cites82:CITES]-(reached83)
        WITH reached83, startNode(cites82) = voter75 AS forward84, vote81, direct77, own16
        WITH reached83, max(direct77) AS direct77, sum(CASE WHEN forward84 THEN vote81 ELSE vote81 / 3 END) AS votes85, count(CASE WHEN forward84 THEN 1 END) AS cited86, count(CASE WHEN NOT forward84 THEN 1 END) AS citing87, count(CASE WHEN own16 THEN 1 END) AS links88
        WITH CASE WHEN reached83:EarlierVersion THEN head(COLLECT { MATCH (reached83)-[:VERSION_OF]->(published12:Paper) RETURN published12 }) ELSE reached83 END AS found89, sum(votes85) AS votes85, sum(cited86) AS cited86, sum(citing87) AS citing87, max(direct77) AS direct77, sum(links88) AS links88 ORDER BY votes85 DESC, coalesce(found89.citationCount, 0) DESC, found89.id LIMIT 600
        RETURN collect([found89, votes85, cited86, citing87, direct77, links88]) AS votes85
      }
      WITH *, [one22 IN votes85 WHERE one22[1] > 0 AND NOT one22[0] IN slice5] AS voted90, any(one22 IN base23 WHERE one22.own) AS around91
      UNWIND [one22 IN voted90 | {node: one22[0], score: 1000000 * one22[1] / voted90[0][1], cited: one22[2], citing: one22[3], own: false, near: one22[4], links: one22[5]}] + [one22 IN nearest73 | {node: one22.node, score: toInteger(0.65 * one22.weight / size(base23[..2])), own: false, near: true}] + [one22 IN base23 | {node: one22.node, score: one22.weight, own: one22.own}] AS one22
      WITH around91, one22.node AS found89, sum(one22.score) AS score92, max(one22.own) AS own16, sum(one22.cited) AS cited86, sum(one22.citing) AS citing87, sum(one22.links) AS links88, max(one22.near) AS near_start93 WHERE NOT found89 IN slice5 AND NOT found89 IN works13 AND NOT found89:EarlierVersion
      WITH around91, found89, score92, cited86, citing87, links88, own16, near_start93, coalesce(found89.citationCount, 0) AS known94, CASE WHEN own16 THEN 1 WHEN CASE WHEN around91 THEN links88 < 2 ELSE NOT coalesce(near_start93, false) AND cited86 + citing87 < 2 END THEN 3 WHEN found89.year >= recent11 THEN 2 ELSE 0 END AS class95
      WITH *, 1 + toInteger(score92 * (1 + 0.15 * log10(1 + known94))) AS weight96 ORDER BY weight96 DESC, known94 DESC, found89.id
      WITH toLower(coalesce(found89.title, found89.id)) AS title97, head(collect({node: found89, weight: weight96, known: known94, class: class95, last: around91 AND class95 = 3, cited: cited86, citing: citing87})) AS entry98 WHERE NOT coalesce(title97 IN titles14, false)
      WITH entry98 ORDER BY entry98.weight DESC, entry98.known DESC, entry98.node.id
      WITH entry98.class AS class95, collect(entry98) AS members99
      WITH members99, toInteger(ceil(limit74 * class_shares15[class95])) AS most27
      UNWIND range(0, size(members99) - 1) AS place100
      WITH members99[place100] AS entry98, place100 >= most27 AS beyond101 ORDER BY beyond101, entry98.last, entry98.weight DESC, entry98.known DESC, entry98.node.id
      RETURN collect(entry98) AS papers102
    }
    WITH *, [one22 IN base23 WHERE one22.node IN slice5 | [one22.node, 1000000]] + [one22 IN papers102[..toInteger(limit74)] | [one22.node, 1000000 * one22.weight / (2 * papers102[0].weight)]] AS chosen80
    CALL (chosen80, slice5, seeds4) {
      UNWIND chosen80 AS one22
      WITH one22[0] AS paper103, one22[1] AS strength76
      WITH paper103, strength76 / (log(2 + COUNT { (paper103)<-[:AUTHORED]-() }) / log(2)) AS pull104
      MATCH (paper103)<-[:AUTHORED]-(found89:Person)
      WITH found89, toInteger(pull104) AS part105, paper103 IN seeds4 AS start106
      WITH found89, sum(part105) AS weight96, count(*) AS cited86, max(start106) AS start106 WHERE NOT found89 IN slice5
      WITH found89, weight96, cited86, start106, COUNT { (found89)-[:AUTHORED]->() } AS size107
      WITH found89, cited86, 1 + weight96 * cited86 / (1 + cited86) AS weight96, size107 ORDER BY weight96 DESC, size107 DESC, found89.id LIMIT $p1l + 1
      RETURN collect({node: found89, weight: weight96, cited: cited86}) AS persons108
    }
    CALL (chosen80, slice5, seeds4) {
      UNWIND chosen80 + [seed7 IN seeds4 WHERE seed7:Person | [seed7, 1000000]] AS one22
      WITH one22[0] AS paper103, one22[1] AS pull104
      MATCH (paper103)-[:STATES_AFFILIATION|AFFILIATED_WITH]->(found89:Institution)
      WITH found89, toInteger(pull104) AS part105, paper103 IN seeds4 AS start106
      WITH found89, sum(part105) AS weight96, count(*) AS cited86, max(start106) AS start106 WHERE NOT found89 IN slice5
      WITH found89, weight96, cited86, start106, COUNT { (found89)<-[:STATES_AFFILIATION]-() } AS size107
      WITH found89, cited86, 1 + toInteger(weight96 * cited86 / (1 + cited86) / log10(10 + size107) * CASE WHEN cited86 > 1 OR start106 THEN 1.0 ELSE 0.1 END) AS weight96, size107 ORDER BY weight96 DESC, size107 DESC, found89.id LIMIT $p1l + 1
      RETURN collect({node: found89, weight: weight96, cited: cited86}) AS institutions109
    }
    CALL (chosen80, slice5, seeds4) {
      UNWIND chosen80 AS one22
      WITH one22[0] AS paper103, one22[1] AS pull104
      MATCH (paper103)-[has19:HAS_TOPIC]->(found89:Topic)
      WITH found89, toInteger(pull104 * coalesce(has19.score, 1.0)) AS part105, paper103 IN seeds4 AS start106
      WITH found89, sum(part105) AS weight96, count(*) AS cited86, max(start106) AS start106 WHERE NOT found89 IN slice5
      WITH found89, weight96, cited86, start106, COUNT { (found89)<-[:HAS_TOPIC]-() } AS size107
      WITH found89, cited86, 1 + toInteger(weight96 * cited86 / (1 + cited86) / log10(10 + size107) * CASE WHEN cited86 > 1 OR start106 THEN 1.0 ELSE 0.1 END) AS weight96, size107 ORDER BY weight96 DESC, size107 DESC, found89.id LIMIT $p1l + 1
      RETURN collect({node: found89, weight: weight96, cited: cited86}) AS topics110
    }
    CALL (seeds4, persons108, institutions109, topics110, papers102) {
      UNWIND [[0.09, persons108], [0.05, institutions109], [0.06, topics110], [0.8, papers102]] AS kind111
      UNWIND range(0, size(kind111[1][..$p1l + 1]) - 1) AS place100
      WITH kind111[1][place100] AS entry98, (place100 + 0.5) / kind111[0] AS turn112, kind111[1][0].weight AS best72 ORDER BY turn112, best72 DESC, entry98.node.id
      RETURN collect({node: entry98.node, weight: entry98.weight, best: best72, cited: entry98.cited, citing: entry98.citing}) AS ranked113
    }
    WITH *, CASE WHEN toInteger(ceil(($p1l - size(seeds4)) * 1.0)) + size(seeds4) - size(slice5) > 0 THEN ranked113[..toInteger(ceil(($p1l - size(seeds4)) * 1.0)) + size(seeds4) - size(slice5)] ELSE [] END AS kept114
    WITH seeds4, recent11, works13, titles14, class_shares15, slice5 + [one22 IN kept114 | one22.node] AS slice5, cut6 OR size(kept114) < size(ranked113) AS cut6, entries8 + [one22 IN kept114 | {node: one22.node, cited: one22.cited, citing: one22.citing, weight: round(1.0 * one22.weight / one22.best / 2, 6)}] AS entries8, near9 + [one22 IN nearest73 | {kind: 'NEAR', source: one22.origin.id, target: one22.node.id, weight: round(one22.rank / 1000000.0, 6), reasons: one22.link}] AS near9, [one22 IN kept114 WHERE one22.node:Paper | {node: one22.node, weight: 1000000 * one22.weight / one22.best, own: false}] AS base23
    CALL (slice5) {
      UNWIND slice5 AS start106
      MATCH (start106)-[relation115:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]->(end116) WHERE end116 IN slice5
      RETURN collect({kind: CASE type(relation115) WHEN 'STATES_AFFILIATION' THEN 'AFFILIATED_WITH' ELSE type(relation115) END, source: startNode(relation115).id, target: endNode(relation115).id, weight: coalesce(relation115.score, 1.0)}) AS edges117
    }
    CALL (slice5, near9, seeds4) {
      WITH slice5, near9, [seed7 IN seeds4 | seed7.id] AS start106, [one22 IN slice5 WHERE one22:Paper | one22.id] AS ids118
      UNWIND [edge119 IN near9 WHERE edge119.source IN ids118 AND edge119.target IN ids118] AS edge119
      WITH CASE WHEN edge119.source < edge119.target THEN [edge119.source, edge119.target] ELSE [edge119.target, edge119.source] END AS pair120, edge119 ORDER BY edge119.weight DESC, edge119.source
      WITH pair120, head(collect(edge119)) AS edge119
      RETURN collect({kind: 'NEAR', source: pair120[0], target: pair120[1], weight: edge119.weight, reasons: edge119.reasons}) AS known94
    }
    CALL (slice5, known94) {
      CALL (slice5) {
        UNWIND [one22 IN slice5 WHERE one22:Paper] AS paper103
        WITH paper103, COUNT { (paper103)-[:CITES|REFERS_TO]->() } AS size107 ORDER BY size107, paper103.id
        WITH collect([paper103, size107]) AS all21
        UNWIND reduce(chosen80 = {left: 2000, papers: []}, one22 IN all21 | CASE WHEN one22[1] > chosen80.left THEN chosen80 ELSE {left: chosen80.left - one22[1], papers: chosen80.papers + [one22]} END).papers AS one22
        WITH one22[0] AS paper103, one22[0].id AS id121, one22[1] AS size107
        MATCH (paper103)-[:CITES|REFERS_TO]->(via122)
        WITH via122, id121, size107 ORDER BY id121
        WITH via122, collect([id121, size107]) AS sharing123 WHERE 2 <= size(sharing123) <= 12
        UNWIND range(0, size(sharing123) - 2) AS first124
        UNWIND range(first124 + 1, size(sharing123) - 1) AS second125
        WITH sharing123[first124] AS one22, sharing123[second125] AS two126
        WITH [one22[0], two126[0]] AS pair120, sqrt(1.0 * one22[1] * two126[1]) AS norm127, count(*) AS count128
        RETURN pair120, 'BIBLIOGRAPHIC_COUPLING' AS signal129, toInteger(500000 * count128 / norm127) AS part105, count128
        UNION ALL
        UNWIND [one22 IN slice5 WHERE one22:Paper] AS paper103
        WITH paper103, COUNT { (paper103)<-[:CITES]-() } AS size107 ORDER BY size107, paper103.id
        WITH collect([paper103, size107]) AS all21
        UNWIND reduce(chosen80 = {left: 2000, papers: []}, one22 IN all21 | CASE WHEN one22[1] > chosen80.left THEN chosen80 ELSE {left: chosen80.left - one22[1], papers: chosen80.papers + [one22]} END).papers AS one22
        WITH one22[0] AS paper103, one22[0].id AS id121, one22[1] AS size107
        MATCH (paper103)<-[:CITES]-(via122)
        WITH via122, id121, size107 ORDER BY id121
        WITH via122, collect([id121, size107]) AS sharing123 WHERE 2 <= size(sharing123) <= 12
        UNWIND range(0, size(sharing123) - 2) AS first124
        UNWIND range(first124 + 1, size(sharing123) - 1) AS second125
        WITH sharing123[first124] AS one22, sharing123[second125] AS two126
        WITH [one22[0], two126[0]] AS pair120, sqrt(1.0 * one22[1] * two126[1]) AS norm127, count(*) AS count128
        RETURN pair120, 'CO_CITATION' AS signal129, toInteger(500000 * count128 / norm127) AS part105, count128
      }
      WITH pair120, sum(part105) AS sum130, sum(count128) AS count128, collect([signal129, part105, count128]) AS link131 WHERE count128 >= 2 AND sum130 >= 80000
      WITH pair120, sum130, link131 WHERE NOT any(edge119 IN known94 WHERE edge119.source = pair120[0] AND edge119.target = pair120[1])
      UNWIND pair120 AS end116
      WITH end116, pair120, sum130, link131 ORDER BY sum130 DESC, pair120[0], pair120[1]
      WITH end116, collect([pair120, sum130, link131])[..2] AS best72
      UNWIND best72 AS one22
      WITH one22[0] AS pair120, head(collect(one22)) AS one22
      RETURN collect({kind: 'NEAR', source: pair120[0], target: pair120[1], weight: round(one22[1] / 1000000.0, 6), reasons: one22[2]}) AS alike132
    }
    WITH *, edges117 + known94 + alike132 AS stored133
    WITH seeds4, slice5, entries8, cut6, stored133 AS edges117
    WITH *, [seed7 IN seeds4 | seed7.id] AS start106, CASE WHEN size(seeds4) = 1 THEN seeds4[0].id END AS alone134, [entry98 IN entries8 WHERE entry98.node:Paper | entry98.node.id] AS papers102
    CALL (start106, alone134, papers102, entries8, edges117) {
      UNWIND [entry98 IN entries8 | [entry98.node.id, entry98, null]] + [edge119 IN edges117 | [edge119.source, null, edge119]] + [edge119 IN edges117 | [edge119.target, null, edge119]] AS row135
      WITH row135[0] AS id121, head(collect(row135[1])) AS entry98, collect(DISTINCT row135[2]) AS own16 WHERE size(own16) > 0 OR id121 IN start106
      WITH id121, entry98, own16, [reason136 IN CASE WHEN id121 IN start106 THEN ['you started here'] WHEN entry98.node:Paper THEN [CASE WHEN NOT alone134 IN papers102 AND any(edge119 IN own16 WHERE edge119.kind = 'AUTHORED' AND edge119.source = alone134) THEN 'written by the person you started from' END, CASE WHEN NOT alone134 IN papers102 AND any(edge119 IN own16 WHERE edge119.kind = 'AFFILIATED_WITH' AND edge119.target = alone134) THEN 'written at the institution you started from' END, CASE WHEN NOT alone134 IN papers102 AND any(edge119 IN own16 WHERE edge119.kind = 'HAS_TOPIC' AND edge119.target = alone134) THEN 'about the topic you started from' END, head([main137 IN head([edge119 IN own16 WHERE edge119.kind = 'NEAR' AND (edge119.source IN start106 OR edge119.target IN start106) | [reason136 IN edge119.reasons WHERE reason136[0] <> 'DIRECT_CITATION']]) | CASE main137[0] WHEN 'BIBLIOGRAPHIC_COUPLING' THEN CASE main137[2] WHEN 1 THEN 'shares 1 reference' ELSE 'shares ' + main137[2] + ' references' END WHEN 'CO_CITATION' THEN CASE main137[2] WHEN 1 THEN 'cited together once' ELSE 'cited together ' + main137[2] + ' times' END WHEN 'SHARED_AUTHORS' THEN CASE main137[2] WHEN 1 THEN 'shares 1 author' ELSE 'shares ' + main137[2] + ' authors' END WHEN 'SHARED_TOPICS' THEN CASE main137[2] WHEN 1 THEN 'shares 1 topic' ELSE 'shares ' + main137[2] + ' topics' END WHEN 'TEXT_SIMILARITY' THEN 'uses similar words' WHEN 'EMBEDDING_SIMILARITY' THEN 'has a similar meaning' END]), CASE WHEN size([edge119 IN own16 WHERE edge119.kind = 'CITES' AND edge119.source = id121]) > size([edge119 IN own16 WHERE edge119.kind = 'CITES' AND edge119.target = id121]) THEN head([found89 IN [[edge119 IN own16 WHERE edge119.kind = 'CITES' AND edge119.source = id121]] | CASE size(found89) WHEN 0 THEN null WHEN 1 THEN 'cites' + CASE WHEN head([one22 IN found89 | CASE one22.source WHEN id121 THEN one22.target ELSE one22.source END]) = alone134 THEN ' the paper you started from' ELSE ' one of these papers' END ELSE 'cites ' + size(found89) + ' of these papers' END]) ELSE head([found89 IN [[edge119 IN own16 WHERE edge119.kind = 'CITES' AND edge119.target = id121]] | CASE size(found89) WHEN 0 THEN null WHEN 1 THEN 'cited by' + CASE WHEN head([one22 IN found89 | CASE one22.source WHEN id121 THEN one22.target ELSE one22.source END]) = alone134 THEN ' the paper you started from' ELSE ' one of these papers' END ELSE 'cited by ' + size(found89) + ' of these papers' END]) END, CASE WHEN size([edge119 IN own16 WHERE edge119.kind = 'CITES' AND edge119.source = id121]) > size([edge119 IN own16 WHERE edge119.kind = 'CITES' AND edge119.target = id121]) THEN head([found89 IN [[edge119 IN own16 WHERE edge119.kind = 'CITES' AND edge119.target = id121]] | CASE size(found89) WHEN 0 THEN null WHEN 1 THEN 'cited by' + CASE WHEN head([one22 IN found89 | CASE one22.source WHEN id121 THEN one22.target ELSE one22.source END]) = alone134 THEN ' the paper you started from' ELSE ' one of these papers' END ELSE 'cited by ' + size(found89) + ' of these papers' END]) ELSE head([found89 IN [[edge119 IN own16 WHERE edge119.kind = 'CITES' AND edge119.source = id121]] | CASE size(found89) WHEN 0 THEN null WHEN 1 THEN 'cites' + CASE WHEN head([one22 IN found89 | CASE one22.source WHEN id121 THEN one22.target ELSE one22.source END]) = alone134 THEN ' the paper you started from' ELSE ' one of these papers' END ELSE 'cites ' + size(found89) + ' of these papers' END]) END] WHEN entry98.node:Person THEN [CASE WHEN NOT alone134 IN papers102 AND any(edge119 IN own16 WHERE edge119.kind = 'AFFILIATED_WITH' AND edge119.target = alone134) THEN 'affiliated with the institution you started from' END, coalesce(head([found89 IN [[edge119 IN own16 WHERE edge119.kind = 'AUTHORED']] | CASE size(found89) WHEN 0 THEN null WHEN 1 THEN 'wrote' + CASE WHEN head([one22 IN found89 | CASE one22.source WHEN id121 THEN one22.target ELSE one22.source END]) = alone134 THEN ' the paper you started from' ELSE ' one of these papers' END ELSE 'wrote ' + size(found89) + ' of these papers' END]), head([found89 IN [[edge119 IN own16 WHERE edge119.kind = 'AFFILIATED_WITH']] | CASE size(found89) WHEN 0 THEN null WHEN 1 THEN 'affiliated with' + ' one of these institutions' ELSE 'affiliated with ' + size(found89) + ' of these institutions' END]))] WHEN entry98.node:Institution THEN [CASE WHEN NOT alone134 IN papers102 AND any(edge119 IN own16 WHERE edge119.kind = 'AFFILIATED_WITH' AND NOT edge119.source IN papers102 AND edge119.source = alone134) THEN 'affiliation of the person you started from' END, coalesce(head([found89 IN [[edge119 IN own16 WHERE edge119.kind = 'AFFILIATED_WITH' AND edge119.source IN papers102]] | CASE size(found89) WHEN 0 THEN null WHEN 1 THEN 'affiliation on' + CASE WHEN head([one22 IN found89 | CASE one22.source WHEN id121 THEN one22.target ELSE one22.source END]) = alone134 THEN ' the paper you started from' ELSE ' one of these papers' END ELSE 'affiliation on ' + size(found89) + ' of these papers' END]), head([found89 IN [[edge119 IN own16 WHERE edge119.kind = 'AFFILIATED_WITH' AND NOT edge119.source IN papers102]] | CASE size(found89) WHEN 0 THEN null WHEN 1 THEN 'affiliation of' + ' one of these people' ELSE 'affiliation of ' + size(found89) + ' of these people' END]))] ELSE [head([found89 IN [[edge119 IN own16 WHERE edge119.kind = 'HAS_TOPIC']] | CASE size(found89) WHEN 0 THEN null WHEN 1 THEN 'topic of' + CASE WHEN head([one22 IN found89 | CASE one22.source WHEN id121 THEN one22.target ELSE one22.source END]) = alone134 THEN ' the paper you started from' ELSE ' one of these papers' END ELSE 'topic of ' + size(found89) + ' of these papers' END])] END WHERE reason136 IS NOT NULL][..2] AS said138
      WITH entry98, CASE WHEN size(said138) > 0 THEN reduce(text139 = said138[0], more140 IN said138[1..] | text139 + ' and ' + more140) WHEN entry98.node:Paper THEN coalesce(head([found89 IN [[edge119 IN own16 WHERE edge119.kind = 'AUTHORED']] | CASE size(found89) WHEN 0 THEN null WHEN 1 THEN 'written by' + ' one of these people' ELSE 'written by ' + size(found89) + ' of these people' END]), head([found89 IN [[edge119 IN own16 WHERE edge119.kind = 'AFFILIATED_WITH']] | CASE size(found89) WHEN 0 THEN null WHEN 1 THEN 'from' + ' one of these institutions' ELSE 'from ' + size(found89) + ' of these institutions' END]), head([found89 IN [[edge119 IN own16 WHERE edge119.kind = 'HAS_TOPIC']] | CASE size(found89) WHEN 0 THEN null WHEN 1 THEN 'about' + ' one of these topics' ELSE 'about ' + size(found89) + ' of these topics' END]), head([main137 IN head([edge119 IN own16 WHERE edge119.kind = 'NEAR' | [reason136 IN edge119.reasons WHERE reason136[0] <> 'DIRECT_CITATION']]) | CASE main137[0] WHEN 'BIBLIOGRAPHIC_COUPLING' THEN CASE main137[2] WHEN 1 THEN 'shares 1 reference' ELSE 'shares ' + main137[2] + ' references' END WHEN 'CO_CITATION' THEN CASE main137[2] WHEN 1 THEN 'cited together once' ELSE 'cited together ' + main137[2] + ' times' END WHEN 'SHARED_AUTHORS' THEN CASE main137[2] WHEN 1 THEN 'shares 1 author' ELSE 'shares ' + main137[2] + ' authors' END WHEN 'SHARED_TOPICS' THEN CASE main137[2] WHEN 1 THEN 'shares 1 topic' ELSE 'shares ' + main137[2] + ' topics' END WHEN 'TEXT_SIMILARITY' THEN 'uses similar words' WHEN 'EMBEDDING_SIMILARITY' THEN 'has a similar meaning' END + ' with one of these papers'])) END AS text139
      WITH entry98, coalesce(text139, CASE WHEN coalesce(entry98.cited, 0) + coalesce(entry98.citing, 0) = 0 THEN 'near the start' WHEN entry98.node:Person THEN 'wrote ' + entry98.cited + CASE entry98.cited WHEN 1 THEN ' paper' ELSE ' papers' END + ' near the start' WHEN entry98.node:Institution THEN 'affiliation on ' + entry98.cited + CASE entry98.cited WHEN 1 THEN ' paper' ELSE ' papers' END + ' near the start' WHEN entry98.node:Topic THEN 'topic of ' + entry98.cited + CASE entry98.cited WHEN 1 THEN ' paper' ELSE ' papers' END + ' near the start' WHEN entry98.cited >= entry98.citing THEN 'cited by ' + entry98.cited + CASE entry98.cited WHEN 1 THEN ' paper' ELSE ' papers' END + ' near the start' ELSE 'cites ' + entry98.citing + CASE entry98.citing WHEN 1 THEN ' paper' ELSE ' papers' END + ' near the start' END) AS text139
      RETURN collect({node: entry98.node, weight: entry98.weight, why: toUpper(left(text139, 1)) + substring(text139, 1)}) AS explained141
    }
    WITH seeds4, slice5, edges117, cut6, explained141 AS entries8
    WITH *, [seed7 IN seeds4 | seed7.id] AS reached0_142
    WITH *, reached0_142 + [edge119 IN edges117 WHERE edge119.source IN reached0_142 | edge119.target] + [edge119 IN edges117 WHERE edge119.target IN reached0_142 | edge119.source] AS reached1_143
    WITH *, reached1_143 + [edge119 IN edges117 WHERE edge119.source IN reached1_143 | edge119.target] + [edge119 IN edges117 WHERE edge119.target IN reached1_143 | edge119.source] AS reached2_144
    WITH {nodes: [entry98 IN entries8 | {node: entry98.node, weight: entry98.weight, why: entry98.why, distance: CASE WHEN entry98.node.id IN reached0_142 THEN 0 WHEN entry98.node.id IN reached1_143 THEN 1 WHEN entry98.node.id IN reached2_144 THEN 2 ELSE 3 END}], edges: edges117, truncated: cut6} AS other145
    CALL (other145) {
      UNWIND other145.nodes AS other149
      WITH other149, other149.distance AS k146, other149.weight AS k147, other149.node.id AS k148 ORDER BY k146, k147 DESC, k148
      CALL (other149) {
        CALL (other149) {
          WITH other149.node AS other152 WHERE other152:Paper
          RETURN [0, [other152.id]] AS v151
          UNION ALL
          WITH other149.node AS other153 WHERE other153:Person
          RETURN [1, [other153.id]] AS v151
          UNION ALL
          WITH other149.node AS other154 WHERE other154:Institution
          RETURN [2, [other154.id]] AS v151
          UNION ALL
          WITH other149.node AS other155 WHERE other155:Topic
          RETURN [3, [other155.id]] AS v151
        }
        RETURN head(collect(v151)) AS v150
      }
      RETURN collect([v150, k146, k147, coalesce(other149.why, '')]) AS v156
    }
    CALL (other145) {
      UNWIND other145.edges AS other160
      WITH other160, other160.kind AS k157, other160.source AS k158, other160.target AS k159 ORDER BY k157, k158, k159
      CALL (other160) {
        UNWIND coalesce(other160.reasons, []) AS other163
        WITH other163, other163[1] AS k161, other163[0] AS k162 ORDER BY k161 DESC, k162
        RETURN collect([k162, other163[1] / 1000000.0, other163[2]]) AS v164
      }
      RETURN collect([k157, k158, k159, other160.weight, [v164]]) AS v165
    }
    RETURN head(collect([[v156], [v165], other145.truncated])) AS v3
  }
  CALL (other2) {
    MATCH (other2)<-[:HAS_TOPIC]-(other166:Paper) WHERE NOT (other166:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other166) })
    WITH other166, coalesce(other166.citationCount, 0) AS k167, other166.id AS k168 ORDER BY k167 DESC, k168 LIMIT $p6
    RETURN collect([k167, k168, k168, k168]) AS v169
  }
  CALL (other2) {
    MATCH (other2)<-[:HAS_TOPIC]-(other170:Paper) WHERE NOT (other170:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other170) })
    WITH collect(other170) AS other170
    CALL (other170) {
      UNWIND other170 AS paper174
      WITH paper174.year AS other172, count(*) AS rank173 WHERE other172 IS NOT NULL
      WITH other172, rank173, other172 AS k171 ORDER BY k171
      RETURN collect([toString(other172), toString(other172), rank173]) AS v175
    }
    CALL (other170) {
      UNWIND other170 AS paper180
      WITH coalesce(paper180.type, 'OTHER') AS other178, count(*) AS rank179 WHERE other178 IS NOT NULL
      WITH other178, rank179, rank179 AS k176, other178 AS k177 ORDER BY k176 DESC, k177
      RETURN collect([toString(other178), left(other178, 1) + replace(toLower(substring(other178, 1)), '_', ' '), k176]) AS v181
    }
    CALL (other170) {
      UNWIND other170 AS paper186
      MATCH (paper186)-[:HAS_TOPIC]->(other184)
      WITH other184, count(*) AS rank185
      WITH other184, rank185, rank185 AS k182, other184.id AS k183 ORDER BY k182 DESC, k183 LIMIT $p10
      RETURN collect([k183, other184.name, k182]) AS v187
    }
    CALL (other170) {
      UNWIND other170 AS paper192
      MATCH (paper192)-[:STATES_AFFILIATION]->(other190)
      WITH other190, count(*) AS rank191
      WITH other190, rank191, rank191 AS k188, other190.id AS k189 ORDER BY k188 DESC, k189 LIMIT $p11
      RETURN collect([k189, other190.name, k188]) AS v193
    }
    CALL (other170) {
      UNWIND other170 AS paper198
      WITH paper198.venue AS other196, count(*) AS rank197 WHERE other196 IS NOT NULL
      WITH other196, rank197, rank197 AS k194, other196 AS k195 ORDER BY k194 DESC, k195 LIMIT $p12
      RETURN collect([toString(other196), k195, k194]) AS v199
    }
    CALL (other170) {
      UNWIND other170 AS paper204
      WITH coalesce(paper204.isOpenAccess, false) AS other202, count(*) AS rank203 WHERE other202 IS NOT NULL
      WITH other202, rank203, rank203 AS k200, other202 AS k201 ORDER BY k200 DESC, k201
      RETURN collect([toString(other202), CASE WHEN other202 THEN 'Open access' ELSE 'Not open access' END, k200]) AS v205
    }
    RETURN [size(other170), [v175], [v181], [v187], [v193], [v199], [v205]] AS v206, size(other170) AS v207
  }
  CALL (other2) {
    MATCH (other2)<-[:HAS_TOPIC]-(other209:Paper) WHERE NOT (other209:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other209) })
    WITH other209.year AS year211, count(*) AS count212, sum(coalesce(other209.citationCount, 0)) AS citations213
    WITH year211, count212, citations213 WHERE year211 IS NOT NULL ORDER BY year211
    WITH collect([year211, count212, citations213]) AS years214
    UNWIND range(0, size(years214) - 1) AS place215
    WITH years214[place215] AS at216, years214[place215 + 1][0] AS next217
    UNWIND range(at216[0], CASE WHEN next217 - at216[0] <= 100 + 1 THEN next217 - 1 ELSE at216[0] END) AS other209
    WITH other209, CASE WHEN other209 = at216[0] THEN at216 ELSE [other209, 0, 0] END AS rank210
    WITH other209, rank210, other209 AS k208 ORDER BY k208
    RETURN collect([k208, rank210[1], rank210[2]]) AS v218
  }
  CALL (other2) {
    MATCH (other2)<-[:HAS_TOPIC]-(other220:Paper) WHERE NOT (other220:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other220) })
    MATCH (other220)<-[:CITES]-(citing222:Paper)
    WITH citing222.year AS year223, count(*) AS count224, 0 AS citations225
    WITH year223, count224, citations225 WHERE year223 IS NOT NULL ORDER BY year223
    WITH collect([year223, count224, citations225]) AS years226
    UNWIND range(0, size(years226) - 1) AS place227
    WITH years226[place227] AS at228, years226[place227 + 1][0] AS next229
    UNWIND range(at228[0], CASE WHEN next229 - at228[0] <= 100 + 1 THEN next229 - 1 ELSE at228[0] END) AS other220
    WITH other220, CASE WHEN other220 = at228[0] THEN at228 ELSE [other220, 0, 0] END AS rank221
    WITH other220, rank221, other220 AS k219 ORDER BY k219
    RETURN collect([k219, rank221[1]]) AS v230
  }
  CALL (other2) {
    MATCH (other2)<-[:HAS_TOPIC]-(paper235:Paper)<-[:AUTHORED]-(other233:Person) WHERE NOT (paper235:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper235) } AND EXISTS { (other233)-[:REPEATS]->(paper235) })
    WITH other233, count(*) AS rank234
    WITH other233, rank234, rank234 AS k231, other233.id AS k232 ORDER BY k231 DESC, k232 LIMIT $p16
    RETURN collect([k231, k232, k232, k232]) AS v236
  }
  CALL (other2) {
    MATCH (other2)<-[:HAS_TOPIC]-(paper237:Paper)<-[:AUTHORED]-(other238:Person) WHERE NOT (paper237:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper237) } AND EXISTS { (other238)-[:REPEATS]->(paper237) })
    WITH other238, count(*) AS rank239
    RETURN count(*) AS v240
  }
  CALL (other2) {
    MATCH (other2)<-[:HAS_TOPIC]-(paper245:Paper)-[:HAS_TOPIC]->(other243:Topic) WHERE NOT (paper245:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper245) } AND EXISTS { (other243)-[:REPEATS]->(paper245) })
    WITH other243, count(*) AS rank244
    WITH other243, rank244, rank244 AS k241, other243.id AS k242 ORDER BY k241 DESC, k242 LIMIT $p17
    RETURN collect([k241, k242, k242, k242]) AS v246
  }
  CALL (other2) {
    MATCH (other2)<-[:HAS_TOPIC]-(paper247:Paper)-[:HAS_TOPIC]->(other248:Topic) WHERE NOT (paper247:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper247) } AND EXISTS { (other248)-[:REPEATS]->(paper247) })
    WITH other248, count(*) AS rank249
    RETURN count(*) AS v250
  }
  CALL (other2) {
    CALL (other2) {
      MATCH (other2)<-[:HAS_TOPIC]-(paper256:Paper)
      WITH paper256 ORDER BY coalesce(paper256.citationCount, 0) DESC, paper256.id LIMIT 1000
      RETURN collect(paper256) AS own257
    }
    CALL (other2, own257) {
      UNWIND own257 AS via258
      WITH other2, via258, via258 AS mine259
      WITH other2, via258, count(DISTINCT CASE WHEN mine259:EarlierVersion THEN head(COLLECT { MATCH (mine259)-[:VERSION_OF]->(published260:Paper) RETURN published260 }) ELSE mine259 END) AS mine_count261
      WITH other2, via258, mine_count261, COUNT { (via258)-[:HAS_TOPIC]->() } AS degree262 WHERE degree262 > mine_count261
      WITH other2, via258, mine_count261, degree262 ORDER BY toFloat(mine_count261 * mine_count261) / degree262 DESC, coalesce(via258.id, via258.key) LIMIT 500
      WITH other2, collect([via258, mine_count261, degree262]) AS between263
      UNWIND reduce(kept264 = [0, []], one265 IN between263 | CASE WHEN kept264[0] + one265[2] > 1500 THEN kept264 ELSE [kept264[0] + one265[2], kept264[1] + [one265]] END)[1] AS chosen266
      WITH other2, chosen266[0] AS via258, chosen266[1] AS mine_count261, chosen266[2] AS degree262
      MATCH (via258)-[:HAS_TOPIC]->(candidate267:Topic) WHERE candidate267 <> other2
      WITH *, candidate267 AS theirs268
      WITH via258, mine_count261, degree262, candidate267, count(DISTINCT CASE WHEN theirs268:EarlierVersion THEN head(COLLECT { MATCH (theirs268)-[:VERSION_OF]->(published260:Paper) RETURN published260 }) ELSE theirs268 END) AS their_count269
      WITH candidate267, via258, toInteger(1000000 * sqrt(toFloat(mine_count261 * their_count269)) / log(1 + degree262)) AS term270
      WITH candidate267, CASE WHEN via258:EarlierVersion THEN head(COLLECT { MATCH (via258)-[:VERSION_OF]->(published260:Paper) RETURN published260 }) ELSE via258 END AS via258, max(term270) AS term270
      WITH candidate267, count(*) AS shared_count271, sum(term270) AS sum272
      WITH candidate267, shared_count271, sum272 / sqrt(toFloat(COUNT { (candidate267)<-[:HAS_TOPIC]-() } + 20)) AS sum272
      WITH collect([candidate267, shared_count271, sum272]) AS all273, max(sum272) AS best274
      UNWIND all273 AS found275
      WITH found275[0] AS candidate267, found275[1] AS shared_count271, toInteger(round(500000 * found275[2] / (best274 + 100000.0))) AS part276 WHERE part276 >= 1
      RETURN candidate267, ['SHARED_PAPERS', part276, shared_count271] AS reason277
      UNION ALL
      CALL (other2, own257) {
        UNWIND own257 AS mine259
        WITH other2, mine259, COUNT { (mine259)-[:CITES]->() } AS steps278 ORDER BY steps278, mine259.id
        WITH other2, collect([mine259, steps278]) AS ordered279
        UNWIND ordered279[..reduce(spent280 = [0, 0], one265 IN ordered279 | CASE WHEN spent280[0] + one265[1] > 10000 THEN [10000, spent280[1]] ELSE [spent280[0] + one265[1], spent280[1] + 1] END)[1]] AS few281
        WITH other2, few281[0] AS mine259
        MATCH (mine259)-[:CITES]->(via258:Paper) WHERE NOT EXISTS { (via258)-[:HAS_TOPIC]->(other2) }
        WITH other2, via258, count(DISTINCT CASE WHEN mine259:EarlierVersion THEN head(COLLECT { MATCH (mine259)-[:VERSION_OF]->(published260:Paper) RETURN published260 }) ELSE mine259 END) AS mine_count261
        WITH other2, via258, mine_count261, COUNT { (via258)<-[:CITES]-() } + COUNT { (via258)-[:HAS_TOPIC]->() } AS degree262 WHERE degree262 > mine_count261
        WITH other2, via258, mine_count261, degree262 ORDER BY toFloat(mine_count261 * mine_count261) / degree262 DESC, coalesce(via258.id, via258.key) LIMIT 500
        WITH other2, collect([via258, mine_count261, degree262]) AS between263
        UNWIND reduce(kept264 = [0, []], one265 IN between263 | CASE WHEN kept264[0] + one265[2] > 1500 THEN kept264 ELSE [kept264[0] + one265[2], kept264[1] + [one265]] END)[1] AS chosen266
        WITH other2, chosen266[0] AS via258, chosen266[1] AS mine_count261, chosen266[2] AS degree262
        MATCH (via258)-[:HAS_TOPIC]->(candidate267:Topic) WHERE candidate267 <> other2
        WITH *, candidate267 AS theirs268
        WITH via258, mine_count261, degree262, candidate267, count(DISTINCT CASE WHEN theirs268:EarlierVersion THEN head(COLLECT { MATCH (theirs268)-[:VERSION_OF]->(published260:Paper) RETURN published260 }) ELSE theirs268 END) AS their_count269
        WITH candidate267, via258, toInteger(1000000 * sqrt(toFloat(mine_count261 * their_count269)) / log(1 + degree262)) AS term270
        WITH candidate267, count(*) AS shared_count271, sum(term270) AS sum272
        WITH candidate267, shared_count271, sum272 / sqrt(toFloat(COUNT { (candidate267)<-[:HAS_TOPIC]-() } + 20)) AS sum272
        RETURN candidate267, shared_count271, sum272
        UNION ALL
        UNWIND own257 AS mine259
        WITH other2, mine259, COUNT { (mine259)<-[:CITES]-() } AS steps278 ORDER BY steps278, mine259.id
        WITH other2, collect([mine259, steps278]) AS ordered279
        UNWIND ordered279[..reduce(spent280 = [0, 0], one265 IN ordered279 | CASE WHEN spent280[0] + one265[1] > 10000 THEN [10000, spent280[1]] ELSE [spent280[0] + one265[1], spent280[1] + 1] END)[1]] AS few281
        WITH other2, few281[0] AS mine259
        MATCH (mine259)<-[:CITES]-(via258:Paper) WHERE NOT EXISTS { (via258)-[:HAS_TOPIC]->(other2) }
        WITH other2, via258, count(DISTINCT CASE WHEN mine259:EarlierVersion THEN head(COLLECT { MATCH (mine259)-[:VERSION_OF]->(published260:Paper) RETURN published260 }) ELSE mine259 END) AS mine_count261
        WITH other2, via258, mine_count261, COUNT { (via258)-[:CITES]->() } + COUNT { (via258)-[:HAS_TOPIC]->() } AS degree262 WHERE degree262 > mine_count261
        WITH other2, via258, mine_count261, degree262 ORDER BY toFloat(mine_count261 * mine_count261) / degree262 DESC, coalesce(via258.id, via258.key) LIMIT 500
        WITH other2, collect([via258, mine_count261, degree262]) AS between263
        UNWIND reduce(kept264 = [0, []], one265 IN between263 | CASE WHEN kept264[0] + one265[2] > 1500 THEN kept264 ELSE [kept264[0] + one265[2], kept264[1] + [one265]] END)[1] AS chosen266
        WITH other2, chosen266[0] AS via258, chosen266[1] AS mine_count261, chosen266[2] AS degree262
        MATCH (via258)-[:HAS_TOPIC]->(candidate267:Topic) WHERE candidate267 <> other2
        WITH *, candidate267 AS theirs268
        WITH via258, mine_count261, degree262, candidate267, count(DISTINCT CASE WHEN theirs268:EarlierVersion THEN head(COLLECT { MATCH (theirs268)-[:VERSION_OF]->(published260:Paper) RETURN published260 }) ELSE theirs268 END) AS their_count269
        WITH candidate267, via258, toInteger(1000000 * sqrt(toFloat(mine_count261 * their_count269)) / log(1 + degree262)) AS term270
        WITH candidate267, count(*) AS shared_count271, sum(term270) AS sum272
        WITH candidate267, shared_count271, sum272 / sqrt(toFloat(COUNT { (candidate267)<-[:HAS_TOPIC]-() } + 20)) AS sum272
        RETURN candidate267, shared_count271, sum272
      }
      WITH candidate267, sum(shared_count271) AS shared_count271, sum(sum272) AS sum272
      WITH collect([candidate267, shared_count271, sum272]) AS all273, max(sum272) AS best274
      UNWIND all273 AS found275
      WITH found275[0] AS candidate267, found275[1] AS shared_count271, toInteger(round(250000 * found275[2] / (best274 + 100000.0))) AS part276 WHERE part276 >= 1
      RETURN candidate267, ['CITATIONS', part276, shared_count271] AS reason277
      UNION ALL
      UNWIND own257 AS mine259
      WITH other2, mine259, COUNT { (mine259)<-[:AUTHORED]-() } AS steps278 ORDER BY steps278, mine259.id
      WITH other2, collect([mine259, steps278]) AS ordered279
      UNWIND ordered279[..reduce(spent280 = [0, 0], one265 IN ordered279 | CASE WHEN spent280[0] + one265[1] > 10000 THEN [10000, spent280[1]] ELSE [spent280[0] + one265[1], spent280[1] + 1] END)[1]] AS few281
      WITH other2, few281[0] AS mine259
      MATCH (mine259)<-[:AUTHORED]-(via258:Person)
      WITH other2, via258, count(DISTINCT CASE WHEN mine259:EarlierVersion THEN head(COLLECT { MATCH (mine259)-[:VERSION_OF]->(published260:Paper) RETURN published260 }) ELSE mine259 END) AS mine_count261
      WITH other2, via258, mine_count261, COUNT { (via258)-[:AUTHORED]->() } AS degree262 WHERE degree262 > mine_count261
      WITH other2, via258, mine_count261, degree262 ORDER BY toFloat(mine_count261 * mine_count261) / degree262 DESC, coalesce(via258.id, via258.key) LIMIT 500
      WITH other2, collect([via258, mine_count261, degree262]) AS between263
      UNWIND reduce(kept264 = [0, []], one265 IN between263 | CASE WHEN kept264[0] + one265[2] > 700 THEN kept264 ELSE [kept264[0] + one265[2], kept264[1] + [one265]] END)[1] AS chosen266
      WITH other2, chosen266[0] AS via258, chosen266[1] AS mine_count261, chosen266[2] AS degree262
      MATCH (via258)-[:AUTHORED]->(theirs268:Paper)-[:HAS_TOPIC]->(candidate267:Topic) WHERE candidate267 <> other2
      WITH via258, mine_count261, degree262, candidate267, count(DISTINCT CASE WHEN theirs268:EarlierVersion THEN head(COLLECT { MATCH (theirs268)-[:VERSION_OF]->(published260:Paper) RETURN published260 }) ELSE theirs268 END) AS their_count269
      WITH candidate267, via258, toInteger(1000000 * sqrt(toFloat(mine_count261 * their_count269)) / log(1 + degree262)) AS term270
      WITH candidate267, count(*) AS shared_count271, sum(term270) AS sum272
      WITH candidate267, shared_count271, sum272 / sqrt(toFloat(COUNT { (candidate267)<-[:HAS_TOPIC]-() } + 20)) AS sum272
      WITH collect([candidate267, shared_count271, sum272]) AS all273, max(sum272) AS best274
      UNWIND all273 AS found275
      WITH found275[0] AS candidate267, found275[1] AS shared_count271, toInteger(round(150000 * found275[2] / (best274 + 100000.0))) AS part276 WHERE part276 >= 1
      RETURN candidate267, ['SHARED_PEOPLE', part276, shared_count271] AS reason277
      UNION ALL
      WITH other2 WHERE other2.field IS NOT NULL
      MATCH (candidate267:Topic) WHERE candidate267.field = other2.field AND candidate267 <> other2
      WITH candidate267, null AS shared_count271, CASE WHEN candidate267.subfield = other2.subfield THEN 1000000.0 ELSE 250000.0 END AS sum272
      WITH collect([candidate267, shared_count271, sum272]) AS all273, max(sum272) AS best274
      UNWIND all273 AS found275
      WITH found275[0] AS candidate267, found275[1] AS shared_count271, toInteger(round(100000 * found275[2] / (best274 + 0.0))) AS part276 WHERE part276 >= 1
      RETURN candidate267, ['SAME_SUBFIELD', part276, shared_count271] AS reason277
    }
    WITH other2, candidate267, sum(reason277[1]) AS rank255, collect(reason277) AS all273
    WITH candidate267 AS other253, rank255, all273 AS link254
    WITH other253, link254, rank255, rank255 AS k251, other253.id AS k252 ORDER BY k251 DESC, k252 LIMIT $p18
    CALL (link254) {
      UNWIND link254 AS other284
      WITH other284, other284[1] AS k282, other284[0] AS k283 ORDER BY k282 DESC, k283
      RETURN collect([k283, other284[1] / 1000000.0, other284[2]]) AS v285
    }
    RETURN collect([rank255 / 1000000.0, [v285], k252, k252]) AS v286
  }
  CALL (other2) {
    CALL (other2) {
      MATCH (other2)<-[:HAS_TOPIC]-(paper292:Paper) WHERE NOT (paper292:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper292) })
      WITH paper292 ORDER BY coalesce(paper292.citationCount, 0) DESC, paper292.id LIMIT 200
      RETURN paper292, 0 AS here293, 1 AS is_own294
      UNION ALL
      MATCH (other2)<-[:HAS_TOPIC]-(citing295:Paper)
      WITH citing295 ORDER BY coalesce(citing295.citationCount, 0) DESC, citing295.id LIMIT 3000
      WITH citing295, CASE WHEN citing295:EarlierVersion THEN head(COLLECT { MATCH (citing295)-[:VERSION_OF]->(published296:Paper) RETURN published296 }) ELSE citing295 END AS work297
      MATCH (citing295)-[:CITES]->(paper292:Paper) WHERE citing295 <> paper292 AND work297 <> paper292
      RETURN paper292, count(DISTINCT work297) AS here293, 0 AS is_own294
    }
    WITH other2, paper292, sum(here293) AS here293, max(is_own294) AS is_own294 WHERE NOT coalesce(paper292.isRetracted, false) AND (is_own294 = 1 OR (here293 >= 3 AND NOT paper292:EarlierVersion AND NOT EXISTS { (other2)<-[:HAS_TOPIC]-(paper292) } AND NOT EXISTS { (paper292)<-[:VERSION_OF]-(version298:Paper) WHERE (other2)<-[:HAS_TOPIC]-(version298) }))
    WITH paper292, here293, is_own294 ORDER BY is_own294 DESC, here293 DESC, paper292.id LIMIT 400
    WITH paper292, here293, coalesce(paper292.citationCount, 0) AS cited299, CASE WHEN is_own294 = 1 THEN 1.0 ELSE sqrt(sqrt(toFloat(here293) / (COUNT { (paper292)<-[:CITES]-() } + 10))) END AS share300, coalesce(head(COLLECT { MATCH (dated301:Paper) WHERE dated301.year > 0 RETURN dated301.year ORDER BY dated301.year DESC LIMIT 1 }), 0) AS latest302
    WITH paper292, cited299, here293, share300, log(1 + cited299 / sqrt(1.0 + CASE WHEN paper292.year IS NULL THEN 10 WHEN paper292.year > latest302 THEN 0 ELSE latest302 - paper292.year END)) AS damped303, CASE WHEN paper292.type = 'REVIEW_ARTICLE' OR paper292.title =~ '(?i).*\\b(survey|surveys|review|reviews|overview|tutorial|introduction|handbook|textbook|primer|roadmap)\\b.*' THEN 1.0 ELSE 0.0 END AS overview304
    WITH collect([paper292, cited299, here293, share300 * damped303, share300 * log(1 + here293), overview304]) AS all305, max(share300 * damped303) AS most306, max(share300 * log(1 + here293)) AS most_here307
    UNWIND all305 AS one308
    WITH one308[0] AS other289, [[toFloat(one308[4]) / CASE WHEN most_here307 > log(1.0 + 5) THEN most_here307 ELSE log(1.0 + 5) END, one308[2]], [toFloat(one308[3]) / CASE WHEN most306 > log(1.0 + 10) THEN most306 ELSE log(1.0 + 10) END, one308[1]], [one308[5] * toFloat(one308[3]) / CASE WHEN most306 > log(1.0 + 10) THEN most306 ELSE log(1.0 + 10) END, null]] AS parts309
    WITH other289, [reason310 IN [['CITED_HERE', toInteger(round(500000 * parts309[0][0])), parts309[0][1]], ['CITATIONS', toInteger(round(400000 * parts309[1][0])), parts309[1][1]], ['OVERVIEW', toInteger(round(100000 * parts309[2][0])), parts309[2][1]]] WHERE reason310[1] > 0] AS link290
    WITH other289, reduce(total311 = 0, reason310 IN link290 | total311 + reason310[1]) AS rank291, link290 WHERE rank291 > 0
    WITH other289, link290, rank291, rank291 AS k287, other289.id AS k288 ORDER BY k287 DESC, k288 LIMIT $p20
    CALL (link290) {
      UNWIND link290 AS other314
      WITH other314, other314[1] AS k312, other314[0] AS k313 ORDER BY k312 DESC, k313
      RETURN collect([k313, other314[1] / 1000000.0, other314[2]]) AS v315
    }
    RETURN collect([rank291 / 1000000.0, [v315], k288, k288]) AS v316
  }
  CALL (other2) {
    CALL (other2) {
      MATCH (other2)<-[:HAS_TOPIC]-(known322:Paper) WHERE known322.venue IS NOT NULL AND NOT (known322:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(known322) })
      WITH known322.venue AS venue323, count(*) AS size324
      WITH venue323, size324 ORDER BY size324 DESC, venue323 LIMIT 20
      RETURN collect([venue323, size324]) AS venues325
    }
    MATCH (other2)<-[:HAS_TOPIC]-(paper326:Paper) WHERE paper326.year IS NOT NULL AND NOT (paper326:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper326) })
    WITH other2, venues325, max(paper326.year) AS newest327, collect(paper326) AS papers328
    UNWIND papers328 AS paper326
    WITH other2, venues325, newest327, paper326, coalesce(paper326.citationCount, 0) AS cited329 WHERE paper326.year >= newest327 - 1 ORDER BY cited329 DESC, paper326.year DESC, paper326.id LIMIT 100
    WITH paper326, cited329, CASE WHEN paper326.year = newest327 THEN 1.0 ELSE 0.5 END AS recent330, COUNT { MATCH (paper326)-[:CITES]->(known322:Paper) WHERE known322 <> paper326 AND EXISTS { (other2)<-[:HAS_TOPIC]-(known322) } AND CASE WHEN known322:EarlierVersion THEN head(COLLECT { MATCH (known322)-[:VERSION_OF]->(published331:Paper) RETURN published331 }) ELSE known322 END <> CASE WHEN paper326:EarlierVersion THEN head(COLLECT { MATCH (paper326)-[:VERSION_OF]->(published331:Paper) RETURN published331 }) ELSE paper326 END RETURN DISTINCT CASE WHEN known322:EarlierVersion THEN head(COLLECT { MATCH (known322)-[:VERSION_OF]->(published331:Paper) RETURN published331 }) ELSE known322 END AS work332 } AS here333, reduce(most334 = 0, count335 IN COLLECT { MATCH (paper326)<-[wrote336:AUTHORED]-(author337:Person) WHERE author337 <> other2 WITH author337 ORDER BY wrote336.position, author337.id LIMIT 8 RETURN COUNT { MATCH (author337)-[:AUTHORED]->(known322:Paper) WHERE known322 <> paper326 AND EXISTS { (other2)<-[:HAS_TOPIC]-(known322) } AND NOT (known322:EarlierVersion AND EXISTS { (author337)-[:REPEATS]->(known322) } AND EXISTS { (other2)-[:REPEATS]->(known322) }) } } | CASE WHEN count335 > most334 THEN count335 ELSE most334 END) AS works338, reduce(size324 = 0, one339 IN venues325 | CASE WHEN one339[0] = paper326.venue THEN one339[1] - 1 ELSE size324 END) AS venue323
    WITH collect([paper326, cited329, recent330, here333, works338, venue323]) AS all340, max(log(1 + cited329)) AS most_cited341, max(log(1 + here333)) AS most_here342, max(log(1 + works338)) AS most_works343, max(log(1 + venue323)) AS most_venue344
    UNWIND all340 AS one339
    WITH one339[0] AS other319, [[one339[2], null], [toFloat(log(1 + one339[1])) / CASE WHEN most_cited341 > log(1.0 + 10) THEN most_cited341 ELSE log(1.0 + 10) END, one339[1]], [toFloat(log(1 + one339[3])) / CASE WHEN most_here342 > log(1.0 + 5) THEN most_here342 ELSE log(1.0 + 5) END, one339[3]], [toFloat(log(1 + one339[4])) / CASE WHEN most_works343 > log(1.0 + 5) THEN most_works343 ELSE log(1.0 + 5) END, one339[4]], [toFloat(log(1 + one339[5])) / CASE WHEN most_venue344 > log(1.0 + 5) THEN most_venue344 ELSE log(1.0 + 5) END, one339[5]]] AS parts345
    WITH other319, [reason346 IN [['RECENT', toInteger(round(300000 * parts345[0][0])), parts345[0][1]], ['CITATIONS', toInteger(round(250000 * parts345[1][0])), parts345[1][1]], ['CITES_HERE', toInteger(round(150000 * parts345[2][0])), parts345[2][1]], ['AUTHORS', toInteger(round(200000 * parts345[3][0])), parts345[3][1]], ['VENUE', toInteger(round(100000 * parts345[4][0])), parts345[4][1]]] WHERE reason346[1] > 0] AS link320
    WITH other319, reduce(total347 = 0, reason346 IN link320 | total347 + reason346[1]) AS rank321, link320 WHERE rank321 > 0
    WITH other319, link320, rank321, rank321 AS k317, other319.id AS k318 ORDER BY k317 DESC, k318 LIMIT $p22
    CALL (link320) {
      UNWIND link320 AS other350
      WITH other350, other350[1] AS k348, other350[0] AS k349 ORDER BY k348 DESC, k349
      RETURN collect([k349, other350[1] / 1000000.0, other350[2]]) AS v351
    }
    RETURN collect([rank321 / 1000000.0, [v351], k318, k318]) AS v352
  }
  RETURN head(collect([other2.id, 'TOPIC', other2.name, (COUNT { (other2)<-[:HAS_TOPIC]-() } - COUNT { (other2)-[:REPEATS]->() }), v3, other2.name, other2.description, other2.openalexId, other2.field, other2.subfield, other2.domain, (COUNT { (other2)<-[:HAS_TOPIC]-() } - COUNT { (other2)-[:REPEATS]->() }), [v169, v207, v206], [v218], [v230], [v236, v240], [v246, v250], [v286], [v316], [v352]])) AS v1
}
RETURN [v1] AS row
