"""What moderators see: reports that wait for them, and what was done about them."""

from typing import Annotated, TypeAlias

import strawberry

from schema.comment import Comment
from schema.connection import PageInfo
from schema.enums import ModerationKind
from schema.review import Review
from schema.scalars import DateTime
from schema.selected import selected

User: TypeAlias = Annotated["User", strawberry.lazy("schema.user")]


@strawberry.type(description="A review or comment that somebody reported: one of the two is there.")
class ReportedText:
    id: strawberry.ID = selected("Its id.")
    review: Review | None = selected("The review, if it is one.")
    comment: Comment | None = selected("The comment, if it is one.")


@strawberry.type(description="One user's report of a review or comment. Who reported is not told.")
class ReportEdge:
    node: ReportedText = selected("What was reported.")
    cursor: str = selected("Its place, for `after` and `before`.")
    reason: str = selected("Why.")
    reported_at: DateTime = selected("When.")


@strawberry.type(description="A page of reports.")
class ReportConnection:
    edges: list[ReportEdge] = selected("The reports.")
    nodes: list[ReportedText] = selected("What was reported, once for each report.")
    page_info: PageInfo = selected("Where this page lies.")
    total_count: int = selected("How many there are in all.")


@strawberry.type(description="Something a moderator did: who, when and why.")
class Moderation:
    id: strawberry.ID = selected("Its id.")
    kind: ModerationKind = selected("What was done.")
    reason: str = selected("Why.")
    at: DateTime = selected("When.")
    moderator: User = selected("Who did it.")
    review: Review | None = selected("The review it was about, if it was one.")
    comment: Comment | None = selected("The comment it was about, if it was one.")
