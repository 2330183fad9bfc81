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
      WITH *, [one23 IN votes86 WHERE one23[1] > 0 AND NOT one23[0] IN slice6] AS voted90
      UNWIND [one23 IN voted90 | {node: one23[0], score: 1000000 * one23[1] / voted90[0][1], cited: one23[2], citing: one23[3], own: false, near: one23[4]}] + [one23 IN nearest74 | {node: one23.node, score: toInteger(0.65 * one23.weight / size(base24[..2])), own: false, near: true}] + [one23 IN base24 | {node: one23.node, score: one23.weight, own: one23.own}] AS one23
      WITH one23.node AS found89, sum(one23.score) AS score91, max(one23.own) AS own17, sum(one23.cited) AS cited87, sum(one23.citing) AS citing88, max(one23.near) AS near_start92 WHERE NOT found89 IN slice6 AND NOT found89 IN works14 AND NOT found89:EarlierVersion
      WITH found89, score91, cited87, citing88, own17, near_start92, coalesce(found89.citationCount, 0) AS known93, CASE WHEN own17 THEN 1 WHEN NOT coalesce(near_start92, false) AND cited87 + citing88 < 2 THEN 3 WHEN found89.year >= recent12 THEN 2 ELSE 0 END AS class94
      WITH *, 1 + toInteger(score91 * (1 + 0.15 * log10(1 + known93))) AS weight95 ORDER BY weight95 DESC, known93 DESC, found89.id
      WITH toLower(coalesce(found89.title, found89.id)) AS title96, head(collect({node: found89, weight: weight95, known: known93, class: class94, cited: cited87, citing: citing88})) AS entry97 WHERE NOT coalesce(title96 IN titles15, false)
      WITH entry97 ORDER BY entry97.weight DESC, entry97.known DESC, entry97.node.id
      WITH entry97.class AS class94, collect(entry97) AS members98
      WITH members98, toInteger(ceil(limit75 * class_shares16[class94])) AS most28
      UNWIND range(0, size(members98) - 1) AS place99
      WITH members98[place99] AS entry97, place99 >= most28 AS beyond100 ORDER BY beyond100, entry97.weight DESC, entry97.known DESC, entry97.node.id
      RETURN collect(entry97) AS papers101
    }
    WITH *, [one23 IN base24 WHERE one23.node IN slice6 | [one23.node, 1000000]] + [one23 IN papers101[..toInteger(limit75)] | [one23.node, 1000000 * one23.weight / (2 * papers101[0].weight)]] AS chosen81
    CALL (chosen81, slice6, seeds5) {
      UNWIND chosen81 AS one23
      WITH one23[0] AS paper102, one23[1] AS strength77
      WITH paper102, strength77 / (log(2 + COUNT { (paper102)<-[:AUTHORED]-() }) / log(2)) AS pull103
      MATCH (paper102)<-[:AUTHORED]-(found89:Person)
      WITH found89, toInteger(pull103) AS part104
      WITH found89, sum(part104) AS weight95, count(*) AS cited87 WHERE NOT found89 IN slice6
      WITH found89, weight95, cited87, COUNT { (found89)-[:AUTHORED]->() } AS size105
      WITH found89, cited87, 1 + weight95 * cited87 / (1 + cited87) AS weight95, size105 ORDER BY weight95 DESC, size105 DESC, found89.id LIMIT $p1l + 1
      RETURN collect({node: found89, weight: weight95, cited: cited87}) AS persons106
    }
    CALL (chosen81, slice6, seeds5) {
      UNWIND chosen81 + [seed8 IN seeds5 WHERE seed8:Person | [seed8, 1000000]] AS one23
      WITH one23[0] AS paper102, one23[1] AS pull103
      MATCH (paper102)-[:STATES_AFFILIATION|AFFILIATED_WITH]->(found89:Institution)
      WITH found89, toInteger(pull103) AS part104
      WITH found89, sum(part104) AS weight95, count(*) AS cited87 WHERE NOT found89 IN slice6
      WITH found89, weight95, cited87, COUNT { (found89)<-[:STATES_AFFILIATION]-() } AS size105
      WITH found89, cited87, 1 + toInteger(weight95 * cited87 / (1 + cited87) / log10(10 + size105)) AS weight95, size105 ORDER BY weight95 DESC, size105 DESC, found89.id LIMIT $p1l + 1
      RETURN collect({node: found89, weight: weight95, cited: cited87}) AS institutions107
    }
    CALL (chosen81, slice6, seeds5) {
      UNWIND chosen81 AS one23
      WITH one23[0] AS paper102, one23[1] AS pull103
      MATCH (paper102)-[has20:HAS_TOPIC]->(found89:Topic)
      WITH found89, toInteger(pull103 * coalesce(has20.score, 1.0)) AS part104
      WITH found89, sum(part104) AS weight95, count(*) AS cited87 WHERE NOT found89 IN slice6
      WITH found89, weight95, cited87, COUNT { (found89)<-[:HAS_TOPIC]-() } AS size105
      WITH found89, cited87, 1 + toInteger(weight95 * cited87 / (1 + cited87) / log10(10 + size105)) AS weight95, size105 ORDER BY weight95 DESC, size105 DESC, found89.id LIMIT $p1l + 1
      RETURN collect({node: found89, weight: weight95, cited: cited87}) AS topics108
    }
    CALL (seeds5, persons106, institutions107, topics108, papers101) {
      UNWIND [[0.09, persons106], [0.05, institutions107], [0.06, topics108], [0.8, papers101]] AS kind109
      UNWIND range(0, size(kind109[1][..$p1l + 1]) - 1) AS place99
      WITH kind109[1][place99] AS entry97, (place99 + 0.5) / kind109[0] AS turn110, kind109[1][0].weight AS best73 ORDER BY turn110, best73 DESC, entry97.node.id
      RETURN collect({node: entry97.node, weight: entry97.weight, best: best73, cited: entry97.cited, citing: entry97.citing}) AS ranked111
    }
    WITH *, CASE WHEN toInteger(ceil(($p1l - size(seeds5)) * 1.0)) + size(seeds5) - size(slice6) > 0 THEN ranked111[..toInteger(ceil(($p1l - size(seeds5)) * 1.0)) + size(seeds5) - size(slice6)] ELSE [] END AS kept112
    WITH seeds5, recent12, works14, titles15, class_shares16, slice6 + [one23 IN kept112 | one23.node] AS slice6, cut7 OR size(kept112) < size(ranked111) AS cut7, entries9 + [one23 IN kept112 | {node: one23.node, cited: one23.cited, citing: one23.citing, weight: round(1.0 * one23.weight / one23.best / 2, 6)}] AS entries9, near10 + [one23 IN nearest74 | {kind: 'NEAR', source: one23.origin.id, target: one23.node.id, weight: round(one23.rank / 1000000.0, 6), reasons: one23.link}] AS near10, [one23 IN kept112 WHERE one23.node:Paper | {node: one23.node, weight: 1000000 * one23.weight / one23.best, own: false}] AS base24
    CALL (slice6) {
      UNWIND slice6 AS start113
      MATCH (start113)-[relation114:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]->(end115) WHERE end115 IN slice6
      RETURN collect({kind: CASE type(relation114) WHEN 'STATES_AFFILIATION' THEN 'AFFILIATED_WITH' ELSE type(relation114) END, source: startNode(relation114).id, target: endNode(relation114).id, weight: coalesce(relation114.score, 1.0)}) AS edges116
    }
    CALL (slice6, near10, seeds5) {
      WITH slice6, near10, [seed8 IN seeds5 | seed8.id] AS start113, [one23 IN slice6 WHERE one23:Paper | one23.id] AS ids117
      UNWIND [edge118 IN near10 WHERE edge118.source IN ids117 AND edge118.target IN ids117] AS edge118
      WITH CASE WHEN edge118.source < edge118.target THEN [edge118.source, edge118.target] ELSE [edge118.target, edge118.source] END AS pair119, edge118 ORDER BY edge118.weight DESC, edge118.source
      WITH pair119, head(collect(edge118)) AS edge118
      RETURN collect({kind: 'NEAR', source: pair119[0], target: pair119[1], weight: edge118.weight, reasons: edge118.reasons}) AS known93
    }
    CALL (slice6, known93) {
      CALL (slice6) {
        UNWIND [one23 IN slice6 WHERE one23:Paper] AS paper102
        WITH paper102, COUNT { (paper102)-[:CITES|REFERS_TO]->() } AS size105 ORDER BY size105, paper102.id
        WITH collect([paper102, size105]) AS all22
        UNWIND reduce(chosen81 = {left: 2000, papers: []}, one23 IN all22 | CASE WHEN one23[1] > chosen81.left THEN chosen81 ELSE {left: chosen81.left - one23[1], papers: chosen81.papers + [one23]} END).papers AS one23
        WITH one23[0] AS paper102, one23[0].id AS id120, one23[1] AS size105
        MATCH (paper102)-[:CITES|REFERS_TO]->(via121)
        WITH via121, id120, size105 ORDER BY id120
        WITH via121, collect([id120, size105]) AS sharing122 WHERE 2 <= size(sharing122) <= 12
        UNWIND range(0, size(sharing122) - 2) AS first123
        UNWIND range(first123 + 1, size(sharing122) - 1) AS second124
        WITH sharing122[first123] AS one23, sharing122[second124] AS two125
        WITH [one23[0], two125[0]] AS pair119, sqrt(1.0 * one23[1] * two125[1]) AS norm126, count(*) AS count127
        RETURN pair119, 'BIBLIOGRAPHIC_COUPLING' AS signal128, toInteger(500000 * count127 / norm126) AS part104, count127
        UNION ALL
        UNWIND [one23 IN slice6 WHERE one23:Paper] AS paper102
        WITH paper102, COUNT { (paper102)<-[:CITES]-() } AS size105 ORDER BY size105, paper102.id
        WITH collect([paper102, size105]) AS all22
        UNWIND reduce(chosen81 = {left: 2000, papers: []}, one23 IN all22 | CASE WHEN one23[1] > chosen81.left THEN chosen81 ELSE {left: chosen81.left - one23[1], papers: chosen81.papers + [one23]} END).papers AS one23
        WITH one23[0] AS paper102, one23[0].id AS id120, one23[1] AS size105
        MATCH (paper102)<-[:CITES]-(via121)
        WITH via121, id120, size105 ORDER BY id120
        WITH via121, collect([id120, size105]) AS sharing122 WHERE 2 <= size(sharing122) <= 12
        UNWIND range(0, size(sharing122) - 2) AS first123
        UNWIND range(first123 + 1, size(sharing122) - 1) AS second124
        WITH sharing122[first123] AS one23, sharing122[second124] AS two125
        WITH [one23[0], two125[0]] AS pair119, sqrt(1.0 * one23[1] * two125[1]) AS norm126, count(*) AS count127
        RETURN pair119, 'CO_CITATION' AS signal128, toInteger(500000 * count127 / norm126) AS part104, count127
      }
      WITH pair119, sum(part104) AS sum129, sum(count127) AS count127, collect([signal128, part104, count127]) AS link130 WHERE count127 >= 2 AND sum129 >= 80000
      WITH pair119, sum129, link130 WHERE NOT any(edge118 IN known93 WHERE edge118.source = pair119[0] AND edge118.target = pair119[1])
      UNWIND pair119 AS end115
      WITH end115, pair119, sum129, link130 ORDER BY sum129 DESC, pair119[0], pair119[1]
      WITH end115, collect([pair119, sum129, link130])[..2] AS best73
      UNWIND best73 AS one23
      WITH one23[0] AS pair119, head(collect(one23)) AS one23
      RETURN collect({kind: 'NEAR', source: pair119[0], target: pair119[1], weight: round(one23[1] / 1000000.0, 6), reasons: one23[2]}) AS alike131
    }
    WITH *, edges116 + known93 + alike131 AS stored132
    WITH seeds5, slice6, entries9, cut7, stored132 AS edges116
    WITH *, [seed8 IN seeds5 | seed8.id] AS start113, CASE WHEN size(seeds5) = 1 THEN seeds5[0].id END AS alone133, [entry97 IN entries9 WHERE entry97.node:Paper | entry97.node.id] AS papers101
    CALL (start113, alone133, papers101, entries9, edges116) {
      UNWIND [entry97 IN entries9 | [entry97.node.id, entry97, null]] + [edge118 IN edges116 | [edge118.source, null, edge118]] + [edge118 IN edges116 | [edge118.target, null, edge118]] AS row134
      WITH row134[0] AS id120, head(collect(row134[1])) AS entry97, collect(DISTINCT row134[2]) AS own17 WHERE size(own17) > 0 OR id120 IN start113
      WITH id120, entry97, own17, [reason135 IN CASE WHEN id120 IN start113 THEN ['you started here'] WHEN entry97.node:Paper THEN [CASE WHEN NOT alone133 IN papers101 AND any(edge118 IN own17 WHERE edge118.kind = 'AUTHORED' AND edge118.source = alone133) THEN 'written by the person you started from' END, CASE WHEN NOT alone133 IN papers101 AND any(edge118 IN own17 WHERE edge118.kind = 'AFFILIATED_WITH' AND edge118.target = alone133) THEN 'written at the institution you started from' END, CASE WHEN NOT alone133 IN papers101 AND any(edge118 IN own17 WHERE edge118.kind = 'HAS_TOPIC' AND edge118.target = alone133) THEN 'about the topic you started from' END, head([main136 IN head([edge118 IN own17 WHERE edge118.kind = 'NEAR' AND (edge118.source IN start113 OR edge118.target IN start113) | [reason135 IN edge118.reasons WHERE reason135[0] <> 'DIRECT_CITATION']]) | CASE main136[0] WHEN 'BIBLIOGRAPHIC_COUPLING' THEN CASE main136[2] WHEN 1 THEN 'shares 1 reference' ELSE 'shares ' + main136[2] + ' references' END WHEN 'CO_CITATION' THEN CASE main136[2] WHEN 1 THEN 'cited together once' ELSE 'cited together ' + main136[2] + ' times' END WHEN 'SHARED_AUTHORS' THEN CASE main136[2] WHEN 1 THEN 'shares 1 author' ELSE 'shares ' + main136[2] + ' authors' END WHEN 'SHARED_TOPICS' THEN CASE main136[2] WHEN 1 THEN 'shares 1 topic' ELSE 'shares ' + main136[2] + ' topics' END WHEN 'TEXT_SIMILARITY' THEN 'uses similar words' WHEN 'EMBEDDING_SIMILARITY' THEN 'has a similar subject' END]), CASE WHEN size([edge118 IN own17 WHERE edge118.kind = 'CITES' AND edge118.source = id120]) > size([edge118 IN own17 WHERE edge118.kind = 'CITES' AND edge118.target = id120]) THEN head([found89 IN [[edge118 IN own17 WHERE edge118.kind = 'CITES' AND edge118.source = id120]] | CASE size(found89) WHEN 0 THEN null WHEN 1 THEN 'cites' + CASE WHEN head([one23 IN found89 | CASE one23.source WHEN id120 THEN one23.target ELSE one23.source END]) = alone133 THEN ' the paper you started from' ELSE ' 1 of these papers' END ELSE 'cites ' + size(found89) + ' of these papers' END]) ELSE head([found89 IN [[edge118 IN own17 WHERE edge118.kind = 'CITES' AND edge118.target = id120]] | CASE size(found89) WHEN 0 THEN null WHEN 1 THEN 'cited by' + CASE WHEN head([one23 IN found89 | CASE one23.source WHEN id120 THEN one23.target ELSE one23.source END]) = alone133 THEN ' the paper you started from' ELSE ' 1 of these papers' END ELSE 'cited by ' + size(found89) + ' of these papers' END]) END, CASE WHEN size([edge118 IN own17 WHERE edge118.kind = 'CITES' AND edge118.source = id120]) > size([edge118 IN own17 WHERE edge118.kind = 'CITES' AND edge118.target = id120]) THEN head([found89 IN [[edge118 IN own17 WHERE edge118.kind = 'CITES' AND edge118.target = id120]] | CASE size(found89) WHEN 0 THEN null WHEN 1 THEN 'cited by' + CASE WHEN head([one23 IN found89 | CASE one23.source WHEN id120 THEN one23.target ELSE one23.source END]) = alone133 THEN ' the paper you started from' ELSE ' 1 of these papers' END ELSE 'cited by ' + size(found89) + ' of these papers' END]) ELSE head([found89 IN [[edge118 IN own17 WHERE edge118.kind = 'CITES' AND edge118.source = id120]] | CASE size(found89) WHEN 0 THEN null WHEN 1 THEN 'cites' + CASE WHEN head([one23 IN found89 | CASE one23.source WHEN id120 THEN one23.target ELSE one23.source END]) = alone133 THEN ' the paper you started from' ELSE ' 1 of these papers' END ELSE 'cites ' + size(found89) + ' of these papers' END]) END] WHEN entry97.node:Person THEN [CASE WHEN NOT alone133 IN papers101 AND any(edge118 IN own17 WHERE edge118.kind = 'AFFILIATED_WITH' AND edge118.target = alone133) THEN 'affiliated with the institution you started from' END, coalesce(head([found89 IN [[edge118 IN own17 WHERE edge118.kind = 'AUTHORED']] | CASE size(found89) WHEN 0 THEN null WHEN 1 THEN 'wrote' + CASE WHEN head([one23 IN found89 | CASE one23.source WHEN id120 THEN one23.target ELSE one23.source END]) = alone133 THEN ' the paper you started from' ELSE ' 1 of these papers' END ELSE 'wrote ' + size(found89) + ' of these papers' END]), head([found89 IN [[edge118 IN own17 WHERE edge118.kind = 'AFFILIATED_WITH']] | CASE size(found89) WHEN 0 THEN null WHEN 1 THEN 'affiliated with' + ' 1 of these institutions' ELSE 'affiliated with ' + size(found89) + ' of these institutions' END]))] WHEN entry97.node:Institution THEN [CASE WHEN NOT alone133 IN papers101 AND any(edge118 IN own17 WHERE edge118.kind = 'AFFILIATED_WITH' AND NOT edge118.source IN papers101 AND edge118.source = alone133) THEN 'affiliation of the person you started from' END, coalesce(head([found89 IN [[edge118 IN own17 WHERE edge118.kind = 'AFFILIATED_WITH' AND edge118.source IN papers101]] | CASE size(found89) WHEN 0 THEN null WHEN 1 THEN 'named on' + CASE WHEN head([one23 IN found89 | CASE one23.source WHEN id120 THEN one23.target ELSE one23.source END]) = alone133 THEN ' the paper you started from' ELSE ' 1 of these papers' END ELSE 'named on ' + size(found89) + ' of these papers' END]), head([found89 IN [[edge118 IN own17 WHERE edge118.kind = 'AFFILIATED_WITH' AND NOT edge118.source IN papers101]] | CASE size(found89) WHEN 0 THEN null WHEN 1 THEN 'affiliation of' + ' 1 of these people' ELSE 'affiliation of ' + size(found89) + ' of these people' END]))] ELSE [head([found89 IN [[edge118 IN own17 WHERE edge118.kind = 'HAS_TOPIC']] | CASE size(found89) WHEN 0 THEN null WHEN 1 THEN 'topic of' + CASE WHEN head([one23 IN found89 | CASE one23.source WHEN id120 THEN one23.target ELSE one23.source END]) = alone133 THEN ' the paper you started from' ELSE ' 1 of these papers' END ELSE 'topic of ' + size(found89) + ' of these papers' END])] END WHERE reason135 IS NOT NULL][..2] AS said137
      WITH entry97, CASE WHEN size(said137) > 0 THEN reduce(text138 = said137[0], more139 IN said137[1..] | text138 + ' and ' + more139) WHEN entry97.node:Paper THEN coalesce(head([found89 IN [[edge118 IN own17 WHERE edge118.kind = 'AUTHORED']] | CASE size(found89) WHEN 0 THEN null WHEN 1 THEN 'written by' + ' 1 of these people' ELSE 'written by ' + size(found89) + ' of these people' END]), head([found89 IN [[edge118 IN own17 WHERE edge118.kind = 'AFFILIATED_WITH']] | CASE size(found89) WHEN 0 THEN null WHEN 1 THEN 'from' + ' 1 of these institutions' ELSE 'from ' + size(found89) + ' of these institutions' END]), head([found89 IN [[edge118 IN own17 WHERE edge118.kind = 'HAS_TOPIC']] | CASE size(found89) WHEN 0 THEN null WHEN 1 THEN 'about' + ' 1 of these topics' ELSE 'about ' + size(found89) + ' of these topics' END]), head([main136 IN head([edge118 IN own17 WHERE edge118.kind = 'NEAR' | [reason135 IN edge118.reasons WHERE reason135[0] <> 'DIRECT_CITATION']]) | CASE main136[0] WHEN 'BIBLIOGRAPHIC_COUPLING' THEN CASE main136[2] WHEN 1 THEN 'shares 1 reference' ELSE 'shares ' + main136[2] + ' references' END WHEN 'CO_CITATION' THEN CASE main136[2] WHEN 1 THEN 'cited together once' ELSE 'cited together ' + main136[2] + ' times' END WHEN 'SHARED_AUTHORS' THEN CASE main136[2] WHEN 1 THEN 'shares 1 author' ELSE 'shares ' + main136[2] + ' authors' END WHEN 'SHARED_TOPICS' THEN CASE main136[2] WHEN 1 THEN 'shares 1 topic' ELSE 'shares ' + main136[2] + ' topics' END WHEN 'TEXT_SIMILARITY' THEN 'uses similar words' WHEN 'EMBEDDING_SIMILARITY' THEN 'has a similar subject' END + ' with 1 of these papers'])) END AS text138
      WITH entry97, coalesce(text138, CASE WHEN coalesce(entry97.cited, 0) + coalesce(entry97.citing, 0) = 0 THEN 'near the start' WHEN entry97.node:Person THEN 'wrote ' + entry97.cited + CASE entry97.cited WHEN 1 THEN ' paper' ELSE ' papers' END + ' near the start' WHEN entry97.node:Institution THEN 'named on ' + entry97.cited + CASE entry97.cited WHEN 1 THEN ' paper' ELSE ' papers' END + ' near the start' WHEN entry97.node:Topic THEN 'topic of ' + entry97.cited + CASE entry97.cited WHEN 1 THEN ' paper' ELSE ' papers' END + ' near the start' WHEN entry97.cited >= entry97.citing THEN 'cited by ' + entry97.cited + CASE entry97.cited WHEN 1 THEN ' paper' ELSE ' papers' END + ' near the start' ELSE 'cites ' + entry97.citing + CASE entry97.citing WHEN 1 THEN ' paper' ELSE ' papers' END + ' near the start' END) AS text138
      RETURN collect({node: entry97.node, weight: entry97.weight, why: toUpper(left(text138, 1)) + substring(text138, 1)}) AS explained140
    }
    WITH seeds5, slice6, edges116, cut7, explained140 AS entries9
    WITH *, [seed8 IN seeds5 | seed8.id] AS reached0_141
    WITH *, reached0_141 + [edge118 IN edges116 WHERE edge118.source IN reached0_141 | edge118.target] + [edge118 IN edges116 WHERE edge118.target IN reached0_141 | edge118.source] AS reached1_142
    WITH *, reached1_142 + [edge118 IN edges116 WHERE edge118.source IN reached1_142 | edge118.target] + [edge118 IN edges116 WHERE edge118.target IN reached1_142 | edge118.source] AS reached2_143
    WITH {nodes: [entry97 IN entries9 | {node: entry97.node, weight: entry97.weight, why: entry97.why, distance: CASE WHEN entry97.node.id IN reached0_141 THEN 0 WHEN entry97.node.id IN reached1_142 THEN 1 WHEN entry97.node.id IN reached2_143 THEN 2 ELSE 3 END}], edges: edges116, truncated: cut7} AS other144
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
    RETURN head(collect([[v155], [v164], other144.truncated])) AS v4
  }
  CALL (other2) {
    MATCH (other2)-[link168:HAS_RESOURCE]->(other167:Resource)
    WITH other167, link168, link168.kind AS k165, other167.url AS k166 ORDER BY k165, k166
    RETURN collect([k165, k166, link168.title]) AS v169
  }
  CALL (other2) {
    MATCH (other2)<-[link173:AUTHORED]-(other172:Person)
    WITH other172, link173, link173.position AS k170, other172.id AS k171 ORDER BY k170, k171 LIMIT $p7
    CALL (other2, link173) {
      MATCH (other2)-[link174:STATES_AFFILIATION]->(other177:Institution) WHERE link173.position IN link174.positions
      WITH other177, link174, link174.position AS k175, other177.id AS k176 ORDER BY k175, k176
      RETURN collect([k176]) AS v178
    }
    RETURN collect([k170, k171, k170, coalesce(link173.nameAsPrinted, other172.name), coalesce(link173.corresponding, false), [v178], k171, k171]) AS v179
  }
  CALL (other2) {
    MATCH (other2)-[link183:STATES_AFFILIATION]->(other182:Institution)
    WITH other182, link183, link183.position AS k180, other182.id AS k181 ORDER BY k180, k181 LIMIT $p9
    RETURN collect([k180, k181, k181, k181]) AS v184
  }
  CALL (other2) {
    MATCH (other2)-[link188:HAS_TOPIC]->(other187:Topic)
    WITH other187, link188, coalesce(link188.score, 0.0) AS k185, other187.id AS k186 ORDER BY k185 DESC, k186 LIMIT $p10
    RETURN collect([k185, k186, k185, k186, k186]) AS v189
  }
  CALL (other2) {
    MATCH (other2)-[:CITES]->(other192:Paper)
    WITH other192, coalesce(other192.citationCount, 0) AS k190, other192.id AS k191 ORDER BY k190 DESC, k191 LIMIT $p11
    RETURN collect([k190, k191, k191, k191]) AS v193
  }
  CALL (other2) {
    MATCH (other2)-[:CITES]->(other194:Paper)
    WITH collect(other194) AS other194
    CALL (other194) {
      UNWIND other194 AS paper198
      WITH paper198.year AS other196, count(*) AS rank197 WHERE other196 IS NOT NULL
      WITH other196, rank197, other196 AS k195 ORDER BY k195
      RETURN collect([toString(other196), toString(other196), rank197]) AS v199
    }
    CALL (other194) {
      UNWIND other194 AS paper204
      WITH coalesce(paper204.type, 'OTHER') AS other202, count(*) AS rank203 WHERE other202 IS NOT NULL
      WITH other202, rank203, rank203 AS k200, other202 AS k201 ORDER BY k200 DESC, k201
      RETURN collect([toString(other202), left(other202, 1) + replace(toLower(substring(other202, 1)), '_', ' '), k200]) AS v205
    }
    CALL (other194) {
      UNWIND other194 AS paper210
      MATCH (paper210)-[:HAS_TOPIC]->(other208)
      WITH other208, count(*) AS rank209
      WITH other208, rank209, rank209 AS k206, other208.id AS k207 ORDER BY k206 DESC, k207 LIMIT $p15
      RETURN collect([k207, other208.name, k206]) AS v211
    }
    CALL (other194) {
      UNWIND other194 AS paper216
      MATCH (paper216)-[:STATES_AFFILIATION]->(other214)
      WITH other214, count(*) AS rank215
      WITH other214, rank215, rank215 AS k212, other214.id AS k213 ORDER BY k212 DESC, k213 LIMIT $p16
      RETURN collect([k213, other214.name, k212]) AS v217
    }
    CALL (other194) {
      UNWIND other194 AS paper222
      WITH paper222.venue AS other220, count(*) AS rank221 WHERE other220 IS NOT NULL
      WITH other220, rank221, rank221 AS k218, other220 AS k219 ORDER BY k218 DESC, k219 LIMIT $p17
      RETURN collect([toString(other220), k219, k218]) AS v223
    }
    CALL (other194) {
      UNWIND other194 AS paper228
      WITH coalesce(paper228.isOpenAccess, false) AS other226, count(*) AS rank227 WHERE other226 IS NOT NULL
      WITH other226, rank227, rank227 AS k224, other226 AS k225 ORDER BY k224 DESC, k225
      RETURN collect([toString(other226), CASE WHEN other226 THEN 'Open access' ELSE 'Not open access' END, k224]) AS v229
    }
    RETURN [size(other194), [v199], [v205], [v211], [v217], [v223], [v229]] AS v230, size(other194) AS v231
  }
  CALL (other2) {
    MATCH (other2)<-[:CITES]-(other234:Paper)
    WITH other234, coalesce(other234.citationCount, 0) AS k232, other234.id AS k233 ORDER BY k232 DESC, k233 LIMIT $p19
    RETURN collect([k232, k233, k233, k233]) AS v235
  }
  CALL (other2) {
    MATCH (other2)<-[:CITES]-(other236:Paper)
    WITH collect(other236) AS other236
    CALL (other236) {
      UNWIND other236 AS paper240
      WITH paper240.year AS other238, count(*) AS rank239 WHERE other238 IS NOT NULL
      WITH other238, rank239, other238 AS k237 ORDER BY k237
      RETURN collect([toString(other238), toString(other238), rank239]) AS v241
    }
    CALL (other236) {
      UNWIND other236 AS paper246
      WITH coalesce(paper246.type, 'OTHER') AS other244, count(*) AS rank245 WHERE other244 IS NOT NULL
      WITH other244, rank245, rank245 AS k242, other244 AS k243 ORDER BY k242 DESC, k243
      RETURN collect([toString(other244), left(other244, 1) + replace(toLower(substring(other244, 1)), '_', ' '), k242]) AS v247
    }
    CALL (other236) {
      UNWIND other236 AS paper252
      MATCH (paper252)-[:HAS_TOPIC]->(other250)
      WITH other250, count(*) AS rank251
      WITH other250, rank251, rank251 AS k248, other250.id AS k249 ORDER BY k248 DESC, k249 LIMIT $p23
      RETURN collect([k249, other250.name, k248]) AS v253
    }
    CALL (other236) {
      UNWIND other236 AS paper258
      MATCH (paper258)-[:STATES_AFFILIATION]->(other256)
      WITH other256, count(*) AS rank257
      WITH other256, rank257, rank257 AS k254, other256.id AS k255 ORDER BY k254 DESC, k255 LIMIT $p24
      RETURN collect([k255, other256.name, k254]) AS v259
    }
    CALL (other236) {
      UNWIND other236 AS paper264
      WITH paper264.venue AS other262, count(*) AS rank263 WHERE other262 IS NOT NULL
      WITH other262, rank263, rank263 AS k260, other262 AS k261 ORDER BY k260 DESC, k261 LIMIT $p25
      RETURN collect([toString(other262), k261, k260]) AS v265
    }
    CALL (other236) {
      UNWIND other236 AS paper270
      WITH coalesce(paper270.isOpenAccess, false) AS other268, count(*) AS rank269 WHERE other268 IS NOT NULL
      WITH other268, rank269, rank269 AS k266, other268 AS k267 ORDER BY k266 DESC, k267
      RETURN collect([toString(other268), CASE WHEN other268 THEN 'Open access' ELSE 'Not open access' END, k266]) AS v271
    }
    RETURN [size(other236), [v241], [v247], [v253], [v259], [v265], [v271]] AS v272, size(other236) AS v273
  }
  CALL (other2) {
    MATCH (other2)-[:VERSION_OF*1..2]-(other277:Paper)
    WITH other277, CASE WHEN other277:EarlierVersion THEN 1 ELSE 0 END AS k274, coalesce(other277.year, -2147483648) AS k275, other277.id AS k276 ORDER BY k274, k275 DESC, k276 LIMIT $p27
    RETURN collect([k274, k275, k276, k276, k276]) AS v278
  }
  CALL (other2) {
    MATCH (other2)-[:VERSION_OF*1..2]-(other279:Paper)
    WITH collect(other279) AS other279
    CALL (other279) {
      UNWIND other279 AS paper283
      WITH paper283.year AS other281, count(*) AS rank282 WHERE other281 IS NOT NULL
      WITH other281, rank282, other281 AS k280 ORDER BY k280
      RETURN collect([toString(other281), toString(other281), rank282]) AS v284
    }
    CALL (other279) {
      UNWIND other279 AS paper289
      WITH coalesce(paper289.type, 'OTHER') AS other287, count(*) AS rank288 WHERE other287 IS NOT NULL
      WITH other287, rank288, rank288 AS k285, other287 AS k286 ORDER BY k285 DESC, k286
      RETURN collect([toString(other287), left(other287, 1) + replace(toLower(substring(other287, 1)), '_', ' '), k285]) AS v290
    }
    CALL (other279) {
      UNWIND other279 AS paper295
      MATCH (paper295)-[:HAS_TOPIC]->(other293)
      WITH other293, count(*) AS rank294
      WITH other293, rank294, rank294 AS k291, other293.id AS k292 ORDER BY k291 DESC, k292 LIMIT $p31
      RETURN collect([k292, other293.name, k291]) AS v296
    }
    CALL (other279) {
      UNWIND other279 AS paper301
      MATCH (paper301)-[:STATES_AFFILIATION]->(other299)
      WITH other299, count(*) AS rank300
      WITH other299, rank300, rank300 AS k297, other299.id AS k298 ORDER BY k297 DESC, k298 LIMIT $p32
      RETURN collect([k298, other299.name, k297]) AS v302
    }
    CALL (other279) {
      UNWIND other279 AS paper307
      WITH paper307.venue AS other305, count(*) AS rank306 WHERE other305 IS NOT NULL
      WITH other305, rank306, rank306 AS k303, other305 AS k304 ORDER BY k303 DESC, k304 LIMIT $p33
      RETURN collect([toString(other305), k304, k303]) AS v308
    }
    CALL (other279) {
      UNWIND other279 AS paper313
      WITH coalesce(paper313.isOpenAccess, false) AS other311, count(*) AS rank312 WHERE other311 IS NOT NULL
      WITH other311, rank312, rank312 AS k309, other311 AS k310 ORDER BY k309 DESC, k310
      RETURN collect([toString(other311), CASE WHEN other311 THEN 'Open access' ELSE 'Not open access' END, k309]) AS v314
    }
    RETURN [size(other279), [v284], [v290], [v296], [v302], [v308], [v314]] AS v315, size(other279) AS v316
  }
  CALL (other2) {
    WITH other2, CASE WHEN other2:EarlierVersion THEN head(COLLECT { MATCH (other2)-[:VERSION_OF]->(published322:Paper) RETURN published322 }) ELSE other2 END AS root323, [word324 IN split(toLower(left(coalesce(other2.title, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word324 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] AS title325
    CALL (other2, root323, title325) {
      MATCH (other2)-[:CITES|REFERS_TO]->(via326)
      WITH root323, via326, COUNT { (via326)<-[:CITES|REFERS_TO]-() } AS degree327 ORDER BY degree327, coalesce(via326.id, via326.key)
      WITH root323, collect([via326, degree327]) AS between328
      UNWIND between328[..reduce(spent329 = [0, 0], pair330 IN between328 | CASE WHEN spent329[0] + pair330[1] > 2000 THEN [2000, spent329[1]] ELSE [spent329[0] + pair330[1], spent329[1] + 1] END)[1]] AS chosen331
      WITH root323, chosen331[0] AS via326, toInteger(1000000 / log(1 + chosen331[1])) AS term332
      MATCH (via326)<-[:CITES|REFERS_TO]-(reached333)
      WITH DISTINCT root323, via326, term332, CASE WHEN reached333:EarlierVersion THEN head(COLLECT { MATCH (reached333)-[:VERSION_OF]->(published322:Paper) RETURN published322 }) ELSE reached333 END AS candidate334 WHERE candidate334 <> root323
      WITH candidate334, count(*) AS shared_count335, sum(term332) AS sum336
      WITH candidate334, shared_count335, sum336, COUNT { (candidate334)-[:CITES|REFERS_TO]->() } AS size337
      WITH candidate334, shared_count335, sum336 / (1000000 * sqrt(CASE WHEN size337 > 0 THEN size337 ELSE 1 END)) AS x338
      WITH candidate334, 1.3 * x338 / (x338 + 0.88) AS part339, shared_count335
      RETURN 'BIBLIOGRAPHIC_COUPLING' AS signal340, max(part339) AS best341, collect([candidate334, part339, shared_count335]) AS found342
      UNION ALL
      MATCH (other2)<-[:CITES]-(via326)
      WITH root323, via326, COUNT { (via326)-[:CITES]->() } AS degree327 ORDER BY degree327, coalesce(via326.id, via326.key)
      WITH root323, collect([via326, degree327]) AS between328
      UNWIND between328[..reduce(spent329 = [0, 0], pair330 IN between328 | CASE WHEN spent329[0] + pair330[1] > 2000 THEN [2000, spent329[1]] ELSE [spent329[0] + pair330[1], spent329[1] + 1] END)[1]] AS chosen331
      WITH root323, chosen331[0] AS via326, toInteger(1000000 / log(1 + chosen331[1])) AS term332
      MATCH (via326)-[:CITES]->(reached333)
      WITH DISTINCT root323, via326, term332, CASE WHEN reached333:EarlierVersion THEN head(COLLECT { MATCH (reached333)-[:VERSION_OF]->(published322:Paper) RETURN published322 }) ELSE reached333 END AS candidate334 WHERE candidate334 <> root323
      WITH candidate334, count(*) AS shared_count335, sum(term332) AS sum336
      WITH candidate334, shared_count335, sum336, 1 AS size337
      WITH candidate334, shared_count335, sum336 / 1000000.0 AS x338
      WITH candidate334, 1.7 * x338 / (x338 + 1.7) AS part339, shared_count335
      RETURN 'CO_CITATION' AS signal340, max(part339) AS best341, collect([candidate334, part339, shared_count335]) AS found342
      UNION ALL
      CALL (other2, root323) {
        MATCH (other2)-[cites343:CITES]-(reached333)
        WITH DISTINCT root323, startNode(cites343) = other2 AS forward344, CASE WHEN reached333:EarlierVersion THEN head(COLLECT { MATCH (reached333)-[:VERSION_OF]->(published322:Paper) RETURN published322 }) ELSE reached333 END AS candidate334 WHERE candidate334 <> root323
        RETURN candidate334, count(*) AS shared_count335, 0.2 AS x338
        UNION ALL
        MATCH (other2)-[:CITES]->(via326)
        WITH root323, via326, COUNT { (via326)-[:CITES]->() } AS degree327 ORDER BY degree327, coalesce(via326.id, via326.key)
        WITH root323, collect([via326, degree327]) AS between328
        UNWIND between328[..reduce(spent329 = [0, 0], pair330 IN between328 | CASE WHEN spent329[0] + pair330[1] > 2000 THEN [2000, spent329[1]] ELSE [spent329[0] + pair330[1], spent329[1] + 1] END)[1]] AS chosen331
        WITH root323, chosen331[0] AS via326, toInteger(1000000 / log(1 + chosen331[1])) AS term332
        MATCH (via326)-[:CITES]->(reached333)
        WITH DISTINCT root323, via326, term332, CASE WHEN reached333:EarlierVersion THEN head(COLLECT { MATCH (reached333)-[:VERSION_OF]->(published322:Paper) RETURN published322 }) ELSE reached333 END AS candidate334 WHERE candidate334 <> root323
        WITH candidate334, count(*) AS shared_count335, sum(term332) AS sum336
        WITH candidate334, shared_count335, sum336, 1 AS size337
        WITH candidate334, shared_count335, sum336 / 1000000.0 AS x338
        RETURN candidate334, shared_count335, x338
        UNION ALL
        MATCH (other2)<-[:CITES]-(via326)
        WITH root323, via326, COUNT { (via326)<-[:CITES]-() } AS degree327 ORDER BY degree327, coalesce(via326.id, via326.key)
        WITH root323, collect([via326, degree327]) AS between328
        UNWIND between328[..reduce(spent329 = [0, 0], pair330 IN between328 | CASE WHEN spent329[0] + pair330[1] > 2000 THEN [2000, spent329[1]] ELSE [spent329[0] + pair330[1], spent329[1] + 1] END)[1]] AS chosen331
        WITH root323, chosen331[0] AS via326, toInteger(1000000 / log(1 + chosen331[1])) AS term332
        MATCH (via326)<-[:CITES]-(reached333)
        WITH DISTINCT root323, via326, term332, CASE WHEN reached333:EarlierVersion THEN head(COLLECT { MATCH (reached333)-[:VERSION_OF]->(published322:Paper) RETURN published322 }) ELSE reached333 END AS candidate334 WHERE candidate334 <> root323
        WITH candidate334, count(*) AS shared_count335, sum(term332) AS sum336
        WITH candidate334, shared_count335, sum336, COUNT { (candidate334)-[:CITES|REFERS_TO]->() } AS size337
        WITH candidate334, shared_count335, sum336 / (1000000 * sqrt(CASE WHEN size337 > 0 THEN size337 ELSE 1 END)) AS x338
        RETURN candidate334, shared_count335, 0.3 * x338 AS x338
      }
      WITH candidate334, sum(shared_count335) AS shared_count335, sum(x338) AS x338
      WITH candidate334, 1.15 * x338 / (x338 + 1.8) AS part339, shared_count335
      RETURN 'DIRECT_CITATION' AS signal340, max(part339) AS best341, collect([candidate334, part339, shared_count335]) AS found342
      UNION ALL
      MATCH (other2)<-[:AUTHORED]-(via326)
      WITH root323, via326, COUNT { (via326)-[:AUTHORED]->() } AS degree327 ORDER BY degree327, coalesce(via326.id, via326.key)
      WITH root323, collect([via326, degree327]) AS between328
      UNWIND between328[..reduce(spent329 = [0, 0], pair330 IN between328 | CASE WHEN spent329[0] + pair330[1] > 2000 THEN [2000, spent329[1]] ELSE [spent329[0] + pair330[1], spent329[1] + 1] END)[1]] AS chosen331
      WITH root323, chosen331[0] AS via326, toInteger(1000000 / log(1 + chosen331[1])) AS term332
      MATCH (via326)-[:AUTHORED]->(reached333)
      WITH DISTINCT root323, via326, term332, CASE WHEN reached333:EarlierVersion THEN head(COLLECT { MATCH (reached333)-[:VERSION_OF]->(published322:Paper) RETURN published322 }) ELSE reached333 END AS candidate334 WHERE candidate334 <> root323
      WITH candidate334, count(*) AS shared_count335, sum(term332) AS sum336
      WITH candidate334, shared_count335, sum336, COUNT { (candidate334)<-[:AUTHORED]-() } AS size337
      WITH candidate334, shared_count335, sum336 / (1000000 * sqrt(CASE WHEN size337 > 0 THEN size337 ELSE 1 END)) AS x338
      WITH candidate334, 4.4 * x338 / (x338 + 0.92) AS part339, shared_count335
      RETURN 'SHARED_AUTHORS' AS signal340, max(part339) AS best341, collect([candidate334, part339, shared_count335]) AS found342
      UNION ALL
      MATCH (other2)-[:HAS_TOPIC]->(via326)
      WITH root323, via326, COUNT { (via326)<-[:HAS_TOPIC]-() } AS degree327 ORDER BY degree327, coalesce(via326.id, via326.key)
      WITH root323, collect([via326, degree327]) AS between328
      UNWIND between328[..reduce(spent329 = [0, 0], pair330 IN between328 | CASE WHEN spent329[0] + pair330[1] > 2000 THEN [2000, spent329[1]] ELSE [spent329[0] + pair330[1], spent329[1] + 1] END)[1]] AS chosen331
      WITH root323, chosen331[0] AS via326, toInteger(1000000 / log(1 + chosen331[1])) AS term332
      MATCH (via326)<-[:HAS_TOPIC]-(reached333)
      WITH DISTINCT root323, via326, term332, CASE WHEN reached333:EarlierVersion THEN head(COLLECT { MATCH (reached333)-[:VERSION_OF]->(published322:Paper) RETURN published322 }) ELSE reached333 END AS candidate334 WHERE candidate334 <> root323
      WITH candidate334, count(*) AS shared_count335, sum(term332) AS sum336
      WITH candidate334, shared_count335, sum336, COUNT { (candidate334)-[:HAS_TOPIC]->() } AS size337
      WITH candidate334, shared_count335, sum336 / (1000000 * sqrt(CASE WHEN size337 > 0 THEN size337 ELSE 1 END)) AS x338
      WITH candidate334, 1.0 * x338 / (x338 + 0.35) AS part339, shared_count335
      RETURN 'SHARED_TOPICS' AS signal340, max(part339) AS best341, collect([candidate334, part339, shared_count335]) AS found342
      UNION ALL
      WITH root323, title325, title325 + [word324 IN [word324 IN split(toLower(left(coalesce(other2.abstract, ''), 3000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word324 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'] WHERE NOT word324 IN title325 AND NOT word324 IN ['able', 'about', 'achieve', 'achieved', 'achieves', 'across', 'additionally', 'after', 'against', 'al', 'all', 'allow', 'allows', 'also', 'although', 'among', 'analysis', 'another', 'any', 'approach', 'approaches', 'art', 'article', 'available', 'based', 'because', 'been', 'before', 'best', 'better', 'between', 'both', 'can', 'case', 'cases', 'challenge', 'challenges', 'challenging', 'common', 'compare', 'compared', 'comparison', 'complex', 'could', 'data', 'demonstrate', 'demonstrated', 'demonstrates', 'describe', 'described', 'describes', 'develop', 'developed', 'did', 'different', 'discuss', 'do', 'does', 'due', 'during', 'e', 'each', 'effective', 'effectively', 'effectiveness', 'efficient', 'efficiently', 'enable', 'enables', 'enabling', 'especially', 'et', 'etc', 'even', 'existing', 'experiment', 'experimental', 'experiments', 'explore', 'finally', 'first', 'form', 'framework', 'from', 'further', 'furthermore', 'g', 'general', 'given', 'good', 'had', 'has', 'have', 'he', 'her', 'high', 'higher', 'his', 'how', 'however', 'i', 'important', 'improve', 'improved', 'improvement', 'improves', 'include', 'includes', 'including', 'information', 'introduce', 'introduces', 'investigate', 'investigated', 'its', 'itself', 'just', 'key', 'large', 'larger', 'level', 'low', 'lower', 'made', 'main', 'make', 'makes', 'many', 'may', 'method', 'methods', 'might', 'model', 'models', 'more', 'moreover', 'most', 'much', 'multiple', 'must', 'need', 'needed', 'needs', 'new', 'non', 'novel', 'number', 'obtained', 'often', 'one', 'only', 'order', 'other', 'others', 'our', 'out', 'outperform', 'outperforms', 'over', 'own', 'paper', 'part', 'particularly', 'per', 'performance', 'present', 'presented', 'presents', 'previous', 'problem', 'problems', 'process', 'propose', 'proposed', 'provide', 'provided', 'provides', 'real', 'recent', 'recently', 'result', 'results', 'same', 'second', 'set', 'several', 'she', 'should', 'show', 'shown', 'shows', 'significant', 'significantly', 'simple', 'since', 'single', 'small', 'some', 'specific', 'state', 'still', 'studies', 'study', 'system', 'systems', 'take', 'taken', 'task', 'tasks', 'technique', 'techniques', 'than', 'them', 'themselves', 'therefore', 'though', 'three', 'through', 'thus', 'time', 'too', 'two', 'under', 'up', 'us', 'use', 'used', 'uses', 'using', 'various', 'very', 'via', 'vs', 'way', 'we', 'well', 'what', 'when', 'where', 'whether', 'which', 'while', 'who', 'whose', 'within', 'without', 'work', 'works', 'world', 'would', 'yet', 'you', 'your']] AS words345
      UNWIND words345 AS word324
      WITH root323, title325, word324, min(0) AS once346
      WITH root323, title325, collect(word324)[..64] AS words345 WHERE size(words345) > 0
      WITH root323, title325, [word324 IN words345 | [word324, CASE WHEN word324 =~ '[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}\\p{IsArabic}\\p{N}]+' THEN 1 ELSE size(word324) END]] AS words345
      WITH root323, reduce(query347 = [0, ''], word324 IN words345 | CASE WHEN query347[0] + word324[1] > 480 THEN query347 ELSE [query347[0] + word324[1], query347[1] + word324[0] + CASE WHEN word324[0] IN title325 THEN '^2 ' ELSE ' ' END] END)[1] AS query347
      WITH root323, 'title:(' + query347 + ') abstract:(' + query347 + ')' AS query347 CALL db.index.fulltext.queryNodes('paper_text', query347, {limit: 100}) YIELD node, score
      WITH root323, collect([node, score]) AS hits348
      WITH root323, hits348, CASE WHEN size(hits348) < 100 THEN 0.0 ELSE hits348[-1][1] END AS noise349
      UNWIND [hit350 IN hits348 WHERE hit350[1] > noise349] AS hit350
      WITH root323, hit350[0] AS reached333, hit350[1] - noise349 AS margin351
      WITH root323, CASE WHEN reached333:EarlierVersion THEN head(COLLECT { MATCH (reached333)-[:VERSION_OF]->(published322:Paper) RETURN published322 }) ELSE reached333 END AS candidate334, max(margin351) AS x338 WHERE candidate334 <> root323
      WITH candidate334, x338, null AS shared_count335
      WITH candidate334, 1.8 * x338 / (x338 + 34.0) AS part339, shared_count335
      RETURN 'TEXT_SIMILARITY' AS signal340, max(part339) AS best341, collect([candidate334, part339, shared_count335]) AS found342
      UNION ALL
      WITH other2, root323 WHERE other2.embedding IS NOT NULL
      MATCH (analysis352:Analysis {key: 'embeddings'}) WHERE analysis352.dimension = size(other2.embedding) CALL db.index.vector.queryNodes('paper_embedding', 100, other2.embedding) YIELD node
      WITH root323, node, vector.similarity.cosine(node.embedding, other2.embedding) AS score ORDER BY score DESC, node.id
      WITH root323, collect([node, score]) AS hits348
      WITH root323, hits348, CASE WHEN size(hits348) < 100 THEN 0.5 ELSE hits348[-1][1] END AS noise349
      UNWIND [hit350 IN hits348 WHERE hit350[1] > noise349] AS hit350
      WITH root323, hit350[0] AS reached333, hit350[1] - noise349 AS margin351
      WITH root323, CASE WHEN reached333:EarlierVersion THEN head(COLLECT { MATCH (reached333)-[:VERSION_OF]->(published322:Paper) RETURN published322 }) ELSE reached333 END AS candidate334, max(margin351) AS x338 WHERE candidate334 <> root323
      WITH candidate334, x338, null AS shared_count335
      WITH candidate334, 1.8 * x338 / (x338 + 0.1) AS part339, shared_count335
      RETURN 'EMBEDDING_SIMILARITY' AS signal340, max(part339) AS best341, collect([candidate334, part339, shared_count335]) AS found342
    }
    WITH other2, root323, title325, collect([signal340, best341, found342]) AS signals353
    WITH other2, root323, title325, signals353, reduce(sum336 = 0.0, row354 IN signals353 | sum336 + coalesce(row354[1], 0.0)) AS total355, any(row354 IN signals353 WHERE row354[1] > 0 AND NOT row354[0] IN ['SHARED_AUTHORS', 'SHARED_TOPICS']) AS supports356
    UNWIND signals353 AS row354
    UNWIND row354[2] AS one357
    WITH other2, root323, title325, total355, supports356, one357[0] AS other319, collect([row354[0], one357[1], one357[2]]) AS parts358 WHERE other319 <> root323 AND NOT (size(title325) > 0 AND other319.title IS NOT NULL AND toLower(other319.title) CONTAINS title325[0] AND toLower(other319.title) CONTAINS title325[-1] AND [word324 IN split(toLower(left(coalesce(other319.title, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word324 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] = title325 AND (EXISTS { (other2)<-[:AUTHORED]-()-[:AUTHORED]->(other319) } OR NOT EXISTS { (other2)<-[:AUTHORED]-() } OR NOT EXISTS { (other319)<-[:AUTHORED]-() }))
    WITH total355, supports356, other319, parts358, COUNT { (other319)<-[:CITES]-() } AS known359
    WITH other319, parts358, 200000.0 * (1 + 0.4342897668977654 * log(1 + CASE WHEN known359 > 10000 THEN 10000 ELSE known359 END)) / total355 AS unit360, CASE WHEN supports356 THEN reduce(sum336 = 0.0, part339 IN parts358 | CASE WHEN part339[0] IN ['SHARED_AUTHORS', 'SHARED_TOPICS'] THEN sum336 ELSE sum336 + part339[1] END) END AS support361
    WITH other319, parts358, unit360, coalesce(0.15 + 0.85 * support361 / (support361 + 1.0), 1.0) AS support361
    WITH other319, [reason362 IN [part339 IN parts358 | [part339[0], toInteger(round(unit360 * part339[1] * CASE WHEN part339[0] IN ['SHARED_AUTHORS', 'SHARED_TOPICS'] THEN support361 ELSE 1.0 END)), part339[2]]] WHERE reason362[1] > 0] AS link320
    WITH other319, reduce(total355 = 0, reason362 IN link320 | total355 + reason362[1]) AS rank321, link320 WHERE rank321 > 0
    WITH other319, rank321, link320
    WITH other319, link320, rank321, rank321 AS k317, other319.id AS k318 ORDER BY k317 DESC, k318 LIMIT $p35
    CALL (link320) {
      UNWIND link320 AS other367
      WITH other367, other367[1] AS k365, other367[0] AS k366 ORDER BY k365 DESC, k366
      RETURN collect([k366, other367[1] / 1000000.0, other367[2]]) AS v368
    }
    RETURN collect([reduce(sum363 = 0, part364 IN link320 | sum363 + part364[1]) / 1000000.0, [v368], k318, k318]) AS v369
  }
  CALL (other2) {
    MATCH (other2)<-[reaction374:REACTED]-()
    WITH reaction374.kind AS other372, count(*) AS rank373
    WITH other372, rank373, rank373 AS k370, other372 AS k371 ORDER BY k370 DESC, k371
    RETURN collect([k371, k370, EXISTS { (other2)<-[:REACTED {kind: other372}]-(:User {id: $viewer}) }]) AS v375
  }
  CALL (other2) {
    MATCH (other2)<-[:CONTAINS]-(other377:Collection) WHERE (other377.visibility = 'PUBLIC' OR EXISTS { (other377)<-[:OWNS]-(:User {id: $viewer}) })
    WITH other377, other377.createdAt.epochSeconds * 1000000000 + other377.createdAt.nanosecond AS k378, other377.id AS k379 ORDER BY k378 DESC, k379 LIMIT $p38
    RETURN collect([k378, k379, k379, k379]) AS v380
  }
  CALL (other2) {
    MATCH (other2)<-[:CONTAINS]-(other381:Collection) WHERE (other381.visibility = 'PUBLIC' OR EXISTS { (other381)<-[:OWNS]-(:User {id: $viewer}) })
    RETURN count(*) AS v382
  }
  CALL (other2) {
    MATCH (other2)<-[:REVIEWS]-(other383:Review) WHERE (other383:Shown OR (other383.withdrawnAt IS NULL AND EXISTS { (other383)<-[:WROTE]-(:User {id: $viewer}) }))
    WITH other383, other383.createdAt.epochSeconds * 1000000000 + other383.createdAt.nanosecond AS k384, other383.id AS k385 ORDER BY k384 DESC, k385 LIMIT $p39
    RETURN collect([k384, k385, k385, k385]) AS v386
  }
  CALL (other2) {
    MATCH (other2)<-[:REVIEWS]-(other387:Review) WHERE (other387:Shown OR (other387.withdrawnAt IS NULL AND EXISTS { (other387)<-[:WROTE]-(:User {id: $viewer}) }))
    RETURN count(*) AS v388
  }
  CALL (other2) {
    MATCH (other2)-[:HAS_DECISION]->(other391:Decision)
    WITH other391, coalesce(other391.year, -1) AS k389, other391.id AS k390 ORDER BY k389 DESC, k390
    RETURN collect([other391.venue, other391.year, other391.outcome, other391.statement, other391.comment, other391.comment, toString(other391.decidedOn), other391.url]) AS v392
  }
  CALL (other2) {
    MATCH (other2)<-[:ON]-(other393:Comment) WHERE (other393:Shown OR (other393.withdrawnAt IS NULL AND EXISTS { (other393)<-[:WROTE]-(:User {id: $viewer}) })) AND NOT EXISTS { (other393)-[:REPLIES_TO]->() }
    WITH other393, other393.createdAt.epochSeconds * 1000000000 + other393.createdAt.nanosecond AS k394, other393.id AS k395 ORDER BY k394 DESC, k395 LIMIT $p41
    RETURN collect([k394, k395, k395, k395]) AS v396
  }
  CALL (other2) {
    MATCH (other2)<-[:ON]-(other397:Comment) WHERE (other397:Shown OR (other397.withdrawnAt IS NULL AND EXISTS { (other397)<-[:WROTE]-(:User {id: $viewer}) })) AND NOT EXISTS { (other397)-[:REPLIES_TO]->() }
    RETURN count(*) AS v398
  }
  RETURN head(collect([other2.id, 'PAPER', coalesce(other2.title, 'Untitled'), COUNT { (other2)-[:CITES]->() } + COUNT { (other2)<-[:CITES]-() } - COUNT { (other2)-[:CITES]->(mutual3)-[:CITES]->(other2) } + COUNT { (other2)<-[:AUTHORED]-() } + COUNT { (other2)-[:HAS_TOPIC]->() } + COUNT { (other2)-[:STATES_AFFILIATION]->() }, v4, coalesce(other2.title, 'Untitled'), coalesce(other2.titleHtml, replace(replace(replace(coalesce(other2.title, 'Untitled'), '&', '&amp;'), '<', '&lt;'), '>', '&gt;')), other2.abstract, coalesce(other2.abstractHtml, replace(replace(replace(other2.abstract, '&', '&amp;'), '<', '&lt;'), '>', '&gt;')), coalesce(other2.type, 'OTHER'), other2.year, toString(other2.publishedOn), coalesce(other2.publicationDate, toString(other2.publishedOn), toString(other2.year)), other2.venueType, other2.publisher, other2.volume, other2.issue, other2.firstPage, other2.lastPage, other2.articleNumber, coalesce(other2.issns, []), coalesce(other2.isbns, []), coalesce(other2.isRetracted, false), other2.language, other2.venue, other2.doi, other2.arxivId, other2.arxivVersion, other2.openalexId, other2.url, coalesce(other2.isOpenAccess, false), other2.oaStatus, other2.oaUrl, other2.oaLicense, [v169], coalesce(other2.citationCount, 0), other2.pageRank, other2.community, other2.percentile, toString(other2.metricsAt), [v179, COUNT { (other2)<-[:AUTHORED]-() }, [coalesce(other2.authorsTruncated, false)]], [v184, COUNT { (other2)-[:STATES_AFFILIATION]->() }], [v189, COUNT { (other2)-[:HAS_TOPIC]->() }], [v193, v231, v230], [v235, v273, v272], [v278, v316, v315], other2:EarlierVersion, [v369], COUNT { (other2)<-[:LIKED]-() }, COUNT { (other2)<-[:DISLIKED]-() }, CASE WHEN EXISTS { (other2)<-[:LIKED]-(:User {id: $viewer}) } THEN 'LIKE' WHEN EXISTS { (other2)<-[:DISLIKED]-(:User {id: $viewer}) } THEN 'DISLIKE' END, [v375], toString(coalesce(head(COLLECT { MATCH (activity376:Activity {paper: other2.id}) RETURN activity376.sequence }), 0)), COUNT { (other2)<-[:SAVED]-() }, EXISTS { (other2)<-[:SAVED]-(:User {id: $viewer}) }, [v380, v382], [v386, v388], [v392], [v396, v398]])) AS v1
}
RETURN [v1] AS row
