"""The fields of a comment."""

from collections.abc import Mapping
from typing import Any

from cypher.model import Relationship
from tests.oracle.connection import entries
from tests.oracle.context import OracleContext, is_field, only
from tests.oracle.graph_data import Thing
from tests.oracle.written_text import history, is_rendered

is_rendered("Comment.body")


@is_field("Comment.paper")
def _commented(comment: Thing, context: OracleContext, _arguments: Mapping[str, Any]) -> Any:
    return only(context.targets(comment, Relationship.ON))


@is_field("Comment.author")
def _commenter(comment: Thing, context: OracleContext, _arguments: Mapping[str, Any]) -> Any:
    return None if comment["deletedAt"] else only(context.sources(comment, Relationship.WROTE))


@is_field("Comment.body")
def _body(comment: Thing, _context: OracleContext, _arguments: Mapping[str, Any]) -> Any:
    return None if comment["deletedAt"] else comment["body"]


@is_field("Comment.url")
def _url(comment: Thing, _context: OracleContext, _arguments: Mapping[str, Any]) -> Any:
    return None if comment["deletedAt"] else comment["url"]


@is_field("Comment.parent")
def _parent(comment: Thing, context: OracleContext, _arguments: Mapping[str, Any]) -> Any:
    return only(context.shown(context.targets(comment, Relationship.REPLIES_TO)))


@is_field("Comment.replies")
def _replies(comment: Thing, context: OracleContext, arguments: Mapping[str, Any]) -> Any:
    replies = context.shown(context.sources(comment, Relationship.REPLIES_TO))
    return context.page(entries(replies, lambda reply: reply["createdAt"]), "Comment.replies", arguments)


@is_field("Comment.history")
def _comment_history(comment: Thing, context: OracleContext, arguments: Mapping[str, Any]) -> Any:
    return history(comment, context, arguments, "Comment.history")
