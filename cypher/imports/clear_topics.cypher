// Deletes the topics of papers.
// $papers: ids.
UNWIND $papers AS id
MATCH (:Paper {id: id})-[has:HAS_TOPIC]->()
DELETE has
