"""Who may see which reviews, comments and collections: Cypher expressions that fields, changes and questions share.

Reviews and comments carry the label `:Shown` while everybody may see them. A review loses it when its author withdraws
it or a moderator hides it; a comment loses it when a moderator hides it. A deleted comment keeps the label and its
place in the thread; its text is removed. Every statement that creates a review or comment sets the label. If a
statement fails to set it, the text is hidden from everybody except its author, and nothing is disclosed.

Files of cypher/ match `(review:Review:Shown)`. Each function here writes a condition on a variable, for example
`review` or `@other`. Conditions that depend on the viewer use the parameter `$viewer`, the id of a user;
`write_is_shown` and `write_is_public` are the rules for a request without a viewer.
"""

from cypher.roles import write_is_moderator


def write_is_shown(text: str) -> str:
    """Whether everybody may see a review or comment."""
    return f"{text}:Shown"


def write_is_readable(text: str) -> str:
    """Whether the viewer may see a review or comment: it is shown, or it is theirs and they have not withdrawn it."""
    return f"({text}:Shown OR ({text}.withdrawnAt IS NULL AND {write_is_author(text)}))"


def write_is_author(text: str) -> str:
    """Whether the viewer wrote a review or comment."""
    return f"EXISTS {{ ({text})<-[:WROTE]-(:User {{id: $viewer}}) }}"


def write_is_on_paper(text: str) -> str:
    """Whether the paper of a review or comment is in the graph. For texts that are not found through their paper."""
    return f"EXISTS {{ ({text})-[:REVIEWS|ON]->(:Paper) }}"


def write_has_text(comment: str) -> str:
    """Whether a comment still has its text: its author has not deleted it."""
    return f"{comment}.deletedAt IS NULL"


def write_is_hidden(text: str) -> str:
    """Whether a moderator has hidden a review or comment."""
    return f"{text}.hiddenAt IS NOT NULL"


def write_was_shown(revision: str) -> str:
    """Whether an earlier text was not hidden when it was replaced. Texts that were hidden then are never shown."""
    return f"{revision}.hiddenAt IS NULL"


def write_awaits_moderators(text: str) -> str:
    """Whether a report of a review or comment needs a moderator's decision: its text is shown and not deleted."""
    return f"{text}:Shown AND {write_has_text(text)}"


def write_is_readable_in_moderation(text: str, moderator: str) -> str:
    """Whether the viewer may read a text found through the record of moderation: as a reader, or as a moderator.

    `moderator` is a variable that the expression binds.
    """
    return (
        f"({write_is_readable(text)} OR EXISTS {{ MATCH ({moderator}:User {{id: $viewer}})"
        f" WHERE {write_is_moderator(moderator)} }})"
    )


def write_is_public(collection: str) -> str:
    """Whether everybody may find a collection in lists."""
    return f"{collection}.visibility = 'PUBLIC'"


def write_is_listed(collection: str) -> str:
    """Whether the viewer may find a collection in lists: it is public or theirs."""
    return f"({write_is_public(collection)} OR {write_is_owner(collection)})"


def write_is_open(collection: str) -> str:
    """Whether everybody who has the id of a collection may see it."""
    return f"{collection}.visibility IN ['PUBLIC', 'UNLISTED']"


def write_is_reachable(collection: str) -> str:
    """Whether the viewer may see a collection by its id: it is not private, or it is theirs."""
    return f"({write_is_open(collection)} OR {write_is_owner(collection)})"


def write_is_owner(collection: str) -> str:
    """Whether the viewer owns a collection."""
    return f"EXISTS {{ ({collection})<-[:OWNS]-(:User {{id: $viewer}}) }}"
