"""Copies of the user's cache that tests may damage."""

import os
import shutil
from pathlib import Path

NOT_COPIED = shutil.ignore_patterns("*lock", "models", "test-identity-provider")
"""Lock files, and what has nothing to do with Neo4j."""


def link_cache(cache: Path, copy: Path) -> None:
    """A copy of the cache in hard links: replace a file, never write into it."""
    shutil.copytree(cache, copy, copy_function=os.link, dirs_exist_ok=True, ignore=NOT_COPIED)
