"""A form that was sent, and what came of it, which the page tells beside the form."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class SubmittedForm:
    """`form` is its id on the page; of one that was not taken `given` is what was typed, and `fields` those the message
    is about."""

    form: str
    status: int
    message: str
    given: Mapping[str, str] = field(default_factory=dict[str, str])
    fields: frozenset[str] = frozenset()


def reported(given: str | None) -> SubmittedForm | None:
    """Thanks beside what was just reported, whose id the address says."""
    return (
        SubmittedForm(f"reported-{given}", 200, "Reported. Moderators will look at it. Thank you.") if given else None
    )
