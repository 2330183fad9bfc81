"""The arguments of what is followed."""

import re

from resolvers.arguments.lists import ArgumentError, Arguments, ArgumentStructure, FieldArguments, read_id
from resolvers.planning.cursor import Cursors

_EVENT = re.compile(r"0|[1-9][0-9]{0,17}")


def read_event(name: str, value: str) -> int:
    """The number of an event. Raises ArgumentError."""
    if not _EVENT.fullmatch(value):
        shown = value if len(value) <= 60 else value[:60] + "…"
        raise ArgumentError(f"`{name}`: {shown!r} is no event. Use `lastEventId` of the paper, or an `eventId`.")
    return int(value)


def read_activity(arguments: Arguments, prefix: str, _cursors: Cursors) -> FieldArguments:
    """The reader of `paper` and `after`; `kind` and `subject` are of each event and come with it."""
    paper, after = read_id("paper", arguments["paper"]), arguments.get("after")
    names = {name: f"{prefix}_{name}" for name in ("paper", "kind", "subject")}
    parameters = {
        f"{prefix}_paper": paper,
        f"{prefix}_after": None if after is None else read_event("after", after),
        f"{prefix}_kind": None,
        f"{prefix}_subject": None,
    }
    return FieldArguments(ArgumentStructure(), parameters, names)
