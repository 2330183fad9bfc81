// Moves keys that two papers claim from one paper to the other.
// $rows: maps of key, from and to (paper ids), and property: the name of the property that shows the key.
UNWIND $rows AS row
MATCH (identifier:Identifier {key: row.key})-[identifies:IDENTIFIES]->(from:Paper {id: row.from})
MATCH (to:Paper {id: row.to})
DELETE identifies
CREATE (identifier)-[:IDENTIFIES]->(to)
SET from.doi = CASE WHEN row.property = 'doi' THEN null ELSE from.doi END,
    from.arxivId = CASE WHEN row.property = 'arxivId' THEN null ELSE from.arxivId END
