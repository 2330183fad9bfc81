"""What stands in the way of a change: the problems that files of cypher/changes give → what a client is told."""

from graphql import GraphQLError

from resolvers.errors import Code, refusal

PROBLEMS: dict[str, tuple[Code, str]] = {
    "NO_SESSION": (Code.UNAUTHENTICATED, "Your session has ended. Sign in again."),
    "NO_PAPER": (Code.NOT_FOUND, "There is no paper with this id."),
    "NO_REVIEW": (Code.NOT_FOUND, "There is no review with this id."),
    "NO_COMMENT": (Code.NOT_FOUND, "There is no comment with this id."),
    "NO_PARENT": (Code.NOT_FOUND, "The comment you reply to is not there."),
    "NO_COLLECTION": (Code.NOT_FOUND, "There is no collection with this id that you may see."),
    "NO_TEXT": (Code.NOT_FOUND, "There is no review or comment with this id."),
    "NOT_IN_COLLECTION": (Code.NOT_FOUND, "The paper is not in this collection. Add it first."),
    "NOT_YOURS": (Code.FORBIDDEN, "This is somebody else's: only who made it may change it."),
    "NOT_MODERATOR": (Code.FORBIDDEN, "Only a moderator may do this. `bzpeer grant` makes somebody one."),
    "OWN_PAPER": (Code.FORBIDDEN, "You are an author of this paper: authors do not review their own. Comment on it."),
    "OWN_REVIEW": (Code.FORBIDDEN, "This is your own review: whether it is helpful is for others to say."),
    "OTHER_PAPER": (Code.BAD_USER_INPUT, "The comment you reply to is about another paper."),
    "COLLECTION_FULL": (Code.BAD_USER_INPUT, "The collection is full. Begin another one."),
    "OTHER_REQUEST": (
        Code.CONFLICT,
        "This Idempotency-Key was used for something else. Use a new one for each change.",
    ),
    "NO_LONGER": (Code.CONFLICT, "This was done before under the same Idempotency-Key, and is gone by now."),
    "NOT_DONE": (Code.CONFLICT, "This was not done, because of another error in the same operation."),
}
"""By problem: the code and the message."""


def problem_error(problem: str) -> GraphQLError:
    """The error that tells a client of a problem."""
    return refusal(*PROBLEMS[problem])
