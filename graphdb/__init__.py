"""The only package that connects to Neo4j.

connect              an address and credentials → Graph
graph                Graph: read, write, change, run
bolt                 fast reads without the driver, for plain values from a single server
bulk                 several statements in one transaction, for importers
analyst_transaction  a reading transaction for the statement of an analyst
values               nodes, paths and temporal values of the driver → plain Python values
paging               all rows of a statement, in pages by id
migrate              applies cypher/migrations, each file once
lease                a right of one process at a time, recorded in the graph
retries              pauses between attempts, and their log
errors               GraphError and its subclasses; the driver's errors are translated here
"""
