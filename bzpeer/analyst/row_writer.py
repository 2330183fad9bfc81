"""RowWriter: the columns and rows of an answer → bytes, a part at a time."""

from typing import Any, Protocol


class UnwritableValue(Exception):
    """The format cannot hold a value of the answer. The message says how to change the statement."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class RowWriter(Protocol):
    """Writes one answer in one format. A part may be empty: some formats need several rows before they can write."""

    def begin(self, columns: list[str]) -> bytes:
        """The bytes before the first row. Call it once, first."""
        ...

    def rows(self, batch: list[list[Any]]) -> bytes:
        """The bytes of some rows. Raises UnwritableValue."""
        ...

    def end(self) -> bytes:
        """The last bytes of a complete answer. Raises UnwritableValue."""
        ...

    def failed(self, problem: bytes) -> bytes:
        """The last bytes of an incomplete answer; call it instead of `end`.

        `problem` is a JSON document with `errors`. Empty if the format cannot mark an answer as incomplete.
        """
        ...
