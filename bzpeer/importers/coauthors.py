"""Authors of one paper that become one person, because their ids are merged, although they are different people.

Their names differ on the paper. The author whose printed name fits the person best stays the person. Each other one
becomes a person of that paper only, as authors that share an id from the start (bzpeer.importers.authorships).
"""

from collections.abc import Sequence
from dataclasses import replace
from operator import itemgetter

from bzpeer.importers.authorships import names_of_others, separate_person_id
from bzpeer.importers.identities import Identities
from bzpeer.importers.json_fields import Json
from bzpeer.importers.link_rows import LinkRows, Row, with_rows
from bzpeer.importers.node_state import NodeState
from bzpeer.importers.records import Authorship, PersonRecord
from cypher.library import statement
from cypher.model import Label
from cypher.statement import Statement


def separate_listed(links: LinkRows, ids: Identities) -> None:
    """Separate the authors of the batch's papers."""
    for paper, rows in links.authors:
        if len({row[0].current() for row in rows}) == len(rows):
            continue
        by_person: dict[NodeState, list[Row]] = {}
        for row in rows:
            by_person.setdefault(row[0].current(), []).append(row)
        for person, same in by_person.items():
            if len(same) > 1:
                _separate_rows(paper, person, same, ids)


def _separate_rows(paper: NodeState, person: NodeState, rows: Sequence[Row], ids: Identities) -> None:
    for at, name in names_of_others([row[1].printed_name for row in rows], person.properties["name"]).items():
        authorship: Authorship = rows[at][1]
        key = next(iter(authorship.person.keys), person.id)
        id = separate_person_id(paper.id, name, key)
        ids.keys.look_up([id])
        rows[at][0] = ids.person(PersonRecord(name, ()), id)
        rows[at][1] = replace(authorship, printed=None)


def separate_stored(ids: Identities) -> list[Statement]:
    """The statement that separates authors of stored papers before the batch merges them; none if there are no such."""
    into = {old: kept for label, old, kept in ids.merges if label is Label.PERSON}
    if not into:
        return []
    groups: dict[str, list[str]] = {}
    for old in into:
        last = old
        while last in into:
            last = into[last]
        groups.setdefault(last, [last]).append(old)
    found = ids.keys.query(statement("imports/list_shared_papers", groups=list(groups.values())))
    rows: list[Json] = []
    for paper, name, authors in found[0][0]:
        by_position: list[Row] = sorted(authors, key=itemgetter(2))
        printed = [author[1] for author in by_position]
        for at, other in names_of_others(printed, name or printed[0]).items():
            old = by_position[at][0]
            rows.append({"paper": paper, "person": old, "name": other, "id": separate_person_id(paper, other, old)})
    return with_rows("imports/separate_authors", rows)
