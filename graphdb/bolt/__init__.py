"""Reads from one Neo4j server at a tenth of the driver's CPU time: one socket write a statement, all rows at once.

reader      an address → BoltReader: statement → rows
pool        ConnectionPool: connections to one server, one statement at a time on each
connection  BoltConnection: handshake, login, RUN + PULL, RESET after a failure
messages    the messages that are sent, and the tags of those that are received
chunks      Bolt framing: messages ↔ chunks
codec       values ↔ bytes, by the driver's packstream; the only module that uses private names of the driver
errors      UnsupportedValue, UnsupportedProtocol: the driver must run the statement

The driver handles transactions, routing, TLS, bookmarks, and values other than plain ones (nodes, dates, points): see
Graph. The protocol is Bolt 5: https://neo4j.com/docs/bolt/current/bolt/message/
"""
