"""Keys → nodes: which record is which node, and which two nodes are one thing.

People, institutions and topics that share a key are one. Papers that share a key are one too, unless the key
is a DOI, arXiv id, PubMed or MAG number and both have other ids of one place (two OpenAlex works, two pages
of one site): then they stay two, and the key is the one's with the smaller id. docs/import.md says it for
users.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Any

from bzpeer.importers.cleaning import may_be_one, normalised
from bzpeer.importers.fields import rank_of
from bzpeer.importers.nodes import ImportNode, PaperState, put_together, stability
from bzpeer.importers.records import InstitutionRecord, PaperRecord, PersonRecord, TopicRecord
from bzpeer.seen_keys import SeenKeys
from cypher.library import statement
from cypher.model import Label
from cypher.statement import Statement
from cypher.text.identifiers import is_minted, minted_id
from graphdb.graph import Row

MAX_REMEMBERED = 100_000
"""Keys kept in memory between batches; the graph is asked again for others."""

_SHOWN_AS = {"doi": "doi", "arxiv": "arxivId"}
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


Ask = Callable[[Statement], list[Row]]
"""Puts a question to the graph."""


@dataclass(slots=True)
class _Ahead:
    """What the batch before does to the graph; it may still be on its way there.

    `adds_only`: nodes, their keys and what is between them, and nothing that was there goes or moves. `papers`: the
    keys of those it is about. `referred`: keys it refers to, which are in the graph from then on.
    """

    adds_only: bool = True
    papers: frozenset[str] = frozenset()
    referred: frozenset[str] = frozenset()


class Identities:
    """What keys identify, in the graph and in the batch at hand; one a run.

    `landed` waits until the batch before is in the graph. It is called when an answer may depend on that. `empty`:
    whether the graph has no key at all, so that only what this run has written can be found there.
    """

    def __init__(self, ask: Ask, landed: Callable[[], None], *, empty: bool) -> None:
        self._ask = ask
        self._landed = landed
        self._seen = SeenKeys() if empty else None
        self._where: dict[str, ImportNode] = {}
        self._nodes: dict[str, ImportNode] = {}
        self._papers: dict[str, str] = {}
        self._ahead = _Ahead()
        self.begin()

    def forget(self) -> None:
        """Know nothing: the graph is not what it was thought to be."""
        self._seen = None
        self._clear()
        self._ahead = _Ahead()
        self.begin()

    def _clear(self) -> None:
        self._where.clear()
        self._nodes.clear()
        self._papers.clear()

    def begin(self) -> None:
        """Start a batch."""
        if len(self._where) > MAX_REMEMBERED:
            self.land()
            self._clear()
        self.idle: set[str] = set()
        self.deleted: dict[str, str] = {}
        self.aliases: dict[str, list[str]] = {}
        self.touched: dict[ImportNode, None] = {}
        self.merges: list[tuple[Label, str, str]] = []
        self.moves: list[dict[str, str | None]] = []
        self.orcid_moves: list[dict[str, str]] = []
        self.restored: list[str] = []

    def end(self, *, adds_only: bool, referred: Sequence[str] = ()) -> None:
        """The batch is put together: papers are forgotten, the rest is remembered as it will be once written."""
        if self._seen is not None:
            self._seen.add(referred)
        self._ahead = _Ahead(adds_only, frozenset(self._papers), frozenset(referred))
        for key, id in self._papers.items():
            self._where.pop(key, None)
            self._nodes.pop(id, None)
        self._papers.clear()
        for node in self.touched:
            node.is_new, node.keys, node.changes = False, [], {}

    def end_of_merges(self) -> None:
        """Merges are put together: what is remembered may be about nodes that are gone."""
        self._clear()
        self._ahead = _Ahead(adds_only=False)

    def land(self) -> None:
        """Wait for the batch before."""
        self._landed()
        self._ahead = _Ahead()

    def ask(self, question: Statement) -> list[Row]:
        """Put a question to the graph whose answer may depend on the batch before."""
        self.land()
        return self._ask(question)

    def look_up(self, keys: Iterable[str]) -> None:
        """Ask the graph about keys that are not known yet."""
        unknown = [key for key in dict.fromkeys(keys) if key not in self._where]
        if self._seen is not None:
            unknown = self._seen.add(unknown)
        if not unknown:
            return
        if not self._ahead.adds_only or not self._ahead.papers.isdisjoint(unknown):
            self.land()
        rows = self._ask(statement("imports/find_keys", keys=unknown))
        others: list[str] = []
        for key, label, id, known, deleted, aliases in rows[0][0]:
            if deleted is not None:
                self.deleted[key] = deleted
            if aliases:
                self.aliases[key] = aliases
                others.extend(alias for alias in aliases if alias not in self._where)
            if label is None:
                self.idle.add(key)
            else:
                deleted_paper = label == Label.DELETED_PAPER
                node = self._node(Label.PAPER if deleted_paper else Label(label), id, known)
                if node.paper is not None and deleted_paper:
                    node.paper.is_deleted = True
                self._point(key, node)
        # what the batch before refers to is idle, or will be in a moment
        self.idle.update(key for key in self._ahead.referred.intersection(unknown) if key not in self._where)
        new = [key for key in others if key not in self._where and key not in self.idle]
        if new:
            self.look_up(new)

    def _point(self, key: str, node: ImportNode) -> None:
        self._where[key] = node
        if node.label is Label.PAPER:
            self._papers[key] = node.id

    def _node(self, label: Label, id: str, known: Any) -> ImportNode:
        node = self._nodes.get(id)
        if node is not None:
            return node.settled()
        if label is Label.PAPER:
            micros, authors, hierarchy, topics, references, resources, openalex = known
            at = None if micros is None else _EPOCH + timedelta(microseconds=micros)
            paper = PaperState(rank_of(at), {}, False, 0, authors, hierarchy, topics, references, resources)
            paper.add_own([openalex] if openalex else [])
            # what is there counts as put in
            paper.records = 1
            node = ImportNode(label, id, False, paper=paper)
        else:
            node = ImportNode(label, id, False, properties=known)
        self._nodes[id] = node
        return node

    def at(self, key: str, label: Label) -> ImportNode | None:
        """What a key that has been looked up identifies."""
        node = self._where.get(key)
        if node is None:
            return None
        node = node.settled()
        return node if node.label is label else None

    def person(self, record: PersonRecord, minted: str) -> ImportNode:
        """The node of a person; `minted` is the id of one without keys.

        An ORCID that another person has already, with another id and a name that cannot be the same, is
        somebody's mistake (co-authors enter each other's): it is that of the two whose name sorts first.
        """
        orcid = next((key for key in record.keys if key.startswith("orcid:")), None)
        holder = self.at(orcid, Label.PERSON) if orcid and len(record.keys) > 1 else None
        if holder is None or orcid is None or may_be_one(record.name, holder.properties["name"]):
            return self._entity(Label.PERSON, record, minted)
        others = tuple(key for key in record.keys if key != orcid)
        if any(self.at(key, Label.PERSON) is holder for key in others):
            return self._entity(Label.PERSON, record, minted)
        properties = {name: value for name, value in record.properties.items() if name != "orcid"}
        node = self._entity(Label.PERSON, replace(record, keys=others, properties=properties), minted)
        if normalised(record.name) < normalised(holder.properties["name"]):
            self._take_orcid(orcid, node, holder)
        return node

    def _take_orcid(self, orcid: str, node: ImportNode, holder: ImportNode) -> None:
        holder.properties.pop("orcid", None)
        holder.changes["orcid"] = None
        node.properties["orcid"] = node.changes["orcid"] = orcid.removeprefix("orcid:")
        self.touched |= {holder: None, node: None}
        self._point(orcid, node)
        if orcid in holder.keys:
            holder.keys.remove(orcid)
            node.keys.append(orcid)
        else:
            self.orcid_moves.append({"key": orcid, "from": holder.id, "to": node.id})

    def institution(self, record: InstitutionRecord) -> ImportNode:
        """The node of an institution."""
        node = self._entity(Label.INSTITUTION, record, "" if record.keys else institution_id(record.name))
        registered = "ror" in node.properties or "openalexId" in node.properties
        if record.known_as and (record.keys or not registered) and not node.known_as.issuperset(record.known_as):
            node.known_as.update(record.known_as)
            self.touched[node] = None
        return node

    def topic(self, record: TopicRecord) -> ImportNode:
        """The node of a topic or keyword."""
        return self._entity(Label.TOPIC, record, "" if record.keys else keyword_id(record.name))

    def _entity(self, label: Label, record: PersonRecord | InstitutionRecord | TopicRecord, minted: str) -> ImportNode:
        keys = self.with_aliases(record.keys) if record.keys else (minted,)
        node = self._where.get(keys[0]) if len(keys) == 1 else None
        if node is None or node.label is not label or node.into is not None:
            node = self._join(label, keys)
        if record.rank or node.is_new or record.properties or node.properties.get("name") != record.name:
            node.learn({"name": record.name, **record.properties}, record.rank)
            if node.changes:
                self.touched[node] = None
        return node

    def with_aliases(self, keys: Sequence[str]) -> tuple[str, ...]:
        """Keys, and those that merges made one with them."""
        if not self.aliases:
            return tuple(keys)
        return tuple(dict.fromkeys([*keys, *(alias for key in keys for alias in self.aliases.get(key, ()))]))

    def _join(self, label: Label, keys: Sequence[str]) -> ImportNode:
        """The one node of all the keys: found, made one of several, or new."""
        node: ImportNode | None = None
        for key in keys:
            found = self.at(key, label)
            if found is not None and found is not node:
                node = found if node is None else self.merge(node, found)
        if node is None:
            node = self._new(label, keys)
        self._give(node, keys)
        return node

    def _new(self, label: Label, keys: Sequence[str]) -> ImportNode:
        own = next((key for key in keys if key[0].isupper() or is_minted(key)), None) or minted_id(label, keys[0])
        node = ImportNode(label, own, True)
        self._give(node, [own])
        return node

    def _give(self, node: ImportNode, keys: Sequence[str]) -> None:
        for key in keys:
            if key not in self._where:
                self._point(key, node)
                node.keys.append(key)
                self.touched[node] = None

    def merge(self, one: ImportNode, other: ImportNode, *, keep_first: bool = False) -> ImportNode:
        """Make two nodes one; the one that remains. A node of the graph before a new one, OpenAlex's before
        others."""
        stays, goes = (one, other) if keep_first or stability(one) <= stability(other) else (other, one)
        goes.into = stays
        if goes.is_new:
            stays.keys.extend(key for key in goes.keys if not is_minted(key))
        else:
            self.merges.append((goes.label, goes.id, stays.id))
        if goes.paper is not None and stays.paper is not None:
            if not goes.paper.is_deleted:
                self._restore(stays)
            put_together(stays.paper, goes.paper, was_new=goes.is_new)
        else:
            rank = goes.properties.get("sourceRank", "")
            stays.learn(
                {name: value for name, value in goes.properties.items() if name not in {"id", "sourceRank"}},
                rank,
            )
        stays.known_as |= goes.known_as if goes.is_new else set()
        self.touched.pop(goes, None)
        self.touched[stays] = None
        return stays

    def _restore(self, node: ImportNode) -> None:
        if node.paper is not None and node.paper.is_deleted:
            node.paper.is_deleted = False
            self.restored.append(node.id)

    def look_up_papers(self, records: Sequence[PaperRecord]) -> None:
        """Ask the graph for all a batch of papers needs to be told apart."""
        self.look_up(key for record in records for key in (*record.own, *record.shared))
        doubtful: dict[str, ImportNode] = {}
        for record in records:
            nodes = {node for key in (*record.own, *record.shared) if (node := self.at(key, Label.PAPER))}
            main = self.at((record.own or record.shared)[0], Label.PAPER)
            if nodes and (len(nodes) > 1 or main is None):
                doubtful |= {node.id: node for node in nodes if node.paper and not node.paper.own_known}
        if doubtful:
            rows = self.ask(statement("imports/list_keys", papers=list(doubtful)))
            for id, keys in rows[0][0]:
                paper = doubtful[id].paper
                if paper is not None:
                    paper.add_own(keys)
                    paper.own_known = True

    def paper(self, record: PaperRecord) -> ImportNode | None:
        """The node of a paper, with the record put in; None when the paper is gone by now."""
        own = self.with_aliases(record.own)
        gone = max((self.deleted[key] for key in own if key in self.deleted), default=None)
        if gone is not None and record.rank <= gone:
            return None
        node: ImportNode | None = None
        for key in own:
            found = self.at(key, Label.PAPER)
            if found is not None and found is not node:
                node = found if node is None else self.merge(node, found)
        claims = PaperState()
        claims.add_own(own)
        lost: set[str] = set()
        contested: list[tuple[str, ImportNode]] = []
        for key in record.shared:
            found = self.at(key, Label.PAPER)
            if found is None or found is node or found.paper is None:
                continue
            state = node.paper if node is not None and node.paper is not None else claims
            if state.differs(found.paper) or claims.differs(found.paper):
                contested.append((key, found))
            else:
                node = found if node is None else self.merge(node, found)
        if node is None:
            free = [key for key in (*own, *record.shared) if key not in {key for key, _ in contested}]
            node = self._new_paper(own, free or list(record.shared))
        paper = node.paper
        assert paper is not None  # every Paper node has its state
        paper.add_own(own)
        self._give(node, own)
        for key, other in contested:
            if not self._contest(key, node, other.settled()):
                lost.add(_SHOWN_AS.get(key.partition(":")[0], ""))
        self._give(node, record.shared)
        properties = {name: value for name, value in record.properties.items() if name not in lost}
        paper.add(record, properties)
        self._restore(node)
        self.touched[node] = None
        return node

    def _new_paper(self, own: Sequence[str], free: Sequence[str]) -> ImportNode:
        openalex = next((key for key in own if key[0] == "W"), None)
        node = ImportNode(Label.PAPER, openalex or minted_id(Label.PAPER, free[0]), True, paper=PaperState())
        self._give(node, [node.id])
        return node

    def _contest(self, key: str, node: ImportNode, other: ImportNode) -> bool:
        """Whose a key is that two different papers claim: whether it is `node`'s now."""
        if node.paper is None or other.paper is None:
            return False
        if other.paper.first_id() <= node.paper.first_id():
            return False
        shown = _SHOWN_AS.get(key.partition(":")[0])
        if shown:
            other.paper.better.pop(shown, None)
            other.paper.gaps.pop(shown, None)
        if key in other.keys:
            other.keys.remove(key)
            node.keys.append(key)
        else:
            self.moves.append({"key": key, "from": other.id, "to": node.id, "property": shown})
        self._point(key, node)
        return True


@lru_cache(20_000)
def institution_id(name: str) -> str:
    """The id of an institution that is known by its name only."""
    return minted_id(Label.INSTITUTION, f"name:{normalised(name)}")


@lru_cache(20_000)
def keyword_id(name: str) -> str:
    """The id of a keyword: a topic outside the hierarchy."""
    return minted_id(Label.TOPIC, f"keyword:{normalised(name)}")
