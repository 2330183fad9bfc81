"""What clients hand in to find, filter and order."""

import strawberry

from schema.enums import CommentKind, PaperSort, PaperType, SortDirection, Visibility


@strawberry.input(description="Whole numbers between two bounds, both included; a bound left out is open.")
class IntRange:
    gte: int | None = strawberry.field(default=strawberry.UNSET, description="At least.")
    lte: int | None = strawberry.field(default=strawberry.UNSET, description="At most.")


@strawberry.input(description="Papers for which everything given here holds.")
class PaperFilter:
    year: IntRange | None = strawberry.field(default=strawberry.UNSET, description="Year of publication.")
    citation_count: IntRange | None = strawberry.field(default=strawberry.UNSET, description="Known citations.")
    types: list[PaperType] | None = strawberry.field(default=strawberry.UNSET, description="One of these kinds.")
    open_access: bool | None = strawberry.field(default=strawberry.UNSET, description="Whether it is free to read.")
    has_code: bool | None = strawberry.field(default=strawberry.UNSET, description="Whether its code is known.")
    has_dataset: bool | None = strawberry.field(default=strawberry.UNSET, description="Whether its data are known.")
    venue: str | None = strawberry.field(default=strawberry.UNSET, description="Exactly this venue.")
    author: strawberry.ID | None = strawberry.field(
        default=strawberry.UNSET, description="Written by the person with this id."
    )
    institution: strawberry.ID | None = strawberry.field(
        default=strawberry.UNSET, description="Stating the institution with this id as an affiliation."
    )
    topic: strawberry.ID | None = strawberry.field(
        default=strawberry.UNSET, description="About the topic with this id."
    )
    all_of: list["PaperFilter"] | None = strawberry.field(
        name="and", default=strawberry.UNSET, description="All of these hold."
    )
    any_of: list["PaperFilter"] | None = strawberry.field(
        name="or", default=strawberry.UNSET, description="At least one of these holds."
    )
    none_of: "PaperFilter | None" = strawberry.field(
        name="not", default=strawberry.UNSET, description="This does not hold."
    )


@strawberry.input(description="A key to order papers by; ties are broken by id.")
class PaperOrder:
    by: PaperSort = strawberry.field(description="The key.")
    direction: SortDirection | None = strawberry.field(
        default=SortDirection.DESC, description="Largest first unless told otherwise."
    )


@strawberry.input(one_of=True, description="One way to name a paper.")
class PaperKey:
    id: strawberry.ID | None = strawberry.field(default=strawberry.UNSET, description="Its id here.")
    doi: str | None = strawberry.field(
        default=strawberry.UNSET, description="Its DOI, bare, with prefix or as a URL, in any case."
    )
    arxiv_id: str | None = strawberry.field(
        default=strawberry.UNSET, description="Its arXiv id, bare, with prefix, version or as a URL."
    )
    openalex_id: str | None = strawberry.field(
        default=strawberry.UNSET, description="Its OpenAlex id, bare or as a URL."
    )


@strawberry.input(one_of=True, description="One way to name a person.")
class PersonKey:
    id: strawberry.ID | None = strawberry.field(default=strawberry.UNSET, description="Their id here.")
    orcid: str | None = strawberry.field(default=strawberry.UNSET, description="Their ORCID iD, bare or as a URL.")
    openalex_id: str | None = strawberry.field(
        default=strawberry.UNSET, description="Their OpenAlex id, bare or as a URL."
    )


@strawberry.input(one_of=True, description="One way to name an institution.")
class InstitutionKey:
    id: strawberry.ID | None = strawberry.field(default=strawberry.UNSET, description="Its id here.")
    ror: str | None = strawberry.field(default=strawberry.UNSET, description="Its ROR id, bare or as a URL.")
    openalex_id: str | None = strawberry.field(
        default=strawberry.UNSET, description="Its OpenAlex id, bare or as a URL."
    )


@strawberry.input(one_of=True, description="One way to name a topic.")
class TopicKey:
    id: strawberry.ID | None = strawberry.field(default=strawberry.UNSET, description="Its id here.")
    openalex_id: str | None = strawberry.field(
        default=strawberry.UNSET, description="Its OpenAlex id, bare or as a URL."
    )


@strawberry.input(description="A structured review: at least one of strength, concern and methodQuestion.")
class ReviewInput:
    paper: strawberry.ID = strawberry.field(description="The paper it is about.")
    strength: str | None = strawberry.field(default=strawberry.UNSET, description="What is strong, in Markdown.")
    concern: str | None = strawberry.field(default=strawberry.UNSET, description="What raises concern, in Markdown.")
    method_question: str | None = strawberry.field(
        default=strawberry.UNSET, description="What is asked about the method, in Markdown."
    )
    competing_interests: str | None = strawberry.field(
        default=strawberry.UNSET, description="The reviewer's competing interests."
    )


@strawberry.input(description="A comment on a paper, or a reply to one.")
class CommentInput:
    paper: strawberry.ID = strawberry.field(description="The paper it is about.")
    kind: CommentKind = strawberry.field(default=CommentKind.NOTE, description="What kind of comment it is.")
    body: str = strawberry.field(description="Its text, in Markdown.")
    url: str | None = strawberry.field(
        default=strawberry.UNSET, description="Where the replication is, for a replication pointer."
    )
    parent: strawberry.ID | None = strawberry.field(default=strawberry.UNSET, description="The comment it replies to.")


@strawberry.input(description="What a collection is called and who may see it.")
class CollectionInput:
    name: str = strawberry.field(description="Its name.")
    description: str | None = strawberry.field(default=strawberry.UNSET, description="What it is for.")
    visibility: Visibility = strawberry.field(default=Visibility.PRIVATE, description="Who may see it.")
