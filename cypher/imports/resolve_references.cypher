// Turns references to identifiers into citations, and pending parents and children into PART_OF.
// $keys: keys that this batch has given to a node.
UNWIND $keys AS key
MATCH (node)<-[:IDENTIFIES]-(identifier:Identifier {key: key})<-[reference:REFERS_TO]-(source)
WITH node, source, reference, coalesce(reference.role, 'cited') AS role
DELETE reference
FOREACH (_ IN CASE WHEN role = 'cited' AND node:Paper AND node <> source THEN [1] ELSE [] END |
  MERGE (source)-[:CITES]->(node))
FOREACH (_ IN CASE WHEN role = 'parent' AND node:Institution AND node <> source THEN [1] ELSE [] END |
  MERGE (source)-[:PART_OF]->(node))
FOREACH (_ IN CASE WHEN role = 'child' AND node:Institution AND node <> source THEN [1] ELSE [] END |
  MERGE (node)-[:PART_OF]->(source))
