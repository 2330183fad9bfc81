"""Fits the numbers of cypher/ranking/nearby_model.py to held-out references.

Reads the evidence of the candidates from Neo4j, with the clauses of the product, so that the fitted model and the
statement are the same. Then it changes one number at a time, by factors, while the mean nDCG@10 of the training corpora
grows. Training corpora: `vis` and the papers of `conferences` whose blake2b digest of the id is even, as they are and
as both sparse splits of bench/held_out.py. The other papers of `conferences`, and `openalex`, are for validation.
Prints SIGNALS, and nDCG@10 of each corpus before and after. Needs NumPy, and some 20 minutes.

    scripts/bench fit_nearby --papers 500
"""

import argparse
import asyncio
import hashlib
import math
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

from bench.held_out import Split, held_out
from cypher.compiler.names import Scope, Variables
from cypher.ranking import nearby_model as model
from cypher.ranking.nearby_signals import write_candidates
from cypher.ranking.nearby_words import write_title_words
from cypher.statement import Statement
from cypher.versions import write_published
from graphdb.graph import Graph

SIGNALS = tuple(signal for signal in model.SIGNALS if signal != "EMBEDDING_SIMILARITY")
CORPORA = ("vis", "vis-new", "vis-two", "conferences", "conferences-new", "conferences-two")
VALIDATION = ("openalex", "openalex-two")
FACTORS = (1.7, 1.3, 1.15)
GAIN_MIN = 5e-5
"""The gain of nDCG@10 from which a change of a number is kept."""

Numbers: TypeAlias = dict[str, float]
Array: TypeAlias = npt.NDArray[Any]


@dataclass(frozen=True, slots=True)
class Evidence:
    """The candidates of some papers, one row each, ordered by paper and id. `ideal`: the best gain of each paper."""

    name: str
    paper: Array
    start: Array
    x: Mapping[str, Array]
    known: Array
    hidden: Array
    ideal: Array


def candidates_text() -> str:
    """The statement: `$paper` → for each signal the lists of id, evidence, citations inside the graph."""
    text = f"MATCH (@self:Paper {{id: $paper}}) WITH @self, {write_published('@self')} AS @root"
    text += f", {write_title_words('@self.title')} AS @title CALL (@self, @root, @title) {{ "
    text += " UNION ALL ".join(
        f"{write_candidates(signal)} RETURN '{signal}' AS @signal,"
        " collect([@candidate.id, @x, COUNT { (@candidate)<-[:CITES]-() }]) AS @found"
        for signal in SIGNALS
    )
    return Scope(Variables(), {}, {}).write(f"{text} }} RETURN @signal, @found")


async def read_evidence(name: str, graph: Graph, split: Split, papers: Sequence[str]) -> Evidence:
    statement: Any = candidates_text()  # as the compiler, it writes Cypher that is no literal
    rows: list[tuple[int, dict[str, float], int, bool]] = []
    ideal: list[float] = []
    for number, paper in enumerate(papers):
        found: dict[str, dict[str, float]] = {}
        known: dict[str, int] = {}
        for signal, candidates in await graph.read(Statement(statement, {"paper": paper}), timeout_s=60):
            for id_, x, citations in candidates:
                found.setdefault(id_, {})[signal] = x
                known[id_] = citations
        hidden = split.hidden[paper]
        for id_ in sorted(found.keys() - split.kept.get(paper, set()) - {paper}):
            rows.append((number, found[id_], known[id_], id_ in hidden))
        ideal.append(sum(1 / math.log2(place + 2) for place in range(min(10, len(hidden)))))
    paper_of = np.array([row[0] for row in rows])
    return Evidence(
        name,
        paper_of,
        np.searchsorted(paper_of, np.arange(len(papers))),
        {signal: np.array([row[1].get(signal, 0.0) for row in rows]) for signal in SIGNALS},
        np.minimum(1, np.log1p([row[2] for row in rows]) / math.log(1 + model.KNOWN_MAX)),
        np.array([row[3] for row in rows], float),
        np.array(ideal),
    )


def gain(evidence: Evidence, numbers: Numbers) -> float:
    """The mean nDCG@10 of the model. The best possible score of a paper does not change its ranking."""
    parts = {
        signal: numbers[f"{signal} weight"] * x / (x + numbers[f"{signal} half"]) for signal, x in evidence.x.items()
    }
    others = sum(part for signal, part in parts.items() if signal not in model.SUPPORTED)
    supported = sum(part for signal, part in parts.items() if signal in model.SUPPORTED)
    support = model.ALONE + (1 - model.ALONE) * others / (others + model.SUPPORT_HALF)
    scores = (others + support * supported) * (1 + model.KNOWN * evidence.known)
    order = np.lexsort((-scores, evidence.paper))
    place = np.arange(len(order)) - evidence.start[evidence.paper[order]]
    first = order[place < 10]
    gains = evidence.hidden[first] / np.log2(place[place < 10] + 2)
    total = np.bincount(evidence.paper[first], gains, len(evidence.ideal))
    return float(np.mean(total / evidence.ideal))


def fit(training: Sequence[Evidence], numbers: Numbers) -> Numbers:
    """Coordinate ascent. The first weight stays: only the ratio of weights matters."""

    def objective(tried: Numbers) -> float:
        return sum(gain(evidence, tried) for evidence in training) / len(training)

    best = objective(numbers)
    for factor in FACTORS:
        for name in list(numbers)[1:]:
            for change in (factor, 1 / factor):
                while True:
                    tried = numbers | {name: numbers[name] * change}
                    value = objective(tried)
                    if value <= best + GAIN_MIN:
                        break
                    best, numbers = value, tried
        print(f"factor {factor}: {best:.4f}", flush=True)
    return numbers


def is_training(paper: str) -> bool:
    return hashlib.blake2b(paper.encode()).digest()[0] % 2 == 0


async def read(most: int) -> tuple[list[Evidence], list[Evidence]]:
    training: list[Evidence] = []
    validation: list[Evidence] = []
    for corpus in (*CORPORA, *VALIDATION):
        async with held_out(corpus) as (graph, split):
            papers = sorted(split.hidden)
            random.Random(0).shuffle(papers)
            if corpus in VALIDATION:
                validation.append(await read_evidence(corpus, graph, split, papers[:most]))
            elif corpus.startswith("conferences"):
                halves = [[paper for paper in papers if is_training(paper) == wanted] for wanted in (True, False)]
                training.append(await read_evidence(corpus, graph, split, halves[0][:most]))
                validation.append(await read_evidence(f"{corpus}, other half", graph, split, halves[1][:most]))
            else:
                training.append(await read_evidence(corpus, graph, split, papers[:most]))
    return training, validation


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--papers", type=int, default=500, help="papers per corpus (default 500)")
    training, validation = asyncio.run(read(parser.parse_args().papers))
    start = {
        f"{signal} {name}": getattr(model.SIGNALS[signal], name) for signal in SIGNALS for name in ("weight", "half")
    }
    fitted = fit(training, start)
    for signal in SIGNALS:
        print(f'    "{signal}": Saturation({fitted[f"{signal} weight"]:.3g}, {fitted[f"{signal} half"]:.3g}),')
    for evidence in (*training, *validation):
        before, after = gain(evidence, start), gain(evidence, fitted)
        print(f"{evidence.name}: {len(evidence.ideal)} papers, {before:.4f} -> {after:.4f}")


if __name__ == "__main__":
    main()
