"""The commands of `bzpeer`, one module each.

demo       the sample in an embedded Neo4j of its own, served
serve      the service, on one or more worker processes
import_    files of records → the graph
analyze    PageRank, communities and embeddings of all papers
export     a part of the graph, or all of it, as a file
query      an analyst's statement or a shipped question
schema     the GraphQL schema, printed
token      bearer tokens and sessions
grant      roles of accounts
neo4j      the embedded Neo4j: status, start, stop, reset
errors     errors → messages and exit codes
"""
