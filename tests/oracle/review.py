"""The fields of a review."""

from collections.abc import Mapping
from typing import Any

from cypher.model import Relationship
from tests.oracle.context import OracleContext, is_field, only, text
from tests.oracle.graph_data import Thing
from tests.oracle.written_text import history, is_rendered

is_rendered(*(f"Review.{name}" for name in ("strength", "concern", "methodQuestion", "summary", "text")))


@is_field("Review.paper")
def _reviewed(review: Thing, context: OracleContext, _arguments: Mapping[str, Any]) -> Any:
    return only(context.targets(review, Relationship.REVIEWS))


@is_field("Review.author")
def _reviewer(review: Thing, context: OracleContext, _arguments: Mapping[str, Any]) -> Any:
    return only(context.sources(review, Relationship.WROTE))


@is_field("Review.helpfulCount")
def _helpful_count(review: Thing, context: OracleContext, _arguments: Mapping[str, Any]) -> Any:
    return len(context.sources(review, Relationship.FOUND_HELPFUL))


@is_field("Review.viewerFoundHelpful")
def _found_helpful(review: Thing, context: OracleContext, _arguments: Mapping[str, Any]) -> Any:
    return context.did(Relationship.FOUND_HELPFUL, review)


@is_field("Review.source")
def _source(review: Thing, _context: OracleContext, _arguments: Mapping[str, Any]) -> Any:
    return None if review["venue"] is None else review


@is_field("Review.readVersion")
def _read_version(review: Thing, context: OracleContext, _arguments: Mapping[str, Any]) -> Any:
    if review["readAt"] is None:
        return None
    paper = only(context.targets(review, Relationship.REVIEWS))
    assert paper is not None
    read, now = review["readArxivVersion"], paper["arxivVersion"]
    changed = {
        "VERSION": read is not None and now is not None and read != now,
        "TITLE": (review["readTitle"] or "") != (paper["title"] or ""),
        "ABSTRACT": (review["readAbstract"] or "") != (paper["abstract"] or ""),
    }
    return {
        "arxivVersion": read,
        "updatedAt": text(review["readUpdatedAt"]),
        "title": "Untitled" if review["readTitle"] is None else review["readTitle"],
        "abstract": review["readAbstract"],
        "changedSince": [part for part, has_changed in changed.items() if has_changed],
    }


def _score(review: Thing, name: str) -> Any:
    if review[name] is None and review[f"{name}Meaning"] is None:
        return None
    return {"value": review[name], "outOf": review[f"{name}OutOf"], "meaning": review[f"{name}Meaning"]}


@is_field("Review.rating")
def _rating(review: Thing, _context: OracleContext, _arguments: Mapping[str, Any]) -> Any:
    return _score(review, "rating")


@is_field("Review.confidence")
def _confidence(review: Thing, _context: OracleContext, _arguments: Mapping[str, Any]) -> Any:
    return _score(review, "confidence")


@is_field("Review.history")
def _review_history(review: Thing, context: OracleContext, arguments: Mapping[str, Any]) -> Any:
    return history(review, context, arguments, "Review.history")
