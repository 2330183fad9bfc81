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
    MATCH (other2)<-[:AFFILIATED_WITH]-(other167:Person)
    WITH other167, (COUNT { (other167)-[:AUTHORED]->() } - COUNT { (other167)-[:REPEATS]->() }) AS k165, other167.id AS k166 ORDER BY k165 DESC, k166 LIMIT $p6
    RETURN collect([k165, k166, k166, k166]) AS v168
  }
  CALL (other2) {
    MATCH (other2)<-[:STATES_AFFILIATION]-(other169:Paper) WHERE NOT (other169:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other169) })
    WITH other169, coalesce(other169.year, -2147483648) AS k170, other169.id AS k171 ORDER BY k170 DESC, k171 LIMIT $p7
    RETURN collect([k170, k171, k171, k171]) AS v172
  }
  CALL (other2) {
    MATCH (other2)<-[:STATES_AFFILIATION]-(other173:Paper) WHERE NOT (other173:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other173) })
    WITH collect(other173) AS other173
    CALL (other173) {
      UNWIND other173 AS paper177
      WITH paper177.year AS other175, count(*) AS rank176 WHERE other175 IS NOT NULL
      WITH other175, rank176, other175 AS k174 ORDER BY k174
      RETURN collect([toString(other175), toString(other175), rank176]) AS v178
    }
    CALL (other173) {
      UNWIND other173 AS paper183
      WITH coalesce(paper183.type, 'OTHER') AS other181, count(*) AS rank182 WHERE other181 IS NOT NULL
      WITH other181, rank182, rank182 AS k179, other181 AS k180 ORDER BY k179 DESC, k180
      RETURN collect([toString(other181), left(other181, 1) + replace(toLower(substring(other181, 1)), '_', ' '), k179]) AS v184
    }
    CALL (other173) {
      UNWIND other173 AS paper189
      MATCH (paper189)-[:HAS_TOPIC]->(other187)
      WITH other187, count(*) AS rank188
      WITH other187, rank188, rank188 AS k185, other187.id AS k186 ORDER BY k185 DESC, k186 LIMIT $p11
      RETURN collect([k186, other187.name, k185]) AS v190
    }
    CALL (other173) {
      UNWIND other173 AS paper195
      MATCH (paper195)-[:STATES_AFFILIATION]->(other193)
      WITH other193, count(*) AS rank194
      WITH other193, rank194, rank194 AS k191, other193.id AS k192 ORDER BY k191 DESC, k192 LIMIT $p12
      RETURN collect([k192, other193.name, k191]) AS v196
    }
    CALL (other173) {
      UNWIND other173 AS paper201
      WITH paper201.venue AS other199, count(*) AS rank200 WHERE other199 IS NOT NULL
      WITH other199, rank200, rank200 AS k197, other199 AS k198 ORDER BY k197 DESC, k198 LIMIT $p13
      RETURN collect([toString(other199), k198, k197]) AS v202
    }
    CALL (other173) {
      UNWIND other173 AS paper207
      WITH coalesce(paper207.isOpenAccess, false) AS other205, count(*) AS rank206 WHERE other205 IS NOT NULL
      WITH other205, rank206, rank206 AS k203, other205 AS k204 ORDER BY k203 DESC, k204
      RETURN collect([toString(other205), CASE WHEN other205 THEN 'Open access' ELSE 'Not open access' END, k203]) AS v208
    }
    RETURN [size(other173), [v178], [v184], [v190], [v196], [v202], [v208]] AS v209, size(other173) AS v210
  }
  CALL (other2) {
    MATCH (other2)<-[:STATES_AFFILIATION]-(other212:Paper) WHERE NOT (other212:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other212) })
    WITH other212.year AS year214, count(*) AS count215, sum(coalesce(other212.citationCount, 0)) AS citations216
    WITH year214, count215, citations216 WHERE year214 IS NOT NULL ORDER BY year214
    WITH collect([year214, count215, citations216]) AS years217
    UNWIND range(0, size(years217) - 1) AS place218
    WITH years217[place218] AS at219, years217[place218 + 1][0] AS next220
    UNWIND range(at219[0], CASE WHEN next220 - at219[0] <= 100 + 1 THEN next220 - 1 ELSE at219[0] END) AS other212
    WITH other212, CASE WHEN other212 = at219[0] THEN at219 ELSE [other212, 0, 0] END AS rank213
    WITH other212, rank213, other212 AS k211 ORDER BY k211
    RETURN collect([k211, rank213[1], rank213[2]]) AS v221
  }
  CALL (other2) {
    MATCH (other2)<-[:STATES_AFFILIATION]-(other223:Paper) WHERE NOT (other223:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other223) })
    MATCH (other223)<-[:CITES]-(citing225:Paper)
    WITH citing225.year AS year226, count(*) AS count227, 0 AS citations228
    WITH year226, count227, citations228 WHERE year226 IS NOT NULL ORDER BY year226
    WITH collect([year226, count227, citations228]) AS years229
    UNWIND range(0, size(years229) - 1) AS place230
    WITH years229[place230] AS at231, years229[place230 + 1][0] AS next232
    UNWIND range(at231[0], CASE WHEN next232 - at231[0] <= 100 + 1 THEN next232 - 1 ELSE at231[0] END) AS other223
    WITH other223, CASE WHEN other223 = at231[0] THEN at231 ELSE [other223, 0, 0] END AS rank224
    WITH other223, rank224, other223 AS k222 ORDER BY k222
    RETURN collect([k222, rank224[1]]) AS v233
  }
  CALL (other2) {
    MATCH (other2)<-[:STATES_AFFILIATION]-(paper238:Paper)-[:HAS_TOPIC]->(other236:Topic) WHERE NOT (paper238:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper238) } AND EXISTS { (other236)-[:REPEATS]->(paper238) })
    WITH other236, count(*) AS rank237
    WITH other236, rank237, rank237 AS k234, other236.id AS k235 ORDER BY k234 DESC, k235 LIMIT $p17
    RETURN collect([k234, k235, k235, k235]) AS v239
  }
  CALL (other2) {
    MATCH (other2)<-[:STATES_AFFILIATION]-(paper240:Paper)-[:HAS_TOPIC]->(other241:Topic) WHERE NOT (paper240:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper240) } AND EXISTS { (other241)-[:REPEATS]->(paper240) })
    WITH other241, count(*) AS rank242
    RETURN count(*) AS v243
  }
  CALL (other2) {
    CALL (other2) {
      MATCH (other2)<-[:STATES_AFFILIATION]-(paper249:Paper)
      WITH paper249 ORDER BY coalesce(paper249.citationCount, 0) DESC, paper249.id LIMIT 1000
      RETURN collect(paper249) AS own250
    }
    CALL (other2, own250) {
      UNWIND own250 AS via251
      WITH other2, via251, via251 AS mine252
      WITH other2, via251, count(DISTINCT CASE WHEN mine252:EarlierVersion THEN head(COLLECT { MATCH (mine252)-[:VERSION_OF]->(published253:Paper) RETURN published253 }) ELSE mine252 END) AS mine_count254
      WITH other2, via251, mine_count254, COUNT { (via251)-[:STATES_AFFILIATION]->() } AS degree255 WHERE degree255 > mine_count254
      WITH other2, via251, mine_count254, degree255 ORDER BY toFloat(mine_count254 * mine_count254) / degree255 DESC, coalesce(via251.id, via251.key) LIMIT 500
      WITH other2, collect([via251, mine_count254, degree255]) AS between256
      UNWIND reduce(kept257 = [0, []], one258 IN between256 | CASE WHEN kept257[0] + one258[2] > 1500 THEN kept257 ELSE [kept257[0] + one258[2], kept257[1] + [one258]] END)[1] AS chosen259
      WITH other2, chosen259[0] AS via251, chosen259[1] AS mine_count254, chosen259[2] AS degree255
      MATCH (via251)-[:STATES_AFFILIATION]->(candidate260:Institution) WHERE candidate260 <> other2
      WITH *, candidate260 AS theirs261
      WITH via251, mine_count254, degree255, candidate260, count(DISTINCT CASE WHEN theirs261:EarlierVersion THEN head(COLLECT { MATCH (theirs261)-[:VERSION_OF]->(published253:Paper) RETURN published253 }) ELSE theirs261 END) AS their_count262
      WITH candidate260, via251, toInteger(1000000 * sqrt(toFloat(mine_count254 * their_count262)) / log(1 + degree255)) AS term263
      WITH candidate260, CASE WHEN via251:EarlierVersion THEN head(COLLECT { MATCH (via251)-[:VERSION_OF]->(published253:Paper) RETURN published253 }) ELSE via251 END AS via251, max(term263) AS term263
      WITH candidate260, count(*) AS shared_count264, sum(term263) AS sum265
      WITH candidate260, shared_count264, sum265 / sqrt(toFloat(COUNT { (candidate260)<-[:STATES_AFFILIATION]-() } + 20)) AS sum265
      WITH collect([candidate260, shared_count264, sum265]) AS all266, max(sum265) AS best267
      UNWIND all266 AS found268
      WITH found268[0] AS candidate260, found268[1] AS shared_count264, toInteger(round(400000 * found268[2] / (best267 + 200000.0))) AS part269 WHERE part269 >= 1
      RETURN candidate260, ['SHARED_PAPERS', part269, shared_count264] AS reason270
      UNION ALL
      MATCH (other2)<-[:AFFILIATED_WITH]-(via251:Person)
      WITH other2, via251, other2 AS mine252
      WITH other2, via251, count(DISTINCT CASE WHEN mine252:EarlierVersion THEN head(COLLECT { MATCH (mine252)-[:VERSION_OF]->(published253:Paper) RETURN published253 }) ELSE mine252 END) AS mine_count254
      WITH other2, via251, mine_count254, COUNT { (via251)-[:AFFILIATED_WITH]->() } AS degree255 WHERE degree255 > mine_count254
      WITH other2, via251, mine_count254, degree255 ORDER BY toFloat(mine_count254 * mine_count254) / degree255 DESC, coalesce(via251.id, via251.key) LIMIT 500
      WITH other2, collect([via251, mine_count254, degree255]) AS between256
      UNWIND reduce(kept257 = [0, []], one258 IN between256 | CASE WHEN kept257[0] + one258[2] > 1500 THEN kept257 ELSE [kept257[0] + one258[2], kept257[1] + [one258]] END)[1] AS chosen259
      WITH other2, chosen259[0] AS via251, chosen259[1] AS mine_count254, chosen259[2] AS degree255
      MATCH (via251)-[:AFFILIATED_WITH]->(candidate260:Institution) WHERE candidate260 <> other2
      WITH *, candidate260 AS theirs261
      WITH via251, mine_count254, degree255, candidate260, count(DISTINCT CASE WHEN theirs261:EarlierVersion THEN head(COLLECT { MATCH (theirs261)-[:VERSION_OF]->(published253:Paper) RETURN published253 }) ELSE theirs261 END) AS their_count262
      WITH candidate260, via251, toInteger(1000000 * sqrt(toFloat(mine_count254 * their_count262)) / log(1 + degree255)) AS term263
      WITH candidate260, count(*) AS shared_count264, sum(term263) AS sum265
      WITH candidate260, shared_count264, sum265 / sqrt(toFloat(COUNT { (candidate260)<-[:AFFILIATED_WITH]-() } + 20)) AS sum265
      WITH collect([candidate260, shared_count264, sum265]) AS all266, max(sum265) AS best267
      UNWIND all266 AS found268
      WITH found268[0] AS candidate260, found268[1] AS shared_count264, toInteger(round(200000 * found268[2] / (best267 + 200000.0))) AS part269 WHERE part269 >= 1
      RETURN candidate260, ['SHARED_PEOPLE', part269, shared_count264] AS reason270
      UNION ALL
      UNWIND own250 AS mine252
      WITH other2, mine252, COUNT { (mine252)-[:HAS_TOPIC]->() } AS steps271 ORDER BY steps271, mine252.id
      WITH other2, collect([mine252, steps271]) AS ordered272
      UNWIND ordered272[..reduce(spent273 = [0, 0], one258 IN ordered272 | CASE WHEN spent273[0] + one258[1] > 10000 THEN [10000, spent273[1]] ELSE [spent273[0] + one258[1], spent273[1] + 1] END)[1]] AS few274
      WITH other2, few274[0] AS mine252
      MATCH (mine252)-[:HAS_TOPIC]->(via251)
      WITH other2, via251, count(DISTINCT CASE WHEN mine252:EarlierVersion THEN head(COLLECT { MATCH (mine252)-[:VERSION_OF]->(published253:Paper) RETURN published253 }) ELSE mine252 END) AS mine_count254
      WITH other2, via251, mine_count254, COUNT { (via251)<-[:HAS_TOPIC]-() } AS degree255 WHERE degree255 > mine_count254
      WITH other2, via251, mine_count254, degree255 ORDER BY toFloat(mine_count254 * mine_count254) / degree255 DESC, coalesce(via251.id, via251.key) LIMIT 500
      WITH other2, collect([via251, mine_count254, degree255]) AS between256
      UNWIND reduce(kept257 = [0, []], one258 IN between256 | CASE WHEN kept257[0] + one258[2] > 700 THEN kept257 ELSE [kept257[0] + one258[2], kept257[1] + [one258]] END)[1] AS chosen259
      WITH other2, chosen259[0] AS via251, chosen259[1] AS mine_count254, chosen259[2] AS degree255
      MATCH (via251)<-[:HAS_TOPIC]-(theirs261:Paper)-[:STATES_AFFILIATION]->(candidate260:Institution) WHERE candidate260 <> other2
      WITH via251, mine_count254, degree255, candidate260, count(DISTINCT CASE WHEN theirs261:EarlierVersion THEN head(COLLECT { MATCH (theirs261)-[:VERSION_OF]->(published253:Paper) RETURN published253 }) ELSE theirs261 END) AS their_count262
      WITH candidate260, via251, toInteger(1000000 * sqrt(toFloat(mine_count254 * their_count262)) / log(1 + degree255)) AS term263
      WITH candidate260, count(*) AS shared_count264, sum(term263) AS sum265
      WITH candidate260, shared_count264, sum265 / sqrt(toFloat(COUNT { (candidate260)<-[:STATES_AFFILIATION]-() } + 20)) AS sum265
      WITH collect([candidate260, shared_count264, sum265]) AS all266, max(sum265) AS best267
      UNWIND all266 AS found268
      WITH found268[0] AS candidate260, found268[1] AS shared_count264, toInteger(round(200000 * found268[2] / (best267 + 200000.0))) AS part269 WHERE part269 >= 1
      RETURN candidate260, ['SHARED_TOPICS', part269, shared_count264] AS reason270
      UNION ALL
      CALL (other2, own250) {
        UNWIND own250 AS mine252
        WITH other2, mine252, COUNT { (mine252)-[:CITES]->() } AS steps271 ORDER BY steps271, mine252.id
        WITH other2, collect([mine252, steps271]) AS ordered272
        UNWIND ordered272[..reduce(spent273 = [0, 0], one258 IN ordered272 | CASE WHEN spent273[0] + one258[1] > 10000 THEN [10000, spent273[1]] ELSE [spent273[0] + one258[1], spent273[1] + 1] END)[1]] AS few274
        WITH other2, few274[0] AS mine252
        MATCH (mine252)-[:CITES]->(via251:Paper) WHERE NOT EXISTS { (other2)<-[:STATES_AFFILIATION]-(via251) }
        WITH other2, via251, count(DISTINCT CASE WHEN mine252:EarlierVersion THEN head(COLLECT { MATCH (mine252)-[:VERSION_OF]->(published253:Paper) RETURN published253 }) ELSE mine252 END) AS mine_count254
        WITH other2, via251, mine_count254, COUNT { (via251)<-[:CITES]-() } + COUNT { (via251)-[:STATES_AFFILIATION]->() } AS degree255 WHERE degree255 > mine_count254
        WITH other2, via251, mine_count254, degree255 ORDER BY toFloat(mine_count254 * mine_count254) / degree255 DESC, coalesce(via251.id, via251.key) LIMIT 500
        WITH other2, collect([via251, mine_count254, degree255]) AS between256
        UNWIND reduce(kept257 = [0, []], one258 IN between256 | CASE WHEN kept257[0] + one258[2] > 1500 THEN kept257 ELSE [kept257[0] + one258[2], kept257[1] + [one258]] END)[1] AS chosen259
        WITH other2, chosen259[0] AS via251, chosen259[1] AS mine_count254, chosen259[2] AS degree255
        MATCH (via251)-[:STATES_AFFILIATION]->(candidate260:Institution) WHERE candidate260 <> other2
        WITH *, candidate260 AS theirs261
        WITH via251, mine_count254, degree255, candidate260, count(DISTINCT CASE WHEN theirs261:EarlierVersion THEN head(COLLECT { MATCH (theirs261)-[:VERSION_OF]->(published253:Paper) RETURN published253 }) ELSE theirs261 END) AS their_count262
        WITH candidate260, via251, toInteger(1000000 * sqrt(toFloat(mine_count254 * their_count262)) / log(1 + degree255)) AS term263
        WITH candidate260, count(*) AS shared_count264, sum(term263) AS sum265
        WITH candidate260, shared_count264, sum265 / sqrt(toFloat(COUNT { (candidate260)<-[:STATES_AFFILIATION]-() } + 20)) AS sum265
        RETURN candidate260, shared_count264, sum265
        UNION ALL
        UNWIND own250 AS mine252
        WITH other2, mine252, COUNT { (mine252)<-[:CITES]-() } AS steps271 ORDER BY steps271, mine252.id
        WITH other2, collect([mine252, steps271]) AS ordered272
        UNWIND ordered272[..reduce(spent273 = [0, 0], one258 IN ordered272 | CASE WHEN spent273[0] + one258[1] > 10000 THEN [10000, spent273[1]] ELSE [spent273[0] + one258[1], spent273[1] + 1] END)[1]] AS few274
        WITH other2, few274[0] AS mine252
        MATCH (mine252)<-[:CITES]-(via251:Paper) WHERE NOT EXISTS { (other2)<-[:STATES_AFFILIATION]-(via251) }
        WITH other2, via251, count(DISTINCT CASE WHEN mine252:EarlierVersion THEN head(COLLECT { MATCH (mine252)-[:VERSION_OF]->(published253:Paper) RETURN published253 }) ELSE mine252 END) AS mine_count254
        WITH other2, via251, mine_count254, COUNT { (via251)-[:CITES]->() } + COUNT { (via251)-[:STATES_AFFILIATION]->() } AS degree255 WHERE degree255 > mine_count254
        WITH other2, via251, mine_count254, degree255 ORDER BY toFloat(mine_count254 * mine_count254) / degree255 DESC, coalesce(via251.id, via251.key) LIMIT 500
        WITH other2, collect([via251, mine_count254, degree255]) AS between256
        UNWIND reduce(kept257 = [0, []], one258 IN between256 | CASE WHEN kept257[0] + one258[2] > 1500 THEN kept257 ELSE [kept257[0] + one258[2], kept257[1] + [one258]] END)[1] AS chosen259
        WITH other2, chosen259[0] AS via251, chosen259[1] AS mine_count254, chosen259[2] AS degree255
        MATCH (via251)-[:STATES_AFFILIATION]->(candidate260:Institution) WHERE candidate260 <> other2
        WITH *, candidate260 AS theirs261
        WITH via251, mine_count254, degree255, candidate260, count(DISTINCT CASE WHEN theirs261:EarlierVersion THEN head(COLLECT { MATCH (theirs261)-[:VERSION_OF]->(published253:Paper) RETURN published253 }) ELSE theirs261 END) AS their_count262
        WITH candidate260, via251, toInteger(1000000 * sqrt(toFloat(mine_count254 * their_count262)) / log(1 + degree255)) AS term263
        WITH candidate260, count(*) AS shared_count264, sum(term263) AS sum265
        WITH candidate260, shared_count264, sum265 / sqrt(toFloat(COUNT { (candidate260)<-[:STATES_AFFILIATION]-() } + 20)) AS sum265
        RETURN candidate260, shared_count264, sum265
      }
      WITH candidate260, sum(shared_count264) AS shared_count264, sum(sum265) AS sum265
      WITH collect([candidate260, shared_count264, sum265]) AS all266, max(sum265) AS best267
      UNWIND all266 AS found268
      WITH found268[0] AS candidate260, found268[1] AS shared_count264, toInteger(round(200000 * found268[2] / (best267 + 200000.0))) AS part269 WHERE part269 >= 1
      RETURN candidate260, ['CITATIONS', part269, shared_count264] AS reason270
    }
    WITH other2, candidate260, sum(reason270[1]) AS rank248, collect(reason270) AS all266
    WITH candidate260 AS other246, rank248, all266 AS link247
    WITH other246, link247, rank248, rank248 AS k244, other246.id AS k245 ORDER BY k244 DESC, k245 LIMIT $p18
    CALL (link247) {
      UNWIND link247 AS other277
      WITH other277, other277[1] AS k275, other277[0] AS k276 ORDER BY k275 DESC, k276
      RETURN collect([k276, other277[1] / 1000000.0, other277[2]]) AS v278
    }
    RETURN collect([rank248 / 1000000.0, [v278], k245, k245]) AS v279
  }
  CALL (other2) {
    CALL (other2) {
      MATCH (other2)<-[:STATES_AFFILIATION]-(paper285:Paper) WHERE NOT (paper285:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper285) })
      WITH paper285 ORDER BY coalesce(paper285.citationCount, 0) DESC, paper285.id LIMIT 200
      RETURN paper285, 0 AS here286, 1 AS is_own287
      UNION ALL
      MATCH (other2)<-[:STATES_AFFILIATION]-(citing288:Paper)
      WITH citing288 ORDER BY coalesce(citing288.citationCount, 0) DESC, citing288.id LIMIT 3000
      MATCH (citing288)-[:CITES]->(paper285:Paper) WHERE citing288 <> paper285
      RETURN paper285, count(*) AS here286, 0 AS is_own287
    }
    WITH other2, paper285, sum(here286) AS here286, max(is_own287) AS is_own287 WHERE is_own287 = 1
    WITH paper285, here286, is_own287 ORDER BY is_own287 DESC, here286 DESC, paper285.id LIMIT 400
    WITH paper285, here286, coalesce(paper285.citationCount, 0) AS cited289, 1.0 AS share290, coalesce(head(COLLECT { MATCH (dated291:Paper) WHERE dated291.year > 0 RETURN dated291.year ORDER BY dated291.year DESC LIMIT 1 }), 0) AS latest292
    WITH paper285, cited289, here286, share290, log(1 + cited289 / sqrt(1.0 + CASE WHEN paper285.year IS NULL THEN 10 WHEN paper285.year > latest292 THEN 0 ELSE latest292 - paper285.year END)) AS damped293, CASE WHEN paper285.type = 'REVIEW_ARTICLE' OR paper285.title =~ '(?i).*\\b(survey|surveys|review|reviews|overview|tutorial|introduction|handbook|textbook|primer|roadmap)\\b.*' THEN 1.0 ELSE 0.0 END AS overview294
    WITH collect([paper285, cited289, here286, share290 * damped293, share290 * log(1 + here286), overview294]) AS all295, max(share290 * damped293) AS most296, max(share290 * log(1 + here286)) AS most_here297
    UNWIND all295 AS one298
    WITH one298[0] AS other282, [[toFloat(one298[4]) / CASE WHEN most_here297 > log(1.0 + 5) THEN most_here297 ELSE log(1.0 + 5) END, one298[2]], [toFloat(one298[3]) / CASE WHEN most296 > log(1.0 + 10) THEN most296 ELSE log(1.0 + 10) END, one298[1]], [one298[5] * toFloat(one298[3]) / CASE WHEN most296 > log(1.0 + 10) THEN most296 ELSE log(1.0 + 10) END, null]] AS parts299
    WITH other282, [reason300 IN [['CITED_HERE', toInteger(round(500000 * parts299[0][0])), parts299[0][1]], ['CITATIONS', toInteger(round(400000 * parts299[1][0])), parts299[1][1]], ['OVERVIEW', toInteger(round(100000 * parts299[2][0])), parts299[2][1]]] WHERE reason300[1] > 0] AS link283
    WITH other282, reduce(total301 = 0, reason300 IN link283 | total301 + reason300[1]) AS rank284, link283 WHERE rank284 > 0
    WITH other282, link283, rank284, rank284 AS k280, other282.id AS k281 ORDER BY k280 DESC, k281 LIMIT $p20
    CALL (link283) {
      UNWIND link283 AS other304
      WITH other304, other304[1] AS k302, other304[0] AS k303 ORDER BY k302 DESC, k303
      RETURN collect([k303, other304[1] / 1000000.0, other304[2]]) AS v305
    }
    RETURN collect([rank284 / 1000000.0, [v305], k281, k281]) AS v306
  }
  CALL (other2) {
    CALL (other2) {
      MATCH (other2)<-[:STATES_AFFILIATION]-(known312:Paper) WHERE known312.venue IS NOT NULL
      WITH known312.venue AS venue313, count(*) AS size314
      WITH venue313, size314 ORDER BY size314 DESC, venue313 LIMIT 20
      RETURN collect([venue313, size314]) AS venues315
    }
    MATCH (other2)<-[:STATES_AFFILIATION]-(paper316:Paper) WHERE paper316.year IS NOT NULL AND NOT (paper316:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper316) })
    WITH other2, venues315, max(paper316.year) AS newest317, collect(paper316) AS papers318
    UNWIND papers318 AS paper316
    WITH other2, venues315, newest317, paper316, coalesce(paper316.citationCount, 0) AS cited319 WHERE paper316.year >= newest317 - 1 ORDER BY cited319 DESC, paper316.year DESC, paper316.id LIMIT 100
    WITH paper316, cited319, CASE WHEN paper316.year = newest317 THEN 1.0 ELSE 0.5 END AS recent320, COUNT { MATCH (paper316)-[:CITES]->(known312:Paper) WHERE known312 <> paper316 AND EXISTS { (other2)<-[:STATES_AFFILIATION]-(known312) } } AS here321, reduce(most322 = 0, count323 IN COLLECT { MATCH (paper316)<-[wrote324:AUTHORED]-(author325:Person) WHERE author325 <> other2 WITH author325 ORDER BY wrote324.position, author325.id LIMIT 8 RETURN COUNT { MATCH (author325)-[:AUTHORED]->(known312:Paper) WHERE known312 <> paper316 AND EXISTS { (other2)<-[:STATES_AFFILIATION]-(known312) } } } | CASE WHEN count323 > most322 THEN count323 ELSE most322 END) AS works326, reduce(size314 = 0, one327 IN venues315 | CASE WHEN one327[0] = paper316.venue THEN one327[1] - 1 ELSE size314 END) AS venue313
    WITH collect([paper316, cited319, recent320, here321, works326, venue313]) AS all328, max(log(1 + cited319)) AS most_cited329, max(log(1 + here321)) AS most_here330, max(log(1 + works326)) AS most_works331, max(log(1 + venue313)) AS most_venue332
    UNWIND all328 AS one327
    WITH one327[0] AS other309, [[one327[2], null], [toFloat(log(1 + one327[1])) / CASE WHEN most_cited329 > log(1.0 + 10) THEN most_cited329 ELSE log(1.0 + 10) END, one327[1]], [toFloat(log(1 + one327[3])) / CASE WHEN most_here330 > log(1.0 + 5) THEN most_here330 ELSE log(1.0 + 5) END, one327[3]], [toFloat(log(1 + one327[4])) / CASE WHEN most_works331 > log(1.0 + 5) THEN most_works331 ELSE log(1.0 + 5) END, one327[4]], [toFloat(log(1 + one327[5])) / CASE WHEN most_venue332 > log(1.0 + 5) THEN most_venue332 ELSE log(1.0 + 5) END, one327[5]]] AS parts333
    WITH other309, [reason334 IN [['RECENT', toInteger(round(300000 * parts333[0][0])), parts333[0][1]], ['CITATIONS', toInteger(round(250000 * parts333[1][0])), parts333[1][1]], ['CITES_HERE', toInteger(round(150000 * parts333[2][0])), parts333[2][1]], ['AUTHORS', toInteger(round(200000 * parts333[3][0])), parts333[3][1]], ['VENUE', toInteger(round(100000 * parts333[4][0])), parts333[4][1]]] WHERE reason334[1] > 0] AS link310
    WITH other309, reduce(total335 = 0, reason334 IN link310 | total335 + reason334[1]) AS rank311, link310 WHERE rank311 > 0
    WITH other309, link310, rank311, rank311 AS k307, other309.id AS k308 ORDER BY k307 DESC, k308 LIMIT $p22
    CALL (link310) {
      UNWIND link310 AS other338
      WITH other338, other338[1] AS k336, other338[0] AS k337 ORDER BY k336 DESC, k337
      RETURN collect([k337, other338[1] / 1000000.0, other338[2]]) AS v339
    }
    RETURN collect([rank311 / 1000000.0, [v339], k308, k308]) AS v340
  }
  RETURN head(collect([other2.id, 'INSTITUTION', other2.name, COUNT { (other2)<-[:AFFILIATED_WITH]-() } + (COUNT { (other2)<-[:STATES_AFFILIATION]-() } - COUNT { (other2)-[:REPEATS]->() }), v3, other2.name, [other164 IN coalesce(other2.otherNames, []) WHERE other164 <> other2.name], other2.ror, other2.openalexId, other2.countryCode, other2.type, other2.homepage, (COUNT { (other2)<-[:STATES_AFFILIATION]-() } - COUNT { (other2)-[:REPEATS]->() }), [v168, COUNT { (other2)<-[:AFFILIATED_WITH]-() }], [v172, v210, v209], [v221], [v233], [v239, v243], [v279], [v306], [v340]])) AS v1
}
RETURN [v1] AS row
