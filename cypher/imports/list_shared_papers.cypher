// The papers of which several people of a group are authors.
// $groups: lists of ids of people, first the one that the others are merged into.
// Row, always one: a list of [paper id, name of the first person or null, [[person id, printed name, position]]].
UNWIND $groups AS ids
OPTIONAL MATCH (first:Person {id: ids[0]})
UNWIND ids AS id
MATCH (person:Person {id: id})-[authored:AUTHORED]->(paper:Paper)
WITH first, paper, collect([person.id, coalesce(authored.nameAsPrinted, person.name), authored.position]) AS authors
WHERE size(authors) > 1
RETURN collect([paper.id, first.name, authors]) AS found
