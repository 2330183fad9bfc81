// { paper(by: {doi: "10.1234/X"}) { id kind label neighborCount researchMap { nodes { node { id } distance weight } edges { kind source target weight } truncated } title abstract type year publishedOn venue doi arxivId openalexId url openAccess { isOpen status url license } resources { kind url title } citationCount metrics { pageRank community percentile computedAt } authors(first: 2) { edges { node { id } cursor position isCorresponding affiliations { id } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } institutions(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } topics(first: 2) { edges { node { id } cursor score } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } references(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount stats { count byYear { key label count } byType { key label count } byTopic(first: 2) { key label count } byInstitution(first: 2) { key label count } byVenue(first: 2) { key label count } byOpenAccess { key label count } } } citedBy(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount stats { count byYear { key label count } byType { key label count } byTopic(first: 2) { key label count } byInstitution(first: 2) { key label count } byVenue(first: 2) { key label count } byOpenAccess { key label count } } } nearby(first: 2) { edges { node { id } score reasons { signal score count } } nodes { id } } votes { likes dislikes viewerVote } reactions { kind count viewerHasReacted } lastEventId saveCount viewerHasSaved collections(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } reviews(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } decisions { venue year outcome statement comment decidedOn url } comments(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } } }
// parameters: {"p0":"doi:10.1234/x","p10":3,"p14":2,"p15":2,"p16":2,"p18":3,"p1l":60,"p22":2,"p23":2,"p24":2,"p26":2,"p29":3,"p30":3,"p32":3,"p6":3,"p8":3,"p9":3}
CALL () {
  MATCH (:Identifier {key: $p0})-[:IDENTIFIES]->(other2:Paper)
  CALL (other2) {
    WITH [other2] AS seeds5
    WITH seeds5, seeds5 AS slice6, false AS cut7, [x8 IN seeds5 | {node: x8, weight: 1.0}] AS entries9, [x8 IN seeds5 | {node: x8, weight: 1000000, degree: COUNT { (x8)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-() }}] AS level10
    WITH *, level10 AS frontier11
    CALL (frontier11, slice6) {
      UNWIND frontier11 AS f12
      WITH f12.node AS p13, f12.weight / (log(2 + f12.degree) / log(2)) AS pull14
      MATCH (p13)-[link15:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-(c16) WHERE NOT c16 IN slice6
      WITH c16, sum(toInteger(pull14 * coalesce(link15.score, 1.0))) AS drawn17
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
    WITH {nodes: [x8 IN entries9 | {node: x8.node, weight: x8.weight, distance: CASE WHEN x8.node.id IN reached0_29 THEN 0 ELSE 1 END}], edges: edges28, truncated: cut7} AS other30
    CALL (other30) {
      UNWIND other30.nodes AS other34
      WITH other34, other34.distance AS k31, other34.weight AS k32, other34.node.id AS k33 ORDER BY k31, k32 DESC, k33
      CALL (other34) {
        CALL (other34) {
          WITH other34.node AS other37 WHERE other37:Paper
          RETURN [0, [other37.id]] AS v36
          UNION ALL
          WITH other34.node AS other38 WHERE other38:Person
          RETURN [1, [other38.id]] AS v36
          UNION ALL
          WITH other34.node AS other39 WHERE other39:Institution
          RETURN [2, [other39.id]] AS v36
          UNION ALL
          WITH other34.node AS other40 WHERE other40:Topic
          RETURN [3, [other40.id]] AS v36
        }
        RETURN head(collect(v36)) AS v35
      }
      RETURN collect([v35, k31, k32]) AS v41
    }
    CALL (other30) {
      UNWIND other30.edges AS other45
      WITH other45, other45.kind AS k42, other45.source AS k43, other45.target AS k44 ORDER BY k42, k43, k44
      RETURN collect([k42, k43, k44, other45.weight]) AS v46
    }
    RETURN head(collect([[v41], [v46], other30.truncated])) AS v4
  }
  CALL (other2) {
    MATCH (other2)-[link50:HAS_RESOURCE]->(other49:Resource)
    WITH other49, link50, link50.kind AS k47, other49.url AS k48 ORDER BY k47, k48
    RETURN collect([k47, k48, link50.title]) AS v51
  }
  CALL (other2) {
    MATCH (other2)<-[link55:AUTHORED]-(other54:Person)
    WITH other54, link55, link55.position AS k52, other54.id AS k53 ORDER BY k52, k53 LIMIT $p6
    CALL (other2, link55) {
      MATCH (other2)-[link56:STATES_AFFILIATION]->(other59:Institution) WHERE link55.position IN link56.positions
      WITH other59, link56, link56.position AS k57, other59.id AS k58 ORDER BY k57, k58
      RETURN collect([k58]) AS v60
    }
    RETURN collect([k52, k53, k52, coalesce(link55.corresponding, false), [v60], k53, k53]) AS v61
  }
  CALL (other2) {
    MATCH (other2)-[link65:STATES_AFFILIATION]->(other64:Institution)
    WITH other64, link65, link65.position AS k62, other64.id AS k63 ORDER BY k62, k63 LIMIT $p8
    RETURN collect([k62, k63, k63, k63]) AS v66
  }
  CALL (other2) {
    MATCH (other2)-[link70:HAS_TOPIC]->(other69:Topic)
    WITH other69, link70, coalesce(link70.score, 0.0) AS k67, other69.id AS k68 ORDER BY k67 DESC, k68 LIMIT $p9
    RETURN collect([k67, k68, k67, k68, k68]) AS v71
  }
  CALL (other2) {
    MATCH (other2)-[:CITES]->(other74:Paper)
    WITH other74, coalesce(other74.citationCount, 0) AS k72, other74.id AS k73 ORDER BY k72 DESC, k73 LIMIT $p10
    RETURN collect([k72, k73, k73, k73]) AS v75
  }
  CALL (other2) {
    MATCH (other2)-[:CITES]->(other76:Paper)
    WITH collect(other76) AS other76
    CALL (other76) {
      UNWIND other76 AS x80
      WITH x80.year AS other78, count(*) AS rank79 WHERE other78 IS NOT NULL
      WITH other78, rank79, other78 AS k77 ORDER BY k77
      RETURN collect([toString(other78), toString(other78), rank79]) AS v81
    }
    CALL (other76) {
      UNWIND other76 AS x86
      WITH coalesce(x86.type, 'OTHER') AS other84, count(*) AS rank85 WHERE other84 IS NOT NULL
      WITH other84, rank85, rank85 AS k82, other84 AS k83 ORDER BY k82 DESC, k83
      RETURN collect([toString(other84), left(other84, 1) + replace(toLower(substring(other84, 1)), '_', ' '), k82]) AS v87
    }
    CALL (other76) {
      UNWIND other76 AS x92
      MATCH (x92)-[:HAS_TOPIC]->(other90)
      WITH other90, count(*) AS rank91
      WITH other90, rank91, rank91 AS k88, other90.id AS k89 ORDER BY k88 DESC, k89 LIMIT $p14
      RETURN collect([k89, other90.name, k88]) AS v93
    }
    CALL (other76) {
      UNWIND other76 AS x98
      MATCH (x98)-[:STATES_AFFILIATION]->(other96)
      WITH other96, count(*) AS rank97
      WITH other96, rank97, rank97 AS k94, other96.id AS k95 ORDER BY k94 DESC, k95 LIMIT $p15
      RETURN collect([k95, other96.name, k94]) AS v99
    }
    CALL (other76) {
      UNWIND other76 AS x104
      WITH x104.venue AS other102, count(*) AS rank103 WHERE other102 IS NOT NULL
      WITH other102, rank103, rank103 AS k100, other102 AS k101 ORDER BY k100 DESC, k101 LIMIT $p16
      RETURN collect([toString(other102), k101, k100]) AS v105
    }
    CALL (other76) {
      UNWIND other76 AS x110
      WITH coalesce(x110.isOpenAccess, false) AS other108, count(*) AS rank109 WHERE other108 IS NOT NULL
      WITH other108, rank109, rank109 AS k106, other108 AS k107 ORDER BY k106 DESC, k107
      RETURN collect([toString(other108), CASE WHEN other108 THEN 'Open access' ELSE 'Not open access' END, k106]) AS v111
    }
    RETURN [size(other76), [v81], [v87], [v93], [v99], [v105], [v111]] AS v112, size(other76) AS v113
  }
  CALL (other2) {
    MATCH (other2)<-[:CITES]-(other116:Paper)
    WITH other116, coalesce(other116.citationCount, 0) AS k114, other116.id AS k115 ORDER BY k114 DESC, k115 LIMIT $p18
    RETURN collect([k114, k115, k115, k115]) AS v117
  }
  CALL (other2) {
    MATCH (other2)<-[:CITES]-(other118:Paper)
    WITH collect(other118) AS other118
    CALL (other118) {
      UNWIND other118 AS x122
      WITH x122.year AS other120, count(*) AS rank121 WHERE other120 IS NOT NULL
      WITH other120, rank121, other120 AS k119 ORDER BY k119
      RETURN collect([toString(other120), toString(other120), rank121]) AS v123
    }
    CALL (other118) {
      UNWIND other118 AS x128
      WITH coalesce(x128.type, 'OTHER') AS other126, count(*) AS rank127 WHERE other126 IS NOT NULL
      WITH other126, rank127, rank127 AS k124, other126 AS k125 ORDER BY k124 DESC, k125
      RETURN collect([toString(other126), left(other126, 1) + replace(toLower(substring(other126, 1)), '_', ' '), k124]) AS v129
    }
    CALL (other118) {
      UNWIND other118 AS x134
      MATCH (x134)-[:HAS_TOPIC]->(other132)
      WITH other132, count(*) AS rank133
      WITH other132, rank133, rank133 AS k130, other132.id AS k131 ORDER BY k130 DESC, k131 LIMIT $p22
      RETURN collect([k131, other132.name, k130]) AS v135
    }
    CALL (other118) {
      UNWIND other118 AS x140
      MATCH (x140)-[:STATES_AFFILIATION]->(other138)
      WITH other138, count(*) AS rank139
      WITH other138, rank139, rank139 AS k136, other138.id AS k137 ORDER BY k136 DESC, k137 LIMIT $p23
      RETURN collect([k137, other138.name, k136]) AS v141
    }
    CALL (other118) {
      UNWIND other118 AS x146
      WITH x146.venue AS other144, count(*) AS rank145 WHERE other144 IS NOT NULL
      WITH other144, rank145, rank145 AS k142, other144 AS k143 ORDER BY k142 DESC, k143 LIMIT $p24
      RETURN collect([toString(other144), k143, k142]) AS v147
    }
    CALL (other118) {
      UNWIND other118 AS x152
      WITH coalesce(x152.isOpenAccess, false) AS other150, count(*) AS rank151 WHERE other150 IS NOT NULL
      WITH other150, rank151, rank151 AS k148, other150 AS k149 ORDER BY k148 DESC, k149
      RETURN collect([toString(other150), CASE WHEN other150 THEN 'Open access' ELSE 'Not open access' END, k148]) AS v153
    }
    RETURN [size(other118), [v123], [v129], [v135], [v141], [v147], [v153]] AS v154, size(other118) AS v155
  }
  CALL (other2) {
    WITH other2, [word161 IN split(toLower(left(coalesce(other2.title, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word161 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] AS title162
    CALL (other2, title162) {
      MATCH (other2)-[:CITES|REFERS_TO]->(x163)
      WITH other2, x163, COUNT { (x163)<-[:CITES|REFERS_TO]-() } AS d164 ORDER BY d164, coalesce(x163.id, x163.key)
      WITH other2, collect([x163, d164]) AS between165
      UNWIND between165[..reduce(a166 = [0, 0], x163 IN between165 | CASE WHEN a166[0] + x163[1] > 2000 THEN [2000, a166[1]] ELSE [a166[0] + x163[1], a166[1] + 1] END)[1]] AS pair167
      WITH other2, pair167[0] AS x163, toInteger(1000000 / log(1 + pair167[1])) AS d164
      MATCH (x163)<-[:CITES|REFERS_TO]-(c168) WHERE c168 <> other2
      WITH c168, count(*) AS k169, sum(d164) AS s170
      WITH c168, k169, s170 / sqrt(COUNT { (c168)-[:CITES|REFERS_TO]->() }) AS s170
      WITH collect([c168, k169, s170]) AS all171, max(s170) AS best172
      UNWIND all171 AS x163
      WITH x163[0] AS c168, x163[1] AS k169, x163[2] / best172 AS v173
      WITH c168, v173, k169, round(240000.0 * v173) AS part174 WHERE part174 >= 1
      RETURN c168, ['BIBLIOGRAPHIC_COUPLING', toInteger(part174), k169] AS reason175
      UNION ALL
      MATCH (other2)<-[:CITES]-(x163)
      WITH other2, x163, COUNT { (x163)-[:CITES]->() } AS d164 ORDER BY d164, coalesce(x163.id, x163.key)
      WITH other2, collect([x163, d164]) AS between165
      UNWIND between165[..reduce(a166 = [0, 0], x163 IN between165 | CASE WHEN a166[0] + x163[1] > 2000 THEN [2000, a166[1]] ELSE [a166[0] + x163[1], a166[1] + 1] END)[1]] AS pair167
      WITH other2, pair167[0] AS x163, toInteger(1000000 / log(1 + pair167[1])) AS d164
      MATCH (x163)-[:CITES]->(c168) WHERE c168 <> other2
      WITH c168, count(*) AS k169, sum(d164) AS s170
      WITH c168, k169, s170 * 1.0 AS s170
      WITH collect([c168, k169, s170]) AS all171, max(s170) AS best172
      UNWIND all171 AS x163
      WITH x163[0] AS c168, x163[1] AS k169, x163[2] / best172 AS v173
      WITH c168, v173, k169, round(190000.0 * v173) AS part174 WHERE part174 >= 1
      RETURN c168, ['CO_CITATION', toInteger(part174), k169] AS reason175
      UNION ALL
      CALL (other2) {
        MATCH (other2)-[:CITES]-(c168) WHERE c168 <> other2
        RETURN c168, count(*) AS k169, 0.25 AS v173
        UNION ALL
        MATCH (other2)-[:CITES]->(x163)
        WITH other2, x163, COUNT { (x163)-[:CITES]->() } AS d164 ORDER BY d164, coalesce(x163.id, x163.key)
        WITH other2, collect([x163, d164]) AS between165
        UNWIND between165[..reduce(a166 = [0, 0], x163 IN between165 | CASE WHEN a166[0] + x163[1] > 2000 THEN [2000, a166[1]] ELSE [a166[0] + x163[1], a166[1] + 1] END)[1]] AS pair167
        WITH other2, pair167[0] AS x163, toInteger(1000000 / log(1 + pair167[1])) AS d164
        MATCH (x163)-[:CITES]->(c168) WHERE c168 <> other2
        WITH c168, count(*) AS k169, sum(d164) AS s170
        WITH c168, k169, s170 * 1.0 AS s170
        WITH collect([c168, k169, s170]) AS all171, max(s170) AS best172
        UNWIND all171 AS x163
        WITH x163[0] AS c168, x163[1] AS k169, x163[2] / best172 AS v173
        RETURN c168, k169, v173
        UNION ALL
        MATCH (other2)<-[:CITES]-(x163)
        WITH other2, x163, COUNT { (x163)<-[:CITES]-() } AS d164 ORDER BY d164, coalesce(x163.id, x163.key)
        WITH other2, collect([x163, d164]) AS between165
        UNWIND between165[..reduce(a166 = [0, 0], x163 IN between165 | CASE WHEN a166[0] + x163[1] > 2000 THEN [2000, a166[1]] ELSE [a166[0] + x163[1], a166[1] + 1] END)[1]] AS pair167
        WITH other2, pair167[0] AS x163, toInteger(1000000 / log(1 + pair167[1])) AS d164
        MATCH (x163)<-[:CITES]-(c168) WHERE c168 <> other2
        WITH c168, count(*) AS k169, sum(d164) AS s170
        WITH c168, k169, s170 / sqrt(COUNT { (c168)-[:CITES|REFERS_TO]->() }) AS s170
        WITH collect([c168, k169, s170]) AS all171, max(s170) AS best172
        UNWIND all171 AS x163
        WITH x163[0] AS c168, x163[1] AS k169, x163[2] / best172 AS v173
        RETURN c168, k169, 0.5 * v173 AS v173
      }
      WITH c168, sum(k169) AS k169, max(v173) AS v173
      WITH c168, v173, k169, round(210000.0 * v173) AS part174 WHERE part174 >= 1
      RETURN c168, ['DIRECT_CITATION', toInteger(part174), k169] AS reason175
      UNION ALL
      MATCH (other2)<-[:AUTHORED]-(x163)
      WITH other2, x163, COUNT { (x163)-[:AUTHORED]->() } AS d164 ORDER BY d164, coalesce(x163.id, x163.key)
      WITH other2, collect([x163, d164]) AS between165
      UNWIND between165[..reduce(a166 = [0, 0], x163 IN between165 | CASE WHEN a166[0] + x163[1] > 2000 THEN [2000, a166[1]] ELSE [a166[0] + x163[1], a166[1] + 1] END)[1]] AS pair167
      WITH other2, pair167[0] AS x163, toInteger(1000000 / log(1 + pair167[1])) AS d164
      MATCH (x163)-[:AUTHORED]->(c168) WHERE c168 <> other2
      WITH c168, count(*) AS k169, sum(d164) AS s170
      WITH c168, k169, s170 / sqrt(COUNT { (c168)<-[:AUTHORED]-() }) AS s170
      WITH collect([c168, k169, s170]) AS all171, max(s170) AS best172
      UNWIND all171 AS x163
      WITH x163[0] AS c168, x163[1] AS k169, x163[2] / best172 AS v173
      WITH c168, v173, k169, round(120000.0 * v173) AS part174 WHERE part174 >= 1
      RETURN c168, ['SHARED_AUTHORS', toInteger(part174), k169] AS reason175
      UNION ALL
      MATCH (other2)-[:HAS_TOPIC]->(x163)
      WITH other2, x163, COUNT { (x163)<-[:HAS_TOPIC]-() } AS d164 ORDER BY d164, coalesce(x163.id, x163.key)
      WITH other2, collect([x163, d164]) AS between165
      UNWIND between165[..reduce(a166 = [0, 0], x163 IN between165 | CASE WHEN a166[0] + x163[1] > 2000 THEN [2000, a166[1]] ELSE [a166[0] + x163[1], a166[1] + 1] END)[1]] AS pair167
      WITH other2, pair167[0] AS x163, toInteger(1000000 / log(1 + pair167[1])) AS d164
      MATCH (x163)<-[:HAS_TOPIC]-(c168) WHERE c168 <> other2
      WITH c168, count(*) AS k169, sum(d164) AS s170
      WITH c168, k169, s170 / sqrt(COUNT { (c168)-[:HAS_TOPIC]->() }) AS s170
      WITH collect([c168, k169, s170]) AS all171, max(s170) AS best172
      UNWIND all171 AS x163
      WITH x163[0] AS c168, x163[1] AS k169, x163[2] / best172 AS v173
      WITH c168, v173, k169, round(120000.0 * v173) AS part174 WHERE part174 >= 1
      RETURN c168, ['SHARED_TOPICS', toInteger(part174), k169] AS reason175
      UNION ALL
      WITH other2, title162, title162 + [word161 IN [word161 IN split(toLower(left(coalesce(other2.abstract, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word161 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] WHERE NOT word161 IN title162] AS words176
      UNWIND words176 AS word161
      WITH title162, word161, min(0) AS once177
      WITH title162, collect(word161)[..32] AS words176 WHERE size(words176) > 0
      WITH reduce(text178 = '', word161 IN words176 | CASE WHEN size(text178) + size(word161) > 500 THEN text178 ELSE text178 + word161 + CASE WHEN word161 IN title162 THEN '^3 ' ELSE ' ' END END) AS text178 CALL db.index.fulltext.queryNodes('paper_text', 'title:(' + text178 + ') abstract:(' + text178 + ')', {limit: 100}) YIELD node, score
      WITH collect([node, score]) AS all171
      UNWIND [x163 IN all171 WHERE size(all171) < 100 OR x163[1] > all171[-1][1]] AS x163
      WITH x163[0] AS c168, x163[1] / all171[0][1] AS v173, null AS k169 WHERE c168 <> other2
      WITH c168, v173, k169, round(120000.0 * v173) AS part174 WHERE part174 >= 1
      RETURN c168, ['TEXT_SIMILARITY', toInteger(part174), k169] AS reason175
    }
    WITH other2, title162, c168 AS other158, sum(reason175[1]) AS rank160, collect(reason175) AS link159 WHERE other158 <> other2 AND NOT (size(title162) > 0 AND other158.title IS NOT NULL AND toLower(other158.title) CONTAINS title162[0] AND toLower(other158.title) CONTAINS title162[-1] AND [word161 IN split(toLower(left(coalesce(other158.title, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word161 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] = title162 AND (EXISTS { (other2)<-[:AUTHORED]-()-[:AUTHORED]->(other158) } OR NOT EXISTS { (other2)<-[:AUTHORED]-() } OR NOT EXISTS { (other158)<-[:AUTHORED]-() }))
    WITH other158, rank160, link159
    WITH other158, link159, rank160, rank160 AS k156, other158.id AS k157 ORDER BY k156 DESC, k157 LIMIT $p26
    CALL (link159) {
      UNWIND link159 AS other181
      WITH other181, other181[1] AS k179, other181[0] AS k180 ORDER BY k179 DESC, k180
      RETURN collect([k180, other181[1] / 1000000.0, other181[2]]) AS v182
    }
    RETURN collect([rank160 / 1000000.0, [v182], k157, k157]) AS v183
  }
  CALL (other2) {
    MATCH (other2)<-[x188:REACTED]-()
    WITH x188.kind AS other186, count(*) AS rank187
    WITH other186, rank187, rank187 AS k184, other186 AS k185 ORDER BY k184 DESC, k185
    RETURN collect([k185, k184, false]) AS v189
  }
  CALL (other2) {
    MATCH (other2)<-[:CONTAINS]-(other191:Collection) WHERE other191.visibility = 'PUBLIC'
    WITH other191, other191.createdAt.epochSeconds * 1000000000 + other191.createdAt.nanosecond AS k192, other191.id AS k193 ORDER BY k192 DESC, k193 LIMIT $p29
    RETURN collect([k192, k193, k193, k193]) AS v194
  }
  CALL (other2) {
    MATCH (other2)<-[:CONTAINS]-(other195:Collection) WHERE other195.visibility = 'PUBLIC'
    RETURN count(*) AS v196
  }
  CALL (other2) {
    MATCH (other2)<-[:REVIEWS]-(other197:Review) WHERE other197.withdrawnAt IS NULL AND other197.hiddenAt IS NULL
    WITH other197, other197.createdAt.epochSeconds * 1000000000 + other197.createdAt.nanosecond AS k198, other197.id AS k199 ORDER BY k198 DESC, k199 LIMIT $p30
    RETURN collect([k198, k199, k199, k199]) AS v200
  }
  CALL (other2) {
    MATCH (other2)<-[:REVIEWS]-(other201:Review) WHERE other201.withdrawnAt IS NULL AND other201.hiddenAt IS NULL
    RETURN count(*) AS v202
  }
  CALL (other2) {
    MATCH (other2)-[:HAS_DECISION]->(other205:Decision)
    WITH other205, coalesce(other205.year, -1) AS k203, other205.id AS k204 ORDER BY k203 DESC, k204
    RETURN collect([other205.venue, other205.year, other205.outcome, other205.statement, other205.comment, toString(other205.decidedOn), other205.url]) AS v206
  }
  CALL (other2) {
    MATCH (other2)<-[:ON]-(other207:Comment) WHERE other207.hiddenAt IS NULL AND NOT EXISTS { (other207)-[:REPLIES_TO]->() }
    WITH other207, other207.createdAt.epochSeconds * 1000000000 + other207.createdAt.nanosecond AS k208, other207.id AS k209 ORDER BY k208 DESC, k209 LIMIT $p32
    RETURN collect([k208, k209, k209, k209]) AS v210
  }
  CALL (other2) {
    MATCH (other2)<-[:ON]-(other211:Comment) WHERE other211.hiddenAt IS NULL AND NOT EXISTS { (other211)-[:REPLIES_TO]->() }
    RETURN count(*) AS v212
  }
  RETURN head(collect([other2.id, 'PAPER', coalesce(other2.title, 'Untitled'), COUNT { (other2)-[:CITES]->() } + COUNT { (other2)<-[:CITES]-() } - COUNT { (other2)-[:CITES]->(x3)-[:CITES]->(other2) } + COUNT { (other2)<-[:AUTHORED]-() } + COUNT { (other2)-[:HAS_TOPIC]->() } + COUNT { (other2)-[:STATES_AFFILIATION]->() }, v4, coalesce(other2.title, 'Untitled'), other2.abstract, coalesce(other2.type, 'OTHER'), other2.year, toString(other2.publishedOn), other2.venue, other2.doi, other2.arxivId, other2.openalexId, other2.url, coalesce(other2.isOpenAccess, false), other2.oaStatus, other2.oaUrl, other2.oaLicense, [v51], coalesce(other2.citationCount, 0), other2.pageRank, other2.community, other2.percentile, toString(other2.metricsAt), [v61, COUNT { (other2)<-[:AUTHORED]-() }], [v66, COUNT { (other2)-[:STATES_AFFILIATION]->() }], [v71, COUNT { (other2)-[:HAS_TOPIC]->() }], [v75, v113, v112], [v117, v155, v154], [v183], COUNT { (other2)<-[:LIKED]-() }, COUNT { (other2)<-[:DISLIKED]-() }, null, [v189], toString(coalesce(head(COLLECT { MATCH (x190:Activity {paper: other2.id}) RETURN x190.sequence }), 0)), COUNT { (other2)<-[:SAVED]-() }, false, [v194, v196], [v200, v202], [v206], [v210, v212]])) AS v1
}
RETURN [v1] AS row
