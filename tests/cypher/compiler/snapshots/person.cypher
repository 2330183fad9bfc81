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
      WITH found172[0] AS candidate164, found172[1] AS shared_count168, toInteger(round(250000 * found172[2] / (best171 + 2000000.0))) AS part173 WHERE part173 >= 1
      RETURN candidate164, ['COAUTHORSHIP', part173, shared_count168] AS reason174
      UNION ALL
      UNWIND own154 AS mine156
      WITH other2, mine156 WHERE COUNT { (mine156)<-[:AUTHORED]-() } <= 100
      MATCH (mine156)<-[:AUTHORED]-(via155:Person) WHERE via155 <> other2
      WITH other2, via155, count(DISTINCT CASE WHEN mine156:EarlierVersion THEN head(COLLECT { MATCH (mine156)-[:VERSION_OF]->(published157:Paper) RETURN published157 }) ELSE mine156 END) AS mine_count158
      WITH other2, via155, mine_count158, COUNT { (via155)-[:AUTHORED]->() } AS degree159 WHERE degree159 > mine_count158
      WITH other2, via155, mine_count158, degree159 ORDER BY toFloat(mine_count158 * mine_count158) / degree159 DESC, coalesce(via155.id, via155.key) LIMIT 500
      WITH other2, collect([via155, mine_count158, degree159]) AS between160
      UNWIND reduce(kept161 = [0, []], one162 IN between160 | CASE WHEN kept161[0] + one162[2] > 1500 THEN kept161 ELSE [kept161[0] + one162[2], kept161[1] + [one162]] END)[1] AS chosen163
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
      MATCH (mine156)-[:CITES|REFERS_TO]->(via155)
      WITH other2, via155, count(DISTINCT CASE WHEN mine156:EarlierVersion THEN head(COLLECT { MATCH (mine156)-[:VERSION_OF]->(published157:Paper) RETURN published157 }) ELSE mine156 END) AS mine_count158
      WITH other2, via155, mine_count158, COUNT { (via155)<-[:CITES|REFERS_TO]-() } AS degree159 WHERE degree159 > mine_count158
      WITH other2, via155, mine_count158, degree159 ORDER BY toFloat(mine_count158 * mine_count158) / degree159 DESC, coalesce(via155.id, via155.key) LIMIT 500
      WITH other2, collect([via155, mine_count158, degree159]) AS between160
      UNWIND reduce(kept161 = [0, []], one162 IN between160 | CASE WHEN kept161[0] + one162[2] > 1500 THEN kept161 ELSE [kept161[0] + one162[2], kept161[1] + [one162]] END)[1] AS chosen163
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
      MATCH (mine156)-[:HAS_TOPIC]->(via155)
      WITH other2, via155, count(DISTINCT CASE WHEN mine156:EarlierVersion THEN head(COLLECT { MATCH (mine156)-[:VERSION_OF]->(published157:Paper) RETURN published157 }) ELSE mine156 END) AS mine_count158
      WITH other2, via155, mine_count158, COUNT { (via155)<-[:HAS_TOPIC]-() } AS degree159 WHERE degree159 > mine_count158
      WITH other2, via155, mine_count158, degree159 ORDER BY toFloat(mine_count158 * mine_count158) / degree159 DESC, coalesce(via155.id, via155.key) LIMIT 500
      WITH other2, collect([via155, mine_count158, degree159]) AS between160
      UNWIND reduce(kept161 = [0, []], one162 IN between160 | CASE WHEN kept161[0] + one162[2] > 1500 THEN kept161 ELSE [kept161[0] + one162[2], kept161[1] + [one162]] END)[1] AS chosen163
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
      WITH other2, mine156, COUNT { (mine156)<-[:AUTHORED]-() } AS size175 ORDER BY size175, mine156.id
      WITH other2, collect([mine156, size175]) AS sized176
      UNWIND sized176[..reduce(spent177 = [0, 0], one162 IN sized176 | CASE WHEN spent177[0] + one162[1] > 20000 THEN [20000, spent177[1]] ELSE [spent177[0] + one162[1], spent177[1] + 1] END)[1]] AS few178
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
      RETURN paper190
    }
    WITH other2, coalesce(head(COLLECT { MATCH (dated191:Paper) WHERE dated191.year > 0 RETURN dated191.year ORDER BY dated191.year DESC LIMIT 1 }), 0) AS latest192, paper190, coalesce(paper190.citationCount, 0) AS cited193, COUNT { MATCH (paper190)<-[:CITES]-(citing194:Paper) WHERE citing194 <> paper190 AND EXISTS { (other2)-[:AUTHORED]->(citing194) } } AS here195
    WITH other2, paper190, cited193, here195, 1.0 AS share196, log(1 + cited193 / sqrt(1.0 + CASE WHEN paper190.year IS NULL THEN 10 WHEN paper190.year > latest192 THEN 0 ELSE latest192 - paper190.year END)) AS damped197, CASE WHEN paper190.type = 'REVIEW_ARTICLE' OR paper190.title =~ '(?i).*\\b(survey|surveys|review|reviews|overview|tutorial|introduction|handbook|textbook|primer|roadmap)\\b.*' THEN 1.0 ELSE 0.0 END AS overview198
    WITH collect([paper190, cited193, here195, share196 * damped197, share196 * log(1 + here195), overview198]) AS all199, max(share196 * damped197) AS most200, max(share196 * log(1 + here195)) AS most_here201
    UNWIND all199 AS one202
    WITH one202[0] AS other187, [[toFloat(one202[4]) / CASE WHEN most_here201 > log(1.0 + 5) THEN most_here201 ELSE log(1.0 + 5) END, one202[2]], [toFloat(one202[3]) / CASE WHEN most200 > log(1.0 + 10) THEN most200 ELSE log(1.0 + 10) END, one202[1]], [one202[5] * toFloat(one202[3]) / CASE WHEN most200 > log(1.0 + 10) THEN most200 ELSE log(1.0 + 10) END, null]] AS parts203
    WITH other187, [reason204 IN [['CITED_HERE', toInteger(round(500000 * parts203[0][0])), parts203[0][1]], ['CITATIONS', toInteger(round(400000 * parts203[1][0])), parts203[1][1]], ['OVERVIEW', toInteger(round(100000 * parts203[2][0])), parts203[2][1]]] WHERE reason204[1] > 0] AS link188
    WITH other187, reduce(total205 = 0, reason204 IN link188 | total205 + reason204[1]) AS rank189, link188 WHERE rank189 > 0
    WITH other187, link188, rank189, rank189 AS k185, other187.id AS k186 ORDER BY k185 DESC, k186 LIMIT $p21
    CALL (link188) {
      UNWIND link188 AS other208
      WITH other208, other208[1] AS k206, other208[0] AS k207 ORDER BY k206 DESC, k207
      RETURN collect([k207, other208[1] / 1000000.0, other208[2]]) AS v209
    }
    RETURN collect([rank189 / 1000000.0, [v209], k186, k186]) AS v210
  }
  CALL (other2) {
    CALL (other2) {
      MATCH (other2)-[:AUTHORED]->(known216:Paper) WHERE known216.venue IS NOT NULL
      WITH known216.venue AS venue217, count(*) AS size218
      WITH venue217, size218 ORDER BY size218 DESC, venue217 LIMIT 20
      RETURN collect([venue217, size218]) AS venues219
    }
    MATCH (other2)-[:AUTHORED]->(paper220:Paper) WHERE paper220.year IS NOT NULL AND NOT (paper220:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper220) })
    WITH other2, venues219, max(paper220.year) AS newest221, collect(paper220) AS papers222
    UNWIND papers222 AS paper220
    WITH other2, venues219, newest221, paper220, coalesce(paper220.citationCount, 0) AS cited223 WHERE paper220.year >= newest221 - 1 ORDER BY cited223 DESC, paper220.year DESC, paper220.id LIMIT 100
    WITH paper220, cited223, CASE WHEN paper220.year = newest221 THEN 1.0 ELSE 0.5 END AS recent224, COUNT { MATCH (paper220)-[:CITES]->(known216:Paper) WHERE known216 <> paper220 AND EXISTS { (other2)-[:AUTHORED]->(known216) } } AS here225, reduce(most226 = 0, count227 IN COLLECT { MATCH (paper220)<-[wrote228:AUTHORED]-(author229:Person) WHERE author229 <> other2 WITH author229 ORDER BY wrote228.position, author229.id LIMIT 8 RETURN COUNT { MATCH (author229)-[:AUTHORED]->(known216:Paper) WHERE known216 <> paper220 AND EXISTS { (other2)-[:AUTHORED]->(known216) } } } | CASE WHEN count227 > most226 THEN count227 ELSE most226 END) AS works230, reduce(size218 = 0, one231 IN venues219 | CASE WHEN one231[0] = paper220.venue THEN one231[1] - 1 ELSE size218 END) AS venue217
    WITH collect([paper220, cited223, recent224, here225, works230, venue217]) AS all232, max(log(1 + cited223)) AS most_cited233, max(log(1 + here225)) AS most_here234, max(log(1 + works230)) AS most_works235, max(log(1 + venue217)) AS most_venue236
    UNWIND all232 AS one231
    WITH one231[0] AS other213, [[one231[2], null], [toFloat(log(1 + one231[1])) / CASE WHEN most_cited233 > log(1.0 + 10) THEN most_cited233 ELSE log(1.0 + 10) END, one231[1]], [toFloat(log(1 + one231[3])) / CASE WHEN most_here234 > log(1.0 + 5) THEN most_here234 ELSE log(1.0 + 5) END, one231[3]], [toFloat(log(1 + one231[4])) / CASE WHEN most_works235 > log(1.0 + 5) THEN most_works235 ELSE log(1.0 + 5) END, one231[4]], [toFloat(log(1 + one231[5])) / CASE WHEN most_venue236 > log(1.0 + 5) THEN most_venue236 ELSE log(1.0 + 5) END, one231[5]]] AS parts237
    WITH other213, [reason238 IN [['RECENT', toInteger(round(300000 * parts237[0][0])), parts237[0][1]], ['CITATIONS', toInteger(round(250000 * parts237[1][0])), parts237[1][1]], ['CITES_HERE', toInteger(round(150000 * parts237[2][0])), parts237[2][1]], ['AUTHORS', toInteger(round(200000 * parts237[3][0])), parts237[3][1]], ['VENUE', toInteger(round(100000 * parts237[4][0])), parts237[4][1]]] WHERE reason238[1] > 0] AS link214
    WITH other213, reduce(total239 = 0, reason238 IN link214 | total239 + reason238[1]) AS rank215, link214 WHERE rank215 > 0
    WITH other213, link214, rank215, rank215 AS k211, other213.id AS k212 ORDER BY k211 DESC, k212 LIMIT $p23
    CALL (link214) {
      UNWIND link214 AS other242
      WITH other242, other242[1] AS k240, other242[0] AS k241 ORDER BY k240 DESC, k241
      RETURN collect([k241, other242[1] / 1000000.0, other242[2]]) AS v243
    }
    RETURN collect([rank215 / 1000000.0, [v243], k212, k212]) AS v244
  }
  RETURN head(collect([other2.id, 'PERSON', other2.name, (COUNT { (other2)-[:AUTHORED]->() } - COUNT { (other2)-[:REPEATS]->() }) + COUNT { (other2)-[:AFFILIATED_WITH]->() }, v3, other2.name, [other52 IN coalesce(other2.otherNames, []) WHERE other52 <> other2.name], other2.orcid, other2.openalexId, (COUNT { (other2)-[:AUTHORED]->() } - COUNT { (other2)-[:REPEATS]->() }), coalesce(other2.citedByCount, reduce(sum53 = 0, count54 IN COLLECT { MATCH (other2)-[:AUTHORED]->(paper55:Paper) WHERE NOT (paper55:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper55) }) RETURN coalesce(paper55.citationCount, 0) } | sum53 + count54)), [v59, v97, v96], [v108], [v120], [v127, COUNT { (other2)-[:AFFILIATED_WITH]->() }], [v133, v137], [v143, v147], [v184], [v210], [v244]])) AS v1
}
RETURN [v1] AS row
