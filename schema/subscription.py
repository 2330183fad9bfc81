"""Subscription: the root of operations that follow events, and the events on a paper."""

from typing import Annotated, TypeAlias

import strawberry

from schema.comment import Comment
from schema.paper import Paper
from schema.reaction import ReactionSummary
from schema.review import Review
from schema.selected import Selectable, argument, selected
from schema.vote import VoteSummary

_PAPER = "The paper."


@strawberry.type(description="A vote on the paper was given, changed or withdrawn.")
class VotesChanged(Selectable):
    paper: Paper = selected(_PAPER)
    votes: VoteSummary = selected("The current votes.")


@strawberry.type(description="A reaction to the paper was added or removed.")
class ReactionsChanged(Selectable):
    paper: Paper = selected(_PAPER)
    reactions: list[ReactionSummary] = selected("The current reactions.")


@strawberry.type(description="The paper was saved, or removed from saved papers.")
class SavesChanged(Selectable):
    paper: Paper = selected(_PAPER)
    save_count: int = selected("The current number of users who saved the paper.")


@strawberry.type(
    description="A review of the paper was submitted, edited, withdrawn, hidden or restored, or marked as helpful."
)
class ReviewChanged(Selectable):
    paper: Paper = selected(_PAPER)
    review: Review | None = selected("The review; null after it was withdrawn, and while it is not visible to you.")
    withdrawn: bool = selected("Whether the review was withdrawn.")


@strawberry.type(description="A comment on the paper was added, edited, deleted, hidden or restored.")
class CommentChanged(Selectable):
    paper: Paper = selected(_PAPER)
    comment: Comment = selected("The comment.")


PaperActivity: TypeAlias = Annotated[
    VotesChanged | ReactionsChanged | SavesChanged | ReviewChanged | CommentChanged,
    strawberry.union(name="PaperActivity", description="An event on a paper."),
]


@strawberry.type(description="The root of operations that follow events, over WebSocket or SSE. See docs/live.md.")
class Subscription:
    paper_activity: PaperActivity = selected(
        "The events on one paper, as they happen.",
        argument("paper", strawberry.ID, "The id of the paper."),
        argument(
            "after",
            strawberry.ID | None,
            "The last event that you know: `lastEventId` of the paper, or `extensions.eventId` of the last event."
            " Later events are sent first. Without it, you receive new events only.",
        ),
    )
