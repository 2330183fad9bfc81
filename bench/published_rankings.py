"""Published rankings of nearby papers, as their sources define them, on a citation graph in memory.

Inciteful               adamic_adar + cocite: Σ 1 / log(citations of the shared reference), and the Salton index of
                        the citing papers
Scholia                 number of paths of two citations, in any direction
Local Citation Network  cited + citing + co-cited + co-citing
Salton                  shared references / √(references · references)
co-citation             number of papers that cite both

Each ranking is a function from a paper to candidates and scores. Ties are broken by id.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import TypeAlias

Ranking: TypeAlias = Callable[[str], Mapping[str, float]]


class CitationGraph:
    """Citations between papers. `references` may contain works outside `papers`: they are shared, but not ranked."""

    def __init__(self, papers: Iterable[str], references: Mapping[str, set[str]]) -> None:
        self._papers = frozenset(papers)
        self._out = references
        self._in: dict[str, set[str]] = defaultdict(set)
        for paper, cited in references.items():
            for work in cited:
                self._in[work].add(paper)

    def _cited(self, paper: str) -> set[str]:
        return self._out.get(paper, set())

    def _cited_papers(self, paper: str) -> set[str]:
        return self._cited(paper) & self._papers

    def _citing(self, paper: str) -> set[str]:
        return self._in.get(paper, set())

    def _coupled(self, paper: str) -> Counter[str]:
        return Counter(other for work in self._cited(paper) for other in self._citing(work) if other != paper)

    def _co_cited(self, paper: str) -> Counter[str]:
        return Counter(other for citer in self._citing(paper) for other in self._cited_papers(citer) if other != paper)

    def inciteful(self, paper: str) -> Mapping[str, float]:
        scores: dict[str, float] = defaultdict(float)
        for work in self._cited(paper):
            for other in self._citing(work) - {paper}:
                scores[other] += 1 / math.log(len(self._citing(work)))
        for other, count in self._co_cited(paper).items():
            scores[other] += count / math.sqrt(len(self._citing(paper)) * len(self._citing(other)))
        return scores

    def scholia(self, paper: str) -> Mapping[str, float]:
        scores = self._coupled(paper) + self._co_cited(paper)
        scores.update(other for work in self._cited(paper) for other in self._cited_papers(work) if other != paper)
        scores.update(other for citer in self._citing(paper) for other in self._citing(citer) if other != paper)
        return scores

    def local_citation_network(self, paper: str) -> Mapping[str, float]:
        scores = self._coupled(paper) + self._co_cited(paper)
        scores.update(self._cited_papers(paper))
        scores.update(self._citing(paper))
        return scores

    def salton(self, paper: str) -> Mapping[str, float]:
        own = len(self._cited(paper))
        return {
            other: count / math.sqrt(own * len(self._cited(other))) for other, count in self._coupled(paper).items()
        }

    def co_citation(self, paper: str) -> Mapping[str, float]:
        return self._co_cited(paper)

    def rankings(self) -> dict[str, Ranking]:
        """All rankings, by their names in the report."""
        return {
            "Inciteful's list": self.inciteful,
            "Scholia's counts": self.scholia,
            "Local Citation Network's sum": self.local_citation_network,
            "Salton coupling alone": self.salton,
            "co-citation alone": self.co_citation,
        }
