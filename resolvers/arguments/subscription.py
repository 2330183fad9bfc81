"""The arguments of a subscription."""

import re

from resolvers.arguments.field_arguments import ArgumentError, Arguments, ArgumentStructure, FieldArguments
from resolvers.arguments.parameters import Parameters
from resolvers.arguments.values import read_id, shown
from resolvers.planning.cursor import Cursors

_EVENT = re.compile(r"0|[1-9][0-9]{0,17}")


def read_event(name: str, value: str) -> int:
    """The sequence number in the id of an event. Raises ArgumentError."""
    if not _EVENT.fullmatch(value):
        raise ArgumentError(
            f"`{name}`: {shown(value)} is not an event. Use `lastEventId` of the paper, or the `eventId` of an event."
        )
    return int(value)


def read_activity(arguments: Arguments, parameters: Parameters, _cursors: Cursors) -> FieldArguments:
    """The reader of `paper` and `after`; an empty `after` counts as absent. Each event sets `kind` and `subject`."""
    after = arguments.get("after")
    parameters.bind("paper", read_id("paper", arguments["paper"]))
    parameters.bind("after", None if not after else read_event("after", after))
    parameters.bind("kind", None)
    parameters.bind("subject", None)
    return FieldArguments(ArgumentStructure(), parameters)
