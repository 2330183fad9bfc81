"""Other names: a union of all sources, the same in any order; the name of the best source is not among them."""

from itertools import permutations
from pathlib import Path
from typing import Any

from bzpeer.importers.node_state import NodeState
from bzpeer.importers.openalex_entities import read_author, read_institution
from bzpeer.importers.records import OTHER_NAMES_MAX
from bzpeer.importers.ror import read_ror
from cypher.model import Label
from graphdb.graph import Graph
from tests.bzpeer.importers.importing import load, rows
from tests.conftest import CLEAR


def test_names_that_records_state() -> None:
    author = read_author(
        {"id": "A1", "display_name": "M. New", "display_name_alternatives": ["M. Old", "M. New", 7, ""]}
    )
    assert author.properties["otherNames"] == ["M. Old"]
    institution = read_institution(
        {
            "id": "I1",
            "display_name": "University",
            "display_name_acronyms": ["UNI"],
            "display_name_alternatives": ["College"],
            "international": {"display_name": {"de": "Universität"}},
        }
    )
    assert institution.properties["otherNames"] == ["College", "UNI", "Universität"]
    assert "otherNames" not in read_institution({"id": "I1", "display_name": "University"}).properties
    schema_1 = {
        "id": "https://ror.org/05x2bcf33",
        "name": "N",
        "acronyms": ["AC"],
        "aliases": ["Al"],
        "labels": [{"label": "La"}],
    }
    found: Any = read_ror(schema_1)
    assert found.properties["otherNames"] == ["AC", "Al", "La"]
    assert "name:ac" not in found.known_as


def test_all_sources_add_names_in_any_order() -> None:
    sources = [
        ("2024", {"name": "José Pérez", "otherNames": ["J. Pérez", "Old"]}),
        ("2025", {"name": "Jose Perez"}),
        ("2023", {"name": "Pérez", "otherNames": ["Jose Perez", "O'Neill"]}),
        ("2025", {"name": "Jose Pareza", "otherNames": [f"Name {number}" for number in range(OTHER_NAMES_MAX + 5)]}),
    ]
    results: list[dict[str, Any]] = []
    for order in permutations(sources):
        node = NodeState(Label.PERSON, "A1", True)
        for rank, properties in order:
            node.update(properties, rank)
        results.append({name: value for name, value in node.properties.items() if value is not None})
    assert all(result == results[0] for result in results)
    assert results[0]["name"] == "Jose Perez"
    assert len(results[0]["otherNames"]) == OTHER_NAMES_MAX
    assert "searchName" not in results[0]
    assert "jose perez" not in results[0]["searchOtherNames"]


async def test_merged_people_have_the_names_of_both(graph: Graph, tmp_path: Path) -> None:
    orcid = "https://orcid.org/0000-0002-1825-0097"
    one = {"id": "A1", "display_name": "Ada Núñez", "display_name_alternatives": ["A. Núñez"]}
    other = {"id": "A2", "display_name": "A. Nunez", "display_name_alternatives": ["Countess"]}
    merges = tmp_path / "data" / "merged_ids" / "authors"
    merges.mkdir(parents=True)
    (merges / "2025.csv").write_text("merge_date,id,merge_into_id\n2025-01-01,A2,A1\n")
    ways: list[list[Any]] = [
        [[one, other], [one | {"orcid": orcid}, other | {"orcid": orcid}]],  # nodes of the graph are merged
        [[one | {"orcid": orcid}, other | {"orcid": orcid}]],  # records are
        [[one], [other | {"orcid": orcid}], [one | {"orcid": orcid}]],
        [[one, other], str(merges / "2025.csv"), [one]],
    ]
    for way in ways:
        await graph.run(CLEAR)
        for lines in way:
            assert (await load(graph, tmp_path, lines)).rejected == 0
        [[name, names, form, forms]] = await rows(
            graph, "MATCH (p:Person) RETURN p.name, p.otherNames, p.searchName, p.searchOtherNames"
        )
        assert (name, names, form) == ("Ada Núñez", ["A. Núñez", "Countess"], "ada nunez")
        assert forms == ["a nunez", "countess"]


async def test_search_forms_stay_those_of_their_texts(graph: Graph, tmp_path: Path) -> None:
    """A later record without an abstract leaves the older abstract, and its words."""
    old = {"id": "W1", "title": "Müller", "abstract": "by Erdős", "updated_date": "2024-01-01"}
    await load(graph, tmp_path, [old])
    await load(graph, tmp_path, [{"id": "W1", "title": "Plain", "updated_date": "2025-01-01"}])
    forms = "MATCH (p:Paper) RETURN p.title, p.searchTitle, p.searchTitleWords, p.searchAbstractWords"
    assert await rows(graph, forms) == [["Plain", "", "", "erdos"]]
