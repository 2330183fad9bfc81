"""Papers near other papers, each with the reasons, and the arguments of `nearby`."""

import strawberry

from cypher.ranking.diversity import POOL_MAX
from schema.enums import NearbySignal
from schema.lazy import Paper
from schema.limits import NEAREST_DEFAULT, PAGE_SIZE_MAX
from schema.paper_filter import WHERE
from schema.selected import argument, selected

NEARBY_ARGUMENTS = (
    argument(
        "first",
        int | None,
        f"Return the *n* nearest papers (default {NEAREST_DEFAULT}, maximum {PAGE_SIZE_MAX}).",
        NEAREST_DEFAULT,
    ),
    argument("signals", list[NearbySignal] | None, "Use only these signals (default all)."),
    WHERE,
    argument(
        "diversify",
        float | None,
        "From 0 (default: order by score) to 1. With more than 0, papers like those before them in the list come"
        f" later (maximal marginal relevance), and only the {POOL_MAX} best are ranked. Scores do not change.",
    ),
)


@strawberry.type(description="A reason why a paper is near: a signal, its share of the score, and a count behind it.")
class NearbyReason:
    signal: NearbySignal = selected("The signal.")
    score: float = selected("The share of this signal in the score of the paper.")
    count: int | None = selected(
        "The count behind the signal, such as the number of shared references; null if the signal has none."
    )


@strawberry.type(description="A nearby paper, with its score and the reasons for it.")
class NearbyPaperEdge:
    node: Paper = selected("The paper.")
    score: float = selected("The nearness of the paper, from 0 to 1.")
    reasons: list[NearbyReason] = selected("The reasons for the score, the strongest first.")


@strawberry.type(description="The nearest papers, nearest first; with `diversify`, in the order that it gives.")
class NearbyPaperConnection:
    edges: list[NearbyPaperEdge] = selected("The papers, each with its score and reasons.")
    nodes: list[Paper] = selected("The papers.")
