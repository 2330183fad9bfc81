// The neighbours of papers whose lists are about to be replaced.
// $papers: ids.
// Row, always one: lists of lists of ids of cited papers, of keys referred to, of ids of authors without an OpenAlex
//   id, of ids of topics outside the hierarchy.
UNWIND $papers AS id
MATCH (paper:Paper {id: id})
WITH COLLECT { MATCH (paper)-[:CITES]->(cited:Paper) RETURN cited.id } AS cited,
     COLLECT { MATCH (paper)-[:REFERS_TO]->(identifier:Identifier) RETURN identifier.key } AS keys,
     COLLECT { MATCH (paper)<-[:AUTHORED]-(person:Person) WHERE person.openalexId IS NULL RETURN person.id } AS people,
     COLLECT { MATCH (paper)-[:HAS_TOPIC]->(topic:Topic) WHERE topic.openalexId IS NULL RETURN topic.id } AS topics
RETURN collect(cited) AS cited, collect(keys) AS keys, collect(people) AS people, collect(topics) AS topics
