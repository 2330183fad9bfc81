// { collection(id: "l-aaaaaaaaaaaaaaaa") { id name description descriptionHtml visibility owner { id } items(first: 2) { edges { node { id } cursor note addedAt } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount stats { count byYear { key label count } byType { key label count } byTopic(first: 2) { key label count } byInstitution(first: 2) { key label count } byVenue(first: 2) { key label count } byOpenAccess { key label count } } } researchMap { nodes { node { id } distance weight why } edges { kind source target weight reasons { signal score count } } truncated } nearby(first: 2) { edges { node { id } score reasons { signal score count } } nodes { id } } createdAt updatedAt } }
// parameters: {"p0":"l-aaaaaaaaaaaaaaaa","p10l":60,"p15":2,"p2":3,"p6":2,"p7":2,"p8":2,"viewer":"u-aaaaaaaaaaaaaaaa"}
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
      RETURN collect([v83, k79, k80, coalesce(other82.why, '')]) AS v89
    }
    CALL (other78) {
      UNWIND other78.edges AS other93
      WITH other93, other93.kind AS k90, other93.source AS k91, other93.target AS k92 ORDER BY k90, k91, k92
      CALL (other93) {
        UNWIND coalesce(other93.reasons, []) AS other96
        WITH other96, other96[1] AS k94, other96[0] AS k95 ORDER BY k94 DESC, k95
        RETURN collect([k95, other96[1] / 1000000.0, other96[2]]) AS v97
      }
      RETURN collect([k90, k91, k92, other93.weight, [v97]]) AS v98
    }
    RETURN head(collect([[v89], [v98], other78.truncated])) AS v49
  }
  CALL (other2) {
    CALL (other2) {
      MATCH (other2)-[item104:CONTAINS]->(seed105:Paper)
      WITH seed105 ORDER BY coalesce(item104.position, 0) DESC, seed105.id LIMIT 10
      RETURN collect(seed105) AS seeds106
    }
    UNWIND seeds106 AS seed105
    CALL (seed105) {
      WITH seed105, CASE WHEN seed105:EarlierVersion THEN head(COLLECT { MATCH (seed105)-[:VERSION_OF]->(published107:Paper) RETURN published107 }) ELSE seed105 END AS root108, [word109 IN split(toLower(left(coalesce(seed105.title, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word109 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] AS title110
      CALL (seed105, root108, title110) {
        MATCH (seed105)-[:CITES|REFERS_TO]->(via111)
        WITH root108, via111, COUNT { (via111)<-[:CITES|REFERS_TO]-() } AS degree112 ORDER BY degree112, coalesce(via111.id, via111.key)
        WITH root108, collect([via111, degree112]) AS between113
        UNWIND between113[..reduce(spent114 = [0, 0], pair115 IN between113 | CASE WHEN spent114[0] + pair115[1] > 2000 THEN [2000, spent114[1]] ELSE [spent114[0] + pair115[1], spent114[1] + 1] END)[1]] AS chosen116
        WITH root108, chosen116[0] AS via111, toInteger(1000000 / log(1 + chosen116[1])) AS term117
        MATCH (via111)<-[:CITES|REFERS_TO]-(reached118)
        WITH DISTINCT root108, via111, term117, CASE WHEN reached118:EarlierVersion THEN head(COLLECT { MATCH (reached118)-[:VERSION_OF]->(published107:Paper) RETURN published107 }) ELSE reached118 END AS candidate119 WHERE candidate119 <> root108
        WITH candidate119, count(*) AS shared_count120, sum(term117) AS sum121
        WITH candidate119, shared_count120, sum121, COUNT { (candidate119)-[:CITES|REFERS_TO]->() } AS size122
        WITH candidate119, shared_count120, sum121 / (1000000 * sqrt(CASE WHEN size122 > 0 THEN size122 ELSE 1 END)) AS x123
        WITH candidate119, 1.3 * x123 / (x123 + 0.88) AS part124, shared_count120
        RETURN 'BIBLIOGRAPHIC_COUPLING' AS signal125, max(part124) AS best126, collect([candidate119, part124, shared_count120]) AS found127
        UNION ALL
        MATCH (seed105)<-[:CITES]-(via111)
        WITH root108, via111, COUNT { (via111)-[:CITES]->() } AS degree112 ORDER BY degree112, coalesce(via111.id, via111.key)
        WITH root108, collect([via111, degree112]) AS between113
        UNWIND between113[..reduce(spent114 = [0, 0], pair115 IN between113 | CASE WHEN spent114[0] + pair115[1] > 2000 THEN [2000, spent114[1]] ELSE [spent114[0] + pair115[1], spent114[1] + 1] END)[1]] AS chosen116
        WITH root108, chosen116[0] AS via111, toInteger(1000000 / log(1 + chosen116[1])) AS term117
        MATCH (via111)-[:CITES]->(reached118)
        WITH DISTINCT root108, via111, term117, CASE WHEN reached118:EarlierVersion THEN head(COLLECT { MATCH (reached118)-[:VERSION_OF]->(published107:Paper) RETURN published107 }) ELSE reached118 END AS candidate119 WHERE candidate119 <> root108
        WITH candidate119, count(*) AS shared_count120, sum(term117) AS sum121
        WITH candidate119, shared_count120, sum121, 1 AS size122
        WITH candidate119, shared_count120, sum121 / 1000000.0 AS x123
        WITH candidate119, 1.7 * x123 / (x123 + 1.7) AS part124, shared_count120
        RETURN 'CO_CITATION' AS signal125, max(part124) AS best126, collect([candidate119, part124, shared_count120]) AS found127
        UNION ALL
        CALL (seed105, root108) {
          MATCH (seed105)-[cites128:CITES]-(reached118)
          WITH DISTINCT root108, startNode(cites128) = seed105 AS forward129, CASE WHEN reached118:EarlierVersion THEN head(COLLECT { MATCH (reached118)-[:VERSION_OF]->(published107:Paper) RETURN published107 }) ELSE reached118 END AS candidate119 WHERE candidate119 <> root108
          RETURN candidate119, count(*) AS shared_count120, 0.2 AS x123
          UNION ALL
          MATCH (seed105)-[:CITES]->(via111)
          WITH root108, via111, COUNT { (via111)-[:CITES]->() } AS degree112 ORDER BY degree112, coalesce(via111.id, via111.key)
          WITH root108, collect([via111, degree112]) AS between113
          UNWIND between113[..reduce(spent114 = [0, 0], pair115 IN between113 | CASE WHEN spent114[0] + pair115[1] > 2000 THEN [2000, spent114[1]] ELSE [spent114[0] + pair115[1], spent114[1] + 1] END)[1]] AS chosen116
          WITH root108, chosen116[0] AS via111, toInteger(1000000 / log(1 + chosen116[1])) AS term117
          MATCH (via111)-[:CITES]->(reached118)
          WITH DISTINCT root108, via111, term117, CASE WHEN reached118:EarlierVersion THEN head(COLLECT { MATCH (reached118)-[:VERSION_OF]->(published107:Paper) RETURN published107 }) ELSE reached118 END AS candidate119 WHERE candidate119 <> root108
          WITH candidate119, count(*) AS shared_count120, sum(term117) AS sum121
          WITH candidate119, shared_count120, sum121, 1 AS size122
          WITH candidate119, shared_count120, sum121 / 1000000.0 AS x123
          RETURN candidate119, shared_count120, x123
          UNION ALL
          MATCH (seed105)<-[:CITES]-(via111)
          WITH root108, via111, COUNT { (via111)<-[:CITES]-() } AS degree112 ORDER BY degree112, coalesce(via111.id, via111.key)
          WITH root108, collect([via111, degree112]) AS between113
          UNWIND between113[..reduce(spent114 = [0, 0], pair115 IN between113 | CASE WHEN spent114[0] + pair115[1] > 2000 THEN [2000, spent114[1]] ELSE [spent114[0] + pair115[1], spent114[1] + 1] END)[1]] AS chosen116
          WITH root108, chosen116[0] AS via111, toInteger(1000000 / log(1 + chosen116[1])) AS term117
          MATCH (via111)<-[:CITES]-(reached118)
          WITH DISTINCT root108, via111, term117, CASE WHEN reached118:EarlierVersion THEN head(COLLECT { MATCH (reached118)-[:VERSION_OF]->(published107:Paper) RETURN published107 }) ELSE reached118 END AS candidate119 WHERE candidate119 <> root108
          WITH candidate119, count(*) AS shared_count120, sum(term117) AS sum121
          WITH candidate119, shared_count120, sum121, COUNT { (candidate119)-[:CITES|REFERS_TO]->() } AS size122
          WITH candidate119, shared_count120, sum121 / (1000000 * sqrt(CASE WHEN size122 > 0 THEN size122 ELSE 1 END)) AS x123
          RETURN candidate119, shared_count120, 0.3 * x123 AS x123
        }
        WITH candidate119, sum(shared_count120) AS shared_count120, sum(x123) AS x123
        WITH candidate119, 1.15 * x123 / (x123 + 1.8) AS part124, shared_count120
        RETURN 'DIRECT_CITATION' AS signal125, max(part124) AS best126, collect([candidate119, part124, shared_count120]) AS found127
        UNION ALL
        MATCH (seed105)<-[:AUTHORED]-(via111)
        WITH root108, via111, COUNT { (via111)-[:AUTHORED]->() } AS degree112 ORDER BY degree112, coalesce(via111.id, via111.key)
        WITH root108, collect([via111, degree112]) AS between113
        UNWIND between113[..reduce(spent114 = [0, 0], pair115 IN between113 | CASE WHEN spent114[0] + pair115[1] > 2000 THEN [2000, spent114[1]] ELSE [spent114[0] + pair115[1], spent114[1] + 1] END)[1]] AS chosen116
        WITH root108, chosen116[0] AS via111, toInteger(1000000 / log(1 + chosen116[1])) AS term117
        MATCH (via111)-[:AUTHORED]->(reached118)
        WITH DISTINCT root108, via111, term117, CASE WHEN reached118:EarlierVersion THEN head(COLLECT { MATCH (reached118)-[:VERSION_OF]->(published107:Paper) RETURN published107 }) ELSE reached118 END AS candidate119 WHERE candidate119 <> root108
        WITH candidate119, count(*) AS shared_count120, sum(term117) AS sum121
        WITH candidate119, shared_count120, sum121, COUNT { (candidate119)<-[:AUTHORED]-() } AS size122
        WITH candidate119, shared_count120, sum121 / (1000000 * sqrt(CASE WHEN size122 > 0 THEN size122 ELSE 1 END)) AS x123
        WITH candidate119, 4.4 * x123 / (x123 + 0.92) AS part124, shared_count120
        RETURN 'SHARED_AUTHORS' AS signal125, max(part124) AS best126, collect([candidate119, part124, shared_count120]) AS found127
        UNION ALL
        MATCH (seed105)-[:HAS_TOPIC]->(via111)
        WITH root108, via111, COUNT { (via111)<-[:HAS_TOPIC]-() } AS degree112 ORDER BY degree112, coalesce(via111.id, via111.key)
        WITH root108, collect([via111, degree112]) AS between113
        UNWIND between113[..reduce(spent114 = [0, 0], pair115 IN between113 | CASE WHEN spent114[0] + pair115[1] > 2000 THEN [2000, spent114[1]] ELSE [spent114[0] + pair115[1], spent114[1] + 1] END)[1]] AS chosen116
        WITH root108, chosen116[0] AS via111, toInteger(1000000 / log(1 + chosen116[1])) AS term117
        MATCH (via111)<-[:HAS_TOPIC]-(reached118)
        WITH DISTINCT root108, via111, term117, CASE WHEN reached118:EarlierVersion THEN head(COLLECT { MATCH (reached118)-[:VERSION_OF]->(published107:Paper) RETURN published107 }) ELSE reached118 END AS candidate119 WHERE candidate119 <> root108
        WITH candidate119, count(*) AS shared_count120, sum(term117) AS sum121
        WITH candidate119, shared_count120, sum121, COUNT { (candidate119)-[:HAS_TOPIC]->() } AS size122
        WITH candidate119, shared_count120, sum121 / (1000000 * sqrt(CASE WHEN size122 > 0 THEN size122 ELSE 1 END)) AS x123
        WITH candidate119, 1.0 * x123 / (x123 + 0.35) AS part124, shared_count120
        RETURN 'SHARED_TOPICS' AS signal125, max(part124) AS best126, collect([candidate119, part124, shared_count120]) AS found127
        UNION ALL
        WITH root108, title110, title110 + [word109 IN [word109 IN split(toLower(left(coalesce(seed105.abstract, ''), 3000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word109 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'] WHERE NOT word109 IN title110 AND NOT word109 IN ['able', 'about', 'achieve', 'achieved', 'achieves', 'across', 'additionally', 'after', 'against', 'al', 'all', 'allow', 'allows', 'also', 'although', 'among', 'analysis', 'another', 'any', 'approach', 'approaches', 'art', 'article', 'available', 'based', 'because', 'been', 'before', 'best', 'better', 'between', 'both', 'can', 'case', 'cases', 'challenge', 'challenges', 'challenging', 'common', 'compare', 'compared', 'comparison', 'complex', 'could', 'data', 'demonstrate', 'demonstrated', 'demonstrates', 'describe', 'described', 'describes', 'develop', 'developed', 'did', 'different', 'discuss', 'do', 'does', 'due', 'during', 'e', 'each', 'effective', 'effectively', 'effectiveness', 'efficient', 'efficiently', 'enable', 'enables', 'enabling', 'especially', 'et', 'etc', 'even', 'existing', 'experiment', 'experimental', 'experiments', 'explore', 'finally', 'first', 'form', 'framework', 'from', 'further', 'furthermore', 'g', 'general', 'given', 'good', 'had', 'has', 'have', 'he', 'her', 'high', 'higher', 'his', 'how', 'however', 'i', 'important', 'improve', 'improved', 'improvement', 'improves', 'include', 'includes', 'including', 'information', 'introduce', 'introduces', 'investigate', 'investigated', 'its', 'itself', 'just', 'key', 'large', 'larger', 'level', 'low', 'lower', 'made', 'main', 'make', 'makes', 'many', 'may', 'method', 'methods', 'might', 'model', 'models', 'more', 'moreover', 'most', 'much', 'multiple', 'must', 'need', 'needed', 'needs', 'new', 'non', 'novel', 'number', 'obtained', 'often', 'one', 'only', 'order', 'other', 'others', 'our', 'out', 'outperform', 'outperforms', 'over', 'own', 'paper', 'part', 'particularly', 'per', 'performance', 'present', 'presented', 'presents', 'previous', 'problem', 'problems', 'process', 'propose', 'proposed', 'provide', 'provided', 'provides', 'real', 'recent', 'recently', 'result', 'results', 'same', 'second', 'set', 'several', 'she', 'should', 'show', 'shown', 'shows', 'significant', 'significantly', 'simple', 'since', 'single', 'small', 'some', 'specific', 'state', 'still', 'studies', 'study', 'system', 'systems', 'take', 'taken', 'task', 'tasks', 'technique', 'techniques', 'than', 'them', 'themselves', 'therefore', 'though', 'three', 'through', 'thus', 'time', 'too', 'two', 'under', 'up', 'us', 'use', 'used', 'uses', 'using', 'various', 'very', 'via', 'vs', 'way', 'we', 'well', 'what', 'when', 'where', 'whether', 'which', 'while', 'who', 'whose', 'within', 'without', 'work', 'works', 'world', 'would', 'yet', 'you', 'your']] AS words130
        UNWIND words130 AS word109
        WITH root108, title110, word109, min(0) AS once131
        WITH root108, title110, collect(word109)[..64] AS words130 WHERE size(words130) > 0
        WITH root108, title110, [word109 IN words130 | [word109, CASE WHEN word109 =~ '[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}\\p{IsArabic}\\p{N}]+' THEN 1 ELSE size(word109) END]] AS words130
        WITH root108, reduce(query132 = [0, ''], word109 IN words130 | CASE WHEN query132[0] + word109[1] > 480 THEN query132 ELSE [query132[0] + word109[1], query132[1] + word109[0] + CASE WHEN word109[0] IN title110 THEN '^2 ' ELSE ' ' END] END)[1] AS query132
        WITH root108, 'title:(' + query132 + ') abstract:(' + query132 + ')' AS query132 CALL db.index.fulltext.queryNodes('paper_text', query132, {limit: 100}) YIELD node, score
        WITH root108, collect([node, score]) AS hits133
        WITH root108, hits133, CASE WHEN size(hits133) < 100 THEN 0.0 ELSE hits133[-1][1] END AS noise134
        UNWIND [hit135 IN hits133 WHERE hit135[1] > noise134] AS hit135
        WITH root108, hit135[0] AS reached118, hit135[1] - noise134 AS margin136
        WITH root108, CASE WHEN reached118:EarlierVersion THEN head(COLLECT { MATCH (reached118)-[:VERSION_OF]->(published107:Paper) RETURN published107 }) ELSE reached118 END AS candidate119, max(margin136) AS x123 WHERE candidate119 <> root108
        WITH candidate119, x123, null AS shared_count120
        WITH candidate119, 1.8 * x123 / (x123 + 34.0) AS part124, shared_count120
        RETURN 'TEXT_SIMILARITY' AS signal125, max(part124) AS best126, collect([candidate119, part124, shared_count120]) AS found127
        UNION ALL
        WITH seed105, root108 WHERE seed105.embedding IS NOT NULL
        MATCH (analysis137:Analysis {key: 'embeddings'}) WHERE analysis137.dimension = size(seed105.embedding) CALL db.index.vector.queryNodes('paper_embedding', 100, seed105.embedding) YIELD node
        WITH root108, node, vector.similarity.cosine(node.embedding, seed105.embedding) AS score ORDER BY score DESC, node.id
        WITH root108, collect([node, score]) AS hits133
        WITH root108, hits133, CASE WHEN size(hits133) < 100 THEN 0.5 ELSE hits133[-1][1] END AS noise134
        UNWIND [hit135 IN hits133 WHERE hit135[1] > noise134] AS hit135
        WITH root108, hit135[0] AS reached118, hit135[1] - noise134 AS margin136
        WITH root108, CASE WHEN reached118:EarlierVersion THEN head(COLLECT { MATCH (reached118)-[:VERSION_OF]->(published107:Paper) RETURN published107 }) ELSE reached118 END AS candidate119, max(margin136) AS x123 WHERE candidate119 <> root108
        WITH candidate119, x123, null AS shared_count120
        WITH candidate119, 1.8 * x123 / (x123 + 0.1) AS part124, shared_count120
        RETURN 'EMBEDDING_SIMILARITY' AS signal125, max(part124) AS best126, collect([candidate119, part124, shared_count120]) AS found127
      }
      WITH seed105, root108, title110, collect([signal125, best126, found127]) AS signals138
      WITH seed105, root108, title110, signals138, reduce(sum121 = 0.0, row139 IN signals138 | sum121 + coalesce(row139[1], 0.0)) AS total140, any(row139 IN signals138 WHERE row139[1] > 0 AND NOT row139[0] IN ['SHARED_AUTHORS', 'SHARED_TOPICS']) AS supports141
      UNWIND signals138 AS row139
      UNWIND row139[2] AS one142
      WITH seed105, root108, title110, total140, supports141, one142[0] AS other101, collect([row139[0], one142[1], one142[2]]) AS parts143 WHERE other101 <> root108 AND NOT (size(title110) > 0 AND other101.title IS NOT NULL AND toLower(other101.title) CONTAINS title110[0] AND toLower(other101.title) CONTAINS title110[-1] AND [word109 IN split(toLower(left(coalesce(other101.title, ''), 1000)), [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u200a', '\u202f', '\u3000', '.', ',', ':', ';', '-', '\u2013', '\u2014', '\u2010', '\u2011', '\u2212', '/', '(', ')', '[', ']', '{', '}', '"', '\'', '\u2019', '\u2018', '\u201c', '\u201d', '\u00ab', '\u00bb', '?', '\u00bf', '!', '\u00a1', '+', '*', '~', '^', '&', '|', '\\', '<', '>', '=', '#', '@', '$', '%', '_', '`', '\u00b4', '\u00b7', '\u2026', '\u00ae', '\u2122', '\u00a9', '\u00b0', '\uff0c', '\u3002', '\u3001', '\uff1b', '\uff1a', '\uff08', '\uff09', '\u300c', '\u300d', '\u300e', '\u300f', '\u300a', '\u300b', '\uff01', '\uff1f']) WHERE word109 =~ '[\\p{L}\\p{M}\\p{N}]{1,64}'][..64] = title110 AND (EXISTS { (seed105)<-[:AUTHORED]-()-[:AUTHORED]->(other101) } OR NOT EXISTS { (seed105)<-[:AUTHORED]-() } OR NOT EXISTS { (other101)<-[:AUTHORED]-() }))
      WITH total140, supports141, other101, parts143, COUNT { (other101)<-[:CITES]-() } AS known144
      WITH other101, parts143, 200000.0 * (1 + 0.4342897668977654 * log(1 + CASE WHEN known144 > 10000 THEN 10000 ELSE known144 END)) / total140 AS unit145, CASE WHEN supports141 THEN reduce(sum121 = 0.0, part124 IN parts143 | CASE WHEN part124[0] IN ['SHARED_AUTHORS', 'SHARED_TOPICS'] THEN sum121 ELSE sum121 + part124[1] END) END AS support146
      WITH other101, parts143, unit145, coalesce(0.3 + 0.7 * support146 / (support146 + 1.0), 1.0) AS support146
      WITH other101, [reason147 IN [part124 IN parts143 | [part124[0], toInteger(round(unit145 * part124[1] * CASE WHEN part124[0] IN ['SHARED_AUTHORS', 'SHARED_TOPICS'] THEN support146 ELSE 1.0 END)), part124[2]]] WHERE reason147[1] > 0] AS link102
      WITH other101, reduce(total140 = 0, reason147 IN link102 | total140 + reason147[1]) AS rank103, link102 WHERE rank103 > 0
      WITH other101, rank103, link102
      RETURN other101, link102
    }
    WITH other2, size(seeds106) AS count148, other101, collect(link102) AS all149 WHERE NOT EXISTS { (other2)-[:CONTAINS]->(other101) } AND NOT EXISTS { (other2)-[:CONTAINS]->(:EarlierVersion)-[:VERSION_OF]->(other101) }
    WITH count148, other101, [signal125 IN ['BIBLIOGRAPHIC_COUPLING', 'CO_CITATION', 'DIRECT_CITATION', 'SHARED_AUTHORS', 'SHARED_TOPICS', 'TEXT_SIMILARITY', 'EMBEDDING_SIMILARITY'] | reduce(total140 = [signal125, 0, null], reasons150 IN all149 | reduce(sum121 = total140, reason147 IN [reason147 IN reasons150 WHERE reason147[0] = signal125] | [signal125, sum121[1] + reason147[1], CASE WHEN reason147[2] IS NULL THEN sum121[2] ELSE coalesce(sum121[2], 0) + reason147[2] END]))] AS sums151
    WITH other101, [sum121 IN sums151 WHERE sum121[1] >= count148 | [sum121[0], sum121[1] / count148, sum121[2]]] AS link102
    WITH other101, reduce(total140 = 0, reason147 IN link102 | total140 + reason147[1]) AS rank103, link102 WHERE rank103 > 0
    WITH other101, rank103, link102
    WITH other101, link102, rank103, rank103 AS k99, other101.id AS k100 ORDER BY k99 DESC, k100 LIMIT $p15
    CALL (link102) {
      UNWIND link102 AS other156
      WITH other156, other156[1] AS k154, other156[0] AS k155 ORDER BY k154 DESC, k155
      RETURN collect([k155, other156[1] / 1000000.0, other156[2]]) AS v157
    }
    RETURN collect([reduce(sum152 = 0, part153 IN link102 | sum152 + part153[1]) / 1000000.0, [v157], k100, k100]) AS v158
  }
  RETURN head(collect([other2.id, other2.name, other2.description, other2.description, other2.visibility, v3, [v9, v48, v47], v49, [v158], toString(other2.createdAt), toString(other2.updatedAt)])) AS v1
}
RETURN [v1] AS row
