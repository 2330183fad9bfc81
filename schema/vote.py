"""VoteSummary: the votes on a paper."""

import strawberry

from schema.enums import VoteValue
from schema.selected import selected


@strawberry.type(description="The votes on a paper.")
class VoteSummary:
    likes: int = selected("Number of users who like the paper.")
    dislikes: int = selected("Number of users who dislike the paper.")
    viewer_vote: VoteValue | None = selected("Your vote; null if you have not voted or are not signed in.")
