"""The answer of an operation over the oracle's data, executed by graphql-core on a schema built from the SDL."""

from collections.abc import Mapping
from typing import Any

from graphql import DocumentNode, ExecutionResult, GraphQLAbstractType, GraphQLResolveInfo
from graphql import execute_sync as execute  # pyright: ignore[reportUnknownVariableType]  # it types its middleware so

from cypher.model import Label
from cypher.text.identifiers import Scheme, canonical
from tests.oracle import conflicts, counts, papers, people, slices, social
from tests.oracle.asking import FIELDS, Asking, Resolver, is_field, text
from tests.oracle.graph_data import Thing
from tests.oracle.types import sdl_schema

_SCHEMES = {
    "doi": Scheme.DOI,
    "arxivId": Scheme.ARXIV,
    "orcid": Scheme.ORCID,
    "ror": Scheme.ROR,
    "openalexId": Scheme.OPENALEX,
}


def answer(document: DocumentNode, variables: Mapping[str, Any], asking: Asking) -> ExecutionResult:
    """What the only operation of a document must answer; cursors in it are Cursors."""
    return execute(
        sdl_schema(),
        document,
        context_value=asking,
        variable_values=dict(variables),
        field_resolver=_resolve,
        type_resolver=_typename,
    )


def _resolve(source: Any, info: GraphQLResolveInfo[Asking], **arguments: Any) -> Any:
    resolver = FIELDS.get(f"{info.parent_type.name}.{info.field_name}")
    if resolver:
        return resolver(source, info.context, arguments)
    return text(source[info.field_name])


def _typename(value: Thing, _info: Any, _type: GraphQLAbstractType) -> str:
    return "User" if value.label is Label.EXTERNAL_REVIEWER else value.label.value


@is_field("Query.node")
def _node(_root: Any, asking: Asking, arguments: Mapping[str, Any]) -> Any:
    return find(arguments["id"], asking)


@is_field("Query.nodes")
def _nodes(_root: Any, asking: Asking, arguments: Mapping[str, Any]) -> Any:
    return [find(key, asking) for key in arguments["ids"]]


def find(key: str, asking: Asking) -> Thing | None:
    """The thing with this id, of old or now, that whoever asks may see."""
    for label in (Label.USER, Label.EXTERNAL_REVIEWER, Label.REVIEW, Label.COMMENT, Label.COLLECTION):
        thing = asking.data.find(label, "id", key)
        if thing and label is Label.COLLECTION:
            return _visible_collection(thing, asking)
        if thing:
            return thing if thing in asking.shown([thing]) else None
    return asking.data.identified(key)


def _visible_collection(collection: Thing, asking: Asking) -> Thing | None:
    """Whoever has the id of an unlisted one may see it."""
    known = collection["visibility"] == "UNLISTED"
    return collection if known or asking.listed([collection]) else None


def _named(label: Label) -> Resolver:
    def resolve(_root: Any, asking: Asking, arguments: Mapping[str, Any]) -> Any:
        [(name, value)] = arguments["by"].items()
        thing = asking.data.identified(value if name == "id" else canonical(_SCHEMES[name], value) or "")
        return thing if thing and thing.label is label else None

    return resolve


for _label in (Label.PAPER, Label.PERSON, Label.INSTITUTION, Label.TOPIC):
    is_field(f"Query.{_label.lower()}")(_named(_label))


@is_field("Query.collection")
def _collection(_root: Any, asking: Asking, arguments: Mapping[str, Any]) -> Any:
    collection = asking.data.find(Label.COLLECTION, "id", arguments["id"])
    return _visible_collection(collection, asking) if collection else None


@is_field("Query.user")
def _user(_root: Any, asking: Asking, arguments: Mapping[str, Any]) -> Any:
    return asking.data.find(Label.USER, "handle", arguments["handle"])


@is_field("Query.viewer")
def _viewer(_root: Any, asking: Asking, _arguments: Mapping[str, Any]) -> Any:
    return asking.user


__all__ = ["answer", "conflicts", "counts", "find", "papers", "people", "slices", "social"]
