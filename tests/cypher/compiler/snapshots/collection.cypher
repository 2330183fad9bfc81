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
      UNWIND other11 AS x15
      WITH x15.year AS other13, count(*) AS rank14 WHERE other13 IS NOT NULL
      WITH other13, rank14, other13 AS k12 ORDER BY k12
      RETURN collect([toString(other13), toString(other13), rank14]) AS v16
    }
    CALL (other11) {
      UNWIND other11 AS x21
      WITH coalesce(x21.type, 'OTHER') AS other19, count(*) AS rank20 WHERE other19 IS NOT NULL
      WITH other19, rank20, rank20 AS k17, other19 AS k18 ORDER BY k17 DESC, k18
      RETURN collect([toString(other19), left(other19, 1) + replace(toLower(substring(other19, 1)), '_', ' '), k17]) AS v22
    }
    CALL (other11) {
      UNWIND other11 AS x27
      MATCH (x27)-[:HAS_TOPIC]->(other25)
      WITH other25, count(*) AS rank26
      WITH other25, rank26, rank26 AS k23, other25.id AS k24 ORDER BY k23 DESC, k24 LIMIT $p6
      RETURN collect([k24, other25.name, k23]) AS v28
    }
    CALL (other11) {
      UNWIND other11 AS x33
      MATCH (x33)-[:STATES_AFFILIATION]->(other31)
      WITH other31, count(*) AS rank32
      WITH other31, rank32, rank32 AS k29, other31.id AS k30 ORDER BY k29 DESC, k30 LIMIT $p7
      RETURN collect([k30, other31.name, k29]) AS v34
    }
    CALL (other11) {
      UNWIND other11 AS x39
      WITH x39.venue AS other37, count(*) AS rank38 WHERE other37 IS NOT NULL
      WITH other37, rank38, rank38 AS k35, other37 AS k36 ORDER BY k35 DESC, k36 LIMIT $p8
      RETURN collect([toString(other37), k36, k35]) AS v40
    }
    CALL (other11) {
      UNWIND other11 AS x45
      WITH coalesce(x45.isOpenAccess, false) AS other43, count(*) AS rank44 WHERE other43 IS NOT NULL
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
    WITH seeds52, seeds52 AS slice53, false AS cut54, [x55 IN seeds52 | {node: x55, weight: 1.0}] AS entries56, [x55 IN seeds52 | {node: x55, weight: 1000000, degree: COUNT { (x55)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-() }}] AS level57
    WITH *, level57 AS frontier58
    CALL (frontier58, slice53) {
      UNWIND frontier58 AS f59
      WITH f59.node AS p60, f59.weight / (log(2 + f59.degree) / log(2)) AS pull61
      MATCH (p60)-[link62:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-(c63) WHERE NOT c63 IN slice53
      WITH c63, sum(toInteger(pull61 * coalesce(link62.score, 1.0))) AS drawn64
      WITH c63, 1 + toInteger(drawn64 * (1 + log10(1 + CASE WHEN c63:Paper THEN coalesce(c63.citationCount, 0) WHEN c63:Person THEN COUNT { (c63)-[:AUTHORED]->() } WHEN c63:Institution THEN COUNT { (c63)<-[:STATES_AFFILIATION]-() } ELSE 0 END))) AS weight65 ORDER BY weight65 DESC, c63.id
      WITH labels(c63) AS kind66, collect({node: c63, weight: weight65})[..$p10l + 1] AS best67
      UNWIND range(0, size(best67) - 1) AS place68
      WITH best67[place68] AS x55, place68 ORDER BY place68, x55.weight DESC, x55.node.id
      RETURN collect(x55) AS ranked69
    }
    WITH *, CASE WHEN toInteger(ceil(($p10l - size(seeds52)) * 1.0)) + size(seeds52) - size(slice53) > 0 THEN ranked69[..toInteger(ceil(($p10l - size(seeds52)) * 1.0)) + size(seeds52) - size(slice53)] ELSE [] END AS kept70
    WITH seeds52, slice53 + [x55 IN kept70 | x55.node] AS slice53, cut54 OR size(kept70) < size(ranked69) OR size(frontier58) < size(level57) AS cut54, entries56 + [x55 IN kept70 | {node: x55.node, weight: round(1.0 * x55.weight / ranked69[0].weight / 2, 6)}] AS entries56, [x55 IN kept70 | {node: x55.node, weight: 1000000 * x55.weight / ranked69[0].weight, degree: head([y71 IN [x55.node] | COUNT { (y71)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-() }])}] AS level57
    CALL (slice53) {
      UNWIND slice53 AS a72
      MATCH (a72)-[relation73:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]->(b74) WHERE b74 IN slice53
      RETURN collect({kind: CASE type(relation73) WHEN 'STATES_AFFILIATION' THEN 'AFFILIATED_WITH' ELSE type(relation73) END, source: startNode(relation73).id, target: endNode(relation73).id, weight: coalesce(relation73.score, 1.0)}) AS edges75
    }
    WITH *, [x55 IN seeds52 | x55.id] AS reached0_76
    WITH {nodes: [x55 IN entries56 | {node: x55.node, weight: x55.weight, distance: CASE WHEN x55.node.id IN reached0_76 THEN 0 ELSE 1 END}], edges: edges75, truncated: cut54} AS other77
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
        MATCH (seed100)-[:CITES|REFERS_TO]->(x104)
        WITH seed100, x104, COUNT { (x104)<-[:CITES|REFERS_TO]-() } AS d105 ORDER BY d105, coalesce(x104.id, x104.key)
        WITH seed100, collect([x104, d105]) AS between106
        UNWIND between106[..reduce(a107 = [0, 0], x104 IN between106 | CASE WHEN a107[0] + x104[1] > 2000 THEN [2000, a107[1]] ELSE [a107[0] + x104[1], a107[1] + 1] END)[1]] AS pair108
        WITH seed100, pair108[0] AS x104, toInteger(1000000 / log(1 + pair108[1])) AS d105
        MATCH (x104)<-[:CITES|REFERS_TO]-(c109) WHERE c109 <> seed100
        WITH c109, count(*) AS k110, sum(d105) AS s111
        WITH c109, k110, s111 / sqrt(COUNT { (c109)-[:CITES|REFERS_TO]->() }) AS s111
        WITH collect([c109, k110, s111]) AS all112, max(s111) AS best113
        UNWIND all112 AS x104
        WITH x104[0] AS c109, x104[1] AS k110, x104[2] / best113 AS v114
        WITH c109, v114, k110, round(240000.0 * v114) AS part115 WHERE part115 >= 1
        RETURN c109, ['BIBLIOGRAPHIC_COUPLING', toInteger(part115), k110] AS reason116
        UNION ALL
        MATCH (seed100)<-[:CITES]-(x104)
        WITH seed100, x104, COUNT { (x104)-[:CITES]->() } AS d105 ORDER BY d105, coalesce(x104.id, x104.key)
        WITH seed100, collect([x104, d105]) AS between106
        UNWIND between106[..reduce(a107 = [0, 0], x104 IN between106 | CASE WHEN a107[0] + x104[1] > 2000 THEN [2000, a107[1]] ELSE [a107[0] + x104[1], a107[1] + 1] END)[1]] AS pair108
        WITH seed100, pair108[0] AS x104, toInteger(1000000 / log(1 + pair108[1])) AS d105
        MATCH (x104)-[:CITES]->(c109) WHERE c109 <> seed100
        WITH c109, count(*) AS k110, sum(d105) AS s111
        WITH c109, k110, s111 * 1.0 AS s111
        WITH collect([c109, k110, s111]) AS all112, max(s111) AS best113
        UNWIND all112 AS x104
        WITH x104[0] AS c109, x104[1] AS k110, x104[2] / best113 AS v114
        WITH c109, v114, k110, round(190000.0 * v114) AS part115 WHERE part115 >= 1
        RETURN c109, ['CO_CITATION', toInteger(part115), k110] AS reason116
        UNION ALL
        CALL (seed100) {
          MATCH (seed100)-[:CITES]-(c109) WHERE c109 <> seed100
          RETURN c109, count(*) AS k110, 0.25 AS v114
          UNION ALL
          MATCH (seed100)-[:CITES]->(x104)
          WITH seed100, x104, COUNT { (x104)-[:CITES]->() } AS d105 ORDER BY d105, coalesce(x104.id, x104.key)
          WITH seed100, collect([x104, d105]) AS between106
          UNWIND between106[..reduce(a107 = [0, 0], x104 IN between106 | CASE WHEN a107[0] + x104[1] > 2000 THEN [2000, a107[1]] ELSE [a107[0] + x104[1], a107[1] + 1] END)[1]] AS pair108
          WITH seed100, pair108[0] AS x104, toInteger(1000000 / log(1 + pair108[1])) AS d105
          MATCH (x104)-[:CITES]->(c109) WHERE c109 <> seed100
          WITH c109, count(*) AS k110, sum(d105) AS s111
          WITH c109, k110, s111 * 1.0 AS s111
          WITH collect([c109, k110, s111]) AS all112, max(s111) AS best113
          UNWIND all112 AS x104
          WITH x104[0] AS c109, x104[1] AS k110, x104[2] / best113 AS v114
          RETURN c109, k110, v114
          UNION ALL
          MATCH (seed100)<-[:CITES]-(x104)
          WITH seed100, x104, COUNT { (x104)<-[:CITES]-() } AS d105 ORDER BY d105, coalesce(x104.id, x104.key)
          WITH seed100, collect([x104, d105]) AS between106
          UNWIND between106[..reduce(a107 = [0, 0], x104 IN between106 | CASE WHEN a107[0] + x104[1] > 2000 THEN [2000, a107[1]] ELSE [a107[0] + x104[1], a107[1] + 1] END)[1]] AS pair108
          WITH seed100, pair108[0] AS x104, toInteger(1000000 / log(1 + pair108[1])) AS d105
          MATCH (x104)<-[:CITES]-(c109) WHERE c109 <> seed100
          WITH c109, count(*) AS k110, sum(d105) AS s111
          WITH c109, k110, s111 / sqrt(COUNT { (c109)-[:CITES|REFERS_TO]->() }) AS s111
          WITH collect([c109, k110, s111]) AS all112, max(s111) AS best113
          UNWIND all112 AS x104
          WITH x104[0] AS c109, x104[1] AS k110, x104[2] / best113 AS v114
          RETURN c109, k110, 0.5 * v114 AS v114
        }
        WITH c109, sum(k110) AS k110, max(v114) AS v114
        WITH c109, v114, k110, round(210000.0 * v114) AS part115 WHERE part115 >= 1
        RETURN c109, ['DIRECT_CITATION', toInteger(part115), k110] AS reason116
        UNION ALL
        MATCH (seed100)<-[:AUTHORED]-(x104)
        WITH seed100, x104, COUNT { (x104)-[:AUTHORED]->() } AS d105 ORDER BY d105, coalesce(x104.id, x104.key)
        WITH seed100, collect([x104, d105]) AS between106
        UNWIND between106[..reduce(a107 = [0, 0], x104 IN between106 | CASE WHEN a107[0] + x104[1] > 2000 THEN [2000, a107[1]] ELSE [a107[0] + x104[1], a107[1] + 1] END)[1]] AS pair108
        WITH seed100, pair108[0] AS x104, toInteger(1000000 / log(1 + pair108[1])) AS d105
        MATCH (x104)-[:AUTHORED]->(c109) WHERE c109 <> seed100
        WITH c109, count(*) AS k110, sum(d105) AS s111
        WITH c109, k110, s111 / sqrt(COUNT { (c109)<-[:AUTHORED]-() }) AS s111
        WITH collect([c109, k110, s111]) AS all112, max(s111) AS best113
        UNWIND all112 AS x104
        WITH x104[0] AS c109, x104[1] AS k110, x104[2] / best113 AS v114
        WITH c109, v114, k110, round(120000.0 * v114) AS part115 WHERE part115 >= 1
        RETURN c109, ['SHARED_AUTHORS', toInteger(part115), k110] AS reason116
        UNION ALL
        MATCH (seed100)-[:HAS_TOPIC]->(x104)
        WITH seed100, x104, COUNT { (x104)<-[:HAS_TOPIC]-() } AS d105 ORDER BY d105, coalesce(x104.id, x104.key)
        WITH seed100, collect([x104, d105]) AS between106
        UNWIND between106[..reduce(a107 = [0, 0], x104 IN between106 | CASE WHEN a107[0] + x104[1] > 2000 THEN [2000, a107[1]] ELSE [a107[0] + x104[1], a107[1] + 1] END)[1]] AS pair108
        WITH seed100, pair108[0] AS x104, toInteger(1000000 / log(1 + pair108[1])) AS d105
        MATCH (x104)<-[:HAS_TOPIC]-(c109) WHERE c109 <> seed100
        WITH c109, count(*) AS k110, sum(d105) AS s111
        WITH c109, k110, s111 / sqrt(COUNT { (c109)-[:HAS_TOPIC]->() }) AS s111
        WITH collect([c109, k110, s111]) AS all112, max(s111) AS best113
        UNWIND all112 AS x104
        WITH x104[0] AS c109, x104[1] AS k110, x104[2] / best113 AS v114
        WITH c109, v114, k110, round(120000.0 * v114) AS part115 WHERE part115 >= 1
        RETURN c109, ['SHARED_TOPICS', toInteger(part115), k110] AS reason116
        UNION ALL
        WITH seed100, title103, title103 + [word102 IN [word102 IN split(toLower(left(coalesce(seed100.abstract, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word102 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] WHERE NOT word102 IN title103] AS words117
        UNWIND words117 AS word102
        WITH title103, word102, min(0) AS once118
        WITH title103, collect(word102)[..32] AS words117 WHERE size(words117) > 0
        WITH reduce(text119 = '', word102 IN words117 | CASE WHEN size(text119) + size(word102) > 500 THEN text119 ELSE text119 + word102 + CASE WHEN word102 IN title103 THEN '^3 ' ELSE ' ' END END) AS text119 CALL db.index.fulltext.queryNodes('paper_text', 'title:(' + text119 + ') abstract:(' + text119 + ')', {limit: 100}) YIELD node, score
        WITH collect([node, score]) AS all112
        UNWIND [x104 IN all112 WHERE size(all112) < 100 OR x104[1] > all112[-1][1]] AS x104
        WITH x104[0] AS c109, x104[1] / all112[0][1] AS v114, null AS k110 WHERE c109 <> seed100
        WITH c109, v114, k110, round(120000.0 * v114) AS part115 WHERE part115 >= 1
        RETURN c109, ['TEXT_SIMILARITY', toInteger(part115), k110] AS reason116
      }
      WITH seed100, title103, c109 AS other96, sum(reason116[1]) AS rank98, collect(reason116) AS link97 WHERE other96 <> seed100 AND NOT (size(title103) > 0 AND other96.title IS NOT NULL AND toLower(other96.title) CONTAINS title103[0] AND toLower(other96.title) CONTAINS title103[-1] AND [word102 IN split(toLower(left(coalesce(other96.title, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word102 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] = title103 AND (EXISTS { (seed100)<-[:AUTHORED]-()-[:AUTHORED]->(other96) } OR NOT EXISTS { (seed100)<-[:AUTHORED]-() } OR NOT EXISTS { (other96)<-[:AUTHORED]-() }))
      WITH other96, rank98, link97
      RETURN other96, link97
    }
    WITH other2, size(seeds101) AS count120, other96, collect(link97) AS all112 WHERE NOT EXISTS { (other2)-[:CONTAINS]->(other96) }
    WITH count120, other96, [signal121 IN ['BIBLIOGRAPHIC_COUPLING', 'CO_CITATION', 'DIRECT_CITATION', 'SHARED_AUTHORS', 'SHARED_TOPICS', 'TEXT_SIMILARITY'] | reduce(a107 = [signal121, 0, null], x104 IN all112 | reduce(b122 = a107, y123 IN [y123 IN x104 WHERE y123[0] = signal121] | [signal121, b122[1] + y123[1], CASE WHEN y123[2] IS NULL THEN b122[2] ELSE coalesce(b122[2], 0) + y123[2] END]))] AS sums124
    WITH other96, [x104 IN sums124 WHERE x104[1] >= count120 | [x104[0], x104[1] / count120, x104[2]]] AS link97
    WITH other96, reduce(a107 = 0, x104 IN link97 | a107 + x104[1]) AS rank98, link97 WHERE rank98 > 0
    WITH other96, rank98, link97
    WITH other96, link97, rank98, rank98 AS k94, other96.id AS k95 ORDER BY k94 DESC, k95 LIMIT $p14
    CALL (link97) {
      UNWIND link97 AS other127
      WITH other127, other127[1] AS k125, other127[0] AS k126 ORDER BY k125 DESC, k126
      RETURN collect([k126, other127[1] / 1000000.0, other127[2]]) AS v128
    }
    RETURN collect([rank98 / 1000000.0, [v128], k95, k95]) AS v129
  }
  RETURN head(collect([other2.id, other2.name, other2.description, other2.description, other2.visibility, v3, [v9, v48, v47], v49, [v129], toString(other2.createdAt), toString(other2.updatedAt)])) AS v1
}
RETURN [v1] AS row
