// { paper(by: {id: "W1"}) { id kind label neighborCount researchMap { nodes { node { id } distance weight why } edges { kind source target weight reasons { signal score count } } truncated } title titleHtml abstract abstractHtml type year publishedOn publication { date venueType publisher volume issue firstPage lastPage articleNumber issns isbns } isRetracted language venue doi arxivId arxivVersion openalexId url openAccess { isOpen status url license } resources { kind url title } citationCount metrics { pageRank community percentile computedAt } authors(first: 2) { edges { node { id } cursor position nameAsPrinted isCorresponding affiliations { id } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount isTruncated } institutions(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } topics(first: 2) { edges { node { id } cursor score } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } references(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount stats { count byYear { key label count } byType { key label count } byTopic(first: 2) { key label count } byInstitution(first: 2) { key label count } byVenue(first: 2) { key label count } byOpenAccess { key label count } } } citedBy(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount stats { count byYear { key label count } byType { key label count } byTopic(first: 2) { key label count } byInstitution(first: 2) { key label count } byVenue(first: 2) { key label count } byOpenAccess { key label count } } } versions(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount stats { count byYear { key label count } byType { key label count } byTopic(first: 2) { key label count } byInstitution(first: 2) { key label count } byVenue(first: 2) { key label count } byOpenAccess { key label count } } } isEarlierVersion nearby(first: 2) { edges { node { id } score reasons { signal score count } } nodes { id } } votes { likes dislikes viewerVote } reactions { kind count viewerHasReacted } lastEventId saveCount viewerHasSaved collections(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } reviews(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } decisions { venue year outcome statement comment commentHtml decidedOn url } comments(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } } }
// parameters: {"p0":"W1","p10":3,"p11":3,"p15":2,"p16":2,"p17":2,"p19":3,"p1l":60,"p23":2,"p24":2,"p25":2,"p27":3,"p31":2,"p32":2,"p33":2,"p35":2,"p38":3,"p39":3,"p41":3,"p7":3,"p9":3,"viewer":"u-aaaaaaaaaaaaaaaa"}
CALL () {
  MATCH (:Identifier {key: $p0})-[:IDENTIFIES]->(other2:Paper)
  CALL (other2) {
    WITH [other2] AS seeds5
    WITH seeds5, seeds5 AS slice6, false AS cut7, [seed8 IN seeds5 | {node: seed8, weight: 1.0}] AS entries9, [] AS near10, head(COLLECT { MATCH (dated11:Paper) WHERE dated11.year IS NOT NULL RETURN dated11.year ORDER BY dated11.year DESC LIMIT 1 }) - 1 AS recent12, [seed8 IN seeds5 WHERE seed8:EarlierVersion | CASE WHEN seed8:EarlierVersion THEN head(COLLECT { MATCH (seed8)-[:VERSION_OF]->(published13:Paper) RETURN published13 }) ELSE seed8 END] AS works14, [seed8 IN seeds5 | toLower(seed8.title)] AS titles15
    WITH *, [1000, 0.5, CASE WHEN any(seed8 IN seeds5 WHERE seed8.year >= recent12) THEN 0.5 ELSE 0.2 END] AS class_shares16
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
      UNWIND base24[..3] AS origin25
      WITH origin25.node AS near_self26
      CALL (near_self26) {
        WITH near_self26, CASE WHEN near_self26:EarlierVersion THEN head(COLLECT { MATCH (near_self26)-[:VERSION_OF]->(near_published27:Paper) RETURN near_published27 }) ELSE near_self26 END AS near_root28, [near_word29 IN split(toLower(left(coalesce(near_self26.title, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE near_word29 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] AS near_title30
        CALL (near_self26, near_root28, near_title30) {
          MATCH (near_self26)-[:CITES|REFERS_TO]->(near_via31)
          WITH near_root28, near_via31, COUNT { (near_via31)<-[:CITES|REFERS_TO]-() } AS near_degree32 ORDER BY near_degree32, coalesce(near_via31.id, near_via31.key)
          WITH near_root28, collect([near_via31, near_degree32]) AS near_between33
          UNWIND near_between33[..reduce(near_spent34 = [0, 0], near_pair35 IN near_between33 | CASE WHEN near_spent34[0] + near_pair35[1] > 2000 THEN [2000, near_spent34[1]] ELSE [near_spent34[0] + near_pair35[1], near_spent34[1] + 1] END)[1]] AS near_chosen36
          WITH near_root28, near_chosen36[0] AS near_via31, toInteger(1000000 / log(1 + near_chosen36[1])) AS near_term37
          MATCH (near_via31)<-[:CITES|REFERS_TO]-(near_reached38)
          WITH DISTINCT near_root28, near_via31, near_term37, CASE WHEN near_reached38:EarlierVersion THEN head(COLLECT { MATCH (near_reached38)-[:VERSION_OF]->(near_published27:Paper) RETURN near_published27 }) ELSE near_reached38 END AS near_candidate39 WHERE near_candidate39 <> near_root28
          WITH near_candidate39, count(*) AS near_shared_count40, sum(near_term37) AS near_sum41
          WITH near_candidate39, near_shared_count40, near_sum41, COUNT { (near_candidate39)-[:CITES|REFERS_TO]->() } AS near_size42
          WITH near_candidate39, near_shared_count40, near_sum41 / sqrt(CASE WHEN near_size42 > 0 THEN near_size42 ELSE 1 END) AS near_sum41
          WITH collect([near_candidate39, near_shared_count40, near_sum41]) AS near_all43, max(near_sum41) AS near_best44
          UNWIND near_all43 AS near_found45
          WITH near_found45[0] AS near_candidate39, near_found45[1] AS near_shared_count40, near_found45[2] / near_best44 AS near_value46
          WITH near_candidate39, near_value46, near_shared_count40, round(240000.0 * near_value46) AS near_part47 WHERE near_part47 >= 1
          RETURN near_candidate39, ['BIBLIOGRAPHIC_COUPLING', toInteger(near_part47), near_shared_count40] AS near_reason48
          UNION ALL
          MATCH (near_self26)<-[:CITES]-(near_via31)
          WITH near_root28, near_via31, COUNT { (near_via31)-[:CITES]->() } AS near_degree32 ORDER BY near_degree32, coalesce(near_via31.id, near_via31.key)
          WITH near_root28, collect([near_via31, near_degree32]) AS near_between33
          UNWIND near_between33[..reduce(near_spent34 = [0, 0], near_pair35 IN near_between33 | CASE WHEN near_spent34[0] + near_pair35[1] > 2000 THEN [2000, near_spent34[1]] ELSE [near_spent34[0] + near_pair35[1], near_spent34[1] + 1] END)[1]] AS near_chosen36
          WITH near_root28, near_chosen36[0] AS near_via31, toInteger(1000000 / log(1 + near_chosen36[1])) AS near_term37
          MATCH (near_via31)-[:CITES]->(near_reached38)
          WITH DISTINCT near_root28, near_via31, near_term37, CASE WHEN near_reached38:EarlierVersion THEN head(COLLECT { MATCH (near_reached38)-[:VERSION_OF]->(near_published27:Paper) RETURN near_published27 }) ELSE near_reached38 END AS near_candidate39 WHERE near_candidate39 <> near_root28
          WITH near_candidate39, count(*) AS near_shared_count40, sum(near_term37) AS near_sum41
          WITH near_candidate39, near_shared_count40, near_sum41, 1 AS near_size42
          WITH near_candidate39, near_shared_count40, near_sum41 * 1.0 AS near_sum41
          WITH collect([near_candidate39, near_shared_count40, near_sum41]) AS near_all43, max(near_sum41) AS near_best44
          UNWIND near_all43 AS near_found45
          WITH near_found45[0] AS near_candidate39, near_found45[1] AS near_shared_count40, near_found45[2] / near_best44 AS near_value46
          WITH near_candidate39, near_value46, near_shared_count40, round(190000.0 * near_value46) AS near_part47 WHERE near_part47 >= 1
          RETURN near_candidate39, ['CO_CITATION', toInteger(near_part47), near_shared_count40] AS near_reason48
          UNION ALL
          CALL (near_self26, near_root28) {
            MATCH (near_self26)-[near_cites49:CITES]-(near_reached38)
            WITH DISTINCT near_root28, startNode(near_cites49) = near_self26 AS near_forward50, CASE WHEN near_reached38:EarlierVersion THEN head(COLLECT { MATCH (near_reached38)-[:VERSION_OF]->(near_published27:Paper) RETURN near_published27 }) ELSE near_reached38 END AS near_candidate39 WHERE near_candidate39 <> near_root28
            RETURN near_candidate39, count(*) AS near_shared_count40, 0.25 AS near_value46
            UNION ALL
            MATCH (near_self26)-[:CITES]->(near_via31)
            WITH near_root28, near_via31, COUNT { (near_via31)-[:CITES]->() } AS near_degree32 ORDER BY near_degree32, coalesce(near_via31.id, near_via31.key)
            WITH near_root28, collect([near_via31, near_degree32]) AS near_between33
            UNWIND near_between33[..reduce(near_spent34 = [0, 0], near_pair35 IN near_between33 | CASE WHEN near_spent34[0] + near_pair35[1] > 2000 THEN [2000, near_spent34[1]] ELSE [near_spent34[0] + near_pair35[1], near_spent34[1] + 1] END)[1]] AS near_chosen36
            WITH near_root28, near_chosen36[0] AS near_via31, toInteger(1000000 / log(1 + near_chosen36[1])) AS near_term37
            MATCH (near_via31)-[:CITES]->(near_reached38)
            WITH DISTINCT near_root28, near_via31, near_term37, CASE WHEN near_reached38:EarlierVersion THEN head(COLLECT { MATCH (near_reached38)-[:VERSION_OF]->(near_published27:Paper) RETURN near_published27 }) ELSE near_reached38 END AS near_candidate39 WHERE near_candidate39 <> near_root28
            WITH near_candidate39, count(*) AS near_shared_count40, sum(near_term37) AS near_sum41
            WITH near_candidate39, near_shared_count40, near_sum41, 1 AS near_size42
            WITH near_candidate39, near_shared_count40, near_sum41 * 1.0 AS near_sum41
            WITH collect([near_candidate39, near_shared_count40, near_sum41]) AS near_all43, max(near_sum41) AS near_best44
            UNWIND near_all43 AS near_found45
            WITH near_found45[0] AS near_candidate39, near_found45[1] AS near_shared_count40, near_found45[2] / near_best44 AS near_value46
            RETURN near_candidate39, near_shared_count40, near_value46
            UNION ALL
            MATCH (near_self26)<-[:CITES]-(near_via31)
            WITH near_root28, near_via31, COUNT { (near_via31)<-[:CITES]-() } AS near_degree32 ORDER BY near_degree32, coalesce(near_via31.id, near_via31.key)
            WITH near_root28, collect([near_via31, near_degree32]) AS near_between33
            UNWIND near_between33[..reduce(near_spent34 = [0, 0], near_pair35 IN near_between33 | CASE WHEN near_spent34[0] + near_pair35[1] > 2000 THEN [2000, near_spent34[1]] ELSE [near_spent34[0] + near_pair35[1], near_spent34[1] + 1] END)[1]] AS near_chosen36
            WITH near_root28, near_chosen36[0] AS near_via31, toInteger(1000000 / log(1 + near_chosen36[1])) AS near_term37
            MATCH (near_via31)<-[:CITES]-(near_reached38)
            WITH DISTINCT near_root28, near_via31, near_term37, CASE WHEN near_reached38:EarlierVersion THEN head(COLLECT { MATCH (near_reached38)-[:VERSION_OF]->(near_published27:Paper) RETURN near_published27 }) ELSE near_reached38 END AS near_candidate39 WHERE near_candidate39 <> near_root28
            WITH near_candidate39, count(*) AS near_shared_count40, sum(near_term37) AS near_sum41
            WITH near_candidate39, near_shared_count40, near_sum41, COUNT { (near_candidate39)-[:CITES|REFERS_TO]->() } AS near_size42
            WITH near_candidate39, near_shared_count40, near_sum41 / sqrt(CASE WHEN near_size42 > 0 THEN near_size42 ELSE 1 END) AS near_sum41
            WITH collect([near_candidate39, near_shared_count40, near_sum41]) AS near_all43, max(near_sum41) AS near_best44
            UNWIND near_all43 AS near_found45
            WITH near_found45[0] AS near_candidate39, near_found45[1] AS near_shared_count40, near_found45[2] / near_best44 AS near_value46
            RETURN near_candidate39, near_shared_count40, 0.5 * near_value46 AS near_value46
          }
          WITH near_candidate39, sum(near_shared_count40) AS near_shared_count40, max(near_value46) AS near_value46
          WITH near_candidate39, near_value46, near_shared_count40, round(210000.0 * near_value46) AS near_part47 WHERE near_part47 >= 1
          RETURN near_candidate39, ['DIRECT_CITATION', toInteger(near_part47), near_shared_count40] AS near_reason48
          UNION ALL
          MATCH (near_self26)<-[:AUTHORED]-(near_via31)
          WITH near_root28, near_via31, COUNT { (near_via31)-[:AUTHORED]->() } AS near_degree32 ORDER BY near_degree32, coalesce(near_via31.id, near_via31.key)
          WITH near_root28, collect([near_via31, near_degree32]) AS near_between33
          UNWIND near_between33[..reduce(near_spent34 = [0, 0], near_pair35 IN near_between33 | CASE WHEN near_spent34[0] + near_pair35[1] > 2000 THEN [2000, near_spent34[1]] ELSE [near_spent34[0] + near_pair35[1], near_spent34[1] + 1] END)[1]] AS near_chosen36
          WITH near_root28, near_chosen36[0] AS near_via31, toInteger(1000000 / log(1 + near_chosen36[1])) AS near_term37
          MATCH (near_via31)-[:AUTHORED]->(near_reached38)
          WITH DISTINCT near_root28, near_via31, near_term37, CASE WHEN near_reached38:EarlierVersion THEN head(COLLECT { MATCH (near_reached38)-[:VERSION_OF]->(near_published27:Paper) RETURN near_published27 }) ELSE near_reached38 END AS near_candidate39 WHERE near_candidate39 <> near_root28
          WITH near_candidate39, count(*) AS near_shared_count40, sum(near_term37) AS near_sum41
          WITH near_candidate39, near_shared_count40, near_sum41, COUNT { (near_candidate39)<-[:AUTHORED]-() } AS near_size42
          WITH near_candidate39, near_shared_count40, near_sum41 / sqrt(CASE WHEN near_size42 > 0 THEN near_size42 ELSE 1 END) AS near_sum41
          WITH collect([near_candidate39, near_shared_count40, near_sum41]) AS near_all43, max(near_sum41) AS near_best44
          UNWIND near_all43 AS near_found45
          WITH near_found45[0] AS near_candidate39, near_found45[1] AS near_shared_count40, near_found45[2] / near_best44 AS near_value46
          WITH near_candidate39, near_value46, near_shared_count40, round(120000.0 * near_value46) AS near_part47 WHERE near_part47 >= 1
          RETURN near_candidate39, ['SHARED_AUTHORS', toInteger(near_part47), near_shared_count40] AS near_reason48
          UNION ALL
          MATCH (near_self26)-[:HAS_TOPIC]->(near_via31)
          WITH near_root28, near_via31, COUNT { (near_via31)<-[:HAS_TOPIC]-() } AS near_degree32 ORDER BY near_degree32, coalesce(near_via31.id, near_via31.key)
          WITH near_root28, collect([near_via31, near_degree32]) AS near_between33
          UNWIND near_between33[..reduce(near_spent34 = [0, 0], near_pair35 IN near_between33 | CASE WHEN near_spent34[0] + near_pair35[1] > 2000 THEN [2000, near_spent34[1]] ELSE [near_spent34[0] + near_pair35[1], near_spent34[1] + 1] END)[1]] AS near_chosen36
          WITH near_root28, near_chosen36[0] AS near_via31, toInteger(1000000 / log(1 + near_chosen36[1])) AS near_term37
          MATCH (near_via31)<-[:HAS_TOPIC]-(near_reached38)
          WITH DISTINCT near_root28, near_via31, near_term37, CASE WHEN near_reached38:EarlierVersion THEN head(COLLECT { MATCH (near_reached38)-[:VERSION_OF]->(near_published27:Paper) RETURN near_published27 }) ELSE near_reached38 END AS near_candidate39 WHERE near_candidate39 <> near_root28
          WITH near_candidate39, count(*) AS near_shared_count40, sum(near_term37) AS near_sum41
          WITH near_candidate39, near_shared_count40, near_sum41, COUNT { (near_candidate39)-[:HAS_TOPIC]->() } AS near_size42
          WITH near_candidate39, near_shared_count40, near_sum41 / sqrt(CASE WHEN near_size42 > 0 THEN near_size42 ELSE 1 END) AS near_sum41
          WITH collect([near_candidate39, near_shared_count40, near_sum41]) AS near_all43, max(near_sum41) AS near_best44
          UNWIND near_all43 AS near_found45
          WITH near_found45[0] AS near_candidate39, near_found45[1] AS near_shared_count40, near_found45[2] / near_best44 AS near_value46
          WITH near_candidate39, near_value46, near_shared_count40, round(120000.0 * near_value46) AS near_part47 WHERE near_part47 >= 1
          RETURN near_candidate39, ['SHARED_TOPICS', toInteger(near_part47), near_shared_count40] AS near_reason48
          UNION ALL
          WITH near_root28, near_title30, near_title30 + [near_word29 IN [near_word29 IN split(toLower(left(coalesce(near_self26.abstract, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE near_word29 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] WHERE NOT near_word29 IN near_title30] AS near_words51
          UNWIND near_words51 AS near_word29
          WITH near_root28, near_title30, near_word29, min(0) AS near_once52
          WITH near_root28, near_title30, collect(near_word29)[..32] AS near_words51 WHERE size(near_words51) > 0
          WITH near_root28, reduce(near_text53 = '', near_word29 IN near_words51 | CASE WHEN size(near_text53) + size(near_word29) > 500 THEN near_text53 ELSE near_text53 + near_word29 + CASE WHEN near_word29 IN near_title30 THEN '^3 ' ELSE ' ' END END) AS near_text53 CALL db.index.fulltext.queryNodes('paper_text', 'title:(' + near_text53 + ') abstract:(' + near_text53 + ')', {limit: 100}) YIELD node, score
          WITH near_root28, collect([node, score]) AS near_all43
          UNWIND [near_hit54 IN near_all43 WHERE size(near_all43) < 100 OR near_hit54[1] > near_all43[-1][1]] AS near_hit54
          WITH near_root28, near_hit54[0] AS near_reached38, near_hit54[1] / near_all43[0][1] AS near_value46
          WITH near_root28, CASE WHEN near_reached38:EarlierVersion THEN head(COLLECT { MATCH (near_reached38)-[:VERSION_OF]->(near_published27:Paper) RETURN near_published27 }) ELSE near_reached38 END AS near_candidate39, max(near_value46) AS near_value46 WHERE near_candidate39 <> near_root28
          WITH near_candidate39, near_value46, null AS near_shared_count40
          WITH near_candidate39, near_value46, near_shared_count40, round(120000.0 * near_value46) AS near_part47 WHERE near_part47 >= 1
          RETURN near_candidate39, ['TEXT_SIMILARITY', toInteger(near_part47), near_shared_count40] AS near_reason48
        }
        WITH near_self26, near_root28, near_title30, near_candidate39 AS near_other55, sum(near_reason48[1]) AS near_rank56, collect(near_reason48) AS near_link57 WHERE near_other55 <> near_root28 AND NOT (size(near_title30) > 0 AND near_other55.title IS NOT NULL AND toLower(near_other55.title) CONTAINS near_title30[0] AND toLower(near_other55.title) CONTAINS near_title30[-1] AND [near_word29 IN split(toLower(left(coalesce(near_other55.title, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE near_word29 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] = near_title30 AND (EXISTS { (near_self26)<-[:AUTHORED]-()-[:AUTHORED]->(near_other55) } OR NOT EXISTS { (near_self26)<-[:AUTHORED]-() } OR NOT EXISTS { (near_other55)<-[:AUTHORED]-() }))
        WITH near_other55, near_rank56, near_link57
        RETURN near_other55, near_rank56, near_link57 ORDER BY near_rank56 DESC, coalesce(near_other55.citationCount, 0) DESC, near_other55.id LIMIT 60
      }
      WITH collect([near_other55, near_rank56, near_link57, near_self26]) AS all22, max(near_rank56) AS most58
      RETURN [one23 IN all22 | {node: one23[0], weight: 1000000 * one23[1] / most58, rank: one23[1], link: one23[2], origin: one23[3]}] AS nearest59
    }
    WITH *, 0.75 * ($p1l - size(seeds5)) AS limit60
    CALL (base24, nearest59, slice6, works14, recent12, titles15, class_shares16, limit60) {
      CALL (base24, nearest59) {
        UNWIND base24 + nearest59 AS one23
        WITH one23.node AS voter61, max(one23.weight) AS strength62
        WITH voter61, strength62, COUNT { (voter61)-[:CITES]-() } AS degree63 ORDER BY strength62 DESC, coalesce(voter61.citationCount, 0) DESC, voter61.id
        WITH collect({node: voter61, strength: strength62, degree: degree63}) AS voters64
        UNWIND reduce(chosen65 = {left: 4000, voters: []}, one23 IN voters64 | CASE WHEN one23.degree > chosen65.left THEN chosen65 ELSE {left: chosen65.left - one23.degree, voters: chosen65.voters + [one23]} END).voters AS one23
        WITH one23.node AS voter61, toInteger(one23.strength / sqrt(1 + one23.degree)) AS vote66
        MATCH (voter61)-[cites67:CITES]-(reached68)
        WITH reached68, sum(CASE WHEN startNode(cites67) = voter61 THEN vote66 ELSE vote66 / 2 END) AS votes69
        WITH CASE WHEN reached68:EarlierVersion THEN head(COLLECT { MATCH (reached68)-[:VERSION_OF]->(published13:Paper) RETURN published13 }) ELSE reached68 END AS found70, sum(votes69) AS votes69 ORDER BY votes69 DESC, coalesce(found70.citationCount, 0) DESC, found70.id LIMIT 600
        RETURN collect([found70, votes69]) AS votes69
      }
      WITH *, [one23 IN votes69 WHERE one23[1] > 0 AND NOT one23[0] IN slice6] AS voted71
      UNWIND [one23 IN voted71 | {node: one23[0], score: 1000000 * one23[1] / voted71[0][1], own: false}] + [one23 IN nearest59 | {node: one23.node, score: toInteger(0.5 * one23.weight / size(base24[..3])), own: false}] + [one23 IN base24 | {node: one23.node, score: one23.weight, own: one23.own}] AS one23
      WITH slice6, works14, recent12, titles15, class_shares16, limit60, one23.node AS found70, sum(one23.score) AS score72, max(one23.own) AS own17 WHERE NOT found70 IN slice6 AND NOT found70 IN works14 AND NOT found70:EarlierVersion
      WITH limit60, titles15, class_shares16, found70, score72, coalesce(found70.citationCount, 0) AS known73, CASE WHEN own17 THEN 1 WHEN found70.year >= recent12 THEN 2 ELSE 0 END AS class74
      WITH *, 1 + toInteger(score72 * (1 + 0.3 * log10(1 + known73))) AS weight75 ORDER BY weight75 DESC, known73 DESC, found70.id
      WITH limit60, titles15, class_shares16, toLower(coalesce(found70.title, found70.id)) AS title76, head(collect({node: found70, weight: weight75, known: known73, class: class74})) AS entry77 WHERE NOT coalesce(title76 IN titles15, false)
      WITH limit60, class_shares16, entry77 ORDER BY entry77.weight DESC, entry77.known DESC, entry77.node.id
      WITH limit60, class_shares16, entry77.class AS class74, collect(entry77) AS members78
      WITH members78, toInteger(ceil(limit60 * class_shares16[class74])) AS most58
      UNWIND range(0, size(members78) - 1) AS place79
      WITH members78[place79] AS entry77, place79 >= most58 AS beyond80 ORDER BY beyond80, entry77.weight DESC, entry77.known DESC, entry77.node.id
      RETURN collect(entry77) AS papers81
    }
    WITH *, [one23 IN base24 WHERE one23.node IN slice6 | [one23.node, 1000000]] + [one23 IN papers81[..toInteger(limit60)] | [one23.node, 1000000 * one23.weight / (2 * papers81[0].weight)]] AS chosen65
    CALL (chosen65, slice6, seeds5) {
      UNWIND chosen65 AS one23
      WITH slice6, one23[0] AS paper82, one23[1] AS strength62
      WITH slice6, paper82, strength62 / (log(2 + COUNT { (paper82)<-[:AUTHORED]-() }) / log(2)) AS pull83
      MATCH (paper82)<-[:AUTHORED]-(found70:Person)
      WITH slice6, found70, toInteger(pull83) AS part84
      WITH found70, sum(part84) AS weight75, slice6 WHERE NOT found70 IN slice6
      WITH found70, weight75, COUNT { (found70)-[:AUTHORED]->() } AS size85
      WITH found70, 1 + weight75 AS weight75, size85 ORDER BY weight75 DESC, size85 DESC, found70.id LIMIT $p1l + 1
      RETURN collect({node: found70, weight: weight75}) AS persons86
    }
    CALL (chosen65, slice6, seeds5) {
      UNWIND chosen65 + [seed8 IN seeds5 WHERE seed8:Person | [seed8, 1000000]] AS one23
      WITH slice6, one23[0] AS paper82, one23[1] AS pull83
      MATCH (paper82)-[:STATES_AFFILIATION|AFFILIATED_WITH]->(found70:Institution)
      WITH slice6, found70, toInteger(pull83) AS part84
      WITH found70, sum(part84) AS weight75, slice6 WHERE NOT found70 IN slice6
      WITH found70, weight75, COUNT { (found70)<-[:STATES_AFFILIATION]-() } AS size85
      WITH found70, 1 + toInteger(weight75 / log10(10 + size85)) AS weight75, size85 ORDER BY weight75 DESC, size85 DESC, found70.id LIMIT $p1l + 1
      RETURN collect({node: found70, weight: weight75}) AS institutions87
    }
    CALL (chosen65, slice6, seeds5) {
      UNWIND chosen65 AS one23
      WITH slice6, one23[0] AS paper82, one23[1] AS pull83
      MATCH (paper82)-[has20:HAS_TOPIC]->(found70:Topic)
      WITH slice6, found70, toInteger(pull83 * coalesce(has20.score, 1.0)) AS part84
      WITH found70, sum(part84) AS weight75, slice6 WHERE NOT found70 IN slice6
      WITH found70, weight75, COUNT { (found70)<-[:HAS_TOPIC]-() } AS size85
      WITH found70, 1 + toInteger(weight75 / log10(10 + size85)) AS weight75, size85 ORDER BY weight75 DESC, size85 DESC, found70.id LIMIT $p1l + 1
      RETURN collect({node: found70, weight: weight75}) AS topics88
    }
    CALL (seeds5, persons86, institutions87, topics88, papers81) {
      UNWIND [[0.11, persons86], [0.06, institutions87], [0.08, topics88], [0.75, papers81]] AS kind89
      UNWIND range(0, size(kind89[1][..$p1l + 1]) - 1) AS place79
      WITH kind89[1][place79] AS entry77, (place79 + 0.5) / kind89[0] AS turn90, kind89[1][0].weight AS best91 ORDER BY turn90, best91 DESC, entry77.node.id
      RETURN collect({node: entry77.node, weight: entry77.weight, best: best91}) AS ranked92
    }
    WITH *, CASE WHEN toInteger(ceil(($p1l - size(seeds5)) * 1.0)) + size(seeds5) - size(slice6) > 0 THEN ranked92[..toInteger(ceil(($p1l - size(seeds5)) * 1.0)) + size(seeds5) - size(slice6)] ELSE [] END AS kept93
    WITH seeds5, recent12, works14, titles15, class_shares16, slice6 + [one23 IN kept93 | one23.node] AS slice6, cut7 OR size(kept93) < size(ranked92) AS cut7, entries9 + [one23 IN kept93 | {node: one23.node, weight: round(1.0 * one23.weight / one23.best / 2, 6)}] AS entries9, near10 + [one23 IN nearest59 | {kind: 'NEAR', source: one23.origin.id, target: one23.node.id, weight: round(one23.rank / 1000000.0, 6), reasons: one23.link}] AS near10, [one23 IN kept93 WHERE one23.node:Paper | {node: one23.node, weight: 1000000 * one23.weight / one23.best, own: false}] AS base24
    CALL (slice6) {
      UNWIND slice6 AS start94
      MATCH (start94)-[relation95:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]->(end96) WHERE end96 IN slice6
      RETURN collect({kind: CASE type(relation95) WHEN 'STATES_AFFILIATION' THEN 'AFFILIATED_WITH' ELSE type(relation95) END, source: startNode(relation95).id, target: endNode(relation95).id, weight: coalesce(relation95.score, 1.0)}) AS edges97
    }
    CALL (slice6, near10, seeds5) {
      WITH slice6, near10, [seed8 IN seeds5 | seed8.id] AS start94, [one23 IN slice6 WHERE one23:Paper | one23.id] AS ids98
      UNWIND [edge99 IN near10 WHERE edge99.source IN ids98 AND edge99.target IN ids98] AS edge99
      WITH CASE WHEN edge99.source < edge99.target THEN [edge99.source, edge99.target] ELSE [edge99.target, edge99.source] END AS pair100, edge99 ORDER BY edge99.weight DESC, edge99.source
      WITH pair100, head(collect(edge99)) AS edge99
      RETURN collect({kind: 'NEAR', source: pair100[0], target: pair100[1], weight: edge99.weight, reasons: edge99.reasons}) AS known73
    }
    CALL (slice6, known73) {
      CALL (slice6) {
        UNWIND [one23 IN slice6 WHERE one23:Paper] AS paper82
        WITH paper82, COUNT { (paper82)-[:CITES|REFERS_TO]->() } AS size85 ORDER BY size85, paper82.id
        WITH collect([paper82, size85]) AS all22
        UNWIND reduce(chosen65 = {left: 4000, papers: []}, one23 IN all22 | CASE WHEN one23[1] > chosen65.left THEN chosen65 ELSE {left: chosen65.left - one23[1], papers: chosen65.papers + [one23]} END).papers AS one23
        WITH one23[0] AS paper82, one23[0].id AS id101, one23[1] AS size85
        MATCH (paper82)-[:CITES|REFERS_TO]->(via102)
        WITH via102, id101, size85 ORDER BY id101
        WITH via102, collect([id101, size85]) AS sharing103 WHERE 2 <= size(sharing103) <= 12
        UNWIND range(0, size(sharing103) - 2) AS first104
        UNWIND range(first104 + 1, size(sharing103) - 1) AS second105
        WITH sharing103[first104] AS one23, sharing103[second105] AS two106
        WITH [one23[0], two106[0]] AS pair100, sqrt(1.0 * one23[1] * two106[1]) AS norm107, count(*) AS count108
        RETURN pair100, 'BIBLIOGRAPHIC_COUPLING' AS signal109, toInteger(500000 * count108 / norm107) AS part84, count108
        UNION ALL
        UNWIND [one23 IN slice6 WHERE one23:Paper] AS paper82
        WITH paper82, COUNT { (paper82)<-[:CITES]-() } AS size85 ORDER BY size85, paper82.id
        WITH collect([paper82, size85]) AS all22
        UNWIND reduce(chosen65 = {left: 4000, papers: []}, one23 IN all22 | CASE WHEN one23[1] > chosen65.left THEN chosen65 ELSE {left: chosen65.left - one23[1], papers: chosen65.papers + [one23]} END).papers AS one23
        WITH one23[0] AS paper82, one23[0].id AS id101, one23[1] AS size85
        MATCH (paper82)<-[:CITES]-(via102)
        WITH via102, id101, size85 ORDER BY id101
        WITH via102, collect([id101, size85]) AS sharing103 WHERE 2 <= size(sharing103) <= 12
        UNWIND range(0, size(sharing103) - 2) AS first104
        UNWIND range(first104 + 1, size(sharing103) - 1) AS second105
        WITH sharing103[first104] AS one23, sharing103[second105] AS two106
        WITH [one23[0], two106[0]] AS pair100, sqrt(1.0 * one23[1] * two106[1]) AS norm107, count(*) AS count108
        RETURN pair100, 'CO_CITATION' AS signal109, toInteger(500000 * count108 / norm107) AS part84, count108
      }
      WITH known73, pair100, sum(part84) AS sum110, sum(count108) AS count108, collect([signal109, part84, count108]) AS link111 WHERE count108 >= 2 AND sum110 >= 80000 AND NOT any(edge99 IN known73 WHERE [edge99.source, edge99.target] = pair100)
      UNWIND pair100 AS end96
      WITH end96, pair100, sum110, link111 ORDER BY sum110 DESC, pair100[0], pair100[1]
      WITH end96, collect([pair100, sum110, link111])[..2] AS best91
      UNWIND best91 AS one23
      WITH one23[0] AS pair100, head(collect(one23)) AS one23
      RETURN collect({kind: 'NEAR', source: pair100[0], target: pair100[1], weight: round(one23[1] / 1000000.0, 6), reasons: one23[2]}) AS alike112
    }
    WITH *, edges97 + known73 + alike112 AS stored113
    WITH seeds5, slice6, entries9, cut7, stored113 AS edges97
    CALL (seeds5, entries9, edges97) {
      WITH edges97, [seed8 IN seeds5 | seed8.id] AS start94, CASE WHEN size(seeds5) = 1 THEN seeds5[0].id END AS alone114, [entry77 IN entries9 WHERE entry77.node:Paper | entry77.node.id] AS papers81, entries9
      UNWIND [entry77 IN entries9 | [entry77.node.id, entry77, null]] + [edge99 IN edges97 | [edge99.source, null, edge99]] + [edge99 IN edges97 | [edge99.target, null, edge99]] AS row115
      WITH start94, alone114, papers81, row115[0] AS id101, head(collect(row115[1])) AS entry77, collect(DISTINCT row115[2]) AS own17
      WITH start94, id101, entry77, [reason116 IN CASE WHEN id101 IN start94 THEN ['you started here'] WHEN entry77.node:Paper THEN [CASE WHEN NOT alone114 IN papers81 AND any(edge99 IN own17 WHERE edge99.kind = 'AUTHORED' AND edge99.source = alone114) THEN 'written by the person you started from' END, CASE WHEN NOT alone114 IN papers81 AND any(edge99 IN own17 WHERE edge99.kind = 'AFFILIATED_WITH' AND edge99.target = alone114) THEN 'written at the institution you started from' END, CASE WHEN NOT alone114 IN papers81 AND any(edge99 IN own17 WHERE edge99.kind = 'HAS_TOPIC' AND edge99.target = alone114) THEN 'about the topic you started from' END, head([main117 IN head([edge99 IN own17 WHERE edge99.kind = 'NEAR' AND (edge99.source IN start94 OR edge99.target IN start94) | [reason116 IN edge99.reasons WHERE reason116[0] <> 'DIRECT_CITATION']]) | CASE main117[0] WHEN 'BIBLIOGRAPHIC_COUPLING' THEN CASE main117[2] WHEN 1 THEN 'shares 1 reference' ELSE 'shares ' + main117[2] + ' references' END WHEN 'CO_CITATION' THEN CASE main117[2] WHEN 1 THEN 'cited together once' ELSE 'cited together ' + main117[2] + ' times' END WHEN 'SHARED_AUTHORS' THEN CASE main117[2] WHEN 1 THEN 'shares 1 author' ELSE 'shares ' + main117[2] + ' authors' END WHEN 'SHARED_TOPICS' THEN CASE main117[2] WHEN 1 THEN 'shares 1 topic' ELSE 'shares ' + main117[2] + ' topics' END WHEN 'TEXT_SIMILARITY' THEN 'has a similar text' WHEN 'EMBEDDING_SIMILARITY' THEN 'has a similar meaning' END]), CASE WHEN size([edge99 IN own17 WHERE edge99.kind = 'CITES' AND edge99.source = id101]) > size([edge99 IN own17 WHERE edge99.kind = 'CITES' AND edge99.target = id101]) THEN head([found70 IN [[edge99 IN own17 WHERE edge99.kind = 'CITES' AND edge99.source = id101]] | CASE size(found70) WHEN 0 THEN null WHEN 1 THEN 'cites' + CASE WHEN head([one23 IN found70 | CASE one23.source WHEN id101 THEN one23.target ELSE one23.source END]) = alone114 THEN ' the paper you started from' ELSE ' 1 of these papers' END ELSE 'cites ' + size(found70) + ' of these papers' END]) ELSE head([found70 IN [[edge99 IN own17 WHERE edge99.kind = 'CITES' AND edge99.target = id101]] | CASE size(found70) WHEN 0 THEN null WHEN 1 THEN 'cited by' + CASE WHEN head([one23 IN found70 | CASE one23.source WHEN id101 THEN one23.target ELSE one23.source END]) = alone114 THEN ' the paper you started from' ELSE ' 1 of these papers' END ELSE 'cited by ' + size(found70) + ' of these papers' END]) END, CASE WHEN size([edge99 IN own17 WHERE edge99.kind = 'CITES' AND edge99.source = id101]) > size([edge99 IN own17 WHERE edge99.kind = 'CITES' AND edge99.target = id101]) THEN head([found70 IN [[edge99 IN own17 WHERE edge99.kind = 'CITES' AND edge99.target = id101]] | CASE size(found70) WHEN 0 THEN null WHEN 1 THEN 'cited by' + CASE WHEN head([one23 IN found70 | CASE one23.source WHEN id101 THEN one23.target ELSE one23.source END]) = alone114 THEN ' the paper you started from' ELSE ' 1 of these papers' END ELSE 'cited by ' + size(found70) + ' of these papers' END]) ELSE head([found70 IN [[edge99 IN own17 WHERE edge99.kind = 'CITES' AND edge99.source = id101]] | CASE size(found70) WHEN 0 THEN null WHEN 1 THEN 'cites' + CASE WHEN head([one23 IN found70 | CASE one23.source WHEN id101 THEN one23.target ELSE one23.source END]) = alone114 THEN ' the paper you started from' ELSE ' 1 of these papers' END ELSE 'cites ' + size(found70) + ' of these papers' END]) END, CASE WHEN NOT any(edge99 IN own17 WHERE edge99.kind IN ['CITES', 'NEAR']) THEN coalesce(head([found70 IN [[edge99 IN own17 WHERE edge99.kind = 'AUTHORED']] | CASE size(found70) WHEN 0 THEN null WHEN 1 THEN 'written by' + ' 1 of these people' ELSE 'written by ' + size(found70) + ' of these people' END]), head([found70 IN [[edge99 IN own17 WHERE edge99.kind = 'AFFILIATED_WITH']] | CASE size(found70) WHEN 0 THEN null WHEN 1 THEN 'from' + ' 1 of these institutions' ELSE 'from ' + size(found70) + ' of these institutions' END]), head([found70 IN [[edge99 IN own17 WHERE edge99.kind = 'HAS_TOPIC']] | CASE size(found70) WHEN 0 THEN null WHEN 1 THEN 'about' + ' 1 of these topics' ELSE 'about ' + size(found70) + ' of these topics' END])) END] WHEN entry77.node:Person THEN [CASE WHEN NOT alone114 IN papers81 AND any(edge99 IN own17 WHERE edge99.kind = 'AFFILIATED_WITH' AND edge99.target = alone114) THEN 'affiliated with the institution you started from' END, coalesce(head([found70 IN [[edge99 IN own17 WHERE edge99.kind = 'AUTHORED']] | CASE size(found70) WHEN 0 THEN null WHEN 1 THEN 'wrote' + CASE WHEN head([one23 IN found70 | CASE one23.source WHEN id101 THEN one23.target ELSE one23.source END]) = alone114 THEN ' the paper you started from' ELSE ' 1 of these papers' END ELSE 'wrote ' + size(found70) + ' of these papers' END]), head([found70 IN [[edge99 IN own17 WHERE edge99.kind = 'AFFILIATED_WITH']] | CASE size(found70) WHEN 0 THEN null WHEN 1 THEN 'affiliated with' + ' 1 of these institutions' ELSE 'affiliated with ' + size(found70) + ' of these institutions' END]))] WHEN entry77.node:Institution THEN [CASE WHEN NOT alone114 IN papers81 AND any(edge99 IN own17 WHERE edge99.kind = 'AFFILIATED_WITH' AND NOT edge99.source IN papers81 AND edge99.source = alone114) THEN 'affiliation of the person you started from' END, coalesce(head([found70 IN [[edge99 IN own17 WHERE edge99.kind = 'AFFILIATED_WITH' AND edge99.source IN papers81]] | CASE size(found70) WHEN 0 THEN null WHEN 1 THEN 'named on' + CASE WHEN head([one23 IN found70 | CASE one23.source WHEN id101 THEN one23.target ELSE one23.source END]) = alone114 THEN ' the paper you started from' ELSE ' 1 of these papers' END ELSE 'named on ' + size(found70) + ' of these papers' END]), head([found70 IN [[edge99 IN own17 WHERE edge99.kind = 'AFFILIATED_WITH' AND NOT edge99.source IN papers81]] | CASE size(found70) WHEN 0 THEN null WHEN 1 THEN 'affiliation of' + ' 1 of these people' ELSE 'affiliation of ' + size(found70) + ' of these people' END]))] ELSE [head([found70 IN [[edge99 IN own17 WHERE edge99.kind = 'HAS_TOPIC']] | CASE size(found70) WHEN 0 THEN null WHEN 1 THEN 'topic of' + CASE WHEN head([one23 IN found70 | CASE one23.source WHEN id101 THEN one23.target ELSE one23.source END]) = alone114 THEN ' the paper you started from' ELSE ' 1 of these papers' END ELSE 'topic of ' + size(found70) + ' of these papers' END])] END WHERE reason116 IS NOT NULL][..2] AS said118
      WITH entry77, CASE WHEN size(said118) > 0 THEN reduce(text119 = said118[0], more120 IN said118[1..] | text119 + ' and ' + more120) WHEN entry77.node:Paper THEN 'near the papers that are near the start' WHEN entry77.node:Person THEN 'wrote papers that are near the start' WHEN entry77.node:Institution THEN 'named on papers that are near the start' WHEN entry77.node:Topic THEN 'topic of papers that are near the start' END AS text119
      RETURN collect({node: entry77.node, weight: entry77.weight, why: toUpper(left(text119, 1)) + substring(text119, 1)}) AS explained121
    }
    WITH seeds5, slice6, edges97, cut7, explained121 AS entries9
    WITH *, [seed8 IN seeds5 | seed8.id] AS reached0_122
    WITH *, reached0_122 + [edge99 IN edges97 WHERE edge99.source IN reached0_122 | edge99.target] + [edge99 IN edges97 WHERE edge99.target IN reached0_122 | edge99.source] AS reached1_123
    WITH *, reached1_123 + [edge99 IN edges97 WHERE edge99.source IN reached1_123 | edge99.target] + [edge99 IN edges97 WHERE edge99.target IN reached1_123 | edge99.source] AS reached2_124
    WITH {nodes: [entry77 IN entries9 | {node: entry77.node, weight: entry77.weight, why: entry77.why, distance: CASE WHEN entry77.node.id IN reached0_122 THEN 0 WHEN entry77.node.id IN reached1_123 THEN 1 WHEN entry77.node.id IN reached2_124 THEN 2 ELSE 3 END}], edges: edges97, truncated: cut7} AS other125
    CALL (other125) {
      UNWIND other125.nodes AS other129
      WITH other129, other129.distance AS k126, other129.weight AS k127, other129.node.id AS k128 ORDER BY k126, k127 DESC, k128
      CALL (other129) {
        CALL (other129) {
          WITH other129.node AS other132 WHERE other132:Paper
          RETURN [0, [other132.id]] AS v131
          UNION ALL
          WITH other129.node AS other133 WHERE other133:Person
          RETURN [1, [other133.id]] AS v131
          UNION ALL
          WITH other129.node AS other134 WHERE other134:Institution
          RETURN [2, [other134.id]] AS v131
          UNION ALL
          WITH other129.node AS other135 WHERE other135:Topic
          RETURN [3, [other135.id]] AS v131
        }
        RETURN head(collect(v131)) AS v130
      }
      RETURN collect([v130, k126, k127, coalesce(other129.why, '')]) AS v136
    }
    CALL (other125) {
      UNWIND other125.edges AS other140
      WITH other140, other140.kind AS k137, other140.source AS k138, other140.target AS k139 ORDER BY k137, k138, k139
      CALL (other140) {
        UNWIND coalesce(other140.reasons, []) AS other143
        WITH other143, other143[1] AS k141, other143[0] AS k142 ORDER BY k141 DESC, k142
        RETURN collect([k142, other143[1] / 1000000.0, other143[2]]) AS v144
      }
      RETURN collect([k137, k138, k139, other140.weight, [v144]]) AS v145
    }
    RETURN head(collect([[v136], [v145], other125.truncated])) AS v4
  }
  CALL (other2) {
    MATCH (other2)-[link149:HAS_RESOURCE]->(other148:Resource)
    WITH other148, link149, link149.kind AS k146, other148.url AS k147 ORDER BY k146, k147
    RETURN collect([k146, k147, link149.title]) AS v150
  }
  CALL (other2) {
    MATCH (other2)<-[link154:AUTHORED]-(other153:Person)
    WITH other153, link154, link154.position AS k151, other153.id AS k152 ORDER BY k151, k152 LIMIT $p7
    CALL (other2, link154) {
      MATCH (other2)-[link155:STATES_AFFILIATION]->(other158:Institution) WHERE link154.position IN link155.positions
      WITH other158, link155, link155.position AS k156, other158.id AS k157 ORDER BY k156, k157
      RETURN collect([k157]) AS v159
    }
    RETURN collect([k151, k152, k151, coalesce(link154.nameAsPrinted, other153.name), coalesce(link154.corresponding, false), [v159], k152, k152]) AS v160
  }
  CALL (other2) {
    MATCH (other2)-[link164:STATES_AFFILIATION]->(other163:Institution)
    WITH other163, link164, link164.position AS k161, other163.id AS k162 ORDER BY k161, k162 LIMIT $p9
    RETURN collect([k161, k162, k162, k162]) AS v165
  }
  CALL (other2) {
    MATCH (other2)-[link169:HAS_TOPIC]->(other168:Topic)
    WITH other168, link169, coalesce(link169.score, 0.0) AS k166, other168.id AS k167 ORDER BY k166 DESC, k167 LIMIT $p10
    RETURN collect([k166, k167, k166, k167, k167]) AS v170
  }
  CALL (other2) {
    MATCH (other2)-[:CITES]->(other173:Paper)
    WITH other173, coalesce(other173.citationCount, 0) AS k171, other173.id AS k172 ORDER BY k171 DESC, k172 LIMIT $p11
    RETURN collect([k171, k172, k172, k172]) AS v174
  }
  CALL (other2) {
    MATCH (other2)-[:CITES]->(other175:Paper)
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
      WITH other189, rank190, rank190 AS k187, other189.id AS k188 ORDER BY k187 DESC, k188 LIMIT $p15
      RETURN collect([k188, other189.name, k187]) AS v192
    }
    CALL (other175) {
      UNWIND other175 AS paper197
      MATCH (paper197)-[:STATES_AFFILIATION]->(other195)
      WITH other195, count(*) AS rank196
      WITH other195, rank196, rank196 AS k193, other195.id AS k194 ORDER BY k193 DESC, k194 LIMIT $p16
      RETURN collect([k194, other195.name, k193]) AS v198
    }
    CALL (other175) {
      UNWIND other175 AS paper203
      WITH paper203.venue AS other201, count(*) AS rank202 WHERE other201 IS NOT NULL
      WITH other201, rank202, rank202 AS k199, other201 AS k200 ORDER BY k199 DESC, k200 LIMIT $p17
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
    MATCH (other2)<-[:CITES]-(other215:Paper)
    WITH other215, coalesce(other215.citationCount, 0) AS k213, other215.id AS k214 ORDER BY k213 DESC, k214 LIMIT $p19
    RETURN collect([k213, k214, k214, k214]) AS v216
  }
  CALL (other2) {
    MATCH (other2)<-[:CITES]-(other217:Paper)
    WITH collect(other217) AS other217
    CALL (other217) {
      UNWIND other217 AS paper221
      WITH paper221.year AS other219, count(*) AS rank220 WHERE other219 IS NOT NULL
      WITH other219, rank220, other219 AS k218 ORDER BY k218
      RETURN collect([toString(other219), toString(other219), rank220]) AS v222
    }
    CALL (other217) {
      UNWIND other217 AS paper227
      WITH coalesce(paper227.type, 'OTHER') AS other225, count(*) AS rank226 WHERE other225 IS NOT NULL
      WITH other225, rank226, rank226 AS k223, other225 AS k224 ORDER BY k223 DESC, k224
      RETURN collect([toString(other225), left(other225, 1) + replace(toLower(substring(other225, 1)), '_', ' '), k223]) AS v228
    }
    CALL (other217) {
      UNWIND other217 AS paper233
      MATCH (paper233)-[:HAS_TOPIC]->(other231)
      WITH other231, count(*) AS rank232
      WITH other231, rank232, rank232 AS k229, other231.id AS k230 ORDER BY k229 DESC, k230 LIMIT $p23
      RETURN collect([k230, other231.name, k229]) AS v234
    }
    CALL (other217) {
      UNWIND other217 AS paper239
      MATCH (paper239)-[:STATES_AFFILIATION]->(other237)
      WITH other237, count(*) AS rank238
      WITH other237, rank238, rank238 AS k235, other237.id AS k236 ORDER BY k235 DESC, k236 LIMIT $p24
      RETURN collect([k236, other237.name, k235]) AS v240
    }
    CALL (other217) {
      UNWIND other217 AS paper245
      WITH paper245.venue AS other243, count(*) AS rank244 WHERE other243 IS NOT NULL
      WITH other243, rank244, rank244 AS k241, other243 AS k242 ORDER BY k241 DESC, k242 LIMIT $p25
      RETURN collect([toString(other243), k242, k241]) AS v246
    }
    CALL (other217) {
      UNWIND other217 AS paper251
      WITH coalesce(paper251.isOpenAccess, false) AS other249, count(*) AS rank250 WHERE other249 IS NOT NULL
      WITH other249, rank250, rank250 AS k247, other249 AS k248 ORDER BY k247 DESC, k248
      RETURN collect([toString(other249), CASE WHEN other249 THEN 'Open access' ELSE 'Not open access' END, k247]) AS v252
    }
    RETURN [size(other217), [v222], [v228], [v234], [v240], [v246], [v252]] AS v253, size(other217) AS v254
  }
  CALL (other2) {
    MATCH (other2)-[:VERSION_OF*1..2]-(other258:Paper)
    WITH other258, CASE WHEN other258:EarlierVersion THEN 1 ELSE 0 END AS k255, coalesce(other258.year, -2147483648) AS k256, other258.id AS k257 ORDER BY k255, k256 DESC, k257 LIMIT $p27
    RETURN collect([k255, k256, k257, k257, k257]) AS v259
  }
  CALL (other2) {
    MATCH (other2)-[:VERSION_OF*1..2]-(other260:Paper)
    WITH collect(other260) AS other260
    CALL (other260) {
      UNWIND other260 AS paper264
      WITH paper264.year AS other262, count(*) AS rank263 WHERE other262 IS NOT NULL
      WITH other262, rank263, other262 AS k261 ORDER BY k261
      RETURN collect([toString(other262), toString(other262), rank263]) AS v265
    }
    CALL (other260) {
      UNWIND other260 AS paper270
      WITH coalesce(paper270.type, 'OTHER') AS other268, count(*) AS rank269 WHERE other268 IS NOT NULL
      WITH other268, rank269, rank269 AS k266, other268 AS k267 ORDER BY k266 DESC, k267
      RETURN collect([toString(other268), left(other268, 1) + replace(toLower(substring(other268, 1)), '_', ' '), k266]) AS v271
    }
    CALL (other260) {
      UNWIND other260 AS paper276
      MATCH (paper276)-[:HAS_TOPIC]->(other274)
      WITH other274, count(*) AS rank275
      WITH other274, rank275, rank275 AS k272, other274.id AS k273 ORDER BY k272 DESC, k273 LIMIT $p31
      RETURN collect([k273, other274.name, k272]) AS v277
    }
    CALL (other260) {
      UNWIND other260 AS paper282
      MATCH (paper282)-[:STATES_AFFILIATION]->(other280)
      WITH other280, count(*) AS rank281
      WITH other280, rank281, rank281 AS k278, other280.id AS k279 ORDER BY k278 DESC, k279 LIMIT $p32
      RETURN collect([k279, other280.name, k278]) AS v283
    }
    CALL (other260) {
      UNWIND other260 AS paper288
      WITH paper288.venue AS other286, count(*) AS rank287 WHERE other286 IS NOT NULL
      WITH other286, rank287, rank287 AS k284, other286 AS k285 ORDER BY k284 DESC, k285 LIMIT $p33
      RETURN collect([toString(other286), k285, k284]) AS v289
    }
    CALL (other260) {
      UNWIND other260 AS paper294
      WITH coalesce(paper294.isOpenAccess, false) AS other292, count(*) AS rank293 WHERE other292 IS NOT NULL
      WITH other292, rank293, rank293 AS k290, other292 AS k291 ORDER BY k290 DESC, k291
      RETURN collect([toString(other292), CASE WHEN other292 THEN 'Open access' ELSE 'Not open access' END, k290]) AS v295
    }
    RETURN [size(other260), [v265], [v271], [v277], [v283], [v289], [v295]] AS v296, size(other260) AS v297
  }
  CALL (other2) {
    WITH other2, CASE WHEN other2:EarlierVersion THEN head(COLLECT { MATCH (other2)-[:VERSION_OF]->(published303:Paper) RETURN published303 }) ELSE other2 END AS root304, [word305 IN split(toLower(left(coalesce(other2.title, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word305 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] AS title306
    CALL (other2, root304, title306) {
      MATCH (other2)-[:CITES|REFERS_TO]->(via307)
      WITH root304, via307, COUNT { (via307)<-[:CITES|REFERS_TO]-() } AS degree308 ORDER BY degree308, coalesce(via307.id, via307.key)
      WITH root304, collect([via307, degree308]) AS between309
      UNWIND between309[..reduce(spent310 = [0, 0], pair311 IN between309 | CASE WHEN spent310[0] + pair311[1] > 2000 THEN [2000, spent310[1]] ELSE [spent310[0] + pair311[1], spent310[1] + 1] END)[1]] AS chosen312
      WITH root304, chosen312[0] AS via307, toInteger(1000000 / log(1 + chosen312[1])) AS term313
      MATCH (via307)<-[:CITES|REFERS_TO]-(reached314)
      WITH DISTINCT root304, via307, term313, CASE WHEN reached314:EarlierVersion THEN head(COLLECT { MATCH (reached314)-[:VERSION_OF]->(published303:Paper) RETURN published303 }) ELSE reached314 END AS candidate315 WHERE candidate315 <> root304
      WITH candidate315, count(*) AS shared_count316, sum(term313) AS sum317
      WITH candidate315, shared_count316, sum317, COUNT { (candidate315)-[:CITES|REFERS_TO]->() } AS size318
      WITH candidate315, shared_count316, sum317 / sqrt(CASE WHEN size318 > 0 THEN size318 ELSE 1 END) AS sum317
      WITH collect([candidate315, shared_count316, sum317]) AS all319, max(sum317) AS best320
      UNWIND all319 AS found321
      WITH found321[0] AS candidate315, found321[1] AS shared_count316, found321[2] / best320 AS value322
      WITH candidate315, value322, shared_count316, round(240000.0 * value322) AS part323 WHERE part323 >= 1
      RETURN candidate315, ['BIBLIOGRAPHIC_COUPLING', toInteger(part323), shared_count316] AS reason324
      UNION ALL
      MATCH (other2)<-[:CITES]-(via307)
      WITH root304, via307, COUNT { (via307)-[:CITES]->() } AS degree308 ORDER BY degree308, coalesce(via307.id, via307.key)
      WITH root304, collect([via307, degree308]) AS between309
      UNWIND between309[..reduce(spent310 = [0, 0], pair311 IN between309 | CASE WHEN spent310[0] + pair311[1] > 2000 THEN [2000, spent310[1]] ELSE [spent310[0] + pair311[1], spent310[1] + 1] END)[1]] AS chosen312
      WITH root304, chosen312[0] AS via307, toInteger(1000000 / log(1 + chosen312[1])) AS term313
      MATCH (via307)-[:CITES]->(reached314)
      WITH DISTINCT root304, via307, term313, CASE WHEN reached314:EarlierVersion THEN head(COLLECT { MATCH (reached314)-[:VERSION_OF]->(published303:Paper) RETURN published303 }) ELSE reached314 END AS candidate315 WHERE candidate315 <> root304
      WITH candidate315, count(*) AS shared_count316, sum(term313) AS sum317
      WITH candidate315, shared_count316, sum317, 1 AS size318
      WITH candidate315, shared_count316, sum317 * 1.0 AS sum317
      WITH collect([candidate315, shared_count316, sum317]) AS all319, max(sum317) AS best320
      UNWIND all319 AS found321
      WITH found321[0] AS candidate315, found321[1] AS shared_count316, found321[2] / best320 AS value322
      WITH candidate315, value322, shared_count316, round(190000.0 * value322) AS part323 WHERE part323 >= 1
      RETURN candidate315, ['CO_CITATION', toInteger(part323), shared_count316] AS reason324
      UNION ALL
      CALL (other2, root304) {
        MATCH (other2)-[cites325:CITES]-(reached314)
        WITH DISTINCT root304, startNode(cites325) = other2 AS forward326, CASE WHEN reached314:EarlierVersion THEN head(COLLECT { MATCH (reached314)-[:VERSION_OF]->(published303:Paper) RETURN published303 }) ELSE reached314 END AS candidate315 WHERE candidate315 <> root304
        RETURN candidate315, count(*) AS shared_count316, 0.25 AS value322
        UNION ALL
        MATCH (other2)-[:CITES]->(via307)
        WITH root304, via307, COUNT { (via307)-[:CITES]->() } AS degree308 ORDER BY degree308, coalesce(via307.id, via307.key)
        WITH root304, collect([via307, degree308]) AS between309
        UNWIND between309[..reduce(spent310 = [0, 0], pair311 IN between309 | CASE WHEN spent310[0] + pair311[1] > 2000 THEN [2000, spent310[1]] ELSE [spent310[0] + pair311[1], spent310[1] + 1] END)[1]] AS chosen312
        WITH root304, chosen312[0] AS via307, toInteger(1000000 / log(1 + chosen312[1])) AS term313
        MATCH (via307)-[:CITES]->(reached314)
        WITH DISTINCT root304, via307, term313, CASE WHEN reached314:EarlierVersion THEN head(COLLECT { MATCH (reached314)-[:VERSION_OF]->(published303:Paper) RETURN published303 }) ELSE reached314 END AS candidate315 WHERE candidate315 <> root304
        WITH candidate315, count(*) AS shared_count316, sum(term313) AS sum317
        WITH candidate315, shared_count316, sum317, 1 AS size318
        WITH candidate315, shared_count316, sum317 * 1.0 AS sum317
        WITH collect([candidate315, shared_count316, sum317]) AS all319, max(sum317) AS best320
        UNWIND all319 AS found321
        WITH found321[0] AS candidate315, found321[1] AS shared_count316, found321[2] / best320 AS value322
        RETURN candidate315, shared_count316, value322
        UNION ALL
        MATCH (other2)<-[:CITES]-(via307)
        WITH root304, via307, COUNT { (via307)<-[:CITES]-() } AS degree308 ORDER BY degree308, coalesce(via307.id, via307.key)
        WITH root304, collect([via307, degree308]) AS between309
        UNWIND between309[..reduce(spent310 = [0, 0], pair311 IN between309 | CASE WHEN spent310[0] + pair311[1] > 2000 THEN [2000, spent310[1]] ELSE [spent310[0] + pair311[1], spent310[1] + 1] END)[1]] AS chosen312
        WITH root304, chosen312[0] AS via307, toInteger(1000000 / log(1 + chosen312[1])) AS term313
        MATCH (via307)<-[:CITES]-(reached314)
        WITH DISTINCT root304, via307, term313, CASE WHEN reached314:EarlierVersion THEN head(COLLECT { MATCH (reached314)-[:VERSION_OF]->(published303:Paper) RETURN published303 }) ELSE reached314 END AS candidate315 WHERE candidate315 <> root304
        WITH candidate315, count(*) AS shared_count316, sum(term313) AS sum317
        WITH candidate315, shared_count316, sum317, COUNT { (candidate315)-[:CITES|REFERS_TO]->() } AS size318
        WITH candidate315, shared_count316, sum317 / sqrt(CASE WHEN size318 > 0 THEN size318 ELSE 1 END) AS sum317
        WITH collect([candidate315, shared_count316, sum317]) AS all319, max(sum317) AS best320
        UNWIND all319 AS found321
        WITH found321[0] AS candidate315, found321[1] AS shared_count316, found321[2] / best320 AS value322
        RETURN candidate315, shared_count316, 0.5 * value322 AS value322
      }
      WITH candidate315, sum(shared_count316) AS shared_count316, max(value322) AS value322
      WITH candidate315, value322, shared_count316, round(210000.0 * value322) AS part323 WHERE part323 >= 1
      RETURN candidate315, ['DIRECT_CITATION', toInteger(part323), shared_count316] AS reason324
      UNION ALL
      MATCH (other2)<-[:AUTHORED]-(via307)
      WITH root304, via307, COUNT { (via307)-[:AUTHORED]->() } AS degree308 ORDER BY degree308, coalesce(via307.id, via307.key)
      WITH root304, collect([via307, degree308]) AS between309
      UNWIND between309[..reduce(spent310 = [0, 0], pair311 IN between309 | CASE WHEN spent310[0] + pair311[1] > 2000 THEN [2000, spent310[1]] ELSE [spent310[0] + pair311[1], spent310[1] + 1] END)[1]] AS chosen312
      WITH root304, chosen312[0] AS via307, toInteger(1000000 / log(1 + chosen312[1])) AS term313
      MATCH (via307)-[:AUTHORED]->(reached314)
      WITH DISTINCT root304, via307, term313, CASE WHEN reached314:EarlierVersion THEN head(COLLECT { MATCH (reached314)-[:VERSION_OF]->(published303:Paper) RETURN published303 }) ELSE reached314 END AS candidate315 WHERE candidate315 <> root304
      WITH candidate315, count(*) AS shared_count316, sum(term313) AS sum317
      WITH candidate315, shared_count316, sum317, COUNT { (candidate315)<-[:AUTHORED]-() } AS size318
      WITH candidate315, shared_count316, sum317 / sqrt(CASE WHEN size318 > 0 THEN size318 ELSE 1 END) AS sum317
      WITH collect([candidate315, shared_count316, sum317]) AS all319, max(sum317) AS best320
      UNWIND all319 AS found321
      WITH found321[0] AS candidate315, found321[1] AS shared_count316, found321[2] / best320 AS value322
      WITH candidate315, value322, shared_count316, round(120000.0 * value322) AS part323 WHERE part323 >= 1
      RETURN candidate315, ['SHARED_AUTHORS', toInteger(part323), shared_count316] AS reason324
      UNION ALL
      MATCH (other2)-[:HAS_TOPIC]->(via307)
      WITH root304, via307, COUNT { (via307)<-[:HAS_TOPIC]-() } AS degree308 ORDER BY degree308, coalesce(via307.id, via307.key)
      WITH root304, collect([via307, degree308]) AS between309
      UNWIND between309[..reduce(spent310 = [0, 0], pair311 IN between309 | CASE WHEN spent310[0] + pair311[1] > 2000 THEN [2000, spent310[1]] ELSE [spent310[0] + pair311[1], spent310[1] + 1] END)[1]] AS chosen312
      WITH root304, chosen312[0] AS via307, toInteger(1000000 / log(1 + chosen312[1])) AS term313
      MATCH (via307)<-[:HAS_TOPIC]-(reached314)
      WITH DISTINCT root304, via307, term313, CASE WHEN reached314:EarlierVersion THEN head(COLLECT { MATCH (reached314)-[:VERSION_OF]->(published303:Paper) RETURN published303 }) ELSE reached314 END AS candidate315 WHERE candidate315 <> root304
      WITH candidate315, count(*) AS shared_count316, sum(term313) AS sum317
      WITH candidate315, shared_count316, sum317, COUNT { (candidate315)-[:HAS_TOPIC]->() } AS size318
      WITH candidate315, shared_count316, sum317 / sqrt(CASE WHEN size318 > 0 THEN size318 ELSE 1 END) AS sum317
      WITH collect([candidate315, shared_count316, sum317]) AS all319, max(sum317) AS best320
      UNWIND all319 AS found321
      WITH found321[0] AS candidate315, found321[1] AS shared_count316, found321[2] / best320 AS value322
      WITH candidate315, value322, shared_count316, round(120000.0 * value322) AS part323 WHERE part323 >= 1
      RETURN candidate315, ['SHARED_TOPICS', toInteger(part323), shared_count316] AS reason324
      UNION ALL
      WITH root304, title306, title306 + [word305 IN [word305 IN split(toLower(left(coalesce(other2.abstract, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word305 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] WHERE NOT word305 IN title306] AS words327
      UNWIND words327 AS word305
      WITH root304, title306, word305, min(0) AS once328
      WITH root304, title306, collect(word305)[..32] AS words327 WHERE size(words327) > 0
      WITH root304, reduce(text329 = '', word305 IN words327 | CASE WHEN size(text329) + size(word305) > 500 THEN text329 ELSE text329 + word305 + CASE WHEN word305 IN title306 THEN '^3 ' ELSE ' ' END END) AS text329 CALL db.index.fulltext.queryNodes('paper_text', 'title:(' + text329 + ') abstract:(' + text329 + ')', {limit: 100}) YIELD node, score
      WITH root304, collect([node, score]) AS all319
      UNWIND [hit330 IN all319 WHERE size(all319) < 100 OR hit330[1] > all319[-1][1]] AS hit330
      WITH root304, hit330[0] AS reached314, hit330[1] / all319[0][1] AS value322
      WITH root304, CASE WHEN reached314:EarlierVersion THEN head(COLLECT { MATCH (reached314)-[:VERSION_OF]->(published303:Paper) RETURN published303 }) ELSE reached314 END AS candidate315, max(value322) AS value322 WHERE candidate315 <> root304
      WITH candidate315, value322, null AS shared_count316
      WITH candidate315, value322, shared_count316, round(120000.0 * value322) AS part323 WHERE part323 >= 1
      RETURN candidate315, ['TEXT_SIMILARITY', toInteger(part323), shared_count316] AS reason324
    }
    WITH other2, root304, title306, candidate315 AS other300, sum(reason324[1]) AS rank302, collect(reason324) AS link301 WHERE other300 <> root304 AND NOT (size(title306) > 0 AND other300.title IS NOT NULL AND toLower(other300.title) CONTAINS title306[0] AND toLower(other300.title) CONTAINS title306[-1] AND [word305 IN split(toLower(left(coalesce(other300.title, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word305 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] = title306 AND (EXISTS { (other2)<-[:AUTHORED]-()-[:AUTHORED]->(other300) } OR NOT EXISTS { (other2)<-[:AUTHORED]-() } OR NOT EXISTS { (other300)<-[:AUTHORED]-() }))
    WITH other300, rank302, link301
    WITH other300, link301, rank302, rank302 AS k298, other300.id AS k299 ORDER BY k298 DESC, k299 LIMIT $p35
    CALL (link301) {
      UNWIND link301 AS other333
      WITH other333, other333[1] AS k331, other333[0] AS k332 ORDER BY k331 DESC, k332
      RETURN collect([k332, other333[1] / 1000000.0, other333[2]]) AS v334
    }
    RETURN collect([rank302 / 1000000.0, [v334], k299, k299]) AS v335
  }
  CALL (other2) {
    MATCH (other2)<-[reaction340:REACTED]-()
    WITH reaction340.kind AS other338, count(*) AS rank339
    WITH other338, rank339, rank339 AS k336, other338 AS k337 ORDER BY k336 DESC, k337
    RETURN collect([k337, k336, EXISTS { (other2)<-[:REACTED {kind: other338}]-(:User {id: $viewer}) }]) AS v341
  }
  CALL (other2) {
    MATCH (other2)<-[:CONTAINS]-(other343:Collection) WHERE (other343.visibility = 'PUBLIC' OR EXISTS { (other343)<-[:OWNS]-(:User {id: $viewer}) })
    WITH other343, other343.createdAt.epochSeconds * 1000000000 + other343.createdAt.nanosecond AS k344, other343.id AS k345 ORDER BY k344 DESC, k345 LIMIT $p38
    RETURN collect([k344, k345, k345, k345]) AS v346
  }
  CALL (other2) {
    MATCH (other2)<-[:CONTAINS]-(other347:Collection) WHERE (other347.visibility = 'PUBLIC' OR EXISTS { (other347)<-[:OWNS]-(:User {id: $viewer}) })
    RETURN count(*) AS v348
  }
  CALL (other2) {
    MATCH (other2)<-[:REVIEWS]-(other349:Review) WHERE (other349:Shown OR (other349.withdrawnAt IS NULL AND EXISTS { (other349)<-[:WROTE]-(:User {id: $viewer}) }))
    WITH other349, other349.createdAt.epochSeconds * 1000000000 + other349.createdAt.nanosecond AS k350, other349.id AS k351 ORDER BY k350 DESC, k351 LIMIT $p39
    RETURN collect([k350, k351, k351, k351]) AS v352
  }
  CALL (other2) {
    MATCH (other2)<-[:REVIEWS]-(other353:Review) WHERE (other353:Shown OR (other353.withdrawnAt IS NULL AND EXISTS { (other353)<-[:WROTE]-(:User {id: $viewer}) }))
    RETURN count(*) AS v354
  }
  CALL (other2) {
    MATCH (other2)-[:HAS_DECISION]->(other357:Decision)
    WITH other357, coalesce(other357.year, -1) AS k355, other357.id AS k356 ORDER BY k355 DESC, k356
    RETURN collect([other357.venue, other357.year, other357.outcome, other357.statement, other357.comment, other357.comment, toString(other357.decidedOn), other357.url]) AS v358
  }
  CALL (other2) {
    MATCH (other2)<-[:ON]-(other359:Comment) WHERE (other359:Shown OR (other359.withdrawnAt IS NULL AND EXISTS { (other359)<-[:WROTE]-(:User {id: $viewer}) })) AND NOT EXISTS { (other359)-[:REPLIES_TO]->() }
    WITH other359, other359.createdAt.epochSeconds * 1000000000 + other359.createdAt.nanosecond AS k360, other359.id AS k361 ORDER BY k360 DESC, k361 LIMIT $p41
    RETURN collect([k360, k361, k361, k361]) AS v362
  }
  CALL (other2) {
    MATCH (other2)<-[:ON]-(other363:Comment) WHERE (other363:Shown OR (other363.withdrawnAt IS NULL AND EXISTS { (other363)<-[:WROTE]-(:User {id: $viewer}) })) AND NOT EXISTS { (other363)-[:REPLIES_TO]->() }
    RETURN count(*) AS v364
  }
  RETURN head(collect([other2.id, 'PAPER', coalesce(other2.title, 'Untitled'), COUNT { (other2)-[:CITES]->() } + COUNT { (other2)<-[:CITES]-() } - COUNT { (other2)-[:CITES]->(mutual3)-[:CITES]->(other2) } + COUNT { (other2)<-[:AUTHORED]-() } + COUNT { (other2)-[:HAS_TOPIC]->() } + COUNT { (other2)-[:STATES_AFFILIATION]->() }, v4, coalesce(other2.title, 'Untitled'), coalesce(other2.titleHtml, replace(replace(replace(coalesce(other2.title, 'Untitled'), '&', '&amp;'), '<', '&lt;'), '>', '&gt;')), other2.abstract, coalesce(other2.abstractHtml, replace(replace(replace(other2.abstract, '&', '&amp;'), '<', '&lt;'), '>', '&gt;')), coalesce(other2.type, 'OTHER'), other2.year, toString(other2.publishedOn), coalesce(other2.publicationDate, toString(other2.publishedOn), toString(other2.year)), other2.venueType, other2.publisher, other2.volume, other2.issue, other2.firstPage, other2.lastPage, other2.articleNumber, coalesce(other2.issns, []), coalesce(other2.isbns, []), coalesce(other2.isRetracted, false), other2.language, other2.venue, other2.doi, other2.arxivId, other2.arxivVersion, other2.openalexId, other2.url, coalesce(other2.isOpenAccess, false), other2.oaStatus, other2.oaUrl, other2.oaLicense, [v150], coalesce(other2.citationCount, 0), other2.pageRank, other2.community, other2.percentile, toString(other2.metricsAt), [v160, COUNT { (other2)<-[:AUTHORED]-() }, [coalesce(other2.authorsTruncated, false)]], [v165, COUNT { (other2)-[:STATES_AFFILIATION]->() }], [v170, COUNT { (other2)-[:HAS_TOPIC]->() }], [v174, v212, v211], [v216, v254, v253], [v259, v297, v296], other2:EarlierVersion, [v335], COUNT { (other2)<-[:LIKED]-() }, COUNT { (other2)<-[:DISLIKED]-() }, CASE WHEN EXISTS { (other2)<-[:LIKED]-(:User {id: $viewer}) } THEN 'LIKE' WHEN EXISTS { (other2)<-[:DISLIKED]-(:User {id: $viewer}) } THEN 'DISLIKE' END, [v341], toString(coalesce(head(COLLECT { MATCH (activity342:Activity {paper: other2.id}) RETURN activity342.sequence }), 0)), COUNT { (other2)<-[:SAVED]-() }, EXISTS { (other2)<-[:SAVED]-(:User {id: $viewer}) }, [v346, v348], [v352, v354], [v358], [v362, v364]])) AS v1
}
RETURN [v1] AS row
