// Changes properties of people that are there.
// $rows: maps of id and the properties that change.
UNWIND $rows AS row
MATCH (person:Person {id: row.id})
SET person += row.properties
