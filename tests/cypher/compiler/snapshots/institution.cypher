// { institution(by: {ror: "https://ror.org/00f54p054"}) { id kind label neighborCount researchMap { nodes { node { id } distance weight why } edges { kind source target weight reasons { signal score count } } truncated } name otherNames ror openalexId countryCode type homepage paperCount people(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } papers(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount stats { count byYear { key label count } byType { key label count } byTopic(first: 2) { key label count } byInstitution(first: 2) { key label count } byVenue(first: 2) { key label count } byOpenAccess { key label count } } } papersByYear { year count citationCount } citationsByYear { year count } topics(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } nearby(first: 2) { edges { node { id } score reasons { kind score count } } nodes { id } } whereToStart(first: 2) { edges { node { id } score reasons { kind score count } } nodes { id } } whatIsNew(first: 2) { edges { node { id } score reasons { kind score count } } nodes { id } } } }
// parameters: {"p0":"ror:00f54p054","p11":2,"p12":2,"p13":2,"p17":3,"p18":2,"p1l":60,"p20":2,"p22":2,"p6":3,"p7":3}
CALL () {
  MATCH (:Identifier {key: $p0})-[:IDENTIFIES]->(other2:Institution)
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
    MATCH (other2)<-[:AFFILIATED_WITH]-(other55:Person)
    WITH other55, (COUNT { (other55)-[:AUTHORED]->() } - COUNT { (other55)-[:REPEATS]->() }) AS k53, other55.id AS k54 ORDER BY k53 DESC, k54 LIMIT $p6
    RETURN collect([k53, k54, k54, k54]) AS v56
  }
  CALL (other2) {
    MATCH (other2)<-[:STATES_AFFILIATION]-(other57:Paper) WHERE NOT (other57:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other57) })
    WITH other57, coalesce(other57.year, -2147483648) AS k58, other57.id AS k59 ORDER BY k58 DESC, k59 LIMIT $p7
    RETURN collect([k58, k59, k59, k59]) AS v60
  }
  CALL (other2) {
    MATCH (other2)<-[:STATES_AFFILIATION]-(other61:Paper) WHERE NOT (other61:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other61) })
    WITH collect(other61) AS other61
    CALL (other61) {
      UNWIND other61 AS paper65
      WITH paper65.year AS other63, count(*) AS rank64 WHERE other63 IS NOT NULL
      WITH other63, rank64, other63 AS k62 ORDER BY k62
      RETURN collect([toString(other63), toString(other63), rank64]) AS v66
    }
    CALL (other61) {
      UNWIND other61 AS paper71
      WITH coalesce(paper71.type, 'OTHER') AS other69, count(*) AS rank70 WHERE other69 IS NOT NULL
      WITH other69, rank70, rank70 AS k67, other69 AS k68 ORDER BY k67 DESC, k68
      RETURN collect([toString(other69), left(other69, 1) + replace(toLower(substring(other69, 1)), '_', ' '), k67]) AS v72
    }
    CALL (other61) {
      UNWIND other61 AS paper77
      MATCH (paper77)-[:HAS_TOPIC]->(other75)
      WITH other75, count(*) AS rank76
      WITH other75, rank76, rank76 AS k73, other75.id AS k74 ORDER BY k73 DESC, k74 LIMIT $p11
      RETURN collect([k74, other75.name, k73]) AS v78
    }
    CALL (other61) {
      UNWIND other61 AS paper83
      MATCH (paper83)-[:STATES_AFFILIATION]->(other81)
      WITH other81, count(*) AS rank82
      WITH other81, rank82, rank82 AS k79, other81.id AS k80 ORDER BY k79 DESC, k80 LIMIT $p12
      RETURN collect([k80, other81.name, k79]) AS v84
    }
    CALL (other61) {
      UNWIND other61 AS paper89
      WITH paper89.venue AS other87, count(*) AS rank88 WHERE other87 IS NOT NULL
      WITH other87, rank88, rank88 AS k85, other87 AS k86 ORDER BY k85 DESC, k86 LIMIT $p13
      RETURN collect([toString(other87), k86, k85]) AS v90
    }
    CALL (other61) {
      UNWIND other61 AS paper95
      WITH coalesce(paper95.isOpenAccess, false) AS other93, count(*) AS rank94 WHERE other93 IS NOT NULL
      WITH other93, rank94, rank94 AS k91, other93 AS k92 ORDER BY k91 DESC, k92
      RETURN collect([toString(other93), CASE WHEN other93 THEN 'Open access' ELSE 'Not open access' END, k91]) AS v96
    }
    RETURN [size(other61), [v66], [v72], [v78], [v84], [v90], [v96]] AS v97, size(other61) AS v98
  }
  CALL (other2) {
    MATCH (other2)<-[:STATES_AFFILIATION]-(other100:Paper) WHERE NOT (other100:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other100) })
    WITH other100.year AS year102, count(*) AS count103, sum(coalesce(other100.citationCount, 0)) AS citations104
    WITH year102, count103, citations104 WHERE year102 IS NOT NULL ORDER BY year102
    WITH collect([year102, count103, citations104]) AS years105
    UNWIND range(0, size(years105) - 1) AS place106
    WITH years105[place106] AS at107, years105[place106 + 1][0] AS next108
    UNWIND range(at107[0], CASE WHEN next108 - at107[0] <= 100 + 1 THEN next108 - 1 ELSE at107[0] END) AS other100
    WITH other100, CASE WHEN other100 = at107[0] THEN at107 ELSE [other100, 0, 0] END AS rank101
    WITH other100, rank101, other100 AS k99 ORDER BY k99
    RETURN collect([k99, rank101[1], rank101[2]]) AS v109
  }
  CALL (other2) {
    MATCH (other2)<-[:STATES_AFFILIATION]-(other111:Paper) WHERE NOT (other111:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other111) })
    MATCH (other111)<-[:CITES]-(citing113:Paper)
    WITH citing113.year AS year114, count(*) AS count115, 0 AS citations116
    WITH year114, count115, citations116 WHERE year114 IS NOT NULL ORDER BY year114
    WITH collect([year114, count115, citations116]) AS years117
    UNWIND range(0, size(years117) - 1) AS place118
    WITH years117[place118] AS at119, years117[place118 + 1][0] AS next120
    UNWIND range(at119[0], CASE WHEN next120 - at119[0] <= 100 + 1 THEN next120 - 1 ELSE at119[0] END) AS other111
    WITH other111, CASE WHEN other111 = at119[0] THEN at119 ELSE [other111, 0, 0] END AS rank112
    WITH other111, rank112, other111 AS k110 ORDER BY k110
    RETURN collect([k110, rank112[1]]) AS v121
  }
  CALL (other2) {
    MATCH (other2)<-[:STATES_AFFILIATION]-(paper126:Paper)-[:HAS_TOPIC]->(other124:Topic) WHERE NOT (paper126:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper126) } AND EXISTS { (other124)-[:REPEATS]->(paper126) })
    WITH other124, count(*) AS rank125
    WITH other124, rank125, rank125 AS k122, other124.id AS k123 ORDER BY k122 DESC, k123 LIMIT $p17
    RETURN collect([k122, k123, k123, k123]) AS v127
  }
  CALL (other2) {
    MATCH (other2)<-[:STATES_AFFILIATION]-(paper128:Paper)-[:HAS_TOPIC]->(other129:Topic) WHERE NOT (paper128:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper128) } AND EXISTS { (other129)-[:REPEATS]->(paper128) })
    WITH other129, count(*) AS rank130
    RETURN count(*) AS v131
  }
  CALL (other2) {
    CALL (other2) {
      MATCH (other2)<-[:STATES_AFFILIATION]-(paper137:Paper)
      WITH paper137 ORDER BY coalesce(paper137.citationCount, 0) DESC, paper137.id LIMIT 1000
      RETURN collect(paper137) AS own138
    }
    CALL (other2, own138) {
      UNWIND own138 AS via139
      WITH other2, via139, via139 AS mine140
      WITH other2, via139, count(DISTINCT CASE WHEN mine140:EarlierVersion THEN head(COLLECT { MATCH (mine140)-[:VERSION_OF]->(published141:Paper) RETURN published141 }) ELSE mine140 END) AS mine_count142
      WITH other2, via139, mine_count142, COUNT { (via139)-[:STATES_AFFILIATION]->() } AS degree143 WHERE degree143 > mine_count142
      WITH other2, via139, mine_count142, degree143 ORDER BY toFloat(mine_count142 * mine_count142) / degree143 DESC, coalesce(via139.id, via139.key) LIMIT 500
      WITH other2, collect([via139, mine_count142, degree143]) AS between144
      UNWIND reduce(kept145 = [0, []], one146 IN between144 | CASE WHEN kept145[0] + one146[2] > 1500 THEN kept145 ELSE [kept145[0] + one146[2], kept145[1] + [one146]] END)[1] AS chosen147
      WITH other2, chosen147[0] AS via139, chosen147[1] AS mine_count142, chosen147[2] AS degree143
      MATCH (via139)-[:STATES_AFFILIATION]->(candidate148:Institution) WHERE candidate148 <> other2
      WITH *, candidate148 AS theirs149
      WITH via139, mine_count142, degree143, candidate148, count(DISTINCT CASE WHEN theirs149:EarlierVersion THEN head(COLLECT { MATCH (theirs149)-[:VERSION_OF]->(published141:Paper) RETURN published141 }) ELSE theirs149 END) AS their_count150
      WITH candidate148, via139, toInteger(1000000 * sqrt(toFloat(mine_count142 * their_count150)) / log(1 + degree143)) AS term151
      WITH candidate148, CASE WHEN via139:EarlierVersion THEN head(COLLECT { MATCH (via139)-[:VERSION_OF]->(published141:Paper) RETURN published141 }) ELSE via139 END AS via139, max(term151) AS term151
      WITH candidate148, count(*) AS shared_count152, sum(term151) AS sum153
      WITH candidate148, shared_count152, sum153 / sqrt(toFloat(COUNT { (candidate148)<-[:STATES_AFFILIATION]-() } + 20)) AS sum153
      WITH collect([candidate148, shared_count152, sum153]) AS all154, max(sum153) AS best155
      UNWIND all154 AS found156
      WITH found156[0] AS candidate148, found156[1] AS shared_count152, toInteger(round(400000 * found156[2] / (best155 + 200000.0))) AS part157 WHERE part157 >= 1
      RETURN candidate148, ['SHARED_PAPERS', part157, shared_count152] AS reason158
      UNION ALL
      MATCH (other2)<-[:AFFILIATED_WITH]-(via139:Person)
      WITH other2, via139, other2 AS mine140
      WITH other2, via139, count(DISTINCT CASE WHEN mine140:EarlierVersion THEN head(COLLECT { MATCH (mine140)-[:VERSION_OF]->(published141:Paper) RETURN published141 }) ELSE mine140 END) AS mine_count142
      WITH other2, via139, mine_count142, COUNT { (via139)-[:AFFILIATED_WITH]->() } AS degree143 WHERE degree143 > mine_count142
      WITH other2, via139, mine_count142, degree143 ORDER BY toFloat(mine_count142 * mine_count142) / degree143 DESC, coalesce(via139.id, via139.key) LIMIT 500
      WITH other2, collect([via139, mine_count142, degree143]) AS between144
      UNWIND reduce(kept145 = [0, []], one146 IN between144 | CASE WHEN kept145[0] + one146[2] > 1500 THEN kept145 ELSE [kept145[0] + one146[2], kept145[1] + [one146]] END)[1] AS chosen147
      WITH other2, chosen147[0] AS via139, chosen147[1] AS mine_count142, chosen147[2] AS degree143
      MATCH (via139)-[:AFFILIATED_WITH]->(candidate148:Institution) WHERE candidate148 <> other2
      WITH *, candidate148 AS theirs149
      WITH via139, mine_count142, degree143, candidate148, count(DISTINCT CASE WHEN theirs149:EarlierVersion THEN head(COLLECT { MATCH (theirs149)-[:VERSION_OF]->(published141:Paper) RETURN published141 }) ELSE theirs149 END) AS their_count150
      WITH candidate148, via139, toInteger(1000000 * sqrt(toFloat(mine_count142 * their_count150)) / log(1 + degree143)) AS term151
      WITH candidate148, count(*) AS shared_count152, sum(term151) AS sum153
      WITH candidate148, shared_count152, sum153 / sqrt(toFloat(COUNT { (candidate148)<-[:AFFILIATED_WITH]-() } + 20)) AS sum153
      WITH collect([candidate148, shared_count152, sum153]) AS all154, max(sum153) AS best155
      UNWIND all154 AS found156
      WITH found156[0] AS candidate148, found156[1] AS shared_count152, toInteger(round(200000 * found156[2] / (best155 + 200000.0))) AS part157 WHERE part157 >= 1
      RETURN candidate148, ['SHARED_PEOPLE', part157, shared_count152] AS reason158
      UNION ALL
      UNWIND own138 AS mine140
      WITH other2, mine140, COUNT { (mine140)-[:HAS_TOPIC]->() } AS steps159 ORDER BY steps159, mine140.id
      WITH other2, collect([mine140, steps159]) AS ordered160
      UNWIND ordered160[..reduce(spent161 = [0, 0], one146 IN ordered160 | CASE WHEN spent161[0] + one146[1] > 10000 THEN [10000, spent161[1]] ELSE [spent161[0] + one146[1], spent161[1] + 1] END)[1]] AS few162
      WITH other2, few162[0] AS mine140
      MATCH (mine140)-[:HAS_TOPIC]->(via139)
      WITH other2, via139, count(DISTINCT CASE WHEN mine140:EarlierVersion THEN head(COLLECT { MATCH (mine140)-[:VERSION_OF]->(published141:Paper) RETURN published141 }) ELSE mine140 END) AS mine_count142
      WITH other2, via139, mine_count142, COUNT { (via139)<-[:HAS_TOPIC]-() } AS degree143 WHERE degree143 > mine_count142
      WITH other2, via139, mine_count142, degree143 ORDER BY toFloat(mine_count142 * mine_count142) / degree143 DESC, coalesce(via139.id, via139.key) LIMIT 500
      WITH other2, collect([via139, mine_count142, degree143]) AS between144
      UNWIND reduce(kept145 = [0, []], one146 IN between144 | CASE WHEN kept145[0] + one146[2] > 700 THEN kept145 ELSE [kept145[0] + one146[2], kept145[1] + [one146]] END)[1] AS chosen147
      WITH other2, chosen147[0] AS via139, chosen147[1] AS mine_count142, chosen147[2] AS degree143
      MATCH (via139)<-[:HAS_TOPIC]-(theirs149:Paper)-[:STATES_AFFILIATION]->(candidate148:Institution) WHERE candidate148 <> other2
      WITH via139, mine_count142, degree143, candidate148, count(DISTINCT CASE WHEN theirs149:EarlierVersion THEN head(COLLECT { MATCH (theirs149)-[:VERSION_OF]->(published141:Paper) RETURN published141 }) ELSE theirs149 END) AS their_count150
      WITH candidate148, via139, toInteger(1000000 * sqrt(toFloat(mine_count142 * their_count150)) / log(1 + degree143)) AS term151
      WITH candidate148, count(*) AS shared_count152, sum(term151) AS sum153
      WITH candidate148, shared_count152, sum153 / sqrt(toFloat(COUNT { (candidate148)<-[:STATES_AFFILIATION]-() } + 20)) AS sum153
      WITH collect([candidate148, shared_count152, sum153]) AS all154, max(sum153) AS best155
      UNWIND all154 AS found156
      WITH found156[0] AS candidate148, found156[1] AS shared_count152, toInteger(round(200000 * found156[2] / (best155 + 200000.0))) AS part157 WHERE part157 >= 1
      RETURN candidate148, ['SHARED_TOPICS', part157, shared_count152] AS reason158
      UNION ALL
      CALL (other2, own138) {
        UNWIND own138 AS mine140
        WITH other2, mine140, COUNT { (mine140)-[:CITES]->() } AS steps159 ORDER BY steps159, mine140.id
        WITH other2, collect([mine140, steps159]) AS ordered160
        UNWIND ordered160[..reduce(spent161 = [0, 0], one146 IN ordered160 | CASE WHEN spent161[0] + one146[1] > 10000 THEN [10000, spent161[1]] ELSE [spent161[0] + one146[1], spent161[1] + 1] END)[1]] AS few162
        WITH other2, few162[0] AS mine140
        MATCH (mine140)-[:CITES]->(via139:Paper) WHERE NOT EXISTS { (other2)<-[:STATES_AFFILIATION]-(via139) }
        WITH other2, via139, count(DISTINCT CASE WHEN mine140:EarlierVersion THEN head(COLLECT { MATCH (mine140)-[:VERSION_OF]->(published141:Paper) RETURN published141 }) ELSE mine140 END) AS mine_count142
        WITH other2, via139, mine_count142, COUNT { (via139)<-[:CITES]-() } + COUNT { (via139)-[:STATES_AFFILIATION]->() } AS degree143 WHERE degree143 > mine_count142
        WITH other2, via139, mine_count142, degree143 ORDER BY toFloat(mine_count142 * mine_count142) / degree143 DESC, coalesce(via139.id, via139.key) LIMIT 500
        WITH other2, collect([via139, mine_count142, degree143]) AS between144
        UNWIND reduce(kept145 = [0, []], one146 IN between144 | CASE WHEN kept145[0] + one146[2] > 1500 THEN kept145 ELSE [kept145[0] + one146[2], kept145[1] + [one146]] END)[1] AS chosen147
        WITH other2, chosen147[0] AS via139, chosen147[1] AS mine_count142, chosen147[2] AS degree143
        MATCH (via139)-[:STATES_AFFILIATION]->(candidate148:Institution) WHERE candidate148 <> other2
        WITH *, candidate148 AS theirs149
        WITH via139, mine_count142, degree143, candidate148, count(DISTINCT CASE WHEN theirs149:EarlierVersion THEN head(COLLECT { MATCH (theirs149)-[:VERSION_OF]->(published141:Paper) RETURN published141 }) ELSE theirs149 END) AS their_count150
        WITH candidate148, via139, toInteger(1000000 * sqrt(toFloat(mine_count142 * their_count150)) / log(1 + degree143)) AS term151
        WITH candidate148, count(*) AS shared_count152, sum(term151) AS sum153
        WITH candidate148, shared_count152, sum153 / sqrt(toFloat(COUNT { (candidate148)<-[:STATES_AFFILIATION]-() } + 20)) AS sum153
        RETURN candidate148, shared_count152, sum153
        UNION ALL
        UNWIND own138 AS mine140
        WITH other2, mine140, COUNT { (mine140)<-[:CITES]-() } AS steps159 ORDER BY steps159, mine140.id
        WITH other2, collect([mine140, steps159]) AS ordered160
        UNWIND ordered160[..reduce(spent161 = [0, 0], one146 IN ordered160 | CASE WHEN spent161[0] + one146[1] > 10000 THEN [10000, spent161[1]] ELSE [spent161[0] + one146[1], spent161[1] + 1] END)[1]] AS few162
        WITH other2, few162[0] AS mine140
        MATCH (mine140)<-[:CITES]-(via139:Paper) WHERE NOT EXISTS { (other2)<-[:STATES_AFFILIATION]-(via139) }
        WITH other2, via139, count(DISTINCT CASE WHEN mine140:EarlierVersion THEN head(COLLECT { MATCH (mine140)-[:VERSION_OF]->(published141:Paper) RETURN published141 }) ELSE mine140 END) AS mine_count142
        WITH other2, via139, mine_count142, COUNT { (via139)-[:CITES]->() } + COUNT { (via139)-[:STATES_AFFILIATION]->() } AS degree143 WHERE degree143 > mine_count142
        WITH other2, via139, mine_count142, degree143 ORDER BY toFloat(mine_count142 * mine_count142) / degree143 DESC, coalesce(via139.id, via139.key) LIMIT 500
        WITH other2, collect([via139, mine_count142, degree143]) AS between144
        UNWIND reduce(kept145 = [0, []], one146 IN between144 | CASE WHEN kept145[0] + one146[2] > 1500 THEN kept145 ELSE [kept145[0] + one146[2], kept145[1] + [one146]] END)[1] AS chosen147
        WITH other2, chosen147[0] AS via139, chosen147[1] AS mine_count142, chosen147[2] AS degree143
        MATCH (via139)-[:STATES_AFFILIATION]->(candidate148:Institution) WHERE candidate148 <> other2
        WITH *, candidate148 AS theirs149
        WITH via139, mine_count142, degree143, candidate148, count(DISTINCT CASE WHEN theirs149:EarlierVersion THEN head(COLLECT { MATCH (theirs149)-[:VERSION_OF]->(published141:Paper) RETURN published141 }) ELSE theirs149 END) AS their_count150
        WITH candidate148, via139, toInteger(1000000 * sqrt(toFloat(mine_count142 * their_count150)) / log(1 + degree143)) AS term151
        WITH candidate148, count(*) AS shared_count152, sum(term151) AS sum153
        WITH candidate148, shared_count152, sum153 / sqrt(toFloat(COUNT { (candidate148)<-[:STATES_AFFILIATION]-() } + 20)) AS sum153
        RETURN candidate148, shared_count152, sum153
      }
      WITH candidate148, sum(shared_count152) AS shared_count152, sum(sum153) AS sum153
      WITH collect([candidate148, shared_count152, sum153]) AS all154, max(sum153) AS best155
      UNWIND all154 AS found156
      WITH found156[0] AS candidate148, found156[1] AS shared_count152, toInteger(round(200000 * found156[2] / (best155 + 200000.0))) AS part157 WHERE part157 >= 1
      RETURN candidate148, ['CITATIONS', part157, shared_count152] AS reason158
    }
    WITH other2, candidate148, sum(reason158[1]) AS rank136, collect(reason158) AS all154
    WITH candidate148 AS other134, rank136, all154 AS link135
    WITH other134, link135, rank136, rank136 AS k132, other134.id AS k133 ORDER BY k132 DESC, k133 LIMIT $p18
    CALL (link135) {
      UNWIND link135 AS other165
      WITH other165, other165[1] AS k163, other165[0] AS k164 ORDER BY k163 DESC, k164
      RETURN collect([k164, other165[1] / 1000000.0, other165[2]]) AS v166
    }
    RETURN collect([rank136 / 1000000.0, [v166], k133, k133]) AS v167
  }
  CALL (other2) {
    CALL (other2) {
      MATCH (other2)<-[:STATES_AFFILIATION]-(paper173:Paper) WHERE NOT (paper173:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper173) })
      WITH paper173 ORDER BY coalesce(paper173.citationCount, 0) DESC, paper173.id LIMIT 200
      RETURN paper173, 0 AS here174, 1 AS is_own175
      UNION ALL
      MATCH (other2)<-[:STATES_AFFILIATION]-(citing176:Paper)
      WITH citing176 ORDER BY coalesce(citing176.citationCount, 0) DESC, citing176.id LIMIT 3000
      MATCH (citing176)-[:CITES]->(paper173:Paper) WHERE citing176 <> paper173
      RETURN paper173, count(*) AS here174, 0 AS is_own175
    }
    WITH other2, paper173, sum(here174) AS here174, max(is_own175) AS is_own175 WHERE is_own175 = 1
    WITH paper173, here174, is_own175 ORDER BY is_own175 DESC, here174 DESC, paper173.id LIMIT 400
    WITH paper173, here174, coalesce(paper173.citationCount, 0) AS cited177, 1.0 AS share178, coalesce(head(COLLECT { MATCH (dated179:Paper) WHERE dated179.year > 0 RETURN dated179.year ORDER BY dated179.year DESC LIMIT 1 }), 0) AS latest180
    WITH paper173, cited177, here174, share178, log(1 + cited177 / sqrt(1.0 + CASE WHEN paper173.year IS NULL THEN 10 WHEN paper173.year > latest180 THEN 0 ELSE latest180 - paper173.year END)) AS damped181, CASE WHEN paper173.type = 'REVIEW_ARTICLE' OR paper173.title =~ '(?i).*\\b(survey|surveys|review|reviews|overview|tutorial|introduction|handbook|textbook|primer|roadmap)\\b.*' THEN 1.0 ELSE 0.0 END AS overview182
    WITH collect([paper173, cited177, here174, share178 * damped181, share178 * log(1 + here174), overview182]) AS all183, max(share178 * damped181) AS most184, max(share178 * log(1 + here174)) AS most_here185
    UNWIND all183 AS one186
    WITH one186[0] AS other170, [[toFloat(one186[4]) / CASE WHEN most_here185 > log(1.0 + 5) THEN most_here185 ELSE log(1.0 + 5) END, one186[2]], [toFloat(one186[3]) / CASE WHEN most184 > log(1.0 + 10) THEN most184 ELSE log(1.0 + 10) END, one186[1]], [one186[5] * toFloat(one186[3]) / CASE WHEN most184 > log(1.0 + 10) THEN most184 ELSE log(1.0 + 10) END, null]] AS parts187
    WITH other170, [reason188 IN [['CITED_HERE', toInteger(round(500000 * parts187[0][0])), parts187[0][1]], ['CITATIONS', toInteger(round(400000 * parts187[1][0])), parts187[1][1]], ['OVERVIEW', toInteger(round(100000 * parts187[2][0])), parts187[2][1]]] WHERE reason188[1] > 0] AS link171
    WITH other170, reduce(total189 = 0, reason188 IN link171 | total189 + reason188[1]) AS rank172, link171 WHERE rank172 > 0
    WITH other170, link171, rank172, rank172 AS k168, other170.id AS k169 ORDER BY k168 DESC, k169 LIMIT $p20
    CALL (link171) {
      UNWIND link171 AS other192
      WITH other192, other192[1] AS k190, other192[0] AS k191 ORDER BY k190 DESC, k191
      RETURN collect([k191, other192[1] / 1000000.0, other192[2]]) AS v193
    }
    RETURN collect([rank172 / 1000000.0, [v193], k169, k169]) AS v194
  }
  CALL (other2) {
    CALL (other2) {
      MATCH (other2)<-[:STATES_AFFILIATION]-(known200:Paper) WHERE known200.venue IS NOT NULL
      WITH known200.venue AS venue201, count(*) AS size202
      WITH venue201, size202 ORDER BY size202 DESC, venue201 LIMIT 20
      RETURN collect([venue201, size202]) AS venues203
    }
    MATCH (other2)<-[:STATES_AFFILIATION]-(paper204:Paper) WHERE paper204.year IS NOT NULL AND NOT (paper204:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper204) })
    WITH other2, venues203, max(paper204.year) AS newest205, collect(paper204) AS papers206
    UNWIND papers206 AS paper204
    WITH other2, venues203, newest205, paper204, coalesce(paper204.citationCount, 0) AS cited207 WHERE paper204.year >= newest205 - 1 ORDER BY cited207 DESC, paper204.year DESC, paper204.id LIMIT 100
    WITH paper204, cited207, CASE WHEN paper204.year = newest205 THEN 1.0 ELSE 0.5 END AS recent208, COUNT { MATCH (paper204)-[:CITES]->(known200:Paper) WHERE known200 <> paper204 AND EXISTS { (other2)<-[:STATES_AFFILIATION]-(known200) } } AS here209, reduce(most210 = 0, count211 IN COLLECT { MATCH (paper204)<-[wrote212:AUTHORED]-(author213:Person) WHERE author213 <> other2 WITH author213 ORDER BY wrote212.position, author213.id LIMIT 8 RETURN COUNT { MATCH (author213)-[:AUTHORED]->(known200:Paper) WHERE known200 <> paper204 AND EXISTS { (other2)<-[:STATES_AFFILIATION]-(known200) } } } | CASE WHEN count211 > most210 THEN count211 ELSE most210 END) AS works214, reduce(size202 = 0, one215 IN venues203 | CASE WHEN one215[0] = paper204.venue THEN one215[1] - 1 ELSE size202 END) AS venue201
    WITH collect([paper204, cited207, recent208, here209, works214, venue201]) AS all216, max(log(1 + cited207)) AS most_cited217, max(log(1 + here209)) AS most_here218, max(log(1 + works214)) AS most_works219, max(log(1 + venue201)) AS most_venue220
    UNWIND all216 AS one215
    WITH one215[0] AS other197, [[one215[2], null], [toFloat(log(1 + one215[1])) / CASE WHEN most_cited217 > log(1.0 + 10) THEN most_cited217 ELSE log(1.0 + 10) END, one215[1]], [toFloat(log(1 + one215[3])) / CASE WHEN most_here218 > log(1.0 + 5) THEN most_here218 ELSE log(1.0 + 5) END, one215[3]], [toFloat(log(1 + one215[4])) / CASE WHEN most_works219 > log(1.0 + 5) THEN most_works219 ELSE log(1.0 + 5) END, one215[4]], [toFloat(log(1 + one215[5])) / CASE WHEN most_venue220 > log(1.0 + 5) THEN most_venue220 ELSE log(1.0 + 5) END, one215[5]]] AS parts221
    WITH other197, [reason222 IN [['RECENT', toInteger(round(300000 * parts221[0][0])), parts221[0][1]], ['CITATIONS', toInteger(round(250000 * parts221[1][0])), parts221[1][1]], ['CITES_HERE', toInteger(round(150000 * parts221[2][0])), parts221[2][1]], ['AUTHORS', toInteger(round(200000 * parts221[3][0])), parts221[3][1]], ['VENUE', toInteger(round(100000 * parts221[4][0])), parts221[4][1]]] WHERE reason222[1] > 0] AS link198
    WITH other197, reduce(total223 = 0, reason222 IN link198 | total223 + reason222[1]) AS rank199, link198 WHERE rank199 > 0
    WITH other197, link198, rank199, rank199 AS k195, other197.id AS k196 ORDER BY k195 DESC, k196 LIMIT $p22
    CALL (link198) {
      UNWIND link198 AS other226
      WITH other226, other226[1] AS k224, other226[0] AS k225 ORDER BY k224 DESC, k225
      RETURN collect([k225, other226[1] / 1000000.0, other226[2]]) AS v227
    }
    RETURN collect([rank199 / 1000000.0, [v227], k196, k196]) AS v228
  }
  RETURN head(collect([other2.id, 'INSTITUTION', other2.name, COUNT { (other2)<-[:AFFILIATED_WITH]-() } + (COUNT { (other2)<-[:STATES_AFFILIATION]-() } - COUNT { (other2)-[:REPEATS]->() }), v3, other2.name, [other52 IN coalesce(other2.otherNames, []) WHERE other52 <> other2.name], other2.ror, other2.openalexId, other2.countryCode, other2.type, other2.homepage, (COUNT { (other2)<-[:STATES_AFFILIATION]-() } - COUNT { (other2)-[:REPEATS]->() }), [v56, COUNT { (other2)<-[:AFFILIATED_WITH]-() }], [v60, v98, v97], [v109], [v121], [v127, v131], [v167], [v194], [v228]])) AS v1
}
RETURN [v1] AS row
