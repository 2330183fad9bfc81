"""Measurements, each beside a baseline of the same round where there is one. `python3 scripts/bench` runs them.

paper_page      the paper page over HTTP; baseline: the same query over raw Bolt
exploring       slices, nearby papers, paths, search and suggestions: p50, p95, and growth with the corpus
explorer        the pages and the explorer in a browser
changes         mutations over HTTP; baseline: plain statements over raw Bolt
subscriptions   parts of `changes`: delay of events, cost of open subscriptions
import_rate     nodes and relationships per second of the importer; baseline: plain CREATE statements
export_graph    rows per second and memory of whole-graph exports; baseline: the raw driver
cypher_stream   rows per second of POST /cypher; baseline: the raw driver
nearby_quality  nearby papers against published rankings, by held-out references
people_quality  nearby people against published link predictors, by held-out co-authorships
search_quality  search against BM25 alone, by known papers and names of topics
map_quality     the slice of the map against published maps, by held-out references and co-citations
fit_nearby      fits the model of nearby papers to held-out references

corpus              the large data set, imported once into a home of its own
service             an embedded Neo4j with papers and users, and `bzpeer serve`
held_out            a corpus with a fifth of all references removed
search_queries      titles, authors and topics → queries and their answers
published_rankings  published rankings of nearby papers, on a graph in memory
published_maps      a published map of similar papers, on a graph in memory
processes           CPU and memory of a process, from /proc
"""
