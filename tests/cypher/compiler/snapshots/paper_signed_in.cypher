// { paper(by: {id: "W1"}) { id kind label neighborCount researchMap { nodes { node { id } distance weight why } edges { kind source target weight reasons { signal score count } } truncated } title titleHtml abstract abstractHtml type year publishedOn publication { date venueType publisher volume issue firstPage lastPage articleNumber issns isbns } isRetracted language venue doi arxivId arxivVersion openalexId url openAccess { isOpen status url license } resources { kind url title } citationCount metrics { pageRank community percentile computedAt } authors(first: 2) { edges { node { id } cursor position nameAsPrinted isCorresponding affiliations { id } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount isTruncated } institutions(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } topics(first: 2) { edges { node { id } cursor score } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } references(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount stats { count byYear { key label count } byType { key label count } byTopic(first: 2) { key label count } byInstitution(first: 2) { key label count } byVenue(first: 2) { key label count } byOpenAccess { key label count } } } citedBy(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount stats { count byYear { key label count } byType { key label count } byTopic(first: 2) { key label count } byInstitution(first: 2) { key label count } byVenue(first: 2) { key label count } byOpenAccess { key label count } } } versions(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount stats { count byYear { key label count } byType { key label count } byTopic(first: 2) { key label count } byInstitution(first: 2) { key label count } byVenue(first: 2) { key label count } byOpenAccess { key label count } } } isEarlierVersion nearby(first: 2) { edges { node { id } score reasons { signal score count } } nodes { id } } votes { likes dislikes viewerVote } reactions { kind count viewerHasReacted } lastEventId saveCount viewerHasSaved collections(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } reviews(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } decisions { venue year outcome statement comment commentHtml decidedOn url } comments(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } } }
// parameters: {"p0":"W1","p10":3,"p11":3,"p15":2,"p16":2,"p17":2,"p19":3,"p1l":60,"p23":2,"p24":2,"p25":2,"p27":3,"p31":2,"p32":2,"p33":2,"p35":2,"p38":3,"p39":3,"p41":3,"p7":3,"p9":3,"viewer":"u-aaaaaaaaaaaaaaaa"}
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
        UNWIND base24 + [one23 IN nearest74 WHERE size(one23.link) > 1 OR coalesce(one23.link[0][2], 2) > 1] AS one23
        WITH one23.node AS voter76, max(one23.weight) AS strength77, max(coalesce(NOT one23.own, false)) AS direct78, max(coalesce(one23.own, false)) AS own17
        WITH voter76, strength77, direct78, own17, COUNT { (voter76)-[:CITES]-() } AS degree79 ORDER BY strength77 DESC, coalesce(voter76.citationCount, 0) DESC, voter76.id
        WITH collect({node: voter76, strength: strength77, degree: degree79, direct: direct78, own: own17}) AS voters80
        UNWIND reduce(chosen81 = {left: 4000, voters: []}, one23 IN voters80 | CASE WHEN one23.degree > chosen81.left THEN chosen81 ELSE {left: chosen81.left - one23.degree, voters: chosen81.voters + [one23]} END).voters AS one23
        WITH one23.node AS voter76, one23.direct AS direct78, one23.own AS own17, toInteger(one23.strength * log(2) / log(2 + one23.degree)) AS vote82
        MATCH (voter76)-[cites83:CITES]-(reached84)
        WITH reached84, startNode(cites83) = voter76 AS forward85, vote82, direct78, own17
        WITH reached84, max(direct78) AS direct78, sum(CASE WHEN forward85 THEN vote82 ELSE vote82 / 3 END) AS votes86, count(CASE WHEN forward85 THEN 1 END) AS cited87, count(CASE WHEN NOT forward85 THEN 1 END) AS citing88, count(CASE WHEN own17 THEN 1 END) AS links89
        WITH CASE WHEN reached84:EarlierVersion THEN head(COLLECT { MATCH (reached84)-[:VERSION_OF]->(published13:Paper) RETURN published13 }) ELSE reached84 END AS found90, sum(votes86) AS votes86, sum(cited87) AS cited87, sum(citing88) AS citing88, max(direct78) AS direct78, sum(links89) AS links89 ORDER BY votes86 DESC, coalesce(found90.citationCount, 0) DESC, found90.id LIMIT 600
        RETURN collect([found90, votes86, cited87, citing88, direct78, links89]) AS votes86
      }
      WITH *, [one23 IN votes86 WHERE one23[1] > 0 AND NOT one23[0] IN slice6] AS voted91, any(one23 IN base24 WHERE one23.own) AS around92
      UNWIND [one23 IN voted91 | {node: one23[0], score: 1000000 * one23[1] / voted91[0][1], cited: one23[2], citing: one23[3], own: false, near: one23[4], links: one23[5]}] + [one23 IN nearest74 | {node: one23.node, score: toInteger(0.65 * one23.weight / size(base24[..2])), own: false, near: true}] + [one23 IN base24 | {node: one23.node, score: one23.weight, own: one23.own}] AS one23
      WITH around92, one23.node AS found90, sum(one23.score) AS score93, max(one23.own) AS own17, sum(one23.cited) AS cited87, sum(one23.citing) AS citing88, sum(one23.links) AS links89, max(one23.near) AS near_start94 WHERE NOT found90 IN slice6 AND NOT found90 IN works14 AND NOT found90:EarlierVersion
      WITH around92, found90, score93, cited87, citing88, links89, own17, near_start94, coalesce(found90.citationCount, 0) AS known95, CASE WHEN own17 THEN 1 WHEN CASE WHEN around92 THEN links89 < 2 ELSE NOT coalesce(near_start94, false) AND cited87 + citing88 < 2 END THEN 3 WHEN found90.year >= recent12 THEN 2 ELSE 0 END AS class96
      WITH *, 1 + toInteger(score93 * (1 + 0.15 * log10(1 + known95))) AS weight97 ORDER BY weight97 DESC, known95 DESC, found90.id
      WITH toLower(coalesce(found90.title, found90.id)) AS title98, head(collect({node: found90, weight: weight97, known: known95, class: class96, last: around92 AND class96 = 3, cited: cited87, citing: citing88})) AS entry99 WHERE NOT coalesce(title98 IN titles15, false)
      WITH entry99 ORDER BY entry99.weight DESC, entry99.known DESC, entry99.node.id
      WITH entry99.class AS class96, collect(entry99) AS members100
      WITH members100, toInteger(ceil(limit75 * class_shares16[class96])) AS most28
      UNWIND range(0, size(members100) - 1) AS place101
      WITH members100[place101] AS entry99, place101 >= most28 AS beyond102 ORDER BY beyond102, entry99.last, entry99.weight DESC, entry99.known DESC, entry99.node.id
      RETURN collect(entry99) AS papers103
    }
    WITH *, [one23 IN base24 WHERE one23.node IN slice6 | [one23.node, 1000000]] + [one23 IN papers103[..toInteger(limit75)] | [one23.node, 1000000 * one23.weight / (2 * papers103[0].weight)]] AS chosen81
    CALL (chosen81, slice6, seeds5) {
      UNWIND chosen81 AS one23
      WITH one23[0] AS paper104, one23[1] AS strength77
      WITH paper104, strength77 / (log(2 + COUNT { (paper104)<-[:AUTHORED]-() }) / log(2)) AS pull105
      MATCH (paper104)<-[:AUTHORED]-(found90:Person)
      WITH found90, toInteger(pull105) AS part106, paper104 IN seeds5 AS start107
      WITH found90, sum(part106) AS weight97, count(*) AS cited87, max(start107) AS start107 WHERE NOT found90 IN slice6
      WITH found90, weight97, cited87, start107, COUNT { (found90)-[:AUTHORED]->() } AS size108
      WITH found90, cited87, 1 + weight97 * cited87 / (1 + cited87) AS weight97, size108 ORDER BY weight97 DESC, size108 DESC, found90.id LIMIT $p1l + 1
      RETURN collect({node: found90, weight: weight97, cited: cited87}) AS persons109
    }
    CALL (chosen81, slice6, seeds5) {
      UNWIND chosen81 + [seed8 IN seeds5 WHERE seed8:Person | [seed8, 1000000]] AS one23
      WITH one23[0] AS paper104, one23[1] AS pull105
      MATCH (paper104)-[:STATES_AFFILIATION|AFFILIATED_WITH]->(found90:Institution)
      WITH found90, toInteger(pull105) AS part106, paper104 IN seeds5 AS start107
      WITH found90, sum(part106) AS weight97, count(*) AS cited87, max(start107) AS start107 WHERE NOT found90 IN slice6
      WITH found90, weight97, cited87, start107, COUNT { (found90)<-[:STATES_AFFILIATION]-() } AS size108
      WITH found90, cited87, 1 + toInteger(weight97 * cited87 / (1 + cited87) / log10(10 + size108) * CASE WHEN cited87 > 1 OR start107 THEN 1.0 ELSE 0.1 END) AS weight97, size108 ORDER BY weight97 DESC, size108 DESC, found90.id LIMIT $p1l + 1
      RETURN collect({node: found90, weight: weight97, cited: cited87}) AS institutions110
    }
    CALL (chosen81, slice6, seeds5) {
      UNWIND chosen81 AS one23
      WITH one23[0] AS paper104, one23[1] AS pull105
      MATCH (paper104)-[has20:HAS_TOPIC]->(found90:Topic)
      WITH found90, toInteger(pull105 * coalesce(has20.score, 1.0)) AS part106, paper104 IN seeds5 AS start107
      WITH found90, sum(part106) AS weight97, count(*) AS cited87, max(start107) AS start107 WHERE NOT found90 IN slice6
      WITH found90, weight97, cited87, start107, COUNT { (found90)<-[:HAS_TOPIC]-() } AS size108
      WITH found90, cited87, 1 + toInteger(weight97 * cited87 / (1 + cited87) / log10(10 + size108) * CASE WHEN cited87 > 1 OR start107 THEN 1.0 ELSE 0.1 END) AS weight97, size108 ORDER BY weight97 DESC, size108 DESC, found90.id LIMIT $p1l + 1
      RETURN collect({node: found90, weight: weight97, cited: cited87}) AS topics111
    }
    CALL (seeds5, persons109, institutions110, topics111, papers103) {
      UNWIND [[0.09, persons109], [0.05, institutions110], [0.06, topics111], [0.8, papers103]] AS kind112
      UNWIND range(0, size(kind112[1][..$p1l + 1]) - 1) AS place101
      WITH kind112[1][place101] AS entry99, (place101 + 0.5) / kind112[0] AS turn113, kind112[1][0].weight AS best73 ORDER BY turn113, best73 DESC, entry99.node.id
      RETURN collect({node: entry99.node, weight: entry99.weight, best: best73, cited: entry99.cited, citing: entry99.citing}) AS ranked114
    }
    WITH *, CASE WHEN toInteger(ceil(($p1l - size(seeds5)) * 1.0)) + size(seeds5) - size(slice6) > 0 THEN ranked114[..toInteger(ceil(($p1l - size(seeds5)) * 1.0)) + size(seeds5) - size(slice6)] ELSE [] END AS kept115
    WITH seeds5, recent12, works14, titles15, class_shares16, slice6 + [one23 IN kept115 | one23.node] AS slice6, cut7 OR size(kept115) < size(ranked114) AS cut7, entries9 + [one23 IN kept115 | {node: one23.node, cited: one23.cited, citing: one23.citing, weight: round(1.0 * one23.weight / one23.best / 2, 6)}] AS entries9, near10 + [one23 IN nearest74 | {kind: 'NEAR', source: one23.origin.id, target: one23.node.id, weight: round(one23.rank / 1000000.0, 6), reasons: one23.link}] AS near10, [one23 IN kept115 WHERE one23.node:Paper | {node: one23.node, weight: 1000000 * one23.weight / one23.best, own: false}] AS base24
    CALL (slice6) {
      UNWIND slice6 AS start107
      MATCH (start107)-[relation116:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]->(end117) WHERE end117 IN slice6
      RETURN collect({kind: CASE type(relation116) WHEN 'STATES_AFFILIATION' THEN 'AFFILIATED_WITH' ELSE type(relation116) END, source: startNode(relation116).id, target: endNode(relation116).id, weight: coalesce(relation116.score, 1.0)}) AS edges118
    }
    CALL (slice6, near10, seeds5) {
      WITH slice6, near10, [seed8 IN seeds5 | seed8.id] AS start107, [one23 IN slice6 WHERE one23:Paper | one23.id] AS ids119
      UNWIND [edge120 IN near10 WHERE edge120.source IN ids119 AND edge120.target IN ids119] AS edge120
      WITH CASE WHEN edge120.source < edge120.target THEN [edge120.source, edge120.target] ELSE [edge120.target, edge120.source] END AS pair121, edge120 ORDER BY edge120.weight DESC, edge120.source
      WITH pair121, head(collect(edge120)) AS edge120
      RETURN collect({kind: 'NEAR', source: pair121[0], target: pair121[1], weight: edge120.weight, reasons: edge120.reasons}) AS known95
    }
    CALL (slice6, known95) {
      CALL (slice6) {
        UNWIND [one23 IN slice6 WHERE one23:Paper] AS paper104
        WITH paper104, COUNT { (paper104)-[:CITES|REFERS_TO]->() } AS size108 ORDER BY size108, paper104.id
        WITH collect([paper104, size108]) AS all22
        UNWIND reduce(chosen81 = {left: 2000, papers: []}, one23 IN all22 | CASE WHEN one23[1] > chosen81.left THEN chosen81 ELSE {left: chosen81.left - one23[1], papers: chosen81.papers + [one23]} END).papers AS one23
        WITH one23[0] AS paper104, one23[0].id AS id122, one23[1] AS size108
        MATCH (paper104)-[:CITES|REFERS_TO]->(via123)
        WITH via123, id122, size108 ORDER BY id122
        WITH via123, collect([id122, size108]) AS sharing124 WHERE 2 <= size(sharing124) <= 12
        UNWIND range(0, size(sharing124) - 2) AS first125
        UNWIND range(first125 + 1, size(sharing124) - 1) AS second126
        WITH sharing124[first125] AS one23, sharing124[second126] AS two127
        WITH [one23[0], two127[0]] AS pair121, sqrt(1.0 * one23[1] * two127[1]) AS norm128, count(*) AS count129
        RETURN pair121, 'BIBLIOGRAPHIC_COUPLING' AS signal130, toInteger(500000 * count129 / norm128) AS part106, count129
        UNION ALL
        UNWIND [one23 IN slice6 WHERE one23:Paper] AS paper104
        WITH paper104, COUNT { (paper104)<-[:CITES]-() } AS size108 ORDER BY size108, paper104.id
        WITH collect([paper104, size108]) AS all22
        UNWIND reduce(chosen81 = {left: 2000, papers: []}, one23 IN all22 | CASE WHEN one23[1] > chosen81.left THEN chosen81 ELSE {left: chosen81.left - one23[1], papers: chosen81.papers + [one23]} END).papers AS one23
        WITH one23[0] AS paper104, one23[0].id AS id122, one23[1] AS size108
        MATCH (paper104)<-[:CITES]-(via123)
        WITH via123, id122, size108 ORDER BY id122
        WITH via123, collect([id122, size108]) AS sharing124 WHERE 2 <= size(sharing124) <= 12
        UNWIND range(0, size(sharing124) - 2) AS first125
        UNWIND range(first125 + 1, size(sharing124) - 1) AS second126
        WITH sharing124[first125] AS one23, sharing124[second126] AS two127
        WITH [one23[0], two127[0]] AS pair121, sqrt(1.0 * one23[1] * two127[1]) AS norm128, count(*) AS count129
        RETURN pair121, 'CO_CITATION' AS signal130, toInteger(500000 * count129 / norm128) AS part106, count129
      }
      WITH pair121, sum(part106) AS sum131, sum(count129) AS count129, collect([signal130, part106, count129]) AS link132 WHERE count129 >= 2 AND sum131 >= 80000
      WITH pair121, sum131, link132 WHERE NOT any(edge120 IN known95 WHERE edge120.source = pair121[0] AND edge120.target = pair121[1])
      UNWIND pair121 AS end117
      WITH end117, pair121, sum131, link132 ORDER BY sum131 DESC, pair121[0], pair121[1]
      WITH end117, collect([pair121, sum131, link132])[..2] AS best73
      UNWIND best73 AS one23
      WITH one23[0] AS pair121, head(collect(one23)) AS one23
      RETURN collect({kind: 'NEAR', source: pair121[0], target: pair121[1], weight: round(one23[1] / 1000000.0, 6), reasons: one23[2]}) AS alike133
    }
    WITH *, edges118 + known95 + alike133 AS stored134
    WITH seeds5, slice6, entries9, cut7, stored134 AS edges118
    WITH *, [seed8 IN seeds5 | seed8.id] AS start107, CASE WHEN size(seeds5) = 1 THEN seeds5[0].id END AS alone135, [entry99 IN entries9 WHERE entry99.node:Paper | entry99.node.id] AS papers103
    CALL (start107, alone135, papers103, entries9, edges118) {
      UNWIND [entry99 IN entries9 | [entry99.node.id, entry99, null]] + [edge120 IN edges118 | [edge120.source, null, edge120]] + [edge120 IN edges118 | [edge120.target, null, edge120]] AS row136
      WITH row136[0] AS id122, head(collect(row136[1])) AS entry99, collect(DISTINCT row136[2]) AS own17 WHERE size(own17) > 0 OR id122 IN start107
      WITH id122, entry99, own17, [reason137 IN CASE WHEN id122 IN start107 THEN ['you started here'] WHEN entry99.node:Paper THEN [CASE WHEN NOT alone135 IN papers103 AND any(edge120 IN own17 WHERE edge120.kind = 'AUTHORED' AND edge120.source = alone135) THEN 'written by the person you started from' END, CASE WHEN NOT alone135 IN papers103 AND any(edge120 IN own17 WHERE edge120.kind = 'AFFILIATED_WITH' AND edge120.target = alone135) THEN 'written at the institution you started from' END, CASE WHEN NOT alone135 IN papers103 AND any(edge120 IN own17 WHERE edge120.kind = 'HAS_TOPIC' AND edge120.target = alone135) THEN 'about the topic you started from' END, head([main138 IN head([edge120 IN own17 WHERE edge120.kind = 'NEAR' AND (edge120.source IN start107 OR edge120.target IN start107) | [reason137 IN edge120.reasons WHERE reason137[0] <> 'DIRECT_CITATION']]) | CASE main138[0] WHEN 'BIBLIOGRAPHIC_COUPLING' THEN CASE main138[2] WHEN 1 THEN 'shares 1 reference' ELSE 'shares ' + main138[2] + ' references' END WHEN 'CO_CITATION' THEN CASE main138[2] WHEN 1 THEN 'cited together once' ELSE 'cited together ' + main138[2] + ' times' END WHEN 'SHARED_AUTHORS' THEN CASE main138[2] WHEN 1 THEN 'shares 1 author' ELSE 'shares ' + main138[2] + ' authors' END WHEN 'SHARED_TOPICS' THEN CASE main138[2] WHEN 1 THEN 'shares 1 topic' ELSE 'shares ' + main138[2] + ' topics' END WHEN 'TEXT_SIMILARITY' THEN 'uses similar words' WHEN 'EMBEDDING_SIMILARITY' THEN 'has a similar meaning' END]), CASE WHEN size([edge120 IN own17 WHERE edge120.kind = 'CITES' AND edge120.source = id122]) > size([edge120 IN own17 WHERE edge120.kind = 'CITES' AND edge120.target = id122]) THEN head([found90 IN [[edge120 IN own17 WHERE edge120.kind = 'CITES' AND edge120.source = id122]] | CASE size(found90) WHEN 0 THEN null WHEN 1 THEN 'cites' + CASE WHEN head([one23 IN found90 | CASE one23.source WHEN id122 THEN one23.target ELSE one23.source END]) = alone135 THEN ' the paper you started from' ELSE ' one of these papers' END ELSE 'cites ' + size(found90) + ' of these papers' END]) ELSE head([found90 IN [[edge120 IN own17 WHERE edge120.kind = 'CITES' AND edge120.target = id122]] | CASE size(found90) WHEN 0 THEN null WHEN 1 THEN 'cited by' + CASE WHEN head([one23 IN found90 | CASE one23.source WHEN id122 THEN one23.target ELSE one23.source END]) = alone135 THEN ' the paper you started from' ELSE ' one of these papers' END ELSE 'cited by ' + size(found90) + ' of these papers' END]) END, CASE WHEN size([edge120 IN own17 WHERE edge120.kind = 'CITES' AND edge120.source = id122]) > size([edge120 IN own17 WHERE edge120.kind = 'CITES' AND edge120.target = id122]) THEN head([found90 IN [[edge120 IN own17 WHERE edge120.kind = 'CITES' AND edge120.target = id122]] | CASE size(found90) WHEN 0 THEN null WHEN 1 THEN 'cited by' + CASE WHEN head([one23 IN found90 | CASE one23.source WHEN id122 THEN one23.target ELSE one23.source END]) = alone135 THEN ' the paper you started from' ELSE ' one of these papers' END ELSE 'cited by ' + size(found90) + ' of these papers' END]) ELSE head([found90 IN [[edge120 IN own17 WHERE edge120.kind = 'CITES' AND edge120.source = id122]] | CASE size(found90) WHEN 0 THEN null WHEN 1 THEN 'cites' + CASE WHEN head([one23 IN found90 | CASE one23.source WHEN id122 THEN one23.target ELSE one23.source END]) = alone135 THEN ' the paper you started from' ELSE ' one of these papers' END ELSE 'cites ' + size(found90) + ' of these papers' END]) END] WHEN entry99.node:Person THEN [CASE WHEN NOT alone135 IN papers103 AND any(edge120 IN own17 WHERE edge120.kind = 'AFFILIATED_WITH' AND edge120.target = alone135) THEN 'affiliated with the institution you started from' END, coalesce(head([found90 IN [[edge120 IN own17 WHERE edge120.kind = 'AUTHORED']] | CASE size(found90) WHEN 0 THEN null WHEN 1 THEN 'wrote' + CASE WHEN head([one23 IN found90 | CASE one23.source WHEN id122 THEN one23.target ELSE one23.source END]) = alone135 THEN ' the paper you started from' ELSE ' one of these papers' END ELSE 'wrote ' + size(found90) + ' of these papers' END]), head([found90 IN [[edge120 IN own17 WHERE edge120.kind = 'AFFILIATED_WITH']] | CASE size(found90) WHEN 0 THEN null WHEN 1 THEN 'affiliated with' + ' one of these institutions' ELSE 'affiliated with ' + size(found90) + ' of these institutions' END]))] WHEN entry99.node:Institution THEN [CASE WHEN NOT alone135 IN papers103 AND any(edge120 IN own17 WHERE edge120.kind = 'AFFILIATED_WITH' AND NOT edge120.source IN papers103 AND edge120.source = alone135) THEN 'affiliation of the person you started from' END, coalesce(head([found90 IN [[edge120 IN own17 WHERE edge120.kind = 'AFFILIATED_WITH' AND edge120.source IN papers103]] | CASE size(found90) WHEN 0 THEN null WHEN 1 THEN 'affiliation on' + CASE WHEN head([one23 IN found90 | CASE one23.source WHEN id122 THEN one23.target ELSE one23.source END]) = alone135 THEN ' the paper you started from' ELSE ' one of these papers' END ELSE 'affiliation on ' + size(found90) + ' of these papers' END]), head([found90 IN [[edge120 IN own17 WHERE edge120.kind = 'AFFILIATED_WITH' AND NOT edge120.source IN papers103]] | CASE size(found90) WHEN 0 THEN null WHEN 1 THEN 'affiliation of' + ' one of these people' ELSE 'affiliation of ' + size(found90) + ' of these people' END]))] ELSE [head([found90 IN [[edge120 IN own17 WHERE edge120.kind = 'HAS_TOPIC']] | CASE size(found90) WHEN 0 THEN null WHEN 1 THEN 'topic of' + CASE WHEN head([one23 IN found90 | CASE one23.source WHEN id122 THEN one23.target ELSE one23.source END]) = alone135 THEN ' the paper you started from' ELSE ' one of these papers' END ELSE 'topic of ' + size(found90) + ' of these papers' END])] END WHERE reason137 IS NOT NULL][..2] AS said139
      WITH entry99, CASE WHEN size(said139) > 0 THEN reduce(text140 = said139[0], more141 IN said139[1..] | text140 + ' and ' + more141) WHEN entry99.node:Paper THEN coalesce(head([found90 IN [[edge120 IN own17 WHERE edge120.kind = 'AUTHORED']] | CASE size(found90) WHEN 0 THEN null WHEN 1 THEN 'written by' + ' one of these people' ELSE 'written by ' + size(found90) + ' of these people' END]), head([found90 IN [[edge120 IN own17 WHERE edge120.kind = 'AFFILIATED_WITH']] | CASE size(found90) WHEN 0 THEN null WHEN 1 THEN 'from' + ' one of these institutions' ELSE 'from ' + size(found90) + ' of these institutions' END]), head([found90 IN [[edge120 IN own17 WHERE edge120.kind = 'HAS_TOPIC']] | CASE size(found90) WHEN 0 THEN null WHEN 1 THEN 'about' + ' one of these topics' ELSE 'about ' + size(found90) + ' of these topics' END]), head([main138 IN head([edge120 IN own17 WHERE edge120.kind = 'NEAR' | [reason137 IN edge120.reasons WHERE reason137[0] <> 'DIRECT_CITATION']]) | CASE main138[0] WHEN 'BIBLIOGRAPHIC_COUPLING' THEN CASE main138[2] WHEN 1 THEN 'shares 1 reference' ELSE 'shares ' + main138[2] + ' references' END WHEN 'CO_CITATION' THEN CASE main138[2] WHEN 1 THEN 'cited together once' ELSE 'cited together ' + main138[2] + ' times' END WHEN 'SHARED_AUTHORS' THEN CASE main138[2] WHEN 1 THEN 'shares 1 author' ELSE 'shares ' + main138[2] + ' authors' END WHEN 'SHARED_TOPICS' THEN CASE main138[2] WHEN 1 THEN 'shares 1 topic' ELSE 'shares ' + main138[2] + ' topics' END WHEN 'TEXT_SIMILARITY' THEN 'uses similar words' WHEN 'EMBEDDING_SIMILARITY' THEN 'has a similar meaning' END + ' with one of these papers'])) END AS text140
      WITH entry99, coalesce(text140, CASE WHEN coalesce(entry99.cited, 0) + coalesce(entry99.citing, 0) = 0 THEN 'near the start' WHEN entry99.node:Person THEN 'wrote ' + entry99.cited + CASE entry99.cited WHEN 1 THEN ' paper' ELSE ' papers' END + ' near the start' WHEN entry99.node:Institution THEN 'affiliation on ' + entry99.cited + CASE entry99.cited WHEN 1 THEN ' paper' ELSE ' papers' END + ' near the start' WHEN entry99.node:Topic THEN 'topic of ' + entry99.cited + CASE entry99.cited WHEN 1 THEN ' paper' ELSE ' papers' END + ' near the start' WHEN entry99.cited >= entry99.citing THEN 'cited by ' + entry99.cited + CASE entry99.cited WHEN 1 THEN ' paper' ELSE ' papers' END + ' near the start' ELSE 'cites ' + entry99.citing + CASE entry99.citing WHEN 1 THEN ' paper' ELSE ' papers' END + ' near the start' END) AS text140
      RETURN collect({node: entry99.node, weight: entry99.weight, why: toUpper(left(text140, 1)) + substring(text140, 1)}) AS explained142
    }
    WITH seeds5, slice6, edges118, cut7, explained142 AS entries9
    WITH *, [seed8 IN seeds5 | seed8.id] AS reached0_143
    WITH *, reached0_143 + [edge120 IN edges118 WHERE edge120.source IN reached0_143 | edge120.target] + [edge120 IN edges118 WHERE edge120.target IN reached0_143 | edge120.source] AS reached1_144
    WITH *, reached1_144 + [edge120 IN edges118 WHERE edge120.source IN reached1_144 | edge120.target] + [edge120 IN edges118 WHERE edge120.target IN reached1_144 | edge120.source] AS reached2_145
    WITH {nodes: [entry99 IN entries9 | {node: entry99.node, weight: entry99.weight, why: entry99.why, distance: CASE WHEN entry99.node.id IN reached0_143 THEN 0 WHEN entry99.node.id IN reached1_144 THEN 1 WHEN entry99.node.id IN reached2_145 THEN 2 ELSE 3 END}], edges: edges118, truncated: cut7} AS other146
    CALL (other146) {
      UNWIND other146.nodes AS other150
      WITH other150, other150.distance AS k147, other150.weight AS k148, other150.node.id AS k149 ORDER BY k147, k148 DESC, k149
      CALL (other150) {
        CALL (other150) {
          WITH other150.node AS other153 WHERE other153:Paper
          RETURN [0, [other153.id]] AS v152
          UNION ALL
          WITH other150.node AS other154 WHERE other154:Person
          RETURN [1, [other154.id]] AS v152
          UNION ALL
          WITH other150.node AS other155 WHERE other155:Institution
          RETURN [2, [other155.id]] AS v152
          UNION ALL
          WITH other150.node AS other156 WHERE other156:Topic
          RETURN [3, [other156.id]] AS v152
        }
        RETURN head(collect(v152)) AS v151
      }
      RETURN collect([v151, k147, k148, coalesce(other150.why, '')]) AS v157
    }
    CALL (other146) {
      UNWIND other146.edges AS other161
      WITH other161, other161.kind AS k158, other161.source AS k159, other161.target AS k160 ORDER BY k158, k159, k160
      CALL (other161) {
        UNWIND coalesce(other161.reasons, []) AS other164
        WITH other164, other164[1] AS k162, other164[0] AS k163 ORDER BY k162 DESC, k163
        RETURN collect([k163, other164[1] / 1000000.0, other164[2]]) AS v165
      }
      RETURN collect([k158, k159, k160, other161.weight, [v165]]) AS v166
    }
    RETURN head(collect([[v157], [v166], other146.truncated])) AS v4
  }
  CALL (other2) {
    MATCH (other2)-[link170:HAS_RESOURCE]->(other169:Resource)
    WITH other169, link170, link170.kind AS k167, other169.url AS k168 ORDER BY k167, k168
    RETURN collect([k167, k168, link170.title]) AS v171
  }
  CALL (other2) {
    MATCH (other2)<-[link175:AUTHORED]-(other174:Person)
    WITH other174, link175, link175.position AS k172, other174.id AS k173 ORDER BY k172, k173 LIMIT $p7
    CALL (other2, link175) {
      MATCH (other2)-[link176:STATES_AFFILIATION]->(other179:Institution) WHERE link175.position IN link176.positions
      WITH other179, link176, link176.position AS k177, other179.id AS k178 ORDER BY k177, k178
      RETURN collect([k178]) AS v180
    }
    RETURN collect([k172, k173, k172, coalesce(link175.nameAsPrinted, other174.name), coalesce(link175.corresponding, false), [v180], k173, k173]) AS v181
  }
  CALL (other2) {
    MATCH (other2)-[link185:STATES_AFFILIATION]->(other184:Institution)
    WITH other184, link185, link185.position AS k182, other184.id AS k183 ORDER BY k182, k183 LIMIT $p9
    RETURN collect([k182, k183, k183, k183]) AS v186
  }
  CALL (other2) {
    MATCH (other2)-[link190:HAS_TOPIC]->(other189:Topic)
    WITH other189, link190, coalesce(link190.score, 0.0) AS k187, other189.id AS k188 ORDER BY k187 DESC, k188 LIMIT $p10
    RETURN collect([k187, k188, k187, k188, k188]) AS v191
  }
  CALL (other2) {
    MATCH (other2)-[:CITES]->(other194:Paper)
    WITH other194, coalesce(other194.citationCount, 0) AS k192, other194.id AS k193 ORDER BY k192 DESC, k193 LIMIT $p11
    RETURN collect([k192, k193, k193, k193]) AS v195
  }
  CALL (other2) {
    MATCH (other2)-[:CITES]->(other196:Paper)
    WITH collect(other196) AS other196
    CALL (other196) {
      UNWIND other196 AS paper200
      WITH paper200.year AS other198, count(*) AS rank199 WHERE other198 IS NOT NULL
      WITH other198, rank199, other198 AS k197 ORDER BY k197
      RETURN collect([toString(other198), toString(other198), rank199]) AS v201
    }
    CALL (other196) {
      UNWIND other196 AS paper206
      WITH coalesce(paper206.type, 'OTHER') AS other204, count(*) AS rank205 WHERE other204 IS NOT NULL
      WITH other204, rank205, rank205 AS k202, other204 AS k203 ORDER BY k202 DESC, k203
      RETURN collect([toString(other204), left(other204, 1) + replace(toLower(substring(other204, 1)), '_', ' '), k202]) AS v207
    }
    CALL (other196) {
      UNWIND other196 AS paper212
      MATCH (paper212)-[:HAS_TOPIC]->(other210)
      WITH other210, count(*) AS rank211
      WITH other210, rank211, rank211 AS k208, other210.id AS k209 ORDER BY k208 DESC, k209 LIMIT $p15
      RETURN collect([k209, other210.name, k208]) AS v213
    }
    CALL (other196) {
      UNWIND other196 AS paper218
      MATCH (paper218)-[:STATES_AFFILIATION]->(other216)
      WITH other216, count(*) AS rank217
      WITH other216, rank217, rank217 AS k214, other216.id AS k215 ORDER BY k214 DESC, k215 LIMIT $p16
      RETURN collect([k215, other216.name, k214]) AS v219
    }
    CALL (other196) {
      UNWIND other196 AS paper224
      WITH paper224.venue AS other222, count(*) AS rank223 WHERE other222 IS NOT NULL
      WITH other222, rank223, rank223 AS k220, other222 AS k221 ORDER BY k220 DESC, k221 LIMIT $p17
      RETURN collect([toString(other222), k221, k220]) AS v225
    }
    CALL (other196) {
      UNWIND other196 AS paper230
      WITH coalesce(paper230.isOpenAccess, false) AS other228, count(*) AS rank229 WHERE other228 IS NOT NULL
      WITH other228, rank229, rank229 AS k226, other228 AS k227 ORDER BY k226 DESC, k227
      RETURN collect([toString(other228), CASE WHEN other228 THEN 'Open access' ELSE 'Not open access' END, k226]) AS v231
    }
    RETURN [size(other196), [v201], [v207], [v213], [v219], [v225], [v231]] AS v232, size(other196) AS v233
  }
  CALL (other2) {
    MATCH (other2)<-[:CITES]-(other236:Paper)
    WITH other236, coalesce(other236.citationCount, 0) AS k234, other236.id AS k235 ORDER BY k234 DESC, k235 LIMIT $p19
    RETURN collect([k234, k235, k235, k235]) AS v237
  }
  CALL (other2) {
    MATCH (other2)<-[:CITES]-(other238:Paper)
    WITH collect(other238) AS other238
    CALL (other238) {
      UNWIND other238 AS paper242
      WITH paper242.year AS other240, count(*) AS rank241 WHERE other240 IS NOT NULL
      WITH other240, rank241, other240 AS k239 ORDER BY k239
      RETURN collect([toString(other240), toString(other240), rank241]) AS v243
    }
    CALL (other238) {
      UNWIND other238 AS paper248
      WITH coalesce(paper248.type, 'OTHER') AS other246, count(*) AS rank247 WHERE other246 IS NOT NULL
      WITH other246, rank247, rank247 AS k244, other246 AS k245 ORDER BY k244 DESC, k245
      RETURN collect([toString(other246), left(other246, 1) + replace(toLower(substring(other246, 1)), '_', ' '), k244]) AS v249
    }
    CALL (other238) {
      UNWIND other238 AS paper254
      MATCH (paper254)-[:HAS_TOPIC]->(other252)
      WITH other252, count(*) AS rank253
      WITH other252, rank253, rank253 AS k250, other252.id AS k251 ORDER BY k250 DESC, k251 LIMIT $p23
      RETURN collect([k251, other252.name, k250]) AS v255
    }
    CALL (other238) {
      UNWIND other238 AS paper260
      MATCH (paper260)-[:STATES_AFFILIATION]->(other258)
      WITH other258, count(*) AS rank259
      WITH other258, rank259, rank259 AS k256, other258.id AS k257 ORDER BY k256 DESC, k257 LIMIT $p24
      RETURN collect([k257, other258.name, k256]) AS v261
    }
    CALL (other238) {
      UNWIND other238 AS paper266
      WITH paper266.venue AS other264, count(*) AS rank265 WHERE other264 IS NOT NULL
      WITH other264, rank265, rank265 AS k262, other264 AS k263 ORDER BY k262 DESC, k263 LIMIT $p25
      RETURN collect([toString(other264), k263, k262]) AS v267
    }
    CALL (other238) {
      UNWIND other238 AS paper272
      WITH coalesce(paper272.isOpenAccess, false) AS other270, count(*) AS rank271 WHERE other270 IS NOT NULL
      WITH other270, rank271, rank271 AS k268, other270 AS k269 ORDER BY k268 DESC, k269
      RETURN collect([toString(other270), CASE WHEN other270 THEN 'Open access' ELSE 'Not open access' END, k268]) AS v273
    }
    RETURN [size(other238), [v243], [v249], [v255], [v261], [v267], [v273]] AS v274, size(other238) AS v275
  }
  CALL (other2) {
    MATCH (other2)-[:VERSION_OF*1..2]-(other279:Paper)
    WITH other279, CASE WHEN other279:EarlierVersion THEN 1 ELSE 0 END AS k276, coalesce(other279.year, -2147483648) AS k277, other279.id AS k278 ORDER BY k276, k277 DESC, k278 LIMIT $p27
    RETURN collect([k276, k277, k278, k278, k278]) AS v280
  }
  CALL (other2) {
    MATCH (other2)-[:VERSION_OF*1..2]-(other281:Paper)
    WITH collect(other281) AS other281
    CALL (other281) {
      UNWIND other281 AS paper285
      WITH paper285.year AS other283, count(*) AS rank284 WHERE other283 IS NOT NULL
      WITH other283, rank284, other283 AS k282 ORDER BY k282
      RETURN collect([toString(other283), toString(other283), rank284]) AS v286
    }
    CALL (other281) {
      UNWIND other281 AS paper291
      WITH coalesce(paper291.type, 'OTHER') AS other289, count(*) AS rank290 WHERE other289 IS NOT NULL
      WITH other289, rank290, rank290 AS k287, other289 AS k288 ORDER BY k287 DESC, k288
      RETURN collect([toString(other289), left(other289, 1) + replace(toLower(substring(other289, 1)), '_', ' '), k287]) AS v292
    }
    CALL (other281) {
      UNWIND other281 AS paper297
      MATCH (paper297)-[:HAS_TOPIC]->(other295)
      WITH other295, count(*) AS rank296
      WITH other295, rank296, rank296 AS k293, other295.id AS k294 ORDER BY k293 DESC, k294 LIMIT $p31
      RETURN collect([k294, other295.name, k293]) AS v298
    }
    CALL (other281) {
      UNWIND other281 AS paper303
      MATCH (paper303)-[:STATES_AFFILIATION]->(other301)
      WITH other301, count(*) AS rank302
      WITH other301, rank302, rank302 AS k299, other301.id AS k300 ORDER BY k299 DESC, k300 LIMIT $p32
      RETURN collect([k300, other301.name, k299]) AS v304
    }
    CALL (other281) {
      UNWIND other281 AS paper309
      WITH paper309.venue AS other307, count(*) AS rank308 WHERE other307 IS NOT NULL
      WITH other307, rank308, rank308 AS k305, other307 AS k306 ORDER BY k305 DESC, k306 LIMIT $p33
      RETURN collect([toString(other307), k306, k305]) AS v310
    }
    CALL (other281) {
      UNWIND other281 AS paper315
      WITH coalesce(paper315.isOpenAccess, false) AS other313, count(*) AS rank314 WHERE other313 IS NOT NULL
      WITH other313, rank314, rank314 AS k311, other313 AS k312 ORDER BY k311 DESC, k312
      RETURN collect([toString(other313), CASE WHEN other313 THEN 'Open access' ELSE 'Not open access' END, k311]) AS v316
    }
    RETURN [size(other281), [v286], [v292], [v298], [v304], [v310], [v316]] AS v317, size(other281) AS v318
  }
  CALL (other2) {
    WITH other2, CASE WHEN other2:EarlierVersion THEN head(COLLECT { MATCH (other2)-[:VERSION_OF]->(published324:Paper) RETURN published324 }) ELSE other2 END AS root325, [word326 IN split(toLower(left(coalesce(other2.title, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word326 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] AS title327
    CALL (other2, root325, title327) {
      MATCH (other2)-[:CITES|REFERS_TO]->(via328)
      WITH root325, via328, COUNT { (via328)<-[:CITES|REFERS_TO]-() } AS degree329 ORDER BY degree329, coalesce(via328.id, via328.key)
      WITH root325, collect([via328, degree329]) AS between330
      UNWIND between330[..reduce(spent331 = [0, 0], pair332 IN between330 | CASE WHEN spent331[0] + pair332[1] > 2000 THEN [2000, spent331[1]] ELSE [spent331[0] + pair332[1], spent331[1] + 1] END)[1]] AS chosen333
      WITH root325, chosen333[0] AS via328, toInteger(1000000 / log(1 + chosen333[1])) AS term334
      MATCH (via328)<-[:CITES|REFERS_TO]-(reached335)
      WITH DISTINCT root325, via328, term334, CASE WHEN reached335:EarlierVersion THEN head(COLLECT { MATCH (reached335)-[:VERSION_OF]->(published324:Paper) RETURN published324 }) ELSE reached335 END AS candidate336 WHERE candidate336 <> root325
      WITH candidate336, count(*) AS shared_count337, sum(term334) AS sum338
      WITH candidate336, shared_count337, sum338, COUNT { (candidate336)-[:CITES|REFERS_TO]->() } AS size339
      WITH candidate336, shared_count337, sum338 / (1000000 * sqrt(CASE WHEN size339 > 0 THEN size339 ELSE 1 END)) AS x340
      WITH candidate336, 1.3 * x340 / (x340 + 0.88) AS part341, shared_count337
      RETURN 'BIBLIOGRAPHIC_COUPLING' AS signal342, max(part341) AS best343, collect([candidate336, part341, shared_count337]) AS found344
      UNION ALL
      MATCH (other2)<-[:CITES]-(via328)
      WITH root325, via328, COUNT { (via328)-[:CITES]->() } AS degree329 ORDER BY degree329, coalesce(via328.id, via328.key)
      WITH root325, collect([via328, degree329]) AS between330
      UNWIND between330[..reduce(spent331 = [0, 0], pair332 IN between330 | CASE WHEN spent331[0] + pair332[1] > 2000 THEN [2000, spent331[1]] ELSE [spent331[0] + pair332[1], spent331[1] + 1] END)[1]] AS chosen333
      WITH root325, chosen333[0] AS via328, toInteger(1000000 / log(1 + chosen333[1])) AS term334
      MATCH (via328)-[:CITES]->(reached335)
      WITH DISTINCT root325, via328, term334, CASE WHEN reached335:EarlierVersion THEN head(COLLECT { MATCH (reached335)-[:VERSION_OF]->(published324:Paper) RETURN published324 }) ELSE reached335 END AS candidate336 WHERE candidate336 <> root325
      WITH candidate336, count(*) AS shared_count337, sum(term334) AS sum338
      WITH candidate336, shared_count337, sum338, 1 AS size339
      WITH candidate336, shared_count337, sum338 / 1000000.0 AS x340
      WITH candidate336, 1.7 * x340 / (x340 + 1.7) AS part341, shared_count337
      RETURN 'CO_CITATION' AS signal342, max(part341) AS best343, collect([candidate336, part341, shared_count337]) AS found344
      UNION ALL
      CALL (other2, root325) {
        MATCH (other2)-[cites345:CITES]-(reached335)
        WITH DISTINCT root325, startNode(cites345) = other2 AS forward346, CASE WHEN reached335:EarlierVersion THEN head(COLLECT { MATCH (reached335)-[:VERSION_OF]->(published324:Paper) RETURN published324 }) ELSE reached335 END AS candidate336 WHERE candidate336 <> root325
        RETURN candidate336, count(*) AS shared_count337, 0.2 AS x340
        UNION ALL
        MATCH (other2)-[:CITES]->(via328)
        WITH root325, via328, COUNT { (via328)-[:CITES]->() } AS degree329 ORDER BY degree329, coalesce(via328.id, via328.key)
        WITH root325, collect([via328, degree329]) AS between330
        UNWIND between330[..reduce(spent331 = [0, 0], pair332 IN between330 | CASE WHEN spent331[0] + pair332[1] > 2000 THEN [2000, spent331[1]] ELSE [spent331[0] + pair332[1], spent331[1] + 1] END)[1]] AS chosen333
        WITH root325, chosen333[0] AS via328, toInteger(1000000 / log(1 + chosen333[1])) AS term334
        MATCH (via328)-[:CITES]->(reached335)
        WITH DISTINCT root325, via328, term334, CASE WHEN reached335:EarlierVersion THEN head(COLLECT { MATCH (reached335)-[:VERSION_OF]->(published324:Paper) RETURN published324 }) ELSE reached335 END AS candidate336 WHERE candidate336 <> root325
        WITH candidate336, count(*) AS shared_count337, sum(term334) AS sum338
        WITH candidate336, shared_count337, sum338, 1 AS size339
        WITH candidate336, shared_count337, sum338 / 1000000.0 AS x340
        RETURN candidate336, shared_count337, x340
        UNION ALL
        MATCH (other2)<-[:CITES]-(via328)
        WITH root325, via328, COUNT { (via328)<-[:CITES]-() } AS degree329 ORDER BY degree329, coalesce(via328.id, via328.key)
        WITH root325, collect([via328, degree329]) AS between330
        UNWIND between330[..reduce(spent331 = [0, 0], pair332 IN between330 | CASE WHEN spent331[0] + pair332[1] > 2000 THEN [2000, spent331[1]] ELSE [spent331[0] + pair332[1], spent331[1] + 1] END)[1]] AS chosen333
        WITH root325, chosen333[0] AS via328, toInteger(1000000 / log(1 + chosen333[1])) AS term334
        MATCH (via328)<-[:CITES]-(reached335)
        WITH DISTINCT root325, via328, term334, CASE WHEN reached335:EarlierVersion THEN head(COLLECT { MATCH (reached335)-[:VERSION_OF]->(published324:Paper) RETURN published324 }) ELSE reached335 END AS candidate336 WHERE candidate336 <> root325
        WITH candidate336, count(*) AS shared_count337, sum(term334) AS sum338
        WITH candidate336, shared_count337, sum338, COUNT { (candidate336)-[:CITES|REFERS_TO]->() } AS size339
        WITH candidate336, shared_count337, sum338 / (1000000 * sqrt(CASE WHEN size339 > 0 THEN size339 ELSE 1 END)) AS x340
        RETURN candidate336, shared_count337, 0.3 * x340 AS x340
      }
      WITH candidate336, sum(shared_count337) AS shared_count337, sum(x340) AS x340
      WITH candidate336, 1.15 * x340 / (x340 + 1.8) AS part341, shared_count337
      RETURN 'DIRECT_CITATION' AS signal342, max(part341) AS best343, collect([candidate336, part341, shared_count337]) AS found344
      UNION ALL
      MATCH (other2)<-[:AUTHORED]-(via328)
      WITH root325, via328, COUNT { (via328)-[:AUTHORED]->() } AS degree329 ORDER BY degree329, coalesce(via328.id, via328.key)
      WITH root325, collect([via328, degree329]) AS between330
      UNWIND between330[..reduce(spent331 = [0, 0], pair332 IN between330 | CASE WHEN spent331[0] + pair332[1] > 2000 THEN [2000, spent331[1]] ELSE [spent331[0] + pair332[1], spent331[1] + 1] END)[1]] AS chosen333
      WITH root325, chosen333[0] AS via328, toInteger(1000000 / log(1 + chosen333[1])) AS term334
      MATCH (via328)-[:AUTHORED]->(reached335)
      WITH DISTINCT root325, via328, term334, CASE WHEN reached335:EarlierVersion THEN head(COLLECT { MATCH (reached335)-[:VERSION_OF]->(published324:Paper) RETURN published324 }) ELSE reached335 END AS candidate336 WHERE candidate336 <> root325
      WITH candidate336, count(*) AS shared_count337, sum(term334) AS sum338
      WITH candidate336, shared_count337, sum338, COUNT { (candidate336)<-[:AUTHORED]-() } AS size339
      WITH candidate336, shared_count337, sum338 / (1000000 * sqrt(CASE WHEN size339 > 0 THEN size339 ELSE 1 END)) AS x340
      WITH candidate336, 4.4 * x340 / (x340 + 0.92) AS part341, shared_count337
      RETURN 'SHARED_AUTHORS' AS signal342, max(part341) AS best343, collect([candidate336, part341, shared_count337]) AS found344
      UNION ALL
      MATCH (other2)-[:HAS_TOPIC]->(via328)
      WITH root325, via328, COUNT { (via328)<-[:HAS_TOPIC]-() } AS degree329 ORDER BY degree329, coalesce(via328.id, via328.key)
      WITH root325, collect([via328, degree329]) AS between330
      UNWIND between330[..reduce(spent331 = [0, 0], pair332 IN between330 | CASE WHEN spent331[0] + pair332[1] > 2000 THEN [2000, spent331[1]] ELSE [spent331[0] + pair332[1], spent331[1] + 1] END)[1]] AS chosen333
      WITH root325, chosen333[0] AS via328, toInteger(1000000 / log(1 + chosen333[1])) AS term334
      MATCH (via328)<-[:HAS_TOPIC]-(reached335)
      WITH DISTINCT root325, via328, term334, CASE WHEN reached335:EarlierVersion THEN head(COLLECT { MATCH (reached335)-[:VERSION_OF]->(published324:Paper) RETURN published324 }) ELSE reached335 END AS candidate336 WHERE candidate336 <> root325
      WITH candidate336, count(*) AS shared_count337, sum(term334) AS sum338
      WITH candidate336, shared_count337, sum338, COUNT { (candidate336)-[:HAS_TOPIC]->() } AS size339
      WITH candidate336, shared_count337, sum338 / (1000000 * sqrt(CASE WHEN size339 > 0 THEN size339 ELSE 1 END)) AS x340
      WITH candidate336, 1.0 * x340 / (x340 + 0.35) AS part341, shared_count337
      RETURN 'SHARED_TOPICS' AS signal342, max(part341) AS best343, collect([candidate336, part341, shared_count337]) AS found344
      UNION ALL
      WITH root325, title327, title327 + [word326 IN [word326 IN split(toLower(left(coalesce(other2.abstract, ''), 3000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word326 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'] WHERE NOT word326 IN title327 AND NOT word326 IN ['able', 'about', 'achieve', 'achieved', 'achieves', 'across', 'additionally', 'after', 'against', 'al', 'all', 'allow', 'allows', 'also', 'although', 'among', 'analysis', 'another', 'any', 'approach', 'approaches', 'art', 'article', 'available', 'based', 'because', 'been', 'before', 'best', 'better', 'between', 'both', 'can', 'case', 'cases', 'challenge', 'challenges', 'challenging', 'common', 'compare', 'compared', 'comparison', 'complex', 'could', 'data', 'demonstrate', 'demonstrated', 'demonstrates', 'describe', 'described', 'describes', 'develop', 'developed', 'did', 'different', 'discuss', 'do', 'does', 'due', 'during', 'e', 'each', 'effective', 'effectively', 'effectiveness', 'efficient', 'efficiently', 'enable', 'enables', 'enabling', 'especially', 'et', 'etc', 'even', 'existing', 'experiment', 'experimental', 'experiments', 'explore', 'finally', 'first', 'form', 'framework', 'from', 'further', 'furthermore', 'g', 'general', 'given', 'good', 'had', 'has', 'have', 'he', 'her', 'high', 'higher', 'his', 'how', 'however', 'i', 'important', 'improve', 'improved', 'improvement', 'improves', 'include', 'includes', 'including', 'information', 'introduce', 'introduces', 'investigate', 'investigated', 'its', 'itself', 'just', 'key', 'large', 'larger', 'level', 'low', 'lower', 'made', 'main', 'make', 'makes', 'many', 'may', 'method', 'methods', 'might', 'model', 'models', 'more', 'moreover', 'most', 'much', 'multiple', 'must', 'need', 'needed', 'needs', 'new', 'non', 'novel', 'number', 'obtained', 'often', 'one', 'only', 'order', 'other', 'others', 'our', 'out', 'outperform', 'outperforms', 'over', 'own', 'paper', 'part', 'particularly', 'per', 'performance', 'present', 'presented', 'presents', 'previous', 'problem', 'problems', 'process', 'propose', 'proposed', 'provide', 'provided', 'provides', 'real', 'recent', 'recently', 'result', 'results', 'same', 'second', 'set', 'several', 'she', 'should', 'show', 'shown', 'shows', 'significant', 'significantly', 'simple', 'since', 'single', 'small', 'some', 'specific', 'state', 'still', 'studies', 'study', 'system', 'systems', 'take', 'taken', 'task', 'tasks', 'technique', 'techniques', 'than', 'them', 'themselves', 'therefore', 'though', 'three', 'through', 'thus', 'time', 'too', 'two', 'under', 'up', 'us', 'use', 'used', 'uses', 'using', 'various', 'very', 'via', 'vs', 'way', 'we', 'well', 'what', 'when', 'where', 'whether', 'which', 'while', 'who', 'whose', 'within', 'without', 'work', 'works', 'world', 'would', 'yet', 'you', 'your']] AS words347
      UNWIND words347 AS word326
      WITH root325, title327, word326, min(0) AS once348
      WITH root325, title327, collect(word326)[..64] AS words347 WHERE size(words347) > 0
      WITH root325, title327, [word326 IN words347 | [word326, CASE WHEN word326 =~ '[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}\\p{IsArabic}\\p{N}]+' THEN 1 ELSE size(word326) END]] AS words347
      WITH root325, reduce(query349 = [0, ''], word326 IN words347 | CASE WHEN query349[0] + word326[1] > 480 THEN query349 ELSE [query349[0] + word326[1], query349[1] + word326[0] + CASE WHEN word326[0] IN title327 THEN '^2 ' ELSE ' ' END] END)[1] AS query349
      WITH root325, 'title:(' + query349 + ') abstract:(' + query349 + ')' AS query349 CALL db.index.fulltext.queryNodes('paper_text', query349, {limit: 100}) YIELD node, score
      WITH root325, collect([node, score]) AS hits350
      WITH root325, hits350, CASE WHEN size(hits350) < 100 THEN 0.0 ELSE hits350[-1][1] END AS noise351
      UNWIND [hit352 IN hits350 WHERE hit352[1] > noise351] AS hit352
      WITH root325, hit352[0] AS reached335, hit352[1] - noise351 AS margin353
      WITH root325, CASE WHEN reached335:EarlierVersion THEN head(COLLECT { MATCH (reached335)-[:VERSION_OF]->(published324:Paper) RETURN published324 }) ELSE reached335 END AS candidate336, max(margin353) AS x340 WHERE candidate336 <> root325
      WITH candidate336, x340, null AS shared_count337
      WITH candidate336, 1.8 * x340 / (x340 + 34.0) AS part341, shared_count337
      RETURN 'TEXT_SIMILARITY' AS signal342, max(part341) AS best343, collect([candidate336, part341, shared_count337]) AS found344
      UNION ALL
      WITH other2, root325 WHERE other2.embedding IS NOT NULL
      MATCH (analysis354:Analysis {key: 'embeddings'}) WHERE analysis354.dimension = size(other2.embedding) CALL db.index.vector.queryNodes('paper_embedding', 100, other2.embedding) YIELD node
      WITH root325, node, vector.similarity.cosine(node.embedding, other2.embedding) AS score ORDER BY score DESC, node.id
      WITH root325, collect([node, score]) AS hits350
      WITH root325, hits350, CASE WHEN size(hits350) < 100 THEN 0.5 ELSE hits350[-1][1] END AS noise351
      UNWIND [hit352 IN hits350 WHERE hit352[1] > noise351] AS hit352
      WITH root325, hit352[0] AS reached335, hit352[1] - noise351 AS margin353
      WITH root325, CASE WHEN reached335:EarlierVersion THEN head(COLLECT { MATCH (reached335)-[:VERSION_OF]->(published324:Paper) RETURN published324 }) ELSE reached335 END AS candidate336, max(margin353) AS x340 WHERE candidate336 <> root325
      WITH candidate336, x340, null AS shared_count337
      WITH candidate336, 1.8 * x340 / (x340 + 0.1) AS part341, shared_count337
      RETURN 'EMBEDDING_SIMILARITY' AS signal342, max(part341) AS best343, collect([candidate336, part341, shared_count337]) AS found344
    }
    WITH other2, root325, title327, collect([signal342, best343, found344]) AS signals355
    WITH other2, root325, title327, signals355, reduce(sum338 = 0.0, row356 IN signals355 | sum338 + coalesce(row356[1], 0.0)) AS total357, any(row356 IN signals355 WHERE row356[1] > 0 AND NOT row356[0] IN ['SHARED_AUTHORS', 'SHARED_TOPICS']) AS supports358
    UNWIND signals355 AS row356
    UNWIND row356[2] AS one359
    WITH other2, root325, title327, total357, supports358, one359[0] AS other321, collect([row356[0], one359[1], one359[2]]) AS parts360 WHERE other321 <> root325 AND NOT (size(title327) > 0 AND other321.title IS NOT NULL AND toLower(other321.title) CONTAINS title327[0] AND toLower(other321.title) CONTAINS title327[-1] AND [word326 IN split(toLower(left(coalesce(other321.title, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word326 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] = title327 AND (EXISTS { (other2)<-[:AUTHORED]-()-[:AUTHORED]->(other321) } OR NOT EXISTS { (other2)<-[:AUTHORED]-() } OR NOT EXISTS { (other321)<-[:AUTHORED]-() }))
    WITH total357, supports358, other321, parts360, COUNT { (other321)<-[:CITES]-() } AS known361
    WITH other321, parts360, 200000.0 * (1 + 0.4342897668977654 * log(1 + CASE WHEN known361 > 10000 THEN 10000 ELSE known361 END)) / total357 AS unit362, CASE WHEN supports358 THEN reduce(sum338 = 0.0, part341 IN parts360 | CASE WHEN part341[0] IN ['SHARED_AUTHORS', 'SHARED_TOPICS'] THEN sum338 ELSE sum338 + part341[1] END) END AS support363
    WITH other321, parts360, unit362, coalesce(0.15 + 0.85 * support363 / (support363 + 1.0), 1.0) AS support363
    WITH other321, [reason364 IN [part341 IN parts360 | [part341[0], toInteger(round(unit362 * part341[1] * CASE WHEN part341[0] IN ['SHARED_AUTHORS', 'SHARED_TOPICS'] THEN support363 ELSE 1.0 END)), part341[2]]] WHERE reason364[1] > 0] AS link322
    WITH other321, reduce(total357 = 0, reason364 IN link322 | total357 + reason364[1]) AS rank323, link322 WHERE rank323 > 0
    WITH other321, rank323, link322
    WITH other321, link322, rank323, rank323 AS k319, other321.id AS k320 ORDER BY k319 DESC, k320 LIMIT $p35
    CALL (link322) {
      UNWIND link322 AS other369
      WITH other369, other369[1] AS k367, other369[0] AS k368 ORDER BY k367 DESC, k368
      RETURN collect([k368, other369[1] / 1000000.0, other369[2]]) AS v370
    }
    RETURN collect([reduce(sum365 = 0, part366 IN link322 | sum365 + part366[1]) / 1000000.0, [v370], k320, k320]) AS v371
  }
  CALL (other2) {
    MATCH (other2)<-[reaction376:REACTED]-()
    WITH reaction376.kind AS other374, count(*) AS rank375
    WITH other374, rank375, rank375 AS k372, other374 AS k373 ORDER BY k372 DESC, k373
    RETURN collect([k373, k372, EXISTS { (other2)<-[:REACTED {kind: other374}]-(:User {id: $viewer}) }]) AS v377
  }
  CALL (other2) {
    MATCH (other2)<-[:CONTAINS]-(other379:Collection) WHERE (other379.visibility = 'PUBLIC' OR EXISTS { (other379)<-[:OWNS]-(:User {id: $viewer}) })
    WITH other379, other379.createdAt.epochSeconds * 1000000000 + other379.createdAt.nanosecond AS k380, other379.id AS k381 ORDER BY k380 DESC, k381 LIMIT $p38
    RETURN collect([k380, k381, k381, k381]) AS v382
  }
  CALL (other2) {
    MATCH (other2)<-[:CONTAINS]-(other383:Collection) WHERE (other383.visibility = 'PUBLIC' OR EXISTS { (other383)<-[:OWNS]-(:User {id: $viewer}) })
    RETURN count(*) AS v384
  }
  CALL (other2) {
    MATCH (other2)<-[:REVIEWS]-(other385:Review) WHERE (other385:Shown OR (other385.withdrawnAt IS NULL AND EXISTS { (other385)<-[:WROTE]-(:User {id: $viewer}) }))
    WITH other385, other385.createdAt.epochSeconds * 1000000000 + other385.createdAt.nanosecond AS k386, other385.id AS k387 ORDER BY k386 DESC, k387 LIMIT $p39
    RETURN collect([k386, k387, k387, k387]) AS v388
  }
  CALL (other2) {
    MATCH (other2)<-[:REVIEWS]-(other389:Review) WHERE (other389:Shown OR (other389.withdrawnAt IS NULL AND EXISTS { (other389)<-[:WROTE]-(:User {id: $viewer}) }))
    RETURN count(*) AS v390
  }
  CALL (other2) {
    MATCH (other2)-[:HAS_DECISION]->(other393:Decision)
    WITH other393, coalesce(other393.year, -1) AS k391, other393.id AS k392 ORDER BY k391 DESC, k392
    RETURN collect([other393.venue, other393.year, other393.outcome, other393.statement, other393.comment, other393.comment, toString(other393.decidedOn), other393.url]) AS v394
  }
  CALL (other2) {
    MATCH (other2)<-[:ON]-(other395:Comment) WHERE (other395:Shown OR (other395.withdrawnAt IS NULL AND EXISTS { (other395)<-[:WROTE]-(:User {id: $viewer}) })) AND NOT EXISTS { (other395)-[:REPLIES_TO]->() }
    WITH other395, other395.createdAt.epochSeconds * 1000000000 + other395.createdAt.nanosecond AS k396, other395.id AS k397 ORDER BY k396 DESC, k397 LIMIT $p41
    RETURN collect([k396, k397, k397, k397]) AS v398
  }
  CALL (other2) {
    MATCH (other2)<-[:ON]-(other399:Comment) WHERE (other399:Shown OR (other399.withdrawnAt IS NULL AND EXISTS { (other399)<-[:WROTE]-(:User {id: $viewer}) })) AND NOT EXISTS { (other399)-[:REPLIES_TO]->() }
    RETURN count(*) AS v400
  }
  RETURN head(collect([other2.id, 'PAPER', coalesce(other2.title, 'Untitled'), COUNT { (other2)-[:CITES]->() } + COUNT { (other2)<-[:CITES]-() } - COUNT { (other2)-[:CITES]->(mutual3)-[:CITES]->(other2) } + COUNT { (other2)<-[:AUTHORED]-() } + COUNT { (other2)-[:HAS_TOPIC]->() } + COUNT { (other2)-[:STATES_AFFILIATION]->() }, v4, coalesce(other2.title, 'Untitled'), coalesce(other2.titleHtml, replace(replace(replace(coalesce(other2.title, 'Untitled'), '&', '&amp;'), '<', '&lt;'), '>', '&gt;')), other2.abstract, coalesce(other2.abstractHtml, replace(replace(replace(other2.abstract, '&', '&amp;'), '<', '&lt;'), '>', '&gt;')), coalesce(other2.type, 'OTHER'), other2.year, toString(other2.publishedOn), coalesce(other2.publicationDate, toString(other2.publishedOn), toString(other2.year)), other2.venueType, other2.publisher, other2.volume, other2.issue, other2.firstPage, other2.lastPage, other2.articleNumber, coalesce(other2.issns, []), coalesce(other2.isbns, []), coalesce(other2.isRetracted, false), other2.language, other2.venue, other2.doi, other2.arxivId, other2.arxivVersion, other2.openalexId, other2.url, coalesce(other2.isOpenAccess, false), other2.oaStatus, other2.oaUrl, other2.oaLicense, [v171], coalesce(other2.citationCount, 0), other2.pageRank, other2.community, other2.percentile, toString(other2.metricsAt), [v181, COUNT { (other2)<-[:AUTHORED]-() }, [coalesce(other2.authorsTruncated, false)]], [v186, COUNT { (other2)-[:STATES_AFFILIATION]->() }], [v191, COUNT { (other2)-[:HAS_TOPIC]->() }], [v195, v233, v232], [v237, v275, v274], [v280, v318, v317], other2:EarlierVersion, [v371], COUNT { (other2)<-[:LIKED]-() }, COUNT { (other2)<-[:DISLIKED]-() }, CASE WHEN EXISTS { (other2)<-[:LIKED]-(:User {id: $viewer}) } THEN 'LIKE' WHEN EXISTS { (other2)<-[:DISLIKED]-(:User {id: $viewer}) } THEN 'DISLIKE' END, [v377], toString(coalesce(head(COLLECT { MATCH (activity378:Activity {paper: other2.id}) RETURN activity378.sequence }), 0)), COUNT { (other2)<-[:SAVED]-() }, EXISTS { (other2)<-[:SAVED]-(:User {id: $viewer}) }, [v382, v384], [v388, v390], [v394], [v398, v400]])) AS v1
}
RETURN [v1] AS row
