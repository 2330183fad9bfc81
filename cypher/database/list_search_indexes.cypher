// The indexes that search looks at.
// Row: name, whether it is of nodes, labels or types, properties.
SHOW INDEXES YIELD name, type, entityType, labelsOrTypes, properties
WHERE type IN ['FULLTEXT', 'VECTOR']
RETURN name, entityType = 'NODE', labelsOrTypes, properties
