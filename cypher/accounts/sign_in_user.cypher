// The account of a user who has signed in at an identity provider, found by issuer and subject, or created. Updates
// its name and ORCID iD, and links it (CLAIMS) to the author with that iD. An iD of another account is ignored.
// Neo4j locks the unique values that a writing statement looks up, even those that do not exist (EXPLAIN shows it):
// concurrent sign-ins with the same values run one after the other.
// $issuer, $subject: the user at the provider. $id: for a new account. $handles: for a new account, which gets the
// first free one. $name, $orcid (bare): null if the provider does not say. $orcidKey: the key of the iD, or null.
// Row: the account's id and handle, its iD, and the id of the linked author.
UNWIND $handles AS handle
OPTIONAL MATCH (holder:User {handle: handle})
WITH collect(CASE WHEN holder IS NULL THEN handle END)[0] AS free
MERGE (user:User {issuer: $issuer, subject: $subject})
ON CREATE SET user.id = $id,
              user.handle = free,
              user.roles = @default_roles(),
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
