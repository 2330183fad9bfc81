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
      WITH *, [one22 IN votes85 WHERE one22[1] > 0 AND NOT one22[0] IN slice5] AS voted89
      UNWIND [one22 IN voted89 | {node: one22[0], score: 1000000 * one22[1] / voted89[0][1], cited: one22[2], citing: one22[3], own: false, near: one22[4]}] + [one22 IN nearest73 | {node: one22.node, score: toInteger(0.65 * one22.weight / size(base23[..2])), own: false, near: true}] + [one22 IN base23 | {node: one22.node, score: one22.weight, own: one22.own}] AS one22
      WITH one22.node AS found88, sum(one22.score) AS score90, max(one22.own) AS own16, sum(one22.cited) AS cited86, sum(one22.citing) AS citing87, max(one22.near) AS near_start91 WHERE NOT found88 IN slice5 AND NOT found88 IN works13 AND NOT found88:EarlierVersion
      WITH found88, score90, cited86, citing87, own16, near_start91, coalesce(found88.citationCount, 0) AS known92, CASE WHEN own16 THEN 1 WHEN NOT coalesce(near_start91, false) AND cited86 + citing87 < 2 THEN 3 WHEN found88.year >= recent11 THEN 2 ELSE 0 END AS class93
      WITH *, 1 + toInteger(score90 * (1 + 0.15 * log10(1 + known92))) AS weight94 ORDER BY weight94 DESC, known92 DESC, found88.id
      WITH toLower(coalesce(found88.title, found88.id)) AS title95, head(collect({node: found88, weight: weight94, known: known92, class: class93, cited: cited86, citing: citing87})) AS entry96 WHERE NOT coalesce(title95 IN titles14, false)
      WITH entry96 ORDER BY entry96.weight DESC, entry96.known DESC, entry96.node.id
      WITH entry96.class AS class93, collect(entry96) AS members97
      WITH members97, toInteger(ceil(limit74 * class_shares15[class93])) AS most27
      UNWIND range(0, size(members97) - 1) AS place98
      WITH members97[place98] AS entry96, place98 >= most27 AS beyond99 ORDER BY beyond99, entry96.weight DESC, entry96.known DESC, entry96.node.id
      RETURN collect(entry96) AS papers100
    }
    WITH *, [one22 IN base23 WHERE one22.node IN slice5 | [one22.node, 1000000]] + [one22 IN papers100[..toInteger(limit74)] | [one22.node, 1000000 * one22.weight / (2 * papers100[0].weight)]] AS chosen80
    CALL (chosen80, slice5, seeds4) {
      UNWIND chosen80 AS one22
      WITH one22[0] AS paper101, one22[1] AS strength76
      WITH paper101, strength76 / (log(2 + COUNT { (paper101)<-[:AUTHORED]-() }) / log(2)) AS pull102
      MATCH (paper101)<-[:AUTHORED]-(found88:Person)
      WITH found88, toInteger(pull102) AS part103
      WITH found88, sum(part103) AS weight94, count(*) AS cited86 WHERE NOT found88 IN slice5
      WITH found88, weight94, cited86, COUNT { (found88)-[:AUTHORED]->() } AS size104
      WITH found88, cited86, 1 + weight94 * cited86 / (1 + cited86) AS weight94, size104 ORDER BY weight94 DESC, size104 DESC, found88.id LIMIT $p1l + 1
      RETURN collect({node: found88, weight: weight94, cited: cited86}) AS persons105
    }
    CALL (chosen80, slice5, seeds4) {
      UNWIND chosen80 + [seed7 IN seeds4 WHERE seed7:Person | [seed7, 1000000]] AS one22
      WITH one22[0] AS paper101, one22[1] AS pull102
      MATCH (paper101)-[:STATES_AFFILIATION|AFFILIATED_WITH]->(found88:Institution)
      WITH found88, toInteger(pull102) AS part103
      WITH found88, sum(part103) AS weight94, count(*) AS cited86 WHERE NOT found88 IN slice5
      WITH found88, weight94, cited86, COUNT { (found88)<-[:STATES_AFFILIATION]-() } AS size104
      WITH found88, cited86, 1 + toInteger(weight94 * cited86 / (1 + cited86) / log10(10 + size104)) AS weight94, size104 ORDER BY weight94 DESC, size104 DESC, found88.id LIMIT $p1l + 1
      RETURN collect({node: found88, weight: weight94, cited: cited86}) AS institutions106
    }
    CALL (chosen80, slice5, seeds4) {
      UNWIND chosen80 AS one22
      WITH one22[0] AS paper101, one22[1] AS pull102
      MATCH (paper101)-[has19:HAS_TOPIC]->(found88:Topic)
      WITH found88, toInteger(pull102 * coalesce(has19.score, 1.0)) AS part103
      WITH found88, sum(part103) AS weight94, count(*) AS cited86 WHERE NOT found88 IN slice5
      WITH found88, weight94, cited86, COUNT { (found88)<-[:HAS_TOPIC]-() } AS size104
      WITH found88, cited86, 1 + toInteger(weight94 * cited86 / (1 + cited86) / log10(10 + size104)) AS weight94, size104 ORDER BY weight94 DESC, size104 DESC, found88.id LIMIT $p1l + 1
      RETURN collect({node: found88, weight: weight94, cited: cited86}) AS topics107
    }
    CALL (seeds4, persons105, institutions106, topics107, papers100) {
      UNWIND [[0.09, persons105], [0.05, institutions106], [0.06, topics107], [0.8, papers100]] AS kind108
      UNWIND range(0, size(kind108[1][..$p1l + 1]) - 1) AS place98
      WITH kind108[1][place98] AS entry96, (place98 + 0.5) / kind108[0] AS turn109, kind108[1][0].weight AS best72 ORDER BY turn109, best72 DESC, entry96.node.id
      RETURN collect({node: entry96.node, weight: entry96.weight, best: best72, cited: entry96.cited, citing: entry96.citing}) AS ranked110
    }
    WITH *, CASE WHEN toInteger(ceil(($p1l - size(seeds4)) * 1.0)) + size(seeds4) - size(slice5) > 0 THEN ranked110[..toInteger(ceil(($p1l - size(seeds4)) * 1.0)) + size(seeds4) - size(slice5)] ELSE [] END AS kept111
    WITH seeds4, recent11, works13, titles14, class_shares15, slice5 + [one22 IN kept111 | one22.node] AS slice5, cut6 OR size(kept111) < size(ranked110) AS cut6, entries8 + [one22 IN kept111 | {node: one22.node, cited: one22.cited, citing: one22.citing, weight: round(1.0 * one22.weight / one22.best / 2, 6)}] AS entries8, near9 + [one22 IN nearest73 | {kind: 'NEAR', source: one22.origin.id, target: one22.node.id, weight: round(one22.rank / 1000000.0, 6), reasons: one22.link}] AS near9, [one22 IN kept111 WHERE one22.node:Paper | {node: one22.node, weight: 1000000 * one22.weight / one22.best, own: false}] AS base23
    CALL (slice5) {
      UNWIND slice5 AS start112
      MATCH (start112)-[relation113:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]->(end114) WHERE end114 IN slice5
      RETURN collect({kind: CASE type(relation113) WHEN 'STATES_AFFILIATION' THEN 'AFFILIATED_WITH' ELSE type(relation113) END, source: startNode(relation113).id, target: endNode(relation113).id, weight: coalesce(relation113.score, 1.0)}) AS edges115
    }
    CALL (slice5, near9, seeds4) {
      WITH slice5, near9, [seed7 IN seeds4 | seed7.id] AS start112, [one22 IN slice5 WHERE one22:Paper | one22.id] AS ids116
      UNWIND [edge117 IN near9 WHERE edge117.source IN ids116 AND edge117.target IN ids116] AS edge117
      WITH CASE WHEN edge117.source < edge117.target THEN [edge117.source, edge117.target] ELSE [edge117.target, edge117.source] END AS pair118, edge117 ORDER BY edge117.weight DESC, edge117.source
      WITH pair118, head(collect(edge117)) AS edge117
      RETURN collect({kind: 'NEAR', source: pair118[0], target: pair118[1], weight: edge117.weight, reasons: edge117.reasons}) AS known92
    }
    CALL (slice5, known92) {
      CALL (slice5) {
        UNWIND [one22 IN slice5 WHERE one22:Paper] AS paper101
        WITH paper101, COUNT { (paper101)-[:CITES|REFERS_TO]->() } AS size104 ORDER BY size104, paper101.id
        WITH collect([paper101, size104]) AS all21
        UNWIND reduce(chosen80 = {left: 2000, papers: []}, one22 IN all21 | CASE WHEN one22[1] > chosen80.left THEN chosen80 ELSE {left: chosen80.left - one22[1], papers: chosen80.papers + [one22]} END).papers AS one22
        WITH one22[0] AS paper101, one22[0].id AS id119, one22[1] AS size104
        MATCH (paper101)-[:CITES|REFERS_TO]->(via120)
        WITH via120, id119, size104 ORDER BY id119
        WITH via120, collect([id119, size104]) AS sharing121 WHERE 2 <= size(sharing121) <= 12
        UNWIND range(0, size(sharing121) - 2) AS first122
        UNWIND range(first122 + 1, size(sharing121) - 1) AS second123
        WITH sharing121[first122] AS one22, sharing121[second123] AS two124
        WITH [one22[0], two124[0]] AS pair118, sqrt(1.0 * one22[1] * two124[1]) AS norm125, count(*) AS count126
        RETURN pair118, 'BIBLIOGRAPHIC_COUPLING' AS signal127, toInteger(500000 * count126 / norm125) AS part103, count126
        UNION ALL
        UNWIND [one22 IN slice5 WHERE one22:Paper] AS paper101
        WITH paper101, COUNT { (paper101)<-[:CITES]-() } AS size104 ORDER BY size104, paper101.id
        WITH collect([paper101, size104]) AS all21
        UNWIND reduce(chosen80 = {left: 2000, papers: []}, one22 IN all21 | CASE WHEN one22[1] > chosen80.left THEN chosen80 ELSE {left: chosen80.left - one22[1], papers: chosen80.papers + [one22]} END).papers AS one22
        WITH one22[0] AS paper101, one22[0].id AS id119, one22[1] AS size104
        MATCH (paper101)<-[:CITES]-(via120)
        WITH via120, id119, size104 ORDER BY id119
        WITH via120, collect([id119, size104]) AS sharing121 WHERE 2 <= size(sharing121) <= 12
        UNWIND range(0, size(sharing121) - 2) AS first122
        UNWIND range(first122 + 1, size(sharing121) - 1) AS second123
        WITH sharing121[first122] AS one22, sharing121[second123] AS two124
        WITH [one22[0], two124[0]] AS pair118, sqrt(1.0 * one22[1] * two124[1]) AS norm125, count(*) AS count126
        RETURN pair118, 'CO_CITATION' AS signal127, toInteger(500000 * count126 / norm125) AS part103, count126
      }
      WITH pair118, sum(part103) AS sum128, sum(count126) AS count126, collect([signal127, part103, count126]) AS link129 WHERE count126 >= 2 AND sum128 >= 80000
      WITH pair118, sum128, link129 WHERE NOT any(edge117 IN known92 WHERE edge117.source = pair118[0] AND edge117.target = pair118[1])
      UNWIND pair118 AS end114
      WITH end114, pair118, sum128, link129 ORDER BY sum128 DESC, pair118[0], pair118[1]
      WITH end114, collect([pair118, sum128, link129])[..2] AS best72
      UNWIND best72 AS one22
      WITH one22[0] AS pair118, head(collect(one22)) AS one22
      RETURN collect({kind: 'NEAR', source: pair118[0], target: pair118[1], weight: round(one22[1] / 1000000.0, 6), reasons: one22[2]}) AS alike130
    }
    WITH *, edges115 + known92 + alike130 AS stored131
    WITH seeds4, slice5, entries8, cut6, stored131 AS edges115
    WITH *, [seed7 IN seeds4 | seed7.id] AS start112, CASE WHEN size(seeds4) = 1 THEN seeds4[0].id END AS alone132, [entry96 IN entries8 WHERE entry96.node:Paper | entry96.node.id] AS papers100
    CALL (start112, alone132, papers100, entries8, edges115) {
      UNWIND [entry96 IN entries8 | [entry96.node.id, entry96, null]] + [edge117 IN edges115 | [edge117.source, null, edge117]] + [edge117 IN edges115 | [edge117.target, null, edge117]] AS row133
      WITH row133[0] AS id119, head(collect(row133[1])) AS entry96, collect(DISTINCT row133[2]) AS own16 WHERE size(own16) > 0 OR id119 IN start112
      WITH id119, entry96, own16, [reason134 IN CASE WHEN id119 IN start112 THEN ['you started here'] WHEN entry96.node:Paper THEN [CASE WHEN NOT alone132 IN papers100 AND any(edge117 IN own16 WHERE edge117.kind = 'AUTHORED' AND edge117.source = alone132) THEN 'written by the person you started from' END, CASE WHEN NOT alone132 IN papers100 AND any(edge117 IN own16 WHERE edge117.kind = 'AFFILIATED_WITH' AND edge117.target = alone132) THEN 'written at the institution you started from' END, CASE WHEN NOT alone132 IN papers100 AND any(edge117 IN own16 WHERE edge117.kind = 'HAS_TOPIC' AND edge117.target = alone132) THEN 'about the topic you started from' END, head([main135 IN head([edge117 IN own16 WHERE edge117.kind = 'NEAR' AND (edge117.source IN start112 OR edge117.target IN start112) | [reason134 IN edge117.reasons WHERE reason134[0] <> 'DIRECT_CITATION']]) | CASE main135[0] WHEN 'BIBLIOGRAPHIC_COUPLING' THEN CASE main135[2] WHEN 1 THEN 'shares 1 reference' ELSE 'shares ' + main135[2] + ' references' END WHEN 'CO_CITATION' THEN CASE main135[2] WHEN 1 THEN 'cited together once' ELSE 'cited together ' + main135[2] + ' times' END WHEN 'SHARED_AUTHORS' THEN CASE main135[2] WHEN 1 THEN 'shares 1 author' ELSE 'shares ' + main135[2] + ' authors' END WHEN 'SHARED_TOPICS' THEN CASE main135[2] WHEN 1 THEN 'shares 1 topic' ELSE 'shares ' + main135[2] + ' topics' END WHEN 'TEXT_SIMILARITY' THEN 'uses similar words' WHEN 'EMBEDDING_SIMILARITY' THEN 'has a similar subject' END]), CASE WHEN size([edge117 IN own16 WHERE edge117.kind = 'CITES' AND edge117.source = id119]) > size([edge117 IN own16 WHERE edge117.kind = 'CITES' AND edge117.target = id119]) THEN head([found88 IN [[edge117 IN own16 WHERE edge117.kind = 'CITES' AND edge117.source = id119]] | CASE size(found88) WHEN 0 THEN null WHEN 1 THEN 'cites' + CASE WHEN head([one22 IN found88 | CASE one22.source WHEN id119 THEN one22.target ELSE one22.source END]) = alone132 THEN ' the paper you started from' ELSE ' 1 of these papers' END ELSE 'cites ' + size(found88) + ' of these papers' END]) ELSE head([found88 IN [[edge117 IN own16 WHERE edge117.kind = 'CITES' AND edge117.target = id119]] | CASE size(found88) WHEN 0 THEN null WHEN 1 THEN 'cited by' + CASE WHEN head([one22 IN found88 | CASE one22.source WHEN id119 THEN one22.target ELSE one22.source END]) = alone132 THEN ' the paper you started from' ELSE ' 1 of these papers' END ELSE 'cited by ' + size(found88) + ' of these papers' END]) END, CASE WHEN size([edge117 IN own16 WHERE edge117.kind = 'CITES' AND edge117.source = id119]) > size([edge117 IN own16 WHERE edge117.kind = 'CITES' AND edge117.target = id119]) THEN head([found88 IN [[edge117 IN own16 WHERE edge117.kind = 'CITES' AND edge117.target = id119]] | CASE size(found88) WHEN 0 THEN null WHEN 1 THEN 'cited by' + CASE WHEN head([one22 IN found88 | CASE one22.source WHEN id119 THEN one22.target ELSE one22.source END]) = alone132 THEN ' the paper you started from' ELSE ' 1 of these papers' END ELSE 'cited by ' + size(found88) + ' of these papers' END]) ELSE head([found88 IN [[edge117 IN own16 WHERE edge117.kind = 'CITES' AND edge117.source = id119]] | CASE size(found88) WHEN 0 THEN null WHEN 1 THEN 'cites' + CASE WHEN head([one22 IN found88 | CASE one22.source WHEN id119 THEN one22.target ELSE one22.source END]) = alone132 THEN ' the paper you started from' ELSE ' 1 of these papers' END ELSE 'cites ' + size(found88) + ' of these papers' END]) END] WHEN entry96.node:Person THEN [CASE WHEN NOT alone132 IN papers100 AND any(edge117 IN own16 WHERE edge117.kind = 'AFFILIATED_WITH' AND edge117.target = alone132) THEN 'affiliated with the institution you started from' END, coalesce(head([found88 IN [[edge117 IN own16 WHERE edge117.kind = 'AUTHORED']] | CASE size(found88) WHEN 0 THEN null WHEN 1 THEN 'wrote' + CASE WHEN head([one22 IN found88 | CASE one22.source WHEN id119 THEN one22.target ELSE one22.source END]) = alone132 THEN ' the paper you started from' ELSE ' 1 of these papers' END ELSE 'wrote ' + size(found88) + ' of these papers' END]), head([found88 IN [[edge117 IN own16 WHERE edge117.kind = 'AFFILIATED_WITH']] | CASE size(found88) WHEN 0 THEN null WHEN 1 THEN 'affiliated with' + ' 1 of these institutions' ELSE 'affiliated with ' + size(found88) + ' of these institutions' END]))] WHEN entry96.node:Institution THEN [CASE WHEN NOT alone132 IN papers100 AND any(edge117 IN own16 WHERE edge117.kind = 'AFFILIATED_WITH' AND NOT edge117.source IN papers100 AND edge117.source = alone132) THEN 'affiliation of the person you started from' END, coalesce(head([found88 IN [[edge117 IN own16 WHERE edge117.kind = 'AFFILIATED_WITH' AND edge117.source IN papers100]] | CASE size(found88) WHEN 0 THEN null WHEN 1 THEN 'named on' + CASE WHEN head([one22 IN found88 | CASE one22.source WHEN id119 THEN one22.target ELSE one22.source END]) = alone132 THEN ' the paper you started from' ELSE ' 1 of these papers' END ELSE 'named on ' + size(found88) + ' of these papers' END]), head([found88 IN [[edge117 IN own16 WHERE edge117.kind = 'AFFILIATED_WITH' AND NOT edge117.source IN papers100]] | CASE size(found88) WHEN 0 THEN null WHEN 1 THEN 'affiliation of' + ' 1 of these people' ELSE 'affiliation of ' + size(found88) + ' of these people' END]))] ELSE [head([found88 IN [[edge117 IN own16 WHERE edge117.kind = 'HAS_TOPIC']] | CASE size(found88) WHEN 0 THEN null WHEN 1 THEN 'topic of' + CASE WHEN head([one22 IN found88 | CASE one22.source WHEN id119 THEN one22.target ELSE one22.source END]) = alone132 THEN ' the paper you started from' ELSE ' 1 of these papers' END ELSE 'topic of ' + size(found88) + ' of these papers' END])] END WHERE reason134 IS NOT NULL][..2] AS said136
      WITH entry96, CASE WHEN size(said136) > 0 THEN reduce(text137 = said136[0], more138 IN said136[1..] | text137 + ' and ' + more138) WHEN entry96.node:Paper THEN coalesce(head([found88 IN [[edge117 IN own16 WHERE edge117.kind = 'AUTHORED']] | CASE size(found88) WHEN 0 THEN null WHEN 1 THEN 'written by' + ' 1 of these people' ELSE 'written by ' + size(found88) + ' of these people' END]), head([found88 IN [[edge117 IN own16 WHERE edge117.kind = 'AFFILIATED_WITH']] | CASE size(found88) WHEN 0 THEN null WHEN 1 THEN 'from' + ' 1 of these institutions' ELSE 'from ' + size(found88) + ' of these institutions' END]), head([found88 IN [[edge117 IN own16 WHERE edge117.kind = 'HAS_TOPIC']] | CASE size(found88) WHEN 0 THEN null WHEN 1 THEN 'about' + ' 1 of these topics' ELSE 'about ' + size(found88) + ' of these topics' END]), head([main135 IN head([edge117 IN own16 WHERE edge117.kind = 'NEAR' | [reason134 IN edge117.reasons WHERE reason134[0] <> 'DIRECT_CITATION']]) | CASE main135[0] WHEN 'BIBLIOGRAPHIC_COUPLING' THEN CASE main135[2] WHEN 1 THEN 'shares 1 reference' ELSE 'shares ' + main135[2] + ' references' END WHEN 'CO_CITATION' THEN CASE main135[2] WHEN 1 THEN 'cited together once' ELSE 'cited together ' + main135[2] + ' times' END WHEN 'SHARED_AUTHORS' THEN CASE main135[2] WHEN 1 THEN 'shares 1 author' ELSE 'shares ' + main135[2] + ' authors' END WHEN 'SHARED_TOPICS' THEN CASE main135[2] WHEN 1 THEN 'shares 1 topic' ELSE 'shares ' + main135[2] + ' topics' END WHEN 'TEXT_SIMILARITY' THEN 'uses similar words' WHEN 'EMBEDDING_SIMILARITY' THEN 'has a similar subject' END + ' with 1 of these papers'])) END AS text137
      WITH entry96, coalesce(text137, CASE WHEN coalesce(entry96.cited, 0) + coalesce(entry96.citing, 0) = 0 THEN 'near the start' WHEN entry96.node:Person THEN 'wrote ' + entry96.cited + CASE entry96.cited WHEN 1 THEN ' paper' ELSE ' papers' END + ' near the start' WHEN entry96.node:Institution THEN 'named on ' + entry96.cited + CASE entry96.cited WHEN 1 THEN ' paper' ELSE ' papers' END + ' near the start' WHEN entry96.node:Topic THEN 'topic of ' + entry96.cited + CASE entry96.cited WHEN 1 THEN ' paper' ELSE ' papers' END + ' near the start' WHEN entry96.cited >= entry96.citing THEN 'cited by ' + entry96.cited + CASE entry96.cited WHEN 1 THEN ' paper' ELSE ' papers' END + ' near the start' ELSE 'cites ' + entry96.citing + CASE entry96.citing WHEN 1 THEN ' paper' ELSE ' papers' END + ' near the start' END) AS text137
      RETURN collect({node: entry96.node, weight: entry96.weight, why: toUpper(left(text137, 1)) + substring(text137, 1)}) AS explained139
    }
    WITH seeds4, slice5, edges115, cut6, explained139 AS entries8
    WITH *, [seed7 IN seeds4 | seed7.id] AS reached0_140
    WITH *, reached0_140 + [edge117 IN edges115 WHERE edge117.source IN reached0_140 | edge117.target] + [edge117 IN edges115 WHERE edge117.target IN reached0_140 | edge117.source] AS reached1_141
    WITH *, reached1_141 + [edge117 IN edges115 WHERE edge117.source IN reached1_141 | edge117.target] + [edge117 IN edges115 WHERE edge117.target IN reached1_141 | edge117.source] AS reached2_142
    WITH {nodes: [entry96 IN entries8 | {node: entry96.node, weight: entry96.weight, why: entry96.why, distance: CASE WHEN entry96.node.id IN reached0_140 THEN 0 WHEN entry96.node.id IN reached1_141 THEN 1 WHEN entry96.node.id IN reached2_142 THEN 2 ELSE 3 END}], edges: edges115, truncated: cut6} AS other143
    CALL (other143) {
      UNWIND other143.nodes AS other147
      WITH other147, other147.distance AS k144, other147.weight AS k145, other147.node.id AS k146 ORDER BY k144, k145 DESC, k146
      CALL (other147) {
        CALL (other147) {
          WITH other147.node AS other150 WHERE other150:Paper
          RETURN [0, [other150.id]] AS v149
          UNION ALL
          WITH other147.node AS other151 WHERE other151:Person
          RETURN [1, [other151.id]] AS v149
          UNION ALL
          WITH other147.node AS other152 WHERE other152:Institution
          RETURN [2, [other152.id]] AS v149
          UNION ALL
          WITH other147.node AS other153 WHERE other153:Topic
          RETURN [3, [other153.id]] AS v149
        }
        RETURN head(collect(v149)) AS v148
      }
      RETURN collect([v148, k144, k145, coalesce(other147.why, '')]) AS v154
    }
    CALL (other143) {
      UNWIND other143.edges AS other158
      WITH other158, other158.kind AS k155, other158.source AS k156, other158.target AS k157 ORDER BY k155, k156, k157
      CALL (other158) {
        UNWIND coalesce(other158.reasons, []) AS other161
        WITH other161, other161[1] AS k159, other161[0] AS k160 ORDER BY k159 DESC, k160
        RETURN collect([k160, other161[1] / 1000000.0, other161[2]]) AS v162
      }
      RETURN collect([k155, k156, k157, other158.weight, [v162]]) AS v163
    }
    RETURN head(collect([[v154], [v163], other143.truncated])) AS v3
  }
  CALL (other2) {
    MATCH (other2)<-[:HAS_TOPIC]-(other164:Paper) WHERE NOT (other164:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other164) })
    WITH other164, coalesce(other164.citationCount, 0) AS k165, other164.id AS k166 ORDER BY k165 DESC, k166 LIMIT $p6
    RETURN collect([k165, k166, k166, k166]) AS v167
  }
  CALL (other2) {
    MATCH (other2)<-[:HAS_TOPIC]-(other168:Paper) WHERE NOT (other168:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other168) })
    WITH collect(other168) AS other168
    CALL (other168) {
      UNWIND other168 AS paper172
      WITH paper172.year AS other170, count(*) AS rank171 WHERE other170 IS NOT NULL
      WITH other170, rank171, other170 AS k169 ORDER BY k169
      RETURN collect([toString(other170), toString(other170), rank171]) AS v173
    }
    CALL (other168) {
      UNWIND other168 AS paper178
      WITH coalesce(paper178.type, 'OTHER') AS other176, count(*) AS rank177 WHERE other176 IS NOT NULL
      WITH other176, rank177, rank177 AS k174, other176 AS k175 ORDER BY k174 DESC, k175
      RETURN collect([toString(other176), left(other176, 1) + replace(toLower(substring(other176, 1)), '_', ' '), k174]) AS v179
    }
    CALL (other168) {
      UNWIND other168 AS paper184
      MATCH (paper184)-[:HAS_TOPIC]->(other182)
      WITH other182, count(*) AS rank183
      WITH other182, rank183, rank183 AS k180, other182.id AS k181 ORDER BY k180 DESC, k181 LIMIT $p10
      RETURN collect([k181, other182.name, k180]) AS v185
    }
    CALL (other168) {
      UNWIND other168 AS paper190
      MATCH (paper190)-[:STATES_AFFILIATION]->(other188)
      WITH other188, count(*) AS rank189
      WITH other188, rank189, rank189 AS k186, other188.id AS k187 ORDER BY k186 DESC, k187 LIMIT $p11
      RETURN collect([k187, other188.name, k186]) AS v191
    }
    CALL (other168) {
      UNWIND other168 AS paper196
      WITH paper196.venue AS other194, count(*) AS rank195 WHERE other194 IS NOT NULL
      WITH other194, rank195, rank195 AS k192, other194 AS k193 ORDER BY k192 DESC, k193 LIMIT $p12
      RETURN collect([toString(other194), k193, k192]) AS v197
    }
    CALL (other168) {
      UNWIND other168 AS paper202
      WITH coalesce(paper202.isOpenAccess, false) AS other200, count(*) AS rank201 WHERE other200 IS NOT NULL
      WITH other200, rank201, rank201 AS k198, other200 AS k199 ORDER BY k198 DESC, k199
      RETURN collect([toString(other200), CASE WHEN other200 THEN 'Open access' ELSE 'Not open access' END, k198]) AS v203
    }
    RETURN [size(other168), [v173], [v179], [v185], [v191], [v197], [v203]] AS v204, size(other168) AS v205
  }
  CALL (other2) {
    MATCH (other2)<-[:HAS_TOPIC]-(other207:Paper) WHERE NOT (other207:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other207) })
    WITH other207.year AS year209, count(*) AS count210, sum(coalesce(other207.citationCount, 0)) AS citations211
    WITH year209, count210, citations211 WHERE year209 IS NOT NULL ORDER BY year209
    WITH collect([year209, count210, citations211]) AS years212
    UNWIND range(0, size(years212) - 1) AS place213
    WITH years212[place213] AS at214, years212[place213 + 1][0] AS next215
    UNWIND range(at214[0], CASE WHEN next215 - at214[0] <= 100 + 1 THEN next215 - 1 ELSE at214[0] END) AS other207
    WITH other207, CASE WHEN other207 = at214[0] THEN at214 ELSE [other207, 0, 0] END AS rank208
    WITH other207, rank208, other207 AS k206 ORDER BY k206
    RETURN collect([k206, rank208[1], rank208[2]]) AS v216
  }
  CALL (other2) {
    MATCH (other2)<-[:HAS_TOPIC]-(other218:Paper) WHERE NOT (other218:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other218) })
    MATCH (other218)<-[:CITES]-(citing220:Paper)
    WITH citing220.year AS year221, count(*) AS count222, 0 AS citations223
    WITH year221, count222, citations223 WHERE year221 IS NOT NULL ORDER BY year221
    WITH collect([year221, count222, citations223]) AS years224
    UNWIND range(0, size(years224) - 1) AS place225
    WITH years224[place225] AS at226, years224[place225 + 1][0] AS next227
    UNWIND range(at226[0], CASE WHEN next227 - at226[0] <= 100 + 1 THEN next227 - 1 ELSE at226[0] END) AS other218
    WITH other218, CASE WHEN other218 = at226[0] THEN at226 ELSE [other218, 0, 0] END AS rank219
    WITH other218, rank219, other218 AS k217 ORDER BY k217
    RETURN collect([k217, rank219[1]]) AS v228
  }
  CALL (other2) {
    MATCH (other2)<-[:HAS_TOPIC]-(paper233:Paper)<-[:AUTHORED]-(other231:Person) WHERE NOT (paper233:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper233) } AND EXISTS { (other231)-[:REPEATS]->(paper233) })
    WITH other231, count(*) AS rank232
    WITH other231, rank232, rank232 AS k229, other231.id AS k230 ORDER BY k229 DESC, k230 LIMIT $p16
    RETURN collect([k229, k230, k230, k230]) AS v234
  }
  CALL (other2) {
    MATCH (other2)<-[:HAS_TOPIC]-(paper235:Paper)<-[:AUTHORED]-(other236:Person) WHERE NOT (paper235:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper235) } AND EXISTS { (other236)-[:REPEATS]->(paper235) })
    WITH other236, count(*) AS rank237
    RETURN count(*) AS v238
  }
  CALL (other2) {
    MATCH (other2)<-[:HAS_TOPIC]-(paper243:Paper)-[:HAS_TOPIC]->(other241:Topic) WHERE NOT (paper243:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper243) } AND EXISTS { (other241)-[:REPEATS]->(paper243) })
    WITH other241, count(*) AS rank242
    WITH other241, rank242, rank242 AS k239, other241.id AS k240 ORDER BY k239 DESC, k240 LIMIT $p17
    RETURN collect([k239, k240, k240, k240]) AS v244
  }
  CALL (other2) {
    MATCH (other2)<-[:HAS_TOPIC]-(paper245:Paper)-[:HAS_TOPIC]->(other246:Topic) WHERE NOT (paper245:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper245) } AND EXISTS { (other246)-[:REPEATS]->(paper245) })
    WITH other246, count(*) AS rank247
    RETURN count(*) AS v248
  }
  CALL (other2) {
    CALL (other2) {
      MATCH (other2)<-[:HAS_TOPIC]-(paper254:Paper)
      WITH paper254 ORDER BY coalesce(paper254.citationCount, 0) DESC, paper254.id LIMIT 1000
      RETURN collect(paper254) AS own255
    }
    CALL (other2, own255) {
      UNWIND own255 AS via256
      WITH other2, via256, via256 AS mine257
      WITH other2, via256, count(DISTINCT CASE WHEN mine257:EarlierVersion THEN head(COLLECT { MATCH (mine257)-[:VERSION_OF]->(published258:Paper) RETURN published258 }) ELSE mine257 END) AS mine_count259
      WITH other2, via256, mine_count259, COUNT { (via256)-[:HAS_TOPIC]->() } AS degree260 WHERE degree260 > mine_count259
      WITH other2, via256, mine_count259, degree260 ORDER BY toFloat(mine_count259 * mine_count259) / degree260 DESC, coalesce(via256.id, via256.key) LIMIT 500
      WITH other2, collect([via256, mine_count259, degree260]) AS between261
      UNWIND reduce(kept262 = [0, []], one263 IN between261 | CASE WHEN kept262[0] + one263[2] > 1500 THEN kept262 ELSE [kept262[0] + one263[2], kept262[1] + [one263]] END)[1] AS chosen264
      WITH other2, chosen264[0] AS via256, chosen264[1] AS mine_count259, chosen264[2] AS degree260
      MATCH (via256)-[:HAS_TOPIC]->(candidate265:Topic) WHERE candidate265 <> other2
      WITH *, candidate265 AS theirs266
      WITH via256, mine_count259, degree260, candidate265, count(DISTINCT CASE WHEN theirs266:EarlierVersion THEN head(COLLECT { MATCH (theirs266)-[:VERSION_OF]->(published258:Paper) RETURN published258 }) ELSE theirs266 END) AS their_count267
      WITH candidate265, via256, toInteger(1000000 * sqrt(toFloat(mine_count259 * their_count267)) / log(1 + degree260)) AS term268
      WITH candidate265, CASE WHEN via256:EarlierVersion THEN head(COLLECT { MATCH (via256)-[:VERSION_OF]->(published258:Paper) RETURN published258 }) ELSE via256 END AS via256, max(term268) AS term268
      WITH candidate265, count(*) AS shared_count269, sum(term268) AS sum270
      WITH candidate265, shared_count269, sum270 / sqrt(toFloat(COUNT { (candidate265)<-[:HAS_TOPIC]-() } + 20)) AS sum270
      WITH collect([candidate265, shared_count269, sum270]) AS all271, max(sum270) AS best272
      UNWIND all271 AS found273
      WITH found273[0] AS candidate265, found273[1] AS shared_count269, toInteger(round(500000 * found273[2] / (best272 + 100000.0))) AS part274 WHERE part274 >= 1
      RETURN candidate265, ['SHARED_PAPERS', part274, shared_count269] AS reason275
      UNION ALL
      CALL (other2, own255) {
        UNWIND own255 AS mine257
        WITH other2, mine257, COUNT { (mine257)-[:CITES]->() } AS steps276 ORDER BY steps276, mine257.id
        WITH other2, collect([mine257, steps276]) AS ordered277
        UNWIND ordered277[..reduce(spent278 = [0, 0], one263 IN ordered277 | CASE WHEN spent278[0] + one263[1] > 10000 THEN [10000, spent278[1]] ELSE [spent278[0] + one263[1], spent278[1] + 1] END)[1]] AS few279
        WITH other2, few279[0] AS mine257
        MATCH (mine257)-[:CITES]->(via256:Paper) WHERE NOT EXISTS { (via256)-[:HAS_TOPIC]->(other2) }
        WITH other2, via256, count(DISTINCT CASE WHEN mine257:EarlierVersion THEN head(COLLECT { MATCH (mine257)-[:VERSION_OF]->(published258:Paper) RETURN published258 }) ELSE mine257 END) AS mine_count259
        WITH other2, via256, mine_count259, COUNT { (via256)<-[:CITES]-() } + COUNT { (via256)-[:HAS_TOPIC]->() } AS degree260 WHERE degree260 > mine_count259
        WITH other2, via256, mine_count259, degree260 ORDER BY toFloat(mine_count259 * mine_count259) / degree260 DESC, coalesce(via256.id, via256.key) LIMIT 500
        WITH other2, collect([via256, mine_count259, degree260]) AS between261
        UNWIND reduce(kept262 = [0, []], one263 IN between261 | CASE WHEN kept262[0] + one263[2] > 1500 THEN kept262 ELSE [kept262[0] + one263[2], kept262[1] + [one263]] END)[1] AS chosen264
        WITH other2, chosen264[0] AS via256, chosen264[1] AS mine_count259, chosen264[2] AS degree260
        MATCH (via256)-[:HAS_TOPIC]->(candidate265:Topic) WHERE candidate265 <> other2
        WITH *, candidate265 AS theirs266
        WITH via256, mine_count259, degree260, candidate265, count(DISTINCT CASE WHEN theirs266:EarlierVersion THEN head(COLLECT { MATCH (theirs266)-[:VERSION_OF]->(published258:Paper) RETURN published258 }) ELSE theirs266 END) AS their_count267
        WITH candidate265, via256, toInteger(1000000 * sqrt(toFloat(mine_count259 * their_count267)) / log(1 + degree260)) AS term268
        WITH candidate265, count(*) AS shared_count269, sum(term268) AS sum270
        WITH candidate265, shared_count269, sum270 / sqrt(toFloat(COUNT { (candidate265)<-[:HAS_TOPIC]-() } + 20)) AS sum270
        RETURN candidate265, shared_count269, sum270
        UNION ALL
        UNWIND own255 AS mine257
        WITH other2, mine257, COUNT { (mine257)<-[:CITES]-() } AS steps276 ORDER BY steps276, mine257.id
        WITH other2, collect([mine257, steps276]) AS ordered277
        UNWIND ordered277[..reduce(spent278 = [0, 0], one263 IN ordered277 | CASE WHEN spent278[0] + one263[1] > 10000 THEN [10000, spent278[1]] ELSE [spent278[0] + one263[1], spent278[1] + 1] END)[1]] AS few279
        WITH other2, few279[0] AS mine257
        MATCH (mine257)<-[:CITES]-(via256:Paper) WHERE NOT EXISTS { (via256)-[:HAS_TOPIC]->(other2) }
        WITH other2, via256, count(DISTINCT CASE WHEN mine257:EarlierVersion THEN head(COLLECT { MATCH (mine257)-[:VERSION_OF]->(published258:Paper) RETURN published258 }) ELSE mine257 END) AS mine_count259
        WITH other2, via256, mine_count259, COUNT { (via256)-[:CITES]->() } + COUNT { (via256)-[:HAS_TOPIC]->() } AS degree260 WHERE degree260 > mine_count259
        WITH other2, via256, mine_count259, degree260 ORDER BY toFloat(mine_count259 * mine_count259) / degree260 DESC, coalesce(via256.id, via256.key) LIMIT 500
        WITH other2, collect([via256, mine_count259, degree260]) AS between261
        UNWIND reduce(kept262 = [0, []], one263 IN between261 | CASE WHEN kept262[0] + one263[2] > 1500 THEN kept262 ELSE [kept262[0] + one263[2], kept262[1] + [one263]] END)[1] AS chosen264
        WITH other2, chosen264[0] AS via256, chosen264[1] AS mine_count259, chosen264[2] AS degree260
        MATCH (via256)-[:HAS_TOPIC]->(candidate265:Topic) WHERE candidate265 <> other2
        WITH *, candidate265 AS theirs266
        WITH via256, mine_count259, degree260, candidate265, count(DISTINCT CASE WHEN theirs266:EarlierVersion THEN head(COLLECT { MATCH (theirs266)-[:VERSION_OF]->(published258:Paper) RETURN published258 }) ELSE theirs266 END) AS their_count267
        WITH candidate265, via256, toInteger(1000000 * sqrt(toFloat(mine_count259 * their_count267)) / log(1 + degree260)) AS term268
        WITH candidate265, count(*) AS shared_count269, sum(term268) AS sum270
        WITH candidate265, shared_count269, sum270 / sqrt(toFloat(COUNT { (candidate265)<-[:HAS_TOPIC]-() } + 20)) AS sum270
        RETURN candidate265, shared_count269, sum270
      }
      WITH candidate265, sum(shared_count269) AS shared_count269, sum(sum270) AS sum270
      WITH collect([candidate265, shared_count269, sum270]) AS all271, max(sum270) AS best272
      UNWIND all271 AS found273
      WITH found273[0] AS candidate265, found273[1] AS shared_count269, toInteger(round(250000 * found273[2] / (best272 + 100000.0))) AS part274 WHERE part274 >= 1
      RETURN candidate265, ['CITATIONS', part274, shared_count269] AS reason275
      UNION ALL
      UNWIND own255 AS mine257
      WITH other2, mine257, COUNT { (mine257)<-[:AUTHORED]-() } AS steps276 ORDER BY steps276, mine257.id
      WITH other2, collect([mine257, steps276]) AS ordered277
      UNWIND ordered277[..reduce(spent278 = [0, 0], one263 IN ordered277 | CASE WHEN spent278[0] + one263[1] > 10000 THEN [10000, spent278[1]] ELSE [spent278[0] + one263[1], spent278[1] + 1] END)[1]] AS few279
      WITH other2, few279[0] AS mine257
      MATCH (mine257)<-[:AUTHORED]-(via256:Person)
      WITH other2, via256, count(DISTINCT CASE WHEN mine257:EarlierVersion THEN head(COLLECT { MATCH (mine257)-[:VERSION_OF]->(published258:Paper) RETURN published258 }) ELSE mine257 END) AS mine_count259
      WITH other2, via256, mine_count259, COUNT { (via256)-[:AUTHORED]->() } AS degree260 WHERE degree260 > mine_count259
      WITH other2, via256, mine_count259, degree260 ORDER BY toFloat(mine_count259 * mine_count259) / degree260 DESC, coalesce(via256.id, via256.key) LIMIT 500
      WITH other2, collect([via256, mine_count259, degree260]) AS between261
      UNWIND reduce(kept262 = [0, []], one263 IN between261 | CASE WHEN kept262[0] + one263[2] > 700 THEN kept262 ELSE [kept262[0] + one263[2], kept262[1] + [one263]] END)[1] AS chosen264
      WITH other2, chosen264[0] AS via256, chosen264[1] AS mine_count259, chosen264[2] AS degree260
      MATCH (via256)-[:AUTHORED]->(theirs266:Paper)-[:HAS_TOPIC]->(candidate265:Topic) WHERE candidate265 <> other2
      WITH via256, mine_count259, degree260, candidate265, count(DISTINCT CASE WHEN theirs266:EarlierVersion THEN head(COLLECT { MATCH (theirs266)-[:VERSION_OF]->(published258:Paper) RETURN published258 }) ELSE theirs266 END) AS their_count267
      WITH candidate265, via256, toInteger(1000000 * sqrt(toFloat(mine_count259 * their_count267)) / log(1 + degree260)) AS term268
      WITH candidate265, count(*) AS shared_count269, sum(term268) AS sum270
      WITH candidate265, shared_count269, sum270 / sqrt(toFloat(COUNT { (candidate265)<-[:HAS_TOPIC]-() } + 20)) AS sum270
      WITH collect([candidate265, shared_count269, sum270]) AS all271, max(sum270) AS best272
      UNWIND all271 AS found273
      WITH found273[0] AS candidate265, found273[1] AS shared_count269, toInteger(round(150000 * found273[2] / (best272 + 100000.0))) AS part274 WHERE part274 >= 1
      RETURN candidate265, ['SHARED_PEOPLE', part274, shared_count269] AS reason275
      UNION ALL
      WITH other2 WHERE other2.field IS NOT NULL
      MATCH (candidate265:Topic) WHERE candidate265.field = other2.field AND candidate265 <> other2
      WITH candidate265, null AS shared_count269, CASE WHEN candidate265.subfield = other2.subfield THEN 1000000.0 ELSE 250000.0 END AS sum270
      WITH collect([candidate265, shared_count269, sum270]) AS all271, max(sum270) AS best272
      UNWIND all271 AS found273
      WITH found273[0] AS candidate265, found273[1] AS shared_count269, toInteger(round(100000 * found273[2] / (best272 + 0.0))) AS part274 WHERE part274 >= 1
      RETURN candidate265, ['SAME_SUBFIELD', part274, shared_count269] AS reason275
    }
    WITH other2, candidate265, sum(reason275[1]) AS rank253, collect(reason275) AS all271
    WITH candidate265 AS other251, rank253, all271 AS link252
    WITH other251, link252, rank253, rank253 AS k249, other251.id AS k250 ORDER BY k249 DESC, k250 LIMIT $p18
    CALL (link252) {
      UNWIND link252 AS other282
      WITH other282, other282[1] AS k280, other282[0] AS k281 ORDER BY k280 DESC, k281
      RETURN collect([k281, other282[1] / 1000000.0, other282[2]]) AS v283
    }
    RETURN collect([rank253 / 1000000.0, [v283], k250, k250]) AS v284
  }
  CALL (other2) {
    CALL (other2) {
      MATCH (other2)<-[:HAS_TOPIC]-(paper290:Paper) WHERE NOT (paper290:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper290) })
      WITH paper290 ORDER BY coalesce(paper290.citationCount, 0) DESC, paper290.id LIMIT 200
      RETURN paper290, 0 AS here291, 1 AS is_own292
      UNION ALL
      MATCH (other2)<-[:HAS_TOPIC]-(citing293:Paper)
      WITH citing293 ORDER BY coalesce(citing293.citationCount, 0) DESC, citing293.id LIMIT 3000
      MATCH (citing293)-[:CITES]->(paper290:Paper) WHERE citing293 <> paper290
      RETURN paper290, count(*) AS here291, 0 AS is_own292
    }
    WITH other2, paper290, sum(here291) AS here291, max(is_own292) AS is_own292 WHERE is_own292 = 1 OR (here291 >= 3 AND NOT paper290:EarlierVersion AND NOT EXISTS { (other2)<-[:HAS_TOPIC]-(paper290) })
    WITH paper290, here291, is_own292 ORDER BY is_own292 DESC, here291 DESC, paper290.id LIMIT 400
    WITH paper290, here291, coalesce(paper290.citationCount, 0) AS cited294, CASE WHEN is_own292 = 1 THEN 1.0 ELSE sqrt(sqrt(toFloat(here291) / (COUNT { (paper290)<-[:CITES]-() } + 10))) END AS share295, coalesce(head(COLLECT { MATCH (dated296:Paper) WHERE dated296.year > 0 RETURN dated296.year ORDER BY dated296.year DESC LIMIT 1 }), 0) AS latest297
    WITH paper290, cited294, here291, share295, log(1 + cited294 / sqrt(1.0 + CASE WHEN paper290.year IS NULL THEN 10 WHEN paper290.year > latest297 THEN 0 ELSE latest297 - paper290.year END)) AS damped298, CASE WHEN paper290.type = 'REVIEW_ARTICLE' OR paper290.title =~ '(?i).*\\b(survey|surveys|review|reviews|overview|tutorial|introduction|handbook|textbook|primer|roadmap)\\b.*' THEN 1.0 ELSE 0.0 END AS overview299
    WITH collect([paper290, cited294, here291, share295 * damped298, share295 * log(1 + here291), overview299]) AS all300, max(share295 * damped298) AS most301, max(share295 * log(1 + here291)) AS most_here302
    UNWIND all300 AS one303
    WITH one303[0] AS other287, [[toFloat(one303[4]) / CASE WHEN most_here302 > log(1.0 + 5) THEN most_here302 ELSE log(1.0 + 5) END, one303[2]], [toFloat(one303[3]) / CASE WHEN most301 > log(1.0 + 10) THEN most301 ELSE log(1.0 + 10) END, one303[1]], [one303[5] * toFloat(one303[3]) / CASE WHEN most301 > log(1.0 + 10) THEN most301 ELSE log(1.0 + 10) END, null]] AS parts304
    WITH other287, [reason305 IN [['CITED_HERE', toInteger(round(500000 * parts304[0][0])), parts304[0][1]], ['CITATIONS', toInteger(round(400000 * parts304[1][0])), parts304[1][1]], ['OVERVIEW', toInteger(round(100000 * parts304[2][0])), parts304[2][1]]] WHERE reason305[1] > 0] AS link288
    WITH other287, reduce(total306 = 0, reason305 IN link288 | total306 + reason305[1]) AS rank289, link288 WHERE rank289 > 0
    WITH other287, link288, rank289, rank289 AS k285, other287.id AS k286 ORDER BY k285 DESC, k286 LIMIT $p20
    CALL (link288) {
      UNWIND link288 AS other309
      WITH other309, other309[1] AS k307, other309[0] AS k308 ORDER BY k307 DESC, k308
      RETURN collect([k308, other309[1] / 1000000.0, other309[2]]) AS v310
    }
    RETURN collect([rank289 / 1000000.0, [v310], k286, k286]) AS v311
  }
  CALL (other2) {
    CALL (other2) {
      MATCH (other2)<-[:HAS_TOPIC]-(known317:Paper) WHERE known317.venue IS NOT NULL
      WITH known317.venue AS venue318, count(*) AS size319
      WITH venue318, size319 ORDER BY size319 DESC, venue318 LIMIT 20
      RETURN collect([venue318, size319]) AS venues320
    }
    MATCH (other2)<-[:HAS_TOPIC]-(paper321:Paper) WHERE paper321.year IS NOT NULL AND NOT (paper321:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper321) })
    WITH other2, venues320, max(paper321.year) AS newest322, collect(paper321) AS papers323
    UNWIND papers323 AS paper321
    WITH other2, venues320, newest322, paper321, coalesce(paper321.citationCount, 0) AS cited324 WHERE paper321.year >= newest322 - 1 ORDER BY cited324 DESC, paper321.year DESC, paper321.id LIMIT 100
    WITH paper321, cited324, CASE WHEN paper321.year = newest322 THEN 1.0 ELSE 0.5 END AS recent325, COUNT { MATCH (paper321)-[:CITES]->(known317:Paper) WHERE known317 <> paper321 AND EXISTS { (other2)<-[:HAS_TOPIC]-(known317) } } AS here326, reduce(most327 = 0, count328 IN COLLECT { MATCH (paper321)<-[wrote329:AUTHORED]-(author330:Person) WHERE author330 <> other2 WITH author330 ORDER BY wrote329.position, author330.id LIMIT 8 RETURN COUNT { MATCH (author330)-[:AUTHORED]->(known317:Paper) WHERE known317 <> paper321 AND EXISTS { (other2)<-[:HAS_TOPIC]-(known317) } } } | CASE WHEN count328 > most327 THEN count328 ELSE most327 END) AS works331, reduce(size319 = 0, one332 IN venues320 | CASE WHEN one332[0] = paper321.venue THEN one332[1] - 1 ELSE size319 END) AS venue318
    WITH collect([paper321, cited324, recent325, here326, works331, venue318]) AS all333, max(log(1 + cited324)) AS most_cited334, max(log(1 + here326)) AS most_here335, max(log(1 + works331)) AS most_works336, max(log(1 + venue318)) AS most_venue337
    UNWIND all333 AS one332
    WITH one332[0] AS other314, [[one332[2], null], [toFloat(log(1 + one332[1])) / CASE WHEN most_cited334 > log(1.0 + 10) THEN most_cited334 ELSE log(1.0 + 10) END, one332[1]], [toFloat(log(1 + one332[3])) / CASE WHEN most_here335 > log(1.0 + 5) THEN most_here335 ELSE log(1.0 + 5) END, one332[3]], [toFloat(log(1 + one332[4])) / CASE WHEN most_works336 > log(1.0 + 5) THEN most_works336 ELSE log(1.0 + 5) END, one332[4]], [toFloat(log(1 + one332[5])) / CASE WHEN most_venue337 > log(1.0 + 5) THEN most_venue337 ELSE log(1.0 + 5) END, one332[5]]] AS parts338
    WITH other314, [reason339 IN [['RECENT', toInteger(round(300000 * parts338[0][0])), parts338[0][1]], ['CITATIONS', toInteger(round(250000 * parts338[1][0])), parts338[1][1]], ['CITES_HERE', toInteger(round(150000 * parts338[2][0])), parts338[2][1]], ['AUTHORS', toInteger(round(200000 * parts338[3][0])), parts338[3][1]], ['VENUE', toInteger(round(100000 * parts338[4][0])), parts338[4][1]]] WHERE reason339[1] > 0] AS link315
    WITH other314, reduce(total340 = 0, reason339 IN link315 | total340 + reason339[1]) AS rank316, link315 WHERE rank316 > 0
    WITH other314, link315, rank316, rank316 AS k312, other314.id AS k313 ORDER BY k312 DESC, k313 LIMIT $p22
    CALL (link315) {
      UNWIND link315 AS other343
      WITH other343, other343[1] AS k341, other343[0] AS k342 ORDER BY k341 DESC, k342
      RETURN collect([k342, other343[1] / 1000000.0, other343[2]]) AS v344
    }
    RETURN collect([rank316 / 1000000.0, [v344], k313, k313]) AS v345
  }
  RETURN head(collect([other2.id, 'TOPIC', other2.name, (COUNT { (other2)<-[:HAS_TOPIC]-() } - COUNT { (other2)-[:REPEATS]->() }), v3, other2.name, other2.description, other2.openalexId, other2.field, other2.subfield, other2.domain, (COUNT { (other2)<-[:HAS_TOPIC]-() } - COUNT { (other2)-[:REPEATS]->() }), [v167, v205, v204], [v216], [v228], [v234, v238], [v244, v248], [v284], [v311], [v345]])) AS v1
}
RETURN [v1] AS row
