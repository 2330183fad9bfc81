"""The arguments of a page: its size, and the cursors it lies between."""

from resolvers.arguments.field_arguments import ArgumentError, Arguments
from resolvers.arguments.parameters import Parameters
from resolvers.planning.cursor import CursorError, Cursors
from schema.limits import PAGE_SIZE_DEFAULT, PAGE_SIZE_MAX


def page_size(arguments: Arguments) -> tuple[int, bool]:
    """The size of the page, and whether it is counted from the end. Raises ArgumentError."""
    first, last = arguments.get("first"), arguments.get("last")
    if first is not None and last is not None:
        raise ArgumentError("`first` and `last` cannot be given together. Give one of them.")
    name, size = ("last", last) if last is not None else ("first", first)
    if size is None:
        return PAGE_SIZE_DEFAULT, False
    if not 0 <= size <= PAGE_SIZE_MAX:
        raise ArgumentError(f"`{name}` takes 0 to {PAGE_SIZE_MAX}, not {size}.")
    return size, name == "last"


def read_cursor(
    name: str, arguments: Arguments, fingerprint: bytes, count: int, parameters: Parameters, cursors: Cursors
) -> tuple[str, ...]:
    """The names of the parameters with the `count` keys of a cursor of a list; empty if there is no cursor.

    An empty text counts as no cursor: the page is the first one, or the last one with `last`. Raises ArgumentError.
    """
    text = arguments.get(name)
    if not text:
        return ()
    try:
        keys = cursors.decode(fingerprint, text)
    except CursorError as error:
        raise ArgumentError(f"`{name}` {error}") from None
    if len(keys) != count:
        raise ArgumentError(f"`{name}` is a cursor of another version of this service. Start again without it.")
    return parameters.add_keys(name, keys)
