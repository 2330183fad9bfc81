"""Cypher for analysts, independent of its delivery: settings → a runner of statements, and rows → bytes of a format.

access             settings → the AnalystRunner that checks and runs statements
formats            the formats of an answer, by name and by media type
row_writer         RowWriter: the interface of all formats; UnwritableValue
json_lines_writer  JSON Lines
csv_writer         CSV
text_table_writer  a table for terminals
arrow_writer       Arrow IPC streams and Parquet, with the extra `arrow`
arrow_types        the values of a column → its Arrow type
"""
