"""Review: structured feedback on a paper, written here or imported, and what a venue decided."""

from typing import Annotated, TypeAlias

import strawberry

from schema.connection import PAGE, Connection
from schema.enums import ConflictKind, DecisionOutcome
from schema.institution import Institution
from schema.node import Node
from schema.person import Person
from schema.scalars import Date, DateTime
from schema.selected import Selectable, selected

Paper: TypeAlias = Annotated["Paper", strawberry.lazy("schema.paper")]
User: TypeAlias = Annotated["User", strawberry.lazy("schema.user")]


@strawberry.type(description="Where an imported review is from.")
class ReviewSource:
    venue: str = selected("For whom it was written, as stated: “NeurIPS 2023”.")
    year: int | None = selected("The venue's year.")
    url: str | None = selected("Where it can be read there.")
    reviewer: str | None = selected("What the source calls its anonymous reviewer; null when it does not say.")
    submitted_on: Date | None = selected("When it was submitted, as stated; without that `createdAt` is of the import.")


@strawberry.type(description="A mark a reviewer gave. What it is worth is the source's matter: scales differ.")
class ReviewScore:
    value: float | None = selected("The mark; null when the source has words for it only.")
    out_of: float | None = selected("The best mark there is; null when the source does not state it.")
    meaning: str | None = selected("The mark in the source's words; null when it has none.")


@strawberry.type(
    description="What connects a reviewer with an author of the paper, as far as the graph knows: by the author the"
    " reviewer's account claims to be, works that have a year, and stated affiliations."
)
class ConflictOfInterest:
    kind: ConflictKind = selected("What it is.")
    author: Person = selected("The author of the paper.")
    paper: Paper | None = selected("The latest work they wrote together within five years of the review.")
    institution: Institution | None = selected("The institution they share.")


@strawberry.type(description="A text a review had before it was edited.")
class ReviewRevision:
    strength: str | None = selected("What was strong.")
    concern: str | None = selected("What raised concern.")
    method_question: str | None = selected("What was asked about the method.")
    competing_interests: str | None = selected("The reviewer's competing interests, as stated then.")
    written_at: DateTime = selected("When this text was written.")


@strawberry.type(
    description="Structured feedback: at least one of strength, concern and methodQuestion is there. Of an imported"
    " review those its source sets apart; the others may all be null, and then `text` is the whole of it."
)
class Review(Selectable, Node):
    paper: Paper = selected("The paper it is about.")
    author: User = selected("Who wrote it; of an imported review its venue's anonymous reviewers.")
    strength: str | None = selected("What is strong.")
    strength_html: str | None = selected("`strength` as HTML that is safe to show.")
    concern: str | None = selected("What raises concern.")
    concern_html: str | None = selected("`concern` as HTML that is safe to show.")
    method_question: str | None = selected("What is asked about the method.")
    method_question_html: str | None = selected("`methodQuestion` as HTML that is safe to show.")
    competing_interests: str | None = selected("The reviewer's competing interests, as stated.")
    created_at: DateTime = selected("When it was submitted.")
    updated_at: DateTime | None = selected("When it was last edited.")
    helpful_count: int = selected("How many users found it helpful.")
    viewer_found_helpful: bool = selected("Whether you did.")
    is_hidden: bool = selected("Whether moderators hid it; then only who wrote it can see it.")
    source: ReviewSource | None = selected("Where it was imported from; null when it was written here.")
    summary: str | None = selected("The paper in the reviewer's words; of imported reviews only.")
    summary_html: str | None = selected("`summary` as HTML that is safe to show.")
    text: str | None = selected(
        "What of an imported review its source does not set apart as one of the others, with its headings."
    )
    text_html: str | None = selected("`text` as HTML that is safe to show.")
    rating: ReviewScore | None = selected("What the reviewer recommended, as a mark; of imported reviews only.")
    confidence: ReviewScore | None = selected("How sure the reviewer was; of imported reviews only.")
    conflicts: list[ConflictOfInterest] = selected(
        "What connects the reviewer with the authors: the first 20, in author order for each kind. None is known of a"
        " reviewer who is not known to be an author of anything."
    )
    history: Connection[ReviewRevision] = selected("The texts it had before, newest first.", *PAGE)


@strawberry.type(description="What a venue decided on a paper.")
class Decision:
    venue: str = selected("Who decided, as stated: “NeurIPS 2023”.")
    year: int | None = selected("The venue's year.")
    outcome: DecisionOutcome | None = selected("What was decided; null when it is stated in other words.")
    statement: str | None = selected("The decision as stated: “Accept (poster)”.")
    comment: str | None = selected("What the venue said about it.")
    decided_on: Date | None = selected("When it was decided.")
    url: str | None = selected("Where it can be read there.")
