"""Records of one batch → the statements of one transaction.

Identities say which node is whose; here that becomes rows. Order matters: nodes that are one are made one
first, then nodes and their keys, then what hangs between them, and the counts last.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from bzpeer.importers.identities import Identities, institution_id, keyword_id
from bzpeer.importers.node_state import ImportNode
from bzpeer.importers.records import (
    Authorship,
    InstitutionRecord,
    MergeRecord,
    PaperRecord,
    PersonRecord,
    Record,
    ReviewsRecord,
    TopicRecord,
)
from bzpeer.importers.report import People
from bzpeer.importers.reviews import count, row_of
from bzpeer.importers.text_cleaning import normalised
from cypher.library import statement
from cypher.model import Label
from cypher.statement import Statement
from cypher.text.identifiers import is_minted, minted_id

_PLURAL = {
    Label.PAPER: "papers",
    Label.PERSON: "people",
    Label.INSTITUTION: "institutions",
    Label.TOPIC: "topics",
}
_CREATED_FIRST = (Label.TOPIC, Label.INSTITUTION, Label.PERSON, Label.PAPER)

Row = list[Any]


@dataclass(slots=True)
class _Links:
    """What hangs between nodes, as rows. `listed`: the authors of each paper that become people, with their ids."""

    listed: dict[ImportNode, list[tuple[Authorship, str]]] = field(
        default_factory=dict[ImportNode, list[tuple[Authorship, str]]]
    )
    authors: list[Row] = field(default_factory=list[Row])
    stated: list[Row] = field(default_factory=list[Row])
    topics: list[Row] = field(default_factory=list[Row])
    resources: list[Row] = field(default_factory=list[Row])
    references: list[Row] = field(default_factory=list[Row])
    relatives: list[Row] = field(default_factory=list[Row])
    years: dict[ImportNode, dict[ImportNode, set[int]]] = field(
        default_factory=dict[ImportNode, dict[ImportNode, set[int]]]
    )

    def affiliate(self, person: ImportNode, institution: ImportNode, years: Sequence[int]) -> None:
        self.years.setdefault(person, {}).setdefault(institution, set()).update(years)


@dataclass(slots=True)
class _Neighbours:
    """What may change around papers whose lists change, or go out of use altogether."""

    cited: list[str] = field(default_factory=list[str])
    keys: list[str] = field(default_factory=list[str])
    people: list[str] = field(default_factory=list[str])
    topics: list[str] = field(default_factory=list[str])

    def cleared(self) -> list[Statement]:
        """What removes those nothing stands on any more."""
        found: list[Statement] = []
        if self.people:
            found.append(statement("imports/remove_orphans", people=self.people))
        if self.topics:
            found.append(statement("imports/remove_idle_topics", topics=self.topics))
        if self.keys:
            found.append(statement("imports/remove_idle_identifiers", keys=self.keys))
        return found


class BatchWriter:
    """Turns batches into statements; one a run. A batch is put together while the one before is being written."""

    def __init__(self, identities: Identities, people: People) -> None:
        self._people = people
        self.identities = identities

    def statements(self, records: Sequence[Record], counts: Counter[str]) -> list[Statement]:
        """What to run for a batch, in order, in one transaction. `counts` is told what became of the
        records."""
        if records and isinstance(records[0], MergeRecord):
            return self._merges([record for record in records if isinstance(record, MergeRecord)], counts)
        ids = self.identities
        ids.begin()
        papers = [record for record in records if isinstance(record, PaperRecord | ReviewsRecord)]
        ids.look_up_papers([_paper_of(record) for record in papers])
        nodes: dict[ImportNode, None] = {}
        reviewed: dict[str, tuple[ReviewsRecord, ImportNode]] = {}
        for record in papers:
            node = ids.paper(_paper_of(record))
            if node is None:
                counts["papers passed over: deleted"] += 1
                continue
            nodes[node.settled()] = None
            if isinstance(record, ReviewsRecord):
                count(record, counts)
                reviewed[record.source] = record, node
            else:
                counts["papers"] += 1
        settled = list(dict.fromkeys(node.settled() for node in nodes))
        entities = [record for record in records if not isinstance(record, PaperRecord | ReviewsRecord | MergeRecord)]
        links = _Links()
        for node in settled:
            if node.paper and node.paper.authors:
                links.listed[node] = self._authors(node.paper.authors.authorships, node)
        ids.look_up(self._entity_keys(settled, entities, links))
        for record in entities:
            self._entity(record, links, counts)
        for node in settled:
            self._lists(node, links)
        found = self._write(settled, links)
        return found + _some(
            "imports/link_reviews", [row_of(record, node.settled().id) for record, node in reviewed.values()]
        )

    def _entity_keys(self, papers: Sequence[ImportNode], entities: Sequence[Any], links: _Links) -> dict[str, None]:
        found: dict[str, None] = {}

        def places(record: InstitutionRecord) -> None:
            found.update(dict.fromkeys(record.keys or (institution_id(record.name),)))

        for node in papers:
            for author, minted in links.listed.get(node, ()):
                found.update(dict.fromkeys(author.person.keys or (minted,)))
                for institution in author.institutions:
                    places(institution)
            if node.paper and node.paper.topics:
                for topic, _ in node.paper.topics.topics:
                    found.update(dict.fromkeys(topic.keys or (keyword_id(topic.name),)))
        for record in entities:
            if isinstance(record, InstitutionRecord):
                places(record)
            elif isinstance(record, PersonRecord | TopicRecord):
                found.update(dict.fromkeys(record.keys))
                for institution, _ in record.affiliations if isinstance(record, PersonRecord) else ():
                    places(institution)
        return found

    def _authors(self, authorships: Sequence[Authorship], paper: ImportNode) -> list[tuple[Authorship, str]]:
        """The authors that become people, each with the id of one without keys."""
        found: list[tuple[Authorship, str]] = []
        same: Counter[str] = Counter()
        for authorship in authorships:
            if authorship.person.keys:
                found.append((authorship, ""))
                continue
            if self._people is People.SKIP:
                continue
            name = normalised(authorship.person.name)
            if self._people is People.BY_NAME:
                minted_from = f"name:{name}"
            else:
                minted_from = f"{paper.id}|{name}|{same[name]}"
                same[name] += 1
            found.append((authorship, minted_id(Label.PERSON, minted_from)))
        return found

    def _entity(self, record: Any, links: _Links, counts: Counter[str]) -> None:
        ids = self.identities
        if isinstance(record, PersonRecord):
            counts["people"] += 1
            person = ids.person(record, "")
            for place, years in record.affiliations:
                links.affiliate(person, ids.institution(place), years)
        elif isinstance(record, InstitutionRecord):
            counts["institutions"] += 1
            node = ids.institution(record)
            for role, keys in (("parent", record.parents), ("child", record.children)):
                if keys:
                    links.relatives.append([node, role, list(keys)])
        elif isinstance(record, TopicRecord):
            counts["topics"] += 1
            ids.topic(record)

    def _lists(self, node: ImportNode, links: _Links) -> None:
        ids, paper = self.identities, node.paper
        if paper is None:
            return
        if paper.authors is not None:
            year = paper.authors.properties.get("year")
            years = [] if year is None else [year]
            rows: list[Row] = []
            for authorship, minted in links.listed[node]:
                person = ids.person(authorship.person, minted)
                places = [ids.institution(institution) for institution in authorship.institutions]
                rows.append([person, authorship.corresponding, places])
                for place in places:
                    links.affiliate(person, place, years)
            links.authors.append([node, rows])
        if paper.topics is not None:
            links.topics.append([node, [[ids.topic(topic), score] for topic, score in paper.topics.topics]])
        if paper.references is not None:
            links.references.append([node.id, paper.references.references])
        if paper.resources is not None:
            links.resources.append([node.id, paper.resources.resources])

    def _write(self, papers: Sequence[ImportNode], links: _Links) -> list[Statement]:
        ids = self.identities
        became = [key for node in ids.touched for key in node.keys if key in ids.idle]
        replaced = [node for node in papers if not node.is_new]
        gone = [old for label, old, _ in ids.merges if label is Label.PAPER]
        around = self._neighbours([*(node.id for node in replaced), *gone])
        found = self._restored()
        found += self._merge_statements()
        found += self._node_statements()
        found += _some("imports/move_key", ids.moves)
        found += _some("imports/move_orcid", ids.orcid_moves)
        if became:
            found.append(statement("imports/resolve_references", keys=became))
        found += self._link_statements(replaced, links)
        found += around.cleared()
        # a new paper nobody has referred to was created with its count
        counted = [node.id for node in papers if not node.is_new or not ids.idle.isdisjoint(node.keys)]
        touched = dict.fromkeys([*counted, *around.cited, *(to for _, _, to in ids.merges)])
        if touched:
            found.append(statement("imports/count_citations", papers=list(touched)))
        if links.references:
            citing = [row[0] for row in links.references]
            found.append(statement("imports/count_citations_of_cited", papers=citing))
        ids.end(
            adds_only=not (replaced or ids.merges or ids.moves or ids.orcid_moves),
            referred=[key for row in (*links.references, *links.relatives) for key in row[-1]],
        )
        return found

    def _neighbours(self, papers: Sequence[str]) -> "_Neighbours":
        if not papers:
            return _Neighbours()
        rows = self.identities.ask(statement("imports/list_neighbours", papers=list(papers)))
        cited, keys, people, topics = ([item for part in column for item in part] for column in rows[0])
        minted = [person for person in dict.fromkeys(people) if is_minted(person)]
        return _Neighbours(cited, keys, minted, list(dict.fromkeys(topics)))

    def _restored(self) -> list[Statement]:
        restored = self.identities.restored
        return [statement("imports/restore_papers", papers=restored)] if restored else []

    def _merge_statements(self) -> list[Statement]:
        found: list[Statement] = []
        for label, old, into in self.identities.merges:
            rows = [{"old": old, "into": into}]
            # one by one: what went into another may be what a third goes into
            found.append(statement(f"imports/merge_{_PLURAL[label]}", rows=rows))
        return found

    def _node_statements(self) -> list[Statement]:
        found: list[Statement] = []
        touched = [node for node in self.identities.touched if node.into is None]
        for label in _CREATED_FIRST:
            name = _PLURAL[label]
            nodes = [node for node in touched if node.label is label]
            new = [(node, self._absent(node)) for node in nodes if node.is_new]
            found += _some(
                f"imports/create_{name}", [{"properties": _created(node), "keys": keys} for node, keys in new]
            )
            old = [node for node in nodes if not node.is_new]
            known = [(node, node.keys) for node in old if node.keys]
            known += [(node, idle) for node, keys in new if (idle := [key for key in node.keys if key not in keys])]
            found += _some(f"imports/identify_{name}", [{"id": node.id, "keys": keys} for node, keys in known])
            if label is Label.PAPER:
                better = [
                    {"id": node.id, "properties": node.paper.better} for node in old if node.paper and node.paper.better
                ]
                gaps = [
                    {"id": node.id, "properties": node.paper.gaps} for node in old if node.paper and node.paper.gaps
                ]
                found += _some("imports/update_papers", better)
                found += _some("imports/complete_papers", gaps)
            else:
                changed = [{"id": node.id, "properties": node.changes} for node in old if node.changes]
                found += _some(f"imports/update_{name}", changed)
        names = [[node.id, sorted(node.known_as)] for node in touched if node.known_as]
        return found + _some("imports/link_known_names", names)

    def _absent(self, node: ImportNode) -> list[str]:
        """Those keys of a new node that the graph does not have, as far as one knows."""
        idle = self.identities.idle
        return node.keys if idle.isdisjoint(node.keys) else [key for key in node.keys if key not in idle]

    def _link_statements(self, replaced: Sequence[ImportNode], links: _Links) -> list[Statement]:
        found: list[Statement] = []
        for kind in ("authors", "topics", "references", "resources"):
            old = [node.id for node in replaced if node.paper and getattr(node.paper, kind) is not None]
            if old:
                found.append(statement(f"imports/clear_{kind}", papers=old))
        authors: list[Row] = []
        stated: list[Row] = []
        for paper, rows in links.authors:
            listed, places = _author_list(rows)
            authors.append([paper.id, listed])
            if places:
                stated.append([paper.id, [[place.id, positions] for place, positions in places.items()]])
        found += _some("imports/link_authors", authors)
        found += _some("imports/link_stated_affiliations", stated)
        found += _some("imports/link_affiliations", _affiliations(links))
        found += _some("imports/link_topics", [[paper.id, _best_scores(rows)] for paper, rows in links.topics])
        found += _some("imports/link_resources", links.resources)
        found += _some("imports/link_references", links.references)
        relatives = [[node.settled().id, role, keys] for node, role, keys in links.relatives]
        return found + _some("imports/link_relatives", relatives)

    def _merges(self, records: Sequence[MergeRecord], counts: Counter[str]) -> list[Statement]:
        """What merged and deleted things come to: both keys identify one node, what is gone goes."""
        ids = self.identities
        ids.begin()
        ids.look_up(key for record in records for key in (record.old, record.into) if key)
        pairs: list[dict[str, str]] = []
        gone: list[MergeRecord] = []
        removed: list[str] = []
        for record in records:
            node = ids.at(record.old, record.label)
            if record.into is None:
                counts["deleted"] += 1
                gone.append(record)
                if node is not None and record.label is Label.PAPER:
                    removed.append(node.id)
                continue
            counts["merged"] += 1
            pairs.append({"old": record.old, "into": record.into})
            into = ids.at(record.into, record.label)
            if node is not None and into is not None and node is not into:
                ids.merge(into, node, keep_first=True)
        old = [one for label, one, _ in ids.merges if label is Label.PAPER]
        around = self._neighbours([*removed, *old])
        found = [statement("imports/note_merged_keys", rows=pairs)] * 2 if pairs else []
        found += self._restored()
        found += self._merge_statements()
        found += _some("imports/note_deleted_keys", [{"key": record.old, "at": record.at} for record in gone])
        if removed:
            found.append(statement("imports/delete_papers", papers=removed))
        found += around.cleared()
        touched = [*around.cited, *(to for label, _, to in ids.merges if label is Label.PAPER)]
        if touched:
            found.append(statement("imports/count_citations", papers=list(dict.fromkeys(touched))))
        ids.end_of_merges()
        return found


def _paper_of(record: PaperRecord | ReviewsRecord) -> PaperRecord:
    return record.paper if isinstance(record, ReviewsRecord) else record


def _some(name: str, rows: Sequence[Any]) -> list[Statement]:
    return [statement(name, rows=list(rows))] if rows else []


def _created(node: ImportNode) -> dict[str, Any]:
    paper = node.paper
    if paper is None:
        return {"id": node.id, **node.properties}
    properties = {**paper.defaults, **paper.gaps, **paper.better}
    return {"id": node.id, **properties, "citationCount": properties.get("citedByCount", 0)}


def _author_list(rows: Sequence[Row]) -> tuple[list[Row], dict[ImportNode, list[int]]]:
    """Authors once each, numbered from 0, and which of them state which institution."""
    positions: dict[ImportNode, int] = {}
    listed: list[Row] = []
    places: dict[ImportNode, list[int]] = {}
    for person, corresponding, institutions in rows:
        person = person.settled()
        position = positions.setdefault(person, len(listed))
        if position == len(listed):
            listed.append([person.id, position, corresponding])
        elif corresponding:
            listed[position][2] = True
        for institution in institutions:
            stated = places.setdefault(institution.settled(), [])
            if position not in stated:
                stated.append(position)
    for stated in places.values():
        stated.sort()
    return listed, places


def _affiliations(links: _Links) -> list[Row]:
    rows: dict[str, dict[str, set[int]]] = {}
    for person, places in links.years.items():
        row = rows.setdefault(person.settled().id, {})
        for place, years in places.items():
            row.setdefault(place.settled().id, set()).update(years)
    return [[person, [[place, sorted(years)] for place, years in row.items()]] for person, row in rows.items()]


def _best_scores(rows: Sequence[Row]) -> list[Row]:
    best: dict[str, float] = {}
    for topic, score in rows:
        id = topic.settled().id
        best[id] = max(score, best.get(id, score))
    return [[id, score] for id, score in best.items()]
