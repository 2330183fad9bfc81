"""ReviewsRecord → rows for the graph, with the node that stands for a venue's reviewers."""

import re
from collections import Counter

from bzpeer.importers.json_fields import Json
from bzpeer.importers.name_matching import normalise_name
from bzpeer.importers.records import ReviewsRecord
from cypher.model import Label
from cypher.text.identifiers import minted_id


def reviewers_node(venue: str) -> Json:
    """The ExternalReviewer node of a venue, the author of its reviews. No account can have a handle with a colon."""
    slug = re.sub(r"[^a-z0-9]+", "-", normalise_name(venue)).strip("-")
    return {
        "id": (id := minted_id(Label.EXTERNAL_REVIEWER, f"venue:{normalise_name(venue)}")),
        "handle": f"reviewers:{slug or id}",
        "name": f"Reviewers of {venue}",
    }


def count_reviews(record: ReviewsRecord, counts: Counter[str]) -> None:
    """Add a record to the counts of the report."""
    counts["papers with reviews"] += 1
    counts["reviews"] += len(record.reviews)
    counts["decisions"] += record.decision is not None
    if record.left_out:
        counts["review entries left out: not reviews"] += record.left_out


def review_row(record: ReviewsRecord, paper: str) -> Json:
    """The record as a row of imports/link_reviews; `paper` is the id of its paper in the graph."""
    reviews = [
        {"id": review["id"], "at": review.get("createdAt"), "properties": _without(review, "id", "createdAt")}
        for review in record.reviews
    ]
    return {
        "paper": paper,
        "source": record.source,
        "reviewers": reviewers_node(record.venue),
        "reviews": reviews,
        "decision": record.decision,
    }


def _without(properties: Json, *names: str) -> Json:
    return {name: value for name, value in properties.items() if name not in names}
