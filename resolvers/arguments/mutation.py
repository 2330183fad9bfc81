"""The arguments of mutations."""

from collections.abc import Callable
from typing import Any, TypeAlias

from resolvers.arguments.field_arguments import (
    ArgumentError,
    ArgumentReader,
    Arguments,
    ArgumentStructure,
    FieldArguments,
)
from resolvers.arguments.parameters import Parameters
from resolvers.arguments.text import read_line, read_optional, read_url, read_written
from resolvers.arguments.values import read_id
from resolvers.planning.cursor import Cursors
from schema.limits import (
    COLLECTION_NAME_MAX,
    COMMENT_TEXT_MAX,
    DESCRIPTION_MAX,
    ITEMS_MAX,
    NOTE_MAX,
    REASON_MAX,
    REVIEW_TEXT_MAX,
)

Values: TypeAlias = dict[str, Any]
"""The parameters of a file in cypher/changes, by name."""


def _reader(read: Callable[[Arguments], Values]) -> ArgumentReader:
    def read_field(arguments: Arguments, parameters: Parameters, _cursors: Cursors) -> FieldArguments:
        for name, value in read(arguments).items():
            parameters.bind(name, value)
        return FieldArguments(ArgumentStructure(), parameters)

    return read_field


def _by_id(argument: str, parameter: str) -> Callable[[Arguments], Values]:
    return lambda arguments: {parameter: read_id(argument, arguments[argument])}


_paper = _by_id("paper", "paper")
_collection = _by_id("collection", "collection")


def _vote(arguments: Arguments) -> Values:
    value = arguments.get("value")
    return {**_paper(arguments), "value": None if value is None else value.name}


def _reaction(arguments: Arguments) -> Values:
    return {**_paper(arguments), "kind": arguments["kind"].name}


def _review(arguments: Arguments) -> Values:
    given = arguments["input"]
    sections = ("strength", "concern", "methodQuestion", "competingInterests")
    texts = {name: read_optional(f"input.{name}", given.get(name), REVIEW_TEXT_MAX) for name in sections}
    if not any(texts[name] for name in sections[:3]):
        raise ArgumentError("A review needs at least one of `strength`, `concern` and `methodQuestion`.")
    return {"paper": read_id("input.paper", given["paper"]), **texts}


def _helpful(arguments: Arguments) -> Values:
    return {"review": read_id("review", arguments["review"]), "helpful": arguments["helpful"]}


def _comment(arguments: Arguments) -> Values:
    given = arguments["input"]
    kind, url, parent = given["kind"].name, given.get("url"), given.get("parent")
    if kind == "REPLICATION" and not url:
        raise ArgumentError("A comment of kind REPLICATION needs the `url` of the replication.")
    if kind != "REPLICATION" and url:
        raise ArgumentError("Only a comment of kind REPLICATION takes a `url`. Put the link in `body`.")
    return {
        "paper": read_id("input.paper", given["paper"]),
        "kind": kind,
        "body": read_written("input.body", given["body"], COMMENT_TEXT_MAX),
        "url": read_url("input.url", url) if url else None,
        "parent": None if parent is None else read_id("input.parent", parent),
    }


def _edited_comment(arguments: Arguments) -> Values:
    return {
        "comment": read_id("id", arguments["id"]),
        "body": read_written("body", arguments["body"], COMMENT_TEXT_MAX),
    }


def _new_collection(arguments: Arguments) -> Values:
    given = arguments["input"]
    return {
        "name": read_line("input.name", given["name"], COLLECTION_NAME_MAX),
        "description": read_optional("input.description", given.get("description"), DESCRIPTION_MAX),
        "visibility": given["visibility"].name,
    }


def _changed_collection(arguments: Arguments) -> Values:
    return {"collection": read_id("id", arguments["id"]), **_new_collection(arguments)}


def _item(arguments: Arguments) -> Values:
    return {**_collection(arguments), **_paper(arguments)}


def _added_item(arguments: Arguments) -> Values:
    note = read_optional("note", arguments.get("note"), NOTE_MAX)
    return {**_item(arguments), "note": note, "most": ITEMS_MAX}


def _moved_item(arguments: Arguments) -> Values:
    position = arguments["position"]
    if position < 0:
        raise ArgumentError(f"`position` takes 0 or more, not {position}.")
    return {**_item(arguments), "position": position}


def _moderation(arguments: Arguments) -> Values:
    reason = read_written("reason", arguments["reason"], REASON_MAX)
    return {"subject": read_id("subject", arguments["subject"]), "reason": reason}


_VALUES: dict[str, Callable[[Arguments], Values]] = {
    "vote": _vote,
    "react": _reaction,
    "unreact": _reaction,
    "savePaper": _paper,
    "unsavePaper": _paper,
    "submitReview": _review,
    "withdrawReview": _by_id("id", "review"),
    "markHelpful": _helpful,
    "addComment": _comment,
    "editComment": _edited_comment,
    "deleteComment": _by_id("id", "comment"),
    "createCollection": _new_collection,
    "updateCollection": _changed_collection,
    "deleteCollection": _by_id("id", "collection"),
    "addToCollection": _added_item,
    "moveInCollection": _moved_item,
    "removeFromCollection": _item,
    "report": _moderation,
    "hide": _moderation,
    "restore": _moderation,
    "dismissReports": _moderation,
}

MUTATIONS: dict[str, ArgumentReader] = {name: _reader(read) for name, read in _VALUES.items()}
"""The readers of the arguments of mutations, by root field."""
