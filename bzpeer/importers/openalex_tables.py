"""Tables: OpenAlex's topics as tab-separated values, and the lists of merged ids in its snapshot."""

from collections.abc import Callable

from bzpeer.importers.openalex_entities import topic_mentioned
from bzpeer.importers.records import MergeRecord, Record, Reject, UnstoredRecord
from bzpeer.importers.works import DELETED_WORK
from cypher.model import Label
from cypher.text.identifiers import Scheme, canonical

Row = dict[str, str]

_LABELS = {"W": Label.PAPER, "A": Label.PERSON, "I": Label.INSTITUTION}
_GONE = frozenset({DELETED_WORK, "A5317838346", "I4389424196"})
"""What OpenAlex merges a thing into that it has deleted."""


def read_topic_row(row: Row) -> Record:
    """A row of the topics table. Raises Reject."""
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
        raise Reject("id_topic, topic: no topic id, or no name")
    return topic


def read_merge_row(row: Row) -> Record:
    """A row of a list of merged ids: `id` is now `merge_into_id`, which may stand for "deleted". Raises
    Reject."""
    old = canonical(Scheme.OPENALEX, row["id"])
    if old is None:
        if row["id"][:1].upper() in set("SVCPFGK"):
            return UnstoredRecord("merged ids of things the graph does not keep")
        raise Reject("id: no OpenAlex id")
    into = canonical(Scheme.OPENALEX, row["merge_into_id"])
    label = _LABELS.get(old[0])
    if label is None:
        return UnstoredRecord("merged ids of things the graph does not keep")
    if into is None or into[0] != old[0]:
        raise Reject("merge_into_id: no OpenAlex id of the same kind")
    at = row.get("merge_date", "")
    return MergeRecord(label, old, None if into in _GONE else into, f"{at}T" if at else "")


TABLES: dict[frozenset[str], Callable[[Row], Record]] = {
    frozenset({"id_topic", "topic"}): read_topic_row,
    frozenset({"id", "merge_into_id"}): read_merge_row,
}
"""Which table it is, by columns its header must have."""
