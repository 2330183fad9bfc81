"""All formats: name, file suffix, media type, label and writer."""

from collections.abc import Callable
from dataclasses import dataclass

from bzpeer.exports.bibtex import BibTeX
from bzpeer.exports.csl_json import CSLJSON
from bzpeer.exports.csv_table import CSVTable, MarkedCSVTable
from bzpeer.exports.cytoscape import Cytoscape
from bzpeer.exports.gexf import Gexf
from bzpeer.exports.graphml import GraphML
from bzpeer.exports.json_graph import JSONGraph
from bzpeer.exports.parquet_table import ParquetTable
from bzpeer.exports.ris import RIS
from bzpeer.exports.streaming import BibliographyWriter, GraphWriter
from bzpeer.exports.tables import BothTables, EdgeTable, NodeTable

ZIP_TYPE = "application/zip"
CSV_TYPE = "text/csv; charset=utf-8; header=present"
PARQUET_TYPE = "application/vnd.apache.parquet"


@dataclass(frozen=True, slots=True)
class GraphFormat:
    """A graph format. `open` takes the title of the graph and returns its writer; raises PyArrowMissing for Parquet.

    `open_marked` returns a writer of files that begin with a byte order mark; None for formats that need none.
    """

    name: str
    suffix: str
    media_type: str
    label: str
    open: Callable[[str], GraphWriter]
    open_marked: Callable[[str], GraphWriter] | None = None

    def writer(self, title: str, *, is_marked: bool) -> GraphWriter:
        """A writer; in a format that has byte order marks, with or without one. Raises PyArrowMissing."""
        return self.open_marked(title) if is_marked and self.open_marked else self.open(title)


@dataclass(frozen=True, slots=True)
class BibliographyFormat:
    """A bibliography format. `open` returns a writer."""

    name: str
    suffix: str
    media_type: str
    label: str
    open: Callable[[], BibliographyWriter]


GRAPH_FORMATS = (
    GraphFormat("graphml", "graphml", "application/graphml+xml", "GraphML", GraphML),
    GraphFormat("gexf", "gexf", "application/gexf+xml", "GEXF", Gexf),
    GraphFormat("jgf", "jgf.json", "application/vnd.jgf+json", "JSON Graph", JSONGraph),
    GraphFormat("cytoscape", "cyjs", "application/json", "Cytoscape", Cytoscape),
    GraphFormat(
        "csv",
        "csv.zip",
        ZIP_TYPE,
        "CSV",
        lambda _: BothTables(CSVTable, "csv", compress=True),
        lambda _: BothTables(MarkedCSVTable, "csv", compress=True),
    ),
    GraphFormat(
        "nodes-csv",
        "nodes.csv",
        CSV_TYPE,
        "CSV of nodes",
        lambda _: NodeTable(CSVTable),
        lambda _: NodeTable(MarkedCSVTable),
    ),
    GraphFormat(
        "edges-csv",
        "edges.csv",
        CSV_TYPE,
        "CSV of edges",
        lambda _: EdgeTable(CSVTable),
        lambda _: EdgeTable(MarkedCSVTable),
    ),
    GraphFormat(
        "parquet", "parquet.zip", ZIP_TYPE, "Parquet", lambda _: BothTables(ParquetTable, "parquet", compress=False)
    ),
    GraphFormat("nodes-parquet", "nodes.parquet", PARQUET_TYPE, "Parquet of nodes", lambda _: NodeTable(ParquetTable)),
    GraphFormat("edges-parquet", "edges.parquet", PARQUET_TYPE, "Parquet of edges", lambda _: EdgeTable(ParquetTable)),
)
WHOLE_GRAPH_FORMATS = tuple(each for each in GRAPH_FORMATS if not each.name.startswith(("nodes-", "edges-")))
BIBLIOGRAPHY_FORMATS = (
    BibliographyFormat("bibtex", "bib", "application/x-bibtex", "BibTeX", BibTeX),
    BibliographyFormat("ris", "ris", "application/x-research-info-systems", "RIS", RIS),
    BibliographyFormat("csl-json", "json", "application/vnd.citationstyles.csl+json", "CSL-JSON", CSLJSON),
)

Format = GraphFormat | BibliographyFormat
FORMATS: dict[str, Format] = {each.name: each for each in (*GRAPH_FORMATS, *BIBLIOGRAPHY_FORMATS)}
"""All formats, by name."""
