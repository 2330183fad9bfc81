"""BatchWriter: the records of a batch → the statements of one transaction.

The order of the statements matters: merge nodes, then write nodes and their keys, then relationships, then counts.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from bzpeer.importers.authorships import separate_person_id
from bzpeer.importers.coauthors import separate_listed, separate_stored
from bzpeer.importers.identities import Identities, institution_id, keyword_id
from bzpeer.importers.link_rows import LinkRows, Row, with_rows
from bzpeer.importers.name_matching import normalise_name
from bzpeer.importers.node_state import NodeState
from bzpeer.importers.node_statements import merge_statements, node_statements
from bzpeer.importers.options import People
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
from bzpeer.importers.review_rows import count_reviews, review_row
from cypher.library import statement
from cypher.model import Label
from cypher.statement import Statement
from cypher.text.identifiers import is_minted, minted_id

Entity = PersonRecord | InstitutionRecord | TopicRecord


@dataclass(frozen=True, slots=True)
class _Merges:
    """The merges and deletions of a batch: rows of their statements, and the ids of deleted papers in the graph."""

    pairs: Sequence[dict[str, str]] = ()
    deletions: Sequence[dict[str, str]] = ()
    deleted_papers: Sequence[str] = ()

    def __bool__(self) -> bool:
        return bool(self.pairs or self.deletions)


_NO_MERGES = _Merges()


@dataclass(slots=True)
class _Neighbours:
    """Neighbours of papers that are deleted or whose lists are replaced: recounted, or deleted if unreferenced."""

    cited: list[str] = field(default_factory=list[str])
    keys: list[str] = field(default_factory=list[str])
    people: list[str] = field(default_factory=list[str])
    topics: list[str] = field(default_factory=list[str])

    def removals(self) -> list[Statement]:
        """The statements that delete the neighbours that nothing refers to any longer."""
        found: list[Statement] = []
        if self.people:
            found.append(statement("imports/remove_orphans", people=self.people))
        if self.topics:
            found.append(statement("imports/remove_idle_topics", topics=self.topics))
        if self.keys:
            found.append(statement("imports/remove_idle_identifiers", keys=self.keys))
        return found


class BatchWriter:
    """Turns batches into statements; one for an import. Runs in a thread while the previous batch is being written."""

    def __init__(self, identities: Identities, people: People) -> None:
        self._people = people
        self.identities = identities

    def statements(self, records: Sequence[Record], counts: Counter[str]) -> list[Statement]:
        """The statements of a batch, in order; adds its records to `counts`."""
        ids = self.identities
        ids.begin()
        merges = self._merges(records, counts)
        reviewed: dict[str, tuple[ReviewsRecord, NodeState]] = {}
        papers = self._papers(records, reviewed, counts)
        entities = [record for record in records if isinstance(record, Entity)]
        links = LinkRows()
        for node in papers:
            if node.paper and node.paper.authors:
                links.authorships[node] = self._people_of(node.paper.authors.authorships, node)
        ids.keys.look_up(dict.fromkeys(_entity_keys(papers, entities, links)))
        for record in entities:
            self._add_entity(record, links, counts)
        for node in papers:
            self._add_lists(node, links)
        separate_listed(links, ids)
        links.affiliate_authors()
        reviews = [review_row(record, node.current().id) for record, node in reviewed.values()]
        return self._statements(papers, links, merges) + with_rows("imports/link_reviews", reviews)

    def _merges(self, records: Sequence[Record], counts: Counter[str]) -> _Merges:
        """Apply the merges and deletions of a batch."""
        ids = self.identities
        found = [record for record in records if isinstance(record, MergeRecord)]
        if not found:
            return _NO_MERGES
        ids.keys.look_up(key for record in found for key in (record.old, record.into) if key)
        ids.merge_keys(found)
        pairs: list[dict[str, str]] = []
        deleted: list[dict[str, str]] = []
        papers: list[str] = []
        for record in found:
            if record.into is not None:
                counts["merged"] += 1
                if record.old != record.into:
                    pairs.append({"old": record.old, "into": record.into})
                continue
            counts["deleted"] += 1
            deleted.append({"key": record.old, "at": record.at})
            node = ids.keys.find(record.old, record.label)
            if node is not None and record.label is Label.PAPER:
                papers.append(node.id)
        return _Merges(pairs, deleted, papers)

    def _papers(
        self, records: Sequence[Record], reviewed: dict[str, tuple[ReviewsRecord, NodeState]], counts: Counter[str]
    ) -> list[NodeState]:
        """The nodes of the batch's papers, with all records added. Fills `reviewed` by the source of the reviews."""
        ids = self.identities
        found = [record for record in records if isinstance(record, PaperRecord | ReviewsRecord)]
        ids.look_up_papers([_paper_of(record) for record in found])
        nodes: list[NodeState] = []
        for record in found:
            node = ids.paper(_paper_of(record))
            if node is None:
                counts["papers skipped: deleted"] += 1
                continue
            nodes.append(node)
            if isinstance(record, ReviewsRecord):
                count_reviews(record, counts)
                reviewed[record.source] = record, node
            else:
                counts["papers"] += 1
        return list(dict.fromkeys(node.current() for node in nodes))

    def _people_of(self, authorships: Sequence[Authorship], paper: NodeState) -> list[tuple[Authorship, str]]:
        """The authors that become people, each with a derived id if it has no keys."""
        found: list[tuple[Authorship, str]] = []
        namesakes: Counter[str] = Counter()
        for authorship in authorships:
            if authorship.person.keys:
                found.append((authorship, ""))
                continue
            name = normalise_name(authorship.person.name)
            if authorship.mistaken_key:
                found.append((authorship, separate_person_id(paper.id, name, authorship.mistaken_key)))
                continue
            if self._people is People.SKIP:
                continue
            if self._people is People.BY_NAME:
                derived_from = f"name:{name}"
            else:
                derived_from = f"{paper.id}|{name}|{namesakes[name]}"
                namesakes[name] += 1
            found.append((authorship, minted_id(Label.PERSON, derived_from)))
        return found

    def _add_entity(self, record: Entity, links: LinkRows, counts: Counter[str]) -> None:
        ids = self.identities
        if isinstance(record, PersonRecord):
            counts["people"] += 1
            person = ids.person(record, "")
            for institution, years in record.affiliations:
                links.affiliate(person, ids.institution(institution), years)
        elif isinstance(record, InstitutionRecord):
            counts["institutions"] += 1
            node = ids.institution(record)
            for role, keys in (("parent", record.parents), ("child", record.children)):
                if keys:
                    links.relatives.append([node, role, list(keys)])
        else:
            counts["topics"] += 1
            ids.topic(record)

    def _add_lists(self, node: NodeState, links: LinkRows) -> None:
        """Add the lists of a paper to the links."""
        ids, paper = self.identities, node.paper
        if paper is None:
            return
        if paper.authors is not None:
            rows: list[Row] = []
            for authorship, derived_id in links.authorships[node]:
                person = ids.person(authorship.person, derived_id)
                institutions = [ids.institution(institution) for institution in authorship.institutions]
                rows.append([person, authorship, institutions])
            links.authors.append([node, rows])
        if paper.topics is not None:
            links.topics.append([node, [[ids.topic(topic), score] for topic, score in paper.topics.topics]])
        if paper.references is not None:
            links.references.append([node.id, paper.references.references])
        if paper.resources is not None:
            links.resources.append([node.id, paper.resources.resources])

    def _statements(self, papers: Sequence[NodeState], links: LinkRows, merges: _Merges) -> list[Statement]:
        ids, unassigned = self.identities, self.identities.keys.unassigned
        assigned = [key for node in ids.touched for key in node.keys if key in unassigned]
        replaced = [node for node in papers if not node.is_new]
        changed = [node.id for node in ids.touched if node.paper is not None and not node.is_new]
        merged = [old for label, old, _ in ids.merges if label is Label.PAPER]
        neighbours = self._neighbours([*(node.id for node in replaced), *merged, *merges.deleted_papers])
        found = with_rows("imports/note_merged_keys", merges.pairs)
        found += self._restorations()
        found += separate_stored(ids)
        found += merge_statements(ids.merges)
        found += with_rows("imports/note_deleted_keys", merges.deletions)
        if merges.deleted_papers:
            found.append(statement("imports/delete_papers", papers=merges.deleted_papers))
        found += node_statements(ids.touched, unassigned)
        found += with_rows("imports/move_orcid", ids.orcid_moves)
        if assigned:
            found.append(statement("imports/resolve_references", keys=assigned))
        found += links.statements(replaced)
        found += neighbours.removals()
        # a new paper that no stored paper refers to was created with its count
        new = [node.id for node in papers if node.is_new and not unassigned.isdisjoint(node.keys)]
        kept = [into for label, _, into in ids.merges if label is Label.PAPER]
        recounted = dict.fromkeys([*new, *changed, *neighbours.cited, *kept])
        if recounted:
            found.append(statement("imports/count_citations", papers=list(recounted)))
        if links.references:
            citing = [row[0] for row in links.references]
            found.append(statement("imports/count_citations_of_cited", papers=citing))
        shares = [[node.current().id, key, claims] for node, key, claims in ids.shares]
        found += with_rows("imports/link_shared_keys", shares)
        if changed or assigned:
            found.append(statement("imports/mark_unsettled", papers=changed, keys=assigned))
        if merges:
            ids.end_of_merges()
        else:
            only_adds = not (replaced or ids.merges or ids.orcid_moves)
            ids.end(only_adds=only_adds, referred=[*links.referred_keys, *(key for _, key, _ in ids.shares)])
        return found

    def _neighbours(self, papers: Sequence[str]) -> _Neighbours:
        if not papers:
            return _Neighbours()
        rows = self.identities.keys.query(statement("imports/list_neighbours", papers=list(papers)))
        cited, keys, people, topics = ([item for part in column for item in part] for column in rows[0])
        without_keys = [person for person in dict.fromkeys(people) if is_minted(person)]
        return _Neighbours(cited, keys, without_keys, list(dict.fromkeys(topics)))

    def _restorations(self) -> list[Statement]:
        restored = self.identities.restored
        return [statement("imports/restore_papers", papers=restored)] if restored else []


def _entity_keys(papers: Sequence[NodeState], entities: Sequence[Entity], links: LinkRows) -> Iterator[str]:
    """The keys of all people, institutions and topics of a batch."""
    for node in papers:
        for author, derived_id in links.authorships.get(node, ()):
            yield from author.person.keys or (derived_id,)
            for institution in author.institutions:
                yield from _institution_keys(institution)
        if node.paper and node.paper.topics:
            for topic, _ in node.paper.topics.topics:
                yield from topic.keys or (keyword_id(topic.name),)
    for record in entities:
        if isinstance(record, InstitutionRecord):
            yield from _institution_keys(record)
            continue
        yield from record.keys
        for institution, _ in record.affiliations if isinstance(record, PersonRecord) else ():
            yield from _institution_keys(institution)


def _institution_keys(record: InstitutionRecord) -> tuple[str, ...]:
    return record.keys or (institution_id(record.name),)


def _paper_of(record: PaperRecord | ReviewsRecord) -> PaperRecord:
    return record.paper if isinstance(record, ReviewsRecord) else record
