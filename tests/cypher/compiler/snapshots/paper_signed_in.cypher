// { paper(by: {id: "W1"}) { id kind label neighborCount researchMap { nodes { node { id } distance weight } edges { kind source target weight } truncated } title titleHtml abstract abstractHtml type year publishedOn publication { date venueType publisher volume issue firstPage lastPage articleNumber issns isbns } isRetracted language venue doi arxivId arxivVersion openalexId url openAccess { isOpen status url license } resources { kind url title } citationCount metrics { pageRank community percentile computedAt } authors(first: 2) { edges { node { id } cursor position nameAsPrinted isCorresponding affiliations { id } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount isTruncated } institutions(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } topics(first: 2) { edges { node { id } cursor score } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } references(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount stats { count byYear { key label count } byType { key label count } byTopic(first: 2) { key label count } byInstitution(first: 2) { key label count } byVenue(first: 2) { key label count } byOpenAccess { key label count } } } citedBy(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount stats { count byYear { key label count } byType { key label count } byTopic(first: 2) { key label count } byInstitution(first: 2) { key label count } byVenue(first: 2) { key label count } byOpenAccess { key label count } } } versions(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount stats { count byYear { key label count } byType { key label count } byTopic(first: 2) { key label count } byInstitution(first: 2) { key label count } byVenue(first: 2) { key label count } byOpenAccess { key label count } } } isEarlierVersion nearby(first: 2) { edges { node { id } score reasons { signal score count } } nodes { id } } votes { likes dislikes viewerVote } reactions { kind count viewerHasReacted } lastEventId saveCount viewerHasSaved collections(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } reviews(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } decisions { venue year outcome statement comment commentHtml decidedOn url } comments(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } } }
// parameters: {"p0":"W1","p10":3,"p14":2,"p15":2,"p16":2,"p18":3,"p1l":60,"p22":2,"p23":2,"p24":2,"p26":3,"p30":2,"p31":2,"p32":2,"p34":2,"p37":3,"p38":3,"p40":3,"p6":3,"p8":3,"p9":3,"viewer":"u-aaaaaaaaaaaaaaaa"}
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
      RETURN collect([v37, k33, k34]) AS v43
    }
    CALL (other32) {
      UNWIND other32.edges AS other47
      WITH other47, other47.kind AS k44, other47.source AS k45, other47.target AS k46 ORDER BY k44, k45, k46
      RETURN collect([k44, k45, k46, other47.weight]) AS v48
    }
    RETURN head(collect([[v43], [v48], other32.truncated])) AS v4
  }
  CALL (other2) {
    MATCH (other2)-[link52:HAS_RESOURCE]->(other51:Resource)
    WITH other51, link52, link52.kind AS k49, other51.url AS k50 ORDER BY k49, k50
    RETURN collect([k49, k50, link52.title]) AS v53
  }
  CALL (other2) {
    MATCH (other2)<-[link57:AUTHORED]-(other56:Person)
    WITH other56, link57, link57.position AS k54, other56.id AS k55 ORDER BY k54, k55 LIMIT $p6
    CALL (other2, link57) {
      MATCH (other2)-[link58:STATES_AFFILIATION]->(other61:Institution) WHERE link57.position IN link58.positions
      WITH other61, link58, link58.position AS k59, other61.id AS k60 ORDER BY k59, k60
      RETURN collect([k60]) AS v62
    }
    RETURN collect([k54, k55, k54, coalesce(link57.nameAsPrinted, other56.name), coalesce(link57.corresponding, false), [v62], k55, k55]) AS v63
  }
  CALL (other2) {
    MATCH (other2)-[link67:STATES_AFFILIATION]->(other66:Institution)
    WITH other66, link67, link67.position AS k64, other66.id AS k65 ORDER BY k64, k65 LIMIT $p8
    RETURN collect([k64, k65, k65, k65]) AS v68
  }
  CALL (other2) {
    MATCH (other2)-[link72:HAS_TOPIC]->(other71:Topic)
    WITH other71, link72, coalesce(link72.score, 0.0) AS k69, other71.id AS k70 ORDER BY k69 DESC, k70 LIMIT $p9
    RETURN collect([k69, k70, k69, k70, k70]) AS v73
  }
  CALL (other2) {
    MATCH (other2)-[:CITES]->(other76:Paper)
    WITH other76, coalesce(other76.citationCount, 0) AS k74, other76.id AS k75 ORDER BY k74 DESC, k75 LIMIT $p10
    RETURN collect([k74, k75, k75, k75]) AS v77
  }
  CALL (other2) {
    MATCH (other2)-[:CITES]->(other78:Paper)
    WITH collect(other78) AS other78
    CALL (other78) {
      UNWIND other78 AS paper82
      WITH paper82.year AS other80, count(*) AS rank81 WHERE other80 IS NOT NULL
      WITH other80, rank81, other80 AS k79 ORDER BY k79
      RETURN collect([toString(other80), toString(other80), rank81]) AS v83
    }
    CALL (other78) {
      UNWIND other78 AS paper88
      WITH coalesce(paper88.type, 'OTHER') AS other86, count(*) AS rank87 WHERE other86 IS NOT NULL
      WITH other86, rank87, rank87 AS k84, other86 AS k85 ORDER BY k84 DESC, k85
      RETURN collect([toString(other86), left(other86, 1) + replace(toLower(substring(other86, 1)), '_', ' '), k84]) AS v89
    }
    CALL (other78) {
      UNWIND other78 AS paper94
      MATCH (paper94)-[:HAS_TOPIC]->(other92)
      WITH other92, count(*) AS rank93
      WITH other92, rank93, rank93 AS k90, other92.id AS k91 ORDER BY k90 DESC, k91 LIMIT $p14
      RETURN collect([k91, other92.name, k90]) AS v95
    }
    CALL (other78) {
      UNWIND other78 AS paper100
      MATCH (paper100)-[:STATES_AFFILIATION]->(other98)
      WITH other98, count(*) AS rank99
      WITH other98, rank99, rank99 AS k96, other98.id AS k97 ORDER BY k96 DESC, k97 LIMIT $p15
      RETURN collect([k97, other98.name, k96]) AS v101
    }
    CALL (other78) {
      UNWIND other78 AS paper106
      WITH paper106.venue AS other104, count(*) AS rank105 WHERE other104 IS NOT NULL
      WITH other104, rank105, rank105 AS k102, other104 AS k103 ORDER BY k102 DESC, k103 LIMIT $p16
      RETURN collect([toString(other104), k103, k102]) AS v107
    }
    CALL (other78) {
      UNWIND other78 AS paper112
      WITH coalesce(paper112.isOpenAccess, false) AS other110, count(*) AS rank111 WHERE other110 IS NOT NULL
      WITH other110, rank111, rank111 AS k108, other110 AS k109 ORDER BY k108 DESC, k109
      RETURN collect([toString(other110), CASE WHEN other110 THEN 'Open access' ELSE 'Not open access' END, k108]) AS v113
    }
    RETURN [size(other78), [v83], [v89], [v95], [v101], [v107], [v113]] AS v114, size(other78) AS v115
  }
  CALL (other2) {
    MATCH (other2)<-[:CITES]-(other118:Paper)
    WITH other118, coalesce(other118.citationCount, 0) AS k116, other118.id AS k117 ORDER BY k116 DESC, k117 LIMIT $p18
    RETURN collect([k116, k117, k117, k117]) AS v119
  }
  CALL (other2) {
    MATCH (other2)<-[:CITES]-(other120:Paper)
    WITH collect(other120) AS other120
    CALL (other120) {
      UNWIND other120 AS paper124
      WITH paper124.year AS other122, count(*) AS rank123 WHERE other122 IS NOT NULL
      WITH other122, rank123, other122 AS k121 ORDER BY k121
      RETURN collect([toString(other122), toString(other122), rank123]) AS v125
    }
    CALL (other120) {
      UNWIND other120 AS paper130
      WITH coalesce(paper130.type, 'OTHER') AS other128, count(*) AS rank129 WHERE other128 IS NOT NULL
      WITH other128, rank129, rank129 AS k126, other128 AS k127 ORDER BY k126 DESC, k127
      RETURN collect([toString(other128), left(other128, 1) + replace(toLower(substring(other128, 1)), '_', ' '), k126]) AS v131
    }
    CALL (other120) {
      UNWIND other120 AS paper136
      MATCH (paper136)-[:HAS_TOPIC]->(other134)
      WITH other134, count(*) AS rank135
      WITH other134, rank135, rank135 AS k132, other134.id AS k133 ORDER BY k132 DESC, k133 LIMIT $p22
      RETURN collect([k133, other134.name, k132]) AS v137
    }
    CALL (other120) {
      UNWIND other120 AS paper142
      MATCH (paper142)-[:STATES_AFFILIATION]->(other140)
      WITH other140, count(*) AS rank141
      WITH other140, rank141, rank141 AS k138, other140.id AS k139 ORDER BY k138 DESC, k139 LIMIT $p23
      RETURN collect([k139, other140.name, k138]) AS v143
    }
    CALL (other120) {
      UNWIND other120 AS paper148
      WITH paper148.venue AS other146, count(*) AS rank147 WHERE other146 IS NOT NULL
      WITH other146, rank147, rank147 AS k144, other146 AS k145 ORDER BY k144 DESC, k145 LIMIT $p24
      RETURN collect([toString(other146), k145, k144]) AS v149
    }
    CALL (other120) {
      UNWIND other120 AS paper154
      WITH coalesce(paper154.isOpenAccess, false) AS other152, count(*) AS rank153 WHERE other152 IS NOT NULL
      WITH other152, rank153, rank153 AS k150, other152 AS k151 ORDER BY k150 DESC, k151
      RETURN collect([toString(other152), CASE WHEN other152 THEN 'Open access' ELSE 'Not open access' END, k150]) AS v155
    }
    RETURN [size(other120), [v125], [v131], [v137], [v143], [v149], [v155]] AS v156, size(other120) AS v157
  }
  CALL (other2) {
    MATCH (other2)-[:VERSION_OF*1..2]-(other161:Paper)
    WITH other161, CASE WHEN other161:EarlierVersion THEN 1 ELSE 0 END AS k158, coalesce(other161.year, -2147483648) AS k159, other161.id AS k160 ORDER BY k158, k159 DESC, k160 LIMIT $p26
    RETURN collect([k158, k159, k160, k160, k160]) AS v162
  }
  CALL (other2) {
    MATCH (other2)-[:VERSION_OF*1..2]-(other163:Paper)
    WITH collect(other163) AS other163
    CALL (other163) {
      UNWIND other163 AS paper167
      WITH paper167.year AS other165, count(*) AS rank166 WHERE other165 IS NOT NULL
      WITH other165, rank166, other165 AS k164 ORDER BY k164
      RETURN collect([toString(other165), toString(other165), rank166]) AS v168
    }
    CALL (other163) {
      UNWIND other163 AS paper173
      WITH coalesce(paper173.type, 'OTHER') AS other171, count(*) AS rank172 WHERE other171 IS NOT NULL
      WITH other171, rank172, rank172 AS k169, other171 AS k170 ORDER BY k169 DESC, k170
      RETURN collect([toString(other171), left(other171, 1) + replace(toLower(substring(other171, 1)), '_', ' '), k169]) AS v174
    }
    CALL (other163) {
      UNWIND other163 AS paper179
      MATCH (paper179)-[:HAS_TOPIC]->(other177)
      WITH other177, count(*) AS rank178
      WITH other177, rank178, rank178 AS k175, other177.id AS k176 ORDER BY k175 DESC, k176 LIMIT $p30
      RETURN collect([k176, other177.name, k175]) AS v180
    }
    CALL (other163) {
      UNWIND other163 AS paper185
      MATCH (paper185)-[:STATES_AFFILIATION]->(other183)
      WITH other183, count(*) AS rank184
      WITH other183, rank184, rank184 AS k181, other183.id AS k182 ORDER BY k181 DESC, k182 LIMIT $p31
      RETURN collect([k182, other183.name, k181]) AS v186
    }
    CALL (other163) {
      UNWIND other163 AS paper191
      WITH paper191.venue AS other189, count(*) AS rank190 WHERE other189 IS NOT NULL
      WITH other189, rank190, rank190 AS k187, other189 AS k188 ORDER BY k187 DESC, k188 LIMIT $p32
      RETURN collect([toString(other189), k188, k187]) AS v192
    }
    CALL (other163) {
      UNWIND other163 AS paper197
      WITH coalesce(paper197.isOpenAccess, false) AS other195, count(*) AS rank196 WHERE other195 IS NOT NULL
      WITH other195, rank196, rank196 AS k193, other195 AS k194 ORDER BY k193 DESC, k194
      RETURN collect([toString(other195), CASE WHEN other195 THEN 'Open access' ELSE 'Not open access' END, k193]) AS v198
    }
    RETURN [size(other163), [v168], [v174], [v180], [v186], [v192], [v198]] AS v199, size(other163) AS v200
  }
  CALL (other2) {
    WITH other2, CASE WHEN other2:EarlierVersion THEN head(COLLECT { MATCH (other2)-[:VERSION_OF]->(published206:Paper) RETURN published206 }) ELSE other2 END AS root207, [word208 IN split(toLower(left(coalesce(other2.title, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word208 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] AS title209
    CALL (other2, root207, title209) {
      MATCH (other2)-[:CITES|REFERS_TO]->(via210)
      WITH root207, via210, COUNT { (via210)<-[:CITES|REFERS_TO]-() } AS degree211 ORDER BY degree211, coalesce(via210.id, via210.key)
      WITH root207, collect([via210, degree211]) AS between212
      UNWIND between212[..reduce(spent213 = [0, 0], pair214 IN between212 | CASE WHEN spent213[0] + pair214[1] > 2000 THEN [2000, spent213[1]] ELSE [spent213[0] + pair214[1], spent213[1] + 1] END)[1]] AS chosen215
      WITH root207, chosen215[0] AS via210, toInteger(1000000 / log(1 + chosen215[1])) AS term216
      MATCH (via210)<-[:CITES|REFERS_TO]-(reached217)
      WITH DISTINCT root207, via210, term216, CASE WHEN reached217:EarlierVersion THEN head(COLLECT { MATCH (reached217)-[:VERSION_OF]->(published206:Paper) RETURN published206 }) ELSE reached217 END AS candidate218 WHERE candidate218 <> root207
      WITH candidate218, count(*) AS shared_count219, sum(term216) AS sum220
      WITH candidate218, shared_count219, sum220, COUNT { (candidate218)-[:CITES|REFERS_TO]->() } AS size221
      WITH candidate218, shared_count219, sum220 / sqrt(CASE WHEN size221 > 0 THEN size221 ELSE 1 END) AS sum220
      WITH collect([candidate218, shared_count219, sum220]) AS all222, max(sum220) AS best223
      UNWIND all222 AS found224
      WITH found224[0] AS candidate218, found224[1] AS shared_count219, found224[2] / best223 AS value225
      WITH candidate218, value225, shared_count219, round(240000.0 * value225) AS part226 WHERE part226 >= 1
      RETURN candidate218, ['BIBLIOGRAPHIC_COUPLING', toInteger(part226), shared_count219] AS reason227
      UNION ALL
      MATCH (other2)<-[:CITES]-(via210)
      WITH root207, via210, COUNT { (via210)-[:CITES]->() } AS degree211 ORDER BY degree211, coalesce(via210.id, via210.key)
      WITH root207, collect([via210, degree211]) AS between212
      UNWIND between212[..reduce(spent213 = [0, 0], pair214 IN between212 | CASE WHEN spent213[0] + pair214[1] > 2000 THEN [2000, spent213[1]] ELSE [spent213[0] + pair214[1], spent213[1] + 1] END)[1]] AS chosen215
      WITH root207, chosen215[0] AS via210, toInteger(1000000 / log(1 + chosen215[1])) AS term216
      MATCH (via210)-[:CITES]->(reached217)
      WITH DISTINCT root207, via210, term216, CASE WHEN reached217:EarlierVersion THEN head(COLLECT { MATCH (reached217)-[:VERSION_OF]->(published206:Paper) RETURN published206 }) ELSE reached217 END AS candidate218 WHERE candidate218 <> root207
      WITH candidate218, count(*) AS shared_count219, sum(term216) AS sum220
      WITH candidate218, shared_count219, sum220, 1 AS size221
      WITH candidate218, shared_count219, sum220 * 1.0 AS sum220
      WITH collect([candidate218, shared_count219, sum220]) AS all222, max(sum220) AS best223
      UNWIND all222 AS found224
      WITH found224[0] AS candidate218, found224[1] AS shared_count219, found224[2] / best223 AS value225
      WITH candidate218, value225, shared_count219, round(190000.0 * value225) AS part226 WHERE part226 >= 1
      RETURN candidate218, ['CO_CITATION', toInteger(part226), shared_count219] AS reason227
      UNION ALL
      CALL (other2, root207) {
        MATCH (other2)-[cites228:CITES]-(reached217)
        WITH DISTINCT root207, startNode(cites228) = other2 AS forward229, CASE WHEN reached217:EarlierVersion THEN head(COLLECT { MATCH (reached217)-[:VERSION_OF]->(published206:Paper) RETURN published206 }) ELSE reached217 END AS candidate218 WHERE candidate218 <> root207
        RETURN candidate218, count(*) AS shared_count219, 0.25 AS value225
        UNION ALL
        MATCH (other2)-[:CITES]->(via210)
        WITH root207, via210, COUNT { (via210)-[:CITES]->() } AS degree211 ORDER BY degree211, coalesce(via210.id, via210.key)
        WITH root207, collect([via210, degree211]) AS between212
        UNWIND between212[..reduce(spent213 = [0, 0], pair214 IN between212 | CASE WHEN spent213[0] + pair214[1] > 2000 THEN [2000, spent213[1]] ELSE [spent213[0] + pair214[1], spent213[1] + 1] END)[1]] AS chosen215
        WITH root207, chosen215[0] AS via210, toInteger(1000000 / log(1 + chosen215[1])) AS term216
        MATCH (via210)-[:CITES]->(reached217)
        WITH DISTINCT root207, via210, term216, CASE WHEN reached217:EarlierVersion THEN head(COLLECT { MATCH (reached217)-[:VERSION_OF]->(published206:Paper) RETURN published206 }) ELSE reached217 END AS candidate218 WHERE candidate218 <> root207
        WITH candidate218, count(*) AS shared_count219, sum(term216) AS sum220
        WITH candidate218, shared_count219, sum220, 1 AS size221
        WITH candidate218, shared_count219, sum220 * 1.0 AS sum220
        WITH collect([candidate218, shared_count219, sum220]) AS all222, max(sum220) AS best223
        UNWIND all222 AS found224
        WITH found224[0] AS candidate218, found224[1] AS shared_count219, found224[2] / best223 AS value225
        RETURN candidate218, shared_count219, value225
        UNION ALL
        MATCH (other2)<-[:CITES]-(via210)
        WITH root207, via210, COUNT { (via210)<-[:CITES]-() } AS degree211 ORDER BY degree211, coalesce(via210.id, via210.key)
        WITH root207, collect([via210, degree211]) AS between212
        UNWIND between212[..reduce(spent213 = [0, 0], pair214 IN between212 | CASE WHEN spent213[0] + pair214[1] > 2000 THEN [2000, spent213[1]] ELSE [spent213[0] + pair214[1], spent213[1] + 1] END)[1]] AS chosen215
        WITH root207, chosen215[0] AS via210, toInteger(1000000 / log(1 + chosen215[1])) AS term216
        MATCH (via210)<-[:CITES]-(reached217)
        WITH DISTINCT root207, via210, term216, CASE WHEN reached217:EarlierVersion THEN head(COLLECT { MATCH (reached217)-[:VERSION_OF]->(published206:Paper) RETURN published206 }) ELSE reached217 END AS candidate218 WHERE candidate218 <> root207
        WITH candidate218, count(*) AS shared_count219, sum(term216) AS sum220
        WITH candidate218, shared_count219, sum220, COUNT { (candidate218)-[:CITES|REFERS_TO]->() } AS size221
        WITH candidate218, shared_count219, sum220 / sqrt(CASE WHEN size221 > 0 THEN size221 ELSE 1 END) AS sum220
        WITH collect([candidate218, shared_count219, sum220]) AS all222, max(sum220) AS best223
        UNWIND all222 AS found224
        WITH found224[0] AS candidate218, found224[1] AS shared_count219, found224[2] / best223 AS value225
        RETURN candidate218, shared_count219, 0.5 * value225 AS value225
      }
      WITH candidate218, sum(shared_count219) AS shared_count219, max(value225) AS value225
      WITH candidate218, value225, shared_count219, round(210000.0 * value225) AS part226 WHERE part226 >= 1
      RETURN candidate218, ['DIRECT_CITATION', toInteger(part226), shared_count219] AS reason227
      UNION ALL
      MATCH (other2)<-[:AUTHORED]-(via210)
      WITH root207, via210, COUNT { (via210)-[:AUTHORED]->() } AS degree211 ORDER BY degree211, coalesce(via210.id, via210.key)
      WITH root207, collect([via210, degree211]) AS between212
      UNWIND between212[..reduce(spent213 = [0, 0], pair214 IN between212 | CASE WHEN spent213[0] + pair214[1] > 2000 THEN [2000, spent213[1]] ELSE [spent213[0] + pair214[1], spent213[1] + 1] END)[1]] AS chosen215
      WITH root207, chosen215[0] AS via210, toInteger(1000000 / log(1 + chosen215[1])) AS term216
      MATCH (via210)-[:AUTHORED]->(reached217)
      WITH DISTINCT root207, via210, term216, CASE WHEN reached217:EarlierVersion THEN head(COLLECT { MATCH (reached217)-[:VERSION_OF]->(published206:Paper) RETURN published206 }) ELSE reached217 END AS candidate218 WHERE candidate218 <> root207
      WITH candidate218, count(*) AS shared_count219, sum(term216) AS sum220
      WITH candidate218, shared_count219, sum220, COUNT { (candidate218)<-[:AUTHORED]-() } AS size221
      WITH candidate218, shared_count219, sum220 / sqrt(CASE WHEN size221 > 0 THEN size221 ELSE 1 END) AS sum220
      WITH collect([candidate218, shared_count219, sum220]) AS all222, max(sum220) AS best223
      UNWIND all222 AS found224
      WITH found224[0] AS candidate218, found224[1] AS shared_count219, found224[2] / best223 AS value225
      WITH candidate218, value225, shared_count219, round(120000.0 * value225) AS part226 WHERE part226 >= 1
      RETURN candidate218, ['SHARED_AUTHORS', toInteger(part226), shared_count219] AS reason227
      UNION ALL
      MATCH (other2)-[:HAS_TOPIC]->(via210)
      WITH root207, via210, COUNT { (via210)<-[:HAS_TOPIC]-() } AS degree211 ORDER BY degree211, coalesce(via210.id, via210.key)
      WITH root207, collect([via210, degree211]) AS between212
      UNWIND between212[..reduce(spent213 = [0, 0], pair214 IN between212 | CASE WHEN spent213[0] + pair214[1] > 2000 THEN [2000, spent213[1]] ELSE [spent213[0] + pair214[1], spent213[1] + 1] END)[1]] AS chosen215
      WITH root207, chosen215[0] AS via210, toInteger(1000000 / log(1 + chosen215[1])) AS term216
      MATCH (via210)<-[:HAS_TOPIC]-(reached217)
      WITH DISTINCT root207, via210, term216, CASE WHEN reached217:EarlierVersion THEN head(COLLECT { MATCH (reached217)-[:VERSION_OF]->(published206:Paper) RETURN published206 }) ELSE reached217 END AS candidate218 WHERE candidate218 <> root207
      WITH candidate218, count(*) AS shared_count219, sum(term216) AS sum220
      WITH candidate218, shared_count219, sum220, COUNT { (candidate218)-[:HAS_TOPIC]->() } AS size221
      WITH candidate218, shared_count219, sum220 / sqrt(CASE WHEN size221 > 0 THEN size221 ELSE 1 END) AS sum220
      WITH collect([candidate218, shared_count219, sum220]) AS all222, max(sum220) AS best223
      UNWIND all222 AS found224
      WITH found224[0] AS candidate218, found224[1] AS shared_count219, found224[2] / best223 AS value225
      WITH candidate218, value225, shared_count219, round(120000.0 * value225) AS part226 WHERE part226 >= 1
      RETURN candidate218, ['SHARED_TOPICS', toInteger(part226), shared_count219] AS reason227
      UNION ALL
      WITH root207, title209, title209 + [word208 IN [word208 IN split(toLower(left(coalesce(other2.abstract, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word208 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] WHERE NOT word208 IN title209] AS words230
      UNWIND words230 AS word208
      WITH root207, title209, word208, min(0) AS once231
      WITH root207, title209, collect(word208)[..32] AS words230 WHERE size(words230) > 0
      WITH root207, reduce(text232 = '', word208 IN words230 | CASE WHEN size(text232) + size(word208) > 500 THEN text232 ELSE text232 + word208 + CASE WHEN word208 IN title209 THEN '^3 ' ELSE ' ' END END) AS text232 CALL db.index.fulltext.queryNodes('paper_text', 'title:(' + text232 + ') abstract:(' + text232 + ')', {limit: 100}) YIELD node, score
      WITH root207, collect([node, score]) AS all222
      UNWIND [hit233 IN all222 WHERE size(all222) < 100 OR hit233[1] > all222[-1][1]] AS hit233
      WITH root207, hit233[0] AS reached217, hit233[1] / all222[0][1] AS value225
      WITH root207, CASE WHEN reached217:EarlierVersion THEN head(COLLECT { MATCH (reached217)-[:VERSION_OF]->(published206:Paper) RETURN published206 }) ELSE reached217 END AS candidate218, max(value225) AS value225 WHERE candidate218 <> root207
      WITH candidate218, value225, null AS shared_count219
      WITH candidate218, value225, shared_count219, round(120000.0 * value225) AS part226 WHERE part226 >= 1
      RETURN candidate218, ['TEXT_SIMILARITY', toInteger(part226), shared_count219] AS reason227
    }
    WITH other2, root207, title209, candidate218 AS other203, sum(reason227[1]) AS rank205, collect(reason227) AS link204 WHERE other203 <> root207 AND NOT (size(title209) > 0 AND other203.title IS NOT NULL AND toLower(other203.title) CONTAINS title209[0] AND toLower(other203.title) CONTAINS title209[-1] AND [word208 IN split(toLower(left(coalesce(other203.title, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word208 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] = title209 AND (EXISTS { (other2)<-[:AUTHORED]-()-[:AUTHORED]->(other203) } OR NOT EXISTS { (other2)<-[:AUTHORED]-() } OR NOT EXISTS { (other203)<-[:AUTHORED]-() }))
    WITH other203, rank205, link204
    WITH other203, link204, rank205, rank205 AS k201, other203.id AS k202 ORDER BY k201 DESC, k202 LIMIT $p34
    CALL (link204) {
      UNWIND link204 AS other236
      WITH other236, other236[1] AS k234, other236[0] AS k235 ORDER BY k234 DESC, k235
      RETURN collect([k235, other236[1] / 1000000.0, other236[2]]) AS v237
    }
    RETURN collect([rank205 / 1000000.0, [v237], k202, k202]) AS v238
  }
  CALL (other2) {
    MATCH (other2)<-[reaction243:REACTED]-()
    WITH reaction243.kind AS other241, count(*) AS rank242
    WITH other241, rank242, rank242 AS k239, other241 AS k240 ORDER BY k239 DESC, k240
    RETURN collect([k240, k239, EXISTS { (other2)<-[:REACTED {kind: other241}]-(:User {id: $viewer}) }]) AS v244
  }
  CALL (other2) {
    MATCH (other2)<-[:CONTAINS]-(other246:Collection) WHERE (other246.visibility = 'PUBLIC' OR EXISTS { (other246)<-[:OWNS]-(:User {id: $viewer}) })
    WITH other246, other246.createdAt.epochSeconds * 1000000000 + other246.createdAt.nanosecond AS k247, other246.id AS k248 ORDER BY k247 DESC, k248 LIMIT $p37
    RETURN collect([k247, k248, k248, k248]) AS v249
  }
  CALL (other2) {
    MATCH (other2)<-[:CONTAINS]-(other250:Collection) WHERE (other250.visibility = 'PUBLIC' OR EXISTS { (other250)<-[:OWNS]-(:User {id: $viewer}) })
    RETURN count(*) AS v251
  }
  CALL (other2) {
    MATCH (other2)<-[:REVIEWS]-(other252:Review) WHERE (other252:Shown OR (other252.withdrawnAt IS NULL AND EXISTS { (other252)<-[:WROTE]-(:User {id: $viewer}) }))
    WITH other252, other252.createdAt.epochSeconds * 1000000000 + other252.createdAt.nanosecond AS k253, other252.id AS k254 ORDER BY k253 DESC, k254 LIMIT $p38
    RETURN collect([k253, k254, k254, k254]) AS v255
  }
  CALL (other2) {
    MATCH (other2)<-[:REVIEWS]-(other256:Review) WHERE (other256:Shown OR (other256.withdrawnAt IS NULL AND EXISTS { (other256)<-[:WROTE]-(:User {id: $viewer}) }))
    RETURN count(*) AS v257
  }
  CALL (other2) {
    MATCH (other2)-[:HAS_DECISION]->(other260:Decision)
    WITH other260, coalesce(other260.year, -1) AS k258, other260.id AS k259 ORDER BY k258 DESC, k259
    RETURN collect([other260.venue, other260.year, other260.outcome, other260.statement, other260.comment, other260.comment, toString(other260.decidedOn), other260.url]) AS v261
  }
  CALL (other2) {
    MATCH (other2)<-[:ON]-(other262:Comment) WHERE (other262:Shown OR (other262.withdrawnAt IS NULL AND EXISTS { (other262)<-[:WROTE]-(:User {id: $viewer}) })) AND NOT EXISTS { (other262)-[:REPLIES_TO]->() }
    WITH other262, other262.createdAt.epochSeconds * 1000000000 + other262.createdAt.nanosecond AS k263, other262.id AS k264 ORDER BY k263 DESC, k264 LIMIT $p40
    RETURN collect([k263, k264, k264, k264]) AS v265
  }
  CALL (other2) {
    MATCH (other2)<-[:ON]-(other266:Comment) WHERE (other266:Shown OR (other266.withdrawnAt IS NULL AND EXISTS { (other266)<-[:WROTE]-(:User {id: $viewer}) })) AND NOT EXISTS { (other266)-[:REPLIES_TO]->() }
    RETURN count(*) AS v267
  }
  RETURN head(collect([other2.id, 'PAPER', coalesce(other2.title, 'Untitled'), COUNT { (other2)-[:CITES]->() } + COUNT { (other2)<-[:CITES]-() } - COUNT { (other2)-[:CITES]->(mutual3)-[:CITES]->(other2) } + COUNT { (other2)<-[:AUTHORED]-() } + COUNT { (other2)-[:HAS_TOPIC]->() } + COUNT { (other2)-[:STATES_AFFILIATION]->() }, v4, coalesce(other2.title, 'Untitled'), coalesce(other2.titleHtml, replace(replace(replace(coalesce(other2.title, 'Untitled'), '&', '&amp;'), '<', '&lt;'), '>', '&gt;')), other2.abstract, coalesce(other2.abstractHtml, replace(replace(replace(other2.abstract, '&', '&amp;'), '<', '&lt;'), '>', '&gt;')), coalesce(other2.type, 'OTHER'), other2.year, toString(other2.publishedOn), coalesce(other2.publicationDate, toString(other2.publishedOn), toString(other2.year)), other2.venueType, other2.publisher, other2.volume, other2.issue, other2.firstPage, other2.lastPage, other2.articleNumber, coalesce(other2.issns, []), coalesce(other2.isbns, []), coalesce(other2.isRetracted, false), other2.language, other2.venue, other2.doi, other2.arxivId, other2.arxivVersion, other2.openalexId, other2.url, coalesce(other2.isOpenAccess, false), other2.oaStatus, other2.oaUrl, other2.oaLicense, [v53], coalesce(other2.citationCount, 0), other2.pageRank, other2.community, other2.percentile, toString(other2.metricsAt), [v63, COUNT { (other2)<-[:AUTHORED]-() }, [coalesce(other2.authorsTruncated, false)]], [v68, COUNT { (other2)-[:STATES_AFFILIATION]->() }], [v73, COUNT { (other2)-[:HAS_TOPIC]->() }], [v77, v115, v114], [v119, v157, v156], [v162, v200, v199], other2:EarlierVersion, [v238], COUNT { (other2)<-[:LIKED]-() }, COUNT { (other2)<-[:DISLIKED]-() }, CASE WHEN EXISTS { (other2)<-[:LIKED]-(:User {id: $viewer}) } THEN 'LIKE' WHEN EXISTS { (other2)<-[:DISLIKED]-(:User {id: $viewer}) } THEN 'DISLIKE' END, [v244], toString(coalesce(head(COLLECT { MATCH (activity245:Activity {paper: other2.id}) RETURN activity245.sequence }), 0)), COUNT { (other2)<-[:SAVED]-() }, EXISTS { (other2)<-[:SAVED]-(:User {id: $viewer}) }, [v249, v251], [v255, v257], [v261], [v265, v267]])) AS v1
}
RETURN [v1] AS row
