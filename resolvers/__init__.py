"""The steps of answering an operation: its arguments, one statement for all its fields, one row, the response.

No field has a resolver of its own: one statement reads all the fields that an operation selects, so that an operation
costs one round trip, and a function written for its shape turns the row into the response. If a value in the row is not
valid for the schema, graphql-core executes the operation over the same row, so that errors and nulls are its own.

execution        a document and its variables → the answer
planning         an operation → one statement, and the shape of its answer
arguments        the arguments of a field → its parameters and its structure
shaping          the row of a statement → the response
analyst          Cypher of analysts, and the shipped questions

context          Context: the graph and the user of one execution
rights           the rights of users: changes, Cypher
error_codes      errors for clients, with a code of a closed list
change_problems  problems of a change → errors
embedder         Embedder: the port for embeddings
ids              ids of nodes that users create
"""
