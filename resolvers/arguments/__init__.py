"""The arguments of a field → its parameters, and the structure that decides the text of the statement.

A reader rejects an invalid argument with a message for the client, before any statement is sent.

field_arguments  FieldArguments and ArgumentStructure: the arguments of one field, read; ArgumentError
parameters       Parameters: the names and values of a field's parameters in the statement
readers          the reader of each field
values           single values: texts, ids, numbers, choices
text             texts and URLs that users write
page             the size of a page, and its cursors
paper_filter     `where` and `kind`
lists            lists: page, order and filter
lookups          `id`, `ids`, `by` and `handle`
search           search and suggestions
nearby           nearby papers
nearby_entities  nearby people, institutions and topics; papers to start with, and new papers
research_map     slices of the research map, and paths
statistics       statistics and time series
mutation         mutations
subscription     subscriptions
cypher           Query.cypher
question         Query.question
"""
