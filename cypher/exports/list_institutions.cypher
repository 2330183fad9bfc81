// Institutions for an export of the whole public graph, in the order of their ids.
// $after: the id after which to begin. $limit: number of institutions.
// Row: as in list_papers.
MATCH (institution:Institution) WHERE institution.id > $after
WITH institution ORDER BY institution.id LIMIT $limit
RETURN institution.id, ['INSTITUTION', coalesce(institution.name, institution.id), null, institution.type, null, null,
       null, institution.openalexId, null, institution.ror, institution.countryCode, null, null]
ORDER BY institution.id
