// { topic(by: {id: "T1"}) { id kind label neighborCount researchMap { nodes { node { id } distance weight why } edges { kind source target weight reasons { signal score count } } truncated } name description openalexId field subfield domain paperCount papers(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount stats { count byYear { key label count } byType { key label count } byTopic(first: 2) { key label count } byInstitution(first: 2) { key label count } byVenue(first: 2) { key label count } byOpenAccess { key label count } } } papersByYear { year count citationCount } citationsByYear { year count } people(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } relatedTopics(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } nearby(first: 2) { edges { node { id } score reasons { kind score count } } nodes { id } } whereToStart(first: 2) { edges { node { id } score reasons { kind score count } } nodes { id } } whatIsNew(first: 2) { edges { node { id } score reasons { kind score count } } nodes { id } } } }
// parameters: {"p0":"T1","p10":2,"p11":2,"p12":2,"p16":3,"p17":3,"p18":2,"p1l":60,"p20":2,"p22":2,"p6":3}
CALL () {
  MATCH (:Identifier {key: $p0})-[:IDENTIFIES]->(other2:Topic)
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
    MATCH (other2)<-[:HAS_TOPIC]-(other52:Paper) WHERE NOT (other52:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other52) })
    WITH other52, coalesce(other52.citationCount, 0) AS k53, other52.id AS k54 ORDER BY k53 DESC, k54 LIMIT $p6
    RETURN collect([k53, k54, k54, k54]) AS v55
  }
  CALL (other2) {
    MATCH (other2)<-[:HAS_TOPIC]-(other56:Paper) WHERE NOT (other56:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other56) })
    WITH collect(other56) AS other56
    CALL (other56) {
      UNWIND other56 AS paper60
      WITH paper60.year AS other58, count(*) AS rank59 WHERE other58 IS NOT NULL
      WITH other58, rank59, other58 AS k57 ORDER BY k57
      RETURN collect([toString(other58), toString(other58), rank59]) AS v61
    }
    CALL (other56) {
      UNWIND other56 AS paper66
      WITH coalesce(paper66.type, 'OTHER') AS other64, count(*) AS rank65 WHERE other64 IS NOT NULL
      WITH other64, rank65, rank65 AS k62, other64 AS k63 ORDER BY k62 DESC, k63
      RETURN collect([toString(other64), left(other64, 1) + replace(toLower(substring(other64, 1)), '_', ' '), k62]) AS v67
    }
    CALL (other56) {
      UNWIND other56 AS paper72
      MATCH (paper72)-[:HAS_TOPIC]->(other70)
      WITH other70, count(*) AS rank71
      WITH other70, rank71, rank71 AS k68, other70.id AS k69 ORDER BY k68 DESC, k69 LIMIT $p10
      RETURN collect([k69, other70.name, k68]) AS v73
    }
    CALL (other56) {
      UNWIND other56 AS paper78
      MATCH (paper78)-[:STATES_AFFILIATION]->(other76)
      WITH other76, count(*) AS rank77
      WITH other76, rank77, rank77 AS k74, other76.id AS k75 ORDER BY k74 DESC, k75 LIMIT $p11
      RETURN collect([k75, other76.name, k74]) AS v79
    }
    CALL (other56) {
      UNWIND other56 AS paper84
      WITH paper84.venue AS other82, count(*) AS rank83 WHERE other82 IS NOT NULL
      WITH other82, rank83, rank83 AS k80, other82 AS k81 ORDER BY k80 DESC, k81 LIMIT $p12
      RETURN collect([toString(other82), k81, k80]) AS v85
    }
    CALL (other56) {
      UNWIND other56 AS paper90
      WITH coalesce(paper90.isOpenAccess, false) AS other88, count(*) AS rank89 WHERE other88 IS NOT NULL
      WITH other88, rank89, rank89 AS k86, other88 AS k87 ORDER BY k86 DESC, k87
      RETURN collect([toString(other88), CASE WHEN other88 THEN 'Open access' ELSE 'Not open access' END, k86]) AS v91
    }
    RETURN [size(other56), [v61], [v67], [v73], [v79], [v85], [v91]] AS v92, size(other56) AS v93
  }
  CALL (other2) {
    MATCH (other2)<-[:HAS_TOPIC]-(other95:Paper) WHERE NOT (other95:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other95) })
    WITH other95.year AS year97, count(*) AS count98, sum(coalesce(other95.citationCount, 0)) AS citations99
    WITH year97, count98, citations99 WHERE year97 IS NOT NULL ORDER BY year97
    WITH collect([year97, count98, citations99]) AS years100
    UNWIND range(0, size(years100) - 1) AS place101
    WITH years100[place101] AS at102, years100[place101 + 1][0] AS next103
    UNWIND range(at102[0], CASE WHEN next103 - at102[0] <= 100 + 1 THEN next103 - 1 ELSE at102[0] END) AS other95
    WITH other95, CASE WHEN other95 = at102[0] THEN at102 ELSE [other95, 0, 0] END AS rank96
    WITH other95, rank96, other95 AS k94 ORDER BY k94
    RETURN collect([k94, rank96[1], rank96[2]]) AS v104
  }
  CALL (other2) {
    MATCH (other2)<-[:HAS_TOPIC]-(other106:Paper) WHERE NOT (other106:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other106) })
    MATCH (other106)<-[:CITES]-(citing108:Paper)
    WITH citing108.year AS year109, count(*) AS count110, 0 AS citations111
    WITH year109, count110, citations111 WHERE year109 IS NOT NULL ORDER BY year109
    WITH collect([year109, count110, citations111]) AS years112
    UNWIND range(0, size(years112) - 1) AS place113
    WITH years112[place113] AS at114, years112[place113 + 1][0] AS next115
    UNWIND range(at114[0], CASE WHEN next115 - at114[0] <= 100 + 1 THEN next115 - 1 ELSE at114[0] END) AS other106
    WITH other106, CASE WHEN other106 = at114[0] THEN at114 ELSE [other106, 0, 0] END AS rank107
    WITH other106, rank107, other106 AS k105 ORDER BY k105
    RETURN collect([k105, rank107[1]]) AS v116
  }
  CALL (other2) {
    MATCH (other2)<-[:HAS_TOPIC]-(paper121:Paper)<-[:AUTHORED]-(other119:Person) WHERE NOT (paper121:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper121) } AND EXISTS { (other119)-[:REPEATS]->(paper121) })
    WITH other119, count(*) AS rank120
    WITH other119, rank120, rank120 AS k117, other119.id AS k118 ORDER BY k117 DESC, k118 LIMIT $p16
    RETURN collect([k117, k118, k118, k118]) AS v122
  }
  CALL (other2) {
    MATCH (other2)<-[:HAS_TOPIC]-(paper123:Paper)<-[:AUTHORED]-(other124:Person) WHERE NOT (paper123:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper123) } AND EXISTS { (other124)-[:REPEATS]->(paper123) })
    WITH other124, count(*) AS rank125
    RETURN count(*) AS v126
  }
  CALL (other2) {
    MATCH (other2)<-[:HAS_TOPIC]-(paper131:Paper)-[:HAS_TOPIC]->(other129:Topic) WHERE NOT (paper131:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper131) } AND EXISTS { (other129)-[:REPEATS]->(paper131) })
    WITH other129, count(*) AS rank130
    WITH other129, rank130, rank130 AS k127, other129.id AS k128 ORDER BY k127 DESC, k128 LIMIT $p17
    RETURN collect([k127, k128, k128, k128]) AS v132
  }
  CALL (other2) {
    MATCH (other2)<-[:HAS_TOPIC]-(paper133:Paper)-[:HAS_TOPIC]->(other134:Topic) WHERE NOT (paper133:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper133) } AND EXISTS { (other134)-[:REPEATS]->(paper133) })
    WITH other134, count(*) AS rank135
    RETURN count(*) AS v136
  }
  CALL (other2) {
    CALL (other2) {
      MATCH (other2)<-[:HAS_TOPIC]-(paper142:Paper)
      WITH paper142 ORDER BY coalesce(paper142.citationCount, 0) DESC, paper142.id LIMIT 1000
      RETURN collect(paper142) AS own143
    }
    CALL (other2, own143) {
      UNWIND own143 AS via144
      WITH other2, via144, via144 AS mine145
      WITH other2, via144, count(DISTINCT CASE WHEN mine145:EarlierVersion THEN head(COLLECT { MATCH (mine145)-[:VERSION_OF]->(published146:Paper) RETURN published146 }) ELSE mine145 END) AS mine_count147
      WITH other2, via144, mine_count147, COUNT { (via144)-[:HAS_TOPIC]->() } AS degree148 WHERE degree148 > mine_count147
      WITH other2, via144, mine_count147, degree148 ORDER BY toFloat(mine_count147 * mine_count147) / degree148 DESC, coalesce(via144.id, via144.key) LIMIT 500
      WITH other2, collect([via144, mine_count147, degree148]) AS between149
      UNWIND reduce(kept150 = [0, []], one151 IN between149 | CASE WHEN kept150[0] + one151[2] > 1500 THEN kept150 ELSE [kept150[0] + one151[2], kept150[1] + [one151]] END)[1] AS chosen152
      WITH other2, chosen152[0] AS via144, chosen152[1] AS mine_count147, chosen152[2] AS degree148
      MATCH (via144)-[:HAS_TOPIC]->(candidate153:Topic) WHERE candidate153 <> other2
      WITH *, candidate153 AS theirs154
      WITH via144, mine_count147, degree148, candidate153, count(DISTINCT CASE WHEN theirs154:EarlierVersion THEN head(COLLECT { MATCH (theirs154)-[:VERSION_OF]->(published146:Paper) RETURN published146 }) ELSE theirs154 END) AS their_count155
      WITH candidate153, via144, toInteger(1000000 * sqrt(toFloat(mine_count147 * their_count155)) / log(1 + degree148)) AS term156
      WITH candidate153, CASE WHEN via144:EarlierVersion THEN head(COLLECT { MATCH (via144)-[:VERSION_OF]->(published146:Paper) RETURN published146 }) ELSE via144 END AS via144, max(term156) AS term156
      WITH candidate153, count(*) AS shared_count157, sum(term156) AS sum158
      WITH candidate153, shared_count157, sum158 / sqrt(toFloat(COUNT { (candidate153)<-[:HAS_TOPIC]-() } + 20)) AS sum158
      WITH collect([candidate153, shared_count157, sum158]) AS all159, max(sum158) AS best160
      UNWIND all159 AS found161
      WITH found161[0] AS candidate153, found161[1] AS shared_count157, toInteger(round(500000 * found161[2] / (best160 + 100000.0))) AS part162 WHERE part162 >= 1
      RETURN candidate153, ['SHARED_PAPERS', part162, shared_count157] AS reason163
      UNION ALL
      CALL (other2, own143) {
        UNWIND own143 AS mine145
        WITH other2, mine145, COUNT { (mine145)-[:CITES]->() } AS steps164 ORDER BY steps164, mine145.id
        WITH other2, collect([mine145, steps164]) AS ordered165
        UNWIND ordered165[..reduce(spent166 = [0, 0], one151 IN ordered165 | CASE WHEN spent166[0] + one151[1] > 10000 THEN [10000, spent166[1]] ELSE [spent166[0] + one151[1], spent166[1] + 1] END)[1]] AS few167
        WITH other2, few167[0] AS mine145
        MATCH (mine145)-[:CITES]->(via144:Paper) WHERE NOT EXISTS { (via144)-[:HAS_TOPIC]->(other2) }
        WITH other2, via144, count(DISTINCT CASE WHEN mine145:EarlierVersion THEN head(COLLECT { MATCH (mine145)-[:VERSION_OF]->(published146:Paper) RETURN published146 }) ELSE mine145 END) AS mine_count147
        WITH other2, via144, mine_count147, COUNT { (via144)<-[:CITES]-() } + COUNT { (via144)-[:HAS_TOPIC]->() } AS degree148 WHERE degree148 > mine_count147
        WITH other2, via144, mine_count147, degree148 ORDER BY toFloat(mine_count147 * mine_count147) / degree148 DESC, coalesce(via144.id, via144.key) LIMIT 500
        WITH other2, collect([via144, mine_count147, degree148]) AS between149
        UNWIND reduce(kept150 = [0, []], one151 IN between149 | CASE WHEN kept150[0] + one151[2] > 1500 THEN kept150 ELSE [kept150[0] + one151[2], kept150[1] + [one151]] END)[1] AS chosen152
        WITH other2, chosen152[0] AS via144, chosen152[1] AS mine_count147, chosen152[2] AS degree148
        MATCH (via144)-[:HAS_TOPIC]->(candidate153:Topic) WHERE candidate153 <> other2
        WITH *, candidate153 AS theirs154
        WITH via144, mine_count147, degree148, candidate153, count(DISTINCT CASE WHEN theirs154:EarlierVersion THEN head(COLLECT { MATCH (theirs154)-[:VERSION_OF]->(published146:Paper) RETURN published146 }) ELSE theirs154 END) AS their_count155
        WITH candidate153, via144, toInteger(1000000 * sqrt(toFloat(mine_count147 * their_count155)) / log(1 + degree148)) AS term156
        WITH candidate153, count(*) AS shared_count157, sum(term156) AS sum158
        WITH candidate153, shared_count157, sum158 / sqrt(toFloat(COUNT { (candidate153)<-[:HAS_TOPIC]-() } + 20)) AS sum158
        RETURN candidate153, shared_count157, sum158
        UNION ALL
        UNWIND own143 AS mine145
        WITH other2, mine145, COUNT { (mine145)<-[:CITES]-() } AS steps164 ORDER BY steps164, mine145.id
        WITH other2, collect([mine145, steps164]) AS ordered165
        UNWIND ordered165[..reduce(spent166 = [0, 0], one151 IN ordered165 | CASE WHEN spent166[0] + one151[1] > 10000 THEN [10000, spent166[1]] ELSE [spent166[0] + one151[1], spent166[1] + 1] END)[1]] AS few167
        WITH other2, few167[0] AS mine145
        MATCH (mine145)<-[:CITES]-(via144:Paper) WHERE NOT EXISTS { (via144)-[:HAS_TOPIC]->(other2) }
        WITH other2, via144, count(DISTINCT CASE WHEN mine145:EarlierVersion THEN head(COLLECT { MATCH (mine145)-[:VERSION_OF]->(published146:Paper) RETURN published146 }) ELSE mine145 END) AS mine_count147
        WITH other2, via144, mine_count147, COUNT { (via144)-[:CITES]->() } + COUNT { (via144)-[:HAS_TOPIC]->() } AS degree148 WHERE degree148 > mine_count147
        WITH other2, via144, mine_count147, degree148 ORDER BY toFloat(mine_count147 * mine_count147) / degree148 DESC, coalesce(via144.id, via144.key) LIMIT 500
        WITH other2, collect([via144, mine_count147, degree148]) AS between149
        UNWIND reduce(kept150 = [0, []], one151 IN between149 | CASE WHEN kept150[0] + one151[2] > 1500 THEN kept150 ELSE [kept150[0] + one151[2], kept150[1] + [one151]] END)[1] AS chosen152
        WITH other2, chosen152[0] AS via144, chosen152[1] AS mine_count147, chosen152[2] AS degree148
        MATCH (via144)-[:HAS_TOPIC]->(candidate153:Topic) WHERE candidate153 <> other2
        WITH *, candidate153 AS theirs154
        WITH via144, mine_count147, degree148, candidate153, count(DISTINCT CASE WHEN theirs154:EarlierVersion THEN head(COLLECT { MATCH (theirs154)-[:VERSION_OF]->(published146:Paper) RETURN published146 }) ELSE theirs154 END) AS their_count155
        WITH candidate153, via144, toInteger(1000000 * sqrt(toFloat(mine_count147 * their_count155)) / log(1 + degree148)) AS term156
        WITH candidate153, count(*) AS shared_count157, sum(term156) AS sum158
        WITH candidate153, shared_count157, sum158 / sqrt(toFloat(COUNT { (candidate153)<-[:HAS_TOPIC]-() } + 20)) AS sum158
        RETURN candidate153, shared_count157, sum158
      }
      WITH candidate153, sum(shared_count157) AS shared_count157, sum(sum158) AS sum158
      WITH collect([candidate153, shared_count157, sum158]) AS all159, max(sum158) AS best160
      UNWIND all159 AS found161
      WITH found161[0] AS candidate153, found161[1] AS shared_count157, toInteger(round(250000 * found161[2] / (best160 + 100000.0))) AS part162 WHERE part162 >= 1
      RETURN candidate153, ['CITATIONS', part162, shared_count157] AS reason163
      UNION ALL
      UNWIND own143 AS mine145
      WITH other2, mine145, COUNT { (mine145)<-[:AUTHORED]-() } AS steps164 ORDER BY steps164, mine145.id
      WITH other2, collect([mine145, steps164]) AS ordered165
      UNWIND ordered165[..reduce(spent166 = [0, 0], one151 IN ordered165 | CASE WHEN spent166[0] + one151[1] > 10000 THEN [10000, spent166[1]] ELSE [spent166[0] + one151[1], spent166[1] + 1] END)[1]] AS few167
      WITH other2, few167[0] AS mine145
      MATCH (mine145)<-[:AUTHORED]-(via144:Person)
      WITH other2, via144, count(DISTINCT CASE WHEN mine145:EarlierVersion THEN head(COLLECT { MATCH (mine145)-[:VERSION_OF]->(published146:Paper) RETURN published146 }) ELSE mine145 END) AS mine_count147
      WITH other2, via144, mine_count147, COUNT { (via144)-[:AUTHORED]->() } AS degree148 WHERE degree148 > mine_count147
      WITH other2, via144, mine_count147, degree148 ORDER BY toFloat(mine_count147 * mine_count147) / degree148 DESC, coalesce(via144.id, via144.key) LIMIT 500
      WITH other2, collect([via144, mine_count147, degree148]) AS between149
      UNWIND reduce(kept150 = [0, []], one151 IN between149 | CASE WHEN kept150[0] + one151[2] > 700 THEN kept150 ELSE [kept150[0] + one151[2], kept150[1] + [one151]] END)[1] AS chosen152
      WITH other2, chosen152[0] AS via144, chosen152[1] AS mine_count147, chosen152[2] AS degree148
      MATCH (via144)-[:AUTHORED]->(theirs154:Paper)-[:HAS_TOPIC]->(candidate153:Topic) WHERE candidate153 <> other2
      WITH via144, mine_count147, degree148, candidate153, count(DISTINCT CASE WHEN theirs154:EarlierVersion THEN head(COLLECT { MATCH (theirs154)-[:VERSION_OF]->(published146:Paper) RETURN published146 }) ELSE theirs154 END) AS their_count155
      WITH candidate153, via144, toInteger(1000000 * sqrt(toFloat(mine_count147 * their_count155)) / log(1 + degree148)) AS term156
      WITH candidate153, count(*) AS shared_count157, sum(term156) AS sum158
      WITH candidate153, shared_count157, sum158 / sqrt(toFloat(COUNT { (candidate153)<-[:HAS_TOPIC]-() } + 20)) AS sum158
      WITH collect([candidate153, shared_count157, sum158]) AS all159, max(sum158) AS best160
      UNWIND all159 AS found161
      WITH found161[0] AS candidate153, found161[1] AS shared_count157, toInteger(round(150000 * found161[2] / (best160 + 100000.0))) AS part162 WHERE part162 >= 1
      RETURN candidate153, ['SHARED_PEOPLE', part162, shared_count157] AS reason163
      UNION ALL
      WITH other2 WHERE other2.field IS NOT NULL
      MATCH (candidate153:Topic) WHERE candidate153.field = other2.field AND candidate153 <> other2
      WITH candidate153, null AS shared_count157, CASE WHEN candidate153.subfield = other2.subfield THEN 1000000.0 ELSE 250000.0 END AS sum158
      WITH collect([candidate153, shared_count157, sum158]) AS all159, max(sum158) AS best160
      UNWIND all159 AS found161
      WITH found161[0] AS candidate153, found161[1] AS shared_count157, toInteger(round(100000 * found161[2] / (best160 + 0.0))) AS part162 WHERE part162 >= 1
      RETURN candidate153, ['SAME_SUBFIELD', part162, shared_count157] AS reason163
    }
    WITH other2, candidate153, sum(reason163[1]) AS rank141, collect(reason163) AS all159
    WITH candidate153 AS other139, rank141, all159 AS link140
    WITH other139, link140, rank141, rank141 AS k137, other139.id AS k138 ORDER BY k137 DESC, k138 LIMIT $p18
    CALL (link140) {
      UNWIND link140 AS other170
      WITH other170, other170[1] AS k168, other170[0] AS k169 ORDER BY k168 DESC, k169
      RETURN collect([k169, other170[1] / 1000000.0, other170[2]]) AS v171
    }
    RETURN collect([rank141 / 1000000.0, [v171], k138, k138]) AS v172
  }
  CALL (other2) {
    CALL (other2) {
      MATCH (other2)<-[:HAS_TOPIC]-(paper178:Paper) WHERE NOT (paper178:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper178) })
      WITH paper178 ORDER BY coalesce(paper178.citationCount, 0) DESC, paper178.id LIMIT 200
      RETURN paper178, 0 AS here179, 1 AS is_own180
      UNION ALL
      MATCH (other2)<-[:HAS_TOPIC]-(citing181:Paper)
      WITH citing181 ORDER BY coalesce(citing181.citationCount, 0) DESC, citing181.id LIMIT 3000
      MATCH (citing181)-[:CITES]->(paper178:Paper) WHERE citing181 <> paper178
      RETURN paper178, count(*) AS here179, 0 AS is_own180
    }
    WITH other2, paper178, sum(here179) AS here179, max(is_own180) AS is_own180 WHERE is_own180 = 1 OR (here179 >= 3 AND NOT paper178:EarlierVersion AND NOT EXISTS { (other2)<-[:HAS_TOPIC]-(paper178) })
    WITH paper178, here179, is_own180 ORDER BY is_own180 DESC, here179 DESC, paper178.id LIMIT 400
    WITH paper178, here179, coalesce(paper178.citationCount, 0) AS cited182, CASE WHEN is_own180 = 1 THEN 1.0 ELSE sqrt(sqrt(toFloat(here179) / (COUNT { (paper178)<-[:CITES]-() } + 10))) END AS share183, coalesce(head(COLLECT { MATCH (dated184:Paper) WHERE dated184.year > 0 RETURN dated184.year ORDER BY dated184.year DESC LIMIT 1 }), 0) AS latest185
    WITH paper178, cited182, here179, share183, log(1 + cited182 / sqrt(1.0 + CASE WHEN paper178.year IS NULL THEN 10 WHEN paper178.year > latest185 THEN 0 ELSE latest185 - paper178.year END)) AS damped186, CASE WHEN paper178.type = 'REVIEW_ARTICLE' OR paper178.title =~ '(?i).*\\b(survey|surveys|review|reviews|overview|tutorial|introduction|handbook|textbook|primer|roadmap)\\b.*' THEN 1.0 ELSE 0.0 END AS overview187
    WITH collect([paper178, cited182, here179, share183 * damped186, share183 * log(1 + here179), overview187]) AS all188, max(share183 * damped186) AS most189, max(share183 * log(1 + here179)) AS most_here190
    UNWIND all188 AS one191
    WITH one191[0] AS other175, [[toFloat(one191[4]) / CASE WHEN most_here190 > log(1.0 + 5) THEN most_here190 ELSE log(1.0 + 5) END, one191[2]], [toFloat(one191[3]) / CASE WHEN most189 > log(1.0 + 10) THEN most189 ELSE log(1.0 + 10) END, one191[1]], [one191[5] * toFloat(one191[3]) / CASE WHEN most189 > log(1.0 + 10) THEN most189 ELSE log(1.0 + 10) END, null]] AS parts192
    WITH other175, [reason193 IN [['CITED_HERE', toInteger(round(500000 * parts192[0][0])), parts192[0][1]], ['CITATIONS', toInteger(round(400000 * parts192[1][0])), parts192[1][1]], ['OVERVIEW', toInteger(round(100000 * parts192[2][0])), parts192[2][1]]] WHERE reason193[1] > 0] AS link176
    WITH other175, reduce(total194 = 0, reason193 IN link176 | total194 + reason193[1]) AS rank177, link176 WHERE rank177 > 0
    WITH other175, link176, rank177, rank177 AS k173, other175.id AS k174 ORDER BY k173 DESC, k174 LIMIT $p20
    CALL (link176) {
      UNWIND link176 AS other197
      WITH other197, other197[1] AS k195, other197[0] AS k196 ORDER BY k195 DESC, k196
      RETURN collect([k196, other197[1] / 1000000.0, other197[2]]) AS v198
    }
    RETURN collect([rank177 / 1000000.0, [v198], k174, k174]) AS v199
  }
  CALL (other2) {
    CALL (other2) {
      MATCH (other2)<-[:HAS_TOPIC]-(known205:Paper) WHERE known205.venue IS NOT NULL
      WITH known205.venue AS venue206, count(*) AS size207
      WITH venue206, size207 ORDER BY size207 DESC, venue206 LIMIT 20
      RETURN collect([venue206, size207]) AS venues208
    }
    MATCH (other2)<-[:HAS_TOPIC]-(paper209:Paper) WHERE paper209.year IS NOT NULL AND NOT (paper209:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper209) })
    WITH other2, venues208, max(paper209.year) AS newest210, collect(paper209) AS papers211
    UNWIND papers211 AS paper209
    WITH other2, venues208, newest210, paper209, coalesce(paper209.citationCount, 0) AS cited212 WHERE paper209.year >= newest210 - 1 ORDER BY cited212 DESC, paper209.year DESC, paper209.id LIMIT 100
    WITH paper209, cited212, CASE WHEN paper209.year = newest210 THEN 1.0 ELSE 0.5 END AS recent213, COUNT { MATCH (paper209)-[:CITES]->(known205:Paper) WHERE known205 <> paper209 AND EXISTS { (other2)<-[:HAS_TOPIC]-(known205) } } AS here214, reduce(most215 = 0, count216 IN COLLECT { MATCH (paper209)<-[wrote217:AUTHORED]-(author218:Person) WHERE author218 <> other2 WITH author218 ORDER BY wrote217.position, author218.id LIMIT 8 RETURN COUNT { MATCH (author218)-[:AUTHORED]->(known205:Paper) WHERE known205 <> paper209 AND EXISTS { (other2)<-[:HAS_TOPIC]-(known205) } } } | CASE WHEN count216 > most215 THEN count216 ELSE most215 END) AS works219, reduce(size207 = 0, one220 IN venues208 | CASE WHEN one220[0] = paper209.venue THEN one220[1] - 1 ELSE size207 END) AS venue206
    WITH collect([paper209, cited212, recent213, here214, works219, venue206]) AS all221, max(log(1 + cited212)) AS most_cited222, max(log(1 + here214)) AS most_here223, max(log(1 + works219)) AS most_works224, max(log(1 + venue206)) AS most_venue225
    UNWIND all221 AS one220
    WITH one220[0] AS other202, [[one220[2], null], [toFloat(log(1 + one220[1])) / CASE WHEN most_cited222 > log(1.0 + 10) THEN most_cited222 ELSE log(1.0 + 10) END, one220[1]], [toFloat(log(1 + one220[3])) / CASE WHEN most_here223 > log(1.0 + 5) THEN most_here223 ELSE log(1.0 + 5) END, one220[3]], [toFloat(log(1 + one220[4])) / CASE WHEN most_works224 > log(1.0 + 5) THEN most_works224 ELSE log(1.0 + 5) END, one220[4]], [toFloat(log(1 + one220[5])) / CASE WHEN most_venue225 > log(1.0 + 5) THEN most_venue225 ELSE log(1.0 + 5) END, one220[5]]] AS parts226
    WITH other202, [reason227 IN [['RECENT', toInteger(round(300000 * parts226[0][0])), parts226[0][1]], ['CITATIONS', toInteger(round(250000 * parts226[1][0])), parts226[1][1]], ['CITES_HERE', toInteger(round(150000 * parts226[2][0])), parts226[2][1]], ['AUTHORS', toInteger(round(200000 * parts226[3][0])), parts226[3][1]], ['VENUE', toInteger(round(100000 * parts226[4][0])), parts226[4][1]]] WHERE reason227[1] > 0] AS link203
    WITH other202, reduce(total228 = 0, reason227 IN link203 | total228 + reason227[1]) AS rank204, link203 WHERE rank204 > 0
    WITH other202, link203, rank204, rank204 AS k200, other202.id AS k201 ORDER BY k200 DESC, k201 LIMIT $p22
    CALL (link203) {
      UNWIND link203 AS other231
      WITH other231, other231[1] AS k229, other231[0] AS k230 ORDER BY k229 DESC, k230
      RETURN collect([k230, other231[1] / 1000000.0, other231[2]]) AS v232
    }
    RETURN collect([rank204 / 1000000.0, [v232], k201, k201]) AS v233
  }
  RETURN head(collect([other2.id, 'TOPIC', other2.name, (COUNT { (other2)<-[:HAS_TOPIC]-() } - COUNT { (other2)-[:REPEATS]->() }), v3, other2.name, other2.description, other2.openalexId, other2.field, other2.subfield, other2.domain, (COUNT { (other2)<-[:HAS_TOPIC]-() } - COUNT { (other2)-[:REPEATS]->() }), [v55, v93, v92], [v104], [v116], [v122, v126], [v132, v136], [v172], [v199], [v233]])) AS v1
}
RETURN [v1] AS row
