"""Comment: the discussion of a paper."""

from typing import Annotated, TypeAlias

import strawberry

from schema.connection import PAGE, Connection
from schema.enums import CommentKind
from schema.node import Node
from schema.scalars import DateTime
from schema.selected import Selectable, selected

Paper: TypeAlias = Annotated["Paper", strawberry.lazy("schema.paper")]
User: TypeAlias = Annotated["User", strawberry.lazy("schema.user")]


@strawberry.type(description="A text a comment had before it was edited.")
class CommentRevision:
    kind: CommentKind = selected("What kind of comment it was.")
    body: str | None = selected("Its text then.")
    url: str | None = selected("Where the replication was said to be.")
    written_at: DateTime = selected("When this text was written.")


@strawberry.type(description="A note, a caveat or a replication pointer, or a reply to one.")
class Comment(Selectable, Node):
    paper: Paper = selected("The paper it is about.")
    author: User | None = selected("Who wrote it; null once they deleted it.")
    kind: CommentKind = selected("What kind of comment it is.")
    body: str | None = selected("Its text; null once deleted, the thread stays.")
    body_html: str | None = selected("`body` as HTML that is safe to show.")
    url: str | None = selected("Where the replication is.")
    created_at: DateTime = selected("When it was written.")
    updated_at: DateTime | None = selected("When it was last edited.")
    parent: "Comment | None" = selected("The comment it replies to.")
    is_hidden: bool = selected("Whether moderators hid it; then only who wrote it can read it.")
    replies: Connection["Comment"] = selected("Replies, oldest first.", *PAGE)
    history: Connection[CommentRevision] = selected("The texts it had before, newest first; none once deleted.", *PAGE)
