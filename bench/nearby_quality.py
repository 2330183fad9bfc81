"""Quality of `nearby` against published rankings: how many held-out references are found again.

For each sampled paper, the product's statement and the rankings of bench/published_rankings.py rank the corpus of
bench/held_out.py. The paper itself and its visible references are left out of every ranking. Prints means and 95 %
bootstrap intervals of recall@20, reciprocal rank and nDCG@10, and of the paired difference to `nearby`; `*` marks a
difference whose interval excludes 0, in either direction.

With `--diversify`, it also ranks with each of these values, and prints the mean likeness of the first 10 papers: the
cosine of the references of two papers, over all pairs.

    scripts/bench nearby_quality --corpus conferences --skip 1500 --papers 3000
    scripts/bench nearby_quality --corpus vis --papers 300 --diversify 0.3 --diversify 0.5
"""

import argparse
import asyncio
import itertools
import math
import random
import re
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import LiteralString

from bench.held_out import CORPORA, Split, held_out
from bench.published_rankings import CitationGraph
from cypher.compiler.compile import compile_query
from cypher.compiler.selection import Entity, Listing, Page, Value
from cypher.ranking.nearby import NearbyForm
from cypher.ranking.nearby_model import SIGNALS
from cypher.statement import Statement
from graphdb.graph import Graph

OURS = "nearby"
DEPTH = 100
"""Length of a ranking; the reciprocal rank of a later hit is 0."""
RESAMPLES = 2000
MEASURES = ("recall@20", "MRR", "nDCG@10")

BM25 = (
    "CALL db.index.fulltext.queryNodes('paper_text', $query, {limit: 300}) YIELD node, score"
    " RETURN collect([node.id, score])"
)
OUTSIDE = Statement("MATCH (p:Paper)-[:REFERS_TO]->(i:Identifier) RETURN p.id, collect(i.key)")
TEXTS = Statement("MATCH (p:Paper) RETURN p.id, coalesce(p.title, '') + ' ' + coalesce(p.abstract, '')")


@dataclass(frozen=True, slots=True)
class Scores:
    """The measures of a ranking, one row per paper, and the likeness of its first 10 papers."""

    name: str
    rows: list[tuple[float, float, float]]
    likeness: list[float] = field(default_factory=list[float])


def nearby_text(signals: Sequence[str], *, diversify: bool = False) -> LiteralString:
    """The product's statement: `$paper`, `$first`, `$diversify` → pairs of score and id."""
    form = NearbyForm(tuple(signals), diversify)
    parameters = {"diversify": "diversify"}
    listing = Listing(
        "Paper.nearby", (Value("Paper.id"),), (Value("score"),), Page("first"), form=form, parameters=parameters
    )
    return compile_query([Entity("Query.paper", {"Paper": (listing,)}, {"key": "paper"})], signed_in=False)


async def rank_nearby(graph: Graph, text: LiteralString, paper: str, first: int, diversify: float = 0.0) -> list[str]:
    parameters = {"paper": paper, "first": first, "diversify": diversify}
    [[[[[pairs]]]]] = await graph.read(Statement(text, parameters), timeout_s=60)
    return [id_ for _, id_ in pairs]


async def rank_text(graph: Graph, text: str) -> dict[str, float]:
    """BM25 by the words of title and abstract: at most 500 in two fields, within the 1,024 clauses of Lucene."""
    words = " ".join(list(dict.fromkeys(re.findall(r"[^\W_]+", text.lower())))[:500])
    if not words:
        return {}
    statement = Statement(BM25, {"query": f"title:({words}) abstract:({words})"})
    [[pairs]] = await graph.read(statement, timeout_s=60)
    return dict(pairs)


def best(scores: Mapping[str, float], left_out: set[str]) -> list[str]:
    found = [other for other in scores if other not in left_out]
    return sorted(found, key=lambda other: (-scores[other], other))[:DEPTH]


def measure(ranking: Sequence[str], hidden: set[str]) -> tuple[float, float, float]:
    """Recall in the first 20, reciprocal rank of the first hit, and nDCG of the first 10."""
    hits = [place for place, other in enumerate(ranking[:DEPTH]) if other in hidden]
    ideal = sum(1 / math.log2(place + 2) for place in range(min(10, len(hidden))))
    gained = sum(1 / math.log2(place + 2) for place in hits if place < 10)
    return sum(place < 20 for place in hits) / len(hidden), 1 / (hits[0] + 1) if hits else 0.0, gained / ideal


def likeness(papers: Sequence[str], references: Mapping[str, set[str]]) -> float:
    """The mean cosine of the references of two papers, over all pairs."""
    had = [references.get(paper, set[str]()) for paper in papers]
    pairs = list(itertools.combinations(had, 2))
    return sum(len(a & b) / math.sqrt(len(a) * len(b)) for a, b in pairs if a and b) / max(1, len(pairs))


async def evaluate(graph: Graph, split: Split, papers: Sequence[str], diversify: Sequence[float]) -> list[Scores]:
    references = {paper: set(cited) for paper, cited in split.kept.items()}
    for paper, keys in await graph.read(OUTSIDE):
        references.setdefault(paper, set()).update(keys)
    texts: dict[str, str] = dict(await graph.read(TEXTS))
    rankings = CitationGraph(texts, references).rankings()
    diverse = {value: f"{OURS}, diversify {value:g}" for value in diversify}
    scores = {name: Scores(name, []) for name in (OURS, *diverse.values(), *rankings, "BM25 alone")}
    text, diverse_text = nearby_text(tuple(SIGNALS)), nearby_text(tuple(SIGNALS), diversify=True)
    for paper in papers:
        hidden, left_out = split.hidden[paper], split.kept[paper] | {paper}
        ours = {OURS: await rank_nearby(graph, text, paper, DEPTH + len(left_out))}
        for value, name in diverse.items():
            ours[name] = await rank_nearby(graph, diverse_text, paper, DEPTH + len(left_out), value)
        for name, ranking in ours.items():
            found = [other for other in ranking if other not in left_out]
            scores[name].rows.append(measure(found, hidden))
            scores[name].likeness.append(likeness(ranking[:10], references))
        for name, ranking in rankings.items():
            scores[name].rows.append(measure(best(ranking(paper), left_out), hidden))
        by_text = await rank_text(graph, texts[paper])
        scores["BM25 alone"].rows.append(measure(best(by_text, left_out), hidden))
    return list(scores.values())


def interval(values: Sequence[float], draws: Sequence[Sequence[int]]) -> tuple[float, float]:
    """The middle 95 % of the means of resampled values."""
    means = sorted(sum(values[index] for index in draw) / len(values) for draw in draws)
    return means[round(0.025 * len(means))], means[round(0.975 * len(means)) - 1]


def report(corpus: str, scores: Sequence[Scores]) -> None:
    count = len(scores[0].rows)
    source = random.Random(0)
    draws = [source.choices(range(count), k=count) for _ in range(RESAMPLES)]
    print(
        f"\n{corpus}: {count} papers\n\n| ranking | {' | '.join(MEASURES)} | nearby minus it |\n|---|---|---|---|---|"
    )
    for ranking in scores:
        cells: list[str] = []
        differences: list[str] = []
        for index in range(len(MEASURES)):
            values = [row[index] for row in ranking.rows]
            low, high = interval(values, draws)
            cells.append(f"{sum(values) / count:.3f} [{low:.3f}, {high:.3f}]")
            gains = [own[index] - row[index] for own, row in zip(scores[0].rows, ranking.rows, strict=True)]
            low, high = interval(gains, draws)
            differences.append(
                f"{sum(gains) / count:+.3f} [{low:+.3f}, {high:+.3f}]{'*' if low > 0 or high < 0 else ''}"
            )
        print(f"| {ranking.name} | {' | '.join(cells)} | {'' if ranking is scores[0] else ', '.join(differences)} |")
    for ranking in scores:
        if ranking.likeness and len(scores[1].likeness):
            print(f"\nlikeness of the first 10, {ranking.name}: {sum(ranking.likeness) / count:.3f}")
    sys.stdout.flush()


async def run(corpus: str, most: int, skip: int, diversify: Sequence[float]) -> None:
    async with held_out(corpus) as (graph, split):
        papers = sorted(split.hidden)
        random.Random(0).shuffle(papers)
        report(corpus, await evaluate(graph, split, papers[skip : skip + most], diversify))


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--corpus", action="append", choices=CORPORA, help="can be repeated (default: all)")
    parser.add_argument("--papers", type=int, default=3000, help="papers per corpus (default 3000)")
    parser.add_argument("--skip", type=int, default=0, help="shuffled papers to skip first (default 0)")
    parser.add_argument("--diversify", action="append", type=float, default=[], help="can be repeated (default: none)")
    arguments = parser.parse_args()
    for corpus in arguments.corpus or CORPORA:
        asyncio.run(run(corpus, arguments.papers, arguments.skip, arguments.diversify))


if __name__ == "__main__":
    main()
