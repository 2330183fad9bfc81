"""What can be followed."""

from typing import Annotated, TypeAlias

import strawberry

from schema.comment import Comment
from schema.paper import Paper, ReactionSummary, VoteSummary
from schema.review import Review
from schema.selected import Selectable, argument, selected


@strawberry.type(description="Somebody voted.")
class VotesChanged(Selectable):
    paper: Paper = selected("The paper.")
    votes: VoteSummary = selected("Its votes now.")


@strawberry.type(description="Somebody reacted.")
class ReactionsChanged(Selectable):
    paper: Paper = selected("The paper.")
    reactions: list[ReactionSummary] = selected("Its reactions now.")


@strawberry.type(description="Somebody saved the paper, or no longer.")
class SavesChanged(Selectable):
    paper: Paper = selected("The paper.")
    save_count: int = selected("How many users saved it now.")


@strawberry.type(description="A review was submitted, edited or withdrawn.")
class ReviewChanged(Selectable):
    paper: Paper = selected("The paper.")
    review: Review | None = selected("The review; null once withdrawn.")
    withdrawn: bool = selected("Whether it was withdrawn.")


@strawberry.type(description="A comment was added, edited or deleted.")
class CommentChanged(Selectable):
    paper: Paper = selected("The paper.")
    comment: Comment = selected("The comment.")


PaperActivity: TypeAlias = Annotated[
    VotesChanged | ReactionsChanged | SavesChanged | ReviewChanged | CommentChanged,
    strawberry.union(name="PaperActivity", description="Something that happened on a paper."),
]


@strawberry.type(description="What can be followed.")
class Subscription:
    paper_activity: PaperActivity = selected(
        "What happens on one paper, as it happens.",
        argument("paper", strawberry.ID, "The paper's id."),
        argument(
            "after",
            strawberry.ID | None,
            "The last event you know: `lastEventId` of the paper, or `extensions.eventId` of what came last. What has"
            " happened since comes first. Without it you follow from now on.",
        ),
    )
