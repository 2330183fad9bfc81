"""The problems that statements in cypher/changes return → errors for clients."""

from graphql import GraphQLError

from resolvers.error_codes import Code, refusal

PROBLEMS: dict[str, tuple[Code, str]] = {
    "NO_SESSION": (Code.UNAUTHENTICATED, "Your session has ended. Sign in again."),
    "NO_PAPER": (Code.NOT_FOUND, "There is no paper with this id."),
    "NO_REVIEW": (Code.NOT_FOUND, "There is no review with this id."),
    "NO_COMMENT": (Code.NOT_FOUND, "There is no comment with this id."),
    "NO_PARENT": (Code.NOT_FOUND, "There is no comment with the id in `parent`."),
    "NO_COLLECTION": (Code.NOT_FOUND, "There is no collection with this id that you can see."),
    "NO_TEXT": (Code.NOT_FOUND, "There is no review or comment with this id."),
    "NOT_IN_COLLECTION": (Code.NOT_FOUND, "The paper is not in this collection. Add it first."),
    "NOT_YOURS": (Code.FORBIDDEN, "Only its author can change this."),
    "NOT_MODERATOR": (
        Code.FORBIDDEN,
        "This requires the role MODERATOR. `bzpeer grant HANDLE MODERATOR` grants it.",
    ),
    "OWN_PAPER": (Code.FORBIDDEN, "You are an author of this paper. Authors cannot review it; they can comment on it."),
    "OWN_REVIEW": (Code.FORBIDDEN, "This is your own review. Only other users can mark it as helpful."),
    "OTHER_PAPER": (Code.BAD_USER_INPUT, "The comment in `parent` is on another paper."),
    "COLLECTION_FULL": (Code.BAD_USER_INPUT, "The collection is full. Create another one."),
    "OTHER_REQUEST": (
        Code.CONFLICT,
        "This Idempotency-Key was used for another request. Use a new key for each request.",
    ),
    "NO_LONGER": (
        Code.CONFLICT,
        "This request was already done under the same Idempotency-Key, and its result has since been removed.",
    ),
    "NOT_DONE": (Code.CONFLICT, "This change was not made, because another change of the same operation failed."),
}
"""Code and message of each problem."""


def problem_error(problem: str) -> GraphQLError:
    """The error for a problem."""
    return refusal(*PROBLEMS[problem])
