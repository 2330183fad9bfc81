"""The authors of a paper."""

from collections.abc import Mapping
from typing import Any

from cypher.model import Relationship
from tests.oracle.connection import Entry
from tests.oracle.context import OracleContext, is_field
from tests.oracle.graph_data import Thing


@is_field("Paper.authors")
def _authors(paper: Thing, context: OracleContext, arguments: Mapping[str, Any]) -> Any:
    stated = sorted(
        context.data.out(paper, Relationship.STATES_AFFILIATION), key=lambda link: (link["position"], link.target.id)
    )
    authors = [
        Entry(
            link.source,
            (link["position"], link.source.id),
            {
                "position": link["position"],
                "nameAsPrinted": link["nameAsPrinted"] or link.source["name"],
                "isCorresponding": bool(link["corresponding"]),
                "affiliations": [by.target for by in stated if link["position"] in by["positions"]],
            },
        )
        for link in context.data.into(paper, Relationship.AUTHORED)
    ]
    return context.page(authors, "Paper.authors", arguments) | {"isTruncated": bool(paper["authorsTruncated"])}
