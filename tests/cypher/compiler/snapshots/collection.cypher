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
    WITH *, [1000, 0.7, CASE WHEN any(seed51 IN seeds52 WHERE seed51.year >= recent58) THEN 0.5 ELSE 0.2 END, 0] AS class_shares62
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
      WITH base70[..2] AS origins71
      UNWIND origins71 AS origin72
      WITH origin72.node AS near_self73, 60 / size(origins71) AS most74
      CALL (near_self73, most74) {
        WITH near_self73, CASE WHEN near_self73:EarlierVersion THEN head(COLLECT { MATCH (near_self73)-[:VERSION_OF]->(near_published75:Paper) RETURN near_published75 }) ELSE near_self73 END AS near_root76, [near_word77 IN split(toLower(left(coalesce(near_self73.title, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE near_word77 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] AS near_title78
        CALL (near_self73, near_root76, near_title78) {
          MATCH (near_self73)-[:CITES|REFERS_TO]->(near_via79)
          WITH near_root76, near_via79, COUNT { (near_via79)<-[:CITES|REFERS_TO]-() } AS near_degree80 ORDER BY near_degree80, coalesce(near_via79.id, near_via79.key)
          WITH near_root76, collect([near_via79, near_degree80]) AS near_between81
          UNWIND near_between81[..reduce(near_spent82 = [0, 0], near_pair83 IN near_between81 | CASE WHEN near_spent82[0] + near_pair83[1] > 2000 THEN [2000, near_spent82[1]] ELSE [near_spent82[0] + near_pair83[1], near_spent82[1] + 1] END)[1]] AS near_chosen84
          WITH near_root76, near_chosen84[0] AS near_via79, toInteger(1000000 / log(1 + near_chosen84[1])) AS near_term85
          MATCH (near_via79)<-[:CITES|REFERS_TO]-(near_reached86)
          WITH DISTINCT near_root76, near_via79, near_term85, CASE WHEN near_reached86:EarlierVersion THEN head(COLLECT { MATCH (near_reached86)-[:VERSION_OF]->(near_published75:Paper) RETURN near_published75 }) ELSE near_reached86 END AS near_candidate87 WHERE near_candidate87 <> near_root76
          WITH near_candidate87, count(*) AS near_shared_count88, sum(near_term85) AS near_sum89
          WITH near_candidate87, near_shared_count88, near_sum89, COUNT { (near_candidate87)-[:CITES|REFERS_TO]->() } AS near_size90
          WITH near_candidate87, near_shared_count88, near_sum89 / (1000000 * sqrt(CASE WHEN near_size90 > 0 THEN near_size90 ELSE 1 END)) AS near_x91
          WITH near_candidate87, 1.3 * near_x91 / (near_x91 + 0.88) AS near_part92, near_shared_count88
          RETURN 'BIBLIOGRAPHIC_COUPLING' AS near_signal93, max(near_part92) AS near_best94, collect([near_candidate87, near_part92, near_shared_count88]) AS near_found95
          UNION ALL
          MATCH (near_self73)<-[:CITES]-(near_via79)
          WITH near_root76, near_via79, COUNT { (near_via79)-[:CITES]->() } AS near_degree80 ORDER BY near_degree80, coalesce(near_via79.id, near_via79.key)
          WITH near_root76, collect([near_via79, near_degree80]) AS near_between81
          UNWIND near_between81[..reduce(near_spent82 = [0, 0], near_pair83 IN near_between81 | CASE WHEN near_spent82[0] + near_pair83[1] > 2000 THEN [2000, near_spent82[1]] ELSE [near_spent82[0] + near_pair83[1], near_spent82[1] + 1] END)[1]] AS near_chosen84
          WITH near_root76, near_chosen84[0] AS near_via79, toInteger(1000000 / log(1 + near_chosen84[1])) AS near_term85
          MATCH (near_via79)-[:CITES]->(near_reached86)
          WITH DISTINCT near_root76, near_via79, near_term85, CASE WHEN near_reached86:EarlierVersion THEN head(COLLECT { MATCH (near_reached86)-[:VERSION_OF]->(near_published75:Paper) RETURN near_published75 }) ELSE near_reached86 END AS near_candidate87 WHERE near_candidate87 <> near_root76
          WITH near_candidate87, count(*) AS near_shared_count88, sum(near_term85) AS near_sum89
          WITH near_candidate87, near_shared_count88, near_sum89, 1 AS near_size90
          WITH near_candidate87, near_shared_count88, near_sum89 / 1000000.0 AS near_x91
          WITH near_candidate87, 1.7 * near_x91 / (near_x91 + 1.7) AS near_part92, near_shared_count88
          RETURN 'CO_CITATION' AS near_signal93, max(near_part92) AS near_best94, collect([near_candidate87, near_part92, near_shared_count88]) AS near_found95
          UNION ALL
          CALL (near_self73, near_root76) {
            MATCH (near_self73)-[near_cites96:CITES]-(near_reached86)
            WITH DISTINCT near_root76, startNode(near_cites96) = near_self73 AS near_forward97, CASE WHEN near_reached86:EarlierVersion THEN head(COLLECT { MATCH (near_reached86)-[:VERSION_OF]->(near_published75:Paper) RETURN near_published75 }) ELSE near_reached86 END AS near_candidate87 WHERE near_candidate87 <> near_root76
            RETURN near_candidate87, count(*) AS near_shared_count88, 0.2 AS near_x91
            UNION ALL
            MATCH (near_self73)-[:CITES]->(near_via79)
            WITH near_root76, near_via79, COUNT { (near_via79)-[:CITES]->() } AS near_degree80 ORDER BY near_degree80, coalesce(near_via79.id, near_via79.key)
            WITH near_root76, collect([near_via79, near_degree80]) AS near_between81
            UNWIND near_between81[..reduce(near_spent82 = [0, 0], near_pair83 IN near_between81 | CASE WHEN near_spent82[0] + near_pair83[1] > 2000 THEN [2000, near_spent82[1]] ELSE [near_spent82[0] + near_pair83[1], near_spent82[1] + 1] END)[1]] AS near_chosen84
            WITH near_root76, near_chosen84[0] AS near_via79, toInteger(1000000 / log(1 + near_chosen84[1])) AS near_term85
            MATCH (near_via79)-[:CITES]->(near_reached86)
            WITH DISTINCT near_root76, near_via79, near_term85, CASE WHEN near_reached86:EarlierVersion THEN head(COLLECT { MATCH (near_reached86)-[:VERSION_OF]->(near_published75:Paper) RETURN near_published75 }) ELSE near_reached86 END AS near_candidate87 WHERE near_candidate87 <> near_root76
            WITH near_candidate87, count(*) AS near_shared_count88, sum(near_term85) AS near_sum89
            WITH near_candidate87, near_shared_count88, near_sum89, 1 AS near_size90
            WITH near_candidate87, near_shared_count88, near_sum89 / 1000000.0 AS near_x91
            RETURN near_candidate87, near_shared_count88, near_x91
            UNION ALL
            MATCH (near_self73)<-[:CITES]-(near_via79)
            WITH near_root76, near_via79, COUNT { (near_via79)<-[:CITES]-() } AS near_degree80 ORDER BY near_degree80, coalesce(near_via79.id, near_via79.key)
            WITH near_root76, collect([near_via79, near_degree80]) AS near_between81
            UNWIND near_between81[..reduce(near_spent82 = [0, 0], near_pair83 IN near_between81 | CASE WHEN near_spent82[0] + near_pair83[1] > 2000 THEN [2000, near_spent82[1]] ELSE [near_spent82[0] + near_pair83[1], near_spent82[1] + 1] END)[1]] AS near_chosen84
            WITH near_root76, near_chosen84[0] AS near_via79, toInteger(1000000 / log(1 + near_chosen84[1])) AS near_term85
            MATCH (near_via79)<-[:CITES]-(near_reached86)
            WITH DISTINCT near_root76, near_via79, near_term85, CASE WHEN near_reached86:EarlierVersion THEN head(COLLECT { MATCH (near_reached86)-[:VERSION_OF]->(near_published75:Paper) RETURN near_published75 }) ELSE near_reached86 END AS near_candidate87 WHERE near_candidate87 <> near_root76
            WITH near_candidate87, count(*) AS near_shared_count88, sum(near_term85) AS near_sum89
            WITH near_candidate87, near_shared_count88, near_sum89, COUNT { (near_candidate87)-[:CITES|REFERS_TO]->() } AS near_size90
            WITH near_candidate87, near_shared_count88, near_sum89 / (1000000 * sqrt(CASE WHEN near_size90 > 0 THEN near_size90 ELSE 1 END)) AS near_x91
            RETURN near_candidate87, near_shared_count88, 0.3 * near_x91 AS near_x91
          }
          WITH near_candidate87, sum(near_shared_count88) AS near_shared_count88, sum(near_x91) AS near_x91
          WITH near_candidate87, 1.15 * near_x91 / (near_x91 + 1.8) AS near_part92, near_shared_count88
          RETURN 'DIRECT_CITATION' AS near_signal93, max(near_part92) AS near_best94, collect([near_candidate87, near_part92, near_shared_count88]) AS near_found95
          UNION ALL
          MATCH (near_self73)<-[:AUTHORED]-(near_via79)
          WITH near_root76, near_via79, COUNT { (near_via79)-[:AUTHORED]->() } AS near_degree80 ORDER BY near_degree80, coalesce(near_via79.id, near_via79.key)
          WITH near_root76, collect([near_via79, near_degree80]) AS near_between81
          UNWIND near_between81[..reduce(near_spent82 = [0, 0], near_pair83 IN near_between81 | CASE WHEN near_spent82[0] + near_pair83[1] > 2000 THEN [2000, near_spent82[1]] ELSE [near_spent82[0] + near_pair83[1], near_spent82[1] + 1] END)[1]] AS near_chosen84
          WITH near_root76, near_chosen84[0] AS near_via79, toInteger(1000000 / log(1 + near_chosen84[1])) AS near_term85
          MATCH (near_via79)-[:AUTHORED]->(near_reached86)
          WITH DISTINCT near_root76, near_via79, near_term85, CASE WHEN near_reached86:EarlierVersion THEN head(COLLECT { MATCH (near_reached86)-[:VERSION_OF]->(near_published75:Paper) RETURN near_published75 }) ELSE near_reached86 END AS near_candidate87 WHERE near_candidate87 <> near_root76
          WITH near_candidate87, count(*) AS near_shared_count88, sum(near_term85) AS near_sum89
          WITH near_candidate87, near_shared_count88, near_sum89, COUNT { (near_candidate87)<-[:AUTHORED]-() } AS near_size90
          WITH near_candidate87, near_shared_count88, near_sum89 / (1000000 * sqrt(CASE WHEN near_size90 > 0 THEN near_size90 ELSE 1 END)) AS near_x91
          WITH near_candidate87, 4.4 * near_x91 / (near_x91 + 0.92) AS near_part92, near_shared_count88
          RETURN 'SHARED_AUTHORS' AS near_signal93, max(near_part92) AS near_best94, collect([near_candidate87, near_part92, near_shared_count88]) AS near_found95
          UNION ALL
          MATCH (near_self73)-[:HAS_TOPIC]->(near_via79)
          WITH near_root76, near_via79, COUNT { (near_via79)<-[:HAS_TOPIC]-() } AS near_degree80 ORDER BY near_degree80, coalesce(near_via79.id, near_via79.key)
          WITH near_root76, collect([near_via79, near_degree80]) AS near_between81
          UNWIND near_between81[..reduce(near_spent82 = [0, 0], near_pair83 IN near_between81 | CASE WHEN near_spent82[0] + near_pair83[1] > 2000 THEN [2000, near_spent82[1]] ELSE [near_spent82[0] + near_pair83[1], near_spent82[1] + 1] END)[1]] AS near_chosen84
          WITH near_root76, near_chosen84[0] AS near_via79, toInteger(1000000 / log(1 + near_chosen84[1])) AS near_term85
          MATCH (near_via79)<-[:HAS_TOPIC]-(near_reached86)
          WITH DISTINCT near_root76, near_via79, near_term85, CASE WHEN near_reached86:EarlierVersion THEN head(COLLECT { MATCH (near_reached86)-[:VERSION_OF]->(near_published75:Paper) RETURN near_published75 }) ELSE near_reached86 END AS near_candidate87 WHERE near_candidate87 <> near_root76
          WITH near_candidate87, count(*) AS near_shared_count88, sum(near_term85) AS near_sum89
          WITH near_candidate87, near_shared_count88, near_sum89, COUNT { (near_candidate87)-[:HAS_TOPIC]->() } AS near_size90
          WITH near_candidate87, near_shared_count88, near_sum89 / (1000000 * sqrt(CASE WHEN near_size90 > 0 THEN near_size90 ELSE 1 END)) AS near_x91
          WITH near_candidate87, 1.0 * near_x91 / (near_x91 + 0.35) AS near_part92, near_shared_count88
          RETURN 'SHARED_TOPICS' AS near_signal93, max(near_part92) AS near_best94, collect([near_candidate87, near_part92, near_shared_count88]) AS near_found95
          UNION ALL
          WITH near_root76, near_title78, near_title78 + [near_word77 IN [near_word77 IN split(toLower(left(coalesce(near_self73.abstract, ''), 3000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE near_word77 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'] WHERE NOT near_word77 IN near_title78 AND NOT near_word77 IN ['able', 'about', 'achieve', 'achieved', 'achieves', 'across', 'additionally', 'after', 'against', 'al', 'all', 'allow', 'allows', 'also', 'although', 'among', 'analysis', 'another', 'any', 'approach', 'approaches', 'art', 'article', 'available', 'based', 'because', 'been', 'before', 'best', 'better', 'between', 'both', 'can', 'case', 'cases', 'challenge', 'challenges', 'challenging', 'common', 'compare', 'compared', 'comparison', 'complex', 'could', 'data', 'demonstrate', 'demonstrated', 'demonstrates', 'describe', 'described', 'describes', 'develop', 'developed', 'did', 'different', 'discuss', 'do', 'does', 'due', 'during', 'e', 'each', 'effective', 'effectively', 'effectiveness', 'efficient', 'efficiently', 'enable', 'enables', 'enabling', 'especially', 'et', 'etc', 'even', 'existing', 'experiment', 'experimental', 'experiments', 'explore', 'finally', 'first', 'form', 'framework', 'from', 'further', 'furthermore', 'g', 'general', 'given', 'good', 'had', 'has', 'have', 'he', 'her', 'high', 'higher', 'his', 'how', 'however', 'i', 'important', 'improve', 'improved', 'improvement', 'improves', 'include', 'includes', 'including', 'information', 'introduce', 'introduces', 'investigate', 'investigated', 'its', 'itself', 'just', 'key', 'large', 'larger', 'level', 'low', 'lower', 'made', 'main', 'make', 'makes', 'many', 'may', 'method', 'methods', 'might', 'model', 'models', 'more', 'moreover', 'most', 'much', 'multiple', 'must', 'need', 'needed', 'needs', 'new', 'non', 'novel', 'number', 'obtained', 'often', 'one', 'only', 'order', 'other', 'others', 'our', 'out', 'outperform', 'outperforms', 'over', 'own', 'paper', 'part', 'particularly', 'per', 'performance', 'present', 'presented', 'presents', 'previous', 'problem', 'problems', 'process', 'propose', 'proposed', 'provide', 'provided', 'provides', 'real', 'recent', 'recently', 'result', 'results', 'same', 'second', 'set', 'several', 'she', 'should', 'show', 'shown', 'shows', 'significant', 'significantly', 'simple', 'since', 'single', 'small', 'some', 'specific', 'state', 'still', 'studies', 'study', 'system', 'systems', 'take', 'taken', 'task', 'tasks', 'technique', 'techniques', 'than', 'them', 'themselves', 'therefore', 'though', 'three', 'through', 'thus', 'time', 'too', 'two', 'under', 'up', 'us', 'use', 'used', 'uses', 'using', 'various', 'very', 'via', 'vs', 'way', 'we', 'well', 'what', 'when', 'where', 'whether', 'which', 'while', 'who', 'whose', 'within', 'without', 'work', 'works', 'world', 'would', 'yet', 'you', 'your']] AS near_words98
          UNWIND near_words98 AS near_word77
          WITH near_root76, near_title78, near_word77, min(0) AS near_once99
          WITH near_root76, near_title78, collect(near_word77)[..64] AS near_words98 WHERE size(near_words98) > 0
          WITH near_root76, near_title78, [near_word77 IN near_words98 | [near_word77, CASE WHEN near_word77 =~ '[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}\\p{IsArabic}\\p{N}]+' THEN 1 ELSE size(near_word77) END]] AS near_words98
          WITH near_root76, reduce(near_query100 = [0, ''], near_word77 IN near_words98 | CASE WHEN near_query100[0] + near_word77[1] > 480 THEN near_query100 ELSE [near_query100[0] + near_word77[1], near_query100[1] + near_word77[0] + CASE WHEN near_word77[0] IN near_title78 THEN '^2 ' ELSE ' ' END] END)[1] AS near_query100
          WITH near_root76, 'title:(' + near_query100 + ') abstract:(' + near_query100 + ')' AS near_query100 CALL db.index.fulltext.queryNodes('paper_text', near_query100, {limit: 100}) YIELD node, score
          WITH near_root76, collect([node, score]) AS near_hits101
          WITH near_root76, near_hits101, CASE WHEN size(near_hits101) < 100 THEN 0.0 ELSE near_hits101[-1][1] END AS near_noise102
          UNWIND [near_hit103 IN near_hits101 WHERE near_hit103[1] > near_noise102] AS near_hit103
          WITH near_root76, near_hit103[0] AS near_reached86, near_hit103[1] - near_noise102 AS near_margin104
          WITH near_root76, CASE WHEN near_reached86:EarlierVersion THEN head(COLLECT { MATCH (near_reached86)-[:VERSION_OF]->(near_published75:Paper) RETURN near_published75 }) ELSE near_reached86 END AS near_candidate87, max(near_margin104) AS near_x91 WHERE near_candidate87 <> near_root76
          WITH near_candidate87, near_x91, null AS near_shared_count88
          WITH near_candidate87, 1.8 * near_x91 / (near_x91 + 34.0) AS near_part92, near_shared_count88
          RETURN 'TEXT_SIMILARITY' AS near_signal93, max(near_part92) AS near_best94, collect([near_candidate87, near_part92, near_shared_count88]) AS near_found95
          UNION ALL
          WITH near_self73, near_root76 WHERE near_self73.embedding IS NOT NULL
          MATCH (near_analysis105:Analysis {key: 'embeddings'}) WHERE near_analysis105.dimension = size(near_self73.embedding) CALL db.index.vector.queryNodes('paper_embedding', 100, near_self73.embedding) YIELD node
          WITH near_root76, node, vector.similarity.cosine(node.embedding, near_self73.embedding) AS score ORDER BY score DESC, node.id
          WITH near_root76, collect([node, score]) AS near_hits101
          WITH near_root76, near_hits101, CASE WHEN size(near_hits101) < 100 THEN 0.5 ELSE near_hits101[-1][1] END AS near_noise102
          UNWIND [near_hit103 IN near_hits101 WHERE near_hit103[1] > near_noise102] AS near_hit103
          WITH near_root76, near_hit103[0] AS near_reached86, near_hit103[1] - near_noise102 AS near_margin104
          WITH near_root76, CASE WHEN near_reached86:EarlierVersion THEN head(COLLECT { MATCH (near_reached86)-[:VERSION_OF]->(near_published75:Paper) RETURN near_published75 }) ELSE near_reached86 END AS near_candidate87, max(near_margin104) AS near_x91 WHERE near_candidate87 <> near_root76
          WITH near_candidate87, near_x91, null AS near_shared_count88
          WITH near_candidate87, 1.8 * near_x91 / (near_x91 + 0.1) AS near_part92, near_shared_count88
          RETURN 'EMBEDDING_SIMILARITY' AS near_signal93, max(near_part92) AS near_best94, collect([near_candidate87, near_part92, near_shared_count88]) AS near_found95
        }
        WITH near_self73, near_root76, near_title78, collect([near_signal93, near_best94, near_found95]) AS near_signals106
        WITH near_self73, near_root76, near_title78, near_signals106, reduce(near_sum89 = 0.0, near_row107 IN near_signals106 | near_sum89 + coalesce(near_row107[1], 0.0)) AS near_total108, any(near_row107 IN near_signals106 WHERE near_row107[1] > 0 AND NOT near_row107[0] IN ['SHARED_AUTHORS', 'SHARED_TOPICS']) AS near_supports109
        UNWIND near_signals106 AS near_row107
        UNWIND near_row107[2] AS near_one110
        WITH near_self73, near_root76, near_title78, near_total108, near_supports109, near_one110[0] AS near_other111, collect([near_row107[0], near_one110[1], near_one110[2]]) AS near_parts112 WHERE near_other111 <> near_root76 AND NOT (size(near_title78) > 0 AND near_other111.title IS NOT NULL AND toLower(near_other111.title) CONTAINS near_title78[0] AND toLower(near_other111.title) CONTAINS near_title78[-1] AND [near_word77 IN split(toLower(left(coalesce(near_other111.title, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE near_word77 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] = near_title78 AND (EXISTS { (near_self73)<-[:AUTHORED]-()-[:AUTHORED]->(near_other111) } OR NOT EXISTS { (near_self73)<-[:AUTHORED]-() } OR NOT EXISTS { (near_other111)<-[:AUTHORED]-() }))
        WITH near_total108, near_supports109, near_other111, near_parts112, COUNT { (near_other111)<-[:CITES]-() } AS near_known113
        WITH near_other111, near_parts112, 200000.0 * (1 + 0.4342897668977654 * log(1 + CASE WHEN near_known113 > 10000 THEN 10000 ELSE near_known113 END)) / near_total108 AS near_unit114, CASE WHEN near_supports109 THEN reduce(near_sum89 = 0.0, near_part92 IN near_parts112 | CASE WHEN near_part92[0] IN ['SHARED_AUTHORS', 'SHARED_TOPICS'] THEN near_sum89 ELSE near_sum89 + near_part92[1] END) END AS near_support115
        WITH near_other111, near_parts112, near_unit114, coalesce(0.15 + 0.85 * near_support115 / (near_support115 + 1.0), 1.0) AS near_support115
        WITH near_other111, [near_reason116 IN [near_part92 IN near_parts112 | [near_part92[0], toInteger(round(near_unit114 * near_part92[1] * CASE WHEN near_part92[0] IN ['SHARED_AUTHORS', 'SHARED_TOPICS'] THEN near_support115 ELSE 1.0 END)), near_part92[2]]] WHERE near_reason116[1] > 0] AS near_link117
        WITH near_other111, reduce(near_total108 = 0, near_reason116 IN near_link117 | near_total108 + near_reason116[1]) AS near_rank118, near_link117 WHERE near_rank118 > 0
        WITH near_other111, near_rank118, near_link117
        WITH near_other111, near_rank118, near_link117, most74 ORDER BY near_rank118 DESC, coalesce(near_other111.citationCount, 0) DESC, near_other111.id LIMIT 60
        WITH most74, collect([near_other111, near_rank118, near_link117]) AS all68
        UNWIND all68[..most74] AS one69
        RETURN one69[0] AS near_other111, one69[1] AS near_rank118, one69[2] AS near_link117
      }
      WITH collect([near_other111, near_rank118, near_link117, near_self73]) AS all68, max(near_rank118) AS best119
      RETURN [one69 IN all68 | {node: one69[0], weight: 1000000 * one69[1] / best119, rank: one69[1], link: one69[2], origin: one69[3]}] AS nearest120
    }
    WITH *, 0.8 * ($p10l - size(seeds52)) AS limit121
    CALL (base70, nearest120, slice53, works60, recent58, titles61, class_shares62, limit121) {
      CALL (base70, nearest120) {
        UNWIND base70 + [one69 IN nearest120 WHERE size(one69.link) > 1 OR coalesce(one69.link[0][2], 2) > 1] AS one69
        WITH one69.node AS voter122, max(one69.weight) AS strength123, max(coalesce(NOT one69.own, false)) AS direct124, max(coalesce(one69.own, false)) AS own63
        WITH voter122, strength123, direct124, own63, COUNT { (voter122)-[:CITES]-() } AS degree125 ORDER BY strength123 DESC, coalesce(voter122.citationCount, 0) DESC, voter122.id
        WITH collect({node: voter122, strength: strength123, degree: degree125, direct: direct124, own: own63}) AS voters126
        UNWIND reduce(chosen127 = {left: 4000, voters: []}, one69 IN voters126 | CASE WHEN one69.degree > chosen127.left THEN chosen127 ELSE {left: chosen127.left - one69.degree, voters: chosen127.voters + [one69]} END).voters AS one69
        WITH one69.node AS voter122, one69.direct AS direct124, one69.own AS own63, toInteger(one69.strength * log(2) / log(2 + one69.degree)) AS vote128
        MATCH (voter122)-[cites129:CITES]-(reached130)
        WITH reached130, startNode(cites129) = voter122 AS forward131, vote128, direct124, own63
        WITH reached130, max(direct124) AS direct124, sum(CASE WHEN forward131 THEN vote128 ELSE vote128 / 3 END) AS votes132, count(CASE WHEN forward131 THEN 1 END) AS cited133, count(CASE WHEN NOT forward131 THEN 1 END) AS citing134, count(CASE WHEN own63 THEN 1 END) AS links135
        WITH CASE WHEN reached130:EarlierVersion THEN head(COLLECT { MATCH (reached130)-[:VERSION_OF]->(published59:Paper) RETURN published59 }) ELSE reached130 END AS found136, sum(votes132) AS votes132, sum(cited133) AS cited133, sum(citing134) AS citing134, max(direct124) AS direct124, sum(links135) AS links135 ORDER BY votes132 DESC, coalesce(found136.citationCount, 0) DESC, found136.id LIMIT 600
        RETURN collect([found136, votes132, cited133, citing134, direct124, links135]) AS votes132
      }
      WITH *, [one69 IN votes132 WHERE one69[1] > 0 AND NOT one69[0] IN slice53] AS voted137, any(one69 IN base70 WHERE one69.own) AS around138
      UNWIND [one69 IN voted137 | {node: one69[0], score: 1000000 * one69[1] / voted137[0][1], cited: one69[2], citing: one69[3], own: false, near: one69[4], links: one69[5]}] + [one69 IN nearest120 | {node: one69.node, score: toInteger(0.65 * one69.weight / size(base70[..2])), own: false, near: true}] + [one69 IN base70 | {node: one69.node, score: one69.weight, own: one69.own}] AS one69
      WITH around138, one69.node AS found136, sum(one69.score) AS score139, max(one69.own) AS own63, sum(one69.cited) AS cited133, sum(one69.citing) AS citing134, sum(one69.links) AS links135, max(one69.near) AS near_start140 WHERE NOT found136 IN slice53 AND NOT found136 IN works60 AND NOT found136:EarlierVersion
      WITH around138, found136, score139, cited133, citing134, links135, own63, near_start140, coalesce(found136.citationCount, 0) AS known141, CASE WHEN own63 THEN 1 WHEN CASE WHEN around138 THEN links135 < 2 ELSE NOT coalesce(near_start140, false) AND cited133 + citing134 < 2 END THEN 3 WHEN found136.year >= recent58 THEN 2 ELSE 0 END AS class142
      WITH *, 1 + toInteger(score139 * (1 + 0.15 * log10(1 + known141))) AS weight143 ORDER BY weight143 DESC, known141 DESC, found136.id
      WITH toLower(coalesce(found136.title, found136.id)) AS title144, head(collect({node: found136, weight: weight143, known: known141, class: class142, last: around138 AND class142 = 3, cited: cited133, citing: citing134})) AS entry145 WHERE NOT coalesce(title144 IN titles61, false)
      WITH entry145 ORDER BY entry145.weight DESC, entry145.known DESC, entry145.node.id
      WITH entry145.class AS class142, collect(entry145) AS members146
      WITH members146, toInteger(ceil(limit121 * class_shares62[class142])) AS most74
      UNWIND range(0, size(members146) - 1) AS place147
      WITH members146[place147] AS entry145, place147 >= most74 AS beyond148 ORDER BY beyond148, entry145.last, entry145.weight DESC, entry145.known DESC, entry145.node.id
      RETURN collect(entry145) AS papers149
    }
    WITH *, [one69 IN base70 WHERE one69.node IN slice53 | [one69.node, 1000000]] + [one69 IN papers149[..toInteger(limit121)] | [one69.node, 1000000 * one69.weight / (2 * papers149[0].weight)]] AS chosen127
    CALL (chosen127, slice53, seeds52) {
      UNWIND chosen127 AS one69
      WITH one69[0] AS paper150, one69[1] AS strength123
      WITH paper150, strength123 / (log(2 + COUNT { (paper150)<-[:AUTHORED]-() }) / log(2)) AS pull151
      MATCH (paper150)<-[:AUTHORED]-(found136:Person)
      WITH found136, toInteger(pull151) AS part152, paper150 IN seeds52 AS start153
      WITH found136, sum(part152) AS weight143, count(*) AS cited133, max(start153) AS start153 WHERE NOT found136 IN slice53
      WITH found136, weight143, cited133, start153, COUNT { (found136)-[:AUTHORED]->() } AS size154
      WITH found136, cited133, 1 + weight143 * cited133 / (1 + cited133) AS weight143, size154 ORDER BY weight143 DESC, size154 DESC, found136.id LIMIT $p10l + 1
      RETURN collect({node: found136, weight: weight143, cited: cited133}) AS persons155
    }
    CALL (chosen127, slice53, seeds52) {
      UNWIND chosen127 + [seed51 IN seeds52 WHERE seed51:Person | [seed51, 1000000]] AS one69
      WITH one69[0] AS paper150, one69[1] AS pull151
      MATCH (paper150)-[:STATES_AFFILIATION|AFFILIATED_WITH]->(found136:Institution)
      WITH found136, toInteger(pull151) AS part152, paper150 IN seeds52 AS start153
      WITH found136, sum(part152) AS weight143, count(*) AS cited133, max(start153) AS start153 WHERE NOT found136 IN slice53
      WITH found136, weight143, cited133, start153, COUNT { (found136)<-[:STATES_AFFILIATION]-() } AS size154
      WITH found136, cited133, 1 + toInteger(weight143 * cited133 / (1 + cited133) / log10(10 + size154) * CASE WHEN cited133 > 1 OR start153 THEN 1.0 ELSE 0.1 END) AS weight143, size154 ORDER BY weight143 DESC, size154 DESC, found136.id LIMIT $p10l + 1
      RETURN collect({node: found136, weight: weight143, cited: cited133}) AS institutions156
    }
    CALL (chosen127, slice53, seeds52) {
      UNWIND chosen127 AS one69
      WITH one69[0] AS paper150, one69[1] AS pull151
      MATCH (paper150)-[has66:HAS_TOPIC]->(found136:Topic)
      WITH found136, toInteger(pull151 * coalesce(has66.score, 1.0)) AS part152, paper150 IN seeds52 AS start153
      WITH found136, sum(part152) AS weight143, count(*) AS cited133, max(start153) AS start153 WHERE NOT found136 IN slice53
      WITH found136, weight143, cited133, start153, COUNT { (found136)<-[:HAS_TOPIC]-() } AS size154
      WITH found136, cited133, 1 + toInteger(weight143 * cited133 / (1 + cited133) / log10(10 + size154) * CASE WHEN cited133 > 1 OR start153 THEN 1.0 ELSE 0.1 END) AS weight143, size154 ORDER BY weight143 DESC, size154 DESC, found136.id LIMIT $p10l + 1
      RETURN collect({node: found136, weight: weight143, cited: cited133}) AS topics157
    }
    CALL (seeds52, persons155, institutions156, topics157, papers149) {
      UNWIND [[0.09, persons155], [0.05, institutions156], [0.06, topics157], [0.8, papers149]] AS kind158
      UNWIND range(0, size(kind158[1][..$p10l + 1]) - 1) AS place147
      WITH kind158[1][place147] AS entry145, (place147 + 0.5) / kind158[0] AS turn159, kind158[1][0].weight AS best119 ORDER BY turn159, best119 DESC, entry145.node.id
      RETURN collect({node: entry145.node, weight: entry145.weight, best: best119, cited: entry145.cited, citing: entry145.citing}) AS ranked160
    }
    WITH *, CASE WHEN toInteger(ceil(($p10l - size(seeds52)) * 1.0)) + size(seeds52) - size(slice53) > 0 THEN ranked160[..toInteger(ceil(($p10l - size(seeds52)) * 1.0)) + size(seeds52) - size(slice53)] ELSE [] END AS kept161
    WITH seeds52, recent58, works60, titles61, class_shares62, slice53 + [one69 IN kept161 | one69.node] AS slice53, cut54 OR size(kept161) < size(ranked160) AS cut54, entries55 + [one69 IN kept161 | {node: one69.node, cited: one69.cited, citing: one69.citing, weight: round(1.0 * one69.weight / one69.best / 2, 6)}] AS entries55, near56 + [one69 IN nearest120 | {kind: 'NEAR', source: one69.origin.id, target: one69.node.id, weight: round(one69.rank / 1000000.0, 6), reasons: one69.link}] AS near56, [one69 IN kept161 WHERE one69.node:Paper | {node: one69.node, weight: 1000000 * one69.weight / one69.best, own: false}] AS base70
    CALL (slice53) {
      UNWIND slice53 AS start153
      MATCH (start153)-[relation162:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]->(end163) WHERE end163 IN slice53
      RETURN collect({kind: CASE type(relation162) WHEN 'STATES_AFFILIATION' THEN 'AFFILIATED_WITH' ELSE type(relation162) END, source: startNode(relation162).id, target: endNode(relation162).id, weight: coalesce(relation162.score, 1.0)}) AS edges164
    }
    CALL (slice53, near56, seeds52) {
      WITH slice53, near56, [seed51 IN seeds52 | seed51.id] AS start153, [one69 IN slice53 WHERE one69:Paper | one69.id] AS ids165
      UNWIND [edge166 IN near56 WHERE edge166.source IN ids165 AND edge166.target IN ids165] AS edge166
      WITH CASE WHEN edge166.source < edge166.target THEN [edge166.source, edge166.target] ELSE [edge166.target, edge166.source] END AS pair167, edge166 ORDER BY edge166.weight DESC, edge166.source
      WITH pair167, head(collect(edge166)) AS edge166
      RETURN collect({kind: 'NEAR', source: pair167[0], target: pair167[1], weight: edge166.weight, reasons: edge166.reasons}) AS known141
    }
    CALL (slice53, known141) {
      CALL (slice53) {
        UNWIND [one69 IN slice53 WHERE one69:Paper] AS paper150
        WITH paper150, COUNT { (paper150)-[:CITES|REFERS_TO]->() } AS size154 ORDER BY size154, paper150.id
        WITH collect([paper150, size154]) AS all68
        UNWIND reduce(chosen127 = {left: 2000, papers: []}, one69 IN all68 | CASE WHEN one69[1] > chosen127.left THEN chosen127 ELSE {left: chosen127.left - one69[1], papers: chosen127.papers + [one69]} END).papers AS one69
        WITH one69[0] AS paper150, one69[0].id AS id168, one69[1] AS size154
        MATCH (paper150)-[:CITES|REFERS_TO]->(via169)
        WITH via169, id168, size154 ORDER BY id168
        WITH via169, collect([id168, size154]) AS sharing170 WHERE 2 <= size(sharing170) <= 12
        UNWIND range(0, size(sharing170) - 2) AS first171
        UNWIND range(first171 + 1, size(sharing170) - 1) AS second172
        WITH sharing170[first171] AS one69, sharing170[second172] AS two173
        WITH [one69[0], two173[0]] AS pair167, sqrt(1.0 * one69[1] * two173[1]) AS norm174, count(*) AS count175
        RETURN pair167, 'BIBLIOGRAPHIC_COUPLING' AS signal176, toInteger(500000 * count175 / norm174) AS part152, count175
        UNION ALL
        UNWIND [one69 IN slice53 WHERE one69:Paper] AS paper150
        WITH paper150, COUNT { (paper150)<-[:CITES]-() } AS size154 ORDER BY size154, paper150.id
        WITH collect([paper150, size154]) AS all68
        UNWIND reduce(chosen127 = {left: 2000, papers: []}, one69 IN all68 | CASE WHEN one69[1] > chosen127.left THEN chosen127 ELSE {left: chosen127.left - one69[1], papers: chosen127.papers + [one69]} END).papers AS one69
        WITH one69[0] AS paper150, one69[0].id AS id168, one69[1] AS size154
        MATCH (paper150)<-[:CITES]-(via169)
        WITH via169, id168, size154 ORDER BY id168
        WITH via169, collect([id168, size154]) AS sharing170 WHERE 2 <= size(sharing170) <= 12
        UNWIND range(0, size(sharing170) - 2) AS first171
        UNWIND range(first171 + 1, size(sharing170) - 1) AS second172
        WITH sharing170[first171] AS one69, sharing170[second172] AS two173
        WITH [one69[0], two173[0]] AS pair167, sqrt(1.0 * one69[1] * two173[1]) AS norm174, count(*) AS count175
        RETURN pair167, 'CO_CITATION' AS signal176, toInteger(500000 * count175 / norm174) AS part152, count175
      }
      WITH pair167, sum(part152) AS sum177, sum(count175) AS count175, collect([signal176, part152, count175]) AS link178 WHERE count175 >= 2 AND sum177 >= 80000
      WITH pair167, sum177, link178 WHERE NOT any(edge166 IN known141 WHERE edge166.source = pair167[0] AND edge166.target = pair167[1])
      UNWIND pair167 AS end163
      WITH end163, pair167, sum177, link178 ORDER BY sum177 DESC, pair167[0], pair167[1]
      WITH end163, collect([pair167, sum177, link178])[..2] AS best119
      UNWIND best119 AS one69
      WITH one69[0] AS pair167, head(collect(one69)) AS one69
      RETURN collect({kind: 'NEAR', source: pair167[0], target: pair167[1], weight: round(one69[1] / 1000000.0, 6), reasons: one69[2]}) AS alike179
    }
    WITH *, edges164 + known141 + alike179 AS stored180
    WITH seeds52, slice53, entries55, cut54, stored180 AS edges164
    WITH *, [seed51 IN seeds52 | seed51.id] AS start153, CASE WHEN size(seeds52) = 1 THEN seeds52[0].id END AS alone181, [entry145 IN entries55 WHERE entry145.node:Paper | entry145.node.id] AS papers149
    CALL (start153, alone181, papers149, entries55, edges164) {
      UNWIND [entry145 IN entries55 | [entry145.node.id, entry145, null]] + [edge166 IN edges164 | [edge166.source, null, edge166]] + [edge166 IN edges164 | [edge166.target, null, edge166]] AS row182
      WITH row182[0] AS id168, head(collect(row182[1])) AS entry145, collect(DISTINCT row182[2]) AS own63 WHERE size(own63) > 0 OR id168 IN start153
      WITH id168, entry145, own63, [reason183 IN CASE WHEN id168 IN start153 THEN ['you started here'] WHEN entry145.node:Paper THEN [CASE WHEN NOT alone181 IN papers149 AND any(edge166 IN own63 WHERE edge166.kind = 'AUTHORED' AND edge166.source = alone181) THEN 'written by the person you started from' END, CASE WHEN NOT alone181 IN papers149 AND any(edge166 IN own63 WHERE edge166.kind = 'AFFILIATED_WITH' AND edge166.target = alone181) THEN 'written at the institution you started from' END, CASE WHEN NOT alone181 IN papers149 AND any(edge166 IN own63 WHERE edge166.kind = 'HAS_TOPIC' AND edge166.target = alone181) THEN 'about the topic you started from' END, head([main184 IN head([edge166 IN own63 WHERE edge166.kind = 'NEAR' AND (edge166.source IN start153 OR edge166.target IN start153) | [reason183 IN edge166.reasons WHERE reason183[0] <> 'DIRECT_CITATION']]) | CASE main184[0] WHEN 'BIBLIOGRAPHIC_COUPLING' THEN CASE main184[2] WHEN 1 THEN 'shares 1 reference' ELSE 'shares ' + main184[2] + ' references' END WHEN 'CO_CITATION' THEN CASE main184[2] WHEN 1 THEN 'cited together once' ELSE 'cited together ' + main184[2] + ' times' END WHEN 'SHARED_AUTHORS' THEN CASE main184[2] WHEN 1 THEN 'shares 1 author' ELSE 'shares ' + main184[2] + ' authors' END WHEN 'SHARED_TOPICS' THEN CASE main184[2] WHEN 1 THEN 'shares 1 topic' ELSE 'shares ' + main184[2] + ' topics' END WHEN 'TEXT_SIMILARITY' THEN 'uses similar words' WHEN 'EMBEDDING_SIMILARITY' THEN 'has a similar meaning' END]), CASE WHEN size([edge166 IN own63 WHERE edge166.kind = 'CITES' AND edge166.source = id168]) > size([edge166 IN own63 WHERE edge166.kind = 'CITES' AND edge166.target = id168]) THEN head([found136 IN [[edge166 IN own63 WHERE edge166.kind = 'CITES' AND edge166.source = id168]] | CASE size(found136) WHEN 0 THEN null WHEN 1 THEN 'cites' + CASE WHEN head([one69 IN found136 | CASE one69.source WHEN id168 THEN one69.target ELSE one69.source END]) = alone181 THEN ' the paper you started from' ELSE ' one of these papers' END ELSE 'cites ' + size(found136) + ' of these papers' END]) ELSE head([found136 IN [[edge166 IN own63 WHERE edge166.kind = 'CITES' AND edge166.target = id168]] | CASE size(found136) WHEN 0 THEN null WHEN 1 THEN 'cited by' + CASE WHEN head([one69 IN found136 | CASE one69.source WHEN id168 THEN one69.target ELSE one69.source END]) = alone181 THEN ' the paper you started from' ELSE ' one of these papers' END ELSE 'cited by ' + size(found136) + ' of these papers' END]) END, CASE WHEN size([edge166 IN own63 WHERE edge166.kind = 'CITES' AND edge166.source = id168]) > size([edge166 IN own63 WHERE edge166.kind = 'CITES' AND edge166.target = id168]) THEN head([found136 IN [[edge166 IN own63 WHERE edge166.kind = 'CITES' AND edge166.target = id168]] | CASE size(found136) WHEN 0 THEN null WHEN 1 THEN 'cited by' + CASE WHEN head([one69 IN found136 | CASE one69.source WHEN id168 THEN one69.target ELSE one69.source END]) = alone181 THEN ' the paper you started from' ELSE ' one of these papers' END ELSE 'cited by ' + size(found136) + ' of these papers' END]) ELSE head([found136 IN [[edge166 IN own63 WHERE edge166.kind = 'CITES' AND edge166.source = id168]] | CASE size(found136) WHEN 0 THEN null WHEN 1 THEN 'cites' + CASE WHEN head([one69 IN found136 | CASE one69.source WHEN id168 THEN one69.target ELSE one69.source END]) = alone181 THEN ' the paper you started from' ELSE ' one of these papers' END ELSE 'cites ' + size(found136) + ' of these papers' END]) END] WHEN entry145.node:Person THEN [CASE WHEN NOT alone181 IN papers149 AND any(edge166 IN own63 WHERE edge166.kind = 'AFFILIATED_WITH' AND edge166.target = alone181) THEN 'affiliated with the institution you started from' END, coalesce(head([found136 IN [[edge166 IN own63 WHERE edge166.kind = 'AUTHORED']] | CASE size(found136) WHEN 0 THEN null WHEN 1 THEN 'wrote' + CASE WHEN head([one69 IN found136 | CASE one69.source WHEN id168 THEN one69.target ELSE one69.source END]) = alone181 THEN ' the paper you started from' ELSE ' one of these papers' END ELSE 'wrote ' + size(found136) + ' of these papers' END]), head([found136 IN [[edge166 IN own63 WHERE edge166.kind = 'AFFILIATED_WITH']] | CASE size(found136) WHEN 0 THEN null WHEN 1 THEN 'affiliated with' + ' one of these institutions' ELSE 'affiliated with ' + size(found136) + ' of these institutions' END]))] WHEN entry145.node:Institution THEN [CASE WHEN NOT alone181 IN papers149 AND any(edge166 IN own63 WHERE edge166.kind = 'AFFILIATED_WITH' AND NOT edge166.source IN papers149 AND edge166.source = alone181) THEN 'affiliation of the person you started from' END, coalesce(head([found136 IN [[edge166 IN own63 WHERE edge166.kind = 'AFFILIATED_WITH' AND edge166.source IN papers149]] | CASE size(found136) WHEN 0 THEN null WHEN 1 THEN 'affiliation on' + CASE WHEN head([one69 IN found136 | CASE one69.source WHEN id168 THEN one69.target ELSE one69.source END]) = alone181 THEN ' the paper you started from' ELSE ' one of these papers' END ELSE 'affiliation on ' + size(found136) + ' of these papers' END]), head([found136 IN [[edge166 IN own63 WHERE edge166.kind = 'AFFILIATED_WITH' AND NOT edge166.source IN papers149]] | CASE size(found136) WHEN 0 THEN null WHEN 1 THEN 'affiliation of' + ' one of these people' ELSE 'affiliation of ' + size(found136) + ' of these people' END]))] ELSE [head([found136 IN [[edge166 IN own63 WHERE edge166.kind = 'HAS_TOPIC']] | CASE size(found136) WHEN 0 THEN null WHEN 1 THEN 'topic of' + CASE WHEN head([one69 IN found136 | CASE one69.source WHEN id168 THEN one69.target ELSE one69.source END]) = alone181 THEN ' the paper you started from' ELSE ' one of these papers' END ELSE 'topic of ' + size(found136) + ' of these papers' END])] END WHERE reason183 IS NOT NULL][..2] AS said185
      WITH entry145, CASE WHEN size(said185) > 0 THEN reduce(text186 = said185[0], more187 IN said185[1..] | text186 + ' and ' + more187) WHEN entry145.node:Paper THEN coalesce(head([found136 IN [[edge166 IN own63 WHERE edge166.kind = 'AUTHORED']] | CASE size(found136) WHEN 0 THEN null WHEN 1 THEN 'written by' + ' one of these people' ELSE 'written by ' + size(found136) + ' of these people' END]), head([found136 IN [[edge166 IN own63 WHERE edge166.kind = 'AFFILIATED_WITH']] | CASE size(found136) WHEN 0 THEN null WHEN 1 THEN 'from' + ' one of these institutions' ELSE 'from ' + size(found136) + ' of these institutions' END]), head([found136 IN [[edge166 IN own63 WHERE edge166.kind = 'HAS_TOPIC']] | CASE size(found136) WHEN 0 THEN null WHEN 1 THEN 'about' + ' one of these topics' ELSE 'about ' + size(found136) + ' of these topics' END]), head([main184 IN head([edge166 IN own63 WHERE edge166.kind = 'NEAR' | [reason183 IN edge166.reasons WHERE reason183[0] <> 'DIRECT_CITATION']]) | CASE main184[0] WHEN 'BIBLIOGRAPHIC_COUPLING' THEN CASE main184[2] WHEN 1 THEN 'shares 1 reference' ELSE 'shares ' + main184[2] + ' references' END WHEN 'CO_CITATION' THEN CASE main184[2] WHEN 1 THEN 'cited together once' ELSE 'cited together ' + main184[2] + ' times' END WHEN 'SHARED_AUTHORS' THEN CASE main184[2] WHEN 1 THEN 'shares 1 author' ELSE 'shares ' + main184[2] + ' authors' END WHEN 'SHARED_TOPICS' THEN CASE main184[2] WHEN 1 THEN 'shares 1 topic' ELSE 'shares ' + main184[2] + ' topics' END WHEN 'TEXT_SIMILARITY' THEN 'uses similar words' WHEN 'EMBEDDING_SIMILARITY' THEN 'has a similar meaning' END + ' with one of these papers'])) END AS text186
      WITH entry145, coalesce(text186, CASE WHEN coalesce(entry145.cited, 0) + coalesce(entry145.citing, 0) = 0 THEN 'near the start' WHEN entry145.node:Person THEN 'wrote ' + entry145.cited + CASE entry145.cited WHEN 1 THEN ' paper' ELSE ' papers' END + ' near the start' WHEN entry145.node:Institution THEN 'affiliation on ' + entry145.cited + CASE entry145.cited WHEN 1 THEN ' paper' ELSE ' papers' END + ' near the start' WHEN entry145.node:Topic THEN 'topic of ' + entry145.cited + CASE entry145.cited WHEN 1 THEN ' paper' ELSE ' papers' END + ' near the start' WHEN entry145.cited >= entry145.citing THEN 'cited by ' + entry145.cited + CASE entry145.cited WHEN 1 THEN ' paper' ELSE ' papers' END + ' near the start' ELSE 'cites ' + entry145.citing + CASE entry145.citing WHEN 1 THEN ' paper' ELSE ' papers' END + ' near the start' END) AS text186
      RETURN collect({node: entry145.node, weight: entry145.weight, why: toUpper(left(text186, 1)) + substring(text186, 1)}) AS explained188
    }
    WITH seeds52, slice53, edges164, cut54, explained188 AS entries55
    WITH *, [seed51 IN seeds52 | seed51.id] AS reached0_189
    WITH *, reached0_189 + [edge166 IN edges164 WHERE edge166.source IN reached0_189 | edge166.target] + [edge166 IN edges164 WHERE edge166.target IN reached0_189 | edge166.source] AS reached1_190
    WITH *, reached1_190 + [edge166 IN edges164 WHERE edge166.source IN reached1_190 | edge166.target] + [edge166 IN edges164 WHERE edge166.target IN reached1_190 | edge166.source] AS reached2_191
    WITH {nodes: [entry145 IN entries55 | {node: entry145.node, weight: entry145.weight, why: entry145.why, distance: CASE WHEN entry145.node.id IN reached0_189 THEN 0 WHEN entry145.node.id IN reached1_190 THEN 1 WHEN entry145.node.id IN reached2_191 THEN 2 ELSE 3 END}], edges: edges164, truncated: cut54} AS other192
    CALL (other192) {
      UNWIND other192.nodes AS other196
      WITH other196, other196.distance AS k193, other196.weight AS k194, other196.node.id AS k195 ORDER BY k193, k194 DESC, k195
      CALL (other196) {
        CALL (other196) {
          WITH other196.node AS other199 WHERE other199:Paper
          RETURN [0, [other199.id]] AS v198
          UNION ALL
          WITH other196.node AS other200 WHERE other200:Person
          RETURN [1, [other200.id]] AS v198
          UNION ALL
          WITH other196.node AS other201 WHERE other201:Institution
          RETURN [2, [other201.id]] AS v198
          UNION ALL
          WITH other196.node AS other202 WHERE other202:Topic
          RETURN [3, [other202.id]] AS v198
        }
        RETURN head(collect(v198)) AS v197
      }
      RETURN collect([v197, k193, k194, coalesce(other196.why, '')]) AS v203
    }
    CALL (other192) {
      UNWIND other192.edges AS other207
      WITH other207, other207.kind AS k204, other207.source AS k205, other207.target AS k206 ORDER BY k204, k205, k206
      CALL (other207) {
        UNWIND coalesce(other207.reasons, []) AS other210
        WITH other210, other210[1] AS k208, other210[0] AS k209 ORDER BY k208 DESC, k209
        RETURN collect([k209, other210[1] / 1000000.0, other210[2]]) AS v211
      }
      RETURN collect([k204, k205, k206, other207.weight, [v211]]) AS v212
    }
    RETURN head(collect([[v203], [v212], other192.truncated])) AS v49
  }
  CALL (other2) {
    CALL (other2) {
      MATCH (other2)-[item218:CONTAINS]->(seed219:Paper)
      WITH seed219 ORDER BY coalesce(item218.position, 0) DESC, seed219.id LIMIT 10
      RETURN collect(seed219) AS seeds220
    }
    UNWIND seeds220 AS seed219
    CALL (seed219) {
      WITH seed219, CASE WHEN seed219:EarlierVersion THEN head(COLLECT { MATCH (seed219)-[:VERSION_OF]->(published221:Paper) RETURN published221 }) ELSE seed219 END AS root222, [word223 IN split(toLower(left(coalesce(seed219.title, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word223 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] AS title224
      CALL (seed219, root222, title224) {
        MATCH (seed219)-[:CITES|REFERS_TO]->(via225)
        WITH root222, via225, COUNT { (via225)<-[:CITES|REFERS_TO]-() } AS degree226 ORDER BY degree226, coalesce(via225.id, via225.key)
        WITH root222, collect([via225, degree226]) AS between227
        UNWIND between227[..reduce(spent228 = [0, 0], pair229 IN between227 | CASE WHEN spent228[0] + pair229[1] > 2000 THEN [2000, spent228[1]] ELSE [spent228[0] + pair229[1], spent228[1] + 1] END)[1]] AS chosen230
        WITH root222, chosen230[0] AS via225, toInteger(1000000 / log(1 + chosen230[1])) AS term231
        MATCH (via225)<-[:CITES|REFERS_TO]-(reached232)
        WITH DISTINCT root222, via225, term231, CASE WHEN reached232:EarlierVersion THEN head(COLLECT { MATCH (reached232)-[:VERSION_OF]->(published221:Paper) RETURN published221 }) ELSE reached232 END AS candidate233 WHERE candidate233 <> root222
        WITH candidate233, count(*) AS shared_count234, sum(term231) AS sum235
        WITH candidate233, shared_count234, sum235, COUNT { (candidate233)-[:CITES|REFERS_TO]->() } AS size236
        WITH candidate233, shared_count234, sum235 / (1000000 * sqrt(CASE WHEN size236 > 0 THEN size236 ELSE 1 END)) AS x237
        WITH candidate233, 1.3 * x237 / (x237 + 0.88) AS part238, shared_count234
        RETURN 'BIBLIOGRAPHIC_COUPLING' AS signal239, max(part238) AS best240, collect([candidate233, part238, shared_count234]) AS found241
        UNION ALL
        MATCH (seed219)<-[:CITES]-(via225)
        WITH root222, via225, COUNT { (via225)-[:CITES]->() } AS degree226 ORDER BY degree226, coalesce(via225.id, via225.key)
        WITH root222, collect([via225, degree226]) AS between227
        UNWIND between227[..reduce(spent228 = [0, 0], pair229 IN between227 | CASE WHEN spent228[0] + pair229[1] > 2000 THEN [2000, spent228[1]] ELSE [spent228[0] + pair229[1], spent228[1] + 1] END)[1]] AS chosen230
        WITH root222, chosen230[0] AS via225, toInteger(1000000 / log(1 + chosen230[1])) AS term231
        MATCH (via225)-[:CITES]->(reached232)
        WITH DISTINCT root222, via225, term231, CASE WHEN reached232:EarlierVersion THEN head(COLLECT { MATCH (reached232)-[:VERSION_OF]->(published221:Paper) RETURN published221 }) ELSE reached232 END AS candidate233 WHERE candidate233 <> root222
        WITH candidate233, count(*) AS shared_count234, sum(term231) AS sum235
        WITH candidate233, shared_count234, sum235, 1 AS size236
        WITH candidate233, shared_count234, sum235 / 1000000.0 AS x237
        WITH candidate233, 1.7 * x237 / (x237 + 1.7) AS part238, shared_count234
        RETURN 'CO_CITATION' AS signal239, max(part238) AS best240, collect([candidate233, part238, shared_count234]) AS found241
        UNION ALL
        CALL (seed219, root222) {
          MATCH (seed219)-[cites242:CITES]-(reached232)
          WITH DISTINCT root222, startNode(cites242) = seed219 AS forward243, CASE WHEN reached232:EarlierVersion THEN head(COLLECT { MATCH (reached232)-[:VERSION_OF]->(published221:Paper) RETURN published221 }) ELSE reached232 END AS candidate233 WHERE candidate233 <> root222
          RETURN candidate233, count(*) AS shared_count234, 0.2 AS x237
          UNION ALL
          MATCH (seed219)-[:CITES]->(via225)
          WITH root222, via225, COUNT { (via225)-[:CITES]->() } AS degree226 ORDER BY degree226, coalesce(via225.id, via225.key)
          WITH root222, collect([via225, degree226]) AS between227
          UNWIND between227[..reduce(spent228 = [0, 0], pair229 IN between227 | CASE WHEN spent228[0] + pair229[1] > 2000 THEN [2000, spent228[1]] ELSE [spent228[0] + pair229[1], spent228[1] + 1] END)[1]] AS chosen230
          WITH root222, chosen230[0] AS via225, toInteger(1000000 / log(1 + chosen230[1])) AS term231
          MATCH (via225)-[:CITES]->(reached232)
          WITH DISTINCT root222, via225, term231, CASE WHEN reached232:EarlierVersion THEN head(COLLECT { MATCH (reached232)-[:VERSION_OF]->(published221:Paper) RETURN published221 }) ELSE reached232 END AS candidate233 WHERE candidate233 <> root222
          WITH candidate233, count(*) AS shared_count234, sum(term231) AS sum235
          WITH candidate233, shared_count234, sum235, 1 AS size236
          WITH candidate233, shared_count234, sum235 / 1000000.0 AS x237
          RETURN candidate233, shared_count234, x237
          UNION ALL
          MATCH (seed219)<-[:CITES]-(via225)
          WITH root222, via225, COUNT { (via225)<-[:CITES]-() } AS degree226 ORDER BY degree226, coalesce(via225.id, via225.key)
          WITH root222, collect([via225, degree226]) AS between227
          UNWIND between227[..reduce(spent228 = [0, 0], pair229 IN between227 | CASE WHEN spent228[0] + pair229[1] > 2000 THEN [2000, spent228[1]] ELSE [spent228[0] + pair229[1], spent228[1] + 1] END)[1]] AS chosen230
          WITH root222, chosen230[0] AS via225, toInteger(1000000 / log(1 + chosen230[1])) AS term231
          MATCH (via225)<-[:CITES]-(reached232)
          WITH DISTINCT root222, via225, term231, CASE WHEN reached232:EarlierVersion THEN head(COLLECT { MATCH (reached232)-[:VERSION_OF]->(published221:Paper) RETURN published221 }) ELSE reached232 END AS candidate233 WHERE candidate233 <> root222
          WITH candidate233, count(*) AS shared_count234, sum(term231) AS sum235
          WITH candidate233, shared_count234, sum235, COUNT { (candidate233)-[:CITES|REFERS_TO]->() } AS size236
          WITH candidate233, shared_count234, sum235 / (1000000 * sqrt(CASE WHEN size236 > 0 THEN size236 ELSE 1 END)) AS x237
          RETURN candidate233, shared_count234, 0.3 * x237 AS x237
        }
        WITH candidate233, sum(shared_count234) AS shared_count234, sum(x237) AS x237
        WITH candidate233, 1.15 * x237 / (x237 + 1.8) AS part238, shared_count234
        RETURN 'DIRECT_CITATION' AS signal239, max(part238) AS best240, collect([candidate233, part238, shared_count234]) AS found241
        UNION ALL
        MATCH (seed219)<-[:AUTHORED]-(via225)
        WITH root222, via225, COUNT { (via225)-[:AUTHORED]->() } AS degree226 ORDER BY degree226, coalesce(via225.id, via225.key)
        WITH root222, collect([via225, degree226]) AS between227
        UNWIND between227[..reduce(spent228 = [0, 0], pair229 IN between227 | CASE WHEN spent228[0] + pair229[1] > 2000 THEN [2000, spent228[1]] ELSE [spent228[0] + pair229[1], spent228[1] + 1] END)[1]] AS chosen230
        WITH root222, chosen230[0] AS via225, toInteger(1000000 / log(1 + chosen230[1])) AS term231
        MATCH (via225)-[:AUTHORED]->(reached232)
        WITH DISTINCT root222, via225, term231, CASE WHEN reached232:EarlierVersion THEN head(COLLECT { MATCH (reached232)-[:VERSION_OF]->(published221:Paper) RETURN published221 }) ELSE reached232 END AS candidate233 WHERE candidate233 <> root222
        WITH candidate233, count(*) AS shared_count234, sum(term231) AS sum235
        WITH candidate233, shared_count234, sum235, COUNT { (candidate233)<-[:AUTHORED]-() } AS size236
        WITH candidate233, shared_count234, sum235 / (1000000 * sqrt(CASE WHEN size236 > 0 THEN size236 ELSE 1 END)) AS x237
        WITH candidate233, 4.4 * x237 / (x237 + 0.92) AS part238, shared_count234
        RETURN 'SHARED_AUTHORS' AS signal239, max(part238) AS best240, collect([candidate233, part238, shared_count234]) AS found241
        UNION ALL
        MATCH (seed219)-[:HAS_TOPIC]->(via225)
        WITH root222, via225, COUNT { (via225)<-[:HAS_TOPIC]-() } AS degree226 ORDER BY degree226, coalesce(via225.id, via225.key)
        WITH root222, collect([via225, degree226]) AS between227
        UNWIND between227[..reduce(spent228 = [0, 0], pair229 IN between227 | CASE WHEN spent228[0] + pair229[1] > 2000 THEN [2000, spent228[1]] ELSE [spent228[0] + pair229[1], spent228[1] + 1] END)[1]] AS chosen230
        WITH root222, chosen230[0] AS via225, toInteger(1000000 / log(1 + chosen230[1])) AS term231
        MATCH (via225)<-[:HAS_TOPIC]-(reached232)
        WITH DISTINCT root222, via225, term231, CASE WHEN reached232:EarlierVersion THEN head(COLLECT { MATCH (reached232)-[:VERSION_OF]->(published221:Paper) RETURN published221 }) ELSE reached232 END AS candidate233 WHERE candidate233 <> root222
        WITH candidate233, count(*) AS shared_count234, sum(term231) AS sum235
        WITH candidate233, shared_count234, sum235, COUNT { (candidate233)-[:HAS_TOPIC]->() } AS size236
        WITH candidate233, shared_count234, sum235 / (1000000 * sqrt(CASE WHEN size236 > 0 THEN size236 ELSE 1 END)) AS x237
        WITH candidate233, 1.0 * x237 / (x237 + 0.35) AS part238, shared_count234
        RETURN 'SHARED_TOPICS' AS signal239, max(part238) AS best240, collect([candidate233, part238, shared_count234]) AS found241
        UNION ALL
        WITH root222, title224, title224 + [word223 IN [word223 IN split(toLower(left(coalesce(seed219.abstract, ''), 3000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word223 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'] WHERE NOT word223 IN title224 AND NOT word223 IN ['able', 'about', 'achieve', 'achieved', 'achieves', 'across', 'additionally', 'after', 'against', 'al', 'all', 'allow', 'allows', 'also', 'although', 'among', 'analysis', 'another', 'any', 'approach', 'approaches', 'art', 'article', 'available', 'based', 'because', 'been', 'before', 'best', 'better', 'between', 'both', 'can', 'case', 'cases', 'challenge', 'challenges', 'challenging', 'common', 'compare', 'compared', 'comparison', 'complex', 'could', 'data', 'demonstrate', 'demonstrated', 'demonstrates', 'describe', 'described', 'describes', 'develop', 'developed', 'did', 'different', 'discuss', 'do', 'does', 'due', 'during', 'e', 'each', 'effective', 'effectively', 'effectiveness', 'efficient', 'efficiently', 'enable', 'enables', 'enabling', 'especially', 'et', 'etc', 'even', 'existing', 'experiment', 'experimental', 'experiments', 'explore', 'finally', 'first', 'form', 'framework', 'from', 'further', 'furthermore', 'g', 'general', 'given', 'good', 'had', 'has', 'have', 'he', 'her', 'high', 'higher', 'his', 'how', 'however', 'i', 'important', 'improve', 'improved', 'improvement', 'improves', 'include', 'includes', 'including', 'information', 'introduce', 'introduces', 'investigate', 'investigated', 'its', 'itself', 'just', 'key', 'large', 'larger', 'level', 'low', 'lower', 'made', 'main', 'make', 'makes', 'many', 'may', 'method', 'methods', 'might', 'model', 'models', 'more', 'moreover', 'most', 'much', 'multiple', 'must', 'need', 'needed', 'needs', 'new', 'non', 'novel', 'number', 'obtained', 'often', 'one', 'only', 'order', 'other', 'others', 'our', 'out', 'outperform', 'outperforms', 'over', 'own', 'paper', 'part', 'particularly', 'per', 'performance', 'present', 'presented', 'presents', 'previous', 'problem', 'problems', 'process', 'propose', 'proposed', 'provide', 'provided', 'provides', 'real', 'recent', 'recently', 'result', 'results', 'same', 'second', 'set', 'several', 'she', 'should', 'show', 'shown', 'shows', 'significant', 'significantly', 'simple', 'since', 'single', 'small', 'some', 'specific', 'state', 'still', 'studies', 'study', 'system', 'systems', 'take', 'taken', 'task', 'tasks', 'technique', 'techniques', 'than', 'them', 'themselves', 'therefore', 'though', 'three', 'through', 'thus', 'time', 'too', 'two', 'under', 'up', 'us', 'use', 'used', 'uses', 'using', 'various', 'very', 'via', 'vs', 'way', 'we', 'well', 'what', 'when', 'where', 'whether', 'which', 'while', 'who', 'whose', 'within', 'without', 'work', 'works', 'world', 'would', 'yet', 'you', 'your']] AS words244
        UNWIND words244 AS word223
        WITH root222, title224, word223, min(0) AS once245
        WITH root222, title224, collect(word223)[..64] AS words244 WHERE size(words244) > 0
        WITH root222, title224, [word223 IN words244 | [word223, CASE WHEN word223 =~ '[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}\\p{IsArabic}\\p{N}]+' THEN 1 ELSE size(word223) END]] AS words244
        WITH root222, reduce(query246 = [0, ''], word223 IN words244 | CASE WHEN query246[0] + word223[1] > 480 THEN query246 ELSE [query246[0] + word223[1], query246[1] + word223[0] + CASE WHEN word223[0] IN title224 THEN '^2 ' ELSE ' ' END] END)[1] AS query246
        WITH root222, 'title:(' + query246 + ') abstract:(' + query246 + ')' AS query246 CALL db.index.fulltext.queryNodes('paper_text', query246, {limit: 100}) YIELD node, score
        WITH root222, collect([node, score]) AS hits247
        WITH root222, hits247, CASE WHEN size(hits247) < 100 THEN 0.0 ELSE hits247[-1][1] END AS noise248
        UNWIND [hit249 IN hits247 WHERE hit249[1] > noise248] AS hit249
        WITH root222, hit249[0] AS reached232, hit249[1] - noise248 AS margin250
        WITH root222, CASE WHEN reached232:EarlierVersion THEN head(COLLECT { MATCH (reached232)-[:VERSION_OF]->(published221:Paper) RETURN published221 }) ELSE reached232 END AS candidate233, max(margin250) AS x237 WHERE candidate233 <> root222
        WITH candidate233, x237, null AS shared_count234
        WITH candidate233, 1.8 * x237 / (x237 + 34.0) AS part238, shared_count234
        RETURN 'TEXT_SIMILARITY' AS signal239, max(part238) AS best240, collect([candidate233, part238, shared_count234]) AS found241
        UNION ALL
        WITH seed219, root222 WHERE seed219.embedding IS NOT NULL
        MATCH (analysis251:Analysis {key: 'embeddings'}) WHERE analysis251.dimension = size(seed219.embedding) CALL db.index.vector.queryNodes('paper_embedding', 100, seed219.embedding) YIELD node
        WITH root222, node, vector.similarity.cosine(node.embedding, seed219.embedding) AS score ORDER BY score DESC, node.id
        WITH root222, collect([node, score]) AS hits247
        WITH root222, hits247, CASE WHEN size(hits247) < 100 THEN 0.5 ELSE hits247[-1][1] END AS noise248
        UNWIND [hit249 IN hits247 WHERE hit249[1] > noise248] AS hit249
        WITH root222, hit249[0] AS reached232, hit249[1] - noise248 AS margin250
        WITH root222, CASE WHEN reached232:EarlierVersion THEN head(COLLECT { MATCH (reached232)-[:VERSION_OF]->(published221:Paper) RETURN published221 }) ELSE reached232 END AS candidate233, max(margin250) AS x237 WHERE candidate233 <> root222
        WITH candidate233, x237, null AS shared_count234
        WITH candidate233, 1.8 * x237 / (x237 + 0.1) AS part238, shared_count234
        RETURN 'EMBEDDING_SIMILARITY' AS signal239, max(part238) AS best240, collect([candidate233, part238, shared_count234]) AS found241
      }
      WITH seed219, root222, title224, collect([signal239, best240, found241]) AS signals252
      WITH seed219, root222, title224, signals252, reduce(sum235 = 0.0, row253 IN signals252 | sum235 + coalesce(row253[1], 0.0)) AS total254, any(row253 IN signals252 WHERE row253[1] > 0 AND NOT row253[0] IN ['SHARED_AUTHORS', 'SHARED_TOPICS']) AS supports255
      UNWIND signals252 AS row253
      UNWIND row253[2] AS one256
      WITH seed219, root222, title224, total254, supports255, one256[0] AS other215, collect([row253[0], one256[1], one256[2]]) AS parts257 WHERE other215 <> root222 AND NOT (size(title224) > 0 AND other215.title IS NOT NULL AND toLower(other215.title) CONTAINS title224[0] AND toLower(other215.title) CONTAINS title224[-1] AND [word223 IN split(toLower(left(coalesce(other215.title, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word223 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] = title224 AND (EXISTS { (seed219)<-[:AUTHORED]-()-[:AUTHORED]->(other215) } OR NOT EXISTS { (seed219)<-[:AUTHORED]-() } OR NOT EXISTS { (other215)<-[:AUTHORED]-() }))
      WITH total254, supports255, other215, parts257, COUNT { (other215)<-[:CITES]-() } AS known258
      WITH other215, parts257, 200000.0 * (1 + 0.4342897668977654 * log(1 + CASE WHEN known258 > 10000 THEN 10000 ELSE known258 END)) / total254 AS unit259, CASE WHEN supports255 THEN reduce(sum235 = 0.0, part238 IN parts257 | CASE WHEN part238[0] IN ['SHARED_AUTHORS', 'SHARED_TOPICS'] THEN sum235 ELSE sum235 + part238[1] END) END AS support260
      WITH other215, parts257, unit259, coalesce(0.15 + 0.85 * support260 / (support260 + 1.0), 1.0) AS support260
      WITH other215, [reason261 IN [part238 IN parts257 | [part238[0], toInteger(round(unit259 * part238[1] * CASE WHEN part238[0] IN ['SHARED_AUTHORS', 'SHARED_TOPICS'] THEN support260 ELSE 1.0 END)), part238[2]]] WHERE reason261[1] > 0] AS link216
      WITH other215, reduce(total254 = 0, reason261 IN link216 | total254 + reason261[1]) AS rank217, link216 WHERE rank217 > 0
      WITH other215, rank217, link216
      RETURN other215, link216
    }
    WITH other2, size(seeds220) AS count262, other215, collect(link216) AS all263 WHERE NOT EXISTS { (other2)-[:CONTAINS]->(other215) } AND NOT EXISTS { (other2)-[:CONTAINS]->(:EarlierVersion)-[:VERSION_OF]->(other215) }
    WITH count262, other215, [signal239 IN ['BIBLIOGRAPHIC_COUPLING', 'CO_CITATION', 'DIRECT_CITATION', 'SHARED_AUTHORS', 'SHARED_TOPICS', 'TEXT_SIMILARITY', 'EMBEDDING_SIMILARITY'] | reduce(total254 = [signal239, 0, null], reasons264 IN all263 | reduce(sum235 = total254, reason261 IN [reason261 IN reasons264 WHERE reason261[0] = signal239] | [signal239, sum235[1] + reason261[1], CASE WHEN reason261[2] IS NULL THEN sum235[2] ELSE coalesce(sum235[2], 0) + reason261[2] END]))] AS sums265
    WITH other215, [sum235 IN sums265 WHERE sum235[1] >= count262 | [sum235[0], sum235[1] / count262, sum235[2]]] AS link216
    WITH other215, reduce(total254 = 0, reason261 IN link216 | total254 + reason261[1]) AS rank217, link216 WHERE rank217 > 0
    WITH other215, rank217, link216
    WITH other215, link216, rank217, rank217 AS k213, other215.id AS k214 ORDER BY k213 DESC, k214 LIMIT $p15
    CALL (link216) {
      UNWIND link216 AS other270
      WITH other270, other270[1] AS k268, other270[0] AS k269 ORDER BY k268 DESC, k269
      RETURN collect([k269, other270[1] / 1000000.0, other270[2]]) AS v271
    }
    RETURN collect([reduce(sum266 = 0, part267 IN link216 | sum266 + part267[1]) / 1000000.0, [v271], k214, k214]) AS v272
  }
  RETURN head(collect([other2.id, other2.name, other2.description, other2.description, other2.visibility, v3, [v9, v48, v47], v49, [v272], toString(other2.createdAt), toString(other2.updatedAt)])) AS v1
}
RETURN [v1] AS row
