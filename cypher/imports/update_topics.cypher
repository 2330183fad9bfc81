// Changes properties of existing topics.
// $rows: maps of id and the properties that change.
UNWIND $rows AS row
MATCH (topic:Topic {id: row.id})
SET topic += row.properties
