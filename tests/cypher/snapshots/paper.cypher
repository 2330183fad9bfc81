// { paper(by: {doi: "10.1234/X"}) { id kind label neighborCount researchMap { nodes { node { id } distance weight } edges { kind source target weight } truncated } title abstract type year publishedOn venue doi arxivId openalexId url openAccess { isOpen status url license } resources { kind url title } citationCount metrics { pageRank community percentile computedAt } authors(first: 2) { edges { node { id } cursor position isCorresponding affiliations { id } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } institutions(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } topics(first: 2) { edges { node { id } cursor score } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } references(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } citedBy(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } nearby(first: 2) { edges { node { id } score reasons { signal score count } } nodes { id } } votes { likes dislikes viewerVote } reactions { kind count viewerHasReacted } lastEventId saveCount viewerHasSaved collections(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } reviews(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } decisions { venue year outcome statement comment decidedOn url } comments(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } } }
// parameters: {"p0":"doi:10.1234/x","p10":3,"p11":3,"p12":2,"p15":3,"p16":3,"p18":3,"p1l":60,"p6":3,"p8":3,"p9":3}
CALL () {
  MATCH (:Identifier {key: $p0})-[:IDENTIFIES]->(m2:Paper)
  CALL (m2) {
    WITH [m2] AS seeds5
    WITH seeds5, seeds5 AS slice6, false AS cut7, [x8 IN seeds5 | {node: x8, weight: 1.0}] AS entries9, [x8 IN seeds5 | {node: x8, weight: 1000000, degree: COUNT { (x8)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-() }}] AS level10
    WITH *, level10 AS frontier11
    CALL (frontier11, slice6) {
      UNWIND frontier11 AS f12
      WITH f12.node AS p13, f12.weight / (log(2 + f12.degree) / log(2)) AS pull14
      MATCH (p13)-[r15:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-(c16) WHERE NOT c16 IN slice6
      WITH c16, sum(toInteger(pull14 * coalesce(r15.score, 1.0))) AS drawn17
      WITH c16, 1 + toInteger(drawn17 * (1 + log10(1 + CASE WHEN c16:Paper THEN coalesce(c16.citationCount, 0) WHEN c16:Person THEN COUNT { (c16)-[:AUTHORED]->() } WHEN c16:Institution THEN COUNT { (c16)<-[:STATES_AFFILIATION]-() } ELSE 0 END))) AS weight18 ORDER BY weight18 DESC, c16.id
      WITH labels(c16) AS kind19, collect({node: c16, weight: weight18})[..$p1l + 1] AS best20
      UNWIND range(0, size(best20) - 1) AS place21
      WITH best20[place21] AS x8, place21 ORDER BY place21, x8.weight DESC, x8.node.id
      RETURN collect(x8) AS ranked22
    }
    WITH *, CASE WHEN toInteger(ceil(($p1l - size(seeds5)) * 1.0)) + size(seeds5) - size(slice6) > 0 THEN ranked22[..toInteger(ceil(($p1l - size(seeds5)) * 1.0)) + size(seeds5) - size(slice6)] ELSE [] END AS kept23
    WITH seeds5, slice6 + [x8 IN kept23 | x8.node] AS slice6, cut7 OR size(kept23) < size(ranked22) OR size(frontier11) < size(level10) AS cut7, entries9 + [x8 IN kept23 | {node: x8.node, weight: round(1.0 * x8.weight / ranked22[0].weight / 2, 6)}] AS entries9, [x8 IN kept23 | {node: x8.node, weight: 1000000 * x8.weight / ranked22[0].weight, degree: head([y24 IN [x8.node] | COUNT { (y24)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-() }])}] AS level10
    CALL (slice6) {
      UNWIND slice6 AS a25
      MATCH (a25)-[relation26:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]->(b27) WHERE b27 IN slice6
      RETURN collect({kind: CASE type(relation26) WHEN 'STATES_AFFILIATION' THEN 'AFFILIATED_WITH' ELSE type(relation26) END, source: startNode(relation26).id, target: endNode(relation26).id, weight: coalesce(relation26.score, 1.0)}) AS edges28
    }
    WITH *, [x8 IN seeds5 | x8.id] AS reached0_29
    WITH {nodes: [x8 IN entries9 | {node: x8.node, weight: x8.weight, distance: CASE WHEN x8.node.id IN reached0_29 THEN 0 ELSE 1 END}], edges: edges28, truncated: cut7} AS m30
    CALL (m30) {
      UNWIND m30.nodes AS m34
      WITH m34, m34.distance AS k31, m34.weight AS k32, m34.node.id AS k33 ORDER BY k31, k32 DESC, k33
      CALL (m34) {
        CALL (m34) {
          WITH m34.node AS m37 WHERE m37:Paper
          RETURN [0, [m37.id]] AS v36
          UNION ALL
          WITH m34.node AS m38 WHERE m38:Person
          RETURN [1, [m38.id]] AS v36
          UNION ALL
          WITH m34.node AS m39 WHERE m39:Institution
          RETURN [2, [m39.id]] AS v36
          UNION ALL
          WITH m34.node AS m40 WHERE m40:Topic
          RETURN [3, [m40.id]] AS v36
        }
        RETURN head(collect(v36)) AS v35
      }
      RETURN collect([v35, m34.distance, m34.weight]) AS v41
    }
    CALL (m30) {
      UNWIND m30.edges AS m45
      WITH m45, m45.kind AS k42, m45.source AS k43, m45.target AS k44 ORDER BY k42, k43, k44
      RETURN collect([m45.kind, m45.source, m45.target, m45.weight]) AS v46
    }
    RETURN head(collect([[v41], [v46], m30.truncated])) AS v4
  }
  CALL (m2) {
    MATCH (m2)-[r50:HAS_RESOURCE]->(m49:Resource)
    WITH m49, r50, r50.kind AS k47, m49.url AS k48 ORDER BY k47, k48
    RETURN collect([r50.kind, m49.url, r50.title]) AS v51
  }
  CALL (m2) {
    MATCH (m2)<-[r55:AUTHORED]-(m54:Person)
    WITH m54, r55, r55.position AS k52, m54.id AS k53 ORDER BY k52, k53 LIMIT $p6
    CALL (m2, r55) {
      MATCH (m2)-[r56:STATES_AFFILIATION]->(m59:Institution) WHERE r55.position IN r56.positions
      WITH m59, r56, r56.position AS k57, m59.id AS k58 ORDER BY k57, k58
      RETURN collect([m59.id]) AS v60
    }
    RETURN collect([k52, k53, r55.position, coalesce(r55.corresponding, false), [v60], m54.id, m54.id]) AS v61
  }
  CALL (m2) {
    MATCH (m2)-[r65:STATES_AFFILIATION]->(m64:Institution)
    WITH m64, r65, r65.position AS k62, m64.id AS k63 ORDER BY k62, k63 LIMIT $p8
    RETURN collect([k62, k63, m64.id, m64.id]) AS v66
  }
  CALL (m2) {
    MATCH (m2)-[r70:HAS_TOPIC]->(m69:Topic)
    WITH m69, r70, coalesce(r70.score, 0.0) AS k67, m69.id AS k68 ORDER BY k67 DESC, k68 LIMIT $p9
    RETURN collect([k67, k68, coalesce(r70.score, 0.0), m69.id, m69.id]) AS v71
  }
  CALL (m2) {
    MATCH (m2)-[:CITES]->(m74:Paper)
    WITH m74, coalesce(m74.citationCount, 0) AS k72, m74.id AS k73 ORDER BY k72 DESC, k73 LIMIT $p10
    RETURN collect([k72, k73, m74.id, m74.id]) AS v75
  }
  CALL (m2) {
    MATCH (m2)<-[:CITES]-(m78:Paper)
    WITH m78, coalesce(m78.citationCount, 0) AS k76, m78.id AS k77 ORDER BY k76 DESC, k77 LIMIT $p11
    RETURN collect([k76, k77, m78.id, m78.id]) AS v79
  }
  CALL (m2) {
    WITH m2, [word85 IN split(toLower(left(coalesce(m2.title, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word85 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] AS title86
    CALL (m2, title86) {
      MATCH (m2)-[:CITES|REFERS_TO]->(x87)
      WITH m2, x87, COUNT { (x87)<-[:CITES|REFERS_TO]-() } AS d88 ORDER BY d88, coalesce(x87.id, x87.key)
      WITH m2, collect([x87, d88]) AS between89
      UNWIND between89[..reduce(a90 = [0, 0], x87 IN between89 | CASE WHEN a90[0] + x87[1] > 2000 THEN [2000, a90[1]] ELSE [a90[0] + x87[1], a90[1] + 1] END)[1]] AS pair91
      WITH m2, pair91[0] AS x87, toInteger(1000000 / log(1 + pair91[1])) AS d88
      MATCH (x87)<-[:CITES|REFERS_TO]-(c92) WHERE c92 <> m2
      WITH c92, count(*) AS k93, sum(d88) AS s94
      WITH c92, k93, s94 / sqrt(COUNT { (c92)-[:CITES|REFERS_TO]->() }) AS s94
      WITH collect([c92, k93, s94]) AS all95, max(s94) AS best96
      UNWIND all95 AS x87
      WITH x87[0] AS c92, x87[1] AS k93, x87[2] / best96 AS v97
      WITH c92, v97, k93, round(240000.0 * v97) AS part98 WHERE part98 >= 1
      RETURN c92, ['BIBLIOGRAPHIC_COUPLING', toInteger(part98), k93] AS reason99
      UNION ALL
      MATCH (m2)<-[:CITES]-(x87)
      WITH m2, x87, COUNT { (x87)-[:CITES]->() } AS d88 ORDER BY d88, coalesce(x87.id, x87.key)
      WITH m2, collect([x87, d88]) AS between89
      UNWIND between89[..reduce(a90 = [0, 0], x87 IN between89 | CASE WHEN a90[0] + x87[1] > 2000 THEN [2000, a90[1]] ELSE [a90[0] + x87[1], a90[1] + 1] END)[1]] AS pair91
      WITH m2, pair91[0] AS x87, toInteger(1000000 / log(1 + pair91[1])) AS d88
      MATCH (x87)-[:CITES]->(c92) WHERE c92 <> m2
      WITH c92, count(*) AS k93, sum(d88) AS s94
      WITH c92, k93, s94 * 1.0 AS s94
      WITH collect([c92, k93, s94]) AS all95, max(s94) AS best96
      UNWIND all95 AS x87
      WITH x87[0] AS c92, x87[1] AS k93, x87[2] / best96 AS v97
      WITH c92, v97, k93, round(190000.0 * v97) AS part98 WHERE part98 >= 1
      RETURN c92, ['CO_CITATION', toInteger(part98), k93] AS reason99
      UNION ALL
      CALL (m2) {
        MATCH (m2)-[:CITES]-(c92) WHERE c92 <> m2
        RETURN c92, count(*) AS k93, 0.25 AS v97
        UNION ALL
        MATCH (m2)-[:CITES]->(x87)
        WITH m2, x87, COUNT { (x87)-[:CITES]->() } AS d88 ORDER BY d88, coalesce(x87.id, x87.key)
        WITH m2, collect([x87, d88]) AS between89
        UNWIND between89[..reduce(a90 = [0, 0], x87 IN between89 | CASE WHEN a90[0] + x87[1] > 2000 THEN [2000, a90[1]] ELSE [a90[0] + x87[1], a90[1] + 1] END)[1]] AS pair91
        WITH m2, pair91[0] AS x87, toInteger(1000000 / log(1 + pair91[1])) AS d88
        MATCH (x87)-[:CITES]->(c92) WHERE c92 <> m2
        WITH c92, count(*) AS k93, sum(d88) AS s94
        WITH c92, k93, s94 * 1.0 AS s94
        WITH collect([c92, k93, s94]) AS all95, max(s94) AS best96
        UNWIND all95 AS x87
        WITH x87[0] AS c92, x87[1] AS k93, x87[2] / best96 AS v97
        RETURN c92, k93, v97
        UNION ALL
        MATCH (m2)<-[:CITES]-(x87)
        WITH m2, x87, COUNT { (x87)<-[:CITES]-() } AS d88 ORDER BY d88, coalesce(x87.id, x87.key)
        WITH m2, collect([x87, d88]) AS between89
        UNWIND between89[..reduce(a90 = [0, 0], x87 IN between89 | CASE WHEN a90[0] + x87[1] > 2000 THEN [2000, a90[1]] ELSE [a90[0] + x87[1], a90[1] + 1] END)[1]] AS pair91
        WITH m2, pair91[0] AS x87, toInteger(1000000 / log(1 + pair91[1])) AS d88
        MATCH (x87)<-[:CITES]-(c92) WHERE c92 <> m2
        WITH c92, count(*) AS k93, sum(d88) AS s94
        WITH c92, k93, s94 / sqrt(COUNT { (c92)-[:CITES|REFERS_TO]->() }) AS s94
        WITH collect([c92, k93, s94]) AS all95, max(s94) AS best96
        UNWIND all95 AS x87
        WITH x87[0] AS c92, x87[1] AS k93, x87[2] / best96 AS v97
        RETURN c92, k93, 0.5 * v97 AS v97
      }
      WITH c92, sum(k93) AS k93, max(v97) AS v97
      WITH c92, v97, k93, round(210000.0 * v97) AS part98 WHERE part98 >= 1
      RETURN c92, ['DIRECT_CITATION', toInteger(part98), k93] AS reason99
      UNION ALL
      MATCH (m2)<-[:AUTHORED]-(x87)
      WITH m2, x87, COUNT { (x87)-[:AUTHORED]->() } AS d88 ORDER BY d88, coalesce(x87.id, x87.key)
      WITH m2, collect([x87, d88]) AS between89
      UNWIND between89[..reduce(a90 = [0, 0], x87 IN between89 | CASE WHEN a90[0] + x87[1] > 2000 THEN [2000, a90[1]] ELSE [a90[0] + x87[1], a90[1] + 1] END)[1]] AS pair91
      WITH m2, pair91[0] AS x87, toInteger(1000000 / log(1 + pair91[1])) AS d88
      MATCH (x87)-[:AUTHORED]->(c92) WHERE c92 <> m2
      WITH c92, count(*) AS k93, sum(d88) AS s94
      WITH c92, k93, s94 / sqrt(COUNT { (c92)<-[:AUTHORED]-() }) AS s94
      WITH collect([c92, k93, s94]) AS all95, max(s94) AS best96
      UNWIND all95 AS x87
      WITH x87[0] AS c92, x87[1] AS k93, x87[2] / best96 AS v97
      WITH c92, v97, k93, round(120000.0 * v97) AS part98 WHERE part98 >= 1
      RETURN c92, ['SHARED_AUTHORS', toInteger(part98), k93] AS reason99
      UNION ALL
      MATCH (m2)-[:HAS_TOPIC]->(x87)
      WITH m2, x87, COUNT { (x87)<-[:HAS_TOPIC]-() } AS d88 ORDER BY d88, coalesce(x87.id, x87.key)
      WITH m2, collect([x87, d88]) AS between89
      UNWIND between89[..reduce(a90 = [0, 0], x87 IN between89 | CASE WHEN a90[0] + x87[1] > 2000 THEN [2000, a90[1]] ELSE [a90[0] + x87[1], a90[1] + 1] END)[1]] AS pair91
      WITH m2, pair91[0] AS x87, toInteger(1000000 / log(1 + pair91[1])) AS d88
      MATCH (x87)<-[:HAS_TOPIC]-(c92) WHERE c92 <> m2
      WITH c92, count(*) AS k93, sum(d88) AS s94
      WITH c92, k93, s94 / sqrt(COUNT { (c92)-[:HAS_TOPIC]->() }) AS s94
      WITH collect([c92, k93, s94]) AS all95, max(s94) AS best96
      UNWIND all95 AS x87
      WITH x87[0] AS c92, x87[1] AS k93, x87[2] / best96 AS v97
      WITH c92, v97, k93, round(120000.0 * v97) AS part98 WHERE part98 >= 1
      RETURN c92, ['SHARED_TOPICS', toInteger(part98), k93] AS reason99
      UNION ALL
      WITH m2, title86, title86 + [word85 IN [word85 IN split(toLower(left(coalesce(m2.abstract, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word85 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] WHERE NOT word85 IN title86] AS words100
      UNWIND words100 AS word85
      WITH title86, word85, min(0) AS once101
      WITH title86, collect(word85)[..32] AS words100 WHERE size(words100) > 0
      WITH reduce(text102 = '', word85 IN words100 | CASE WHEN size(text102) + size(word85) > 500 THEN text102 ELSE text102 + word85 + CASE WHEN word85 IN title86 THEN '^3 ' ELSE ' ' END END) AS text102 CALL db.index.fulltext.queryNodes('paper_text', 'title:(' + text102 + ') abstract:(' + text102 + ')', {limit: 100}) YIELD node, score
      WITH collect([node, score]) AS all95
      UNWIND [x87 IN all95 WHERE size(all95) < 100 OR x87[1] > all95[-1][1]] AS x87
      WITH x87[0] AS c92, x87[1] / all95[0][1] AS v97, null AS k93 WHERE c92 <> m2
      WITH c92, v97, k93, round(120000.0 * v97) AS part98 WHERE part98 >= 1
      RETURN c92, ['TEXT_SIMILARITY', toInteger(part98), k93] AS reason99
    }
    WITH m2, title86, c92 AS m82, sum(reason99[1]) AS w84, collect(reason99) AS r83 WHERE m82 <> m2 AND NOT (size(title86) > 0 AND m82.title IS NOT NULL AND toLower(m82.title) CONTAINS title86[0] AND toLower(m82.title) CONTAINS title86[-1] AND [word85 IN split(toLower(left(coalesce(m82.title, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word85 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] = title86 AND (EXISTS { (m2)<-[:AUTHORED]-()-[:AUTHORED]->(m82) } OR NOT EXISTS { (m2)<-[:AUTHORED]-() } OR NOT EXISTS { (m82)<-[:AUTHORED]-() }))
    WITH m82, w84, r83
    WITH m82, r83, w84, w84 AS k80, m82.id AS k81 ORDER BY k80 DESC, k81 LIMIT $p12
    CALL (r83) {
      UNWIND r83 AS m105
      WITH m105, m105[1] AS k103, m105[0] AS k104 ORDER BY k103 DESC, k104
      RETURN collect([m105[0], m105[1] / 1000000.0, m105[2]]) AS v106
    }
    RETURN collect([w84 / 1000000.0, [v106], m82.id, m82.id]) AS v107
  }
  CALL (m2) {
    MATCH (m2)<-[x112:REACTED]-()
    WITH x112.kind AS m110, count(*) AS w111
    WITH m110, w111, w111 AS k108, m110 AS k109 ORDER BY k108 DESC, k109
    RETURN collect([m110, w111, false]) AS v113
  }
  CALL (m2) {
    MATCH (m2)<-[:CONTAINS]-(m115:Collection) WHERE m115.visibility = 'PUBLIC'
    WITH m115, m115.createdAt.epochSeconds * 1000000000 + m115.createdAt.nanosecond AS k116, m115.id AS k117 ORDER BY k116 DESC, k117 LIMIT $p15
    RETURN collect([k116, k117, m115.id, m115.id]) AS v118
  }
  CALL (m2) {
    MATCH (m2)<-[:CONTAINS]-(m119:Collection) WHERE m119.visibility = 'PUBLIC'
    RETURN count(*) AS v120
  }
  CALL (m2) {
    MATCH (m2)<-[:REVIEWS]-(m121:Review) WHERE m121.withdrawnAt IS NULL AND m121.hiddenAt IS NULL
    WITH m121, m121.createdAt.epochSeconds * 1000000000 + m121.createdAt.nanosecond AS k122, m121.id AS k123 ORDER BY k122 DESC, k123 LIMIT $p16
    RETURN collect([k122, k123, m121.id, m121.id]) AS v124
  }
  CALL (m2) {
    MATCH (m2)<-[:REVIEWS]-(m125:Review) WHERE m125.withdrawnAt IS NULL AND m125.hiddenAt IS NULL
    RETURN count(*) AS v126
  }
  CALL (m2) {
    MATCH (m2)-[:HAS_DECISION]->(m129:Decision)
    WITH m129, coalesce(m129.year, -1) AS k127, m129.id AS k128 ORDER BY k127 DESC, k128
    RETURN collect([m129.venue, m129.year, m129.outcome, m129.statement, m129.comment, toString(m129.decidedOn), m129.url]) AS v130
  }
  CALL (m2) {
    MATCH (m2)<-[:ON]-(m131:Comment) WHERE m131.hiddenAt IS NULL AND NOT EXISTS { (m131)-[:REPLIES_TO]->() }
    WITH m131, m131.createdAt.epochSeconds * 1000000000 + m131.createdAt.nanosecond AS k132, m131.id AS k133 ORDER BY k132 DESC, k133 LIMIT $p18
    RETURN collect([k132, k133, m131.id, m131.id]) AS v134
  }
  CALL (m2) {
    MATCH (m2)<-[:ON]-(m135:Comment) WHERE m135.hiddenAt IS NULL AND NOT EXISTS { (m135)-[:REPLIES_TO]->() }
    RETURN count(*) AS v136
  }
  RETURN head(collect([m2.id, 'PAPER', coalesce(m2.title, 'Untitled'), COUNT { (m2)-[:CITES]->() } + COUNT { (m2)<-[:CITES]-() } - COUNT { (m2)-[:CITES]->(x3)-[:CITES]->(m2) } + COUNT { (m2)<-[:AUTHORED]-() } + COUNT { (m2)-[:HAS_TOPIC]->() } + COUNT { (m2)-[:STATES_AFFILIATION]->() }, v4, coalesce(m2.title, 'Untitled'), m2.abstract, coalesce(m2.type, 'OTHER'), m2.year, toString(m2.publishedOn), m2.venue, m2.doi, m2.arxivId, m2.openalexId, m2.url, coalesce(m2.isOpenAccess, false), m2.oaStatus, m2.oaUrl, m2.oaLicense, [v51], coalesce(m2.citationCount, 0), m2.pageRank, m2.community, m2.percentile, toString(m2.metricsAt), [v61, COUNT { (m2)<-[:AUTHORED]-() }], [v66, COUNT { (m2)-[:STATES_AFFILIATION]->() }], [v71, COUNT { (m2)-[:HAS_TOPIC]->() }], [v75, COUNT { (m2)-[:CITES]->() }], [v79, COUNT { (m2)<-[:CITES]-() }], [v107], COUNT { (m2)<-[:LIKED]-() }, COUNT { (m2)<-[:DISLIKED]-() }, null, [v113], toString(coalesce(head(COLLECT { MATCH (x114:Activity {paper: m2.id}) RETURN x114.sequence }), 0)), COUNT { (m2)<-[:SAVED]-() }, false, [v118, v120], [v124, v126], [v130], [v134, v136]])) AS v1
}
RETURN [v1] AS row
