// { person(by: {orcid: "0000-0002-1825-0097"}) { id kind label neighborCount researchMap { nodes { node { id } distance weight why } edges { kind source target weight reasons { signal score count } } truncated } name otherNames orcid openalexId paperCount citationCount papers(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount stats { count byYear { key label count } byType { key label count } byTopic(first: 2) { key label count } byInstitution(first: 2) { key label count } byVenue(first: 2) { key label count } byOpenAccess { key label count } } } papersByYear { year count citationCount } citationsByYear { year count } institutions(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } topics(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } coauthors(first: 2) { edges { node { id } cursor sharedPaperCount } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } nearby(first: 2) { edges { node { id } score isCoauthor sharedPaperCount reasons { kind score count } } nodes { id } } whereToStart(first: 2) { edges { node { id } score reasons { kind score count } } nodes { id } } whatIsNew(first: 2) { edges { node { id } score reasons { kind score count } } nodes { id } } } }
// parameters: {"p0":"orcid:0000-0002-1825-0097","p10":2,"p11":2,"p12":2,"p16":3,"p17":3,"p18":3,"p19":2,"p1l":60,"p21":2,"p23":2,"p6":3}
CALL () {
  MATCH (:Identifier {key: $p0})-[:IDENTIFIES]->(other2:Person)
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
    MATCH (other2)-[:AUTHORED]->(other169:Paper) WHERE NOT (other169:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other169) })
    WITH other169, coalesce(other169.year, -2147483648) AS k170, other169.id AS k171 ORDER BY k170 DESC, k171 LIMIT $p6
    RETURN collect([k170, k171, k171, k171]) AS v172
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(other173:Paper) WHERE NOT (other173:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other173) })
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
      WITH other187, rank188, rank188 AS k185, other187.id AS k186 ORDER BY k185 DESC, k186 LIMIT $p10
      RETURN collect([k186, other187.name, k185]) AS v190
    }
    CALL (other173) {
      UNWIND other173 AS paper195
      MATCH (paper195)-[:STATES_AFFILIATION]->(other193)
      WITH other193, count(*) AS rank194
      WITH other193, rank194, rank194 AS k191, other193.id AS k192 ORDER BY k191 DESC, k192 LIMIT $p11
      RETURN collect([k192, other193.name, k191]) AS v196
    }
    CALL (other173) {
      UNWIND other173 AS paper201
      WITH paper201.venue AS other199, count(*) AS rank200 WHERE other199 IS NOT NULL
      WITH other199, rank200, rank200 AS k197, other199 AS k198 ORDER BY k197 DESC, k198 LIMIT $p12
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
    MATCH (other2)-[:AUTHORED]->(other212:Paper) WHERE NOT (other212:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other212) })
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
    MATCH (other2)-[:AUTHORED]->(other223:Paper) WHERE NOT (other223:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other223) })
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
    MATCH (other2)-[link237:AFFILIATED_WITH]->(other236:Institution)
    WITH other236, link237, reduce(latest238 = 0, year239 IN coalesce(link237.years, []) | CASE WHEN year239 > latest238 THEN year239 ELSE latest238 END) AS k234, other236.id AS k235 ORDER BY k234 DESC, k235 LIMIT $p16
    RETURN collect([k234, k235, k235, k235]) AS v240
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(paper245:Paper)-[:HAS_TOPIC]->(other243:Topic) WHERE NOT (paper245:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper245) } AND EXISTS { (other243)-[:REPEATS]->(paper245) })
    WITH other243, count(*) AS rank244
    WITH other243, rank244, rank244 AS k241, other243.id AS k242 ORDER BY k241 DESC, k242 LIMIT $p17
    RETURN collect([k241, k242, k242, k242]) AS v246
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(paper247:Paper)-[:HAS_TOPIC]->(other248:Topic) WHERE NOT (paper247:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper247) } AND EXISTS { (other248)-[:REPEATS]->(paper247) })
    WITH other248, count(*) AS rank249
    RETURN count(*) AS v250
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(paper255:Paper)<-[:AUTHORED]-(other253:Person) WHERE NOT (paper255:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper255) } AND EXISTS { (other253)-[:REPEATS]->(paper255) })
    WITH other253, count(*) AS rank254
    WITH other253, rank254, rank254 AS k251, other253.id AS k252 ORDER BY k251 DESC, k252 LIMIT $p18
    RETURN collect([k251, k252, k251, k252, k252]) AS v256
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(paper257:Paper)<-[:AUTHORED]-(other258:Person) WHERE NOT (paper257:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper257) } AND EXISTS { (other258)-[:REPEATS]->(paper257) })
    WITH other258, count(*) AS rank259
    RETURN count(*) AS v260
  }
  CALL (other2) {
    CALL (other2) {
      MATCH (other2)-[:AUTHORED]->(paper266:Paper)
      WITH paper266 ORDER BY coalesce(paper266.citationCount, 0) DESC, paper266.id LIMIT 1000
      RETURN collect(paper266) AS own267
    }
    CALL (other2, own267) {
      UNWIND own267 AS via268
      WITH other2, via268, via268 AS mine269
      WITH other2, via268, count(DISTINCT CASE WHEN mine269:EarlierVersion THEN head(COLLECT { MATCH (mine269)-[:VERSION_OF]->(published270:Paper) RETURN published270 }) ELSE mine269 END) AS mine_count271
      WITH other2, via268, mine_count271, COUNT { (via268)<-[:AUTHORED]-() } AS degree272 WHERE degree272 > mine_count271
      WITH other2, via268, mine_count271, degree272 ORDER BY toFloat(mine_count271 * mine_count271) / degree272 DESC, coalesce(via268.id, via268.key) LIMIT 500
      WITH other2, collect([via268, mine_count271, degree272]) AS between273
      UNWIND reduce(kept274 = [0, []], one275 IN between273 | CASE WHEN kept274[0] + one275[2] > 1500 THEN kept274 ELSE [kept274[0] + one275[2], kept274[1] + [one275]] END)[1] AS chosen276
      WITH other2, chosen276[0] AS via268, chosen276[1] AS mine_count271, chosen276[2] AS degree272
      MATCH (via268)<-[:AUTHORED]-(candidate277:Person) WHERE candidate277 <> other2
      WITH *, candidate277 AS theirs278
      WITH via268, mine_count271, degree272, candidate277, count(DISTINCT CASE WHEN theirs278:EarlierVersion THEN head(COLLECT { MATCH (theirs278)-[:VERSION_OF]->(published270:Paper) RETURN published270 }) ELSE theirs278 END) AS their_count279
      WITH candidate277, via268, toInteger(1000000 * sqrt(toFloat(mine_count271 * their_count279)) / log(1 + degree272)) AS term280
      WITH candidate277, CASE WHEN via268:EarlierVersion THEN head(COLLECT { MATCH (via268)-[:VERSION_OF]->(published270:Paper) RETURN published270 }) ELSE via268 END AS via268, max(term280) AS term280
      WITH candidate277, count(*) AS shared_count281, sum(term280) AS sum282
      WITH candidate277, shared_count281, sum282 / 1.0 AS sum282
      WITH collect([candidate277, shared_count281, sum282]) AS all283, max(sum282) AS best284
      UNWIND all283 AS found285
      WITH found285[0] AS candidate277, found285[1] AS shared_count281, toInteger(round(250000 * found285[2] / (best284 + 500000.0))) AS part286 WHERE part286 >= 1
      RETURN candidate277, ['COAUTHORSHIP', part286, shared_count281] AS reason287
      UNION ALL
      UNWIND own267 AS mine269
      WITH other2, mine269, COUNT { (mine269)<-[:AUTHORED]-() } AS steps288 ORDER BY steps288, mine269.id
      WITH other2, collect([mine269, steps288]) AS ordered289
      UNWIND ordered289[..reduce(spent290 = [0, 0], one275 IN ordered289 | CASE WHEN spent290[0] + one275[1] > 10000 THEN [10000, spent290[1]] ELSE [spent290[0] + one275[1], spent290[1] + 1] END)[1]] AS few291
      WITH other2, few291[0] AS mine269
      WITH other2, mine269 WHERE COUNT { (mine269)<-[:AUTHORED]-() } <= 100
      MATCH (mine269)<-[:AUTHORED]-(via268:Person) WHERE via268 <> other2
      WITH other2, via268, count(DISTINCT CASE WHEN mine269:EarlierVersion THEN head(COLLECT { MATCH (mine269)-[:VERSION_OF]->(published270:Paper) RETURN published270 }) ELSE mine269 END) AS mine_count271
      WITH other2, via268, mine_count271, COUNT { (via268)-[:AUTHORED]->() } AS degree272 WHERE degree272 > mine_count271
      WITH other2, via268, mine_count271, degree272 ORDER BY toFloat(mine_count271 * mine_count271) / degree272 DESC, coalesce(via268.id, via268.key) LIMIT 500
      WITH other2, collect([via268, mine_count271, degree272]) AS between273
      UNWIND reduce(kept274 = [0, []], one275 IN between273 | CASE WHEN kept274[0] + one275[2] > 700 THEN kept274 ELSE [kept274[0] + one275[2], kept274[1] + [one275]] END)[1] AS chosen276
      WITH other2, chosen276[0] AS via268, chosen276[1] AS mine_count271, chosen276[2] AS degree272
      MATCH (via268)-[:AUTHORED]->(theirs278:Paper) WHERE COUNT { (theirs278)<-[:AUTHORED]-() } <= 100
      MATCH (theirs278)<-[:AUTHORED]-(candidate277:Person) WHERE candidate277 <> other2 AND candidate277 <> via268
      WITH via268, mine_count271, degree272, candidate277, count(DISTINCT CASE WHEN theirs278:EarlierVersion THEN head(COLLECT { MATCH (theirs278)-[:VERSION_OF]->(published270:Paper) RETURN published270 }) ELSE theirs278 END) AS their_count279
      WITH candidate277, via268, toInteger(1000000 * sqrt(toFloat(mine_count271 * their_count279)) / log(1 + degree272)) AS term280
      WITH candidate277, count(*) AS shared_count281, sum(term280) AS sum282
      WITH candidate277, shared_count281, sum282 / 1.0 AS sum282
      WITH collect([candidate277, shared_count281, sum282]) AS all283, max(sum282) AS best284
      UNWIND all283 AS found285
      WITH found285[0] AS candidate277, found285[1] AS shared_count281, toInteger(round(250000 * found285[2] / (best284 + 3000000.0))) AS part286 WHERE part286 >= 1
      RETURN candidate277, ['SHARED_COAUTHORS', part286, shared_count281] AS reason287
      UNION ALL
      MATCH (other2)-[:AFFILIATED_WITH]->(via268:Institution)
      WITH other2, via268, other2 AS mine269
      WITH other2, via268, count(DISTINCT CASE WHEN mine269:EarlierVersion THEN head(COLLECT { MATCH (mine269)-[:VERSION_OF]->(published270:Paper) RETURN published270 }) ELSE mine269 END) AS mine_count271
      WITH other2, via268, mine_count271, COUNT { (via268)<-[:AFFILIATED_WITH]-() } AS degree272 WHERE degree272 > mine_count271
      WITH other2, via268, mine_count271, degree272 ORDER BY toFloat(mine_count271 * mine_count271) / degree272 DESC, coalesce(via268.id, via268.key) LIMIT 500
      WITH other2, collect([via268, mine_count271, degree272]) AS between273
      UNWIND reduce(kept274 = [0, []], one275 IN between273 | CASE WHEN kept274[0] + one275[2] > 1500 THEN kept274 ELSE [kept274[0] + one275[2], kept274[1] + [one275]] END)[1] AS chosen276
      WITH other2, chosen276[0] AS via268, chosen276[1] AS mine_count271, chosen276[2] AS degree272
      MATCH (via268)<-[:AFFILIATED_WITH]-(candidate277:Person) WHERE candidate277 <> other2
      WITH *, candidate277 AS theirs278
      WITH via268, mine_count271, degree272, candidate277, count(DISTINCT CASE WHEN theirs278:EarlierVersion THEN head(COLLECT { MATCH (theirs278)-[:VERSION_OF]->(published270:Paper) RETURN published270 }) ELSE theirs278 END) AS their_count279
      WITH candidate277, via268, toInteger(1000000 * sqrt(toFloat(mine_count271 * their_count279)) / log(1 + degree272)) AS term280
      WITH candidate277, count(*) AS shared_count281, sum(term280) AS sum282
      WITH candidate277, shared_count281, sum282 / 1.0 AS sum282
      WITH collect([candidate277, shared_count281, sum282]) AS all283, max(sum282) AS best284
      UNWIND all283 AS found285
      WITH found285[0] AS candidate277, found285[1] AS shared_count281, toInteger(round(190000 * found285[2] / (best284 + 1200000.0))) AS part286 WHERE part286 >= 1
      RETURN candidate277, ['SHARED_INSTITUTIONS', part286, shared_count281] AS reason287
      UNION ALL
      CALL (other2, own267) {
        UNWIND own267 AS mine269
        WITH other2, mine269, COUNT { (mine269)-[:CITES]->() } AS steps288 ORDER BY steps288, mine269.id
        WITH other2, collect([mine269, steps288]) AS ordered289
        UNWIND ordered289[..reduce(spent290 = [0, 0], one275 IN ordered289 | CASE WHEN spent290[0] + one275[1] > 10000 THEN [10000, spent290[1]] ELSE [spent290[0] + one275[1], spent290[1] + 1] END)[1]] AS few291
        WITH other2, few291[0] AS mine269
        MATCH (mine269)-[:CITES]->(via268:Paper) WHERE NOT EXISTS { (other2)-[:AUTHORED]->(via268) }
        WITH other2, via268, count(DISTINCT CASE WHEN mine269:EarlierVersion THEN head(COLLECT { MATCH (mine269)-[:VERSION_OF]->(published270:Paper) RETURN published270 }) ELSE mine269 END) AS mine_count271
        WITH other2, via268, mine_count271, COUNT { (via268)<-[:CITES]-() } + COUNT { (via268)<-[:AUTHORED]-() } AS degree272 WHERE degree272 > mine_count271
        WITH other2, via268, mine_count271, degree272 ORDER BY toFloat(mine_count271 * mine_count271) / degree272 DESC, coalesce(via268.id, via268.key) LIMIT 500
        WITH other2, collect([via268, mine_count271, degree272]) AS between273
        UNWIND reduce(kept274 = [0, []], one275 IN between273 | CASE WHEN kept274[0] + one275[2] > 1500 THEN kept274 ELSE [kept274[0] + one275[2], kept274[1] + [one275]] END)[1] AS chosen276
        WITH other2, chosen276[0] AS via268, chosen276[1] AS mine_count271, chosen276[2] AS degree272
        MATCH (via268)<-[:AUTHORED]-(candidate277:Person) WHERE candidate277 <> other2
        WITH *, candidate277 AS theirs278
        WITH via268, mine_count271, degree272, candidate277, count(DISTINCT CASE WHEN theirs278:EarlierVersion THEN head(COLLECT { MATCH (theirs278)-[:VERSION_OF]->(published270:Paper) RETURN published270 }) ELSE theirs278 END) AS their_count279
        WITH candidate277, via268, toInteger(1000000 * sqrt(toFloat(mine_count271 * their_count279)) / log(1 + degree272)) AS term280
        WITH candidate277, count(*) AS shared_count281, sum(term280) AS sum282
        WITH candidate277, shared_count281, sum282 / 1.0 AS sum282
        RETURN candidate277, shared_count281, sum282
        UNION ALL
        UNWIND own267 AS mine269
        WITH other2, mine269, COUNT { (mine269)<-[:CITES]-() } AS steps288 ORDER BY steps288, mine269.id
        WITH other2, collect([mine269, steps288]) AS ordered289
        UNWIND ordered289[..reduce(spent290 = [0, 0], one275 IN ordered289 | CASE WHEN spent290[0] + one275[1] > 10000 THEN [10000, spent290[1]] ELSE [spent290[0] + one275[1], spent290[1] + 1] END)[1]] AS few291
        WITH other2, few291[0] AS mine269
        MATCH (mine269)<-[:CITES]-(via268:Paper) WHERE NOT EXISTS { (other2)-[:AUTHORED]->(via268) }
        WITH other2, via268, count(DISTINCT CASE WHEN mine269:EarlierVersion THEN head(COLLECT { MATCH (mine269)-[:VERSION_OF]->(published270:Paper) RETURN published270 }) ELSE mine269 END) AS mine_count271
        WITH other2, via268, mine_count271, COUNT { (via268)-[:CITES]->() } + COUNT { (via268)<-[:AUTHORED]-() } AS degree272 WHERE degree272 > mine_count271
        WITH other2, via268, mine_count271, degree272 ORDER BY toFloat(mine_count271 * mine_count271) / degree272 DESC, coalesce(via268.id, via268.key) LIMIT 500
        WITH other2, collect([via268, mine_count271, degree272]) AS between273
        UNWIND reduce(kept274 = [0, []], one275 IN between273 | CASE WHEN kept274[0] + one275[2] > 1500 THEN kept274 ELSE [kept274[0] + one275[2], kept274[1] + [one275]] END)[1] AS chosen276
        WITH other2, chosen276[0] AS via268, chosen276[1] AS mine_count271, chosen276[2] AS degree272
        MATCH (via268)<-[:AUTHORED]-(candidate277:Person) WHERE candidate277 <> other2
        WITH *, candidate277 AS theirs278
        WITH via268, mine_count271, degree272, candidate277, count(DISTINCT CASE WHEN theirs278:EarlierVersion THEN head(COLLECT { MATCH (theirs278)-[:VERSION_OF]->(published270:Paper) RETURN published270 }) ELSE theirs278 END) AS their_count279
        WITH candidate277, via268, toInteger(1000000 * sqrt(toFloat(mine_count271 * their_count279)) / log(1 + degree272)) AS term280
        WITH candidate277, count(*) AS shared_count281, sum(term280) AS sum282
        WITH candidate277, shared_count281, sum282 / 1.0 AS sum282
        RETURN candidate277, shared_count281, sum282
      }
      WITH candidate277, sum(shared_count281) AS shared_count281, sum(sum282) AS sum282
      WITH collect([candidate277, shared_count281, sum282]) AS all283, max(sum282) AS best284
      UNWIND all283 AS found285
      WITH found285[0] AS candidate277, found285[1] AS shared_count281, toInteger(round(150000 * found285[2] / (best284 + 12000000.0))) AS part286 WHERE part286 >= 1
      RETURN candidate277, ['CITATIONS', part286, shared_count281] AS reason287
      UNION ALL
      UNWIND own267 AS mine269
      WITH other2, mine269, COUNT { (mine269)-[:CITES|REFERS_TO]->() } AS steps288 ORDER BY steps288, mine269.id
      WITH other2, collect([mine269, steps288]) AS ordered289
      UNWIND ordered289[..reduce(spent290 = [0, 0], one275 IN ordered289 | CASE WHEN spent290[0] + one275[1] > 10000 THEN [10000, spent290[1]] ELSE [spent290[0] + one275[1], spent290[1] + 1] END)[1]] AS few291
      WITH other2, few291[0] AS mine269
      MATCH (mine269)-[:CITES|REFERS_TO]->(via268)
      WITH other2, via268, count(DISTINCT CASE WHEN mine269:EarlierVersion THEN head(COLLECT { MATCH (mine269)-[:VERSION_OF]->(published270:Paper) RETURN published270 }) ELSE mine269 END) AS mine_count271
      WITH other2, via268, mine_count271, COUNT { (via268)<-[:CITES|REFERS_TO]-() } AS degree272 WHERE degree272 > mine_count271
      WITH other2, via268, mine_count271, degree272 ORDER BY toFloat(mine_count271 * mine_count271) / degree272 DESC, coalesce(via268.id, via268.key) LIMIT 500
      WITH other2, collect([via268, mine_count271, degree272]) AS between273
      UNWIND reduce(kept274 = [0, []], one275 IN between273 | CASE WHEN kept274[0] + one275[2] > 700 THEN kept274 ELSE [kept274[0] + one275[2], kept274[1] + [one275]] END)[1] AS chosen276
      WITH other2, chosen276[0] AS via268, chosen276[1] AS mine_count271, chosen276[2] AS degree272
      MATCH (via268)<-[:CITES|REFERS_TO]-(theirs278:Paper) WHERE COUNT { (theirs278)<-[:AUTHORED]-() } <= 100
      MATCH (theirs278)<-[:AUTHORED]-(candidate277:Person) WHERE candidate277 <> other2
      WITH via268, mine_count271, degree272, candidate277, count(DISTINCT CASE WHEN theirs278:EarlierVersion THEN head(COLLECT { MATCH (theirs278)-[:VERSION_OF]->(published270:Paper) RETURN published270 }) ELSE theirs278 END) AS their_count279
      WITH candidate277, via268, toInteger(1000000 * sqrt(toFloat(mine_count271 * their_count279)) / log(1 + degree272)) AS term280
      WITH candidate277, CASE WHEN via268:EarlierVersion THEN head(COLLECT { MATCH (via268)-[:VERSION_OF]->(published270:Paper) RETURN published270 }) ELSE via268 END AS via268, max(term280) AS term280
      WITH candidate277, count(*) AS shared_count281, sum(term280) AS sum282
      WITH candidate277, shared_count281, sum282 / 1.0 AS sum282
      WITH collect([candidate277, shared_count281, sum282]) AS all283, max(sum282) AS best284
      UNWIND all283 AS found285
      WITH found285[0] AS candidate277, found285[1] AS shared_count281, toInteger(round(90000 * found285[2] / (best284 + 11000000.0))) AS part286 WHERE part286 >= 1
      RETURN candidate277, ['SHARED_REFERENCES', part286, shared_count281] AS reason287
      UNION ALL
      UNWIND own267 AS mine269
      WITH other2, mine269, COUNT { (mine269)-[:HAS_TOPIC]->() } AS steps288 ORDER BY steps288, mine269.id
      WITH other2, collect([mine269, steps288]) AS ordered289
      UNWIND ordered289[..reduce(spent290 = [0, 0], one275 IN ordered289 | CASE WHEN spent290[0] + one275[1] > 10000 THEN [10000, spent290[1]] ELSE [spent290[0] + one275[1], spent290[1] + 1] END)[1]] AS few291
      WITH other2, few291[0] AS mine269
      MATCH (mine269)-[:HAS_TOPIC]->(via268)
      WITH other2, via268, count(DISTINCT CASE WHEN mine269:EarlierVersion THEN head(COLLECT { MATCH (mine269)-[:VERSION_OF]->(published270:Paper) RETURN published270 }) ELSE mine269 END) AS mine_count271
      WITH other2, via268, mine_count271, COUNT { (via268)<-[:HAS_TOPIC]-() } AS degree272 WHERE degree272 > mine_count271
      WITH other2, via268, mine_count271, degree272 ORDER BY toFloat(mine_count271 * mine_count271) / degree272 DESC, coalesce(via268.id, via268.key) LIMIT 500
      WITH other2, collect([via268, mine_count271, degree272]) AS between273
      UNWIND reduce(kept274 = [0, []], one275 IN between273 | CASE WHEN kept274[0] + one275[2] > 700 THEN kept274 ELSE [kept274[0] + one275[2], kept274[1] + [one275]] END)[1] AS chosen276
      WITH other2, chosen276[0] AS via268, chosen276[1] AS mine_count271, chosen276[2] AS degree272
      MATCH (via268)<-[:HAS_TOPIC]-(theirs278:Paper) WHERE COUNT { (theirs278)<-[:AUTHORED]-() } <= 100
      MATCH (theirs278)<-[:AUTHORED]-(candidate277:Person) WHERE candidate277 <> other2
      WITH via268, mine_count271, degree272, candidate277, count(DISTINCT CASE WHEN theirs278:EarlierVersion THEN head(COLLECT { MATCH (theirs278)-[:VERSION_OF]->(published270:Paper) RETURN published270 }) ELSE theirs278 END) AS their_count279
      WITH candidate277, via268, toInteger(1000000 * sqrt(toFloat(mine_count271 * their_count279)) / log(1 + degree272)) AS term280
      WITH candidate277, count(*) AS shared_count281, sum(term280) AS sum282
      WITH candidate277, shared_count281, sum282 / 1.0 AS sum282
      WITH collect([candidate277, shared_count281, sum282]) AS all283, max(sum282) AS best284
      UNWIND all283 AS found285
      WITH found285[0] AS candidate277, found285[1] AS shared_count281, toInteger(round(70000 * found285[2] / (best284 + 9000000.0))) AS part286 WHERE part286 >= 1
      RETURN candidate277, ['SHARED_TOPICS', part286, shared_count281] AS reason287
      UNION ALL
      UNWIND own267 AS mine269
      WITH other2, mine269, COUNT { (mine269)<-[:AUTHORED]-() } AS steps288 ORDER BY steps288, mine269.id
      WITH other2, collect([mine269, steps288]) AS ordered289
      UNWIND ordered289[..reduce(spent290 = [0, 0], one275 IN ordered289 | CASE WHEN spent290[0] + one275[1] > 20000 THEN [20000, spent290[1]] ELSE [spent290[0] + one275[1], spent290[1] + 1] END)[1]] AS few291
      WITH other2, few291[0] AS mine269
      MATCH (mine269)<-[:AUTHORED]-(candidate277:Person) WHERE candidate277 <> other2
      RETURN DISTINCT candidate277, ['', 0, null] AS reason287
    }
    WITH other2, candidate277, sum(reason287[1]) AS rank265, collect(reason287) AS all283
    WITH other2, candidate277 AS other263, rank265, all283 WHERE rank265 > 0
    WITH other2, other263, rank265, [reason287 IN all283 WHERE reason287[1] > 0] AS link264
    WITH other2, other263, rank265, link264
    WITH other263, link264, rank265, rank265 AS k261, other263.id AS k262 ORDER BY k261 DESC, k262 LIMIT $p19
    CALL (link264) {
      UNWIND link264 AS other295
      WITH other295, other295[1] AS k293, other295[0] AS k294 ORDER BY k293 DESC, k294
      RETURN collect([k294, other295[1] / 1000000.0, other295[2]]) AS v296
    }
    RETURN collect([rank265 / 1000000.0, EXISTS { (other2)-[:AUTHORED]->(:Paper)<-[:AUTHORED]-(other263) }, COUNT { MATCH (other2)-[:AUTHORED]->(paper292:Paper)<-[:AUTHORED]-(other263) WHERE NOT (paper292:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper292) } AND EXISTS { (other263)-[:REPEATS]->(paper292) }) RETURN paper292 }, [v296], k262, k262]) AS v297
  }
  CALL (other2) {
    CALL (other2) {
      MATCH (other2)-[:AUTHORED]->(paper303:Paper) WHERE NOT (paper303:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper303) })
      WITH paper303 ORDER BY coalesce(paper303.citationCount, 0) DESC, paper303.id LIMIT 200
      RETURN paper303, 0 AS here304, 1 AS is_own305
      UNION ALL
      MATCH (other2)-[:AUTHORED]->(citing306:Paper)
      WITH citing306 ORDER BY coalesce(citing306.citationCount, 0) DESC, citing306.id LIMIT 3000
      WITH citing306, CASE WHEN citing306:EarlierVersion THEN head(COLLECT { MATCH (citing306)-[:VERSION_OF]->(published307:Paper) RETURN published307 }) ELSE citing306 END AS work308
      MATCH (citing306)-[:CITES]->(paper303:Paper) WHERE citing306 <> paper303 AND work308 <> paper303
      RETURN paper303, count(DISTINCT work308) AS here304, 0 AS is_own305
    }
    WITH other2, paper303, sum(here304) AS here304, max(is_own305) AS is_own305 WHERE NOT coalesce(paper303.isRetracted, false) AND (is_own305 = 1)
    WITH paper303, here304, is_own305 ORDER BY is_own305 DESC, here304 DESC, paper303.id LIMIT 400
    WITH paper303, here304, coalesce(paper303.citationCount, 0) AS cited309, 1.0 AS share310, coalesce(head(COLLECT { MATCH (dated311:Paper) WHERE dated311.year > 0 RETURN dated311.year ORDER BY dated311.year DESC LIMIT 1 }), 0) AS latest312
    WITH paper303, cited309, here304, share310, log(1 + cited309 / sqrt(1.0 + CASE WHEN paper303.year IS NULL THEN 10 WHEN paper303.year > latest312 THEN 0 ELSE latest312 - paper303.year END)) AS damped313, CASE WHEN paper303.type = 'REVIEW_ARTICLE' OR paper303.title =~ '(?i).*\\b(survey|surveys|review|reviews|overview|tutorial|introduction|handbook|textbook|primer|roadmap)\\b.*' THEN 1.0 ELSE 0.0 END AS overview314
    WITH collect([paper303, cited309, here304, share310 * damped313, share310 * log(1 + here304), overview314]) AS all315, max(share310 * damped313) AS most316, max(share310 * log(1 + here304)) AS most_here317
    UNWIND all315 AS one318
    WITH one318[0] AS other300, [[toFloat(one318[4]) / CASE WHEN most_here317 > log(1.0 + 5) THEN most_here317 ELSE log(1.0 + 5) END, one318[2]], [toFloat(one318[3]) / CASE WHEN most316 > log(1.0 + 10) THEN most316 ELSE log(1.0 + 10) END, one318[1]], [one318[5] * toFloat(one318[3]) / CASE WHEN most316 > log(1.0 + 10) THEN most316 ELSE log(1.0 + 10) END, null]] AS parts319
    WITH other300, [reason320 IN [['CITED_HERE', toInteger(round(500000 * parts319[0][0])), parts319[0][1]], ['CITATIONS', toInteger(round(400000 * parts319[1][0])), parts319[1][1]], ['OVERVIEW', toInteger(round(100000 * parts319[2][0])), parts319[2][1]]] WHERE reason320[1] > 0] AS link301
    WITH other300, reduce(total321 = 0, reason320 IN link301 | total321 + reason320[1]) AS rank302, link301 WHERE rank302 > 0
    WITH other300, link301, rank302, rank302 AS k298, other300.id AS k299 ORDER BY k298 DESC, k299 LIMIT $p21
    CALL (link301) {
      UNWIND link301 AS other324
      WITH other324, other324[1] AS k322, other324[0] AS k323 ORDER BY k322 DESC, k323
      RETURN collect([k323, other324[1] / 1000000.0, other324[2]]) AS v325
    }
    RETURN collect([rank302 / 1000000.0, [v325], k299, k299]) AS v326
  }
  CALL (other2) {
    CALL (other2) {
      MATCH (other2)-[:AUTHORED]->(known332:Paper) WHERE known332.venue IS NOT NULL AND NOT (known332:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(known332) })
      WITH known332.venue AS venue333, count(*) AS size334
      WITH venue333, size334 ORDER BY size334 DESC, venue333 LIMIT 20
      RETURN collect([venue333, size334]) AS venues335
    }
    MATCH (other2)-[:AUTHORED]->(paper336:Paper) WHERE paper336.year IS NOT NULL AND NOT (paper336:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper336) })
    WITH other2, venues335, max(paper336.year) AS newest337, collect(paper336) AS papers338
    UNWIND papers338 AS paper336
    WITH other2, venues335, newest337, paper336, coalesce(paper336.citationCount, 0) AS cited339 WHERE paper336.year >= newest337 - 1 ORDER BY cited339 DESC, paper336.year DESC, paper336.id LIMIT 100
    WITH paper336, cited339, CASE WHEN paper336.year = newest337 THEN 1.0 ELSE 0.5 END AS recent340, COUNT { MATCH (paper336)-[:CITES]->(known332:Paper) WHERE known332 <> paper336 AND EXISTS { (other2)-[:AUTHORED]->(known332) } AND CASE WHEN known332:EarlierVersion THEN head(COLLECT { MATCH (known332)-[:VERSION_OF]->(published341:Paper) RETURN published341 }) ELSE known332 END <> CASE WHEN paper336:EarlierVersion THEN head(COLLECT { MATCH (paper336)-[:VERSION_OF]->(published341:Paper) RETURN published341 }) ELSE paper336 END RETURN DISTINCT CASE WHEN known332:EarlierVersion THEN head(COLLECT { MATCH (known332)-[:VERSION_OF]->(published341:Paper) RETURN published341 }) ELSE known332 END AS work342 } AS here343, reduce(most344 = 0, count345 IN COLLECT { MATCH (paper336)<-[wrote346:AUTHORED]-(author347:Person) WHERE author347 <> other2 WITH author347 ORDER BY wrote346.position, author347.id LIMIT 8 RETURN COUNT { MATCH (author347)-[:AUTHORED]->(known332:Paper) WHERE known332 <> paper336 AND EXISTS { (other2)-[:AUTHORED]->(known332) } AND NOT (known332:EarlierVersion AND EXISTS { (author347)-[:REPEATS]->(known332) } AND EXISTS { (other2)-[:REPEATS]->(known332) }) } } | CASE WHEN count345 > most344 THEN count345 ELSE most344 END) AS works348, reduce(size334 = 0, one349 IN venues335 | CASE WHEN one349[0] = paper336.venue THEN one349[1] - 1 ELSE size334 END) AS venue333
    WITH collect([paper336, cited339, recent340, here343, works348, venue333]) AS all350, max(log(1 + cited339)) AS most_cited351, max(log(1 + here343)) AS most_here352, max(log(1 + works348)) AS most_works353, max(log(1 + venue333)) AS most_venue354
    UNWIND all350 AS one349
    WITH one349[0] AS other329, [[one349[2], null], [toFloat(log(1 + one349[1])) / CASE WHEN most_cited351 > log(1.0 + 10) THEN most_cited351 ELSE log(1.0 + 10) END, one349[1]], [toFloat(log(1 + one349[3])) / CASE WHEN most_here352 > log(1.0 + 5) THEN most_here352 ELSE log(1.0 + 5) END, one349[3]], [toFloat(log(1 + one349[4])) / CASE WHEN most_works353 > log(1.0 + 5) THEN most_works353 ELSE log(1.0 + 5) END, one349[4]], [toFloat(log(1 + one349[5])) / CASE WHEN most_venue354 > log(1.0 + 5) THEN most_venue354 ELSE log(1.0 + 5) END, one349[5]]] AS parts355
    WITH other329, [reason356 IN [['RECENT', toInteger(round(300000 * parts355[0][0])), parts355[0][1]], ['CITATIONS', toInteger(round(250000 * parts355[1][0])), parts355[1][1]], ['CITES_HERE', toInteger(round(150000 * parts355[2][0])), parts355[2][1]], ['AUTHORS', toInteger(round(200000 * parts355[3][0])), parts355[3][1]], ['VENUE', toInteger(round(100000 * parts355[4][0])), parts355[4][1]]] WHERE reason356[1] > 0] AS link330
    WITH other329, reduce(total357 = 0, reason356 IN link330 | total357 + reason356[1]) AS rank331, link330 WHERE rank331 > 0
    WITH other329, link330, rank331, rank331 AS k327, other329.id AS k328 ORDER BY k327 DESC, k328 LIMIT $p23
    CALL (link330) {
      UNWIND link330 AS other360
      WITH other360, other360[1] AS k358, other360[0] AS k359 ORDER BY k358 DESC, k359
      RETURN collect([k359, other360[1] / 1000000.0, other360[2]]) AS v361
    }
    RETURN collect([rank331 / 1000000.0, [v361], k328, k328]) AS v362
  }
  RETURN head(collect([other2.id, 'PERSON', other2.name, (COUNT { (other2)-[:AUTHORED]->() } - COUNT { (other2)-[:REPEATS]->() }) + COUNT { (other2)-[:AFFILIATED_WITH]->() }, v3, other2.name, [other165 IN coalesce(other2.otherNames, []) WHERE other165 <> other2.name], other2.orcid, other2.openalexId, (COUNT { (other2)-[:AUTHORED]->() } - COUNT { (other2)-[:REPEATS]->() }), coalesce(other2.citedByCount, reduce(sum166 = 0, count167 IN COLLECT { MATCH (other2)-[:AUTHORED]->(paper168:Paper) WHERE NOT (paper168:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper168) }) RETURN coalesce(paper168.citationCount, 0) } | sum166 + count167)), [v172, v210, v209], [v221], [v233], [v240, COUNT { (other2)-[:AFFILIATED_WITH]->() }], [v246, v250], [v256, v260], [v297], [v326], [v362]])) AS v1
}
RETURN [v1] AS row
