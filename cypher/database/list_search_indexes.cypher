// The full-text and vector indexes.
// Row: name, whether it indexes nodes, labels or types, properties.
SHOW INDEXES YIELD name, type, entityType, labelsOrTypes, properties
WHERE type IN ['FULLTEXT', 'VECTOR']
RETURN name, entityType = 'NODE', labelsOrTypes, properties
