"""The arguments of what looks something up by an id or a name."""

from cypher.text.identifiers import Scheme, canonical
from resolvers.arguments.lists import (
    TEXT_MAX,
    ArgumentError,
    ArgumentReader,
    Arguments,
    ArgumentStructure,
    FieldArguments,
    read_id,
    read_text,
)
from resolvers.planning.cursor import Cursors

IDS_MAX = 100


def key_reader(**schemes: tuple[Scheme, str, str]) -> ArgumentReader:
    """The reader of a `by` argument: for each of its keys the scheme, what its spelling here starts with, and words."""

    def read(arguments: Arguments, prefix: str, _cursors: Cursors) -> FieldArguments:
        [(name, value)] = [(name, value) for name, value in arguments["by"].items() if value is not None]
        if name == "id":
            key = read_id("by.id", value)
        else:
            scheme, start, words = schemes[name]
            key = canonical(scheme, read_text(f"by.{name}", value)) if len(value) <= TEXT_MAX else None
            if key is None or not key.startswith(start):
                shown = value if len(value) <= 60 else value[:60] + "…"
                raise ArgumentError(f"`by.{name}`: {shown!r} is not {words}.")
        return FieldArguments(ArgumentStructure(), {prefix: key}, {"key": prefix})

    return read


def read_node(arguments: Arguments, prefix: str, _cursors: Cursors) -> FieldArguments:
    """The reader of `id`."""

    return FieldArguments(ArgumentStructure(), {prefix: read_id("id", arguments["id"])}, {"key": prefix})


def read_nodes(arguments: Arguments, prefix: str, _cursors: Cursors) -> FieldArguments:
    """The reader of `ids`."""

    ids = arguments["ids"]
    if len(ids) > IDS_MAX:
        raise ArgumentError(f"`ids` takes at most {IDS_MAX} ids, not {len(ids)}.")
    keys = [read_id("ids", value) for value in ids]
    return FieldArguments(ArgumentStructure(), {prefix: keys}, {"keys": prefix}, size=max(len(keys), 1))


def read_user(arguments: Arguments, prefix: str, _cursors: Cursors) -> FieldArguments:
    """The reader of `handle`."""

    return FieldArguments(
        ArgumentStructure(), {prefix: read_text("handle", arguments["handle"][:TEXT_MAX])}, {"key": prefix}
    )


KEYS: dict[str, ArgumentReader] = {
    "paper": key_reader(
        doi=(Scheme.DOI, "", "a DOI, such as 10.48550/arXiv.2108.07258"),
        arxivId=(Scheme.ARXIV, "", "an arXiv id, such as 2108.07258"),
        openalexId=(Scheme.OPENALEX, "W", "the OpenAlex id of a work, such as W2741809807"),
    ),
    "person": key_reader(
        orcid=(Scheme.ORCID, "", "an ORCID iD, such as 0000-0002-1825-0097"),
        openalexId=(Scheme.OPENALEX, "A", "the OpenAlex id of an author, such as A5023888391"),
    ),
    "institution": key_reader(
        ror=(Scheme.ROR, "", "a ROR id, such as 00f54p054"),
        openalexId=(Scheme.OPENALEX, "I", "the OpenAlex id of an institution, such as I97018004"),
    ),
    "topic": key_reader(openalexId=(Scheme.OPENALEX, "T", "the OpenAlex id of a topic, such as T10181")),
}
"""The readers of `by`, by the root field it belongs to."""
