"""A submitted form that is shown again on its page, with a message."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class SubmittedForm:
    """`form` is the form's id on the page, `status` the HTTP status of the page.

    `given` are the values as typed, `fields` the names of those that the message is about.
    """

    form: str
    status: int
    message: str
    given: Mapping[str, str] = field(default_factory=dict[str, str])
    fields: frozenset[str] = frozenset()


def reported(identity: str | None) -> SubmittedForm | None:
    """The confirmation beside the review or comment that was just reported, whose id is in the page's address."""
    if not identity:
        return None
    return SubmittedForm(f"reported-{identity}", 200, "Reported. Thank you: the moderators will look at it.")
