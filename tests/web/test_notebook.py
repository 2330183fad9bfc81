"""The notebook and the code blocks of docs/python.md run against the demo."""

import os
import re
from pathlib import Path
from typing import Any, cast

import nbformat
import pytest
from nbclient import NotebookClient

from tests.web.visiting import Demo

DOCS = Path(__file__).parents[2] / "docs"
NOTEBOOK_SECONDS = 300


@pytest.mark.filterwarnings("default")  # Jupyter raises warnings of its own
def test_the_notebook_runs_and_shows_tables(demo: Demo) -> None:
    notebook = cast(Any, nbformat.read(DOCS / "notebook.ipynb", as_version=4))  # pyright: ignore[reportUnknownMemberType]
    client = NotebookClient(notebook, timeout=NOTEBOOK_SECONDS, kernel_name="python3")
    client.execute(env={**os.environ, "BZPEER_URL": demo.url})
    tables: list[str] = [
        cell.outputs[0].data["text/html"] for cell in notebook.cells if cell.cell_type == "code" and cell.outputs
    ]
    assert len(tables) == 4
    assert all(table.count("<tr") > 3 for table in tables)


@pytest.mark.filterwarnings("default")
def test_examples_of_three_lines_make_tables_and_graphs(demo: Demo) -> None:
    names: dict[str, Any] = {"URL": demo.url, "PAPER": demo.paper}
    blocks = re.findall(r"```python\n(.*?)```", (DOCS / "python.md").read_text(), re.DOTALL)
    for block in blocks:
        assert sum(not line.startswith(("import", "from")) for line in block.split("\n") if line) <= 3, "three lines"
        exec(block, names)  # noqa: S102  # text of this repository
    nodes, edges = names["nodes"], names["edges"]
    assert {*names["graph"]} == {*nodes["id"]} == {*names["network"].vs["name"]}
    assert names["graph"].number_of_edges() == len(edges) == names["network"].ecount()
    assert len(names["near"]) == 5
