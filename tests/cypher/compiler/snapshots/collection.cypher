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
      WITH *, [one69 IN votes132 WHERE one69[1] > 0 AND NOT one69[0] IN slice53] AS voted136, any(one69 IN base70 WHERE one69.own) AS around137
      UNWIND [one69 IN voted136 | {node: one69[0], score: 1000000 * one69[1] / voted136[0][1], cited: one69[2], citing: one69[3], own: false, near: one69[4]}] + [one69 IN nearest120 | {node: one69.node, score: toInteger(0.65 * one69.weight / size(base70[..2])), own: false, near: true}] + [one69 IN base70 | {node: one69.node, score: one69.weight, own: one69.own}] AS one69
      WITH around137, one69.node AS found135, sum(one69.score) AS score138, max(one69.own) AS own63, sum(one69.cited) AS cited133, sum(one69.citing) AS citing134, max(one69.near) AS near_start139 WHERE NOT found135 IN slice53 AND NOT found135 IN works60 AND NOT found135:EarlierVersion
      WITH around137, found135, score138, cited133, citing134, own63, near_start139, coalesce(found135.citationCount, 0) AS known140, CASE WHEN own63 THEN 1 WHEN (around137 OR NOT coalesce(near_start139, false)) AND cited133 + citing134 < 2 THEN 3 WHEN found135.year >= recent58 THEN 2 ELSE 0 END AS class141
      WITH *, 1 + toInteger(score138 * (1 + 0.15 * log10(1 + known140))) AS weight142 ORDER BY weight142 DESC, known140 DESC, found135.id
      WITH toLower(coalesce(found135.title, found135.id)) AS title143, head(collect({node: found135, weight: weight142, known: known140, class: class141, last: around137 AND class141 = 3, cited: cited133, citing: citing134})) AS entry144 WHERE NOT coalesce(title143 IN titles61, false)
      WITH entry144 ORDER BY entry144.weight DESC, entry144.known DESC, entry144.node.id
      WITH entry144.class AS class141, collect(entry144) AS members145
      WITH members145, toInteger(ceil(limit121 * class_shares62[class141])) AS most74
      UNWIND range(0, size(members145) - 1) AS place146
      WITH members145[place146] AS entry144, place146 >= most74 AS beyond147 ORDER BY beyond147, entry144.last, entry144.weight DESC, entry144.known DESC, entry144.node.id
      RETURN collect(entry144) AS papers148
    }
    WITH *, [one69 IN base70 WHERE one69.node IN slice53 | [one69.node, 1000000]] + [one69 IN papers148[..toInteger(limit121)] | [one69.node, 1000000 * one69.weight / (2 * papers148[0].weight)]] AS chosen127
    CALL (chosen127, slice53, seeds52) {
      UNWIND chosen127 AS one69
      WITH one69[0] AS paper149, one69[1] AS strength123
      WITH paper149, strength123 / (log(2 + COUNT { (paper149)<-[:AUTHORED]-() }) / log(2)) AS pull150
      MATCH (paper149)<-[:AUTHORED]-(found135:Person)
      WITH found135, toInteger(pull150) AS part151, paper149 IN seeds52 AS start152
      WITH found135, sum(part151) AS weight142, count(*) AS cited133, max(start152) AS start152 WHERE NOT found135 IN slice53
      WITH found135, weight142, cited133, start152, COUNT { (found135)-[:AUTHORED]->() } AS size153
      WITH found135, cited133, 1 + weight142 * cited133 / (1 + cited133) AS weight142, size153 ORDER BY weight142 DESC, size153 DESC, found135.id LIMIT $p10l + 1
      RETURN collect({node: found135, weight: weight142, cited: cited133}) AS persons154
    }
    CALL (chosen127, slice53, seeds52) {
      UNWIND chosen127 + [seed51 IN seeds52 WHERE seed51:Person | [seed51, 1000000]] AS one69
      WITH one69[0] AS paper149, one69[1] AS pull150
      MATCH (paper149)-[:STATES_AFFILIATION|AFFILIATED_WITH]->(found135:Institution)
      WITH found135, toInteger(pull150) AS part151, paper149 IN seeds52 AS start152
      WITH found135, sum(part151) AS weight142, count(*) AS cited133, max(start152) AS start152 WHERE NOT found135 IN slice53
      WITH found135, weight142, cited133, start152, COUNT { (found135)<-[:STATES_AFFILIATION]-() } AS size153
      WITH found135, cited133, 1 + toInteger(weight142 * cited133 / (1 + cited133) / log10(10 + size153) * CASE WHEN cited133 > 1 OR start152 THEN 1.0 ELSE 0.1 END) AS weight142, size153 ORDER BY weight142 DESC, size153 DESC, found135.id LIMIT $p10l + 1
      RETURN collect({node: found135, weight: weight142, cited: cited133}) AS institutions155
    }
    CALL (chosen127, slice53, seeds52) {
      UNWIND chosen127 AS one69
      WITH one69[0] AS paper149, one69[1] AS pull150
      MATCH (paper149)-[has66:HAS_TOPIC]->(found135:Topic)
      WITH found135, toInteger(pull150 * coalesce(has66.score, 1.0)) AS part151, paper149 IN seeds52 AS start152
      WITH found135, sum(part151) AS weight142, count(*) AS cited133, max(start152) AS start152 WHERE NOT found135 IN slice53
      WITH found135, weight142, cited133, start152, COUNT { (found135)<-[:HAS_TOPIC]-() } AS size153
      WITH found135, cited133, 1 + toInteger(weight142 * cited133 / (1 + cited133) / log10(10 + size153) * CASE WHEN cited133 > 1 OR start152 THEN 1.0 ELSE 0.1 END) AS weight142, size153 ORDER BY weight142 DESC, size153 DESC, found135.id LIMIT $p10l + 1
      RETURN collect({node: found135, weight: weight142, cited: cited133}) AS topics156
    }
    CALL (seeds52, persons154, institutions155, topics156, papers148) {
      UNWIND [[0.09, persons154], [0.05, institutions155], [0.06, topics156], [0.8, papers148]] AS kind157
      UNWIND range(0, size(kind157[1][..$p10l + 1]) - 1) AS place146
      WITH kind157[1][place146] AS entry144, (place146 + 0.5) / kind157[0] AS turn158, kind157[1][0].weight AS best119 ORDER BY turn158, best119 DESC, entry144.node.id
      RETURN collect({node: entry144.node, weight: entry144.weight, best: best119, cited: entry144.cited, citing: entry144.citing}) AS ranked159
    }
    WITH *, CASE WHEN toInteger(ceil(($p10l - size(seeds52)) * 1.0)) + size(seeds52) - size(slice53) > 0 THEN ranked159[..toInteger(ceil(($p10l - size(seeds52)) * 1.0)) + size(seeds52) - size(slice53)] ELSE [] END AS kept160
    WITH seeds52, recent58, works60, titles61, class_shares62, slice53 + [one69 IN kept160 | one69.node] AS slice53, cut54 OR size(kept160) < size(ranked159) AS cut54, entries55 + [one69 IN kept160 | {node: one69.node, cited: one69.cited, citing: one69.citing, weight: round(1.0 * one69.weight / one69.best / 2, 6)}] AS entries55, near56 + [one69 IN nearest120 | {kind: 'NEAR', source: one69.origin.id, target: one69.node.id, weight: round(one69.rank / 1000000.0, 6), reasons: one69.link}] AS near56, [one69 IN kept160 WHERE one69.node:Paper | {node: one69.node, weight: 1000000 * one69.weight / one69.best, own: false}] AS base70
    CALL (slice53) {
      UNWIND slice53 AS start152
      MATCH (start152)-[relation161:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]->(end162) WHERE end162 IN slice53
      RETURN collect({kind: CASE type(relation161) WHEN 'STATES_AFFILIATION' THEN 'AFFILIATED_WITH' ELSE type(relation161) END, source: startNode(relation161).id, target: endNode(relation161).id, weight: coalesce(relation161.score, 1.0)}) AS edges163
    }
    CALL (slice53, near56, seeds52) {
      WITH slice53, near56, [seed51 IN seeds52 | seed51.id] AS start152, [one69 IN slice53 WHERE one69:Paper | one69.id] AS ids164
      UNWIND [edge165 IN near56 WHERE edge165.source IN ids164 AND edge165.target IN ids164] AS edge165
      WITH CASE WHEN edge165.source < edge165.target THEN [edge165.source, edge165.target] ELSE [edge165.target, edge165.source] END AS pair166, edge165 ORDER BY edge165.weight DESC, edge165.source
      WITH pair166, head(collect(edge165)) AS edge165
      RETURN collect({kind: 'NEAR', source: pair166[0], target: pair166[1], weight: edge165.weight, reasons: edge165.reasons}) AS known140
    }
    CALL (slice53, known140) {
      CALL (slice53) {
        UNWIND [one69 IN slice53 WHERE one69:Paper] AS paper149
        WITH paper149, COUNT { (paper149)-[:CITES|REFERS_TO]->() } AS size153 ORDER BY size153, paper149.id
        WITH collect([paper149, size153]) AS all68
        UNWIND reduce(chosen127 = {left: 2000, papers: []}, one69 IN all68 | CASE WHEN one69[1] > chosen127.left THEN chosen127 ELSE {left: chosen127.left - one69[1], papers: chosen127.papers + [one69]} END).papers AS one69
        WITH one69[0] AS paper149, one69[0].id AS id167, one69[1] AS size153
        MATCH (paper149)-[:CITES|REFERS_TO]->(via168)
        WITH via168, id167, size153 ORDER BY id167
        WITH via168, collect([id167, size153]) AS sharing169 WHERE 2 <= size(sharing169) <= 12
        UNWIND range(0, size(sharing169) - 2) AS first170
        UNWIND range(first170 + 1, size(sharing169) - 1) AS second171
        WITH sharing169[first170] AS one69, sharing169[second171] AS two172
        WITH [one69[0], two172[0]] AS pair166, sqrt(1.0 * one69[1] * two172[1]) AS norm173, count(*) AS count174
        RETURN pair166, 'BIBLIOGRAPHIC_COUPLING' AS signal175, toInteger(500000 * count174 / norm173) AS part151, count174
        UNION ALL
        UNWIND [one69 IN slice53 WHERE one69:Paper] AS paper149
        WITH paper149, COUNT { (paper149)<-[:CITES]-() } AS size153 ORDER BY size153, paper149.id
        WITH collect([paper149, size153]) AS all68
        UNWIND reduce(chosen127 = {left: 2000, papers: []}, one69 IN all68 | CASE WHEN one69[1] > chosen127.left THEN chosen127 ELSE {left: chosen127.left - one69[1], papers: chosen127.papers + [one69]} END).papers AS one69
        WITH one69[0] AS paper149, one69[0].id AS id167, one69[1] AS size153
        MATCH (paper149)<-[:CITES]-(via168)
        WITH via168, id167, size153 ORDER BY id167
        WITH via168, collect([id167, size153]) AS sharing169 WHERE 2 <= size(sharing169) <= 12
        UNWIND range(0, size(sharing169) - 2) AS first170
        UNWIND range(first170 + 1, size(sharing169) - 1) AS second171
        WITH sharing169[first170] AS one69, sharing169[second171] AS two172
        WITH [one69[0], two172[0]] AS pair166, sqrt(1.0 * one69[1] * two172[1]) AS norm173, count(*) AS count174
        RETURN pair166, 'CO_CITATION' AS signal175, toInteger(500000 * count174 / norm173) AS part151, count174
      }
      WITH pair166, sum(part151) AS sum176, sum(count174) AS count174, collect([signal175, part151, count174]) AS link177 WHERE count174 >= 2 AND sum176 >= 80000
      WITH pair166, sum176, link177 WHERE NOT any(edge165 IN known140 WHERE edge165.source = pair166[0] AND edge165.target = pair166[1])
      UNWIND pair166 AS end162
      WITH end162, pair166, sum176, link177 ORDER BY sum176 DESC, pair166[0], pair166[1]
      WITH end162, collect([pair166, sum176, link177])[..2] AS best119
      UNWIND best119 AS one69
      WITH one69[0] AS pair166, head(collect(one69)) AS one69
      RETURN collect({kind: 'NEAR', source: pair166[0], target: pair166[1], weight: round(one69[1] / 1000000.0, 6), reasons: one69[2]}) AS alike178
    }
    WITH *, edges163 + known140 + alike178 AS stored179
    WITH seeds52, slice53, entries55, cut54, stored179 AS edges163
    WITH *, [seed51 IN seeds52 | seed51.id] AS start152, CASE WHEN size(seeds52) = 1 THEN seeds52[0].id END AS alone180, [entry144 IN entries55 WHERE entry144.node:Paper | entry144.node.id] AS papers148
    CALL (start152, alone180, papers148, entries55, edges163) {
      UNWIND [entry144 IN entries55 | [entry144.node.id, entry144, null]] + [edge165 IN edges163 | [edge165.source, null, edge165]] + [edge165 IN edges163 | [edge165.target, null, edge165]] AS row181
      WITH row181[0] AS id167, head(collect(row181[1])) AS entry144, collect(DISTINCT row181[2]) AS own63 WHERE size(own63) > 0 OR id167 IN start152
      WITH id167, entry144, own63, [reason182 IN CASE WHEN id167 IN start152 THEN ['you started here'] WHEN entry144.node:Paper THEN [CASE WHEN NOT alone180 IN papers148 AND any(edge165 IN own63 WHERE edge165.kind = 'AUTHORED' AND edge165.source = alone180) THEN 'written by the person you started from' END, CASE WHEN NOT alone180 IN papers148 AND any(edge165 IN own63 WHERE edge165.kind = 'AFFILIATED_WITH' AND edge165.target = alone180) THEN 'written at the institution you started from' END, CASE WHEN NOT alone180 IN papers148 AND any(edge165 IN own63 WHERE edge165.kind = 'HAS_TOPIC' AND edge165.target = alone180) THEN 'about the topic you started from' END, head([main183 IN head([edge165 IN own63 WHERE edge165.kind = 'NEAR' AND (edge165.source IN start152 OR edge165.target IN start152) | [reason182 IN edge165.reasons WHERE reason182[0] <> 'DIRECT_CITATION']]) | CASE main183[0] WHEN 'BIBLIOGRAPHIC_COUPLING' THEN CASE main183[2] WHEN 1 THEN 'shares 1 reference' ELSE 'shares ' + main183[2] + ' references' END WHEN 'CO_CITATION' THEN CASE main183[2] WHEN 1 THEN 'cited together once' ELSE 'cited together ' + main183[2] + ' times' END WHEN 'SHARED_AUTHORS' THEN CASE main183[2] WHEN 1 THEN 'shares 1 author' ELSE 'shares ' + main183[2] + ' authors' END WHEN 'SHARED_TOPICS' THEN CASE main183[2] WHEN 1 THEN 'shares 1 topic' ELSE 'shares ' + main183[2] + ' topics' END WHEN 'TEXT_SIMILARITY' THEN 'uses similar words' WHEN 'EMBEDDING_SIMILARITY' THEN 'has a similar subject' END]), CASE WHEN size([edge165 IN own63 WHERE edge165.kind = 'CITES' AND edge165.source = id167]) > size([edge165 IN own63 WHERE edge165.kind = 'CITES' AND edge165.target = id167]) THEN head([found135 IN [[edge165 IN own63 WHERE edge165.kind = 'CITES' AND edge165.source = id167]] | CASE size(found135) WHEN 0 THEN null WHEN 1 THEN 'cites' + CASE WHEN head([one69 IN found135 | CASE one69.source WHEN id167 THEN one69.target ELSE one69.source END]) = alone180 THEN ' the paper you started from' ELSE ' one of these papers' END ELSE 'cites ' + size(found135) + ' of these papers' END]) ELSE head([found135 IN [[edge165 IN own63 WHERE edge165.kind = 'CITES' AND edge165.target = id167]] | CASE size(found135) WHEN 0 THEN null WHEN 1 THEN 'cited by' + CASE WHEN head([one69 IN found135 | CASE one69.source WHEN id167 THEN one69.target ELSE one69.source END]) = alone180 THEN ' the paper you started from' ELSE ' one of these papers' END ELSE 'cited by ' + size(found135) + ' of these papers' END]) END, CASE WHEN size([edge165 IN own63 WHERE edge165.kind = 'CITES' AND edge165.source = id167]) > size([edge165 IN own63 WHERE edge165.kind = 'CITES' AND edge165.target = id167]) THEN head([found135 IN [[edge165 IN own63 WHERE edge165.kind = 'CITES' AND edge165.target = id167]] | CASE size(found135) WHEN 0 THEN null WHEN 1 THEN 'cited by' + CASE WHEN head([one69 IN found135 | CASE one69.source WHEN id167 THEN one69.target ELSE one69.source END]) = alone180 THEN ' the paper you started from' ELSE ' one of these papers' END ELSE 'cited by ' + size(found135) + ' of these papers' END]) ELSE head([found135 IN [[edge165 IN own63 WHERE edge165.kind = 'CITES' AND edge165.source = id167]] | CASE size(found135) WHEN 0 THEN null WHEN 1 THEN 'cites' + CASE WHEN head([one69 IN found135 | CASE one69.source WHEN id167 THEN one69.target ELSE one69.source END]) = alone180 THEN ' the paper you started from' ELSE ' one of these papers' END ELSE 'cites ' + size(found135) + ' of these papers' END]) END] WHEN entry144.node:Person THEN [CASE WHEN NOT alone180 IN papers148 AND any(edge165 IN own63 WHERE edge165.kind = 'AFFILIATED_WITH' AND edge165.target = alone180) THEN 'affiliated with the institution you started from' END, coalesce(head([found135 IN [[edge165 IN own63 WHERE edge165.kind = 'AUTHORED']] | CASE size(found135) WHEN 0 THEN null WHEN 1 THEN 'wrote' + CASE WHEN head([one69 IN found135 | CASE one69.source WHEN id167 THEN one69.target ELSE one69.source END]) = alone180 THEN ' the paper you started from' ELSE ' one of these papers' END ELSE 'wrote ' + size(found135) + ' of these papers' END]), head([found135 IN [[edge165 IN own63 WHERE edge165.kind = 'AFFILIATED_WITH']] | CASE size(found135) WHEN 0 THEN null WHEN 1 THEN 'affiliated with' + ' one of these institutions' ELSE 'affiliated with ' + size(found135) + ' of these institutions' END]))] WHEN entry144.node:Institution THEN [CASE WHEN NOT alone180 IN papers148 AND any(edge165 IN own63 WHERE edge165.kind = 'AFFILIATED_WITH' AND NOT edge165.source IN papers148 AND edge165.source = alone180) THEN 'affiliation of the person you started from' END, coalesce(head([found135 IN [[edge165 IN own63 WHERE edge165.kind = 'AFFILIATED_WITH' AND edge165.source IN papers148]] | CASE size(found135) WHEN 0 THEN null WHEN 1 THEN 'affiliation on' + CASE WHEN head([one69 IN found135 | CASE one69.source WHEN id167 THEN one69.target ELSE one69.source END]) = alone180 THEN ' the paper you started from' ELSE ' one of these papers' END ELSE 'affiliation on ' + size(found135) + ' of these papers' END]), head([found135 IN [[edge165 IN own63 WHERE edge165.kind = 'AFFILIATED_WITH' AND NOT edge165.source IN papers148]] | CASE size(found135) WHEN 0 THEN null WHEN 1 THEN 'affiliation of' + ' one of these people' ELSE 'affiliation of ' + size(found135) + ' of these people' END]))] ELSE [head([found135 IN [[edge165 IN own63 WHERE edge165.kind = 'HAS_TOPIC']] | CASE size(found135) WHEN 0 THEN null WHEN 1 THEN 'topic of' + CASE WHEN head([one69 IN found135 | CASE one69.source WHEN id167 THEN one69.target ELSE one69.source END]) = alone180 THEN ' the paper you started from' ELSE ' one of these papers' END ELSE 'topic of ' + size(found135) + ' of these papers' END])] END WHERE reason182 IS NOT NULL][..2] AS said184
      WITH entry144, CASE WHEN size(said184) > 0 THEN reduce(text185 = said184[0], more186 IN said184[1..] | text185 + ' and ' + more186) WHEN entry144.node:Paper THEN coalesce(head([found135 IN [[edge165 IN own63 WHERE edge165.kind = 'AUTHORED']] | CASE size(found135) WHEN 0 THEN null WHEN 1 THEN 'written by' + ' one of these people' ELSE 'written by ' + size(found135) + ' of these people' END]), head([found135 IN [[edge165 IN own63 WHERE edge165.kind = 'AFFILIATED_WITH']] | CASE size(found135) WHEN 0 THEN null WHEN 1 THEN 'from' + ' one of these institutions' ELSE 'from ' + size(found135) + ' of these institutions' END]), head([found135 IN [[edge165 IN own63 WHERE edge165.kind = 'HAS_TOPIC']] | CASE size(found135) WHEN 0 THEN null WHEN 1 THEN 'about' + ' one of these topics' ELSE 'about ' + size(found135) + ' of these topics' END]), head([main183 IN head([edge165 IN own63 WHERE edge165.kind = 'NEAR' | [reason182 IN edge165.reasons WHERE reason182[0] <> 'DIRECT_CITATION']]) | CASE main183[0] WHEN 'BIBLIOGRAPHIC_COUPLING' THEN CASE main183[2] WHEN 1 THEN 'shares 1 reference' ELSE 'shares ' + main183[2] + ' references' END WHEN 'CO_CITATION' THEN CASE main183[2] WHEN 1 THEN 'cited together once' ELSE 'cited together ' + main183[2] + ' times' END WHEN 'SHARED_AUTHORS' THEN CASE main183[2] WHEN 1 THEN 'shares 1 author' ELSE 'shares ' + main183[2] + ' authors' END WHEN 'SHARED_TOPICS' THEN CASE main183[2] WHEN 1 THEN 'shares 1 topic' ELSE 'shares ' + main183[2] + ' topics' END WHEN 'TEXT_SIMILARITY' THEN 'uses similar words' WHEN 'EMBEDDING_SIMILARITY' THEN 'has a similar subject' END + ' with one of these papers'])) END AS text185
      WITH entry144, coalesce(text185, CASE WHEN coalesce(entry144.cited, 0) + coalesce(entry144.citing, 0) = 0 THEN 'near the start' WHEN entry144.node:Person THEN 'wrote ' + entry144.cited + CASE entry144.cited WHEN 1 THEN ' paper' ELSE ' papers' END + ' near the start' WHEN entry144.node:Institution THEN 'affiliation on ' + entry144.cited + CASE entry144.cited WHEN 1 THEN ' paper' ELSE ' papers' END + ' near the start' WHEN entry144.node:Topic THEN 'topic of ' + entry144.cited + CASE entry144.cited WHEN 1 THEN ' paper' ELSE ' papers' END + ' near the start' WHEN entry144.cited >= entry144.citing THEN 'cited by ' + entry144.cited + CASE entry144.cited WHEN 1 THEN ' paper' ELSE ' papers' END + ' near the start' ELSE 'cites ' + entry144.citing + CASE entry144.citing WHEN 1 THEN ' paper' ELSE ' papers' END + ' near the start' END) AS text185
      RETURN collect({node: entry144.node, weight: entry144.weight, why: toUpper(left(text185, 1)) + substring(text185, 1)}) AS explained187
    }
    WITH seeds52, slice53, edges163, cut54, explained187 AS entries55
    WITH *, [seed51 IN seeds52 | seed51.id] AS reached0_188
    WITH *, reached0_188 + [edge165 IN edges163 WHERE edge165.source IN reached0_188 | edge165.target] + [edge165 IN edges163 WHERE edge165.target IN reached0_188 | edge165.source] AS reached1_189
    WITH *, reached1_189 + [edge165 IN edges163 WHERE edge165.source IN reached1_189 | edge165.target] + [edge165 IN edges163 WHERE edge165.target IN reached1_189 | edge165.source] AS reached2_190
    WITH {nodes: [entry144 IN entries55 | {node: entry144.node, weight: entry144.weight, why: entry144.why, distance: CASE WHEN entry144.node.id IN reached0_188 THEN 0 WHEN entry144.node.id IN reached1_189 THEN 1 WHEN entry144.node.id IN reached2_190 THEN 2 ELSE 3 END}], edges: edges163, truncated: cut54} AS other191
    CALL (other191) {
      UNWIND other191.nodes AS other195
      WITH other195, other195.distance AS k192, other195.weight AS k193, other195.node.id AS k194 ORDER BY k192, k193 DESC, k194
      CALL (other195) {
        CALL (other195) {
          WITH other195.node AS other198 WHERE other198:Paper
          RETURN [0, [other198.id]] AS v197
          UNION ALL
          WITH other195.node AS other199 WHERE other199:Person
          RETURN [1, [other199.id]] AS v197
          UNION ALL
          WITH other195.node AS other200 WHERE other200:Institution
          RETURN [2, [other200.id]] AS v197
          UNION ALL
          WITH other195.node AS other201 WHERE other201:Topic
          RETURN [3, [other201.id]] AS v197
        }
        RETURN head(collect(v197)) AS v196
      }
      RETURN collect([v196, k192, k193, coalesce(other195.why, '')]) AS v202
    }
    CALL (other191) {
      UNWIND other191.edges AS other206
      WITH other206, other206.kind AS k203, other206.source AS k204, other206.target AS k205 ORDER BY k203, k204, k205
      CALL (other206) {
        UNWIND coalesce(other206.reasons, []) AS other209
        WITH other209, other209[1] AS k207, other209[0] AS k208 ORDER BY k207 DESC, k208
        RETURN collect([k208, other209[1] / 1000000.0, other209[2]]) AS v210
      }
      RETURN collect([k203, k204, k205, other206.weight, [v210]]) AS v211
    }
    RETURN head(collect([[v202], [v211], other191.truncated])) AS v49
  }
  CALL (other2) {
    CALL (other2) {
      MATCH (other2)-[item217:CONTAINS]->(seed218:Paper)
      WITH seed218 ORDER BY coalesce(item217.position, 0) DESC, seed218.id LIMIT 10
      RETURN collect(seed218) AS seeds219
    }
    UNWIND seeds219 AS seed218
    CALL (seed218) {
      WITH seed218, CASE WHEN seed218:EarlierVersion THEN head(COLLECT { MATCH (seed218)-[:VERSION_OF]->(published220:Paper) RETURN published220 }) ELSE seed218 END AS root221, [word222 IN split(toLower(left(coalesce(seed218.title, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word222 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] AS title223
      CALL (seed218, root221, title223) {
        MATCH (seed218)-[:CITES|REFERS_TO]->(via224)
        WITH root221, via224, COUNT { (via224)<-[:CITES|REFERS_TO]-() } AS degree225 ORDER BY degree225, coalesce(via224.id, via224.key)
        WITH root221, collect([via224, degree225]) AS between226
        UNWIND between226[..reduce(spent227 = [0, 0], pair228 IN between226 | CASE WHEN spent227[0] + pair228[1] > 2000 THEN [2000, spent227[1]] ELSE [spent227[0] + pair228[1], spent227[1] + 1] END)[1]] AS chosen229
        WITH root221, chosen229[0] AS via224, toInteger(1000000 / log(1 + chosen229[1])) AS term230
        MATCH (via224)<-[:CITES|REFERS_TO]-(reached231)
        WITH DISTINCT root221, via224, term230, CASE WHEN reached231:EarlierVersion THEN head(COLLECT { MATCH (reached231)-[:VERSION_OF]->(published220:Paper) RETURN published220 }) ELSE reached231 END AS candidate232 WHERE candidate232 <> root221
        WITH candidate232, count(*) AS shared_count233, sum(term230) AS sum234
        WITH candidate232, shared_count233, sum234, COUNT { (candidate232)-[:CITES|REFERS_TO]->() } AS size235
        WITH candidate232, shared_count233, sum234 / (1000000 * sqrt(CASE WHEN size235 > 0 THEN size235 ELSE 1 END)) AS x236
        WITH candidate232, 1.3 * x236 / (x236 + 0.88) AS part237, shared_count233
        RETURN 'BIBLIOGRAPHIC_COUPLING' AS signal238, max(part237) AS best239, collect([candidate232, part237, shared_count233]) AS found240
        UNION ALL
        MATCH (seed218)<-[:CITES]-(via224)
        WITH root221, via224, COUNT { (via224)-[:CITES]->() } AS degree225 ORDER BY degree225, coalesce(via224.id, via224.key)
        WITH root221, collect([via224, degree225]) AS between226
        UNWIND between226[..reduce(spent227 = [0, 0], pair228 IN between226 | CASE WHEN spent227[0] + pair228[1] > 2000 THEN [2000, spent227[1]] ELSE [spent227[0] + pair228[1], spent227[1] + 1] END)[1]] AS chosen229
        WITH root221, chosen229[0] AS via224, toInteger(1000000 / log(1 + chosen229[1])) AS term230
        MATCH (via224)-[:CITES]->(reached231)
        WITH DISTINCT root221, via224, term230, CASE WHEN reached231:EarlierVersion THEN head(COLLECT { MATCH (reached231)-[:VERSION_OF]->(published220:Paper) RETURN published220 }) ELSE reached231 END AS candidate232 WHERE candidate232 <> root221
        WITH candidate232, count(*) AS shared_count233, sum(term230) AS sum234
        WITH candidate232, shared_count233, sum234, 1 AS size235
        WITH candidate232, shared_count233, sum234 / 1000000.0 AS x236
        WITH candidate232, 1.7 * x236 / (x236 + 1.7) AS part237, shared_count233
        RETURN 'CO_CITATION' AS signal238, max(part237) AS best239, collect([candidate232, part237, shared_count233]) AS found240
        UNION ALL
        CALL (seed218, root221) {
          MATCH (seed218)-[cites241:CITES]-(reached231)
          WITH DISTINCT root221, startNode(cites241) = seed218 AS forward242, CASE WHEN reached231:EarlierVersion THEN head(COLLECT { MATCH (reached231)-[:VERSION_OF]->(published220:Paper) RETURN published220 }) ELSE reached231 END AS candidate232 WHERE candidate232 <> root221
          RETURN candidate232, count(*) AS shared_count233, 0.2 AS x236
          UNION ALL
          MATCH (seed218)-[:CITES]->(via224)
          WITH root221, via224, COUNT { (via224)-[:CITES]->() } AS degree225 ORDER BY degree225, coalesce(via224.id, via224.key)
          WITH root221, collect([via224, degree225]) AS between226
          UNWIND between226[..reduce(spent227 = [0, 0], pair228 IN between226 | CASE WHEN spent227[0] + pair228[1] > 2000 THEN [2000, spent227[1]] ELSE [spent227[0] + pair228[1], spent227[1] + 1] END)[1]] AS chosen229
          WITH root221, chosen229[0] AS via224, toInteger(1000000 / log(1 + chosen229[1])) AS term230
          MATCH (via224)-[:CITES]->(reached231)
          WITH DISTINCT root221, via224, term230, CASE WHEN reached231:EarlierVersion THEN head(COLLECT { MATCH (reached231)-[:VERSION_OF]->(published220:Paper) RETURN published220 }) ELSE reached231 END AS candidate232 WHERE candidate232 <> root221
          WITH candidate232, count(*) AS shared_count233, sum(term230) AS sum234
          WITH candidate232, shared_count233, sum234, 1 AS size235
          WITH candidate232, shared_count233, sum234 / 1000000.0 AS x236
          RETURN candidate232, shared_count233, x236
          UNION ALL
          MATCH (seed218)<-[:CITES]-(via224)
          WITH root221, via224, COUNT { (via224)<-[:CITES]-() } AS degree225 ORDER BY degree225, coalesce(via224.id, via224.key)
          WITH root221, collect([via224, degree225]) AS between226
          UNWIND between226[..reduce(spent227 = [0, 0], pair228 IN between226 | CASE WHEN spent227[0] + pair228[1] > 2000 THEN [2000, spent227[1]] ELSE [spent227[0] + pair228[1], spent227[1] + 1] END)[1]] AS chosen229
          WITH root221, chosen229[0] AS via224, toInteger(1000000 / log(1 + chosen229[1])) AS term230
          MATCH (via224)<-[:CITES]-(reached231)
          WITH DISTINCT root221, via224, term230, CASE WHEN reached231:EarlierVersion THEN head(COLLECT { MATCH (reached231)-[:VERSION_OF]->(published220:Paper) RETURN published220 }) ELSE reached231 END AS candidate232 WHERE candidate232 <> root221
          WITH candidate232, count(*) AS shared_count233, sum(term230) AS sum234
          WITH candidate232, shared_count233, sum234, COUNT { (candidate232)-[:CITES|REFERS_TO]->() } AS size235
          WITH candidate232, shared_count233, sum234 / (1000000 * sqrt(CASE WHEN size235 > 0 THEN size235 ELSE 1 END)) AS x236
          RETURN candidate232, shared_count233, 0.3 * x236 AS x236
        }
        WITH candidate232, sum(shared_count233) AS shared_count233, sum(x236) AS x236
        WITH candidate232, 1.15 * x236 / (x236 + 1.8) AS part237, shared_count233
        RETURN 'DIRECT_CITATION' AS signal238, max(part237) AS best239, collect([candidate232, part237, shared_count233]) AS found240
        UNION ALL
        MATCH (seed218)<-[:AUTHORED]-(via224)
        WITH root221, via224, COUNT { (via224)-[:AUTHORED]->() } AS degree225 ORDER BY degree225, coalesce(via224.id, via224.key)
        WITH root221, collect([via224, degree225]) AS between226
        UNWIND between226[..reduce(spent227 = [0, 0], pair228 IN between226 | CASE WHEN spent227[0] + pair228[1] > 2000 THEN [2000, spent227[1]] ELSE [spent227[0] + pair228[1], spent227[1] + 1] END)[1]] AS chosen229
        WITH root221, chosen229[0] AS via224, toInteger(1000000 / log(1 + chosen229[1])) AS term230
        MATCH (via224)-[:AUTHORED]->(reached231)
        WITH DISTINCT root221, via224, term230, CASE WHEN reached231:EarlierVersion THEN head(COLLECT { MATCH (reached231)-[:VERSION_OF]->(published220:Paper) RETURN published220 }) ELSE reached231 END AS candidate232 WHERE candidate232 <> root221
        WITH candidate232, count(*) AS shared_count233, sum(term230) AS sum234
        WITH candidate232, shared_count233, sum234, COUNT { (candidate232)<-[:AUTHORED]-() } AS size235
        WITH candidate232, shared_count233, sum234 / (1000000 * sqrt(CASE WHEN size235 > 0 THEN size235 ELSE 1 END)) AS x236
        WITH candidate232, 4.4 * x236 / (x236 + 0.92) AS part237, shared_count233
        RETURN 'SHARED_AUTHORS' AS signal238, max(part237) AS best239, collect([candidate232, part237, shared_count233]) AS found240
        UNION ALL
        MATCH (seed218)-[:HAS_TOPIC]->(via224)
        WITH root221, via224, COUNT { (via224)<-[:HAS_TOPIC]-() } AS degree225 ORDER BY degree225, coalesce(via224.id, via224.key)
        WITH root221, collect([via224, degree225]) AS between226
        UNWIND between226[..reduce(spent227 = [0, 0], pair228 IN between226 | CASE WHEN spent227[0] + pair228[1] > 2000 THEN [2000, spent227[1]] ELSE [spent227[0] + pair228[1], spent227[1] + 1] END)[1]] AS chosen229
        WITH root221, chosen229[0] AS via224, toInteger(1000000 / log(1 + chosen229[1])) AS term230
        MATCH (via224)<-[:HAS_TOPIC]-(reached231)
        WITH DISTINCT root221, via224, term230, CASE WHEN reached231:EarlierVersion THEN head(COLLECT { MATCH (reached231)-[:VERSION_OF]->(published220:Paper) RETURN published220 }) ELSE reached231 END AS candidate232 WHERE candidate232 <> root221
        WITH candidate232, count(*) AS shared_count233, sum(term230) AS sum234
        WITH candidate232, shared_count233, sum234, COUNT { (candidate232)-[:HAS_TOPIC]->() } AS size235
        WITH candidate232, shared_count233, sum234 / (1000000 * sqrt(CASE WHEN size235 > 0 THEN size235 ELSE 1 END)) AS x236
        WITH candidate232, 1.0 * x236 / (x236 + 0.35) AS part237, shared_count233
        RETURN 'SHARED_TOPICS' AS signal238, max(part237) AS best239, collect([candidate232, part237, shared_count233]) AS found240
        UNION ALL
        WITH root221, title223, title223 + [word222 IN [word222 IN split(toLower(left(coalesce(seed218.abstract, ''), 3000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word222 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'] WHERE NOT word222 IN title223 AND NOT word222 IN ['able', 'about', 'achieve', 'achieved', 'achieves', 'across', 'additionally', 'after', 'against', 'al', 'all', 'allow', 'allows', 'also', 'although', 'among', 'analysis', 'another', 'any', 'approach', 'approaches', 'art', 'article', 'available', 'based', 'because', 'been', 'before', 'best', 'better', 'between', 'both', 'can', 'case', 'cases', 'challenge', 'challenges', 'challenging', 'common', 'compare', 'compared', 'comparison', 'complex', 'could', 'data', 'demonstrate', 'demonstrated', 'demonstrates', 'describe', 'described', 'describes', 'develop', 'developed', 'did', 'different', 'discuss', 'do', 'does', 'due', 'during', 'e', 'each', 'effective', 'effectively', 'effectiveness', 'efficient', 'efficiently', 'enable', 'enables', 'enabling', 'especially', 'et', 'etc', 'even', 'existing', 'experiment', 'experimental', 'experiments', 'explore', 'finally', 'first', 'form', 'framework', 'from', 'further', 'furthermore', 'g', 'general', 'given', 'good', 'had', 'has', 'have', 'he', 'her', 'high', 'higher', 'his', 'how', 'however', 'i', 'important', 'improve', 'improved', 'improvement', 'improves', 'include', 'includes', 'including', 'information', 'introduce', 'introduces', 'investigate', 'investigated', 'its', 'itself', 'just', 'key', 'large', 'larger', 'level', 'low', 'lower', 'made', 'main', 'make', 'makes', 'many', 'may', 'method', 'methods', 'might', 'model', 'models', 'more', 'moreover', 'most', 'much', 'multiple', 'must', 'need', 'needed', 'needs', 'new', 'non', 'novel', 'number', 'obtained', 'often', 'one', 'only', 'order', 'other', 'others', 'our', 'out', 'outperform', 'outperforms', 'over', 'own', 'paper', 'part', 'particularly', 'per', 'performance', 'present', 'presented', 'presents', 'previous', 'problem', 'problems', 'process', 'propose', 'proposed', 'provide', 'provided', 'provides', 'real', 'recent', 'recently', 'result', 'results', 'same', 'second', 'set', 'several', 'she', 'should', 'show', 'shown', 'shows', 'significant', 'significantly', 'simple', 'since', 'single', 'small', 'some', 'specific', 'state', 'still', 'studies', 'study', 'system', 'systems', 'take', 'taken', 'task', 'tasks', 'technique', 'techniques', 'than', 'them', 'themselves', 'therefore', 'though', 'three', 'through', 'thus', 'time', 'too', 'two', 'under', 'up', 'us', 'use', 'used', 'uses', 'using', 'various', 'very', 'via', 'vs', 'way', 'we', 'well', 'what', 'when', 'where', 'whether', 'which', 'while', 'who', 'whose', 'within', 'without', 'work', 'works', 'world', 'would', 'yet', 'you', 'your']] AS words243
        UNWIND words243 AS word222
        WITH root221, title223, word222, min(0) AS once244
        WITH root221, title223, collect(word222)[..64] AS words243 WHERE size(words243) > 0
        WITH root221, title223, [word222 IN words243 | [word222, CASE WHEN word222 =~ '[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}\\p{IsArabic}\\p{N}]+' THEN 1 ELSE size(word222) END]] AS words243
        WITH root221, reduce(query245 = [0, ''], word222 IN words243 | CASE WHEN query245[0] + word222[1] > 480 THEN query245 ELSE [query245[0] + word222[1], query245[1] + word222[0] + CASE WHEN word222[0] IN title223 THEN '^2 ' ELSE ' ' END] END)[1] AS query245
        WITH root221, 'title:(' + query245 + ') abstract:(' + query245 + ')' AS query245 CALL db.index.fulltext.queryNodes('paper_text', query245, {limit: 100}) YIELD node, score
        WITH root221, collect([node, score]) AS hits246
        WITH root221, hits246, CASE WHEN size(hits246) < 100 THEN 0.0 ELSE hits246[-1][1] END AS noise247
        UNWIND [hit248 IN hits246 WHERE hit248[1] > noise247] AS hit248
        WITH root221, hit248[0] AS reached231, hit248[1] - noise247 AS margin249
        WITH root221, CASE WHEN reached231:EarlierVersion THEN head(COLLECT { MATCH (reached231)-[:VERSION_OF]->(published220:Paper) RETURN published220 }) ELSE reached231 END AS candidate232, max(margin249) AS x236 WHERE candidate232 <> root221
        WITH candidate232, x236, null AS shared_count233
        WITH candidate232, 1.8 * x236 / (x236 + 34.0) AS part237, shared_count233
        RETURN 'TEXT_SIMILARITY' AS signal238, max(part237) AS best239, collect([candidate232, part237, shared_count233]) AS found240
        UNION ALL
        WITH seed218, root221 WHERE seed218.embedding IS NOT NULL
        MATCH (analysis250:Analysis {key: 'embeddings'}) WHERE analysis250.dimension = size(seed218.embedding) CALL db.index.vector.queryNodes('paper_embedding', 100, seed218.embedding) YIELD node
        WITH root221, node, vector.similarity.cosine(node.embedding, seed218.embedding) AS score ORDER BY score DESC, node.id
        WITH root221, collect([node, score]) AS hits246
        WITH root221, hits246, CASE WHEN size(hits246) < 100 THEN 0.5 ELSE hits246[-1][1] END AS noise247
        UNWIND [hit248 IN hits246 WHERE hit248[1] > noise247] AS hit248
        WITH root221, hit248[0] AS reached231, hit248[1] - noise247 AS margin249
        WITH root221, CASE WHEN reached231:EarlierVersion THEN head(COLLECT { MATCH (reached231)-[:VERSION_OF]->(published220:Paper) RETURN published220 }) ELSE reached231 END AS candidate232, max(margin249) AS x236 WHERE candidate232 <> root221
        WITH candidate232, x236, null AS shared_count233
        WITH candidate232, 1.8 * x236 / (x236 + 0.1) AS part237, shared_count233
        RETURN 'EMBEDDING_SIMILARITY' AS signal238, max(part237) AS best239, collect([candidate232, part237, shared_count233]) AS found240
      }
      WITH seed218, root221, title223, collect([signal238, best239, found240]) AS signals251
      WITH seed218, root221, title223, signals251, reduce(sum234 = 0.0, row252 IN signals251 | sum234 + coalesce(row252[1], 0.0)) AS total253, any(row252 IN signals251 WHERE row252[1] > 0 AND NOT row252[0] IN ['SHARED_AUTHORS', 'SHARED_TOPICS']) AS supports254
      UNWIND signals251 AS row252
      UNWIND row252[2] AS one255
      WITH seed218, root221, title223, total253, supports254, one255[0] AS other214, collect([row252[0], one255[1], one255[2]]) AS parts256 WHERE other214 <> root221 AND NOT (size(title223) > 0 AND other214.title IS NOT NULL AND toLower(other214.title) CONTAINS title223[0] AND toLower(other214.title) CONTAINS title223[-1] AND [word222 IN split(toLower(left(coalesce(other214.title, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word222 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] = title223 AND (EXISTS { (seed218)<-[:AUTHORED]-()-[:AUTHORED]->(other214) } OR NOT EXISTS { (seed218)<-[:AUTHORED]-() } OR NOT EXISTS { (other214)<-[:AUTHORED]-() }))
      WITH total253, supports254, other214, parts256, COUNT { (other214)<-[:CITES]-() } AS known257
      WITH other214, parts256, 200000.0 * (1 + 0.4342897668977654 * log(1 + CASE WHEN known257 > 10000 THEN 10000 ELSE known257 END)) / total253 AS unit258, CASE WHEN supports254 THEN reduce(sum234 = 0.0, part237 IN parts256 | CASE WHEN part237[0] IN ['SHARED_AUTHORS', 'SHARED_TOPICS'] THEN sum234 ELSE sum234 + part237[1] END) END AS support259
      WITH other214, parts256, unit258, coalesce(0.15 + 0.85 * support259 / (support259 + 1.0), 1.0) AS support259
      WITH other214, [reason260 IN [part237 IN parts256 | [part237[0], toInteger(round(unit258 * part237[1] * CASE WHEN part237[0] IN ['SHARED_AUTHORS', 'SHARED_TOPICS'] THEN support259 ELSE 1.0 END)), part237[2]]] WHERE reason260[1] > 0] AS link215
      WITH other214, reduce(total253 = 0, reason260 IN link215 | total253 + reason260[1]) AS rank216, link215 WHERE rank216 > 0
      WITH other214, rank216, link215
      RETURN other214, link215
    }
    WITH other2, size(seeds219) AS count261, other214, collect(link215) AS all262 WHERE NOT EXISTS { (other2)-[:CONTAINS]->(other214) } AND NOT EXISTS { (other2)-[:CONTAINS]->(:EarlierVersion)-[:VERSION_OF]->(other214) }
    WITH count261, other214, [signal238 IN ['BIBLIOGRAPHIC_COUPLING', 'CO_CITATION', 'DIRECT_CITATION', 'SHARED_AUTHORS', 'SHARED_TOPICS', 'TEXT_SIMILARITY', 'EMBEDDING_SIMILARITY'] | reduce(total253 = [signal238, 0, null], reasons263 IN all262 | reduce(sum234 = total253, reason260 IN [reason260 IN reasons263 WHERE reason260[0] = signal238] | [signal238, sum234[1] + reason260[1], CASE WHEN reason260[2] IS NULL THEN sum234[2] ELSE coalesce(sum234[2], 0) + reason260[2] END]))] AS sums264
    WITH other214, [sum234 IN sums264 WHERE sum234[1] >= count261 | [sum234[0], sum234[1] / count261, sum234[2]]] AS link215
    WITH other214, reduce(total253 = 0, reason260 IN link215 | total253 + reason260[1]) AS rank216, link215 WHERE rank216 > 0
    WITH other214, rank216, link215
    WITH other214, link215, rank216, rank216 AS k212, other214.id AS k213 ORDER BY k212 DESC, k213 LIMIT $p15
    CALL (link215) {
      UNWIND link215 AS other269
      WITH other269, other269[1] AS k267, other269[0] AS k268 ORDER BY k267 DESC, k268
      RETURN collect([k268, other269[1] / 1000000.0, other269[2]]) AS v270
    }
    RETURN collect([reduce(sum265 = 0, part266 IN link215 | sum265 + part266[1]) / 1000000.0, [v270], k213, k213]) AS v271
  }
  RETURN head(collect([other2.id, other2.name, other2.description, other2.description, other2.visibility, v3, [v9, v48, v47], v49, [v271], toString(other2.createdAt), toString(other2.updatedAt)])) AS v1
}
RETURN [v1] AS row
