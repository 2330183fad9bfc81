// People in the order of their ids, as an export of the whole public graph tells of them.
// $after: the id to begin after. $limit: how many.
// Row: as of list_papers.
MATCH (person:Person) WHERE person.id > $after
WITH person ORDER BY person.id LIMIT $limit
RETURN person.id, ['PERSON', coalesce(person.name, person.id), null, null, null, null, null, person.openalexId, person.orcid, null, null,
       null, null]
ORDER BY person.id
