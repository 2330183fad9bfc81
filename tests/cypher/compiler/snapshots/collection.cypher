// { collection(id: "l-aaaaaaaaaaaaaaaa") { id name description descriptionHtml visibility owner { id } items(first: 2) { edges { node { id } cursor note addedAt } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount stats { count byYear { key label count } byType { key label count } byTopic(first: 2) { key label count } byInstitution(first: 2) { key label count } byVenue(first: 2) { key label count } byOpenAccess { key label count } } } researchMap { nodes { node { id } distance weight } edges { kind source target weight } truncated } nearby(first: 2) { edges { node { id } score reasons { signal score count } } nodes { id } } createdAt updatedAt } }
// parameters: {"p0":"l-aaaaaaaaaaaaaaaa","p10l":60,"p14":2,"p2":3,"p6":2,"p7":2,"p8":2,"viewer":"u-aaaaaaaaaaaaaaaa"}
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
    WITH seeds52, seeds52 AS slice53, false AS cut54, [seed51 IN seeds52 | {node: seed51, weight: 1.0}] AS entries55, [seed51 IN seeds52 | {node: seed51, weight: 1000000, degree: COUNT { (seed51)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-() }}] AS level56
    WITH *, level56 AS frontier57
    CALL (frontier57, slice53) {
      UNWIND frontier57 AS expanded58
      WITH expanded58.node AS parent59, expanded58.weight / (log(2 + expanded58.degree) / log(2)) AS pull60
      MATCH (parent59)-[link61:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-(candidate62) WHERE NOT candidate62 IN slice53
      WITH candidate62, sum(toInteger(pull60 * coalesce(link61.score, 1.0))) AS drawn63
      WITH candidate62, 1 + toInteger(drawn63 * (1 + log10(1 + CASE WHEN candidate62:Paper THEN coalesce(candidate62.citationCount, 0) WHEN candidate62:Person THEN COUNT { (candidate62)-[:AUTHORED]->() } WHEN candidate62:Institution THEN COUNT { (candidate62)<-[:STATES_AFFILIATION]-() } ELSE 0 END))) AS weight64 ORDER BY weight64 DESC, candidate62.id
      WITH labels(candidate62) AS kind65, collect({node: candidate62, weight: weight64})[..$p10l + 1] AS best66
      UNWIND range(0, size(best66) - 1) AS place67
      WITH best66[place67] AS entry68, place67 ORDER BY place67, entry68.weight DESC, entry68.node.id
      RETURN collect(entry68) AS ranked69
    }
    WITH *, CASE WHEN toInteger(ceil(($p10l - size(seeds52)) * 1.0)) + size(seeds52) - size(slice53) > 0 THEN ranked69[..toInteger(ceil(($p10l - size(seeds52)) * 1.0)) + size(seeds52) - size(slice53)] ELSE [] END AS kept70
    WITH seeds52, slice53 + [entry68 IN kept70 | entry68.node] AS slice53, cut54 OR size(kept70) < size(ranked69) OR size(frontier57) < size(level56) AS cut54, entries55 + [entry68 IN kept70 | {node: entry68.node, weight: round(1.0 * entry68.weight / ranked69[0].weight / 2, 6)}] AS entries55, [entry68 IN kept70 | {node: entry68.node, weight: 1000000 * entry68.weight / ranked69[0].weight, degree: head([node71 IN [entry68.node] | COUNT { (node71)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-() }])}] AS level56
    CALL (slice53) {
      UNWIND slice53 AS start72
      MATCH (start72)-[relation73:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]->(end74) WHERE end74 IN slice53
      RETURN collect({kind: CASE type(relation73) WHEN 'STATES_AFFILIATION' THEN 'AFFILIATED_WITH' ELSE type(relation73) END, source: startNode(relation73).id, target: endNode(relation73).id, weight: coalesce(relation73.score, 1.0)}) AS edges75
    }
    WITH *, [seed51 IN seeds52 | seed51.id] AS reached0_76
    WITH {nodes: [entry68 IN entries55 | {node: entry68.node, weight: entry68.weight, distance: CASE WHEN entry68.node.id IN reached0_76 THEN 0 ELSE 1 END}], edges: edges75, truncated: cut54} AS other77
    CALL (other77) {
      UNWIND other77.nodes AS other81
      WITH other81, other81.distance AS k78, other81.weight AS k79, other81.node.id AS k80 ORDER BY k78, k79 DESC, k80
      CALL (other81) {
        CALL (other81) {
          WITH other81.node AS other84 WHERE other84:Paper
          RETURN [0, [other84.id]] AS v83
          UNION ALL
          WITH other81.node AS other85 WHERE other85:Person
          RETURN [1, [other85.id]] AS v83
          UNION ALL
          WITH other81.node AS other86 WHERE other86:Institution
          RETURN [2, [other86.id]] AS v83
          UNION ALL
          WITH other81.node AS other87 WHERE other87:Topic
          RETURN [3, [other87.id]] AS v83
        }
        RETURN head(collect(v83)) AS v82
      }
      RETURN collect([v82, k78, k79]) AS v88
    }
    CALL (other77) {
      UNWIND other77.edges AS other92
      WITH other92, other92.kind AS k89, other92.source AS k90, other92.target AS k91 ORDER BY k89, k90, k91
      RETURN collect([k89, k90, k91, other92.weight]) AS v93
    }
    RETURN head(collect([[v88], [v93], other77.truncated])) AS v49
  }
  CALL (other2) {
    CALL (other2) {
      MATCH (other2)-[item99:CONTAINS]->(seed100:Paper)
      WITH seed100 ORDER BY coalesce(item99.position, 0) DESC, seed100.id LIMIT 10
      RETURN collect(seed100) AS seeds101
    }
    UNWIND seeds101 AS seed100
    CALL (seed100) {
      WITH seed100, [word102 IN split(toLower(left(coalesce(seed100.title, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word102 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] AS title103
      CALL (seed100, title103) {
        MATCH (seed100)-[:CITES|REFERS_TO]->(via104)
        WITH seed100, via104, COUNT { (via104)<-[:CITES|REFERS_TO]-() } AS degree105 ORDER BY degree105, coalesce(via104.id, via104.key)
        WITH seed100, collect([via104, degree105]) AS between106
        UNWIND between106[..reduce(spent107 = [0, 0], pair108 IN between106 | CASE WHEN spent107[0] + pair108[1] > 2000 THEN [2000, spent107[1]] ELSE [spent107[0] + pair108[1], spent107[1] + 1] END)[1]] AS chosen109
        WITH seed100, chosen109[0] AS via104, toInteger(1000000 / log(1 + chosen109[1])) AS term110
        MATCH (via104)<-[:CITES|REFERS_TO]-(candidate111) WHERE candidate111 <> seed100
        WITH candidate111, count(*) AS shared_count112, sum(term110) AS sum113
        WITH candidate111, shared_count112, sum113 / sqrt(COUNT { (candidate111)-[:CITES|REFERS_TO]->() }) AS sum113
        WITH collect([candidate111, shared_count112, sum113]) AS all114, max(sum113) AS best115
        UNWIND all114 AS found116
        WITH found116[0] AS candidate111, found116[1] AS shared_count112, found116[2] / best115 AS value117
        WITH candidate111, value117, shared_count112, round(240000.0 * value117) AS part118 WHERE part118 >= 1
        RETURN candidate111, ['BIBLIOGRAPHIC_COUPLING', toInteger(part118), shared_count112] AS reason119
        UNION ALL
        MATCH (seed100)<-[:CITES]-(via104)
        WITH seed100, via104, COUNT { (via104)-[:CITES]->() } AS degree105 ORDER BY degree105, coalesce(via104.id, via104.key)
        WITH seed100, collect([via104, degree105]) AS between106
        UNWIND between106[..reduce(spent107 = [0, 0], pair108 IN between106 | CASE WHEN spent107[0] + pair108[1] > 2000 THEN [2000, spent107[1]] ELSE [spent107[0] + pair108[1], spent107[1] + 1] END)[1]] AS chosen109
        WITH seed100, chosen109[0] AS via104, toInteger(1000000 / log(1 + chosen109[1])) AS term110
        MATCH (via104)-[:CITES]->(candidate111) WHERE candidate111 <> seed100
        WITH candidate111, count(*) AS shared_count112, sum(term110) AS sum113
        WITH candidate111, shared_count112, sum113 * 1.0 AS sum113
        WITH collect([candidate111, shared_count112, sum113]) AS all114, max(sum113) AS best115
        UNWIND all114 AS found116
        WITH found116[0] AS candidate111, found116[1] AS shared_count112, found116[2] / best115 AS value117
        WITH candidate111, value117, shared_count112, round(190000.0 * value117) AS part118 WHERE part118 >= 1
        RETURN candidate111, ['CO_CITATION', toInteger(part118), shared_count112] AS reason119
        UNION ALL
        CALL (seed100) {
          MATCH (seed100)-[:CITES]-(candidate111) WHERE candidate111 <> seed100
          RETURN candidate111, count(*) AS shared_count112, 0.25 AS value117
          UNION ALL
          MATCH (seed100)-[:CITES]->(via104)
          WITH seed100, via104, COUNT { (via104)-[:CITES]->() } AS degree105 ORDER BY degree105, coalesce(via104.id, via104.key)
          WITH seed100, collect([via104, degree105]) AS between106
          UNWIND between106[..reduce(spent107 = [0, 0], pair108 IN between106 | CASE WHEN spent107[0] + pair108[1] > 2000 THEN [2000, spent107[1]] ELSE [spent107[0] + pair108[1], spent107[1] + 1] END)[1]] AS chosen109
          WITH seed100, chosen109[0] AS via104, toInteger(1000000 / log(1 + chosen109[1])) AS term110
          MATCH (via104)-[:CITES]->(candidate111) WHERE candidate111 <> seed100
          WITH candidate111, count(*) AS shared_count112, sum(term110) AS sum113
          WITH candidate111, shared_count112, sum113 * 1.0 AS sum113
          WITH collect([candidate111, shared_count112, sum113]) AS all114, max(sum113) AS best115
          UNWIND all114 AS found116
          WITH found116[0] AS candidate111, found116[1] AS shared_count112, found116[2] / best115 AS value117
          RETURN candidate111, shared_count112, value117
          UNION ALL
          MATCH (seed100)<-[:CITES]-(via104)
          WITH seed100, via104, COUNT { (via104)<-[:CITES]-() } AS degree105 ORDER BY degree105, coalesce(via104.id, via104.key)
          WITH seed100, collect([via104, degree105]) AS between106
          UNWIND between106[..reduce(spent107 = [0, 0], pair108 IN between106 | CASE WHEN spent107[0] + pair108[1] > 2000 THEN [2000, spent107[1]] ELSE [spent107[0] + pair108[1], spent107[1] + 1] END)[1]] AS chosen109
          WITH seed100, chosen109[0] AS via104, toInteger(1000000 / log(1 + chosen109[1])) AS term110
          MATCH (via104)<-[:CITES]-(candidate111) WHERE candidate111 <> seed100
          WITH candidate111, count(*) AS shared_count112, sum(term110) AS sum113
          WITH candidate111, shared_count112, sum113 / sqrt(COUNT { (candidate111)-[:CITES|REFERS_TO]->() }) AS sum113
          WITH collect([candidate111, shared_count112, sum113]) AS all114, max(sum113) AS best115
          UNWIND all114 AS found116
          WITH found116[0] AS candidate111, found116[1] AS shared_count112, found116[2] / best115 AS value117
          RETURN candidate111, shared_count112, 0.5 * value117 AS value117
        }
        WITH candidate111, sum(shared_count112) AS shared_count112, max(value117) AS value117
        WITH candidate111, value117, shared_count112, round(210000.0 * value117) AS part118 WHERE part118 >= 1
        RETURN candidate111, ['DIRECT_CITATION', toInteger(part118), shared_count112] AS reason119
        UNION ALL
        MATCH (seed100)<-[:AUTHORED]-(via104)
        WITH seed100, via104, COUNT { (via104)-[:AUTHORED]->() } AS degree105 ORDER BY degree105, coalesce(via104.id, via104.key)
        WITH seed100, collect([via104, degree105]) AS between106
        UNWIND between106[..reduce(spent107 = [0, 0], pair108 IN between106 | CASE WHEN spent107[0] + pair108[1] > 2000 THEN [2000, spent107[1]] ELSE [spent107[0] + pair108[1], spent107[1] + 1] END)[1]] AS chosen109
        WITH seed100, chosen109[0] AS via104, toInteger(1000000 / log(1 + chosen109[1])) AS term110
        MATCH (via104)-[:AUTHORED]->(candidate111) WHERE candidate111 <> seed100
        WITH candidate111, count(*) AS shared_count112, sum(term110) AS sum113
        WITH candidate111, shared_count112, sum113 / sqrt(COUNT { (candidate111)<-[:AUTHORED]-() }) AS sum113
        WITH collect([candidate111, shared_count112, sum113]) AS all114, max(sum113) AS best115
        UNWIND all114 AS found116
        WITH found116[0] AS candidate111, found116[1] AS shared_count112, found116[2] / best115 AS value117
        WITH candidate111, value117, shared_count112, round(120000.0 * value117) AS part118 WHERE part118 >= 1
        RETURN candidate111, ['SHARED_AUTHORS', toInteger(part118), shared_count112] AS reason119
        UNION ALL
        MATCH (seed100)-[:HAS_TOPIC]->(via104)
        WITH seed100, via104, COUNT { (via104)<-[:HAS_TOPIC]-() } AS degree105 ORDER BY degree105, coalesce(via104.id, via104.key)
        WITH seed100, collect([via104, degree105]) AS between106
        UNWIND between106[..reduce(spent107 = [0, 0], pair108 IN between106 | CASE WHEN spent107[0] + pair108[1] > 2000 THEN [2000, spent107[1]] ELSE [spent107[0] + pair108[1], spent107[1] + 1] END)[1]] AS chosen109
        WITH seed100, chosen109[0] AS via104, toInteger(1000000 / log(1 + chosen109[1])) AS term110
        MATCH (via104)<-[:HAS_TOPIC]-(candidate111) WHERE candidate111 <> seed100
        WITH candidate111, count(*) AS shared_count112, sum(term110) AS sum113
        WITH candidate111, shared_count112, sum113 / sqrt(COUNT { (candidate111)-[:HAS_TOPIC]->() }) AS sum113
        WITH collect([candidate111, shared_count112, sum113]) AS all114, max(sum113) AS best115
        UNWIND all114 AS found116
        WITH found116[0] AS candidate111, found116[1] AS shared_count112, found116[2] / best115 AS value117
        WITH candidate111, value117, shared_count112, round(120000.0 * value117) AS part118 WHERE part118 >= 1
        RETURN candidate111, ['SHARED_TOPICS', toInteger(part118), shared_count112] AS reason119
        UNION ALL
        WITH seed100, title103, title103 + [word102 IN [word102 IN split(toLower(left(coalesce(seed100.abstract, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word102 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] WHERE NOT word102 IN title103] AS words120
        UNWIND words120 AS word102
        WITH title103, word102, min(0) AS once121
        WITH title103, collect(word102)[..32] AS words120 WHERE size(words120) > 0
        WITH reduce(text122 = '', word102 IN words120 | CASE WHEN size(text122) + size(word102) > 500 THEN text122 ELSE text122 + word102 + CASE WHEN word102 IN title103 THEN '^3 ' ELSE ' ' END END) AS text122 CALL db.index.fulltext.queryNodes('paper_text', 'title:(' + text122 + ') abstract:(' + text122 + ')', {limit: 100}) YIELD node, score
        WITH collect([node, score]) AS all114
        UNWIND [hit123 IN all114 WHERE size(all114) < 100 OR hit123[1] > all114[-1][1]] AS hit123
        WITH hit123[0] AS candidate111, hit123[1] / all114[0][1] AS value117, null AS shared_count112 WHERE candidate111 <> seed100
        WITH candidate111, value117, shared_count112, round(120000.0 * value117) AS part118 WHERE part118 >= 1
        RETURN candidate111, ['TEXT_SIMILARITY', toInteger(part118), shared_count112] AS reason119
      }
      WITH seed100, title103, candidate111 AS other96, sum(reason119[1]) AS rank98, collect(reason119) AS link97 WHERE other96 <> seed100 AND NOT (size(title103) > 0 AND other96.title IS NOT NULL AND toLower(other96.title) CONTAINS title103[0] AND toLower(other96.title) CONTAINS title103[-1] AND [word102 IN split(toLower(left(coalesce(other96.title, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word102 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] = title103 AND (EXISTS { (seed100)<-[:AUTHORED]-()-[:AUTHORED]->(other96) } OR NOT EXISTS { (seed100)<-[:AUTHORED]-() } OR NOT EXISTS { (other96)<-[:AUTHORED]-() }))
      WITH other96, rank98, link97
      RETURN other96, link97
    }
    WITH other2, size(seeds101) AS count124, other96, collect(link97) AS all114 WHERE NOT EXISTS { (other2)-[:CONTAINS]->(other96) }
    WITH count124, other96, [signal125 IN ['BIBLIOGRAPHIC_COUPLING', 'CO_CITATION', 'DIRECT_CITATION', 'SHARED_AUTHORS', 'SHARED_TOPICS', 'TEXT_SIMILARITY'] | reduce(total126 = [signal125, 0, null], reasons127 IN all114 | reduce(sum113 = total126, reason119 IN [reason119 IN reasons127 WHERE reason119[0] = signal125] | [signal125, sum113[1] + reason119[1], CASE WHEN reason119[2] IS NULL THEN sum113[2] ELSE coalesce(sum113[2], 0) + reason119[2] END]))] AS sums128
    WITH other96, [sum113 IN sums128 WHERE sum113[1] >= count124 | [sum113[0], sum113[1] / count124, sum113[2]]] AS link97
    WITH other96, reduce(total126 = 0, reason119 IN link97 | total126 + reason119[1]) AS rank98, link97 WHERE rank98 > 0
    WITH other96, rank98, link97
    WITH other96, link97, rank98, rank98 AS k94, other96.id AS k95 ORDER BY k94 DESC, k95 LIMIT $p14
    CALL (link97) {
      UNWIND link97 AS other131
      WITH other131, other131[1] AS k129, other131[0] AS k130 ORDER BY k129 DESC, k130
      RETURN collect([k130, other131[1] / 1000000.0, other131[2]]) AS v132
    }
    RETURN collect([rank98 / 1000000.0, [v132], k95, k95]) AS v133
  }
  RETURN head(collect([other2.id, other2.name, other2.description, other2.description, other2.visibility, v3, [v9, v48, v47], v49, [v133], toString(other2.createdAt), toString(other2.updatedAt)])) AS v1
}
RETURN [v1] AS row
