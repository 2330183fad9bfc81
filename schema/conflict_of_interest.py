"""ConflictOfInterest: a connection between a reviewer and an author of the paper."""

import strawberry

from schema.enums import ConflictKind
from schema.institution import Institution
from schema.lazy import Paper
from schema.person import Person
from schema.selected import selected


@strawberry.type(
    description="A connection between a reviewer and an author of the reviewed paper, as the graph shows it: both are"
    " the same person, have a joint work with a year, or were affiliated with the same institution. It is found only if"
    " the reviewer's account has claimed to be an author in this graph."
)
class ConflictOfInterest:
    kind: ConflictKind = selected("The kind of the connection.")
    author: Person = selected("The author of the reviewed paper.")
    paper: Paper | None = selected(
        "For `CO_AUTHORS`, the latest joint work within five years of the review; otherwise null."
    )
    institution: Institution | None = selected("For `SHARED_INSTITUTION`, the institution; otherwise null.")
