"""Decision: the decision of a venue on a paper."""

import strawberry

from schema.enums import DecisionOutcome
from schema.scalars import Date
from schema.selected import selected


@strawberry.type(description="The decision of a venue on a paper.")
class Decision:
    venue: str = selected("The venue as the source states it: “NeurIPS 2023”.")
    year: int | None = selected("The year of the venue.")
    outcome: DecisionOutcome | None = selected("The outcome; null if `statement` is not recognised as either outcome.")
    statement: str | None = selected("The decision as the source states it: “Accept (poster)”.")
    comment: str | None = selected("The comment of the venue on its decision, in Markdown with formulas in TeX.")
    comment_html: str | None = selected("`comment` as sanitised HTML, with formulas as MathML.")
    decided_on: Date | None = selected("The day of the decision.")
    url: str | None = selected("The URL of the decision at its source.")
