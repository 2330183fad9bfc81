// { collection(id: "l-aaaaaaaaaaaaaaaa") { id name description descriptionHtml visibility owner { id } items(first: 2) { edges { node { id } cursor note addedAt } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } researchMap { nodes { node { id } distance weight } edges { kind source target weight } truncated } nearby(first: 2) { edges { node { id } score reasons { signal score count } } nodes { id } } createdAt updatedAt } }
// parameters: {"p0":"l-aaaaaaaaaaaaaaaa","p2":3,"p3l":60,"p7":2,"viewer":"u-aaaaaaaaaaaaaaaa"}
CALL () {
  MATCH (m2:Collection {id: $p0}) WHERE (m2.visibility IN ['PUBLIC', 'UNLISTED'] OR EXISTS { (m2)<-[:OWNS]-(:User {id: $viewer}) })
  CALL (m2) {
    MATCH (m2)<-[:OWNS]-(m4:User)
    RETURN head(collect([m4.id])) AS v3
  }
  CALL (m2) {
    MATCH (m2)-[r8:CONTAINS]->(m7:Paper)
    WITH m7, r8, coalesce(r8.position, 0) AS k5, m7.id AS k6 ORDER BY k5, k6 LIMIT $p2
    RETURN collect([k5, k6, r8.note, toString(r8.addedAt), m7.id, m7.id]) AS v9
  }
  CALL (m2) {
    CALL (m2) {
      MATCH (m2)-[item11:CONTAINS]->(seed12:Paper)
      WITH seed12 ORDER BY coalesce(item11.position, 0), seed12.id
      RETURN collect(seed12)[..CASE WHEN $p3l < 50 THEN $p3l ELSE 50 END] AS seeds13
    }
    WITH seeds13, seeds13 AS slice14, false AS cut15, [x16 IN seeds13 | {node: x16, weight: 1.0}] AS entries17, [x16 IN seeds13 | {node: x16, weight: 1000000, degree: COUNT { (x16)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-() }}] AS level18
    WITH *, level18 AS frontier19
    CALL (frontier19, slice14) {
      UNWIND frontier19 AS f20
      WITH f20.node AS p21, f20.weight / (log(2 + f20.degree) / log(2)) AS pull22
      MATCH (p21)-[r23:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-(c24) WHERE NOT c24 IN slice14
      WITH c24, sum(toInteger(pull22 * coalesce(r23.score, 1.0))) AS drawn25
      WITH c24, 1 + toInteger(drawn25 * (1 + log10(1 + CASE WHEN c24:Paper THEN coalesce(c24.citationCount, 0) WHEN c24:Person THEN COUNT { (c24)-[:AUTHORED]->() } WHEN c24:Institution THEN COUNT { (c24)<-[:STATES_AFFILIATION]-() } ELSE 0 END))) AS weight26 ORDER BY weight26 DESC, c24.id
      WITH labels(c24) AS kind27, collect({node: c24, weight: weight26})[..$p3l + 1] AS best28
      UNWIND range(0, size(best28) - 1) AS place29
      WITH best28[place29] AS x16, place29 ORDER BY place29, x16.weight DESC, x16.node.id
      RETURN collect(x16) AS ranked30
    }
    WITH *, CASE WHEN toInteger(ceil(($p3l - size(seeds13)) * 1.0)) + size(seeds13) - size(slice14) > 0 THEN ranked30[..toInteger(ceil(($p3l - size(seeds13)) * 1.0)) + size(seeds13) - size(slice14)] ELSE [] END AS kept31
    WITH seeds13, slice14 + [x16 IN kept31 | x16.node] AS slice14, cut15 OR size(kept31) < size(ranked30) OR size(frontier19) < size(level18) AS cut15, entries17 + [x16 IN kept31 | {node: x16.node, weight: round(1.0 * x16.weight / ranked30[0].weight / 2, 6)}] AS entries17, [x16 IN kept31 | {node: x16.node, weight: 1000000 * x16.weight / ranked30[0].weight, degree: head([y32 IN [x16.node] | COUNT { (y32)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-() }])}] AS level18
    CALL (slice14) {
      UNWIND slice14 AS a33
      MATCH (a33)-[relation34:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]->(b35) WHERE b35 IN slice14
      RETURN collect({kind: CASE type(relation34) WHEN 'STATES_AFFILIATION' THEN 'AFFILIATED_WITH' ELSE type(relation34) END, source: startNode(relation34).id, target: endNode(relation34).id, weight: coalesce(relation34.score, 1.0)}) AS edges36
    }
    WITH *, [x16 IN seeds13 | x16.id] AS reached0_37
    WITH {nodes: [x16 IN entries17 | {node: x16.node, weight: x16.weight, distance: CASE WHEN x16.node.id IN reached0_37 THEN 0 ELSE 1 END}], edges: edges36, truncated: cut15} AS m38
    CALL (m38) {
      UNWIND m38.nodes AS m42
      WITH m42, m42.distance AS k39, m42.weight AS k40, m42.node.id AS k41 ORDER BY k39, k40 DESC, k41
      CALL (m42) {
        CALL (m42) {
          WITH m42.node AS m45 WHERE m45:Paper
          RETURN [0, [m45.id]] AS v44
          UNION ALL
          WITH m42.node AS m46 WHERE m46:Person
          RETURN [1, [m46.id]] AS v44
          UNION ALL
          WITH m42.node AS m47 WHERE m47:Institution
          RETURN [2, [m47.id]] AS v44
          UNION ALL
          WITH m42.node AS m48 WHERE m48:Topic
          RETURN [3, [m48.id]] AS v44
        }
        RETURN head(collect(v44)) AS v43
      }
      RETURN collect([v43, m42.distance, m42.weight]) AS v49
    }
    CALL (m38) {
      UNWIND m38.edges AS m53
      WITH m53, m53.kind AS k50, m53.source AS k51, m53.target AS k52 ORDER BY k50, k51, k52
      RETURN collect([m53.kind, m53.source, m53.target, m53.weight]) AS v54
    }
    RETURN head(collect([[v49], [v54], m38.truncated])) AS v10
  }
  CALL (m2) {
    CALL (m2) {
      MATCH (m2)-[item60:CONTAINS]->(seed61:Paper)
      WITH seed61 ORDER BY coalesce(item60.position, 0) DESC, seed61.id LIMIT 10
      RETURN collect(seed61) AS seeds62
    }
    UNWIND seeds62 AS seed61
    CALL (seed61) {
      WITH seed61, [word63 IN split(toLower(left(coalesce(seed61.title, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word63 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] AS title64
      CALL (seed61, title64) {
        MATCH (seed61)-[:CITES|REFERS_TO]->(x65)
        WITH seed61, x65, COUNT { (x65)<-[:CITES|REFERS_TO]-() } AS d66 ORDER BY d66, coalesce(x65.id, x65.key)
        WITH seed61, collect([x65, d66]) AS between67
        UNWIND between67[..reduce(a68 = [0, 0], x65 IN between67 | CASE WHEN a68[0] + x65[1] > 2000 THEN [2000, a68[1]] ELSE [a68[0] + x65[1], a68[1] + 1] END)[1]] AS pair69
        WITH seed61, pair69[0] AS x65, toInteger(1000000 / log(1 + pair69[1])) AS d66
        MATCH (x65)<-[:CITES|REFERS_TO]-(c70) WHERE c70 <> seed61
        WITH c70, count(*) AS k71, sum(d66) AS s72
        WITH c70, k71, s72 / sqrt(COUNT { (c70)-[:CITES|REFERS_TO]->() }) AS s72
        WITH collect([c70, k71, s72]) AS all73, max(s72) AS best74
        UNWIND all73 AS x65
        WITH x65[0] AS c70, x65[1] AS k71, x65[2] / best74 AS v75
        WITH c70, v75, k71, round(240000.0 * v75) AS part76 WHERE part76 >= 1
        RETURN c70, ['BIBLIOGRAPHIC_COUPLING', toInteger(part76), k71] AS reason77
        UNION ALL
        MATCH (seed61)<-[:CITES]-(x65)
        WITH seed61, x65, COUNT { (x65)-[:CITES]->() } AS d66 ORDER BY d66, coalesce(x65.id, x65.key)
        WITH seed61, collect([x65, d66]) AS between67
        UNWIND between67[..reduce(a68 = [0, 0], x65 IN between67 | CASE WHEN a68[0] + x65[1] > 2000 THEN [2000, a68[1]] ELSE [a68[0] + x65[1], a68[1] + 1] END)[1]] AS pair69
        WITH seed61, pair69[0] AS x65, toInteger(1000000 / log(1 + pair69[1])) AS d66
        MATCH (x65)-[:CITES]->(c70) WHERE c70 <> seed61
        WITH c70, count(*) AS k71, sum(d66) AS s72
        WITH c70, k71, s72 * 1.0 AS s72
        WITH collect([c70, k71, s72]) AS all73, max(s72) AS best74
        UNWIND all73 AS x65
        WITH x65[0] AS c70, x65[1] AS k71, x65[2] / best74 AS v75
        WITH c70, v75, k71, round(190000.0 * v75) AS part76 WHERE part76 >= 1
        RETURN c70, ['CO_CITATION', toInteger(part76), k71] AS reason77
        UNION ALL
        CALL (seed61) {
          MATCH (seed61)-[:CITES]-(c70) WHERE c70 <> seed61
          RETURN c70, count(*) AS k71, 0.25 AS v75
          UNION ALL
          MATCH (seed61)-[:CITES]->(x65)
          WITH seed61, x65, COUNT { (x65)-[:CITES]->() } AS d66 ORDER BY d66, coalesce(x65.id, x65.key)
          WITH seed61, collect([x65, d66]) AS between67
          UNWIND between67[..reduce(a68 = [0, 0], x65 IN between67 | CASE WHEN a68[0] + x65[1] > 2000 THEN [2000, a68[1]] ELSE [a68[0] + x65[1], a68[1] + 1] END)[1]] AS pair69
          WITH seed61, pair69[0] AS x65, toInteger(1000000 / log(1 + pair69[1])) AS d66
          MATCH (x65)-[:CITES]->(c70) WHERE c70 <> seed61
          WITH c70, count(*) AS k71, sum(d66) AS s72
          WITH c70, k71, s72 * 1.0 AS s72
          WITH collect([c70, k71, s72]) AS all73, max(s72) AS best74
          UNWIND all73 AS x65
          WITH x65[0] AS c70, x65[1] AS k71, x65[2] / best74 AS v75
          RETURN c70, k71, v75
          UNION ALL
          MATCH (seed61)<-[:CITES]-(x65)
          WITH seed61, x65, COUNT { (x65)<-[:CITES]-() } AS d66 ORDER BY d66, coalesce(x65.id, x65.key)
          WITH seed61, collect([x65, d66]) AS between67
          UNWIND between67[..reduce(a68 = [0, 0], x65 IN between67 | CASE WHEN a68[0] + x65[1] > 2000 THEN [2000, a68[1]] ELSE [a68[0] + x65[1], a68[1] + 1] END)[1]] AS pair69
          WITH seed61, pair69[0] AS x65, toInteger(1000000 / log(1 + pair69[1])) AS d66
          MATCH (x65)<-[:CITES]-(c70) WHERE c70 <> seed61
          WITH c70, count(*) AS k71, sum(d66) AS s72
          WITH c70, k71, s72 / sqrt(COUNT { (c70)-[:CITES|REFERS_TO]->() }) AS s72
          WITH collect([c70, k71, s72]) AS all73, max(s72) AS best74
          UNWIND all73 AS x65
          WITH x65[0] AS c70, x65[1] AS k71, x65[2] / best74 AS v75
          RETURN c70, k71, 0.5 * v75 AS v75
        }
        WITH c70, sum(k71) AS k71, max(v75) AS v75
        WITH c70, v75, k71, round(210000.0 * v75) AS part76 WHERE part76 >= 1
        RETURN c70, ['DIRECT_CITATION', toInteger(part76), k71] AS reason77
        UNION ALL
        MATCH (seed61)<-[:AUTHORED]-(x65)
        WITH seed61, x65, COUNT { (x65)-[:AUTHORED]->() } AS d66 ORDER BY d66, coalesce(x65.id, x65.key)
        WITH seed61, collect([x65, d66]) AS between67
        UNWIND between67[..reduce(a68 = [0, 0], x65 IN between67 | CASE WHEN a68[0] + x65[1] > 2000 THEN [2000, a68[1]] ELSE [a68[0] + x65[1], a68[1] + 1] END)[1]] AS pair69
        WITH seed61, pair69[0] AS x65, toInteger(1000000 / log(1 + pair69[1])) AS d66
        MATCH (x65)-[:AUTHORED]->(c70) WHERE c70 <> seed61
        WITH c70, count(*) AS k71, sum(d66) AS s72
        WITH c70, k71, s72 / sqrt(COUNT { (c70)<-[:AUTHORED]-() }) AS s72
        WITH collect([c70, k71, s72]) AS all73, max(s72) AS best74
        UNWIND all73 AS x65
        WITH x65[0] AS c70, x65[1] AS k71, x65[2] / best74 AS v75
        WITH c70, v75, k71, round(120000.0 * v75) AS part76 WHERE part76 >= 1
        RETURN c70, ['SHARED_AUTHORS', toInteger(part76), k71] AS reason77
        UNION ALL
        MATCH (seed61)-[:HAS_TOPIC]->(x65)
        WITH seed61, x65, COUNT { (x65)<-[:HAS_TOPIC]-() } AS d66 ORDER BY d66, coalesce(x65.id, x65.key)
        WITH seed61, collect([x65, d66]) AS between67
        UNWIND between67[..reduce(a68 = [0, 0], x65 IN between67 | CASE WHEN a68[0] + x65[1] > 2000 THEN [2000, a68[1]] ELSE [a68[0] + x65[1], a68[1] + 1] END)[1]] AS pair69
        WITH seed61, pair69[0] AS x65, toInteger(1000000 / log(1 + pair69[1])) AS d66
        MATCH (x65)<-[:HAS_TOPIC]-(c70) WHERE c70 <> seed61
        WITH c70, count(*) AS k71, sum(d66) AS s72
        WITH c70, k71, s72 / sqrt(COUNT { (c70)-[:HAS_TOPIC]->() }) AS s72
        WITH collect([c70, k71, s72]) AS all73, max(s72) AS best74
        UNWIND all73 AS x65
        WITH x65[0] AS c70, x65[1] AS k71, x65[2] / best74 AS v75
        WITH c70, v75, k71, round(120000.0 * v75) AS part76 WHERE part76 >= 1
        RETURN c70, ['SHARED_TOPICS', toInteger(part76), k71] AS reason77
        UNION ALL
        WITH seed61, title64, title64 + [word63 IN [word63 IN split(toLower(left(coalesce(seed61.abstract, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word63 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] WHERE NOT word63 IN title64] AS words78
        UNWIND words78 AS word63
        WITH title64, word63, min(0) AS once79
        WITH title64, collect(word63)[..32] AS words78 WHERE size(words78) > 0
        WITH reduce(text80 = '', word63 IN words78 | CASE WHEN size(text80) + size(word63) > 500 THEN text80 ELSE text80 + word63 + CASE WHEN word63 IN title64 THEN '^3 ' ELSE ' ' END END) AS text80 CALL db.index.fulltext.queryNodes('paper_text', 'title:(' + text80 + ') abstract:(' + text80 + ')', {limit: 100}) YIELD node, score
        WITH collect([node, score]) AS all73
        UNWIND [x65 IN all73 WHERE size(all73) < 100 OR x65[1] > all73[-1][1]] AS x65
        WITH x65[0] AS c70, x65[1] / all73[0][1] AS v75, null AS k71 WHERE c70 <> seed61
        WITH c70, v75, k71, round(120000.0 * v75) AS part76 WHERE part76 >= 1
        RETURN c70, ['TEXT_SIMILARITY', toInteger(part76), k71] AS reason77
      }
      WITH seed61, title64, c70 AS m57, sum(reason77[1]) AS w59, collect(reason77) AS r58 WHERE m57 <> seed61 AND NOT (size(title64) > 0 AND m57.title IS NOT NULL AND toLower(m57.title) CONTAINS title64[0] AND toLower(m57.title) CONTAINS title64[-1] AND [word63 IN split(toLower(left(coalesce(m57.title, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word63 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] = title64 AND (EXISTS { (seed61)<-[:AUTHORED]-()-[:AUTHORED]->(m57) } OR NOT EXISTS { (seed61)<-[:AUTHORED]-() } OR NOT EXISTS { (m57)<-[:AUTHORED]-() }))
      WITH m57, w59, r58
      RETURN m57, r58
    }
    WITH m2, size(seeds62) AS count81, m57, collect(r58) AS all73 WHERE NOT EXISTS { (m2)-[:CONTAINS]->(m57) }
    WITH count81, m57, [signal82 IN ['BIBLIOGRAPHIC_COUPLING', 'CO_CITATION', 'DIRECT_CITATION', 'SHARED_AUTHORS', 'SHARED_TOPICS', 'TEXT_SIMILARITY'] | reduce(a68 = [signal82, 0, null], x65 IN all73 | reduce(b83 = a68, y84 IN [y84 IN x65 WHERE y84[0] = signal82] | [signal82, b83[1] + y84[1], CASE WHEN y84[2] IS NULL THEN b83[2] ELSE coalesce(b83[2], 0) + y84[2] END]))] AS sums85
    WITH m57, [x65 IN sums85 WHERE x65[1] >= count81 | [x65[0], x65[1] / count81, x65[2]]] AS r58
    WITH m57, reduce(a68 = 0, x65 IN r58 | a68 + x65[1]) AS w59, r58 WHERE w59 > 0
    WITH m57, w59, r58
    WITH m57, r58, w59, w59 AS k55, m57.id AS k56 ORDER BY k55 DESC, k56 LIMIT $p7
    CALL (r58) {
      UNWIND r58 AS m88
      WITH m88, m88[1] AS k86, m88[0] AS k87 ORDER BY k86 DESC, k87
      RETURN collect([m88[0], m88[1] / 1000000.0, m88[2]]) AS v89
    }
    RETURN collect([w59 / 1000000.0, [v89], m57.id, m57.id]) AS v90
  }
  RETURN head(collect([m2.id, m2.name, m2.description, m2.description, m2.visibility, v3, [v9, COUNT { (m2)-[:CONTAINS]->(:Paper) }], v10, [v90], toString(m2.createdAt), toString(m2.updatedAt)])) AS v1
}
RETURN [v1] AS row
