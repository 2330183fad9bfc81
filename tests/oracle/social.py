"""What the fields of users, reviews, comments and collections are, and who may see them."""

from collections.abc import Mapping
from typing import Any

from cypher.model import Label, Relationship
from resolvers.shaping.markdown import render_any
from tests.oracle.asking import Asking, is_field, text
from tests.oracle.graph_data import Thing
from tests.oracle.lists import Descending, Entry, entries


def _newest(things: list[Thing]) -> list[Entry]:
    return entries(things, lambda thing: Descending(thing["createdAt"]))


def _one(things: list[Thing]) -> Thing | None:
    return things[0] if things else None


@is_field("User.name")
def _name(user: Thing, _asking: Asking, _arguments: Mapping[str, Any]) -> Any:
    return user["handle"] if user["name"] is None else user["name"]


@is_field("User.person")
def _person(user: Thing, asking: Asking, _arguments: Mapping[str, Any]) -> Any:
    return _one(asking.targets(user, Relationship.CLAIMS))


@is_field("User.collections")
def _collections(user: Thing, asking: Asking, arguments: Mapping[str, Any]) -> Any:
    collections = asking.listed(asking.targets(user, Relationship.OWNS))
    return asking.page(_newest(collections), "User.collections", arguments)


@is_field("User.isExternal")
def _is_external(user: Thing, _asking: Asking, _arguments: Mapping[str, Any]) -> Any:
    return user.label is Label.EXTERNAL_REVIEWER


@is_field("User.reviews")
def _reviews(user: Thing, asking: Asking, arguments: Mapping[str, Any]) -> Any:
    written = [thing for thing in asking.targets(user, Relationship.WROTE) if thing.label is Label.REVIEW]
    return asking.page(_newest(asking.shown(written)), "User.reviews", arguments)


@is_field("Viewer.user")
def _user(user: Thing, _asking: Asking, _arguments: Mapping[str, Any]) -> Any:
    return user


@is_field("Viewer.roles")
def _roles(user: Thing, _asking: Asking, _arguments: Mapping[str, Any]) -> Any:
    return user["roles"] or ["READER"]


@is_field("Viewer.savedPapers")
def _saved(user: Thing, asking: Asking, arguments: Mapping[str, Any]) -> Any:
    links = asking.data.out(user, Relationship.SAVED)
    saved = [Entry(link.target, (Descending(link["at"]), link.target.id)) for link in links]
    return asking.page(saved, "Viewer.savedPapers", arguments)


@is_field("Viewer.collections")
def _own_collections(user: Thing, asking: Asking, arguments: Mapping[str, Any]) -> Any:
    return asking.page(_newest(asking.targets(user, Relationship.OWNS)), "Viewer.collections", arguments)


@is_field("Paper.collections")
def _collections_with(paper: Thing, asking: Asking, arguments: Mapping[str, Any]) -> Any:
    collections = asking.listed(asking.sources(paper, Relationship.CONTAINS))
    return asking.page(_newest(collections), "Paper.collections", arguments)


@is_field("Paper.reviews")
def _reviews_of(paper: Thing, asking: Asking, arguments: Mapping[str, Any]) -> Any:
    reviews = asking.shown(asking.sources(paper, Relationship.REVIEWS))
    kind = arguments.get("kind")
    if kind is not None:
        reviews = [review for review in reviews if (review["venue"] is None) is (kind == "LOCAL")]
    match arguments.get("orderBy"):
        case "OLDEST":
            ordered = entries(reviews, lambda review: review["createdAt"])
        case "MOST_HELPFUL":
            ordered = entries(
                reviews,
                lambda review: -len(asking.sources(review, Relationship.FOUND_HELPFUL)),
                lambda review: Descending(review["createdAt"]),
            )
        case _:
            ordered = _newest(reviews)
    return asking.page(ordered, "Paper.reviews", arguments)


@is_field("Paper.lastEventId")
def _last_event(_paper: Thing, _asking: Asking, _arguments: Mapping[str, Any]) -> Any:
    return "0"  # nothing has happened in the oracle's graph since it was made


@is_field("Paper.decisions")
def _decisions(paper: Thing, asking: Asking, _arguments: Mapping[str, Any]) -> Any:
    decisions = asking.targets(paper, Relationship.HAS_DECISION)
    return sorted(decisions, key=lambda decision: (-1 * (decision["year"] or -1), decision.id))


@is_field("Paper.comments")
def _comments(paper: Thing, asking: Asking, arguments: Mapping[str, Any]) -> Any:
    kind = arguments.get("kind")
    threads = [
        comment
        for comment in asking.shown(asking.sources(paper, Relationship.ON))
        if not asking.data.out(comment, Relationship.REPLIES_TO) and kind in {None, comment["kind"]}
    ]
    return asking.page(_newest(threads), "Paper.comments", arguments)


def _is_html_of(*names: str) -> None:
    for name in names:

        def html(thing: Thing, _asking: Asking, _arguments: Mapping[str, Any], text: str = name) -> Any:
            return None if thing["deletedAt"] else render_any(thing[text.partition(".")[2]])

        is_field(f"{name}Html")(html)


_is_html_of(*(f"Review.{name}" for name in ("strength", "concern", "methodQuestion", "summary", "text")))
_is_html_of("Comment.body", "Collection.description")


@is_field("Viewer.reports")
def _reports(_user: Thing, asking: Asking, arguments: Mapping[str, Any]) -> Any:
    return asking.page([], "Viewer.reports", arguments)  # nobody has reported anything


@is_field("Viewer.moderations")
def _moderations(_user: Thing, asking: Asking, arguments: Mapping[str, Any]) -> Any:
    return asking.page([], "Viewer.moderations", arguments)


@is_field("Review.isHidden", "Comment.isHidden")
def _is_hidden(text: Thing, _asking: Asking, _arguments: Mapping[str, Any]) -> Any:
    return text["hiddenAt"] is not None


@is_field("Review.paper")
def _reviewed(review: Thing, asking: Asking, _arguments: Mapping[str, Any]) -> Any:
    return _one(asking.targets(review, Relationship.REVIEWS))


@is_field("Review.author")
def _reviewer(review: Thing, asking: Asking, _arguments: Mapping[str, Any]) -> Any:
    return _one(asking.sources(review, Relationship.WROTE))


@is_field("Review.helpfulCount")
def _helpful_count(review: Thing, asking: Asking, _arguments: Mapping[str, Any]) -> Any:
    return len(asking.sources(review, Relationship.FOUND_HELPFUL))


@is_field("Review.viewerFoundHelpful")
def _found_helpful(review: Thing, asking: Asking, _arguments: Mapping[str, Any]) -> Any:
    return asking.did(Relationship.FOUND_HELPFUL, review)


@is_field("Review.source")
def _source(review: Thing, _asking: Asking, _arguments: Mapping[str, Any]) -> Any:
    return None if review["venue"] is None else review


def _score(review: Thing, name: str) -> Any:
    if review[name] is None and review[f"{name}Meaning"] is None:
        return None
    return {"value": review[name], "outOf": review[f"{name}OutOf"], "meaning": review[f"{name}Meaning"]}


@is_field("Review.rating")
def _rating(review: Thing, _asking: Asking, _arguments: Mapping[str, Any]) -> Any:
    return _score(review, "rating")


@is_field("Review.confidence")
def _confidence(review: Thing, _asking: Asking, _arguments: Mapping[str, Any]) -> Any:
    return _score(review, "confidence")


def _history(thing: Thing, asking: Asking, arguments: Mapping[str, Any], label: str) -> Any:
    gone = any(thing[mark] is not None for mark in ("hiddenAt", "withdrawnAt", "deletedAt"))
    texts = [] if gone else asking.targets(thing, Relationship.HAS_REVISION)
    return asking.page([Entry(one, (Descending(one["at"]),)) for one in texts], label, arguments)


@is_field("Review.history")
def _review_history(review: Thing, asking: Asking, arguments: Mapping[str, Any]) -> Any:
    return _history(review, asking, arguments, "Review.history")


@is_field("Comment.history")
def _comment_history(comment: Thing, asking: Asking, arguments: Mapping[str, Any]) -> Any:
    return _history(comment, asking, arguments, "Comment.history")


@is_field("ReviewRevision.writtenAt", "CommentRevision.writtenAt")
def _written_at(revision: Thing, _asking: Asking, _arguments: Mapping[str, Any]) -> Any:
    return text(revision["at"])


@is_field("Comment.paper")
def _commented(comment: Thing, asking: Asking, _arguments: Mapping[str, Any]) -> Any:
    return _one(asking.targets(comment, Relationship.ON))


@is_field("Comment.author")
def _commenter(comment: Thing, asking: Asking, _arguments: Mapping[str, Any]) -> Any:
    return None if comment["deletedAt"] else _one(asking.sources(comment, Relationship.WROTE))


@is_field("Comment.body")
def _body(comment: Thing, _asking: Asking, _arguments: Mapping[str, Any]) -> Any:
    return None if comment["deletedAt"] else comment["body"]


@is_field("Comment.url")
def _url(comment: Thing, _asking: Asking, _arguments: Mapping[str, Any]) -> Any:
    return None if comment["deletedAt"] else comment["url"]


@is_field("Comment.parent")
def _parent(comment: Thing, asking: Asking, _arguments: Mapping[str, Any]) -> Any:
    return _one(asking.shown(asking.targets(comment, Relationship.REPLIES_TO)))


@is_field("Comment.replies")
def _replies(comment: Thing, asking: Asking, arguments: Mapping[str, Any]) -> Any:
    replies = asking.shown(asking.sources(comment, Relationship.REPLIES_TO))
    return asking.page(entries(replies, lambda reply: reply["createdAt"]), "Comment.replies", arguments)


@is_field("Collection.owner")
def _owner(collection: Thing, asking: Asking, _arguments: Mapping[str, Any]) -> Any:
    return _one(asking.sources(collection, Relationship.OWNS))


@is_field("Collection.items")
def _items(collection: Thing, asking: Asking, arguments: Mapping[str, Any]) -> Any:
    items = [
        Entry(
            link.target,
            (link["position"] or 0, link.target.id),
            {"note": link["note"], "addedAt": link["addedAt"]},
        )
        for link in asking.data.out(collection, Relationship.CONTAINS)
    ]
    return asking.page(items, "Collection.items", arguments)
