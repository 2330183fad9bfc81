"""User: an account, and Viewer: the one who asks."""

import strawberry

from schema.collection import Collection
from schema.connection import PAGE, Connection
from schema.enums import Role
from schema.moderation import Moderation, ReportConnection
from schema.node import Node
from schema.paper_list import PaperConnection
from schema.person import Person
from schema.review import Review
from schema.selected import Selectable, selected


@strawberry.type(description="An account, or the anonymous reviewers of a venue as the author of imported reviews.")
class User(Selectable, Node):
    handle: str = selected("The short name that is theirs alone.")
    name: str = selected("The name they go by.")
    person: Person | None = selected("The author this account has claimed to be.")
    collections: Connection[Collection] = selected("Their collections that you may see, newest first.", *PAGE)
    reviews: Connection[Review] = selected("Their reviews, newest first.", *PAGE)
    is_external: bool = selected("Whether it stands for a venue's anonymous reviewers: no account, nobody's to use.")


@strawberry.type(description="You, signed in.")
class Viewer:
    user: User = selected("Your account.")
    roles: list[Role] = selected("What you may do.")
    saved_papers: PaperConnection = selected("Papers you saved, latest first.", *PAGE)
    collections: Connection[Collection] = selected("Your collections, newest first.", *PAGE)
    reports: ReportConnection = selected(
        "Reports that wait for a moderator, the oldest first; none unless you are one.", *PAGE
    )
    moderations: Connection[Moderation] = selected(
        "What moderators did, latest first; nothing unless you are one.", *PAGE
    )
