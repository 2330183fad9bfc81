"""Any text in any field of a citation: every format parses back, with the same titles, authors and dates."""

# the parsers have no types
# pyright: reportMissingTypeStubs=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportPrivateImportUsage=false

import json
import re
import unicodedata
from typing import Any

import bibtexparser
import pytest
import rispy
from hypothesis import Phase, example, given, settings
from hypothesis import strategies as st
from pybtex.database import parse_string

from bzpeer.exports.author_names import AuthorName
from bzpeer.exports.bibtex import citation_key
from bzpeer.exports.bibtex_mathematics import split_mathematics
from bzpeer.exports.citation import Citation
from cypher.model import PaperType, VenueType
from tests.bzpeer.exports.special_texts import TITLES
from tests.bzpeer.exports.test_bibliographies import PUBLICATION, by_pandoc, paper, typeset, written

SPECIAL = st.text(alphabet="{}$\\#%&_^~,;-\"'`@=<> \n\t\r\x00\x07\u2028\ufffeabAB1é中א", max_size=40)
TEXTS = st.one_of(
    SPECIAL,
    st.text(max_size=40),
    st.text(alphabet=st.characters(categories=["Cs", "L", "P", "Z"]), max_size=8),
    st.sampled_from(TITLES),
)
PUBLISHED = st.one_of(
    st.integers(1000, 2100).map(str),
    st.dates().filter(lambda day: day.year > 999).map(lambda day: day.isoformat()[:7]),
    st.dates().filter(lambda day: day.year > 999).map(str),
)


@st.composite
def papers(draw: st.DrawFn) -> dict[str, Any]:
    """The fields of a paper, any of them with any text."""
    date = draw(PUBLISHED)
    texts = ("volume", "issue", "firstPage", "lastPage", "articleNumber", "publisher")
    details = {name: draw(st.none() | TEXTS) for name in texts}
    return {
        **details,
        "type": draw(st.sampled_from(PaperType)).value,
        "venueType": draw(st.none() | st.sampled_from(VenueType).map(lambda kind: kind.value)),
        "date": date,
        "year": int(date[:4]),
        "publishedOn": None,
        "issns": draw(st.lists(TEXTS, max_size=2)),
        "isbns": draw(st.lists(TEXTS, max_size=2)),
        "venue": draw(st.none() | TEXTS),
        "doi": draw(st.none() | TEXTS),
        "arxivId": draw(st.none() | TEXTS),
        "url": draw(st.none() | TEXTS.map(lambda text: f"https://example.org/{text}")),
        "abstract": draw(st.none() | TEXTS),
        "language": draw(st.sampled_from([None, "en", "de", "tlh"])),
        "isRetracted": draw(st.booleans()),
        "isTruncated": draw(st.booleans()),
        "authors": draw(st.lists(TEXTS | st.tuples(TEXTS, TEXTS).map(" ".join), max_size=4)),
    }


def citations(fields: list[dict[str, Any]], titles: list[str]) -> list[Citation]:
    return [paper(place, title, **each) for place, (each, title) in enumerate(zip(fields, titles, strict=True))]


MANY = st.lists(st.tuples(papers(), TEXTS), min_size=1, max_size=4)


@settings(max_examples=60, deadline=None)
@given(MANY)
@example([({**PUBLICATION, "authors": ["{\\", "a , b", "and and", "x\\"], "year": 2000}, "\\")])
def test_bibtex_holds_any_text(many: list[tuple[dict[str, Any], str]]) -> None:
    cited = citations([fields for fields, _ in many], [title for _, title in many])
    text = written("bibtex", cited)
    library: Any = bibtexparser.parse_string(text)
    assert not library.failed_blocks
    assert len(library.entries) == len(cited)
    entries: Any = parse_string(text, "bibtex").entries.values()
    for entry, each in zip(entries, cited, strict=True):
        title, read = _blanks(each.cited_title), _blanks(_untex(entry.fields["title"]))
        has_mathematics = len(split_mathematics(each.cited_title)) > 1
        # the braces of mathematics are those of BibTeX
        assert (_unbraced(read) == _unbraced(title)) if has_mathematics else (read == title)
        assert int(entry.fields["year"]) == each.published[0]
        assert ("month" in entry.fields) == (len(each.published) > 1)
        assert _blanks(_untex(entry.fields.get("volume", ""))) == _blanks(each.volume or "")
        people = entry.persons.get("author", [])
        others = ["others"] if each.is_truncated and each.authors else []
        assert [_person(person) for person in people] == [*map(_printed, each.authors), *others]


@settings(max_examples=60, deadline=None)
@given(MANY)
def test_ris_holds_any_text(many: list[tuple[dict[str, Any], str]]) -> None:
    cited = citations([fields for fields, _ in many], [title for _, title in many])
    text = written("ris", cited)
    assert all(re.match(r"[A-Z][A-Z0-9]  - ", line) for line in text.split("\r\n") if line)
    read: list[dict[str, Any]] = rispy.loads(text)
    for item, each in zip(read, cited, strict=True):
        assert item.get("title", "") == each.cited_title
        assert item["year"] == str(each.published[0])
        assert item.get("volume", "") == (each.volume or "")
        others = ["et al.,"] if each.is_truncated and each.authors else []
        assert len(item.get("authors", [])) == len(each.authors) + len(others)
        for author, name in zip(item.get("authors", []), each.authors, strict=False):
            assert _letters(author) == _letters(
                name.organisation or name.particle + name.family + name.given + name.suffix
            )


@settings(max_examples=60, deadline=None)
@given(MANY)
def test_csl_json_holds_any_text(many: list[tuple[dict[str, Any], str]]) -> None:
    cited = citations([fields for fields, _ in many], [title for _, title in many])
    for item, each in zip(json.loads(written("csl-json", cited)), cited, strict=True):
        assert item.get("title", "") == each.cited_title
        assert item["issued"] == {"date-parts": [list(each.published)]}
        names = [_without_none(name) for name in each.authors]
        assert item.get("author", []) == [*names, *([{"literal": "others"}] if each.is_truncated and names else [])]


@settings(max_examples=4, deadline=None, phases=[Phase.generate])  # a run of pandoc takes half a second
@given(st.lists(TEXTS, min_size=1, max_size=12), st.lists(TEXTS, max_size=4))
@pytest.mark.parametrize(("name", "kind"), [("bibtex", "bibtex"), ("ris", "ris"), ("csl-json", "csljson")])
def test_pandoc_reads_any_text(name: str, kind: str, titles: list[str], authors: list[str]) -> None:
    cited = [paper(place, title, authors=authors) for place, title in enumerate(titles)]
    read = by_pandoc(written(name, cited), kind)
    for each in cited:
        item = read[citation_key(each) if name == "bibtex" else each.id]
        if name == "ris":  # pandoc changes case in BibTeX and reads markup in CSL-JSON
            # it writes ª as <sup>a</sup>
            title = re.sub("</?su[bp]>", "", typeset(item["title"]))
            assert _folded(title) == _folded(re.sub("</?su[bp]>", "", typeset(each.cited_title)))
        assert len(item.get("author", [])) == len(each.authors)


def _untex(text: str) -> str:
    """The text as TeX prints it."""
    for escaped, plain in (
        ("$\\lbrace$", "\x01"),
        ("$\\rbrace$", "\x02"),
        ("\\textbackslash{}", "\x03"),
        ("\\textasciitilde{}", "~"),
        ("\\textasciicircum{}", "^"),
        ("\\{", "\x01"),
        ("\\}", "\x02"),
    ):
        text = text.replace(escaped, plain)
    text = re.sub(r"\\([$&%#_])", r"\1", re.sub("[{}]", "", text))
    return text.replace("\x01", "{").replace("\x02", "}").replace("\x03", "\\")


def _person(person: Any) -> str:
    parts = (person.prelast_names, person.last_names, person.lineage_names, person.first_names, person.middle_names)
    return _blanks(_untex(" ".join(" ".join(part) for part in parts)))


def _printed(name: AuthorName) -> str:
    return _blanks(" ".join((name.particle, name.family or name.organisation, name.suffix, name.given)))


def _without_none(name: AuthorName) -> dict[str, str]:
    if name.organisation:
        return {"literal": name.organisation}
    parts = {
        "family": name.family,
        "given": name.given,
        "non-dropping-particle": name.particle,
        "suffix": name.suffix,
    }
    return {part: value for part, value in parts.items() if value}


def _unbraced(text: str) -> str:
    return re.sub("[{}]", "", text)


def _blanks(text: str) -> str:
    return " ".join(text.split())


def _folded(text: str) -> str:
    return _letters(unicodedata.normalize("NFKC", text)).casefold()


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))
