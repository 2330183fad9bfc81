"""An operation → one statement, and the shape of its answer.

planner             the plans of one operation; a request → a plan with its values
plan                Plan: a statement and the functions that shape its answer; BoundPlan: a plan with its values
walk                the fields of an operation → items to read and the response's shape
field_call          FieldCall: a field whose arguments are read for each request
change_step         the changes of a mutation, and their parameters
separate_selection  the selection of fields outside the statement: Query.cypher, Query.question, Query.questions
caller              Caller: the user on whose behalf an operation is executed
cursor              signed positions in a list
schema_types        the declared type of a field
variables           the variables that a document mentions
"""
