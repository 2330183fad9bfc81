"""The forms of the pages: each is an action with one mutation of mutations.graphql and the page that follows."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from bzpeer.pages.addresses import COLLECTION, COMMENT, PAPER
from bzpeer.pages.form_fields import FormFields
from bzpeer.pages.labels import COMMENTS, REACTIONS, VISIBILITIES
from bzpeer.pages.return_path import SIGN_IN_PATH, return_path

Mutation = tuple[str, dict[str, Any]]
"""The name of an operation in mutations.graphql, and its variables."""

REACTION_KINDS = frozenset(kind for kinds in REACTIONS.values() for kind in kinds)


@dataclass(frozen=True, slots=True)
class Action:
    """A form that is sent to `path`, and its effect. `{id}` in the path is the id of the node that it changes.

    `mutation` is computed from the id and the fields; `next_path`, the path to redirect to, from the id, the fields and
    the mutation's payload. `form` is the id of the form on its page. `labels` are the labels of the visible fields,
    `hidden` the names of the others.
    """

    path: str
    form: str
    mutation: Callable[[str, FormFields], Mutation]
    next_path: Callable[[str, FormFields, Any], str]
    labels: Mapping[str, str] = field(default_factory=dict[str, str])
    hidden: frozenset[str] = frozenset()

    @property
    def names(self) -> frozenset[str]:
        """The names of all fields."""
        return self.hidden | self.labels.keys() | {"key"}


REVIEW_LABELS = {
    "strength": "Strength",
    "concern": "Concern",
    "methodQuestion": "Method question",
    "competingInterests": "Competing interests",
}
COMMENT_LABELS = {"kind": "Kind", "body": "Comment", "url": "Address of the replication"}
COLLECTION_LABELS = {"name": "Name", "description": "Description", "visibility": "Visibility"}
ABOUT_PAPER = frozenset({"paper"})
IN_DISCUSSION = frozenset({"paper", "thread"})
IN_COLLECTION = frozenset({"paper", "next"})


def _react(paper: str, fields: FormFields) -> Mutation:
    name, mutation = ("remove", "Unreact") if "remove" in fields.given else ("add", "React")
    return mutation, {"paper": paper, "kind": fields.choice(name, REACTION_KINDS)}


def _comment(paper: str, fields: FormFields) -> Mutation:
    kind = fields.choice("kind", COMMENTS)
    return "Comment", {
        "input": {"paper": paper, "kind": kind, "body": fields.text("body"), "url": fields.optional("url")}
    }


def _reply(comment: str, fields: FormFields) -> Mutation:
    return "Comment", {"input": {"paper": fields.text("paper"), "parent": comment, "body": fields.text("body")}}


def _collection(fields: FormFields) -> dict[str, Any]:
    return {
        "name": fields.text("name"),
        "description": fields.optional("description"),
        "visibility": fields.choice("visibility", VISIBILITIES),
    }


def _of_paper(fragment: str) -> Callable[[str, FormFields, Any], str]:
    return lambda paper, _fields, _payload: f"{PAPER.path(paper)}#{fragment}"


def paper_path(fields: FormFields) -> str:
    """The path of the paper in the field `paper`."""
    return PAPER.path(fields.text("paper"))


def _in_reviews(review: str, fields: FormFields, _payload: Any) -> str:
    return f"{paper_path(fields)}#review-{review}"


def discussion_path(fields: FormFields) -> str:
    """The path of the page with a form of the discussion: a thread, else the paper."""
    thread = fields.optional("thread")
    return COMMENT.path(thread) if thread else paper_path(fields)


def _at_comment(comment: str, fields: FormFields, _payload: Any) -> str:
    return f"{discussion_path(fields)}#comment-{comment}"


def _at_new_comment(_comment: str, fields: FormFields, payload: Any) -> str:
    return f"{discussion_path(fields)}#comment-{payload['id']}"


def _in_collection(collection: str, fields: FormFields, _payload: Any) -> str:
    path = return_path(fields.optional("next"))
    return path if path != SIGN_IN_PATH else f"{COLLECTION.path(collection)}#items"


ACTIONS = (
    Action(
        "/papers/{id}/vote",
        "vote",
        lambda paper, fields: (
            "Vote",
            {"paper": paper, "value": fields.choice("value", ("LIKE", "DISLIKE", "")) or None},
        ),
        _of_paper("decide"),
        hidden=frozenset({"value"}),
    ),
    Action("/papers/{id}/react", "react", _react, _of_paper("reactions"), hidden=frozenset({"add", "remove"})),
    Action(
        "/papers/{id}/save",
        "save",
        lambda paper, fields: ("Save" if fields.boolean("saved") else "Unsave", {"paper": paper}),
        _of_paper("decide"),
        hidden=frozenset({"saved"}),
    ),
    Action(
        "/papers/{id}/collect",
        "collect",
        lambda paper, fields: ("AddToCollection", {"collection": fields.text("collection"), "paper": paper}),
        _of_paper("frame"),
        labels={"collection": "Collection"},
    ),
    Action(
        "/papers/{id}/review",
        "review",
        lambda paper, fields: (
            "Review",
            {"input": {"paper": paper, **{name: fields.optional(name) for name in REVIEW_LABELS}}},
        ),
        lambda paper, _fields, payload: f"{PAPER.path(paper)}#review-{payload['id']}",
        labels=REVIEW_LABELS,
    ),
    Action(
        "/papers/{id}/comment",
        "comment",
        _comment,
        lambda paper, _fields, payload: f"{PAPER.path(paper)}#comment-{payload['id']}",
        labels=COMMENT_LABELS,
    ),
    Action(
        "/reviews/{id}/helpful",
        "helpful-{id}",
        lambda review, fields: ("MarkHelpful", {"review": review, "helpful": fields.boolean("helpful")}),
        _in_reviews,
        hidden=ABOUT_PAPER | {"helpful"},
    ),
    Action(
        "/reviews/{id}/report",
        "report-{id}",
        lambda review, fields: ("Report", {"subject": review, "reason": fields.text("reason")}),
        lambda review, fields, _payload: f"{paper_path(fields)}?reported={review}#review-{review}",
        labels={"reason": "Reason"},
        hidden=ABOUT_PAPER,
    ),
    Action(
        "/reviews/{id}/withdraw",
        "withdraw-{id}",
        lambda review, _fields: ("WithdrawReview", {"review": review}),
        lambda _review, fields, _payload: f"{paper_path(fields)}#reviews",
        hidden=ABOUT_PAPER,
    ),
    Action(
        "/comments/{id}/reply",
        "reply-{id}",
        _reply,
        _at_new_comment,
        labels={"body": "Your reply"},
        hidden=IN_DISCUSSION,
    ),
    Action(
        "/comments/{id}/edit",
        "edit-{id}",
        lambda comment, fields: ("EditComment", {"comment": comment, "body": fields.text("body")}),
        _at_comment,
        labels={"body": "Your comment"},
        hidden=IN_DISCUSSION,
    ),
    Action(
        "/comments/{id}/delete",
        "delete-{id}",
        lambda comment, _fields: ("DeleteComment", {"comment": comment}),
        _at_comment,
        hidden=IN_DISCUSSION,
    ),
    Action(
        "/comments/{id}/report",
        "report-{id}",
        lambda comment, fields: ("Report", {"subject": comment, "reason": fields.text("reason")}),
        lambda comment, fields, _payload: f"{discussion_path(fields)}?reported={comment}#comment-{comment}",
        labels={"reason": "Reason"},
        hidden=IN_DISCUSSION,
    ),
    Action(
        "/collections",
        "new-collection",
        lambda _, fields: ("CreateCollection", {"input": _collection(fields)}),
        lambda _, _fields, payload: COLLECTION.path(payload["id"]),
        labels=COLLECTION_LABELS,
        hidden=ABOUT_PAPER,
    ),
    Action(
        "/collections/{id}/update",
        "update",
        lambda collection, fields: ("UpdateCollection", {"collection": collection, "input": _collection(fields)}),
        lambda collection, _fields, _payload: COLLECTION.path(collection),
        labels=COLLECTION_LABELS,
    ),
    Action(
        "/collections/{id}/delete",
        "delete",
        lambda collection, _fields: ("DeleteCollection", {"collection": collection}),
        lambda _collection, _fields, _payload: "/collections",
    ),
    Action(
        "/collections/{id}/move",
        "item",
        lambda collection, fields: (
            "MoveInCollection",
            {"collection": collection, "paper": fields.text("paper"), "position": fields.position("position")},
        ),
        _in_collection,
        hidden=IN_COLLECTION | {"position"},
    ),
    Action(
        "/collections/{id}/remove",
        "item",
        lambda collection, fields: ("RemoveFromCollection", {"collection": collection, "paper": fields.text("paper")}),
        _in_collection,
        hidden=IN_COLLECTION,
    ),
)
