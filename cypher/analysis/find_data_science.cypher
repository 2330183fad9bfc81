// Whether the server has Graph Data Science.
// Row: true or false.
SHOW FUNCTIONS YIELD name
WHERE name = 'gds.version'
RETURN count(name) > 0
