"""Review: structured feedback on a paper."""

from typing import Annotated, TypeAlias

import strawberry

from schema.node import Node
from schema.scalars import DateTime
from schema.selected import Selectable, selected

Paper: TypeAlias = Annotated["Paper", strawberry.lazy("schema.paper")]
User: TypeAlias = Annotated["User", strawberry.lazy("schema.user")]


@strawberry.type(description="Structured feedback: at least one of strength, concern and methodQuestion is there.")
class Review(Selectable, Node):
    paper: Paper = selected("The paper it is about.")
    author: User = selected("Who wrote it.")
    strength: str | None = selected("What is strong.")
    concern: str | None = selected("What raises concern.")
    method_question: str | None = selected("What is asked about the method.")
    competing_interests: str | None = selected("The reviewer's competing interests, as stated.")
    created_at: DateTime = selected("When it was submitted.")
    updated_at: DateTime | None = selected("When it was last edited.")
    helpful_count: int = selected("How many users found it helpful.")
    viewer_found_helpful: bool = selected("Whether you did.")
