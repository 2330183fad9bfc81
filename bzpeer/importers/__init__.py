"""Files of records → the graph: lines → records → nodes → statements.

From files to records (without the graph):

line_streams       files, directories, standard input → lines or records, unpacked
packed_files       packed files and archives → the files inside
file_formats       the start of a file → how it is read, or why it cannot be
json_documents     JSON documents → the text of their records
line_reader        a line → its record, by its content
records            the kinds of record: papers, people, institutions, topics, reviews, merges
works              works of OpenAlex and other sources → papers
work_keys          the ids of a work, and of the works it cites
arxiv_version      the version of a work on arXiv
authorships        the authors of a work; authors of one paper that share an id
publication        volume, issue, pages, ISSN, ISBN, publisher and type of the venue of a work
abstracts          abstracts as text or inverted index
openalex_entities  authors, institutions and topics of OpenAlex
openalex_tables    OpenAlex's topics and merged ids as tables
ror                records of the Research Organization Registry
reviews            open reviews in the layout of PeerRead
review_sections    the text of a review → summary, strengths, weaknesses, questions
review_marks       the mark of a review → value, scale and words
partial_dates      dates as sources write them → day, month or year
json_fields        typed fields of JSON objects
text_cleaning      text without markup, control and invisible characters, and e-mail addresses
emails             e-mail addresses in text
markup             text with tags → a tree: which tags are markup
formatted_text     a tree → plain text and safe HTML, side by side
footnotes          footnote marks at the end of titles and names
mathml             MathML → plain text, and MathML that is safe to show
subscripts         superscripts and subscripts in plain text
name_matching      whether two names can mean the same

From records to statements:

identities         records → nodes; merges of nodes
key_lookup         keys → nodes, in the graph and in the batch
merged_keys        groups of keys that sources merged
node_state         nodes and papers with their unwritten changes
batch_writer       the records of a batch → the statements of a transaction
node_statements    statements that write nodes
coauthors          authors of one paper that merged ids make one person
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
rejects_file       the file of rejected lines and left out fields
errors             ImportFailed, RejectedLine
"""

from bzpeer.importers.errors import ImportFailed
from bzpeer.importers.options import ImportOptions, People
from bzpeer.importers.pipeline import import_files
from bzpeer.importers.report import ImportReport

__all__ = ["ImportFailed", "ImportOptions", "ImportReport", "People", "import_files"]
