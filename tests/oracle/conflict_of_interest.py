"""What connects a reviewer with the authors of a paper, by the definition in the schema."""

from collections.abc import Iterator, Mapping
from typing import Any

from cypher.model import Relationship
from tests.oracle.context import OracleContext, is_field
from tests.oracle.graph_data import Link, Thing


@is_field("Review.conflicts")
def conflicts(review: Thing, context: OracleContext, _arguments: Mapping[str, Any]) -> Any:
    """The first 20: the gravest kind first, then in author order, then by the id of the institution."""
    accounts = context.sources(review, Relationship.WROTE)
    found = [
        one
        for account in accounts
        for reviewer in context.targets(account, Relationship.CLAIMS)
        for paper in context.targets(review, Relationship.REVIEWS)
        for place, author in enumerate(_authors(paper, context))
        for one in _between(reviewer, author, paper, review["createdAt"].year, place, context)
    ]
    return [conflict for _, conflict in sorted(found, key=lambda pair: pair[0])[:20]]


def _authors(paper: Thing, context: OracleContext) -> list[Thing]:
    return [
        link.source
        for link in sorted(context.data.into(paper, Relationship.AUTHORED), key=lambda link: link["position"])
    ]


def _between(
    reviewer: Thing, author: Thing, paper: Thing, year: int, place: int, context: OracleContext
) -> Iterator[tuple[Any, dict[str, Any]]]:
    def conflict(kind: str, joint: Thing | None, shared: Thing | None) -> dict[str, Any]:
        return {"kind": kind, "author": author, "paper": joint, "institution": shared}

    if reviewer is author:
        yield (0, place, ""), conflict("OWN_PAPER", None, None)
        return
    near = {*range(year - 5, year + 6)}
    theirs = context.targets(author, Relationship.AUTHORED)
    joint = [
        work
        for work in context.targets(reviewer, Relationship.AUTHORED)
        if work in theirs and work is not paper and work["year"] in near
    ]
    if joint:
        latest = sorted(joint, key=lambda work: (-work["year"], work.id))[0]
        yield (1, place, ""), conflict("CO_AUTHORS", latest, None)
    for one in context.data.out(reviewer, Relationship.AFFILIATED_WITH):
        for other in context.data.out(author, Relationship.AFFILIATED_WITH):
            if (
                one.target is other.target
                and years_of(one) & years_of(other)
                and years_of(one) & near
                and years_of(other) & near
            ):
                yield (2, place, one.target.id), conflict("SHARED_INSTITUTION", None, one.target)


def years_of(affiliation: Link) -> set[int]:
    """The years an affiliation lasts; one without years has no end."""
    stated = affiliation["years"] or [0, 9999]
    return {*range(min(stated), max(stated) + 1)}
