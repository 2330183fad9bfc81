"""Every spelling of an identifier has one key, and nothing else has."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cypher.model import Label
from cypher.text.identifiers import Scheme, canonical, is_minted, minted_id, recognise

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
    ],
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
        "2108.07258",
    ],
    "arxiv:hep-th/9901001": ["hep-th/9901001v2", "arXiv:hep-th/9901001", "https://arxiv.org/abs/HEP-TH/9901001"],
    "arxiv:math/0309136": ["math.GT/0309136", "https://arxiv.org/abs/math/0309136"],
    "orcid:0000-0002-1825-0097": [
        "https://orcid.org/0000-0002-1825-0097",
        "http://www.orcid.org/0000-0002-1825-0097/",
        "orcid:0000-0002-1825-0097",
        "0000000218250097",
    ],
    "orcid:0000-0002-1694-233X": ["0000-0002-1694-233x", "https://orcid.org/0000-0002-1694-233X"],
    "ror:03dbr7087": ["https://ror.org/03dbr7087", "ror.org/03DBR7087", "03dbr7087", "ROR: 03dbr7087"],
    "W2741809807": [
        "https://openalex.org/W2741809807",
        "https://openalex.org/works/w2741809807",
        "https://api.openalex.org/works/W2741809807?select=id",
        "w2741809807",
    ],
    "T10181": ["t10181", "https://openalex.org/T10181", "https://openalex.org/topics/T10181"],
    "pmid:16357352": ["https://pubmed.ncbi.nlm.nih.gov/16357352", "pmid:16357352"],
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
