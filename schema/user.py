"""User: an account, or the anonymous reviewers of a venue."""

import strawberry

from schema.collection import Collection
from schema.connection import PAGE, Connection
from schema.node import Node
from schema.person import Person
from schema.review import Review
from schema.selected import Selectable, selected


@strawberry.type(
    description="An account; or the anonymous reviewers of a venue, as the author of its imported reviews."
)
class User(Selectable, Node):
    handle: str = selected("The unique short name of the user.")
    name: str = selected("The display name of the user.")
    person: Person | None = selected("The author that the account has claimed to be.")
    collections: Connection[Collection] = selected(
        "The public collections of the user, newest first; all collections if the user is you.", *PAGE
    )
    reviews: Connection[Review] = selected("The reviews of the user, newest first.", *PAGE)
    is_external: bool = selected(
        "Whether the user stands for the anonymous reviewers of a venue. Nobody can sign in as such a user."
    )
