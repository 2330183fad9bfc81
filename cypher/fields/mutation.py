"""Mutation: each change, its file in cypher/changes, and its options (cypher/change.py)."""

from cypher.fields.field import Change, Field

_OF_TEXT = "CASE WHEN text:Review THEN 'REVIEW' ELSE 'COMMENT' END"

MUTATION: dict[str, Field] = {
    "vote": Change("changes/vote", "Paper", ("paper",), event="'VOTES'"),
    "react": Change("changes/react", "Paper", ("paper",), event="'REACTIONS'"),
    "unreact": Change("changes/unreact", "Paper", ("paper",), event="'REACTIONS'"),
    "savePaper": Change("changes/save_paper", "Paper", ("paper",), event="'SAVES'"),
    "unsavePaper": Change("changes/unsave_paper", "Paper", ("paper",), event="'SAVES'"),
    "submitReview": Change("changes/submit_review", "Review", ("paper",), event="'REVIEW'", id_letter="r"),
    "withdrawReview": Change("changes/withdraw_review", "Paper", ("review",), event="'REVIEW'"),
    "markHelpful": Change("changes/mark_helpful", "Review", ("review",), event="'REVIEW'"),
    "addComment": Change("changes/add_comment", "Comment", ("paper",), event="'COMMENT'", id_letter="c"),
    "editComment": Change("changes/edit_comment", "Comment", ("comment",), event="'COMMENT'"),
    "deleteComment": Change("changes/delete_comment", "Comment", ("comment",), event="'COMMENT'"),
    "createCollection": Change("changes/create_collection", "Collection", id_letter="l"),
    "updateCollection": Change("changes/update_collection", "Collection", ("collection",)),
    "deleteCollection": Change("changes/delete_collection", None, ("collection",)),
    "addToCollection": Change("changes/add_to_collection", "Collection", ("collection", "paper"), locks_paper=True),
    "moveInCollection": Change("changes/move_in_collection", "Collection", ("collection", "paper")),
    "removeFromCollection": Change("changes/remove_from_collection", "Collection", ("collection", "paper")),
    "report": Change("changes/report", None, ("reportable_text",)),
    "hide": Change("changes/hide", None, ("moderated_text",), event=_OF_TEXT, id_letter="m"),
    "restore": Change("changes/restore", None, ("moderated_text",), event=_OF_TEXT, id_letter="m"),
    "dismissReports": Change("changes/dismiss_reports", None, ("moderated_text",), id_letter="m"),
}
