"""Compiler: a selection of fields → one statement.

selection  Selection: the values to read, as a tree
compile    selection → the text of one statement
layout     the positions in the row that the statement returns
filters    filters → expressions
anchors    a filter that names a node → clauses that start at that node
names      variables and parameters of a compiled statement
"""
