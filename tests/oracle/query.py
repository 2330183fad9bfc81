"""The fields of a query: things by id, by key and by filter, statistics, maps and paths."""

from collections.abc import Mapping
from typing import Any

from cypher.model import Label
from cypher.text.identifiers import Scheme, canonical
from tests.oracle.collection import visible_collection
from tests.oracle.context import OracleContext, Resolver, is_field
from tests.oracle.graph_data import Thing
from tests.oracle.graph_path import shortest_paths
from tests.oracle.paper_list import NEWEST, filtered, is_earlier_version, paper_list
from tests.oracle.research_map import research_map

_SCHEMES = {
    "doi": Scheme.DOI,
    "arxivId": Scheme.ARXIV,
    "orcid": Scheme.ORCID,
    "ror": Scheme.ROR,
    "openalexId": Scheme.OPENALEX,
    "pmid": Scheme.PMID,
    "pmcid": Scheme.PMCID,
    "isbn": Scheme.ISBN,
}


@is_field("Query.node")
def _node(_root: Any, context: OracleContext, arguments: Mapping[str, Any]) -> Any:
    return find(arguments["id"], context)


@is_field("Query.nodes")
def _nodes(_root: Any, context: OracleContext, arguments: Mapping[str, Any]) -> Any:
    return [find(key, context) for key in arguments["ids"]]


def find(key: str, context: OracleContext) -> Thing | None:
    """The thing with this id, of old or now, that whoever asks may see."""
    for label in (Label.USER, Label.EXTERNAL_REVIEWER, Label.REVIEW, Label.COMMENT, Label.COLLECTION):
        thing = context.data.find(label, "id", key)
        if thing and label is Label.COLLECTION:
            return visible_collection(thing, context)
        if thing:
            return thing if thing in context.shown([thing]) else None
    return context.data.identified(key)


def _named(label: Label) -> Resolver:
    def resolve(_root: Any, context: OracleContext, arguments: Mapping[str, Any]) -> Any:
        [(name, value)] = arguments["by"].items()
        thing = context.data.identified(value if name == "id" else canonical(_SCHEMES[name], value) or "")
        return thing if thing and thing.label is label else None

    return resolve


for _label in (Label.PAPER, Label.PERSON, Label.INSTITUTION, Label.TOPIC):
    is_field(f"Query.{_label.lower()}")(_named(_label))


@is_field("Query.collection")
def _collection(_root: Any, context: OracleContext, arguments: Mapping[str, Any]) -> Any:
    collection = context.data.find(Label.COLLECTION, "id", arguments["id"])
    return visible_collection(collection, context) if collection else None


@is_field("Query.user")
def _user(_root: Any, context: OracleContext, arguments: Mapping[str, Any]) -> Any:
    return context.data.find(Label.USER, "handle", arguments["handle"])


@is_field("Query.viewer")
def _viewer(_root: Any, context: OracleContext, _arguments: Mapping[str, Any]) -> Any:
    return context.user


def _listed(context: OracleContext) -> list[Thing]:
    """All papers; of the versions of a work the published one."""
    return [paper for paper in context.data.all(Label.PAPER) if not is_earlier_version(paper, context)]


@is_field("Query.papers")
def _papers(_root: Any, context: OracleContext, arguments: Mapping[str, Any]) -> Any:
    return context.page(paper_list(_listed(context), arguments, context, NEWEST), "papers", arguments)


@is_field("Query.paperStats")
def _paper_stats(_root: Any, context: OracleContext, arguments: Mapping[str, Any]) -> Any:
    return filtered(_listed(context), arguments, context)


@is_field("Query.researchMap")
def _map_of(_root: Any, context: OracleContext, arguments: Mapping[str, Any]) -> Any:
    return research_map([_known(key, context) for key in arguments["seeds"]], arguments, context)


@is_field("Query.paths")
def _paths(_root: Any, context: OracleContext, arguments: Mapping[str, Any]) -> Any:
    return shortest_paths((_known(arguments["from"], context), _known(arguments["to"], context)), arguments, context)


def _known(key: str, context: OracleContext) -> Thing:
    thing = context.data.identified(key)
    assert thing
    return thing
