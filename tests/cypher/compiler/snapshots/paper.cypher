// { paper(by: {doi: "10.1234/X"}) { id kind label neighborCount researchMap { nodes { node { id } distance weight why } edges { kind source target weight reasons { signal score count } } truncated } title titleHtml abstract abstractHtml type year publishedOn publication { date venueType publisher volume issue firstPage lastPage articleNumber issns isbns } isRetracted language venue doi arxivId arxivVersion openalexId url openAccess { isOpen status url license } resources { kind url title } citationCount metrics { pageRank community percentile computedAt } authors(first: 2) { edges { node { id } cursor position nameAsPrinted isCorresponding affiliations { id } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount isTruncated } institutions(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } topics(first: 2) { edges { node { id } cursor score } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } references(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount stats { count byYear { key label count } byType { key label count } byTopic(first: 2) { key label count } byInstitution(first: 2) { key label count } byVenue(first: 2) { key label count } byOpenAccess { key label count } } } citedBy(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount stats { count byYear { key label count } byType { key label count } byTopic(first: 2) { key label count } byInstitution(first: 2) { key label count } byVenue(first: 2) { key label count } byOpenAccess { key label count } } } versions(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount stats { count byYear { key label count } byType { key label count } byTopic(first: 2) { key label count } byInstitution(first: 2) { key label count } byVenue(first: 2) { key label count } byOpenAccess { key label count } } } isEarlierVersion nearby(first: 2) { edges { node { id } score reasons { signal score count } } nodes { id } } votes { likes dislikes viewerVote } reactions { kind count viewerHasReacted } lastEventId saveCount viewerHasSaved collections(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } reviews(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } decisions { venue year outcome statement comment commentHtml decidedOn url } comments(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } } }
// parameters: {"p0":"doi:10.1234/x","p10":3,"p11":3,"p15":2,"p16":2,"p17":2,"p19":3,"p1l":60,"p23":2,"p24":2,"p25":2,"p27":3,"p31":2,"p32":2,"p33":2,"p35":2,"p38":3,"p39":3,"p41":3,"p7":3,"p9":3}
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
      WITH candidate222, shared_count223, sum224 / (1000000 * sqrt(CASE WHEN size225 > 0 THEN size225 ELSE 1 END)) AS x226
      WITH candidate222, 1.3 * x226 / (x226 + 0.88) AS part227, shared_count223
      RETURN 'BIBLIOGRAPHIC_COUPLING' AS signal228, max(part227) AS best229, collect([candidate222, part227, shared_count223]) AS found230
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
      WITH candidate222, shared_count223, sum224 / 1000000.0 AS x226
      WITH candidate222, 1.7 * x226 / (x226 + 1.7) AS part227, shared_count223
      RETURN 'CO_CITATION' AS signal228, max(part227) AS best229, collect([candidate222, part227, shared_count223]) AS found230
      UNION ALL
      CALL (other2, root211) {
        MATCH (other2)-[cites231:CITES]-(reached221)
        WITH DISTINCT root211, startNode(cites231) = other2 AS forward232, CASE WHEN reached221:EarlierVersion THEN head(COLLECT { MATCH (reached221)-[:VERSION_OF]->(published210:Paper) RETURN published210 }) ELSE reached221 END AS candidate222 WHERE candidate222 <> root211
        RETURN candidate222, count(*) AS shared_count223, 0.2 AS x226
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
        WITH candidate222, shared_count223, sum224 / 1000000.0 AS x226
        RETURN candidate222, shared_count223, x226
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
        WITH candidate222, shared_count223, sum224 / (1000000 * sqrt(CASE WHEN size225 > 0 THEN size225 ELSE 1 END)) AS x226
        RETURN candidate222, shared_count223, 0.3 * x226 AS x226
      }
      WITH candidate222, sum(shared_count223) AS shared_count223, sum(x226) AS x226
      WITH candidate222, 1.15 * x226 / (x226 + 1.8) AS part227, shared_count223
      RETURN 'DIRECT_CITATION' AS signal228, max(part227) AS best229, collect([candidate222, part227, shared_count223]) AS found230
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
      WITH candidate222, shared_count223, sum224 / (1000000 * sqrt(CASE WHEN size225 > 0 THEN size225 ELSE 1 END)) AS x226
      WITH candidate222, 4.4 * x226 / (x226 + 0.92) AS part227, shared_count223
      RETURN 'SHARED_AUTHORS' AS signal228, max(part227) AS best229, collect([candidate222, part227, shared_count223]) AS found230
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
      WITH candidate222, shared_count223, sum224 / (1000000 * sqrt(CASE WHEN size225 > 0 THEN size225 ELSE 1 END)) AS x226
      WITH candidate222, 1.0 * x226 / (x226 + 0.35) AS part227, shared_count223
      RETURN 'SHARED_TOPICS' AS signal228, max(part227) AS best229, collect([candidate222, part227, shared_count223]) AS found230
      UNION ALL
      WITH root211, title213, title213 + [word212 IN [word212 IN split(toLower(left(coalesce(other2.abstract, ''), 3000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word212 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'] WHERE NOT word212 IN title213 AND NOT word212 IN ['able', 'about', 'achieve', 'achieved', 'achieves', 'across', 'additionally', 'after', 'against', 'al', 'all', 'allow', 'allows', 'also', 'although', 'among', 'analysis', 'another', 'any', 'approach', 'approaches', 'art', 'article', 'available', 'based', 'because', 'been', 'before', 'best', 'better', 'between', 'both', 'can', 'case', 'cases', 'challenge', 'challenges', 'challenging', 'common', 'compare', 'compared', 'comparison', 'complex', 'could', 'data', 'demonstrate', 'demonstrated', 'demonstrates', 'describe', 'described', 'describes', 'develop', 'developed', 'did', 'different', 'discuss', 'do', 'does', 'due', 'during', 'e', 'each', 'effective', 'effectively', 'effectiveness', 'efficient', 'efficiently', 'enable', 'enables', 'enabling', 'especially', 'et', 'etc', 'even', 'existing', 'experiment', 'experimental', 'experiments', 'explore', 'finally', 'first', 'form', 'framework', 'from', 'further', 'furthermore', 'g', 'general', 'given', 'good', 'had', 'has', 'have', 'he', 'her', 'high', 'higher', 'his', 'how', 'however', 'i', 'important', 'improve', 'improved', 'improvement', 'improves', 'include', 'includes', 'including', 'information', 'introduce', 'introduces', 'investigate', 'investigated', 'its', 'itself', 'just', 'key', 'large', 'larger', 'level', 'low', 'lower', 'made', 'main', 'make', 'makes', 'many', 'may', 'method', 'methods', 'might', 'model', 'models', 'more', 'moreover', 'most', 'much', 'multiple', 'must', 'need', 'needed', 'needs', 'new', 'non', 'novel', 'number', 'obtained', 'often', 'one', 'only', 'order', 'other', 'others', 'our', 'out', 'outperform', 'outperforms', 'over', 'own', 'paper', 'part', 'particularly', 'per', 'performance', 'present', 'presented', 'presents', 'previous', 'problem', 'problems', 'process', 'propose', 'proposed', 'provide', 'provided', 'provides', 'real', 'recent', 'recently', 'result', 'results', 'same', 'second', 'set', 'several', 'she', 'should', 'show', 'shown', 'shows', 'significant', 'significantly', 'simple', 'since', 'single', 'small', 'some', 'specific', 'state', 'still', 'studies', 'study', 'system', 'systems', 'take', 'taken', 'task', 'tasks', 'technique', 'techniques', 'than', 'them', 'themselves', 'therefore', 'though', 'three', 'through', 'thus', 'time', 'too', 'two', 'under', 'up', 'us', 'use', 'used', 'uses', 'using', 'various', 'very', 'via', 'vs', 'way', 'we', 'well', 'what', 'when', 'where', 'whether', 'which', 'while', 'who', 'whose', 'within', 'without', 'work', 'works', 'world', 'would', 'yet', 'you', 'your']] AS words233
      UNWIND words233 AS word212
      WITH root211, title213, word212, min(0) AS once234
      WITH root211, title213, collect(word212)[..64] AS words233 WHERE size(words233) > 0
      WITH root211, title213, [word212 IN words233 | [word212, CASE WHEN word212 =~ '[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}\\p{IsArabic}\\p{N}]+' THEN 1 ELSE size(word212) END]] AS words233
      WITH root211, reduce(query235 = [0, ''], word212 IN words233 | CASE WHEN query235[0] + word212[1] > 480 THEN query235 ELSE [query235[0] + word212[1], query235[1] + word212[0] + CASE WHEN word212[0] IN title213 THEN '^2 ' ELSE ' ' END] END)[1] AS query235
      WITH root211, 'title:(' + query235 + ') abstract:(' + query235 + ')' AS query235 CALL db.index.fulltext.queryNodes('paper_text', query235, {limit: 100}) YIELD node, score
      WITH root211, collect([node, score]) AS hits236
      WITH root211, hits236, CASE WHEN size(hits236) < 100 THEN 0.0 ELSE hits236[-1][1] END AS noise237
      UNWIND [hit238 IN hits236 WHERE hit238[1] > noise237] AS hit238
      WITH root211, hit238[0] AS reached221, hit238[1] - noise237 AS margin239
      WITH root211, CASE WHEN reached221:EarlierVersion THEN head(COLLECT { MATCH (reached221)-[:VERSION_OF]->(published210:Paper) RETURN published210 }) ELSE reached221 END AS candidate222, max(margin239) AS x226 WHERE candidate222 <> root211
      WITH candidate222, x226, null AS shared_count223
      WITH candidate222, 1.8 * x226 / (x226 + 34.0) AS part227, shared_count223
      RETURN 'TEXT_SIMILARITY' AS signal228, max(part227) AS best229, collect([candidate222, part227, shared_count223]) AS found230
      UNION ALL
      WITH other2, root211 WHERE other2.embedding IS NOT NULL
      MATCH (analysis240:Analysis {key: 'embeddings'}) WHERE analysis240.dimension = size(other2.embedding) CALL db.index.vector.queryNodes('paper_embedding', 100, other2.embedding) YIELD node
      WITH root211, node, vector.similarity.cosine(node.embedding, other2.embedding) AS score ORDER BY score DESC, node.id
      WITH root211, collect([node, score]) AS hits236
      WITH root211, hits236, CASE WHEN size(hits236) < 100 THEN 0.5 ELSE hits236[-1][1] END AS noise237
      UNWIND [hit238 IN hits236 WHERE hit238[1] > noise237] AS hit238
      WITH root211, hit238[0] AS reached221, hit238[1] - noise237 AS margin239
      WITH root211, CASE WHEN reached221:EarlierVersion THEN head(COLLECT { MATCH (reached221)-[:VERSION_OF]->(published210:Paper) RETURN published210 }) ELSE reached221 END AS candidate222, max(margin239) AS x226 WHERE candidate222 <> root211
      WITH candidate222, x226, null AS shared_count223
      WITH candidate222, 1.8 * x226 / (x226 + 0.1) AS part227, shared_count223
      RETURN 'EMBEDDING_SIMILARITY' AS signal228, max(part227) AS best229, collect([candidate222, part227, shared_count223]) AS found230
    }
    WITH other2, root211, title213, collect([signal228, best229, found230]) AS signals241
    WITH other2, root211, title213, signals241, reduce(sum224 = 0.0, row242 IN signals241 | sum224 + coalesce(row242[1], 0.0)) AS total243, any(row242 IN signals241 WHERE row242[1] > 0 AND NOT row242[0] IN ['SHARED_AUTHORS', 'SHARED_TOPICS']) AS supports244
    UNWIND signals241 AS row242
    UNWIND row242[2] AS one245
    WITH other2, root211, title213, total243, supports244, one245[0] AS other207, collect([row242[0], one245[1], one245[2]]) AS parts246 WHERE other207 <> root211 AND NOT (size(title213) > 0 AND other207.title IS NOT NULL AND toLower(other207.title) CONTAINS title213[0] AND toLower(other207.title) CONTAINS title213[-1] AND [word212 IN split(toLower(left(coalesce(other207.title, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word212 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] = title213 AND (EXISTS { (other2)<-[:AUTHORED]-()-[:AUTHORED]->(other207) } OR NOT EXISTS { (other2)<-[:AUTHORED]-() } OR NOT EXISTS { (other207)<-[:AUTHORED]-() }))
    WITH total243, supports244, other207, parts246, COUNT { (other207)<-[:CITES]-() } AS known247
    WITH other207, parts246, 200000.0 * (1 + 0.4342897668977654 * log(1 + CASE WHEN known247 > 10000 THEN 10000 ELSE known247 END)) / total243 AS unit248, CASE WHEN supports244 THEN reduce(sum224 = 0.0, part227 IN parts246 | CASE WHEN part227[0] IN ['SHARED_AUTHORS', 'SHARED_TOPICS'] THEN sum224 ELSE sum224 + part227[1] END) END AS support249
    WITH other207, parts246, unit248, coalesce(0.3 + 0.7 * support249 / (support249 + 1.0), 1.0) AS support249
    WITH other207, [reason250 IN [part227 IN parts246 | [part227[0], toInteger(round(unit248 * part227[1] * CASE WHEN part227[0] IN ['SHARED_AUTHORS', 'SHARED_TOPICS'] THEN support249 ELSE 1.0 END)), part227[2]]] WHERE reason250[1] > 0] AS link208
    WITH other207, reduce(total243 = 0, reason250 IN link208 | total243 + reason250[1]) AS rank209, link208 WHERE rank209 > 0
    WITH other207, rank209, link208
    WITH other207, link208, rank209, rank209 AS k205, other207.id AS k206 ORDER BY k205 DESC, k206 LIMIT $p35
    CALL (link208) {
      UNWIND link208 AS other255
      WITH other255, other255[1] AS k253, other255[0] AS k254 ORDER BY k253 DESC, k254
      RETURN collect([k254, other255[1] / 1000000.0, other255[2]]) AS v256
    }
    RETURN collect([reduce(sum251 = 0, part252 IN link208 | sum251 + part252[1]) / 1000000.0, [v256], k206, k206]) AS v257
  }
  CALL (other2) {
    MATCH (other2)<-[reaction262:REACTED]-()
    WITH reaction262.kind AS other260, count(*) AS rank261
    WITH other260, rank261, rank261 AS k258, other260 AS k259 ORDER BY k258 DESC, k259
    RETURN collect([k259, k258, false]) AS v263
  }
  CALL (other2) {
    MATCH (other2)<-[:CONTAINS]-(other265:Collection) WHERE other265.visibility = 'PUBLIC'
    WITH other265, other265.createdAt.epochSeconds * 1000000000 + other265.createdAt.nanosecond AS k266, other265.id AS k267 ORDER BY k266 DESC, k267 LIMIT $p38
    RETURN collect([k266, k267, k267, k267]) AS v268
  }
  CALL (other2) {
    MATCH (other2)<-[:CONTAINS]-(other269:Collection) WHERE other269.visibility = 'PUBLIC'
    RETURN count(*) AS v270
  }
  CALL (other2) {
    MATCH (other2)<-[:REVIEWS]-(other271:Review) WHERE other271:Shown
    WITH other271, other271.createdAt.epochSeconds * 1000000000 + other271.createdAt.nanosecond AS k272, other271.id AS k273 ORDER BY k272 DESC, k273 LIMIT $p39
    RETURN collect([k272, k273, k273, k273]) AS v274
  }
  CALL (other2) {
    MATCH (other2)<-[:REVIEWS]-(other275:Review) WHERE other275:Shown
    RETURN count(*) AS v276
  }
  CALL (other2) {
    MATCH (other2)-[:HAS_DECISION]->(other279:Decision)
    WITH other279, coalesce(other279.year, -1) AS k277, other279.id AS k278 ORDER BY k277 DESC, k278
    RETURN collect([other279.venue, other279.year, other279.outcome, other279.statement, other279.comment, other279.comment, toString(other279.decidedOn), other279.url]) AS v280
  }
  CALL (other2) {
    MATCH (other2)<-[:ON]-(other281:Comment) WHERE other281:Shown AND NOT EXISTS { (other281)-[:REPLIES_TO]->() }
    WITH other281, other281.createdAt.epochSeconds * 1000000000 + other281.createdAt.nanosecond AS k282, other281.id AS k283 ORDER BY k282 DESC, k283 LIMIT $p41
    RETURN collect([k282, k283, k283, k283]) AS v284
  }
  CALL (other2) {
    MATCH (other2)<-[:ON]-(other285:Comment) WHERE other285:Shown AND NOT EXISTS { (other285)-[:REPLIES_TO]->() }
    RETURN count(*) AS v286
  }
  RETURN head(collect([other2.id, 'PAPER', coalesce(other2.title, 'Untitled'), COUNT { (other2)-[:CITES]->() } + COUNT { (other2)<-[:CITES]-() } - COUNT { (other2)-[:CITES]->(mutual3)-[:CITES]->(other2) } + COUNT { (other2)<-[:AUTHORED]-() } + COUNT { (other2)-[:HAS_TOPIC]->() } + COUNT { (other2)-[:STATES_AFFILIATION]->() }, v4, coalesce(other2.title, 'Untitled'), coalesce(other2.titleHtml, replace(replace(replace(coalesce(other2.title, 'Untitled'), '&', '&amp;'), '<', '&lt;'), '>', '&gt;')), other2.abstract, coalesce(other2.abstractHtml, replace(replace(replace(other2.abstract, '&', '&amp;'), '<', '&lt;'), '>', '&gt;')), coalesce(other2.type, 'OTHER'), other2.year, toString(other2.publishedOn), coalesce(other2.publicationDate, toString(other2.publishedOn), toString(other2.year)), other2.venueType, other2.publisher, other2.volume, other2.issue, other2.firstPage, other2.lastPage, other2.articleNumber, coalesce(other2.issns, []), coalesce(other2.isbns, []), coalesce(other2.isRetracted, false), other2.language, other2.venue, other2.doi, other2.arxivId, other2.arxivVersion, other2.openalexId, other2.url, coalesce(other2.isOpenAccess, false), other2.oaStatus, other2.oaUrl, other2.oaLicense, [v57], coalesce(other2.citationCount, 0), other2.pageRank, other2.community, other2.percentile, toString(other2.metricsAt), [v67, COUNT { (other2)<-[:AUTHORED]-() }, [coalesce(other2.authorsTruncated, false)]], [v72, COUNT { (other2)-[:STATES_AFFILIATION]->() }], [v77, COUNT { (other2)-[:HAS_TOPIC]->() }], [v81, v119, v118], [v123, v161, v160], [v166, v204, v203], other2:EarlierVersion, [v257], COUNT { (other2)<-[:LIKED]-() }, COUNT { (other2)<-[:DISLIKED]-() }, null, [v263], toString(coalesce(head(COLLECT { MATCH (activity264:Activity {paper: other2.id}) RETURN activity264.sequence }), 0)), COUNT { (other2)<-[:SAVED]-() }, false, [v268, v270], [v274, v276], [v280], [v284, v286]])) AS v1
}
RETURN [v1] AS row
