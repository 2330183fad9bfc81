"""Graphs that tests share, and what is asked of them.

fixtures   the fixtures `world` (the oracle's graph), `library` and `town`
library    papers, people, institutions and topics whose words are known, to search in
town       two papers and five users, to change things
"""
