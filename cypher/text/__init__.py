"""Texts on their way to and from the graph.

identifiers     an identifier in any spelling → its key
spellings       identifiers as people paste them, without those in web addresses
web_addresses   identifiers in web addresses of registries, publishers and proxies
folding         letters without case, accents and invisible characters
words           a text → the words that are searched, and the stored forms of titles, abstracts and names
fulltext        typed text → Lucene queries
prefixes        the beginnings of words → Lucene queries for suggestions
corrections     a query → which of its words may have typing errors, and templates in which they can be replaced
mathematics     TeX → MathML, in plain text too
"""
