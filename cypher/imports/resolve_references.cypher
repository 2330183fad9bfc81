// Turns references to identifiers into citations, and pending parents and children into PART_OF. A citation keeps the
// ids that two works may share, as in link_shared_references.
// $keys: keys that this batch has given to a node.
UNWIND $keys AS key
MATCH (node)<-[:IDENTIFIES]-(identifier:Identifier {key: key})<-[reference:REFERS_TO]-(source)
WITH node, source, reference, coalesce(reference.role, 'cited') AS role,
     CASE WHEN key STARTS WITH 'doi:' OR key STARTS WITH 'arxiv:' OR key STARTS WITH 'pmid:' OR key STARTS WITH 'mag:'
       THEN key END AS shared
DELETE reference
FOREACH (_ IN CASE WHEN role = 'cited' AND node:Paper AND node <> source AND shared IS NULL THEN [1] ELSE [] END |
  MERGE (source)-[cites:CITES]->(node)
  ON MATCH SET cites.byId = CASE WHEN cites.keys IS NULL THEN null ELSE true END)
FOREACH (_ IN CASE WHEN role = 'cited' AND node:Paper AND node <> source AND shared IS NOT NULL THEN [1] ELSE [] END |
  MERGE (source)-[cites:CITES]->(node)
  ON CREATE SET cites.keys = [shared]
  ON MATCH SET cites.byId = CASE WHEN cites.keys IS NULL THEN true ELSE cites.byId END,
    cites.keys = [key IN coalesce(cites.keys, []) WHERE key < shared] + shared +
      [key IN coalesce(cites.keys, []) WHERE key > shared])
FOREACH (_ IN CASE WHEN role = 'parent' AND node:Institution AND node <> source THEN [1] ELSE [] END |
  MERGE (source)-[:PART_OF]->(node))
FOREACH (_ IN CASE WHEN role = 'child' AND node:Institution AND node <> source THEN [1] ELSE [] END |
  MERGE (node)-[:PART_OF]->(source))
