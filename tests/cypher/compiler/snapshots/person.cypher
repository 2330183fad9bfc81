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
    MATCH (other2)-[:AUTHORED]->(other168:Paper) WHERE NOT (other168:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other168) })
    WITH other168, coalesce(other168.year, -2147483648) AS k169, other168.id AS k170 ORDER BY k169 DESC, k170 LIMIT $p6
    RETURN collect([k169, k170, k170, k170]) AS v171
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(other172:Paper) WHERE NOT (other172:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other172) })
    WITH collect(other172) AS other172
    CALL (other172) {
      UNWIND other172 AS paper176
      WITH paper176.year AS other174, count(*) AS rank175 WHERE other174 IS NOT NULL
      WITH other174, rank175, other174 AS k173 ORDER BY k173
      RETURN collect([toString(other174), toString(other174), rank175]) AS v177
    }
    CALL (other172) {
      UNWIND other172 AS paper182
      WITH coalesce(paper182.type, 'OTHER') AS other180, count(*) AS rank181 WHERE other180 IS NOT NULL
      WITH other180, rank181, rank181 AS k178, other180 AS k179 ORDER BY k178 DESC, k179
      RETURN collect([toString(other180), left(other180, 1) + replace(toLower(substring(other180, 1)), '_', ' '), k178]) AS v183
    }
    CALL (other172) {
      UNWIND other172 AS paper188
      MATCH (paper188)-[:HAS_TOPIC]->(other186)
      WITH other186, count(*) AS rank187
      WITH other186, rank187, rank187 AS k184, other186.id AS k185 ORDER BY k184 DESC, k185 LIMIT $p10
      RETURN collect([k185, other186.name, k184]) AS v189
    }
    CALL (other172) {
      UNWIND other172 AS paper194
      MATCH (paper194)-[:STATES_AFFILIATION]->(other192)
      WITH other192, count(*) AS rank193
      WITH other192, rank193, rank193 AS k190, other192.id AS k191 ORDER BY k190 DESC, k191 LIMIT $p11
      RETURN collect([k191, other192.name, k190]) AS v195
    }
    CALL (other172) {
      UNWIND other172 AS paper200
      WITH paper200.venue AS other198, count(*) AS rank199 WHERE other198 IS NOT NULL
      WITH other198, rank199, rank199 AS k196, other198 AS k197 ORDER BY k196 DESC, k197 LIMIT $p12
      RETURN collect([toString(other198), k197, k196]) AS v201
    }
    CALL (other172) {
      UNWIND other172 AS paper206
      WITH coalesce(paper206.isOpenAccess, false) AS other204, count(*) AS rank205 WHERE other204 IS NOT NULL
      WITH other204, rank205, rank205 AS k202, other204 AS k203 ORDER BY k202 DESC, k203
      RETURN collect([toString(other204), CASE WHEN other204 THEN 'Open access' ELSE 'Not open access' END, k202]) AS v207
    }
    RETURN [size(other172), [v177], [v183], [v189], [v195], [v201], [v207]] AS v208, size(other172) AS v209
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(other211:Paper) WHERE NOT (other211:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other211) })
    WITH other211.year AS year213, count(*) AS count214, sum(coalesce(other211.citationCount, 0)) AS citations215
    WITH year213, count214, citations215 WHERE year213 IS NOT NULL ORDER BY year213
    WITH collect([year213, count214, citations215]) AS years216
    UNWIND range(0, size(years216) - 1) AS place217
    WITH years216[place217] AS at218, years216[place217 + 1][0] AS next219
    UNWIND range(at218[0], CASE WHEN next219 - at218[0] <= 100 + 1 THEN next219 - 1 ELSE at218[0] END) AS other211
    WITH other211, CASE WHEN other211 = at218[0] THEN at218 ELSE [other211, 0, 0] END AS rank212
    WITH other211, rank212, other211 AS k210 ORDER BY k210
    RETURN collect([k210, rank212[1], rank212[2]]) AS v220
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(other222:Paper) WHERE NOT (other222:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other222) })
    MATCH (other222)<-[:CITES]-(citing224:Paper)
    WITH citing224.year AS year225, count(*) AS count226, 0 AS citations227
    WITH year225, count226, citations227 WHERE year225 IS NOT NULL ORDER BY year225
    WITH collect([year225, count226, citations227]) AS years228
    UNWIND range(0, size(years228) - 1) AS place229
    WITH years228[place229] AS at230, years228[place229 + 1][0] AS next231
    UNWIND range(at230[0], CASE WHEN next231 - at230[0] <= 100 + 1 THEN next231 - 1 ELSE at230[0] END) AS other222
    WITH other222, CASE WHEN other222 = at230[0] THEN at230 ELSE [other222, 0, 0] END AS rank223
    WITH other222, rank223, other222 AS k221 ORDER BY k221
    RETURN collect([k221, rank223[1]]) AS v232
  }
  CALL (other2) {
    MATCH (other2)-[link236:AFFILIATED_WITH]->(other235:Institution)
    WITH other235, link236, reduce(latest237 = 0, year238 IN coalesce(link236.years, []) | CASE WHEN year238 > latest237 THEN year238 ELSE latest237 END) AS k233, other235.id AS k234 ORDER BY k233 DESC, k234 LIMIT $p16
    RETURN collect([k233, k234, k234, k234]) AS v239
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(paper244:Paper)-[:HAS_TOPIC]->(other242:Topic) WHERE NOT (paper244:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper244) } AND EXISTS { (other242)-[:REPEATS]->(paper244) })
    WITH other242, count(*) AS rank243
    WITH other242, rank243, rank243 AS k240, other242.id AS k241 ORDER BY k240 DESC, k241 LIMIT $p17
    RETURN collect([k240, k241, k241, k241]) AS v245
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(paper246:Paper)-[:HAS_TOPIC]->(other247:Topic) WHERE NOT (paper246:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper246) } AND EXISTS { (other247)-[:REPEATS]->(paper246) })
    WITH other247, count(*) AS rank248
    RETURN count(*) AS v249
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(paper254:Paper)<-[:AUTHORED]-(other252:Person) WHERE NOT (paper254:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper254) } AND EXISTS { (other252)-[:REPEATS]->(paper254) })
    WITH other252, count(*) AS rank253
    WITH other252, rank253, rank253 AS k250, other252.id AS k251 ORDER BY k250 DESC, k251 LIMIT $p18
    RETURN collect([k250, k251, k250, k251, k251]) AS v255
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(paper256:Paper)<-[:AUTHORED]-(other257:Person) WHERE NOT (paper256:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper256) } AND EXISTS { (other257)-[:REPEATS]->(paper256) })
    WITH other257, count(*) AS rank258
    RETURN count(*) AS v259
  }
  CALL (other2) {
    CALL (other2) {
      MATCH (other2)-[:AUTHORED]->(paper265:Paper)
      WITH paper265 ORDER BY coalesce(paper265.citationCount, 0) DESC, paper265.id LIMIT 1000
      RETURN collect(paper265) AS own266
    }
    CALL (other2, own266) {
      UNWIND own266 AS via267
      WITH other2, via267, via267 AS mine268
      WITH other2, via267, count(DISTINCT CASE WHEN mine268:EarlierVersion THEN head(COLLECT { MATCH (mine268)-[:VERSION_OF]->(published269:Paper) RETURN published269 }) ELSE mine268 END) AS mine_count270
      WITH other2, via267, mine_count270, COUNT { (via267)<-[:AUTHORED]-() } AS degree271 WHERE degree271 > mine_count270
      WITH other2, via267, mine_count270, degree271 ORDER BY toFloat(mine_count270 * mine_count270) / degree271 DESC, coalesce(via267.id, via267.key) LIMIT 500
      WITH other2, collect([via267, mine_count270, degree271]) AS between272
      UNWIND reduce(kept273 = [0, []], one274 IN between272 | CASE WHEN kept273[0] + one274[2] > 1500 THEN kept273 ELSE [kept273[0] + one274[2], kept273[1] + [one274]] END)[1] AS chosen275
      WITH other2, chosen275[0] AS via267, chosen275[1] AS mine_count270, chosen275[2] AS degree271
      MATCH (via267)<-[:AUTHORED]-(candidate276:Person) WHERE candidate276 <> other2
      WITH *, candidate276 AS theirs277
      WITH via267, mine_count270, degree271, candidate276, count(DISTINCT CASE WHEN theirs277:EarlierVersion THEN head(COLLECT { MATCH (theirs277)-[:VERSION_OF]->(published269:Paper) RETURN published269 }) ELSE theirs277 END) AS their_count278
      WITH candidate276, via267, toInteger(1000000 * sqrt(toFloat(mine_count270 * their_count278)) / log(1 + degree271)) AS term279
      WITH candidate276, CASE WHEN via267:EarlierVersion THEN head(COLLECT { MATCH (via267)-[:VERSION_OF]->(published269:Paper) RETURN published269 }) ELSE via267 END AS via267, max(term279) AS term279
      WITH candidate276, count(*) AS shared_count280, sum(term279) AS sum281
      WITH candidate276, shared_count280, sum281 / 1.0 AS sum281
      WITH collect([candidate276, shared_count280, sum281]) AS all282, max(sum281) AS best283
      UNWIND all282 AS found284
      WITH found284[0] AS candidate276, found284[1] AS shared_count280, toInteger(round(250000 * found284[2] / (best283 + 500000.0))) AS part285 WHERE part285 >= 1
      RETURN candidate276, ['COAUTHORSHIP', part285, shared_count280] AS reason286
      UNION ALL
      UNWIND own266 AS mine268
      WITH other2, mine268, COUNT { (mine268)<-[:AUTHORED]-() } AS steps287 ORDER BY steps287, mine268.id
      WITH other2, collect([mine268, steps287]) AS ordered288
      UNWIND ordered288[..reduce(spent289 = [0, 0], one274 IN ordered288 | CASE WHEN spent289[0] + one274[1] > 10000 THEN [10000, spent289[1]] ELSE [spent289[0] + one274[1], spent289[1] + 1] END)[1]] AS few290
      WITH other2, few290[0] AS mine268
      WITH other2, mine268 WHERE COUNT { (mine268)<-[:AUTHORED]-() } <= 100
      MATCH (mine268)<-[:AUTHORED]-(via267:Person) WHERE via267 <> other2
      WITH other2, via267, count(DISTINCT CASE WHEN mine268:EarlierVersion THEN head(COLLECT { MATCH (mine268)-[:VERSION_OF]->(published269:Paper) RETURN published269 }) ELSE mine268 END) AS mine_count270
      WITH other2, via267, mine_count270, COUNT { (via267)-[:AUTHORED]->() } AS degree271 WHERE degree271 > mine_count270
      WITH other2, via267, mine_count270, degree271 ORDER BY toFloat(mine_count270 * mine_count270) / degree271 DESC, coalesce(via267.id, via267.key) LIMIT 500
      WITH other2, collect([via267, mine_count270, degree271]) AS between272
      UNWIND reduce(kept273 = [0, []], one274 IN between272 | CASE WHEN kept273[0] + one274[2] > 700 THEN kept273 ELSE [kept273[0] + one274[2], kept273[1] + [one274]] END)[1] AS chosen275
      WITH other2, chosen275[0] AS via267, chosen275[1] AS mine_count270, chosen275[2] AS degree271
      MATCH (via267)-[:AUTHORED]->(theirs277:Paper) WHERE COUNT { (theirs277)<-[:AUTHORED]-() } <= 100
      MATCH (theirs277)<-[:AUTHORED]-(candidate276:Person) WHERE candidate276 <> other2 AND candidate276 <> via267
      WITH via267, mine_count270, degree271, candidate276, count(DISTINCT CASE WHEN theirs277:EarlierVersion THEN head(COLLECT { MATCH (theirs277)-[:VERSION_OF]->(published269:Paper) RETURN published269 }) ELSE theirs277 END) AS their_count278
      WITH candidate276, via267, toInteger(1000000 * sqrt(toFloat(mine_count270 * their_count278)) / log(1 + degree271)) AS term279
      WITH candidate276, count(*) AS shared_count280, sum(term279) AS sum281
      WITH candidate276, shared_count280, sum281 / 1.0 AS sum281
      WITH collect([candidate276, shared_count280, sum281]) AS all282, max(sum281) AS best283
      UNWIND all282 AS found284
      WITH found284[0] AS candidate276, found284[1] AS shared_count280, toInteger(round(250000 * found284[2] / (best283 + 3000000.0))) AS part285 WHERE part285 >= 1
      RETURN candidate276, ['SHARED_COAUTHORS', part285, shared_count280] AS reason286
      UNION ALL
      MATCH (other2)-[:AFFILIATED_WITH]->(via267:Institution)
      WITH other2, via267, other2 AS mine268
      WITH other2, via267, count(DISTINCT CASE WHEN mine268:EarlierVersion THEN head(COLLECT { MATCH (mine268)-[:VERSION_OF]->(published269:Paper) RETURN published269 }) ELSE mine268 END) AS mine_count270
      WITH other2, via267, mine_count270, COUNT { (via267)<-[:AFFILIATED_WITH]-() } AS degree271 WHERE degree271 > mine_count270
      WITH other2, via267, mine_count270, degree271 ORDER BY toFloat(mine_count270 * mine_count270) / degree271 DESC, coalesce(via267.id, via267.key) LIMIT 500
      WITH other2, collect([via267, mine_count270, degree271]) AS between272
      UNWIND reduce(kept273 = [0, []], one274 IN between272 | CASE WHEN kept273[0] + one274[2] > 1500 THEN kept273 ELSE [kept273[0] + one274[2], kept273[1] + [one274]] END)[1] AS chosen275
      WITH other2, chosen275[0] AS via267, chosen275[1] AS mine_count270, chosen275[2] AS degree271
      MATCH (via267)<-[:AFFILIATED_WITH]-(candidate276:Person) WHERE candidate276 <> other2
      WITH *, candidate276 AS theirs277
      WITH via267, mine_count270, degree271, candidate276, count(DISTINCT CASE WHEN theirs277:EarlierVersion THEN head(COLLECT { MATCH (theirs277)-[:VERSION_OF]->(published269:Paper) RETURN published269 }) ELSE theirs277 END) AS their_count278
      WITH candidate276, via267, toInteger(1000000 * sqrt(toFloat(mine_count270 * their_count278)) / log(1 + degree271)) AS term279
      WITH candidate276, count(*) AS shared_count280, sum(term279) AS sum281
      WITH candidate276, shared_count280, sum281 / 1.0 AS sum281
      WITH collect([candidate276, shared_count280, sum281]) AS all282, max(sum281) AS best283
      UNWIND all282 AS found284
      WITH found284[0] AS candidate276, found284[1] AS shared_count280, toInteger(round(190000 * found284[2] / (best283 + 1200000.0))) AS part285 WHERE part285 >= 1
      RETURN candidate276, ['SHARED_INSTITUTIONS', part285, shared_count280] AS reason286
      UNION ALL
      CALL (other2, own266) {
        UNWIND own266 AS mine268
        WITH other2, mine268, COUNT { (mine268)-[:CITES]->() } AS steps287 ORDER BY steps287, mine268.id
        WITH other2, collect([mine268, steps287]) AS ordered288
        UNWIND ordered288[..reduce(spent289 = [0, 0], one274 IN ordered288 | CASE WHEN spent289[0] + one274[1] > 10000 THEN [10000, spent289[1]] ELSE [spent289[0] + one274[1], spent289[1] + 1] END)[1]] AS few290
        WITH other2, few290[0] AS mine268
        MATCH (mine268)-[:CITES]->(via267:Paper) WHERE NOT EXISTS { (other2)-[:AUTHORED]->(via267) }
        WITH other2, via267, count(DISTINCT CASE WHEN mine268:EarlierVersion THEN head(COLLECT { MATCH (mine268)-[:VERSION_OF]->(published269:Paper) RETURN published269 }) ELSE mine268 END) AS mine_count270
        WITH other2, via267, mine_count270, COUNT { (via267)<-[:CITES]-() } + COUNT { (via267)<-[:AUTHORED]-() } AS degree271 WHERE degree271 > mine_count270
        WITH other2, via267, mine_count270, degree271 ORDER BY toFloat(mine_count270 * mine_count270) / degree271 DESC, coalesce(via267.id, via267.key) LIMIT 500
        WITH other2, collect([via267, mine_count270, degree271]) AS between272
        UNWIND reduce(kept273 = [0, []], one274 IN between272 | CASE WHEN kept273[0] + one274[2] > 1500 THEN kept273 ELSE [kept273[0] + one274[2], kept273[1] + [one274]] END)[1] AS chosen275
        WITH other2, chosen275[0] AS via267, chosen275[1] AS mine_count270, chosen275[2] AS degree271
        MATCH (via267)<-[:AUTHORED]-(candidate276:Person) WHERE candidate276 <> other2
        WITH *, candidate276 AS theirs277
        WITH via267, mine_count270, degree271, candidate276, count(DISTINCT CASE WHEN theirs277:EarlierVersion THEN head(COLLECT { MATCH (theirs277)-[:VERSION_OF]->(published269:Paper) RETURN published269 }) ELSE theirs277 END) AS their_count278
        WITH candidate276, via267, toInteger(1000000 * sqrt(toFloat(mine_count270 * their_count278)) / log(1 + degree271)) AS term279
        WITH candidate276, count(*) AS shared_count280, sum(term279) AS sum281
        WITH candidate276, shared_count280, sum281 / 1.0 AS sum281
        RETURN candidate276, shared_count280, sum281
        UNION ALL
        UNWIND own266 AS mine268
        WITH other2, mine268, COUNT { (mine268)<-[:CITES]-() } AS steps287 ORDER BY steps287, mine268.id
        WITH other2, collect([mine268, steps287]) AS ordered288
        UNWIND ordered288[..reduce(spent289 = [0, 0], one274 IN ordered288 | CASE WHEN spent289[0] + one274[1] > 10000 THEN [10000, spent289[1]] ELSE [spent289[0] + one274[1], spent289[1] + 1] END)[1]] AS few290
        WITH other2, few290[0] AS mine268
        MATCH (mine268)<-[:CITES]-(via267:Paper) WHERE NOT EXISTS { (other2)-[:AUTHORED]->(via267) }
        WITH other2, via267, count(DISTINCT CASE WHEN mine268:EarlierVersion THEN head(COLLECT { MATCH (mine268)-[:VERSION_OF]->(published269:Paper) RETURN published269 }) ELSE mine268 END) AS mine_count270
        WITH other2, via267, mine_count270, COUNT { (via267)-[:CITES]->() } + COUNT { (via267)<-[:AUTHORED]-() } AS degree271 WHERE degree271 > mine_count270
        WITH other2, via267, mine_count270, degree271 ORDER BY toFloat(mine_count270 * mine_count270) / degree271 DESC, coalesce(via267.id, via267.key) LIMIT 500
        WITH other2, collect([via267, mine_count270, degree271]) AS between272
        UNWIND reduce(kept273 = [0, []], one274 IN between272 | CASE WHEN kept273[0] + one274[2] > 1500 THEN kept273 ELSE [kept273[0] + one274[2], kept273[1] + [one274]] END)[1] AS chosen275
        WITH other2, chosen275[0] AS via267, chosen275[1] AS mine_count270, chosen275[2] AS degree271
        MATCH (via267)<-[:AUTHORED]-(candidate276:Person) WHERE candidate276 <> other2
        WITH *, candidate276 AS theirs277
        WITH via267, mine_count270, degree271, candidate276, count(DISTINCT CASE WHEN theirs277:EarlierVersion THEN head(COLLECT { MATCH (theirs277)-[:VERSION_OF]->(published269:Paper) RETURN published269 }) ELSE theirs277 END) AS their_count278
        WITH candidate276, via267, toInteger(1000000 * sqrt(toFloat(mine_count270 * their_count278)) / log(1 + degree271)) AS term279
        WITH candidate276, count(*) AS shared_count280, sum(term279) AS sum281
        WITH candidate276, shared_count280, sum281 / 1.0 AS sum281
        RETURN candidate276, shared_count280, sum281
      }
      WITH candidate276, sum(shared_count280) AS shared_count280, sum(sum281) AS sum281
      WITH collect([candidate276, shared_count280, sum281]) AS all282, max(sum281) AS best283
      UNWIND all282 AS found284
      WITH found284[0] AS candidate276, found284[1] AS shared_count280, toInteger(round(150000 * found284[2] / (best283 + 12000000.0))) AS part285 WHERE part285 >= 1
      RETURN candidate276, ['CITATIONS', part285, shared_count280] AS reason286
      UNION ALL
      UNWIND own266 AS mine268
      WITH other2, mine268, COUNT { (mine268)-[:CITES|REFERS_TO]->() } AS steps287 ORDER BY steps287, mine268.id
      WITH other2, collect([mine268, steps287]) AS ordered288
      UNWIND ordered288[..reduce(spent289 = [0, 0], one274 IN ordered288 | CASE WHEN spent289[0] + one274[1] > 10000 THEN [10000, spent289[1]] ELSE [spent289[0] + one274[1], spent289[1] + 1] END)[1]] AS few290
      WITH other2, few290[0] AS mine268
      MATCH (mine268)-[:CITES|REFERS_TO]->(via267)
      WITH other2, via267, count(DISTINCT CASE WHEN mine268:EarlierVersion THEN head(COLLECT { MATCH (mine268)-[:VERSION_OF]->(published269:Paper) RETURN published269 }) ELSE mine268 END) AS mine_count270
      WITH other2, via267, mine_count270, COUNT { (via267)<-[:CITES|REFERS_TO]-() } AS degree271 WHERE degree271 > mine_count270
      WITH other2, via267, mine_count270, degree271 ORDER BY toFloat(mine_count270 * mine_count270) / degree271 DESC, coalesce(via267.id, via267.key) LIMIT 500
      WITH other2, collect([via267, mine_count270, degree271]) AS between272
      UNWIND reduce(kept273 = [0, []], one274 IN between272 | CASE WHEN kept273[0] + one274[2] > 700 THEN kept273 ELSE [kept273[0] + one274[2], kept273[1] + [one274]] END)[1] AS chosen275
      WITH other2, chosen275[0] AS via267, chosen275[1] AS mine_count270, chosen275[2] AS degree271
      MATCH (via267)<-[:CITES|REFERS_TO]-(theirs277:Paper) WHERE COUNT { (theirs277)<-[:AUTHORED]-() } <= 100
      MATCH (theirs277)<-[:AUTHORED]-(candidate276:Person) WHERE candidate276 <> other2
      WITH via267, mine_count270, degree271, candidate276, count(DISTINCT CASE WHEN theirs277:EarlierVersion THEN head(COLLECT { MATCH (theirs277)-[:VERSION_OF]->(published269:Paper) RETURN published269 }) ELSE theirs277 END) AS their_count278
      WITH candidate276, via267, toInteger(1000000 * sqrt(toFloat(mine_count270 * their_count278)) / log(1 + degree271)) AS term279
      WITH candidate276, count(*) AS shared_count280, sum(term279) AS sum281
      WITH candidate276, shared_count280, sum281 / 1.0 AS sum281
      WITH collect([candidate276, shared_count280, sum281]) AS all282, max(sum281) AS best283
      UNWIND all282 AS found284
      WITH found284[0] AS candidate276, found284[1] AS shared_count280, toInteger(round(90000 * found284[2] / (best283 + 11000000.0))) AS part285 WHERE part285 >= 1
      RETURN candidate276, ['SHARED_REFERENCES', part285, shared_count280] AS reason286
      UNION ALL
      UNWIND own266 AS mine268
      WITH other2, mine268, COUNT { (mine268)-[:HAS_TOPIC]->() } AS steps287 ORDER BY steps287, mine268.id
      WITH other2, collect([mine268, steps287]) AS ordered288
      UNWIND ordered288[..reduce(spent289 = [0, 0], one274 IN ordered288 | CASE WHEN spent289[0] + one274[1] > 10000 THEN [10000, spent289[1]] ELSE [spent289[0] + one274[1], spent289[1] + 1] END)[1]] AS few290
      WITH other2, few290[0] AS mine268
      MATCH (mine268)-[:HAS_TOPIC]->(via267)
      WITH other2, via267, count(DISTINCT CASE WHEN mine268:EarlierVersion THEN head(COLLECT { MATCH (mine268)-[:VERSION_OF]->(published269:Paper) RETURN published269 }) ELSE mine268 END) AS mine_count270
      WITH other2, via267, mine_count270, COUNT { (via267)<-[:HAS_TOPIC]-() } AS degree271 WHERE degree271 > mine_count270
      WITH other2, via267, mine_count270, degree271 ORDER BY toFloat(mine_count270 * mine_count270) / degree271 DESC, coalesce(via267.id, via267.key) LIMIT 500
      WITH other2, collect([via267, mine_count270, degree271]) AS between272
      UNWIND reduce(kept273 = [0, []], one274 IN between272 | CASE WHEN kept273[0] + one274[2] > 700 THEN kept273 ELSE [kept273[0] + one274[2], kept273[1] + [one274]] END)[1] AS chosen275
      WITH other2, chosen275[0] AS via267, chosen275[1] AS mine_count270, chosen275[2] AS degree271
      MATCH (via267)<-[:HAS_TOPIC]-(theirs277:Paper) WHERE COUNT { (theirs277)<-[:AUTHORED]-() } <= 100
      MATCH (theirs277)<-[:AUTHORED]-(candidate276:Person) WHERE candidate276 <> other2
      WITH via267, mine_count270, degree271, candidate276, count(DISTINCT CASE WHEN theirs277:EarlierVersion THEN head(COLLECT { MATCH (theirs277)-[:VERSION_OF]->(published269:Paper) RETURN published269 }) ELSE theirs277 END) AS their_count278
      WITH candidate276, via267, toInteger(1000000 * sqrt(toFloat(mine_count270 * their_count278)) / log(1 + degree271)) AS term279
      WITH candidate276, count(*) AS shared_count280, sum(term279) AS sum281
      WITH candidate276, shared_count280, sum281 / 1.0 AS sum281
      WITH collect([candidate276, shared_count280, sum281]) AS all282, max(sum281) AS best283
      UNWIND all282 AS found284
      WITH found284[0] AS candidate276, found284[1] AS shared_count280, toInteger(round(70000 * found284[2] / (best283 + 9000000.0))) AS part285 WHERE part285 >= 1
      RETURN candidate276, ['SHARED_TOPICS', part285, shared_count280] AS reason286
      UNION ALL
      UNWIND own266 AS mine268
      WITH other2, mine268, COUNT { (mine268)<-[:AUTHORED]-() } AS steps287 ORDER BY steps287, mine268.id
      WITH other2, collect([mine268, steps287]) AS ordered288
      UNWIND ordered288[..reduce(spent289 = [0, 0], one274 IN ordered288 | CASE WHEN spent289[0] + one274[1] > 20000 THEN [20000, spent289[1]] ELSE [spent289[0] + one274[1], spent289[1] + 1] END)[1]] AS few290
      WITH other2, few290[0] AS mine268
      MATCH (mine268)<-[:AUTHORED]-(candidate276:Person) WHERE candidate276 <> other2
      RETURN DISTINCT candidate276, ['', 0, null] AS reason286
    }
    WITH other2, candidate276, sum(reason286[1]) AS rank264, collect(reason286) AS all282
    WITH other2, candidate276 AS other262, rank264, all282 WHERE rank264 > 0
    WITH other2, other262, rank264, [reason286 IN all282 WHERE reason286[1] > 0] AS link263
    WITH other2, other262, rank264, link263
    WITH other262, link263, rank264, rank264 AS k260, other262.id AS k261 ORDER BY k260 DESC, k261 LIMIT $p19
    CALL (link263) {
      UNWIND link263 AS other294
      WITH other294, other294[1] AS k292, other294[0] AS k293 ORDER BY k292 DESC, k293
      RETURN collect([k293, other294[1] / 1000000.0, other294[2]]) AS v295
    }
    RETURN collect([rank264 / 1000000.0, EXISTS { (other2)-[:AUTHORED]->(:Paper)<-[:AUTHORED]-(other262) }, COUNT { MATCH (other2)-[:AUTHORED]->(paper291:Paper)<-[:AUTHORED]-(other262) WHERE NOT (paper291:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper291) } AND EXISTS { (other262)-[:REPEATS]->(paper291) }) RETURN paper291 }, [v295], k261, k261]) AS v296
  }
  CALL (other2) {
    CALL (other2) {
      MATCH (other2)-[:AUTHORED]->(paper302:Paper) WHERE NOT (paper302:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper302) })
      WITH paper302 ORDER BY coalesce(paper302.citationCount, 0) DESC, paper302.id LIMIT 200
      RETURN paper302, 0 AS here303, 1 AS is_own304
      UNION ALL
      MATCH (other2)-[:AUTHORED]->(citing305:Paper)
      WITH citing305 ORDER BY coalesce(citing305.citationCount, 0) DESC, citing305.id LIMIT 3000
      MATCH (citing305)-[:CITES]->(paper302:Paper) WHERE citing305 <> paper302
      RETURN paper302, count(*) AS here303, 0 AS is_own304
    }
    WITH other2, paper302, sum(here303) AS here303, max(is_own304) AS is_own304 WHERE is_own304 = 1
    WITH paper302, here303, is_own304 ORDER BY is_own304 DESC, here303 DESC, paper302.id LIMIT 400
    WITH paper302, here303, coalesce(paper302.citationCount, 0) AS cited306, 1.0 AS share307, coalesce(head(COLLECT { MATCH (dated308:Paper) WHERE dated308.year > 0 RETURN dated308.year ORDER BY dated308.year DESC LIMIT 1 }), 0) AS latest309
    WITH paper302, cited306, here303, share307, log(1 + cited306 / sqrt(1.0 + CASE WHEN paper302.year IS NULL THEN 10 WHEN paper302.year > latest309 THEN 0 ELSE latest309 - paper302.year END)) AS damped310, CASE WHEN paper302.type = 'REVIEW_ARTICLE' OR paper302.title =~ '(?i).*\\b(survey|surveys|review|reviews|overview|tutorial|introduction|handbook|textbook|primer|roadmap)\\b.*' THEN 1.0 ELSE 0.0 END AS overview311
    WITH collect([paper302, cited306, here303, share307 * damped310, share307 * log(1 + here303), overview311]) AS all312, max(share307 * damped310) AS most313, max(share307 * log(1 + here303)) AS most_here314
    UNWIND all312 AS one315
    WITH one315[0] AS other299, [[toFloat(one315[4]) / CASE WHEN most_here314 > log(1.0 + 5) THEN most_here314 ELSE log(1.0 + 5) END, one315[2]], [toFloat(one315[3]) / CASE WHEN most313 > log(1.0 + 10) THEN most313 ELSE log(1.0 + 10) END, one315[1]], [one315[5] * toFloat(one315[3]) / CASE WHEN most313 > log(1.0 + 10) THEN most313 ELSE log(1.0 + 10) END, null]] AS parts316
    WITH other299, [reason317 IN [['CITED_HERE', toInteger(round(500000 * parts316[0][0])), parts316[0][1]], ['CITATIONS', toInteger(round(400000 * parts316[1][0])), parts316[1][1]], ['OVERVIEW', toInteger(round(100000 * parts316[2][0])), parts316[2][1]]] WHERE reason317[1] > 0] AS link300
    WITH other299, reduce(total318 = 0, reason317 IN link300 | total318 + reason317[1]) AS rank301, link300 WHERE rank301 > 0
    WITH other299, link300, rank301, rank301 AS k297, other299.id AS k298 ORDER BY k297 DESC, k298 LIMIT $p21
    CALL (link300) {
      UNWIND link300 AS other321
      WITH other321, other321[1] AS k319, other321[0] AS k320 ORDER BY k319 DESC, k320
      RETURN collect([k320, other321[1] / 1000000.0, other321[2]]) AS v322
    }
    RETURN collect([rank301 / 1000000.0, [v322], k298, k298]) AS v323
  }
  CALL (other2) {
    CALL (other2) {
      MATCH (other2)-[:AUTHORED]->(known329:Paper) WHERE known329.venue IS NOT NULL
      WITH known329.venue AS venue330, count(*) AS size331
      WITH venue330, size331 ORDER BY size331 DESC, venue330 LIMIT 20
      RETURN collect([venue330, size331]) AS venues332
    }
    MATCH (other2)-[:AUTHORED]->(paper333:Paper) WHERE paper333.year IS NOT NULL AND NOT (paper333:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper333) })
    WITH other2, venues332, max(paper333.year) AS newest334, collect(paper333) AS papers335
    UNWIND papers335 AS paper333
    WITH other2, venues332, newest334, paper333, coalesce(paper333.citationCount, 0) AS cited336 WHERE paper333.year >= newest334 - 1 ORDER BY cited336 DESC, paper333.year DESC, paper333.id LIMIT 100
    WITH paper333, cited336, CASE WHEN paper333.year = newest334 THEN 1.0 ELSE 0.5 END AS recent337, COUNT { MATCH (paper333)-[:CITES]->(known329:Paper) WHERE known329 <> paper333 AND EXISTS { (other2)-[:AUTHORED]->(known329) } } AS here338, reduce(most339 = 0, count340 IN COLLECT { MATCH (paper333)<-[wrote341:AUTHORED]-(author342:Person) WHERE author342 <> other2 WITH author342 ORDER BY wrote341.position, author342.id LIMIT 8 RETURN COUNT { MATCH (author342)-[:AUTHORED]->(known329:Paper) WHERE known329 <> paper333 AND EXISTS { (other2)-[:AUTHORED]->(known329) } } } | CASE WHEN count340 > most339 THEN count340 ELSE most339 END) AS works343, reduce(size331 = 0, one344 IN venues332 | CASE WHEN one344[0] = paper333.venue THEN one344[1] - 1 ELSE size331 END) AS venue330
    WITH collect([paper333, cited336, recent337, here338, works343, venue330]) AS all345, max(log(1 + cited336)) AS most_cited346, max(log(1 + here338)) AS most_here347, max(log(1 + works343)) AS most_works348, max(log(1 + venue330)) AS most_venue349
    UNWIND all345 AS one344
    WITH one344[0] AS other326, [[one344[2], null], [toFloat(log(1 + one344[1])) / CASE WHEN most_cited346 > log(1.0 + 10) THEN most_cited346 ELSE log(1.0 + 10) END, one344[1]], [toFloat(log(1 + one344[3])) / CASE WHEN most_here347 > log(1.0 + 5) THEN most_here347 ELSE log(1.0 + 5) END, one344[3]], [toFloat(log(1 + one344[4])) / CASE WHEN most_works348 > log(1.0 + 5) THEN most_works348 ELSE log(1.0 + 5) END, one344[4]], [toFloat(log(1 + one344[5])) / CASE WHEN most_venue349 > log(1.0 + 5) THEN most_venue349 ELSE log(1.0 + 5) END, one344[5]]] AS parts350
    WITH other326, [reason351 IN [['RECENT', toInteger(round(300000 * parts350[0][0])), parts350[0][1]], ['CITATIONS', toInteger(round(250000 * parts350[1][0])), parts350[1][1]], ['CITES_HERE', toInteger(round(150000 * parts350[2][0])), parts350[2][1]], ['AUTHORS', toInteger(round(200000 * parts350[3][0])), parts350[3][1]], ['VENUE', toInteger(round(100000 * parts350[4][0])), parts350[4][1]]] WHERE reason351[1] > 0] AS link327
    WITH other326, reduce(total352 = 0, reason351 IN link327 | total352 + reason351[1]) AS rank328, link327 WHERE rank328 > 0
    WITH other326, link327, rank328, rank328 AS k324, other326.id AS k325 ORDER BY k324 DESC, k325 LIMIT $p23
    CALL (link327) {
      UNWIND link327 AS other355
      WITH other355, other355[1] AS k353, other355[0] AS k354 ORDER BY k353 DESC, k354
      RETURN collect([k354, other355[1] / 1000000.0, other355[2]]) AS v356
    }
    RETURN collect([rank328 / 1000000.0, [v356], k325, k325]) AS v357
  }
  RETURN head(collect([other2.id, 'PERSON', other2.name, (COUNT { (other2)-[:AUTHORED]->() } - COUNT { (other2)-[:REPEATS]->() }) + COUNT { (other2)-[:AFFILIATED_WITH]->() }, v3, other2.name, [other164 IN coalesce(other2.otherNames, []) WHERE other164 <> other2.name], other2.orcid, other2.openalexId, (COUNT { (other2)-[:AUTHORED]->() } - COUNT { (other2)-[:REPEATS]->() }), coalesce(other2.citedByCount, reduce(sum165 = 0, count166 IN COLLECT { MATCH (other2)-[:AUTHORED]->(paper167:Paper) WHERE NOT (paper167:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper167) }) RETURN coalesce(paper167.citationCount, 0) } | sum165 + count166)), [v171, v209, v208], [v220], [v232], [v239, COUNT { (other2)-[:AFFILIATED_WITH]->() }], [v245, v249], [v255, v259], [v296], [v323], [v357]])) AS v1
}
RETURN [v1] AS row
