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
    MATCH (other2)-[:AUTHORED]->(other170:Paper) WHERE NOT (other170:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other170) })
    WITH other170, coalesce(other170.year, -2147483648) AS k171, other170.id AS k172 ORDER BY k171 DESC, k172 LIMIT $p6
    RETURN collect([k171, k172, k172, k172]) AS v173
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(other174:Paper) WHERE NOT (other174:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other174) })
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
      WITH other188, rank189, rank189 AS k186, other188.id AS k187 ORDER BY k186 DESC, k187 LIMIT $p10
      RETURN collect([k187, other188.name, k186]) AS v191
    }
    CALL (other174) {
      UNWIND other174 AS paper196
      MATCH (paper196)-[:STATES_AFFILIATION]->(other194)
      WITH other194, count(*) AS rank195
      WITH other194, rank195, rank195 AS k192, other194.id AS k193 ORDER BY k192 DESC, k193 LIMIT $p11
      RETURN collect([k193, other194.name, k192]) AS v197
    }
    CALL (other174) {
      UNWIND other174 AS paper202
      WITH paper202.venue AS other200, count(*) AS rank201 WHERE other200 IS NOT NULL
      WITH other200, rank201, rank201 AS k198, other200 AS k199 ORDER BY k198 DESC, k199 LIMIT $p12
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
    MATCH (other2)-[:AUTHORED]->(other213:Paper) WHERE NOT (other213:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other213) })
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
    MATCH (other2)-[:AUTHORED]->(other224:Paper) WHERE NOT (other224:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other224) })
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
    MATCH (other2)-[link238:AFFILIATED_WITH]->(other237:Institution)
    WITH other237, link238, reduce(latest239 = 0, year240 IN coalesce(link238.years, []) | CASE WHEN year240 > latest239 THEN year240 ELSE latest239 END) AS k235, other237.id AS k236 ORDER BY k235 DESC, k236 LIMIT $p16
    RETURN collect([k235, k236, k236, k236]) AS v241
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(paper246:Paper)-[:HAS_TOPIC]->(other244:Topic) WHERE NOT (paper246:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper246) } AND EXISTS { (other244)-[:REPEATS]->(paper246) })
    WITH other244, count(*) AS rank245
    WITH other244, rank245, rank245 AS k242, other244.id AS k243 ORDER BY k242 DESC, k243 LIMIT $p17
    RETURN collect([k242, k243, k243, k243]) AS v247
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(paper248:Paper)-[:HAS_TOPIC]->(other249:Topic) WHERE NOT (paper248:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper248) } AND EXISTS { (other249)-[:REPEATS]->(paper248) })
    WITH other249, count(*) AS rank250
    RETURN count(*) AS v251
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(paper256:Paper)<-[:AUTHORED]-(other254:Person) WHERE NOT (paper256:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper256) } AND EXISTS { (other254)-[:REPEATS]->(paper256) })
    WITH other254, count(*) AS rank255
    WITH other254, rank255, rank255 AS k252, other254.id AS k253 ORDER BY k252 DESC, k253 LIMIT $p18
    RETURN collect([k252, k253, k252, k253, k253]) AS v257
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(paper258:Paper)<-[:AUTHORED]-(other259:Person) WHERE NOT (paper258:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper258) } AND EXISTS { (other259)-[:REPEATS]->(paper258) })
    WITH other259, count(*) AS rank260
    RETURN count(*) AS v261
  }
  CALL (other2) {
    CALL (other2) {
      MATCH (other2)-[:AUTHORED]->(paper267:Paper)
      WITH paper267 ORDER BY coalesce(paper267.citationCount, 0) DESC, paper267.id LIMIT 1000
      RETURN collect(paper267) AS own268
    }
    CALL (other2, own268) {
      UNWIND own268 AS via269
      WITH other2, via269, via269 AS mine270
      WITH other2, via269, count(DISTINCT CASE WHEN mine270:EarlierVersion THEN head(COLLECT { MATCH (mine270)-[:VERSION_OF]->(published271:Paper) RETURN published271 }) ELSE mine270 END) AS mine_count272
      WITH other2, via269, mine_count272, COUNT { (via269)<-[:AUTHORED]-() } AS degree273 WHERE degree273 > mine_count272
      WITH other2, via269, mine_count272, degree273 ORDER BY toFloat(mine_count272 * mine_count272) / degree273 DESC, coalesce(via269.id, via269.key) LIMIT 500
      WITH other2, collect([via269, mine_count272, degree273]) AS between274
      UNWIND reduce(kept275 = [0, []], one276 IN between274 | CASE WHEN kept275[0] + one276[2] > 1500 THEN kept275 ELSE [kept275[0] + one276[2], kept275[1] + [one276]] END)[1] AS chosen277
      WITH other2, chosen277[0] AS via269, chosen277[1] AS mine_count272, chosen277[2] AS degree273
      MATCH (via269)<-[:AUTHORED]-(candidate278:Person) WHERE candidate278 <> other2
      WITH *, candidate278 AS theirs279
      WITH via269, mine_count272, degree273, candidate278, count(DISTINCT CASE WHEN theirs279:EarlierVersion THEN head(COLLECT { MATCH (theirs279)-[:VERSION_OF]->(published271:Paper) RETURN published271 }) ELSE theirs279 END) AS their_count280
      WITH candidate278, via269, toInteger(1000000 * sqrt(toFloat(mine_count272 * their_count280)) / log(1 + degree273)) AS term281
      WITH candidate278, CASE WHEN via269:EarlierVersion THEN head(COLLECT { MATCH (via269)-[:VERSION_OF]->(published271:Paper) RETURN published271 }) ELSE via269 END AS via269, max(term281) AS term281
      WITH candidate278, count(*) AS shared_count282, sum(term281) AS sum283
      WITH candidate278, shared_count282, sum283 / 1.0 AS sum283
      WITH collect([candidate278, shared_count282, sum283]) AS all284, max(sum283) AS best285
      UNWIND all284 AS found286
      WITH found286[0] AS candidate278, found286[1] AS shared_count282, toInteger(round(250000 * found286[2] / (best285 + 500000.0))) AS part287 WHERE part287 >= 1
      RETURN candidate278, ['COAUTHORSHIP', part287, shared_count282] AS reason288
      UNION ALL
      UNWIND own268 AS mine270
      WITH other2, mine270, COUNT { (mine270)<-[:AUTHORED]-() } AS steps289 ORDER BY steps289, mine270.id
      WITH other2, collect([mine270, steps289]) AS ordered290
      UNWIND ordered290[..reduce(spent291 = [0, 0], one276 IN ordered290 | CASE WHEN spent291[0] + one276[1] > 10000 THEN [10000, spent291[1]] ELSE [spent291[0] + one276[1], spent291[1] + 1] END)[1]] AS few292
      WITH other2, few292[0] AS mine270
      WITH other2, mine270 WHERE COUNT { (mine270)<-[:AUTHORED]-() } <= 100
      MATCH (mine270)<-[:AUTHORED]-(via269:Person) WHERE via269 <> other2
      WITH other2, via269, count(DISTINCT CASE WHEN mine270:EarlierVersion THEN head(COLLECT { MATCH (mine270)-[:VERSION_OF]->(published271:Paper) RETURN published271 }) ELSE mine270 END) AS mine_count272
      WITH other2, via269, mine_count272, COUNT { (via269)-[:AUTHORED]->() } AS degree273 WHERE degree273 > mine_count272
      WITH other2, via269, mine_count272, degree273 ORDER BY toFloat(mine_count272 * mine_count272) / degree273 DESC, coalesce(via269.id, via269.key) LIMIT 500
      WITH other2, collect([via269, mine_count272, degree273]) AS between274
      UNWIND reduce(kept275 = [0, []], one276 IN between274 | CASE WHEN kept275[0] + one276[2] > 700 THEN kept275 ELSE [kept275[0] + one276[2], kept275[1] + [one276]] END)[1] AS chosen277
      WITH other2, chosen277[0] AS via269, chosen277[1] AS mine_count272, chosen277[2] AS degree273
      MATCH (via269)-[:AUTHORED]->(theirs279:Paper) WHERE COUNT { (theirs279)<-[:AUTHORED]-() } <= 100
      MATCH (theirs279)<-[:AUTHORED]-(candidate278:Person) WHERE candidate278 <> other2 AND candidate278 <> via269
      WITH via269, mine_count272, degree273, candidate278, count(DISTINCT CASE WHEN theirs279:EarlierVersion THEN head(COLLECT { MATCH (theirs279)-[:VERSION_OF]->(published271:Paper) RETURN published271 }) ELSE theirs279 END) AS their_count280
      WITH candidate278, via269, toInteger(1000000 * sqrt(toFloat(mine_count272 * their_count280)) / log(1 + degree273)) AS term281
      WITH candidate278, count(*) AS shared_count282, sum(term281) AS sum283
      WITH candidate278, shared_count282, sum283 / 1.0 AS sum283
      WITH collect([candidate278, shared_count282, sum283]) AS all284, max(sum283) AS best285
      UNWIND all284 AS found286
      WITH found286[0] AS candidate278, found286[1] AS shared_count282, toInteger(round(250000 * found286[2] / (best285 + 3000000.0))) AS part287 WHERE part287 >= 1
      RETURN candidate278, ['SHARED_COAUTHORS', part287, shared_count282] AS reason288
      UNION ALL
      MATCH (other2)-[:AFFILIATED_WITH]->(via269:Institution)
      WITH other2, via269, other2 AS mine270
      WITH other2, via269, count(DISTINCT CASE WHEN mine270:EarlierVersion THEN head(COLLECT { MATCH (mine270)-[:VERSION_OF]->(published271:Paper) RETURN published271 }) ELSE mine270 END) AS mine_count272
      WITH other2, via269, mine_count272, COUNT { (via269)<-[:AFFILIATED_WITH]-() } AS degree273 WHERE degree273 > mine_count272
      WITH other2, via269, mine_count272, degree273 ORDER BY toFloat(mine_count272 * mine_count272) / degree273 DESC, coalesce(via269.id, via269.key) LIMIT 500
      WITH other2, collect([via269, mine_count272, degree273]) AS between274
      UNWIND reduce(kept275 = [0, []], one276 IN between274 | CASE WHEN kept275[0] + one276[2] > 1500 THEN kept275 ELSE [kept275[0] + one276[2], kept275[1] + [one276]] END)[1] AS chosen277
      WITH other2, chosen277[0] AS via269, chosen277[1] AS mine_count272, chosen277[2] AS degree273
      MATCH (via269)<-[:AFFILIATED_WITH]-(candidate278:Person) WHERE candidate278 <> other2
      WITH *, candidate278 AS theirs279
      WITH via269, mine_count272, degree273, candidate278, count(DISTINCT CASE WHEN theirs279:EarlierVersion THEN head(COLLECT { MATCH (theirs279)-[:VERSION_OF]->(published271:Paper) RETURN published271 }) ELSE theirs279 END) AS their_count280
      WITH candidate278, via269, toInteger(1000000 * sqrt(toFloat(mine_count272 * their_count280)) / log(1 + degree273)) AS term281
      WITH candidate278, count(*) AS shared_count282, sum(term281) AS sum283
      WITH candidate278, shared_count282, sum283 / 1.0 AS sum283
      WITH collect([candidate278, shared_count282, sum283]) AS all284, max(sum283) AS best285
      UNWIND all284 AS found286
      WITH found286[0] AS candidate278, found286[1] AS shared_count282, toInteger(round(190000 * found286[2] / (best285 + 1200000.0))) AS part287 WHERE part287 >= 1
      RETURN candidate278, ['SHARED_INSTITUTIONS', part287, shared_count282] AS reason288
      UNION ALL
      CALL (other2, own268) {
        UNWIND own268 AS mine270
        WITH other2, mine270, COUNT { (mine270)-[:CITES]->() } AS steps289 ORDER BY steps289, mine270.id
        WITH other2, collect([mine270, steps289]) AS ordered290
        UNWIND ordered290[..reduce(spent291 = [0, 0], one276 IN ordered290 | CASE WHEN spent291[0] + one276[1] > 10000 THEN [10000, spent291[1]] ELSE [spent291[0] + one276[1], spent291[1] + 1] END)[1]] AS few292
        WITH other2, few292[0] AS mine270
        MATCH (mine270)-[:CITES]->(via269:Paper) WHERE NOT EXISTS { (other2)-[:AUTHORED]->(via269) }
        WITH other2, via269, count(DISTINCT CASE WHEN mine270:EarlierVersion THEN head(COLLECT { MATCH (mine270)-[:VERSION_OF]->(published271:Paper) RETURN published271 }) ELSE mine270 END) AS mine_count272
        WITH other2, via269, mine_count272, COUNT { (via269)<-[:CITES]-() } + COUNT { (via269)<-[:AUTHORED]-() } AS degree273 WHERE degree273 > mine_count272
        WITH other2, via269, mine_count272, degree273 ORDER BY toFloat(mine_count272 * mine_count272) / degree273 DESC, coalesce(via269.id, via269.key) LIMIT 500
        WITH other2, collect([via269, mine_count272, degree273]) AS between274
        UNWIND reduce(kept275 = [0, []], one276 IN between274 | CASE WHEN kept275[0] + one276[2] > 1500 THEN kept275 ELSE [kept275[0] + one276[2], kept275[1] + [one276]] END)[1] AS chosen277
        WITH other2, chosen277[0] AS via269, chosen277[1] AS mine_count272, chosen277[2] AS degree273
        MATCH (via269)<-[:AUTHORED]-(candidate278:Person) WHERE candidate278 <> other2
        WITH *, candidate278 AS theirs279
        WITH via269, mine_count272, degree273, candidate278, count(DISTINCT CASE WHEN theirs279:EarlierVersion THEN head(COLLECT { MATCH (theirs279)-[:VERSION_OF]->(published271:Paper) RETURN published271 }) ELSE theirs279 END) AS their_count280
        WITH candidate278, via269, toInteger(1000000 * sqrt(toFloat(mine_count272 * their_count280)) / log(1 + degree273)) AS term281
        WITH candidate278, count(*) AS shared_count282, sum(term281) AS sum283
        WITH candidate278, shared_count282, sum283 / 1.0 AS sum283
        RETURN candidate278, shared_count282, sum283
        UNION ALL
        UNWIND own268 AS mine270
        WITH other2, mine270, COUNT { (mine270)<-[:CITES]-() } AS steps289 ORDER BY steps289, mine270.id
        WITH other2, collect([mine270, steps289]) AS ordered290
        UNWIND ordered290[..reduce(spent291 = [0, 0], one276 IN ordered290 | CASE WHEN spent291[0] + one276[1] > 10000 THEN [10000, spent291[1]] ELSE [spent291[0] + one276[1], spent291[1] + 1] END)[1]] AS few292
        WITH other2, few292[0] AS mine270
        MATCH (mine270)<-[:CITES]-(via269:Paper) WHERE NOT EXISTS { (other2)-[:AUTHORED]->(via269) }
        WITH other2, via269, count(DISTINCT CASE WHEN mine270:EarlierVersion THEN head(COLLECT { MATCH (mine270)-[:VERSION_OF]->(published271:Paper) RETURN published271 }) ELSE mine270 END) AS mine_count272
        WITH other2, via269, mine_count272, COUNT { (via269)-[:CITES]->() } + COUNT { (via269)<-[:AUTHORED]-() } AS degree273 WHERE degree273 > mine_count272
        WITH other2, via269, mine_count272, degree273 ORDER BY toFloat(mine_count272 * mine_count272) / degree273 DESC, coalesce(via269.id, via269.key) LIMIT 500
        WITH other2, collect([via269, mine_count272, degree273]) AS between274
        UNWIND reduce(kept275 = [0, []], one276 IN between274 | CASE WHEN kept275[0] + one276[2] > 1500 THEN kept275 ELSE [kept275[0] + one276[2], kept275[1] + [one276]] END)[1] AS chosen277
        WITH other2, chosen277[0] AS via269, chosen277[1] AS mine_count272, chosen277[2] AS degree273
        MATCH (via269)<-[:AUTHORED]-(candidate278:Person) WHERE candidate278 <> other2
        WITH *, candidate278 AS theirs279
        WITH via269, mine_count272, degree273, candidate278, count(DISTINCT CASE WHEN theirs279:EarlierVersion THEN head(COLLECT { MATCH (theirs279)-[:VERSION_OF]->(published271:Paper) RETURN published271 }) ELSE theirs279 END) AS their_count280
        WITH candidate278, via269, toInteger(1000000 * sqrt(toFloat(mine_count272 * their_count280)) / log(1 + degree273)) AS term281
        WITH candidate278, count(*) AS shared_count282, sum(term281) AS sum283
        WITH candidate278, shared_count282, sum283 / 1.0 AS sum283
        RETURN candidate278, shared_count282, sum283
      }
      WITH candidate278, sum(shared_count282) AS shared_count282, sum(sum283) AS sum283
      WITH collect([candidate278, shared_count282, sum283]) AS all284, max(sum283) AS best285
      UNWIND all284 AS found286
      WITH found286[0] AS candidate278, found286[1] AS shared_count282, toInteger(round(150000 * found286[2] / (best285 + 12000000.0))) AS part287 WHERE part287 >= 1
      RETURN candidate278, ['CITATIONS', part287, shared_count282] AS reason288
      UNION ALL
      UNWIND own268 AS mine270
      WITH other2, mine270, COUNT { (mine270)-[:CITES|REFERS_TO]->() } AS steps289 ORDER BY steps289, mine270.id
      WITH other2, collect([mine270, steps289]) AS ordered290
      UNWIND ordered290[..reduce(spent291 = [0, 0], one276 IN ordered290 | CASE WHEN spent291[0] + one276[1] > 10000 THEN [10000, spent291[1]] ELSE [spent291[0] + one276[1], spent291[1] + 1] END)[1]] AS few292
      WITH other2, few292[0] AS mine270
      MATCH (mine270)-[:CITES|REFERS_TO]->(via269)
      WITH other2, via269, count(DISTINCT CASE WHEN mine270:EarlierVersion THEN head(COLLECT { MATCH (mine270)-[:VERSION_OF]->(published271:Paper) RETURN published271 }) ELSE mine270 END) AS mine_count272
      WITH other2, via269, mine_count272, COUNT { (via269)<-[:CITES|REFERS_TO]-() } AS degree273 WHERE degree273 > mine_count272
      WITH other2, via269, mine_count272, degree273 ORDER BY toFloat(mine_count272 * mine_count272) / degree273 DESC, coalesce(via269.id, via269.key) LIMIT 500
      WITH other2, collect([via269, mine_count272, degree273]) AS between274
      UNWIND reduce(kept275 = [0, []], one276 IN between274 | CASE WHEN kept275[0] + one276[2] > 700 THEN kept275 ELSE [kept275[0] + one276[2], kept275[1] + [one276]] END)[1] AS chosen277
      WITH other2, chosen277[0] AS via269, chosen277[1] AS mine_count272, chosen277[2] AS degree273
      MATCH (via269)<-[:CITES|REFERS_TO]-(theirs279:Paper) WHERE COUNT { (theirs279)<-[:AUTHORED]-() } <= 100
      MATCH (theirs279)<-[:AUTHORED]-(candidate278:Person) WHERE candidate278 <> other2
      WITH via269, mine_count272, degree273, candidate278, count(DISTINCT CASE WHEN theirs279:EarlierVersion THEN head(COLLECT { MATCH (theirs279)-[:VERSION_OF]->(published271:Paper) RETURN published271 }) ELSE theirs279 END) AS their_count280
      WITH candidate278, via269, toInteger(1000000 * sqrt(toFloat(mine_count272 * their_count280)) / log(1 + degree273)) AS term281
      WITH candidate278, CASE WHEN via269:EarlierVersion THEN head(COLLECT { MATCH (via269)-[:VERSION_OF]->(published271:Paper) RETURN published271 }) ELSE via269 END AS via269, max(term281) AS term281
      WITH candidate278, count(*) AS shared_count282, sum(term281) AS sum283
      WITH candidate278, shared_count282, sum283 / 1.0 AS sum283
      WITH collect([candidate278, shared_count282, sum283]) AS all284, max(sum283) AS best285
      UNWIND all284 AS found286
      WITH found286[0] AS candidate278, found286[1] AS shared_count282, toInteger(round(90000 * found286[2] / (best285 + 11000000.0))) AS part287 WHERE part287 >= 1
      RETURN candidate278, ['SHARED_REFERENCES', part287, shared_count282] AS reason288
      UNION ALL
      UNWIND own268 AS mine270
      WITH other2, mine270, COUNT { (mine270)-[:HAS_TOPIC]->() } AS steps289 ORDER BY steps289, mine270.id
      WITH other2, collect([mine270, steps289]) AS ordered290
      UNWIND ordered290[..reduce(spent291 = [0, 0], one276 IN ordered290 | CASE WHEN spent291[0] + one276[1] > 10000 THEN [10000, spent291[1]] ELSE [spent291[0] + one276[1], spent291[1] + 1] END)[1]] AS few292
      WITH other2, few292[0] AS mine270
      MATCH (mine270)-[:HAS_TOPIC]->(via269)
      WITH other2, via269, count(DISTINCT CASE WHEN mine270:EarlierVersion THEN head(COLLECT { MATCH (mine270)-[:VERSION_OF]->(published271:Paper) RETURN published271 }) ELSE mine270 END) AS mine_count272
      WITH other2, via269, mine_count272, COUNT { (via269)<-[:HAS_TOPIC]-() } AS degree273 WHERE degree273 > mine_count272
      WITH other2, via269, mine_count272, degree273 ORDER BY toFloat(mine_count272 * mine_count272) / degree273 DESC, coalesce(via269.id, via269.key) LIMIT 500
      WITH other2, collect([via269, mine_count272, degree273]) AS between274
      UNWIND reduce(kept275 = [0, []], one276 IN between274 | CASE WHEN kept275[0] + one276[2] > 700 THEN kept275 ELSE [kept275[0] + one276[2], kept275[1] + [one276]] END)[1] AS chosen277
      WITH other2, chosen277[0] AS via269, chosen277[1] AS mine_count272, chosen277[2] AS degree273
      MATCH (via269)<-[:HAS_TOPIC]-(theirs279:Paper) WHERE COUNT { (theirs279)<-[:AUTHORED]-() } <= 100
      MATCH (theirs279)<-[:AUTHORED]-(candidate278:Person) WHERE candidate278 <> other2
      WITH via269, mine_count272, degree273, candidate278, count(DISTINCT CASE WHEN theirs279:EarlierVersion THEN head(COLLECT { MATCH (theirs279)-[:VERSION_OF]->(published271:Paper) RETURN published271 }) ELSE theirs279 END) AS their_count280
      WITH candidate278, via269, toInteger(1000000 * sqrt(toFloat(mine_count272 * their_count280)) / log(1 + degree273)) AS term281
      WITH candidate278, count(*) AS shared_count282, sum(term281) AS sum283
      WITH candidate278, shared_count282, sum283 / 1.0 AS sum283
      WITH collect([candidate278, shared_count282, sum283]) AS all284, max(sum283) AS best285
      UNWIND all284 AS found286
      WITH found286[0] AS candidate278, found286[1] AS shared_count282, toInteger(round(70000 * found286[2] / (best285 + 9000000.0))) AS part287 WHERE part287 >= 1
      RETURN candidate278, ['SHARED_TOPICS', part287, shared_count282] AS reason288
      UNION ALL
      UNWIND own268 AS mine270
      WITH other2, mine270, COUNT { (mine270)<-[:AUTHORED]-() } AS steps289 ORDER BY steps289, mine270.id
      WITH other2, collect([mine270, steps289]) AS ordered290
      UNWIND ordered290[..reduce(spent291 = [0, 0], one276 IN ordered290 | CASE WHEN spent291[0] + one276[1] > 20000 THEN [20000, spent291[1]] ELSE [spent291[0] + one276[1], spent291[1] + 1] END)[1]] AS few292
      WITH other2, few292[0] AS mine270
      MATCH (mine270)<-[:AUTHORED]-(candidate278:Person) WHERE candidate278 <> other2
      RETURN DISTINCT candidate278, ['', 0, null] AS reason288
    }
    WITH other2, candidate278, sum(reason288[1]) AS rank266, collect(reason288) AS all284
    WITH other2, candidate278 AS other264, rank266, all284 WHERE rank266 > 0
    WITH other2, other264, rank266, [reason288 IN all284 WHERE reason288[1] > 0] AS link265
    WITH other2, other264, rank266, link265
    WITH other264, link265, rank266, rank266 AS k262, other264.id AS k263 ORDER BY k262 DESC, k263 LIMIT $p19
    CALL (link265) {
      UNWIND link265 AS other296
      WITH other296, other296[1] AS k294, other296[0] AS k295 ORDER BY k294 DESC, k295
      RETURN collect([k295, other296[1] / 1000000.0, other296[2]]) AS v297
    }
    RETURN collect([rank266 / 1000000.0, EXISTS { (other2)-[:AUTHORED]->(:Paper)<-[:AUTHORED]-(other264) }, COUNT { MATCH (other2)-[:AUTHORED]->(paper293:Paper)<-[:AUTHORED]-(other264) WHERE NOT (paper293:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper293) } AND EXISTS { (other264)-[:REPEATS]->(paper293) }) RETURN paper293 }, [v297], k263, k263]) AS v298
  }
  CALL (other2) {
    CALL (other2) {
      MATCH (other2)-[:AUTHORED]->(paper304:Paper) WHERE NOT (paper304:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper304) })
      WITH paper304 ORDER BY coalesce(paper304.citationCount, 0) DESC, paper304.id LIMIT 200
      RETURN paper304, 0 AS here305, 1 AS is_own306
      UNION ALL
      MATCH (other2)-[:AUTHORED]->(citing307:Paper)
      WITH citing307 ORDER BY coalesce(citing307.citationCount, 0) DESC, citing307.id LIMIT 3000
      WITH citing307, CASE WHEN citing307:EarlierVersion THEN head(COLLECT { MATCH (citing307)-[:VERSION_OF]->(published308:Paper) RETURN published308 }) ELSE citing307 END AS work309
      MATCH (citing307)-[:CITES]->(paper304:Paper) WHERE citing307 <> paper304 AND work309 <> paper304
      RETURN paper304, count(DISTINCT work309) AS here305, 0 AS is_own306
    }
    WITH other2, paper304, sum(here305) AS here305, max(is_own306) AS is_own306 WHERE NOT coalesce(paper304.isRetracted, false) AND (is_own306 = 1)
    WITH paper304, here305, is_own306 ORDER BY is_own306 DESC, here305 DESC, paper304.id LIMIT 400
    WITH paper304, here305, coalesce(paper304.citationCount, 0) AS cited310, 1.0 AS share311, coalesce(head(COLLECT { MATCH (dated312:Paper) WHERE dated312.year > 0 RETURN dated312.year ORDER BY dated312.year DESC LIMIT 1 }), 0) AS latest313
    WITH paper304, cited310, here305, share311, log(1 + cited310 / sqrt(1.0 + CASE WHEN paper304.year IS NULL THEN 10 WHEN paper304.year > latest313 THEN 0 ELSE latest313 - paper304.year END)) AS damped314, CASE WHEN paper304.type = 'REVIEW_ARTICLE' OR paper304.title =~ '(?i).*\\b(survey|surveys|review|reviews|overview|tutorial|introduction|handbook|textbook|primer|roadmap)\\b.*' THEN 1.0 ELSE 0.0 END AS overview315
    WITH collect([paper304, cited310, here305, share311 * damped314, share311 * log(1 + here305), overview315]) AS all316, max(share311 * damped314) AS most317, max(share311 * log(1 + here305)) AS most_here318
    UNWIND all316 AS one319
    WITH one319[0] AS other301, [[toFloat(one319[4]) / CASE WHEN most_here318 > log(1.0 + 5) THEN most_here318 ELSE log(1.0 + 5) END, one319[2]], [toFloat(one319[3]) / CASE WHEN most317 > log(1.0 + 10) THEN most317 ELSE log(1.0 + 10) END, one319[1]], [one319[5] * toFloat(one319[3]) / CASE WHEN most317 > log(1.0 + 10) THEN most317 ELSE log(1.0 + 10) END, null]] AS parts320
    WITH other301, [reason321 IN [['CITED_HERE', toInteger(round(500000 * parts320[0][0])), parts320[0][1]], ['CITATIONS', toInteger(round(400000 * parts320[1][0])), parts320[1][1]], ['OVERVIEW', toInteger(round(100000 * parts320[2][0])), parts320[2][1]]] WHERE reason321[1] > 0] AS link302
    WITH other301, reduce(total322 = 0, reason321 IN link302 | total322 + reason321[1]) AS rank303, link302 WHERE rank303 > 0
    WITH other301, link302, rank303, rank303 AS k299, other301.id AS k300 ORDER BY k299 DESC, k300 LIMIT $p21
    CALL (link302) {
      UNWIND link302 AS other325
      WITH other325, other325[1] AS k323, other325[0] AS k324 ORDER BY k323 DESC, k324
      RETURN collect([k324, other325[1] / 1000000.0, other325[2]]) AS v326
    }
    RETURN collect([rank303 / 1000000.0, [v326], k300, k300]) AS v327
  }
  CALL (other2) {
    CALL (other2) {
      MATCH (other2)-[:AUTHORED]->(known333:Paper) WHERE known333.venue IS NOT NULL AND NOT (known333:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(known333) })
      WITH known333.venue AS venue334, count(*) AS size335
      WITH venue334, size335 ORDER BY size335 DESC, venue334 LIMIT 20
      RETURN collect([venue334, size335]) AS venues336
    }
    MATCH (other2)-[:AUTHORED]->(paper337:Paper) WHERE paper337.year IS NOT NULL AND NOT (paper337:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper337) })
    WITH other2, venues336, max(paper337.year) AS newest338, collect(paper337) AS papers339
    UNWIND papers339 AS paper337
    WITH other2, venues336, newest338, paper337, coalesce(paper337.citationCount, 0) AS cited340 WHERE paper337.year >= newest338 - 1 ORDER BY cited340 DESC, paper337.year DESC, paper337.id LIMIT 100
    WITH paper337, cited340, CASE WHEN paper337.year = newest338 THEN 1.0 ELSE 0.5 END AS recent341, COUNT { MATCH (paper337)-[:CITES]->(known333:Paper) WHERE known333 <> paper337 AND EXISTS { (other2)-[:AUTHORED]->(known333) } AND CASE WHEN known333:EarlierVersion THEN head(COLLECT { MATCH (known333)-[:VERSION_OF]->(published342:Paper) RETURN published342 }) ELSE known333 END <> CASE WHEN paper337:EarlierVersion THEN head(COLLECT { MATCH (paper337)-[:VERSION_OF]->(published342:Paper) RETURN published342 }) ELSE paper337 END RETURN DISTINCT CASE WHEN known333:EarlierVersion THEN head(COLLECT { MATCH (known333)-[:VERSION_OF]->(published342:Paper) RETURN published342 }) ELSE known333 END AS work343 } AS here344, reduce(most345 = 0, count346 IN COLLECT { MATCH (paper337)<-[wrote347:AUTHORED]-(author348:Person) WHERE author348 <> other2 WITH author348 ORDER BY wrote347.position, author348.id LIMIT 8 RETURN COUNT { MATCH (author348)-[:AUTHORED]->(known333:Paper) WHERE known333 <> paper337 AND EXISTS { (other2)-[:AUTHORED]->(known333) } AND NOT (known333:EarlierVersion AND EXISTS { (author348)-[:REPEATS]->(known333) } AND EXISTS { (other2)-[:REPEATS]->(known333) }) } } | CASE WHEN count346 > most345 THEN count346 ELSE most345 END) AS works349, reduce(size335 = 0, one350 IN venues336 | CASE WHEN one350[0] = paper337.venue THEN one350[1] - 1 ELSE size335 END) AS venue334
    WITH collect([paper337, cited340, recent341, here344, works349, venue334]) AS all351, max(log(1 + cited340)) AS most_cited352, max(log(1 + here344)) AS most_here353, max(log(1 + works349)) AS most_works354, max(log(1 + venue334)) AS most_venue355
    UNWIND all351 AS one350
    WITH one350[0] AS other330, [[one350[2], null], [toFloat(log(1 + one350[1])) / CASE WHEN most_cited352 > log(1.0 + 10) THEN most_cited352 ELSE log(1.0 + 10) END, one350[1]], [toFloat(log(1 + one350[3])) / CASE WHEN most_here353 > log(1.0 + 5) THEN most_here353 ELSE log(1.0 + 5) END, one350[3]], [toFloat(log(1 + one350[4])) / CASE WHEN most_works354 > log(1.0 + 5) THEN most_works354 ELSE log(1.0 + 5) END, one350[4]], [toFloat(log(1 + one350[5])) / CASE WHEN most_venue355 > log(1.0 + 5) THEN most_venue355 ELSE log(1.0 + 5) END, one350[5]]] AS parts356
    WITH other330, [reason357 IN [['RECENT', toInteger(round(300000 * parts356[0][0])), parts356[0][1]], ['CITATIONS', toInteger(round(250000 * parts356[1][0])), parts356[1][1]], ['CITES_HERE', toInteger(round(150000 * parts356[2][0])), parts356[2][1]], ['AUTHORS', toInteger(round(200000 * parts356[3][0])), parts356[3][1]], ['VENUE', toInteger(round(100000 * parts356[4][0])), parts356[4][1]]] WHERE reason357[1] > 0] AS link331
    WITH other330, reduce(total358 = 0, reason357 IN link331 | total358 + reason357[1]) AS rank332, link331 WHERE rank332 > 0
    WITH other330, link331, rank332, rank332 AS k328, other330.id AS k329 ORDER BY k328 DESC, k329 LIMIT $p23
    CALL (link331) {
      UNWIND link331 AS other361
      WITH other361, other361[1] AS k359, other361[0] AS k360 ORDER BY k359 DESC, k360
      RETURN collect([k360, other361[1] / 1000000.0, other361[2]]) AS v362
    }
    RETURN collect([rank332 / 1000000.0, [v362], k329, k329]) AS v363
  }
  RETURN head(collect([other2.id, 'PERSON', other2.name, (COUNT { (other2)-[:AUTHORED]->() } - COUNT { (other2)-[:REPEATS]->() }) + COUNT { (other2)-[:AFFILIATED_WITH]->() }, v3, other2.name, [other166 IN coalesce(other2.otherNames, []) WHERE other166 <> other2.name], other2.orcid, other2.openalexId, (COUNT { (other2)-[:AUTHORED]->() } - COUNT { (other2)-[:REPEATS]->() }), coalesce(other2.citedByCount, reduce(sum167 = 0, count168 IN COLLECT { MATCH (other2)-[:AUTHORED]->(paper169:Paper) WHERE NOT (paper169:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper169) }) RETURN coalesce(paper169.citationCount, 0) } | sum167 + count168)), [v173, v211, v210], [v222], [v234], [v241, COUNT { (other2)-[:AFFILIATED_WITH]->() }], [v247, v251], [v257, v261], [v298], [v327], [v363]])) AS v1
}
RETURN [v1] AS row
