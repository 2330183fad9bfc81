"""Quality of `search`: places of known papers, and gain of the results for names of topics.

The queries are those of bench/search_queries.py. Known-item queries search all kinds of node, as the search box does;
topical queries search papers. Each is ranked by `search`, and by BM25 alone: the index of papers, asked for any of the
words in title or abstract. The first 10 results count. Prints means and 95 % bootstrap intervals of success@1,
success@5 and reciprocal rank, and of nDCG@10 with log citations as gain, and of the paired difference to `search`; `*`
marks a difference whose interval excludes 0.

`--save` writes the scores of every query. `--compare` adds the scores that another version of the code saved, over the
queries that both have.

    scripts/bench search_quality --corpus large --papers 300 --save today.json
    scripts/bench search_quality --corpus large --papers 300 --compare today.json
"""

import argparse
import asyncio
import math
import statistics
import sys
import time
from collections import defaultdict
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import ExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import orjson

from bench.corpus import acquire, address
from bench.held_out import held_out
from bench.search_queries import KINDS, read_titles, read_topics
from cypher.statement import Statement
from cypher.text.words import search_words
from graphdb.connect import Address, connect
from graphdb.graph import Graph
from resolvers.context import Context
from resolvers.execution.executor import Executor
from resolvers.execution.request import Request
from resolvers.planning.cursor import Cursors
from schema.build import build_schema

OURS = "search"
BM25_ALONE = "BM25 alone"
SAVED = "saved"
LARGE = "large"
DEPTH = 10
"""The number of results that count; the reciprocal rank of a later answer is 0."""
RESAMPLES = 2000
BM25_WORDS_MAX = 250
"""Words of a query for BM25 alone: two fields each, within the 1,024 clauses of Lucene."""

SEARCH = """query ($text: String!, $kinds: [NodeKind!]) { search(query: $text, kinds: $kinds, first: 10) {
    nodes { ... on MapEntity { id } } } }"""
BM25 = "CALL db.index.fulltext.queryNodes('paper_text', $query, {limit: 10}) YIELD node RETURN node.id"
KNOWN_MEASURES = ("success@1", "success@5", "MRR")
TOPICAL_MEASURES = ("nDCG@10",)

Scores = dict[str, tuple[float, ...]]
"""A query's text → its measures."""


@dataclass(slots=True)
class Table:
    """The scores of each ranking, by kind of query."""

    measures: tuple[str, ...]
    rows: defaultdict[str, dict[str, Scores]] = field(default_factory=lambda: defaultdict(dict))

    def add(self, kind: str, ranking: str, query: str, scores: tuple[float, ...]) -> None:
        self.rows[kind].setdefault(ranking, {})[query] = scores


class Rankings:
    """The rankings of a graph, each a query → the ids of its first results."""

    def __init__(self, graph: Graph) -> None:
        self._graph = graph
        self._executor, self._context = Executor(build_schema(), Cursors(b"bench")), Context(graph, None)
        self.milliseconds: list[float] = []
        """The duration of each search."""

    async def search(self, text: str, kinds: Sequence[str] | None) -> list[str]:
        started = time.perf_counter()
        answer = await self._executor.execute(Request(SEARCH, {"text": text, "kinds": kinds}), self._context)
        self.milliseconds.append((time.perf_counter() - started) * 1000)
        assert not answer.errors, (text, answer.errors)
        assert answer.data
        return [node["id"] for node in answer.data["search"]["nodes"]]

    async def bm25(self, text: str) -> list[str]:
        words = " ".join(f'"{word}"' for word in list(dict.fromkeys(search_words(text)))[:BM25_WORDS_MAX])
        if not words:
            return []
        rows = await self._graph.read(Statement(BM25, {"query": f"title:({words}) abstract:({words})"}), timeout_s=60)
        return [row[0] for row in rows]


def known_item_scores(found: Sequence[str], answers: frozenset[str]) -> tuple[float, ...]:
    """Whether the first result is an answer, whether one of the first 5 is, and the reciprocal rank of the first."""
    place = next((place for place, id_ in enumerate(found[:DEPTH], 1) if id_ in answers), 0)
    return float(place == 1), float(1 <= place <= 5), 1 / place if place else 0.0


def topical_scores(found: Sequence[str], gains: Mapping[str, float]) -> tuple[float, ...]:
    """nDCG of the first results: their discounted gain over that of the best order of all answers."""
    gained = [gains.get(id_, 0.0) for id_ in found[:DEPTH]]
    best = sorted(gains.values(), reverse=True)[:DEPTH]
    return (_discounted(gained) / _discounted(best),)


def _discounted(gains: Sequence[float]) -> float:
    return sum(gain / math.log2(place + 2) for place, gain in enumerate(gains))


async def evaluate(graph: Graph, papers: int) -> tuple[Table, Table, list[float]]:
    """The scores of known-item and topical queries, and the milliseconds of each search."""
    titles = await read_titles(graph)
    rankings = Rankings(graph)
    known, topical = Table(KNOWN_MEASURES), Table(TOPICAL_MEASURES)
    for query in titles.known_items(papers):
        ours = await rankings.search(query.text, None)
        known.add(query.kind, OURS, query.text, known_item_scores(ours, query.answers))
        known.add(query.kind, BM25_ALONE, query.text, known_item_scores(await rankings.bm25(query.text), query.answers))
    for query in await read_topics(graph, titles.papers, papers):
        ours = await rankings.search(query.text, ["PAPER"])
        topical.add("topics", OURS, query.text, topical_scores(ours, query.gains))
        topical.add("topics", BM25_ALONE, query.text, topical_scores(await rankings.bm25(query.text), query.gains))
    return known, topical, rankings.milliseconds


def interval(values: "np.ndarray[Any, np.dtype[np.float64]]") -> tuple[float, float]:
    """The middle 95 % of the means of resampled values."""
    source = np.random.default_rng(0)
    count = len(values)
    means = np.sort([values[source.integers(0, count, count)].mean() for _ in range(RESAMPLES)])
    return float(means[round(0.025 * RESAMPLES)]), float(means[round(0.975 * RESAMPLES) - 1])


def report(title: str, table: Table, kinds: Sequence[str]) -> None:
    columns = " | ".join(table.measures)
    print(f"\n{title}\n\n| queries | number | ranking | {columns} | {OURS} minus it |")
    print("|---" * (len(table.measures) + 4) + "|")
    for kind in kinds:
        rankings = table.rows.get(kind, {})
        for name, scores in rankings.items():
            shared = [query for query in scores if query in rankings[OURS]]
            if not shared:
                continue
            values = np.array([scores[query] for query in shared])
            gains = np.array([rankings[OURS][query] for query in shared]) - values
            cells: list[str] = []
            differences: list[str] = []
            for index in range(len(table.measures)):
                low, high = interval(values[:, index])
                cells.append(f"{values[:, index].mean():.3f} [{low:.3f}, {high:.3f}]")
                low, high = interval(gains[:, index])
                mark = "*" if low > 0 or high < 0 else ""
                differences.append(f"{gains[:, index].mean():+.3f} [{low:+.3f}, {high:+.3f}]{mark}")
            ours = name == OURS
            print(
                f"| {kind} | {len(shared)} | {name} | {' | '.join(cells)} | {'' if ours else ', '.join(differences)} |"
            )
    sys.stdout.flush()


@asynccontextmanager
async def opened(corpus: str, at: Address | None) -> AsyncGenerator[Graph]:
    """The graph of a corpus: the running one at an address, or one of its own.

    The latter lacks a fifth of its references, which no search uses.
    """
    if at is None and corpus != LARGE:
        async with held_out(corpus) as (graph, _):
            yield graph
        return
    with ExitStack() as stack:
        if at is None:
            at = address(stack.enter_context(await asyncio.to_thread(acquire)))
        graph = connect(at, timeout_s=600)
        try:
            yield graph
        finally:
            await graph.close()


async def run(corpus: str, at: Address | None, papers: int, saved: Mapping[str, Any]) -> dict[str, Any]:
    """Measures one corpus and prints its tables. Returns the scores of `search`, as `--save` writes them."""
    async with opened(corpus, at) as graph:
        known, topical, milliseconds = await evaluate(graph, papers)
    own = {name: {kind: rows[OURS] for kind, rows in table.rows.items()} for name, table in _named(known, topical)}
    for name, table in _named(known, topical):
        for kind, scores in saved.get(corpus, {}).get(name, {}).items():
            if kind in table.rows:
                table.rows[kind][SAVED] = {query: tuple(values) for query, values in scores.items()}
    report(f"{corpus}: known papers", known, KINDS)
    report(f"{corpus}: topics", topical, ("topics",))
    p95 = statistics.quantiles(milliseconds, n=20)[-1]
    print(f"\n{len(milliseconds)} searches: p50 {statistics.median(milliseconds):.1f} ms, p95 {p95:.1f} ms", flush=True)
    return own


def _named(known: Table, topical: Table) -> tuple[tuple[str, Table], tuple[str, Table]]:
    return ("known", known), ("topical", topical)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    names = ("openalex", "vis", LARGE, "conferences")
    parser.add_argument(
        "--corpus", action="append", choices=names, help="can be repeated (default: openalex, vis, large)"
    )
    parser.add_argument("--papers", type=int, default=3000, help="titles, and topics, per corpus (default 3000)")
    parser.add_argument(
        "--at", type=Path, help="a folder of running graphs: CORPUS/address.json has uri, username, password, database"
    )
    parser.add_argument("--save", type=Path, help="a file for the scores of every query")
    parser.add_argument("--compare", type=Path, help="a file of --save, shown as another ranking")
    arguments = parser.parse_args()
    saved: dict[str, Any] = orjson.loads(arguments.compare.read_bytes()) if arguments.compare else {}
    scores: dict[str, Any] = {}
    for corpus in arguments.corpus or names[:3]:
        file = arguments.at / corpus / "address.json" if arguments.at else None
        at = Address(**orjson.loads(file.read_bytes())) if file else None
        scores[corpus] = asyncio.run(run(corpus, at, arguments.papers, saved))
        if arguments.save:
            arguments.save.write_bytes(orjson.dumps(scores))


if __name__ == "__main__":
    main()
