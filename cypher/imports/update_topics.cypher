// Changes properties of topics that are there.
// $rows: maps of id and the properties that change.
UNWIND $rows AS row
MATCH (topic:Topic {id: row.id})
SET topic += row.properties
