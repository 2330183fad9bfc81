"""Class names: one for one thing, and a noun."""

import ast
import re
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parent.parent
PRODUCT = ("bzpeer", "schema", "resolvers", "graphdb", "neo4j_server", "cypher")
PARTICIPLES = re.compile(
    r"_?(Asked|Asking|Bound|Changing|Fenced|Gone|Kept|Listed|Moved|Outside|Picked|Refused|Said|Same|Sent|Told|Written)"
)


def class_names(*folders: str) -> list[str]:
    files = (path for folder in folders for path in (ROOT / folder).rglob("*.py"))
    return [
        node.name
        for path in files
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef)
    ]


def test_no_two_classes_of_the_product_share_a_name() -> None:
    counts = Counter(class_names(*PRODUCT))
    assert {name: count for name, count in counts.items() if count > 1} == {}


def test_no_class_is_named_by_a_participle_alone() -> None:
    assert [name for name in class_names(*PRODUCT, "tests", "bench") if PARTICIPLES.fullmatch(name)] == []
