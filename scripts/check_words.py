#!/usr/bin/env python3
"""Fail on unclear or old-fashioned phrases (PHRASES), and on Markdown lines over 120 characters."""

import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SUFFIXES = {".py", ".cypher", ".md", ".ts", ".html", ".graphql"}
EXCLUDED = {"node_modules", "assets", "graphiql", "contract.graphql"}
"""Folders and files with text of others, or with fixed text."""
LINE_MAX = 120
PHRASES = (
    "nought",
    "anew",
    "so many",
    "so that none",
    "but for",
    r"for who(?!,| in\b)",  # `for who in` is Python
    "is none (?:for|of)",
    "if nothing is said",
    "none of ours",
    "need be",
    "the whole of it",
)
BETWEEN_WORDS = r"(?:\s|#|//|\*)+"  # also across the lines of a comment
PATTERN = re.compile(r"\b(?:" + "|".join(phrase.replace(" ", BETWEEN_WORDS) for phrase in PHRASES) + r")\b")


def main() -> None:
    found = [finding for path in _paths() for finding in _findings(path)]
    sys.exit("\n".join(found) if found else 0)


def _paths() -> Iterator[Path]:
    for folder, folders, names in os.walk(ROOT):
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name not in EXCLUDED)
        yield from (Path(folder, name) for name in sorted({*names} - EXCLUDED) if Path(name).suffix in SUFFIXES)


def _findings(path: Path) -> Iterator[str]:
    if path.samefile(__file__):
        return
    text = path.read_text(encoding="utf-8")
    place = path.relative_to(ROOT)
    for match in PATTERN.finditer(text):
        line = text.count("\n", 0, match.start()) + 1
        yield f"{place}:{line}: write this more plainly: {' '.join(match[0].split())}"
    if path.suffix == ".md":
        for number, line in enumerate(text.splitlines(), 1):
            if len(line) > LINE_MAX and not line.startswith("|") and not re.search(r"\S{90}", line):
                yield f"{place}:{number}: {len(line)} characters, at most {LINE_MAX}"


if __name__ == "__main__":
    main()
