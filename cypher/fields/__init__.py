"""How each field of each type is read from the graph.

field                  kinds of field: Property, ToOne, ToMany, Change and others
vocabulary             FIELDS: all fields by type, the allow-list of the compiler
orders                 orders of lists
filters                the conditions of filters, such as `openAccess`

The fields of each type, in the module with the name of its module in schema/:

query                  Query, and Position: an index in the ids of `nodes`
mutation               Mutation
subscription           Subscription, and the events on a paper

paper                  Paper, OpenAccess, PaperMetrics
person                 Person
institution            Institution
topic                  Topic
authorship             the authors of a paper
paper_topic            the topics of a paper
decision               the decisions of venues on a paper
vote                   VoteSummary
reaction               the reactions to a paper
review                 Review, its source, scores and revisions
conflict_of_interest   ConflictOfInterest, and the rule of these ties
comment                Comment, and its revisions
collection             Collection
user                   User
viewer                 Viewer
moderation             reports, and the record of moderation

search                 the results of a search, and suggestions
nearby                 the papers near a paper or a collection
nearby_entities        people, institutions and topics near one of their kind; papers to start with, and new papers
research_map           ResearchMap, MapNode, MapEdge, and MapEntity
graph_path             GraphPath
statistics             PaperStats
time_series            papers and citations by year

Three modules of schema/ with types have no module here. The compiler reads pages (connection, paper_connection) as
lists, and each type has its own `id` (node). Two more have no fields in the graph: `cypher` (cypher_result) and
`questions` and `question` (question) are answered after the statement, by resolvers/execution/separate_fields.py.
"""
