"""A document and its variables → the answer.

request          Request: one request of a client
document         a document → its operations, parsed and validated
query_limits     depth, fields, cost and other limits of an operation
executor         Executor: a request → its answer
separate_fields  the answers to fields outside the statement
answer           Answer: the result of a request, and the answers to errors
subscription     a subscription to the events on a paper
disconnect       the cancellation of work whose client has disconnected
"""
