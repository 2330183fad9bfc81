"""Every spelling of an identifier has one key, and nothing else has."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cypher.model import Label
from cypher.text.identifiers import Scheme, canonical, is_minted, lookup_key, minted_id, mistyped, page_key, recognise

SPELLINGS = {
    "doi:10.1145/3442188.3445922": [
        "https://doi.org/10.1145/3442188.3445922",
        "http://dx.doi.org/10.1145/3442188.3445922",
        "HTTPS://DOI.ORG/10.1145/3442188.3445922",
        "doi.org/10.1145/3442188.3445922",
        "doi:10.1145/3442188.3445922",
        "DOI: 10.1145/3442188.3445922",
        "10.1145/3442188.3445922.",
        "  10.1145%2F3442188.3445922\n",
        "https://doi.org/10.1145%2f3442188.3445922",
        "10.1145/3442188.3445922,",
        "(doi:10.1145/3442188.3445922)",
        "[10.1145/3442188.3445922];",
        "“10.1145/3442188.3445922”",
        "<https://doi.org/10.1145/3442188.3445922>.",
        "https://doi.org/https://doi.org/10.1145/3442188.3445922",
        "https://doi.org/doi:10.1145/3442188.3445922",
        "DOI: https://doi.org/10.1145/3442188.3445922",
        "DOI：10.1145/3442188.3445922。",
        "doi = {10.1145/3442188.3445922},",
        "info:doi/10.1145/3442188.3445922",
        "urn:doi:10.1145/3442188.3445922",
        "https://doi.org/10.1145/3442188.3445922?utm_source=mail&utm_medium=x",
        "https://doi.org/10.1145/3442188.3445922#citeas",
        "https://dl.acm.org/doi/10.1145/3442188.3445922",
        "https://dl.acm.org/doi/abs/10.1145/3442188.3445922#sec-2",
        "dl.acm.org/doi/pdf/10.1145/3442188.3445922?download=true",
        "https://dl-acm-org.proxy.example.edu/doi/fullHtml/10.1145/3442188.3445922",
        "https://doi-org.proxy.example.edu/10.1145/3442188.3445922",
        "https://doi.org.ezproxy.example.edu/10.1145/3442188.3445922",
        "https://login.proxy.example.edu/login?url=https://doi.org/10.1145/3442188.3445922",
        "https://mail.example.com/?url=https%3A%2F%2Fdl.acm.org%2Fdoi%2F10.1145%2F3442188.3445922&data=05",
        "https://api.openalex.org/works/https://doi.org/10.1145/3442188.3445922?select=id",
        "https://api.openalex.org/works/doi:10.1145/3442188.3445922",
        "https://web.archive.org/web/2021/https://dl.acm.org/doi/10.1145/3442188.3445922",
    ],
    "doi:10.1016/s0140-6736(05)67889-3": [
        "10.1016/S0140-6736(05)67889-3",
        "10.1016/S0140-6736(05)67889-3).",
        "(10.1016/S0140‑6736(05)67889‑3)",
    ],
    "doi:10.1007/s11192-018-2820-9": [
        "https://link.springer.com/article/10.1007/s11192-018-2820-9#citeas",
        "https://link.springer.com/content/pdf/10.1007/s11192-018-2820-9.pdf",
    ],
    "doi:10.1038/s41586-020-2649-2": [
        "https://www.nature.com/articles/s41586-020-2649-2",
        "https://www.nature.com/articles/s41586-020-2649-2.pdf?origin=x",
        "https://www-nature-com.proxy.example.edu/articles/s41586-020-2649-2/figures/1",
    ],
    "doi:10.1371/journal.pone.0123456": [
        "https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0123456",
        "https://journals.plos.org/plosone/article/file?id=10.1371%2Fjournal.pone.0123456&type=printable",
    ],
    "doi:10.3389/fpsyg.2018.00001": ["https://www.frontiersin.org/articles/10.3389/fpsyg.2018.00001/full"],
    "doi:10.1101/2020.01.01.123456": ["https://www.biorxiv.org/content/10.1101/2020.01.01.123456v2.full.pdf"],
    "doi:10.1088/1742-6596/2204/1/011001": ["https://iopscience.iop.org/article/10.1088/1742-6596/2204/1/011001/pdf"],
    "doi:10.48550/arxiv.2301.01234": ["10.48550/arXiv.2301.01234v2", "https://doi.org/10.48550/ARXIV.2301.01234V3"],
    "doi:10.5555/case#2105": ["https://doi.org/10.5555/case#2105"],
    "doi:10.1021/case031064+": ["https://doi.org/10.1021/case031064+"],
    "doi:10.1002/(sici)1097-0258(19980815/30)17:15/16<1661::aid-sim968>3.0.co;2-2": [
        "10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2",
        "https://doi.org/10.1002/%28SICI%291097-0258%2819980815%2F30%2917%3A15%2F16%3C1661%3A%3AAID-SIM968%3E3.0.CO%3B2-2",
    ],
    "arxiv:2108.07258": [
        "https://arxiv.org/abs/2108.07258",
        "http://www.arxiv.org/pdf/2108.07258v3.pdf",
        "https://export.arxiv.org/abs/2108.07258v1",
        "arXiv:2108.07258v2",
        "ARXIV: 2108.07258",
        "arXiv:2108.07258v3 [cs.LG] 12 Jul 2022",
        "arXiv preprint arXiv:2108.07258 (2021)",
        "arXiv preprint arXiv:2108.07258, 2021.",
        "https://arxiv.org/abs/2108.07258?context=cs",
        "https://ar5iv.labs.arxiv.org/html/2108.07258",
        "https://ar5iv.org/abs/2108.07258",
        "https://www.alphaxiv.org/overview/2108.07258v2",
        "https://huggingface.co/papers/2108.07258",
        "https://api.semanticscholar.org/arXiv:2108.07258",
        "https://arxiv-org.proxy.example.edu/abs/2108.07258",
        "2108.07258",
    ],
    "arxiv:hep-th/9901001": ["hep-th/9901001v2", "arXiv:hep-th/9901001", "https://arxiv.org/abs/HEP-TH/9901001"],
    "arxiv:math/0309136": ["math.GT/0309136", "https://arxiv.org/abs/math/0309136"],
    "orcid:0000-0002-1825-0097": [
        "https://orcid.org/0000-0002-1825-0097",
        "http://www.orcid.org/0000-0002-1825-0097/",
        "orcid:0000-0002-1825-0097",
        "0000000218250097",
        "0000‐0002‑1825–0097",
        "0000−0002−1825−0097",
        "0000 0002 1825 0097",
        "0000 - 0002 - 1825 - 0097",
        "ORCID0000-0002-1825-0097",
        "ORCID iD 0000-0002-1825-0097",
        "ORCID: https://orcid.org/0000-0002-1825-0097",
        "https://orcid.org/0000-0002-1825-0097?lang=en",
        "https://orcid.org/my-orcid?orcid=0000-0002-1825-0097",
    ],
    "orcid:0000-0002-1694-233X": ["0000-0002-1694-233x", "https://orcid.org/0000-0002-1694-233X"],
    "ror:03dbr7087": [
        "https://ror.org/03dbr7087",
        "ror.org/03DBR7087",
        "03dbr7087",
        "ROR: 03dbr7087",
        "https://api.ror.org/v2/organizations/03dbr7087",
    ],
    "W2741809807": [
        "https://openalex.org/W2741809807",
        "https://openalex.org/works/w2741809807",
        "https://api.openalex.org/works/W2741809807?select=id",
        "w2741809807",
        "https://openalex.org/works?page=1&zoom=w2741809807",
        "OpenAlex: W2741809807",
    ],
    "T10181": ["t10181", "https://openalex.org/T10181", "https://openalex.org/topics/T10181"],
    "pmid:16357352": [
        "https://pubmed.ncbi.nlm.nih.gov/16357352",
        "pmid:16357352",
        "PMID 16357352",
        "PMID: 16357352.",
        "https://pubmed.ncbi.nlm.nih.gov/16357352/?from_term=x&from_pos=2",
        "https://www.ncbi.nlm.nih.gov/pubmed/16357352",
        "https://europepmc.org/article/MED/16357352",
    ],
    "pmcid:PMC9876543": [
        "PMC9876543",
        "pmc9876543",
        "PMCID: PMC9876543",
        "PMC9876543.1",
        "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC9876543/pdf/main.pdf",
        "https://www.ncbi.nlm.nih.gov/pmc/articles/9876543",
        "https://pmc.ncbi.nlm.nih.gov/articles/PMC9876543/",
        "https://europepmc.org/articles/pmc9876543?pdf=render",
    ],
    "isbn:9783161484100": [
        "978-3-16-148410-0",
        "978 3 16 148410 0",
        "9783161484100",
        "ISBN 978-3-16-148410-0",
        "ISBN-10: 3-16-148410-X",
        "3-16-148410-X",
        "316148410x",
        "urn:isbn:9783161484100",
        "https://openlibrary.org/isbn/9783161484100",
    ],
    "url:openreview.net/forum?id=HyUNwulC-": [
        "https://openreview.net/forum?id=HyUNwulC-",
        "http://www.openreview.net/pdf?id=HyUNwulC-",
    ],
    "url:aclanthology.org/P18-1001": [
        "https://aclanthology.org/P18-1001/",
        "https://www.aclweb.org/anthology/P18-1001.pdf",
        "http://aclweb.org/anthology/P/P18/P18-1001",
    ],
    "url:aclanthology.org/2021.emnlp-main.446": ["https://aclanthology.org/2021.emnlp-main.446.pdf"],
    "doi:10.1093/nar/28.1.235": [
        "https://academic.oup.com/nar/article/doi/10.1093/nar/28.1.235/2384433",
        "https://academic.oup.com/nar/article-pdf/doi/10.1093/nar/28.1.235/9895144/28_1_0235.pdf",
        "https://academic.oup.com/nar/advance-article-abstract/doi/10.1093/nar/28.1.235/2384433?login=false",
        "https://academic-oup-com.proxy.example.edu/nar/article-lookup/doi/10.1093/nar/28.1.235",
    ],
    "doi:10.1109/tvcg.2020.3030338": [
        "Digital Object Identifier 10.1109/TVCG.2020.3030338",
        "Digital Object Identifier (DOI): 10.1109/TVCG.2020.3030338",
        "https://doi.org/10.1109/TVCG.2020.3030338/",
        "DOI No. 10.1109/TVCG.2020.3030338",
        "DOI – 10.1109/TVCG.2020.3030338",
        "\\doi{10.1109/TVCG.2020.3030338}",
        "https://doi.org/ 10.1109/TVCG.2020.3030338",
        "doi: 10.1109/TVCG.2020.3030338. PMID: 33048745; PMCID: PMC7654321.",
    ],
    "doi:10.7554/elife.12345": ["https://elifesciences.org/articles/12345v2", "10.7554/eLife.12345"],
    "doi:10.1039/d0sc00001a": ["https://pubs.rsc.org/en/content/articlehtml/2020/sc/d0sc00001a"],
    "arxiv:2301.01234": [
        "arXiv.2301.01234",
        "arXiv/2301.01234",
        "arXiv:2301.01234 (cs.LG)",
        "[2301.01234] A title",
        "arXiv:2301.01234v2 [cs.LG, stat.ML]",
        "arXiv:2301.01234 [cond-mat.mes-hall cs.LG]",
    ],
    "arxiv:physics/0608016": ["physics.soc-ph/0608016"],
    "pmid:33048745": ["PMID33048745", "PubMed 33048745", "PubMed: 33048745", "PMID: 33048745; PMCID: PMC7654321"],
    "isbn:9780306406157": [
        "ISBN978-0-306-40615-7",
        "ISBN-13 \u200f : \u200e 978-0306406157",
        "ISBN (print) 978-0-306-40615-7",
        "ISBN 978-0-306-40615-7 (hardcover)",
        "eISBN: 978-0-306-40615-7",
    ],
    "url:blogs.nature.com/articles/a-post": ["https://blogs.nature.com/articles/a-post"],
    "url:nips.cc/virtual/2019/poster/13242": ["HTTPS://WWW.nips.cc/virtual/2019/poster/13242/#abstract"],
}


@pytest.mark.parametrize(("key", "text"), [(key, text) for key, texts in SPELLINGS.items() for text in [key, *texts]])
def test_every_spelling_has_one_key(key: str, text: str) -> None:
    assert recognise(text) == key


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "123", "16357352", "Attention is all you need", "10.1145", "10.1145/", "0000-0002-1825-0098", "W0",
        "W-1",
        "X123", "2113.12345", "03ilou000", "ftp://example.org/x", "https://", "https://[::1", "https://localhost/x",
        "https://name:word@example.org/x", "javascript:alert(1)", "id=1' OR '1'='1", "\x00",
        "Fig. 10.5", "10.5 ways", "10.1000 things", "PMC", "PMC 2019", "PMID", "ISBN", "0306406152",
        "978-3-16-148410-1", "isbn:3-16-148410-1", "foo/1234567", "see 10.5555/x and 10.5555/y", "arXiv", "DOI:",
        "PubMed 25", "pubmed 2020", "PMID: 1; PMCID: a map", "digital object identifier", "arXiv.org",
    ],
)  # fmt: skip
def test_other_text_is_no_identifier(text: str) -> None:
    assert recognise(text) is None


def test_a_known_scheme_takes_bare_numbers_and_a_doi_of_arxiv_is_also_its_id() -> None:
    assert canonical(Scheme.PMID, "16357352") == "pmid:16357352"
    assert canonical(Scheme.MAG, " 2741809807 ") == "mag:2741809807"
    assert canonical(Scheme.ARXIV, "https://doi.org/10.48550/arXiv.2108.07258") == "arxiv:2108.07258"
    assert canonical(Scheme.DOI, "10.48550/arXiv.2108.07258") == "doi:10.48550/arxiv.2108.07258"
    assert canonical(Scheme.ORCID, "10.48550/arXiv.2108.07258") is None
    assert canonical(Scheme.PMCID, "9876543") == canonical(Scheme.PMCID, "PMC9876543") == "pmcid:PMC9876543"
    assert canonical(Scheme.ISBN, "0306406152") == canonical(Scheme.ISBN, "ISBN 0306406152") == "isbn:9780306406157"
    assert canonical(Scheme.DOI, "https://arxiv.org/abs/2108.07258") is None
    assert lookup_key("10.48550/arXiv.cs.LG/0501001v2") == "arxiv:cs/0501001"


def test_the_address_of_a_page_keeps_its_own_key() -> None:
    assert page_key("https://dl.acm.org/doi/10.5555/X?a=b") == "url:dl.acm.org/doi/10.5555/X?a=b"
    assert page_key("https://doi.org/10.5555/x") is None
    assert page_key("10.5555/x") is None
    assert recognise("url:dl.acm.org/doi/10.5555/X") == "url:dl.acm.org/doi/10.5555/X"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("0000-0002-1825-0098", (Scheme.ORCID, "0000-0002-1825-0098")),
        ("https://orcid.org/0000-0002-1825-0098?lang=en", (Scheme.ORCID, "0000-0002-1825-0098")),
        ("ISBN 978-3-16-148410-1", (Scheme.ISBN, "978-3-16-148410-1")),
        ("3-16-148410-1", (Scheme.ISBN, "3-16-148410-1")),
        ("0000-0002-1825-0097", None),
        ("978-3-16-148410-0", None),
        ("1234567890", None),
        ("covid-19 2020-2021", None),
    ],
)
def test_a_wrong_check_digit_is_noticed(text: str, found: tuple[Scheme, str] | None) -> None:
    assert mistyped(text) == found


_SUFFIXES = st.lists(st.from_regex(r"[a-z0-9]{1,6}", fullmatch=True), min_size=1, max_size=4).flatmap(
    lambda parts: st.sampled_from(["-", ".", "_", "/a", "(1)", ":", "<1::aid>", "[2]"]).map(lambda by: by.join(parts))
)
_DOIS = st.builds("10.{}/x{}".format, st.integers(1000, 99999), _SUFFIXES).filter(
    lambda doi: not doi.endswith(("/abs", "/pdf", "/full", "/meta", "/html", "/xml")) and "10.1101" not in doi
)
_AROUND = st.sampled_from(
    ["{}", " {}\n", "({})", "[{}]", "“{}”", "<{}>", "{}.", "{},", "{};", "({}).", "'{}'", "\u200b{}", "\u200e{}\u00a0"]
)
_DOI_SPELLINGS = (
    "{}", "doi:{}", "DOI {}", "DOI: {}", "info:doi/{}", "urn:doi:{}", "https://doi.org/{}", "http://dx.doi.org/{}",
    "doi.org/{}", "DOI: https://doi.org/{}", "https://doi.org/https://doi.org/{}", "https://doi.org/{}?utm_source=a",
    "https://doi.org/{}#citeas", "https://dl.acm.org/doi/abs/{}", "https://x.example.org/doi/full/{}?a=b#c",
    "https://doi-org.proxy.example.edu/{}", "https://journals.plos.org/plosone/article?id={}",
    "https://link.springer.com/article/{}", "https://a.example.edu/login?url=https://doi.org/{}",
)  # fmt: skip
_ARXIV_SPELLINGS = (
    "{}", "arXiv:{}", "arXiv: {}v3", "arXiv:{}v1 [cs.LG] 3 Jan 2023", "https://arxiv.org/abs/{}v2",
    "arxiv.org/pdf/{}.pdf",
    "https://ar5iv.org/html/{}", "https://alphaxiv.org/abs/{}", "arXiv preprint arXiv:{}, 2021",
)  # fmt: skip


@given(_DOIS, st.sampled_from(_DOI_SPELLINGS), _AROUND, st.booleans())
def test_a_doi_in_any_spelling_is_that_doi(doi: str, spelling: str, around: str, loud: bool) -> None:
    text = around.format(spelling.format(doi.upper() if loud else doi))
    assert recognise(text) == canonical(Scheme.DOI, text) == f"doi:{doi}"


@given(
    st.builds("{:02}{:02}.{:05}".format, st.integers(7, 40), st.integers(1, 12), st.integers(1, 99999))
    | st.builds("{}/{:07}".format, st.sampled_from(["hep-th", "math", "cs", "q-bio"]), st.integers(1, 9999999)),
    st.sampled_from(_ARXIV_SPELLINGS),
    _AROUND,
)
def test_an_arxiv_id_in_any_spelling_is_that_id(identity: str, spelling: str, around: str) -> None:
    assert recognise(around.format(spelling.format(identity))) == f"arxiv:{identity}"


@given(
    st.integers(10**14, 10**15 - 1),
    st.sampled_from(["-", " ", "", "\u2010", "\u2011", "\u2013", "\u2212"]),
    st.sampled_from(["{}", "ORCID {}", "ORCID iD: {}", "https://orcid.org/{}?lang=de", "orcid.org/{}/"]),
    _AROUND,
)
def test_an_orcid_in_any_spelling_is_that_orcid(number: int, by: str, spelling: str, around: str) -> None:
    total = 0
    for digit in str(number):
        total = (total + int(digit)) * 2
    check = (12 - total % 11) % 11
    digits = f"{number}{'X' if check == 10 else check}"
    groups = [digits[at : at + 4] for at in range(0, 16, 4)]
    if by == " " and "/" in spelling:
        by = "-"
    assert recognise(around.format(spelling.format(by.join(groups)))) == f"orcid:{'-'.join(groups)}"


@given(
    st.integers(10**7, 10**9 - 1),
    st.sampled_from(
        ["PMID {}", "PMID: {}", "https://pubmed.ncbi.nlm.nih.gov/{}/?a=b", "PMC{}", "PMCID: PMC{}", "pmc{}.1"]
    ),
    _AROUND,
)
def test_numbers_of_pubmed_and_of_its_central_archive_differ(number: int, spelling: str, around: str) -> None:
    key = f"pmcid:PMC{number}" if "pmc" in spelling.lower() else f"pmid:{number}"
    assert recognise(around.format(spelling.format(number))) == key


@given(st.lists(st.sampled_from(["10.5", "PMC", "Fig.", "ISBN", "arXiv", "doi", "v2", "978", "networks", "2019", "W"])))
def test_words_of_titles_are_no_identifier(words: list[str]) -> None:
    assert recognise(" ".join(words)) is None


@given(st.text(max_size=60) | st.from_regex(r"(https?://)?[a-z]{1,9}\.(org|com)/\S{0,30}", fullmatch=True))
def test_a_key_is_its_own_key(text: str) -> None:
    key = recognise(text)
    assert key is None or recognise(key) == key


def test_minted_ids_tell_kinds_and_keys_apart() -> None:
    ids = [
        minted_id(kind, key) for kind in (Label.PAPER, Label.PERSON) for key in ("doi:10.1/x", "doi:10.1/y", "\ud800")
    ]
    assert len(set(ids)) == 6
    assert ids[0] == minted_id(Label.PAPER, "doi:10.1/x")
    assert all(map(is_minted, ids))
    assert not is_minted("W2741809807")


@pytest.mark.parametrize(
    "text",
    [
        "doi" * 1_300, "https://" * 500, ")" * 4_000, "a." * 1_900 + "com/", "https://" + "a-" * 1_900 + ".org/x",
        "https://a.com/" + "10.1234/a/pdf/" * 280, "https://a.org/?" + "url=https://b.org/&" * 200, "0-" * 2_000,
        "10.5555/" + "%25" * 1_300, "10.5555/" + "&amp;" * 700, "https://" + "a." * 1_900 + "org/10.5555/x",
    ],
)  # fmt: skip
def test_long_texts_take_little_time(text: str) -> None:
    started = time.process_time()
    recognise(text)
    mistyped(text)
    assert time.process_time() - started < 1
