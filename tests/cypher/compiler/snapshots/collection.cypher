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
      MATCH (parent59)-[link61:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-(candidate62) WHERE NOT candidate62 IN slice53 AND NOT candidate62:EarlierVersion
      WITH candidate62, sum(toInteger(pull60 * coalesce(link61.score, 1.0))) AS drawn63
      WITH candidate62, 1 + toInteger(drawn63 * (1 + log10(1 + CASE WHEN candidate62:Paper THEN coalesce(candidate62.citationCount, 0) WHEN candidate62:Person THEN COUNT { (candidate62)-[:AUTHORED]->() } WHEN candidate62:Institution THEN COUNT { (candidate62)<-[:STATES_AFFILIATION]-() } ELSE 0 END))) AS weight64 ORDER BY weight64 DESC, candidate62.id
      WITH head([label65 IN labels(candidate62) WHERE label65 IN ['Paper', 'Person', 'Institution', 'Topic']]) AS kind66, collect({node: candidate62, weight: weight64})[..$p10l + 1] AS best67
      UNWIND range(0, size(best67) - 1) AS place68
      WITH best67[place68] AS entry69, place68 ORDER BY place68, entry69.weight DESC, entry69.node.id
      RETURN collect(entry69) AS ranked70
    }
    WITH *, CASE WHEN toInteger(ceil(($p10l - size(seeds52)) * 1.0)) + size(seeds52) - size(slice53) > 0 THEN ranked70[..toInteger(ceil(($p10l - size(seeds52)) * 1.0)) + size(seeds52) - size(slice53)] ELSE [] END AS kept71
    WITH seeds52, slice53 + [entry69 IN kept71 | entry69.node] AS slice53, cut54 OR size(kept71) < size(ranked70) OR size(frontier57) < size(level56) AS cut54, entries55 + [entry69 IN kept71 | {node: entry69.node, weight: round(1.0 * entry69.weight / ranked70[0].weight / 2, 6)}] AS entries55, [entry69 IN kept71 | {node: entry69.node, weight: 1000000 * entry69.weight / ranked70[0].weight, degree: head([node72 IN [entry69.node] | COUNT { (node72)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-() }])}] AS level56
    CALL (slice53) {
      UNWIND slice53 AS start73
      MATCH (start73)-[relation74:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]->(end75) WHERE end75 IN slice53
      RETURN collect({kind: CASE type(relation74) WHEN 'STATES_AFFILIATION' THEN 'AFFILIATED_WITH' ELSE type(relation74) END, source: startNode(relation74).id, target: endNode(relation74).id, weight: coalesce(relation74.score, 1.0)}) AS edges76
    }
    WITH *, [seed51 IN seeds52 | seed51.id] AS reached0_77
    WITH {nodes: [entry69 IN entries55 | {node: entry69.node, weight: entry69.weight, distance: CASE WHEN entry69.node.id IN reached0_77 THEN 0 ELSE 1 END}], edges: edges76, truncated: cut54} AS other78
    CALL (other78) {
      UNWIND other78.nodes AS other82
      WITH other82, other82.distance AS k79, other82.weight AS k80, other82.node.id AS k81 ORDER BY k79, k80 DESC, k81
      CALL (other82) {
        CALL (other82) {
          WITH other82.node AS other85 WHERE other85:Paper
          RETURN [0, [other85.id]] AS v84
          UNION ALL
          WITH other82.node AS other86 WHERE other86:Person
          RETURN [1, [other86.id]] AS v84
          UNION ALL
          WITH other82.node AS other87 WHERE other87:Institution
          RETURN [2, [other87.id]] AS v84
          UNION ALL
          WITH other82.node AS other88 WHERE other88:Topic
          RETURN [3, [other88.id]] AS v84
        }
        RETURN head(collect(v84)) AS v83
      }
      RETURN collect([v83, k79, k80]) AS v89
    }
    CALL (other78) {
      UNWIND other78.edges AS other93
      WITH other93, other93.kind AS k90, other93.source AS k91, other93.target AS k92 ORDER BY k90, k91, k92
      RETURN collect([k90, k91, k92, other93.weight]) AS v94
    }
    RETURN head(collect([[v89], [v94], other78.truncated])) AS v49
  }
  CALL (other2) {
    CALL (other2) {
      MATCH (other2)-[item100:CONTAINS]->(seed101:Paper)
      WITH seed101 ORDER BY coalesce(item100.position, 0) DESC, seed101.id LIMIT 10
      RETURN collect(seed101) AS seeds102
    }
    UNWIND seeds102 AS seed101
    CALL (seed101) {
      WITH seed101, CASE WHEN seed101:EarlierVersion THEN head(COLLECT { MATCH (seed101)-[:VERSION_OF]->(published103:Paper) RETURN published103 }) ELSE seed101 END AS root104, [word105 IN split(toLower(left(coalesce(seed101.title, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word105 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] AS title106
      CALL (seed101, root104, title106) {
        MATCH (seed101)-[:CITES|REFERS_TO]->(via107)
        WITH root104, via107, COUNT { (via107)<-[:CITES|REFERS_TO]-() } AS degree108 ORDER BY degree108, coalesce(via107.id, via107.key)
        WITH root104, collect([via107, degree108]) AS between109
        UNWIND between109[..reduce(spent110 = [0, 0], pair111 IN between109 | CASE WHEN spent110[0] + pair111[1] > 2000 THEN [2000, spent110[1]] ELSE [spent110[0] + pair111[1], spent110[1] + 1] END)[1]] AS chosen112
        WITH root104, chosen112[0] AS via107, toInteger(1000000 / log(1 + chosen112[1])) AS term113
        MATCH (via107)<-[:CITES|REFERS_TO]-(reached114)
        WITH DISTINCT root104, via107, term113, CASE WHEN reached114:EarlierVersion THEN head(COLLECT { MATCH (reached114)-[:VERSION_OF]->(published103:Paper) RETURN published103 }) ELSE reached114 END AS candidate115 WHERE candidate115 <> root104
        WITH candidate115, count(*) AS shared_count116, sum(term113) AS sum117
        WITH candidate115, shared_count116, sum117, COUNT { (candidate115)-[:CITES|REFERS_TO]->() } AS size118
        WITH candidate115, shared_count116, sum117 / sqrt(CASE WHEN size118 > 0 THEN size118 ELSE 1 END) AS sum117
        WITH collect([candidate115, shared_count116, sum117]) AS all119, max(sum117) AS best120
        UNWIND all119 AS found121
        WITH found121[0] AS candidate115, found121[1] AS shared_count116, found121[2] / best120 AS value122
        WITH candidate115, value122, shared_count116, round(240000.0 * value122) AS part123 WHERE part123 >= 1
        RETURN candidate115, ['BIBLIOGRAPHIC_COUPLING', toInteger(part123), shared_count116] AS reason124
        UNION ALL
        MATCH (seed101)<-[:CITES]-(via107)
        WITH root104, via107, COUNT { (via107)-[:CITES]->() } AS degree108 ORDER BY degree108, coalesce(via107.id, via107.key)
        WITH root104, collect([via107, degree108]) AS between109
        UNWIND between109[..reduce(spent110 = [0, 0], pair111 IN between109 | CASE WHEN spent110[0] + pair111[1] > 2000 THEN [2000, spent110[1]] ELSE [spent110[0] + pair111[1], spent110[1] + 1] END)[1]] AS chosen112
        WITH root104, chosen112[0] AS via107, toInteger(1000000 / log(1 + chosen112[1])) AS term113
        MATCH (via107)-[:CITES]->(reached114)
        WITH DISTINCT root104, via107, term113, CASE WHEN reached114:EarlierVersion THEN head(COLLECT { MATCH (reached114)-[:VERSION_OF]->(published103:Paper) RETURN published103 }) ELSE reached114 END AS candidate115 WHERE candidate115 <> root104
        WITH candidate115, count(*) AS shared_count116, sum(term113) AS sum117
        WITH candidate115, shared_count116, sum117, 1 AS size118
        WITH candidate115, shared_count116, sum117 * 1.0 AS sum117
        WITH collect([candidate115, shared_count116, sum117]) AS all119, max(sum117) AS best120
        UNWIND all119 AS found121
        WITH found121[0] AS candidate115, found121[1] AS shared_count116, found121[2] / best120 AS value122
        WITH candidate115, value122, shared_count116, round(190000.0 * value122) AS part123 WHERE part123 >= 1
        RETURN candidate115, ['CO_CITATION', toInteger(part123), shared_count116] AS reason124
        UNION ALL
        CALL (seed101, root104) {
          MATCH (seed101)-[cites125:CITES]-(reached114)
          WITH DISTINCT root104, startNode(cites125) = seed101 AS forward126, CASE WHEN reached114:EarlierVersion THEN head(COLLECT { MATCH (reached114)-[:VERSION_OF]->(published103:Paper) RETURN published103 }) ELSE reached114 END AS candidate115 WHERE candidate115 <> root104
          RETURN candidate115, count(*) AS shared_count116, 0.25 AS value122
          UNION ALL
          MATCH (seed101)-[:CITES]->(via107)
          WITH root104, via107, COUNT { (via107)-[:CITES]->() } AS degree108 ORDER BY degree108, coalesce(via107.id, via107.key)
          WITH root104, collect([via107, degree108]) AS between109
          UNWIND between109[..reduce(spent110 = [0, 0], pair111 IN between109 | CASE WHEN spent110[0] + pair111[1] > 2000 THEN [2000, spent110[1]] ELSE [spent110[0] + pair111[1], spent110[1] + 1] END)[1]] AS chosen112
          WITH root104, chosen112[0] AS via107, toInteger(1000000 / log(1 + chosen112[1])) AS term113
          MATCH (via107)-[:CITES]->(reached114)
          WITH DISTINCT root104, via107, term113, CASE WHEN reached114:EarlierVersion THEN head(COLLECT { MATCH (reached114)-[:VERSION_OF]->(published103:Paper) RETURN published103 }) ELSE reached114 END AS candidate115 WHERE candidate115 <> root104
          WITH candidate115, count(*) AS shared_count116, sum(term113) AS sum117
          WITH candidate115, shared_count116, sum117, 1 AS size118
          WITH candidate115, shared_count116, sum117 * 1.0 AS sum117
          WITH collect([candidate115, shared_count116, sum117]) AS all119, max(sum117) AS best120
          UNWIND all119 AS found121
          WITH found121[0] AS candidate115, found121[1] AS shared_count116, found121[2] / best120 AS value122
          RETURN candidate115, shared_count116, value122
          UNION ALL
          MATCH (seed101)<-[:CITES]-(via107)
          WITH root104, via107, COUNT { (via107)<-[:CITES]-() } AS degree108 ORDER BY degree108, coalesce(via107.id, via107.key)
          WITH root104, collect([via107, degree108]) AS between109
          UNWIND between109[..reduce(spent110 = [0, 0], pair111 IN between109 | CASE WHEN spent110[0] + pair111[1] > 2000 THEN [2000, spent110[1]] ELSE [spent110[0] + pair111[1], spent110[1] + 1] END)[1]] AS chosen112
          WITH root104, chosen112[0] AS via107, toInteger(1000000 / log(1 + chosen112[1])) AS term113
          MATCH (via107)<-[:CITES]-(reached114)
          WITH DISTINCT root104, via107, term113, CASE WHEN reached114:EarlierVersion THEN head(COLLECT { MATCH (reached114)-[:VERSION_OF]->(published103:Paper) RETURN published103 }) ELSE reached114 END AS candidate115 WHERE candidate115 <> root104
          WITH candidate115, count(*) AS shared_count116, sum(term113) AS sum117
          WITH candidate115, shared_count116, sum117, COUNT { (candidate115)-[:CITES|REFERS_TO]->() } AS size118
          WITH candidate115, shared_count116, sum117 / sqrt(CASE WHEN size118 > 0 THEN size118 ELSE 1 END) AS sum117
          WITH collect([candidate115, shared_count116, sum117]) AS all119, max(sum117) AS best120
          UNWIND all119 AS found121
          WITH found121[0] AS candidate115, found121[1] AS shared_count116, found121[2] / best120 AS value122
          RETURN candidate115, shared_count116, 0.5 * value122 AS value122
        }
        WITH candidate115, sum(shared_count116) AS shared_count116, max(value122) AS value122
        WITH candidate115, value122, shared_count116, round(210000.0 * value122) AS part123 WHERE part123 >= 1
        RETURN candidate115, ['DIRECT_CITATION', toInteger(part123), shared_count116] AS reason124
        UNION ALL
        MATCH (seed101)<-[:AUTHORED]-(via107)
        WITH root104, via107, COUNT { (via107)-[:AUTHORED]->() } AS degree108 ORDER BY degree108, coalesce(via107.id, via107.key)
        WITH root104, collect([via107, degree108]) AS between109
        UNWIND between109[..reduce(spent110 = [0, 0], pair111 IN between109 | CASE WHEN spent110[0] + pair111[1] > 2000 THEN [2000, spent110[1]] ELSE [spent110[0] + pair111[1], spent110[1] + 1] END)[1]] AS chosen112
        WITH root104, chosen112[0] AS via107, toInteger(1000000 / log(1 + chosen112[1])) AS term113
        MATCH (via107)-[:AUTHORED]->(reached114)
        WITH DISTINCT root104, via107, term113, CASE WHEN reached114:EarlierVersion THEN head(COLLECT { MATCH (reached114)-[:VERSION_OF]->(published103:Paper) RETURN published103 }) ELSE reached114 END AS candidate115 WHERE candidate115 <> root104
        WITH candidate115, count(*) AS shared_count116, sum(term113) AS sum117
        WITH candidate115, shared_count116, sum117, COUNT { (candidate115)<-[:AUTHORED]-() } AS size118
        WITH candidate115, shared_count116, sum117 / sqrt(CASE WHEN size118 > 0 THEN size118 ELSE 1 END) AS sum117
        WITH collect([candidate115, shared_count116, sum117]) AS all119, max(sum117) AS best120
        UNWIND all119 AS found121
        WITH found121[0] AS candidate115, found121[1] AS shared_count116, found121[2] / best120 AS value122
        WITH candidate115, value122, shared_count116, round(120000.0 * value122) AS part123 WHERE part123 >= 1
        RETURN candidate115, ['SHARED_AUTHORS', toInteger(part123), shared_count116] AS reason124
        UNION ALL
        MATCH (seed101)-[:HAS_TOPIC]->(via107)
        WITH root104, via107, COUNT { (via107)<-[:HAS_TOPIC]-() } AS degree108 ORDER BY degree108, coalesce(via107.id, via107.key)
        WITH root104, collect([via107, degree108]) AS between109
        UNWIND between109[..reduce(spent110 = [0, 0], pair111 IN between109 | CASE WHEN spent110[0] + pair111[1] > 2000 THEN [2000, spent110[1]] ELSE [spent110[0] + pair111[1], spent110[1] + 1] END)[1]] AS chosen112
        WITH root104, chosen112[0] AS via107, toInteger(1000000 / log(1 + chosen112[1])) AS term113
        MATCH (via107)<-[:HAS_TOPIC]-(reached114)
        WITH DISTINCT root104, via107, term113, CASE WHEN reached114:EarlierVersion THEN head(COLLECT { MATCH (reached114)-[:VERSION_OF]->(published103:Paper) RETURN published103 }) ELSE reached114 END AS candidate115 WHERE candidate115 <> root104
        WITH candidate115, count(*) AS shared_count116, sum(term113) AS sum117
        WITH candidate115, shared_count116, sum117, COUNT { (candidate115)-[:HAS_TOPIC]->() } AS size118
        WITH candidate115, shared_count116, sum117 / sqrt(CASE WHEN size118 > 0 THEN size118 ELSE 1 END) AS sum117
        WITH collect([candidate115, shared_count116, sum117]) AS all119, max(sum117) AS best120
        UNWIND all119 AS found121
        WITH found121[0] AS candidate115, found121[1] AS shared_count116, found121[2] / best120 AS value122
        WITH candidate115, value122, shared_count116, round(120000.0 * value122) AS part123 WHERE part123 >= 1
        RETURN candidate115, ['SHARED_TOPICS', toInteger(part123), shared_count116] AS reason124
        UNION ALL
        WITH root104, title106, title106 + [word105 IN [word105 IN split(toLower(left(coalesce(seed101.abstract, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word105 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] WHERE NOT word105 IN title106] AS words127
        UNWIND words127 AS word105
        WITH root104, title106, word105, min(0) AS once128
        WITH root104, title106, collect(word105)[..32] AS words127 WHERE size(words127) > 0
        WITH root104, reduce(text129 = '', word105 IN words127 | CASE WHEN size(text129) + size(word105) > 500 THEN text129 ELSE text129 + word105 + CASE WHEN word105 IN title106 THEN '^3 ' ELSE ' ' END END) AS text129 CALL db.index.fulltext.queryNodes('paper_text', 'title:(' + text129 + ') abstract:(' + text129 + ')', {limit: 100}) YIELD node, score
        WITH root104, collect([node, score]) AS all119
        UNWIND [hit130 IN all119 WHERE size(all119) < 100 OR hit130[1] > all119[-1][1]] AS hit130
        WITH root104, hit130[0] AS reached114, hit130[1] / all119[0][1] AS value122
        WITH root104, CASE WHEN reached114:EarlierVersion THEN head(COLLECT { MATCH (reached114)-[:VERSION_OF]->(published103:Paper) RETURN published103 }) ELSE reached114 END AS candidate115, max(value122) AS value122 WHERE candidate115 <> root104
        WITH candidate115, value122, null AS shared_count116
        WITH candidate115, value122, shared_count116, round(120000.0 * value122) AS part123 WHERE part123 >= 1
        RETURN candidate115, ['TEXT_SIMILARITY', toInteger(part123), shared_count116] AS reason124
      }
      WITH seed101, root104, title106, candidate115 AS other97, sum(reason124[1]) AS rank99, collect(reason124) AS link98 WHERE other97 <> root104 AND NOT (size(title106) > 0 AND other97.title IS NOT NULL AND toLower(other97.title) CONTAINS title106[0] AND toLower(other97.title) CONTAINS title106[-1] AND [word105 IN split(toLower(left(coalesce(other97.title, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word105 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] = title106 AND (EXISTS { (seed101)<-[:AUTHORED]-()-[:AUTHORED]->(other97) } OR NOT EXISTS { (seed101)<-[:AUTHORED]-() } OR NOT EXISTS { (other97)<-[:AUTHORED]-() }))
      WITH other97, rank99, link98
      RETURN other97, link98
    }
    WITH other2, size(seeds102) AS count131, other97, collect(link98) AS all119 WHERE NOT EXISTS { (other2)-[:CONTAINS]->(other97) } AND NOT EXISTS { (other2)-[:CONTAINS]->(:EarlierVersion)-[:VERSION_OF]->(other97) }
    WITH count131, other97, [signal132 IN ['BIBLIOGRAPHIC_COUPLING', 'CO_CITATION', 'DIRECT_CITATION', 'SHARED_AUTHORS', 'SHARED_TOPICS', 'TEXT_SIMILARITY'] | reduce(total133 = [signal132, 0, null], reasons134 IN all119 | reduce(sum117 = total133, reason124 IN [reason124 IN reasons134 WHERE reason124[0] = signal132] | [signal132, sum117[1] + reason124[1], CASE WHEN reason124[2] IS NULL THEN sum117[2] ELSE coalesce(sum117[2], 0) + reason124[2] END]))] AS sums135
    WITH other97, [sum117 IN sums135 WHERE sum117[1] >= count131 | [sum117[0], sum117[1] / count131, sum117[2]]] AS link98
    WITH other97, reduce(total133 = 0, reason124 IN link98 | total133 + reason124[1]) AS rank99, link98 WHERE rank99 > 0
    WITH other97, rank99, link98
    WITH other97, link98, rank99, rank99 AS k95, other97.id AS k96 ORDER BY k95 DESC, k96 LIMIT $p14
    CALL (link98) {
      UNWIND link98 AS other138
      WITH other138, other138[1] AS k136, other138[0] AS k137 ORDER BY k136 DESC, k137
      RETURN collect([k137, other138[1] / 1000000.0, other138[2]]) AS v139
    }
    RETURN collect([rank99 / 1000000.0, [v139], k96, k96]) AS v140
  }
  RETURN head(collect([other2.id, other2.name, other2.description, other2.description, other2.visibility, v3, [v9, v48, v47], v49, [v140], toString(other2.createdAt), toString(other2.updatedAt)])) AS v1
}
RETURN [v1] AS row
