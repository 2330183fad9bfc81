"""Budget: the cost that a client may still spend."""

from typing import Protocol


class Budget(Protocol):
    """The budget of one client for operations."""

    async def spend(self, cost: int) -> None:
        """Subtract the cost of an operation. Raises a refusal with RATE_LIMITED if the budget does not cover it."""
        ...
