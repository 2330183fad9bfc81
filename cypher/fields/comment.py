"""Comment: a note on a paper, or a reply to one."""

from cypher.fields.field import Field, Property, ToMany, ToOne
from cypher.fields.orders import NEWEST_TEXT, OLDEST, PUBLIC_COMMENT, VISIBLE_COMMENT

# one that is deleted has no text; one that is hidden shows it to who wrote it and to moderators, who find it by its act
_READABLE_BY_ALL = "@self.deletedAt IS NULL AND @self.hiddenAt IS NULL"
_SEES_HIDDEN = (
    "(@self.hiddenAt IS NULL OR EXISTS { (@self)<-[:WROTE]-(:User {id: $viewer}) } OR EXISTS {"
    " MATCH (@x:User {id: $viewer}) WHERE any(@y IN coalesce(@x.roles, []) WHERE @y IN ['MODERATOR', 'ADMIN']) })"
)
_READABLE = f"@self.deletedAt IS NULL AND {_SEES_HIDDEN}"

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
    "isHidden": Property("@self.hiddenAt IS NOT NULL"),
    "createdAt": Property("toString(@self.createdAt)"),
    "updatedAt": Property("toString(@self.updatedAt)"),
    "parent": ToOne(
        {"Comment": f"MATCH (@self)-[:REPLIES_TO]->(@other:Comment) WHERE {VISIBLE_COMMENT}"},
        {"Comment": f"MATCH (@self)-[:REPLIES_TO]->(@other:Comment) WHERE {PUBLIC_COMMENT}"},
    ),
    "replies": ToMany(
        "MATCH (@self)<-[:REPLIES_TO]-(@other:Comment)",
        "Comment",
        where=f"{VISIBLE_COMMENT} AND {_SEES_HIDDEN}",
        anonymous_where=f"{PUBLIC_COMMENT} AND @self.hiddenAt IS NULL",
        order=OLDEST,
    ),
    "history": ToMany(
        "MATCH (@self)-[:HAS_REVISION]->(@other:Revision)",
        "CommentRevision",
        where="@self.hiddenAt IS NULL AND @self.deletedAt IS NULL AND @other.hiddenAt IS NULL",
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
