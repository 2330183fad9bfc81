"""The published recipe of a map of similar papers, on a citation graph in memory.

Connected Papers joins papers by "co-citation and bibliographic coupling" and shows the papers most similar to the
origin. Its formula is not published. Here the similarity is the sum of the two cosines (Salton & McGill 1983): shared
references ÷ √(references · references), and common citing papers ÷ √(citing papers · citing papers).
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping


class SimilarityGraph:
    """Papers by their citations. `references` may contain works outside `papers`: they are shared, but not shown."""

    def __init__(self, papers: Iterable[str], references: Mapping[str, set[str]]) -> None:
        self._papers = frozenset(papers)
        self._out = references
        self._in: dict[str, set[str]] = defaultdict(set)
        for paper, cited in references.items():
            for work in cited:
                self._in[work].add(paper)

    def connected_papers(self, paper: str) -> Mapping[str, float]:
        """The papers with a similarity to a paper."""
        cited, citing = self._out.get(paper, set()), self._in.get(paper, set())
        coupled = Counter(other for work in cited for other in self._in[work])
        cited_together = Counter(other for citer in citing for other in self._out[citer] if other in self._papers)
        scores: dict[str, float] = defaultdict(float)
        for other, count in coupled.items():
            scores[other] += count / math.sqrt(len(cited) * len(self._out[other]))
        for other, count in cited_together.items():
            scores[other] += count / math.sqrt(len(citing) * len(self._in[other]))
        scores.pop(paper, None)
        return scores
