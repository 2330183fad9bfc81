// Deletes the references of papers.
// $papers: ids.
UNWIND $papers AS id
MATCH (:Paper {id: id})-[reference:CITES|REFERS_TO]->()
DELETE reference
