// Deletes the resources of papers.
// $papers: ids.
UNWIND $papers AS id
MATCH (:Paper {id: id})-[has:HAS_RESOURCE]->()
DELETE has
