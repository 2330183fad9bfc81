"""Quality of the slice of the map: the share of hidden papers that it shows, against lists and maps of the same size.

The corpora are those of bench/held_out.py. Two kinds of paper are hidden from a seed:

references     the works whose citation by the seed was removed
co-citations   the papers that one paper cites together with the seed in the whole corpus, but no paper does in the
               graph: at least one of the two citations was removed

For each sampled paper, every row lists papers: the product's statement with NEAR, for all kinds of node and for papers
only; the slice of stored relations at depths 1 and 2; the product's `nearby`; and published recipes. A
slice of 40 nodes includes the seed and, if it has all kinds, people, institutions and topics; the others list 40
papers. Prints the means of the shares with 95 % bootstrap intervals, and the paired difference of the first row to
each other row; `*` marks a difference whose interval excludes 0.

    scripts/bench map_quality --corpus conferences --half odd --papers 1000
"""

import argparse
import asyncio
import hashlib
import random
import sys
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, LiteralString, cast

from bench.held_out import CORPORA, Split, held_out
from bench.nearby_quality import OUTSIDE, RESAMPLES, TEXTS, best, interval, nearby_text, rank_nearby
from bench.published_maps import SimilarityGraph
from bench.published_rankings import CitationGraph
from cypher.compiler.compile import compile_query
from cypher.compiler.selection import Entity, Listing, Value
from cypher.model import MAP_LABELS, MAP_TYPES
from cypher.ranking.nearby_model import SIGNALS
from cypher.ranking.slice_form import SliceForm
from cypher.statement import Statement
from graphdb.graph import Graph

SIZES = (40, 60)
"""The numbers of nodes of a slice, and of papers in a list."""

TARGETS = ("references", "co-citations")

KINDS = tuple(MAP_LABELS)
RELATIONS = tuple(MAP_TYPES)
FORMS = {
    "map, all kinds": SliceForm(1, KINDS, RELATIONS, near=True),
    "map, papers only": SliceForm(1, ("PAPER",), RELATIONS, near=True),
    "stored relations, all kinds": SliceForm(1, KINDS, RELATIONS),
    "stored relations, depth 2": SliceForm(2, KINDS, RELATIONS),
}


@dataclass(slots=True)
class Shares:
    """Of one way to list papers: the shares by target and size, one a paper; None where nothing is hidden."""

    name: str
    columns: dict[tuple[str, int], list[float | None]] = field(
        default_factory=dict[tuple[str, int], list[float | None]]
    )


def slice_text(form: SliceForm) -> LiteralString:
    """The product's statement: `$seeds`, `$limit` → the ids of all nodes of the slice."""
    node = Entity("MapNode.node", {label: (Value(f"{label}.id"),) for label in MAP_LABELS.values()})
    nodes = Listing("ResearchMap.nodes", (node,))
    entity = Entity("Query.researchMap", {"ResearchMap": (nodes,)}, {"seeds": "seeds", "limit": "limit"}, form=form)
    return compile_query([entity], signed_in=False)


async def show(graph: Graph, text: LiteralString, paper: str, limit: int) -> list[str]:
    """The ids of the papers of a slice, without the seed."""
    rows = await graph.read(Statement(text, {"seeds": [paper], "limit": limit}), timeout_s=60)
    return [id_ for id_ in _ids(rows) if id_ != paper]


def _ids(value: Any) -> list[str]:  # a row has lists in lists
    """The texts in the lists, in their order."""
    if isinstance(value, str):
        return [value]
    parts = cast("Sequence[Any]", value) if isinstance(value, list | tuple) else ()
    return [id_ for part in parts for id_ in _ids(part)]


class CoCitations:
    """The papers that are co-cited with a seed in the whole corpus only."""

    def __init__(self, split: Split) -> None:
        self._kept = split.kept
        self._hidden = split.hidden
        self._citing: dict[str, set[str]] = defaultdict(set)
        self._hidden_citing: dict[str, set[str]] = defaultdict(set)
        for references, citing in ((split.kept, self._citing), (split.hidden, self._hidden_citing)):
            for paper, cited in references.items():
                for work in cited:
                    citing[work].add(paper)

    def of(self, seed: str) -> set[str]:
        seen: set[str] = set()
        hidden: set[str] = set()
        for citer in self._citing.get(seed, ()):
            seen |= self._kept[citer]
            hidden |= self._hidden.get(citer, set())
        for citer in self._hidden_citing.get(seed, ()):
            hidden |= self._kept[citer] | self._hidden[citer]
        return hidden - seen - {seed}


async def evaluate(graph: Graph, split: Split, papers: Sequence[str]) -> list[Shares]:
    references = {paper: set(cited) for paper, cited in split.kept.items()}
    for paper, keys in await graph.read(OUTSIDE):
        references.setdefault(paper, set()).update(keys)
    known = [row[0] for row in await graph.read(TEXTS)]
    citations, similarities, co_citations = (
        CitationGraph(known, references),
        SimilarityGraph(known, references),
        CoCitations(split),
    )
    texts: dict[str, LiteralString] = {name: slice_text(form) for name, form in FORMS.items()}
    near = nearby_text(tuple(SIGNALS))
    table: dict[str, Shares] = {}
    for paper in papers:
        lists: dict[str, Mapping[int, list[str]]] = {}
        for name, text in texts.items():
            lists[name] = {size: await show(graph, text, paper, size) for size in SIZES}
        ranked = await rank_nearby(graph, near, paper, max(SIZES))
        alike = best(similarities.connected_papers(paper), {paper})
        listed = best(citations.inciteful(paper), {paper})
        for name, ranking in (("nearby", ranked), ("Connected Papers", alike), ("Inciteful", listed)):
            lists[name] = {size: ranking[:size] for size in SIZES}
        hidden = {"references": split.hidden[paper], "co-citations": co_citations.of(paper)}
        for name, by_size in lists.items():
            shares = table.setdefault(name, Shares(name))
            for target in TARGETS:
                for size, shown in by_size.items():
                    share = len(hidden[target].intersection(shown)) / len(hidden[target]) if hidden[target] else None
                    shares.columns.setdefault((target, size), []).append(share)
    return list(table.values())


def report(corpus: str, table: Sequence[Shares]) -> None:
    columns = [(target, size) for target in TARGETS for size in SIZES]
    first = table[0]
    print(f"\n{corpus}: {len(first.columns[columns[0]])} papers\n")
    heads = [f"{target} in {size} | difference" for target, size in columns]
    print(f"| list | {' | '.join(heads)} |\n|---{'|---' * 2 * len(columns)}|")
    for row in table:
        cells: list[str] = []
        for column in columns:
            pairs = [
                (ours, theirs)
                for ours, theirs in zip(first.columns[column], row.columns[column], strict=True)
                if ours is not None and theirs is not None
            ]
            source = random.Random(0)
            draws = [source.choices(range(len(pairs)), k=len(pairs)) for _ in range(RESAMPLES)]
            values, gains = [theirs for _, theirs in pairs], [ours - theirs for ours, theirs in pairs]
            low, high = interval(values, draws)
            cells.append(f"{sum(values) / len(values):.3f} [{low:.3f}, {high:.3f}]")
            low, high = interval(gains, draws)
            sign = "*" if low > 0 or high < 0 else ""
            cells.append("" if row is first else f"{sum(gains) / len(gains):+.3f} [{low:+.3f}, {high:+.3f}]{sign}")
        print(f"| {row.name} | {' | '.join(cells)} |")
    sys.stdout.flush()


def choose(split: Split, most: int, skip: int, half: str | None) -> list[str]:
    """Sampled papers with hidden references; `half`: those whose digest of the id is even or odd."""
    papers = sorted(split.hidden)
    if half:
        papers = [
            paper for paper in papers if hashlib.blake2b(paper.encode()).digest()[0] % 2 == ("even", "odd").index(half)
        ]
    random.Random(0).shuffle(papers)
    return papers[skip : skip + most]


async def run(corpus: str, most: int, skip: int, half: str | None) -> None:
    async with held_out(corpus) as (graph, split):
        report(corpus, await evaluate(graph, split, choose(split, most, skip, half)))


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--corpus", action="append", choices=CORPORA, help="can be repeated (default: all)")
    parser.add_argument("--papers", type=int, default=1000, help="papers per corpus (default 1000)")
    parser.add_argument("--skip", type=int, default=0, help="shuffled papers to skip first (default 0)")
    parser.add_argument(
        "--half", choices=("even", "odd"), help="only papers whose digest is even or odd (default: all)"
    )
    arguments = parser.parse_args()
    for corpus in arguments.corpus or CORPORA:
        asyncio.run(run(corpus, arguments.papers, arguments.skip, arguments.half))


if __name__ == "__main__":
    main()
