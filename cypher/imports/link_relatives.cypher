// Links institutions to their parents and children, or to the identifiers of those that are not in the graph yet.
// $rows: [institution id, role of the others: parent or child, keys of the others].
UNWIND $rows AS row
MATCH (institution:Institution {id: row[0]})
UNWIND row[2] AS key
MERGE (identifier:Identifier {key: key})
WITH institution, identifier, row[1] AS role,
     head(COLLECT { MATCH (identifier)-[:IDENTIFIES]->(other:Institution) RETURN other }) AS other
FOREACH (unknown IN CASE WHEN other IS NULL THEN [identifier] ELSE [] END |
  MERGE (institution)-[:REFERS_TO {role: role}]->(unknown))
FOREACH (parent IN CASE WHEN role = 'parent' AND other <> institution THEN [other] ELSE [] END |
  MERGE (institution)-[:PART_OF]->(parent))
FOREACH (child IN CASE WHEN role = 'child' AND other <> institution THEN [other] ELSE [] END |
  MERGE (child)-[:PART_OF]->(institution))
