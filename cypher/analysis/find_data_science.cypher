// Whether the server has Graph Data Science.
// Row: whether it has.
SHOW FUNCTIONS YIELD name
WHERE name = 'gds.version'
RETURN count(name) > 0
