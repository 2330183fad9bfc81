"""What goes out as files: graphs for other tools, papers for bibliographies. docs/exports.md says what is in them.

    records       nodes and edges as rows, and their columns
    citation      papers as bibliographies have them; names.py takes their authors' names apart
    sources       what is exported: a slice, a collection, a search; everything.py is the whole public graph
    graphml gexf json_graph cytoscape tables     graphs, a writer each; csv_table and parquet_table are kinds of table
    bibtex ris csl_json                          bibliographies, a writer each
    formats       all of them, by name and suffix
    streaming     a source and a writer → bytes, page by page

Nothing here knows HTTP, and nothing holds more than a page, but for the ids of what somebody picked.
"""
