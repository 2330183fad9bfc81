// Changes properties of existing people.
// $rows: maps of id and the properties that change.
UNWIND $rows AS row
MATCH (person:Person {id: row.id})
SET person += row.properties
