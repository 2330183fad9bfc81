"""The version of the arXiv e-print that a work's record states."""

import re

from bzpeer.importers import json_fields
from bzpeer.importers.json_fields import Json

_VERSION = re.compile(
    r"(?:arxiv\.org/[a-z]+/|arxiv[:.]\s*)(?P<id>[0-9]{4}\.[0-9]{4,5}|[a-z-]+(?:\.[a-z]{2})?/[0-9]{7})"
    r"v(?P<version>[1-9][0-9]{0,2})(?![0-9])",
    re.I,
)


def read_arxiv_version(work: Json, places: list[Json], arxiv_id: str | None) -> int | None:
    """The latest version of the e-print `arxiv_id` among the ids and addresses of a work; None if none has one."""
    if arxiv_id is None:
        return None
    ids = json_fields.inner(work, "ids")
    also = json_fields.objects(json_fields.inner(work, "x_source"), "also")
    stated = [work.get("id"), work.get("doi"), ids.get("arxiv"), ids.get("doi"), *(one.get("id") for one in also)]
    stated += [place.get(field) for place in places for field in ("landing_page_url", "pdf_url", "url")]
    versions = [
        int(found["version"])
        for text in stated
        if isinstance(text, str) and (found := _VERSION.search(text)) and _same(found["id"], arxiv_id)
    ]
    return max(versions, default=None)


def _same(named: str, arxiv_id: str) -> bool:
    """Whether both are one e-print: old ids may have a subject class (`math.GT/0309136`)."""
    return re.sub(r"\.[a-z]{2}/", "/", named.lower()) == arxiv_id.lower()
