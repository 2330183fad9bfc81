"""Files of records → the graph: lines → records → nodes → statements.

From files to records (without the graph):

line_streams       files, directories, standard input → lines, unpacked
line_reader        a line → its record, by its content
records            the kinds of record: papers, people, institutions, topics, reviews, merges
works              works of OpenAlex and other sources → papers
work_keys          the ids of a work, and of the works it cites
abstracts          abstracts as text or inverted index
openalex_entities  authors, institutions and topics of OpenAlex
openalex_tables    OpenAlex's topics and merged ids as tables
ror                records of the Research Organization Registry
reviews            open reviews in the layout of PeerRead
review_sections    the text of a review → summary, strengths, weaknesses, questions
json_fields        typed fields of JSON objects
text_cleaning      text without markup, control characters and e-mail addresses
name_matching      whether two names can mean the same

From records to statements:

identities         records → nodes; merges of nodes
key_lookup         keys → nodes, in the graph and in the batch
merged_keys        groups of keys that sources merged
node_state         nodes and papers with their unwritten changes
batch_writer       the records of a batch → the statements of a transaction
node_statements    statements that write nodes
link_rows          statements that write relationships
review_rows        rows of reviews and their venue

The import:

pipeline           import_files: read, prepare and write in parallel; continue after interruptions
batches            the lines of a stream → batches
deferred_indexes   a first load without full-text indexes
lock               the lock of a first load
versions           versions of works, at the end of an import
prominent_nodes    marks for suggestions, at the end of an import
options            ImportOptions, People
report             ImportReport
rejects_file       the file of rejected lines
errors             ImportFailed, RejectedLine
"""

from bzpeer.importers.errors import ImportFailed
from bzpeer.importers.options import ImportOptions, People
from bzpeer.importers.pipeline import import_files
from bzpeer.importers.report import ImportReport

__all__ = ["ImportFailed", "ImportOptions", "ImportReport", "People", "import_files"]
