"""The arXiv version of a paper is the latest that its record states for its e-print."""

from typing import Any

import pytest

from bzpeer.importers.works import read_work

OPENALEX = {"id": "https://openalex.org/W1", "title": "A claim"}


def place(url: str) -> dict[str, Any]:
    return OPENALEX | {"locations": [{"landing_page_url": url}]}


@pytest.mark.parametrize(
    ("work", "version"),
    [
        ({"id": "https://arxiv.org/abs/2304.04567v1", "title": "x"}, 1),
        ({"id": "arxiv:2304.04567v12", "title": "x"}, 12),
        ({"id": "arXiv: 2304.04567v2", "title": "x"}, 2),
        ({"id": "https://arxiv.org/abs/hep-th/9901001v3", "title": "x"}, 3),
        (place("https://arxiv.org/pdf/2304.04567v2"), 2),
        (place("https://arxiv.org/pdf/2304.04567v2.pdf"), 2),
        (OPENALEX | {"doi": "https://doi.org/10.48550/arXiv.2304.04567v4"}, 4),
        (place("https://arxiv.org/abs/2304.04567v1") | {"doi": "10.48550/arxiv.2304.04567v3"}, 3),
        (place("https://arxiv.org/abs/2304.04567"), None),
        (place("https://example.org/abs/2304.04567v2"), None),
        # another e-print, such as one that the paper was split from
        (OPENALEX | {"ids": {"arxiv": "2304.04567"}, **place("https://arxiv.org/abs/2201.00001v5")}, None),
        (OPENALEX, None),
    ],
)
def test_the_version_is_read(work: dict[str, Any], version: int | None) -> None:
    assert read_work(work).properties.get("arxivVersion") == version
