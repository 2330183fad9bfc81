"""Conflicts of interest: ties in the graph between a reviewer and the authors of a paper.

The reviewer is the Person that the user's account claims to be. The rule has two kinds of tie: joint works and a shared
institution. A joint work counts if its year is at most `years` from the year of the review. An institution counts if
both were there at the same time, and each of them within those years. Years are calendar years. An affiliation lasts
from the first of its stated years to the last; one without years counts for all years.

`Review.conflicts` and the shipped question `reviewers-for-paper` use the same rule.
"""

from cypher.fields.field import Field, Property, Sort, ToMany, ToOne

YEARS = 5
"""The years before and after a review in which a tie counts, for `Review.conflicts`."""

CONFLICTS_MAX = 20
"""The maximum number of conflicts listed for a review."""


def write_joint_work(reviewer: str, author: str, work: str, year: str, years: str | int) -> str:
    """The pattern and condition of a work that both wrote, for MATCH. Arguments are variables and expressions."""
    return (
        f"({reviewer})-[:AUTHORED]->({work}:Paper)<-[:AUTHORED]-({author}) WHERE abs({work}.year - {year}) <= {years}"
    )


def write_shared_institution(reviewer: str, author: str, place: str, year: str, years: str | int) -> str:
    """The pattern and condition of an institution where both were at the same time, for MATCH."""
    one, other = f"{place}Of1", f"{place}Of2"
    return (
        f"({reviewer})-[{one}:AFFILIATED_WITH]->({place}:Institution)<-[{other}:AFFILIATED_WITH]-({author})"
        f" WHERE any(periods IN [[{_period(one)}, {_period(other)}]]"
        " WHERE periods[0][0] <= periods[1][1] AND periods[1][0] <= periods[0][1]"
        f" AND all(period IN periods WHERE period[0] <= {year} + {years} AND period[1] >= {year} - {years}))"
    )


def _period(affiliation: str) -> str:
    """The first and the last year of an affiliation, as a list."""
    years = f"coalesce({affiliation}.years, [])"
    first = f"reduce(first = head({years}), next IN {years} | CASE WHEN next < first THEN next ELSE first END)"
    last = f"reduce(last = head({years}), next IN {years} | CASE WHEN next > last THEN next ELSE last END)"
    return f"[coalesce({first}, 0), coalesce({last}, 9999)]"


_FIND = (
    "MATCH (@self)<-[:WROTE]-(:User)-[:CLAIMS]->(@reviewer:Person)"
    " MATCH (@self)-[:REVIEWS]->(@reviewed:Paper)<-[@authored:AUTHORED]-(@author:Person)"
    " WITH @reviewer, @reviewed, @author, @authored.position AS @position, @self.createdAt.year AS @year "
    "CALL (@reviewer, @reviewed, @author, @year) {"
    " WITH @reviewer, @author WHERE @reviewer = @author"
    " RETURN 'OWN_PAPER' AS @kind, null AS @work, null AS @place"
    " UNION ALL"
    f" MATCH {write_joint_work('@reviewer', '@author', '@joint', '@year', YEARS)}"
    " AND @reviewer <> @author AND @joint <> @reviewed"
    " WITH @joint ORDER BY @joint.year DESC, @joint.id LIMIT 1"
    " RETURN 'CO_AUTHORS' AS @kind, @joint AS @work, null AS @place"
    " UNION ALL"
    f" MATCH {write_shared_institution('@reviewer', '@author', '@shared', '@year', YEARS)}"
    " AND @reviewer <> @author"
    " RETURN 'SHARED_INSTITUTION' AS @kind, null AS @work, @shared AS @place }"
    " WITH {kind: @kind, author: @author, paper: @work, institution: @place, position: @position,"
    " tie: coalesce(@place.id, '')} AS @other"
)

# the most serious kind first
_GRAVITY = "CASE @other.kind WHEN 'OWN_PAPER' THEN 0 WHEN 'CO_AUTHORS' THEN 1 ELSE 2 END"

CONFLICTS = ToMany(
    f"{_FIND} WITH @other ORDER BY {_GRAVITY}, @other.position, @other.tie LIMIT {CONFLICTS_MAX}",
    "ConflictOfInterest",
    order=(Sort(_GRAVITY), Sort("@other.position")),
    tie="@other.tie",
)

CONFLICT_OF_INTEREST: dict[str, Field] = {
    "kind": Property("@self.kind"),
    "author": ToOne({"Person": "WITH @self.author AS @other"}),
    "paper": ToOne({"Paper": "WITH @self.paper AS @other WHERE @other IS NOT NULL"}),
    "institution": ToOne({"Institution": "WITH @self.institution AS @other WHERE @other IS NOT NULL"}),
}
