"""Entities near a person, an institution or a topic; its papers to start with and its new papers, with reasons."""

import strawberry

from schema.enums import InstitutionSignal, NewPaperSignal, PersonSignal, StartingPointSignal, TopicSignal
from schema.lazy import Institution, Paper, Person, Topic
from schema.limits import NEAREST_DEFAULT, PAGE_SIZE_MAX
from schema.selected import argument, selected

FIRST = argument(
    "first",
    int | None,
    f"Return the *n* first of the ranking, 1 to {PAGE_SIZE_MAX} (default {NEAREST_DEFAULT}).",
    NEAREST_DEFAULT,
)

COAUTHORS = argument(
    "coauthors",
    bool | None,
    "`true`: only people with whom the person wrote a paper in this graph. `false`: only others. Null: both (default).",
)


@strawberry.type(description="A reason why a person is near a person, with its share of the score.")
class NearbyPersonReason:
    kind: PersonSignal = selected("The kind of the reason.")
    score: float = selected("The share of this reason in the score.")
    count: int | None = selected("The count behind the reason, as the kind describes it; null if it has none.")


@strawberry.type(description="A person near a person, with its score and the reasons for it.")
class NearbyPersonEdge:
    node: Person = selected("The person.")
    score: float = selected("The nearness, from 0 to 1.")
    is_coauthor: bool = selected("Whether both wrote a paper in this graph together.")
    shared_paper_count: int = selected("Number of papers in this graph that both wrote.")
    reasons: list[NearbyPersonReason] = selected("The reasons for the score, the strongest first.")


@strawberry.type(description="People near a person, the nearest first.")
class NearbyPersonConnection:
    edges: list[NearbyPersonEdge] = selected("The people, each with its score and reasons.")
    nodes: list[Person] = selected("The people.")


@strawberry.type(description="A reason why an institution is near an institution, with its share of the score.")
class NearbyInstitutionReason:
    kind: InstitutionSignal = selected("The kind of the reason.")
    score: float = selected("The share of this reason in the score.")
    count: int | None = selected("The count behind the reason, as the kind describes it; null if it has none.")


@strawberry.type(description="An institution near an institution, with its score and the reasons for it.")
class NearbyInstitutionEdge:
    node: Institution = selected("The institution.")
    score: float = selected("The nearness, from 0 to 1.")
    reasons: list[NearbyInstitutionReason] = selected("The reasons for the score, the strongest first.")


@strawberry.type(description="Institutions near an institution, the nearest first.")
class NearbyInstitutionConnection:
    edges: list[NearbyInstitutionEdge] = selected("The institutions, each with its score and reasons.")
    nodes: list[Institution] = selected("The institutions.")


@strawberry.type(description="A reason why a topic is near a topic, with its share of the score.")
class NearbyTopicReason:
    kind: TopicSignal = selected("The kind of the reason.")
    score: float = selected("The share of this reason in the score.")
    count: int | None = selected("The count behind the reason, as the kind describes it; null if it has none.")


@strawberry.type(description="A topic near a topic, with its score and the reasons for it.")
class NearbyTopicEdge:
    node: Topic = selected("The topic.")
    score: float = selected("The nearness, from 0 to 1.")
    reasons: list[NearbyTopicReason] = selected("The reasons for the score, the strongest first.")


@strawberry.type(description="Topics near a topic, the nearest first.")
class NearbyTopicConnection:
    edges: list[NearbyTopicEdge] = selected("The topics, each with its score and reasons.")
    nodes: list[Topic] = selected("The topics.")


@strawberry.type(description="A reason why a paper is to be read first, with its share of the score.")
class StartingPointReason:
    kind: StartingPointSignal = selected("The kind of the reason.")
    score: float = selected("The share of this reason in the score.")
    count: int | None = selected("The count behind the reason, as the kind describes it; null if it has none.")


@strawberry.type(description="A paper to read first, with its score and the reasons for it.")
class StartingPointEdge:
    node: Paper = selected("The paper.")
    score: float = selected("The rank as a number from 0 to 1.")
    reasons: list[StartingPointReason] = selected("The reasons for the score, the strongest first.")


@strawberry.type(description="The papers to read first, the best first.")
class StartingPointConnection:
    edges: list[StartingPointEdge] = selected("The papers, each with its score and reasons.")
    nodes: list[Paper] = selected("The papers.")


@strawberry.type(description="A reason why a new paper is listed early, with its share of the score.")
class NewPaperReason:
    kind: NewPaperSignal = selected("The kind of the reason.")
    score: float = selected("The share of this reason in the score.")
    count: int | None = selected("The count behind the reason, as the kind describes it; null if it has none.")


@strawberry.type(description="A new paper, with its score and the reasons for it.")
class NewPaperEdge:
    node: Paper = selected("The paper.")
    score: float = selected("The rank as a number from 0 to 1.")
    reasons: list[NewPaperReason] = selected("The reasons for the score, the strongest first.")


@strawberry.type(description="New papers, the best supported first.")
class NewPaperConnection:
    edges: list[NewPaperEdge] = selected("The papers, each with its score and reasons.")
    nodes: list[Paper] = selected("The papers.")


WHERE_TO_START = "The papers to read first: those that its other papers cite, well known ones, and overviews."

WHAT_IS_NEW = (
    "Papers of the latest year of its papers and of the year before, ranked by early citations, authors and venue."
)
