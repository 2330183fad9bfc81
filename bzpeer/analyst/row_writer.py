"""Writer: the columns and rows of an answer → bytes, a part at a time."""

from typing import Any, Protocol


class CannotWrite(Exception):
    """The answer has something that the format has no form for; the message says what to change in the statement."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class RowWriter(Protocol):
    """One answer in one format. Parts may be empty: some formats look at several rows before they write the first."""

    def begin(self, columns: list[str]) -> bytes:
        """What comes before the rows."""
        ...

    def rows(self, batch: list[list[Any]]) -> bytes:
        """Some rows. Raises CannotWrite."""
        ...

    def end(self) -> bytes:
        """What is left, and what says that this is all. Raises CannotWrite."""
        ...

    def failed(self, problem: bytes) -> bytes:
        """What tells, in place of the end, that the answer is not whole: `problem` is JSON. Empty if nothing can."""
        ...
