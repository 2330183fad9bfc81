"""Statements that create, identify, update and merge the nodes of a batch."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from bzpeer.importers.link_rows import with_rows
from bzpeer.importers.node_state import NodeState
from cypher.library import statement
from cypher.model import Label
from cypher.statement import Statement
from cypher.text.words import citation_level


@dataclass(frozen=True, slots=True)
class _LabelStatements:
    """The names of the statements of a label."""

    create: str
    identify: str
    update: str


_BY_LABEL = {
    Label.TOPIC: _LabelStatements("imports/create_topics", "imports/identify_topics", "imports/update_topics"),
    Label.INSTITUTION: _LabelStatements(
        "imports/create_institutions", "imports/identify_institutions", "imports/update_institutions"
    ),
    Label.PERSON: _LabelStatements("imports/create_people", "imports/identify_people", "imports/update_people"),
    Label.PAPER: _LabelStatements("imports/create_papers", "imports/identify_papers", "imports/update_papers"),
}
"""In the order in which nodes are created."""

_MERGE = {
    Label.PAPER: "imports/merge_papers",
    Label.PERSON: "imports/merge_people",
    Label.INSTITUTION: "imports/merge_institutions",
}


def merge_statements(merges: Sequence[tuple[Label, str, str]]) -> list[Statement]:
    """A statement for each merge, in order: the result of one may be merged by a later one."""
    return [statement(_MERGE[label], rows=[{"old": old, "into": into}]) for label, old, into in merges]


def node_statements(touched: Collection[NodeState], unassigned: set[str]) -> list[Statement]:
    """Create new nodes with their keys, and add keys and properties to stored ones.

    `unassigned` keys exist in the graph and are identified with the new node; other keys of a new node are created.
    """
    found: list[Statement] = []
    nodes = [node for node in touched if node.merged_into is None]
    for label, names in _BY_LABEL.items():
        of_label = [node for node in nodes if node.label is label]
        new = [(node, [key for key in node.keys if key not in unassigned]) for node in of_label if node.is_new]
        stored = [node for node in of_label if not node.is_new]
        found += with_rows(names.create, [{"properties": _new_properties(node), "keys": keys} for node, keys in new])
        known = [(node, node.keys) for node in stored if node.keys]
        known += [(node, rest) for node, keys in new if (rest := [key for key in node.keys if key not in keys])]
        found += with_rows(names.identify, [{"id": node.id, "keys": keys} for node, keys in known])
        if label is Label.PAPER:
            papers = [(node.id, node.paper) for node in stored if node.paper]
            better = [(id, of.better | of.search_lists()) for id, of in papers]
            found += with_rows(names.update, [{"id": id, "properties": values} for id, values in better if values])
            gaps = [{"id": id, "properties": of.gaps} for id, of in papers if of.gaps]
            found += with_rows("imports/complete_papers", gaps)
        else:
            changed = [{"id": node.id, "properties": node.changes} for node in stored if node.changes]
            found += with_rows(names.update, changed)
    return found + with_rows(
        "imports/link_known_names", [[node.id, sorted(node.known_as)] for node in nodes if node.known_as]
    )


def _new_properties(node: NodeState) -> dict[str, Any]:
    paper = node.paper
    if paper is None:
        return {"id": node.id, **node.properties}
    properties = {**paper.defaults, **paper.gaps, **paper.better, **paper.search_lists()}
    citations = properties.get("citedByCount", 0)
    if citations:
        properties["searchCitations"] = citation_level(citations)
    return {"id": node.id, **properties, "citationCount": citations}
