"""ReactionSummary: one kind of reaction to a paper."""

import strawberry

from schema.enums import ReactionKind
from schema.selected import selected


@strawberry.type(description="The reactions of one kind to a paper.")
class ReactionSummary:
    kind: ReactionKind = selected("The kind of reaction.")
    count: int = selected("Number of users who gave this reaction.")
    viewer_has_reacted: bool = selected("Whether you gave this reaction.")
