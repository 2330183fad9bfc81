// { paper(by: {doi: "10.1234/X"}) { id kind label neighborCount researchMap { nodes { node { id } distance weight } edges { kind source target weight } truncated } title titleHtml abstract abstractHtml type year publishedOn publication { date venueType publisher volume issue firstPage lastPage articleNumber issns isbns } isRetracted language venue doi arxivId arxivVersion openalexId url openAccess { isOpen status url license } resources { kind url title } citationCount metrics { pageRank community percentile computedAt } authors(first: 2) { edges { node { id } cursor position nameAsPrinted isCorresponding affiliations { id } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount isTruncated } institutions(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } topics(first: 2) { edges { node { id } cursor score } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } references(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount stats { count byYear { key label count } byType { key label count } byTopic(first: 2) { key label count } byInstitution(first: 2) { key label count } byVenue(first: 2) { key label count } byOpenAccess { key label count } } } citedBy(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount stats { count byYear { key label count } byType { key label count } byTopic(first: 2) { key label count } byInstitution(first: 2) { key label count } byVenue(first: 2) { key label count } byOpenAccess { key label count } } } versions(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount stats { count byYear { key label count } byType { key label count } byTopic(first: 2) { key label count } byInstitution(first: 2) { key label count } byVenue(first: 2) { key label count } byOpenAccess { key label count } } } isEarlierVersion nearby(first: 2) { edges { node { id } score reasons { signal score count } } nodes { id } } votes { likes dislikes viewerVote } reactions { kind count viewerHasReacted } lastEventId saveCount viewerHasSaved collections(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } reviews(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } decisions { venue year outcome statement comment commentHtml decidedOn url } comments(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } } }
// parameters: {"p0":"doi:10.1234/x","p10":3,"p14":2,"p15":2,"p16":2,"p18":3,"p1l":60,"p22":2,"p23":2,"p24":2,"p26":3,"p30":2,"p31":2,"p32":2,"p34":2,"p37":3,"p38":3,"p40":3,"p6":3,"p8":3,"p9":3}
CALL () {
  MATCH (:Identifier {key: $p0})-[:IDENTIFIES]->(other2:Paper)
  CALL (other2) {
    WITH [other2] AS seeds5
    WITH seeds5, seeds5 AS slice6, false AS cut7, [seed8 IN seeds5 | {node: seed8, weight: 1.0}] AS entries9, [seed8 IN seeds5 | {node: seed8, weight: 1000000, degree: COUNT { (seed8)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-() }}] AS level10
    WITH *, level10 AS frontier11
    CALL (frontier11, slice6) {
      UNWIND frontier11 AS expanded12
      WITH expanded12.node AS parent13, expanded12.weight / (log(2 + expanded12.degree) / log(2)) AS pull14
      MATCH (parent13)-[link15:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-(candidate16) WHERE NOT candidate16 IN slice6
      WITH candidate16, sum(toInteger(pull14 * coalesce(link15.score, 1.0))) AS drawn17
      WITH candidate16, 1 + toInteger(drawn17 * (1 + log10(1 + CASE WHEN candidate16:Paper THEN coalesce(candidate16.citationCount, 0) WHEN candidate16:Person THEN COUNT { (candidate16)-[:AUTHORED]->() } WHEN candidate16:Institution THEN COUNT { (candidate16)<-[:STATES_AFFILIATION]-() } ELSE 0 END))) AS weight18 ORDER BY weight18 DESC, candidate16.id
      WITH labels(candidate16) AS kind19, collect({node: candidate16, weight: weight18})[..$p1l + 1] AS best20
      UNWIND range(0, size(best20) - 1) AS place21
      WITH best20[place21] AS entry22, place21 ORDER BY place21, entry22.weight DESC, entry22.node.id
      RETURN collect(entry22) AS ranked23
    }
    WITH *, CASE WHEN toInteger(ceil(($p1l - size(seeds5)) * 1.0)) + size(seeds5) - size(slice6) > 0 THEN ranked23[..toInteger(ceil(($p1l - size(seeds5)) * 1.0)) + size(seeds5) - size(slice6)] ELSE [] END AS kept24
    WITH seeds5, slice6 + [entry22 IN kept24 | entry22.node] AS slice6, cut7 OR size(kept24) < size(ranked23) OR size(frontier11) < size(level10) AS cut7, entries9 + [entry22 IN kept24 | {node: entry22.node, weight: round(1.0 * entry22.weight / ranked23[0].weight / 2, 6)}] AS entries9, [entry22 IN kept24 | {node: entry22.node, weight: 1000000 * entry22.weight / ranked23[0].weight, degree: head([node25 IN [entry22.node] | COUNT { (node25)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-() }])}] AS level10
    CALL (slice6) {
      UNWIND slice6 AS start26
      MATCH (start26)-[relation27:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]->(end28) WHERE end28 IN slice6
      RETURN collect({kind: CASE type(relation27) WHEN 'STATES_AFFILIATION' THEN 'AFFILIATED_WITH' ELSE type(relation27) END, source: startNode(relation27).id, target: endNode(relation27).id, weight: coalesce(relation27.score, 1.0)}) AS edges29
    }
    WITH *, [seed8 IN seeds5 | seed8.id] AS reached0_30
    WITH {nodes: [entry22 IN entries9 | {node: entry22.node, weight: entry22.weight, distance: CASE WHEN entry22.node.id IN reached0_30 THEN 0 ELSE 1 END}], edges: edges29, truncated: cut7} AS other31
    CALL (other31) {
      UNWIND other31.nodes AS other35
      WITH other35, other35.distance AS k32, other35.weight AS k33, other35.node.id AS k34 ORDER BY k32, k33 DESC, k34
      CALL (other35) {
        CALL (other35) {
          WITH other35.node AS other38 WHERE other38:Paper
          RETURN [0, [other38.id]] AS v37
          UNION ALL
          WITH other35.node AS other39 WHERE other39:Person
          RETURN [1, [other39.id]] AS v37
          UNION ALL
          WITH other35.node AS other40 WHERE other40:Institution
          RETURN [2, [other40.id]] AS v37
          UNION ALL
          WITH other35.node AS other41 WHERE other41:Topic
          RETURN [3, [other41.id]] AS v37
        }
        RETURN head(collect(v37)) AS v36
      }
      RETURN collect([v36, k32, k33]) AS v42
    }
    CALL (other31) {
      UNWIND other31.edges AS other46
      WITH other46, other46.kind AS k43, other46.source AS k44, other46.target AS k45 ORDER BY k43, k44, k45
      RETURN collect([k43, k44, k45, other46.weight]) AS v47
    }
    RETURN head(collect([[v42], [v47], other31.truncated])) AS v4
  }
  CALL (other2) {
    MATCH (other2)-[link51:HAS_RESOURCE]->(other50:Resource)
    WITH other50, link51, link51.kind AS k48, other50.url AS k49 ORDER BY k48, k49
    RETURN collect([k48, k49, link51.title]) AS v52
  }
  CALL (other2) {
    MATCH (other2)<-[link56:AUTHORED]-(other55:Person)
    WITH other55, link56, link56.position AS k53, other55.id AS k54 ORDER BY k53, k54 LIMIT $p6
    CALL (other2, link56) {
      MATCH (other2)-[link57:STATES_AFFILIATION]->(other60:Institution) WHERE link56.position IN link57.positions
      WITH other60, link57, link57.position AS k58, other60.id AS k59 ORDER BY k58, k59
      RETURN collect([k59]) AS v61
    }
    RETURN collect([k53, k54, k53, coalesce(link56.nameAsPrinted, other55.name), coalesce(link56.corresponding, false), [v61], k54, k54]) AS v62
  }
  CALL (other2) {
    MATCH (other2)-[link66:STATES_AFFILIATION]->(other65:Institution)
    WITH other65, link66, link66.position AS k63, other65.id AS k64 ORDER BY k63, k64 LIMIT $p8
    RETURN collect([k63, k64, k64, k64]) AS v67
  }
  CALL (other2) {
    MATCH (other2)-[link71:HAS_TOPIC]->(other70:Topic)
    WITH other70, link71, coalesce(link71.score, 0.0) AS k68, other70.id AS k69 ORDER BY k68 DESC, k69 LIMIT $p9
    RETURN collect([k68, k69, k68, k69, k69]) AS v72
  }
  CALL (other2) {
    MATCH (other2)-[:CITES]->(other75:Paper)
    WITH other75, coalesce(other75.citationCount, 0) AS k73, other75.id AS k74 ORDER BY k73 DESC, k74 LIMIT $p10
    RETURN collect([k73, k74, k74, k74]) AS v76
  }
  CALL (other2) {
    MATCH (other2)-[:CITES]->(other77:Paper)
    WITH collect(other77) AS other77
    CALL (other77) {
      UNWIND other77 AS paper81
      WITH paper81.year AS other79, count(*) AS rank80 WHERE other79 IS NOT NULL
      WITH other79, rank80, other79 AS k78 ORDER BY k78
      RETURN collect([toString(other79), toString(other79), rank80]) AS v82
    }
    CALL (other77) {
      UNWIND other77 AS paper87
      WITH coalesce(paper87.type, 'OTHER') AS other85, count(*) AS rank86 WHERE other85 IS NOT NULL
      WITH other85, rank86, rank86 AS k83, other85 AS k84 ORDER BY k83 DESC, k84
      RETURN collect([toString(other85), left(other85, 1) + replace(toLower(substring(other85, 1)), '_', ' '), k83]) AS v88
    }
    CALL (other77) {
      UNWIND other77 AS paper93
      MATCH (paper93)-[:HAS_TOPIC]->(other91)
      WITH other91, count(*) AS rank92
      WITH other91, rank92, rank92 AS k89, other91.id AS k90 ORDER BY k89 DESC, k90 LIMIT $p14
      RETURN collect([k90, other91.name, k89]) AS v94
    }
    CALL (other77) {
      UNWIND other77 AS paper99
      MATCH (paper99)-[:STATES_AFFILIATION]->(other97)
      WITH other97, count(*) AS rank98
      WITH other97, rank98, rank98 AS k95, other97.id AS k96 ORDER BY k95 DESC, k96 LIMIT $p15
      RETURN collect([k96, other97.name, k95]) AS v100
    }
    CALL (other77) {
      UNWIND other77 AS paper105
      WITH paper105.venue AS other103, count(*) AS rank104 WHERE other103 IS NOT NULL
      WITH other103, rank104, rank104 AS k101, other103 AS k102 ORDER BY k101 DESC, k102 LIMIT $p16
      RETURN collect([toString(other103), k102, k101]) AS v106
    }
    CALL (other77) {
      UNWIND other77 AS paper111
      WITH coalesce(paper111.isOpenAccess, false) AS other109, count(*) AS rank110 WHERE other109 IS NOT NULL
      WITH other109, rank110, rank110 AS k107, other109 AS k108 ORDER BY k107 DESC, k108
      RETURN collect([toString(other109), CASE WHEN other109 THEN 'Open access' ELSE 'Not open access' END, k107]) AS v112
    }
    RETURN [size(other77), [v82], [v88], [v94], [v100], [v106], [v112]] AS v113, size(other77) AS v114
  }
  CALL (other2) {
    MATCH (other2)<-[:CITES]-(other117:Paper)
    WITH other117, coalesce(other117.citationCount, 0) AS k115, other117.id AS k116 ORDER BY k115 DESC, k116 LIMIT $p18
    RETURN collect([k115, k116, k116, k116]) AS v118
  }
  CALL (other2) {
    MATCH (other2)<-[:CITES]-(other119:Paper)
    WITH collect(other119) AS other119
    CALL (other119) {
      UNWIND other119 AS paper123
      WITH paper123.year AS other121, count(*) AS rank122 WHERE other121 IS NOT NULL
      WITH other121, rank122, other121 AS k120 ORDER BY k120
      RETURN collect([toString(other121), toString(other121), rank122]) AS v124
    }
    CALL (other119) {
      UNWIND other119 AS paper129
      WITH coalesce(paper129.type, 'OTHER') AS other127, count(*) AS rank128 WHERE other127 IS NOT NULL
      WITH other127, rank128, rank128 AS k125, other127 AS k126 ORDER BY k125 DESC, k126
      RETURN collect([toString(other127), left(other127, 1) + replace(toLower(substring(other127, 1)), '_', ' '), k125]) AS v130
    }
    CALL (other119) {
      UNWIND other119 AS paper135
      MATCH (paper135)-[:HAS_TOPIC]->(other133)
      WITH other133, count(*) AS rank134
      WITH other133, rank134, rank134 AS k131, other133.id AS k132 ORDER BY k131 DESC, k132 LIMIT $p22
      RETURN collect([k132, other133.name, k131]) AS v136
    }
    CALL (other119) {
      UNWIND other119 AS paper141
      MATCH (paper141)-[:STATES_AFFILIATION]->(other139)
      WITH other139, count(*) AS rank140
      WITH other139, rank140, rank140 AS k137, other139.id AS k138 ORDER BY k137 DESC, k138 LIMIT $p23
      RETURN collect([k138, other139.name, k137]) AS v142
    }
    CALL (other119) {
      UNWIND other119 AS paper147
      WITH paper147.venue AS other145, count(*) AS rank146 WHERE other145 IS NOT NULL
      WITH other145, rank146, rank146 AS k143, other145 AS k144 ORDER BY k143 DESC, k144 LIMIT $p24
      RETURN collect([toString(other145), k144, k143]) AS v148
    }
    CALL (other119) {
      UNWIND other119 AS paper153
      WITH coalesce(paper153.isOpenAccess, false) AS other151, count(*) AS rank152 WHERE other151 IS NOT NULL
      WITH other151, rank152, rank152 AS k149, other151 AS k150 ORDER BY k149 DESC, k150
      RETURN collect([toString(other151), CASE WHEN other151 THEN 'Open access' ELSE 'Not open access' END, k149]) AS v154
    }
    RETURN [size(other119), [v124], [v130], [v136], [v142], [v148], [v154]] AS v155, size(other119) AS v156
  }
  CALL (other2) {
    MATCH (other2)-[:VERSION_OF*1..2]-(other160:Paper)
    WITH other160, CASE WHEN other160:EarlierVersion THEN 1 ELSE 0 END AS k157, coalesce(other160.year, -2147483648) AS k158, other160.id AS k159 ORDER BY k157, k158 DESC, k159 LIMIT $p26
    RETURN collect([k157, k158, k159, k159, k159]) AS v161
  }
  CALL (other2) {
    MATCH (other2)-[:VERSION_OF*1..2]-(other162:Paper)
    WITH collect(other162) AS other162
    CALL (other162) {
      UNWIND other162 AS paper166
      WITH paper166.year AS other164, count(*) AS rank165 WHERE other164 IS NOT NULL
      WITH other164, rank165, other164 AS k163 ORDER BY k163
      RETURN collect([toString(other164), toString(other164), rank165]) AS v167
    }
    CALL (other162) {
      UNWIND other162 AS paper172
      WITH coalesce(paper172.type, 'OTHER') AS other170, count(*) AS rank171 WHERE other170 IS NOT NULL
      WITH other170, rank171, rank171 AS k168, other170 AS k169 ORDER BY k168 DESC, k169
      RETURN collect([toString(other170), left(other170, 1) + replace(toLower(substring(other170, 1)), '_', ' '), k168]) AS v173
    }
    CALL (other162) {
      UNWIND other162 AS paper178
      MATCH (paper178)-[:HAS_TOPIC]->(other176)
      WITH other176, count(*) AS rank177
      WITH other176, rank177, rank177 AS k174, other176.id AS k175 ORDER BY k174 DESC, k175 LIMIT $p30
      RETURN collect([k175, other176.name, k174]) AS v179
    }
    CALL (other162) {
      UNWIND other162 AS paper184
      MATCH (paper184)-[:STATES_AFFILIATION]->(other182)
      WITH other182, count(*) AS rank183
      WITH other182, rank183, rank183 AS k180, other182.id AS k181 ORDER BY k180 DESC, k181 LIMIT $p31
      RETURN collect([k181, other182.name, k180]) AS v185
    }
    CALL (other162) {
      UNWIND other162 AS paper190
      WITH paper190.venue AS other188, count(*) AS rank189 WHERE other188 IS NOT NULL
      WITH other188, rank189, rank189 AS k186, other188 AS k187 ORDER BY k186 DESC, k187 LIMIT $p32
      RETURN collect([toString(other188), k187, k186]) AS v191
    }
    CALL (other162) {
      UNWIND other162 AS paper196
      WITH coalesce(paper196.isOpenAccess, false) AS other194, count(*) AS rank195 WHERE other194 IS NOT NULL
      WITH other194, rank195, rank195 AS k192, other194 AS k193 ORDER BY k192 DESC, k193
      RETURN collect([toString(other194), CASE WHEN other194 THEN 'Open access' ELSE 'Not open access' END, k192]) AS v197
    }
    RETURN [size(other162), [v167], [v173], [v179], [v185], [v191], [v197]] AS v198, size(other162) AS v199
  }
  CALL (other2) {
    WITH other2, [word205 IN split(toLower(left(coalesce(other2.title, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word205 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] AS title206
    CALL (other2, title206) {
      MATCH (other2)-[:CITES|REFERS_TO]->(via207)
      WITH other2, via207, COUNT { (via207)<-[:CITES|REFERS_TO]-() } AS degree208 ORDER BY degree208, coalesce(via207.id, via207.key)
      WITH other2, collect([via207, degree208]) AS between209
      UNWIND between209[..reduce(spent210 = [0, 0], pair211 IN between209 | CASE WHEN spent210[0] + pair211[1] > 2000 THEN [2000, spent210[1]] ELSE [spent210[0] + pair211[1], spent210[1] + 1] END)[1]] AS chosen212
      WITH other2, chosen212[0] AS via207, toInteger(1000000 / log(1 + chosen212[1])) AS term213
      MATCH (via207)<-[:CITES|REFERS_TO]-(candidate214) WHERE candidate214 <> other2
      WITH candidate214, count(*) AS shared_count215, sum(term213) AS sum216
      WITH candidate214, shared_count215, sum216 / sqrt(COUNT { (candidate214)-[:CITES|REFERS_TO]->() }) AS sum216
      WITH collect([candidate214, shared_count215, sum216]) AS all217, max(sum216) AS best218
      UNWIND all217 AS found219
      WITH found219[0] AS candidate214, found219[1] AS shared_count215, found219[2] / best218 AS value220
      WITH candidate214, value220, shared_count215, round(240000.0 * value220) AS part221 WHERE part221 >= 1
      RETURN candidate214, ['BIBLIOGRAPHIC_COUPLING', toInteger(part221), shared_count215] AS reason222
      UNION ALL
      MATCH (other2)<-[:CITES]-(via207)
      WITH other2, via207, COUNT { (via207)-[:CITES]->() } AS degree208 ORDER BY degree208, coalesce(via207.id, via207.key)
      WITH other2, collect([via207, degree208]) AS between209
      UNWIND between209[..reduce(spent210 = [0, 0], pair211 IN between209 | CASE WHEN spent210[0] + pair211[1] > 2000 THEN [2000, spent210[1]] ELSE [spent210[0] + pair211[1], spent210[1] + 1] END)[1]] AS chosen212
      WITH other2, chosen212[0] AS via207, toInteger(1000000 / log(1 + chosen212[1])) AS term213
      MATCH (via207)-[:CITES]->(candidate214) WHERE candidate214 <> other2
      WITH candidate214, count(*) AS shared_count215, sum(term213) AS sum216
      WITH candidate214, shared_count215, sum216 * 1.0 AS sum216
      WITH collect([candidate214, shared_count215, sum216]) AS all217, max(sum216) AS best218
      UNWIND all217 AS found219
      WITH found219[0] AS candidate214, found219[1] AS shared_count215, found219[2] / best218 AS value220
      WITH candidate214, value220, shared_count215, round(190000.0 * value220) AS part221 WHERE part221 >= 1
      RETURN candidate214, ['CO_CITATION', toInteger(part221), shared_count215] AS reason222
      UNION ALL
      CALL (other2) {
        MATCH (other2)-[:CITES]-(candidate214) WHERE candidate214 <> other2
        RETURN candidate214, count(*) AS shared_count215, 0.25 AS value220
        UNION ALL
        MATCH (other2)-[:CITES]->(via207)
        WITH other2, via207, COUNT { (via207)-[:CITES]->() } AS degree208 ORDER BY degree208, coalesce(via207.id, via207.key)
        WITH other2, collect([via207, degree208]) AS between209
        UNWIND between209[..reduce(spent210 = [0, 0], pair211 IN between209 | CASE WHEN spent210[0] + pair211[1] > 2000 THEN [2000, spent210[1]] ELSE [spent210[0] + pair211[1], spent210[1] + 1] END)[1]] AS chosen212
        WITH other2, chosen212[0] AS via207, toInteger(1000000 / log(1 + chosen212[1])) AS term213
        MATCH (via207)-[:CITES]->(candidate214) WHERE candidate214 <> other2
        WITH candidate214, count(*) AS shared_count215, sum(term213) AS sum216
        WITH candidate214, shared_count215, sum216 * 1.0 AS sum216
        WITH collect([candidate214, shared_count215, sum216]) AS all217, max(sum216) AS best218
        UNWIND all217 AS found219
        WITH found219[0] AS candidate214, found219[1] AS shared_count215, found219[2] / best218 AS value220
        RETURN candidate214, shared_count215, value220
        UNION ALL
        MATCH (other2)<-[:CITES]-(via207)
        WITH other2, via207, COUNT { (via207)<-[:CITES]-() } AS degree208 ORDER BY degree208, coalesce(via207.id, via207.key)
        WITH other2, collect([via207, degree208]) AS between209
        UNWIND between209[..reduce(spent210 = [0, 0], pair211 IN between209 | CASE WHEN spent210[0] + pair211[1] > 2000 THEN [2000, spent210[1]] ELSE [spent210[0] + pair211[1], spent210[1] + 1] END)[1]] AS chosen212
        WITH other2, chosen212[0] AS via207, toInteger(1000000 / log(1 + chosen212[1])) AS term213
        MATCH (via207)<-[:CITES]-(candidate214) WHERE candidate214 <> other2
        WITH candidate214, count(*) AS shared_count215, sum(term213) AS sum216
        WITH candidate214, shared_count215, sum216 / sqrt(COUNT { (candidate214)-[:CITES|REFERS_TO]->() }) AS sum216
        WITH collect([candidate214, shared_count215, sum216]) AS all217, max(sum216) AS best218
        UNWIND all217 AS found219
        WITH found219[0] AS candidate214, found219[1] AS shared_count215, found219[2] / best218 AS value220
        RETURN candidate214, shared_count215, 0.5 * value220 AS value220
      }
      WITH candidate214, sum(shared_count215) AS shared_count215, max(value220) AS value220
      WITH candidate214, value220, shared_count215, round(210000.0 * value220) AS part221 WHERE part221 >= 1
      RETURN candidate214, ['DIRECT_CITATION', toInteger(part221), shared_count215] AS reason222
      UNION ALL
      MATCH (other2)<-[:AUTHORED]-(via207)
      WITH other2, via207, COUNT { (via207)-[:AUTHORED]->() } AS degree208 ORDER BY degree208, coalesce(via207.id, via207.key)
      WITH other2, collect([via207, degree208]) AS between209
      UNWIND between209[..reduce(spent210 = [0, 0], pair211 IN between209 | CASE WHEN spent210[0] + pair211[1] > 2000 THEN [2000, spent210[1]] ELSE [spent210[0] + pair211[1], spent210[1] + 1] END)[1]] AS chosen212
      WITH other2, chosen212[0] AS via207, toInteger(1000000 / log(1 + chosen212[1])) AS term213
      MATCH (via207)-[:AUTHORED]->(candidate214) WHERE candidate214 <> other2
      WITH candidate214, count(*) AS shared_count215, sum(term213) AS sum216
      WITH candidate214, shared_count215, sum216 / sqrt(COUNT { (candidate214)<-[:AUTHORED]-() }) AS sum216
      WITH collect([candidate214, shared_count215, sum216]) AS all217, max(sum216) AS best218
      UNWIND all217 AS found219
      WITH found219[0] AS candidate214, found219[1] AS shared_count215, found219[2] / best218 AS value220
      WITH candidate214, value220, shared_count215, round(120000.0 * value220) AS part221 WHERE part221 >= 1
      RETURN candidate214, ['SHARED_AUTHORS', toInteger(part221), shared_count215] AS reason222
      UNION ALL
      MATCH (other2)-[:HAS_TOPIC]->(via207)
      WITH other2, via207, COUNT { (via207)<-[:HAS_TOPIC]-() } AS degree208 ORDER BY degree208, coalesce(via207.id, via207.key)
      WITH other2, collect([via207, degree208]) AS between209
      UNWIND between209[..reduce(spent210 = [0, 0], pair211 IN between209 | CASE WHEN spent210[0] + pair211[1] > 2000 THEN [2000, spent210[1]] ELSE [spent210[0] + pair211[1], spent210[1] + 1] END)[1]] AS chosen212
      WITH other2, chosen212[0] AS via207, toInteger(1000000 / log(1 + chosen212[1])) AS term213
      MATCH (via207)<-[:HAS_TOPIC]-(candidate214) WHERE candidate214 <> other2
      WITH candidate214, count(*) AS shared_count215, sum(term213) AS sum216
      WITH candidate214, shared_count215, sum216 / sqrt(COUNT { (candidate214)-[:HAS_TOPIC]->() }) AS sum216
      WITH collect([candidate214, shared_count215, sum216]) AS all217, max(sum216) AS best218
      UNWIND all217 AS found219
      WITH found219[0] AS candidate214, found219[1] AS shared_count215, found219[2] / best218 AS value220
      WITH candidate214, value220, shared_count215, round(120000.0 * value220) AS part221 WHERE part221 >= 1
      RETURN candidate214, ['SHARED_TOPICS', toInteger(part221), shared_count215] AS reason222
      UNION ALL
      WITH other2, title206, title206 + [word205 IN [word205 IN split(toLower(left(coalesce(other2.abstract, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word205 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] WHERE NOT word205 IN title206] AS words223
      UNWIND words223 AS word205
      WITH title206, word205, min(0) AS once224
      WITH title206, collect(word205)[..32] AS words223 WHERE size(words223) > 0
      WITH reduce(text225 = '', word205 IN words223 | CASE WHEN size(text225) + size(word205) > 500 THEN text225 ELSE text225 + word205 + CASE WHEN word205 IN title206 THEN '^3 ' ELSE ' ' END END) AS text225 CALL db.index.fulltext.queryNodes('paper_text', 'title:(' + text225 + ') abstract:(' + text225 + ')', {limit: 100}) YIELD node, score
      WITH collect([node, score]) AS all217
      UNWIND [hit226 IN all217 WHERE size(all217) < 100 OR hit226[1] > all217[-1][1]] AS hit226
      WITH hit226[0] AS candidate214, hit226[1] / all217[0][1] AS value220, null AS shared_count215 WHERE candidate214 <> other2
      WITH candidate214, value220, shared_count215, round(120000.0 * value220) AS part221 WHERE part221 >= 1
      RETURN candidate214, ['TEXT_SIMILARITY', toInteger(part221), shared_count215] AS reason222
    }
    WITH other2, title206, candidate214 AS other202, sum(reason222[1]) AS rank204, collect(reason222) AS link203 WHERE other202 <> other2 AND NOT (size(title206) > 0 AND other202.title IS NOT NULL AND toLower(other202.title) CONTAINS title206[0] AND toLower(other202.title) CONTAINS title206[-1] AND [word205 IN split(toLower(left(coalesce(other202.title, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word205 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] = title206 AND (EXISTS { (other2)<-[:AUTHORED]-()-[:AUTHORED]->(other202) } OR NOT EXISTS { (other2)<-[:AUTHORED]-() } OR NOT EXISTS { (other202)<-[:AUTHORED]-() }))
    WITH other202, rank204, link203
    WITH other202, link203, rank204, rank204 AS k200, other202.id AS k201 ORDER BY k200 DESC, k201 LIMIT $p34
    CALL (link203) {
      UNWIND link203 AS other229
      WITH other229, other229[1] AS k227, other229[0] AS k228 ORDER BY k227 DESC, k228
      RETURN collect([k228, other229[1] / 1000000.0, other229[2]]) AS v230
    }
    RETURN collect([rank204 / 1000000.0, [v230], k201, k201]) AS v231
  }
  CALL (other2) {
    MATCH (other2)<-[reaction236:REACTED]-()
    WITH reaction236.kind AS other234, count(*) AS rank235
    WITH other234, rank235, rank235 AS k232, other234 AS k233 ORDER BY k232 DESC, k233
    RETURN collect([k233, k232, false]) AS v237
  }
  CALL (other2) {
    MATCH (other2)<-[:CONTAINS]-(other239:Collection) WHERE other239.visibility = 'PUBLIC'
    WITH other239, other239.createdAt.epochSeconds * 1000000000 + other239.createdAt.nanosecond AS k240, other239.id AS k241 ORDER BY k240 DESC, k241 LIMIT $p37
    RETURN collect([k240, k241, k241, k241]) AS v242
  }
  CALL (other2) {
    MATCH (other2)<-[:CONTAINS]-(other243:Collection) WHERE other243.visibility = 'PUBLIC'
    RETURN count(*) AS v244
  }
  CALL (other2) {
    MATCH (other2)<-[:REVIEWS]-(other245:Review) WHERE other245:Shown
    WITH other245, other245.createdAt.epochSeconds * 1000000000 + other245.createdAt.nanosecond AS k246, other245.id AS k247 ORDER BY k246 DESC, k247 LIMIT $p38
    RETURN collect([k246, k247, k247, k247]) AS v248
  }
  CALL (other2) {
    MATCH (other2)<-[:REVIEWS]-(other249:Review) WHERE other249:Shown
    RETURN count(*) AS v250
  }
  CALL (other2) {
    MATCH (other2)-[:HAS_DECISION]->(other253:Decision)
    WITH other253, coalesce(other253.year, -1) AS k251, other253.id AS k252 ORDER BY k251 DESC, k252
    RETURN collect([other253.venue, other253.year, other253.outcome, other253.statement, other253.comment, other253.comment, toString(other253.decidedOn), other253.url]) AS v254
  }
  CALL (other2) {
    MATCH (other2)<-[:ON]-(other255:Comment) WHERE other255:Shown AND NOT EXISTS { (other255)-[:REPLIES_TO]->() }
    WITH other255, other255.createdAt.epochSeconds * 1000000000 + other255.createdAt.nanosecond AS k256, other255.id AS k257 ORDER BY k256 DESC, k257 LIMIT $p40
    RETURN collect([k256, k257, k257, k257]) AS v258
  }
  CALL (other2) {
    MATCH (other2)<-[:ON]-(other259:Comment) WHERE other259:Shown AND NOT EXISTS { (other259)-[:REPLIES_TO]->() }
    RETURN count(*) AS v260
  }
  RETURN head(collect([other2.id, 'PAPER', coalesce(other2.title, 'Untitled'), COUNT { (other2)-[:CITES]->() } + COUNT { (other2)<-[:CITES]-() } - COUNT { (other2)-[:CITES]->(mutual3)-[:CITES]->(other2) } + COUNT { (other2)<-[:AUTHORED]-() } + COUNT { (other2)-[:HAS_TOPIC]->() } + COUNT { (other2)-[:STATES_AFFILIATION]->() }, v4, coalesce(other2.title, 'Untitled'), coalesce(other2.titleHtml, replace(replace(replace(coalesce(other2.title, 'Untitled'), '&', '&amp;'), '<', '&lt;'), '>', '&gt;')), other2.abstract, coalesce(other2.abstractHtml, replace(replace(replace(other2.abstract, '&', '&amp;'), '<', '&lt;'), '>', '&gt;')), coalesce(other2.type, 'OTHER'), other2.year, toString(other2.publishedOn), coalesce(other2.publicationDate, toString(other2.publishedOn), toString(other2.year)), other2.venueType, other2.publisher, other2.volume, other2.issue, other2.firstPage, other2.lastPage, other2.articleNumber, coalesce(other2.issns, []), coalesce(other2.isbns, []), coalesce(other2.isRetracted, false), other2.language, other2.venue, other2.doi, other2.arxivId, other2.arxivVersion, other2.openalexId, other2.url, coalesce(other2.isOpenAccess, false), other2.oaStatus, other2.oaUrl, other2.oaLicense, [v52], coalesce(other2.citationCount, 0), other2.pageRank, other2.community, other2.percentile, toString(other2.metricsAt), [v62, COUNT { (other2)<-[:AUTHORED]-() }, [coalesce(other2.authorsTruncated, false)]], [v67, COUNT { (other2)-[:STATES_AFFILIATION]->() }], [v72, COUNT { (other2)-[:HAS_TOPIC]->() }], [v76, v114, v113], [v118, v156, v155], [v161, v199, v198], other2:EarlierVersion, [v231], COUNT { (other2)<-[:LIKED]-() }, COUNT { (other2)<-[:DISLIKED]-() }, null, [v237], toString(coalesce(head(COLLECT { MATCH (activity238:Activity {paper: other2.id}) RETURN activity238.sequence }), 0)), COUNT { (other2)<-[:SAVED]-() }, false, [v242, v244], [v248, v250], [v254], [v258, v260]])) AS v1
}
RETURN [v1] AS row
