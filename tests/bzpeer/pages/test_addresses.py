"""Kinds of node: their paths, and the TypeScript table that is generated from them."""

import runpy
from pathlib import Path

from bzpeer.pages.addresses import NODE_KINDS, TOPIC

ROOT = Path(__file__).resolve().parents[3]


def test_the_path_of_a_topic() -> None:
    assert TOPIC.path("T1") == "/topics/T1"
    assert {kind.label for kind in NODE_KINDS.values()} == {"Paper", "Person", "Institution", "Topic"}


def test_the_generated_table_is_up_to_date() -> None:
    generator = runpy.run_path(str(ROOT / "scripts" / "generate_web.py"))
    written = (ROOT / "web" / "src" / "map" / "generated_kinds.ts").read_text(encoding="utf-8")
    assert written == generator["kinds_table"](), "run scripts/generate_web.py"
