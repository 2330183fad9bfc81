"""Texts on their way to and from the graph.

identifiers   an identifier in any spelling → its key
folding       letters without accents, in Python and in Cypher
fulltext      typed text → Lucene queries
mathematics   TeX → MathML, in plain text too
"""
