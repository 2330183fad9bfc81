"""Helpers of the analysis tests: a citation graph, its metrics, and the command."""

import os
import random
import sys
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from cypher.statement import Statement
from graphdb.connect import Address
from graphdb.graph import Graph
from tests.bzpeer.importers.importing import rows

Edges = list[tuple[str, str]]

_PAPERS = """
UNWIND $papers AS row
CREATE (p:Paper {id: row.id, title: row.title, abstract: row.abstract, year: row.year})
FOREACH (field IN CASE WHEN row.field IS NULL THEN [] ELSE [row.field] END |
  MERGE (best:Topic {id: 'T' + field}) ON CREATE SET best.field = field
  MERGE (other:Topic {id: 'T other'}) ON CREATE SET other.field = 'other'
  CREATE (p)-[:HAS_TOPIC {score: 0.9}]->(best)
  CREATE (p)-[:HAS_TOPIC {score: 0.1}]->(other))
"""
_CITES = """
UNWIND $edges AS edge
MATCH (a:Paper {id: edge[0]}) MATCH (b:Paper {id: edge[1]})
CREATE (a)-[:CITES]->(b)
"""


def paper(key: str, year: int | None = 2020, field: str | None = "Physics", **text: str | None) -> dict[str, Any]:
    return {"id": key, "title": text.get("title"), "abstract": text.get("abstract"), "year": year, "field": field}


async def create(graph: Graph, papers: list[dict[str, Any]], edges: Edges | None = None) -> None:
    await graph.write(Statement(_PAPERS, {"papers": papers}))
    await graph.write(Statement(_CITES, {"edges": [list(edge) for edge in edges or []]}))


def three_circles(size: int = 20, seed: int = 7) -> tuple[list[dict[str, Any]], Edges]:
    """Three groups of papers that cite earlier papers, mostly of their group, and one paper without citations."""
    chance = random.Random(seed)
    papers = [
        paper(f"W{circle}{number:03}", 2000 + number % 3, [None, "Physics", "Law"][number % 3])
        for circle in range(3)
        for number in range(size - circle)
    ]
    edges = {
        (one["id"], other["id"])
        for one in papers
        for other in papers
        if one["id"][2:] > other["id"][2:]
        and chance.random() < (0.7 if one["id"][1] == other["id"][1] else 0.01)
    }  # fmt: skip
    return [*papers, paper("W9alone", None, None)], sorted(edges)


@dataclass(frozen=True)
class StoredMetrics:
    rank: float
    community: int | None
    percentile: float
    at: datetime


async def metrics(graph: Graph) -> dict[str, StoredMetrics]:
    """The metrics of the papers that have them."""
    found = await rows(
        graph,
        "MATCH (p:Paper) WHERE p.metricsAt IS NOT NULL "
        "RETURN p.id, p.pageRank, p.community, p.percentile, toString(p.metricsAt)",
    )
    return {
        key: StoredMetrics(rank, community, percentile, datetime.fromisoformat(at))
        for key, rank, community, percentile, at in found
    }


def command(address: Address, folder: Path, *arguments: str, **environment: str) -> tuple[list[str], dict[str, str]]:
    """The command line and environment of `bzpeer analyze` on the test's graph."""
    given = {
        **os.environ,
        "NEO4J_URI": address.uri,
        "NEO4J_USERNAME": address.username,
        "NEO4J_PASSWORD": address.password,
        "BZPEER_HOME": str(folder / "home"),
        **environment,
    }
    return [sys.executable, "-m", "bzpeer", "analyze", *arguments], given
