// Takes the topics of papers away.
// $papers: ids.
UNWIND $papers AS id
MATCH (:Paper {id: id})-[has:HAS_TOPIC]->()
DELETE has
