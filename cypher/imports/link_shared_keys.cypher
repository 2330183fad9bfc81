// Records that papers share keys that identify other versions of them. The versions are determined at the end of the
// import, unless nothing else has the key yet.
// $rows: [paper id, key, whether the paper claims the key as its own].
UNWIND $rows AS row
MATCH (paper:Paper {id: row[0]})
MERGE (identifier:Identifier {key: row[1]})
WITH paper, identifier, row[2] AS claims
WHERE NOT EXISTS { (identifier)-[:IDENTIFIES]->(paper) }
MERGE (paper)-[shares:SHARES]->(identifier)
SET shares.claims = claims OR coalesce(shares.claims, false)
WITH paper, identifier
WHERE EXISTS { (identifier)-[:IDENTIFIES]->() } OR COUNT { (identifier)<-[:SHARES]-() } > 1
SET paper:Unsettled
