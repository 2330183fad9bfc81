"""The arguments of fields that find nodes by id, key or handle."""

from cypher.text.identifiers import Scheme, canonical, lookup_key, mistyped
from resolvers.arguments.field_arguments import (
    ArgumentError,
    ArgumentReader,
    Arguments,
    ArgumentStructure,
    FieldArguments,
)
from resolvers.arguments.parameters import Parameters
from resolvers.arguments.values import read_id, read_text, shown
from resolvers.planning.cursor import Cursors
from schema.limits import IDS_MAX

KEY_MAX = 1000
"""Longest key that is looked up, in characters. No identifier is as long."""


def key_reader(**schemes: tuple[Scheme, str, str]) -> ArgumentReader:
    """The reader of a `by` argument. For each key: its scheme, the start of its canonical form, and its description."""

    def read(arguments: Arguments, parameters: Parameters, _cursors: Cursors) -> FieldArguments:
        [(name, value)] = [(name, value) for name, value in arguments["by"].items() if value is not None]
        if name == "id":
            key = read_id("by.id", value)
        else:
            scheme, start, description = schemes[name]
            key = canonical(scheme, read_text(f"by.{name}", value)) if len(value) <= KEY_MAX else None
            if scheme is Scheme.DOI and key is not None:
                key = lookup_key(key)
            if key is None or not key.startswith(start):
                if len(value) <= KEY_MAX and (found := mistyped(value)) and found[0] is scheme:
                    raise ArgumentError(f"`by.{name}`: {shown(value)} is not {description}: its check digit is wrong.")
                raise ArgumentError(f"`by.{name}`: {shown(value)} is not {description}.")
        return _found_by("key", key, parameters)

    return read


def read_node(arguments: Arguments, parameters: Parameters, _cursors: Cursors) -> FieldArguments:
    """The reader of `id`."""
    return _found_by("key", read_id("id", arguments["id"]), parameters)


def read_nodes(arguments: Arguments, parameters: Parameters, _cursors: Cursors) -> FieldArguments:
    """The reader of `ids`."""
    ids = arguments["ids"]
    if len(ids) > IDS_MAX:
        raise ArgumentError(f"`ids` takes at most {IDS_MAX} ids, not {len(ids)}.")
    return _found_by("keys", [read_id("ids", value) for value in ids], parameters, size=max(len(ids), 1))


def read_user(arguments: Arguments, parameters: Parameters, _cursors: Cursors) -> FieldArguments:
    """The reader of `handle`."""
    return _found_by("key", read_text("handle", arguments["handle"][:KEY_MAX]), parameters)


def _found_by(name: str, value: str | list[str], parameters: Parameters, size: int = 1) -> FieldArguments:
    parameters.bind(name, value, "")
    return FieldArguments(ArgumentStructure(), parameters, size)


KEYS: dict[str, ArgumentReader] = {
    "paper": key_reader(
        doi=(Scheme.DOI, "", "a DOI, such as 10.48550/arXiv.2108.07258"),
        arxivId=(Scheme.ARXIV, "", "an arXiv id, such as 2108.07258"),
        openalexId=(Scheme.OPENALEX, "W", "the OpenAlex id of a work, such as W2741809807"),
        pmid=(Scheme.PMID, "", "a PubMed id, such as 16357352"),
        pmcid=(Scheme.PMCID, "", "a PubMed Central id, such as PMC9876543"),
        isbn=(Scheme.ISBN, "", "an ISBN, such as 978-3-16-148410-0"),
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
"""The readers of `by`, by root field."""
