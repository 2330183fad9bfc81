"""Lists whose order is computed for the request. Each module writes the clauses that find and rank its entities.

search         search by words, by meaning, or both
suggest        suggestions for a search box
nearby         the papers nearest to a paper or a collection, with reasons
slice          the part of the research map around some nodes
slice_form     the form of a slice, and the clauses that all slices share
direct_slice   a slice that follows stored relations
neighbourhood  a slice of near works, and of the people, institutions and topics of these
near_edges     the edges between similar papers of a slice
why            the reason why a node is in a slice, as a sentence
paths          the shortest connections between two nodes of the research map
"""
