// Adds the years that people were at institutions; years of earlier imports are kept.
// $rows: [person id, [[institution id, years]]].
UNWIND $rows AS row
MATCH (person:Person {id: row[0]})
UNWIND row[1] AS affiliation
MATCH (institution:Institution {id: affiliation[0]})
MERGE (person)-[with:AFFILIATED_WITH]->(institution)
  ON CREATE SET with.years = affiliation[1]
WITH with, affiliation[1] AS years
WHERE any(year IN years WHERE NOT year IN with.years)
SET with.years = COLLECT { UNWIND with.years + years AS year RETURN DISTINCT year ORDER BY year }
