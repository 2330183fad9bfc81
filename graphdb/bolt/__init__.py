"""Reads from one Neo4j server at a tenth of the driver's CPU: one statement, one write, all its rows.

reader      an address → Reader: a statement → its rows
pool        the connections, one statement on each at a time
connection  handshake, login, RUN + PULL, RESET after a failure
messages    what is sent
chunks      messages ↔ the pieces they travel in
codec       values ↔ bytes, by the driver's own packstream; the only place that knows its private names
errors      when the driver has to do it instead

Transactions, routing, TLS, bookmarks and values that are not plain (nodes, dates, points) are the driver's: see Graph.
The protocol is Bolt 5: https://neo4j.com/docs/bolt/current/bolt/message/
"""
