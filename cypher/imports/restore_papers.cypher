// Restores deleted papers that users have data on. Papers that refer to one cite it again.
// $papers: ids.
UNWIND $papers AS id
MATCH (paper:DeletedPaper {id: id})
SET paper:Paper
REMOVE paper:DeletedPaper
WITH paper
MATCH (paper)<-[:IDENTIFIES]-(:Identifier)<-[reference:REFERS_TO]-(citing:Paper)
DELETE reference
MERGE (citing)-[:CITES]->(paper)
