"""Lists whose order is computed for the request. Each module writes the clauses that find and rank its entities.

search        search by words, by meaning, or both
corrections   words with typing errors in a query, replaced by words of the graph
names         the names of nodes as they are searched, and how well known the nodes are
suggest       suggestions for a search box
nearby        the papers nearest to a paper or a collection, with reasons
slice         the part of the research map around some nodes
paths         the shortest connections between two nodes of the research map
"""
