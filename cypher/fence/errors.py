"""FenceViolation: a statement is refused."""


class FenceViolation(Exception):
    """A statement uses something that analysts may not use. The message names it and says what to write instead."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message
