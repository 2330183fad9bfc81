// { paper(by: {id: "W1"}) { id kind label neighborCount researchMap { nodes { node { id } distance weight why } edges { kind source target weight reasons { signal score count } } truncated } title titleHtml abstract abstractHtml type year publishedOn publication { date venueType publisher volume issue firstPage lastPage articleNumber issns isbns } isRetracted language venue doi arxivId arxivVersion openalexId url openAccess { isOpen status url license } resources { kind url title } citationCount metrics { pageRank community percentile computedAt } authors(first: 2) { edges { node { id } cursor position nameAsPrinted isCorresponding affiliations { id } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount isTruncated } institutions(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } topics(first: 2) { edges { node { id } cursor score } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } references(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount stats { count byYear { key label count } byType { key label count } byTopic(first: 2) { key label count } byInstitution(first: 2) { key label count } byVenue(first: 2) { key label count } byOpenAccess { key label count } } } citedBy(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount stats { count byYear { key label count } byType { key label count } byTopic(first: 2) { key label count } byInstitution(first: 2) { key label count } byVenue(first: 2) { key label count } byOpenAccess { key label count } } } versions(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount stats { count byYear { key label count } byType { key label count } byTopic(first: 2) { key label count } byInstitution(first: 2) { key label count } byVenue(first: 2) { key label count } byOpenAccess { key label count } } } isEarlierVersion nearby(first: 2) { edges { node { id } score reasons { signal score count } } nodes { id } } votes { likes dislikes viewerVote } reactions { kind count viewerHasReacted } lastEventId saveCount viewerHasSaved collections(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } reviews(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } decisions { venue year outcome statement comment commentHtml decidedOn url } comments(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } } }
// parameters: {"p0":"W1","p10":3,"p11":3,"p15":2,"p16":2,"p17":2,"p19":3,"p1l":60,"p23":2,"p24":2,"p25":2,"p27":3,"p31":2,"p32":2,"p33":2,"p35":2,"p38":3,"p39":3,"p41":3,"p7":3,"p9":3,"viewer":"u-aaaaaaaaaaaaaaaa"}
CALL () {
  MATCH (:Identifier {key: $p0})-[:IDENTIFIES]->(other2:Paper)
  CALL (other2) {
    WITH [other2] AS seeds5
    WITH seeds5, seeds5 AS slice6, false AS cut7, [seed8 IN seeds5 | {node: seed8, weight: 1.0}] AS entries9, [seed8 IN seeds5 | {node: seed8, weight: 1000000, degree: COUNT { (seed8)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-() }}] AS level10
    WITH *, level10 AS frontier11
    CALL (frontier11, slice6) {
      UNWIND frontier11 AS expanded12
      WITH expanded12.node AS parent13, expanded12.weight / (log(2 + expanded12.degree) / log(2)) AS pull14
      MATCH (parent13)-[link15:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-(candidate16) WHERE NOT candidate16 IN slice6 AND NOT candidate16:EarlierVersion
      WITH candidate16, sum(toInteger(pull14 * coalesce(link15.score, 1.0))) AS drawn17
      WITH candidate16, 1 + toInteger(drawn17 * (1 + log10(1 + CASE WHEN candidate16:Paper THEN coalesce(candidate16.citationCount, 0) WHEN candidate16:Person THEN COUNT { (candidate16)-[:AUTHORED]->() } WHEN candidate16:Institution THEN COUNT { (candidate16)<-[:STATES_AFFILIATION]-() } ELSE 0 END))) AS weight18 ORDER BY weight18 DESC, candidate16.id
      WITH head([label19 IN labels(candidate16) WHERE label19 IN ['Paper', 'Person', 'Institution', 'Topic']]) AS kind20, collect({node: candidate16, weight: weight18})[..$p1l + 1] AS best21
      UNWIND range(0, size(best21) - 1) AS place22
      WITH best21[place22] AS entry23, place22 ORDER BY place22, entry23.weight DESC, entry23.node.id
      RETURN collect(entry23) AS ranked24
    }
    WITH *, CASE WHEN toInteger(ceil(($p1l - size(seeds5)) * 1.0)) + size(seeds5) - size(slice6) > 0 THEN ranked24[..toInteger(ceil(($p1l - size(seeds5)) * 1.0)) + size(seeds5) - size(slice6)] ELSE [] END AS kept25
    WITH seeds5, slice6 + [entry23 IN kept25 | entry23.node] AS slice6, cut7 OR size(kept25) < size(ranked24) OR size(frontier11) < size(level10) AS cut7, entries9 + [entry23 IN kept25 | {node: entry23.node, weight: round(1.0 * entry23.weight / ranked24[0].weight / 2, 6)}] AS entries9, [entry23 IN kept25 | {node: entry23.node, weight: 1000000 * entry23.weight / ranked24[0].weight, degree: head([node26 IN [entry23.node] | COUNT { (node26)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-() }])}] AS level10
    CALL (slice6) {
      UNWIND slice6 AS start27
      MATCH (start27)-[relation28:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]->(end29) WHERE end29 IN slice6
      RETURN collect({kind: CASE type(relation28) WHEN 'STATES_AFFILIATION' THEN 'AFFILIATED_WITH' ELSE type(relation28) END, source: startNode(relation28).id, target: endNode(relation28).id, weight: coalesce(relation28.score, 1.0)}) AS edges30
    }
    WITH *, [seed8 IN seeds5 | seed8.id] AS reached0_31
    WITH {nodes: [entry23 IN entries9 | {node: entry23.node, weight: entry23.weight, distance: CASE WHEN entry23.node.id IN reached0_31 THEN 0 ELSE 1 END}], edges: edges30, truncated: cut7} AS other32
    CALL (other32) {
      UNWIND other32.nodes AS other36
      WITH other36, other36.distance AS k33, other36.weight AS k34, other36.node.id AS k35 ORDER BY k33, k34 DESC, k35
      CALL (other36) {
        CALL (other36) {
          WITH other36.node AS other39 WHERE other39:Paper
          RETURN [0, [other39.id]] AS v38
          UNION ALL
          WITH other36.node AS other40 WHERE other40:Person
          RETURN [1, [other40.id]] AS v38
          UNION ALL
          WITH other36.node AS other41 WHERE other41:Institution
          RETURN [2, [other41.id]] AS v38
          UNION ALL
          WITH other36.node AS other42 WHERE other42:Topic
          RETURN [3, [other42.id]] AS v38
        }
        RETURN head(collect(v38)) AS v37
      }
      RETURN collect([v37, k33, k34, coalesce(other36.why, '')]) AS v43
    }
    CALL (other32) {
      UNWIND other32.edges AS other47
      WITH other47, other47.kind AS k44, other47.source AS k45, other47.target AS k46 ORDER BY k44, k45, k46
      CALL (other47) {
        UNWIND coalesce(other47.reasons, []) AS other50
        WITH other50, other50[1] AS k48, other50[0] AS k49 ORDER BY k48 DESC, k49
        RETURN collect([k49, other50[1] / 1000000.0, other50[2]]) AS v51
      }
      RETURN collect([k44, k45, k46, other47.weight, [v51]]) AS v52
    }
    RETURN head(collect([[v43], [v52], other32.truncated])) AS v4
  }
  CALL (other2) {
    MATCH (other2)-[link56:HAS_RESOURCE]->(other55:Resource)
    WITH other55, link56, link56.kind AS k53, other55.url AS k54 ORDER BY k53, k54
    RETURN collect([k53, k54, link56.title]) AS v57
  }
  CALL (other2) {
    MATCH (other2)<-[link61:AUTHORED]-(other60:Person)
    WITH other60, link61, link61.position AS k58, other60.id AS k59 ORDER BY k58, k59 LIMIT $p7
    CALL (other2, link61) {
      MATCH (other2)-[link62:STATES_AFFILIATION]->(other65:Institution) WHERE link61.position IN link62.positions
      WITH other65, link62, link62.position AS k63, other65.id AS k64 ORDER BY k63, k64
      RETURN collect([k64]) AS v66
    }
    RETURN collect([k58, k59, k58, coalesce(link61.nameAsPrinted, other60.name), coalesce(link61.corresponding, false), [v66], k59, k59]) AS v67
  }
  CALL (other2) {
    MATCH (other2)-[link71:STATES_AFFILIATION]->(other70:Institution)
    WITH other70, link71, link71.position AS k68, other70.id AS k69 ORDER BY k68, k69 LIMIT $p9
    RETURN collect([k68, k69, k69, k69]) AS v72
  }
  CALL (other2) {
    MATCH (other2)-[link76:HAS_TOPIC]->(other75:Topic)
    WITH other75, link76, coalesce(link76.score, 0.0) AS k73, other75.id AS k74 ORDER BY k73 DESC, k74 LIMIT $p10
    RETURN collect([k73, k74, k73, k74, k74]) AS v77
  }
  CALL (other2) {
    MATCH (other2)-[:CITES]->(other80:Paper)
    WITH other80, coalesce(other80.citationCount, 0) AS k78, other80.id AS k79 ORDER BY k78 DESC, k79 LIMIT $p11
    RETURN collect([k78, k79, k79, k79]) AS v81
  }
  CALL (other2) {
    MATCH (other2)-[:CITES]->(other82:Paper)
    WITH collect(other82) AS other82
    CALL (other82) {
      UNWIND other82 AS paper86
      WITH paper86.year AS other84, count(*) AS rank85 WHERE other84 IS NOT NULL
      WITH other84, rank85, other84 AS k83 ORDER BY k83
      RETURN collect([toString(other84), toString(other84), rank85]) AS v87
    }
    CALL (other82) {
      UNWIND other82 AS paper92
      WITH coalesce(paper92.type, 'OTHER') AS other90, count(*) AS rank91 WHERE other90 IS NOT NULL
      WITH other90, rank91, rank91 AS k88, other90 AS k89 ORDER BY k88 DESC, k89
      RETURN collect([toString(other90), left(other90, 1) + replace(toLower(substring(other90, 1)), '_', ' '), k88]) AS v93
    }
    CALL (other82) {
      UNWIND other82 AS paper98
      MATCH (paper98)-[:HAS_TOPIC]->(other96)
      WITH other96, count(*) AS rank97
      WITH other96, rank97, rank97 AS k94, other96.id AS k95 ORDER BY k94 DESC, k95 LIMIT $p15
      RETURN collect([k95, other96.name, k94]) AS v99
    }
    CALL (other82) {
      UNWIND other82 AS paper104
      MATCH (paper104)-[:STATES_AFFILIATION]->(other102)
      WITH other102, count(*) AS rank103
      WITH other102, rank103, rank103 AS k100, other102.id AS k101 ORDER BY k100 DESC, k101 LIMIT $p16
      RETURN collect([k101, other102.name, k100]) AS v105
    }
    CALL (other82) {
      UNWIND other82 AS paper110
      WITH paper110.venue AS other108, count(*) AS rank109 WHERE other108 IS NOT NULL
      WITH other108, rank109, rank109 AS k106, other108 AS k107 ORDER BY k106 DESC, k107 LIMIT $p17
      RETURN collect([toString(other108), k107, k106]) AS v111
    }
    CALL (other82) {
      UNWIND other82 AS paper116
      WITH coalesce(paper116.isOpenAccess, false) AS other114, count(*) AS rank115 WHERE other114 IS NOT NULL
      WITH other114, rank115, rank115 AS k112, other114 AS k113 ORDER BY k112 DESC, k113
      RETURN collect([toString(other114), CASE WHEN other114 THEN 'Open access' ELSE 'Not open access' END, k112]) AS v117
    }
    RETURN [size(other82), [v87], [v93], [v99], [v105], [v111], [v117]] AS v118, size(other82) AS v119
  }
  CALL (other2) {
    MATCH (other2)<-[:CITES]-(other122:Paper)
    WITH other122, coalesce(other122.citationCount, 0) AS k120, other122.id AS k121 ORDER BY k120 DESC, k121 LIMIT $p19
    RETURN collect([k120, k121, k121, k121]) AS v123
  }
  CALL (other2) {
    MATCH (other2)<-[:CITES]-(other124:Paper)
    WITH collect(other124) AS other124
    CALL (other124) {
      UNWIND other124 AS paper128
      WITH paper128.year AS other126, count(*) AS rank127 WHERE other126 IS NOT NULL
      WITH other126, rank127, other126 AS k125 ORDER BY k125
      RETURN collect([toString(other126), toString(other126), rank127]) AS v129
    }
    CALL (other124) {
      UNWIND other124 AS paper134
      WITH coalesce(paper134.type, 'OTHER') AS other132, count(*) AS rank133 WHERE other132 IS NOT NULL
      WITH other132, rank133, rank133 AS k130, other132 AS k131 ORDER BY k130 DESC, k131
      RETURN collect([toString(other132), left(other132, 1) + replace(toLower(substring(other132, 1)), '_', ' '), k130]) AS v135
    }
    CALL (other124) {
      UNWIND other124 AS paper140
      MATCH (paper140)-[:HAS_TOPIC]->(other138)
      WITH other138, count(*) AS rank139
      WITH other138, rank139, rank139 AS k136, other138.id AS k137 ORDER BY k136 DESC, k137 LIMIT $p23
      RETURN collect([k137, other138.name, k136]) AS v141
    }
    CALL (other124) {
      UNWIND other124 AS paper146
      MATCH (paper146)-[:STATES_AFFILIATION]->(other144)
      WITH other144, count(*) AS rank145
      WITH other144, rank145, rank145 AS k142, other144.id AS k143 ORDER BY k142 DESC, k143 LIMIT $p24
      RETURN collect([k143, other144.name, k142]) AS v147
    }
    CALL (other124) {
      UNWIND other124 AS paper152
      WITH paper152.venue AS other150, count(*) AS rank151 WHERE other150 IS NOT NULL
      WITH other150, rank151, rank151 AS k148, other150 AS k149 ORDER BY k148 DESC, k149 LIMIT $p25
      RETURN collect([toString(other150), k149, k148]) AS v153
    }
    CALL (other124) {
      UNWIND other124 AS paper158
      WITH coalesce(paper158.isOpenAccess, false) AS other156, count(*) AS rank157 WHERE other156 IS NOT NULL
      WITH other156, rank157, rank157 AS k154, other156 AS k155 ORDER BY k154 DESC, k155
      RETURN collect([toString(other156), CASE WHEN other156 THEN 'Open access' ELSE 'Not open access' END, k154]) AS v159
    }
    RETURN [size(other124), [v129], [v135], [v141], [v147], [v153], [v159]] AS v160, size(other124) AS v161
  }
  CALL (other2) {
    MATCH (other2)-[:VERSION_OF*1..2]-(other165:Paper)
    WITH other165, CASE WHEN other165:EarlierVersion THEN 1 ELSE 0 END AS k162, coalesce(other165.year, -2147483648) AS k163, other165.id AS k164 ORDER BY k162, k163 DESC, k164 LIMIT $p27
    RETURN collect([k162, k163, k164, k164, k164]) AS v166
  }
  CALL (other2) {
    MATCH (other2)-[:VERSION_OF*1..2]-(other167:Paper)
    WITH collect(other167) AS other167
    CALL (other167) {
      UNWIND other167 AS paper171
      WITH paper171.year AS other169, count(*) AS rank170 WHERE other169 IS NOT NULL
      WITH other169, rank170, other169 AS k168 ORDER BY k168
      RETURN collect([toString(other169), toString(other169), rank170]) AS v172
    }
    CALL (other167) {
      UNWIND other167 AS paper177
      WITH coalesce(paper177.type, 'OTHER') AS other175, count(*) AS rank176 WHERE other175 IS NOT NULL
      WITH other175, rank176, rank176 AS k173, other175 AS k174 ORDER BY k173 DESC, k174
      RETURN collect([toString(other175), left(other175, 1) + replace(toLower(substring(other175, 1)), '_', ' '), k173]) AS v178
    }
    CALL (other167) {
      UNWIND other167 AS paper183
      MATCH (paper183)-[:HAS_TOPIC]->(other181)
      WITH other181, count(*) AS rank182
      WITH other181, rank182, rank182 AS k179, other181.id AS k180 ORDER BY k179 DESC, k180 LIMIT $p31
      RETURN collect([k180, other181.name, k179]) AS v184
    }
    CALL (other167) {
      UNWIND other167 AS paper189
      MATCH (paper189)-[:STATES_AFFILIATION]->(other187)
      WITH other187, count(*) AS rank188
      WITH other187, rank188, rank188 AS k185, other187.id AS k186 ORDER BY k185 DESC, k186 LIMIT $p32
      RETURN collect([k186, other187.name, k185]) AS v190
    }
    CALL (other167) {
      UNWIND other167 AS paper195
      WITH paper195.venue AS other193, count(*) AS rank194 WHERE other193 IS NOT NULL
      WITH other193, rank194, rank194 AS k191, other193 AS k192 ORDER BY k191 DESC, k192 LIMIT $p33
      RETURN collect([toString(other193), k192, k191]) AS v196
    }
    CALL (other167) {
      UNWIND other167 AS paper201
      WITH coalesce(paper201.isOpenAccess, false) AS other199, count(*) AS rank200 WHERE other199 IS NOT NULL
      WITH other199, rank200, rank200 AS k197, other199 AS k198 ORDER BY k197 DESC, k198
      RETURN collect([toString(other199), CASE WHEN other199 THEN 'Open access' ELSE 'Not open access' END, k197]) AS v202
    }
    RETURN [size(other167), [v172], [v178], [v184], [v190], [v196], [v202]] AS v203, size(other167) AS v204
  }
  CALL (other2) {
    WITH other2, CASE WHEN other2:EarlierVersion THEN head(COLLECT { MATCH (other2)-[:VERSION_OF]->(published210:Paper) RETURN published210 }) ELSE other2 END AS root211, [word212 IN split(toLower(left(coalesce(other2.title, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word212 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] AS title213
    CALL (other2, root211, title213) {
      MATCH (other2)-[:CITES|REFERS_TO]->(via214)
      WITH root211, via214, COUNT { (via214)<-[:CITES|REFERS_TO]-() } AS degree215 ORDER BY degree215, coalesce(via214.id, via214.key)
      WITH root211, collect([via214, degree215]) AS between216
      UNWIND between216[..reduce(spent217 = [0, 0], pair218 IN between216 | CASE WHEN spent217[0] + pair218[1] > 2000 THEN [2000, spent217[1]] ELSE [spent217[0] + pair218[1], spent217[1] + 1] END)[1]] AS chosen219
      WITH root211, chosen219[0] AS via214, toInteger(1000000 / log(1 + chosen219[1])) AS term220
      MATCH (via214)<-[:CITES|REFERS_TO]-(reached221)
      WITH DISTINCT root211, via214, term220, CASE WHEN reached221:EarlierVersion THEN head(COLLECT { MATCH (reached221)-[:VERSION_OF]->(published210:Paper) RETURN published210 }) ELSE reached221 END AS candidate222 WHERE candidate222 <> root211
      WITH candidate222, count(*) AS shared_count223, sum(term220) AS sum224
      WITH candidate222, shared_count223, sum224, COUNT { (candidate222)-[:CITES|REFERS_TO]->() } AS size225
      WITH candidate222, shared_count223, sum224 / sqrt(CASE WHEN size225 > 0 THEN size225 ELSE 1 END) AS sum224
      WITH collect([candidate222, shared_count223, sum224]) AS all226, max(sum224) AS best227
      UNWIND all226 AS found228
      WITH found228[0] AS candidate222, found228[1] AS shared_count223, found228[2] / best227 AS value229
      WITH candidate222, value229, shared_count223, round(240000.0 * value229) AS part230 WHERE part230 >= 1
      RETURN candidate222, ['BIBLIOGRAPHIC_COUPLING', toInteger(part230), shared_count223] AS reason231
      UNION ALL
      MATCH (other2)<-[:CITES]-(via214)
      WITH root211, via214, COUNT { (via214)-[:CITES]->() } AS degree215 ORDER BY degree215, coalesce(via214.id, via214.key)
      WITH root211, collect([via214, degree215]) AS between216
      UNWIND between216[..reduce(spent217 = [0, 0], pair218 IN between216 | CASE WHEN spent217[0] + pair218[1] > 2000 THEN [2000, spent217[1]] ELSE [spent217[0] + pair218[1], spent217[1] + 1] END)[1]] AS chosen219
      WITH root211, chosen219[0] AS via214, toInteger(1000000 / log(1 + chosen219[1])) AS term220
      MATCH (via214)-[:CITES]->(reached221)
      WITH DISTINCT root211, via214, term220, CASE WHEN reached221:EarlierVersion THEN head(COLLECT { MATCH (reached221)-[:VERSION_OF]->(published210:Paper) RETURN published210 }) ELSE reached221 END AS candidate222 WHERE candidate222 <> root211
      WITH candidate222, count(*) AS shared_count223, sum(term220) AS sum224
      WITH candidate222, shared_count223, sum224, 1 AS size225
      WITH candidate222, shared_count223, sum224 * 1.0 AS sum224
      WITH collect([candidate222, shared_count223, sum224]) AS all226, max(sum224) AS best227
      UNWIND all226 AS found228
      WITH found228[0] AS candidate222, found228[1] AS shared_count223, found228[2] / best227 AS value229
      WITH candidate222, value229, shared_count223, round(190000.0 * value229) AS part230 WHERE part230 >= 1
      RETURN candidate222, ['CO_CITATION', toInteger(part230), shared_count223] AS reason231
      UNION ALL
      CALL (other2, root211) {
        MATCH (other2)-[cites232:CITES]-(reached221)
        WITH DISTINCT root211, startNode(cites232) = other2 AS forward233, CASE WHEN reached221:EarlierVersion THEN head(COLLECT { MATCH (reached221)-[:VERSION_OF]->(published210:Paper) RETURN published210 }) ELSE reached221 END AS candidate222 WHERE candidate222 <> root211
        RETURN candidate222, count(*) AS shared_count223, 0.25 AS value229
        UNION ALL
        MATCH (other2)-[:CITES]->(via214)
        WITH root211, via214, COUNT { (via214)-[:CITES]->() } AS degree215 ORDER BY degree215, coalesce(via214.id, via214.key)
        WITH root211, collect([via214, degree215]) AS between216
        UNWIND between216[..reduce(spent217 = [0, 0], pair218 IN between216 | CASE WHEN spent217[0] + pair218[1] > 2000 THEN [2000, spent217[1]] ELSE [spent217[0] + pair218[1], spent217[1] + 1] END)[1]] AS chosen219
        WITH root211, chosen219[0] AS via214, toInteger(1000000 / log(1 + chosen219[1])) AS term220
        MATCH (via214)-[:CITES]->(reached221)
        WITH DISTINCT root211, via214, term220, CASE WHEN reached221:EarlierVersion THEN head(COLLECT { MATCH (reached221)-[:VERSION_OF]->(published210:Paper) RETURN published210 }) ELSE reached221 END AS candidate222 WHERE candidate222 <> root211
        WITH candidate222, count(*) AS shared_count223, sum(term220) AS sum224
        WITH candidate222, shared_count223, sum224, 1 AS size225
        WITH candidate222, shared_count223, sum224 * 1.0 AS sum224
        WITH collect([candidate222, shared_count223, sum224]) AS all226, max(sum224) AS best227
        UNWIND all226 AS found228
        WITH found228[0] AS candidate222, found228[1] AS shared_count223, found228[2] / best227 AS value229
        RETURN candidate222, shared_count223, value229
        UNION ALL
        MATCH (other2)<-[:CITES]-(via214)
        WITH root211, via214, COUNT { (via214)<-[:CITES]-() } AS degree215 ORDER BY degree215, coalesce(via214.id, via214.key)
        WITH root211, collect([via214, degree215]) AS between216
        UNWIND between216[..reduce(spent217 = [0, 0], pair218 IN between216 | CASE WHEN spent217[0] + pair218[1] > 2000 THEN [2000, spent217[1]] ELSE [spent217[0] + pair218[1], spent217[1] + 1] END)[1]] AS chosen219
        WITH root211, chosen219[0] AS via214, toInteger(1000000 / log(1 + chosen219[1])) AS term220
        MATCH (via214)<-[:CITES]-(reached221)
        WITH DISTINCT root211, via214, term220, CASE WHEN reached221:EarlierVersion THEN head(COLLECT { MATCH (reached221)-[:VERSION_OF]->(published210:Paper) RETURN published210 }) ELSE reached221 END AS candidate222 WHERE candidate222 <> root211
        WITH candidate222, count(*) AS shared_count223, sum(term220) AS sum224
        WITH candidate222, shared_count223, sum224, COUNT { (candidate222)-[:CITES|REFERS_TO]->() } AS size225
        WITH candidate222, shared_count223, sum224 / sqrt(CASE WHEN size225 > 0 THEN size225 ELSE 1 END) AS sum224
        WITH collect([candidate222, shared_count223, sum224]) AS all226, max(sum224) AS best227
        UNWIND all226 AS found228
        WITH found228[0] AS candidate222, found228[1] AS shared_count223, found228[2] / best227 AS value229
        RETURN candidate222, shared_count223, 0.5 * value229 AS value229
      }
      WITH candidate222, sum(shared_count223) AS shared_count223, max(value229) AS value229
      WITH candidate222, value229, shared_count223, round(210000.0 * value229) AS part230 WHERE part230 >= 1
      RETURN candidate222, ['DIRECT_CITATION', toInteger(part230), shared_count223] AS reason231
      UNION ALL
      MATCH (other2)<-[:AUTHORED]-(via214)
      WITH root211, via214, COUNT { (via214)-[:AUTHORED]->() } AS degree215 ORDER BY degree215, coalesce(via214.id, via214.key)
      WITH root211, collect([via214, degree215]) AS between216
      UNWIND between216[..reduce(spent217 = [0, 0], pair218 IN between216 | CASE WHEN spent217[0] + pair218[1] > 2000 THEN [2000, spent217[1]] ELSE [spent217[0] + pair218[1], spent217[1] + 1] END)[1]] AS chosen219
      WITH root211, chosen219[0] AS via214, toInteger(1000000 / log(1 + chosen219[1])) AS term220
      MATCH (via214)-[:AUTHORED]->(reached221)
      WITH DISTINCT root211, via214, term220, CASE WHEN reached221:EarlierVersion THEN head(COLLECT { MATCH (reached221)-[:VERSION_OF]->(published210:Paper) RETURN published210 }) ELSE reached221 END AS candidate222 WHERE candidate222 <> root211
      WITH candidate222, count(*) AS shared_count223, sum(term220) AS sum224
      WITH candidate222, shared_count223, sum224, COUNT { (candidate222)<-[:AUTHORED]-() } AS size225
      WITH candidate222, shared_count223, sum224 / sqrt(CASE WHEN size225 > 0 THEN size225 ELSE 1 END) AS sum224
      WITH collect([candidate222, shared_count223, sum224]) AS all226, max(sum224) AS best227
      UNWIND all226 AS found228
      WITH found228[0] AS candidate222, found228[1] AS shared_count223, found228[2] / best227 AS value229
      WITH candidate222, value229, shared_count223, round(120000.0 * value229) AS part230 WHERE part230 >= 1
      RETURN candidate222, ['SHARED_AUTHORS', toInteger(part230), shared_count223] AS reason231
      UNION ALL
      MATCH (other2)-[:HAS_TOPIC]->(via214)
      WITH root211, via214, COUNT { (via214)<-[:HAS_TOPIC]-() } AS degree215 ORDER BY degree215, coalesce(via214.id, via214.key)
      WITH root211, collect([via214, degree215]) AS between216
      UNWIND between216[..reduce(spent217 = [0, 0], pair218 IN between216 | CASE WHEN spent217[0] + pair218[1] > 2000 THEN [2000, spent217[1]] ELSE [spent217[0] + pair218[1], spent217[1] + 1] END)[1]] AS chosen219
      WITH root211, chosen219[0] AS via214, toInteger(1000000 / log(1 + chosen219[1])) AS term220
      MATCH (via214)<-[:HAS_TOPIC]-(reached221)
      WITH DISTINCT root211, via214, term220, CASE WHEN reached221:EarlierVersion THEN head(COLLECT { MATCH (reached221)-[:VERSION_OF]->(published210:Paper) RETURN published210 }) ELSE reached221 END AS candidate222 WHERE candidate222 <> root211
      WITH candidate222, count(*) AS shared_count223, sum(term220) AS sum224
      WITH candidate222, shared_count223, sum224, COUNT { (candidate222)-[:HAS_TOPIC]->() } AS size225
      WITH candidate222, shared_count223, sum224 / sqrt(CASE WHEN size225 > 0 THEN size225 ELSE 1 END) AS sum224
      WITH collect([candidate222, shared_count223, sum224]) AS all226, max(sum224) AS best227
      UNWIND all226 AS found228
      WITH found228[0] AS candidate222, found228[1] AS shared_count223, found228[2] / best227 AS value229
      WITH candidate222, value229, shared_count223, round(120000.0 * value229) AS part230 WHERE part230 >= 1
      RETURN candidate222, ['SHARED_TOPICS', toInteger(part230), shared_count223] AS reason231
      UNION ALL
      WITH root211, title213, title213 + [word212 IN [word212 IN split(toLower(left(coalesce(other2.abstract, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word212 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] WHERE NOT word212 IN title213] AS words234
      UNWIND words234 AS word212
      WITH root211, title213, word212, min(0) AS once235
      WITH root211, title213, collect(word212)[..32] AS words234 WHERE size(words234) > 0
      WITH root211, reduce(text236 = '', word212 IN words234 | CASE WHEN size(text236) + size(word212) > 500 THEN text236 ELSE text236 + word212 + CASE WHEN word212 IN title213 THEN '^3 ' ELSE ' ' END END) AS text236 CALL db.index.fulltext.queryNodes('paper_text', 'title:(' + text236 + ') abstract:(' + text236 + ')', {limit: 100}) YIELD node, score
      WITH root211, collect([node, score]) AS all226
      UNWIND [hit237 IN all226 WHERE size(all226) < 100 OR hit237[1] > all226[-1][1]] AS hit237
      WITH root211, hit237[0] AS reached221, hit237[1] / all226[0][1] AS value229
      WITH root211, CASE WHEN reached221:EarlierVersion THEN head(COLLECT { MATCH (reached221)-[:VERSION_OF]->(published210:Paper) RETURN published210 }) ELSE reached221 END AS candidate222, max(value229) AS value229 WHERE candidate222 <> root211
      WITH candidate222, value229, null AS shared_count223
      WITH candidate222, value229, shared_count223, round(120000.0 * value229) AS part230 WHERE part230 >= 1
      RETURN candidate222, ['TEXT_SIMILARITY', toInteger(part230), shared_count223] AS reason231
    }
    WITH other2, root211, title213, candidate222 AS other207, sum(reason231[1]) AS rank209, collect(reason231) AS link208 WHERE other207 <> root211 AND NOT (size(title213) > 0 AND other207.title IS NOT NULL AND toLower(other207.title) CONTAINS title213[0] AND toLower(other207.title) CONTAINS title213[-1] AND [word212 IN split(toLower(left(coalesce(other207.title, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word212 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] = title213 AND (EXISTS { (other2)<-[:AUTHORED]-()-[:AUTHORED]->(other207) } OR NOT EXISTS { (other2)<-[:AUTHORED]-() } OR NOT EXISTS { (other207)<-[:AUTHORED]-() }))
    WITH other207, rank209, link208
    WITH other207, link208, rank209, rank209 AS k205, other207.id AS k206 ORDER BY k205 DESC, k206 LIMIT $p35
    CALL (link208) {
      UNWIND link208 AS other240
      WITH other240, other240[1] AS k238, other240[0] AS k239 ORDER BY k238 DESC, k239
      RETURN collect([k239, other240[1] / 1000000.0, other240[2]]) AS v241
    }
    RETURN collect([rank209 / 1000000.0, [v241], k206, k206]) AS v242
  }
  CALL (other2) {
    MATCH (other2)<-[reaction247:REACTED]-()
    WITH reaction247.kind AS other245, count(*) AS rank246
    WITH other245, rank246, rank246 AS k243, other245 AS k244 ORDER BY k243 DESC, k244
    RETURN collect([k244, k243, EXISTS { (other2)<-[:REACTED {kind: other245}]-(:User {id: $viewer}) }]) AS v248
  }
  CALL (other2) {
    MATCH (other2)<-[:CONTAINS]-(other250:Collection) WHERE (other250.visibility = 'PUBLIC' OR EXISTS { (other250)<-[:OWNS]-(:User {id: $viewer}) })
    WITH other250, other250.createdAt.epochSeconds * 1000000000 + other250.createdAt.nanosecond AS k251, other250.id AS k252 ORDER BY k251 DESC, k252 LIMIT $p38
    RETURN collect([k251, k252, k252, k252]) AS v253
  }
  CALL (other2) {
    MATCH (other2)<-[:CONTAINS]-(other254:Collection) WHERE (other254.visibility = 'PUBLIC' OR EXISTS { (other254)<-[:OWNS]-(:User {id: $viewer}) })
    RETURN count(*) AS v255
  }
  CALL (other2) {
    MATCH (other2)<-[:REVIEWS]-(other256:Review) WHERE (other256:Shown OR (other256.withdrawnAt IS NULL AND EXISTS { (other256)<-[:WROTE]-(:User {id: $viewer}) }))
    WITH other256, other256.createdAt.epochSeconds * 1000000000 + other256.createdAt.nanosecond AS k257, other256.id AS k258 ORDER BY k257 DESC, k258 LIMIT $p39
    RETURN collect([k257, k258, k258, k258]) AS v259
  }
  CALL (other2) {
    MATCH (other2)<-[:REVIEWS]-(other260:Review) WHERE (other260:Shown OR (other260.withdrawnAt IS NULL AND EXISTS { (other260)<-[:WROTE]-(:User {id: $viewer}) }))
    RETURN count(*) AS v261
  }
  CALL (other2) {
    MATCH (other2)-[:HAS_DECISION]->(other264:Decision)
    WITH other264, coalesce(other264.year, -1) AS k262, other264.id AS k263 ORDER BY k262 DESC, k263
    RETURN collect([other264.venue, other264.year, other264.outcome, other264.statement, other264.comment, other264.comment, toString(other264.decidedOn), other264.url]) AS v265
  }
  CALL (other2) {
    MATCH (other2)<-[:ON]-(other266:Comment) WHERE (other266:Shown OR (other266.withdrawnAt IS NULL AND EXISTS { (other266)<-[:WROTE]-(:User {id: $viewer}) })) AND NOT EXISTS { (other266)-[:REPLIES_TO]->() }
    WITH other266, other266.createdAt.epochSeconds * 1000000000 + other266.createdAt.nanosecond AS k267, other266.id AS k268 ORDER BY k267 DESC, k268 LIMIT $p41
    RETURN collect([k267, k268, k268, k268]) AS v269
  }
  CALL (other2) {
    MATCH (other2)<-[:ON]-(other270:Comment) WHERE (other270:Shown OR (other270.withdrawnAt IS NULL AND EXISTS { (other270)<-[:WROTE]-(:User {id: $viewer}) })) AND NOT EXISTS { (other270)-[:REPLIES_TO]->() }
    RETURN count(*) AS v271
  }
  RETURN head(collect([other2.id, 'PAPER', coalesce(other2.title, 'Untitled'), COUNT { (other2)-[:CITES]->() } + COUNT { (other2)<-[:CITES]-() } - COUNT { (other2)-[:CITES]->(mutual3)-[:CITES]->(other2) } + COUNT { (other2)<-[:AUTHORED]-() } + COUNT { (other2)-[:HAS_TOPIC]->() } + COUNT { (other2)-[:STATES_AFFILIATION]->() }, v4, coalesce(other2.title, 'Untitled'), coalesce(other2.titleHtml, replace(replace(replace(coalesce(other2.title, 'Untitled'), '&', '&amp;'), '<', '&lt;'), '>', '&gt;')), other2.abstract, coalesce(other2.abstractHtml, replace(replace(replace(other2.abstract, '&', '&amp;'), '<', '&lt;'), '>', '&gt;')), coalesce(other2.type, 'OTHER'), other2.year, toString(other2.publishedOn), coalesce(other2.publicationDate, toString(other2.publishedOn), toString(other2.year)), other2.venueType, other2.publisher, other2.volume, other2.issue, other2.firstPage, other2.lastPage, other2.articleNumber, coalesce(other2.issns, []), coalesce(other2.isbns, []), coalesce(other2.isRetracted, false), other2.language, other2.venue, other2.doi, other2.arxivId, other2.arxivVersion, other2.openalexId, other2.url, coalesce(other2.isOpenAccess, false), other2.oaStatus, other2.oaUrl, other2.oaLicense, [v57], coalesce(other2.citationCount, 0), other2.pageRank, other2.community, other2.percentile, toString(other2.metricsAt), [v67, COUNT { (other2)<-[:AUTHORED]-() }, [coalesce(other2.authorsTruncated, false)]], [v72, COUNT { (other2)-[:STATES_AFFILIATION]->() }], [v77, COUNT { (other2)-[:HAS_TOPIC]->() }], [v81, v119, v118], [v123, v161, v160], [v166, v204, v203], other2:EarlierVersion, [v242], COUNT { (other2)<-[:LIKED]-() }, COUNT { (other2)<-[:DISLIKED]-() }, CASE WHEN EXISTS { (other2)<-[:LIKED]-(:User {id: $viewer}) } THEN 'LIKE' WHEN EXISTS { (other2)<-[:DISLIKED]-(:User {id: $viewer}) } THEN 'DISLIKE' END, [v248], toString(coalesce(head(COLLECT { MATCH (activity249:Activity {paper: other2.id}) RETURN activity249.sequence }), 0)), COUNT { (other2)<-[:SAVED]-() }, EXISTS { (other2)<-[:SAVED]-(:User {id: $viewer}) }, [v253, v255], [v259, v261], [v265], [v269, v271]])) AS v1
}
RETURN [v1] AS row
