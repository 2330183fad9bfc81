"""Reports of reviews and comments, and the acts of moderators."""

import strawberry

from schema.comment import Comment
from schema.connection import PageInfo
from schema.enums import ModerationKind
from schema.lazy import User
from schema.limits import REASON_MAX
from schema.review import Review
from schema.scalars import DateTime
from schema.selected import argument, selected

SUBJECT = argument("subject", strawberry.ID, "The id of the review or comment.")
REASON = argument("reason", str, f"The reason (at most {REASON_MAX} characters).")


@strawberry.type(description="A reported review or comment. One of `review` and `comment` is set, the other is null.")
class ReportedText:
    id: strawberry.ID = selected("The id of the review or comment.")
    review: Review | None = selected("The review, if a review was reported.")
    comment: Comment | None = selected("The comment, if a comment was reported.")


@strawberry.type(description="A report of a review or comment by one user. The user is not disclosed.")
class ReportEdge:
    node: ReportedText = selected("The reported review or comment.")
    cursor: str = selected("The cursor of the report, for `after` and `before`.")
    reason: str = selected("The reason of the report.")
    reported_at: DateTime = selected("The time of the report.")


@strawberry.type(description="A page of reports.")
class ReportConnection:
    edges: list[ReportEdge] = selected("The reports of the page.")
    nodes: list[ReportedText] = selected("The reported reviews and comments, one for each report of the page.")
    page_info: PageInfo = selected("The position of the page.")
    total_count: int = selected("Number of reports.")


@strawberry.type(description="An act of a moderator.")
class Moderation:
    id: strawberry.ID = selected("The id of the act.")
    kind: ModerationKind = selected("The kind of the act.")
    reason: str = selected("The reason that the moderator gave.")
    at: DateTime = selected("The time of the act.")
    moderator: User = selected("The moderator.")
    review: Review | None = selected("The review, if the act was on a review.")
    comment: Comment | None = selected("The comment, if the act was on a comment.")
