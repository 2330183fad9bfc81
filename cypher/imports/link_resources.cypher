// Adds resources to papers that have none.
// $rows: [paper id, [maps of url, kind and title]].
UNWIND $rows AS row
MATCH (paper:Paper {id: row[0]})
UNWIND row[1] AS given
MERGE (resource:Resource {url: given.url})
CREATE (paper)-[has:HAS_RESOURCE]->(resource)
SET has.kind = given.kind, has.title = given.title
