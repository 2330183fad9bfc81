"""Cypher of analysts: its execution behind the fence, and its answers within GraphQL.

runner           AnalystRunner: fenced statements, their limits, and their rows
table            the rows of a statement as part of a GraphQL answer
cypher_answer    Query.cypher
question_answer  Query.question and Query.questions
questions        the parameters of the shipped questions
json_values      values of Neo4j → JSON
"""
