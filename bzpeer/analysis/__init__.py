"""`bzpeer analyze`: figures over the whole graph, written down as properties of papers.

run.py                 the order of things: lock, figures, percentiles, writing, embeddings
lock.py                one analysis of a graph at a time, wherever it runs
citation_graph.py      papers and citations, read in pages; PageRank and communities as both engines give them
data_science.py        the engine in the server: Graph Data Science
igraph_engine.py       the same figures by python-igraph, in a process of its own
communities.py         numbers that mean the same in each run
percentiles.py         ranks within year and field
embeddings.py          vectors of title and abstract, and their index
embedder.py            the provider the settings choose
embedding_service.py   one behind an OpenAI-compatible address
local_model.py bert.py one from a folder
query_embedder.py      the provider for what is searched for
report.py errors.py progress.py
"""

from bzpeer.analysis.errors import AnalysisFailed
from bzpeer.analysis.report import AnalysisOptions, AnalysisReport, Engine
from bzpeer.analysis.run import analyze

__all__ = ["AnalysisFailed", "AnalysisOptions", "AnalysisReport", "Engine", "analyze"]
