"""The GraphQL schema: types only, one file a type; no field does I/O.

query                 Query: the fields that read
mutation              Mutation: the fields that change the graph
subscription          Subscription: events on a paper

paper                 Paper, PaperKey, Resource, Publication, OpenAccess, PaperMetrics
person                Person, PersonKey, and coauthors
institution           Institution, InstitutionKey
topic                 Topic, TopicKey
authorship            the authors of a paper
paper_topic           the topics of a paper
decision              the decision of a venue on a paper
vote                  VoteSummary
reaction              ReactionSummary
review                Review, ReviewInput, revisions, and the source of an imported review
conflict_of_interest  a connection between a reviewer and an author
comment               Comment, CommentInput, revisions
collection            Collection, CollectionInput, and the papers of a collection
user                  User: an account
viewer                Viewer: the signed-in user
moderation            reports, and the acts of moderators

search                results of a search; arguments of search and suggestions
nearby                papers near other papers, with reasons
nearby_entities       entities near a person, institution or topic; papers to start with, and new papers
research_map          MapEntity, slices of the research map, and their arguments
graph_path            paths between two nodes
statistics            PaperStats: counts over papers
time_series           papers and citations by year
cypher_result         the answer to a Cypher statement
question              the shipped questions for analysts, and their answers

node                  Node: an object with a global id
connection            Relay pages and their arguments
paper_connection      a page of papers, with statistics
paper_filter          PaperFilter and the argument `where`
paper_order           PaperOrder and the argument `orderBy`
int_range             IntRange
enums                 all enums
scalars               Date, DateTime, JSON

limits                page sizes, text lengths and other limits of arguments
selected              the declaration of a field
record                Record: an object of an answer, for an execution by graphql-core
lazy                  references between types whose modules would import each other
build                 the executable schema, and its text
"""
