"""NodeState and PaperState: nodes of the graph while a batch is prepared, with the changes that are not yet written."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from bzpeer.importers.records import OTHER_NAMES_MAX, PaperRecord
from cypher.model import Label
from cypher.text.identifiers import is_minted
from cypher.text.words import name_form, name_words, other_name_forms


@dataclass(slots=True, eq=False)
class NodeState:
    """A node of the graph, or a new one that the batch creates.

    `keys` and `changes` are still to be written. `known_as`: keys that match an institution to a ROR record.
    `merged_into`: the node that replaces this one. `paper`: the state of a paper, None for other nodes.
    """

    label: Label
    id: str
    is_new: bool
    properties: dict[str, Any] = field(default_factory=dict[str, Any])
    keys: list[str] = field(default_factory=list[str])
    changes: dict[str, Any] = field(default_factory=dict[str, Any])
    known_as: set[str] = field(default_factory=set[str])
    merged_into: "NodeState | None" = None
    paper: "PaperState | None" = None

    def current(self) -> "NodeState":
        """The node that this one has been merged into, or itself."""
        node = self
        while node.merged_into is not None:
            node = node.merged_into
        return node

    def update(self, properties: dict[str, Any], rank: str) -> None:
        """Take properties of a source.

        A greater rank replaces all values, a smaller one fills gaps, and of equal ranks the greater value wins. Other
        names of all sources are stored, the first OTHER_NAMES_MAX in the order of their letters, so that the order of
        the sources does not matter.
        """
        stored = self.properties
        before: str = stored.get("sourceRank", "")
        renamed = False
        for name, value in properties.items():
            old = stored.get(name)
            if name == "otherNames":
                value = sorted({*(old or ()), *value})[:OTHER_NAMES_MAX]
            if value != old and (
                old is None or rank > before or (rank == before and value > old) or name == "otherNames"
            ):
                self.changes[name] = stored[name] = value
                renamed = renamed or name in {"name", "otherNames"}
        if rank > before:
            self.changes["sourceRank"] = stored["sourceRank"] = rank
        if renamed:
            self._store_search_forms()

    def _store_search_forms(self) -> None:
        stored = self.properties
        others = stored.get("otherNames", ())
        for name, form in (
            ("searchName", name_form(stored["name"])),
            ("searchOtherNames", other_name_forms(stored["name"], others)),
        ):
            if form != stored.get(name):
                self.changes[name] = stored[name] = form

    def merge_order(self) -> tuple[bool, bool, int, str]:
        """Sort key: of two nodes that are merged, the smaller one stays."""
        return self.is_new, is_minted(self.id), len(self.id), self.id


@dataclass(slots=True, eq=False)
class PaperState:
    """A paper while its records are put together.

    `own_ids`: its own ids by their place, OpenAlex or the host of a web address; they are complete if
    `own_ids_complete`. `records`: how many records have been added; a paper of the graph starts with one. `better`
    replaces stored values, `gaps` only fills gaps, `defaults` are for a new paper. Each list is the record that states
    it, and `has_…` whether the paper has one. `authors_rank` is the rank of the record that states the authors, and
    `authors_listed` the number of authors if their list is cut, else 0. `is_deleted`: the graph has it as DeletedPaper,
    for its users' data only.
    """

    rank: str = ""
    own_ids: dict[str, set[str]] = field(default_factory=dict[str, set[str]])
    own_ids_complete: bool = False
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
    authors_rank: str = ""
    authors_listed: int = 0

    def add_own_ids(self, keys: Iterable[str]) -> None:
        """Add the OpenAlex ids and web addresses among the keys."""
        for key in keys:
            if key[0] == "W" or key.startswith("url:"):
                place = "W" if key[0] == "W" else key[4:].partition("/")[0]
                self.own_ids.setdefault(place, set()).add(key)

    def is_distinct_from(self, other: "PaperState") -> bool:
        """Whether one place has given the two papers different ids."""
        return any(
            keys.isdisjoint(other.own_ids[place]) for place, keys in self.own_ids.items() if place in other.own_ids
        )

    def add_record(self, record: PaperRecord, properties: dict[str, Any]) -> None:
        """Add a record.

        A rank that is not smaller replaces values, a smaller one fills gaps. A list is replaced as a whole, and only by
        one that is not empty; keywords never replace topics of the hierarchy, and a cut list of authors never replaces
        a whole or a longer one.
        """
        better = not record.fills_gaps and (self.records == 0 or record.rank >= self.rank)
        self.records += 1
        properties = _with_dependents(properties)
        self.defaults = record.defaults | self.defaults
        if better:
            self.better |= properties
            self.rank = record.rank
        else:
            self.gaps = properties | self.gaps
        if record.authorships and self._takes_authors(record):
            self.authors, self.has_authors = record, True
            self.authors_rank, self.authors_listed = record.rank, _listed(record)
        elif better and self.has_authors and self.authors_rank < self.rank:
            self.better["authorsRank"] = self.authors_rank
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

    def _takes_authors(self, record: PaperRecord) -> bool:
        """Whether the authors of a record replace those that are known.

        A whole list replaces a cut one, and a longer cut list a shorter one, whatever their ranks.
        """
        listed = _listed(record)
        if not self.has_authors or listed == self.authors_listed:
            return not self.has_authors or (not record.fills_gaps and record.rank >= self.authors_rank)
        return listed == 0 or 0 < self.authors_listed < listed

    def properties_of_list(self) -> tuple[bool | None, int | None, str | None]:
        """The properties authorsTruncated, authorsListed and authorsRank of a paper whose authors are written."""
        rank = self.authors_rank if self.authors_rank < self.rank else None
        return (True if self.authors_listed else None), self.authors_listed or None, rank

    def search_lists(self) -> dict[str, Any]:
        """The properties searchAuthors and searchTopics of the lists that are written with this batch."""
        found: dict[str, Any] = {}
        if self.authors:
            found["searchAuthors"] = name_words(each.printed_name for each in self.authors.authorships)
        if self.topics:
            found["searchTopics"] = name_words(topic.name for topic, _ in self.topics.topics)
        return found

    def absorb(self, other: "PaperState", *, is_new: bool) -> None:
        """Take over the state of a paper that is merged into this one; `is_new`: it is not in the graph yet."""
        for keys in other.own_ids.values():
            self.add_own_ids(keys)
        if is_new and other.rank > self.rank:
            self.better |= other.better
            self.gaps = other.gaps | self.gaps
            self.rank = other.rank
        elif is_new:
            self.gaps = other.better | other.gaps | self.gaps
        is_longer = self.authors_listed and (not other.authors_listed or other.authors_listed > self.authors_listed)
        if other.has_authors and (not self.has_authors or is_longer):
            self.authors, self.has_authors = other.authors, True
            self.authors_rank, self.authors_listed = other.authors_rank, other.authors_listed
        for name in ("topics", "references", "resources"):
            has = f"has_{name}"
            if not getattr(self, has):
                setattr(self, has, getattr(other, has))
                setattr(self, name, getattr(other, name))
        self.has_hierarchy = self.has_hierarchy or other.has_hierarchy


_MAIN = (("titleHtml", "title"), ("abstractHtml", "abstract"), ("publishedOn", "publicationDate"))
"""Properties that describe another one: they are stored and replaced together with it."""


def _with_dependents(properties: dict[str, Any]) -> dict[str, Any]:
    """The properties with null for an absent one that describes a present one, so that both are replaced."""
    missing = {name: None for name, main in _MAIN if main in properties and name not in properties}
    return {**properties, **missing} if missing else properties


def _listed(record: PaperRecord) -> int:
    """The number of authors of a cut list; 0 for a whole list."""
    return len(record.authorships) if record.authors_cut else 0
