"""What can be changed: the fields of the mutation root, and the file of cypher/changes that does it."""

from cypher.fields.field import Change, Field

MUTATION: dict[str, Field] = {
    "vote": Change("changes/vote", "Paper"),
    "react": Change("changes/react", "Paper"),
    "unreact": Change("changes/unreact", "Paper"),
    "savePaper": Change("changes/save_paper", "Paper"),
    "unsavePaper": Change("changes/unsave_paper", "Paper"),
    "submitReview": Change("changes/submit_review", "Review", mints="r"),
    "withdrawReview": Change("changes/withdraw_review", "Paper"),
    "markHelpful": Change("changes/mark_helpful", "Review"),
    "addComment": Change("changes/add_comment", "Comment", mints="c"),
    "editComment": Change("changes/edit_comment", "Comment"),
    "deleteComment": Change("changes/delete_comment", "Comment"),
    "createCollection": Change("changes/create_collection", "Collection", mints="l"),
    "updateCollection": Change("changes/update_collection", "Collection"),
    "deleteCollection": Change("changes/delete_collection", None),
    "addToCollection": Change("changes/add_to_collection", "Collection"),
    "moveInCollection": Change("changes/move_in_collection", "Collection"),
    "removeFromCollection": Change("changes/remove_from_collection", "Collection"),
    "report": Change("changes/report", None),
    "hide": Change("changes/hide", None, mints="m"),
    "restore": Change("changes/restore", None, mints="m"),
    "dismissReports": Change("changes/dismiss_reports", None, mints="m"),
}
