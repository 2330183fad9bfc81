"""Comment: the discussion of a paper, and the input of a comment."""

import strawberry

from schema.connection import PAGE, Connection
from schema.enums import CommentKind
from schema.lazy import Paper, User
from schema.limits import COMMENT_TEXT_MAX, URL_MAX
from schema.node import Node
from schema.scalars import DateTime
from schema.selected import Selectable, argument, selected

BODY = argument("body", str, f"The new text, in Markdown with formulas in TeX (at most {COMMENT_TEXT_MAX} characters).")


@strawberry.input(description="A comment on a paper, or a reply to a comment.")
class CommentInput:
    paper: strawberry.ID = strawberry.field(description="The id of the paper.")
    kind: CommentKind = strawberry.field(
        default=CommentKind.NOTE, description="The kind of the comment (default `NOTE`)."
    )
    body: str = strawberry.field(
        description=f"The text, in Markdown with formulas in TeX (at most {COMMENT_TEXT_MAX} characters)."
    )
    url: str | None = strawberry.field(
        default=strawberry.UNSET,
        description=f"The http or https URL of a replication (at most {URL_MAX} characters). Required for kind"
        " `REPLICATION`, not allowed for other kinds.",
    )
    parent: strawberry.ID | None = strawberry.field(
        default=strawberry.UNSET, description="The id of the comment to reply to."
    )


@strawberry.type(description="An earlier version of a comment.")
class CommentRevision:
    kind: CommentKind = selected("The kind of the comment.")
    body: str | None = selected("The text, in Markdown.")
    url: str | None = selected("The URL of the replication.")
    written_at: DateTime = selected("The time at which this version was written.")


@strawberry.type(description="A note, a caveat or a pointer to a replication on a paper, or a reply to a comment.")
class Comment(Selectable, Node):
    paper: Paper = selected("The paper that the comment is on.")
    author: User | None = selected(
        "The author; null after the author deleted the comment, and while its text is not visible to you."
    )
    kind: CommentKind = selected("The kind of the comment.")
    body: str | None = selected(
        "The text, in Markdown; null after the author deleted the comment, and while it is not visible to you. Replies"
        " to a deleted comment stay."
    )
    body_html: str | None = selected("`body` as sanitised HTML, with formulas as MathML.")
    url: str | None = selected("The URL of the replication.")
    created_at: DateTime = selected("The time at which the comment was written.")
    updated_at: DateTime | None = selected("The time of the last edit; null if the comment was never edited.")
    parent: "Comment | None" = selected("The comment that this one replies to.")
    is_hidden: bool = selected(
        "Whether moderators hid the comment. Its text is then visible to its author and moderators."
    )
    replies: Connection["Comment"] = selected("The replies, oldest first.", *PAGE)
    history: Connection[CommentRevision] = selected(
        "Earlier versions of the comment, newest first. Empty while the comment is hidden and after it was deleted.",
        *PAGE,
    )
