"""`bzpeer analyze`: both engines are correct and repeatable, and interrupted runs leave no partial metrics."""

import asyncio
import math
import subprocess
from asyncio.subprocess import DEVNULL
from collections import defaultdict
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import orjson
import pytest

import neo4j_server
from bzpeer.analysis import AnalysisFailed, AnalysisOptions, Engine, analyze, data_science, igraph_engine
from bzpeer.analysis.lock import AnalysisLock
from bzpeer.settings import read_settings
from cypher.library import statement
from cypher.statement import Statement
from graphdb.connect import Address, connect
from graphdb.graph import Graph
from neo4j_server import jars
from tests.bzpeer.analysis.analyzing import Edges, StoredMetrics, command, create, metrics, paper, three_circles
from tests.bzpeer.importers.importing import rows, value

BOTH = (Engine.GDS, Engine.IGRAPH)
PROJECTIONS = Statement("CALL gds.graph.list() YIELD graphName RETURN graphName")
EXPIRE = Statement("MATCH (lease:Lease {name: 'analysis'}) SET lease.heldUntil = datetime() - duration('PT1S')")


def page_rank(papers: list[str], edges: Edges) -> dict[str, float]:
    """PageRank by iterating its definition (Page et al. 1999); a paper without references cites all papers."""
    cites: defaultdict[str, list[str]] = defaultdict(list)
    for citing, cited in edges:
        cites[citing].append(cited)
    ranks = dict.fromkeys(papers, 1 / len(papers))
    for _ in range(300):
        loose = sum(rank for each, rank in ranks.items() if not cites[each])
        following = dict.fromkeys(papers, (0.15 + 0.85 * loose) / len(papers))
        for citing, targets in cites.items():
            for cited in targets:
                following[cited] += 0.85 * ranks[citing] / len(targets)
        ranks = following
    return ranks


def modularity(edges: Edges, community: dict[str, int | None]) -> float:
    """Modularity of an undirected graph (Newman & Girvan 2004)."""
    degree: defaultdict[int | None, int] = defaultdict(int)
    inside = 0
    for edge in edges:
        inside += community[edge[0]] == community[edge[1]]
        for end in edge:
            degree[community[end]] += 1
    return inside / len(edges) - sum((each / 2 / len(edges)) ** 2 for each in degree.values())


def _figures(found: dict[str, StoredMetrics]) -> dict[str, tuple[float, int | None, float]]:
    return {key: (each.rank, each.community, each.percentile) for key, each in found.items()}


async def test_both_engines_agree_and_are_right(graph: Graph) -> None:
    papers, edges = three_circles()
    await create(graph, papers, edges)
    keys = [each["id"] for each in papers]
    expected = page_rank(keys, edges)
    found: dict[Engine, dict[str, StoredMetrics]] = {}
    for engine in BOTH:
        report = await analyze(graph, AnalysisOptions(engine))
        found[engine] = await metrics(graph)
        assert {each.at for each in found[engine].values()} == {report.at}
        assert (report.papers, report.linked, report.citations, report.written) == (58, 57, len(edges), 58)
        assert math.fsum(each.rank for each in found[engine].values()) == pytest.approx(1)
        assert {key: each.rank for key, each in found[engine].items()} == pytest.approx(expected, rel=1e-6)
        numbers = {key: each.community for key, each in found[engine].items()}
        # the largest group is 1; the paper without citations has no community
        assert {key: numbers[key] for key in keys if key != "W9alone"} == {
            key: int(key[1]) + 1 for key in keys if key != "W9alone"
        }
        assert numbers["W9alone"] is None
        assert report.communities == 3
        assert report.modularity == pytest.approx(modularity(edges, numbers))
        assert {key: each.percentile for key, each in found[engine].items()} == pytest.approx(
            _percentiles(papers, expected)
        )
    assert len(found) == 2


def _percentiles(papers: list[dict[str, Any]], ranks: dict[str, float]) -> dict[str, float]:
    """Percentiles by their definition; the field is that of the topic with the better score."""

    def outranked(one: dict[str, Any]) -> float:
        peers = [each for each in papers if (each["year"], each["field"]) == (one["year"], one["field"])]
        differences = [math.log(ranks[one["id"]] / ranks[each["id"]]) for each in peers]
        return 100 * sum(1.0 if each > 1e-8 else 0.5 if each > -1e-8 else 0.0 for each in differences) / len(peers)

    return {each["id"]: outranked(each) for each in papers}


@pytest.mark.parametrize("engine", BOTH)
async def test_a_second_run_is_equal_and_counts_new_papers(graph: Graph, engine: Engine) -> None:
    papers, edges = three_circles()
    await create(graph, papers, edges)
    first = await analyze(graph, AnalysisOptions(engine, batch=7))
    before = await metrics(graph)
    second = await analyze(graph, AnalysisOptions(engine))
    assert _figures(await metrics(graph)) == _figures(before)
    assert second.at > first.at
    await create(graph, [paper("W9new", None, None)], [("W9new", "W9alone")])
    assert (await analyze(graph, AnalysisOptions(engine))).communities == 4
    after = await metrics(graph)
    assert after["W9new"].community == after["W9alone"].community == 4
    assert after["W9alone"].rank > before["W9alone"].rank
    assert (after["W9new"].percentile, after["W9alone"].percentile) == (25, 75)
    [[at]] = await rows(graph, "MATCH (a:Analysis {key: 'metrics'}) RETURN toString(a.metricsAt)")
    assert datetime.fromisoformat(at) == after["W9new"].at
    assert await rows(graph, "MATCH (lease:Lease) WHERE lease.holder IS NOT NULL RETURN lease.name") == []


@pytest.mark.parametrize("engine", BOTH)
async def test_a_graph_without_citations_or_papers(graph: Graph, engine: Engine) -> None:
    assert (await analyze(graph, AnalysisOptions(engine))).papers == 0
    await create(graph, [paper("W1"), paper("W2")])
    report = await analyze(graph, AnalysisOptions(engine))
    assert (report.communities, report.modularity, report.citations) == (0, None, 0)
    assert set(_figures(await metrics(graph)).values()) == {(0.5, None, 50.0)}


async def test_killed_in_the_middle_and_run_again(
    graph: Graph, address: Address, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    papers, edges = three_circles(60)
    await create(graph, papers, edges)
    await analyze(graph, AnalysisOptions())
    before = await metrics(graph)
    await graph.run(Statement("MATCH (p:Paper) REMOVE p.pageRank, p.community, p.percentile, p.metricsAt"))
    arguments, environment = command(address, tmp_path, "--batch", "1")
    killed = await asyncio.create_subprocess_exec(*arguments, env=environment, stdout=DEVNULL, stderr=DEVNULL)
    while not await metrics(graph):
        assert killed.returncode is None
        await asyncio.sleep(0.01)
    killed.kill()
    await killed.wait()
    done = await metrics(graph)
    assert 0 < len(done) < len(papers)
    assert all(_figures(done)[key] == _figures(before)[key] for key in done), "the metrics written are complete"
    # its lock expires after its time; here at once
    await graph.run(Statement(f"CALL gds.graph.project('{data_science.PREFIX}killed', 'Paper', 'CITES')"))
    waiting = asyncio.create_task(analyze(graph, AnalysisOptions()))
    while "waiting" not in capsys.readouterr().err:
        assert not waiting.done()
        await asyncio.sleep(0.05)
    assert len(await metrics(graph)) == len(done)
    await graph.run(EXPIRE)
    report = await waiting
    after = await metrics(graph)
    assert _figures(after) == _figures(before)
    assert len({each.at for each in after.values()}) == 1
    assert report.written == len(papers)
    assert await graph.run(PROJECTIONS) == [], "the projection of the killed run is dropped"


async def test_a_run_that_lost_the_lock_writes_nothing(graph: Graph) -> None:
    await create(graph, [paper("W1")])
    slow, other = AnalysisLock(graph), AnalysisLock(graph)
    assert await slow.acquire()
    assert not await other.acquire()
    await graph.run(EXPIRE)
    assert await other.acquire()
    with pytest.raises(AnalysisFailed, match="took over"):
        await slow.write("analysis/write_metrics", rows=[["W1", 0.5, 1, 50.0]], at=None)
    await slow.release()
    assert await value(graph, "MATCH (p:Paper) RETURN p.pageRank") is None
    assert await other.acquire(), "only its holder gives it back"


async def test_an_error_of_gds_is_reported_and_nothing_is_left(graph: Graph, monkeypatch: pytest.MonkeyPatch) -> None:
    await create(graph, *three_circles())
    monkeypatch.setattr(data_science, "DAMPING", 7.0)
    with pytest.raises(AnalysisFailed, match=r"dampingFactor.*\n.*BZPEER_NEO4J_HEAP.*--engine igraph") as caught:
        await analyze(graph, AnalysisOptions(Engine.GDS))
    assert "gds.pageRank" not in str(caught.value)
    assert await graph.run(PROJECTIONS) == []
    assert await metrics(graph) == {}
    assert await AnalysisLock(graph).acquire()


async def test_a_failed_child_process_is_reported(graph: Graph, monkeypatch: pytest.MonkeyPatch) -> None:
    await create(graph, *three_circles())
    monkeypatch.setattr(igraph_engine, "PROGRAM", "raise SystemExit(9)")
    with pytest.raises(AnalysisFailed, match=r"ended early.*enough memory"):
        await analyze(graph, AnalysisOptions(Engine.IGRAPH))
    assert await metrics(graph) == {}


async def test_on_a_server_without_the_plugin_igraph_computes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ensure = jars.ensure
    (tmp_path / "none").mkdir()
    monkeypatch.setattr(jars, "ensure", lambda *a, **k: replace(ensure(*a, **k), plugins=tmp_path / "none"))  # type: ignore[no-untyped-def]
    settings = read_settings()
    with neo4j_server.acquire(
        tmp_path / "home", cache=settings.cache, version=settings.neo4j_version, heap_mb=512, progress=False
    ) as lease:
        server = lease.server
        own = connect(Address(server.uri, server.username, server.password, server.database))
        try:
            await own.run(statement("database/create_lease_constraint"))
            papers, edges = three_circles()
            await create(own, papers, edges)
            with pytest.raises(AnalysisFailed, match=r"no Graph Data Science.*--engine igraph"):
                await analyze(own, AnalysisOptions(Engine.GDS))
            assert (await analyze(own, AnalysisOptions())).engine.startswith("python-igraph")
            ranks = {key: each.rank for key, each in (await metrics(own)).items()}
            assert ranks == pytest.approx(page_rank([each["id"] for each in papers], edges), rel=1e-6)
        finally:
            await own.close()


@pytest.mark.parametrize(("engine", "name"), [("gds", "Graph Data Science"), ("igraph", "python-igraph")])
async def test_the_command_prints_its_report_and_progress(
    graph: Graph, address: Address, tmp_path: Path, engine: str, name: str
) -> None:
    papers, edges = three_circles()
    await create(graph, papers, edges)
    arguments, environment = command(address, tmp_path, "--json", "--progress", "--engine", engine)
    ran = await asyncio.to_thread(subprocess.run, arguments, env=environment, capture_output=True, check=True)
    report = orjson.loads(ran.stdout)
    assert (report["papers"], report["citations"], report["communities"]) == (len(papers), len(edges), 3)
    assert datetime.fromisoformat(report["metricsAt"]) == (await metrics(graph))["W0001"].at
    assert report["embeddings"] is None
    err = ran.stderr.decode()
    assert f"Computing with {name}" in err
    assert "writing:" in err, "a bar"
    assert "No embeddings were computed: BZPEER_EMBEDDING_MODEL is not set" in err
    wrong, environment = command(address, tmp_path, BZPEER_EMBEDDING_URL="http://127.0.0.1:9/v1")
    ran = await asyncio.to_thread(subprocess.run, wrong, env=environment, capture_output=True)
    assert (ran.returncode, b"set BZPEER_EMBEDDING_MODEL" in ran.stderr) == (2, True)
