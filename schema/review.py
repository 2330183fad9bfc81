"""Review: structured feedback on a paper, written here or imported, and its input."""

import strawberry

from cypher.fields.conflict_of_interest import CONFLICTS_MAX
from schema.conflict_of_interest import ConflictOfInterest
from schema.connection import PAGE, Connection
from schema.enums import PaperPart
from schema.lazy import Paper, User
from schema.limits import REVIEW_TEXT_MAX
from schema.node import Node
from schema.scalars import Date, DateTime
from schema.selected import Selectable, selected

_SECTION = f"in Markdown with formulas in TeX (at most {REVIEW_TEXT_MAX} characters)."


@strawberry.input(
    description="A structured review. At least one of `strength`, `concern` and `methodQuestion` must be given."
)
class ReviewInput:
    paper: strawberry.ID = strawberry.field(description="The id of the reviewed paper.")
    strength: str | None = strawberry.field(
        default=strawberry.UNSET, description=f"The strengths of the paper, {_SECTION}"
    )
    concern: str | None = strawberry.field(
        default=strawberry.UNSET, description=f"Concerns about the paper, {_SECTION}"
    )
    method_question: str | None = strawberry.field(
        default=strawberry.UNSET, description=f"Questions about the method, {_SECTION}"
    )
    competing_interests: str | None = strawberry.field(
        default=strawberry.UNSET,
        description=f"The competing interests of the reviewer (at most {REVIEW_TEXT_MAX} characters).",
    )


@strawberry.type(description="The source of an imported review.")
class ReviewSource:
    venue: str = selected("The venue that the review was written for, as the source states it: “NeurIPS 2023”.")
    year: int | None = selected("The year of the venue.")
    url: str | None = selected("The URL of the review at its source.")
    reviewer: str | None = selected("The name that the source gives its anonymous reviewer; null if it gives none.")
    submitted_on: Date | None = selected(
        "The day of submission as the source states it. If it is null, `createdAt` is the time of the import."
    )


@strawberry.type(
    description="A score that a reviewer gave. Sources use different scales: scores of two sources cannot be compared."
)
class ReviewScore:
    value: float | None = selected("The score as a number; null if the source states it in words only.")
    out_of: float | None = selected("The best possible score; null if the source does not state it.")
    meaning: str | None = selected("The score in the words of the source; null if it has none.")


@strawberry.type(description="A paper as it was in this graph when a review of it was written or last edited.")
class ReviewedVersion:
    arxiv_version: int | None = selected("The version of the arXiv e-print; null if the record stated none.")
    updated_at: DateTime | None = selected("The time at which the source last changed its record, if it stated one.")
    title: str = selected("The title; “Untitled” if the record had none.")
    abstract: str | None = selected("The abstract.")
    changed_since: list[PaperPart] = selected(
        "The parts of the paper that differ now; empty if none does. A version counts only if both are known."
    )


@strawberry.type(description="An earlier version of a review.")
class ReviewRevision:
    strength: str | None = selected("The strengths of the paper, in Markdown.")
    concern: str | None = selected("Concerns about the paper, in Markdown.")
    method_question: str | None = selected("Questions about the method, in Markdown.")
    competing_interests: str | None = selected("The competing interests as the reviewer stated them.")
    written_at: DateTime = selected("The time at which this version was written.")


@strawberry.type(
    description="Structured feedback on a paper. A review written here has at least one of `strength`, `concern` and"
    " `methodQuestion`. An imported review has only the sections that its source marks; if it marks none, `text` holds"
    " the whole review."
)
class Review(Selectable, Node):
    paper: Paper = selected("The reviewed paper.")
    author: User = selected("The author; for an imported review, the anonymous reviewers of its venue.")
    strength: str | None = selected("The strengths of the paper, in Markdown.")
    strength_html: str | None = selected("`strength` as sanitised HTML, with formulas as MathML.")
    concern: str | None = selected("Concerns about the paper, in Markdown.")
    concern_html: str | None = selected("`concern` as sanitised HTML, with formulas as MathML.")
    method_question: str | None = selected("Questions about the method, in Markdown.")
    method_question_html: str | None = selected("`methodQuestion` as sanitised HTML, with formulas as MathML.")
    competing_interests: str | None = selected("The competing interests as the reviewer states them.")
    created_at: DateTime = selected("The time of submission.")
    updated_at: DateTime | None = selected("The time of the last edit; null if the review was never edited.")
    read_version: ReviewedVersion | None = selected(
        "The version of the paper that the review was written for, and what has changed since. Null for an imported"
        " review, and for a review that was written before this service kept versions."
    )
    helpful_count: int = selected("Number of users who found the review helpful.")
    viewer_found_helpful: bool = selected("Whether you found the review helpful.")
    is_hidden: bool = selected(
        "Whether moderators hid the review. A hidden review is visible to its author and moderators."
    )
    source: ReviewSource | None = selected("The source of an imported review; null for a review written here.")
    summary: str | None = selected("The reviewer's summary of the paper, in Markdown; null for a review written here.")
    summary_html: str | None = selected("`summary` as sanitised HTML, with formulas as MathML.")
    text: str | None = selected(
        "The text of an imported review outside its marked sections, in Markdown, with headings; null for a review"
        " written here."
    )
    text_html: str | None = selected("`text` as sanitised HTML, with formulas as MathML.")
    rating: ReviewScore | None = selected("The reviewer's recommendation; null for a review written here.")
    confidence: ReviewScore | None = selected("The reviewer's confidence; null for a review written here.")
    conflicts: list[ConflictOfInterest] = selected(
        f"Connections between the reviewer and the authors: the first {CONFLICTS_MAX}, by kind, then in author order."
        " Empty if the reviewer's account has not claimed to be an author in this graph."
    )
    history: Connection[ReviewRevision] = selected(
        "Earlier versions of the review, newest first. Empty while the review is hidden.", *PAGE
    )
