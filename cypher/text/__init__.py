"""Texts on their way to and from the graph.

identifiers   an identifier in any spelling → its key
folding       letters without case, accents and invisible characters
words         a text → the words that are searched, and the stored forms of titles, abstracts and names
fulltext      typed text → Lucene queries
"""
