"""The corpora: statements that are refused and statements that run, a file a theme.

A line that begins with `# ` says what the next statement tries; `# parameters` in front of it, what is sent with it.
"""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Case:
    """A statement, its parameters, and what it tries."""

    name: str
    text: str
    parameters: dict[str, Any]


def read_corpus(kind: str) -> list[Case]:
    """All statements of a kind, hostile or useful, in the order of their files."""
    return [case for path in sorted((FOLDER / kind).glob("*.txt")) for case in _read(path)]


def _read(path: Path) -> list[Case]:
    cases: list[Case] = []
    lines: list[str] = []
    name, parameters = "", dict[str, Any]()
    for line in [*path.read_text(encoding="utf-8").split("\n"), "# "]:
        if line.startswith("# parameters "):
            parameters = json.loads(line.removeprefix("# parameters "))
        elif line.startswith("# "):
            if lines:
                cases.append(Case(f"{path.stem}: {name}", "\n".join(lines).rstrip("\n"), parameters))
            lines, parameters, name = [], {}, line.removeprefix("# ")
        elif name and (line or lines):
            lines.append(line)
    return cases
