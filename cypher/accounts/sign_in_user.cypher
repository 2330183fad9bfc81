// The account of who has signed in at an identity provider: found by issuer and subject, else made. Its name and ORCID
// iD are brought up to date, and it claims the author that the iD identifies now, if there is one. An iD stays with the
// account that had it first. Seeking unique properties in a statement that writes locks them, found or not (EXPLAIN says
// so): who signs in at the same moment waits.
// $issuer, $subject: who the provider says it is. $id: of a new account. $handles: for a new account, the first that
// is free. $name, $orcid (bare): null when not told. $orcidKey: the key of the iD, or null.
// Row: the account's id and handle, its iD, and the id of the author it claims.
UNWIND $handles AS handle
OPTIONAL MATCH (holder:User {handle: handle})
WITH collect(CASE WHEN holder IS NULL THEN handle END)[0] AS free
MERGE (user:User {issuer: $issuer, subject: $subject})
ON CREATE SET user.id = $id,
              user.handle = free,
              user.roles = ['READER'],
              user.createdAt = datetime()
WITH user
OPTIONAL MATCH (holder:User {orcid: $orcid}) WHERE holder <> user
WITH user, $orcid IS NOT NULL AND holder IS NULL AS holds
SET user.name = coalesce($name, user.name),
    user.orcid = CASE WHEN holds THEN $orcid ELSE user.orcid END
WITH user, holds
OPTIONAL MATCH (:Identifier {key: CASE WHEN holds THEN $orcidKey END})-[:IDENTIFIES]->(person:Person)
OPTIONAL MATCH (user)-[former:CLAIMS]->(other:Person) WHERE holds AND (person IS NULL OR other <> person)
WITH user, person, collect(former) AS formers
FOREACH (former IN formers | DELETE former)
FOREACH (author IN CASE WHEN person IS NULL THEN [] ELSE [person] END | MERGE (user)-[:CLAIMS]->(author))
RETURN user.id, user.handle, user.orcid, person.id
