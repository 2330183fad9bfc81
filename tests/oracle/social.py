"""What the fields of users, reviews, comments and collections are, and who may see them."""

from collections.abc import Mapping
from typing import Any

from cypher.model import Label, Relationship
from tests.oracle.asking import Asking, is_field
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


@is_field("Paper.comments")
def _comments(paper: Thing, asking: Asking, arguments: Mapping[str, Any]) -> Any:
    kind = arguments.get("kind")
    threads = [
        comment
        for comment in asking.shown(asking.sources(paper, Relationship.ON))
        if not asking.data.out(comment, Relationship.REPLIES_TO) and kind in {None, comment["kind"]}
    ]
    return asking.page(_newest(threads), "Paper.comments", arguments)


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
