"""What is asked of the graph, and whether it may be: GraphQL fields and arguments → a Selection, rows → records.

context     Context: the graph, who asks, and with which key cursors are signed
errors      refusals, with a code of the closed list
problems    what stands in the way of a change → refusals
markdown    what users wrote → HTML that is safe
cursor      opaque, signed places in a list
arguments   arguments of a field → pages, filters, orders, keys
minting     ids of what users make
site, walk  a walk over an operation: where arguments are read, what to ask (declared: what fields are)
plan        an operation → one statement and the shape of its answer
shape       the positional list of a row → the response
records     Record: an object of the answer, for execution field by field
"""
