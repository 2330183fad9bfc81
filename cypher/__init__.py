"""Cypher, and nothing else: this package knows neither GraphQL nor the driver.

model       every label, relationship type and property of the graph
statement   Statement: one text and its parameters
library     statements kept in files: imports/, migrations/, reads/, writes/
names       deterministic variables and parameters, escaping
fields      what each field of an entity is in the graph
selection   Selection: what is wanted, as a tree
clauses     matches, filters, orders and keyset pages as text
compile     Selection → one statement whose one row has the shape of the answer
"""
