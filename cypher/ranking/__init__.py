"""Lists whose order is computed for the request. Each module writes the clauses that find and rank its entities.

search               search by words, by meaning, or both
corrections          words with typing errors in a query, replaced by words of the graph
names                the names of nodes as they are searched, and how well known the nodes are
suggest              suggestions for a search box
nearby               the papers nearest to a paper or a collection, with reasons
nearby_signals       the evidence of each signal of `nearby`
nearby_words         the words of a paper, and the query for similar texts
nearby_model         the constants of the model of `nearby`
diversity            maximal marginal relevance of papers
nearby_people        the people nearest to a person, with reasons
nearby_institutions  the institutions nearest to an institution, with reasons
nearby_topics        the topics nearest to a topic, with reasons
entity_walks         the walks of the three modules above
starting_points      the papers of a person, institution or topic to read first, and its new papers
slice                the part of the research map around some nodes
slice_form           the form of a slice, and the clauses that all slices share
direct_slice         a slice that follows stored relations
neighbourhood        a slice of near works, and of the people, institutions and topics of these
near_edges           the edges between similar papers of a slice
why                  the reason why a node is in a slice, as a sentence
paths                the shortest connections between two nodes of the research map
"""
