// Changes properties of existing institutions.
// $rows: maps of id and the properties that change.
UNWIND $rows AS row
MATCH (institution:Institution {id: row.id})
SET institution += row.properties
