// Institutions in the order of their ids, as an export of the whole public graph tells of them.
// $after: the id to begin after. $limit: how many.
// Row: as of list_papers.
MATCH (institution:Institution) WHERE institution.id > $after
WITH institution ORDER BY institution.id LIMIT $limit
RETURN institution.id, ['INSTITUTION', coalesce(institution.name, institution.id), null, institution.type, null, null, null,
       institution.openalexId, null, institution.ror, institution.countryCode, null, null]
ORDER BY institution.id
