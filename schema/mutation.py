"""Mutation: the root of operations that change the graph."""

import strawberry

from schema.collection import NOTE, Collection, CollectionInput
from schema.comment import BODY, Comment, CommentInput
from schema.enums import ReactionKind, VoteValue
from schema.limits import ITEMS_MAX
from schema.moderation import REASON, SUBJECT
from schema.paper import Paper
from schema.review import Review, ReviewInput
from schema.selected import argument, selected

_PAPER = argument("paper", strawberry.ID, "The id of the paper.")
_REVIEW = "The id of the review."
_COMMENT = "The id of the comment."
_COLLECTION = "The id of the collection."
_REACTION = argument("kind", ReactionKind, "The reaction.")


@strawberry.type(
    description="The root of operations that change the graph. Every change requires a signed-in user. Either all"
    " changes of an operation are made, or none."
)
class Mutation:
    vote: Paper = selected(
        "Like or dislike a paper, or withdraw your vote.",
        _PAPER,
        argument("value", VoteValue | None, "The vote; null withdraws it."),
    )
    react: Paper = selected("Add a reaction to a paper.", _PAPER, _REACTION)
    unreact: Paper = selected("Remove your reaction from a paper.", _PAPER, _REACTION)
    save_paper: Paper = selected("Add a paper to your saved papers.", _PAPER)
    unsave_paper: Paper = selected("Remove a paper from your saved papers.", _PAPER)
    submit_review: Review = selected(
        "Submit your review of a paper. If you have one already, replace its text and keep the earlier"
        " text as a revision.",
        argument("input", ReviewInput, "The review."),
    )
    withdraw_review: Paper = selected("Withdraw your review.", argument("id", strawberry.ID, _REVIEW))
    mark_helpful: Review = selected(
        "Mark a review of another user as helpful, or remove the mark.",
        argument("review", strawberry.ID, _REVIEW),
        argument("helpful", bool, "True to set the mark, false to remove it."),
    )
    add_comment: Comment = selected(
        "Comment on a paper, or reply to a comment.", argument("input", CommentInput, "The comment.")
    )
    edit_comment: Comment = selected(
        "Edit your comment; the earlier text becomes a revision.", argument("id", strawberry.ID, _COMMENT), BODY
    )
    delete_comment: Comment = selected(
        "Delete your comment. Its replies stay.", argument("id", strawberry.ID, _COMMENT)
    )
    create_collection: Collection = selected(
        "Create a collection.", argument("input", CollectionInput, "The collection.")
    )
    update_collection: Collection = selected(
        "Change the name, description and visibility of your collection.",
        argument("id", strawberry.ID, _COLLECTION),
        argument("input", CollectionInput, "The new values; they replace all earlier ones."),
    )
    delete_collection: strawberry.ID = selected(
        "Delete your collection. Returns its id.", argument("id", strawberry.ID, _COLLECTION)
    )
    add_to_collection: Collection = selected(
        f"Add a paper at the end of your collection (at most {ITEMS_MAX} papers), or change the note of a paper in it.",
        argument("collection", strawberry.ID, _COLLECTION),
        _PAPER,
        NOTE,
    )
    move_in_collection: Collection = selected(
        "Move a paper to another position in your collection.",
        argument("collection", strawberry.ID, _COLLECTION),
        _PAPER,
        argument("position", int, "The new position, from 0. A position past the end moves the paper to the end."),
    )
    remove_from_collection: Collection = selected(
        "Remove a paper from your collection.", argument("collection", strawberry.ID, _COLLECTION), _PAPER
    )
    report: strawberry.ID = selected(
        "Report a review or comment to the moderators. Returns the id of the review or comment.", SUBJECT, REASON
    )
    hide: strawberry.ID = selected(
        "Hide a review or comment from everybody except its author. Returns its id. Requires the role `MODERATOR`.",
        SUBJECT,
        REASON,
    )
    restore: strawberry.ID = selected(
        "Restore a hidden review or comment. Returns its id. Requires the role `MODERATOR`.", SUBJECT, REASON
    )
    dismiss_reports: strawberry.ID = selected(
        "Settle the reports of a review or comment and keep it. Returns its id. Requires the role `MODERATOR`.",
        SUBJECT,
        REASON,
    )
