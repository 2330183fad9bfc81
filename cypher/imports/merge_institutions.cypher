// Merges one institution into another: moves keys, people, papers and relatives, copies properties that the other one
// lacks and other names, and deletes the old node. The names by which it was recognised move only if a registry describes it.
// $rows: maps of old and into, institution ids.
UNWIND $rows AS row
MATCH (old:Institution {id: row.old})
MATCH (into:Institution {id: row.into})
WITH old, into, properties(into) AS had
SET into += old {.*, id: into.id}
SET into += had
WITH old, into, had,
     COLLECT {
       UNWIND coalesce(had.otherNames, []) + coalesce(old.otherNames, []) AS name
       RETURN DISTINCT name ORDER BY name
     } AS names,
     COLLECT {
       UNWIND coalesce(had.searchOtherNames, []) + coalesce(old.searchOtherNames, []) AS form
       RETURN DISTINCT form ORDER BY form
     } AS forms
SET into.searchName = had.searchName, // the form of the remaining name
    into.otherNames = CASE names WHEN [] THEN null ELSE names END,
    into.searchOtherNames = CASE forms WHEN [] THEN null ELSE forms END
WITH old, into
CALL (old, into) {
  MATCH (identifier:Identifier)-[moved:IDENTIFIES]->(old)
  DELETE moved
  MERGE (identifier)-[:IDENTIFIES]->(into)
}
CALL (old, into) {
  MATCH (person)-[was:AFFILIATED_WITH]->(old)
  MERGE (person)-[is:AFFILIATED_WITH]->(into)
  SET is.years = COLLECT {
    UNWIND coalesce(is.years, []) + coalesce(was.years, []) AS year
    RETURN DISTINCT year ORDER BY year
  }
}
CALL (old, into) {
  MATCH (paper)-[was:STATES_AFFILIATION]->(old)
  MERGE (paper)-[is:STATES_AFFILIATION]->(into)
  SET is.positions = COLLECT {
    UNWIND coalesce(is.positions, []) + was.positions AS position
    RETURN DISTINCT position ORDER BY position
  }
  SET is.position = is.positions[0]
}
CALL (old, into) {
  MATCH (old)-[:PART_OF]->(parent)
  WHERE parent <> into
  MERGE (into)-[:PART_OF]->(parent)
}
CALL (old, into) {
  MATCH (child)-[:PART_OF]->(old)
  WHERE child <> into
  MERGE (child)-[:PART_OF]->(into)
}
CALL (old, into) {
  MATCH (old)-[pending:REFERS_TO]->(identifier)
  MERGE (into)-[:REFERS_TO {role: pending.role}]->(identifier)
}
CALL (old, into) {
  MATCH (old)-[:KNOWN_AS]->(identifier)
  WHERE old.ror IS NOT NULL
  MERGE (into)-[:KNOWN_AS]->(identifier)
}
CALL (old) {
  MATCH (old)-[known:KNOWN_AS]->(identifier)
  DELETE known
  WITH identifier WHERE NOT (identifier)--()
  DELETE identifier
}
CALL (old) {
  MATCH (old)<-[:STATES_AFFILIATION]-(paper:Paper)
  WHERE EXISTS { (paper)-[:VERSION_OF]-() }
  SET paper:Unsettled
}
DETACH DELETE old
