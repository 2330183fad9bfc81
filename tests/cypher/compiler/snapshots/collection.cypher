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
        UNWIND base70 + nearest120 AS one69
        WITH one69.node AS voter122, max(one69.weight) AS strength123, max(coalesce(NOT one69.own, false)) AS direct124
        WITH voter122, strength123, direct124, COUNT { (voter122)-[:CITES]-() } AS degree125 ORDER BY strength123 DESC, coalesce(voter122.citationCount, 0) DESC, voter122.id
        WITH collect({node: voter122, strength: strength123, degree: degree125, direct: direct124}) AS voters126
        UNWIND reduce(chosen127 = {left: 4000, voters: []}, one69 IN voters126 | CASE WHEN one69.degree > chosen127.left THEN chosen127 ELSE {left: chosen127.left - one69.degree, voters: chosen127.voters + [one69]} END).voters AS one69
        WITH one69.node AS voter122, one69.direct AS direct124, toInteger(one69.strength * log(2) / log(2 + one69.degree)) AS vote128
        MATCH (voter122)-[cites129:CITES]-(reached130)
        WITH reached130, startNode(cites129) = voter122 AS forward131, vote128, direct124
        WITH reached130, max(direct124) AS direct124, sum(CASE WHEN forward131 THEN vote128 ELSE vote128 / 3 END) AS votes132, count(CASE WHEN forward131 THEN 1 END) AS cited133, count(CASE WHEN NOT forward131 THEN 1 END) AS citing134
        WITH CASE WHEN reached130:EarlierVersion THEN head(COLLECT { MATCH (reached130)-[:VERSION_OF]->(published59:Paper) RETURN published59 }) ELSE reached130 END AS found135, sum(votes132) AS votes132, sum(cited133) AS cited133, sum(citing134) AS citing134, max(direct124) AS direct124 ORDER BY votes132 DESC, coalesce(found135.citationCount, 0) DESC, found135.id LIMIT 600
        RETURN collect([found135, votes132, cited133, citing134, direct124]) AS votes132
      }
      WITH *, [one69 IN votes132 WHERE one69[1] > 0 AND NOT one69[0] IN slice53] AS voted136
      UNWIND [one69 IN voted136 | {node: one69[0], score: 1000000 * one69[1] / voted136[0][1], cited: one69[2], citing: one69[3], own: false, near: one69[4]}] + [one69 IN nearest120 | {node: one69.node, score: toInteger(0.65 * one69.weight / size(base70[..2])), own: false, near: true}] + [one69 IN base70 | {node: one69.node, score: one69.weight, own: one69.own}] AS one69
      WITH one69.node AS found135, sum(one69.score) AS score137, max(one69.own) AS own63, sum(one69.cited) AS cited133, sum(one69.citing) AS citing134, max(one69.near) AS near_start138 WHERE NOT found135 IN slice53 AND NOT found135 IN works60 AND NOT found135:EarlierVersion
      WITH found135, score137, cited133, citing134, own63, near_start138, coalesce(found135.citationCount, 0) AS known139, CASE WHEN own63 THEN 1 WHEN NOT coalesce(near_start138, false) AND cited133 + citing134 < 2 THEN 3 WHEN found135.year >= recent58 THEN 2 ELSE 0 END AS class140
      WITH *, 1 + toInteger(score137 * (1 + 0.15 * log10(1 + known139))) AS weight141 ORDER BY weight141 DESC, known139 DESC, found135.id
      WITH toLower(coalesce(found135.title, found135.id)) AS title142, head(collect({node: found135, weight: weight141, known: known139, class: class140, cited: cited133, citing: citing134})) AS entry143 WHERE NOT coalesce(title142 IN titles61, false)
      WITH entry143 ORDER BY entry143.weight DESC, entry143.known DESC, entry143.node.id
      WITH entry143.class AS class140, collect(entry143) AS members144
      WITH members144, toInteger(ceil(limit121 * class_shares62[class140])) AS most74
      UNWIND range(0, size(members144) - 1) AS place145
      WITH members144[place145] AS entry143, place145 >= most74 AS beyond146 ORDER BY beyond146, entry143.weight DESC, entry143.known DESC, entry143.node.id
      RETURN collect(entry143) AS papers147
    }
    WITH *, [one69 IN base70 WHERE one69.node IN slice53 | [one69.node, 1000000]] + [one69 IN papers147[..toInteger(limit121)] | [one69.node, 1000000 * one69.weight / (2 * papers147[0].weight)]] AS chosen127
    CALL (chosen127, slice53, seeds52) {
      UNWIND chosen127 AS one69
      WITH one69[0] AS paper148, one69[1] AS strength123
      WITH paper148, strength123 / (log(2 + COUNT { (paper148)<-[:AUTHORED]-() }) / log(2)) AS pull149
      MATCH (paper148)<-[:AUTHORED]-(found135:Person)
      WITH found135, toInteger(pull149) AS part150
      WITH found135, sum(part150) AS weight141, count(*) AS cited133 WHERE NOT found135 IN slice53
      WITH found135, weight141, cited133, COUNT { (found135)-[:AUTHORED]->() } AS size151
      WITH found135, cited133, 1 + weight141 * cited133 / (1 + cited133) AS weight141, size151 ORDER BY weight141 DESC, size151 DESC, found135.id LIMIT $p10l + 1
      RETURN collect({node: found135, weight: weight141, cited: cited133}) AS persons152
    }
    CALL (chosen127, slice53, seeds52) {
      UNWIND chosen127 + [seed51 IN seeds52 WHERE seed51:Person | [seed51, 1000000]] AS one69
      WITH one69[0] AS paper148, one69[1] AS pull149
      MATCH (paper148)-[:STATES_AFFILIATION|AFFILIATED_WITH]->(found135:Institution)
      WITH found135, toInteger(pull149) AS part150
      WITH found135, sum(part150) AS weight141, count(*) AS cited133 WHERE NOT found135 IN slice53
      WITH found135, weight141, cited133, COUNT { (found135)<-[:STATES_AFFILIATION]-() } AS size151
      WITH found135, cited133, 1 + toInteger(weight141 * cited133 / (1 + cited133) / log10(10 + size151)) AS weight141, size151 ORDER BY weight141 DESC, size151 DESC, found135.id LIMIT $p10l + 1
      RETURN collect({node: found135, weight: weight141, cited: cited133}) AS institutions153
    }
    CALL (chosen127, slice53, seeds52) {
      UNWIND chosen127 AS one69
      WITH one69[0] AS paper148, one69[1] AS pull149
      MATCH (paper148)-[has66:HAS_TOPIC]->(found135:Topic)
      WITH found135, toInteger(pull149 * coalesce(has66.score, 1.0)) AS part150
      WITH found135, sum(part150) AS weight141, count(*) AS cited133 WHERE NOT found135 IN slice53
      WITH found135, weight141, cited133, COUNT { (found135)<-[:HAS_TOPIC]-() } AS size151
      WITH found135, cited133, 1 + toInteger(weight141 * cited133 / (1 + cited133) / log10(10 + size151)) AS weight141, size151 ORDER BY weight141 DESC, size151 DESC, found135.id LIMIT $p10l + 1
      RETURN collect({node: found135, weight: weight141, cited: cited133}) AS topics154
    }
    CALL (seeds52, persons152, institutions153, topics154, papers147) {
      UNWIND [[0.09, persons152], [0.05, institutions153], [0.06, topics154], [0.8, papers147]] AS kind155
      UNWIND range(0, size(kind155[1][..$p10l + 1]) - 1) AS place145
      WITH kind155[1][place145] AS entry143, (place145 + 0.5) / kind155[0] AS turn156, kind155[1][0].weight AS best119 ORDER BY turn156, best119 DESC, entry143.node.id
      RETURN collect({node: entry143.node, weight: entry143.weight, best: best119, cited: entry143.cited, citing: entry143.citing}) AS ranked157
    }
    WITH *, CASE WHEN toInteger(ceil(($p10l - size(seeds52)) * 1.0)) + size(seeds52) - size(slice53) > 0 THEN ranked157[..toInteger(ceil(($p10l - size(seeds52)) * 1.0)) + size(seeds52) - size(slice53)] ELSE [] END AS kept158
    WITH seeds52, recent58, works60, titles61, class_shares62, slice53 + [one69 IN kept158 | one69.node] AS slice53, cut54 OR size(kept158) < size(ranked157) AS cut54, entries55 + [one69 IN kept158 | {node: one69.node, cited: one69.cited, citing: one69.citing, weight: round(1.0 * one69.weight / one69.best / 2, 6)}] AS entries55, near56 + [one69 IN nearest120 | {kind: 'NEAR', source: one69.origin.id, target: one69.node.id, weight: round(one69.rank / 1000000.0, 6), reasons: one69.link}] AS near56, [one69 IN kept158 WHERE one69.node:Paper | {node: one69.node, weight: 1000000 * one69.weight / one69.best, own: false}] AS base70
    CALL (slice53) {
      UNWIND slice53 AS start159
      MATCH (start159)-[relation160:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]->(end161) WHERE end161 IN slice53
      RETURN collect({kind: CASE type(relation160) WHEN 'STATES_AFFILIATION' THEN 'AFFILIATED_WITH' ELSE type(relation160) END, source: startNode(relation160).id, target: endNode(relation160).id, weight: coalesce(relation160.score, 1.0)}) AS edges162
    }
    CALL (slice53, near56, seeds52) {
      WITH slice53, near56, [seed51 IN seeds52 | seed51.id] AS start159, [one69 IN slice53 WHERE one69:Paper | one69.id] AS ids163
      UNWIND [edge164 IN near56 WHERE edge164.source IN ids163 AND edge164.target IN ids163] AS edge164
      WITH CASE WHEN edge164.source < edge164.target THEN [edge164.source, edge164.target] ELSE [edge164.target, edge164.source] END AS pair165, edge164 ORDER BY edge164.weight DESC, edge164.source
      WITH pair165, head(collect(edge164)) AS edge164
      RETURN collect({kind: 'NEAR', source: pair165[0], target: pair165[1], weight: edge164.weight, reasons: edge164.reasons}) AS known139
    }
    CALL (slice53, known139) {
      CALL (slice53) {
        UNWIND [one69 IN slice53 WHERE one69:Paper] AS paper148
        WITH paper148, COUNT { (paper148)-[:CITES|REFERS_TO]->() } AS size151 ORDER BY size151, paper148.id
        WITH collect([paper148, size151]) AS all68
        UNWIND reduce(chosen127 = {left: 2000, papers: []}, one69 IN all68 | CASE WHEN one69[1] > chosen127.left THEN chosen127 ELSE {left: chosen127.left - one69[1], papers: chosen127.papers + [one69]} END).papers AS one69
        WITH one69[0] AS paper148, one69[0].id AS id166, one69[1] AS size151
        MATCH (paper148)-[:CITES|REFERS_TO]->(via167)
        WITH via167, id166, size151 ORDER BY id166
        WITH via167, collect([id166, size151]) AS sharing168 WHERE 2 <= size(sharing168) <= 12
        UNWIND range(0, size(sharing168) - 2) AS first169
        UNWIND range(first169 + 1, size(sharing168) - 1) AS second170
        WITH sharing168[first169] AS one69, sharing168[second170] AS two171
        WITH [one69[0], two171[0]] AS pair165, sqrt(1.0 * one69[1] * two171[1]) AS norm172, count(*) AS count173
        RETURN pair165, 'BIBLIOGRAPHIC_COUPLING' AS signal174, toInteger(500000 * count173 / norm172) AS part150, count173
        UNION ALL
        UNWIND [one69 IN slice53 WHERE one69:Paper] AS paper148
        WITH paper148, COUNT { (paper148)<-[:CITES]-() } AS size151 ORDER BY size151, paper148.id
        WITH collect([paper148, size151]) AS all68
        UNWIND reduce(chosen127 = {left: 2000, papers: []}, one69 IN all68 | CASE WHEN one69[1] > chosen127.left THEN chosen127 ELSE {left: chosen127.left - one69[1], papers: chosen127.papers + [one69]} END).papers AS one69
        WITH one69[0] AS paper148, one69[0].id AS id166, one69[1] AS size151
        MATCH (paper148)<-[:CITES]-(via167)
        WITH via167, id166, size151 ORDER BY id166
        WITH via167, collect([id166, size151]) AS sharing168 WHERE 2 <= size(sharing168) <= 12
        UNWIND range(0, size(sharing168) - 2) AS first169
        UNWIND range(first169 + 1, size(sharing168) - 1) AS second170
        WITH sharing168[first169] AS one69, sharing168[second170] AS two171
        WITH [one69[0], two171[0]] AS pair165, sqrt(1.0 * one69[1] * two171[1]) AS norm172, count(*) AS count173
        RETURN pair165, 'CO_CITATION' AS signal174, toInteger(500000 * count173 / norm172) AS part150, count173
      }
      WITH pair165, sum(part150) AS sum175, sum(count173) AS count173, collect([signal174, part150, count173]) AS link176 WHERE count173 >= 2 AND sum175 >= 80000
      WITH pair165, sum175, link176 WHERE NOT any(edge164 IN known139 WHERE edge164.source = pair165[0] AND edge164.target = pair165[1])
      UNWIND pair165 AS end161
      WITH end161, pair165, sum175, link176 ORDER BY sum175 DESC, pair165[0], pair165[1]
      WITH end161, collect([pair165, sum175, link176])[..2] AS best119
      UNWIND best119 AS one69
      WITH one69[0] AS pair165, head(collect(one69)) AS one69
      RETURN collect({kind: 'NEAR', source: pair165[0], target: pair165[1], weight: round(one69[1] / 1000000.0, 6), reasons: one69[2]}) AS alike177
    }
    WITH *, edges162 + known139 + alike177 AS stored178
    WITH seeds52, slice53, entries55, cut54, stored178 AS edges162
    WITH *, [seed51 IN seeds52 | seed51.id] AS start159, CASE WHEN size(seeds52) = 1 THEN seeds52[0].id END AS alone179, [entry143 IN entries55 WHERE entry143.node:Paper | entry143.node.id] AS papers147
    CALL (start159, alone179, papers147, entries55, edges162) {
      UNWIND [entry143 IN entries55 | [entry143.node.id, entry143, null]] + [edge164 IN edges162 | [edge164.source, null, edge164]] + [edge164 IN edges162 | [edge164.target, null, edge164]] AS row180
      WITH row180[0] AS id166, head(collect(row180[1])) AS entry143, collect(DISTINCT row180[2]) AS own63 WHERE size(own63) > 0 OR id166 IN start159
      WITH id166, entry143, own63, [reason181 IN CASE WHEN id166 IN start159 THEN ['you started here'] WHEN entry143.node:Paper THEN [CASE WHEN NOT alone179 IN papers147 AND any(edge164 IN own63 WHERE edge164.kind = 'AUTHORED' AND edge164.source = alone179) THEN 'written by the person you started from' END, CASE WHEN NOT alone179 IN papers147 AND any(edge164 IN own63 WHERE edge164.kind = 'AFFILIATED_WITH' AND edge164.target = alone179) THEN 'written at the institution you started from' END, CASE WHEN NOT alone179 IN papers147 AND any(edge164 IN own63 WHERE edge164.kind = 'HAS_TOPIC' AND edge164.target = alone179) THEN 'about the topic you started from' END, head([main182 IN head([edge164 IN own63 WHERE edge164.kind = 'NEAR' AND (edge164.source IN start159 OR edge164.target IN start159) | [reason181 IN edge164.reasons WHERE reason181[0] <> 'DIRECT_CITATION']]) | CASE main182[0] WHEN 'BIBLIOGRAPHIC_COUPLING' THEN CASE main182[2] WHEN 1 THEN 'shares 1 reference' ELSE 'shares ' + main182[2] + ' references' END WHEN 'CO_CITATION' THEN CASE main182[2] WHEN 1 THEN 'cited together once' ELSE 'cited together ' + main182[2] + ' times' END WHEN 'SHARED_AUTHORS' THEN CASE main182[2] WHEN 1 THEN 'shares 1 author' ELSE 'shares ' + main182[2] + ' authors' END WHEN 'SHARED_TOPICS' THEN CASE main182[2] WHEN 1 THEN 'shares 1 topic' ELSE 'shares ' + main182[2] + ' topics' END WHEN 'TEXT_SIMILARITY' THEN 'uses similar words' WHEN 'EMBEDDING_SIMILARITY' THEN 'has a similar subject' END]), CASE WHEN size([edge164 IN own63 WHERE edge164.kind = 'CITES' AND edge164.source = id166]) > size([edge164 IN own63 WHERE edge164.kind = 'CITES' AND edge164.target = id166]) THEN head([found135 IN [[edge164 IN own63 WHERE edge164.kind = 'CITES' AND edge164.source = id166]] | CASE size(found135) WHEN 0 THEN null WHEN 1 THEN 'cites' + CASE WHEN head([one69 IN found135 | CASE one69.source WHEN id166 THEN one69.target ELSE one69.source END]) = alone179 THEN ' the paper you started from' ELSE ' 1 of these papers' END ELSE 'cites ' + size(found135) + ' of these papers' END]) ELSE head([found135 IN [[edge164 IN own63 WHERE edge164.kind = 'CITES' AND edge164.target = id166]] | CASE size(found135) WHEN 0 THEN null WHEN 1 THEN 'cited by' + CASE WHEN head([one69 IN found135 | CASE one69.source WHEN id166 THEN one69.target ELSE one69.source END]) = alone179 THEN ' the paper you started from' ELSE ' 1 of these papers' END ELSE 'cited by ' + size(found135) + ' of these papers' END]) END, CASE WHEN size([edge164 IN own63 WHERE edge164.kind = 'CITES' AND edge164.source = id166]) > size([edge164 IN own63 WHERE edge164.kind = 'CITES' AND edge164.target = id166]) THEN head([found135 IN [[edge164 IN own63 WHERE edge164.kind = 'CITES' AND edge164.target = id166]] | CASE size(found135) WHEN 0 THEN null WHEN 1 THEN 'cited by' + CASE WHEN head([one69 IN found135 | CASE one69.source WHEN id166 THEN one69.target ELSE one69.source END]) = alone179 THEN ' the paper you started from' ELSE ' 1 of these papers' END ELSE 'cited by ' + size(found135) + ' of these papers' END]) ELSE head([found135 IN [[edge164 IN own63 WHERE edge164.kind = 'CITES' AND edge164.source = id166]] | CASE size(found135) WHEN 0 THEN null WHEN 1 THEN 'cites' + CASE WHEN head([one69 IN found135 | CASE one69.source WHEN id166 THEN one69.target ELSE one69.source END]) = alone179 THEN ' the paper you started from' ELSE ' 1 of these papers' END ELSE 'cites ' + size(found135) + ' of these papers' END]) END] WHEN entry143.node:Person THEN [CASE WHEN NOT alone179 IN papers147 AND any(edge164 IN own63 WHERE edge164.kind = 'AFFILIATED_WITH' AND edge164.target = alone179) THEN 'affiliated with the institution you started from' END, coalesce(head([found135 IN [[edge164 IN own63 WHERE edge164.kind = 'AUTHORED']] | CASE size(found135) WHEN 0 THEN null WHEN 1 THEN 'wrote' + CASE WHEN head([one69 IN found135 | CASE one69.source WHEN id166 THEN one69.target ELSE one69.source END]) = alone179 THEN ' the paper you started from' ELSE ' 1 of these papers' END ELSE 'wrote ' + size(found135) + ' of these papers' END]), head([found135 IN [[edge164 IN own63 WHERE edge164.kind = 'AFFILIATED_WITH']] | CASE size(found135) WHEN 0 THEN null WHEN 1 THEN 'affiliated with' + ' 1 of these institutions' ELSE 'affiliated with ' + size(found135) + ' of these institutions' END]))] WHEN entry143.node:Institution THEN [CASE WHEN NOT alone179 IN papers147 AND any(edge164 IN own63 WHERE edge164.kind = 'AFFILIATED_WITH' AND NOT edge164.source IN papers147 AND edge164.source = alone179) THEN 'affiliation of the person you started from' END, coalesce(head([found135 IN [[edge164 IN own63 WHERE edge164.kind = 'AFFILIATED_WITH' AND edge164.source IN papers147]] | CASE size(found135) WHEN 0 THEN null WHEN 1 THEN 'named on' + CASE WHEN head([one69 IN found135 | CASE one69.source WHEN id166 THEN one69.target ELSE one69.source END]) = alone179 THEN ' the paper you started from' ELSE ' 1 of these papers' END ELSE 'named on ' + size(found135) + ' of these papers' END]), head([found135 IN [[edge164 IN own63 WHERE edge164.kind = 'AFFILIATED_WITH' AND NOT edge164.source IN papers147]] | CASE size(found135) WHEN 0 THEN null WHEN 1 THEN 'affiliation of' + ' 1 of these people' ELSE 'affiliation of ' + size(found135) + ' of these people' END]))] ELSE [head([found135 IN [[edge164 IN own63 WHERE edge164.kind = 'HAS_TOPIC']] | CASE size(found135) WHEN 0 THEN null WHEN 1 THEN 'topic of' + CASE WHEN head([one69 IN found135 | CASE one69.source WHEN id166 THEN one69.target ELSE one69.source END]) = alone179 THEN ' the paper you started from' ELSE ' 1 of these papers' END ELSE 'topic of ' + size(found135) + ' of these papers' END])] END WHERE reason181 IS NOT NULL][..2] AS said183
      WITH entry143, CASE WHEN size(said183) > 0 THEN reduce(text184 = said183[0], more185 IN said183[1..] | text184 + ' and ' + more185) WHEN entry143.node:Paper THEN coalesce(head([found135 IN [[edge164 IN own63 WHERE edge164.kind = 'AUTHORED']] | CASE size(found135) WHEN 0 THEN null WHEN 1 THEN 'written by' + ' 1 of these people' ELSE 'written by ' + size(found135) + ' of these people' END]), head([found135 IN [[edge164 IN own63 WHERE edge164.kind = 'AFFILIATED_WITH']] | CASE size(found135) WHEN 0 THEN null WHEN 1 THEN 'from' + ' 1 of these institutions' ELSE 'from ' + size(found135) + ' of these institutions' END]), head([found135 IN [[edge164 IN own63 WHERE edge164.kind = 'HAS_TOPIC']] | CASE size(found135) WHEN 0 THEN null WHEN 1 THEN 'about' + ' 1 of these topics' ELSE 'about ' + size(found135) + ' of these topics' END]), head([main182 IN head([edge164 IN own63 WHERE edge164.kind = 'NEAR' | [reason181 IN edge164.reasons WHERE reason181[0] <> 'DIRECT_CITATION']]) | CASE main182[0] WHEN 'BIBLIOGRAPHIC_COUPLING' THEN CASE main182[2] WHEN 1 THEN 'shares 1 reference' ELSE 'shares ' + main182[2] + ' references' END WHEN 'CO_CITATION' THEN CASE main182[2] WHEN 1 THEN 'cited together once' ELSE 'cited together ' + main182[2] + ' times' END WHEN 'SHARED_AUTHORS' THEN CASE main182[2] WHEN 1 THEN 'shares 1 author' ELSE 'shares ' + main182[2] + ' authors' END WHEN 'SHARED_TOPICS' THEN CASE main182[2] WHEN 1 THEN 'shares 1 topic' ELSE 'shares ' + main182[2] + ' topics' END WHEN 'TEXT_SIMILARITY' THEN 'uses similar words' WHEN 'EMBEDDING_SIMILARITY' THEN 'has a similar subject' END + ' with 1 of these papers'])) END AS text184
      WITH entry143, coalesce(text184, CASE WHEN coalesce(entry143.cited, 0) + coalesce(entry143.citing, 0) = 0 THEN 'near the start' WHEN entry143.node:Person THEN 'wrote ' + entry143.cited + CASE entry143.cited WHEN 1 THEN ' paper' ELSE ' papers' END + ' near the start' WHEN entry143.node:Institution THEN 'named on ' + entry143.cited + CASE entry143.cited WHEN 1 THEN ' paper' ELSE ' papers' END + ' near the start' WHEN entry143.node:Topic THEN 'topic of ' + entry143.cited + CASE entry143.cited WHEN 1 THEN ' paper' ELSE ' papers' END + ' near the start' WHEN entry143.cited >= entry143.citing THEN 'cited by ' + entry143.cited + CASE entry143.cited WHEN 1 THEN ' paper' ELSE ' papers' END + ' near the start' ELSE 'cites ' + entry143.citing + CASE entry143.citing WHEN 1 THEN ' paper' ELSE ' papers' END + ' near the start' END) AS text184
      RETURN collect({node: entry143.node, weight: entry143.weight, why: toUpper(left(text184, 1)) + substring(text184, 1)}) AS explained186
    }
    WITH seeds52, slice53, edges162, cut54, explained186 AS entries55
    WITH *, [seed51 IN seeds52 | seed51.id] AS reached0_187
    WITH *, reached0_187 + [edge164 IN edges162 WHERE edge164.source IN reached0_187 | edge164.target] + [edge164 IN edges162 WHERE edge164.target IN reached0_187 | edge164.source] AS reached1_188
    WITH *, reached1_188 + [edge164 IN edges162 WHERE edge164.source IN reached1_188 | edge164.target] + [edge164 IN edges162 WHERE edge164.target IN reached1_188 | edge164.source] AS reached2_189
    WITH {nodes: [entry143 IN entries55 | {node: entry143.node, weight: entry143.weight, why: entry143.why, distance: CASE WHEN entry143.node.id IN reached0_187 THEN 0 WHEN entry143.node.id IN reached1_188 THEN 1 WHEN entry143.node.id IN reached2_189 THEN 2 ELSE 3 END}], edges: edges162, truncated: cut54} AS other190
    CALL (other190) {
      UNWIND other190.nodes AS other194
      WITH other194, other194.distance AS k191, other194.weight AS k192, other194.node.id AS k193 ORDER BY k191, k192 DESC, k193
      CALL (other194) {
        CALL (other194) {
          WITH other194.node AS other197 WHERE other197:Paper
          RETURN [0, [other197.id]] AS v196
          UNION ALL
          WITH other194.node AS other198 WHERE other198:Person
          RETURN [1, [other198.id]] AS v196
          UNION ALL
          WITH other194.node AS other199 WHERE other199:Institution
          RETURN [2, [other199.id]] AS v196
          UNION ALL
          WITH other194.node AS other200 WHERE other200:Topic
          RETURN [3, [other200.id]] AS v196
        }
        RETURN head(collect(v196)) AS v195
      }
      RETURN collect([v195, k191, k192, coalesce(other194.why, '')]) AS v201
    }
    CALL (other190) {
      UNWIND other190.edges AS other205
      WITH other205, other205.kind AS k202, other205.source AS k203, other205.target AS k204 ORDER BY k202, k203, k204
      CALL (other205) {
        UNWIND coalesce(other205.reasons, []) AS other208
        WITH other208, other208[1] AS k206, other208[0] AS k207 ORDER BY k206 DESC, k207
        RETURN collect([k207, other208[1] / 1000000.0, other208[2]]) AS v209
      }
      RETURN collect([k202, k203, k204, other205.weight, [v209]]) AS v210
    }
    RETURN head(collect([[v201], [v210], other190.truncated])) AS v49
  }
  CALL (other2) {
    CALL (other2) {
      MATCH (other2)-[item216:CONTAINS]->(seed217:Paper)
      WITH seed217 ORDER BY coalesce(item216.position, 0) DESC, seed217.id LIMIT 10
      RETURN collect(seed217) AS seeds218
    }
    UNWIND seeds218 AS seed217
    CALL (seed217) {
      WITH seed217, CASE WHEN seed217:EarlierVersion THEN head(COLLECT { MATCH (seed217)-[:VERSION_OF]->(published219:Paper) RETURN published219 }) ELSE seed217 END AS root220, [word221 IN split(toLower(left(coalesce(seed217.title, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word221 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] AS title222
      CALL (seed217, root220, title222) {
        MATCH (seed217)-[:CITES|REFERS_TO]->(via223)
        WITH root220, via223, COUNT { (via223)<-[:CITES|REFERS_TO]-() } AS degree224 ORDER BY degree224, coalesce(via223.id, via223.key)
        WITH root220, collect([via223, degree224]) AS between225
        UNWIND between225[..reduce(spent226 = [0, 0], pair227 IN between225 | CASE WHEN spent226[0] + pair227[1] > 2000 THEN [2000, spent226[1]] ELSE [spent226[0] + pair227[1], spent226[1] + 1] END)[1]] AS chosen228
        WITH root220, chosen228[0] AS via223, toInteger(1000000 / log(1 + chosen228[1])) AS term229
        MATCH (via223)<-[:CITES|REFERS_TO]-(reached230)
        WITH DISTINCT root220, via223, term229, CASE WHEN reached230:EarlierVersion THEN head(COLLECT { MATCH (reached230)-[:VERSION_OF]->(published219:Paper) RETURN published219 }) ELSE reached230 END AS candidate231 WHERE candidate231 <> root220
        WITH candidate231, count(*) AS shared_count232, sum(term229) AS sum233
        WITH candidate231, shared_count232, sum233, COUNT { (candidate231)-[:CITES|REFERS_TO]->() } AS size234
        WITH candidate231, shared_count232, sum233 / (1000000 * sqrt(CASE WHEN size234 > 0 THEN size234 ELSE 1 END)) AS x235
        WITH candidate231, 1.3 * x235 / (x235 + 0.88) AS part236, shared_count232
        RETURN 'BIBLIOGRAPHIC_COUPLING' AS signal237, max(part236) AS best238, collect([candidate231, part236, shared_count232]) AS found239
        UNION ALL
        MATCH (seed217)<-[:CITES]-(via223)
        WITH root220, via223, COUNT { (via223)-[:CITES]->() } AS degree224 ORDER BY degree224, coalesce(via223.id, via223.key)
        WITH root220, collect([via223, degree224]) AS between225
        UNWIND between225[..reduce(spent226 = [0, 0], pair227 IN between225 | CASE WHEN spent226[0] + pair227[1] > 2000 THEN [2000, spent226[1]] ELSE [spent226[0] + pair227[1], spent226[1] + 1] END)[1]] AS chosen228
        WITH root220, chosen228[0] AS via223, toInteger(1000000 / log(1 + chosen228[1])) AS term229
        MATCH (via223)-[:CITES]->(reached230)
        WITH DISTINCT root220, via223, term229, CASE WHEN reached230:EarlierVersion THEN head(COLLECT { MATCH (reached230)-[:VERSION_OF]->(published219:Paper) RETURN published219 }) ELSE reached230 END AS candidate231 WHERE candidate231 <> root220
        WITH candidate231, count(*) AS shared_count232, sum(term229) AS sum233
        WITH candidate231, shared_count232, sum233, 1 AS size234
        WITH candidate231, shared_count232, sum233 / 1000000.0 AS x235
        WITH candidate231, 1.7 * x235 / (x235 + 1.7) AS part236, shared_count232
        RETURN 'CO_CITATION' AS signal237, max(part236) AS best238, collect([candidate231, part236, shared_count232]) AS found239
        UNION ALL
        CALL (seed217, root220) {
          MATCH (seed217)-[cites240:CITES]-(reached230)
          WITH DISTINCT root220, startNode(cites240) = seed217 AS forward241, CASE WHEN reached230:EarlierVersion THEN head(COLLECT { MATCH (reached230)-[:VERSION_OF]->(published219:Paper) RETURN published219 }) ELSE reached230 END AS candidate231 WHERE candidate231 <> root220
          RETURN candidate231, count(*) AS shared_count232, 0.2 AS x235
          UNION ALL
          MATCH (seed217)-[:CITES]->(via223)
          WITH root220, via223, COUNT { (via223)-[:CITES]->() } AS degree224 ORDER BY degree224, coalesce(via223.id, via223.key)
          WITH root220, collect([via223, degree224]) AS between225
          UNWIND between225[..reduce(spent226 = [0, 0], pair227 IN between225 | CASE WHEN spent226[0] + pair227[1] > 2000 THEN [2000, spent226[1]] ELSE [spent226[0] + pair227[1], spent226[1] + 1] END)[1]] AS chosen228
          WITH root220, chosen228[0] AS via223, toInteger(1000000 / log(1 + chosen228[1])) AS term229
          MATCH (via223)-[:CITES]->(reached230)
          WITH DISTINCT root220, via223, term229, CASE WHEN reached230:EarlierVersion THEN head(COLLECT { MATCH (reached230)-[:VERSION_OF]->(published219:Paper) RETURN published219 }) ELSE reached230 END AS candidate231 WHERE candidate231 <> root220
          WITH candidate231, count(*) AS shared_count232, sum(term229) AS sum233
          WITH candidate231, shared_count232, sum233, 1 AS size234
          WITH candidate231, shared_count232, sum233 / 1000000.0 AS x235
          RETURN candidate231, shared_count232, x235
          UNION ALL
          MATCH (seed217)<-[:CITES]-(via223)
          WITH root220, via223, COUNT { (via223)<-[:CITES]-() } AS degree224 ORDER BY degree224, coalesce(via223.id, via223.key)
          WITH root220, collect([via223, degree224]) AS between225
          UNWIND between225[..reduce(spent226 = [0, 0], pair227 IN between225 | CASE WHEN spent226[0] + pair227[1] > 2000 THEN [2000, spent226[1]] ELSE [spent226[0] + pair227[1], spent226[1] + 1] END)[1]] AS chosen228
          WITH root220, chosen228[0] AS via223, toInteger(1000000 / log(1 + chosen228[1])) AS term229
          MATCH (via223)<-[:CITES]-(reached230)
          WITH DISTINCT root220, via223, term229, CASE WHEN reached230:EarlierVersion THEN head(COLLECT { MATCH (reached230)-[:VERSION_OF]->(published219:Paper) RETURN published219 }) ELSE reached230 END AS candidate231 WHERE candidate231 <> root220
          WITH candidate231, count(*) AS shared_count232, sum(term229) AS sum233
          WITH candidate231, shared_count232, sum233, COUNT { (candidate231)-[:CITES|REFERS_TO]->() } AS size234
          WITH candidate231, shared_count232, sum233 / (1000000 * sqrt(CASE WHEN size234 > 0 THEN size234 ELSE 1 END)) AS x235
          RETURN candidate231, shared_count232, 0.3 * x235 AS x235
        }
        WITH candidate231, sum(shared_count232) AS shared_count232, sum(x235) AS x235
        WITH candidate231, 1.15 * x235 / (x235 + 1.8) AS part236, shared_count232
        RETURN 'DIRECT_CITATION' AS signal237, max(part236) AS best238, collect([candidate231, part236, shared_count232]) AS found239
        UNION ALL
        MATCH (seed217)<-[:AUTHORED]-(via223)
        WITH root220, via223, COUNT { (via223)-[:AUTHORED]->() } AS degree224 ORDER BY degree224, coalesce(via223.id, via223.key)
        WITH root220, collect([via223, degree224]) AS between225
        UNWIND between225[..reduce(spent226 = [0, 0], pair227 IN between225 | CASE WHEN spent226[0] + pair227[1] > 2000 THEN [2000, spent226[1]] ELSE [spent226[0] + pair227[1], spent226[1] + 1] END)[1]] AS chosen228
        WITH root220, chosen228[0] AS via223, toInteger(1000000 / log(1 + chosen228[1])) AS term229
        MATCH (via223)-[:AUTHORED]->(reached230)
        WITH DISTINCT root220, via223, term229, CASE WHEN reached230:EarlierVersion THEN head(COLLECT { MATCH (reached230)-[:VERSION_OF]->(published219:Paper) RETURN published219 }) ELSE reached230 END AS candidate231 WHERE candidate231 <> root220
        WITH candidate231, count(*) AS shared_count232, sum(term229) AS sum233
        WITH candidate231, shared_count232, sum233, COUNT { (candidate231)<-[:AUTHORED]-() } AS size234
        WITH candidate231, shared_count232, sum233 / (1000000 * sqrt(CASE WHEN size234 > 0 THEN size234 ELSE 1 END)) AS x235
        WITH candidate231, 4.4 * x235 / (x235 + 0.92) AS part236, shared_count232
        RETURN 'SHARED_AUTHORS' AS signal237, max(part236) AS best238, collect([candidate231, part236, shared_count232]) AS found239
        UNION ALL
        MATCH (seed217)-[:HAS_TOPIC]->(via223)
        WITH root220, via223, COUNT { (via223)<-[:HAS_TOPIC]-() } AS degree224 ORDER BY degree224, coalesce(via223.id, via223.key)
        WITH root220, collect([via223, degree224]) AS between225
        UNWIND between225[..reduce(spent226 = [0, 0], pair227 IN between225 | CASE WHEN spent226[0] + pair227[1] > 2000 THEN [2000, spent226[1]] ELSE [spent226[0] + pair227[1], spent226[1] + 1] END)[1]] AS chosen228
        WITH root220, chosen228[0] AS via223, toInteger(1000000 / log(1 + chosen228[1])) AS term229
        MATCH (via223)<-[:HAS_TOPIC]-(reached230)
        WITH DISTINCT root220, via223, term229, CASE WHEN reached230:EarlierVersion THEN head(COLLECT { MATCH (reached230)-[:VERSION_OF]->(published219:Paper) RETURN published219 }) ELSE reached230 END AS candidate231 WHERE candidate231 <> root220
        WITH candidate231, count(*) AS shared_count232, sum(term229) AS sum233
        WITH candidate231, shared_count232, sum233, COUNT { (candidate231)-[:HAS_TOPIC]->() } AS size234
        WITH candidate231, shared_count232, sum233 / (1000000 * sqrt(CASE WHEN size234 > 0 THEN size234 ELSE 1 END)) AS x235
        WITH candidate231, 1.0 * x235 / (x235 + 0.35) AS part236, shared_count232
        RETURN 'SHARED_TOPICS' AS signal237, max(part236) AS best238, collect([candidate231, part236, shared_count232]) AS found239
        UNION ALL
        WITH root220, title222, title222 + [word221 IN [word221 IN split(toLower(left(coalesce(seed217.abstract, ''), 3000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word221 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'] WHERE NOT word221 IN title222 AND NOT word221 IN ['able', 'about', 'achieve', 'achieved', 'achieves', 'across', 'additionally', 'after', 'against', 'al', 'all', 'allow', 'allows', 'also', 'although', 'among', 'analysis', 'another', 'any', 'approach', 'approaches', 'art', 'article', 'available', 'based', 'because', 'been', 'before', 'best', 'better', 'between', 'both', 'can', 'case', 'cases', 'challenge', 'challenges', 'challenging', 'common', 'compare', 'compared', 'comparison', 'complex', 'could', 'data', 'demonstrate', 'demonstrated', 'demonstrates', 'describe', 'described', 'describes', 'develop', 'developed', 'did', 'different', 'discuss', 'do', 'does', 'due', 'during', 'e', 'each', 'effective', 'effectively', 'effectiveness', 'efficient', 'efficiently', 'enable', 'enables', 'enabling', 'especially', 'et', 'etc', 'even', 'existing', 'experiment', 'experimental', 'experiments', 'explore', 'finally', 'first', 'form', 'framework', 'from', 'further', 'furthermore', 'g', 'general', 'given', 'good', 'had', 'has', 'have', 'he', 'her', 'high', 'higher', 'his', 'how', 'however', 'i', 'important', 'improve', 'improved', 'improvement', 'improves', 'include', 'includes', 'including', 'information', 'introduce', 'introduces', 'investigate', 'investigated', 'its', 'itself', 'just', 'key', 'large', 'larger', 'level', 'low', 'lower', 'made', 'main', 'make', 'makes', 'many', 'may', 'method', 'methods', 'might', 'model', 'models', 'more', 'moreover', 'most', 'much', 'multiple', 'must', 'need', 'needed', 'needs', 'new', 'non', 'novel', 'number', 'obtained', 'often', 'one', 'only', 'order', 'other', 'others', 'our', 'out', 'outperform', 'outperforms', 'over', 'own', 'paper', 'part', 'particularly', 'per', 'performance', 'present', 'presented', 'presents', 'previous', 'problem', 'problems', 'process', 'propose', 'proposed', 'provide', 'provided', 'provides', 'real', 'recent', 'recently', 'result', 'results', 'same', 'second', 'set', 'several', 'she', 'should', 'show', 'shown', 'shows', 'significant', 'significantly', 'simple', 'since', 'single', 'small', 'some', 'specific', 'state', 'still', 'studies', 'study', 'system', 'systems', 'take', 'taken', 'task', 'tasks', 'technique', 'techniques', 'than', 'them', 'themselves', 'therefore', 'though', 'three', 'through', 'thus', 'time', 'too', 'two', 'under', 'up', 'us', 'use', 'used', 'uses', 'using', 'various', 'very', 'via', 'vs', 'way', 'we', 'well', 'what', 'when', 'where', 'whether', 'which', 'while', 'who', 'whose', 'within', 'without', 'work', 'works', 'world', 'would', 'yet', 'you', 'your']] AS words242
        UNWIND words242 AS word221
        WITH root220, title222, word221, min(0) AS once243
        WITH root220, title222, collect(word221)[..64] AS words242 WHERE size(words242) > 0
        WITH root220, title222, [word221 IN words242 | [word221, CASE WHEN word221 =~ '[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}\\p{IsArabic}\\p{N}]+' THEN 1 ELSE size(word221) END]] AS words242
        WITH root220, reduce(query244 = [0, ''], word221 IN words242 | CASE WHEN query244[0] + word221[1] > 480 THEN query244 ELSE [query244[0] + word221[1], query244[1] + word221[0] + CASE WHEN word221[0] IN title222 THEN '^2 ' ELSE ' ' END] END)[1] AS query244
        WITH root220, 'title:(' + query244 + ') abstract:(' + query244 + ')' AS query244 CALL db.index.fulltext.queryNodes('paper_text', query244, {limit: 100}) YIELD node, score
        WITH root220, collect([node, score]) AS hits245
        WITH root220, hits245, CASE WHEN size(hits245) < 100 THEN 0.0 ELSE hits245[-1][1] END AS noise246
        UNWIND [hit247 IN hits245 WHERE hit247[1] > noise246] AS hit247
        WITH root220, hit247[0] AS reached230, hit247[1] - noise246 AS margin248
        WITH root220, CASE WHEN reached230:EarlierVersion THEN head(COLLECT { MATCH (reached230)-[:VERSION_OF]->(published219:Paper) RETURN published219 }) ELSE reached230 END AS candidate231, max(margin248) AS x235 WHERE candidate231 <> root220
        WITH candidate231, x235, null AS shared_count232
        WITH candidate231, 1.8 * x235 / (x235 + 34.0) AS part236, shared_count232
        RETURN 'TEXT_SIMILARITY' AS signal237, max(part236) AS best238, collect([candidate231, part236, shared_count232]) AS found239
        UNION ALL
        WITH seed217, root220 WHERE seed217.embedding IS NOT NULL
        MATCH (analysis249:Analysis {key: 'embeddings'}) WHERE analysis249.dimension = size(seed217.embedding) CALL db.index.vector.queryNodes('paper_embedding', 100, seed217.embedding) YIELD node
        WITH root220, node, vector.similarity.cosine(node.embedding, seed217.embedding) AS score ORDER BY score DESC, node.id
        WITH root220, collect([node, score]) AS hits245
        WITH root220, hits245, CASE WHEN size(hits245) < 100 THEN 0.5 ELSE hits245[-1][1] END AS noise246
        UNWIND [hit247 IN hits245 WHERE hit247[1] > noise246] AS hit247
        WITH root220, hit247[0] AS reached230, hit247[1] - noise246 AS margin248
        WITH root220, CASE WHEN reached230:EarlierVersion THEN head(COLLECT { MATCH (reached230)-[:VERSION_OF]->(published219:Paper) RETURN published219 }) ELSE reached230 END AS candidate231, max(margin248) AS x235 WHERE candidate231 <> root220
        WITH candidate231, x235, null AS shared_count232
        WITH candidate231, 1.8 * x235 / (x235 + 0.1) AS part236, shared_count232
        RETURN 'EMBEDDING_SIMILARITY' AS signal237, max(part236) AS best238, collect([candidate231, part236, shared_count232]) AS found239
      }
      WITH seed217, root220, title222, collect([signal237, best238, found239]) AS signals250
      WITH seed217, root220, title222, signals250, reduce(sum233 = 0.0, row251 IN signals250 | sum233 + coalesce(row251[1], 0.0)) AS total252, any(row251 IN signals250 WHERE row251[1] > 0 AND NOT row251[0] IN ['SHARED_AUTHORS', 'SHARED_TOPICS']) AS supports253
      UNWIND signals250 AS row251
      UNWIND row251[2] AS one254
      WITH seed217, root220, title222, total252, supports253, one254[0] AS other213, collect([row251[0], one254[1], one254[2]]) AS parts255 WHERE other213 <> root220 AND NOT (size(title222) > 0 AND other213.title IS NOT NULL AND toLower(other213.title) CONTAINS title222[0] AND toLower(other213.title) CONTAINS title222[-1] AND [word221 IN split(toLower(left(coalesce(other213.title, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word221 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] = title222 AND (EXISTS { (seed217)<-[:AUTHORED]-()-[:AUTHORED]->(other213) } OR NOT EXISTS { (seed217)<-[:AUTHORED]-() } OR NOT EXISTS { (other213)<-[:AUTHORED]-() }))
      WITH total252, supports253, other213, parts255, COUNT { (other213)<-[:CITES]-() } AS known256
      WITH other213, parts255, 200000.0 * (1 + 0.4342897668977654 * log(1 + CASE WHEN known256 > 10000 THEN 10000 ELSE known256 END)) / total252 AS unit257, CASE WHEN supports253 THEN reduce(sum233 = 0.0, part236 IN parts255 | CASE WHEN part236[0] IN ['SHARED_AUTHORS', 'SHARED_TOPICS'] THEN sum233 ELSE sum233 + part236[1] END) END AS support258
      WITH other213, parts255, unit257, coalesce(0.15 + 0.85 * support258 / (support258 + 1.0), 1.0) AS support258
      WITH other213, [reason259 IN [part236 IN parts255 | [part236[0], toInteger(round(unit257 * part236[1] * CASE WHEN part236[0] IN ['SHARED_AUTHORS', 'SHARED_TOPICS'] THEN support258 ELSE 1.0 END)), part236[2]]] WHERE reason259[1] > 0] AS link214
      WITH other213, reduce(total252 = 0, reason259 IN link214 | total252 + reason259[1]) AS rank215, link214 WHERE rank215 > 0
      WITH other213, rank215, link214
      RETURN other213, link214
    }
    WITH other2, size(seeds218) AS count260, other213, collect(link214) AS all261 WHERE NOT EXISTS { (other2)-[:CONTAINS]->(other213) } AND NOT EXISTS { (other2)-[:CONTAINS]->(:EarlierVersion)-[:VERSION_OF]->(other213) }
    WITH count260, other213, [signal237 IN ['BIBLIOGRAPHIC_COUPLING', 'CO_CITATION', 'DIRECT_CITATION', 'SHARED_AUTHORS', 'SHARED_TOPICS', 'TEXT_SIMILARITY', 'EMBEDDING_SIMILARITY'] | reduce(total252 = [signal237, 0, null], reasons262 IN all261 | reduce(sum233 = total252, reason259 IN [reason259 IN reasons262 WHERE reason259[0] = signal237] | [signal237, sum233[1] + reason259[1], CASE WHEN reason259[2] IS NULL THEN sum233[2] ELSE coalesce(sum233[2], 0) + reason259[2] END]))] AS sums263
    WITH other213, [sum233 IN sums263 WHERE sum233[1] >= count260 | [sum233[0], sum233[1] / count260, sum233[2]]] AS link214
    WITH other213, reduce(total252 = 0, reason259 IN link214 | total252 + reason259[1]) AS rank215, link214 WHERE rank215 > 0
    WITH other213, rank215, link214
    WITH other213, link214, rank215, rank215 AS k211, other213.id AS k212 ORDER BY k211 DESC, k212 LIMIT $p15
    CALL (link214) {
      UNWIND link214 AS other268
      WITH other268, other268[1] AS k266, other268[0] AS k267 ORDER BY k266 DESC, k267
      RETURN collect([k267, other268[1] / 1000000.0, other268[2]]) AS v269
    }
    RETURN collect([reduce(sum264 = 0, part265 IN link214 | sum264 + part265[1]) / 1000000.0, [v269], k212, k212]) AS v270
  }
  RETURN head(collect([other2.id, other2.name, other2.description, other2.description, other2.visibility, v3, [v9, v48, v47], v49, [v270], toString(other2.createdAt), toString(other2.updatedAt)])) AS v1
}
RETURN [v1] AS row
