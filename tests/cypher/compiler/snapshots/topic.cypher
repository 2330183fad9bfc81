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
      MATCH (mine145)<-[:AUTHORED]-(via144:Person)
      WITH other2, via144, count(DISTINCT CASE WHEN mine145:EarlierVersion THEN head(COLLECT { MATCH (mine145)-[:VERSION_OF]->(published146:Paper) RETURN published146 }) ELSE mine145 END) AS mine_count147
      WITH other2, via144, mine_count147, COUNT { (via144)-[:AUTHORED]->() } AS degree148 WHERE degree148 > mine_count147
      WITH other2, via144, mine_count147, degree148 ORDER BY toFloat(mine_count147 * mine_count147) / degree148 DESC, coalesce(via144.id, via144.key) LIMIT 500
      WITH other2, collect([via144, mine_count147, degree148]) AS between149
      UNWIND reduce(kept150 = [0, []], one151 IN between149 | CASE WHEN kept150[0] + one151[2] > 1500 THEN kept150 ELSE [kept150[0] + one151[2], kept150[1] + [one151]] END)[1] AS chosen152
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
      UNWIND link140 AS other166
      WITH other166, other166[1] AS k164, other166[0] AS k165 ORDER BY k164 DESC, k165
      RETURN collect([k165, other166[1] / 1000000.0, other166[2]]) AS v167
    }
    RETURN collect([rank141 / 1000000.0, [v167], k138, k138]) AS v168
  }
  CALL (other2) {
    CALL (other2) {
      MATCH (other2)<-[:HAS_TOPIC]-(paper174:Paper) WHERE NOT (paper174:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper174) })
      WITH paper174 ORDER BY coalesce(paper174.citationCount, 0) DESC, paper174.id LIMIT 200
      RETURN paper174 UNION
      MATCH (other2)<-[:HAS_TOPIC]-(known175:Paper)
      WITH other2, known175 ORDER BY coalesce(known175.citationCount, 0) DESC, known175.id LIMIT 1000
      MATCH (known175)-[:CITES]->(cited_work176:Paper)
      WITH other2, cited_work176, count(*) AS size177 WHERE size177 >= 3 AND NOT EXISTS { (other2)<-[:HAS_TOPIC]-(cited_work176) }
      WITH cited_work176, size177 ORDER BY size177 DESC, cited_work176.id LIMIT 200
      RETURN CASE WHEN cited_work176:EarlierVersion THEN head(COLLECT { MATCH (cited_work176)-[:VERSION_OF]->(published178:Paper) RETURN published178 }) ELSE cited_work176 END AS paper174
    }
    WITH other2, coalesce(head(COLLECT { MATCH (dated179:Paper) WHERE dated179.year > 0 RETURN dated179.year ORDER BY dated179.year DESC LIMIT 1 }), 0) AS latest180, paper174, coalesce(paper174.citationCount, 0) AS cited181, COUNT { MATCH (paper174)<-[:CITES]-(citing182:Paper) WHERE citing182 <> paper174 AND EXISTS { (other2)<-[:HAS_TOPIC]-(citing182) } } AS here183
    WITH other2, paper174, cited181, here183, CASE WHEN EXISTS { (other2)<-[:HAS_TOPIC]-(paper174) } OR here183 = 0 THEN 1.0 ELSE sqrt(toFloat(here183) / COUNT { (paper174)<-[:CITES]-() }) END AS share184, log(1 + cited181 / sqrt(1.0 + CASE WHEN paper174.year IS NULL THEN 10 WHEN paper174.year > latest180 THEN 0 ELSE latest180 - paper174.year END)) AS damped185, CASE WHEN paper174.type = 'REVIEW_ARTICLE' OR paper174.title =~ '(?i).*\\b(survey|surveys|review|reviews|overview|tutorial|introduction|handbook|textbook|primer|roadmap)\\b.*' THEN 1.0 ELSE 0.0 END AS overview186
    WITH collect([paper174, cited181, here183, share184 * damped185, share184 * log(1 + here183), overview186]) AS all187, max(share184 * damped185) AS most188, max(share184 * log(1 + here183)) AS most_here189
    UNWIND all187 AS one190
    WITH one190[0] AS other171, [[toFloat(one190[4]) / CASE WHEN most_here189 > log(1.0 + 5) THEN most_here189 ELSE log(1.0 + 5) END, one190[2]], [toFloat(one190[3]) / CASE WHEN most188 > log(1.0 + 10) THEN most188 ELSE log(1.0 + 10) END, one190[1]], [one190[5] * toFloat(one190[3]) / CASE WHEN most188 > log(1.0 + 10) THEN most188 ELSE log(1.0 + 10) END, null]] AS parts191
    WITH other171, [reason192 IN [['CITED_HERE', toInteger(round(500000 * parts191[0][0])), parts191[0][1]], ['CITATIONS', toInteger(round(400000 * parts191[1][0])), parts191[1][1]], ['OVERVIEW', toInteger(round(100000 * parts191[2][0])), parts191[2][1]]] WHERE reason192[1] > 0] AS link172
    WITH other171, reduce(total193 = 0, reason192 IN link172 | total193 + reason192[1]) AS rank173, link172 WHERE rank173 > 0
    WITH other171, link172, rank173, rank173 AS k169, other171.id AS k170 ORDER BY k169 DESC, k170 LIMIT $p20
    CALL (link172) {
      UNWIND link172 AS other196
      WITH other196, other196[1] AS k194, other196[0] AS k195 ORDER BY k194 DESC, k195
      RETURN collect([k195, other196[1] / 1000000.0, other196[2]]) AS v197
    }
    RETURN collect([rank173 / 1000000.0, [v197], k170, k170]) AS v198
  }
  CALL (other2) {
    CALL (other2) {
      MATCH (other2)<-[:HAS_TOPIC]-(known204:Paper) WHERE known204.venue IS NOT NULL
      WITH known204.venue AS venue205, count(*) AS size206
      WITH venue205, size206 ORDER BY size206 DESC, venue205 LIMIT 20
      RETURN collect([venue205, size206]) AS venues207
    }
    MATCH (other2)<-[:HAS_TOPIC]-(paper208:Paper) WHERE paper208.year IS NOT NULL AND NOT (paper208:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper208) })
    WITH other2, venues207, max(paper208.year) AS newest209, collect(paper208) AS papers210
    UNWIND papers210 AS paper208
    WITH other2, venues207, newest209, paper208, coalesce(paper208.citationCount, 0) AS cited211 WHERE paper208.year >= newest209 - 1 ORDER BY cited211 DESC, paper208.year DESC, paper208.id LIMIT 100
    WITH paper208, cited211, CASE WHEN paper208.year = newest209 THEN 1.0 ELSE 0.5 END AS recent212, COUNT { MATCH (paper208)-[:CITES]->(known204:Paper) WHERE known204 <> paper208 AND EXISTS { (other2)<-[:HAS_TOPIC]-(known204) } } AS here213, reduce(most214 = 0, count215 IN COLLECT { MATCH (paper208)<-[wrote216:AUTHORED]-(author217:Person) WHERE author217 <> other2 WITH author217 ORDER BY wrote216.position, author217.id LIMIT 8 RETURN COUNT { MATCH (author217)-[:AUTHORED]->(known204:Paper) WHERE known204 <> paper208 AND EXISTS { (other2)<-[:HAS_TOPIC]-(known204) } } } | CASE WHEN count215 > most214 THEN count215 ELSE most214 END) AS works218, reduce(size206 = 0, one219 IN venues207 | CASE WHEN one219[0] = paper208.venue THEN one219[1] - 1 ELSE size206 END) AS venue205
    WITH collect([paper208, cited211, recent212, here213, works218, venue205]) AS all220, max(log(1 + cited211)) AS most_cited221, max(log(1 + here213)) AS most_here222, max(log(1 + works218)) AS most_works223, max(log(1 + venue205)) AS most_venue224
    UNWIND all220 AS one219
    WITH one219[0] AS other201, [[one219[2], null], [toFloat(log(1 + one219[1])) / CASE WHEN most_cited221 > log(1.0 + 10) THEN most_cited221 ELSE log(1.0 + 10) END, one219[1]], [toFloat(log(1 + one219[3])) / CASE WHEN most_here222 > log(1.0 + 5) THEN most_here222 ELSE log(1.0 + 5) END, one219[3]], [toFloat(log(1 + one219[4])) / CASE WHEN most_works223 > log(1.0 + 5) THEN most_works223 ELSE log(1.0 + 5) END, one219[4]], [toFloat(log(1 + one219[5])) / CASE WHEN most_venue224 > log(1.0 + 5) THEN most_venue224 ELSE log(1.0 + 5) END, one219[5]]] AS parts225
    WITH other201, [reason226 IN [['RECENT', toInteger(round(300000 * parts225[0][0])), parts225[0][1]], ['CITATIONS', toInteger(round(250000 * parts225[1][0])), parts225[1][1]], ['CITES_HERE', toInteger(round(150000 * parts225[2][0])), parts225[2][1]], ['AUTHORS', toInteger(round(200000 * parts225[3][0])), parts225[3][1]], ['VENUE', toInteger(round(100000 * parts225[4][0])), parts225[4][1]]] WHERE reason226[1] > 0] AS link202
    WITH other201, reduce(total227 = 0, reason226 IN link202 | total227 + reason226[1]) AS rank203, link202 WHERE rank203 > 0
    WITH other201, link202, rank203, rank203 AS k199, other201.id AS k200 ORDER BY k199 DESC, k200 LIMIT $p22
    CALL (link202) {
      UNWIND link202 AS other230
      WITH other230, other230[1] AS k228, other230[0] AS k229 ORDER BY k228 DESC, k229
      RETURN collect([k229, other230[1] / 1000000.0, other230[2]]) AS v231
    }
    RETURN collect([rank203 / 1000000.0, [v231], k200, k200]) AS v232
  }
  RETURN head(collect([other2.id, 'TOPIC', other2.name, (COUNT { (other2)<-[:HAS_TOPIC]-() } - COUNT { (other2)-[:REPEATS]->() }), v3, other2.name, other2.description, other2.openalexId, other2.field, other2.subfield, other2.domain, (COUNT { (other2)<-[:HAS_TOPIC]-() } - COUNT { (other2)-[:REPEATS]->() }), [v55, v93, v92], [v104], [v116], [v122, v126], [v132, v136], [v168], [v198], [v232]])) AS v1
}
RETURN [v1] AS row
