"""`bzpeer analyze`: PageRank, percentiles, communities and embeddings of all papers, stored as their properties.

run               analyze: the steps of a run, from the lock to the report
options           Engine, AnalysisOptions
report            AnalysisReport, EmbeddingReport
errors            AnalysisFailed
progress          progress lines and bars on standard error; seconds of each stage
lock              one analysis of a graph at a time, on any machine
citation_graph    papers and citations, read in pages; CitationMetrics, the result of an engine
data_science      the engine in the server: Graph Data Science
igraph_engine     the engine in a child process: python-igraph
communities       community numbers that do not depend on the engine
percentiles       percentile ranks within groups
embeddings        vectors of titles and abstracts, and their index
embedder          settings → the embedding provider
embedding_client  a provider behind an OpenAI-compatible address
local_model       a provider that computes a model from a folder
bert              BERT's encoder in NumPy, for local_model
query_embedder    the provider for search text, checked against the graph's embeddings
"""

from bzpeer.analysis.errors import AnalysisFailed
from bzpeer.analysis.options import AnalysisOptions, Engine
from bzpeer.analysis.report import AnalysisReport
from bzpeer.analysis.run import analyze

__all__ = ["AnalysisFailed", "AnalysisOptions", "AnalysisReport", "Engine", "analyze"]
