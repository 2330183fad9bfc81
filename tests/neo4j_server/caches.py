"""Copies of the user's cache, to damage."""

import os
import shutil
from pathlib import Path

NOT_COPIED = shutil.ignore_patterns("preparing-*", "*lock", "models", "test-identity-provider")
"""What other test runs are making at the moment, locks among them, and what has nothing to do with Neo4j."""


def link_cache(cache: Path, copy: Path) -> None:
    """A copy of the cache in hard links: replace a file, never write into it."""
    shutil.copytree(cache, copy, copy_function=os.link, dirs_exist_ok=True, ignore=NOT_COPIED)
