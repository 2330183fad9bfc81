"""Errors of an import."""


class ImportFailed(RuntimeError):
    """The import cannot continue. Batches committed before stay. The message says what to do."""


class RejectedLine(ValueError):
    """A line that cannot be imported. `reason` names the field and the problem."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
