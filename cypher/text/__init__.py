"""Texts on their way to and from the graph.

identifiers   any spelling of an identifier → its key
folding       letters without their accents, in Python and in Cypher
fulltext      what users type → Lucene queries
"""
