"""Time series: papers and citations by year."""

import strawberry

from schema.selected import selected

PAPERS_BY_YEAR = (
    "Papers by year of publication, from the first year to the last. Years without papers are included with a count of"
    " 0; a gap of more than 100 such years is left out. Papers without a year are not counted."
)
CITATIONS_BY_YEAR = (
    "Citations of the papers by publication year of the citing paper, for citing papers in this graph. Years as in"
    " `papersByYear`."
)


@strawberry.type(description="The papers of one year.")
class PaperYear:
    year: int = selected("The year of publication.")
    count: int = selected("Number of papers.")
    citation_count: int = selected(
        "Number of known citations of these papers to date, including citations by papers outside this graph."
    )


@strawberry.type(description="The citations by papers that were published in one year.")
class CitationYear:
    year: int = selected("The publication year of the citing papers.")
    count: int = selected("Number of citations.")
