// What analysts may not see, around the public half.
MATCH (p:Paper {id: 'W1'}), (q:Paper {id: 'W2'}), (a:Person {id: 'A1'}), (i:Identifier {key: 'W9'})
UNWIND range(1, 3) AS n
CREATE (u:User {id: 'SECRET u' + n, handle: 'SECRET h' + n, name: 'SECRET', issuer: 'SECRET', subject: 'SECRET' + n, roles: ['ADMIN']})
CREATE (u)-[:HOLDS]->(:Session {id: 'SECRET s' + n, name: 'SECRET'})
CREATE (u)-[:LIKED {at: datetime()}]->(p), (u)-[:SAVED]->(p), (u)-[:DISLIKED]->(q), (u)-[:REACTED {kind: 'SECRET'}]->(q)
CREATE (u)-[:OWNS]->(:Collection {id: 'SECRET c' + n, name: 'SECRET', visibility: 'PRIVATE'})-[:CONTAINS {note: 'SECRET'}]->(p)
CREATE (u)-[:WROTE]->(r:Review {id: 'SECRET r' + n, strength: 'SECRET', hiddenAt: datetime()})-[:REVIEWS]->(p)
CREATE (u)-[:WROTE]->(c:Comment:Shown {id: 'SECRET d' + n, body: 'SECRET', deletedAt: datetime()})-[:ON]->(p)
CREATE (c)-[:HAS_REVISION]->(:Revision {body: 'SECRET'})
CREATE (u)-[:PERFORMED]->(:Moderation {id: 'SECRET m' + n, reason: 'SECRET'})-[:MODERATES]->(r)
CREATE (u)-[:REPORTED {reason: 'SECRET'}]->(r), (u)-[:FOUND_HELPFUL]->(r)
CREATE (:Event {paper: 'W1', sequence: n, kind: 'SECRET', subject: 'SECRET'}), (:Effect {key: 'SECRET' + n, request: 'SECRET'})
CREATE (e:ExternalReviewer {id: 'SECRET e' + n, handle: 'SECRET', name: 'SECRET'})-[:WROTE]->(:Review:Shown {id: 'SECRET x' + n})-[:REVIEWS]->(q)
CREATE (p)-[:HAS_DECISION]->(:Decision {id: 'SECRET y' + n, statement: 'SECRET'})
CREATE (d:DeletedPaper {id: 'SECRET z' + n, title: 'SECRET', year: 2020})<-[:IDENTIFIES]-(:Identifier {key: 'SECRET k' + n})
CREATE (u)-[:SAVED]->(d)
WITH u, a, i, d WHERE n = 1
CREATE (u)-[:CLAIMS]->(a), (i)-[:IDENTIFIES]->(d)
