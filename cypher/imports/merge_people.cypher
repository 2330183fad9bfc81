// Merges one person into another: moves keys, papers, affiliations and claims, copies properties that the other one
// lacks and other names, and deletes the old node. If both wrote a paper, the remaining person is its author once, at
// the first of the two positions and with the name printed there; the authors after the other position move up. Authors
// of one paper who are different people are separated before (separate_authors).
// $rows: maps of old and into, person ids.
UNWIND $rows AS row
MATCH (old:Person {id: row.old})
MATCH (into:Person {id: row.into})
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
  MATCH (old)-[one:AUTHORED]->(paper:Paper)<-[other:AUTHORED]-(into)
  WITH paper, one, other,
       CASE WHEN one.position < other.position THEN one.position ELSE other.position END AS first,
       CASE WHEN one.position < other.position THEN other.position ELSE one.position END AS dropped,
       CASE WHEN one.position < other.position THEN one.nameAsPrinted ELSE other.nameAsPrinted END AS printed,
       one.corresponding OR other.corresponding AS corresponding
  DELETE one
  SET other.position = first, other.corresponding = corresponding, other.nameAsPrinted = printed
  WITH paper, first, dropped
  CALL (paper, dropped) {
    MATCH (paper)<-[later:AUTHORED]-()
    WHERE later.position > dropped
    SET later.position = later.position - 1
  }
  CALL (paper, first, dropped) {
    MATCH (paper)-[stated:STATES_AFFILIATION]->()
    SET stated.positions = COLLECT {
      UNWIND stated.positions AS position
      WITH CASE
        WHEN position = dropped THEN first WHEN position > dropped THEN position - 1 ELSE position
      END AS position
      RETURN DISTINCT position ORDER BY position
    }
    SET stated.position = stated.positions[0]
  }
}
CALL (old, into) {
  MATCH (old)-[authored:AUTHORED]->(paper)
  MERGE (into)-[moved:AUTHORED]->(paper)
  ON CREATE SET moved = properties(authored)
}
CALL (old, into) {
  MATCH (old)-[was:AFFILIATED_WITH]->(institution)
  MERGE (into)-[is:AFFILIATED_WITH]->(institution)
  SET is.years = COLLECT {
    UNWIND coalesce(is.years, []) + coalesce(was.years, []) AS year
    RETURN DISTINCT year ORDER BY year
  }
}
CALL (old, into) {
  MATCH (user)-[:CLAIMS]->(old)
  MERGE (user)-[:CLAIMS]->(into)
}
CALL (old) {
  MATCH (old)-[:AUTHORED]->(paper:Paper)
  WHERE EXISTS { (paper)-[:VERSION_OF]-() }
  SET paper:Unsettled
}
DETACH DELETE old
