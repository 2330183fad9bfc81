"""The Cypher statements of the program. This package depends on neither GraphQL nor Neo4j's driver.

A query is a selection of fields that the compiler turns into one statement. A change is a file of `changes`; `change`
adds the clauses that all changes share. All other statements are files that `library` reads.

model        all labels, relationship types, properties and stored enums of the graph
versions     how lists and rankings treat the versions of a work as one paper
visibility   who may see which reviews, comments and collections
roles        which roles make a moderator or an analyst
sessions     whether a session is valid
rule_macros  rules of the modules above, as statement files use them
statement    Statement: a text and its parameters
library      statements in files, by name
change       a file of `changes` and a selection of its payload → one statement
question     the shipped questions: their texts, parameters and columns

fields       how each field of each type is read from the graph
compiler     a selection of fields → one statement
ranking      search, suggestions, nearby papers, slices of the map and paths through it
text         identifiers, letters without accents, full-text queries
fence        which statements analysts may run

accounts     statements: accounts, sessions, roles
analysis     statements: metrics and embeddings that `bzpeer analyze` writes
changes      statements: changes by users
database     statements: migrations and indexes
events       statements: the events on papers
exports      statements: papers and their relations in batches
gds          statements: Graph Data Science
imports      statements: papers, people, institutions, topics and reviews of a source
lookups      statements: a key → a node
migrations   statements: constraints and indexes
questions    statements: the shipped questions
"""
