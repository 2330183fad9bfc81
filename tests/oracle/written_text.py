"""What reviews and comments have in common: HTML, former texts, and whether moderators hid them."""

from collections.abc import Mapping
from typing import Any

from cypher.model import Relationship
from resolvers.shaping.markdown import render_any
from tests.oracle.connection import DescendingKey, Entry
from tests.oracle.context import OracleContext, is_field, text
from tests.oracle.graph_data import Thing


def is_rendered(*names: str) -> None:
    """These fields, `Type.field`, have a field `<field>Html` with their Markdown as HTML."""
    for name in names:

        def html(thing: Thing, _context: OracleContext, _arguments: Mapping[str, Any], text: str = name) -> Any:
            return None if thing["deletedAt"] else render_any(thing[text.partition(".")[2]])

        is_field(f"{name}Html")(html)


@is_field("Review.isHidden", "Comment.isHidden")
def _is_hidden(text: Thing, _context: OracleContext, _arguments: Mapping[str, Any]) -> Any:
    return text["hiddenAt"] is not None


def history(thing: Thing, context: OracleContext, arguments: Mapping[str, Any], label: str) -> Any:
    """Former texts, the latest first; none of a text that is hidden, withdrawn or deleted."""
    gone = any(thing[mark] is not None for mark in ("hiddenAt", "withdrawnAt", "deletedAt"))
    texts = [] if gone else context.targets(thing, Relationship.HAS_REVISION)
    return context.page([Entry(one, (DescendingKey(one["at"]),)) for one in texts], label, arguments)


@is_field("ReviewRevision.writtenAt", "CommentRevision.writtenAt")
def _written_at(revision: Thing, _context: OracleContext, _arguments: Mapping[str, Any]) -> Any:
    return text(revision["at"])
