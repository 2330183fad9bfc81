// { collection(id: "l-aaaaaaaaaaaaaaaa") { id name description descriptionHtml visibility owner { id } items(first: 2) { edges { node { id } cursor note addedAt } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount stats { count byYear { key label count } byType { key label count } byTopic(first: 2) { key label count } byInstitution(first: 2) { key label count } byVenue(first: 2) { key label count } byOpenAccess { key label count } } } researchMap { nodes { node { id } distance weight why } edges { kind source target weight reasons { signal score count } } truncated } nearby(first: 2) { edges { node { id } score reasons { signal score count } } nodes { id } } createdAt updatedAt } }
// parameters: {"p0":"l-aaaaaaaaaaaaaaaa","p10l":60,"p15":2,"p2":3,"p6":2,"p7":2,"p8":2,"viewer":"u-aaaaaaaaaaaaaaaa"}
CALL () {
  MATCH (other2:Collection {id: $p0}) WHERE (other2.visibility IN ['PUBLIC', 'UNLISTED'] OR EXISTS { (other2)<-[:OWNS]-(:User {id: $viewer}) })
  CALL (other2) {
    MATCH (other2)<-[:OWNS]-(other4:User)
    RETURN head(collect([other4.id])) AS v3
  }
  CALL (other2) {
    MATCH (other2)-[link8:CONTAINS]->(other7:Paper)
    WITH other7, link8, coalesce(link8.position, 0) AS k5, other7.id AS k6 ORDER BY k5, k6 LIMIT $p2
    RETURN collect([k5, k6, link8.note, toString(link8.addedAt), k6, k6]) AS v9
  }
  CALL (other2) {
    MATCH (other2)-[link10:CONTAINS]->(other11:Paper)
    WITH collect(other11) AS other11
    CALL (other11) {
      UNWIND other11 AS paper15
      WITH paper15.year AS other13, count(*) AS rank14 WHERE other13 IS NOT NULL
      WITH other13, rank14, other13 AS k12 ORDER BY k12
      RETURN collect([toString(other13), toString(other13), rank14]) AS v16
    }
    CALL (other11) {
      UNWIND other11 AS paper21
      WITH coalesce(paper21.type, 'OTHER') AS other19, count(*) AS rank20 WHERE other19 IS NOT NULL
      WITH other19, rank20, rank20 AS k17, other19 AS k18 ORDER BY k17 DESC, k18
      RETURN collect([toString(other19), left(other19, 1) + replace(toLower(substring(other19, 1)), '_', ' '), k17]) AS v22
    }
    CALL (other11) {
      UNWIND other11 AS paper27
      MATCH (paper27)-[:HAS_TOPIC]->(other25)
      WITH other25, count(*) AS rank26
      WITH other25, rank26, rank26 AS k23, other25.id AS k24 ORDER BY k23 DESC, k24 LIMIT $p6
      RETURN collect([k24, other25.name, k23]) AS v28
    }
    CALL (other11) {
      UNWIND other11 AS paper33
      MATCH (paper33)-[:STATES_AFFILIATION]->(other31)
      WITH other31, count(*) AS rank32
      WITH other31, rank32, rank32 AS k29, other31.id AS k30 ORDER BY k29 DESC, k30 LIMIT $p7
      RETURN collect([k30, other31.name, k29]) AS v34
    }
    CALL (other11) {
      UNWIND other11 AS paper39
      WITH paper39.venue AS other37, count(*) AS rank38 WHERE other37 IS NOT NULL
      WITH other37, rank38, rank38 AS k35, other37 AS k36 ORDER BY k35 DESC, k36 LIMIT $p8
      RETURN collect([toString(other37), k36, k35]) AS v40
    }
    CALL (other11) {
      UNWIND other11 AS paper45
      WITH coalesce(paper45.isOpenAccess, false) AS other43, count(*) AS rank44 WHERE other43 IS NOT NULL
      WITH other43, rank44, rank44 AS k41, other43 AS k42 ORDER BY k41 DESC, k42
      RETURN collect([toString(other43), CASE WHEN other43 THEN 'Open access' ELSE 'Not open access' END, k41]) AS v46
    }
    RETURN [size(other11), [v16], [v22], [v28], [v34], [v40], [v46]] AS v47, size(other11) AS v48
  }
  CALL (other2) {
    CALL (other2) {
      MATCH (other2)-[item50:CONTAINS]->(seed51:Paper)
      WITH seed51 ORDER BY coalesce(item50.position, 0), seed51.id
      RETURN collect(seed51)[..CASE WHEN $p10l < 50 THEN $p10l ELSE 50 END] AS seeds52
    }
    WITH seeds52, seeds52 AS slice53, false AS cut54, [seed51 IN seeds52 | {node: seed51, weight: 1.0}] AS entries55, [] AS near56, head(COLLECT { MATCH (dated57:Paper) WHERE dated57.year IS NOT NULL RETURN dated57.year ORDER BY dated57.year DESC LIMIT 1 }) - 1 AS recent58, [seed51 IN seeds52 WHERE seed51:EarlierVersion | CASE WHEN seed51:EarlierVersion THEN head(COLLECT { MATCH (seed51)-[:VERSION_OF]->(published59:Paper) RETURN published59 }) ELSE seed51 END] AS works60, [seed51 IN seeds52 | toLower(seed51.title)] AS titles61
    WITH *, [1000, 0.5, CASE WHEN any(seed51 IN seeds52 WHERE seed51.year >= recent58) THEN 0.5 ELSE 0.2 END] AS class_shares62
    CALL (seeds52) {
      UNWIND seeds52 AS seed51
      CALL (seed51, seeds52) {
        WITH seed51 WHERE seed51:Paper
        RETURN seed51 AS own63, 1000000 AS standing64, false AS of65
        UNION ALL
        WITH seed51, seeds52 WHERE NOT seed51:Paper
        MATCH (seed51)-[has66:AUTHORED|STATES_AFFILIATION|HAS_TOPIC]-(own63:Paper) WHERE NOT own63:EarlierVersion
        WITH seeds52, own63, max(coalesce(has66.score, 1.0)) AS has_score67
        WITH seeds52, own63, has_score67 * log10(10 + coalesce(own63.citationCount, 0)) AS standing64 ORDER BY standing64 DESC, own63.id LIMIT 30
        WITH seeds52, collect([own63, standing64]) AS all68
        UNWIND all68[..1 + 30 / size(seeds52)] AS one69
        RETURN one69[0] AS own63, toInteger(1000000 * one69[1] / all68[0][1]) AS standing64, true AS of65
      }
      WITH own63, max(standing64) AS standing64, min(of65) AS of65 ORDER BY standing64 DESC, coalesce(own63.citationCount, 0) DESC, own63.id
      RETURN collect({node: own63, weight: standing64, own: of65}) AS base70
    }
    CALL (base70) {
      UNWIND base70[..3] AS origin71
      WITH origin71.node AS near_self72
      CALL (near_self72) {
        WITH near_self72, CASE WHEN near_self72:EarlierVersion THEN head(COLLECT { MATCH (near_self72)-[:VERSION_OF]->(near_published73:Paper) RETURN near_published73 }) ELSE near_self72 END AS near_root74, [near_word75 IN split(toLower(left(coalesce(near_self72.title, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE near_word75 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] AS near_title76
        CALL (near_self72, near_root74, near_title76) {
          MATCH (near_self72)-[:CITES|REFERS_TO]->(near_via77)
          WITH near_root74, near_via77, COUNT { (near_via77)<-[:CITES|REFERS_TO]-() } AS near_degree78 ORDER BY near_degree78, coalesce(near_via77.id, near_via77.key)
          WITH near_root74, collect([near_via77, near_degree78]) AS near_between79
          UNWIND near_between79[..reduce(near_spent80 = [0, 0], near_pair81 IN near_between79 | CASE WHEN near_spent80[0] + near_pair81[1] > 2000 THEN [2000, near_spent80[1]] ELSE [near_spent80[0] + near_pair81[1], near_spent80[1] + 1] END)[1]] AS near_chosen82
          WITH near_root74, near_chosen82[0] AS near_via77, toInteger(1000000 / log(1 + near_chosen82[1])) AS near_term83
          MATCH (near_via77)<-[:CITES|REFERS_TO]-(near_reached84)
          WITH DISTINCT near_root74, near_via77, near_term83, CASE WHEN near_reached84:EarlierVersion THEN head(COLLECT { MATCH (near_reached84)-[:VERSION_OF]->(near_published73:Paper) RETURN near_published73 }) ELSE near_reached84 END AS near_candidate85 WHERE near_candidate85 <> near_root74
          WITH near_candidate85, count(*) AS near_shared_count86, sum(near_term83) AS near_sum87
          WITH near_candidate85, near_shared_count86, near_sum87, COUNT { (near_candidate85)-[:CITES|REFERS_TO]->() } AS near_size88
          WITH near_candidate85, near_shared_count86, near_sum87 / sqrt(CASE WHEN near_size88 > 0 THEN near_size88 ELSE 1 END) AS near_sum87
          WITH collect([near_candidate85, near_shared_count86, near_sum87]) AS near_all89, max(near_sum87) AS near_best90
          UNWIND near_all89 AS near_found91
          WITH near_found91[0] AS near_candidate85, near_found91[1] AS near_shared_count86, near_found91[2] / near_best90 AS near_value92
          WITH near_candidate85, near_value92, near_shared_count86, round(240000.0 * near_value92) AS near_part93 WHERE near_part93 >= 1
          RETURN near_candidate85, ['BIBLIOGRAPHIC_COUPLING', toInteger(near_part93), near_shared_count86] AS near_reason94
          UNION ALL
          MATCH (near_self72)<-[:CITES]-(near_via77)
          WITH near_root74, near_via77, COUNT { (near_via77)-[:CITES]->() } AS near_degree78 ORDER BY near_degree78, coalesce(near_via77.id, near_via77.key)
          WITH near_root74, collect([near_via77, near_degree78]) AS near_between79
          UNWIND near_between79[..reduce(near_spent80 = [0, 0], near_pair81 IN near_between79 | CASE WHEN near_spent80[0] + near_pair81[1] > 2000 THEN [2000, near_spent80[1]] ELSE [near_spent80[0] + near_pair81[1], near_spent80[1] + 1] END)[1]] AS near_chosen82
          WITH near_root74, near_chosen82[0] AS near_via77, toInteger(1000000 / log(1 + near_chosen82[1])) AS near_term83
          MATCH (near_via77)-[:CITES]->(near_reached84)
          WITH DISTINCT near_root74, near_via77, near_term83, CASE WHEN near_reached84:EarlierVersion THEN head(COLLECT { MATCH (near_reached84)-[:VERSION_OF]->(near_published73:Paper) RETURN near_published73 }) ELSE near_reached84 END AS near_candidate85 WHERE near_candidate85 <> near_root74
          WITH near_candidate85, count(*) AS near_shared_count86, sum(near_term83) AS near_sum87
          WITH near_candidate85, near_shared_count86, near_sum87, 1 AS near_size88
          WITH near_candidate85, near_shared_count86, near_sum87 * 1.0 AS near_sum87
          WITH collect([near_candidate85, near_shared_count86, near_sum87]) AS near_all89, max(near_sum87) AS near_best90
          UNWIND near_all89 AS near_found91
          WITH near_found91[0] AS near_candidate85, near_found91[1] AS near_shared_count86, near_found91[2] / near_best90 AS near_value92
          WITH near_candidate85, near_value92, near_shared_count86, round(190000.0 * near_value92) AS near_part93 WHERE near_part93 >= 1
          RETURN near_candidate85, ['CO_CITATION', toInteger(near_part93), near_shared_count86] AS near_reason94
          UNION ALL
          CALL (near_self72, near_root74) {
            MATCH (near_self72)-[near_cites95:CITES]-(near_reached84)
            WITH DISTINCT near_root74, startNode(near_cites95) = near_self72 AS near_forward96, CASE WHEN near_reached84:EarlierVersion THEN head(COLLECT { MATCH (near_reached84)-[:VERSION_OF]->(near_published73:Paper) RETURN near_published73 }) ELSE near_reached84 END AS near_candidate85 WHERE near_candidate85 <> near_root74
            RETURN near_candidate85, count(*) AS near_shared_count86, 0.25 AS near_value92
            UNION ALL
            MATCH (near_self72)-[:CITES]->(near_via77)
            WITH near_root74, near_via77, COUNT { (near_via77)-[:CITES]->() } AS near_degree78 ORDER BY near_degree78, coalesce(near_via77.id, near_via77.key)
            WITH near_root74, collect([near_via77, near_degree78]) AS near_between79
            UNWIND near_between79[..reduce(near_spent80 = [0, 0], near_pair81 IN near_between79 | CASE WHEN near_spent80[0] + near_pair81[1] > 2000 THEN [2000, near_spent80[1]] ELSE [near_spent80[0] + near_pair81[1], near_spent80[1] + 1] END)[1]] AS near_chosen82
            WITH near_root74, near_chosen82[0] AS near_via77, toInteger(1000000 / log(1 + near_chosen82[1])) AS near_term83
            MATCH (near_via77)-[:CITES]->(near_reached84)
            WITH DISTINCT near_root74, near_via77, near_term83, CASE WHEN near_reached84:EarlierVersion THEN head(COLLECT { MATCH (near_reached84)-[:VERSION_OF]->(near_published73:Paper) RETURN near_published73 }) ELSE near_reached84 END AS near_candidate85 WHERE near_candidate85 <> near_root74
            WITH near_candidate85, count(*) AS near_shared_count86, sum(near_term83) AS near_sum87
            WITH near_candidate85, near_shared_count86, near_sum87, 1 AS near_size88
            WITH near_candidate85, near_shared_count86, near_sum87 * 1.0 AS near_sum87
            WITH collect([near_candidate85, near_shared_count86, near_sum87]) AS near_all89, max(near_sum87) AS near_best90
            UNWIND near_all89 AS near_found91
            WITH near_found91[0] AS near_candidate85, near_found91[1] AS near_shared_count86, near_found91[2] / near_best90 AS near_value92
            RETURN near_candidate85, near_shared_count86, near_value92
            UNION ALL
            MATCH (near_self72)<-[:CITES]-(near_via77)
            WITH near_root74, near_via77, COUNT { (near_via77)<-[:CITES]-() } AS near_degree78 ORDER BY near_degree78, coalesce(near_via77.id, near_via77.key)
            WITH near_root74, collect([near_via77, near_degree78]) AS near_between79
            UNWIND near_between79[..reduce(near_spent80 = [0, 0], near_pair81 IN near_between79 | CASE WHEN near_spent80[0] + near_pair81[1] > 2000 THEN [2000, near_spent80[1]] ELSE [near_spent80[0] + near_pair81[1], near_spent80[1] + 1] END)[1]] AS near_chosen82
            WITH near_root74, near_chosen82[0] AS near_via77, toInteger(1000000 / log(1 + near_chosen82[1])) AS near_term83
            MATCH (near_via77)<-[:CITES]-(near_reached84)
            WITH DISTINCT near_root74, near_via77, near_term83, CASE WHEN near_reached84:EarlierVersion THEN head(COLLECT { MATCH (near_reached84)-[:VERSION_OF]->(near_published73:Paper) RETURN near_published73 }) ELSE near_reached84 END AS near_candidate85 WHERE near_candidate85 <> near_root74
            WITH near_candidate85, count(*) AS near_shared_count86, sum(near_term83) AS near_sum87
            WITH near_candidate85, near_shared_count86, near_sum87, COUNT { (near_candidate85)-[:CITES|REFERS_TO]->() } AS near_size88
            WITH near_candidate85, near_shared_count86, near_sum87 / sqrt(CASE WHEN near_size88 > 0 THEN near_size88 ELSE 1 END) AS near_sum87
            WITH collect([near_candidate85, near_shared_count86, near_sum87]) AS near_all89, max(near_sum87) AS near_best90
            UNWIND near_all89 AS near_found91
            WITH near_found91[0] AS near_candidate85, near_found91[1] AS near_shared_count86, near_found91[2] / near_best90 AS near_value92
            RETURN near_candidate85, near_shared_count86, 0.5 * near_value92 AS near_value92
          }
          WITH near_candidate85, sum(near_shared_count86) AS near_shared_count86, max(near_value92) AS near_value92
          WITH near_candidate85, near_value92, near_shared_count86, round(210000.0 * near_value92) AS near_part93 WHERE near_part93 >= 1
          RETURN near_candidate85, ['DIRECT_CITATION', toInteger(near_part93), near_shared_count86] AS near_reason94
          UNION ALL
          MATCH (near_self72)<-[:AUTHORED]-(near_via77)
          WITH near_root74, near_via77, COUNT { (near_via77)-[:AUTHORED]->() } AS near_degree78 ORDER BY near_degree78, coalesce(near_via77.id, near_via77.key)
          WITH near_root74, collect([near_via77, near_degree78]) AS near_between79
          UNWIND near_between79[..reduce(near_spent80 = [0, 0], near_pair81 IN near_between79 | CASE WHEN near_spent80[0] + near_pair81[1] > 2000 THEN [2000, near_spent80[1]] ELSE [near_spent80[0] + near_pair81[1], near_spent80[1] + 1] END)[1]] AS near_chosen82
          WITH near_root74, near_chosen82[0] AS near_via77, toInteger(1000000 / log(1 + near_chosen82[1])) AS near_term83
          MATCH (near_via77)-[:AUTHORED]->(near_reached84)
          WITH DISTINCT near_root74, near_via77, near_term83, CASE WHEN near_reached84:EarlierVersion THEN head(COLLECT { MATCH (near_reached84)-[:VERSION_OF]->(near_published73:Paper) RETURN near_published73 }) ELSE near_reached84 END AS near_candidate85 WHERE near_candidate85 <> near_root74
          WITH near_candidate85, count(*) AS near_shared_count86, sum(near_term83) AS near_sum87
          WITH near_candidate85, near_shared_count86, near_sum87, COUNT { (near_candidate85)<-[:AUTHORED]-() } AS near_size88
          WITH near_candidate85, near_shared_count86, near_sum87 / sqrt(CASE WHEN near_size88 > 0 THEN near_size88 ELSE 1 END) AS near_sum87
          WITH collect([near_candidate85, near_shared_count86, near_sum87]) AS near_all89, max(near_sum87) AS near_best90
          UNWIND near_all89 AS near_found91
          WITH near_found91[0] AS near_candidate85, near_found91[1] AS near_shared_count86, near_found91[2] / near_best90 AS near_value92
          WITH near_candidate85, near_value92, near_shared_count86, round(120000.0 * near_value92) AS near_part93 WHERE near_part93 >= 1
          RETURN near_candidate85, ['SHARED_AUTHORS', toInteger(near_part93), near_shared_count86] AS near_reason94
          UNION ALL
          MATCH (near_self72)-[:HAS_TOPIC]->(near_via77)
          WITH near_root74, near_via77, COUNT { (near_via77)<-[:HAS_TOPIC]-() } AS near_degree78 ORDER BY near_degree78, coalesce(near_via77.id, near_via77.key)
          WITH near_root74, collect([near_via77, near_degree78]) AS near_between79
          UNWIND near_between79[..reduce(near_spent80 = [0, 0], near_pair81 IN near_between79 | CASE WHEN near_spent80[0] + near_pair81[1] > 2000 THEN [2000, near_spent80[1]] ELSE [near_spent80[0] + near_pair81[1], near_spent80[1] + 1] END)[1]] AS near_chosen82
          WITH near_root74, near_chosen82[0] AS near_via77, toInteger(1000000 / log(1 + near_chosen82[1])) AS near_term83
          MATCH (near_via77)<-[:HAS_TOPIC]-(near_reached84)
          WITH DISTINCT near_root74, near_via77, near_term83, CASE WHEN near_reached84:EarlierVersion THEN head(COLLECT { MATCH (near_reached84)-[:VERSION_OF]->(near_published73:Paper) RETURN near_published73 }) ELSE near_reached84 END AS near_candidate85 WHERE near_candidate85 <> near_root74
          WITH near_candidate85, count(*) AS near_shared_count86, sum(near_term83) AS near_sum87
          WITH near_candidate85, near_shared_count86, near_sum87, COUNT { (near_candidate85)-[:HAS_TOPIC]->() } AS near_size88
          WITH near_candidate85, near_shared_count86, near_sum87 / sqrt(CASE WHEN near_size88 > 0 THEN near_size88 ELSE 1 END) AS near_sum87
          WITH collect([near_candidate85, near_shared_count86, near_sum87]) AS near_all89, max(near_sum87) AS near_best90
          UNWIND near_all89 AS near_found91
          WITH near_found91[0] AS near_candidate85, near_found91[1] AS near_shared_count86, near_found91[2] / near_best90 AS near_value92
          WITH near_candidate85, near_value92, near_shared_count86, round(120000.0 * near_value92) AS near_part93 WHERE near_part93 >= 1
          RETURN near_candidate85, ['SHARED_TOPICS', toInteger(near_part93), near_shared_count86] AS near_reason94
          UNION ALL
          WITH near_root74, near_title76, near_title76 + [near_word75 IN [near_word75 IN split(toLower(left(coalesce(near_self72.abstract, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE near_word75 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] WHERE NOT near_word75 IN near_title76] AS near_words97
          UNWIND near_words97 AS near_word75
          WITH near_root74, near_title76, near_word75, min(0) AS near_once98
          WITH near_root74, near_title76, collect(near_word75)[..32] AS near_words97 WHERE size(near_words97) > 0
          WITH near_root74, reduce(near_text99 = '', near_word75 IN near_words97 | CASE WHEN size(near_text99) + size(near_word75) > 500 THEN near_text99 ELSE near_text99 + near_word75 + CASE WHEN near_word75 IN near_title76 THEN '^3 ' ELSE ' ' END END) AS near_text99 CALL db.index.fulltext.queryNodes('paper_text', 'title:(' + near_text99 + ') abstract:(' + near_text99 + ')', {limit: 100}) YIELD node, score
          WITH near_root74, collect([node, score]) AS near_all89
          UNWIND [near_hit100 IN near_all89 WHERE size(near_all89) < 100 OR near_hit100[1] > near_all89[-1][1]] AS near_hit100
          WITH near_root74, near_hit100[0] AS near_reached84, near_hit100[1] / near_all89[0][1] AS near_value92
          WITH near_root74, CASE WHEN near_reached84:EarlierVersion THEN head(COLLECT { MATCH (near_reached84)-[:VERSION_OF]->(near_published73:Paper) RETURN near_published73 }) ELSE near_reached84 END AS near_candidate85, max(near_value92) AS near_value92 WHERE near_candidate85 <> near_root74
          WITH near_candidate85, near_value92, null AS near_shared_count86
          WITH near_candidate85, near_value92, near_shared_count86, round(120000.0 * near_value92) AS near_part93 WHERE near_part93 >= 1
          RETURN near_candidate85, ['TEXT_SIMILARITY', toInteger(near_part93), near_shared_count86] AS near_reason94
        }
        WITH near_self72, near_root74, near_title76, near_candidate85 AS near_other101, sum(near_reason94[1]) AS near_rank102, collect(near_reason94) AS near_link103 WHERE near_other101 <> near_root74 AND NOT (size(near_title76) > 0 AND near_other101.title IS NOT NULL AND toLower(near_other101.title) CONTAINS near_title76[0] AND toLower(near_other101.title) CONTAINS near_title76[-1] AND [near_word75 IN split(toLower(left(coalesce(near_other101.title, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE near_word75 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] = near_title76 AND (EXISTS { (near_self72)<-[:AUTHORED]-()-[:AUTHORED]->(near_other101) } OR NOT EXISTS { (near_self72)<-[:AUTHORED]-() } OR NOT EXISTS { (near_other101)<-[:AUTHORED]-() }))
        WITH near_other101, near_rank102, near_link103
        RETURN near_other101, near_rank102, near_link103 ORDER BY near_rank102 DESC, coalesce(near_other101.citationCount, 0) DESC, near_other101.id LIMIT 60
      }
      WITH collect([near_other101, near_rank102, near_link103, near_self72]) AS all68, max(near_rank102) AS most104
      RETURN [one69 IN all68 | {node: one69[0], weight: 1000000 * one69[1] / most104, rank: one69[1], link: one69[2], origin: one69[3]}] AS nearest105
    }
    WITH *, 0.75 * ($p10l - size(seeds52)) AS limit106
    CALL (base70, nearest105, slice53, works60, recent58, titles61, class_shares62, limit106) {
      CALL (base70, nearest105) {
        UNWIND base70 + nearest105 AS one69
        WITH one69.node AS voter107, max(one69.weight) AS strength108
        WITH voter107, strength108, COUNT { (voter107)-[:CITES]-() } AS degree109 ORDER BY strength108 DESC, coalesce(voter107.citationCount, 0) DESC, voter107.id
        WITH collect({node: voter107, strength: strength108, degree: degree109}) AS voters110
        UNWIND reduce(chosen111 = {left: 4000, voters: []}, one69 IN voters110 | CASE WHEN one69.degree > chosen111.left THEN chosen111 ELSE {left: chosen111.left - one69.degree, voters: chosen111.voters + [one69]} END).voters AS one69
        WITH one69.node AS voter107, toInteger(one69.strength / sqrt(1 + one69.degree)) AS vote112
        MATCH (voter107)-[cites113:CITES]-(reached114)
        WITH reached114, sum(CASE WHEN startNode(cites113) = voter107 THEN vote112 ELSE vote112 / 2 END) AS votes115
        WITH CASE WHEN reached114:EarlierVersion THEN head(COLLECT { MATCH (reached114)-[:VERSION_OF]->(published59:Paper) RETURN published59 }) ELSE reached114 END AS found116, sum(votes115) AS votes115 ORDER BY votes115 DESC, coalesce(found116.citationCount, 0) DESC, found116.id LIMIT 600
        RETURN collect([found116, votes115]) AS votes115
      }
      WITH *, [one69 IN votes115 WHERE one69[1] > 0 AND NOT one69[0] IN slice53] AS voted117
      UNWIND [one69 IN voted117 | {node: one69[0], score: 1000000 * one69[1] / voted117[0][1], own: false}] + [one69 IN nearest105 | {node: one69.node, score: toInteger(0.5 * one69.weight / size(base70[..3])), own: false}] + [one69 IN base70 | {node: one69.node, score: one69.weight, own: one69.own}] AS one69
      WITH slice53, works60, recent58, titles61, class_shares62, limit106, one69.node AS found116, sum(one69.score) AS score118, max(one69.own) AS own63 WHERE NOT found116 IN slice53 AND NOT found116 IN works60 AND NOT found116:EarlierVersion
      WITH limit106, titles61, class_shares62, found116, score118, coalesce(found116.citationCount, 0) AS known119, CASE WHEN own63 THEN 1 WHEN found116.year >= recent58 THEN 2 ELSE 0 END AS class120
      WITH *, 1 + toInteger(score118 * (1 + 0.3 * log10(1 + known119))) AS weight121 ORDER BY weight121 DESC, known119 DESC, found116.id
      WITH limit106, titles61, class_shares62, toLower(coalesce(found116.title, found116.id)) AS title122, head(collect({node: found116, weight: weight121, known: known119, class: class120})) AS entry123 WHERE NOT coalesce(title122 IN titles61, false)
      WITH limit106, class_shares62, entry123 ORDER BY entry123.weight DESC, entry123.known DESC, entry123.node.id
      WITH limit106, class_shares62, entry123.class AS class120, collect(entry123) AS members124
      WITH members124, toInteger(ceil(limit106 * class_shares62[class120])) AS most104
      UNWIND range(0, size(members124) - 1) AS place125
      WITH members124[place125] AS entry123, place125 >= most104 AS beyond126 ORDER BY beyond126, entry123.weight DESC, entry123.known DESC, entry123.node.id
      RETURN collect(entry123) AS papers127
    }
    WITH *, [one69 IN base70 WHERE one69.node IN slice53 | [one69.node, 1000000]] + [one69 IN papers127[..toInteger(limit106)] | [one69.node, 1000000 * one69.weight / (2 * papers127[0].weight)]] AS chosen111
    CALL (chosen111, slice53, seeds52) {
      UNWIND chosen111 AS one69
      WITH slice53, one69[0] AS paper128, one69[1] AS strength108
      WITH slice53, paper128, strength108 / (log(2 + COUNT { (paper128)<-[:AUTHORED]-() }) / log(2)) AS pull129
      MATCH (paper128)<-[:AUTHORED]-(found116:Person)
      WITH slice53, found116, toInteger(pull129) AS part130
      WITH found116, sum(part130) AS weight121, slice53 WHERE NOT found116 IN slice53
      WITH found116, weight121, COUNT { (found116)-[:AUTHORED]->() } AS size131
      WITH found116, 1 + weight121 AS weight121, size131 ORDER BY weight121 DESC, size131 DESC, found116.id LIMIT $p10l + 1
      RETURN collect({node: found116, weight: weight121}) AS persons132
    }
    CALL (chosen111, slice53, seeds52) {
      UNWIND chosen111 + [seed51 IN seeds52 WHERE seed51:Person | [seed51, 1000000]] AS one69
      WITH slice53, one69[0] AS paper128, one69[1] AS pull129
      MATCH (paper128)-[:STATES_AFFILIATION|AFFILIATED_WITH]->(found116:Institution)
      WITH slice53, found116, toInteger(pull129) AS part130
      WITH found116, sum(part130) AS weight121, slice53 WHERE NOT found116 IN slice53
      WITH found116, weight121, COUNT { (found116)<-[:STATES_AFFILIATION]-() } AS size131
      WITH found116, 1 + toInteger(weight121 / log10(10 + size131)) AS weight121, size131 ORDER BY weight121 DESC, size131 DESC, found116.id LIMIT $p10l + 1
      RETURN collect({node: found116, weight: weight121}) AS institutions133
    }
    CALL (chosen111, slice53, seeds52) {
      UNWIND chosen111 AS one69
      WITH slice53, one69[0] AS paper128, one69[1] AS pull129
      MATCH (paper128)-[has66:HAS_TOPIC]->(found116:Topic)
      WITH slice53, found116, toInteger(pull129 * coalesce(has66.score, 1.0)) AS part130
      WITH found116, sum(part130) AS weight121, slice53 WHERE NOT found116 IN slice53
      WITH found116, weight121, COUNT { (found116)<-[:HAS_TOPIC]-() } AS size131
      WITH found116, 1 + toInteger(weight121 / log10(10 + size131)) AS weight121, size131 ORDER BY weight121 DESC, size131 DESC, found116.id LIMIT $p10l + 1
      RETURN collect({node: found116, weight: weight121}) AS topics134
    }
    CALL (seeds52, persons132, institutions133, topics134, papers127) {
      UNWIND [[0.11, persons132], [0.06, institutions133], [0.08, topics134], [0.75, papers127]] AS kind135
      UNWIND range(0, size(kind135[1][..$p10l + 1]) - 1) AS place125
      WITH kind135[1][place125] AS entry123, (place125 + 0.5) / kind135[0] AS turn136, kind135[1][0].weight AS best137 ORDER BY turn136, best137 DESC, entry123.node.id
      RETURN collect({node: entry123.node, weight: entry123.weight, best: best137}) AS ranked138
    }
    WITH *, CASE WHEN toInteger(ceil(($p10l - size(seeds52)) * 1.0)) + size(seeds52) - size(slice53) > 0 THEN ranked138[..toInteger(ceil(($p10l - size(seeds52)) * 1.0)) + size(seeds52) - size(slice53)] ELSE [] END AS kept139
    WITH seeds52, recent58, works60, titles61, class_shares62, slice53 + [one69 IN kept139 | one69.node] AS slice53, cut54 OR size(kept139) < size(ranked138) AS cut54, entries55 + [one69 IN kept139 | {node: one69.node, weight: round(1.0 * one69.weight / one69.best / 2, 6)}] AS entries55, near56 + [one69 IN nearest105 | {kind: 'NEAR', source: one69.origin.id, target: one69.node.id, weight: round(one69.rank / 1000000.0, 6), reasons: one69.link}] AS near56, [one69 IN kept139 WHERE one69.node:Paper | {node: one69.node, weight: 1000000 * one69.weight / one69.best, own: false}] AS base70
    CALL (slice53) {
      UNWIND slice53 AS start140
      MATCH (start140)-[relation141:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]->(end142) WHERE end142 IN slice53
      RETURN collect({kind: CASE type(relation141) WHEN 'STATES_AFFILIATION' THEN 'AFFILIATED_WITH' ELSE type(relation141) END, source: startNode(relation141).id, target: endNode(relation141).id, weight: coalesce(relation141.score, 1.0)}) AS edges143
    }
    CALL (slice53, near56, seeds52) {
      WITH slice53, near56, [seed51 IN seeds52 | seed51.id] AS start140, [one69 IN slice53 WHERE one69:Paper | one69.id] AS ids144
      UNWIND [edge145 IN near56 WHERE edge145.source IN ids144 AND edge145.target IN ids144] AS edge145
      WITH CASE WHEN edge145.source < edge145.target THEN [edge145.source, edge145.target] ELSE [edge145.target, edge145.source] END AS pair146, edge145 ORDER BY edge145.weight DESC, edge145.source
      WITH pair146, head(collect(edge145)) AS edge145
      RETURN collect({kind: 'NEAR', source: pair146[0], target: pair146[1], weight: edge145.weight, reasons: edge145.reasons}) AS known119
    }
    CALL (slice53, known119) {
      CALL (slice53) {
        UNWIND [one69 IN slice53 WHERE one69:Paper] AS paper128
        WITH paper128, COUNT { (paper128)-[:CITES|REFERS_TO]->() } AS size131 ORDER BY size131, paper128.id
        WITH collect([paper128, size131]) AS all68
        UNWIND reduce(chosen111 = {left: 4000, papers: []}, one69 IN all68 | CASE WHEN one69[1] > chosen111.left THEN chosen111 ELSE {left: chosen111.left - one69[1], papers: chosen111.papers + [one69]} END).papers AS one69
        WITH one69[0] AS paper128, one69[0].id AS id147, one69[1] AS size131
        MATCH (paper128)-[:CITES|REFERS_TO]->(via148)
        WITH via148, id147, size131 ORDER BY id147
        WITH via148, collect([id147, size131]) AS sharing149 WHERE 2 <= size(sharing149) <= 12
        UNWIND range(0, size(sharing149) - 2) AS first150
        UNWIND range(first150 + 1, size(sharing149) - 1) AS second151
        WITH sharing149[first150] AS one69, sharing149[second151] AS two152
        WITH [one69[0], two152[0]] AS pair146, sqrt(1.0 * one69[1] * two152[1]) AS norm153, count(*) AS count154
        RETURN pair146, 'BIBLIOGRAPHIC_COUPLING' AS signal155, toInteger(500000 * count154 / norm153) AS part130, count154
        UNION ALL
        UNWIND [one69 IN slice53 WHERE one69:Paper] AS paper128
        WITH paper128, COUNT { (paper128)<-[:CITES]-() } AS size131 ORDER BY size131, paper128.id
        WITH collect([paper128, size131]) AS all68
        UNWIND reduce(chosen111 = {left: 4000, papers: []}, one69 IN all68 | CASE WHEN one69[1] > chosen111.left THEN chosen111 ELSE {left: chosen111.left - one69[1], papers: chosen111.papers + [one69]} END).papers AS one69
        WITH one69[0] AS paper128, one69[0].id AS id147, one69[1] AS size131
        MATCH (paper128)<-[:CITES]-(via148)
        WITH via148, id147, size131 ORDER BY id147
        WITH via148, collect([id147, size131]) AS sharing149 WHERE 2 <= size(sharing149) <= 12
        UNWIND range(0, size(sharing149) - 2) AS first150
        UNWIND range(first150 + 1, size(sharing149) - 1) AS second151
        WITH sharing149[first150] AS one69, sharing149[second151] AS two152
        WITH [one69[0], two152[0]] AS pair146, sqrt(1.0 * one69[1] * two152[1]) AS norm153, count(*) AS count154
        RETURN pair146, 'CO_CITATION' AS signal155, toInteger(500000 * count154 / norm153) AS part130, count154
      }
      WITH known119, pair146, sum(part130) AS sum156, sum(count154) AS count154, collect([signal155, part130, count154]) AS link157 WHERE count154 >= 2 AND sum156 >= 80000 AND NOT any(edge145 IN known119 WHERE [edge145.source, edge145.target] = pair146)
      UNWIND pair146 AS end142
      WITH end142, pair146, sum156, link157 ORDER BY sum156 DESC, pair146[0], pair146[1]
      WITH end142, collect([pair146, sum156, link157])[..2] AS best137
      UNWIND best137 AS one69
      WITH one69[0] AS pair146, head(collect(one69)) AS one69
      RETURN collect({kind: 'NEAR', source: pair146[0], target: pair146[1], weight: round(one69[1] / 1000000.0, 6), reasons: one69[2]}) AS alike158
    }
    WITH *, edges143 + known119 + alike158 AS stored159
    WITH seeds52, slice53, entries55, cut54, stored159 AS edges143
    CALL (seeds52, entries55, edges143) {
      WITH edges143, [seed51 IN seeds52 | seed51.id] AS start140, CASE WHEN size(seeds52) = 1 THEN seeds52[0].id END AS alone160, [entry123 IN entries55 WHERE entry123.node:Paper | entry123.node.id] AS papers127, entries55
      UNWIND [entry123 IN entries55 | [entry123.node.id, entry123, null]] + [edge145 IN edges143 | [edge145.source, null, edge145]] + [edge145 IN edges143 | [edge145.target, null, edge145]] AS row161
      WITH start140, alone160, papers127, row161[0] AS id147, head(collect(row161[1])) AS entry123, collect(DISTINCT row161[2]) AS own63
      WITH start140, id147, entry123, [reason162 IN CASE WHEN id147 IN start140 THEN ['you started here'] WHEN entry123.node:Paper THEN [CASE WHEN NOT alone160 IN papers127 AND any(edge145 IN own63 WHERE edge145.kind = 'AUTHORED' AND edge145.source = alone160) THEN 'written by the person you started from' END, CASE WHEN NOT alone160 IN papers127 AND any(edge145 IN own63 WHERE edge145.kind = 'AFFILIATED_WITH' AND edge145.target = alone160) THEN 'written at the institution you started from' END, CASE WHEN NOT alone160 IN papers127 AND any(edge145 IN own63 WHERE edge145.kind = 'HAS_TOPIC' AND edge145.target = alone160) THEN 'about the topic you started from' END, head([main163 IN head([edge145 IN own63 WHERE edge145.kind = 'NEAR' AND (edge145.source IN start140 OR edge145.target IN start140) | [reason162 IN edge145.reasons WHERE reason162[0] <> 'DIRECT_CITATION']]) | CASE main163[0] WHEN 'BIBLIOGRAPHIC_COUPLING' THEN CASE main163[2] WHEN 1 THEN 'shares 1 reference' ELSE 'shares ' + main163[2] + ' references' END WHEN 'CO_CITATION' THEN CASE main163[2] WHEN 1 THEN 'cited together once' ELSE 'cited together ' + main163[2] + ' times' END WHEN 'SHARED_AUTHORS' THEN CASE main163[2] WHEN 1 THEN 'shares 1 author' ELSE 'shares ' + main163[2] + ' authors' END WHEN 'SHARED_TOPICS' THEN CASE main163[2] WHEN 1 THEN 'shares 1 topic' ELSE 'shares ' + main163[2] + ' topics' END WHEN 'TEXT_SIMILARITY' THEN 'has a similar text' WHEN 'EMBEDDING_SIMILARITY' THEN 'has a similar meaning' END]), CASE WHEN size([edge145 IN own63 WHERE edge145.kind = 'CITES' AND edge145.source = id147]) > size([edge145 IN own63 WHERE edge145.kind = 'CITES' AND edge145.target = id147]) THEN head([found116 IN [[edge145 IN own63 WHERE edge145.kind = 'CITES' AND edge145.source = id147]] | CASE size(found116) WHEN 0 THEN null WHEN 1 THEN 'cites' + CASE WHEN head([one69 IN found116 | CASE one69.source WHEN id147 THEN one69.target ELSE one69.source END]) = alone160 THEN ' the paper you started from' ELSE ' 1 of these papers' END ELSE 'cites ' + size(found116) + ' of these papers' END]) ELSE head([found116 IN [[edge145 IN own63 WHERE edge145.kind = 'CITES' AND edge145.target = id147]] | CASE size(found116) WHEN 0 THEN null WHEN 1 THEN 'cited by' + CASE WHEN head([one69 IN found116 | CASE one69.source WHEN id147 THEN one69.target ELSE one69.source END]) = alone160 THEN ' the paper you started from' ELSE ' 1 of these papers' END ELSE 'cited by ' + size(found116) + ' of these papers' END]) END, CASE WHEN size([edge145 IN own63 WHERE edge145.kind = 'CITES' AND edge145.source = id147]) > size([edge145 IN own63 WHERE edge145.kind = 'CITES' AND edge145.target = id147]) THEN head([found116 IN [[edge145 IN own63 WHERE edge145.kind = 'CITES' AND edge145.target = id147]] | CASE size(found116) WHEN 0 THEN null WHEN 1 THEN 'cited by' + CASE WHEN head([one69 IN found116 | CASE one69.source WHEN id147 THEN one69.target ELSE one69.source END]) = alone160 THEN ' the paper you started from' ELSE ' 1 of these papers' END ELSE 'cited by ' + size(found116) + ' of these papers' END]) ELSE head([found116 IN [[edge145 IN own63 WHERE edge145.kind = 'CITES' AND edge145.source = id147]] | CASE size(found116) WHEN 0 THEN null WHEN 1 THEN 'cites' + CASE WHEN head([one69 IN found116 | CASE one69.source WHEN id147 THEN one69.target ELSE one69.source END]) = alone160 THEN ' the paper you started from' ELSE ' 1 of these papers' END ELSE 'cites ' + size(found116) + ' of these papers' END]) END, CASE WHEN NOT any(edge145 IN own63 WHERE edge145.kind IN ['CITES', 'NEAR']) THEN coalesce(head([found116 IN [[edge145 IN own63 WHERE edge145.kind = 'AUTHORED']] | CASE size(found116) WHEN 0 THEN null WHEN 1 THEN 'written by' + ' 1 of these people' ELSE 'written by ' + size(found116) + ' of these people' END]), head([found116 IN [[edge145 IN own63 WHERE edge145.kind = 'AFFILIATED_WITH']] | CASE size(found116) WHEN 0 THEN null WHEN 1 THEN 'from' + ' 1 of these institutions' ELSE 'from ' + size(found116) + ' of these institutions' END]), head([found116 IN [[edge145 IN own63 WHERE edge145.kind = 'HAS_TOPIC']] | CASE size(found116) WHEN 0 THEN null WHEN 1 THEN 'about' + ' 1 of these topics' ELSE 'about ' + size(found116) + ' of these topics' END])) END] WHEN entry123.node:Person THEN [CASE WHEN NOT alone160 IN papers127 AND any(edge145 IN own63 WHERE edge145.kind = 'AFFILIATED_WITH' AND edge145.target = alone160) THEN 'affiliated with the institution you started from' END, coalesce(head([found116 IN [[edge145 IN own63 WHERE edge145.kind = 'AUTHORED']] | CASE size(found116) WHEN 0 THEN null WHEN 1 THEN 'wrote' + CASE WHEN head([one69 IN found116 | CASE one69.source WHEN id147 THEN one69.target ELSE one69.source END]) = alone160 THEN ' the paper you started from' ELSE ' 1 of these papers' END ELSE 'wrote ' + size(found116) + ' of these papers' END]), head([found116 IN [[edge145 IN own63 WHERE edge145.kind = 'AFFILIATED_WITH']] | CASE size(found116) WHEN 0 THEN null WHEN 1 THEN 'affiliated with' + ' 1 of these institutions' ELSE 'affiliated with ' + size(found116) + ' of these institutions' END]))] WHEN entry123.node:Institution THEN [CASE WHEN NOT alone160 IN papers127 AND any(edge145 IN own63 WHERE edge145.kind = 'AFFILIATED_WITH' AND NOT edge145.source IN papers127 AND edge145.source = alone160) THEN 'affiliation of the person you started from' END, coalesce(head([found116 IN [[edge145 IN own63 WHERE edge145.kind = 'AFFILIATED_WITH' AND edge145.source IN papers127]] | CASE size(found116) WHEN 0 THEN null WHEN 1 THEN 'named on' + CASE WHEN head([one69 IN found116 | CASE one69.source WHEN id147 THEN one69.target ELSE one69.source END]) = alone160 THEN ' the paper you started from' ELSE ' 1 of these papers' END ELSE 'named on ' + size(found116) + ' of these papers' END]), head([found116 IN [[edge145 IN own63 WHERE edge145.kind = 'AFFILIATED_WITH' AND NOT edge145.source IN papers127]] | CASE size(found116) WHEN 0 THEN null WHEN 1 THEN 'affiliation of' + ' 1 of these people' ELSE 'affiliation of ' + size(found116) + ' of these people' END]))] ELSE [head([found116 IN [[edge145 IN own63 WHERE edge145.kind = 'HAS_TOPIC']] | CASE size(found116) WHEN 0 THEN null WHEN 1 THEN 'topic of' + CASE WHEN head([one69 IN found116 | CASE one69.source WHEN id147 THEN one69.target ELSE one69.source END]) = alone160 THEN ' the paper you started from' ELSE ' 1 of these papers' END ELSE 'topic of ' + size(found116) + ' of these papers' END])] END WHERE reason162 IS NOT NULL][..2] AS said164
      WITH entry123, CASE WHEN size(said164) > 0 THEN reduce(text165 = said164[0], more166 IN said164[1..] | text165 + ' and ' + more166) WHEN entry123.node:Paper THEN 'near the papers that are near the start' WHEN entry123.node:Person THEN 'wrote papers that are near the start' WHEN entry123.node:Institution THEN 'named on papers that are near the start' WHEN entry123.node:Topic THEN 'topic of papers that are near the start' END AS text165
      RETURN collect({node: entry123.node, weight: entry123.weight, why: toUpper(left(text165, 1)) + substring(text165, 1)}) AS explained167
    }
    WITH seeds52, slice53, edges143, cut54, explained167 AS entries55
    WITH *, [seed51 IN seeds52 | seed51.id] AS reached0_168
    WITH *, reached0_168 + [edge145 IN edges143 WHERE edge145.source IN reached0_168 | edge145.target] + [edge145 IN edges143 WHERE edge145.target IN reached0_168 | edge145.source] AS reached1_169
    WITH *, reached1_169 + [edge145 IN edges143 WHERE edge145.source IN reached1_169 | edge145.target] + [edge145 IN edges143 WHERE edge145.target IN reached1_169 | edge145.source] AS reached2_170
    WITH {nodes: [entry123 IN entries55 | {node: entry123.node, weight: entry123.weight, why: entry123.why, distance: CASE WHEN entry123.node.id IN reached0_168 THEN 0 WHEN entry123.node.id IN reached1_169 THEN 1 WHEN entry123.node.id IN reached2_170 THEN 2 ELSE 3 END}], edges: edges143, truncated: cut54} AS other171
    CALL (other171) {
      UNWIND other171.nodes AS other175
      WITH other175, other175.distance AS k172, other175.weight AS k173, other175.node.id AS k174 ORDER BY k172, k173 DESC, k174
      CALL (other175) {
        CALL (other175) {
          WITH other175.node AS other178 WHERE other178:Paper
          RETURN [0, [other178.id]] AS v177
          UNION ALL
          WITH other175.node AS other179 WHERE other179:Person
          RETURN [1, [other179.id]] AS v177
          UNION ALL
          WITH other175.node AS other180 WHERE other180:Institution
          RETURN [2, [other180.id]] AS v177
          UNION ALL
          WITH other175.node AS other181 WHERE other181:Topic
          RETURN [3, [other181.id]] AS v177
        }
        RETURN head(collect(v177)) AS v176
      }
      RETURN collect([v176, k172, k173, coalesce(other175.why, '')]) AS v182
    }
    CALL (other171) {
      UNWIND other171.edges AS other186
      WITH other186, other186.kind AS k183, other186.source AS k184, other186.target AS k185 ORDER BY k183, k184, k185
      CALL (other186) {
        UNWIND coalesce(other186.reasons, []) AS other189
        WITH other189, other189[1] AS k187, other189[0] AS k188 ORDER BY k187 DESC, k188
        RETURN collect([k188, other189[1] / 1000000.0, other189[2]]) AS v190
      }
      RETURN collect([k183, k184, k185, other186.weight, [v190]]) AS v191
    }
    RETURN head(collect([[v182], [v191], other171.truncated])) AS v49
  }
  CALL (other2) {
    CALL (other2) {
      MATCH (other2)-[item197:CONTAINS]->(seed198:Paper)
      WITH seed198 ORDER BY coalesce(item197.position, 0) DESC, seed198.id LIMIT 10
      RETURN collect(seed198) AS seeds199
    }
    UNWIND seeds199 AS seed198
    CALL (seed198) {
      WITH seed198, CASE WHEN seed198:EarlierVersion THEN head(COLLECT { MATCH (seed198)-[:VERSION_OF]->(published200:Paper) RETURN published200 }) ELSE seed198 END AS root201, [word202 IN split(toLower(left(coalesce(seed198.title, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word202 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] AS title203
      CALL (seed198, root201, title203) {
        MATCH (seed198)-[:CITES|REFERS_TO]->(via204)
        WITH root201, via204, COUNT { (via204)<-[:CITES|REFERS_TO]-() } AS degree205 ORDER BY degree205, coalesce(via204.id, via204.key)
        WITH root201, collect([via204, degree205]) AS between206
        UNWIND between206[..reduce(spent207 = [0, 0], pair208 IN between206 | CASE WHEN spent207[0] + pair208[1] > 2000 THEN [2000, spent207[1]] ELSE [spent207[0] + pair208[1], spent207[1] + 1] END)[1]] AS chosen209
        WITH root201, chosen209[0] AS via204, toInteger(1000000 / log(1 + chosen209[1])) AS term210
        MATCH (via204)<-[:CITES|REFERS_TO]-(reached211)
        WITH DISTINCT root201, via204, term210, CASE WHEN reached211:EarlierVersion THEN head(COLLECT { MATCH (reached211)-[:VERSION_OF]->(published200:Paper) RETURN published200 }) ELSE reached211 END AS candidate212 WHERE candidate212 <> root201
        WITH candidate212, count(*) AS shared_count213, sum(term210) AS sum214
        WITH candidate212, shared_count213, sum214, COUNT { (candidate212)-[:CITES|REFERS_TO]->() } AS size215
        WITH candidate212, shared_count213, sum214 / sqrt(CASE WHEN size215 > 0 THEN size215 ELSE 1 END) AS sum214
        WITH collect([candidate212, shared_count213, sum214]) AS all216, max(sum214) AS best217
        UNWIND all216 AS found218
        WITH found218[0] AS candidate212, found218[1] AS shared_count213, found218[2] / best217 AS value219
        WITH candidate212, value219, shared_count213, round(240000.0 * value219) AS part220 WHERE part220 >= 1
        RETURN candidate212, ['BIBLIOGRAPHIC_COUPLING', toInteger(part220), shared_count213] AS reason221
        UNION ALL
        MATCH (seed198)<-[:CITES]-(via204)
        WITH root201, via204, COUNT { (via204)-[:CITES]->() } AS degree205 ORDER BY degree205, coalesce(via204.id, via204.key)
        WITH root201, collect([via204, degree205]) AS between206
        UNWIND between206[..reduce(spent207 = [0, 0], pair208 IN between206 | CASE WHEN spent207[0] + pair208[1] > 2000 THEN [2000, spent207[1]] ELSE [spent207[0] + pair208[1], spent207[1] + 1] END)[1]] AS chosen209
        WITH root201, chosen209[0] AS via204, toInteger(1000000 / log(1 + chosen209[1])) AS term210
        MATCH (via204)-[:CITES]->(reached211)
        WITH DISTINCT root201, via204, term210, CASE WHEN reached211:EarlierVersion THEN head(COLLECT { MATCH (reached211)-[:VERSION_OF]->(published200:Paper) RETURN published200 }) ELSE reached211 END AS candidate212 WHERE candidate212 <> root201
        WITH candidate212, count(*) AS shared_count213, sum(term210) AS sum214
        WITH candidate212, shared_count213, sum214, 1 AS size215
        WITH candidate212, shared_count213, sum214 * 1.0 AS sum214
        WITH collect([candidate212, shared_count213, sum214]) AS all216, max(sum214) AS best217
        UNWIND all216 AS found218
        WITH found218[0] AS candidate212, found218[1] AS shared_count213, found218[2] / best217 AS value219
        WITH candidate212, value219, shared_count213, round(190000.0 * value219) AS part220 WHERE part220 >= 1
        RETURN candidate212, ['CO_CITATION', toInteger(part220), shared_count213] AS reason221
        UNION ALL
        CALL (seed198, root201) {
          MATCH (seed198)-[cites222:CITES]-(reached211)
          WITH DISTINCT root201, startNode(cites222) = seed198 AS forward223, CASE WHEN reached211:EarlierVersion THEN head(COLLECT { MATCH (reached211)-[:VERSION_OF]->(published200:Paper) RETURN published200 }) ELSE reached211 END AS candidate212 WHERE candidate212 <> root201
          RETURN candidate212, count(*) AS shared_count213, 0.25 AS value219
          UNION ALL
          MATCH (seed198)-[:CITES]->(via204)
          WITH root201, via204, COUNT { (via204)-[:CITES]->() } AS degree205 ORDER BY degree205, coalesce(via204.id, via204.key)
          WITH root201, collect([via204, degree205]) AS between206
          UNWIND between206[..reduce(spent207 = [0, 0], pair208 IN between206 | CASE WHEN spent207[0] + pair208[1] > 2000 THEN [2000, spent207[1]] ELSE [spent207[0] + pair208[1], spent207[1] + 1] END)[1]] AS chosen209
          WITH root201, chosen209[0] AS via204, toInteger(1000000 / log(1 + chosen209[1])) AS term210
          MATCH (via204)-[:CITES]->(reached211)
          WITH DISTINCT root201, via204, term210, CASE WHEN reached211:EarlierVersion THEN head(COLLECT { MATCH (reached211)-[:VERSION_OF]->(published200:Paper) RETURN published200 }) ELSE reached211 END AS candidate212 WHERE candidate212 <> root201
          WITH candidate212, count(*) AS shared_count213, sum(term210) AS sum214
          WITH candidate212, shared_count213, sum214, 1 AS size215
          WITH candidate212, shared_count213, sum214 * 1.0 AS sum214
          WITH collect([candidate212, shared_count213, sum214]) AS all216, max(sum214) AS best217
          UNWIND all216 AS found218
          WITH found218[0] AS candidate212, found218[1] AS shared_count213, found218[2] / best217 AS value219
          RETURN candidate212, shared_count213, value219
          UNION ALL
          MATCH (seed198)<-[:CITES]-(via204)
          WITH root201, via204, COUNT { (via204)<-[:CITES]-() } AS degree205 ORDER BY degree205, coalesce(via204.id, via204.key)
          WITH root201, collect([via204, degree205]) AS between206
          UNWIND between206[..reduce(spent207 = [0, 0], pair208 IN between206 | CASE WHEN spent207[0] + pair208[1] > 2000 THEN [2000, spent207[1]] ELSE [spent207[0] + pair208[1], spent207[1] + 1] END)[1]] AS chosen209
          WITH root201, chosen209[0] AS via204, toInteger(1000000 / log(1 + chosen209[1])) AS term210
          MATCH (via204)<-[:CITES]-(reached211)
          WITH DISTINCT root201, via204, term210, CASE WHEN reached211:EarlierVersion THEN head(COLLECT { MATCH (reached211)-[:VERSION_OF]->(published200:Paper) RETURN published200 }) ELSE reached211 END AS candidate212 WHERE candidate212 <> root201
          WITH candidate212, count(*) AS shared_count213, sum(term210) AS sum214
          WITH candidate212, shared_count213, sum214, COUNT { (candidate212)-[:CITES|REFERS_TO]->() } AS size215
          WITH candidate212, shared_count213, sum214 / sqrt(CASE WHEN size215 > 0 THEN size215 ELSE 1 END) AS sum214
          WITH collect([candidate212, shared_count213, sum214]) AS all216, max(sum214) AS best217
          UNWIND all216 AS found218
          WITH found218[0] AS candidate212, found218[1] AS shared_count213, found218[2] / best217 AS value219
          RETURN candidate212, shared_count213, 0.5 * value219 AS value219
        }
        WITH candidate212, sum(shared_count213) AS shared_count213, max(value219) AS value219
        WITH candidate212, value219, shared_count213, round(210000.0 * value219) AS part220 WHERE part220 >= 1
        RETURN candidate212, ['DIRECT_CITATION', toInteger(part220), shared_count213] AS reason221
        UNION ALL
        MATCH (seed198)<-[:AUTHORED]-(via204)
        WITH root201, via204, COUNT { (via204)-[:AUTHORED]->() } AS degree205 ORDER BY degree205, coalesce(via204.id, via204.key)
        WITH root201, collect([via204, degree205]) AS between206
        UNWIND between206[..reduce(spent207 = [0, 0], pair208 IN between206 | CASE WHEN spent207[0] + pair208[1] > 2000 THEN [2000, spent207[1]] ELSE [spent207[0] + pair208[1], spent207[1] + 1] END)[1]] AS chosen209
        WITH root201, chosen209[0] AS via204, toInteger(1000000 / log(1 + chosen209[1])) AS term210
        MATCH (via204)-[:AUTHORED]->(reached211)
        WITH DISTINCT root201, via204, term210, CASE WHEN reached211:EarlierVersion THEN head(COLLECT { MATCH (reached211)-[:VERSION_OF]->(published200:Paper) RETURN published200 }) ELSE reached211 END AS candidate212 WHERE candidate212 <> root201
        WITH candidate212, count(*) AS shared_count213, sum(term210) AS sum214
        WITH candidate212, shared_count213, sum214, COUNT { (candidate212)<-[:AUTHORED]-() } AS size215
        WITH candidate212, shared_count213, sum214 / sqrt(CASE WHEN size215 > 0 THEN size215 ELSE 1 END) AS sum214
        WITH collect([candidate212, shared_count213, sum214]) AS all216, max(sum214) AS best217
        UNWIND all216 AS found218
        WITH found218[0] AS candidate212, found218[1] AS shared_count213, found218[2] / best217 AS value219
        WITH candidate212, value219, shared_count213, round(120000.0 * value219) AS part220 WHERE part220 >= 1
        RETURN candidate212, ['SHARED_AUTHORS', toInteger(part220), shared_count213] AS reason221
        UNION ALL
        MATCH (seed198)-[:HAS_TOPIC]->(via204)
        WITH root201, via204, COUNT { (via204)<-[:HAS_TOPIC]-() } AS degree205 ORDER BY degree205, coalesce(via204.id, via204.key)
        WITH root201, collect([via204, degree205]) AS between206
        UNWIND between206[..reduce(spent207 = [0, 0], pair208 IN between206 | CASE WHEN spent207[0] + pair208[1] > 2000 THEN [2000, spent207[1]] ELSE [spent207[0] + pair208[1], spent207[1] + 1] END)[1]] AS chosen209
        WITH root201, chosen209[0] AS via204, toInteger(1000000 / log(1 + chosen209[1])) AS term210
        MATCH (via204)<-[:HAS_TOPIC]-(reached211)
        WITH DISTINCT root201, via204, term210, CASE WHEN reached211:EarlierVersion THEN head(COLLECT { MATCH (reached211)-[:VERSION_OF]->(published200:Paper) RETURN published200 }) ELSE reached211 END AS candidate212 WHERE candidate212 <> root201
        WITH candidate212, count(*) AS shared_count213, sum(term210) AS sum214
        WITH candidate212, shared_count213, sum214, COUNT { (candidate212)-[:HAS_TOPIC]->() } AS size215
        WITH candidate212, shared_count213, sum214 / sqrt(CASE WHEN size215 > 0 THEN size215 ELSE 1 END) AS sum214
        WITH collect([candidate212, shared_count213, sum214]) AS all216, max(sum214) AS best217
        UNWIND all216 AS found218
        WITH found218[0] AS candidate212, found218[1] AS shared_count213, found218[2] / best217 AS value219
        WITH candidate212, value219, shared_count213, round(120000.0 * value219) AS part220 WHERE part220 >= 1
        RETURN candidate212, ['SHARED_TOPICS', toInteger(part220), shared_count213] AS reason221
        UNION ALL
        WITH root201, title203, title203 + [word202 IN [word202 IN split(toLower(left(coalesce(seed198.abstract, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word202 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] WHERE NOT word202 IN title203] AS words224
        UNWIND words224 AS word202
        WITH root201, title203, word202, min(0) AS once225
        WITH root201, title203, collect(word202)[..32] AS words224 WHERE size(words224) > 0
        WITH root201, reduce(text226 = '', word202 IN words224 | CASE WHEN size(text226) + size(word202) > 500 THEN text226 ELSE text226 + word202 + CASE WHEN word202 IN title203 THEN '^3 ' ELSE ' ' END END) AS text226 CALL db.index.fulltext.queryNodes('paper_text', 'title:(' + text226 + ') abstract:(' + text226 + ')', {limit: 100}) YIELD node, score
        WITH root201, collect([node, score]) AS all216
        UNWIND [hit227 IN all216 WHERE size(all216) < 100 OR hit227[1] > all216[-1][1]] AS hit227
        WITH root201, hit227[0] AS reached211, hit227[1] / all216[0][1] AS value219
        WITH root201, CASE WHEN reached211:EarlierVersion THEN head(COLLECT { MATCH (reached211)-[:VERSION_OF]->(published200:Paper) RETURN published200 }) ELSE reached211 END AS candidate212, max(value219) AS value219 WHERE candidate212 <> root201
        WITH candidate212, value219, null AS shared_count213
        WITH candidate212, value219, shared_count213, round(120000.0 * value219) AS part220 WHERE part220 >= 1
        RETURN candidate212, ['TEXT_SIMILARITY', toInteger(part220), shared_count213] AS reason221
      }
      WITH seed198, root201, title203, candidate212 AS other194, sum(reason221[1]) AS rank196, collect(reason221) AS link195 WHERE other194 <> root201 AND NOT (size(title203) > 0 AND other194.title IS NOT NULL AND toLower(other194.title) CONTAINS title203[0] AND toLower(other194.title) CONTAINS title203[-1] AND [word202 IN split(toLower(left(coalesce(other194.title, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word202 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] = title203 AND (EXISTS { (seed198)<-[:AUTHORED]-()-[:AUTHORED]->(other194) } OR NOT EXISTS { (seed198)<-[:AUTHORED]-() } OR NOT EXISTS { (other194)<-[:AUTHORED]-() }))
      WITH other194, rank196, link195
      RETURN other194, link195
    }
    WITH other2, size(seeds199) AS count228, other194, collect(link195) AS all216 WHERE NOT EXISTS { (other2)-[:CONTAINS]->(other194) } AND NOT EXISTS { (other2)-[:CONTAINS]->(:EarlierVersion)-[:VERSION_OF]->(other194) }
    WITH count228, other194, [signal229 IN ['BIBLIOGRAPHIC_COUPLING', 'CO_CITATION', 'DIRECT_CITATION', 'SHARED_AUTHORS', 'SHARED_TOPICS', 'TEXT_SIMILARITY'] | reduce(total230 = [signal229, 0, null], reasons231 IN all216 | reduce(sum214 = total230, reason221 IN [reason221 IN reasons231 WHERE reason221[0] = signal229] | [signal229, sum214[1] + reason221[1], CASE WHEN reason221[2] IS NULL THEN sum214[2] ELSE coalesce(sum214[2], 0) + reason221[2] END]))] AS sums232
    WITH other194, [sum214 IN sums232 WHERE sum214[1] >= count228 | [sum214[0], sum214[1] / count228, sum214[2]]] AS link195
    WITH other194, reduce(total230 = 0, reason221 IN link195 | total230 + reason221[1]) AS rank196, link195 WHERE rank196 > 0
    WITH other194, rank196, link195
    WITH other194, link195, rank196, rank196 AS k192, other194.id AS k193 ORDER BY k192 DESC, k193 LIMIT $p15
    CALL (link195) {
      UNWIND link195 AS other235
      WITH other235, other235[1] AS k233, other235[0] AS k234 ORDER BY k233 DESC, k234
      RETURN collect([k234, other235[1] / 1000000.0, other235[2]]) AS v236
    }
    RETURN collect([rank196 / 1000000.0, [v236], k193, k193]) AS v237
  }
  RETURN head(collect([other2.id, other2.name, other2.description, other2.description, other2.visibility, v3, [v9, v48, v47], v49, [v237], toString(other2.createdAt), toString(other2.updatedAt)])) AS v1
}
RETURN [v1] AS row
