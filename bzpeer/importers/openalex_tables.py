"""Tables of OpenAlex: the topics as tab-separated values, and the lists of merged ids in its snapshot."""

from collections.abc import Callable

from bzpeer.importers.errors import RejectedLine
from bzpeer.importers.openalex_entities import topic_mentioned
from bzpeer.importers.records import MergeRecord, Record, UnstoredRecord
from bzpeer.importers.work_keys import DELETED_WORK
from cypher.model import Label
from cypher.text.identifiers import Scheme, canonical

Row = dict[str, str]

_LABELS = {"W": Label.PAPER, "A": Label.PERSON, "I": Label.INSTITUTION}
_DELETED = frozenset({DELETED_WORK, "A5317838346", "I4389424196"})
"""OpenAlex's placeholders: it deletes a thing by merging it into one of them."""

_UNSTORED_LETTERS = frozenset("SVCPFGK")
"""First letters of the OpenAlex ids of kinds that the graph does not store."""

_UNSTORED = UnstoredRecord("merged ids of kinds that are not stored")


def read_topic_row(row: Row) -> Record:
    """A row of the topics table. Raises RejectedLine."""
    levels = {level: {"display_name": row.get(level)} for level in ("subfield", "field", "domain")}
    topic = topic_mentioned(
        {
            "id": row["id_topic"],
            "display_name": row["topic"],
            "description": row.get("description") or None,
            **levels,
        },
        "",
    )
    if topic is None:
        raise RejectedLine("id_topic, topic: missing or invalid")
    return topic


def read_merge_row(row: Row) -> Record:
    """A row of a list of merged ids: `id` is now `merge_into_id`, which may be a placeholder for deleted things.

    Raises RejectedLine.
    """
    old = canonical(Scheme.OPENALEX, row["id"])
    if old is None:
        if row["id"][:1].upper() in _UNSTORED_LETTERS:
            return _UNSTORED
        raise RejectedLine("id: not an OpenAlex id")
    into = canonical(Scheme.OPENALEX, row["merge_into_id"])
    label = _LABELS.get(old[0])
    if label is None:
        return _UNSTORED
    if into is None or into[0] != old[0]:
        raise RejectedLine("merge_into_id: not an OpenAlex id of the same kind")
    at = row.get("merge_date", "")
    at = at if at.isascii() and at.isprintable() and len(at) <= 40 else ""
    return MergeRecord(label, old, None if into in _DELETED else into, f"{at}T" if at else "")


TABLES: dict[frozenset[str], Callable[[Row], Record]] = {
    frozenset({"id_topic", "topic"}): read_topic_row,
    frozenset({"id", "merge_into_id"}): read_merge_row,
}
"""The reader of each table, by columns that its header must have."""
