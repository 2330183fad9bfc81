"""Comment: a comment on a paper, or a reply to a comment."""

from cypher.fields.field import Field, Property, ToMany, ToOne
from cypher.fields.orders import NEWEST_TEXT, OLDEST
from cypher.visibility import (
    write_has_text,
    write_is_hidden,
    write_is_readable,
    write_is_readable_in_moderation,
    write_is_shown,
    write_was_shown,
)

# A deleted comment has no text. Moderators can read a hidden comment, and reach it through the record of moderation.
_READABLE_BY_ALL = f"{write_has_text('@self')} AND {write_is_shown('@self')}"
_SHOWN_TO_VIEWER = write_is_readable_in_moderation("@self", "@moderator")
_READABLE = f"{write_has_text('@self')} AND {_SHOWN_TO_VIEWER}"

COMMENT: dict[str, Field] = {
    "id": Property("@self.id"),
    "paper": ToOne({"Paper": "MATCH (@self)-[:ON]->(@other:Paper)"}),
    "author": ToOne(
        {"User": f"MATCH (@self)<-[:WROTE]-(@other:User) WHERE {_READABLE}"},
        {"User": f"MATCH (@self)<-[:WROTE]-(@other:User) WHERE {_READABLE_BY_ALL}"},
    ),
    "kind": Property("@self.kind"),
    "body": Property(
        f"CASE WHEN {_READABLE} THEN @self.body END", anonymous=f"CASE WHEN {_READABLE_BY_ALL} THEN @self.body END"
    ),
    "bodyHtml": Property(
        f"CASE WHEN {_READABLE} THEN @self.body END",
        anonymous=f"CASE WHEN {_READABLE_BY_ALL} THEN @self.body END",
        markdown=True,
    ),
    "url": Property(
        f"CASE WHEN {_READABLE} THEN @self.url END", anonymous=f"CASE WHEN {_READABLE_BY_ALL} THEN @self.url END"
    ),
    "isHidden": Property(write_is_hidden("@self")),
    "createdAt": Property("toString(@self.createdAt)"),
    "updatedAt": Property("toString(@self.updatedAt)"),
    "parent": ToOne(
        {"Comment": f"MATCH (@self)-[:REPLIES_TO]->(@other:Comment) WHERE {write_is_readable('@other')}"},
        {"Comment": f"MATCH (@self)-[:REPLIES_TO]->(@other:Comment) WHERE {write_is_shown('@other')}"},
    ),
    "replies": ToMany(
        "MATCH (@self)<-[:REPLIES_TO]-(@other:Comment)",
        "Comment",
        where=f"{write_is_readable('@other')} AND {_SHOWN_TO_VIEWER}",
        anonymous_where=f"{write_is_shown('@other')} AND {write_is_shown('@self')}",
        order=OLDEST,
    ),
    "history": ToMany(
        "MATCH (@self)-[:HAS_REVISION]->(@other:Revision)",
        "CommentRevision",
        where=f"{_READABLE_BY_ALL} AND {write_was_shown('@other')}",
        order=NEWEST_TEXT,
        tie="",
    ),
}

COMMENT_REVISION: dict[str, Field] = {
    "kind": Property("@self.kind"),
    "body": Property("@self.body"),
    "url": Property("@self.url"),
    "writtenAt": Property("toString(@self.at)"),
}
