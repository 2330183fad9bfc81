// { person(by: {orcid: "0000-0002-1825-0097"}) { id kind label neighborCount researchMap { nodes { node { id } distance weight why } edges { kind source target weight reasons { signal score count } } truncated } name otherNames orcid openalexId paperCount citationCount papers(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount stats { count byYear { key label count } byType { key label count } byTopic(first: 2) { key label count } byInstitution(first: 2) { key label count } byVenue(first: 2) { key label count } byOpenAccess { key label count } } } papersByYear { year count citationCount } citationsByYear { year count } institutions(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } topics(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } coauthors(first: 2) { edges { node { id } cursor sharedPaperCount } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } nearby(first: 2) { edges { node { id } score isCoauthor sharedPaperCount reasons { kind score count } } nodes { id } } whereToStart(first: 2) { edges { node { id } score reasons { kind score count } } nodes { id } } whatIsNew(first: 2) { edges { node { id } score reasons { kind score count } } nodes { id } } } }
// parameters: {"p0":"orcid:0000-0002-1825-0097","p10":2,"p11":2,"p12":2,"p16":3,"p17":3,"p18":3,"p19":2,"p1l":60,"p21":2,"p23":2,"p6":3}
CALL () {
  MATCH (:Identifier {key: $p0})-[:IDENTIFIES]->(other2:Person)
  CALL (other2) {
    WITH [other2] AS seeds4
    WITH seeds4, seeds4 AS slice5, false AS cut6, [seed7 IN seeds4 | {node: seed7, weight: 1.0}] AS entries8, [seed7 IN seeds4 | {node: seed7, weight: 1000000, degree: COUNT { (seed7)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-() }}] AS level9
    WITH *, level9 AS frontier10
    CALL (frontier10, slice5) {
      UNWIND frontier10 AS expanded11
      WITH expanded11.node AS parent12, expanded11.weight / (log(2 + expanded11.degree) / log(2)) AS pull13
      MATCH (parent12)-[link14:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-(candidate15) WHERE NOT candidate15 IN slice5 AND NOT candidate15:EarlierVersion
      WITH candidate15, sum(toInteger(pull13 * coalesce(link14.score, 1.0))) AS drawn16
      WITH candidate15, 1 + toInteger(drawn16 * (1 + log10(1 + CASE WHEN candidate15:Paper THEN coalesce(candidate15.citationCount, 0) WHEN candidate15:Person THEN COUNT { (candidate15)-[:AUTHORED]->() } WHEN candidate15:Institution THEN COUNT { (candidate15)<-[:STATES_AFFILIATION]-() } ELSE 0 END))) AS weight17 ORDER BY weight17 DESC, candidate15.id
      WITH head([label18 IN labels(candidate15) WHERE label18 IN ['Paper', 'Person', 'Institution', 'Topic']]) AS kind19, collect({node: candidate15, weight: weight17})[..$p1l + 1] AS best20
      UNWIND range(0, size(best20) - 1) AS place21
      WITH best20[place21] AS entry22, place21 ORDER BY place21, entry22.weight DESC, entry22.node.id
      RETURN collect(entry22) AS ranked23
    }
    WITH *, CASE WHEN toInteger(ceil(($p1l - size(seeds4)) * 1.0)) + size(seeds4) - size(slice5) > 0 THEN ranked23[..toInteger(ceil(($p1l - size(seeds4)) * 1.0)) + size(seeds4) - size(slice5)] ELSE [] END AS kept24
    WITH seeds4, slice5 + [entry22 IN kept24 | entry22.node] AS slice5, cut6 OR size(kept24) < size(ranked23) OR size(frontier10) < size(level9) AS cut6, entries8 + [entry22 IN kept24 | {node: entry22.node, weight: round(1.0 * entry22.weight / ranked23[0].weight / 2, 6)}] AS entries8, [entry22 IN kept24 | {node: entry22.node, weight: 1000000 * entry22.weight / ranked23[0].weight, degree: head([node25 IN [entry22.node] | COUNT { (node25)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-() }])}] AS level9
    CALL (slice5) {
      UNWIND slice5 AS start26
      MATCH (start26)-[relation27:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]->(end28) WHERE end28 IN slice5
      RETURN collect({kind: CASE type(relation27) WHEN 'STATES_AFFILIATION' THEN 'AFFILIATED_WITH' ELSE type(relation27) END, source: startNode(relation27).id, target: endNode(relation27).id, weight: coalesce(relation27.score, 1.0)}) AS edges29
    }
    WITH *, [seed7 IN seeds4 | seed7.id] AS reached0_30
    WITH {nodes: [entry22 IN entries8 | {node: entry22.node, weight: entry22.weight, distance: CASE WHEN entry22.node.id IN reached0_30 THEN 0 ELSE 1 END}], edges: edges29, truncated: cut6} AS other31
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
      RETURN collect([v36, k32, k33, coalesce(other35.why, '')]) AS v42
    }
    CALL (other31) {
      UNWIND other31.edges AS other46
      WITH other46, other46.kind AS k43, other46.source AS k44, other46.target AS k45 ORDER BY k43, k44, k45
      CALL (other46) {
        UNWIND coalesce(other46.reasons, []) AS other49
        WITH other49, other49[1] AS k47, other49[0] AS k48 ORDER BY k47 DESC, k48
        RETURN collect([k48, other49[1] / 1000000.0, other49[2]]) AS v50
      }
      RETURN collect([k43, k44, k45, other46.weight, [v50]]) AS v51
    }
    RETURN head(collect([[v42], [v51], other31.truncated])) AS v3
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(other56:Paper) WHERE NOT (other56:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other56) })
    WITH other56, coalesce(other56.year, -2147483648) AS k57, other56.id AS k58 ORDER BY k57 DESC, k58 LIMIT $p6
    RETURN collect([k57, k58, k58, k58]) AS v59
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(other60:Paper) WHERE NOT (other60:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other60) })
    WITH collect(other60) AS other60
    CALL (other60) {
      UNWIND other60 AS paper64
      WITH paper64.year AS other62, count(*) AS rank63 WHERE other62 IS NOT NULL
      WITH other62, rank63, other62 AS k61 ORDER BY k61
      RETURN collect([toString(other62), toString(other62), rank63]) AS v65
    }
    CALL (other60) {
      UNWIND other60 AS paper70
      WITH coalesce(paper70.type, 'OTHER') AS other68, count(*) AS rank69 WHERE other68 IS NOT NULL
      WITH other68, rank69, rank69 AS k66, other68 AS k67 ORDER BY k66 DESC, k67
      RETURN collect([toString(other68), left(other68, 1) + replace(toLower(substring(other68, 1)), '_', ' '), k66]) AS v71
    }
    CALL (other60) {
      UNWIND other60 AS paper76
      MATCH (paper76)-[:HAS_TOPIC]->(other74)
      WITH other74, count(*) AS rank75
      WITH other74, rank75, rank75 AS k72, other74.id AS k73 ORDER BY k72 DESC, k73 LIMIT $p10
      RETURN collect([k73, other74.name, k72]) AS v77
    }
    CALL (other60) {
      UNWIND other60 AS paper82
      MATCH (paper82)-[:STATES_AFFILIATION]->(other80)
      WITH other80, count(*) AS rank81
      WITH other80, rank81, rank81 AS k78, other80.id AS k79 ORDER BY k78 DESC, k79 LIMIT $p11
      RETURN collect([k79, other80.name, k78]) AS v83
    }
    CALL (other60) {
      UNWIND other60 AS paper88
      WITH paper88.venue AS other86, count(*) AS rank87 WHERE other86 IS NOT NULL
      WITH other86, rank87, rank87 AS k84, other86 AS k85 ORDER BY k84 DESC, k85 LIMIT $p12
      RETURN collect([toString(other86), k85, k84]) AS v89
    }
    CALL (other60) {
      UNWIND other60 AS paper94
      WITH coalesce(paper94.isOpenAccess, false) AS other92, count(*) AS rank93 WHERE other92 IS NOT NULL
      WITH other92, rank93, rank93 AS k90, other92 AS k91 ORDER BY k90 DESC, k91
      RETURN collect([toString(other92), CASE WHEN other92 THEN 'Open access' ELSE 'Not open access' END, k90]) AS v95
    }
    RETURN [size(other60), [v65], [v71], [v77], [v83], [v89], [v95]] AS v96, size(other60) AS v97
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(other99:Paper) WHERE NOT (other99:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other99) })
    WITH other99.year AS year101, count(*) AS count102, sum(coalesce(other99.citationCount, 0)) AS citations103
    WITH year101, count102, citations103 WHERE year101 IS NOT NULL ORDER BY year101
    WITH collect([year101, count102, citations103]) AS years104
    UNWIND range(0, size(years104) - 1) AS place105
    WITH years104[place105] AS at106, years104[place105 + 1][0] AS next107
    UNWIND range(at106[0], CASE WHEN next107 - at106[0] <= 100 + 1 THEN next107 - 1 ELSE at106[0] END) AS other99
    WITH other99, CASE WHEN other99 = at106[0] THEN at106 ELSE [other99, 0, 0] END AS rank100
    WITH other99, rank100, other99 AS k98 ORDER BY k98
    RETURN collect([k98, rank100[1], rank100[2]]) AS v108
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(other110:Paper) WHERE NOT (other110:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other110) })
    MATCH (other110)<-[:CITES]-(citing112:Paper)
    WITH citing112.year AS year113, count(*) AS count114, 0 AS citations115
    WITH year113, count114, citations115 WHERE year113 IS NOT NULL ORDER BY year113
    WITH collect([year113, count114, citations115]) AS years116
    UNWIND range(0, size(years116) - 1) AS place117
    WITH years116[place117] AS at118, years116[place117 + 1][0] AS next119
    UNWIND range(at118[0], CASE WHEN next119 - at118[0] <= 100 + 1 THEN next119 - 1 ELSE at118[0] END) AS other110
    WITH other110, CASE WHEN other110 = at118[0] THEN at118 ELSE [other110, 0, 0] END AS rank111
    WITH other110, rank111, other110 AS k109 ORDER BY k109
    RETURN collect([k109, rank111[1]]) AS v120
  }
  CALL (other2) {
    MATCH (other2)-[link124:AFFILIATED_WITH]->(other123:Institution)
    WITH other123, link124, reduce(latest125 = 0, year126 IN coalesce(link124.years, []) | CASE WHEN year126 > latest125 THEN year126 ELSE latest125 END) AS k121, other123.id AS k122 ORDER BY k121 DESC, k122 LIMIT $p16
    RETURN collect([k121, k122, k122, k122]) AS v127
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(paper132:Paper)-[:HAS_TOPIC]->(other130:Topic) WHERE NOT (paper132:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper132) } AND EXISTS { (other130)-[:REPEATS]->(paper132) })
    WITH other130, count(*) AS rank131
    WITH other130, rank131, rank131 AS k128, other130.id AS k129 ORDER BY k128 DESC, k129 LIMIT $p17
    RETURN collect([k128, k129, k129, k129]) AS v133
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(paper134:Paper)-[:HAS_TOPIC]->(other135:Topic) WHERE NOT (paper134:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper134) } AND EXISTS { (other135)-[:REPEATS]->(paper134) })
    WITH other135, count(*) AS rank136
    RETURN count(*) AS v137
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(paper142:Paper)<-[:AUTHORED]-(other140:Person) WHERE NOT (paper142:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper142) } AND EXISTS { (other140)-[:REPEATS]->(paper142) })
    WITH other140, count(*) AS rank141
    WITH other140, rank141, rank141 AS k138, other140.id AS k139 ORDER BY k138 DESC, k139 LIMIT $p18
    RETURN collect([k138, k139, k138, k139, k139]) AS v143
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(paper144:Paper)<-[:AUTHORED]-(other145:Person) WHERE NOT (paper144:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper144) } AND EXISTS { (other145)-[:REPEATS]->(paper144) })
    WITH other145, count(*) AS rank146
    RETURN count(*) AS v147
  }
  CALL (other2) {
    CALL (other2) {
      MATCH (other2)-[:AUTHORED]->(paper153:Paper)
      WITH paper153 ORDER BY coalesce(paper153.citationCount, 0) DESC, paper153.id LIMIT 1000
      RETURN collect(paper153) AS own154
    }
    CALL (other2, own154) {
      UNWIND own154 AS via155
      WITH other2, via155, via155 AS mine156
      WITH other2, via155, count(DISTINCT CASE WHEN mine156:EarlierVersion THEN head(COLLECT { MATCH (mine156)-[:VERSION_OF]->(published157:Paper) RETURN published157 }) ELSE mine156 END) AS mine_count158
      WITH other2, via155, mine_count158, COUNT { (via155)<-[:AUTHORED]-() } AS degree159 WHERE degree159 > mine_count158
      WITH other2, via155, mine_count158, degree159 ORDER BY toFloat(mine_count158 * mine_count158) / degree159 DESC, coalesce(via155.id, via155.key) LIMIT 500
      WITH other2, collect([via155, mine_count158, degree159]) AS between160
      UNWIND reduce(kept161 = [0, []], one162 IN between160 | CASE WHEN kept161[0] + one162[2] > 1500 THEN kept161 ELSE [kept161[0] + one162[2], kept161[1] + [one162]] END)[1] AS chosen163
      WITH other2, chosen163[0] AS via155, chosen163[1] AS mine_count158, chosen163[2] AS degree159
      MATCH (via155)<-[:AUTHORED]-(candidate164:Person) WHERE candidate164 <> other2
      WITH *, candidate164 AS theirs165
      WITH via155, mine_count158, degree159, candidate164, count(DISTINCT CASE WHEN theirs165:EarlierVersion THEN head(COLLECT { MATCH (theirs165)-[:VERSION_OF]->(published157:Paper) RETURN published157 }) ELSE theirs165 END) AS their_count166
      WITH candidate164, via155, toInteger(1000000 * sqrt(toFloat(mine_count158 * their_count166)) / log(1 + degree159)) AS term167
      WITH candidate164, CASE WHEN via155:EarlierVersion THEN head(COLLECT { MATCH (via155)-[:VERSION_OF]->(published157:Paper) RETURN published157 }) ELSE via155 END AS via155, max(term167) AS term167
      WITH candidate164, count(*) AS shared_count168, sum(term167) AS sum169
      WITH candidate164, shared_count168, sum169 / 1.0 AS sum169
      WITH collect([candidate164, shared_count168, sum169]) AS all170, max(sum169) AS best171
      UNWIND all170 AS found172
      WITH found172[0] AS candidate164, found172[1] AS shared_count168, toInteger(round(250000 * found172[2] / (best171 + 500000.0))) AS part173 WHERE part173 >= 1
      RETURN candidate164, ['COAUTHORSHIP', part173, shared_count168] AS reason174
      UNION ALL
      UNWIND own154 AS mine156
      WITH other2, mine156, COUNT { (mine156)<-[:AUTHORED]-() } AS steps175 ORDER BY steps175, mine156.id
      WITH other2, collect([mine156, steps175]) AS ordered176
      UNWIND ordered176[..reduce(spent177 = [0, 0], one162 IN ordered176 | CASE WHEN spent177[0] + one162[1] > 10000 THEN [10000, spent177[1]] ELSE [spent177[0] + one162[1], spent177[1] + 1] END)[1]] AS few178
      WITH other2, few178[0] AS mine156
      WITH other2, mine156 WHERE COUNT { (mine156)<-[:AUTHORED]-() } <= 100
      MATCH (mine156)<-[:AUTHORED]-(via155:Person) WHERE via155 <> other2
      WITH other2, via155, count(DISTINCT CASE WHEN mine156:EarlierVersion THEN head(COLLECT { MATCH (mine156)-[:VERSION_OF]->(published157:Paper) RETURN published157 }) ELSE mine156 END) AS mine_count158
      WITH other2, via155, mine_count158, COUNT { (via155)-[:AUTHORED]->() } AS degree159 WHERE degree159 > mine_count158
      WITH other2, via155, mine_count158, degree159 ORDER BY toFloat(mine_count158 * mine_count158) / degree159 DESC, coalesce(via155.id, via155.key) LIMIT 500
      WITH other2, collect([via155, mine_count158, degree159]) AS between160
      UNWIND reduce(kept161 = [0, []], one162 IN between160 | CASE WHEN kept161[0] + one162[2] > 700 THEN kept161 ELSE [kept161[0] + one162[2], kept161[1] + [one162]] END)[1] AS chosen163
      WITH other2, chosen163[0] AS via155, chosen163[1] AS mine_count158, chosen163[2] AS degree159
      MATCH (via155)-[:AUTHORED]->(theirs165:Paper) WHERE COUNT { (theirs165)<-[:AUTHORED]-() } <= 100
      MATCH (theirs165)<-[:AUTHORED]-(candidate164:Person) WHERE candidate164 <> other2 AND candidate164 <> via155
      WITH via155, mine_count158, degree159, candidate164, count(DISTINCT CASE WHEN theirs165:EarlierVersion THEN head(COLLECT { MATCH (theirs165)-[:VERSION_OF]->(published157:Paper) RETURN published157 }) ELSE theirs165 END) AS their_count166
      WITH candidate164, via155, toInteger(1000000 * sqrt(toFloat(mine_count158 * their_count166)) / log(1 + degree159)) AS term167
      WITH candidate164, count(*) AS shared_count168, sum(term167) AS sum169
      WITH candidate164, shared_count168, sum169 / 1.0 AS sum169
      WITH collect([candidate164, shared_count168, sum169]) AS all170, max(sum169) AS best171
      UNWIND all170 AS found172
      WITH found172[0] AS candidate164, found172[1] AS shared_count168, toInteger(round(250000 * found172[2] / (best171 + 3000000.0))) AS part173 WHERE part173 >= 1
      RETURN candidate164, ['SHARED_COAUTHORS', part173, shared_count168] AS reason174
      UNION ALL
      MATCH (other2)-[:AFFILIATED_WITH]->(via155:Institution)
      WITH other2, via155, other2 AS mine156
      WITH other2, via155, count(DISTINCT CASE WHEN mine156:EarlierVersion THEN head(COLLECT { MATCH (mine156)-[:VERSION_OF]->(published157:Paper) RETURN published157 }) ELSE mine156 END) AS mine_count158
      WITH other2, via155, mine_count158, COUNT { (via155)<-[:AFFILIATED_WITH]-() } AS degree159 WHERE degree159 > mine_count158
      WITH other2, via155, mine_count158, degree159 ORDER BY toFloat(mine_count158 * mine_count158) / degree159 DESC, coalesce(via155.id, via155.key) LIMIT 500
      WITH other2, collect([via155, mine_count158, degree159]) AS between160
      UNWIND reduce(kept161 = [0, []], one162 IN between160 | CASE WHEN kept161[0] + one162[2] > 1500 THEN kept161 ELSE [kept161[0] + one162[2], kept161[1] + [one162]] END)[1] AS chosen163
      WITH other2, chosen163[0] AS via155, chosen163[1] AS mine_count158, chosen163[2] AS degree159
      MATCH (via155)<-[:AFFILIATED_WITH]-(candidate164:Person) WHERE candidate164 <> other2
      WITH *, candidate164 AS theirs165
      WITH via155, mine_count158, degree159, candidate164, count(DISTINCT CASE WHEN theirs165:EarlierVersion THEN head(COLLECT { MATCH (theirs165)-[:VERSION_OF]->(published157:Paper) RETURN published157 }) ELSE theirs165 END) AS their_count166
      WITH candidate164, via155, toInteger(1000000 * sqrt(toFloat(mine_count158 * their_count166)) / log(1 + degree159)) AS term167
      WITH candidate164, count(*) AS shared_count168, sum(term167) AS sum169
      WITH candidate164, shared_count168, sum169 / 1.0 AS sum169
      WITH collect([candidate164, shared_count168, sum169]) AS all170, max(sum169) AS best171
      UNWIND all170 AS found172
      WITH found172[0] AS candidate164, found172[1] AS shared_count168, toInteger(round(190000 * found172[2] / (best171 + 1200000.0))) AS part173 WHERE part173 >= 1
      RETURN candidate164, ['SHARED_INSTITUTIONS', part173, shared_count168] AS reason174
      UNION ALL
      CALL (other2, own154) {
        UNWIND own154 AS mine156
        WITH other2, mine156, COUNT { (mine156)-[:CITES]->() } AS steps175 ORDER BY steps175, mine156.id
        WITH other2, collect([mine156, steps175]) AS ordered176
        UNWIND ordered176[..reduce(spent177 = [0, 0], one162 IN ordered176 | CASE WHEN spent177[0] + one162[1] > 10000 THEN [10000, spent177[1]] ELSE [spent177[0] + one162[1], spent177[1] + 1] END)[1]] AS few178
        WITH other2, few178[0] AS mine156
        MATCH (mine156)-[:CITES]->(via155:Paper) WHERE NOT EXISTS { (other2)-[:AUTHORED]->(via155) }
        WITH other2, via155, count(DISTINCT CASE WHEN mine156:EarlierVersion THEN head(COLLECT { MATCH (mine156)-[:VERSION_OF]->(published157:Paper) RETURN published157 }) ELSE mine156 END) AS mine_count158
        WITH other2, via155, mine_count158, COUNT { (via155)<-[:CITES]-() } + COUNT { (via155)<-[:AUTHORED]-() } AS degree159 WHERE degree159 > mine_count158
        WITH other2, via155, mine_count158, degree159 ORDER BY toFloat(mine_count158 * mine_count158) / degree159 DESC, coalesce(via155.id, via155.key) LIMIT 500
        WITH other2, collect([via155, mine_count158, degree159]) AS between160
        UNWIND reduce(kept161 = [0, []], one162 IN between160 | CASE WHEN kept161[0] + one162[2] > 1500 THEN kept161 ELSE [kept161[0] + one162[2], kept161[1] + [one162]] END)[1] AS chosen163
        WITH other2, chosen163[0] AS via155, chosen163[1] AS mine_count158, chosen163[2] AS degree159
        MATCH (via155)<-[:AUTHORED]-(candidate164:Person) WHERE candidate164 <> other2
        WITH *, candidate164 AS theirs165
        WITH via155, mine_count158, degree159, candidate164, count(DISTINCT CASE WHEN theirs165:EarlierVersion THEN head(COLLECT { MATCH (theirs165)-[:VERSION_OF]->(published157:Paper) RETURN published157 }) ELSE theirs165 END) AS their_count166
        WITH candidate164, via155, toInteger(1000000 * sqrt(toFloat(mine_count158 * their_count166)) / log(1 + degree159)) AS term167
        WITH candidate164, count(*) AS shared_count168, sum(term167) AS sum169
        WITH candidate164, shared_count168, sum169 / 1.0 AS sum169
        RETURN candidate164, shared_count168, sum169
        UNION ALL
        UNWIND own154 AS mine156
        WITH other2, mine156, COUNT { (mine156)<-[:CITES]-() } AS steps175 ORDER BY steps175, mine156.id
        WITH other2, collect([mine156, steps175]) AS ordered176
        UNWIND ordered176[..reduce(spent177 = [0, 0], one162 IN ordered176 | CASE WHEN spent177[0] + one162[1] > 10000 THEN [10000, spent177[1]] ELSE [spent177[0] + one162[1], spent177[1] + 1] END)[1]] AS few178
        WITH other2, few178[0] AS mine156
        MATCH (mine156)<-[:CITES]-(via155:Paper) WHERE NOT EXISTS { (other2)-[:AUTHORED]->(via155) }
        WITH other2, via155, count(DISTINCT CASE WHEN mine156:EarlierVersion THEN head(COLLECT { MATCH (mine156)-[:VERSION_OF]->(published157:Paper) RETURN published157 }) ELSE mine156 END) AS mine_count158
        WITH other2, via155, mine_count158, COUNT { (via155)-[:CITES]->() } + COUNT { (via155)<-[:AUTHORED]-() } AS degree159 WHERE degree159 > mine_count158
        WITH other2, via155, mine_count158, degree159 ORDER BY toFloat(mine_count158 * mine_count158) / degree159 DESC, coalesce(via155.id, via155.key) LIMIT 500
        WITH other2, collect([via155, mine_count158, degree159]) AS between160
        UNWIND reduce(kept161 = [0, []], one162 IN between160 | CASE WHEN kept161[0] + one162[2] > 1500 THEN kept161 ELSE [kept161[0] + one162[2], kept161[1] + [one162]] END)[1] AS chosen163
        WITH other2, chosen163[0] AS via155, chosen163[1] AS mine_count158, chosen163[2] AS degree159
        MATCH (via155)<-[:AUTHORED]-(candidate164:Person) WHERE candidate164 <> other2
        WITH *, candidate164 AS theirs165
        WITH via155, mine_count158, degree159, candidate164, count(DISTINCT CASE WHEN theirs165:EarlierVersion THEN head(COLLECT { MATCH (theirs165)-[:VERSION_OF]->(published157:Paper) RETURN published157 }) ELSE theirs165 END) AS their_count166
        WITH candidate164, via155, toInteger(1000000 * sqrt(toFloat(mine_count158 * their_count166)) / log(1 + degree159)) AS term167
        WITH candidate164, count(*) AS shared_count168, sum(term167) AS sum169
        WITH candidate164, shared_count168, sum169 / 1.0 AS sum169
        RETURN candidate164, shared_count168, sum169
      }
      WITH candidate164, sum(shared_count168) AS shared_count168, sum(sum169) AS sum169
      WITH collect([candidate164, shared_count168, sum169]) AS all170, max(sum169) AS best171
      UNWIND all170 AS found172
      WITH found172[0] AS candidate164, found172[1] AS shared_count168, toInteger(round(150000 * found172[2] / (best171 + 12000000.0))) AS part173 WHERE part173 >= 1
      RETURN candidate164, ['CITATIONS', part173, shared_count168] AS reason174
      UNION ALL
      UNWIND own154 AS mine156
      WITH other2, mine156, COUNT { (mine156)-[:CITES|REFERS_TO]->() } AS steps175 ORDER BY steps175, mine156.id
      WITH other2, collect([mine156, steps175]) AS ordered176
      UNWIND ordered176[..reduce(spent177 = [0, 0], one162 IN ordered176 | CASE WHEN spent177[0] + one162[1] > 10000 THEN [10000, spent177[1]] ELSE [spent177[0] + one162[1], spent177[1] + 1] END)[1]] AS few178
      WITH other2, few178[0] AS mine156
      MATCH (mine156)-[:CITES|REFERS_TO]->(via155)
      WITH other2, via155, count(DISTINCT CASE WHEN mine156:EarlierVersion THEN head(COLLECT { MATCH (mine156)-[:VERSION_OF]->(published157:Paper) RETURN published157 }) ELSE mine156 END) AS mine_count158
      WITH other2, via155, mine_count158, COUNT { (via155)<-[:CITES|REFERS_TO]-() } AS degree159 WHERE degree159 > mine_count158
      WITH other2, via155, mine_count158, degree159 ORDER BY toFloat(mine_count158 * mine_count158) / degree159 DESC, coalesce(via155.id, via155.key) LIMIT 500
      WITH other2, collect([via155, mine_count158, degree159]) AS between160
      UNWIND reduce(kept161 = [0, []], one162 IN between160 | CASE WHEN kept161[0] + one162[2] > 700 THEN kept161 ELSE [kept161[0] + one162[2], kept161[1] + [one162]] END)[1] AS chosen163
      WITH other2, chosen163[0] AS via155, chosen163[1] AS mine_count158, chosen163[2] AS degree159
      MATCH (via155)<-[:CITES|REFERS_TO]-(theirs165:Paper) WHERE COUNT { (theirs165)<-[:AUTHORED]-() } <= 100
      MATCH (theirs165)<-[:AUTHORED]-(candidate164:Person) WHERE candidate164 <> other2
      WITH via155, mine_count158, degree159, candidate164, count(DISTINCT CASE WHEN theirs165:EarlierVersion THEN head(COLLECT { MATCH (theirs165)-[:VERSION_OF]->(published157:Paper) RETURN published157 }) ELSE theirs165 END) AS their_count166
      WITH candidate164, via155, toInteger(1000000 * sqrt(toFloat(mine_count158 * their_count166)) / log(1 + degree159)) AS term167
      WITH candidate164, count(*) AS shared_count168, sum(term167) AS sum169
      WITH candidate164, shared_count168, sum169 / 1.0 AS sum169
      WITH collect([candidate164, shared_count168, sum169]) AS all170, max(sum169) AS best171
      UNWIND all170 AS found172
      WITH found172[0] AS candidate164, found172[1] AS shared_count168, toInteger(round(90000 * found172[2] / (best171 + 11000000.0))) AS part173 WHERE part173 >= 1
      RETURN candidate164, ['SHARED_REFERENCES', part173, shared_count168] AS reason174
      UNION ALL
      UNWIND own154 AS mine156
      WITH other2, mine156, COUNT { (mine156)-[:HAS_TOPIC]->() } AS steps175 ORDER BY steps175, mine156.id
      WITH other2, collect([mine156, steps175]) AS ordered176
      UNWIND ordered176[..reduce(spent177 = [0, 0], one162 IN ordered176 | CASE WHEN spent177[0] + one162[1] > 10000 THEN [10000, spent177[1]] ELSE [spent177[0] + one162[1], spent177[1] + 1] END)[1]] AS few178
      WITH other2, few178[0] AS mine156
      MATCH (mine156)-[:HAS_TOPIC]->(via155)
      WITH other2, via155, count(DISTINCT CASE WHEN mine156:EarlierVersion THEN head(COLLECT { MATCH (mine156)-[:VERSION_OF]->(published157:Paper) RETURN published157 }) ELSE mine156 END) AS mine_count158
      WITH other2, via155, mine_count158, COUNT { (via155)<-[:HAS_TOPIC]-() } AS degree159 WHERE degree159 > mine_count158
      WITH other2, via155, mine_count158, degree159 ORDER BY toFloat(mine_count158 * mine_count158) / degree159 DESC, coalesce(via155.id, via155.key) LIMIT 500
      WITH other2, collect([via155, mine_count158, degree159]) AS between160
      UNWIND reduce(kept161 = [0, []], one162 IN between160 | CASE WHEN kept161[0] + one162[2] > 700 THEN kept161 ELSE [kept161[0] + one162[2], kept161[1] + [one162]] END)[1] AS chosen163
      WITH other2, chosen163[0] AS via155, chosen163[1] AS mine_count158, chosen163[2] AS degree159
      MATCH (via155)<-[:HAS_TOPIC]-(theirs165:Paper) WHERE COUNT { (theirs165)<-[:AUTHORED]-() } <= 100
      MATCH (theirs165)<-[:AUTHORED]-(candidate164:Person) WHERE candidate164 <> other2
      WITH via155, mine_count158, degree159, candidate164, count(DISTINCT CASE WHEN theirs165:EarlierVersion THEN head(COLLECT { MATCH (theirs165)-[:VERSION_OF]->(published157:Paper) RETURN published157 }) ELSE theirs165 END) AS their_count166
      WITH candidate164, via155, toInteger(1000000 * sqrt(toFloat(mine_count158 * their_count166)) / log(1 + degree159)) AS term167
      WITH candidate164, count(*) AS shared_count168, sum(term167) AS sum169
      WITH candidate164, shared_count168, sum169 / 1.0 AS sum169
      WITH collect([candidate164, shared_count168, sum169]) AS all170, max(sum169) AS best171
      UNWIND all170 AS found172
      WITH found172[0] AS candidate164, found172[1] AS shared_count168, toInteger(round(70000 * found172[2] / (best171 + 9000000.0))) AS part173 WHERE part173 >= 1
      RETURN candidate164, ['SHARED_TOPICS', part173, shared_count168] AS reason174
      UNION ALL
      UNWIND own154 AS mine156
      WITH other2, mine156, COUNT { (mine156)<-[:AUTHORED]-() } AS steps175 ORDER BY steps175, mine156.id
      WITH other2, collect([mine156, steps175]) AS ordered176
      UNWIND ordered176[..reduce(spent177 = [0, 0], one162 IN ordered176 | CASE WHEN spent177[0] + one162[1] > 20000 THEN [20000, spent177[1]] ELSE [spent177[0] + one162[1], spent177[1] + 1] END)[1]] AS few178
      WITH other2, few178[0] AS mine156
      MATCH (mine156)<-[:AUTHORED]-(candidate164:Person) WHERE candidate164 <> other2
      RETURN DISTINCT candidate164, ['', 0, null] AS reason174
    }
    WITH other2, candidate164, sum(reason174[1]) AS rank152, collect(reason174) AS all170
    WITH other2, candidate164 AS other150, rank152, all170 WHERE rank152 > 0
    WITH other2, other150, rank152, [reason174 IN all170 WHERE reason174[1] > 0] AS link151
    WITH other2, other150, rank152, link151
    WITH other150, link151, rank152, rank152 AS k148, other150.id AS k149 ORDER BY k148 DESC, k149 LIMIT $p19
    CALL (link151) {
      UNWIND link151 AS other182
      WITH other182, other182[1] AS k180, other182[0] AS k181 ORDER BY k180 DESC, k181
      RETURN collect([k181, other182[1] / 1000000.0, other182[2]]) AS v183
    }
    RETURN collect([rank152 / 1000000.0, EXISTS { (other2)-[:AUTHORED]->(:Paper)<-[:AUTHORED]-(other150) }, COUNT { MATCH (other2)-[:AUTHORED]->(paper179:Paper)<-[:AUTHORED]-(other150) WHERE NOT (paper179:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper179) } AND EXISTS { (other150)-[:REPEATS]->(paper179) }) RETURN paper179 }, [v183], k149, k149]) AS v184
  }
  CALL (other2) {
    CALL (other2) {
      MATCH (other2)-[:AUTHORED]->(paper190:Paper) WHERE NOT (paper190:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper190) })
      WITH paper190 ORDER BY coalesce(paper190.citationCount, 0) DESC, paper190.id LIMIT 200
      RETURN paper190, 0 AS here191, 1 AS is_own192
      UNION ALL
      MATCH (other2)-[:AUTHORED]->(citing193:Paper)
      WITH citing193 ORDER BY coalesce(citing193.citationCount, 0) DESC, citing193.id LIMIT 3000
      MATCH (citing193)-[:CITES]->(paper190:Paper) WHERE citing193 <> paper190
      RETURN paper190, count(*) AS here191, 0 AS is_own192
    }
    WITH other2, paper190, sum(here191) AS here191, max(is_own192) AS is_own192 WHERE is_own192 = 1
    WITH paper190, here191, is_own192 ORDER BY is_own192 DESC, here191 DESC, paper190.id LIMIT 400
    WITH paper190, here191, coalesce(paper190.citationCount, 0) AS cited194, 1.0 AS share195, coalesce(head(COLLECT { MATCH (dated196:Paper) WHERE dated196.year > 0 RETURN dated196.year ORDER BY dated196.year DESC LIMIT 1 }), 0) AS latest197
    WITH paper190, cited194, here191, share195, log(1 + cited194 / sqrt(1.0 + CASE WHEN paper190.year IS NULL THEN 10 WHEN paper190.year > latest197 THEN 0 ELSE latest197 - paper190.year END)) AS damped198, CASE WHEN paper190.type = 'REVIEW_ARTICLE' OR paper190.title =~ '(?i).*\\b(survey|surveys|review|reviews|overview|tutorial|introduction|handbook|textbook|primer|roadmap)\\b.*' THEN 1.0 ELSE 0.0 END AS overview199
    WITH collect([paper190, cited194, here191, share195 * damped198, share195 * log(1 + here191), overview199]) AS all200, max(share195 * damped198) AS most201, max(share195 * log(1 + here191)) AS most_here202
    UNWIND all200 AS one203
    WITH one203[0] AS other187, [[toFloat(one203[4]) / CASE WHEN most_here202 > log(1.0 + 5) THEN most_here202 ELSE log(1.0 + 5) END, one203[2]], [toFloat(one203[3]) / CASE WHEN most201 > log(1.0 + 10) THEN most201 ELSE log(1.0 + 10) END, one203[1]], [one203[5] * toFloat(one203[3]) / CASE WHEN most201 > log(1.0 + 10) THEN most201 ELSE log(1.0 + 10) END, null]] AS parts204
    WITH other187, [reason205 IN [['CITED_HERE', toInteger(round(500000 * parts204[0][0])), parts204[0][1]], ['CITATIONS', toInteger(round(400000 * parts204[1][0])), parts204[1][1]], ['OVERVIEW', toInteger(round(100000 * parts204[2][0])), parts204[2][1]]] WHERE reason205[1] > 0] AS link188
    WITH other187, reduce(total206 = 0, reason205 IN link188 | total206 + reason205[1]) AS rank189, link188 WHERE rank189 > 0
    WITH other187, link188, rank189, rank189 AS k185, other187.id AS k186 ORDER BY k185 DESC, k186 LIMIT $p21
    CALL (link188) {
      UNWIND link188 AS other209
      WITH other209, other209[1] AS k207, other209[0] AS k208 ORDER BY k207 DESC, k208
      RETURN collect([k208, other209[1] / 1000000.0, other209[2]]) AS v210
    }
    RETURN collect([rank189 / 1000000.0, [v210], k186, k186]) AS v211
  }
  CALL (other2) {
    CALL (other2) {
      MATCH (other2)-[:AUTHORED]->(known217:Paper) WHERE known217.venue IS NOT NULL
      WITH known217.venue AS venue218, count(*) AS size219
      WITH venue218, size219 ORDER BY size219 DESC, venue218 LIMIT 20
      RETURN collect([venue218, size219]) AS venues220
    }
    MATCH (other2)-[:AUTHORED]->(paper221:Paper) WHERE paper221.year IS NOT NULL AND NOT (paper221:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper221) })
    WITH other2, venues220, max(paper221.year) AS newest222, collect(paper221) AS papers223
    UNWIND papers223 AS paper221
    WITH other2, venues220, newest222, paper221, coalesce(paper221.citationCount, 0) AS cited224 WHERE paper221.year >= newest222 - 1 ORDER BY cited224 DESC, paper221.year DESC, paper221.id LIMIT 100
    WITH paper221, cited224, CASE WHEN paper221.year = newest222 THEN 1.0 ELSE 0.5 END AS recent225, COUNT { MATCH (paper221)-[:CITES]->(known217:Paper) WHERE known217 <> paper221 AND EXISTS { (other2)-[:AUTHORED]->(known217) } } AS here226, reduce(most227 = 0, count228 IN COLLECT { MATCH (paper221)<-[wrote229:AUTHORED]-(author230:Person) WHERE author230 <> other2 WITH author230 ORDER BY wrote229.position, author230.id LIMIT 8 RETURN COUNT { MATCH (author230)-[:AUTHORED]->(known217:Paper) WHERE known217 <> paper221 AND EXISTS { (other2)-[:AUTHORED]->(known217) } } } | CASE WHEN count228 > most227 THEN count228 ELSE most227 END) AS works231, reduce(size219 = 0, one232 IN venues220 | CASE WHEN one232[0] = paper221.venue THEN one232[1] - 1 ELSE size219 END) AS venue218
    WITH collect([paper221, cited224, recent225, here226, works231, venue218]) AS all233, max(log(1 + cited224)) AS most_cited234, max(log(1 + here226)) AS most_here235, max(log(1 + works231)) AS most_works236, max(log(1 + venue218)) AS most_venue237
    UNWIND all233 AS one232
    WITH one232[0] AS other214, [[one232[2], null], [toFloat(log(1 + one232[1])) / CASE WHEN most_cited234 > log(1.0 + 10) THEN most_cited234 ELSE log(1.0 + 10) END, one232[1]], [toFloat(log(1 + one232[3])) / CASE WHEN most_here235 > log(1.0 + 5) THEN most_here235 ELSE log(1.0 + 5) END, one232[3]], [toFloat(log(1 + one232[4])) / CASE WHEN most_works236 > log(1.0 + 5) THEN most_works236 ELSE log(1.0 + 5) END, one232[4]], [toFloat(log(1 + one232[5])) / CASE WHEN most_venue237 > log(1.0 + 5) THEN most_venue237 ELSE log(1.0 + 5) END, one232[5]]] AS parts238
    WITH other214, [reason239 IN [['RECENT', toInteger(round(300000 * parts238[0][0])), parts238[0][1]], ['CITATIONS', toInteger(round(250000 * parts238[1][0])), parts238[1][1]], ['CITES_HERE', toInteger(round(150000 * parts238[2][0])), parts238[2][1]], ['AUTHORS', toInteger(round(200000 * parts238[3][0])), parts238[3][1]], ['VENUE', toInteger(round(100000 * parts238[4][0])), parts238[4][1]]] WHERE reason239[1] > 0] AS link215
    WITH other214, reduce(total240 = 0, reason239 IN link215 | total240 + reason239[1]) AS rank216, link215 WHERE rank216 > 0
    WITH other214, link215, rank216, rank216 AS k212, other214.id AS k213 ORDER BY k212 DESC, k213 LIMIT $p23
    CALL (link215) {
      UNWIND link215 AS other243
      WITH other243, other243[1] AS k241, other243[0] AS k242 ORDER BY k241 DESC, k242
      RETURN collect([k242, other243[1] / 1000000.0, other243[2]]) AS v244
    }
    RETURN collect([rank216 / 1000000.0, [v244], k213, k213]) AS v245
  }
  RETURN head(collect([other2.id, 'PERSON', other2.name, (COUNT { (other2)-[:AUTHORED]->() } - COUNT { (other2)-[:REPEATS]->() }) + COUNT { (other2)-[:AFFILIATED_WITH]->() }, v3, other2.name, [other52 IN coalesce(other2.otherNames, []) WHERE other52 <> other2.name], other2.orcid, other2.openalexId, (COUNT { (other2)-[:AUTHORED]->() } - COUNT { (other2)-[:REPEATS]->() }), coalesce(other2.citedByCount, reduce(sum53 = 0, count54 IN COLLECT { MATCH (other2)-[:AUTHORED]->(paper55:Paper) WHERE NOT (paper55:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper55) }) RETURN coalesce(paper55.citationCount, 0) } | sum53 + count54)), [v59, v97, v96], [v108], [v120], [v127, COUNT { (other2)-[:AFFILIATED_WITH]->() }], [v133, v137], [v143, v147], [v184], [v211], [v245]])) AS v1
}
RETURN [v1] AS row
