"""E-mail addresses are removed; metrics, chemistry and handles that contain `@` are kept."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bzpeer.importers.emails import has_email, remove_emails

KEPT = (
    "Fe3O4@SiO2.Au shells",
    "FE3O4@SIO2.AU SHELLS",
    "TiO2@SiO2.in water",
    "Ag@Au.Pt alloys",
    "Ag@Au.net of wires",
    "CdSe@ZnS.in water",
    "MoS2@CNT.as anode",
    "NaYF4@CaF2",
    "C@carbon.We show",
    "recall@20.The gain over pass@1.Our baseline",
    "Ranking by Hits@1.In depth",
    "precision@10.5 and P@5, pass@k.in, NDCG@K.IN",
    "recall@100.in",
    "@handle, ask @openai.com",
    "user@localhost, root@127.0.0.1",
    "format) x. (a)",
    "10@a",
    "@",
)


@pytest.mark.parametrize("text", KEPT)
def test_other_uses_of_the_at_sign_are_kept(text: str) -> None:
    assert remove_emails(text) == text
    assert not has_email(text)


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("Contact: ada@cmu.edu.", "Contact: ."),
        ("Contact:ada.b-c+d@cs.cmu.edu; x", "Contact:; x"),
        ("<ada@cmu.edu> x", " x"),
        ("A (ada@cmu.edu) B [bob@x.org] C", "A  B  C"),
        ("(ada@cmu.edu, bob@ens.fr) x", " x"),
        ("mailto:ada@cmu.edu", ""),
        ("{ada, bob}@uni.edu and {a,b,c}@cs.uni-bonn.de!", " and !"),
        (r"\{ada,bob\}@uni.edu", ""),
        ("ada,bob@uni.edu", ""),
        ("Lyon,ada@ens.fr", "Lyon,"),
        ("ADA@CMU.EDU and A.B@CS.OX.AC.UK", " and "),
        ("Ada.L@Stanford.Edu, me@MIT.edu", ", "),
        ("li@163.com, x@y.example, z@x.org", ", , "),
        ("ada [at] uni (dot) edu, bob(at)uni.edu, c [AT] d-e.de", ", , "),
        ("ada@cmu.edu.Then we", ".Then we"),
        ("o'neil@tcd.ie", ""),
        ("ada@münchen.de", ""),
        ("“ada@cmu.edu”", "“”"),
        ("https://x.org/me@uni.edu", "https://x.org/"),
        ("ada@new.science", ""),
    ],
)
def test_addresses_are_removed_in_every_usual_writing(text: str, rest: str) -> None:
    assert remove_emails(text) == rest
    assert has_email(text)


@given(st.text(alphabet="ab.@{}(),;<>[]\\ at\0CO2é", max_size=60))
def test_no_address_is_left(text: str) -> None:
    assert len(remove_emails(text)) <= len(text)
    assert not has_email(text) or remove_emails(text) != text


def test_long_texts_take_little_time() -> None:
    started = time.process_time()
    for text in ("a" * 100_000 + "@", "a@" * 50_000, "@a.b" * 30_000, "{" * 100_000 + "@x.org", "x@" + "a." * 50_000):
        remove_emails(text)
    assert time.process_time() - started < 10
