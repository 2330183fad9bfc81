"""The sample that ships in the package holds together: checks on its files alone, without a graph."""

import json
import re
import unicodedata
from collections import defaultdict
from importlib.resources import files
from itertools import pairwise
from typing import Any

import pytest

SEED = "https://doi.org/10.48550/arxiv.2108.07258"

Record = dict[str, Any]


def read(name: str) -> list[Record]:
    text = files("bzpeer").joinpath("sample", name).read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


@pytest.fixture(scope="module")
def works() -> dict[str, Record]:
    records = read("works.jsonl")
    by_id = {work["id"]: work for work in records}
    assert len(by_id) == len(records), "two works have one id"
    return by_id


def words_of(inverted: dict[str, list[int]]) -> list[tuple[int, str]]:
    return sorted((position, word) for word, positions in inverted.items() for position in positions)


def name_key(name: str) -> str:
    """What is left of a name without case, accents, punctuation and single letters between first and last."""
    plain = unicodedata.normalize("NFKD", name.replace("ł", "l").replace("Ł", "L"))
    letters = "".join(" " if c == "-" else c for c in plain if c.isalpha() or c in " -").casefold()
    first, *rest = letters.split()
    return " ".join([first, *(part for part in rest if len(part) > 1)])


def test_there_are_enough_papers_and_citations(works: dict[str, Record]) -> None:
    assert len(works) >= 60
    assert sum(len(work["referenced_works"]) for work in works.values()) >= 250


def test_the_seed_paper_is_at_the_centre(works: dict[str, Record]) -> None:
    seed = works[SEED]
    assert seed["title"] == "On the Opportunities and Risks of Foundation Models"
    assert len(seed["authorships"]) > 100
    assert len(seed["referenced_works"]) >= 20
    assert any(SEED in work["referenced_works"] for work in works.values())


def test_no_paper_stands_alone(works: dict[str, Record]) -> None:
    reached, frontier = {SEED}, {SEED}
    neighbours: defaultdict[str, set[str]] = defaultdict(set)
    for citing, work in works.items():
        for cited in work["referenced_works"]:
            neighbours[citing].add(cited)
            neighbours[cited].add(citing)
    while frontier:
        frontier = {near for work in frontier for near in neighbours[work]} - reached
        reached |= frontier
    assert reached == set(works)


def test_citations_stay_inside_the_sample_and_point_back_in_time(works: dict[str, Record]) -> None:
    for citing, work in works.items():
        cited_ids: list[str] = work["referenced_works"]
        assert len(set(cited_ids)) == len(cited_ids), f"{citing} cites a paper twice"
        assert citing not in cited_ids, f"{citing} cites itself"
        for cited in cited_ids:
            assert cited in works, f"{citing} cites {cited}, which is not in the sample"
            # A venue's year may lie a year after the arXiv version that was cited.
            assert works[cited]["publication_year"] <= work["publication_year"] + 1, f"{citing} cites {cited}"


def test_identifiers_are_well_formed_and_agree(works: dict[str, Record]) -> None:
    for key, work in works.items():
        doi, arxiv = work.get("doi"), work.get("ids", {}).get("arxiv")
        if doi is None:
            assert key.startswith("https://"), key
        else:
            assert re.fullmatch(r"https://doi\.org/10\.\d{4,9}/[^\sA-Z]+", doi), doi
            assert key == doi == work["ids"]["doi"]
        if arxiv is not None:
            found = re.fullmatch(r"https://arxiv\.org/abs/((\d\d)(0[1-9]|1[0-2])\.\d{4,5})", arxiv)
            assert found, arxiv
            assert doi == f"https://doi.org/10.48550/arxiv.{found[1]}"
            assert len(found[1]) == (9 if int(found[2]) < 15 else 10), arxiv
            # Posted on the last day of a year, a paper bears the next year's number.
            assert 2000 + int(found[2]) - 1 <= work["publication_year"] <= 2000 + int(found[2]) + 3, arxiv
        if date := work.get("publication_date"):
            assert re.fullmatch(rf"{work['publication_year']}-\d\d-\d\d", date), key


def test_persons_and_institutions_bear_valid_identifiers_of_their_own(works: dict[str, Record]) -> None:
    owners: defaultdict[str, set[str]] = defaultdict(set)
    for work in works.values():
        for authorship in work["authorships"]:
            author = authorship["author"]
            if orcid := author.get("orcid"):
                digits = re.fullmatch(r"https://orcid\.org/(\d{4}-\d{4}-\d{4}-\d{3})([\dX])", orcid)
                assert digits, orcid
                total = 0
                for digit in digits[1].replace("-", ""):
                    total = (total + int(digit)) * 2
                assert "0123456789X"[(12 - total % 11) % 11] == digits[2], orcid  # ISO 7064 MOD 11-2
                owners[orcid].add(author["display_name"])
            for institution in authorship["institutions"]:
                if ror := institution.get("ror"):
                    assert re.fullmatch(r"https://ror\.org/0[a-hj-km-np-tv-z0-9]{6}\d{2}", ror), ror
                    owners[ror].add(institution["display_name"])
    assert {key: names for key, names in owners.items() if len(names) > 1} == {}


def test_the_same_person_is_spelled_the_same_everywhere(works: dict[str, Record]) -> None:
    spellings: defaultdict[str, set[str]] = defaultdict(set)
    for work in works.values():
        names = [authorship["author"]["display_name"] for authorship in work["authorships"]]
        assert len(set(names)) == len(names), f"{work['id']} has an author twice"
        for name in names:
            spellings[name_key(name)].add(name)
    assert {key: names for key, names in spellings.items() if len(names) > 1} == {}


def test_author_positions_follow_the_order(works: dict[str, Record]) -> None:
    for key, work in works.items():
        first, *middle, last = [authorship["author_position"] for authorship in work["authorships"]]
        assert (first, last) == ("first", "last"), key
        assert set(middle) <= {"middle"}, key


def test_topics_agree_with_each_other_on_all_four_levels(works: dict[str, Record]) -> None:
    listed = {topic["id"]: topic for topic in read("topics.jsonl")}
    levels: dict[str, Any] = {}
    used: set[str] = set()
    for key, work in works.items():
        scores = [topic["score"] for topic in work["topics"]]
        assert 1 <= len(scores) <= 3, key
        assert scores == sorted(scores, reverse=True), key
        for topic in work["topics"]:
            used.add(topic["id"])
            assert re.fullmatch(r"https://openalex\.org/T\d{5}", topic["id"]), topic["id"]
            assert {**listed[topic["id"]], **topic, "score": 0} == {**listed[topic["id"]], "score": 0}
            chain: list[Record] = [topic, topic["subfield"], topic["field"], topic["domain"], {"id": None}]
            for lower, upper in pairwise(chain):
                place = (lower["display_name"], upper["id"])
                assert levels.setdefault(lower["id"], place) == place
    assert used == set(listed)


def test_abstracts_can_be_rebuilt(works: dict[str, Record]) -> None:
    for key, work in works.items():
        words = words_of(work["abstract_inverted_index"])
        assert [position for position, _ in words] == list(range(len(words))), key
        text = " ".join(word for _, word in words)
        assert text.endswith("."), key
        assert len(re.findall(r"[.?!]\"?(?= [A-Z]|$)", text)) <= 3, key


def test_resources_are_of_a_known_kind(works: dict[str, Record]) -> None:
    for key, work in works.items():
        for resource in work.get("x_resources", []):
            assert resource["kind"] in {"CODE", "DATASET", "MODEL", "VIDEO", "SLIDES", "OTHER"}, key
            assert resource["url"].startswith("https://"), key
            assert resource["title"], key
