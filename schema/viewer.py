"""Viewer: the signed-in user."""

import strawberry

from schema.collection import Collection
from schema.connection import PAGE, Connection
from schema.enums import Role
from schema.moderation import Moderation, ReportConnection
from schema.paper_connection import PaperConnection
from schema.selected import selected
from schema.user import User


@strawberry.type(description="The signed-in user: you.")
class Viewer:
    user: User = selected("Your account.")
    roles: list[Role] = selected("Your roles.")
    saved_papers: PaperConnection = selected("The papers that you saved, the latest first.", *PAGE)
    collections: Connection[Collection] = selected("Your collections, newest first.", *PAGE)
    reports: ReportConnection = selected(
        "Reports that no moderator has settled, the oldest first. Empty if you are not a moderator.", *PAGE
    )
    moderations: Connection[Moderation] = selected(
        "Acts of moderators, the latest first. Empty if you are not a moderator.", *PAGE
    )
