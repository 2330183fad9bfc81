"""Identities: records → nodes. Decides which node a record describes, and which nodes are merged.

People, institutions and topics that share a key are one. Papers that share a key are one too, unless the key is a DOI,
arXiv id, PubMed or MAG number and one place (OpenAlex, or a web site) gave them different ids: then they stay two, and
the key is contested. The first paper keeps it until the end of the import, which gives it to one of them
(bzpeer.importers.versions). docs/import.md states the rules for users.
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from bzpeer.importers.key_lookup import KeyLookup
from bzpeer.importers.name_matching import may_be_same_person, normalise_name
from bzpeer.importers.node_state import NodeState, PaperState
from bzpeer.importers.records import InstitutionRecord, MergeRecord, PaperRecord, PersonRecord, TopicRecord
from cypher.library import statement
from cypher.model import Label
from cypher.text.identifiers import is_minted, minted_id

_KEY_PROPERTIES = {"doi": "doi", "arxiv": "arxivId"}
"""The property of a Paper that shows a key, by the key's scheme."""

_SEARCHED = ("otherNames", "searchName", "searchOtherNames")
_OWN_PROPERTIES = frozenset(["id", "sourceRank", "searchName", "searchOtherNames"])
"""Properties that a node does not take over from one that is merged into it."""

_REPLACED_RANK = "-"
"""Begins the rank of a record whose id was merged into another: greater than no rank, smaller than a date."""


EntityRecord = PersonRecord | InstitutionRecord | TopicRecord


class Identities:
    """Assigns records to nodes; one for an import.

    Attributes for the current batch: `touched` nodes have something to write. `merges`: label, id merged, id kept.
    `shares`: paper, key, and whether the paper claims the key, which identifies another version of it. `orcid_moves`:
    ORCID iDs that change from one person to another. `restored`: ids of deleted papers that are back.
    """

    def __init__(self, keys: KeyLookup) -> None:
        self.keys = keys
        self._reset_batch()

    def begin(self) -> None:
        """Start a batch."""
        self.keys.begin()
        self._reset_batch()

    def _reset_batch(self) -> None:
        self.touched: dict[NodeState, None] = {}
        self.merges: list[tuple[Label, str, str]] = []
        self.shares: list[tuple[NodeState, str, bool]] = []
        self.orcid_moves: list[dict[str, str]] = []
        self.restored: list[str] = []

    def end(self, *, only_adds: bool, referred: Sequence[str]) -> None:
        """End a batch: its changes count as written."""
        self.keys.end(only_adds=only_adds, referred=referred)
        for node in self.touched:
            node.is_new, node.keys, node.changes = False, [], {}

    def end_of_merges(self) -> None:
        """End a batch of merges."""
        self.keys.end_of_merges()

    def reset(self) -> None:
        """Forget all nodes: the graph has changed since they were read."""
        self.keys.reset()
        self._reset_batch()

    def person(self, record: PersonRecord, derived_id: str) -> NodeState:
        """The node of a person; `derived_id` is its id if the record has no keys.

        If a person with other ids and an incompatible name has the record's ORCID, one of the two is a mistake
        (co-authors enter each other's). They stay two, and the ORCID belongs to the one whose name sorts first.
        """
        orcid = next((key for key in record.keys if key.startswith("orcid:")), None)
        holder = self.keys.find(orcid, Label.PERSON) if orcid and len(record.keys) > 1 else None
        if holder is None or orcid is None or may_be_same_person(record.name, holder.properties["name"]):
            return self._entity(Label.PERSON, record, derived_id)
        others = tuple(key for key in record.keys if key != orcid)
        if any(self.keys.find(key, Label.PERSON) is holder for key in self.keys.merged.expand(others)):
            return self._entity(Label.PERSON, record, derived_id)
        properties = {name: value for name, value in record.properties.items() if name != "orcid"}
        node = self._entity(Label.PERSON, replace(record, keys=others, properties=properties), derived_id)
        if normalise_name(record.name) < normalise_name(holder.properties["name"]):
            self._move_orcid(orcid, node, holder)
        return node

    def _move_orcid(self, orcid: str, node: NodeState, holder: NodeState) -> None:
        holder.properties.pop("orcid", None)
        holder.changes["orcid"] = None
        node.properties["orcid"] = node.changes["orcid"] = orcid.removeprefix("orcid:")
        self.touched |= {holder: None, node: None}
        self.keys.point(orcid, node)
        if orcid in holder.keys:
            holder.keys.remove(orcid)
            node.keys.append(orcid)
        else:
            self.orcid_moves.append({"key": orcid, "from": holder.id, "to": node.id})

    def institution(self, record: InstitutionRecord) -> NodeState:
        """The node of an institution."""
        node = self._entity(Label.INSTITUTION, record, "" if record.keys else institution_id(record.name))
        registered = "ror" in node.properties or "openalexId" in node.properties
        if record.known_as and (record.keys or not registered) and not node.known_as.issuperset(record.known_as):
            node.known_as.update(record.known_as)
            self.touched[node] = None
        return node

    def topic(self, record: TopicRecord) -> NodeState:
        """The node of a topic or keyword."""
        return self._entity(Label.TOPIC, record, "" if record.keys else keyword_id(record.name))

    def _entity(self, label: Label, record: EntityRecord, derived_id: str) -> NodeState:
        if self.keys.merged and record.keys:
            record = self._with_last_keys(record)
        keys = record.keys or (derived_id,)
        node = self.keys.node(keys[0]) if len(keys) == 1 else None
        if node is None or node.label is not label or node.merged_into is not None:
            node = self._node_of_all(label, keys)
        if record.rank or node.is_new or record.properties or node.properties.get("name") != record.name:
            node.update({"name": record.name, **record.properties}, record.rank)
            if node.changes:
                self.touched[node] = None
        return node

    def _with_last_keys(self, record: EntityRecord) -> EntityRecord:
        """The record with the keys that replace its own. A record of a replaced key does not describe the last one."""
        merged = self.keys.merged
        keys = merged.expand(record.keys)
        if keys == record.keys:
            return record
        properties = dict(record.properties)
        for name, scheme in (("openalexId", ""), ("ror", "ror:")):
            if name in properties:
                properties[name] = merged.last(scheme + properties[name]).removeprefix(scheme)
        is_replaced = merged.last(record.keys[0]) != record.keys[0]
        rank = _REPLACED_RANK + record.rank if is_replaced and record.rank else record.rank
        return replace(record, keys=keys, rank=rank, properties=properties)

    def _node_of_all(self, label: Label, keys: Sequence[str]) -> NodeState:
        """The one node of all the keys; merges several, and creates a missing one."""
        node: NodeState | None = None
        for key in keys:
            found = self.keys.find(key, label)
            if found is not None and found is not node:
                node = found if node is None else self.merge(node, found)
        if node is None:
            own = next((key for key in keys if key[0].isupper() or is_minted(key)), None)
            node = NodeState(label, own or minted_id(label, keys[0]), True)
            self._assign([node.id], node)
        self._assign(keys, node)
        return node

    def _assign(self, keys: Sequence[str], node: NodeState) -> None:
        """Make the keys that identify nothing yet identify the node."""
        for key in keys:
            if self.keys.node(key) is None:
                self.keys.point(key, node)
                node.keys.append(key)
                self.touched[node] = None

    def merge(self, one: NodeState, other: NodeState, *, keep_first: bool = False) -> NodeState:
        """Merge two nodes and return the one that stays: by default the smaller in `merge_order`.

        `keep_first`: the source has replaced the second by the first, whose values stay.
        """
        stays, goes = (one, other) if keep_first or one.merge_order() <= other.merge_order() else (other, one)
        goes.merged_into = stays
        if goes.is_new:
            stays.keys.extend(key for key in goes.keys if not is_minted(key))
        else:
            self.merges.append((goes.label, goes.id, stays.id))
        if goes.paper is not None and stays.paper is not None:
            if not goes.paper.is_deleted:
                self._restore(stays)
            stays.paper.absorb(goes.paper, is_new=goes.is_new)
        else:
            rank = goes.properties.get("sourceRank", "")
            kept = {name: value for name, value in goes.properties.items() if name not in _OWN_PROPERTIES}
            if keep_first:
                names = kept.pop("otherNames", ())
                stays.properties = kept | stays.properties
                stays.update({"otherNames": names} if names else {}, "")
            else:
                stays.update(kept, rank)
            for name in _SEARCHED:  # the statement that merges the nodes in the graph joins them otherwise
                if goes.properties.get(name) is not None:
                    stays.changes[name] = stays.properties.get(name)
        stays.known_as |= goes.known_as if goes.is_new else set()
        self.touched.pop(goes, None)
        self.touched[stays] = None
        return stays

    def merge_keys(self, records: Sequence[MergeRecord]) -> None:
        """Make all keys of each group of merged keys identify one node, if the graph has one.

        It is the node of the last key; without one, the node with the best source.
        """
        merged = self.keys.merged
        for record in records:
            if record.into is not None:
                merged.add(record.old, record.into)
        groups = {merged.group(record.old): record.label for record in records if record.old in merged}
        for group, label in groups.items():
            self.keys.unassigned.update(key for key in group if self.keys.node(key) is None)
            nodes = list(dict.fromkeys(node for key in group if (node := self.keys.find(key, label)) is not None))
            if nodes:
                self._merge_group(group, nodes, self.keys.find(group[0], label))

    def _merge_group(self, group: Sequence[str], nodes: Sequence[NodeState], last: NodeState | None) -> None:
        stays = last
        if stays is None:
            best = max(_rank_of(node) for node in nodes)
            stays = min((node for node in nodes if _rank_of(node) == best), key=NodeState.merge_order)
        for node in nodes:
            if node is not stays:
                self.merge(stays, node, keep_first=True)
        self._assign(group, stays)
        self.touched[stays] = None
        name, value = ("ror", group[0][4:]) if group[0].startswith("ror:") else ("openalexId", group[0])
        if stays.paper is not None:
            stays.paper.add_own_ids(group)
            stays.paper.better[name] = value
            if last is None:  # a record of the last key replaces all values
                stays.paper.better["sourceUpdatedAt"] = None
            return
        if stays.properties.get(name) != value:
            stays.changes[name] = stays.properties[name] = value
        if last is None and (rank := _rank_of(stays)) and not rank.startswith(_REPLACED_RANK):
            stays.changes["sourceRank"] = stays.properties["sourceRank"] = _REPLACED_RANK + rank

    def _restore(self, node: NodeState) -> None:
        if node.paper is not None and node.paper.is_deleted:
            node.paper.is_deleted = False
            self.restored.append(node.id)

    def look_up_papers(self, records: Sequence[PaperRecord]) -> None:
        """Read all that the graph knows of a batch of papers; their own ids only where papers may be distinct."""
        self.keys.look_up(key for record in records for key in (*record.own, *record.shared))
        doubtful: dict[str, NodeState] = {}
        for record in records:
            nodes = {node for key in (*record.own, *record.shared) if (node := self.keys.find(key, Label.PAPER))}
            main = self.keys.find((record.own or record.shared)[0], Label.PAPER)
            if nodes and (len(nodes) > 1 or main is None):
                doubtful |= {node.id: node for node in nodes if node.paper and not node.paper.own_ids_complete}
        if doubtful:
            rows = self.keys.query(statement("imports/list_keys", papers=list(doubtful)))
            for id, keys in rows[0][0]:
                paper = doubtful[id].paper
                if paper is not None:
                    paper.add_own_ids(keys)
                    paper.own_ids_complete = True

    def paper(self, record: PaperRecord) -> NodeState | None:
        """The node of a paper, with the record added; None if the paper was deleted after the record's date."""
        own = self.keys.merged.expand(record.own)
        deleted = max((self.keys.deleted[key] for key in own if key in self.keys.deleted), default=None)
        if deleted is not None and record.rank <= deleted:
            return None
        if own != record.own:
            record = self._with_last_id(record, own)
        node: NodeState | None = None
        for key in own:
            found = self.keys.find(key, Label.PAPER)
            if found is not None and found is not node:
                node = found if node is None else self.merge(node, found)
        claims = PaperState()
        claims.add_own_ids(own)
        contested: dict[str, None] = {}
        for key in record.shared:
            found = self.keys.find(key, Label.PAPER)
            if found is None or found is node or found.paper is None:
                continue
            state = node.paper if node is not None and node.paper is not None else claims
            if state.is_distinct_from(found.paper) or claims.is_distinct_from(found.paper):
                contested[key] = None
            else:
                node = found if node is None else self.merge(node, found)
        if node is None:
            free = [key for key in (*own, *record.shared) if key not in contested]
            node = self._new_paper(own, free or list(record.shared))
        paper = node.paper
        assert paper is not None  # every Paper node has its state
        paper.add_own_ids(own)
        self._assign(own, node)
        self._assign(record.shared, node)
        self.shares += [(node, key, True) for key in contested]
        self.shares += [(node, key, False) for key in record.versions if key not in record.shared]
        others = {_KEY_PROPERTIES.get(key.partition(":")[0]) for key in contested}
        properties = {name: value for name, value in record.properties.items() if name not in others}
        paper.add_record(record, properties)
        self._restore(node)
        self.touched[node] = None
        return node

    def _new_paper(self, own: Sequence[str], free: Sequence[str]) -> NodeState:
        openalex = next((key for key in own if key[0] == "W"), None)
        node = NodeState(Label.PAPER, openalex or minted_id(Label.PAPER, free[0]), True, paper=PaperState())
        self._assign([node.id], node)
        return node

    def _with_last_id(self, record: PaperRecord, own: tuple[str, ...]) -> PaperRecord:
        """The record with the ids that replace its own. A record of a replaced id only fills gaps."""
        properties = dict(record.properties)
        if "openalexId" in properties:
            properties["openalexId"] = self.keys.merged.last(properties["openalexId"])
        is_replaced = self.keys.merged.last(record.own[0]) != record.own[0]
        if is_replaced:
            properties.pop("sourceUpdatedAt", None)
        return replace(record, own=own, properties=properties, fills_gaps=record.fills_gaps or is_replaced)


def _rank_of(node: NodeState) -> str:
    return node.paper.rank if node.paper is not None else node.properties.get("sourceRank", "")


@lru_cache(20_000)
def institution_id(name: str) -> str:
    """The id of an institution that is identified by its name."""
    return minted_id(Label.INSTITUTION, f"name:{normalise_name(name)}")


@lru_cache(20_000)
def keyword_id(name: str) -> str:
    """The id of a keyword, a topic outside the hierarchy."""
    return minted_id(Label.TOPIC, f"keyword:{normalise_name(name)}")
