"""Cypher for analysts, over HTTP and on the command line: an answer as a stream of bytes in a format of one's choice.

endpoint     POST /cypher
door         settings → the way in for statements
formats      the formats, and which of them a request accepts
writer       Writer: columns and rows → bytes
json_lines csv_rows table
arrow        Arrow IPC and Parquet, with the extra `arrow`
columns      values of a column → its Arrow type
"""
