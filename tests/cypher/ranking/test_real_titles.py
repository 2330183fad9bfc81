"""Each title of a real file, pasted whole, finds its paper first."""

import orjson

from graphdb.graph import Graph
from tests.bzpeer.importers.importing import lines
from tests.cypher.ranking.pasted_titles import check


async def test_every_real_title_finds_its_paper_first(graph: Graph) -> None:
    await check(graph, [orjson.loads(line) for line in lines("openalex_works.jsonl.gz")])
