// What analysts may see, with some properties that are not public.
UNWIND [
  {id: 'W1', title: 'A graph of learning', year: 2020, type: 'ARTICLE', n: 3, v: [1.0, 0.0]},
  {id: 'W2', title: 'Learning graphs', year: 2018, type: 'ARTICLE', n: 9, v: [0.6, 0.8]},
  {id: 'W3', title: 'Trees', year: 2015, type: 'PREPRINT', n: 5, v: [0.0, 1.0]},
  {id: 'W4', title: 'Forests', year: 2011, type: 'BOOK', n: 1, v: null}
] AS row
CREATE (p:Paper {
  id: row.id, title: row.title, year: row.year, type: row.type, citationCount: row.n, embedding: row.v,
  publishedOn: date({year: row.year, month: 3, day: 4}), venue: 'Venue', isOpenAccess: row.n > 3,
  secret: 'SECRET 1', embeddedWith: 'SECRET 2', searchTitle: ''
})
CREATE (:Identifier {key: row.id})-[:IDENTIFIES]->(p)
CREATE (:Identifier {key: 'doi:10.1/' + toLower(row.id)})-[:IDENTIFIES]->(p)
WITH count(*) AS _
MATCH (w1:Paper {id: 'W1'}), (w2:Paper {id: 'W2'}), (w3:Paper {id: 'W3'}), (w4:Paper {id: 'W4'})
CREATE (w1)-[:CITES {secret: 'SECRET 3'}]->(w2), (w1)-[:CITES]->(w3), (w2)-[:CITES]->(w3), (w3)-[:CITES]->(w4)
CREATE (a:Person {id: 'A1', name: 'Ada', orcid: '0000-0001-2345-6789', email: 'SECRET@example.org', sourceRank: 1})
CREATE (b:Person {id: 'A2', name: 'Bob'})
CREATE (a)-[:AUTHORED {position: 0, corresponding: true}]->(w1)
CREATE (b)-[:AUTHORED {position: 1}]->(w1), (b)-[:AUTHORED {position: 0}]->(w3)
CREATE (i:Institution {id: 'I1', name: 'University'})-[:PART_OF]->(:Institution {id: 'I2', name: 'Foundation'})
CREATE (a)-[:AFFILIATED_WITH {years: [2019, 2020]}]->(i)
CREATE (w1)-[:STATES_AFFILIATION {position: 0, positions: [0]}]->(i)
CREATE (t:Topic {id: 'T1', name: 'Graphs'}), (u:Topic {id: 'T2', name: 'Learning'})
CREATE (w1)-[:HAS_TOPIC {score: 0.9}]->(t), (w1)-[:HAS_TOPIC {score: 0.4}]->(u)
CREATE (w2)-[:HAS_TOPIC {score: 0.8}]->(u), (w2)-[:HAS_TOPIC {score: 0.7}]->(t)
CREATE (w2)-[:HAS_RESOURCE {kind: 'CODE', title: 'Code'}]->(:Resource {url: 'https://example.org/code'})
CREATE (w4)-[:REFERS_TO]->(:Identifier {key: 'W9'})
