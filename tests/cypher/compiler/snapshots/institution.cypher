// { institution(by: {ror: "https://ror.org/00f54p054"}) { id kind label neighborCount researchMap { nodes { node { id } distance weight why } edges { kind source target weight reasons { signal score count } } truncated } name otherNames ror openalexId countryCode type homepage paperCount people(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } papers(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount stats { count byYear { key label count } byType { key label count } byTopic(first: 2) { key label count } byInstitution(first: 2) { key label count } byVenue(first: 2) { key label count } byOpenAccess { key label count } } } papersByYear { year count citationCount } citationsByYear { year count } topics(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } nearby(first: 2) { edges { node { id } score reasons { kind score count } } nodes { id } } whereToStart(first: 2) { edges { node { id } score reasons { kind score count } } nodes { id } } whatIsNew(first: 2) { edges { node { id } score reasons { kind score count } } nodes { id } } } }
// parameters: {"p0":"ror:00f54p054","p11":2,"p12":2,"p13":2,"p17":3,"p18":2,"p1l":60,"p20":2,"p22":2,"p6":3,"p7":3}
CALL () {
  MATCH (:Identifier {key: $p0})-[:IDENTIFIES]->(other2:Institution)
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
    MATCH (other2)<-[:AFFILIATED_WITH]-(other169:Person)
    WITH other169, (COUNT { (other169)-[:AUTHORED]->() } - COUNT { (other169)-[:REPEATS]->() }) AS k167, other169.id AS k168 ORDER BY k167 DESC, k168 LIMIT $p6
    RETURN collect([k167, k168, k168, k168]) AS v170
  }
  CALL (other2) {
    MATCH (other2)<-[:STATES_AFFILIATION]-(other171:Paper) WHERE NOT (other171:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other171) })
    WITH other171, coalesce(other171.year, -2147483648) AS k172, other171.id AS k173 ORDER BY k172 DESC, k173 LIMIT $p7
    RETURN collect([k172, k173, k173, k173]) AS v174
  }
  CALL (other2) {
    MATCH (other2)<-[:STATES_AFFILIATION]-(other175:Paper) WHERE NOT (other175:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other175) })
    WITH collect(other175) AS other175
    CALL (other175) {
      UNWIND other175 AS paper179
      WITH paper179.year AS other177, count(*) AS rank178 WHERE other177 IS NOT NULL
      WITH other177, rank178, other177 AS k176 ORDER BY k176
      RETURN collect([toString(other177), toString(other177), rank178]) AS v180
    }
    CALL (other175) {
      UNWIND other175 AS paper185
      WITH coalesce(paper185.type, 'OTHER') AS other183, count(*) AS rank184 WHERE other183 IS NOT NULL
      WITH other183, rank184, rank184 AS k181, other183 AS k182 ORDER BY k181 DESC, k182
      RETURN collect([toString(other183), left(other183, 1) + replace(toLower(substring(other183, 1)), '_', ' '), k181]) AS v186
    }
    CALL (other175) {
      UNWIND other175 AS paper191
      MATCH (paper191)-[:HAS_TOPIC]->(other189)
      WITH other189, count(*) AS rank190
      WITH other189, rank190, rank190 AS k187, other189.id AS k188 ORDER BY k187 DESC, k188 LIMIT $p11
      RETURN collect([k188, other189.name, k187]) AS v192
    }
    CALL (other175) {
      UNWIND other175 AS paper197
      MATCH (paper197)-[:STATES_AFFILIATION]->(other195)
      WITH other195, count(*) AS rank196
      WITH other195, rank196, rank196 AS k193, other195.id AS k194 ORDER BY k193 DESC, k194 LIMIT $p12
      RETURN collect([k194, other195.name, k193]) AS v198
    }
    CALL (other175) {
      UNWIND other175 AS paper203
      WITH paper203.venue AS other201, count(*) AS rank202 WHERE other201 IS NOT NULL
      WITH other201, rank202, rank202 AS k199, other201 AS k200 ORDER BY k199 DESC, k200 LIMIT $p13
      RETURN collect([toString(other201), k200, k199]) AS v204
    }
    CALL (other175) {
      UNWIND other175 AS paper209
      WITH coalesce(paper209.isOpenAccess, false) AS other207, count(*) AS rank208 WHERE other207 IS NOT NULL
      WITH other207, rank208, rank208 AS k205, other207 AS k206 ORDER BY k205 DESC, k206
      RETURN collect([toString(other207), CASE WHEN other207 THEN 'Open access' ELSE 'Not open access' END, k205]) AS v210
    }
    RETURN [size(other175), [v180], [v186], [v192], [v198], [v204], [v210]] AS v211, size(other175) AS v212
  }
  CALL (other2) {
    MATCH (other2)<-[:STATES_AFFILIATION]-(other214:Paper) WHERE NOT (other214:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other214) })
    WITH other214.year AS year216, count(*) AS count217, sum(coalesce(other214.citationCount, 0)) AS citations218
    WITH year216, count217, citations218 WHERE year216 IS NOT NULL ORDER BY year216
    WITH collect([year216, count217, citations218]) AS years219
    UNWIND range(0, size(years219) - 1) AS place220
    WITH years219[place220] AS at221, years219[place220 + 1][0] AS next222
    UNWIND range(at221[0], CASE WHEN next222 - at221[0] <= 100 + 1 THEN next222 - 1 ELSE at221[0] END) AS other214
    WITH other214, CASE WHEN other214 = at221[0] THEN at221 ELSE [other214, 0, 0] END AS rank215
    WITH other214, rank215, other214 AS k213 ORDER BY k213
    RETURN collect([k213, rank215[1], rank215[2]]) AS v223
  }
  CALL (other2) {
    MATCH (other2)<-[:STATES_AFFILIATION]-(other225:Paper) WHERE NOT (other225:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other225) })
    MATCH (other225)<-[:CITES]-(citing227:Paper)
    WITH citing227.year AS year228, count(*) AS count229, 0 AS citations230
    WITH year228, count229, citations230 WHERE year228 IS NOT NULL ORDER BY year228
    WITH collect([year228, count229, citations230]) AS years231
    UNWIND range(0, size(years231) - 1) AS place232
    WITH years231[place232] AS at233, years231[place232 + 1][0] AS next234
    UNWIND range(at233[0], CASE WHEN next234 - at233[0] <= 100 + 1 THEN next234 - 1 ELSE at233[0] END) AS other225
    WITH other225, CASE WHEN other225 = at233[0] THEN at233 ELSE [other225, 0, 0] END AS rank226
    WITH other225, rank226, other225 AS k224 ORDER BY k224
    RETURN collect([k224, rank226[1]]) AS v235
  }
  CALL (other2) {
    MATCH (other2)<-[:STATES_AFFILIATION]-(paper240:Paper)-[:HAS_TOPIC]->(other238:Topic) WHERE NOT (paper240:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper240) } AND EXISTS { (other238)-[:REPEATS]->(paper240) })
    WITH other238, count(*) AS rank239
    WITH other238, rank239, rank239 AS k236, other238.id AS k237 ORDER BY k236 DESC, k237 LIMIT $p17
    RETURN collect([k236, k237, k237, k237]) AS v241
  }
  CALL (other2) {
    MATCH (other2)<-[:STATES_AFFILIATION]-(paper242:Paper)-[:HAS_TOPIC]->(other243:Topic) WHERE NOT (paper242:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper242) } AND EXISTS { (other243)-[:REPEATS]->(paper242) })
    WITH other243, count(*) AS rank244
    RETURN count(*) AS v245
  }
  CALL (other2) {
    CALL (other2) {
      MATCH (other2)<-[:STATES_AFFILIATION]-(paper251:Paper)
      WITH paper251 ORDER BY coalesce(paper251.citationCount, 0) DESC, paper251.id LIMIT 1000
      RETURN collect(paper251) AS own252
    }
    CALL (other2, own252) {
      UNWIND own252 AS via253
      WITH other2, via253, via253 AS mine254
      WITH other2, via253, count(DISTINCT CASE WHEN mine254:EarlierVersion THEN head(COLLECT { MATCH (mine254)-[:VERSION_OF]->(published255:Paper) RETURN published255 }) ELSE mine254 END) AS mine_count256
      WITH other2, via253, mine_count256, COUNT { (via253)-[:STATES_AFFILIATION]->() } AS degree257 WHERE degree257 > mine_count256
      WITH other2, via253, mine_count256, degree257 ORDER BY toFloat(mine_count256 * mine_count256) / degree257 DESC, coalesce(via253.id, via253.key) LIMIT 500
      WITH other2, collect([via253, mine_count256, degree257]) AS between258
      UNWIND reduce(kept259 = [0, []], one260 IN between258 | CASE WHEN kept259[0] + one260[2] > 1500 THEN kept259 ELSE [kept259[0] + one260[2], kept259[1] + [one260]] END)[1] AS chosen261
      WITH other2, chosen261[0] AS via253, chosen261[1] AS mine_count256, chosen261[2] AS degree257
      MATCH (via253)-[:STATES_AFFILIATION]->(candidate262:Institution) WHERE candidate262 <> other2
      WITH *, candidate262 AS theirs263
      WITH via253, mine_count256, degree257, candidate262, count(DISTINCT CASE WHEN theirs263:EarlierVersion THEN head(COLLECT { MATCH (theirs263)-[:VERSION_OF]->(published255:Paper) RETURN published255 }) ELSE theirs263 END) AS their_count264
      WITH candidate262, via253, toInteger(1000000 * sqrt(toFloat(mine_count256 * their_count264)) / log(1 + degree257)) AS term265
      WITH candidate262, CASE WHEN via253:EarlierVersion THEN head(COLLECT { MATCH (via253)-[:VERSION_OF]->(published255:Paper) RETURN published255 }) ELSE via253 END AS via253, max(term265) AS term265
      WITH candidate262, count(*) AS shared_count266, sum(term265) AS sum267
      WITH candidate262, shared_count266, sum267 / sqrt(toFloat(COUNT { (candidate262)<-[:STATES_AFFILIATION]-() } + 20)) AS sum267
      WITH collect([candidate262, shared_count266, sum267]) AS all268, max(sum267) AS best269
      UNWIND all268 AS found270
      WITH found270[0] AS candidate262, found270[1] AS shared_count266, toInteger(round(400000 * found270[2] / (best269 + 200000.0))) AS part271 WHERE part271 >= 1
      RETURN candidate262, ['SHARED_PAPERS', part271, shared_count266] AS reason272
      UNION ALL
      MATCH (other2)<-[:AFFILIATED_WITH]-(via253:Person)
      WITH other2, via253, other2 AS mine254
      WITH other2, via253, count(DISTINCT CASE WHEN mine254:EarlierVersion THEN head(COLLECT { MATCH (mine254)-[:VERSION_OF]->(published255:Paper) RETURN published255 }) ELSE mine254 END) AS mine_count256
      WITH other2, via253, mine_count256, COUNT { (via253)-[:AFFILIATED_WITH]->() } AS degree257 WHERE degree257 > mine_count256
      WITH other2, via253, mine_count256, degree257 ORDER BY toFloat(mine_count256 * mine_count256) / degree257 DESC, coalesce(via253.id, via253.key) LIMIT 500
      WITH other2, collect([via253, mine_count256, degree257]) AS between258
      UNWIND reduce(kept259 = [0, []], one260 IN between258 | CASE WHEN kept259[0] + one260[2] > 1500 THEN kept259 ELSE [kept259[0] + one260[2], kept259[1] + [one260]] END)[1] AS chosen261
      WITH other2, chosen261[0] AS via253, chosen261[1] AS mine_count256, chosen261[2] AS degree257
      MATCH (via253)-[:AFFILIATED_WITH]->(candidate262:Institution) WHERE candidate262 <> other2
      WITH *, candidate262 AS theirs263
      WITH via253, mine_count256, degree257, candidate262, count(DISTINCT CASE WHEN theirs263:EarlierVersion THEN head(COLLECT { MATCH (theirs263)-[:VERSION_OF]->(published255:Paper) RETURN published255 }) ELSE theirs263 END) AS their_count264
      WITH candidate262, via253, toInteger(1000000 * sqrt(toFloat(mine_count256 * their_count264)) / log(1 + degree257)) AS term265
      WITH candidate262, count(*) AS shared_count266, sum(term265) AS sum267
      WITH candidate262, shared_count266, sum267 / sqrt(toFloat(COUNT { (candidate262)<-[:AFFILIATED_WITH]-() } + 20)) AS sum267
      WITH collect([candidate262, shared_count266, sum267]) AS all268, max(sum267) AS best269
      UNWIND all268 AS found270
      WITH found270[0] AS candidate262, found270[1] AS shared_count266, toInteger(round(200000 * found270[2] / (best269 + 200000.0))) AS part271 WHERE part271 >= 1
      RETURN candidate262, ['SHARED_PEOPLE', part271, shared_count266] AS reason272
      UNION ALL
      UNWIND own252 AS mine254
      WITH other2, mine254, COUNT { (mine254)-[:HAS_TOPIC]->() } AS steps273 ORDER BY steps273, mine254.id
      WITH other2, collect([mine254, steps273]) AS ordered274
      UNWIND ordered274[..reduce(spent275 = [0, 0], one260 IN ordered274 | CASE WHEN spent275[0] + one260[1] > 10000 THEN [10000, spent275[1]] ELSE [spent275[0] + one260[1], spent275[1] + 1] END)[1]] AS few276
      WITH other2, few276[0] AS mine254
      MATCH (mine254)-[:HAS_TOPIC]->(via253)
      WITH other2, via253, count(DISTINCT CASE WHEN mine254:EarlierVersion THEN head(COLLECT { MATCH (mine254)-[:VERSION_OF]->(published255:Paper) RETURN published255 }) ELSE mine254 END) AS mine_count256
      WITH other2, via253, mine_count256, COUNT { (via253)<-[:HAS_TOPIC]-() } AS degree257 WHERE degree257 > mine_count256
      WITH other2, via253, mine_count256, degree257 ORDER BY toFloat(mine_count256 * mine_count256) / degree257 DESC, coalesce(via253.id, via253.key) LIMIT 500
      WITH other2, collect([via253, mine_count256, degree257]) AS between258
      UNWIND reduce(kept259 = [0, []], one260 IN between258 | CASE WHEN kept259[0] + one260[2] > 700 THEN kept259 ELSE [kept259[0] + one260[2], kept259[1] + [one260]] END)[1] AS chosen261
      WITH other2, chosen261[0] AS via253, chosen261[1] AS mine_count256, chosen261[2] AS degree257
      MATCH (via253)<-[:HAS_TOPIC]-(theirs263:Paper)-[:STATES_AFFILIATION]->(candidate262:Institution) WHERE candidate262 <> other2
      WITH via253, mine_count256, degree257, candidate262, count(DISTINCT CASE WHEN theirs263:EarlierVersion THEN head(COLLECT { MATCH (theirs263)-[:VERSION_OF]->(published255:Paper) RETURN published255 }) ELSE theirs263 END) AS their_count264
      WITH candidate262, via253, toInteger(1000000 * sqrt(toFloat(mine_count256 * their_count264)) / log(1 + degree257)) AS term265
      WITH candidate262, count(*) AS shared_count266, sum(term265) AS sum267
      WITH candidate262, shared_count266, sum267 / sqrt(toFloat(COUNT { (candidate262)<-[:STATES_AFFILIATION]-() } + 20)) AS sum267
      WITH collect([candidate262, shared_count266, sum267]) AS all268, max(sum267) AS best269
      UNWIND all268 AS found270
      WITH found270[0] AS candidate262, found270[1] AS shared_count266, toInteger(round(200000 * found270[2] / (best269 + 200000.0))) AS part271 WHERE part271 >= 1
      RETURN candidate262, ['SHARED_TOPICS', part271, shared_count266] AS reason272
      UNION ALL
      CALL (other2, own252) {
        UNWIND own252 AS mine254
        WITH other2, mine254, COUNT { (mine254)-[:CITES]->() } AS steps273 ORDER BY steps273, mine254.id
        WITH other2, collect([mine254, steps273]) AS ordered274
        UNWIND ordered274[..reduce(spent275 = [0, 0], one260 IN ordered274 | CASE WHEN spent275[0] + one260[1] > 10000 THEN [10000, spent275[1]] ELSE [spent275[0] + one260[1], spent275[1] + 1] END)[1]] AS few276
        WITH other2, few276[0] AS mine254
        MATCH (mine254)-[:CITES]->(via253:Paper) WHERE NOT EXISTS { (other2)<-[:STATES_AFFILIATION]-(via253) }
        WITH other2, via253, count(DISTINCT CASE WHEN mine254:EarlierVersion THEN head(COLLECT { MATCH (mine254)-[:VERSION_OF]->(published255:Paper) RETURN published255 }) ELSE mine254 END) AS mine_count256
        WITH other2, via253, mine_count256, COUNT { (via253)<-[:CITES]-() } + COUNT { (via253)-[:STATES_AFFILIATION]->() } AS degree257 WHERE degree257 > mine_count256
        WITH other2, via253, mine_count256, degree257 ORDER BY toFloat(mine_count256 * mine_count256) / degree257 DESC, coalesce(via253.id, via253.key) LIMIT 500
        WITH other2, collect([via253, mine_count256, degree257]) AS between258
        UNWIND reduce(kept259 = [0, []], one260 IN between258 | CASE WHEN kept259[0] + one260[2] > 1500 THEN kept259 ELSE [kept259[0] + one260[2], kept259[1] + [one260]] END)[1] AS chosen261
        WITH other2, chosen261[0] AS via253, chosen261[1] AS mine_count256, chosen261[2] AS degree257
        MATCH (via253)-[:STATES_AFFILIATION]->(candidate262:Institution) WHERE candidate262 <> other2
        WITH *, candidate262 AS theirs263
        WITH via253, mine_count256, degree257, candidate262, count(DISTINCT CASE WHEN theirs263:EarlierVersion THEN head(COLLECT { MATCH (theirs263)-[:VERSION_OF]->(published255:Paper) RETURN published255 }) ELSE theirs263 END) AS their_count264
        WITH candidate262, via253, toInteger(1000000 * sqrt(toFloat(mine_count256 * their_count264)) / log(1 + degree257)) AS term265
        WITH candidate262, count(*) AS shared_count266, sum(term265) AS sum267
        WITH candidate262, shared_count266, sum267 / sqrt(toFloat(COUNT { (candidate262)<-[:STATES_AFFILIATION]-() } + 20)) AS sum267
        RETURN candidate262, shared_count266, sum267
        UNION ALL
        UNWIND own252 AS mine254
        WITH other2, mine254, COUNT { (mine254)<-[:CITES]-() } AS steps273 ORDER BY steps273, mine254.id
        WITH other2, collect([mine254, steps273]) AS ordered274
        UNWIND ordered274[..reduce(spent275 = [0, 0], one260 IN ordered274 | CASE WHEN spent275[0] + one260[1] > 10000 THEN [10000, spent275[1]] ELSE [spent275[0] + one260[1], spent275[1] + 1] END)[1]] AS few276
        WITH other2, few276[0] AS mine254
        MATCH (mine254)<-[:CITES]-(via253:Paper) WHERE NOT EXISTS { (other2)<-[:STATES_AFFILIATION]-(via253) }
        WITH other2, via253, count(DISTINCT CASE WHEN mine254:EarlierVersion THEN head(COLLECT { MATCH (mine254)-[:VERSION_OF]->(published255:Paper) RETURN published255 }) ELSE mine254 END) AS mine_count256
        WITH other2, via253, mine_count256, COUNT { (via253)-[:CITES]->() } + COUNT { (via253)-[:STATES_AFFILIATION]->() } AS degree257 WHERE degree257 > mine_count256
        WITH other2, via253, mine_count256, degree257 ORDER BY toFloat(mine_count256 * mine_count256) / degree257 DESC, coalesce(via253.id, via253.key) LIMIT 500
        WITH other2, collect([via253, mine_count256, degree257]) AS between258
        UNWIND reduce(kept259 = [0, []], one260 IN between258 | CASE WHEN kept259[0] + one260[2] > 1500 THEN kept259 ELSE [kept259[0] + one260[2], kept259[1] + [one260]] END)[1] AS chosen261
        WITH other2, chosen261[0] AS via253, chosen261[1] AS mine_count256, chosen261[2] AS degree257
        MATCH (via253)-[:STATES_AFFILIATION]->(candidate262:Institution) WHERE candidate262 <> other2
        WITH *, candidate262 AS theirs263
        WITH via253, mine_count256, degree257, candidate262, count(DISTINCT CASE WHEN theirs263:EarlierVersion THEN head(COLLECT { MATCH (theirs263)-[:VERSION_OF]->(published255:Paper) RETURN published255 }) ELSE theirs263 END) AS their_count264
        WITH candidate262, via253, toInteger(1000000 * sqrt(toFloat(mine_count256 * their_count264)) / log(1 + degree257)) AS term265
        WITH candidate262, count(*) AS shared_count266, sum(term265) AS sum267
        WITH candidate262, shared_count266, sum267 / sqrt(toFloat(COUNT { (candidate262)<-[:STATES_AFFILIATION]-() } + 20)) AS sum267
        RETURN candidate262, shared_count266, sum267
      }
      WITH candidate262, sum(shared_count266) AS shared_count266, sum(sum267) AS sum267
      WITH collect([candidate262, shared_count266, sum267]) AS all268, max(sum267) AS best269
      UNWIND all268 AS found270
      WITH found270[0] AS candidate262, found270[1] AS shared_count266, toInteger(round(200000 * found270[2] / (best269 + 200000.0))) AS part271 WHERE part271 >= 1
      RETURN candidate262, ['CITATIONS', part271, shared_count266] AS reason272
    }
    WITH other2, candidate262, sum(reason272[1]) AS rank250, collect(reason272) AS all268
    WITH candidate262 AS other248, rank250, all268 AS link249
    WITH other248, link249, rank250, rank250 AS k246, other248.id AS k247 ORDER BY k246 DESC, k247 LIMIT $p18
    CALL (link249) {
      UNWIND link249 AS other279
      WITH other279, other279[1] AS k277, other279[0] AS k278 ORDER BY k277 DESC, k278
      RETURN collect([k278, other279[1] / 1000000.0, other279[2]]) AS v280
    }
    RETURN collect([rank250 / 1000000.0, [v280], k247, k247]) AS v281
  }
  CALL (other2) {
    CALL (other2) {
      MATCH (other2)<-[:STATES_AFFILIATION]-(paper287:Paper) WHERE NOT (paper287:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper287) })
      WITH paper287 ORDER BY coalesce(paper287.citationCount, 0) DESC, paper287.id LIMIT 200
      RETURN paper287, 0 AS here288, 1 AS is_own289
      UNION ALL
      MATCH (other2)<-[:STATES_AFFILIATION]-(citing290:Paper)
      WITH citing290 ORDER BY coalesce(citing290.citationCount, 0) DESC, citing290.id LIMIT 3000
      WITH citing290, CASE WHEN citing290:EarlierVersion THEN head(COLLECT { MATCH (citing290)-[:VERSION_OF]->(published291:Paper) RETURN published291 }) ELSE citing290 END AS work292
      MATCH (citing290)-[:CITES]->(paper287:Paper) WHERE citing290 <> paper287 AND work292 <> paper287
      RETURN paper287, count(DISTINCT work292) AS here288, 0 AS is_own289
    }
    WITH other2, paper287, sum(here288) AS here288, max(is_own289) AS is_own289 WHERE NOT coalesce(paper287.isRetracted, false) AND (is_own289 = 1)
    WITH paper287, here288, is_own289 ORDER BY is_own289 DESC, here288 DESC, paper287.id LIMIT 400
    WITH paper287, here288, coalesce(paper287.citationCount, 0) AS cited293, 1.0 AS share294, coalesce(head(COLLECT { MATCH (dated295:Paper) WHERE dated295.year > 0 RETURN dated295.year ORDER BY dated295.year DESC LIMIT 1 }), 0) AS latest296
    WITH paper287, cited293, here288, share294, log(1 + cited293 / sqrt(1.0 + CASE WHEN paper287.year IS NULL THEN 10 WHEN paper287.year > latest296 THEN 0 ELSE latest296 - paper287.year END)) AS damped297, CASE WHEN paper287.type = 'REVIEW_ARTICLE' OR paper287.title =~ '(?i).*\\b(survey|surveys|review|reviews|overview|tutorial|introduction|handbook|textbook|primer|roadmap)\\b.*' THEN 1.0 ELSE 0.0 END AS overview298
    WITH collect([paper287, cited293, here288, share294 * damped297, share294 * log(1 + here288), overview298]) AS all299, max(share294 * damped297) AS most300, max(share294 * log(1 + here288)) AS most_here301
    UNWIND all299 AS one302
    WITH one302[0] AS other284, [[toFloat(one302[4]) / CASE WHEN most_here301 > log(1.0 + 5) THEN most_here301 ELSE log(1.0 + 5) END, one302[2]], [toFloat(one302[3]) / CASE WHEN most300 > log(1.0 + 10) THEN most300 ELSE log(1.0 + 10) END, one302[1]], [one302[5] * toFloat(one302[3]) / CASE WHEN most300 > log(1.0 + 10) THEN most300 ELSE log(1.0 + 10) END, null]] AS parts303
    WITH other284, [reason304 IN [['CITED_HERE', toInteger(round(500000 * parts303[0][0])), parts303[0][1]], ['CITATIONS', toInteger(round(400000 * parts303[1][0])), parts303[1][1]], ['OVERVIEW', toInteger(round(100000 * parts303[2][0])), parts303[2][1]]] WHERE reason304[1] > 0] AS link285
    WITH other284, reduce(total305 = 0, reason304 IN link285 | total305 + reason304[1]) AS rank286, link285 WHERE rank286 > 0
    WITH other284, link285, rank286, rank286 AS k282, other284.id AS k283 ORDER BY k282 DESC, k283 LIMIT $p20
    CALL (link285) {
      UNWIND link285 AS other308
      WITH other308, other308[1] AS k306, other308[0] AS k307 ORDER BY k306 DESC, k307
      RETURN collect([k307, other308[1] / 1000000.0, other308[2]]) AS v309
    }
    RETURN collect([rank286 / 1000000.0, [v309], k283, k283]) AS v310
  }
  CALL (other2) {
    CALL (other2) {
      MATCH (other2)<-[:STATES_AFFILIATION]-(known316:Paper) WHERE known316.venue IS NOT NULL AND NOT (known316:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(known316) })
      WITH known316.venue AS venue317, count(*) AS size318
      WITH venue317, size318 ORDER BY size318 DESC, venue317 LIMIT 20
      RETURN collect([venue317, size318]) AS venues319
    }
    MATCH (other2)<-[:STATES_AFFILIATION]-(paper320:Paper) WHERE paper320.year IS NOT NULL AND NOT (paper320:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper320) })
    WITH other2, venues319, max(paper320.year) AS newest321, collect(paper320) AS papers322
    UNWIND papers322 AS paper320
    WITH other2, venues319, newest321, paper320, coalesce(paper320.citationCount, 0) AS cited323 WHERE paper320.year >= newest321 - 1 ORDER BY cited323 DESC, paper320.year DESC, paper320.id LIMIT 100
    WITH paper320, cited323, CASE WHEN paper320.year = newest321 THEN 1.0 ELSE 0.5 END AS recent324, COUNT { MATCH (paper320)-[:CITES]->(known316:Paper) WHERE known316 <> paper320 AND EXISTS { (other2)<-[:STATES_AFFILIATION]-(known316) } AND CASE WHEN known316:EarlierVersion THEN head(COLLECT { MATCH (known316)-[:VERSION_OF]->(published325:Paper) RETURN published325 }) ELSE known316 END <> CASE WHEN paper320:EarlierVersion THEN head(COLLECT { MATCH (paper320)-[:VERSION_OF]->(published325:Paper) RETURN published325 }) ELSE paper320 END RETURN DISTINCT CASE WHEN known316:EarlierVersion THEN head(COLLECT { MATCH (known316)-[:VERSION_OF]->(published325:Paper) RETURN published325 }) ELSE known316 END AS work326 } AS here327, reduce(most328 = 0, count329 IN COLLECT { MATCH (paper320)<-[wrote330:AUTHORED]-(author331:Person) WHERE author331 <> other2 WITH author331 ORDER BY wrote330.position, author331.id LIMIT 8 RETURN COUNT { MATCH (author331)-[:AUTHORED]->(known316:Paper) WHERE known316 <> paper320 AND EXISTS { (other2)<-[:STATES_AFFILIATION]-(known316) } AND NOT (known316:EarlierVersion AND EXISTS { (author331)-[:REPEATS]->(known316) } AND EXISTS { (other2)-[:REPEATS]->(known316) }) } } | CASE WHEN count329 > most328 THEN count329 ELSE most328 END) AS works332, reduce(size318 = 0, one333 IN venues319 | CASE WHEN one333[0] = paper320.venue THEN one333[1] - 1 ELSE size318 END) AS venue317
    WITH collect([paper320, cited323, recent324, here327, works332, venue317]) AS all334, max(log(1 + cited323)) AS most_cited335, max(log(1 + here327)) AS most_here336, max(log(1 + works332)) AS most_works337, max(log(1 + venue317)) AS most_venue338
    UNWIND all334 AS one333
    WITH one333[0] AS other313, [[one333[2], null], [toFloat(log(1 + one333[1])) / CASE WHEN most_cited335 > log(1.0 + 10) THEN most_cited335 ELSE log(1.0 + 10) END, one333[1]], [toFloat(log(1 + one333[3])) / CASE WHEN most_here336 > log(1.0 + 5) THEN most_here336 ELSE log(1.0 + 5) END, one333[3]], [toFloat(log(1 + one333[4])) / CASE WHEN most_works337 > log(1.0 + 5) THEN most_works337 ELSE log(1.0 + 5) END, one333[4]], [toFloat(log(1 + one333[5])) / CASE WHEN most_venue338 > log(1.0 + 5) THEN most_venue338 ELSE log(1.0 + 5) END, one333[5]]] AS parts339
    WITH other313, [reason340 IN [['RECENT', toInteger(round(300000 * parts339[0][0])), parts339[0][1]], ['CITATIONS', toInteger(round(250000 * parts339[1][0])), parts339[1][1]], ['CITES_HERE', toInteger(round(150000 * parts339[2][0])), parts339[2][1]], ['AUTHORS', toInteger(round(200000 * parts339[3][0])), parts339[3][1]], ['VENUE', toInteger(round(100000 * parts339[4][0])), parts339[4][1]]] WHERE reason340[1] > 0] AS link314
    WITH other313, reduce(total341 = 0, reason340 IN link314 | total341 + reason340[1]) AS rank315, link314 WHERE rank315 > 0
    WITH other313, link314, rank315, rank315 AS k311, other313.id AS k312 ORDER BY k311 DESC, k312 LIMIT $p22
    CALL (link314) {
      UNWIND link314 AS other344
      WITH other344, other344[1] AS k342, other344[0] AS k343 ORDER BY k342 DESC, k343
      RETURN collect([k343, other344[1] / 1000000.0, other344[2]]) AS v345
    }
    RETURN collect([rank315 / 1000000.0, [v345], k312, k312]) AS v346
  }
  RETURN head(collect([other2.id, 'INSTITUTION', other2.name, COUNT { (other2)<-[:AFFILIATED_WITH]-() } + (COUNT { (other2)<-[:STATES_AFFILIATION]-() } - COUNT { (other2)-[:REPEATS]->() }), v3, other2.name, [other166 IN coalesce(other2.otherNames, []) WHERE other166 <> other2.name], other2.ror, other2.openalexId, other2.countryCode, other2.type, other2.homepage, (COUNT { (other2)<-[:STATES_AFFILIATION]-() } - COUNT { (other2)-[:REPEATS]->() }), [v170, COUNT { (other2)<-[:AFFILIATED_WITH]-() }], [v174, v212, v211], [v223], [v235], [v241, v245], [v281], [v310], [v346]])) AS v1
}
RETURN [v1] AS row
