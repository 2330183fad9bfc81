"""Cypher, and nothing else: this package knows neither GraphQL nor the driver.

model         every label, relationship type and property of the graph
identifiers   every spelling of an identifier → one key
statement     Statement: one text and its parameters
library       statements kept in files: imports/, migrations/, reads/, writes/, changes/
terms         the terms in which fields are described
fields        what each field of an entity is in the graph (map_fields, social_fields, …)
selection     Selection: what is wanted, as a tree
names         variables and parameters of a compiled statement
compile       Selection → one statement whose one row has the shape of the answer
change        a file of changes/ and a Selection of its payload → one statement
"""
