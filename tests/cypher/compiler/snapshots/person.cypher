// { person(by: {orcid: "0000-0002-1825-0097"}) { id kind label neighborCount researchMap { nodes { node { id } distance weight why } edges { kind source target weight reasons { signal score count } } truncated } name otherNames orcid openalexId paperCount citationCount papers(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount stats { count byYear { key label count } byType { key label count } byTopic(first: 2) { key label count } byInstitution(first: 2) { key label count } byVenue(first: 2) { key label count } byOpenAccess { key label count } } } papersByYear { year count citationCount } citationsByYear { year count } institutions(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } topics(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } coauthors(first: 2) { edges { node { id } cursor sharedPaperCount } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } } }
// parameters: {"p0":"orcid:0000-0002-1825-0097","p10":2,"p11":2,"p12":2,"p16":3,"p17":3,"p18":3,"p1l":60,"p6":3}
CALL () {
  MATCH (:Identifier {key: $p0})-[:IDENTIFIES]->(other2:Person)
  CALL (other2) {
    WITH [other2] AS seeds4
    WITH seeds4, seeds4 AS slice5, false AS cut6, [seed7 IN seeds4 | {node: seed7, weight: 1.0}] AS entries8, [] AS near9, head(COLLECT { MATCH (dated10:Paper) WHERE dated10.year IS NOT NULL RETURN dated10.year ORDER BY dated10.year DESC LIMIT 1 }) - 1 AS recent11, [seed7 IN seeds4 WHERE seed7:EarlierVersion | CASE WHEN seed7:EarlierVersion THEN head(COLLECT { MATCH (seed7)-[:VERSION_OF]->(published12:Paper) RETURN published12 }) ELSE seed7 END] AS works13, [seed7 IN seeds4 | toLower(seed7.title)] AS titles14
    WITH *, [1000, 0.5, CASE WHEN any(seed7 IN seeds4 WHERE seed7.year >= recent11) THEN 0.5 ELSE 0.2 END] AS class_shares15
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
      UNWIND base23[..3] AS origin24
      WITH origin24.node AS near_self25
      CALL (near_self25) {
        WITH near_self25, CASE WHEN near_self25:EarlierVersion THEN head(COLLECT { MATCH (near_self25)-[:VERSION_OF]->(near_published26:Paper) RETURN near_published26 }) ELSE near_self25 END AS near_root27, [near_word28 IN split(toLower(left(coalesce(near_self25.title, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE near_word28 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] AS near_title29
        CALL (near_self25, near_root27, near_title29) {
          MATCH (near_self25)-[:CITES|REFERS_TO]->(near_via30)
          WITH near_root27, near_via30, COUNT { (near_via30)<-[:CITES|REFERS_TO]-() } AS near_degree31 ORDER BY near_degree31, coalesce(near_via30.id, near_via30.key)
          WITH near_root27, collect([near_via30, near_degree31]) AS near_between32
          UNWIND near_between32[..reduce(near_spent33 = [0, 0], near_pair34 IN near_between32 | CASE WHEN near_spent33[0] + near_pair34[1] > 2000 THEN [2000, near_spent33[1]] ELSE [near_spent33[0] + near_pair34[1], near_spent33[1] + 1] END)[1]] AS near_chosen35
          WITH near_root27, near_chosen35[0] AS near_via30, toInteger(1000000 / log(1 + near_chosen35[1])) AS near_term36
          MATCH (near_via30)<-[:CITES|REFERS_TO]-(near_reached37)
          WITH DISTINCT near_root27, near_via30, near_term36, CASE WHEN near_reached37:EarlierVersion THEN head(COLLECT { MATCH (near_reached37)-[:VERSION_OF]->(near_published26:Paper) RETURN near_published26 }) ELSE near_reached37 END AS near_candidate38 WHERE near_candidate38 <> near_root27
          WITH near_candidate38, count(*) AS near_shared_count39, sum(near_term36) AS near_sum40
          WITH near_candidate38, near_shared_count39, near_sum40, COUNT { (near_candidate38)-[:CITES|REFERS_TO]->() } AS near_size41
          WITH near_candidate38, near_shared_count39, near_sum40 / sqrt(CASE WHEN near_size41 > 0 THEN near_size41 ELSE 1 END) AS near_sum40
          WITH collect([near_candidate38, near_shared_count39, near_sum40]) AS near_all42, max(near_sum40) AS near_best43
          UNWIND near_all42 AS near_found44
          WITH near_found44[0] AS near_candidate38, near_found44[1] AS near_shared_count39, near_found44[2] / near_best43 AS near_value45
          WITH near_candidate38, near_value45, near_shared_count39, round(240000.0 * near_value45) AS near_part46 WHERE near_part46 >= 1
          RETURN near_candidate38, ['BIBLIOGRAPHIC_COUPLING', toInteger(near_part46), near_shared_count39] AS near_reason47
          UNION ALL
          MATCH (near_self25)<-[:CITES]-(near_via30)
          WITH near_root27, near_via30, COUNT { (near_via30)-[:CITES]->() } AS near_degree31 ORDER BY near_degree31, coalesce(near_via30.id, near_via30.key)
          WITH near_root27, collect([near_via30, near_degree31]) AS near_between32
          UNWIND near_between32[..reduce(near_spent33 = [0, 0], near_pair34 IN near_between32 | CASE WHEN near_spent33[0] + near_pair34[1] > 2000 THEN [2000, near_spent33[1]] ELSE [near_spent33[0] + near_pair34[1], near_spent33[1] + 1] END)[1]] AS near_chosen35
          WITH near_root27, near_chosen35[0] AS near_via30, toInteger(1000000 / log(1 + near_chosen35[1])) AS near_term36
          MATCH (near_via30)-[:CITES]->(near_reached37)
          WITH DISTINCT near_root27, near_via30, near_term36, CASE WHEN near_reached37:EarlierVersion THEN head(COLLECT { MATCH (near_reached37)-[:VERSION_OF]->(near_published26:Paper) RETURN near_published26 }) ELSE near_reached37 END AS near_candidate38 WHERE near_candidate38 <> near_root27
          WITH near_candidate38, count(*) AS near_shared_count39, sum(near_term36) AS near_sum40
          WITH near_candidate38, near_shared_count39, near_sum40, 1 AS near_size41
          WITH near_candidate38, near_shared_count39, near_sum40 * 1.0 AS near_sum40
          WITH collect([near_candidate38, near_shared_count39, near_sum40]) AS near_all42, max(near_sum40) AS near_best43
          UNWIND near_all42 AS near_found44
          WITH near_found44[0] AS near_candidate38, near_found44[1] AS near_shared_count39, near_found44[2] / near_best43 AS near_value45
          WITH near_candidate38, near_value45, near_shared_count39, round(190000.0 * near_value45) AS near_part46 WHERE near_part46 >= 1
          RETURN near_candidate38, ['CO_CITATION', toInteger(near_part46), near_shared_count39] AS near_reason47
          UNION ALL
          CALL (near_self25, near_root27) {
            MATCH (near_self25)-[near_cites48:CITES]-(near_reached37)
            WITH DISTINCT near_root27, startNode(near_cites48) = near_self25 AS near_forward49, CASE WHEN near_reached37:EarlierVersion THEN head(COLLECT { MATCH (near_reached37)-[:VERSION_OF]->(near_published26:Paper) RETURN near_published26 }) ELSE near_reached37 END AS near_candidate38 WHERE near_candidate38 <> near_root27
            RETURN near_candidate38, count(*) AS near_shared_count39, 0.25 AS near_value45
            UNION ALL
            MATCH (near_self25)-[:CITES]->(near_via30)
            WITH near_root27, near_via30, COUNT { (near_via30)-[:CITES]->() } AS near_degree31 ORDER BY near_degree31, coalesce(near_via30.id, near_via30.key)
            WITH near_root27, collect([near_via30, near_degree31]) AS near_between32
            UNWIND near_between32[..reduce(near_spent33 = [0, 0], near_pair34 IN near_between32 | CASE WHEN near_spent33[0] + near_pair34[1] > 2000 THEN [2000, near_spent33[1]] ELSE [near_spent33[0] + near_pair34[1], near_spent33[1] + 1] END)[1]] AS near_chosen35
            WITH near_root27, near_chosen35[0] AS near_via30, toInteger(1000000 / log(1 + near_chosen35[1])) AS near_term36
            MATCH (near_via30)-[:CITES]->(near_reached37)
            WITH DISTINCT near_root27, near_via30, near_term36, CASE WHEN near_reached37:EarlierVersion THEN head(COLLECT { MATCH (near_reached37)-[:VERSION_OF]->(near_published26:Paper) RETURN near_published26 }) ELSE near_reached37 END AS near_candidate38 WHERE near_candidate38 <> near_root27
            WITH near_candidate38, count(*) AS near_shared_count39, sum(near_term36) AS near_sum40
            WITH near_candidate38, near_shared_count39, near_sum40, 1 AS near_size41
            WITH near_candidate38, near_shared_count39, near_sum40 * 1.0 AS near_sum40
            WITH collect([near_candidate38, near_shared_count39, near_sum40]) AS near_all42, max(near_sum40) AS near_best43
            UNWIND near_all42 AS near_found44
            WITH near_found44[0] AS near_candidate38, near_found44[1] AS near_shared_count39, near_found44[2] / near_best43 AS near_value45
            RETURN near_candidate38, near_shared_count39, near_value45
            UNION ALL
            MATCH (near_self25)<-[:CITES]-(near_via30)
            WITH near_root27, near_via30, COUNT { (near_via30)<-[:CITES]-() } AS near_degree31 ORDER BY near_degree31, coalesce(near_via30.id, near_via30.key)
            WITH near_root27, collect([near_via30, near_degree31]) AS near_between32
            UNWIND near_between32[..reduce(near_spent33 = [0, 0], near_pair34 IN near_between32 | CASE WHEN near_spent33[0] + near_pair34[1] > 2000 THEN [2000, near_spent33[1]] ELSE [near_spent33[0] + near_pair34[1], near_spent33[1] + 1] END)[1]] AS near_chosen35
            WITH near_root27, near_chosen35[0] AS near_via30, toInteger(1000000 / log(1 + near_chosen35[1])) AS near_term36
            MATCH (near_via30)<-[:CITES]-(near_reached37)
            WITH DISTINCT near_root27, near_via30, near_term36, CASE WHEN near_reached37:EarlierVersion THEN head(COLLECT { MATCH (near_reached37)-[:VERSION_OF]->(near_published26:Paper) RETURN near_published26 }) ELSE near_reached37 END AS near_candidate38 WHERE near_candidate38 <> near_root27
            WITH near_candidate38, count(*) AS near_shared_count39, sum(near_term36) AS near_sum40
            WITH near_candidate38, near_shared_count39, near_sum40, COUNT { (near_candidate38)-[:CITES|REFERS_TO]->() } AS near_size41
            WITH near_candidate38, near_shared_count39, near_sum40 / sqrt(CASE WHEN near_size41 > 0 THEN near_size41 ELSE 1 END) AS near_sum40
            WITH collect([near_candidate38, near_shared_count39, near_sum40]) AS near_all42, max(near_sum40) AS near_best43
            UNWIND near_all42 AS near_found44
            WITH near_found44[0] AS near_candidate38, near_found44[1] AS near_shared_count39, near_found44[2] / near_best43 AS near_value45
            RETURN near_candidate38, near_shared_count39, 0.5 * near_value45 AS near_value45
          }
          WITH near_candidate38, sum(near_shared_count39) AS near_shared_count39, max(near_value45) AS near_value45
          WITH near_candidate38, near_value45, near_shared_count39, round(210000.0 * near_value45) AS near_part46 WHERE near_part46 >= 1
          RETURN near_candidate38, ['DIRECT_CITATION', toInteger(near_part46), near_shared_count39] AS near_reason47
          UNION ALL
          MATCH (near_self25)<-[:AUTHORED]-(near_via30)
          WITH near_root27, near_via30, COUNT { (near_via30)-[:AUTHORED]->() } AS near_degree31 ORDER BY near_degree31, coalesce(near_via30.id, near_via30.key)
          WITH near_root27, collect([near_via30, near_degree31]) AS near_between32
          UNWIND near_between32[..reduce(near_spent33 = [0, 0], near_pair34 IN near_between32 | CASE WHEN near_spent33[0] + near_pair34[1] > 2000 THEN [2000, near_spent33[1]] ELSE [near_spent33[0] + near_pair34[1], near_spent33[1] + 1] END)[1]] AS near_chosen35
          WITH near_root27, near_chosen35[0] AS near_via30, toInteger(1000000 / log(1 + near_chosen35[1])) AS near_term36
          MATCH (near_via30)-[:AUTHORED]->(near_reached37)
          WITH DISTINCT near_root27, near_via30, near_term36, CASE WHEN near_reached37:EarlierVersion THEN head(COLLECT { MATCH (near_reached37)-[:VERSION_OF]->(near_published26:Paper) RETURN near_published26 }) ELSE near_reached37 END AS near_candidate38 WHERE near_candidate38 <> near_root27
          WITH near_candidate38, count(*) AS near_shared_count39, sum(near_term36) AS near_sum40
          WITH near_candidate38, near_shared_count39, near_sum40, COUNT { (near_candidate38)<-[:AUTHORED]-() } AS near_size41
          WITH near_candidate38, near_shared_count39, near_sum40 / sqrt(CASE WHEN near_size41 > 0 THEN near_size41 ELSE 1 END) AS near_sum40
          WITH collect([near_candidate38, near_shared_count39, near_sum40]) AS near_all42, max(near_sum40) AS near_best43
          UNWIND near_all42 AS near_found44
          WITH near_found44[0] AS near_candidate38, near_found44[1] AS near_shared_count39, near_found44[2] / near_best43 AS near_value45
          WITH near_candidate38, near_value45, near_shared_count39, round(120000.0 * near_value45) AS near_part46 WHERE near_part46 >= 1
          RETURN near_candidate38, ['SHARED_AUTHORS', toInteger(near_part46), near_shared_count39] AS near_reason47
          UNION ALL
          MATCH (near_self25)-[:HAS_TOPIC]->(near_via30)
          WITH near_root27, near_via30, COUNT { (near_via30)<-[:HAS_TOPIC]-() } AS near_degree31 ORDER BY near_degree31, coalesce(near_via30.id, near_via30.key)
          WITH near_root27, collect([near_via30, near_degree31]) AS near_between32
          UNWIND near_between32[..reduce(near_spent33 = [0, 0], near_pair34 IN near_between32 | CASE WHEN near_spent33[0] + near_pair34[1] > 2000 THEN [2000, near_spent33[1]] ELSE [near_spent33[0] + near_pair34[1], near_spent33[1] + 1] END)[1]] AS near_chosen35
          WITH near_root27, near_chosen35[0] AS near_via30, toInteger(1000000 / log(1 + near_chosen35[1])) AS near_term36
          MATCH (near_via30)<-[:HAS_TOPIC]-(near_reached37)
          WITH DISTINCT near_root27, near_via30, near_term36, CASE WHEN near_reached37:EarlierVersion THEN head(COLLECT { MATCH (near_reached37)-[:VERSION_OF]->(near_published26:Paper) RETURN near_published26 }) ELSE near_reached37 END AS near_candidate38 WHERE near_candidate38 <> near_root27
          WITH near_candidate38, count(*) AS near_shared_count39, sum(near_term36) AS near_sum40
          WITH near_candidate38, near_shared_count39, near_sum40, COUNT { (near_candidate38)-[:HAS_TOPIC]->() } AS near_size41
          WITH near_candidate38, near_shared_count39, near_sum40 / sqrt(CASE WHEN near_size41 > 0 THEN near_size41 ELSE 1 END) AS near_sum40
          WITH collect([near_candidate38, near_shared_count39, near_sum40]) AS near_all42, max(near_sum40) AS near_best43
          UNWIND near_all42 AS near_found44
          WITH near_found44[0] AS near_candidate38, near_found44[1] AS near_shared_count39, near_found44[2] / near_best43 AS near_value45
          WITH near_candidate38, near_value45, near_shared_count39, round(120000.0 * near_value45) AS near_part46 WHERE near_part46 >= 1
          RETURN near_candidate38, ['SHARED_TOPICS', toInteger(near_part46), near_shared_count39] AS near_reason47
          UNION ALL
          WITH near_root27, near_title29, near_title29 + [near_word28 IN [near_word28 IN split(toLower(left(coalesce(near_self25.abstract, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE near_word28 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] WHERE NOT near_word28 IN near_title29] AS near_words50
          UNWIND near_words50 AS near_word28
          WITH near_root27, near_title29, near_word28, min(0) AS near_once51
          WITH near_root27, near_title29, collect(near_word28)[..32] AS near_words50 WHERE size(near_words50) > 0
          WITH near_root27, reduce(near_text52 = '', near_word28 IN near_words50 | CASE WHEN size(near_text52) + size(near_word28) > 500 THEN near_text52 ELSE near_text52 + near_word28 + CASE WHEN near_word28 IN near_title29 THEN '^3 ' ELSE ' ' END END) AS near_text52 CALL db.index.fulltext.queryNodes('paper_text', 'title:(' + near_text52 + ') abstract:(' + near_text52 + ')', {limit: 100}) YIELD node, score
          WITH near_root27, collect([node, score]) AS near_all42
          UNWIND [near_hit53 IN near_all42 WHERE size(near_all42) < 100 OR near_hit53[1] > near_all42[-1][1]] AS near_hit53
          WITH near_root27, near_hit53[0] AS near_reached37, near_hit53[1] / near_all42[0][1] AS near_value45
          WITH near_root27, CASE WHEN near_reached37:EarlierVersion THEN head(COLLECT { MATCH (near_reached37)-[:VERSION_OF]->(near_published26:Paper) RETURN near_published26 }) ELSE near_reached37 END AS near_candidate38, max(near_value45) AS near_value45 WHERE near_candidate38 <> near_root27
          WITH near_candidate38, near_value45, null AS near_shared_count39
          WITH near_candidate38, near_value45, near_shared_count39, round(120000.0 * near_value45) AS near_part46 WHERE near_part46 >= 1
          RETURN near_candidate38, ['TEXT_SIMILARITY', toInteger(near_part46), near_shared_count39] AS near_reason47
        }
        WITH near_self25, near_root27, near_title29, near_candidate38 AS near_other54, sum(near_reason47[1]) AS near_rank55, collect(near_reason47) AS near_link56 WHERE near_other54 <> near_root27 AND NOT (size(near_title29) > 0 AND near_other54.title IS NOT NULL AND toLower(near_other54.title) CONTAINS near_title29[0] AND toLower(near_other54.title) CONTAINS near_title29[-1] AND [near_word28 IN split(toLower(left(coalesce(near_other54.title, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE near_word28 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] = near_title29 AND (EXISTS { (near_self25)<-[:AUTHORED]-()-[:AUTHORED]->(near_other54) } OR NOT EXISTS { (near_self25)<-[:AUTHORED]-() } OR NOT EXISTS { (near_other54)<-[:AUTHORED]-() }))
        WITH near_other54, near_rank55, near_link56
        RETURN near_other54, near_rank55, near_link56 ORDER BY near_rank55 DESC, coalesce(near_other54.citationCount, 0) DESC, near_other54.id LIMIT 60
      }
      WITH collect([near_other54, near_rank55, near_link56, near_self25]) AS all21, max(near_rank55) AS most57
      RETURN [one22 IN all21 | {node: one22[0], weight: 1000000 * one22[1] / most57, rank: one22[1], link: one22[2], origin: one22[3]}] AS nearest58
    }
    WITH *, 0.75 * ($p1l - size(seeds4)) AS limit59
    CALL (base23, nearest58, slice5, works13, recent11, titles14, class_shares15, limit59) {
      CALL (base23, nearest58) {
        UNWIND base23 + nearest58 AS one22
        WITH one22.node AS voter60, max(one22.weight) AS strength61
        WITH voter60, strength61, COUNT { (voter60)-[:CITES]-() } AS degree62 ORDER BY strength61 DESC, coalesce(voter60.citationCount, 0) DESC, voter60.id
        WITH collect({node: voter60, strength: strength61, degree: degree62}) AS voters63
        UNWIND reduce(chosen64 = {left: 4000, voters: []}, one22 IN voters63 | CASE WHEN one22.degree > chosen64.left THEN chosen64 ELSE {left: chosen64.left - one22.degree, voters: chosen64.voters + [one22]} END).voters AS one22
        WITH one22.node AS voter60, toInteger(one22.strength / sqrt(1 + one22.degree)) AS vote65
        MATCH (voter60)-[cites66:CITES]-(reached67)
        WITH reached67, sum(CASE WHEN startNode(cites66) = voter60 THEN vote65 ELSE vote65 / 2 END) AS votes68
        WITH CASE WHEN reached67:EarlierVersion THEN head(COLLECT { MATCH (reached67)-[:VERSION_OF]->(published12:Paper) RETURN published12 }) ELSE reached67 END AS found69, sum(votes68) AS votes68 ORDER BY votes68 DESC, coalesce(found69.citationCount, 0) DESC, found69.id LIMIT 600
        RETURN collect([found69, votes68]) AS votes68
      }
      WITH *, [one22 IN votes68 WHERE one22[1] > 0 AND NOT one22[0] IN slice5] AS voted70
      UNWIND [one22 IN voted70 | {node: one22[0], score: 1000000 * one22[1] / voted70[0][1], own: false}] + [one22 IN nearest58 | {node: one22.node, score: toInteger(0.5 * one22.weight / size(base23[..3])), own: false}] + [one22 IN base23 | {node: one22.node, score: one22.weight, own: one22.own}] AS one22
      WITH slice5, works13, recent11, titles14, class_shares15, limit59, one22.node AS found69, sum(one22.score) AS score71, max(one22.own) AS own16 WHERE NOT found69 IN slice5 AND NOT found69 IN works13 AND NOT found69:EarlierVersion
      WITH limit59, titles14, class_shares15, found69, score71, coalesce(found69.citationCount, 0) AS known72, CASE WHEN own16 THEN 1 WHEN found69.year >= recent11 THEN 2 ELSE 0 END AS class73
      WITH *, 1 + toInteger(score71 * (1 + 0.3 * log10(1 + known72))) AS weight74 ORDER BY weight74 DESC, known72 DESC, found69.id
      WITH limit59, titles14, class_shares15, toLower(coalesce(found69.title, found69.id)) AS title75, head(collect({node: found69, weight: weight74, known: known72, class: class73})) AS entry76 WHERE NOT coalesce(title75 IN titles14, false)
      WITH limit59, class_shares15, entry76 ORDER BY entry76.weight DESC, entry76.known DESC, entry76.node.id
      WITH limit59, class_shares15, entry76.class AS class73, collect(entry76) AS members77
      WITH members77, toInteger(ceil(limit59 * class_shares15[class73])) AS most57
      UNWIND range(0, size(members77) - 1) AS place78
      WITH members77[place78] AS entry76, place78 >= most57 AS beyond79 ORDER BY beyond79, entry76.weight DESC, entry76.known DESC, entry76.node.id
      RETURN collect(entry76) AS papers80
    }
    WITH *, [one22 IN base23 WHERE one22.node IN slice5 | [one22.node, 1000000]] + [one22 IN papers80[..toInteger(limit59)] | [one22.node, 1000000 * one22.weight / (2 * papers80[0].weight)]] AS chosen64
    CALL (chosen64, slice5, seeds4) {
      UNWIND chosen64 AS one22
      WITH slice5, one22[0] AS paper81, one22[1] AS strength61
      WITH slice5, paper81, strength61 / (log(2 + COUNT { (paper81)<-[:AUTHORED]-() }) / log(2)) AS pull82
      MATCH (paper81)<-[:AUTHORED]-(found69:Person)
      WITH slice5, found69, toInteger(pull82) AS part83
      WITH found69, sum(part83) AS weight74, slice5 WHERE NOT found69 IN slice5
      WITH found69, weight74, COUNT { (found69)-[:AUTHORED]->() } AS size84
      WITH found69, 1 + weight74 AS weight74, size84 ORDER BY weight74 DESC, size84 DESC, found69.id LIMIT $p1l + 1
      RETURN collect({node: found69, weight: weight74}) AS persons85
    }
    CALL (chosen64, slice5, seeds4) {
      UNWIND chosen64 + [seed7 IN seeds4 WHERE seed7:Person | [seed7, 1000000]] AS one22
      WITH slice5, one22[0] AS paper81, one22[1] AS pull82
      MATCH (paper81)-[:STATES_AFFILIATION|AFFILIATED_WITH]->(found69:Institution)
      WITH slice5, found69, toInteger(pull82) AS part83
      WITH found69, sum(part83) AS weight74, slice5 WHERE NOT found69 IN slice5
      WITH found69, weight74, COUNT { (found69)<-[:STATES_AFFILIATION]-() } AS size84
      WITH found69, 1 + toInteger(weight74 / log10(10 + size84)) AS weight74, size84 ORDER BY weight74 DESC, size84 DESC, found69.id LIMIT $p1l + 1
      RETURN collect({node: found69, weight: weight74}) AS institutions86
    }
    CALL (chosen64, slice5, seeds4) {
      UNWIND chosen64 AS one22
      WITH slice5, one22[0] AS paper81, one22[1] AS pull82
      MATCH (paper81)-[has19:HAS_TOPIC]->(found69:Topic)
      WITH slice5, found69, toInteger(pull82 * coalesce(has19.score, 1.0)) AS part83
      WITH found69, sum(part83) AS weight74, slice5 WHERE NOT found69 IN slice5
      WITH found69, weight74, COUNT { (found69)<-[:HAS_TOPIC]-() } AS size84
      WITH found69, 1 + toInteger(weight74 / log10(10 + size84)) AS weight74, size84 ORDER BY weight74 DESC, size84 DESC, found69.id LIMIT $p1l + 1
      RETURN collect({node: found69, weight: weight74}) AS topics87
    }
    CALL (seeds4, persons85, institutions86, topics87, papers80) {
      UNWIND [[0.11, persons85], [0.06, institutions86], [0.08, topics87], [0.75, papers80]] AS kind88
      UNWIND range(0, size(kind88[1][..$p1l + 1]) - 1) AS place78
      WITH kind88[1][place78] AS entry76, (place78 + 0.5) / kind88[0] AS turn89, kind88[1][0].weight AS best90 ORDER BY turn89, best90 DESC, entry76.node.id
      RETURN collect({node: entry76.node, weight: entry76.weight, best: best90}) AS ranked91
    }
    WITH *, CASE WHEN toInteger(ceil(($p1l - size(seeds4)) * 1.0)) + size(seeds4) - size(slice5) > 0 THEN ranked91[..toInteger(ceil(($p1l - size(seeds4)) * 1.0)) + size(seeds4) - size(slice5)] ELSE [] END AS kept92
    WITH seeds4, recent11, works13, titles14, class_shares15, slice5 + [one22 IN kept92 | one22.node] AS slice5, cut6 OR size(kept92) < size(ranked91) AS cut6, entries8 + [one22 IN kept92 | {node: one22.node, weight: round(1.0 * one22.weight / one22.best / 2, 6)}] AS entries8, near9 + [one22 IN nearest58 | {kind: 'NEAR', source: one22.origin.id, target: one22.node.id, weight: round(one22.rank / 1000000.0, 6), reasons: one22.link}] AS near9, [one22 IN kept92 WHERE one22.node:Paper | {node: one22.node, weight: 1000000 * one22.weight / one22.best, own: false}] AS base23
    CALL (slice5) {
      UNWIND slice5 AS start93
      MATCH (start93)-[relation94:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]->(end95) WHERE end95 IN slice5
      RETURN collect({kind: CASE type(relation94) WHEN 'STATES_AFFILIATION' THEN 'AFFILIATED_WITH' ELSE type(relation94) END, source: startNode(relation94).id, target: endNode(relation94).id, weight: coalesce(relation94.score, 1.0)}) AS edges96
    }
    CALL (slice5, near9, seeds4) {
      WITH slice5, near9, [seed7 IN seeds4 | seed7.id] AS start93, [one22 IN slice5 WHERE one22:Paper | one22.id] AS ids97
      UNWIND [edge98 IN near9 WHERE edge98.source IN ids97 AND edge98.target IN ids97] AS edge98
      WITH CASE WHEN edge98.source < edge98.target THEN [edge98.source, edge98.target] ELSE [edge98.target, edge98.source] END AS pair99, edge98 ORDER BY edge98.weight DESC, edge98.source
      WITH pair99, head(collect(edge98)) AS edge98
      RETURN collect({kind: 'NEAR', source: pair99[0], target: pair99[1], weight: edge98.weight, reasons: edge98.reasons}) AS known72
    }
    CALL (slice5, known72) {
      CALL (slice5) {
        UNWIND [one22 IN slice5 WHERE one22:Paper] AS paper81
        WITH paper81, COUNT { (paper81)-[:CITES|REFERS_TO]->() } AS size84 ORDER BY size84, paper81.id
        WITH collect([paper81, size84]) AS all21
        UNWIND reduce(chosen64 = {left: 4000, papers: []}, one22 IN all21 | CASE WHEN one22[1] > chosen64.left THEN chosen64 ELSE {left: chosen64.left - one22[1], papers: chosen64.papers + [one22]} END).papers AS one22
        WITH one22[0] AS paper81, one22[0].id AS id100, one22[1] AS size84
        MATCH (paper81)-[:CITES|REFERS_TO]->(via101)
        WITH via101, id100, size84 ORDER BY id100
        WITH via101, collect([id100, size84]) AS sharing102 WHERE 2 <= size(sharing102) <= 12
        UNWIND range(0, size(sharing102) - 2) AS first103
        UNWIND range(first103 + 1, size(sharing102) - 1) AS second104
        WITH sharing102[first103] AS one22, sharing102[second104] AS two105
        WITH [one22[0], two105[0]] AS pair99, sqrt(1.0 * one22[1] * two105[1]) AS norm106, count(*) AS count107
        RETURN pair99, 'BIBLIOGRAPHIC_COUPLING' AS signal108, toInteger(500000 * count107 / norm106) AS part83, count107
        UNION ALL
        UNWIND [one22 IN slice5 WHERE one22:Paper] AS paper81
        WITH paper81, COUNT { (paper81)<-[:CITES]-() } AS size84 ORDER BY size84, paper81.id
        WITH collect([paper81, size84]) AS all21
        UNWIND reduce(chosen64 = {left: 4000, papers: []}, one22 IN all21 | CASE WHEN one22[1] > chosen64.left THEN chosen64 ELSE {left: chosen64.left - one22[1], papers: chosen64.papers + [one22]} END).papers AS one22
        WITH one22[0] AS paper81, one22[0].id AS id100, one22[1] AS size84
        MATCH (paper81)<-[:CITES]-(via101)
        WITH via101, id100, size84 ORDER BY id100
        WITH via101, collect([id100, size84]) AS sharing102 WHERE 2 <= size(sharing102) <= 12
        UNWIND range(0, size(sharing102) - 2) AS first103
        UNWIND range(first103 + 1, size(sharing102) - 1) AS second104
        WITH sharing102[first103] AS one22, sharing102[second104] AS two105
        WITH [one22[0], two105[0]] AS pair99, sqrt(1.0 * one22[1] * two105[1]) AS norm106, count(*) AS count107
        RETURN pair99, 'CO_CITATION' AS signal108, toInteger(500000 * count107 / norm106) AS part83, count107
      }
      WITH known72, pair99, sum(part83) AS sum109, sum(count107) AS count107, collect([signal108, part83, count107]) AS link110 WHERE count107 >= 2 AND sum109 >= 80000 AND NOT any(edge98 IN known72 WHERE [edge98.source, edge98.target] = pair99)
      UNWIND pair99 AS end95
      WITH end95, pair99, sum109, link110 ORDER BY sum109 DESC, pair99[0], pair99[1]
      WITH end95, collect([pair99, sum109, link110])[..2] AS best90
      UNWIND best90 AS one22
      WITH one22[0] AS pair99, head(collect(one22)) AS one22
      RETURN collect({kind: 'NEAR', source: pair99[0], target: pair99[1], weight: round(one22[1] / 1000000.0, 6), reasons: one22[2]}) AS alike111
    }
    WITH *, edges96 + known72 + alike111 AS stored112
    WITH seeds4, slice5, entries8, cut6, stored112 AS edges96
    CALL (seeds4, entries8, edges96) {
      WITH edges96, [seed7 IN seeds4 | seed7.id] AS start93, CASE WHEN size(seeds4) = 1 THEN seeds4[0].id END AS alone113, [entry76 IN entries8 WHERE entry76.node:Paper | entry76.node.id] AS papers80, entries8
      UNWIND [entry76 IN entries8 | [entry76.node.id, entry76, null]] + [edge98 IN edges96 | [edge98.source, null, edge98]] + [edge98 IN edges96 | [edge98.target, null, edge98]] AS row114
      WITH start93, alone113, papers80, row114[0] AS id100, head(collect(row114[1])) AS entry76, collect(DISTINCT row114[2]) AS own16
      WITH start93, id100, entry76, [reason115 IN CASE WHEN id100 IN start93 THEN ['you started here'] WHEN entry76.node:Paper THEN [CASE WHEN NOT alone113 IN papers80 AND any(edge98 IN own16 WHERE edge98.kind = 'AUTHORED' AND edge98.source = alone113) THEN 'written by the person you started from' END, CASE WHEN NOT alone113 IN papers80 AND any(edge98 IN own16 WHERE edge98.kind = 'AFFILIATED_WITH' AND edge98.target = alone113) THEN 'written at the institution you started from' END, CASE WHEN NOT alone113 IN papers80 AND any(edge98 IN own16 WHERE edge98.kind = 'HAS_TOPIC' AND edge98.target = alone113) THEN 'about the topic you started from' END, head([main116 IN head([edge98 IN own16 WHERE edge98.kind = 'NEAR' AND (edge98.source IN start93 OR edge98.target IN start93) | [reason115 IN edge98.reasons WHERE reason115[0] <> 'DIRECT_CITATION']]) | CASE main116[0] WHEN 'BIBLIOGRAPHIC_COUPLING' THEN CASE main116[2] WHEN 1 THEN 'shares 1 reference' ELSE 'shares ' + main116[2] + ' references' END WHEN 'CO_CITATION' THEN CASE main116[2] WHEN 1 THEN 'cited together once' ELSE 'cited together ' + main116[2] + ' times' END WHEN 'SHARED_AUTHORS' THEN CASE main116[2] WHEN 1 THEN 'shares 1 author' ELSE 'shares ' + main116[2] + ' authors' END WHEN 'SHARED_TOPICS' THEN CASE main116[2] WHEN 1 THEN 'shares 1 topic' ELSE 'shares ' + main116[2] + ' topics' END WHEN 'TEXT_SIMILARITY' THEN 'has a similar text' WHEN 'EMBEDDING_SIMILARITY' THEN 'has a similar meaning' END]), CASE WHEN size([edge98 IN own16 WHERE edge98.kind = 'CITES' AND edge98.source = id100]) > size([edge98 IN own16 WHERE edge98.kind = 'CITES' AND edge98.target = id100]) THEN head([found69 IN [[edge98 IN own16 WHERE edge98.kind = 'CITES' AND edge98.source = id100]] | CASE size(found69) WHEN 0 THEN null WHEN 1 THEN 'cites' + CASE WHEN head([one22 IN found69 | CASE one22.source WHEN id100 THEN one22.target ELSE one22.source END]) = alone113 THEN ' the paper you started from' ELSE ' 1 of these papers' END ELSE 'cites ' + size(found69) + ' of these papers' END]) ELSE head([found69 IN [[edge98 IN own16 WHERE edge98.kind = 'CITES' AND edge98.target = id100]] | CASE size(found69) WHEN 0 THEN null WHEN 1 THEN 'cited by' + CASE WHEN head([one22 IN found69 | CASE one22.source WHEN id100 THEN one22.target ELSE one22.source END]) = alone113 THEN ' the paper you started from' ELSE ' 1 of these papers' END ELSE 'cited by ' + size(found69) + ' of these papers' END]) END, CASE WHEN size([edge98 IN own16 WHERE edge98.kind = 'CITES' AND edge98.source = id100]) > size([edge98 IN own16 WHERE edge98.kind = 'CITES' AND edge98.target = id100]) THEN head([found69 IN [[edge98 IN own16 WHERE edge98.kind = 'CITES' AND edge98.target = id100]] | CASE size(found69) WHEN 0 THEN null WHEN 1 THEN 'cited by' + CASE WHEN head([one22 IN found69 | CASE one22.source WHEN id100 THEN one22.target ELSE one22.source END]) = alone113 THEN ' the paper you started from' ELSE ' 1 of these papers' END ELSE 'cited by ' + size(found69) + ' of these papers' END]) ELSE head([found69 IN [[edge98 IN own16 WHERE edge98.kind = 'CITES' AND edge98.source = id100]] | CASE size(found69) WHEN 0 THEN null WHEN 1 THEN 'cites' + CASE WHEN head([one22 IN found69 | CASE one22.source WHEN id100 THEN one22.target ELSE one22.source END]) = alone113 THEN ' the paper you started from' ELSE ' 1 of these papers' END ELSE 'cites ' + size(found69) + ' of these papers' END]) END, CASE WHEN NOT any(edge98 IN own16 WHERE edge98.kind IN ['CITES', 'NEAR']) THEN coalesce(head([found69 IN [[edge98 IN own16 WHERE edge98.kind = 'AUTHORED']] | CASE size(found69) WHEN 0 THEN null WHEN 1 THEN 'written by' + ' 1 of these people' ELSE 'written by ' + size(found69) + ' of these people' END]), head([found69 IN [[edge98 IN own16 WHERE edge98.kind = 'AFFILIATED_WITH']] | CASE size(found69) WHEN 0 THEN null WHEN 1 THEN 'from' + ' 1 of these institutions' ELSE 'from ' + size(found69) + ' of these institutions' END]), head([found69 IN [[edge98 IN own16 WHERE edge98.kind = 'HAS_TOPIC']] | CASE size(found69) WHEN 0 THEN null WHEN 1 THEN 'about' + ' 1 of these topics' ELSE 'about ' + size(found69) + ' of these topics' END])) END] WHEN entry76.node:Person THEN [CASE WHEN NOT alone113 IN papers80 AND any(edge98 IN own16 WHERE edge98.kind = 'AFFILIATED_WITH' AND edge98.target = alone113) THEN 'affiliated with the institution you started from' END, coalesce(head([found69 IN [[edge98 IN own16 WHERE edge98.kind = 'AUTHORED']] | CASE size(found69) WHEN 0 THEN null WHEN 1 THEN 'wrote' + CASE WHEN head([one22 IN found69 | CASE one22.source WHEN id100 THEN one22.target ELSE one22.source END]) = alone113 THEN ' the paper you started from' ELSE ' 1 of these papers' END ELSE 'wrote ' + size(found69) + ' of these papers' END]), head([found69 IN [[edge98 IN own16 WHERE edge98.kind = 'AFFILIATED_WITH']] | CASE size(found69) WHEN 0 THEN null WHEN 1 THEN 'affiliated with' + ' 1 of these institutions' ELSE 'affiliated with ' + size(found69) + ' of these institutions' END]))] WHEN entry76.node:Institution THEN [CASE WHEN NOT alone113 IN papers80 AND any(edge98 IN own16 WHERE edge98.kind = 'AFFILIATED_WITH' AND NOT edge98.source IN papers80 AND edge98.source = alone113) THEN 'affiliation of the person you started from' END, coalesce(head([found69 IN [[edge98 IN own16 WHERE edge98.kind = 'AFFILIATED_WITH' AND edge98.source IN papers80]] | CASE size(found69) WHEN 0 THEN null WHEN 1 THEN 'named on' + CASE WHEN head([one22 IN found69 | CASE one22.source WHEN id100 THEN one22.target ELSE one22.source END]) = alone113 THEN ' the paper you started from' ELSE ' 1 of these papers' END ELSE 'named on ' + size(found69) + ' of these papers' END]), head([found69 IN [[edge98 IN own16 WHERE edge98.kind = 'AFFILIATED_WITH' AND NOT edge98.source IN papers80]] | CASE size(found69) WHEN 0 THEN null WHEN 1 THEN 'affiliation of' + ' 1 of these people' ELSE 'affiliation of ' + size(found69) + ' of these people' END]))] ELSE [head([found69 IN [[edge98 IN own16 WHERE edge98.kind = 'HAS_TOPIC']] | CASE size(found69) WHEN 0 THEN null WHEN 1 THEN 'topic of' + CASE WHEN head([one22 IN found69 | CASE one22.source WHEN id100 THEN one22.target ELSE one22.source END]) = alone113 THEN ' the paper you started from' ELSE ' 1 of these papers' END ELSE 'topic of ' + size(found69) + ' of these papers' END])] END WHERE reason115 IS NOT NULL][..2] AS said117
      WITH entry76, CASE WHEN size(said117) > 0 THEN reduce(text118 = said117[0], more119 IN said117[1..] | text118 + ' and ' + more119) WHEN entry76.node:Paper THEN 'near the papers that are near the start' WHEN entry76.node:Person THEN 'wrote papers that are near the start' WHEN entry76.node:Institution THEN 'named on papers that are near the start' WHEN entry76.node:Topic THEN 'topic of papers that are near the start' END AS text118
      RETURN collect({node: entry76.node, weight: entry76.weight, why: toUpper(left(text118, 1)) + substring(text118, 1)}) AS explained120
    }
    WITH seeds4, slice5, edges96, cut6, explained120 AS entries8
    WITH *, [seed7 IN seeds4 | seed7.id] AS reached0_121
    WITH *, reached0_121 + [edge98 IN edges96 WHERE edge98.source IN reached0_121 | edge98.target] + [edge98 IN edges96 WHERE edge98.target IN reached0_121 | edge98.source] AS reached1_122
    WITH *, reached1_122 + [edge98 IN edges96 WHERE edge98.source IN reached1_122 | edge98.target] + [edge98 IN edges96 WHERE edge98.target IN reached1_122 | edge98.source] AS reached2_123
    WITH {nodes: [entry76 IN entries8 | {node: entry76.node, weight: entry76.weight, why: entry76.why, distance: CASE WHEN entry76.node.id IN reached0_121 THEN 0 WHEN entry76.node.id IN reached1_122 THEN 1 WHEN entry76.node.id IN reached2_123 THEN 2 ELSE 3 END}], edges: edges96, truncated: cut6} AS other124
    CALL (other124) {
      UNWIND other124.nodes AS other128
      WITH other128, other128.distance AS k125, other128.weight AS k126, other128.node.id AS k127 ORDER BY k125, k126 DESC, k127
      CALL (other128) {
        CALL (other128) {
          WITH other128.node AS other131 WHERE other131:Paper
          RETURN [0, [other131.id]] AS v130
          UNION ALL
          WITH other128.node AS other132 WHERE other132:Person
          RETURN [1, [other132.id]] AS v130
          UNION ALL
          WITH other128.node AS other133 WHERE other133:Institution
          RETURN [2, [other133.id]] AS v130
          UNION ALL
          WITH other128.node AS other134 WHERE other134:Topic
          RETURN [3, [other134.id]] AS v130
        }
        RETURN head(collect(v130)) AS v129
      }
      RETURN collect([v129, k125, k126, coalesce(other128.why, '')]) AS v135
    }
    CALL (other124) {
      UNWIND other124.edges AS other139
      WITH other139, other139.kind AS k136, other139.source AS k137, other139.target AS k138 ORDER BY k136, k137, k138
      CALL (other139) {
        UNWIND coalesce(other139.reasons, []) AS other142
        WITH other142, other142[1] AS k140, other142[0] AS k141 ORDER BY k140 DESC, k141
        RETURN collect([k141, other142[1] / 1000000.0, other142[2]]) AS v143
      }
      RETURN collect([k136, k137, k138, other139.weight, [v143]]) AS v144
    }
    RETURN head(collect([[v135], [v144], other124.truncated])) AS v3
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(other149:Paper) WHERE NOT (other149:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other149) })
    WITH other149, coalesce(other149.year, -2147483648) AS k150, other149.id AS k151 ORDER BY k150 DESC, k151 LIMIT $p6
    RETURN collect([k150, k151, k151, k151]) AS v152
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(other153:Paper) WHERE NOT (other153:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other153) })
    WITH collect(other153) AS other153
    CALL (other153) {
      UNWIND other153 AS paper157
      WITH paper157.year AS other155, count(*) AS rank156 WHERE other155 IS NOT NULL
      WITH other155, rank156, other155 AS k154 ORDER BY k154
      RETURN collect([toString(other155), toString(other155), rank156]) AS v158
    }
    CALL (other153) {
      UNWIND other153 AS paper163
      WITH coalesce(paper163.type, 'OTHER') AS other161, count(*) AS rank162 WHERE other161 IS NOT NULL
      WITH other161, rank162, rank162 AS k159, other161 AS k160 ORDER BY k159 DESC, k160
      RETURN collect([toString(other161), left(other161, 1) + replace(toLower(substring(other161, 1)), '_', ' '), k159]) AS v164
    }
    CALL (other153) {
      UNWIND other153 AS paper169
      MATCH (paper169)-[:HAS_TOPIC]->(other167)
      WITH other167, count(*) AS rank168
      WITH other167, rank168, rank168 AS k165, other167.id AS k166 ORDER BY k165 DESC, k166 LIMIT $p10
      RETURN collect([k166, other167.name, k165]) AS v170
    }
    CALL (other153) {
      UNWIND other153 AS paper175
      MATCH (paper175)-[:STATES_AFFILIATION]->(other173)
      WITH other173, count(*) AS rank174
      WITH other173, rank174, rank174 AS k171, other173.id AS k172 ORDER BY k171 DESC, k172 LIMIT $p11
      RETURN collect([k172, other173.name, k171]) AS v176
    }
    CALL (other153) {
      UNWIND other153 AS paper181
      WITH paper181.venue AS other179, count(*) AS rank180 WHERE other179 IS NOT NULL
      WITH other179, rank180, rank180 AS k177, other179 AS k178 ORDER BY k177 DESC, k178 LIMIT $p12
      RETURN collect([toString(other179), k178, k177]) AS v182
    }
    CALL (other153) {
      UNWIND other153 AS paper187
      WITH coalesce(paper187.isOpenAccess, false) AS other185, count(*) AS rank186 WHERE other185 IS NOT NULL
      WITH other185, rank186, rank186 AS k183, other185 AS k184 ORDER BY k183 DESC, k184
      RETURN collect([toString(other185), CASE WHEN other185 THEN 'Open access' ELSE 'Not open access' END, k183]) AS v188
    }
    RETURN [size(other153), [v158], [v164], [v170], [v176], [v182], [v188]] AS v189, size(other153) AS v190
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(other192:Paper) WHERE NOT (other192:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other192) })
    WITH other192.year AS year194, count(*) AS count195, sum(coalesce(other192.citationCount, 0)) AS citations196
    WITH year194, count195, citations196 WHERE year194 IS NOT NULL ORDER BY year194
    WITH collect([year194, count195, citations196]) AS years197
    UNWIND range(0, size(years197) - 1) AS place198
    WITH years197[place198] AS at199, years197[place198 + 1][0] AS next200
    UNWIND range(at199[0], CASE WHEN next200 - at199[0] <= 100 + 1 THEN next200 - 1 ELSE at199[0] END) AS other192
    WITH other192, CASE WHEN other192 = at199[0] THEN at199 ELSE [other192, 0, 0] END AS rank193
    WITH other192, rank193, other192 AS k191 ORDER BY k191
    RETURN collect([k191, rank193[1], rank193[2]]) AS v201
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(other203:Paper) WHERE NOT (other203:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other203) })
    MATCH (other203)<-[:CITES]-(citing205:Paper)
    WITH citing205.year AS year206, count(*) AS count207, 0 AS citations208
    WITH year206, count207, citations208 WHERE year206 IS NOT NULL ORDER BY year206
    WITH collect([year206, count207, citations208]) AS years209
    UNWIND range(0, size(years209) - 1) AS place210
    WITH years209[place210] AS at211, years209[place210 + 1][0] AS next212
    UNWIND range(at211[0], CASE WHEN next212 - at211[0] <= 100 + 1 THEN next212 - 1 ELSE at211[0] END) AS other203
    WITH other203, CASE WHEN other203 = at211[0] THEN at211 ELSE [other203, 0, 0] END AS rank204
    WITH other203, rank204, other203 AS k202 ORDER BY k202
    RETURN collect([k202, rank204[1]]) AS v213
  }
  CALL (other2) {
    MATCH (other2)-[link217:AFFILIATED_WITH]->(other216:Institution)
    WITH other216, link217, reduce(latest218 = 0, year219 IN coalesce(link217.years, []) | CASE WHEN year219 > latest218 THEN year219 ELSE latest218 END) AS k214, other216.id AS k215 ORDER BY k214 DESC, k215 LIMIT $p16
    RETURN collect([k214, k215, k215, k215]) AS v220
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(paper225:Paper)-[:HAS_TOPIC]->(other223:Topic) WHERE NOT (paper225:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper225) } AND EXISTS { (other223)-[:REPEATS]->(paper225) })
    WITH other223, count(*) AS rank224
    WITH other223, rank224, rank224 AS k221, other223.id AS k222 ORDER BY k221 DESC, k222 LIMIT $p17
    RETURN collect([k221, k222, k222, k222]) AS v226
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(paper227:Paper)-[:HAS_TOPIC]->(other228:Topic) WHERE NOT (paper227:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper227) } AND EXISTS { (other228)-[:REPEATS]->(paper227) })
    WITH other228, count(*) AS rank229
    RETURN count(*) AS v230
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(paper235:Paper)<-[:AUTHORED]-(other233:Person) WHERE NOT (paper235:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper235) } AND EXISTS { (other233)-[:REPEATS]->(paper235) })
    WITH other233, count(*) AS rank234
    WITH other233, rank234, rank234 AS k231, other233.id AS k232 ORDER BY k231 DESC, k232 LIMIT $p18
    RETURN collect([k231, k232, k231, k232, k232]) AS v236
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(paper237:Paper)<-[:AUTHORED]-(other238:Person) WHERE NOT (paper237:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper237) } AND EXISTS { (other238)-[:REPEATS]->(paper237) })
    WITH other238, count(*) AS rank239
    RETURN count(*) AS v240
  }
  RETURN head(collect([other2.id, 'PERSON', other2.name, (COUNT { (other2)-[:AUTHORED]->() } - COUNT { (other2)-[:REPEATS]->() }) + COUNT { (other2)-[:AFFILIATED_WITH]->() }, v3, other2.name, [other145 IN coalesce(other2.otherNames, []) WHERE other145 <> other2.name], other2.orcid, other2.openalexId, (COUNT { (other2)-[:AUTHORED]->() } - COUNT { (other2)-[:REPEATS]->() }), coalesce(other2.citedByCount, reduce(sum146 = 0, count147 IN COLLECT { MATCH (other2)-[:AUTHORED]->(paper148:Paper) WHERE NOT (paper148:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper148) }) RETURN coalesce(paper148.citationCount, 0) } | sum146 + count147)), [v152, v190, v189], [v201], [v213], [v220, COUNT { (other2)-[:AFFILIATED_WITH]->() }], [v226, v230], [v236, v240]])) AS v1
}
RETURN [v1] AS row
