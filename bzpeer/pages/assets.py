"""URLs of the scripts and styles that Vite built from web/, by the names of their entries."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import orjson

from bzpeer.http.graphiql import STATIC

BUILT = STATIC / "assets"
URL = "/static/assets/"


@dataclass(frozen=True, slots=True)
class Entry:
    """URLs of a module script and of its style sheets."""

    script: str
    styles: tuple[str, ...]


@cache
def entry(name: str, built: Path = BUILT) -> Entry:
    """The entry with this name in web/vite.config.ts. Raises LookupError if web/ was not built or has no such entry."""
    manifest = built / "manifest.json"
    if not manifest.exists():
        raise LookupError("The pages' scripts are not built. Run `python3 scripts/setup`, or `pip install .`.")
    chunks: dict[str, dict[str, Any]] = orjson.loads(manifest.read_bytes())
    for chunk in chunks.values():
        if chunk.get("isEntry") and chunk["name"] == name:
            return Entry(URL + chunk["file"], tuple(URL + style for style in chunk.get("css", [])))
    raise LookupError(f"web/vite.config.ts has no entry {name}.")
