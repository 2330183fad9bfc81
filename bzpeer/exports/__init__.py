"""Files for other programs: graphs and bibliographies. docs/exports.md describes their contents.

No module here knows HTTP. A source is read in pages; only the ids of a selection are held in memory.

records             nodes and edges of an exported graph, and the names and types of their columns
citation            a paper as every bibliography format needs it
cited_authors       the authors of a paper → the names that a bibliography prints
author_names        a printed author name → family name, given name, particle, suffix; or an organisation
organisation_names  whether a name is that of an organisation
web_addresses       texts → percent-encoded URLs
sources             sources: a slice of the map, a collection, a search, chosen nodes, one paper
whole_graph         source: the whole public graph
streaming           a source and a writer → the bytes of a file, page by page
formats             all formats: name, file suffix, media type, writer
graphml             writer of GraphML
gexf                writer of GEXF
json_graph          writer of JSON Graph Format
cytoscape           writer of Cytoscape JSON
tables              writer of node and edge tables, alone or in a ZIP archive
csv_table           one table as CSV
parquet_table       one table as Parquet
bibtex              writer of BibTeX
bibtex_escaping     text, titles and URLs → BibTeX field values
bibtex_mathematics  TeX mathematics in a title that may stay mathematics
babel_languages     languages → their names in babel
ris                 writer of RIS
csl_json            writer of CSL-JSON
xml_escaping        text → XML 1.0 element content and attribute values
"""
