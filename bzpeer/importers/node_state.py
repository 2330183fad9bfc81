"""Nodes of the graph while a batch is put together: what is known of them, and what is still to be written."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from bzpeer.importers.records import PaperRecord
from cypher.model import Label
from cypher.text.identifiers import is_minted


@dataclass(slots=True, eq=False)
class ImportNode:
    """A node of the graph, or one that is about to be. `keys` and `changes` are still to be written."""

    label: Label
    id: str
    is_new: bool
    properties: dict[str, Any] = field(default_factory=dict[str, Any])
    keys: list[str] = field(default_factory=list[str])
    changes: dict[str, Any] = field(default_factory=dict[str, Any])
    known_as: set[str] = field(default_factory=set[str])
    into: "ImportNode | None" = None
    paper: "PaperState | None" = None

    def settled(self) -> "ImportNode":
        """The node this one has become part of, or itself."""
        node = self
        while node.into is not None:
            node = node.into
        return node

    def learn(self, properties: dict[str, Any], rank: str) -> None:
        """Take properties of a source: from a better one all, from a worse one what was not known, else the
        larger."""
        had = self.properties
        before: str = had.get("sourceRank", "")
        for name, value in properties.items():
            old = had.get(name)
            if value != old and (old is None or rank > before or (rank == before and value > old)):
                self.changes[name] = had[name] = value
        if rank > before:
            self.changes["sourceRank"] = had["sourceRank"] = rank


@dataclass(slots=True, eq=False)
class PaperState:
    """What is known of a paper while its records are put together. `own`: its ids, by the place that gave
    them. `is_deleted`: it stands in the graph only for what users have on it."""

    rank: str = ""
    own: dict[str, set[str]] = field(default_factory=dict[str, set[str]])
    own_known: bool = False
    records: int = 0
    has_authors: bool = False
    has_hierarchy: bool = False
    has_topics: bool = False
    has_references: bool = False
    has_resources: bool = False
    is_deleted: bool = False
    better: dict[str, Any] = field(default_factory=dict[str, Any])
    gaps: dict[str, Any] = field(default_factory=dict[str, Any])
    defaults: dict[str, Any] = field(default_factory=dict[str, Any])
    authors: PaperRecord | None = None
    topics: PaperRecord | None = None
    references: PaperRecord | None = None
    resources: PaperRecord | None = None

    def add_own(self, keys: Iterable[str]) -> None:
        for key in keys:
            if key[0] == "W" or key.startswith("url:"):
                self.own.setdefault("W" if key[0] == "W" else key[4:].partition("/")[0], set()).add(key)

    def differs(self, other: "PaperState") -> bool:
        """Whether one place gave the two different ids."""
        return any(keys.isdisjoint(other.own[place]) for place, keys in self.own.items() if place in other.own)

    def first_id(self) -> tuple[bool, int, str]:
        """What the smaller id is told by: OpenAlex before others, then shorter, then alphabet."""
        return min(
            ((key[0] != "W", len(key), key) for keys in self.own.values() for key in keys),
            default=(True, 1 << 30, ""),
        )

    def add(self, record: PaperRecord, properties: dict[str, Any]) -> None:
        """Put a record in: a better or equal source replaces, a worse one fills gaps. Lists are whole or not
        at all."""
        better = not record.fills_gaps and (self.records == 0 or record.rank >= self.rank)
        self.records += 1
        self.defaults = record.defaults | self.defaults
        if better:
            self.better |= properties
            self.rank = record.rank
        else:
            self.gaps = properties | self.gaps
        if record.authorships and (better or not self.has_authors):
            self.authors, self.has_authors = record, True
        hierarchy = any(topic.keys for topic, _ in record.topics)
        if record.topics and (
            not self.has_topics
            or (better and (hierarchy or not self.has_hierarchy))
            or (hierarchy and not self.has_hierarchy)
        ):
            self.topics, self.has_topics = record, True
            self.has_hierarchy = self.has_hierarchy or hierarchy
        if record.references and (better or not self.has_references):
            self.references, self.has_references = record, True
        if record.resources and (better or not self.has_resources):
            self.resources, self.has_resources = record, True


def stability(node: ImportNode) -> tuple[bool, bool, int, str]:
    """Which of two nodes stays when they become one: the smaller."""
    return node.is_new, is_minted(node.id), len(node.id), node.id


def put_together(stays: PaperState, goes: PaperState, *, was_new: bool) -> None:
    """What of a paper that becomes part of another counts for it."""
    for keys in goes.own.values():
        stays.add_own(keys)
    if was_new and goes.rank > stays.rank:
        stays.better |= goes.better
        stays.gaps = goes.gaps | stays.gaps
        stays.rank = goes.rank
    elif was_new:
        stays.gaps = goes.better | goes.gaps | stays.gaps
    for name in ("authors", "topics", "references", "resources"):
        had = f"has_{name}"
        if not getattr(stays, had):
            setattr(stays, had, getattr(goes, had))
            setattr(stays, name, getattr(goes, name))
    stays.has_hierarchy = stays.has_hierarchy or goes.has_hierarchy
