"""An independent account of what the schema promises, to compare the compiled statements with.

The graph, as plain Python data:

graph_data             things and the links between them
generated_graph        a small graph generated from a seed, irregular values included
load                   that graph → Neo4j

The answer of an operation, executed by graphql-core on a schema built from the SDL:

executor               operation, viewer and graph → the answer
context                what each field gets besides its object and arguments: the graph, the viewer, known cursors
types                  the types of the schema, from its text
connection             orders and pages of lists, as the Relay specification has them

The fields of each type, in the module with the name of its module in schema/:

authorship             the authors of a paper
collection             a collection, and who may see it
comment                a comment
conflict_of_interest   what connects a reviewer with the authors of a paper
decision               the decisions of venues on a paper
graph_path             shortest paths
institution            an institution
moderation             what moderators see
nearby                 the formula of docs/nearby.md, over papers of its own
nearby_entities        the formulas of docs/nearby_entities.md, over papers of its own
paper                  a paper
paper_topic            the topics of a paper
person                 a person
query                  the fields of a query
reaction               reactions to a paper
research_map           slices of the graph
review                 a review
statistics             counts over papers
time_series            papers and citations by year
topic                  a topic
user                   a user
viewer                 the viewer
vote                   votes on a paper

What several types share:

map_entity             what papers, people, institutions and topics have in common
paper_list             lists of papers: order and filter
written_text           what reviews and comments have in common

The shipped questions:

questions              the rows of the questions
question_parameters    parameters for the questions

Operations to compare the answers of:

operations             generated operations → meaningful ones
arguments              generated arguments → meaningful ones
keys                   the ids and other keys of the graph, in several spellings
everything             for each type an operation that selects every field
comparison             whether two answers are the same, cursors aside

The oracle has no search, mutations, subscriptions or Cypher of analysts. Other tests check these.

Nothing here imports the compiler, the planner or the shapes.
"""
