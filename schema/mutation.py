"""Everything that can be changed. Each needs a signed-in user."""

import strawberry

from schema.collection import Collection
from schema.comment import Comment
from schema.enums import ReactionKind, VoteValue
from schema.inputs import CollectionInput, CommentInput, ReviewInput
from schema.paper import Paper
from schema.review import Review
from schema.selected import argument, selected

_PAPER = argument("paper", strawberry.ID, "The paper's id.")
_TEXT = argument("subject", strawberry.ID, "The id of the review or comment.")
_REASON = argument("reason", str, "Why.")
_REACTION = argument("kind", ReactionKind, "The reaction.")


@strawberry.type(description="Everything that can be changed. Each needs a signed-in user.")
class Mutation:
    vote: Paper = selected(
        "Like or dislike a paper.", _PAPER, argument("value", VoteValue | None, "The vote; null takes it back.")
    )
    react: Paper = selected("Give a paper a reaction.", _PAPER, _REACTION)
    unreact: Paper = selected("Take a reaction back.", _PAPER, _REACTION)
    save_paper: Paper = selected("Save a paper.", _PAPER)
    unsave_paper: Paper = selected("Save a paper no longer.", _PAPER)
    submit_review: Review = selected(
        "Submit your review of a paper, or edit it.", argument("input", ReviewInput, "The review.")
    )
    withdraw_review: Paper = selected("Withdraw your review.", argument("id", strawberry.ID, "The review's id."))
    mark_helpful: Review = selected(
        "Say whether you found a review helpful.",
        argument("review", strawberry.ID, "The review's id."),
        argument("helpful", bool, "Whether it was helpful."),
    )
    add_comment: Comment = selected("Comment on a paper or reply.", argument("input", CommentInput, "The comment."))
    edit_comment: Comment = selected(
        "Edit your comment.",
        argument("id", strawberry.ID, "The comment's id."),
        argument("body", str, "Its new text, in Markdown."),
    )
    delete_comment: Comment = selected(
        "Delete your comment; its replies stay.", argument("id", strawberry.ID, "The comment's id.")
    )
    create_collection: Collection = selected(
        "Make a collection.", argument("input", CollectionInput, "The collection.")
    )
    update_collection: Collection = selected(
        "Change a collection of yours.",
        argument("id", strawberry.ID, "The collection's id."),
        argument("input", CollectionInput, "What it shall be."),
    )
    delete_collection: strawberry.ID = selected(
        "Delete a collection of yours.", argument("id", strawberry.ID, "The collection's id.")
    )
    add_to_collection: Collection = selected(
        "Add a paper to a collection of yours.",
        argument("collection", strawberry.ID, "The collection's id."),
        _PAPER,
        argument("note", str | None, "A note on it."),
    )
    move_in_collection: Collection = selected(
        "Move a paper to another place in a collection of yours.",
        argument("collection", strawberry.ID, "The collection's id."),
        _PAPER,
        argument("position", int, "Its new place, from 0; past the end is the last."),
    )
    remove_from_collection: Collection = selected(
        "Take a paper out of a collection of yours.",
        argument("collection", strawberry.ID, "The collection's id."),
        _PAPER,
    )
    report: strawberry.ID = selected(
        "Tell the moderators of a review or comment that breaks the rules; gives its id.", _TEXT, _REASON
    )
    hide: strawberry.ID = selected(
        "Hide a review or comment from all but its author; gives its id. For moderators.", _TEXT, _REASON
    )
    restore: strawberry.ID = selected(
        "Show a hidden review or comment again; gives its id. For moderators.", _TEXT, _REASON
    )
    dismiss_reports: strawberry.ID = selected(
        "Settle the reports of a review or comment that is to stay; gives its id. For moderators.", _TEXT, _REASON
    )
