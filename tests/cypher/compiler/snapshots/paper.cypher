// { paper(by: {doi: "10.1234/X"}) { id kind label neighborCount researchMap { nodes { node { id } distance weight why } edges { kind source target weight reasons { signal score count } } truncated } title titleHtml abstract abstractHtml type year publishedOn publication { date venueType publisher volume issue firstPage lastPage articleNumber issns isbns } isRetracted language venue doi arxivId arxivVersion openalexId url openAccess { isOpen status url license } resources { kind url title } citationCount metrics { pageRank community percentile computedAt } authors(first: 2) { edges { node { id } cursor position nameAsPrinted isCorresponding affiliations { id } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount isTruncated } institutions(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } topics(first: 2) { edges { node { id } cursor score } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } references(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount stats { count byYear { key label count } byType { key label count } byTopic(first: 2) { key label count } byInstitution(first: 2) { key label count } byVenue(first: 2) { key label count } byOpenAccess { key label count } } } citedBy(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount stats { count byYear { key label count } byType { key label count } byTopic(first: 2) { key label count } byInstitution(first: 2) { key label count } byVenue(first: 2) { key label count } byOpenAccess { key label count } } } versions(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount stats { count byYear { key label count } byType { key label count } byTopic(first: 2) { key label count } byInstitution(first: 2) { key label count } byVenue(first: 2) { key label count } byOpenAccess { key label count } } } isEarlierVersion nearby(first: 2) { edges { node { id } score reasons { signal score count } } nodes { id } } votes { likes dislikes viewerVote } reactions { kind count viewerHasReacted } lastEventId saveCount viewerHasSaved collections(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } reviews(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } decisions { venue year outcome statement comment commentHtml decidedOn url } comments(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } } }
// parameters: {"p0":"doi:10.1234/x","p10":3,"p11":3,"p15":2,"p16":2,"p17":2,"p19":3,"p1l":60,"p23":2,"p24":2,"p25":2,"p27":3,"p31":2,"p32":2,"p33":2,"p35":2,"p38":3,"p39":3,"p41":3,"p7":3,"p9":3}
CALL () {
  MATCH (:Identifier {key: $p0})-[:IDENTIFIES]->(other2:Paper)
  CALL (other2) {
    WITH [other2] AS seeds5
    WITH seeds5, seeds5 AS slice6, false AS cut7, [seed8 IN seeds5 | {node: seed8, weight: 1.0}] AS entries9, [] AS near10, head(COLLECT { MATCH (dated11:Paper) WHERE dated11.year IS NOT NULL RETURN dated11.year ORDER BY dated11.year DESC LIMIT 1 }) - 1 AS recent12, [seed8 IN seeds5 WHERE seed8:EarlierVersion | CASE WHEN seed8:EarlierVersion THEN head(COLLECT { MATCH (seed8)-[:VERSION_OF]->(published13:Paper) RETURN published13 }) ELSE seed8 END] AS works14, [seed8 IN seeds5 | toLower(seed8.title)] AS titles15
    WITH *, [1000, 0.7, CASE WHEN any(seed8 IN seeds5 WHERE seed8.year >= recent12) THEN 0.5 ELSE 0.2 END, 0] AS class_shares16
    CALL (seeds5) {
      UNWIND seeds5 AS seed8
      CALL (seed8, seeds5) {
        WITH seed8 WHERE seed8:Paper
        RETURN seed8 AS own17, 1000000 AS standing18, false AS of19
        UNION ALL
        WITH seed8, seeds5 WHERE NOT seed8:Paper
        MATCH (seed8)-[has20:AUTHORED|STATES_AFFILIATION|HAS_TOPIC]-(own17:Paper) WHERE NOT own17:EarlierVersion
        WITH seeds5, own17, max(coalesce(has20.score, 1.0)) AS has_score21
        WITH seeds5, own17, has_score21 * log10(10 + coalesce(own17.citationCount, 0)) AS standing18 ORDER BY standing18 DESC, own17.id LIMIT 30
        WITH seeds5, collect([own17, standing18]) AS all22
        UNWIND all22[..1 + 30 / size(seeds5)] AS one23
        RETURN one23[0] AS own17, toInteger(1000000 * one23[1] / all22[0][1]) AS standing18, true AS of19
      }
      WITH own17, max(standing18) AS standing18, min(of19) AS of19 ORDER BY standing18 DESC, coalesce(own17.citationCount, 0) DESC, own17.id
      RETURN collect({node: own17, weight: standing18, own: of19}) AS base24
    }
    CALL (base24) {
      WITH base24[..2] AS origins25
      UNWIND origins25 AS origin26
      WITH origin26.node AS near_self27, 60 / size(origins25) AS most28
      CALL (near_self27, most28) {
        WITH near_self27, CASE WHEN near_self27:EarlierVersion THEN head(COLLECT { MATCH (near_self27)-[:VERSION_OF]->(near_published29:Paper) RETURN near_published29 }) ELSE near_self27 END AS near_root30, [near_word31 IN split(toLower(left(coalesce(near_self27.title, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE near_word31 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] AS near_title32
        CALL (near_self27, near_root30, near_title32) {
          MATCH (near_self27)-[:CITES|REFERS_TO]->(near_via33)
          WITH near_root30, near_via33, COUNT { (near_via33)<-[:CITES|REFERS_TO]-() } AS near_degree34 ORDER BY near_degree34, coalesce(near_via33.id, near_via33.key)
          WITH near_root30, collect([near_via33, near_degree34]) AS near_between35
          UNWIND near_between35[..reduce(near_spent36 = [0, 0], near_pair37 IN near_between35 | CASE WHEN near_spent36[0] + near_pair37[1] > 2000 THEN [2000, near_spent36[1]] ELSE [near_spent36[0] + near_pair37[1], near_spent36[1] + 1] END)[1]] AS near_chosen38
          WITH near_root30, near_chosen38[0] AS near_via33, toInteger(1000000 / log(1 + near_chosen38[1])) AS near_term39
          MATCH (near_via33)<-[:CITES|REFERS_TO]-(near_reached40)
          WITH DISTINCT near_root30, near_via33, near_term39, CASE WHEN near_reached40:EarlierVersion THEN head(COLLECT { MATCH (near_reached40)-[:VERSION_OF]->(near_published29:Paper) RETURN near_published29 }) ELSE near_reached40 END AS near_candidate41 WHERE near_candidate41 <> near_root30
          WITH near_candidate41, count(*) AS near_shared_count42, sum(near_term39) AS near_sum43
          WITH near_candidate41, near_shared_count42, near_sum43, COUNT { (near_candidate41)-[:CITES|REFERS_TO]->() } AS near_size44
          WITH near_candidate41, near_shared_count42, near_sum43 / (1000000 * sqrt(CASE WHEN near_size44 > 0 THEN near_size44 ELSE 1 END)) AS near_x45
          WITH near_candidate41, 1.3 * near_x45 / (near_x45 + 0.88) AS near_part46, near_shared_count42
          RETURN 'BIBLIOGRAPHIC_COUPLING' AS near_signal47, max(near_part46) AS near_best48, collect([near_candidate41, near_part46, near_shared_count42]) AS near_found49
          UNION ALL
          MATCH (near_self27)<-[:CITES]-(near_via33)
          WITH near_root30, near_via33, COUNT { (near_via33)-[:CITES]->() } AS near_degree34 ORDER BY near_degree34, coalesce(near_via33.id, near_via33.key)
          WITH near_root30, collect([near_via33, near_degree34]) AS near_between35
          UNWIND near_between35[..reduce(near_spent36 = [0, 0], near_pair37 IN near_between35 | CASE WHEN near_spent36[0] + near_pair37[1] > 2000 THEN [2000, near_spent36[1]] ELSE [near_spent36[0] + near_pair37[1], near_spent36[1] + 1] END)[1]] AS near_chosen38
          WITH near_root30, near_chosen38[0] AS near_via33, toInteger(1000000 / log(1 + near_chosen38[1])) AS near_term39
          MATCH (near_via33)-[:CITES]->(near_reached40)
          WITH DISTINCT near_root30, near_via33, near_term39, CASE WHEN near_reached40:EarlierVersion THEN head(COLLECT { MATCH (near_reached40)-[:VERSION_OF]->(near_published29:Paper) RETURN near_published29 }) ELSE near_reached40 END AS near_candidate41 WHERE near_candidate41 <> near_root30
          WITH near_candidate41, count(*) AS near_shared_count42, sum(near_term39) AS near_sum43
          WITH near_candidate41, near_shared_count42, near_sum43, 1 AS near_size44
          WITH near_candidate41, near_shared_count42, near_sum43 / 1000000.0 AS near_x45
          WITH near_candidate41, 1.7 * near_x45 / (near_x45 + 1.7) AS near_part46, near_shared_count42
          RETURN 'CO_CITATION' AS near_signal47, max(near_part46) AS near_best48, collect([near_candidate41, near_part46, near_shared_count42]) AS near_found49
          UNION ALL
          CALL (near_self27, near_root30) {
            MATCH (near_self27)-[near_cites50:CITES]-(near_reached40)
            WITH DISTINCT near_root30, startNode(near_cites50) = near_self27 AS near_forward51, CASE WHEN near_reached40:EarlierVersion THEN head(COLLECT { MATCH (near_reached40)-[:VERSION_OF]->(near_published29:Paper) RETURN near_published29 }) ELSE near_reached40 END AS near_candidate41 WHERE near_candidate41 <> near_root30
            RETURN near_candidate41, count(*) AS near_shared_count42, 0.2 AS near_x45
            UNION ALL
            MATCH (near_self27)-[:CITES]->(near_via33)
            WITH near_root30, near_via33, COUNT { (near_via33)-[:CITES]->() } AS near_degree34 ORDER BY near_degree34, coalesce(near_via33.id, near_via33.key)
            WITH near_root30, collect([near_via33, near_degree34]) AS near_between35
            UNWIND near_between35[..reduce(near_spent36 = [0, 0], near_pair37 IN near_between35 | CASE WHEN near_spent36[0] + near_pair37[1] > 2000 THEN [2000, near_spent36[1]] ELSE [near_spent36[0] + near_pair37[1], near_spent36[1] + 1] END)[1]] AS near_chosen38
            WITH near_root30, near_chosen38[0] AS near_via33, toInteger(1000000 / log(1 + near_chosen38[1])) AS near_term39
            MATCH (near_via33)-[:CITES]->(near_reached40)
            WITH DISTINCT near_root30, near_via33, near_term39, CASE WHEN near_reached40:EarlierVersion THEN head(COLLECT { MATCH (near_reached40)-[:VERSION_OF]->(near_published29:Paper) RETURN near_published29 }) ELSE near_reached40 END AS near_candidate41 WHERE near_candidate41 <> near_root30
            WITH near_candidate41, count(*) AS near_shared_count42, sum(near_term39) AS near_sum43
            WITH near_candidate41, near_shared_count42, near_sum43, 1 AS near_size44
            WITH near_candidate41, near_shared_count42, near_sum43 / 1000000.0 AS near_x45
            RETURN near_candidate41, near_shared_count42, near_x45
            UNION ALL
            MATCH (near_self27)<-[:CITES]-(near_via33)
            WITH near_root30, near_via33, COUNT { (near_via33)<-[:CITES]-() } AS near_degree34 ORDER BY near_degree34, coalesce(near_via33.id, near_via33.key)
            WITH near_root30, collect([near_via33, near_degree34]) AS near_between35
            UNWIND near_between35[..reduce(near_spent36 = [0, 0], near_pair37 IN near_between35 | CASE WHEN near_spent36[0] + near_pair37[1] > 2000 THEN [2000, near_spent36[1]] ELSE [near_spent36[0] + near_pair37[1], near_spent36[1] + 1] END)[1]] AS near_chosen38
            WITH near_root30, near_chosen38[0] AS near_via33, toInteger(1000000 / log(1 + near_chosen38[1])) AS near_term39
            MATCH (near_via33)<-[:CITES]-(near_reached40)
            WITH DISTINCT near_root30, near_via33, near_term39, CASE WHEN near_reached40:EarlierVersion THEN head(COLLECT { MATCH (near_reached40)-[:VERSION_OF]->(near_published29:Paper) RETURN near_published29 }) ELSE near_reached40 END AS near_candidate41 WHERE near_candidate41 <> near_root30
            WITH near_candidate41, count(*) AS near_shared_count42, sum(near_term39) AS near_sum43
            WITH near_candidate41, near_shared_count42, near_sum43, COUNT { (near_candidate41)-[:CITES|REFERS_TO]->() } AS near_size44
            WITH near_candidate41, near_shared_count42, near_sum43 / (1000000 * sqrt(CASE WHEN near_size44 > 0 THEN near_size44 ELSE 1 END)) AS near_x45
            RETURN near_candidate41, near_shared_count42, 0.3 * near_x45 AS near_x45
          }
          WITH near_candidate41, sum(near_shared_count42) AS near_shared_count42, sum(near_x45) AS near_x45
          WITH near_candidate41, 1.15 * near_x45 / (near_x45 + 1.8) AS near_part46, near_shared_count42
          RETURN 'DIRECT_CITATION' AS near_signal47, max(near_part46) AS near_best48, collect([near_candidate41, near_part46, near_shared_count42]) AS near_found49
          UNION ALL
          MATCH (near_self27)<-[:AUTHORED]-(near_via33)
          WITH near_root30, near_via33, COUNT { (near_via33)-[:AUTHORED]->() } AS near_degree34 ORDER BY near_degree34, coalesce(near_via33.id, near_via33.key)
          WITH near_root30, collect([near_via33, near_degree34]) AS near_between35
          UNWIND near_between35[..reduce(near_spent36 = [0, 0], near_pair37 IN near_between35 | CASE WHEN near_spent36[0] + near_pair37[1] > 2000 THEN [2000, near_spent36[1]] ELSE [near_spent36[0] + near_pair37[1], near_spent36[1] + 1] END)[1]] AS near_chosen38
          WITH near_root30, near_chosen38[0] AS near_via33, toInteger(1000000 / log(1 + near_chosen38[1])) AS near_term39
          MATCH (near_via33)-[:AUTHORED]->(near_reached40)
          WITH DISTINCT near_root30, near_via33, near_term39, CASE WHEN near_reached40:EarlierVersion THEN head(COLLECT { MATCH (near_reached40)-[:VERSION_OF]->(near_published29:Paper) RETURN near_published29 }) ELSE near_reached40 END AS near_candidate41 WHERE near_candidate41 <> near_root30
          WITH near_candidate41, count(*) AS near_shared_count42, sum(near_term39) AS near_sum43
          WITH near_candidate41, near_shared_count42, near_sum43, COUNT { (near_candidate41)<-[:AUTHORED]-() } AS near_size44
          WITH near_candidate41, near_shared_count42, near_sum43 / (1000000 * sqrt(CASE WHEN near_size44 > 0 THEN near_size44 ELSE 1 END)) AS near_x45
          WITH near_candidate41, 4.4 * near_x45 / (near_x45 + 0.92) AS near_part46, near_shared_count42
          RETURN 'SHARED_AUTHORS' AS near_signal47, max(near_part46) AS near_best48, collect([near_candidate41, near_part46, near_shared_count42]) AS near_found49
          UNION ALL
          MATCH (near_self27)-[:HAS_TOPIC]->(near_via33)
          WITH near_root30, near_via33, COUNT { (near_via33)<-[:HAS_TOPIC]-() } AS near_degree34 ORDER BY near_degree34, coalesce(near_via33.id, near_via33.key)
          WITH near_root30, collect([near_via33, near_degree34]) AS near_between35
          UNWIND near_between35[..reduce(near_spent36 = [0, 0], near_pair37 IN near_between35 | CASE WHEN near_spent36[0] + near_pair37[1] > 2000 THEN [2000, near_spent36[1]] ELSE [near_spent36[0] + near_pair37[1], near_spent36[1] + 1] END)[1]] AS near_chosen38
          WITH near_root30, near_chosen38[0] AS near_via33, toInteger(1000000 / log(1 + near_chosen38[1])) AS near_term39
          MATCH (near_via33)<-[:HAS_TOPIC]-(near_reached40)
          WITH DISTINCT near_root30, near_via33, near_term39, CASE WHEN near_reached40:EarlierVersion THEN head(COLLECT { MATCH (near_reached40)-[:VERSION_OF]->(near_published29:Paper) RETURN near_published29 }) ELSE near_reached40 END AS near_candidate41 WHERE near_candidate41 <> near_root30
          WITH near_candidate41, count(*) AS near_shared_count42, sum(near_term39) AS near_sum43
          WITH near_candidate41, near_shared_count42, near_sum43, COUNT { (near_candidate41)-[:HAS_TOPIC]->() } AS near_size44
          WITH near_candidate41, near_shared_count42, near_sum43 / (1000000 * sqrt(CASE WHEN near_size44 > 0 THEN near_size44 ELSE 1 END)) AS near_x45
          WITH near_candidate41, 1.0 * near_x45 / (near_x45 + 0.35) AS near_part46, near_shared_count42
          RETURN 'SHARED_TOPICS' AS near_signal47, max(near_part46) AS near_best48, collect([near_candidate41, near_part46, near_shared_count42]) AS near_found49
          UNION ALL
          WITH near_root30, near_title32, near_title32 + [near_word31 IN [near_word31 IN split(toLower(left(coalesce(near_self27.abstract, ''), 3000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE near_word31 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'] WHERE NOT near_word31 IN near_title32 AND NOT near_word31 IN ['able', 'about', 'achieve', 'achieved', 'achieves', 'across', 'additionally', 'after', 'against', 'al', 'all', 'allow', 'allows', 'also', 'although', 'among', 'analysis', 'another', 'any', 'approach', 'approaches', 'art', 'article', 'available', 'based', 'because', 'been', 'before', 'best', 'better', 'between', 'both', 'can', 'case', 'cases', 'challenge', 'challenges', 'challenging', 'common', 'compare', 'compared', 'comparison', 'complex', 'could', 'data', 'demonstrate', 'demonstrated', 'demonstrates', 'describe', 'described', 'describes', 'develop', 'developed', 'did', 'different', 'discuss', 'do', 'does', 'due', 'during', 'e', 'each', 'effective', 'effectively', 'effectiveness', 'efficient', 'efficiently', 'enable', 'enables', 'enabling', 'especially', 'et', 'etc', 'even', 'existing', 'experiment', 'experimental', 'experiments', 'explore', 'finally', 'first', 'form', 'framework', 'from', 'further', 'furthermore', 'g', 'general', 'given', 'good', 'had', 'has', 'have', 'he', 'her', 'high', 'higher', 'his', 'how', 'however', 'i', 'important', 'improve', 'improved', 'improvement', 'improves', 'include', 'includes', 'including', 'information', 'introduce', 'introduces', 'investigate', 'investigated', 'its', 'itself', 'just', 'key', 'large', 'larger', 'level', 'low', 'lower', 'made', 'main', 'make', 'makes', 'many', 'may', 'method', 'methods', 'might', 'model', 'models', 'more', 'moreover', 'most', 'much', 'multiple', 'must', 'need', 'needed', 'needs', 'new', 'non', 'novel', 'number', 'obtained', 'often', 'one', 'only', 'order', 'other', 'others', 'our', 'out', 'outperform', 'outperforms', 'over', 'own', 'paper', 'part', 'particularly', 'per', 'performance', 'present', 'presented', 'presents', 'previous', 'problem', 'problems', 'process', 'propose', 'proposed', 'provide', 'provided', 'provides', 'real', 'recent', 'recently', 'result', 'results', 'same', 'second', 'set', 'several', 'she', 'should', 'show', 'shown', 'shows', 'significant', 'significantly', 'simple', 'since', 'single', 'small', 'some', 'specific', 'state', 'still', 'studies', 'study', 'system', 'systems', 'take', 'taken', 'task', 'tasks', 'technique', 'techniques', 'than', 'them', 'themselves', 'therefore', 'though', 'three', 'through', 'thus', 'time', 'too', 'two', 'under', 'up', 'us', 'use', 'used', 'uses', 'using', 'various', 'very', 'via', 'vs', 'way', 'we', 'well', 'what', 'when', 'where', 'whether', 'which', 'while', 'who', 'whose', 'within', 'without', 'work', 'works', 'world', 'would', 'yet', 'you', 'your']] AS near_words52
          UNWIND near_words52 AS near_word31
          WITH near_root30, near_title32, near_word31, min(0) AS near_once53
          WITH near_root30, near_title32, collect(near_word31)[..64] AS near_words52 WHERE size(near_words52) > 0
          WITH near_root30, near_title32, [near_word31 IN near_words52 | [near_word31, CASE WHEN near_word31 =~ '[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}\\p{IsArabic}\\p{N}]+' THEN 1 ELSE size(near_word31) END]] AS near_words52
          WITH near_root30, reduce(near_query54 = [0, ''], near_word31 IN near_words52 | CASE WHEN near_query54[0] + near_word31[1] > 480 THEN near_query54 ELSE [near_query54[0] + near_word31[1], near_query54[1] + near_word31[0] + CASE WHEN near_word31[0] IN near_title32 THEN '^2 ' ELSE ' ' END] END)[1] AS near_query54
          WITH near_root30, 'title:(' + near_query54 + ') abstract:(' + near_query54 + ')' AS near_query54 CALL db.index.fulltext.queryNodes('paper_text', near_query54, {limit: 100}) YIELD node, score
          WITH near_root30, collect([node, score]) AS near_hits55
          WITH near_root30, near_hits55, CASE WHEN size(near_hits55) < 100 THEN 0.0 ELSE near_hits55[-1][1] END AS near_noise56
          UNWIND [near_hit57 IN near_hits55 WHERE near_hit57[1] > near_noise56] AS near_hit57
          WITH near_root30, near_hit57[0] AS near_reached40, near_hit57[1] - near_noise56 AS near_margin58
          WITH near_root30, CASE WHEN near_reached40:EarlierVersion THEN head(COLLECT { MATCH (near_reached40)-[:VERSION_OF]->(near_published29:Paper) RETURN near_published29 }) ELSE near_reached40 END AS near_candidate41, max(near_margin58) AS near_x45 WHERE near_candidate41 <> near_root30
          WITH near_candidate41, near_x45, null AS near_shared_count42
          WITH near_candidate41, 1.8 * near_x45 / (near_x45 + 34.0) AS near_part46, near_shared_count42
          RETURN 'TEXT_SIMILARITY' AS near_signal47, max(near_part46) AS near_best48, collect([near_candidate41, near_part46, near_shared_count42]) AS near_found49
          UNION ALL
          WITH near_self27, near_root30 WHERE near_self27.embedding IS NOT NULL
          MATCH (near_analysis59:Analysis {key: 'embeddings'}) WHERE near_analysis59.dimension = size(near_self27.embedding) CALL db.index.vector.queryNodes('paper_embedding', 100, near_self27.embedding) YIELD node
          WITH near_root30, node, vector.similarity.cosine(node.embedding, near_self27.embedding) AS score ORDER BY score DESC, node.id
          WITH near_root30, collect([node, score]) AS near_hits55
          WITH near_root30, near_hits55, CASE WHEN size(near_hits55) < 100 THEN 0.5 ELSE near_hits55[-1][1] END AS near_noise56
          UNWIND [near_hit57 IN near_hits55 WHERE near_hit57[1] > near_noise56] AS near_hit57
          WITH near_root30, near_hit57[0] AS near_reached40, near_hit57[1] - near_noise56 AS near_margin58
          WITH near_root30, CASE WHEN near_reached40:EarlierVersion THEN head(COLLECT { MATCH (near_reached40)-[:VERSION_OF]->(near_published29:Paper) RETURN near_published29 }) ELSE near_reached40 END AS near_candidate41, max(near_margin58) AS near_x45 WHERE near_candidate41 <> near_root30
          WITH near_candidate41, near_x45, null AS near_shared_count42
          WITH near_candidate41, 1.8 * near_x45 / (near_x45 + 0.1) AS near_part46, near_shared_count42
          RETURN 'EMBEDDING_SIMILARITY' AS near_signal47, max(near_part46) AS near_best48, collect([near_candidate41, near_part46, near_shared_count42]) AS near_found49
        }
        WITH near_self27, near_root30, near_title32, collect([near_signal47, near_best48, near_found49]) AS near_signals60
        WITH near_self27, near_root30, near_title32, near_signals60, reduce(near_sum43 = 0.0, near_row61 IN near_signals60 | near_sum43 + coalesce(near_row61[1], 0.0)) AS near_total62, any(near_row61 IN near_signals60 WHERE near_row61[1] > 0 AND NOT near_row61[0] IN ['SHARED_AUTHORS', 'SHARED_TOPICS']) AS near_supports63
        UNWIND near_signals60 AS near_row61
        UNWIND near_row61[2] AS near_one64
        WITH near_self27, near_root30, near_title32, near_total62, near_supports63, near_one64[0] AS near_other65, collect([near_row61[0], near_one64[1], near_one64[2]]) AS near_parts66 WHERE near_other65 <> near_root30 AND NOT (size(near_title32) > 0 AND near_other65.title IS NOT NULL AND toLower(near_other65.title) CONTAINS near_title32[0] AND toLower(near_other65.title) CONTAINS near_title32[-1] AND [near_word31 IN split(toLower(left(coalesce(near_other65.title, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE near_word31 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] = near_title32 AND (EXISTS { (near_self27)<-[:AUTHORED]-()-[:AUTHORED]->(near_other65) } OR NOT EXISTS { (near_self27)<-[:AUTHORED]-() } OR NOT EXISTS { (near_other65)<-[:AUTHORED]-() }))
        WITH near_total62, near_supports63, near_other65, near_parts66, COUNT { (near_other65)<-[:CITES]-() } AS near_known67
        WITH near_other65, near_parts66, 200000.0 * (1 + 0.4342897668977654 * log(1 + CASE WHEN near_known67 > 10000 THEN 10000 ELSE near_known67 END)) / near_total62 AS near_unit68, CASE WHEN near_supports63 THEN reduce(near_sum43 = 0.0, near_part46 IN near_parts66 | CASE WHEN near_part46[0] IN ['SHARED_AUTHORS', 'SHARED_TOPICS'] THEN near_sum43 ELSE near_sum43 + near_part46[1] END) END AS near_support69
        WITH near_other65, near_parts66, near_unit68, coalesce(0.15 + 0.85 * near_support69 / (near_support69 + 1.0), 1.0) AS near_support69
        WITH near_other65, [near_reason70 IN [near_part46 IN near_parts66 | [near_part46[0], toInteger(round(near_unit68 * near_part46[1] * CASE WHEN near_part46[0] IN ['SHARED_AUTHORS', 'SHARED_TOPICS'] THEN near_support69 ELSE 1.0 END)), near_part46[2]]] WHERE near_reason70[1] > 0] AS near_link71
        WITH near_other65, reduce(near_total62 = 0, near_reason70 IN near_link71 | near_total62 + near_reason70[1]) AS near_rank72, near_link71 WHERE near_rank72 > 0
        WITH near_other65, near_rank72, near_link71
        WITH near_other65, near_rank72, near_link71, most28 ORDER BY near_rank72 DESC, coalesce(near_other65.citationCount, 0) DESC, near_other65.id LIMIT 60
        WITH most28, collect([near_other65, near_rank72, near_link71]) AS all22
        UNWIND all22[..most28] AS one23
        RETURN one23[0] AS near_other65, one23[1] AS near_rank72, one23[2] AS near_link71
      }
      WITH collect([near_other65, near_rank72, near_link71, near_self27]) AS all22, max(near_rank72) AS best73
      RETURN [one23 IN all22 | {node: one23[0], weight: 1000000 * one23[1] / best73, rank: one23[1], link: one23[2], origin: one23[3]}] AS nearest74
    }
    WITH *, 0.8 * ($p1l - size(seeds5)) AS limit75
    CALL (base24, nearest74, slice6, works14, recent12, titles15, class_shares16, limit75) {
      CALL (base24, nearest74) {
        UNWIND base24 + nearest74 AS one23
        WITH one23.node AS voter76, max(one23.weight) AS strength77, max(coalesce(NOT one23.own, false)) AS direct78
        WITH voter76, strength77, direct78, COUNT { (voter76)-[:CITES]-() } AS degree79 ORDER BY strength77 DESC, coalesce(voter76.citationCount, 0) DESC, voter76.id
        WITH collect({node: voter76, strength: strength77, degree: degree79, direct: direct78}) AS voters80
        UNWIND reduce(chosen81 = {left: 4000, voters: []}, one23 IN voters80 | CASE WHEN one23.degree > chosen81.left THEN chosen81 ELSE {left: chosen81.left - one23.degree, voters: chosen81.voters + [one23]} END).voters AS one23
        WITH one23.node AS voter76, one23.direct AS direct78, toInteger(one23.strength * log(2) / log(2 + one23.degree)) AS vote82
        MATCH (voter76)-[cites83:CITES]-(reached84)
        WITH reached84, startNode(cites83) = voter76 AS forward85, vote82, direct78
        WITH reached84, max(direct78) AS direct78, sum(CASE WHEN forward85 THEN vote82 ELSE vote82 / 3 END) AS votes86, count(CASE WHEN forward85 THEN 1 END) AS cited87, count(CASE WHEN NOT forward85 THEN 1 END) AS citing88
        WITH CASE WHEN reached84:EarlierVersion THEN head(COLLECT { MATCH (reached84)-[:VERSION_OF]->(published13:Paper) RETURN published13 }) ELSE reached84 END AS found89, sum(votes86) AS votes86, sum(cited87) AS cited87, sum(citing88) AS citing88, max(direct78) AS direct78 ORDER BY votes86 DESC, coalesce(found89.citationCount, 0) DESC, found89.id LIMIT 600
        RETURN collect([found89, votes86, cited87, citing88, direct78]) AS votes86
      }
      WITH *, [one23 IN votes86 WHERE one23[1] > 0 AND NOT one23[0] IN slice6] AS voted90, any(one23 IN base24 WHERE one23.own) AS around91
      UNWIND [one23 IN voted90 | {node: one23[0], score: 1000000 * one23[1] / voted90[0][1], cited: one23[2], citing: one23[3], own: false, near: one23[4]}] + [one23 IN nearest74 | {node: one23.node, score: toInteger(0.65 * one23.weight / size(base24[..2])), own: false, near: true}] + [one23 IN base24 | {node: one23.node, score: one23.weight, own: one23.own}] AS one23
      WITH around91, one23.node AS found89, sum(one23.score) AS score92, max(one23.own) AS own17, sum(one23.cited) AS cited87, sum(one23.citing) AS citing88, max(one23.near) AS near_start93 WHERE NOT found89 IN slice6 AND NOT found89 IN works14 AND NOT found89:EarlierVersion
      WITH around91, found89, score92, cited87, citing88, own17, near_start93, coalesce(found89.citationCount, 0) AS known94, CASE WHEN own17 THEN 1 WHEN (around91 OR NOT coalesce(near_start93, false)) AND cited87 + citing88 < 2 THEN 3 WHEN found89.year >= recent12 THEN 2 ELSE 0 END AS class95
      WITH *, 1 + toInteger(score92 * (1 + 0.15 * log10(1 + known94))) AS weight96 ORDER BY weight96 DESC, known94 DESC, found89.id
      WITH toLower(coalesce(found89.title, found89.id)) AS title97, head(collect({node: found89, weight: weight96, known: known94, class: class95, last: around91 AND class95 = 3, cited: cited87, citing: citing88})) AS entry98 WHERE NOT coalesce(title97 IN titles15, false)
      WITH entry98 ORDER BY entry98.weight DESC, entry98.known DESC, entry98.node.id
      WITH entry98.class AS class95, collect(entry98) AS members99
      WITH members99, toInteger(ceil(limit75 * class_shares16[class95])) AS most28
      UNWIND range(0, size(members99) - 1) AS place100
      WITH members99[place100] AS entry98, place100 >= most28 AS beyond101 ORDER BY beyond101, entry98.last, entry98.weight DESC, entry98.known DESC, entry98.node.id
      RETURN collect(entry98) AS papers102
    }
    WITH *, [one23 IN base24 WHERE one23.node IN slice6 | [one23.node, 1000000]] + [one23 IN papers102[..toInteger(limit75)] | [one23.node, 1000000 * one23.weight / (2 * papers102[0].weight)]] AS chosen81
    CALL (chosen81, slice6, seeds5) {
      UNWIND chosen81 AS one23
      WITH one23[0] AS paper103, one23[1] AS strength77
      WITH paper103, strength77 / (log(2 + COUNT { (paper103)<-[:AUTHORED]-() }) / log(2)) AS pull104
      MATCH (paper103)<-[:AUTHORED]-(found89:Person)
      WITH found89, toInteger(pull104) AS part105, paper103 IN seeds5 AS start106
      WITH found89, sum(part105) AS weight96, count(*) AS cited87, max(start106) AS start106 WHERE NOT found89 IN slice6
      WITH found89, weight96, cited87, start106, COUNT { (found89)-[:AUTHORED]->() } AS size107
      WITH found89, cited87, 1 + weight96 * cited87 / (1 + cited87) AS weight96, size107 ORDER BY weight96 DESC, size107 DESC, found89.id LIMIT $p1l + 1
      RETURN collect({node: found89, weight: weight96, cited: cited87}) AS persons108
    }
    CALL (chosen81, slice6, seeds5) {
      UNWIND chosen81 + [seed8 IN seeds5 WHERE seed8:Person | [seed8, 1000000]] AS one23
      WITH one23[0] AS paper103, one23[1] AS pull104
      MATCH (paper103)-[:STATES_AFFILIATION|AFFILIATED_WITH]->(found89:Institution)
      WITH found89, toInteger(pull104) AS part105, paper103 IN seeds5 AS start106
      WITH found89, sum(part105) AS weight96, count(*) AS cited87, max(start106) AS start106 WHERE NOT found89 IN slice6
      WITH found89, weight96, cited87, start106, COUNT { (found89)<-[:STATES_AFFILIATION]-() } AS size107
      WITH found89, cited87, 1 + toInteger(weight96 * cited87 / (1 + cited87) / log10(10 + size107) * CASE WHEN cited87 > 1 OR start106 THEN 1.0 ELSE 0.1 END) AS weight96, size107 ORDER BY weight96 DESC, size107 DESC, found89.id LIMIT $p1l + 1
      RETURN collect({node: found89, weight: weight96, cited: cited87}) AS institutions109
    }
    CALL (chosen81, slice6, seeds5) {
      UNWIND chosen81 AS one23
      WITH one23[0] AS paper103, one23[1] AS pull104
      MATCH (paper103)-[has20:HAS_TOPIC]->(found89:Topic)
      WITH found89, toInteger(pull104 * coalesce(has20.score, 1.0)) AS part105, paper103 IN seeds5 AS start106
      WITH found89, sum(part105) AS weight96, count(*) AS cited87, max(start106) AS start106 WHERE NOT found89 IN slice6
      WITH found89, weight96, cited87, start106, COUNT { (found89)<-[:HAS_TOPIC]-() } AS size107
      WITH found89, cited87, 1 + toInteger(weight96 * cited87 / (1 + cited87) / log10(10 + size107) * CASE WHEN cited87 > 1 OR start106 THEN 1.0 ELSE 0.1 END) AS weight96, size107 ORDER BY weight96 DESC, size107 DESC, found89.id LIMIT $p1l + 1
      RETURN collect({node: found89, weight: weight96, cited: cited87}) AS topics110
    }
    CALL (seeds5, persons108, institutions109, topics110, papers102) {
      UNWIND [[0.09, persons108], [0.05, institutions109], [0.06, topics110], [0.8, papers102]] AS kind111
      UNWIND range(0, size(kind111[1][..$p1l + 1]) - 1) AS place100
      WITH kind111[1][place100] AS entry98, (place100 + 0.5) / kind111[0] AS turn112, kind111[1][0].weight AS best73 ORDER BY turn112, best73 DESC, entry98.node.id
      RETURN collect({node: entry98.node, weight: entry98.weight, best: best73, cited: entry98.cited, citing: entry98.citing}) AS ranked113
    }
    WITH *, CASE WHEN toInteger(ceil(($p1l - size(seeds5)) * 1.0)) + size(seeds5) - size(slice6) > 0 THEN ranked113[..toInteger(ceil(($p1l - size(seeds5)) * 1.0)) + size(seeds5) - size(slice6)] ELSE [] END AS kept114
    WITH seeds5, recent12, works14, titles15, class_shares16, slice6 + [one23 IN kept114 | one23.node] AS slice6, cut7 OR size(kept114) < size(ranked113) AS cut7, entries9 + [one23 IN kept114 | {node: one23.node, cited: one23.cited, citing: one23.citing, weight: round(1.0 * one23.weight / one23.best / 2, 6)}] AS entries9, near10 + [one23 IN nearest74 | {kind: 'NEAR', source: one23.origin.id, target: one23.node.id, weight: round(one23.rank / 1000000.0, 6), reasons: one23.link}] AS near10, [one23 IN kept114 WHERE one23.node:Paper | {node: one23.node, weight: 1000000 * one23.weight / one23.best, own: false}] AS base24
    CALL (slice6) {
      UNWIND slice6 AS start106
      MATCH (start106)-[relation115:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]->(end116) WHERE end116 IN slice6
      RETURN collect({kind: CASE type(relation115) WHEN 'STATES_AFFILIATION' THEN 'AFFILIATED_WITH' ELSE type(relation115) END, source: startNode(relation115).id, target: endNode(relation115).id, weight: coalesce(relation115.score, 1.0)}) AS edges117
    }
    CALL (slice6, near10, seeds5) {
      WITH slice6, near10, [seed8 IN seeds5 | seed8.id] AS start106, [one23 IN slice6 WHERE one23:Paper | one23.id] AS ids118
      UNWIND [edge119 IN near10 WHERE edge119.source IN ids118 AND edge119.target IN ids118] AS edge119
      WITH CASE WHEN edge119.source < edge119.target THEN [edge119.source, edge119.target] ELSE [edge119.target, edge119.source] END AS pair120, edge119 ORDER BY edge119.weight DESC, edge119.source
      WITH pair120, head(collect(edge119)) AS edge119
      RETURN collect({kind: 'NEAR', source: pair120[0], target: pair120[1], weight: edge119.weight, reasons: edge119.reasons}) AS known94
    }
    CALL (slice6, known94) {
      CALL (slice6) {
        UNWIND [one23 IN slice6 WHERE one23:Paper] AS paper103
        WITH paper103, COUNT { (paper103)-[:CITES|REFERS_TO]->() } AS size107 ORDER BY size107, paper103.id
        WITH collect([paper103, size107]) AS all22
        UNWIND reduce(chosen81 = {left: 2000, papers: []}, one23 IN all22 | CASE WHEN one23[1] > chosen81.left THEN chosen81 ELSE {left: chosen81.left - one23[1], papers: chosen81.papers + [one23]} END).papers AS one23
        WITH one23[0] AS paper103, one23[0].id AS id121, one23[1] AS size107
        MATCH (paper103)-[:CITES|REFERS_TO]->(via122)
        WITH via122, id121, size107 ORDER BY id121
        WITH via122, collect([id121, size107]) AS sharing123 WHERE 2 <= size(sharing123) <= 12
        UNWIND range(0, size(sharing123) - 2) AS first124
        UNWIND range(first124 + 1, size(sharing123) - 1) AS second125
        WITH sharing123[first124] AS one23, sharing123[second125] AS two126
        WITH [one23[0], two126[0]] AS pair120, sqrt(1.0 * one23[1] * two126[1]) AS norm127, count(*) AS count128
        RETURN pair120, 'BIBLIOGRAPHIC_COUPLING' AS signal129, toInteger(500000 * count128 / norm127) AS part105, count128
        UNION ALL
        UNWIND [one23 IN slice6 WHERE one23:Paper] AS paper103
        WITH paper103, COUNT { (paper103)<-[:CITES]-() } AS size107 ORDER BY size107, paper103.id
        WITH collect([paper103, size107]) AS all22
        UNWIND reduce(chosen81 = {left: 2000, papers: []}, one23 IN all22 | CASE WHEN one23[1] > chosen81.left THEN chosen81 ELSE {left: chosen81.left - one23[1], papers: chosen81.papers + [one23]} END).papers AS one23
        WITH one23[0] AS paper103, one23[0].id AS id121, one23[1] AS size107
        MATCH (paper103)<-[:CITES]-(via122)
        WITH via122, id121, size107 ORDER BY id121
        WITH via122, collect([id121, size107]) AS sharing123 WHERE 2 <= size(sharing123) <= 12
        UNWIND range(0, size(sharing123) - 2) AS first124
        UNWIND range(first124 + 1, size(sharing123) - 1) AS second125
        WITH sharing123[first124] AS one23, sharing123[second125] AS two126
        WITH [one23[0], two126[0]] AS pair120, sqrt(1.0 * one23[1] * two126[1]) AS norm127, count(*) AS count128
        RETURN pair120, 'CO_CITATION' AS signal129, toInteger(500000 * count128 / norm127) AS part105, count128
      }
      WITH pair120, sum(part105) AS sum130, sum(count128) AS count128, collect([signal129, part105, count128]) AS link131 WHERE count128 >= 2 AND sum130 >= 80000
      WITH pair120, sum130, link131 WHERE NOT any(edge119 IN known94 WHERE edge119.source = pair120[0] AND edge119.target = pair120[1])
      UNWIND pair120 AS end116
      WITH end116, pair120, sum130, link131 ORDER BY sum130 DESC, pair120[0], pair120[1]
      WITH end116, collect([pair120, sum130, link131])[..2] AS best73
      UNWIND best73 AS one23
      WITH one23[0] AS pair120, head(collect(one23)) AS one23
      RETURN collect({kind: 'NEAR', source: pair120[0], target: pair120[1], weight: round(one23[1] / 1000000.0, 6), reasons: one23[2]}) AS alike132
    }
    WITH *, edges117 + known94 + alike132 AS stored133
    WITH seeds5, slice6, entries9, cut7, stored133 AS edges117
    WITH *, [seed8 IN seeds5 | seed8.id] AS start106, CASE WHEN size(seeds5) = 1 THEN seeds5[0].id END AS alone134, [entry98 IN entries9 WHERE entry98.node:Paper | entry98.node.id] AS papers102
    CALL (start106, alone134, papers102, entries9, edges117) {
      UNWIND [entry98 IN entries9 | [entry98.node.id, entry98, null]] + [edge119 IN edges117 | [edge119.source, null, edge119]] + [edge119 IN edges117 | [edge119.target, null, edge119]] AS row135
      WITH row135[0] AS id121, head(collect(row135[1])) AS entry98, collect(DISTINCT row135[2]) AS own17 WHERE size(own17) > 0 OR id121 IN start106
      WITH id121, entry98, own17, [reason136 IN CASE WHEN id121 IN start106 THEN ['you started here'] WHEN entry98.node:Paper THEN [CASE WHEN NOT alone134 IN papers102 AND any(edge119 IN own17 WHERE edge119.kind = 'AUTHORED' AND edge119.source = alone134) THEN 'written by the person you started from' END, CASE WHEN NOT alone134 IN papers102 AND any(edge119 IN own17 WHERE edge119.kind = 'AFFILIATED_WITH' AND edge119.target = alone134) THEN 'written at the institution you started from' END, CASE WHEN NOT alone134 IN papers102 AND any(edge119 IN own17 WHERE edge119.kind = 'HAS_TOPIC' AND edge119.target = alone134) THEN 'about the topic you started from' END, head([main137 IN head([edge119 IN own17 WHERE edge119.kind = 'NEAR' AND (edge119.source IN start106 OR edge119.target IN start106) | [reason136 IN edge119.reasons WHERE reason136[0] <> 'DIRECT_CITATION']]) | CASE main137[0] WHEN 'BIBLIOGRAPHIC_COUPLING' THEN CASE main137[2] WHEN 1 THEN 'shares 1 reference' ELSE 'shares ' + main137[2] + ' references' END WHEN 'CO_CITATION' THEN CASE main137[2] WHEN 1 THEN 'cited together once' ELSE 'cited together ' + main137[2] + ' times' END WHEN 'SHARED_AUTHORS' THEN CASE main137[2] WHEN 1 THEN 'shares 1 author' ELSE 'shares ' + main137[2] + ' authors' END WHEN 'SHARED_TOPICS' THEN CASE main137[2] WHEN 1 THEN 'shares 1 topic' ELSE 'shares ' + main137[2] + ' topics' END WHEN 'TEXT_SIMILARITY' THEN 'uses similar words' WHEN 'EMBEDDING_SIMILARITY' THEN 'has a similar subject' END]), CASE WHEN size([edge119 IN own17 WHERE edge119.kind = 'CITES' AND edge119.source = id121]) > size([edge119 IN own17 WHERE edge119.kind = 'CITES' AND edge119.target = id121]) THEN head([found89 IN [[edge119 IN own17 WHERE edge119.kind = 'CITES' AND edge119.source = id121]] | CASE size(found89) WHEN 0 THEN null WHEN 1 THEN 'cites' + CASE WHEN head([one23 IN found89 | CASE one23.source WHEN id121 THEN one23.target ELSE one23.source END]) = alone134 THEN ' the paper you started from' ELSE ' one of these papers' END ELSE 'cites ' + size(found89) + ' of these papers' END]) ELSE head([found89 IN [[edge119 IN own17 WHERE edge119.kind = 'CITES' AND edge119.target = id121]] | CASE size(found89) WHEN 0 THEN null WHEN 1 THEN 'cited by' + CASE WHEN head([one23 IN found89 | CASE one23.source WHEN id121 THEN one23.target ELSE one23.source END]) = alone134 THEN ' the paper you started from' ELSE ' one of these papers' END ELSE 'cited by ' + size(found89) + ' of these papers' END]) END, CASE WHEN size([edge119 IN own17 WHERE edge119.kind = 'CITES' AND edge119.source = id121]) > size([edge119 IN own17 WHERE edge119.kind = 'CITES' AND edge119.target = id121]) THEN head([found89 IN [[edge119 IN own17 WHERE edge119.kind = 'CITES' AND edge119.target = id121]] | CASE size(found89) WHEN 0 THEN null WHEN 1 THEN 'cited by' + CASE WHEN head([one23 IN found89 | CASE one23.source WHEN id121 THEN one23.target ELSE one23.source END]) = alone134 THEN ' the paper you started from' ELSE ' one of these papers' END ELSE 'cited by ' + size(found89) + ' of these papers' END]) ELSE head([found89 IN [[edge119 IN own17 WHERE edge119.kind = 'CITES' AND edge119.source = id121]] | CASE size(found89) WHEN 0 THEN null WHEN 1 THEN 'cites' + CASE WHEN head([one23 IN found89 | CASE one23.source WHEN id121 THEN one23.target ELSE one23.source END]) = alone134 THEN ' the paper you started from' ELSE ' one of these papers' END ELSE 'cites ' + size(found89) + ' of these papers' END]) END] WHEN entry98.node:Person THEN [CASE WHEN NOT alone134 IN papers102 AND any(edge119 IN own17 WHERE edge119.kind = 'AFFILIATED_WITH' AND edge119.target = alone134) THEN 'affiliated with the institution you started from' END, coalesce(head([found89 IN [[edge119 IN own17 WHERE edge119.kind = 'AUTHORED']] | CASE size(found89) WHEN 0 THEN null WHEN 1 THEN 'wrote' + CASE WHEN head([one23 IN found89 | CASE one23.source WHEN id121 THEN one23.target ELSE one23.source END]) = alone134 THEN ' the paper you started from' ELSE ' one of these papers' END ELSE 'wrote ' + size(found89) + ' of these papers' END]), head([found89 IN [[edge119 IN own17 WHERE edge119.kind = 'AFFILIATED_WITH']] | CASE size(found89) WHEN 0 THEN null WHEN 1 THEN 'affiliated with' + ' one of these institutions' ELSE 'affiliated with ' + size(found89) + ' of these institutions' END]))] WHEN entry98.node:Institution THEN [CASE WHEN NOT alone134 IN papers102 AND any(edge119 IN own17 WHERE edge119.kind = 'AFFILIATED_WITH' AND NOT edge119.source IN papers102 AND edge119.source = alone134) THEN 'affiliation of the person you started from' END, coalesce(head([found89 IN [[edge119 IN own17 WHERE edge119.kind = 'AFFILIATED_WITH' AND edge119.source IN papers102]] | CASE size(found89) WHEN 0 THEN null WHEN 1 THEN 'affiliation on' + CASE WHEN head([one23 IN found89 | CASE one23.source WHEN id121 THEN one23.target ELSE one23.source END]) = alone134 THEN ' the paper you started from' ELSE ' one of these papers' END ELSE 'affiliation on ' + size(found89) + ' of these papers' END]), head([found89 IN [[edge119 IN own17 WHERE edge119.kind = 'AFFILIATED_WITH' AND NOT edge119.source IN papers102]] | CASE size(found89) WHEN 0 THEN null WHEN 1 THEN 'affiliation of' + ' one of these people' ELSE 'affiliation of ' + size(found89) + ' of these people' END]))] ELSE [head([found89 IN [[edge119 IN own17 WHERE edge119.kind = 'HAS_TOPIC']] | CASE size(found89) WHEN 0 THEN null WHEN 1 THEN 'topic of' + CASE WHEN head([one23 IN found89 | CASE one23.source WHEN id121 THEN one23.target ELSE one23.source END]) = alone134 THEN ' the paper you started from' ELSE ' one of these papers' END ELSE 'topic of ' + size(found89) + ' of these papers' END])] END WHERE reason136 IS NOT NULL][..2] AS said138
      WITH entry98, CASE WHEN size(said138) > 0 THEN reduce(text139 = said138[0], more140 IN said138[1..] | text139 + ' and ' + more140) WHEN entry98.node:Paper THEN coalesce(head([found89 IN [[edge119 IN own17 WHERE edge119.kind = 'AUTHORED']] | CASE size(found89) WHEN 0 THEN null WHEN 1 THEN 'written by' + ' one of these people' ELSE 'written by ' + size(found89) + ' of these people' END]), head([found89 IN [[edge119 IN own17 WHERE edge119.kind = 'AFFILIATED_WITH']] | CASE size(found89) WHEN 0 THEN null WHEN 1 THEN 'from' + ' one of these institutions' ELSE 'from ' + size(found89) + ' of these institutions' END]), head([found89 IN [[edge119 IN own17 WHERE edge119.kind = 'HAS_TOPIC']] | CASE size(found89) WHEN 0 THEN null WHEN 1 THEN 'about' + ' one of these topics' ELSE 'about ' + size(found89) + ' of these topics' END]), head([main137 IN head([edge119 IN own17 WHERE edge119.kind = 'NEAR' | [reason136 IN edge119.reasons WHERE reason136[0] <> 'DIRECT_CITATION']]) | CASE main137[0] WHEN 'BIBLIOGRAPHIC_COUPLING' THEN CASE main137[2] WHEN 1 THEN 'shares 1 reference' ELSE 'shares ' + main137[2] + ' references' END WHEN 'CO_CITATION' THEN CASE main137[2] WHEN 1 THEN 'cited together once' ELSE 'cited together ' + main137[2] + ' times' END WHEN 'SHARED_AUTHORS' THEN CASE main137[2] WHEN 1 THEN 'shares 1 author' ELSE 'shares ' + main137[2] + ' authors' END WHEN 'SHARED_TOPICS' THEN CASE main137[2] WHEN 1 THEN 'shares 1 topic' ELSE 'shares ' + main137[2] + ' topics' END WHEN 'TEXT_SIMILARITY' THEN 'uses similar words' WHEN 'EMBEDDING_SIMILARITY' THEN 'has a similar subject' END + ' with one of these papers'])) END AS text139
      WITH entry98, coalesce(text139, CASE WHEN coalesce(entry98.cited, 0) + coalesce(entry98.citing, 0) = 0 THEN 'near the start' WHEN entry98.node:Person THEN 'wrote ' + entry98.cited + CASE entry98.cited WHEN 1 THEN ' paper' ELSE ' papers' END + ' near the start' WHEN entry98.node:Institution THEN 'affiliation on ' + entry98.cited + CASE entry98.cited WHEN 1 THEN ' paper' ELSE ' papers' END + ' near the start' WHEN entry98.node:Topic THEN 'topic of ' + entry98.cited + CASE entry98.cited WHEN 1 THEN ' paper' ELSE ' papers' END + ' near the start' WHEN entry98.cited >= entry98.citing THEN 'cited by ' + entry98.cited + CASE entry98.cited WHEN 1 THEN ' paper' ELSE ' papers' END + ' near the start' ELSE 'cites ' + entry98.citing + CASE entry98.citing WHEN 1 THEN ' paper' ELSE ' papers' END + ' near the start' END) AS text139
      RETURN collect({node: entry98.node, weight: entry98.weight, why: toUpper(left(text139, 1)) + substring(text139, 1)}) AS explained141
    }
    WITH seeds5, slice6, edges117, cut7, explained141 AS entries9
    WITH *, [seed8 IN seeds5 | seed8.id] AS reached0_142
    WITH *, reached0_142 + [edge119 IN edges117 WHERE edge119.source IN reached0_142 | edge119.target] + [edge119 IN edges117 WHERE edge119.target IN reached0_142 | edge119.source] AS reached1_143
    WITH *, reached1_143 + [edge119 IN edges117 WHERE edge119.source IN reached1_143 | edge119.target] + [edge119 IN edges117 WHERE edge119.target IN reached1_143 | edge119.source] AS reached2_144
    WITH {nodes: [entry98 IN entries9 | {node: entry98.node, weight: entry98.weight, why: entry98.why, distance: CASE WHEN entry98.node.id IN reached0_142 THEN 0 WHEN entry98.node.id IN reached1_143 THEN 1 WHEN entry98.node.id IN reached2_144 THEN 2 ELSE 3 END}], edges: edges117, truncated: cut7} AS other145
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
    RETURN head(collect([[v156], [v165], other145.truncated])) AS v4
  }
  CALL (other2) {
    MATCH (other2)-[link169:HAS_RESOURCE]->(other168:Resource)
    WITH other168, link169, link169.kind AS k166, other168.url AS k167 ORDER BY k166, k167
    RETURN collect([k166, k167, link169.title]) AS v170
  }
  CALL (other2) {
    MATCH (other2)<-[link174:AUTHORED]-(other173:Person)
    WITH other173, link174, link174.position AS k171, other173.id AS k172 ORDER BY k171, k172 LIMIT $p7
    CALL (other2, link174) {
      MATCH (other2)-[link175:STATES_AFFILIATION]->(other178:Institution) WHERE link174.position IN link175.positions
      WITH other178, link175, link175.position AS k176, other178.id AS k177 ORDER BY k176, k177
      RETURN collect([k177]) AS v179
    }
    RETURN collect([k171, k172, k171, coalesce(link174.nameAsPrinted, other173.name), coalesce(link174.corresponding, false), [v179], k172, k172]) AS v180
  }
  CALL (other2) {
    MATCH (other2)-[link184:STATES_AFFILIATION]->(other183:Institution)
    WITH other183, link184, link184.position AS k181, other183.id AS k182 ORDER BY k181, k182 LIMIT $p9
    RETURN collect([k181, k182, k182, k182]) AS v185
  }
  CALL (other2) {
    MATCH (other2)-[link189:HAS_TOPIC]->(other188:Topic)
    WITH other188, link189, coalesce(link189.score, 0.0) AS k186, other188.id AS k187 ORDER BY k186 DESC, k187 LIMIT $p10
    RETURN collect([k186, k187, k186, k187, k187]) AS v190
  }
  CALL (other2) {
    MATCH (other2)-[:CITES]->(other193:Paper)
    WITH other193, coalesce(other193.citationCount, 0) AS k191, other193.id AS k192 ORDER BY k191 DESC, k192 LIMIT $p11
    RETURN collect([k191, k192, k192, k192]) AS v194
  }
  CALL (other2) {
    MATCH (other2)-[:CITES]->(other195:Paper)
    WITH collect(other195) AS other195
    CALL (other195) {
      UNWIND other195 AS paper199
      WITH paper199.year AS other197, count(*) AS rank198 WHERE other197 IS NOT NULL
      WITH other197, rank198, other197 AS k196 ORDER BY k196
      RETURN collect([toString(other197), toString(other197), rank198]) AS v200
    }
    CALL (other195) {
      UNWIND other195 AS paper205
      WITH coalesce(paper205.type, 'OTHER') AS other203, count(*) AS rank204 WHERE other203 IS NOT NULL
      WITH other203, rank204, rank204 AS k201, other203 AS k202 ORDER BY k201 DESC, k202
      RETURN collect([toString(other203), left(other203, 1) + replace(toLower(substring(other203, 1)), '_', ' '), k201]) AS v206
    }
    CALL (other195) {
      UNWIND other195 AS paper211
      MATCH (paper211)-[:HAS_TOPIC]->(other209)
      WITH other209, count(*) AS rank210
      WITH other209, rank210, rank210 AS k207, other209.id AS k208 ORDER BY k207 DESC, k208 LIMIT $p15
      RETURN collect([k208, other209.name, k207]) AS v212
    }
    CALL (other195) {
      UNWIND other195 AS paper217
      MATCH (paper217)-[:STATES_AFFILIATION]->(other215)
      WITH other215, count(*) AS rank216
      WITH other215, rank216, rank216 AS k213, other215.id AS k214 ORDER BY k213 DESC, k214 LIMIT $p16
      RETURN collect([k214, other215.name, k213]) AS v218
    }
    CALL (other195) {
      UNWIND other195 AS paper223
      WITH paper223.venue AS other221, count(*) AS rank222 WHERE other221 IS NOT NULL
      WITH other221, rank222, rank222 AS k219, other221 AS k220 ORDER BY k219 DESC, k220 LIMIT $p17
      RETURN collect([toString(other221), k220, k219]) AS v224
    }
    CALL (other195) {
      UNWIND other195 AS paper229
      WITH coalesce(paper229.isOpenAccess, false) AS other227, count(*) AS rank228 WHERE other227 IS NOT NULL
      WITH other227, rank228, rank228 AS k225, other227 AS k226 ORDER BY k225 DESC, k226
      RETURN collect([toString(other227), CASE WHEN other227 THEN 'Open access' ELSE 'Not open access' END, k225]) AS v230
    }
    RETURN [size(other195), [v200], [v206], [v212], [v218], [v224], [v230]] AS v231, size(other195) AS v232
  }
  CALL (other2) {
    MATCH (other2)<-[:CITES]-(other235:Paper)
    WITH other235, coalesce(other235.citationCount, 0) AS k233, other235.id AS k234 ORDER BY k233 DESC, k234 LIMIT $p19
    RETURN collect([k233, k234, k234, k234]) AS v236
  }
  CALL (other2) {
    MATCH (other2)<-[:CITES]-(other237:Paper)
    WITH collect(other237) AS other237
    CALL (other237) {
      UNWIND other237 AS paper241
      WITH paper241.year AS other239, count(*) AS rank240 WHERE other239 IS NOT NULL
      WITH other239, rank240, other239 AS k238 ORDER BY k238
      RETURN collect([toString(other239), toString(other239), rank240]) AS v242
    }
    CALL (other237) {
      UNWIND other237 AS paper247
      WITH coalesce(paper247.type, 'OTHER') AS other245, count(*) AS rank246 WHERE other245 IS NOT NULL
      WITH other245, rank246, rank246 AS k243, other245 AS k244 ORDER BY k243 DESC, k244
      RETURN collect([toString(other245), left(other245, 1) + replace(toLower(substring(other245, 1)), '_', ' '), k243]) AS v248
    }
    CALL (other237) {
      UNWIND other237 AS paper253
      MATCH (paper253)-[:HAS_TOPIC]->(other251)
      WITH other251, count(*) AS rank252
      WITH other251, rank252, rank252 AS k249, other251.id AS k250 ORDER BY k249 DESC, k250 LIMIT $p23
      RETURN collect([k250, other251.name, k249]) AS v254
    }
    CALL (other237) {
      UNWIND other237 AS paper259
      MATCH (paper259)-[:STATES_AFFILIATION]->(other257)
      WITH other257, count(*) AS rank258
      WITH other257, rank258, rank258 AS k255, other257.id AS k256 ORDER BY k255 DESC, k256 LIMIT $p24
      RETURN collect([k256, other257.name, k255]) AS v260
    }
    CALL (other237) {
      UNWIND other237 AS paper265
      WITH paper265.venue AS other263, count(*) AS rank264 WHERE other263 IS NOT NULL
      WITH other263, rank264, rank264 AS k261, other263 AS k262 ORDER BY k261 DESC, k262 LIMIT $p25
      RETURN collect([toString(other263), k262, k261]) AS v266
    }
    CALL (other237) {
      UNWIND other237 AS paper271
      WITH coalesce(paper271.isOpenAccess, false) AS other269, count(*) AS rank270 WHERE other269 IS NOT NULL
      WITH other269, rank270, rank270 AS k267, other269 AS k268 ORDER BY k267 DESC, k268
      RETURN collect([toString(other269), CASE WHEN other269 THEN 'Open access' ELSE 'Not open access' END, k267]) AS v272
    }
    RETURN [size(other237), [v242], [v248], [v254], [v260], [v266], [v272]] AS v273, size(other237) AS v274
  }
  CALL (other2) {
    MATCH (other2)-[:VERSION_OF*1..2]-(other278:Paper)
    WITH other278, CASE WHEN other278:EarlierVersion THEN 1 ELSE 0 END AS k275, coalesce(other278.year, -2147483648) AS k276, other278.id AS k277 ORDER BY k275, k276 DESC, k277 LIMIT $p27
    RETURN collect([k275, k276, k277, k277, k277]) AS v279
  }
  CALL (other2) {
    MATCH (other2)-[:VERSION_OF*1..2]-(other280:Paper)
    WITH collect(other280) AS other280
    CALL (other280) {
      UNWIND other280 AS paper284
      WITH paper284.year AS other282, count(*) AS rank283 WHERE other282 IS NOT NULL
      WITH other282, rank283, other282 AS k281 ORDER BY k281
      RETURN collect([toString(other282), toString(other282), rank283]) AS v285
    }
    CALL (other280) {
      UNWIND other280 AS paper290
      WITH coalesce(paper290.type, 'OTHER') AS other288, count(*) AS rank289 WHERE other288 IS NOT NULL
      WITH other288, rank289, rank289 AS k286, other288 AS k287 ORDER BY k286 DESC, k287
      RETURN collect([toString(other288), left(other288, 1) + replace(toLower(substring(other288, 1)), '_', ' '), k286]) AS v291
    }
    CALL (other280) {
      UNWIND other280 AS paper296
      MATCH (paper296)-[:HAS_TOPIC]->(other294)
      WITH other294, count(*) AS rank295
      WITH other294, rank295, rank295 AS k292, other294.id AS k293 ORDER BY k292 DESC, k293 LIMIT $p31
      RETURN collect([k293, other294.name, k292]) AS v297
    }
    CALL (other280) {
      UNWIND other280 AS paper302
      MATCH (paper302)-[:STATES_AFFILIATION]->(other300)
      WITH other300, count(*) AS rank301
      WITH other300, rank301, rank301 AS k298, other300.id AS k299 ORDER BY k298 DESC, k299 LIMIT $p32
      RETURN collect([k299, other300.name, k298]) AS v303
    }
    CALL (other280) {
      UNWIND other280 AS paper308
      WITH paper308.venue AS other306, count(*) AS rank307 WHERE other306 IS NOT NULL
      WITH other306, rank307, rank307 AS k304, other306 AS k305 ORDER BY k304 DESC, k305 LIMIT $p33
      RETURN collect([toString(other306), k305, k304]) AS v309
    }
    CALL (other280) {
      UNWIND other280 AS paper314
      WITH coalesce(paper314.isOpenAccess, false) AS other312, count(*) AS rank313 WHERE other312 IS NOT NULL
      WITH other312, rank313, rank313 AS k310, other312 AS k311 ORDER BY k310 DESC, k311
      RETURN collect([toString(other312), CASE WHEN other312 THEN 'Open access' ELSE 'Not open access' END, k310]) AS v315
    }
    RETURN [size(other280), [v285], [v291], [v297], [v303], [v309], [v315]] AS v316, size(other280) AS v317
  }
  CALL (other2) {
    WITH other2, CASE WHEN other2:EarlierVersion THEN head(COLLECT { MATCH (other2)-[:VERSION_OF]->(published323:Paper) RETURN published323 }) ELSE other2 END AS root324, [word325 IN split(toLower(left(coalesce(other2.title, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word325 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] AS title326
    CALL (other2, root324, title326) {
      MATCH (other2)-[:CITES|REFERS_TO]->(via327)
      WITH root324, via327, COUNT { (via327)<-[:CITES|REFERS_TO]-() } AS degree328 ORDER BY degree328, coalesce(via327.id, via327.key)
      WITH root324, collect([via327, degree328]) AS between329
      UNWIND between329[..reduce(spent330 = [0, 0], pair331 IN between329 | CASE WHEN spent330[0] + pair331[1] > 2000 THEN [2000, spent330[1]] ELSE [spent330[0] + pair331[1], spent330[1] + 1] END)[1]] AS chosen332
      WITH root324, chosen332[0] AS via327, toInteger(1000000 / log(1 + chosen332[1])) AS term333
      MATCH (via327)<-[:CITES|REFERS_TO]-(reached334)
      WITH DISTINCT root324, via327, term333, CASE WHEN reached334:EarlierVersion THEN head(COLLECT { MATCH (reached334)-[:VERSION_OF]->(published323:Paper) RETURN published323 }) ELSE reached334 END AS candidate335 WHERE candidate335 <> root324
      WITH candidate335, count(*) AS shared_count336, sum(term333) AS sum337
      WITH candidate335, shared_count336, sum337, COUNT { (candidate335)-[:CITES|REFERS_TO]->() } AS size338
      WITH candidate335, shared_count336, sum337 / (1000000 * sqrt(CASE WHEN size338 > 0 THEN size338 ELSE 1 END)) AS x339
      WITH candidate335, 1.3 * x339 / (x339 + 0.88) AS part340, shared_count336
      RETURN 'BIBLIOGRAPHIC_COUPLING' AS signal341, max(part340) AS best342, collect([candidate335, part340, shared_count336]) AS found343
      UNION ALL
      MATCH (other2)<-[:CITES]-(via327)
      WITH root324, via327, COUNT { (via327)-[:CITES]->() } AS degree328 ORDER BY degree328, coalesce(via327.id, via327.key)
      WITH root324, collect([via327, degree328]) AS between329
      UNWIND between329[..reduce(spent330 = [0, 0], pair331 IN between329 | CASE WHEN spent330[0] + pair331[1] > 2000 THEN [2000, spent330[1]] ELSE [spent330[0] + pair331[1], spent330[1] + 1] END)[1]] AS chosen332
      WITH root324, chosen332[0] AS via327, toInteger(1000000 / log(1 + chosen332[1])) AS term333
      MATCH (via327)-[:CITES]->(reached334)
      WITH DISTINCT root324, via327, term333, CASE WHEN reached334:EarlierVersion THEN head(COLLECT { MATCH (reached334)-[:VERSION_OF]->(published323:Paper) RETURN published323 }) ELSE reached334 END AS candidate335 WHERE candidate335 <> root324
      WITH candidate335, count(*) AS shared_count336, sum(term333) AS sum337
      WITH candidate335, shared_count336, sum337, 1 AS size338
      WITH candidate335, shared_count336, sum337 / 1000000.0 AS x339
      WITH candidate335, 1.7 * x339 / (x339 + 1.7) AS part340, shared_count336
      RETURN 'CO_CITATION' AS signal341, max(part340) AS best342, collect([candidate335, part340, shared_count336]) AS found343
      UNION ALL
      CALL (other2, root324) {
        MATCH (other2)-[cites344:CITES]-(reached334)
        WITH DISTINCT root324, startNode(cites344) = other2 AS forward345, CASE WHEN reached334:EarlierVersion THEN head(COLLECT { MATCH (reached334)-[:VERSION_OF]->(published323:Paper) RETURN published323 }) ELSE reached334 END AS candidate335 WHERE candidate335 <> root324
        RETURN candidate335, count(*) AS shared_count336, 0.2 AS x339
        UNION ALL
        MATCH (other2)-[:CITES]->(via327)
        WITH root324, via327, COUNT { (via327)-[:CITES]->() } AS degree328 ORDER BY degree328, coalesce(via327.id, via327.key)
        WITH root324, collect([via327, degree328]) AS between329
        UNWIND between329[..reduce(spent330 = [0, 0], pair331 IN between329 | CASE WHEN spent330[0] + pair331[1] > 2000 THEN [2000, spent330[1]] ELSE [spent330[0] + pair331[1], spent330[1] + 1] END)[1]] AS chosen332
        WITH root324, chosen332[0] AS via327, toInteger(1000000 / log(1 + chosen332[1])) AS term333
        MATCH (via327)-[:CITES]->(reached334)
        WITH DISTINCT root324, via327, term333, CASE WHEN reached334:EarlierVersion THEN head(COLLECT { MATCH (reached334)-[:VERSION_OF]->(published323:Paper) RETURN published323 }) ELSE reached334 END AS candidate335 WHERE candidate335 <> root324
        WITH candidate335, count(*) AS shared_count336, sum(term333) AS sum337
        WITH candidate335, shared_count336, sum337, 1 AS size338
        WITH candidate335, shared_count336, sum337 / 1000000.0 AS x339
        RETURN candidate335, shared_count336, x339
        UNION ALL
        MATCH (other2)<-[:CITES]-(via327)
        WITH root324, via327, COUNT { (via327)<-[:CITES]-() } AS degree328 ORDER BY degree328, coalesce(via327.id, via327.key)
        WITH root324, collect([via327, degree328]) AS between329
        UNWIND between329[..reduce(spent330 = [0, 0], pair331 IN between329 | CASE WHEN spent330[0] + pair331[1] > 2000 THEN [2000, spent330[1]] ELSE [spent330[0] + pair331[1], spent330[1] + 1] END)[1]] AS chosen332
        WITH root324, chosen332[0] AS via327, toInteger(1000000 / log(1 + chosen332[1])) AS term333
        MATCH (via327)<-[:CITES]-(reached334)
        WITH DISTINCT root324, via327, term333, CASE WHEN reached334:EarlierVersion THEN head(COLLECT { MATCH (reached334)-[:VERSION_OF]->(published323:Paper) RETURN published323 }) ELSE reached334 END AS candidate335 WHERE candidate335 <> root324
        WITH candidate335, count(*) AS shared_count336, sum(term333) AS sum337
        WITH candidate335, shared_count336, sum337, COUNT { (candidate335)-[:CITES|REFERS_TO]->() } AS size338
        WITH candidate335, shared_count336, sum337 / (1000000 * sqrt(CASE WHEN size338 > 0 THEN size338 ELSE 1 END)) AS x339
        RETURN candidate335, shared_count336, 0.3 * x339 AS x339
      }
      WITH candidate335, sum(shared_count336) AS shared_count336, sum(x339) AS x339
      WITH candidate335, 1.15 * x339 / (x339 + 1.8) AS part340, shared_count336
      RETURN 'DIRECT_CITATION' AS signal341, max(part340) AS best342, collect([candidate335, part340, shared_count336]) AS found343
      UNION ALL
      MATCH (other2)<-[:AUTHORED]-(via327)
      WITH root324, via327, COUNT { (via327)-[:AUTHORED]->() } AS degree328 ORDER BY degree328, coalesce(via327.id, via327.key)
      WITH root324, collect([via327, degree328]) AS between329
      UNWIND between329[..reduce(spent330 = [0, 0], pair331 IN between329 | CASE WHEN spent330[0] + pair331[1] > 2000 THEN [2000, spent330[1]] ELSE [spent330[0] + pair331[1], spent330[1] + 1] END)[1]] AS chosen332
      WITH root324, chosen332[0] AS via327, toInteger(1000000 / log(1 + chosen332[1])) AS term333
      MATCH (via327)-[:AUTHORED]->(reached334)
      WITH DISTINCT root324, via327, term333, CASE WHEN reached334:EarlierVersion THEN head(COLLECT { MATCH (reached334)-[:VERSION_OF]->(published323:Paper) RETURN published323 }) ELSE reached334 END AS candidate335 WHERE candidate335 <> root324
      WITH candidate335, count(*) AS shared_count336, sum(term333) AS sum337
      WITH candidate335, shared_count336, sum337, COUNT { (candidate335)<-[:AUTHORED]-() } AS size338
      WITH candidate335, shared_count336, sum337 / (1000000 * sqrt(CASE WHEN size338 > 0 THEN size338 ELSE 1 END)) AS x339
      WITH candidate335, 4.4 * x339 / (x339 + 0.92) AS part340, shared_count336
      RETURN 'SHARED_AUTHORS' AS signal341, max(part340) AS best342, collect([candidate335, part340, shared_count336]) AS found343
      UNION ALL
      MATCH (other2)-[:HAS_TOPIC]->(via327)
      WITH root324, via327, COUNT { (via327)<-[:HAS_TOPIC]-() } AS degree328 ORDER BY degree328, coalesce(via327.id, via327.key)
      WITH root324, collect([via327, degree328]) AS between329
      UNWIND between329[..reduce(spent330 = [0, 0], pair331 IN between329 | CASE WHEN spent330[0] + pair331[1] > 2000 THEN [2000, spent330[1]] ELSE [spent330[0] + pair331[1], spent330[1] + 1] END)[1]] AS chosen332
      WITH root324, chosen332[0] AS via327, toInteger(1000000 / log(1 + chosen332[1])) AS term333
      MATCH (via327)<-[:HAS_TOPIC]-(reached334)
      WITH DISTINCT root324, via327, term333, CASE WHEN reached334:EarlierVersion THEN head(COLLECT { MATCH (reached334)-[:VERSION_OF]->(published323:Paper) RETURN published323 }) ELSE reached334 END AS candidate335 WHERE candidate335 <> root324
      WITH candidate335, count(*) AS shared_count336, sum(term333) AS sum337
      WITH candidate335, shared_count336, sum337, COUNT { (candidate335)-[:HAS_TOPIC]->() } AS size338
      WITH candidate335, shared_count336, sum337 / (1000000 * sqrt(CASE WHEN size338 > 0 THEN size338 ELSE 1 END)) AS x339
      WITH candidate335, 1.0 * x339 / (x339 + 0.35) AS part340, shared_count336
      RETURN 'SHARED_TOPICS' AS signal341, max(part340) AS best342, collect([candidate335, part340, shared_count336]) AS found343
      UNION ALL
      WITH root324, title326, title326 + [word325 IN [word325 IN split(toLower(left(coalesce(other2.abstract, ''), 3000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word325 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'] WHERE NOT word325 IN title326 AND NOT word325 IN ['able', 'about', 'achieve', 'achieved', 'achieves', 'across', 'additionally', 'after', 'against', 'al', 'all', 'allow', 'allows', 'also', 'although', 'among', 'analysis', 'another', 'any', 'approach', 'approaches', 'art', 'article', 'available', 'based', 'because', 'been', 'before', 'best', 'better', 'between', 'both', 'can', 'case', 'cases', 'challenge', 'challenges', 'challenging', 'common', 'compare', 'compared', 'comparison', 'complex', 'could', 'data', 'demonstrate', 'demonstrated', 'demonstrates', 'describe', 'described', 'describes', 'develop', 'developed', 'did', 'different', 'discuss', 'do', 'does', 'due', 'during', 'e', 'each', 'effective', 'effectively', 'effectiveness', 'efficient', 'efficiently', 'enable', 'enables', 'enabling', 'especially', 'et', 'etc', 'even', 'existing', 'experiment', 'experimental', 'experiments', 'explore', 'finally', 'first', 'form', 'framework', 'from', 'further', 'furthermore', 'g', 'general', 'given', 'good', 'had', 'has', 'have', 'he', 'her', 'high', 'higher', 'his', 'how', 'however', 'i', 'important', 'improve', 'improved', 'improvement', 'improves', 'include', 'includes', 'including', 'information', 'introduce', 'introduces', 'investigate', 'investigated', 'its', 'itself', 'just', 'key', 'large', 'larger', 'level', 'low', 'lower', 'made', 'main', 'make', 'makes', 'many', 'may', 'method', 'methods', 'might', 'model', 'models', 'more', 'moreover', 'most', 'much', 'multiple', 'must', 'need', 'needed', 'needs', 'new', 'non', 'novel', 'number', 'obtained', 'often', 'one', 'only', 'order', 'other', 'others', 'our', 'out', 'outperform', 'outperforms', 'over', 'own', 'paper', 'part', 'particularly', 'per', 'performance', 'present', 'presented', 'presents', 'previous', 'problem', 'problems', 'process', 'propose', 'proposed', 'provide', 'provided', 'provides', 'real', 'recent', 'recently', 'result', 'results', 'same', 'second', 'set', 'several', 'she', 'should', 'show', 'shown', 'shows', 'significant', 'significantly', 'simple', 'since', 'single', 'small', 'some', 'specific', 'state', 'still', 'studies', 'study', 'system', 'systems', 'take', 'taken', 'task', 'tasks', 'technique', 'techniques', 'than', 'them', 'themselves', 'therefore', 'though', 'three', 'through', 'thus', 'time', 'too', 'two', 'under', 'up', 'us', 'use', 'used', 'uses', 'using', 'various', 'very', 'via', 'vs', 'way', 'we', 'well', 'what', 'when', 'where', 'whether', 'which', 'while', 'who', 'whose', 'within', 'without', 'work', 'works', 'world', 'would', 'yet', 'you', 'your']] AS words346
      UNWIND words346 AS word325
      WITH root324, title326, word325, min(0) AS once347
      WITH root324, title326, collect(word325)[..64] AS words346 WHERE size(words346) > 0
      WITH root324, title326, [word325 IN words346 | [word325, CASE WHEN word325 =~ '[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}\\p{IsArabic}\\p{N}]+' THEN 1 ELSE size(word325) END]] AS words346
      WITH root324, reduce(query348 = [0, ''], word325 IN words346 | CASE WHEN query348[0] + word325[1] > 480 THEN query348 ELSE [query348[0] + word325[1], query348[1] + word325[0] + CASE WHEN word325[0] IN title326 THEN '^2 ' ELSE ' ' END] END)[1] AS query348
      WITH root324, 'title:(' + query348 + ') abstract:(' + query348 + ')' AS query348 CALL db.index.fulltext.queryNodes('paper_text', query348, {limit: 100}) YIELD node, score
      WITH root324, collect([node, score]) AS hits349
      WITH root324, hits349, CASE WHEN size(hits349) < 100 THEN 0.0 ELSE hits349[-1][1] END AS noise350
      UNWIND [hit351 IN hits349 WHERE hit351[1] > noise350] AS hit351
      WITH root324, hit351[0] AS reached334, hit351[1] - noise350 AS margin352
      WITH root324, CASE WHEN reached334:EarlierVersion THEN head(COLLECT { MATCH (reached334)-[:VERSION_OF]->(published323:Paper) RETURN published323 }) ELSE reached334 END AS candidate335, max(margin352) AS x339 WHERE candidate335 <> root324
      WITH candidate335, x339, null AS shared_count336
      WITH candidate335, 1.8 * x339 / (x339 + 34.0) AS part340, shared_count336
      RETURN 'TEXT_SIMILARITY' AS signal341, max(part340) AS best342, collect([candidate335, part340, shared_count336]) AS found343
      UNION ALL
      WITH other2, root324 WHERE other2.embedding IS NOT NULL
      MATCH (analysis353:Analysis {key: 'embeddings'}) WHERE analysis353.dimension = size(other2.embedding) CALL db.index.vector.queryNodes('paper_embedding', 100, other2.embedding) YIELD node
      WITH root324, node, vector.similarity.cosine(node.embedding, other2.embedding) AS score ORDER BY score DESC, node.id
      WITH root324, collect([node, score]) AS hits349
      WITH root324, hits349, CASE WHEN size(hits349) < 100 THEN 0.5 ELSE hits349[-1][1] END AS noise350
      UNWIND [hit351 IN hits349 WHERE hit351[1] > noise350] AS hit351
      WITH root324, hit351[0] AS reached334, hit351[1] - noise350 AS margin352
      WITH root324, CASE WHEN reached334:EarlierVersion THEN head(COLLECT { MATCH (reached334)-[:VERSION_OF]->(published323:Paper) RETURN published323 }) ELSE reached334 END AS candidate335, max(margin352) AS x339 WHERE candidate335 <> root324
      WITH candidate335, x339, null AS shared_count336
      WITH candidate335, 1.8 * x339 / (x339 + 0.1) AS part340, shared_count336
      RETURN 'EMBEDDING_SIMILARITY' AS signal341, max(part340) AS best342, collect([candidate335, part340, shared_count336]) AS found343
    }
    WITH other2, root324, title326, collect([signal341, best342, found343]) AS signals354
    WITH other2, root324, title326, signals354, reduce(sum337 = 0.0, row355 IN signals354 | sum337 + coalesce(row355[1], 0.0)) AS total356, any(row355 IN signals354 WHERE row355[1] > 0 AND NOT row355[0] IN ['SHARED_AUTHORS', 'SHARED_TOPICS']) AS supports357
    UNWIND signals354 AS row355
    UNWIND row355[2] AS one358
    WITH other2, root324, title326, total356, supports357, one358[0] AS other320, collect([row355[0], one358[1], one358[2]]) AS parts359 WHERE other320 <> root324 AND NOT (size(title326) > 0 AND other320.title IS NOT NULL AND toLower(other320.title) CONTAINS title326[0] AND toLower(other320.title) CONTAINS title326[-1] AND [word325 IN split(toLower(left(coalesce(other320.title, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word325 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] = title326 AND (EXISTS { (other2)<-[:AUTHORED]-()-[:AUTHORED]->(other320) } OR NOT EXISTS { (other2)<-[:AUTHORED]-() } OR NOT EXISTS { (other320)<-[:AUTHORED]-() }))
    WITH total356, supports357, other320, parts359, COUNT { (other320)<-[:CITES]-() } AS known360
    WITH other320, parts359, 200000.0 * (1 + 0.4342897668977654 * log(1 + CASE WHEN known360 > 10000 THEN 10000 ELSE known360 END)) / total356 AS unit361, CASE WHEN supports357 THEN reduce(sum337 = 0.0, part340 IN parts359 | CASE WHEN part340[0] IN ['SHARED_AUTHORS', 'SHARED_TOPICS'] THEN sum337 ELSE sum337 + part340[1] END) END AS support362
    WITH other320, parts359, unit361, coalesce(0.15 + 0.85 * support362 / (support362 + 1.0), 1.0) AS support362
    WITH other320, [reason363 IN [part340 IN parts359 | [part340[0], toInteger(round(unit361 * part340[1] * CASE WHEN part340[0] IN ['SHARED_AUTHORS', 'SHARED_TOPICS'] THEN support362 ELSE 1.0 END)), part340[2]]] WHERE reason363[1] > 0] AS link321
    WITH other320, reduce(total356 = 0, reason363 IN link321 | total356 + reason363[1]) AS rank322, link321 WHERE rank322 > 0
    WITH other320, rank322, link321
    WITH other320, link321, rank322, rank322 AS k318, other320.id AS k319 ORDER BY k318 DESC, k319 LIMIT $p35
    CALL (link321) {
      UNWIND link321 AS other368
      WITH other368, other368[1] AS k366, other368[0] AS k367 ORDER BY k366 DESC, k367
      RETURN collect([k367, other368[1] / 1000000.0, other368[2]]) AS v369
    }
    RETURN collect([reduce(sum364 = 0, part365 IN link321 | sum364 + part365[1]) / 1000000.0, [v369], k319, k319]) AS v370
  }
  CALL (other2) {
    MATCH (other2)<-[reaction375:REACTED]-()
    WITH reaction375.kind AS other373, count(*) AS rank374
    WITH other373, rank374, rank374 AS k371, other373 AS k372 ORDER BY k371 DESC, k372
    RETURN collect([k372, k371, false]) AS v376
  }
  CALL (other2) {
    MATCH (other2)<-[:CONTAINS]-(other378:Collection) WHERE other378.visibility = 'PUBLIC'
    WITH other378, other378.createdAt.epochSeconds * 1000000000 + other378.createdAt.nanosecond AS k379, other378.id AS k380 ORDER BY k379 DESC, k380 LIMIT $p38
    RETURN collect([k379, k380, k380, k380]) AS v381
  }
  CALL (other2) {
    MATCH (other2)<-[:CONTAINS]-(other382:Collection) WHERE other382.visibility = 'PUBLIC'
    RETURN count(*) AS v383
  }
  CALL (other2) {
    MATCH (other2)<-[:REVIEWS]-(other384:Review) WHERE other384:Shown
    WITH other384, other384.createdAt.epochSeconds * 1000000000 + other384.createdAt.nanosecond AS k385, other384.id AS k386 ORDER BY k385 DESC, k386 LIMIT $p39
    RETURN collect([k385, k386, k386, k386]) AS v387
  }
  CALL (other2) {
    MATCH (other2)<-[:REVIEWS]-(other388:Review) WHERE other388:Shown
    RETURN count(*) AS v389
  }
  CALL (other2) {
    MATCH (other2)-[:HAS_DECISION]->(other392:Decision)
    WITH other392, coalesce(other392.year, -1) AS k390, other392.id AS k391 ORDER BY k390 DESC, k391
    RETURN collect([other392.venue, other392.year, other392.outcome, other392.statement, other392.comment, other392.comment, toString(other392.decidedOn), other392.url]) AS v393
  }
  CALL (other2) {
    MATCH (other2)<-[:ON]-(other394:Comment) WHERE other394:Shown AND NOT EXISTS { (other394)-[:REPLIES_TO]->() }
    WITH other394, other394.createdAt.epochSeconds * 1000000000 + other394.createdAt.nanosecond AS k395, other394.id AS k396 ORDER BY k395 DESC, k396 LIMIT $p41
    RETURN collect([k395, k396, k396, k396]) AS v397
  }
  CALL (other2) {
    MATCH (other2)<-[:ON]-(other398:Comment) WHERE other398:Shown AND NOT EXISTS { (other398)-[:REPLIES_TO]->() }
    RETURN count(*) AS v399
  }
  RETURN head(collect([other2.id, 'PAPER', coalesce(other2.title, 'Untitled'), COUNT { (other2)-[:CITES]->() } + COUNT { (other2)<-[:CITES]-() } - COUNT { (other2)-[:CITES]->(mutual3)-[:CITES]->(other2) } + COUNT { (other2)<-[:AUTHORED]-() } + COUNT { (other2)-[:HAS_TOPIC]->() } + COUNT { (other2)-[:STATES_AFFILIATION]->() }, v4, coalesce(other2.title, 'Untitled'), coalesce(other2.titleHtml, replace(replace(replace(coalesce(other2.title, 'Untitled'), '&', '&amp;'), '<', '&lt;'), '>', '&gt;')), other2.abstract, coalesce(other2.abstractHtml, replace(replace(replace(other2.abstract, '&', '&amp;'), '<', '&lt;'), '>', '&gt;')), coalesce(other2.type, 'OTHER'), other2.year, toString(other2.publishedOn), coalesce(other2.publicationDate, toString(other2.publishedOn), toString(other2.year)), other2.venueType, other2.publisher, other2.volume, other2.issue, other2.firstPage, other2.lastPage, other2.articleNumber, coalesce(other2.issns, []), coalesce(other2.isbns, []), coalesce(other2.isRetracted, false), other2.language, other2.venue, other2.doi, other2.arxivId, other2.arxivVersion, other2.openalexId, other2.url, coalesce(other2.isOpenAccess, false), other2.oaStatus, other2.oaUrl, other2.oaLicense, [v170], coalesce(other2.citationCount, 0), other2.pageRank, other2.community, other2.percentile, toString(other2.metricsAt), [v180, COUNT { (other2)<-[:AUTHORED]-() }, [coalesce(other2.authorsTruncated, false)]], [v185, COUNT { (other2)-[:STATES_AFFILIATION]->() }], [v190, COUNT { (other2)-[:HAS_TOPIC]->() }], [v194, v232, v231], [v236, v274, v273], [v279, v317, v316], other2:EarlierVersion, [v370], COUNT { (other2)<-[:LIKED]-() }, COUNT { (other2)<-[:DISLIKED]-() }, null, [v376], toString(coalesce(head(COLLECT { MATCH (activity377:Activity {paper: other2.id}) RETURN activity377.sequence }), 0)), COUNT { (other2)<-[:SAVED]-() }, false, [v381, v383], [v387, v389], [v393], [v397, v399]])) AS v1
}
RETURN [v1] AS row
