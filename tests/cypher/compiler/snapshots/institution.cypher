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
    MATCH (other2)<-[:AFFILIATED_WITH]-(other168:Person)
    WITH other168, (COUNT { (other168)-[:AUTHORED]->() } - COUNT { (other168)-[:REPEATS]->() }) AS k166, other168.id AS k167 ORDER BY k166 DESC, k167 LIMIT $p6
    RETURN collect([k166, k167, k167, k167]) AS v169
  }
  CALL (other2) {
    MATCH (other2)<-[:STATES_AFFILIATION]-(other170:Paper) WHERE NOT (other170:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other170) })
    WITH other170, coalesce(other170.year, -2147483648) AS k171, other170.id AS k172 ORDER BY k171 DESC, k172 LIMIT $p7
    RETURN collect([k171, k172, k172, k172]) AS v173
  }
  CALL (other2) {
    MATCH (other2)<-[:STATES_AFFILIATION]-(other174:Paper) WHERE NOT (other174:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other174) })
    WITH collect(other174) AS other174
    CALL (other174) {
      UNWIND other174 AS paper178
      WITH paper178.year AS other176, count(*) AS rank177 WHERE other176 IS NOT NULL
      WITH other176, rank177, other176 AS k175 ORDER BY k175
      RETURN collect([toString(other176), toString(other176), rank177]) AS v179
    }
    CALL (other174) {
      UNWIND other174 AS paper184
      WITH coalesce(paper184.type, 'OTHER') AS other182, count(*) AS rank183 WHERE other182 IS NOT NULL
      WITH other182, rank183, rank183 AS k180, other182 AS k181 ORDER BY k180 DESC, k181
      RETURN collect([toString(other182), left(other182, 1) + replace(toLower(substring(other182, 1)), '_', ' '), k180]) AS v185
    }
    CALL (other174) {
      UNWIND other174 AS paper190
      MATCH (paper190)-[:HAS_TOPIC]->(other188)
      WITH other188, count(*) AS rank189
      WITH other188, rank189, rank189 AS k186, other188.id AS k187 ORDER BY k186 DESC, k187 LIMIT $p11
      RETURN collect([k187, other188.name, k186]) AS v191
    }
    CALL (other174) {
      UNWIND other174 AS paper196
      MATCH (paper196)-[:STATES_AFFILIATION]->(other194)
      WITH other194, count(*) AS rank195
      WITH other194, rank195, rank195 AS k192, other194.id AS k193 ORDER BY k192 DESC, k193 LIMIT $p12
      RETURN collect([k193, other194.name, k192]) AS v197
    }
    CALL (other174) {
      UNWIND other174 AS paper202
      WITH paper202.venue AS other200, count(*) AS rank201 WHERE other200 IS NOT NULL
      WITH other200, rank201, rank201 AS k198, other200 AS k199 ORDER BY k198 DESC, k199 LIMIT $p13
      RETURN collect([toString(other200), k199, k198]) AS v203
    }
    CALL (other174) {
      UNWIND other174 AS paper208
      WITH coalesce(paper208.isOpenAccess, false) AS other206, count(*) AS rank207 WHERE other206 IS NOT NULL
      WITH other206, rank207, rank207 AS k204, other206 AS k205 ORDER BY k204 DESC, k205
      RETURN collect([toString(other206), CASE WHEN other206 THEN 'Open access' ELSE 'Not open access' END, k204]) AS v209
    }
    RETURN [size(other174), [v179], [v185], [v191], [v197], [v203], [v209]] AS v210, size(other174) AS v211
  }
  CALL (other2) {
    MATCH (other2)<-[:STATES_AFFILIATION]-(other213:Paper) WHERE NOT (other213:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other213) })
    WITH other213.year AS year215, count(*) AS count216, sum(coalesce(other213.citationCount, 0)) AS citations217
    WITH year215, count216, citations217 WHERE year215 IS NOT NULL ORDER BY year215
    WITH collect([year215, count216, citations217]) AS years218
    UNWIND range(0, size(years218) - 1) AS place219
    WITH years218[place219] AS at220, years218[place219 + 1][0] AS next221
    UNWIND range(at220[0], CASE WHEN next221 - at220[0] <= 100 + 1 THEN next221 - 1 ELSE at220[0] END) AS other213
    WITH other213, CASE WHEN other213 = at220[0] THEN at220 ELSE [other213, 0, 0] END AS rank214
    WITH other213, rank214, other213 AS k212 ORDER BY k212
    RETURN collect([k212, rank214[1], rank214[2]]) AS v222
  }
  CALL (other2) {
    MATCH (other2)<-[:STATES_AFFILIATION]-(other224:Paper) WHERE NOT (other224:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other224) })
    MATCH (other224)<-[:CITES]-(citing226:Paper)
    WITH citing226.year AS year227, count(*) AS count228, 0 AS citations229
    WITH year227, count228, citations229 WHERE year227 IS NOT NULL ORDER BY year227
    WITH collect([year227, count228, citations229]) AS years230
    UNWIND range(0, size(years230) - 1) AS place231
    WITH years230[place231] AS at232, years230[place231 + 1][0] AS next233
    UNWIND range(at232[0], CASE WHEN next233 - at232[0] <= 100 + 1 THEN next233 - 1 ELSE at232[0] END) AS other224
    WITH other224, CASE WHEN other224 = at232[0] THEN at232 ELSE [other224, 0, 0] END AS rank225
    WITH other224, rank225, other224 AS k223 ORDER BY k223
    RETURN collect([k223, rank225[1]]) AS v234
  }
  CALL (other2) {
    MATCH (other2)<-[:STATES_AFFILIATION]-(paper239:Paper)-[:HAS_TOPIC]->(other237:Topic) WHERE NOT (paper239:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper239) } AND EXISTS { (other237)-[:REPEATS]->(paper239) })
    WITH other237, count(*) AS rank238
    WITH other237, rank238, rank238 AS k235, other237.id AS k236 ORDER BY k235 DESC, k236 LIMIT $p17
    RETURN collect([k235, k236, k236, k236]) AS v240
  }
  CALL (other2) {
    MATCH (other2)<-[:STATES_AFFILIATION]-(paper241:Paper)-[:HAS_TOPIC]->(other242:Topic) WHERE NOT (paper241:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper241) } AND EXISTS { (other242)-[:REPEATS]->(paper241) })
    WITH other242, count(*) AS rank243
    RETURN count(*) AS v244
  }
  CALL (other2) {
    CALL (other2) {
      MATCH (other2)<-[:STATES_AFFILIATION]-(paper250:Paper)
      WITH paper250 ORDER BY coalesce(paper250.citationCount, 0) DESC, paper250.id LIMIT 1000
      RETURN collect(paper250) AS own251
    }
    CALL (other2, own251) {
      UNWIND own251 AS via252
      WITH other2, via252, via252 AS mine253
      WITH other2, via252, count(DISTINCT CASE WHEN mine253:EarlierVersion THEN head(COLLECT { MATCH (mine253)-[:VERSION_OF]->(published254:Paper) RETURN published254 }) ELSE mine253 END) AS mine_count255
      WITH other2, via252, mine_count255, COUNT { (via252)-[:STATES_AFFILIATION]->() } AS degree256 WHERE degree256 > mine_count255
      WITH other2, via252, mine_count255, degree256 ORDER BY toFloat(mine_count255 * mine_count255) / degree256 DESC, coalesce(via252.id, via252.key) LIMIT 500
      WITH other2, collect([via252, mine_count255, degree256]) AS between257
      UNWIND reduce(kept258 = [0, []], one259 IN between257 | CASE WHEN kept258[0] + one259[2] > 1500 THEN kept258 ELSE [kept258[0] + one259[2], kept258[1] + [one259]] END)[1] AS chosen260
      WITH other2, chosen260[0] AS via252, chosen260[1] AS mine_count255, chosen260[2] AS degree256
      MATCH (via252)-[:STATES_AFFILIATION]->(candidate261:Institution) WHERE candidate261 <> other2
      WITH *, candidate261 AS theirs262
      WITH via252, mine_count255, degree256, candidate261, count(DISTINCT CASE WHEN theirs262:EarlierVersion THEN head(COLLECT { MATCH (theirs262)-[:VERSION_OF]->(published254:Paper) RETURN published254 }) ELSE theirs262 END) AS their_count263
      WITH candidate261, via252, toInteger(1000000 * sqrt(toFloat(mine_count255 * their_count263)) / log(1 + degree256)) AS term264
      WITH candidate261, CASE WHEN via252:EarlierVersion THEN head(COLLECT { MATCH (via252)-[:VERSION_OF]->(published254:Paper) RETURN published254 }) ELSE via252 END AS via252, max(term264) AS term264
      WITH candidate261, count(*) AS shared_count265, sum(term264) AS sum266
      WITH candidate261, shared_count265, sum266 / sqrt(toFloat(COUNT { (candidate261)<-[:STATES_AFFILIATION]-() } + 20)) AS sum266
      WITH collect([candidate261, shared_count265, sum266]) AS all267, max(sum266) AS best268
      UNWIND all267 AS found269
      WITH found269[0] AS candidate261, found269[1] AS shared_count265, toInteger(round(400000 * found269[2] / (best268 + 200000.0))) AS part270 WHERE part270 >= 1
      RETURN candidate261, ['SHARED_PAPERS', part270, shared_count265] AS reason271
      UNION ALL
      MATCH (other2)<-[:AFFILIATED_WITH]-(via252:Person)
      WITH other2, via252, other2 AS mine253
      WITH other2, via252, count(DISTINCT CASE WHEN mine253:EarlierVersion THEN head(COLLECT { MATCH (mine253)-[:VERSION_OF]->(published254:Paper) RETURN published254 }) ELSE mine253 END) AS mine_count255
      WITH other2, via252, mine_count255, COUNT { (via252)-[:AFFILIATED_WITH]->() } AS degree256 WHERE degree256 > mine_count255
      WITH other2, via252, mine_count255, degree256 ORDER BY toFloat(mine_count255 * mine_count255) / degree256 DESC, coalesce(via252.id, via252.key) LIMIT 500
      WITH other2, collect([via252, mine_count255, degree256]) AS between257
      UNWIND reduce(kept258 = [0, []], one259 IN between257 | CASE WHEN kept258[0] + one259[2] > 1500 THEN kept258 ELSE [kept258[0] + one259[2], kept258[1] + [one259]] END)[1] AS chosen260
      WITH other2, chosen260[0] AS via252, chosen260[1] AS mine_count255, chosen260[2] AS degree256
      MATCH (via252)-[:AFFILIATED_WITH]->(candidate261:Institution) WHERE candidate261 <> other2
      WITH *, candidate261 AS theirs262
      WITH via252, mine_count255, degree256, candidate261, count(DISTINCT CASE WHEN theirs262:EarlierVersion THEN head(COLLECT { MATCH (theirs262)-[:VERSION_OF]->(published254:Paper) RETURN published254 }) ELSE theirs262 END) AS their_count263
      WITH candidate261, via252, toInteger(1000000 * sqrt(toFloat(mine_count255 * their_count263)) / log(1 + degree256)) AS term264
      WITH candidate261, count(*) AS shared_count265, sum(term264) AS sum266
      WITH candidate261, shared_count265, sum266 / sqrt(toFloat(COUNT { (candidate261)<-[:AFFILIATED_WITH]-() } + 20)) AS sum266
      WITH collect([candidate261, shared_count265, sum266]) AS all267, max(sum266) AS best268
      UNWIND all267 AS found269
      WITH found269[0] AS candidate261, found269[1] AS shared_count265, toInteger(round(200000 * found269[2] / (best268 + 200000.0))) AS part270 WHERE part270 >= 1
      RETURN candidate261, ['SHARED_PEOPLE', part270, shared_count265] AS reason271
      UNION ALL
      UNWIND own251 AS mine253
      WITH other2, mine253, COUNT { (mine253)-[:HAS_TOPIC]->() } AS steps272 ORDER BY steps272, mine253.id
      WITH other2, collect([mine253, steps272]) AS ordered273
      UNWIND ordered273[..reduce(spent274 = [0, 0], one259 IN ordered273 | CASE WHEN spent274[0] + one259[1] > 10000 THEN [10000, spent274[1]] ELSE [spent274[0] + one259[1], spent274[1] + 1] END)[1]] AS few275
      WITH other2, few275[0] AS mine253
      MATCH (mine253)-[:HAS_TOPIC]->(via252)
      WITH other2, via252, count(DISTINCT CASE WHEN mine253:EarlierVersion THEN head(COLLECT { MATCH (mine253)-[:VERSION_OF]->(published254:Paper) RETURN published254 }) ELSE mine253 END) AS mine_count255
      WITH other2, via252, mine_count255, COUNT { (via252)<-[:HAS_TOPIC]-() } AS degree256 WHERE degree256 > mine_count255
      WITH other2, via252, mine_count255, degree256 ORDER BY toFloat(mine_count255 * mine_count255) / degree256 DESC, coalesce(via252.id, via252.key) LIMIT 500
      WITH other2, collect([via252, mine_count255, degree256]) AS between257
      UNWIND reduce(kept258 = [0, []], one259 IN between257 | CASE WHEN kept258[0] + one259[2] > 700 THEN kept258 ELSE [kept258[0] + one259[2], kept258[1] + [one259]] END)[1] AS chosen260
      WITH other2, chosen260[0] AS via252, chosen260[1] AS mine_count255, chosen260[2] AS degree256
      MATCH (via252)<-[:HAS_TOPIC]-(theirs262:Paper)-[:STATES_AFFILIATION]->(candidate261:Institution) WHERE candidate261 <> other2
      WITH via252, mine_count255, degree256, candidate261, count(DISTINCT CASE WHEN theirs262:EarlierVersion THEN head(COLLECT { MATCH (theirs262)-[:VERSION_OF]->(published254:Paper) RETURN published254 }) ELSE theirs262 END) AS their_count263
      WITH candidate261, via252, toInteger(1000000 * sqrt(toFloat(mine_count255 * their_count263)) / log(1 + degree256)) AS term264
      WITH candidate261, count(*) AS shared_count265, sum(term264) AS sum266
      WITH candidate261, shared_count265, sum266 / sqrt(toFloat(COUNT { (candidate261)<-[:STATES_AFFILIATION]-() } + 20)) AS sum266
      WITH collect([candidate261, shared_count265, sum266]) AS all267, max(sum266) AS best268
      UNWIND all267 AS found269
      WITH found269[0] AS candidate261, found269[1] AS shared_count265, toInteger(round(200000 * found269[2] / (best268 + 200000.0))) AS part270 WHERE part270 >= 1
      RETURN candidate261, ['SHARED_TOPICS', part270, shared_count265] AS reason271
      UNION ALL
      CALL (other2, own251) {
        UNWIND own251 AS mine253
        WITH other2, mine253, COUNT { (mine253)-[:CITES]->() } AS steps272 ORDER BY steps272, mine253.id
        WITH other2, collect([mine253, steps272]) AS ordered273
        UNWIND ordered273[..reduce(spent274 = [0, 0], one259 IN ordered273 | CASE WHEN spent274[0] + one259[1] > 10000 THEN [10000, spent274[1]] ELSE [spent274[0] + one259[1], spent274[1] + 1] END)[1]] AS few275
        WITH other2, few275[0] AS mine253
        MATCH (mine253)-[:CITES]->(via252:Paper) WHERE NOT EXISTS { (other2)<-[:STATES_AFFILIATION]-(via252) }
        WITH other2, via252, count(DISTINCT CASE WHEN mine253:EarlierVersion THEN head(COLLECT { MATCH (mine253)-[:VERSION_OF]->(published254:Paper) RETURN published254 }) ELSE mine253 END) AS mine_count255
        WITH other2, via252, mine_count255, COUNT { (via252)<-[:CITES]-() } + COUNT { (via252)-[:STATES_AFFILIATION]->() } AS degree256 WHERE degree256 > mine_count255
        WITH other2, via252, mine_count255, degree256 ORDER BY toFloat(mine_count255 * mine_count255) / degree256 DESC, coalesce(via252.id, via252.key) LIMIT 500
        WITH other2, collect([via252, mine_count255, degree256]) AS between257
        UNWIND reduce(kept258 = [0, []], one259 IN between257 | CASE WHEN kept258[0] + one259[2] > 1500 THEN kept258 ELSE [kept258[0] + one259[2], kept258[1] + [one259]] END)[1] AS chosen260
        WITH other2, chosen260[0] AS via252, chosen260[1] AS mine_count255, chosen260[2] AS degree256
        MATCH (via252)-[:STATES_AFFILIATION]->(candidate261:Institution) WHERE candidate261 <> other2
        WITH *, candidate261 AS theirs262
        WITH via252, mine_count255, degree256, candidate261, count(DISTINCT CASE WHEN theirs262:EarlierVersion THEN head(COLLECT { MATCH (theirs262)-[:VERSION_OF]->(published254:Paper) RETURN published254 }) ELSE theirs262 END) AS their_count263
        WITH candidate261, via252, toInteger(1000000 * sqrt(toFloat(mine_count255 * their_count263)) / log(1 + degree256)) AS term264
        WITH candidate261, count(*) AS shared_count265, sum(term264) AS sum266
        WITH candidate261, shared_count265, sum266 / sqrt(toFloat(COUNT { (candidate261)<-[:STATES_AFFILIATION]-() } + 20)) AS sum266
        RETURN candidate261, shared_count265, sum266
        UNION ALL
        UNWIND own251 AS mine253
        WITH other2, mine253, COUNT { (mine253)<-[:CITES]-() } AS steps272 ORDER BY steps272, mine253.id
        WITH other2, collect([mine253, steps272]) AS ordered273
        UNWIND ordered273[..reduce(spent274 = [0, 0], one259 IN ordered273 | CASE WHEN spent274[0] + one259[1] > 10000 THEN [10000, spent274[1]] ELSE [spent274[0] + one259[1], spent274[1] + 1] END)[1]] AS few275
        WITH other2, few275[0] AS mine253
        MATCH (mine253)<-[:CITES]-(via252:Paper) WHERE NOT EXISTS { (other2)<-[:STATES_AFFILIATION]-(via252) }
        WITH other2, via252, count(DISTINCT CASE WHEN mine253:EarlierVersion THEN head(COLLECT { MATCH (mine253)-[:VERSION_OF]->(published254:Paper) RETURN published254 }) ELSE mine253 END) AS mine_count255
        WITH other2, via252, mine_count255, COUNT { (via252)-[:CITES]->() } + COUNT { (via252)-[:STATES_AFFILIATION]->() } AS degree256 WHERE degree256 > mine_count255
        WITH other2, via252, mine_count255, degree256 ORDER BY toFloat(mine_count255 * mine_count255) / degree256 DESC, coalesce(via252.id, via252.key) LIMIT 500
        WITH other2, collect([via252, mine_count255, degree256]) AS between257
        UNWIND reduce(kept258 = [0, []], one259 IN between257 | CASE WHEN kept258[0] + one259[2] > 1500 THEN kept258 ELSE [kept258[0] + one259[2], kept258[1] + [one259]] END)[1] AS chosen260
        WITH other2, chosen260[0] AS via252, chosen260[1] AS mine_count255, chosen260[2] AS degree256
        MATCH (via252)-[:STATES_AFFILIATION]->(candidate261:Institution) WHERE candidate261 <> other2
        WITH *, candidate261 AS theirs262
        WITH via252, mine_count255, degree256, candidate261, count(DISTINCT CASE WHEN theirs262:EarlierVersion THEN head(COLLECT { MATCH (theirs262)-[:VERSION_OF]->(published254:Paper) RETURN published254 }) ELSE theirs262 END) AS their_count263
        WITH candidate261, via252, toInteger(1000000 * sqrt(toFloat(mine_count255 * their_count263)) / log(1 + degree256)) AS term264
        WITH candidate261, count(*) AS shared_count265, sum(term264) AS sum266
        WITH candidate261, shared_count265, sum266 / sqrt(toFloat(COUNT { (candidate261)<-[:STATES_AFFILIATION]-() } + 20)) AS sum266
        RETURN candidate261, shared_count265, sum266
      }
      WITH candidate261, sum(shared_count265) AS shared_count265, sum(sum266) AS sum266
      WITH collect([candidate261, shared_count265, sum266]) AS all267, max(sum266) AS best268
      UNWIND all267 AS found269
      WITH found269[0] AS candidate261, found269[1] AS shared_count265, toInteger(round(200000 * found269[2] / (best268 + 200000.0))) AS part270 WHERE part270 >= 1
      RETURN candidate261, ['CITATIONS', part270, shared_count265] AS reason271
    }
    WITH other2, candidate261, sum(reason271[1]) AS rank249, collect(reason271) AS all267
    WITH candidate261 AS other247, rank249, all267 AS link248
    WITH other247, link248, rank249, rank249 AS k245, other247.id AS k246 ORDER BY k245 DESC, k246 LIMIT $p18
    CALL (link248) {
      UNWIND link248 AS other278
      WITH other278, other278[1] AS k276, other278[0] AS k277 ORDER BY k276 DESC, k277
      RETURN collect([k277, other278[1] / 1000000.0, other278[2]]) AS v279
    }
    RETURN collect([rank249 / 1000000.0, [v279], k246, k246]) AS v280
  }
  CALL (other2) {
    CALL (other2) {
      MATCH (other2)<-[:STATES_AFFILIATION]-(paper286:Paper) WHERE NOT (paper286:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper286) })
      WITH paper286 ORDER BY coalesce(paper286.citationCount, 0) DESC, paper286.id LIMIT 200
      RETURN paper286, 0 AS here287, 1 AS is_own288
      UNION ALL
      MATCH (other2)<-[:STATES_AFFILIATION]-(citing289:Paper)
      WITH citing289 ORDER BY coalesce(citing289.citationCount, 0) DESC, citing289.id LIMIT 3000
      WITH citing289, CASE WHEN citing289:EarlierVersion THEN head(COLLECT { MATCH (citing289)-[:VERSION_OF]->(published290:Paper) RETURN published290 }) ELSE citing289 END AS work291
      MATCH (citing289)-[:CITES]->(paper286:Paper) WHERE citing289 <> paper286 AND work291 <> paper286
      RETURN paper286, count(DISTINCT work291) AS here287, 0 AS is_own288
    }
    WITH other2, paper286, sum(here287) AS here287, max(is_own288) AS is_own288 WHERE NOT coalesce(paper286.isRetracted, false) AND (is_own288 = 1)
    WITH paper286, here287, is_own288 ORDER BY is_own288 DESC, here287 DESC, paper286.id LIMIT 400
    WITH paper286, here287, coalesce(paper286.citationCount, 0) AS cited292, 1.0 AS share293, coalesce(head(COLLECT { MATCH (dated294:Paper) WHERE dated294.year > 0 RETURN dated294.year ORDER BY dated294.year DESC LIMIT 1 }), 0) AS latest295
    WITH paper286, cited292, here287, share293, log(1 + cited292 / sqrt(1.0 + CASE WHEN paper286.year IS NULL THEN 10 WHEN paper286.year > latest295 THEN 0 ELSE latest295 - paper286.year END)) AS damped296, CASE WHEN paper286.type = 'REVIEW_ARTICLE' OR paper286.title =~ '(?i).*\\b(survey|surveys|review|reviews|overview|tutorial|introduction|handbook|textbook|primer|roadmap)\\b.*' THEN 1.0 ELSE 0.0 END AS overview297
    WITH collect([paper286, cited292, here287, share293 * damped296, share293 * log(1 + here287), overview297]) AS all298, max(share293 * damped296) AS most299, max(share293 * log(1 + here287)) AS most_here300
    UNWIND all298 AS one301
    WITH one301[0] AS other283, [[toFloat(one301[4]) / CASE WHEN most_here300 > log(1.0 + 5) THEN most_here300 ELSE log(1.0 + 5) END, one301[2]], [toFloat(one301[3]) / CASE WHEN most299 > log(1.0 + 10) THEN most299 ELSE log(1.0 + 10) END, one301[1]], [one301[5] * toFloat(one301[3]) / CASE WHEN most299 > log(1.0 + 10) THEN most299 ELSE log(1.0 + 10) END, null]] AS parts302
    WITH other283, [reason303 IN [['CITED_HERE', toInteger(round(500000 * parts302[0][0])), parts302[0][1]], ['CITATIONS', toInteger(round(400000 * parts302[1][0])), parts302[1][1]], ['OVERVIEW', toInteger(round(100000 * parts302[2][0])), parts302[2][1]]] WHERE reason303[1] > 0] AS link284
    WITH other283, reduce(total304 = 0, reason303 IN link284 | total304 + reason303[1]) AS rank285, link284 WHERE rank285 > 0
    WITH other283, link284, rank285, rank285 AS k281, other283.id AS k282 ORDER BY k281 DESC, k282 LIMIT $p20
    CALL (link284) {
      UNWIND link284 AS other307
      WITH other307, other307[1] AS k305, other307[0] AS k306 ORDER BY k305 DESC, k306
      RETURN collect([k306, other307[1] / 1000000.0, other307[2]]) AS v308
    }
    RETURN collect([rank285 / 1000000.0, [v308], k282, k282]) AS v309
  }
  CALL (other2) {
    CALL (other2) {
      MATCH (other2)<-[:STATES_AFFILIATION]-(known315:Paper) WHERE known315.venue IS NOT NULL AND NOT (known315:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(known315) })
      WITH known315.venue AS venue316, count(*) AS size317
      WITH venue316, size317 ORDER BY size317 DESC, venue316 LIMIT 20
      RETURN collect([venue316, size317]) AS venues318
    }
    MATCH (other2)<-[:STATES_AFFILIATION]-(paper319:Paper) WHERE paper319.year IS NOT NULL AND NOT (paper319:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper319) })
    WITH other2, venues318, max(paper319.year) AS newest320, collect(paper319) AS papers321
    UNWIND papers321 AS paper319
    WITH other2, venues318, newest320, paper319, coalesce(paper319.citationCount, 0) AS cited322 WHERE paper319.year >= newest320 - 1 ORDER BY cited322 DESC, paper319.year DESC, paper319.id LIMIT 100
    WITH paper319, cited322, CASE WHEN paper319.year = newest320 THEN 1.0 ELSE 0.5 END AS recent323, COUNT { MATCH (paper319)-[:CITES]->(known315:Paper) WHERE known315 <> paper319 AND EXISTS { (other2)<-[:STATES_AFFILIATION]-(known315) } AND CASE WHEN known315:EarlierVersion THEN head(COLLECT { MATCH (known315)-[:VERSION_OF]->(published324:Paper) RETURN published324 }) ELSE known315 END <> CASE WHEN paper319:EarlierVersion THEN head(COLLECT { MATCH (paper319)-[:VERSION_OF]->(published324:Paper) RETURN published324 }) ELSE paper319 END RETURN DISTINCT CASE WHEN known315:EarlierVersion THEN head(COLLECT { MATCH (known315)-[:VERSION_OF]->(published324:Paper) RETURN published324 }) ELSE known315 END AS work325 } AS here326, reduce(most327 = 0, count328 IN COLLECT { MATCH (paper319)<-[wrote329:AUTHORED]-(author330:Person) WHERE author330 <> other2 WITH author330 ORDER BY wrote329.position, author330.id LIMIT 8 RETURN COUNT { MATCH (author330)-[:AUTHORED]->(known315:Paper) WHERE known315 <> paper319 AND EXISTS { (other2)<-[:STATES_AFFILIATION]-(known315) } AND NOT (known315:EarlierVersion AND EXISTS { (author330)-[:REPEATS]->(known315) } AND EXISTS { (other2)-[:REPEATS]->(known315) }) } } | CASE WHEN count328 > most327 THEN count328 ELSE most327 END) AS works331, reduce(size317 = 0, one332 IN venues318 | CASE WHEN one332[0] = paper319.venue THEN one332[1] - 1 ELSE size317 END) AS venue316
    WITH collect([paper319, cited322, recent323, here326, works331, venue316]) AS all333, max(log(1 + cited322)) AS most_cited334, max(log(1 + here326)) AS most_here335, max(log(1 + works331)) AS most_works336, max(log(1 + venue316)) AS most_venue337
    UNWIND all333 AS one332
    WITH one332[0] AS other312, [[one332[2], null], [toFloat(log(1 + one332[1])) / CASE WHEN most_cited334 > log(1.0 + 10) THEN most_cited334 ELSE log(1.0 + 10) END, one332[1]], [toFloat(log(1 + one332[3])) / CASE WHEN most_here335 > log(1.0 + 5) THEN most_here335 ELSE log(1.0 + 5) END, one332[3]], [toFloat(log(1 + one332[4])) / CASE WHEN most_works336 > log(1.0 + 5) THEN most_works336 ELSE log(1.0 + 5) END, one332[4]], [toFloat(log(1 + one332[5])) / CASE WHEN most_venue337 > log(1.0 + 5) THEN most_venue337 ELSE log(1.0 + 5) END, one332[5]]] AS parts338
    WITH other312, [reason339 IN [['RECENT', toInteger(round(300000 * parts338[0][0])), parts338[0][1]], ['CITATIONS', toInteger(round(250000 * parts338[1][0])), parts338[1][1]], ['CITES_HERE', toInteger(round(150000 * parts338[2][0])), parts338[2][1]], ['AUTHORS', toInteger(round(200000 * parts338[3][0])), parts338[3][1]], ['VENUE', toInteger(round(100000 * parts338[4][0])), parts338[4][1]]] WHERE reason339[1] > 0] AS link313
    WITH other312, reduce(total340 = 0, reason339 IN link313 | total340 + reason339[1]) AS rank314, link313 WHERE rank314 > 0
    WITH other312, link313, rank314, rank314 AS k310, other312.id AS k311 ORDER BY k310 DESC, k311 LIMIT $p22
    CALL (link313) {
      UNWIND link313 AS other343
      WITH other343, other343[1] AS k341, other343[0] AS k342 ORDER BY k341 DESC, k342
      RETURN collect([k342, other343[1] / 1000000.0, other343[2]]) AS v344
    }
    RETURN collect([rank314 / 1000000.0, [v344], k311, k311]) AS v345
  }
  RETURN head(collect([other2.id, 'INSTITUTION', other2.name, COUNT { (other2)<-[:AFFILIATED_WITH]-() } + (COUNT { (other2)<-[:STATES_AFFILIATION]-() } - COUNT { (other2)-[:REPEATS]->() }), v3, other2.name, [other165 IN coalesce(other2.otherNames, []) WHERE other165 <> other2.name], other2.ror, other2.openalexId, other2.countryCode, other2.type, other2.homepage, (COUNT { (other2)<-[:STATES_AFFILIATION]-() } - COUNT { (other2)-[:REPEATS]->() }), [v169, COUNT { (other2)<-[:AFFILIATED_WITH]-() }], [v173, v211, v210], [v222], [v234], [v240, v244], [v280], [v309], [v345]])) AS v1
}
RETURN [v1] AS row
