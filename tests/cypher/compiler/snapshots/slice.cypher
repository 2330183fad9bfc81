// { researchMap(seeds: ["W1", "T1"]) { truncated nodes { distance weight node { id } } edges { kind } } }
// parameters: {"p0l":60,"p0s":["W1","T1"]}
CALL () {
  UNWIND $p0s AS key2
  MATCH (:Identifier {key: key2})-[:IDENTIFIES]->(seed3:Paper|Person|Institution|Topic)
  WITH collect(DISTINCT seed3) AS seeds4
  WITH seeds4, seeds4 AS slice5, false AS cut6, [seed3 IN seeds4 | {node: seed3, weight: 1.0}] AS entries7, [] AS near8, head(COLLECT { MATCH (dated9:Paper) WHERE dated9.year IS NOT NULL RETURN dated9.year ORDER BY dated9.year DESC LIMIT 1 }) - 1 AS recent10, [seed3 IN seeds4 WHERE seed3:EarlierVersion | CASE WHEN seed3:EarlierVersion THEN head(COLLECT { MATCH (seed3)-[:VERSION_OF]->(published11:Paper) RETURN published11 }) ELSE seed3 END] AS works12, [seed3 IN seeds4 | toLower(seed3.title)] AS titles13
  WITH *, [1000, 0.5, CASE WHEN any(seed3 IN seeds4 WHERE seed3.year >= recent10) THEN 0.5 ELSE 0.2 END] AS class_shares14
  CALL (seeds4) {
    UNWIND seeds4 AS seed3
    CALL (seed3, seeds4) {
      WITH seed3 WHERE seed3:Paper
      RETURN seed3 AS own15, 1000000 AS standing16, false AS of17
      UNION ALL
      WITH seed3, seeds4 WHERE NOT seed3:Paper
      MATCH (seed3)-[has18:AUTHORED|STATES_AFFILIATION|HAS_TOPIC]-(own15:Paper) WHERE NOT own15:EarlierVersion
      WITH seeds4, own15, max(coalesce(has18.score, 1.0)) AS has_score19
      WITH seeds4, own15, has_score19 * log10(10 + coalesce(own15.citationCount, 0)) AS standing16 ORDER BY standing16 DESC, own15.id LIMIT 30
      WITH seeds4, collect([own15, standing16]) AS all20
      UNWIND all20[..1 + 30 / size(seeds4)] AS one21
      RETURN one21[0] AS own15, toInteger(1000000 * one21[1] / all20[0][1]) AS standing16, true AS of17
    }
    WITH own15, max(standing16) AS standing16, min(of17) AS of17 ORDER BY standing16 DESC, coalesce(own15.citationCount, 0) DESC, own15.id
    RETURN collect({node: own15, weight: standing16, own: of17}) AS base22
  }
  CALL (base22) {
    UNWIND base22[..3] AS origin23
    WITH origin23.node AS near_self24
    CALL (near_self24) {
      WITH near_self24, CASE WHEN near_self24:EarlierVersion THEN head(COLLECT { MATCH (near_self24)-[:VERSION_OF]->(near_published25:Paper) RETURN near_published25 }) ELSE near_self24 END AS near_root26, [near_word27 IN split(toLower(left(coalesce(near_self24.title, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE near_word27 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] AS near_title28
      CALL (near_self24, near_root26, near_title28) {
        MATCH (near_self24)-[:CITES|REFERS_TO]->(near_via29)
        WITH near_root26, near_via29, COUNT { (near_via29)<-[:CITES|REFERS_TO]-() } AS near_degree30 ORDER BY near_degree30, coalesce(near_via29.id, near_via29.key)
        WITH near_root26, collect([near_via29, near_degree30]) AS near_between31
        UNWIND near_between31[..reduce(near_spent32 = [0, 0], near_pair33 IN near_between31 | CASE WHEN near_spent32[0] + near_pair33[1] > 2000 THEN [2000, near_spent32[1]] ELSE [near_spent32[0] + near_pair33[1], near_spent32[1] + 1] END)[1]] AS near_chosen34
        WITH near_root26, near_chosen34[0] AS near_via29, toInteger(1000000 / log(1 + near_chosen34[1])) AS near_term35
        MATCH (near_via29)<-[:CITES|REFERS_TO]-(near_reached36)
        WITH DISTINCT near_root26, near_via29, near_term35, CASE WHEN near_reached36:EarlierVersion THEN head(COLLECT { MATCH (near_reached36)-[:VERSION_OF]->(near_published25:Paper) RETURN near_published25 }) ELSE near_reached36 END AS near_candidate37 WHERE near_candidate37 <> near_root26
        WITH near_candidate37, count(*) AS near_shared_count38, sum(near_term35) AS near_sum39
        WITH near_candidate37, near_shared_count38, near_sum39, COUNT { (near_candidate37)-[:CITES|REFERS_TO]->() } AS near_size40
        WITH near_candidate37, near_shared_count38, near_sum39 / sqrt(CASE WHEN near_size40 > 0 THEN near_size40 ELSE 1 END) AS near_sum39
        WITH collect([near_candidate37, near_shared_count38, near_sum39]) AS near_all41, max(near_sum39) AS near_best42
        UNWIND near_all41 AS near_found43
        WITH near_found43[0] AS near_candidate37, near_found43[1] AS near_shared_count38, near_found43[2] / near_best42 AS near_value44
        WITH near_candidate37, near_value44, near_shared_count38, round(240000.0 * near_value44) AS near_part45 WHERE near_part45 >= 1
        RETURN near_candidate37, ['BIBLIOGRAPHIC_COUPLING', toInteger(near_part45), near_shared_count38] AS near_reason46
        UNION ALL
        MATCH (near_self24)<-[:CITES]-(near_via29)
        WITH near_root26, near_via29, COUNT { (near_via29)-[:CITES]->() } AS near_degree30 ORDER BY near_degree30, coalesce(near_via29.id, near_via29.key)
        WITH near_root26, collect([near_via29, near_degree30]) AS near_between31
        UNWIND near_between31[..reduce(near_spent32 = [0, 0], near_pair33 IN near_between31 | CASE WHEN near_spent32[0] + near_pair33[1] > 2000 THEN [2000, near_spent32[1]] ELSE [near_spent32[0] + near_pair33[1], near_spent32[1] + 1] END)[1]] AS near_chosen34
        WITH near_root26, near_chosen34[0] AS near_via29, toInteger(1000000 / log(1 + near_chosen34[1])) AS near_term35
        MATCH (near_via29)-[:CITES]->(near_reached36)
        WITH DISTINCT near_root26, near_via29, near_term35, CASE WHEN near_reached36:EarlierVersion THEN head(COLLECT { MATCH (near_reached36)-[:VERSION_OF]->(near_published25:Paper) RETURN near_published25 }) ELSE near_reached36 END AS near_candidate37 WHERE near_candidate37 <> near_root26
        WITH near_candidate37, count(*) AS near_shared_count38, sum(near_term35) AS near_sum39
        WITH near_candidate37, near_shared_count38, near_sum39, 1 AS near_size40
        WITH near_candidate37, near_shared_count38, near_sum39 * 1.0 AS near_sum39
        WITH collect([near_candidate37, near_shared_count38, near_sum39]) AS near_all41, max(near_sum39) AS near_best42
        UNWIND near_all41 AS near_found43
        WITH near_found43[0] AS near_candidate37, near_found43[1] AS near_shared_count38, near_found43[2] / near_best42 AS near_value44
        WITH near_candidate37, near_value44, near_shared_count38, round(190000.0 * near_value44) AS near_part45 WHERE near_part45 >= 1
        RETURN near_candidate37, ['CO_CITATION', toInteger(near_part45), near_shared_count38] AS near_reason46
        UNION ALL
        CALL (near_self24, near_root26) {
          MATCH (near_self24)-[near_cites47:CITES]-(near_reached36)
          WITH DISTINCT near_root26, startNode(near_cites47) = near_self24 AS near_forward48, CASE WHEN near_reached36:EarlierVersion THEN head(COLLECT { MATCH (near_reached36)-[:VERSION_OF]->(near_published25:Paper) RETURN near_published25 }) ELSE near_reached36 END AS near_candidate37 WHERE near_candidate37 <> near_root26
          RETURN near_candidate37, count(*) AS near_shared_count38, 0.25 AS near_value44
          UNION ALL
          MATCH (near_self24)-[:CITES]->(near_via29)
          WITH near_root26, near_via29, COUNT { (near_via29)-[:CITES]->() } AS near_degree30 ORDER BY near_degree30, coalesce(near_via29.id, near_via29.key)
          WITH near_root26, collect([near_via29, near_degree30]) AS near_between31
          UNWIND near_between31[..reduce(near_spent32 = [0, 0], near_pair33 IN near_between31 | CASE WHEN near_spent32[0] + near_pair33[1] > 2000 THEN [2000, near_spent32[1]] ELSE [near_spent32[0] + near_pair33[1], near_spent32[1] + 1] END)[1]] AS near_chosen34
          WITH near_root26, near_chosen34[0] AS near_via29, toInteger(1000000 / log(1 + near_chosen34[1])) AS near_term35
          MATCH (near_via29)-[:CITES]->(near_reached36)
          WITH DISTINCT near_root26, near_via29, near_term35, CASE WHEN near_reached36:EarlierVersion THEN head(COLLECT { MATCH (near_reached36)-[:VERSION_OF]->(near_published25:Paper) RETURN near_published25 }) ELSE near_reached36 END AS near_candidate37 WHERE near_candidate37 <> near_root26
          WITH near_candidate37, count(*) AS near_shared_count38, sum(near_term35) AS near_sum39
          WITH near_candidate37, near_shared_count38, near_sum39, 1 AS near_size40
          WITH near_candidate37, near_shared_count38, near_sum39 * 1.0 AS near_sum39
          WITH collect([near_candidate37, near_shared_count38, near_sum39]) AS near_all41, max(near_sum39) AS near_best42
          UNWIND near_all41 AS near_found43
          WITH near_found43[0] AS near_candidate37, near_found43[1] AS near_shared_count38, near_found43[2] / near_best42 AS near_value44
          RETURN near_candidate37, near_shared_count38, near_value44
          UNION ALL
          MATCH (near_self24)<-[:CITES]-(near_via29)
          WITH near_root26, near_via29, COUNT { (near_via29)<-[:CITES]-() } AS near_degree30 ORDER BY near_degree30, coalesce(near_via29.id, near_via29.key)
          WITH near_root26, collect([near_via29, near_degree30]) AS near_between31
          UNWIND near_between31[..reduce(near_spent32 = [0, 0], near_pair33 IN near_between31 | CASE WHEN near_spent32[0] + near_pair33[1] > 2000 THEN [2000, near_spent32[1]] ELSE [near_spent32[0] + near_pair33[1], near_spent32[1] + 1] END)[1]] AS near_chosen34
          WITH near_root26, near_chosen34[0] AS near_via29, toInteger(1000000 / log(1 + near_chosen34[1])) AS near_term35
          MATCH (near_via29)<-[:CITES]-(near_reached36)
          WITH DISTINCT near_root26, near_via29, near_term35, CASE WHEN near_reached36:EarlierVersion THEN head(COLLECT { MATCH (near_reached36)-[:VERSION_OF]->(near_published25:Paper) RETURN near_published25 }) ELSE near_reached36 END AS near_candidate37 WHERE near_candidate37 <> near_root26
          WITH near_candidate37, count(*) AS near_shared_count38, sum(near_term35) AS near_sum39
          WITH near_candidate37, near_shared_count38, near_sum39, COUNT { (near_candidate37)-[:CITES|REFERS_TO]->() } AS near_size40
          WITH near_candidate37, near_shared_count38, near_sum39 / sqrt(CASE WHEN near_size40 > 0 THEN near_size40 ELSE 1 END) AS near_sum39
          WITH collect([near_candidate37, near_shared_count38, near_sum39]) AS near_all41, max(near_sum39) AS near_best42
          UNWIND near_all41 AS near_found43
          WITH near_found43[0] AS near_candidate37, near_found43[1] AS near_shared_count38, near_found43[2] / near_best42 AS near_value44
          RETURN near_candidate37, near_shared_count38, 0.5 * near_value44 AS near_value44
        }
        WITH near_candidate37, sum(near_shared_count38) AS near_shared_count38, max(near_value44) AS near_value44
        WITH near_candidate37, near_value44, near_shared_count38, round(210000.0 * near_value44) AS near_part45 WHERE near_part45 >= 1
        RETURN near_candidate37, ['DIRECT_CITATION', toInteger(near_part45), near_shared_count38] AS near_reason46
        UNION ALL
        MATCH (near_self24)<-[:AUTHORED]-(near_via29)
        WITH near_root26, near_via29, COUNT { (near_via29)-[:AUTHORED]->() } AS near_degree30 ORDER BY near_degree30, coalesce(near_via29.id, near_via29.key)
        WITH near_root26, collect([near_via29, near_degree30]) AS near_between31
        UNWIND near_between31[..reduce(near_spent32 = [0, 0], near_pair33 IN near_between31 | CASE WHEN near_spent32[0] + near_pair33[1] > 2000 THEN [2000, near_spent32[1]] ELSE [near_spent32[0] + near_pair33[1], near_spent32[1] + 1] END)[1]] AS near_chosen34
        WITH near_root26, near_chosen34[0] AS near_via29, toInteger(1000000 / log(1 + near_chosen34[1])) AS near_term35
        MATCH (near_via29)-[:AUTHORED]->(near_reached36)
        WITH DISTINCT near_root26, near_via29, near_term35, CASE WHEN near_reached36:EarlierVersion THEN head(COLLECT { MATCH (near_reached36)-[:VERSION_OF]->(near_published25:Paper) RETURN near_published25 }) ELSE near_reached36 END AS near_candidate37 WHERE near_candidate37 <> near_root26
        WITH near_candidate37, count(*) AS near_shared_count38, sum(near_term35) AS near_sum39
        WITH near_candidate37, near_shared_count38, near_sum39, COUNT { (near_candidate37)<-[:AUTHORED]-() } AS near_size40
        WITH near_candidate37, near_shared_count38, near_sum39 / sqrt(CASE WHEN near_size40 > 0 THEN near_size40 ELSE 1 END) AS near_sum39
        WITH collect([near_candidate37, near_shared_count38, near_sum39]) AS near_all41, max(near_sum39) AS near_best42
        UNWIND near_all41 AS near_found43
        WITH near_found43[0] AS near_candidate37, near_found43[1] AS near_shared_count38, near_found43[2] / near_best42 AS near_value44
        WITH near_candidate37, near_value44, near_shared_count38, round(120000.0 * near_value44) AS near_part45 WHERE near_part45 >= 1
        RETURN near_candidate37, ['SHARED_AUTHORS', toInteger(near_part45), near_shared_count38] AS near_reason46
        UNION ALL
        MATCH (near_self24)-[:HAS_TOPIC]->(near_via29)
        WITH near_root26, near_via29, COUNT { (near_via29)<-[:HAS_TOPIC]-() } AS near_degree30 ORDER BY near_degree30, coalesce(near_via29.id, near_via29.key)
        WITH near_root26, collect([near_via29, near_degree30]) AS near_between31
        UNWIND near_between31[..reduce(near_spent32 = [0, 0], near_pair33 IN near_between31 | CASE WHEN near_spent32[0] + near_pair33[1] > 2000 THEN [2000, near_spent32[1]] ELSE [near_spent32[0] + near_pair33[1], near_spent32[1] + 1] END)[1]] AS near_chosen34
        WITH near_root26, near_chosen34[0] AS near_via29, toInteger(1000000 / log(1 + near_chosen34[1])) AS near_term35
        MATCH (near_via29)<-[:HAS_TOPIC]-(near_reached36)
        WITH DISTINCT near_root26, near_via29, near_term35, CASE WHEN near_reached36:EarlierVersion THEN head(COLLECT { MATCH (near_reached36)-[:VERSION_OF]->(near_published25:Paper) RETURN near_published25 }) ELSE near_reached36 END AS near_candidate37 WHERE near_candidate37 <> near_root26
        WITH near_candidate37, count(*) AS near_shared_count38, sum(near_term35) AS near_sum39
        WITH near_candidate37, near_shared_count38, near_sum39, COUNT { (near_candidate37)-[:HAS_TOPIC]->() } AS near_size40
        WITH near_candidate37, near_shared_count38, near_sum39 / sqrt(CASE WHEN near_size40 > 0 THEN near_size40 ELSE 1 END) AS near_sum39
        WITH collect([near_candidate37, near_shared_count38, near_sum39]) AS near_all41, max(near_sum39) AS near_best42
        UNWIND near_all41 AS near_found43
        WITH near_found43[0] AS near_candidate37, near_found43[1] AS near_shared_count38, near_found43[2] / near_best42 AS near_value44
        WITH near_candidate37, near_value44, near_shared_count38, round(120000.0 * near_value44) AS near_part45 WHERE near_part45 >= 1
        RETURN near_candidate37, ['SHARED_TOPICS', toInteger(near_part45), near_shared_count38] AS near_reason46
        UNION ALL
        WITH near_root26, near_title28, near_title28 + [near_word27 IN [near_word27 IN split(toLower(left(coalesce(near_self24.abstract, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE near_word27 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] WHERE NOT near_word27 IN near_title28] AS near_words49
        UNWIND near_words49 AS near_word27
        WITH near_root26, near_title28, near_word27, min(0) AS near_once50
        WITH near_root26, near_title28, collect(near_word27)[..32] AS near_words49 WHERE size(near_words49) > 0
        WITH near_root26, reduce(near_text51 = '', near_word27 IN near_words49 | CASE WHEN size(near_text51) + size(near_word27) > 500 THEN near_text51 ELSE near_text51 + near_word27 + CASE WHEN near_word27 IN near_title28 THEN '^3 ' ELSE ' ' END END) AS near_text51 CALL db.index.fulltext.queryNodes('paper_text', 'title:(' + near_text51 + ') abstract:(' + near_text51 + ')', {limit: 100}) YIELD node, score
        WITH near_root26, collect([node, score]) AS near_all41
        UNWIND [near_hit52 IN near_all41 WHERE size(near_all41) < 100 OR near_hit52[1] > near_all41[-1][1]] AS near_hit52
        WITH near_root26, near_hit52[0] AS near_reached36, near_hit52[1] / near_all41[0][1] AS near_value44
        WITH near_root26, CASE WHEN near_reached36:EarlierVersion THEN head(COLLECT { MATCH (near_reached36)-[:VERSION_OF]->(near_published25:Paper) RETURN near_published25 }) ELSE near_reached36 END AS near_candidate37, max(near_value44) AS near_value44 WHERE near_candidate37 <> near_root26
        WITH near_candidate37, near_value44, null AS near_shared_count38
        WITH near_candidate37, near_value44, near_shared_count38, round(120000.0 * near_value44) AS near_part45 WHERE near_part45 >= 1
        RETURN near_candidate37, ['TEXT_SIMILARITY', toInteger(near_part45), near_shared_count38] AS near_reason46
      }
      WITH near_self24, near_root26, near_title28, near_candidate37 AS near_other53, sum(near_reason46[1]) AS near_rank54, collect(near_reason46) AS near_link55 WHERE near_other53 <> near_root26 AND NOT (size(near_title28) > 0 AND near_other53.title IS NOT NULL AND toLower(near_other53.title) CONTAINS near_title28[0] AND toLower(near_other53.title) CONTAINS near_title28[-1] AND [near_word27 IN split(toLower(left(coalesce(near_other53.title, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE near_word27 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] = near_title28 AND (EXISTS { (near_self24)<-[:AUTHORED]-()-[:AUTHORED]->(near_other53) } OR NOT EXISTS { (near_self24)<-[:AUTHORED]-() } OR NOT EXISTS { (near_other53)<-[:AUTHORED]-() }))
      WITH near_other53, near_rank54, near_link55
      RETURN near_other53, near_rank54, near_link55 ORDER BY near_rank54 DESC, coalesce(near_other53.citationCount, 0) DESC, near_other53.id LIMIT 60
    }
    WITH collect([near_other53, near_rank54, near_link55, near_self24]) AS all20, max(near_rank54) AS most56
    RETURN [one21 IN all20 | {node: one21[0], weight: 1000000 * one21[1] / most56, rank: one21[1], link: one21[2], origin: one21[3]}] AS nearest57
  }
  WITH *, 0.75 * ($p0l - size(seeds4)) AS limit58
  CALL (base22, nearest57, slice5, works12, recent10, titles13, class_shares14, limit58) {
    CALL (base22, nearest57) {
      UNWIND base22 + nearest57 AS one21
      WITH one21.node AS voter59, max(one21.weight) AS strength60
      WITH voter59, strength60, COUNT { (voter59)-[:CITES]-() } AS degree61 ORDER BY strength60 DESC, coalesce(voter59.citationCount, 0) DESC, voter59.id
      WITH collect({node: voter59, strength: strength60, degree: degree61}) AS voters62
      UNWIND reduce(chosen63 = {left: 4000, voters: []}, one21 IN voters62 | CASE WHEN one21.degree > chosen63.left THEN chosen63 ELSE {left: chosen63.left - one21.degree, voters: chosen63.voters + [one21]} END).voters AS one21
      WITH one21.node AS voter59, toInteger(one21.strength / sqrt(1 + one21.degree)) AS vote64
      MATCH (voter59)-[cites65:CITES]-(reached66)
      WITH reached66, sum(CASE WHEN startNode(cites65) = voter59 THEN vote64 ELSE vote64 / 2 END) AS votes67
      WITH CASE WHEN reached66:EarlierVersion THEN head(COLLECT { MATCH (reached66)-[:VERSION_OF]->(published11:Paper) RETURN published11 }) ELSE reached66 END AS found68, sum(votes67) AS votes67 ORDER BY votes67 DESC, coalesce(found68.citationCount, 0) DESC, found68.id LIMIT 600
      RETURN collect([found68, votes67]) AS votes67
    }
    WITH *, [one21 IN votes67 WHERE one21[1] > 0 AND NOT one21[0] IN slice5] AS voted69
    UNWIND [one21 IN voted69 | {node: one21[0], score: 1000000 * one21[1] / voted69[0][1], own: false}] + [one21 IN nearest57 | {node: one21.node, score: toInteger(0.5 * one21.weight / size(base22[..3])), own: false}] + [one21 IN base22 | {node: one21.node, score: one21.weight, own: one21.own}] AS one21
    WITH slice5, works12, recent10, titles13, class_shares14, limit58, one21.node AS found68, sum(one21.score) AS score70, max(one21.own) AS own15 WHERE NOT found68 IN slice5 AND NOT found68 IN works12 AND NOT found68:EarlierVersion
    WITH limit58, titles13, class_shares14, found68, score70, coalesce(found68.citationCount, 0) AS known71, CASE WHEN own15 THEN 1 WHEN found68.year >= recent10 THEN 2 ELSE 0 END AS class72
    WITH *, 1 + toInteger(score70 * (1 + 0.3 * log10(1 + known71))) AS weight73 ORDER BY weight73 DESC, known71 DESC, found68.id
    WITH limit58, titles13, class_shares14, toLower(coalesce(found68.title, found68.id)) AS title74, head(collect({node: found68, weight: weight73, known: known71, class: class72})) AS entry75 WHERE NOT coalesce(title74 IN titles13, false)
    WITH limit58, class_shares14, entry75 ORDER BY entry75.weight DESC, entry75.known DESC, entry75.node.id
    WITH limit58, class_shares14, entry75.class AS class72, collect(entry75) AS members76
    WITH members76, toInteger(ceil(limit58 * class_shares14[class72])) AS most56
    UNWIND range(0, size(members76) - 1) AS place77
    WITH members76[place77] AS entry75, place77 >= most56 AS beyond78 ORDER BY beyond78, entry75.weight DESC, entry75.known DESC, entry75.node.id
    RETURN collect(entry75) AS papers79
  }
  WITH *, [one21 IN base22 WHERE one21.node IN slice5 | [one21.node, 1000000]] + [one21 IN papers79[..toInteger(limit58)] | [one21.node, 1000000 * one21.weight / (2 * papers79[0].weight)]] AS chosen63
  CALL (chosen63, slice5, seeds4) {
    UNWIND chosen63 AS one21
    WITH slice5, one21[0] AS paper80, one21[1] AS strength60
    WITH slice5, paper80, strength60 / (log(2 + COUNT { (paper80)<-[:AUTHORED]-() }) / log(2)) AS pull81
    MATCH (paper80)<-[:AUTHORED]-(found68:Person)
    WITH slice5, found68, toInteger(pull81) AS part82
    WITH found68, sum(part82) AS weight73, slice5 WHERE NOT found68 IN slice5
    WITH found68, weight73, COUNT { (found68)-[:AUTHORED]->() } AS size83
    WITH found68, 1 + weight73 AS weight73, size83 ORDER BY weight73 DESC, size83 DESC, found68.id LIMIT $p0l + 1
    RETURN collect({node: found68, weight: weight73}) AS persons84
  }
  CALL (chosen63, slice5, seeds4) {
    UNWIND chosen63 + [seed3 IN seeds4 WHERE seed3:Person | [seed3, 1000000]] AS one21
    WITH slice5, one21[0] AS paper80, one21[1] AS pull81
    MATCH (paper80)-[:STATES_AFFILIATION|AFFILIATED_WITH]->(found68:Institution)
    WITH slice5, found68, toInteger(pull81) AS part82
    WITH found68, sum(part82) AS weight73, slice5 WHERE NOT found68 IN slice5
    WITH found68, weight73, COUNT { (found68)<-[:STATES_AFFILIATION]-() } AS size83
    WITH found68, 1 + toInteger(weight73 / log10(10 + size83)) AS weight73, size83 ORDER BY weight73 DESC, size83 DESC, found68.id LIMIT $p0l + 1
    RETURN collect({node: found68, weight: weight73}) AS institutions85
  }
  CALL (chosen63, slice5, seeds4) {
    UNWIND chosen63 AS one21
    WITH slice5, one21[0] AS paper80, one21[1] AS pull81
    MATCH (paper80)-[has18:HAS_TOPIC]->(found68:Topic)
    WITH slice5, found68, toInteger(pull81 * coalesce(has18.score, 1.0)) AS part82
    WITH found68, sum(part82) AS weight73, slice5 WHERE NOT found68 IN slice5
    WITH found68, weight73, COUNT { (found68)<-[:HAS_TOPIC]-() } AS size83
    WITH found68, 1 + toInteger(weight73 / log10(10 + size83)) AS weight73, size83 ORDER BY weight73 DESC, size83 DESC, found68.id LIMIT $p0l + 1
    RETURN collect({node: found68, weight: weight73}) AS topics86
  }
  CALL (seeds4, persons84, institutions85, topics86, papers79) {
    UNWIND [[0.11, persons84], [0.06, institutions85], [0.08, topics86], [0.75, papers79]] AS kind87
    UNWIND range(0, size(kind87[1][..$p0l + 1]) - 1) AS place77
    WITH kind87[1][place77] AS entry75, (place77 + 0.5) / kind87[0] AS turn88, kind87[1][0].weight AS best89 ORDER BY turn88, best89 DESC, entry75.node.id
    RETURN collect({node: entry75.node, weight: entry75.weight, best: best89}) AS ranked90
  }
  WITH *, CASE WHEN toInteger(ceil(($p0l - size(seeds4)) * 1.0)) + size(seeds4) - size(slice5) > 0 THEN ranked90[..toInteger(ceil(($p0l - size(seeds4)) * 1.0)) + size(seeds4) - size(slice5)] ELSE [] END AS kept91
  WITH seeds4, recent10, works12, titles13, class_shares14, slice5 + [one21 IN kept91 | one21.node] AS slice5, cut6 OR size(kept91) < size(ranked90) AS cut6, entries7 + [one21 IN kept91 | {node: one21.node, weight: round(1.0 * one21.weight / one21.best / 2, 6)}] AS entries7, near8 + [one21 IN nearest57 | {kind: 'NEAR', source: one21.origin.id, target: one21.node.id, weight: round(one21.rank / 1000000.0, 6), reasons: one21.link}] AS near8, [one21 IN kept91 WHERE one21.node:Paper | {node: one21.node, weight: 1000000 * one21.weight / one21.best, own: false}] AS base22
  CALL (slice5) {
    UNWIND slice5 AS start92
    MATCH (start92)-[relation93:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]->(end94) WHERE end94 IN slice5
    RETURN collect({kind: CASE type(relation93) WHEN 'STATES_AFFILIATION' THEN 'AFFILIATED_WITH' ELSE type(relation93) END, source: startNode(relation93).id, target: endNode(relation93).id, weight: coalesce(relation93.score, 1.0)}) AS edges95
  }
  CALL (slice5, near8, seeds4) {
    WITH slice5, near8, [seed3 IN seeds4 | seed3.id] AS start92, [one21 IN slice5 WHERE one21:Paper | one21.id] AS ids96
    UNWIND [edge97 IN near8 WHERE edge97.source IN ids96 AND edge97.target IN ids96] AS edge97
    WITH CASE WHEN edge97.source < edge97.target THEN [edge97.source, edge97.target] ELSE [edge97.target, edge97.source] END AS pair98, edge97 ORDER BY edge97.weight DESC, edge97.source
    WITH pair98, head(collect(edge97)) AS edge97
    RETURN collect({kind: 'NEAR', source: pair98[0], target: pair98[1], weight: edge97.weight, reasons: edge97.reasons}) AS known71
  }
  CALL (slice5, known71) {
    CALL (slice5) {
      UNWIND [one21 IN slice5 WHERE one21:Paper] AS paper80
      WITH paper80, COUNT { (paper80)-[:CITES|REFERS_TO]->() } AS size83 ORDER BY size83, paper80.id
      WITH collect([paper80, size83]) AS all20
      UNWIND reduce(chosen63 = {left: 4000, papers: []}, one21 IN all20 | CASE WHEN one21[1] > chosen63.left THEN chosen63 ELSE {left: chosen63.left - one21[1], papers: chosen63.papers + [one21]} END).papers AS one21
      WITH one21[0] AS paper80, one21[0].id AS id99, one21[1] AS size83
      MATCH (paper80)-[:CITES|REFERS_TO]->(via100)
      WITH via100, id99, size83 ORDER BY id99
      WITH via100, collect([id99, size83]) AS sharing101 WHERE 2 <= size(sharing101) <= 12
      UNWIND range(0, size(sharing101) - 2) AS first102
      UNWIND range(first102 + 1, size(sharing101) - 1) AS second103
      WITH sharing101[first102] AS one21, sharing101[second103] AS two104
      WITH [one21[0], two104[0]] AS pair98, sqrt(1.0 * one21[1] * two104[1]) AS norm105, count(*) AS count106
      RETURN pair98, 'BIBLIOGRAPHIC_COUPLING' AS signal107, toInteger(500000 * count106 / norm105) AS part82, count106
      UNION ALL
      UNWIND [one21 IN slice5 WHERE one21:Paper] AS paper80
      WITH paper80, COUNT { (paper80)<-[:CITES]-() } AS size83 ORDER BY size83, paper80.id
      WITH collect([paper80, size83]) AS all20
      UNWIND reduce(chosen63 = {left: 4000, papers: []}, one21 IN all20 | CASE WHEN one21[1] > chosen63.left THEN chosen63 ELSE {left: chosen63.left - one21[1], papers: chosen63.papers + [one21]} END).papers AS one21
      WITH one21[0] AS paper80, one21[0].id AS id99, one21[1] AS size83
      MATCH (paper80)<-[:CITES]-(via100)
      WITH via100, id99, size83 ORDER BY id99
      WITH via100, collect([id99, size83]) AS sharing101 WHERE 2 <= size(sharing101) <= 12
      UNWIND range(0, size(sharing101) - 2) AS first102
      UNWIND range(first102 + 1, size(sharing101) - 1) AS second103
      WITH sharing101[first102] AS one21, sharing101[second103] AS two104
      WITH [one21[0], two104[0]] AS pair98, sqrt(1.0 * one21[1] * two104[1]) AS norm105, count(*) AS count106
      RETURN pair98, 'CO_CITATION' AS signal107, toInteger(500000 * count106 / norm105) AS part82, count106
    }
    WITH known71, pair98, sum(part82) AS sum108, sum(count106) AS count106, collect([signal107, part82, count106]) AS link109 WHERE count106 >= 2 AND sum108 >= 80000 AND NOT any(edge97 IN known71 WHERE [edge97.source, edge97.target] = pair98)
    UNWIND pair98 AS end94
    WITH end94, pair98, sum108, link109 ORDER BY sum108 DESC, pair98[0], pair98[1]
    WITH end94, collect([pair98, sum108, link109])[..2] AS best89
    UNWIND best89 AS one21
    WITH one21[0] AS pair98, head(collect(one21)) AS one21
    RETURN collect({kind: 'NEAR', source: pair98[0], target: pair98[1], weight: round(one21[1] / 1000000.0, 6), reasons: one21[2]}) AS alike110
  }
  WITH *, edges95 + known71 + alike110 AS stored111
  WITH seeds4, slice5, entries7, cut6, stored111 AS edges95
  CALL (seeds4, entries7, edges95) {
    WITH edges95, [seed3 IN seeds4 | seed3.id] AS start92, CASE WHEN size(seeds4) = 1 THEN seeds4[0].id END AS alone112, [entry75 IN entries7 WHERE entry75.node:Paper | entry75.node.id] AS papers79, entries7
    UNWIND [entry75 IN entries7 | [entry75.node.id, entry75, null]] + [edge97 IN edges95 | [edge97.source, null, edge97]] + [edge97 IN edges95 | [edge97.target, null, edge97]] AS row113
    WITH start92, alone112, papers79, row113[0] AS id99, head(collect(row113[1])) AS entry75, collect(DISTINCT row113[2]) AS own15
    WITH start92, id99, entry75, [reason114 IN CASE WHEN id99 IN start92 THEN ['you started here'] WHEN entry75.node:Paper THEN [CASE WHEN NOT alone112 IN papers79 AND any(edge97 IN own15 WHERE edge97.kind = 'AUTHORED' AND edge97.source = alone112) THEN 'written by the person you started from' END, CASE WHEN NOT alone112 IN papers79 AND any(edge97 IN own15 WHERE edge97.kind = 'AFFILIATED_WITH' AND edge97.target = alone112) THEN 'written at the institution you started from' END, CASE WHEN NOT alone112 IN papers79 AND any(edge97 IN own15 WHERE edge97.kind = 'HAS_TOPIC' AND edge97.target = alone112) THEN 'about the topic you started from' END, head([main115 IN head([edge97 IN own15 WHERE edge97.kind = 'NEAR' AND (edge97.source IN start92 OR edge97.target IN start92) | [reason114 IN edge97.reasons WHERE reason114[0] <> 'DIRECT_CITATION']]) | CASE main115[0] WHEN 'BIBLIOGRAPHIC_COUPLING' THEN CASE main115[2] WHEN 1 THEN 'shares 1 reference' ELSE 'shares ' + main115[2] + ' references' END WHEN 'CO_CITATION' THEN CASE main115[2] WHEN 1 THEN 'cited together once' ELSE 'cited together ' + main115[2] + ' times' END WHEN 'SHARED_AUTHORS' THEN CASE main115[2] WHEN 1 THEN 'shares 1 author' ELSE 'shares ' + main115[2] + ' authors' END WHEN 'SHARED_TOPICS' THEN CASE main115[2] WHEN 1 THEN 'shares 1 topic' ELSE 'shares ' + main115[2] + ' topics' END WHEN 'TEXT_SIMILARITY' THEN 'has a similar text' WHEN 'EMBEDDING_SIMILARITY' THEN 'has a similar meaning' END]), CASE WHEN size([edge97 IN own15 WHERE edge97.kind = 'CITES' AND edge97.source = id99]) > size([edge97 IN own15 WHERE edge97.kind = 'CITES' AND edge97.target = id99]) THEN head([found68 IN [[edge97 IN own15 WHERE edge97.kind = 'CITES' AND edge97.source = id99]] | CASE size(found68) WHEN 0 THEN null WHEN 1 THEN 'cites' + CASE WHEN head([one21 IN found68 | CASE one21.source WHEN id99 THEN one21.target ELSE one21.source END]) = alone112 THEN ' the paper you started from' ELSE ' 1 of these papers' END ELSE 'cites ' + size(found68) + ' of these papers' END]) ELSE head([found68 IN [[edge97 IN own15 WHERE edge97.kind = 'CITES' AND edge97.target = id99]] | CASE size(found68) WHEN 0 THEN null WHEN 1 THEN 'cited by' + CASE WHEN head([one21 IN found68 | CASE one21.source WHEN id99 THEN one21.target ELSE one21.source END]) = alone112 THEN ' the paper you started from' ELSE ' 1 of these papers' END ELSE 'cited by ' + size(found68) + ' of these papers' END]) END, CASE WHEN size([edge97 IN own15 WHERE edge97.kind = 'CITES' AND edge97.source = id99]) > size([edge97 IN own15 WHERE edge97.kind = 'CITES' AND edge97.target = id99]) THEN head([found68 IN [[edge97 IN own15 WHERE edge97.kind = 'CITES' AND edge97.target = id99]] | CASE size(found68) WHEN 0 THEN null WHEN 1 THEN 'cited by' + CASE WHEN head([one21 IN found68 | CASE one21.source WHEN id99 THEN one21.target ELSE one21.source END]) = alone112 THEN ' the paper you started from' ELSE ' 1 of these papers' END ELSE 'cited by ' + size(found68) + ' of these papers' END]) ELSE head([found68 IN [[edge97 IN own15 WHERE edge97.kind = 'CITES' AND edge97.source = id99]] | CASE size(found68) WHEN 0 THEN null WHEN 1 THEN 'cites' + CASE WHEN head([one21 IN found68 | CASE one21.source WHEN id99 THEN one21.target ELSE one21.source END]) = alone112 THEN ' the paper you started from' ELSE ' 1 of these papers' END ELSE 'cites ' + size(found68) + ' of these papers' END]) END, CASE WHEN NOT any(edge97 IN own15 WHERE edge97.kind IN ['CITES', 'NEAR']) THEN coalesce(head([found68 IN [[edge97 IN own15 WHERE edge97.kind = 'AUTHORED']] | CASE size(found68) WHEN 0 THEN null WHEN 1 THEN 'written by' + ' 1 of these people' ELSE 'written by ' + size(found68) + ' of these people' END]), head([found68 IN [[edge97 IN own15 WHERE edge97.kind = 'AFFILIATED_WITH']] | CASE size(found68) WHEN 0 THEN null WHEN 1 THEN 'from' + ' 1 of these institutions' ELSE 'from ' + size(found68) + ' of these institutions' END]), head([found68 IN [[edge97 IN own15 WHERE edge97.kind = 'HAS_TOPIC']] | CASE size(found68) WHEN 0 THEN null WHEN 1 THEN 'about' + ' 1 of these topics' ELSE 'about ' + size(found68) + ' of these topics' END])) END] WHEN entry75.node:Person THEN [CASE WHEN NOT alone112 IN papers79 AND any(edge97 IN own15 WHERE edge97.kind = 'AFFILIATED_WITH' AND edge97.target = alone112) THEN 'affiliated with the institution you started from' END, coalesce(head([found68 IN [[edge97 IN own15 WHERE edge97.kind = 'AUTHORED']] | CASE size(found68) WHEN 0 THEN null WHEN 1 THEN 'wrote' + CASE WHEN head([one21 IN found68 | CASE one21.source WHEN id99 THEN one21.target ELSE one21.source END]) = alone112 THEN ' the paper you started from' ELSE ' 1 of these papers' END ELSE 'wrote ' + size(found68) + ' of these papers' END]), head([found68 IN [[edge97 IN own15 WHERE edge97.kind = 'AFFILIATED_WITH']] | CASE size(found68) WHEN 0 THEN null WHEN 1 THEN 'affiliated with' + ' 1 of these institutions' ELSE 'affiliated with ' + size(found68) + ' of these institutions' END]))] WHEN entry75.node:Institution THEN [CASE WHEN NOT alone112 IN papers79 AND any(edge97 IN own15 WHERE edge97.kind = 'AFFILIATED_WITH' AND NOT edge97.source IN papers79 AND edge97.source = alone112) THEN 'affiliation of the person you started from' END, coalesce(head([found68 IN [[edge97 IN own15 WHERE edge97.kind = 'AFFILIATED_WITH' AND edge97.source IN papers79]] | CASE size(found68) WHEN 0 THEN null WHEN 1 THEN 'named on' + CASE WHEN head([one21 IN found68 | CASE one21.source WHEN id99 THEN one21.target ELSE one21.source END]) = alone112 THEN ' the paper you started from' ELSE ' 1 of these papers' END ELSE 'named on ' + size(found68) + ' of these papers' END]), head([found68 IN [[edge97 IN own15 WHERE edge97.kind = 'AFFILIATED_WITH' AND NOT edge97.source IN papers79]] | CASE size(found68) WHEN 0 THEN null WHEN 1 THEN 'affiliation of' + ' 1 of these people' ELSE 'affiliation of ' + size(found68) + ' of these people' END]))] ELSE [head([found68 IN [[edge97 IN own15 WHERE edge97.kind = 'HAS_TOPIC']] | CASE size(found68) WHEN 0 THEN null WHEN 1 THEN 'topic of' + CASE WHEN head([one21 IN found68 | CASE one21.source WHEN id99 THEN one21.target ELSE one21.source END]) = alone112 THEN ' the paper you started from' ELSE ' 1 of these papers' END ELSE 'topic of ' + size(found68) + ' of these papers' END])] END WHERE reason114 IS NOT NULL][..2] AS said116
    WITH entry75, CASE WHEN size(said116) > 0 THEN reduce(text117 = said116[0], more118 IN said116[1..] | text117 + ' and ' + more118) WHEN entry75.node:Paper THEN 'near the papers that are near the start' WHEN entry75.node:Person THEN 'wrote papers that are near the start' WHEN entry75.node:Institution THEN 'named on papers that are near the start' WHEN entry75.node:Topic THEN 'topic of papers that are near the start' END AS text117
    RETURN collect({node: entry75.node, weight: entry75.weight, why: toUpper(left(text117, 1)) + substring(text117, 1)}) AS explained119
  }
  WITH seeds4, slice5, edges95, cut6, explained119 AS entries7
  WITH *, [seed3 IN seeds4 | seed3.id] AS reached0_120
  WITH *, reached0_120 + [edge97 IN edges95 WHERE edge97.source IN reached0_120 | edge97.target] + [edge97 IN edges95 WHERE edge97.target IN reached0_120 | edge97.source] AS reached1_121
  WITH *, reached1_121 + [edge97 IN edges95 WHERE edge97.source IN reached1_121 | edge97.target] + [edge97 IN edges95 WHERE edge97.target IN reached1_121 | edge97.source] AS reached2_122
  WITH {nodes: [entry75 IN entries7 | {node: entry75.node, weight: entry75.weight, why: entry75.why, distance: CASE WHEN entry75.node.id IN reached0_120 THEN 0 WHEN entry75.node.id IN reached1_121 THEN 1 WHEN entry75.node.id IN reached2_122 THEN 2 ELSE 3 END}], edges: edges95, truncated: cut6} AS other123
  CALL (other123) {
    UNWIND other123.nodes AS other127
    WITH other127, other127.distance AS k124, other127.weight AS k125, other127.node.id AS k126 ORDER BY k124, k125 DESC, k126
    CALL (other127) {
      CALL (other127) {
        WITH other127.node AS other130 WHERE other130:Paper
        RETURN [0, [other130.id]] AS v129
        UNION ALL
        WITH other127.node AS other131 WHERE other131:Person
        RETURN [1, [other131.id]] AS v129
        UNION ALL
        WITH other127.node AS other132 WHERE other132:Institution
        RETURN [2, [other132.id]] AS v129
        UNION ALL
        WITH other127.node AS other133 WHERE other133:Topic
        RETURN [3, [other133.id]] AS v129
      }
      RETURN head(collect(v129)) AS v128
    }
    RETURN collect([k124, k125, v128]) AS v134
  }
  CALL (other123) {
    UNWIND other123.edges AS other138
    WITH other138, other138.kind AS k135, other138.source AS k136, other138.target AS k137 ORDER BY k135, k136, k137
    RETURN collect([k135]) AS v139
  }
  RETURN head(collect([other123.truncated, [v134], [v139]])) AS v1
}
RETURN [[COLLECT { UNWIND $p0s AS key140 WITH key140 WHERE NOT EXISTS { (:Identifier {key: key140})-[:IDENTIFIES]->(:Paper|Person|Institution|Topic) } RETURN DISTINCT key140 }, v1]] AS row
