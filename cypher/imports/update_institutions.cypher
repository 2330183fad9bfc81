// Changes properties of institutions that are there.
// $rows: maps of id and the properties that change.
UNWIND $rows AS row
MATCH (institution:Institution {id: row.id})
SET institution += row.properties
