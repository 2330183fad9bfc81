"""The arguments of what changes something: what a text may be, and whose ids are meant."""

import unicodedata
from typing import Any
from urllib.parse import urlsplit

from resolvers.arguments.lists import (
    ArgumentError,
    ArgumentReader,
    Arguments,
    ArgumentStructure,
    FieldArguments,
    read_id,
    read_text,
)
from resolvers.planning.cursor import Cursors

TEXT_MAX = 10_000
"""Longest review section or comment, in characters."""
BRACKETS_MAX = 1_000
NOTE_MAX = 2_000
NAME_MAX = 200
REASON_MAX = 1_000
URL_MAX = 2_000
ITEMS_MAX = 5_000
"""Most papers a collection takes."""

_FILLERS = frozenset("\u115f\u1160\u2800\u3164\uffa0")
"""Letters and symbols that look like nothing."""


def _reading(prefix: str, values: dict[str, Any]) -> FieldArguments:
    names = {name: f"{prefix}_{name}" for name in values}
    return FieldArguments(ArgumentStructure(), {names[name]: value for name, value in values.items()}, names)


def _is_blank(text: str) -> bool:
    """Whether nobody could see anything of it: white space, control characters, marks without width, fillers."""
    return all(
        character.isspace() or character in _FILLERS or unicodedata.category(character) in {"Cc", "Cf", "Cn", "Mn"}
        for character in text
    )


def _text(name: str, value: str, most: int) -> str:
    """The text, tidied. Raises ArgumentError for one that is blank or too long."""
    text = read_text(name, value).replace("\r\n", "\n").replace("\r", "\n").strip()
    if len(text) > most:
        raise ArgumentError(f"`{name}` is {len(text)} characters long; at most {most} are taken.")
    if _is_blank(text):
        raise ArgumentError(f"`{name}` is empty. Write something.")
    if text.count("[") > BRACKETS_MAX:  # each may begin a link, and all that follow may end it
        raise ArgumentError(f"`{name}` has more than {BRACKETS_MAX} opening brackets. Use fewer.")
    if any(unicodedata.category(character) == "Cc" and character not in "\n\t" for character in text):
        raise ArgumentError(f"`{name}` has control characters in it. Take them out.")
    return text


def _optional(name: str, value: str | None, most: int) -> str | None:
    """As _text, but nothing at all and nothing to be seen are null."""
    return None if value is None or _is_blank(value) else _text(name, value, most)


def _line(name: str, value: str, most: int) -> str:
    """A text on one line."""
    return " ".join(_text(name, value, most).split())


def read_url(name: str, value: str) -> str:
    """A web address that is safe to follow. Raises ArgumentError."""
    wrong = ArgumentError(f"`{name}` is no web address. Give one that starts with https:// or http://.")
    url = value.strip()
    if len(url) > URL_MAX:
        raise ArgumentError(f"`{name}` is {len(url)} characters long; at most {URL_MAX} are taken.")
    if not url.isascii() or not url.isprintable() or any(character in url for character in " \"'<>\\`{}|^"):
        raise wrong
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        raise wrong from None
    if parts.scheme not in {"http", "https"} or not parts.hostname or parts.username or parts.password:
        raise wrong
    return url


def _paper(arguments: Arguments, prefix: str, _cursors: Cursors) -> FieldArguments:
    return _reading(prefix, {"paper": read_id("paper", arguments["paper"])})


def _vote(arguments: Arguments, prefix: str, _cursors: Cursors) -> FieldArguments:
    value = arguments.get("value")
    return _reading(
        prefix, {"paper": read_id("paper", arguments["paper"]), "value": None if value is None else value.name}
    )


def _reaction(arguments: Arguments, prefix: str, _cursors: Cursors) -> FieldArguments:
    return _reading(prefix, {"paper": read_id("paper", arguments["paper"]), "kind": arguments["kind"].name})


def _review(arguments: Arguments, prefix: str, _cursors: Cursors) -> FieldArguments:
    given = arguments["input"]
    sections = ("strength", "concern", "methodQuestion", "competingInterests")
    texts = {name: _optional(f"input.{name}", given.get(name), TEXT_MAX) for name in sections}
    if not any(texts[name] for name in sections[:3]):
        raise ArgumentError("A review has at least one of `strength`, `concern` and `methodQuestion`. Write one.")
    return _reading(prefix, {"paper": read_id("input.paper", given["paper"]), **texts})


def _by_id(argument: str, parameter: str) -> ArgumentReader:
    def read(arguments: Arguments, prefix: str, _cursors: Cursors) -> FieldArguments:
        return _reading(prefix, {parameter: read_id(argument, arguments[argument])})

    return read


def _helpful(arguments: Arguments, prefix: str, _cursors: Cursors) -> FieldArguments:
    return _reading(prefix, {"review": read_id("review", arguments["review"]), "helpful": arguments["helpful"]})


def _comment(arguments: Arguments, prefix: str, _cursors: Cursors) -> FieldArguments:
    given = arguments["input"]
    kind, url, parent = given["kind"].name, given.get("url"), given.get("parent")
    if kind == "REPLICATION" and not url:
        raise ArgumentError("A replication pointer says where the replication is: give its `url`.")
    if kind != "REPLICATION" and url:
        raise ArgumentError("`url` is for a replication pointer: give `kind: REPLICATION`, or put the link in `body`.")
    return _reading(
        prefix,
        {
            "paper": read_id("input.paper", given["paper"]),
            "kind": kind,
            "body": _text("input.body", given["body"], TEXT_MAX),
            "url": read_url("input.url", url) if url else None,
            "parent": None if parent is None else read_id("input.parent", parent),
        },
    )


def _edited_comment(arguments: Arguments, prefix: str, _cursors: Cursors) -> FieldArguments:
    return _reading(
        prefix, {"comment": read_id("id", arguments["id"]), "body": _text("body", arguments["body"], TEXT_MAX)}
    )


def _collection_input(given: Arguments) -> dict[str, Any]:
    return {
        "name": _line("input.name", given["name"], NAME_MAX),
        "description": _optional("input.description", given.get("description"), TEXT_MAX),
        "visibility": given["visibility"].name,
    }


def _collection(arguments: Arguments, prefix: str, _cursors: Cursors) -> FieldArguments:
    return _reading(prefix, _collection_input(arguments["input"]))


def _changed_collection(arguments: Arguments, prefix: str, _cursors: Cursors) -> FieldArguments:
    collection = {"collection": read_id("id", arguments["id"])}
    return _reading(prefix, collection | _collection_input(arguments["input"]))


def _item(arguments: Arguments) -> dict[str, Any]:
    return {
        "collection": read_id("collection", arguments["collection"]),
        "paper": read_id("paper", arguments["paper"]),
    }


def _added_item(arguments: Arguments, prefix: str, _cursors: Cursors) -> FieldArguments:
    note = _optional("note", arguments.get("note"), NOTE_MAX)
    return _reading(prefix, _item(arguments) | {"note": note, "most": ITEMS_MAX})


def _moved_item(arguments: Arguments, prefix: str, _cursors: Cursors) -> FieldArguments:
    position = arguments["position"]
    if position < 0:
        raise ArgumentError(f"`position` counts from 0; {position} is none.")
    return _reading(prefix, _item(arguments) | {"position": position})


def _removed_item(arguments: Arguments, prefix: str, _cursors: Cursors) -> FieldArguments:
    return _reading(prefix, _item(arguments))


def _moderation(arguments: Arguments, prefix: str, _cursors: Cursors) -> FieldArguments:
    reason = _text("reason", arguments["reason"], REASON_MAX)
    return _reading(prefix, {"subject": read_id("subject", arguments["subject"]), "reason": reason})


CHANGES: dict[str, ArgumentReader] = {
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
    "createCollection": _collection,
    "updateCollection": _changed_collection,
    "deleteCollection": _by_id("id", "collection"),
    "addToCollection": _added_item,
    "moveInCollection": _moved_item,
    "removeFromCollection": _removed_item,
    "report": _moderation,
    "hide": _moderation,
    "restore": _moderation,
    "dismissReports": _moderation,
}
"""The readers of the arguments of changes, by the field of the mutation root."""
