"""Cypher of analysts: the runner that fences it, and its answers within GraphQL.

runner           AnalystRunner: fenced statements, their limits, and their rows
table            the rows of a statement as part of a GraphQL answer
cypher_answer    Query.cypher
question_answer  Query.question and Query.questions
questions        the parameters of the questions that ship
json_values      values of Neo4j → JSON
"""
