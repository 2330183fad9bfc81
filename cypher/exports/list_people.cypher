// People for an export of the whole public graph, in the order of their ids.
// $after: the id after which to begin. $limit: number of people.
// Row: as in list_papers.
MATCH (person:Person) WHERE person.id > $after
WITH person ORDER BY person.id LIMIT $limit
RETURN person.id, ['PERSON', coalesce(person.name, person.id), null, null, null, null, null, person.openalexId,
       person.orcid, null, null, null, null]
ORDER BY person.id
