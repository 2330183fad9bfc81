"""What readers do with forms: each act is one change of the graph, named in changes.graphql, and a way back."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from bzpeer.pages.form_fields import FormFields
from bzpeer.pages.labels import COMMENTS, REACTIONS, VISIBILITIES
from bzpeer.pages.sign_in import HERE, own_path

Change = tuple[str, dict[str, Any]]
"""The name of a mutation and its variables."""

KINDS = frozenset(kind for kinds in REACTIONS.values() for kind in kinds)


@dataclass(frozen=True, slots=True)
class Action:
    """A form at `path`, which has the id of what it is about in it.

    `change` makes the mutation of that id and the fields; `back` leads to where its effect is seen, from the id, the
    fields and what the mutation gave. `form` is the form's id on its page. `labels` are the fields people see, `hidden`
    those they do not.
    """

    path: str
    form: str
    change: Callable[[str, FormFields], Change]
    back: Callable[[str, FormFields, Any], str]
    labels: Mapping[str, str] = field(default_factory=dict[str, str])
    hidden: frozenset[str] = frozenset()

    @property
    def names(self) -> frozenset[str]:
        """All fields it takes."""
        return self.hidden | self.labels.keys() | {"key"}


REVIEW = {
    "strength": "Strength",
    "concern": "Concern",
    "methodQuestion": "Method question",
    "competingInterests": "Competing interests",
}
COMMENT = {"kind": "Kind", "body": "Comment", "url": "Where the replication is"}
COLLECTION = {"name": "Name", "description": "What it is for", "visibility": "Who may see it"}
ABOUT_PAPER = frozenset({"paper"})
IN_DISCUSSION = frozenset({"paper", "thread"})
IN_COLLECTION = frozenset({"paper", "next"})


def _react(paper: str, fields: FormFields) -> Change:
    name, change = ("remove", "Unreact") if "remove" in fields.given else ("add", "React")
    return change, {"paper": paper, "kind": fields.choice(name, KINDS)}


def _comment(paper: str, fields: FormFields) -> Change:
    kind = fields.choice("kind", COMMENTS)
    return "Comment", {
        "input": {"paper": paper, "kind": kind, "body": fields.text("body"), "url": fields.optional("url")}
    }


def _reply(comment: str, fields: FormFields) -> Change:
    return "Comment", {"input": {"paper": fields.text("paper"), "parent": comment, "body": fields.text("body")}}


def _collection(fields: FormFields) -> dict[str, Any]:
    return {
        "name": fields.text("name"),
        "description": fields.optional("description"),
        "visibility": fields.choice("visibility", VISIBILITIES),
    }


def _of_paper(fragment: str) -> Callable[[str, FormFields, Any], str]:
    return lambda paper, _fields, _gave: f"/papers/{paper}#{fragment}"


def _in_reviews(review: str, fields: FormFields, _gave: Any) -> str:
    return f"/papers/{fields.text('paper')}#review-{review}"


def discussion(fields: FormFields) -> str:
    """The page a form of the discussion is on."""
    thread = fields.optional("thread")
    return f"/comments/{thread}" if thread else f"/papers/{fields.text('paper')}"


def _at_comment(comment: str, fields: FormFields, _gave: Any) -> str:
    return f"{discussion(fields)}#comment-{comment}"


def _at_new_comment(_comment: str, fields: FormFields, gave: Any) -> str:
    return f"{discussion(fields)}#comment-{gave['id']}"


def _in_collection(collection: str, fields: FormFields, _gave: Any) -> str:
    path = own_path(fields.optional("next"))
    return path if path != HERE else f"/collections/{collection}#items"


ACTS = (
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
        lambda paper, fields: ("Save" if fields.yes("saved") else "Unsave", {"paper": paper}),
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
            {"input": {"paper": paper, **{name: fields.optional(name) for name in REVIEW}}},
        ),
        lambda paper, _fields, gave: f"/papers/{paper}#review-{gave['id']}",
        labels=REVIEW,
    ),
    Action(
        "/papers/{id}/comment",
        "comment",
        _comment,
        lambda paper, _fields, gave: f"/papers/{paper}#comment-{gave['id']}",
        labels=COMMENT,
    ),
    Action(
        "/reviews/{id}/helpful",
        "helpful-{id}",
        lambda review, fields: ("MarkHelpful", {"review": review, "helpful": fields.yes("helpful")}),
        _in_reviews,
        hidden=ABOUT_PAPER | {"helpful"},
    ),
    Action(
        "/reviews/{id}/report",
        "report-{id}",
        lambda review, fields: ("Report", {"subject": review, "reason": fields.text("reason")}),
        lambda review, fields, _gave: f"/papers/{fields.text('paper')}?reported={review}#review-{review}",
        labels={"reason": "Why"},
        hidden=ABOUT_PAPER,
    ),
    Action(
        "/reviews/{id}/withdraw",
        "withdraw-{id}",
        lambda review, _fields: ("WithdrawReview", {"review": review}),
        lambda _review, fields, _gave: f"/papers/{fields.text('paper')}#reviews",
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
        lambda comment, fields, _gave: f"{discussion(fields)}?reported={comment}#comment-{comment}",
        labels={"reason": "Why"},
        hidden=IN_DISCUSSION,
    ),
    Action(
        "/collections",
        "new-collection",
        lambda _nothing, fields: ("CreateCollection", {"input": _collection(fields)}),
        lambda _nothing, _fields, gave: f"/collections/{gave['id']}",
        labels=COLLECTION,
        hidden=ABOUT_PAPER,
    ),
    Action(
        "/collections/{id}/update",
        "update",
        lambda collection, fields: ("UpdateCollection", {"collection": collection, "input": _collection(fields)}),
        lambda collection, _fields, _gave: f"/collections/{collection}",
        labels=COLLECTION,
    ),
    Action(
        "/collections/{id}/delete",
        "delete",
        lambda collection, _fields: ("DeleteCollection", {"collection": collection}),
        lambda _collection, _fields, _gave: "/collections",
    ),
    Action(
        "/collections/{id}/move",
        "item",
        lambda collection, fields: (
            "MoveInCollection",
            {"collection": collection, "paper": fields.text("paper"), "position": fields.place("position")},
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
