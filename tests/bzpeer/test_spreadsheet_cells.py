"""Texts that a spreadsheet would run as a formula."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bzpeer.analyst.csv_writer import CSVWriter, MarkedCSVWriter
from bzpeer.spreadsheet_cells import cell_of, read_cell

TEXTS = st.text() | st.text(alphabet="=+-@'\" \t\r\n1.e a", max_size=8)


@pytest.mark.parametrize(
    "text",
    [
        "=HYPERLINK(1)",
        "+1-2@3",
        "-cmd",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        " =1",
        '"=1',
        "'=1",
        "“=1",
        "＝1",
        "-",
        "\ufeff=1",
        "\0=1",
    ],
)
def test_a_formula_gets_an_apostrophe(text: str) -> None:
    assert cell_of(text) == f"'{text}"


@pytest.mark.parametrize(
    "text", ["", "a=b", "A - B", "'quoted'", "-1.5", "+3e-7", "-.5", "2020-01-01", " a", "#1", "'"]
)
def test_another_text_is_unchanged(text: str) -> None:
    assert cell_of(text) == text


@given(TEXTS)
@example("''=1")
def test_every_text_is_read_back(text: str) -> None:
    assert read_cell(cell_of(text)) == text
    assert not cell_of(text).lstrip(' \t\r\n"').startswith(("=", "@"))


def test_rows_of_analysts_are_cells_too() -> None:
    writer = CSVWriter()
    assert writer.begin(["=name", "n"]) == b"'=name,n\r\n"
    assert writer.rows([["=1+1", -1], ["@x", None], ["Ada", 0.5]]) == b"'=1+1,-1\r\n'@x,\r\nAda,0.5\r\n"
    assert MarkedCSVWriter().begin(["n"]) == b"\xef\xbb\xbfn\r\n"
