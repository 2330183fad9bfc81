"""Publication details, retraction, cut lists, languages and mathematics in every bibliography format."""

# the parsers have no types
# pyright: reportMissingTypeStubs=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportUnknownMemberType=false

import json
import re
from typing import Any

import pytest
import rispy
from pybtex.database import parse_string

from bzpeer.exports.bibtex_escaping import escape_title
from bzpeer.exports.citation import Citation, prefix_title, publication_date
from tests.bzpeer.exports.test_bibliographies import by_pandoc, paper, written

JOURNAL = {
    "type": "ARTICLE",
    "venueType": "JOURNAL",
    "venue": "Papers of Zoology",
    "publisher": "Museum Press",
    "volume": "47",
    "issue": "27",
    "firstPage": "369",
    "lastPage": "373",
    "articleNumber": "e12",
    "issns": ["0031-1049", "1807-0205"],
    "date": "2020-05-04",
    "year": 2020,
    "language": "pt",
    "authors": ["Ada Berg", "Bob Cole"],
}


def one(**given: Any) -> Citation:
    return paper(0, given.pop("title", "A title"), **{**JOURNAL, **given})


def bibtex(**given: Any) -> tuple[str, dict[str, str]]:
    """The entry type and the fields of a paper in BibTeX."""
    [entry] = parse_string(written("bibtex", [one(**given)]), "bibtex").entries.values()
    return entry.type, dict(entry.fields)


def ris(**given: Any) -> dict[str, list[str]]:
    """The values of each tag of a paper in RIS."""
    tags: dict[str, list[str]] = {}
    for line in written("ris", [one(**given)]).split("\r\n"):
        if line:
            tags.setdefault(line[:2], []).append(line[6:])
    return tags


def csl(**given: Any) -> dict[str, Any]:
    [item] = json.loads(written("csl-json", [one(**given)]))
    return item


def test_an_article_has_its_place_in_the_journal() -> None:
    kind, fields = bibtex()
    expected = {
        "journal": "Papers of Zoology",
        "publisher": "Museum Press",
        "volume": "47",
        "number": "27",
        "pages": "369--373",
        "eid": "e12",
        "issn": "0031-1049, 1807-0205",
        "langid": "portuguese",
        "month": "May",
        "year": "2020",
    }
    assert kind == "article"
    assert {name: fields[name] for name in expected} == expected
    tags = ris()
    expected_tags = {"TY": "JOUR", "T2": "Papers of Zoology", "PB": "Museum Press", "VL": "47", "IS": "27"}
    expected_tags |= {"SP": "369", "EP": "373", "C7": "e12", "SN": "0031-1049", "LA": "pt", "DA": "2020/05/04"}
    assert {tag: tags[tag] for tag in expected_tags} == {tag: [value] for tag, value in expected_tags.items()}
    [read] = rispy.loads(written("ris", [one()]))
    assert (read["volume"], read["number"], read["start_page"], read["end_page"]) == ("47", "27", "369", "373")
    item = csl()
    assert item["type"] == "article-journal"
    assert (item["container-title"], item["publisher"]) == ("Papers of Zoology", "Museum Press")
    assert (item["volume"], item["issue"], item["page"]) == ("47", "27", "369-373")
    assert (item["number"], item["ISSN"], item["language"]) == ("e12", "0031-1049, 1807-0205", "pt")
    for name, kind in (("bibtex", "bibtex"), ("ris", "ris"), ("csl-json", "csljson")):
        [found] = by_pandoc(written(name, [one()]), kind).values()
        assert (found["volume"], found["page"], found["publisher"]) == ("47", "369-373", "Museum Press")


def test_an_article_number_stands_for_missing_pages() -> None:
    without = {"firstPage": None, "lastPage": None}
    assert "pages" not in bibtex(**without)[1]
    assert bibtex(**without)[1]["eid"] == "e12"
    assert ris(**without)["SP"] == ["e12"]
    assert csl(**without)["page"] == "e12"
    assert bibtex(firstPage="7", lastPage="7")[1]["pages"] == "7"
    assert csl(firstPage="7", lastPage=None)["page"] == "7"


@pytest.mark.parametrize("paper_type", ["ARTICLE", "REVIEW_ARTICLE", "BOOK_CHAPTER", "OTHER"])
def test_a_paper_at_a_conference_is_in_its_proceedings(paper_type: str) -> None:
    given = {"type": paper_type, "venueType": "CONFERENCE", "venue": "Proceedings of X", "isbns": ["9781450390000"]}
    kind, fields = bibtex(**given)
    assert (kind, fields["booktitle"], fields["isbn"]) == ("inproceedings", "Proceedings of X", "9781450390000")
    tags = ris(**given)
    assert (tags["TY"], tags["T2"], tags["C3"]) == (["CPAPER"], ["Proceedings of X"], ["Proceedings of X"])
    assert tags["SN"] == ["9781450390000"]
    item = csl(**given)
    assert (item["type"], item["container-title"]) == ("paper-conference", "Proceedings of X")
    assert "event-title" not in item
    for name, form in (("bibtex", "bibtex"), ("ris", "ris"), ("csl-json", "csljson")):
        [found] = by_pandoc(written(name, [one(**given)]), form).values()
        assert (found["type"], found["container-title"]) == ("paper-conference", "Proceedings of X")


def test_a_preprint_at_a_conference_stays_a_preprint() -> None:
    assert bibtex(type="PREPRINT", venueType="CONFERENCE")[0] == "misc"
    assert bibtex(type="BOOK", venueType="CONFERENCE")[0] == "book"


def test_a_book_has_a_publisher_and_perhaps_a_series() -> None:
    book = {"type": "BOOK", "venueType": None, "venue": "Some eBooks", "isbns": ["9783161484100"], "issns": []}
    assert bibtex(**book)[1]["publisher"] == "Museum Press"
    assert bibtex(**{**book, "publisher": None})[1]["publisher"] == "Some eBooks"
    assert (ris(**book)["PB"], ris(**book)["SN"], csl(**book)["ISBN"]) == (
        ["Museum Press"],
        ["9783161484100"],
        "9783161484100",
    )
    series = {**book, "venueType": "BOOK_SERIES", "venue": "Lecture Notes"}
    fields = bibtex(**series)[1]
    assert (fields["series"], fields["publisher"]) == ("Lecture Notes", "Museum Press")
    assert (ris(**series)["T2"], csl(**series)["collection-title"]) == (["Lecture Notes"], "Lecture Notes")
    kind, fields = bibtex(**{**series, "type": "BOOK_CHAPTER"})
    assert (kind, fields["booktitle"], fields["publisher"]) == ("incollection", "Lecture Notes", "Museum Press")


@pytest.mark.parametrize(
    ("date", "month", "ris_date", "parts"),
    [
        ("2020", None, None, [2020]),
        ("2020-05", "May", "2020/05//", [2020, 5]),
        ("2020-05-04", "May", "2020/05/04", [2020, 5, 4]),
    ],
)
def test_a_date_is_as_precise_as_it_is_known(
    date: str, month: str | None, ris_date: str | None, parts: list[int]
) -> None:
    assert bibtex(date=date)[1].get("month") == month
    assert ris(date=date).get("DA", [None]) == [ris_date]
    assert csl(date=date)["issued"] == {"date-parts": [parts]}


def test_a_retracted_paper_is_marked_once() -> None:
    title = "Stem cells from casework"
    _, fields = bibtex(title=title, isRetracted=True)
    assert (fields["title"], fields["note"]) == (f"{{RETRACTED}}: {title}", "Retracted")
    tags = ris(title=title, isRetracted=True)
    assert (tags["TI"], tags["N1"]) == ([f"RETRACTED: {title}"], ["Retracted"])
    item = csl(title=title, isRetracted=True)
    assert (item["title"], item["status"], item["note"]) == (f"RETRACTED: {title}", "retracted", "Retracted")
    for marked in (f"RETRACTED: {title}", f"Retracted Article: {title}", f"[Retracted] {title}", f"WITHDRAWN: {title}"):
        assert ris(title=marked, isRetracted=True)["TI"] == [marked]
    for other in ("Retracted wings of beetles", "Withdrawn patients"):
        assert ris(title=other, isRetracted=True)["TI"] == [f"RETRACTED: {other}"]
        assert ris(title=other)["TI"] == [other]
    assert "note" not in bibtex()[1]


def test_a_cut_list_of_authors_says_so() -> None:
    text = written("bibtex", [one(isTruncated=True)])
    assert "author = {Berg, Ada and Cole, Bob and others}" in text
    tags = ris(isTruncated=True)
    assert tags["AU"] == ["Berg, Ada", "Cole, Bob", "et al.,"]
    assert tags["N1"] == ["Only the first 2 authors are known."]
    assert csl(isTruncated=True)["author"][-1] == {"literal": "others"}
    assert "others" not in written("bibtex", [one(isTruncated=True, authors=[])])
    assert "others" not in written("bibtex", [one()])


def test_a_language_that_babel_does_not_know_is_a_language() -> None:
    assert bibtex(language="de")[1]["langid"] == "ngerman"
    fields = bibtex(language="eo")[1]
    assert (fields["language"], "langid" in fields) == ("eo", False)
    assert not {"language", "langid"} & bibtex(language=None)[1].keys()


@pytest.mark.parametrize(
    ("date", "parts"),
    [
        ("2018", (2018,)),
        ("2018-01", (2018, 1)),
        ("2018-01-15", (2018, 1, 15)),
        ("2017-12", (2018,)),
        ("2018-13", (2018,)),
        ("soon", (2018,)),
        (None, (2018,)),
    ],
)
def test_a_text_that_is_no_date_leaves_the_year(date: str | None, parts: tuple[int, ...]) -> None:
    assert publication_date(date, 2018) == parts


@pytest.mark.parametrize(
    ("title", "cited"),
    [
        ("Retracted: A study", "Retracted: A study"),
        ("[RETRACTED ARTICLE] A study", "[RETRACTED ARTICLE] A study"),
        ("Retraction Note to: A study", "Retraction Note to: A study"),
        ("“Withdrawn: A study”", "“Withdrawn: A study”"),
        ("Retraction of papers", "RETRACTED: Retraction of papers"),
        ("A study (retracted article)", "RETRACTED: A study (retracted article)"),
    ],
)
def test_a_title_with_the_publishers_mark_gets_no_second_one(title: str, cited: str) -> None:
    assert prefix_title(title, is_retracted=True) == cited
    assert prefix_title(title, is_retracted=False) == title


@pytest.mark.parametrize(
    ("html", "title"),
    [
        ("H<sub>2</sub>O &amp; <i>E. coli</i>", "H<sub>2</sub>O & <i>E. coli</i>"),
        ("A &lt;b&gt; c", "plain"),
        ("10<sup>6</sup> <math><mi>x</mi></math>", "plain"),
        (None, "plain"),
    ],
)
def test_the_markup_of_csl_stays_in_csl_json(html: str | None, title: str) -> None:
    assert csl(title="plain", titleHtml=html)["title"] == title
    assert bibtex(title="plain", titleHtml=html)[1]["title"] == "plain"


@pytest.mark.parametrize(
    ("title", "written_title"),
    [
        (r"Interactions by $R_2$ and $R_{1\text{ρ}}$", r"Interactions by {$R_2$} and {$R_{1\text{ρ}}$}"),
        (r"$\alpha$-stable $k$-means", r"{$\alpha$}-stable {$k$}-means"),
        (r"The $5s~^2S_{1/2}$ state", r"The {$5s~^2S_{1/2}$} state"),
        ("From $5 to $10 a day", r"From \$5 to \$10 a day"),
        ("A$AP and Ke$ha", r"{A\$AP} and Ke\$ha"),
        ("US$100-US$200", r"{US\$100-US\$200}"),
        (r"Not $\input{/etc/passwd}$", r"{Not \$\textbackslash{}input\{/etc/passwd\}\$}"),
        (r"Not $\alpha{$ closed", r"{Not \$\textbackslash{}alpha$\lbrace$\$ closed}"),
        (r"Not $x_$ or $x^^41$", r"Not \$x\_\$ or \$x\textasciicircum{}\textasciicircum{}41\$"),
        (r"100% of $dollar", r"100\% of \$dollar"),
    ],
)
def test_only_known_mathematics_stays_mathematics(title: str, written_title: str) -> None:
    assert escape_title(title) == written_title


def test_a_family_name_of_several_words_is_not_split() -> None:
    names = ["Jan Van den Berg", "Juan Carlos de Borbón y Borbón", "Ludwig van Beethoven"]
    text = written("bibtex", [one(authors=names)])
    assert "Van den Berg, Jan and de {Borbón y Borbón}, Juan Carlos and van Beethoven, Ludwig" in text
    [entry] = parse_string(text, "bibtex").entries.values()
    first, second, third = entry.persons["author"]
    assert (first.prelast_names, first.last_names, first.first_names) == (["Van", "den"], ["Berg"], ["Jan"])
    assert (second.prelast_names, second.last_names) == (["de"], ["{Borbón y Borbón}"])
    assert (third.prelast_names, third.last_names) == (["van"], ["Beethoven"])


def test_addresses_are_percent_encoded_in_every_format() -> None:
    given = {"url": 'https://example.org/a b[c]/"é"%20x', "doi": None, "arxivId": None}
    encoded = "https://example.org/a%20b%5Bc%5D/%22%C3%A9%22%20x"
    assert bibtex(**given)[1]["url"] == encoded
    assert ris(**given)["UR"] == [encoded]
    assert csl(**given)["URL"] == encoded
    assert re.fullmatch(r"[\x21-\x7e]+", csl(doi="10.1/<a>#b?c é", url=None)["URL"])
