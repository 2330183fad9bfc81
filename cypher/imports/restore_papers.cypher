// Brings papers back that were deleted, with what users have on them; who referred to them cites them again.
// $papers: ids.
UNWIND $papers AS id
MATCH (paper:DeletedPaper {id: id})
SET paper:Paper
REMOVE paper:DeletedPaper
WITH paper
MATCH (paper)<-[:IDENTIFIES]-(:Identifier)<-[reference:REFERS_TO]-(citing:Paper)
DELETE reference
MERGE (citing)-[:CITES]->(paper)
