"""Lists whose order is computed for the request. Each module writes the clauses that find and rank its entities.

search           search by words, by meaning, or both
suggest          suggestions for a search box
nearby           the papers nearest to a paper or a collection, with reasons
nearby_signals   the evidence of each signal of `nearby`
nearby_words     the words of a paper, and the query for similar texts
nearby_model     the constants of the model of `nearby`
diversity        maximal marginal relevance of papers
slice            the part of the research map around some nodes
paths            the shortest connections between two nodes of the research map
"""
