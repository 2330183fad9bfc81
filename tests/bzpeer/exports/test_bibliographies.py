"""Independent programs read every bibliography format, and all titles and names are unchanged.

BibTeX: bibtexparser, pybtex, pandoc. RIS: rispy, pandoc. CSL-JSON: citeproc-py, pandoc.
"""

# the parsers have no types
# pyright: reportMissingTypeStubs=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportUnknownLambdaType=false, reportPrivateImportUsage=false

import json
import re
from typing import Any

import bibtexparser
import pypandoc
import pytest
import rispy
from bibtexparser import middlewares
from citeproc import Citation as Cited
from citeproc import CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON
from pybtex.database import parse_string

from bzpeer.exports.author_names import AuthorName, parse_author_name
from bzpeer.exports.bibtex import citation_key
from bzpeer.exports.bibtex_escaping import escape_title
from bzpeer.exports.citation import Citation, read_citation
from bzpeer.exports.cited_authors import CitedAuthors
from bzpeer.exports.formats import FORMATS, BibliographyFormat
from cypher.model import PaperType
from tests.bzpeer.exports import special_texts

PUBLICATION: dict[str, Any] = {
    "date": None,
    "venueType": None,
    "publisher": None,
    "volume": None,
    "issue": None,
    "firstPage": None,
    "lastPage": None,
    "articleNumber": None,
    "issns": [],
    "isbns": [],
}
TYPES = [kind.value for kind in PaperType]
ALL_NAMES = (*special_texts.PERSON_NAMES, *special_texts.ORGANISATION_NAMES)


def paper(place: int, title: str, **given: Any) -> Citation:
    fields: dict[str, Any] = {
        "id": f"W{place}",
        "title": title,
        "type": TYPES[place % len(TYPES)],
        "year": 2021,
        "publishedOn": "2021-08-16" if place % 2 else None,
        "venue": special_texts.TITLES[(place + 5) % len(special_texts.TITLES)],
        "doi": "10.1002/(sici)1097-4571(199505)46:4<1::aid_x%20>3.0.co;2-#",
        "arxivId": "2108.07258" if place % 3 else None,
        "url": "https://example.org/a_b?c=%7Bd%7D&e=~f#g" if place % 4 else None,
        "abstract": special_texts.TITLES[(place + 9) % len(special_texts.TITLES)],
        "titleHtml": None,
        "language": None,
        "isRetracted": False,
        "authors": list(ALL_NAMES),
        "isTruncated": False,
        **{name: value for name, value in given.items() if name not in PUBLICATION},
    }
    fields["publication"] = PUBLICATION | {name: given[name] for name in PUBLICATION if name in given}
    return read_citation(fields, CitedAuthors(fields["authors"], fields["isTruncated"]))


PAPERS = [paper(place, title) for place, title in enumerate((*special_texts.TITLES, *special_texts.MULTILINE_TITLES))]


def written(name: str, papers: list[Citation]) -> str:
    chosen = FORMATS[name]
    assert isinstance(chosen, BibliographyFormat)
    writer = chosen.open()
    pages = [papers[:3], [], papers[3:]]
    return (writer.begin() + b"".join(map(writer.papers, pages)) + writer.end()).decode()


def by_pandoc(text: str, kind: str) -> dict[str, dict[str, Any]]:
    """A bibliography as pandoc reads it: CSL-JSON items by id."""
    # csljson, because pandoc's styles would change titles to lower case
    read: Any = json.loads(pypandoc.convert_text(text, "csljson", format=kind))
    return {item["id"]: item for item in read}


def typeset(text: str) -> str:
    """The text as TeX prints it, with curly instead of straight quotes."""
    for straight, curly in (("'", "’"), ("`", "‘"), ("ˆ", "^"), ("$\\lbrace$", "{"), ("$\\rbrace$", "}")):
        text = text.replace(straight, curly)
    # pandoc pairs quotes
    return re.sub("[“”]", '"', text.replace("’’", '"').replace("‘‘", '"')).replace("’", "'").replace("‘", "'")


def test_bibtexparser_reads_bibtex_back() -> None:
    library: Any = bibtexparser.parse_string(
        written("bibtex", PAPERS),
        append_middleware=[middlewares.LatexDecodingMiddleware()],
    )
    assert not library.failed_blocks
    assert [entry.key for entry in library.entries] == [citation_key(each) for each in PAPERS]
    for entry, each in zip(library.entries, PAPERS, strict=True):
        fields = {field.key: field.value for field in entry.fields}
        assert typeset(fields["title"]) == typeset(each.title)
        assert each.abstract is not None
        assert typeset(fields["abstract"]) == typeset(each.abstract)
        assert fields["year"] == "2021"
        assert fields.get("month") == ("aug" if len(each.published) > 1 else None)


def test_pybtex_reads_bibtex_back() -> None:
    read: Any = parse_string(written("bibtex", PAPERS), "bibtex")
    assert list(read.entries) == [citation_key(each) for each in PAPERS]
    for entry, each in zip(read.entries.values(), PAPERS, strict=True):
        assert (entry.fields["doi"], entry.fields.get("url"), entry.fields.get("eprint")) == (
            each.doi,
            each.url,
            each.arxiv,
        )
        for person, name in zip(entry.persons["author"], each.authors, strict=True):
            parts = (
                person.last_names,
                person.first_names + person.middle_names,
                person.prelast_names,
                person.lineage_names,
            )
            said = tuple(_plain(" ".join(part)) for part in parts)
            assert said == (name.family or name.organisation, name.given, name.particle, name.suffix)


def test_pandoc_reads_bibtex_back() -> None:
    read = by_pandoc(written("bibtex", PAPERS), "bibtex")
    for each in PAPERS:
        item = read[citation_key(each)]
        assert _unquoted(item["title"]) == _unquoted(each.title)
        assert item["DOI"] == each.doi
        assert each.url in {None, item.get("URL")}
        for author, name in zip(item["author"], each.authors, strict=True):
            # pandoc decides by its own rules which words are particles
            family = "".join(author.get(part, "") for part in ("dropping-particle", "non-dropping-particle", "family"))
            assert _letters(family) == _letters(name.particle + name.family)
            said = (author.get("given", ""), author.get("literal", ""), author.get("suffix", ""))
            assert tuple(map(typeset, said)) == tuple(map(typeset, (name.given, name.organisation, name.suffix)))


def test_rispy_reads_ris_back() -> None:
    text = written("ris", PAPERS)
    assert text.count("\r\n") == text.count("\n")
    read: list[dict[str, Any]] = rispy.loads(text)
    assert len(read) == len(PAPERS)
    for item, each in zip(read, PAPERS, strict=True):
        assert (item["id"], item["title"], item["abstract"], item["doi"]) == (
            each.id,
            each.title,
            each.abstract,
            each.doi,
        )
        assert item.get("secondary_title", item.get("publisher")) == each.venue
        assert item["urls"] == [each.address]
        assert item["year"] == "2021"
        assert len(item["authors"]) == len(ALL_NAMES)
        assert "Maaten" in item["authors"][2]
    assert {item["type_of_reference"] for item in read} == {
        "JOUR",
        "UNPB",
        "BOOK",
        "CHAP",
        "DATA",
        "THES",
        "RPRT",
        "GEN",
    }
    assert read[0]["authors"][:7] == [
        "Lovelace, Ada",
        "Hinton, G. E.",
        "van der Maaten, Laurens",
        "van Beethoven, Ludwig",
        "de los Ángeles García, María",
        "d'Alembert, Jean-Baptiste",
        "King, Martin Luther, Jr.",
    ]


def test_pandoc_reads_ris_back() -> None:
    read = by_pandoc(written("ris", PAPERS), "ris")
    for each in PAPERS:
        item = read[each.id]
        assert typeset(item["title"]) == typeset(each.title)
        assert item["DOI"] == each.doi
        assert item["author"][0] == {"family": "Lovelace", "given": "Ada"}
        assert len(item["author"]) == len(each.authors)


def test_csl_json_matches_its_schema() -> None:
    text = written("csl-json", PAPERS)
    items: list[dict[str, Any]] = json.loads(text)
    known = {
        "id",
        "type",
        "title",
        "author",
        "issued",
        "publisher",
        "container-title",
        "number",
        "DOI",
        "URL",
        "abstract",
    }
    for item, each in zip(items, PAPERS, strict=True):
        assert item.keys() <= known
        assert (item["id"], item["title"], item["abstract"], item["DOI"]) == (
            each.id,
            each.title,
            each.abstract,
            each.doi,
        )
        assert item["issued"] == {"date-parts": [list(each.published)]}
    assert items[0]["author"][2] == {"family": "Maaten", "given": "Laurens", "non-dropping-particle": "van der"}
    assert {"literal": "The ATLAS Collaboration"} in items[0]["author"]
    assert json.loads(written("csl-json", [])) == []


def test_citeproc_reads_csl_json_back() -> None:
    source: Any = CiteProcJSON(json.loads(written("csl-json", PAPERS)))
    style: Any = CitationStylesStyle("harvard-cite-them-right", validate=False)
    bibliography: Any = CitationStylesBibliography(style, source, formatter.plain)
    for each in PAPERS:
        bibliography.register(Cited([CitationItem(each.id)]))
    shown = [str(entry) for entry in bibliography.bibliography()]
    assert len(shown) == len(PAPERS)
    for text in shown:
        assert "Lovelace, A." in text
        assert "2021" in text
    assert any("שלום עולם" in text for text in shown)


def test_pandoc_reads_csl_json_back() -> None:
    read = by_pandoc(written("csl-json", PAPERS), "csljson")
    for each in PAPERS:
        item = read[each.id]
        # pandoc reads <b> as bold, as CSL defines
        assert _letters(item["title"]) == _letters(each.title)
        assert len(item["author"]) == len(each.authors)


@pytest.mark.parametrize("name", special_texts.PERSON_NAMES)
def test_names_have_parts(name: str) -> None:
    family, given, particle, suffix = special_texts.PERSON_NAMES[name]
    assert parse_author_name(name) == AuthorName(family, given, particle, suffix)


@pytest.mark.parametrize("name", special_texts.ORGANISATION_NAMES)
def test_names_of_organisations_are_whole(name: str) -> None:
    assert parse_author_name(name) == AuthorName(organisation=name)


@pytest.mark.parametrize(
    ("title", "kept"),
    [
        (
            "BERT: Pre-training of Deep Bidirectional Transformers",
            "{BERT}: Pre-training of Deep Bidirectional Transformers",
        ),
        ("A survey of Bayesian methods for mRNA", "A survey of {Bayesian} methods for {mRNA}"),
        ("Learning to see. In the dark", "Learning to see. In the dark"),
        ("The GPT-3 Model and Its 175B Parameters", "The {GPT-3} Model and Its {175B} Parameters"),
    ],
)
def test_deliberate_capitals_are_protected(title: str, kept: str) -> None:
    assert escape_title(title) == kept


def test_keys_are_unique_and_do_not_depend_on_others() -> None:
    keys = [citation_key(each) for each in PAPERS]
    assert len(set(keys)) == len(keys)
    assert keys[0] == "lovelace2021-W0"
    assert citation_key(paper(1, "x", authors=["王小明"], year=None, publishedOn=None)) == "W1"


def test_unknown_values_are_left_out() -> None:
    bare = paper(
        3, "x", year=None, publishedOn=None, venue="", doi=None, arxivId=None, url=None, abstract=None, authors=[]
    )
    assert written("ris", [bare]) == "TY  - BOOK\r\nID  - W3\r\nTI  - x\r\nER  - \r\n\r\n"
    assert written("bibtex", [bare]) == "@book{W3,\n  title = {x},\n}\n\n"
    assert json.loads(written("csl-json", [bare])) == [{"id": "W3", "type": "book", "title": "x"}]


def test_a_date_of_another_year_is_not_the_date() -> None:
    assert paper(0, "x", publishedOn="2019-01-02").published == (2021,)
    assert paper(0, "x", publishedOn="2019-01-02", year=None).year == 2019


def _plain(text: str) -> str:
    """A name without its braces and escapes."""
    return re.sub(r"(?<!\\)[{}]|\\(?=[{}$&%#_])", "", text.replace("\\textbackslash{}", "\x00")).replace("\x00", "\\")


def _unquoted(text: str) -> str:
    """The text in lower case without quotes, which pandoc pairs and nests by its own rules."""
    return re.sub("[“”‘’`'\"]", "", typeset(text)).casefold()


def _letters(text: str) -> str:
    return re.sub(r"<[^>]*>|[^\w]", "", text)
