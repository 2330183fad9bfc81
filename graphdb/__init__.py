"""The only place that speaks to Neo4j.

connect     an address → Graph
graph       Graph: read, write, run
bolt        reads without the driver, where they can do without
errors      what can go wrong, in our words
embedded    a Neo4j of our own, downloaded and started
migrate     cypher/migrations, in order, once
bulk        rows in batches
paging      all rows of a statement, in pages by id
"""
