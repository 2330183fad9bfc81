"""Records of other people's files → the graph.

sources     a path or standard input → lines, whatever it is packed in, never more than one line in memory
records     what a line is, once read: plain values with canonical keys
reading     a line → a record, or the reason why not
works, entities, ror, tables, reviews
            one shape of line each
sections    a review's text → what in it is strength, concern and question
cleaning    text as it may be stored
identities  keys → nodes: which record is which node, and which two nodes are one
writing     records of one batch → the statements of one transaction
first_load  what a first load does without until its end
run         import_files: the way from first to last
report      ImportOptions, ImportReport, and the rejects file
"""

from bzpeer.importers.pipeline import import_files
from bzpeer.importers.report import ImportFailed, ImportOptions, ImportReport, People

__all__ = ["ImportFailed", "ImportOptions", "ImportReport", "People", "import_files"]
