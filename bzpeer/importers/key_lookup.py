"""KeyLookup: keys → nodes, as the graph and the batch in preparation know them.

A batch is prepared while the previous one is being written. KeyLookup waits for it only where an answer of the graph
may depend on it, and remembers nodes between batches, so that most keys need no statement.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from bzpeer.importers.json_fields import rank_of
from bzpeer.importers.merged_keys import MergedKeys
from bzpeer.importers.node_state import NodeState, PaperState
from bzpeer.seen_keys import SeenKeys
from cypher.library import statement
from cypher.model import Label
from cypher.statement import Statement
from graphdb.graph import Row

REMEMBERED_KEYS_MAX = 100_000
"""Keys remembered between batches; above it all are forgotten before the next batch."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

RunQuery = Callable[[Statement], list[Row]]
"""Runs a statement that reads, and returns its rows."""


@dataclass(slots=True)
class _PreviousBatch:
    """The effects of the previous batch, which may not be written yet.

    `only_adds`: it neither deletes nor moves anything that was in the graph. `papers`: the keys of its papers.
    `referred`: keys that it refers to, which exist in the graph after it.
    """

    only_adds: bool = True
    papers: frozenset[str] = frozenset()
    referred: frozenset[str] = frozenset()


class KeyLookup:
    """The nodes that keys identify; one for an import.

    `wait` returns once the previous batch has been written. `empty`: the graph has no key at the start, so that only
    keys written by this import can be found.

    Attributes for the keys of the current batch: `unassigned` exist in the graph but identify no node. `deleted` maps a
    key to the rank of its deletion. `merged` are the merges of all keys that have been looked up.
    """

    def __init__(self, run_query: RunQuery, wait: Callable[[], None], *, empty: bool) -> None:
        self._run_query = run_query
        self._wait = wait
        self._seen = SeenKeys() if empty else None
        self._by_key: dict[str, NodeState] = {}
        self._by_id: dict[str, NodeState] = {}
        self._paper_ids: dict[str, str] = {}
        self.merged = MergedKeys()
        self._previous = _PreviousBatch()
        self.begin()

    def begin(self) -> None:
        """Start a batch."""
        if len(self._by_key) > REMEMBERED_KEYS_MAX:
            self.wait_for_previous()
            self._clear()
        self.unassigned: set[str] = set()
        self.deleted: dict[str, str] = {}

    def end(self, *, only_adds: bool, referred: Sequence[str]) -> None:
        """End a batch: forget its papers, whose lists are long, and remember its other nodes."""
        if self._seen is not None:
            self._seen.add(referred)
        self._previous = _PreviousBatch(only_adds, frozenset(self._paper_ids), frozenset(referred))
        for key, id in self._paper_ids.items():
            self._by_key.pop(key, None)
            self._by_id.pop(id, None)
        self._paper_ids.clear()

    def end_of_merges(self) -> None:
        """End a batch of merges: forget all nodes, since some are deleted."""
        self._clear()
        self._previous = _PreviousBatch(only_adds=False)

    def reset(self) -> None:
        """Forget all nodes: the graph has changed since they were read."""
        self._seen = None
        self._clear()
        self._previous = _PreviousBatch()
        self.begin()

    def _clear(self) -> None:
        self._by_key.clear()
        self._by_id.clear()
        self._paper_ids.clear()
        self.merged.clear()

    def wait_for_previous(self) -> None:
        """Wait until the previous batch has been written."""
        self._wait()
        self._previous = _PreviousBatch()

    def query(self, question: Statement) -> list[Row]:
        """Run a statement whose rows may depend on the previous batch."""
        self.wait_for_previous()
        return self._run_query(question)

    def look_up(self, keys: Iterable[str]) -> None:
        """Read the nodes of keys that are not known yet, and of all keys that were merged with them."""
        unknown = [key for key in dict.fromkeys(keys) if key not in self._by_key]
        if self._seen is not None:
            unknown = self._seen.add(unknown)
        if not unknown:
            return
        if not self._previous.only_adds or not self._previous.papers.isdisjoint(unknown):
            self.wait_for_previous()
        rows = self._run_query(statement("imports/find_keys", keys=unknown))
        neighbours: list[str] = []
        for key, label, id, known, deleted, replaced_by, replaces in rows[0][0]:
            if deleted is not None:
                self.deleted[key] = deleted
            for other in replaced_by:
                self.merged.add(key, other)
            for other in replaces:
                self.merged.add(other, key)
            neighbours += [*replaced_by, *replaces]
            if label is None:
                self.unassigned.add(key)
            else:
                self.point(key, self._node(label, id, known))
        # keys that the previous batch refers to are unassigned, or will be once it is written
        self.unassigned.update(key for key in self._previous.referred.intersection(unknown) if key not in self._by_key)
        new = [key for key in neighbours if key not in self._by_key and key not in self.unassigned]
        if new:
            self.look_up(new)

    def _node(self, stored_label: str, id: str, known: Any) -> NodeState:
        """The node of an answer of imports/find_keys."""
        node = self._by_id.get(id)
        is_deleted = stored_label == Label.DELETED_PAPER
        if node is None:
            label = Label.PAPER if is_deleted else Label(stored_label)
            if label is Label.PAPER:
                node = NodeState(label, id, False, paper=_paper_state(known))
            else:
                node = NodeState(label, id, False, properties=known)
            self._by_id[id] = node
        node = node.current()
        if node.paper is not None and is_deleted:
            node.paper.is_deleted = True
        return node

    def point(self, key: str, node: NodeState) -> None:
        """Make a key identify a node."""
        self._by_key[key] = node
        if node.label is Label.PAPER:
            self._paper_ids[key] = node.id

    def node(self, key: str) -> NodeState | None:
        """The node of a key that has been looked up; it may have been merged into another."""
        return self._by_key.get(key)

    def find(self, key: str, label: Label) -> NodeState | None:
        """The current node of a key that has been looked up, if it has this label."""
        node = self._by_key.get(key)
        if node is None:
            return None
        node = node.current()
        return node if node.label is label else None


def _paper_state(known: Any) -> PaperState:
    micros, authors, hierarchy, topics, references, resources, openalex, listed, list_rank = known
    rank = rank_of(None if micros is None else _EPOCH + timedelta(microseconds=micros))
    paper = PaperState(rank, {}, False, 1, authors, hierarchy, topics, references, resources)
    paper.authors_listed, paper.authors_rank = listed or 0, rank if list_rank is None else list_rank
    paper.add_own_ids([openalex] if openalex else [])
    return paper
