"""An independent account of what the schema promises, to hold the compiled statements against.

    graph_data   a small graph as plain Python data, generated from a seed, awkward cases included
    load         that data → Neo4j
    asking       who asks, of what
    lists        orders, filters and pages of lists, as the schema's descriptions and the Relay specification have them
    executor     the answer of an operation over the data, executed by graphql-core on a schema built from the SDL
    papers, people, social   what each field of a type is
    counts       counts over papers, and time series
    types        the types of the schema, from its text
    operations, arguments, keys   generated operations → meaningful ones
    everything   for each type an operation that selects every field
    comparison   whether two answers are the same, cursors aside

Nothing here imports the compiler, the planner or the shapes.
"""
