// Deletes the authors of papers, and the affiliations stated there.
// $papers: ids.
UNWIND $papers AS id
MATCH (paper:Paper {id: id})
OPTIONAL MATCH (paper)<-[authored:AUTHORED]-()
DELETE authored
WITH DISTINCT paper
MATCH (paper)-[stated:STATES_AFFILIATION]->()
DELETE stated
