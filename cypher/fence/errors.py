"""Why a statement is not run."""


class FenceViolation(Exception):
    """The statement reaches for what analysts may not; the message says for what, and what to write instead."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message
