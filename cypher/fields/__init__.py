"""How each field of each type is read from the graph. A module has the name of the module in schema/ of its type.

field                  kinds of field: Property, ToOne, ToMany, Change and others
vocabulary             FIELDS: all fields by type, the allow-list of the compiler
orders                 orders of lists
filters                the conditions of filters, such as `openAccess`

query                  the fields of Query, and Position: an index in the ids of `nodes`
mutation               the fields of Mutation
subscription           the fields of Subscription, and the events on a paper
paper                  Paper, its votes and reactions, and the step to a nearby paper
person                 Person
institution            Institution
topic                  Topic
statistics             counts over the papers of a list, and series by year
research_map           slices of the map, and paths through it
user                   User and Viewer
review                 Review, and Decision of a venue
conflict_of_interest   the ties between a reviewer and the authors of a paper
comment                Comment
collection             Collection
moderation             reports, and the record of moderation
"""
