"""What connects a reviewer with the authors of the paper: the conflicts of interest that the graph knows of.

The reviewer is the author their account claims to be. Years are calendar years: a work counts when its year is at most
five from the review's; an institution when both were there at the same time, and each within those years. An
affiliation lasts from the first of its stated years to the last; one without years has no end.
"""

from cypher.fields.field import Field, Property, Sort, ToMany, ToOne

YEARS = 5
SHOWN_MAX = 20


def _period(affiliation: str) -> str:
    """The first and the last year of an affiliation, as a list."""
    years = f"coalesce({affiliation}.years, [])"
    first = f"reduce(@year = head({years}), @next IN {years} | CASE WHEN @next < @year THEN @next ELSE @year END)"
    last = f"reduce(@year = head({years}), @next IN {years} | CASE WHEN @next > @year THEN @next ELSE @year END)"
    return f"[coalesce({first}, 0), coalesce({last}, 9999)]"


_FOUND = (
    "MATCH (@self)<-[:WROTE]-(:User)-[:CLAIMS]->(@reviewer:Person)"
    " MATCH (@self)-[:REVIEWS]->(@about:Paper)<-[@authored:AUTHORED]-(@author:Person)"
    " WITH @reviewer, @about, @author, @authored.position AS @position, @self.createdAt.year AS @at "
    "CALL (@reviewer, @about, @author, @at) {"
    " WITH @reviewer, @author WHERE @reviewer = @author"
    " RETURN 'OWN_PAPER' AS @kind, null AS @work, null AS @place"
    " UNION ALL"
    " MATCH (@reviewer)-[:AUTHORED]->(@joint:Paper)<-[:AUTHORED]-(@author)"
    f" WHERE @reviewer <> @author AND @joint <> @about AND abs(@joint.year - @at) <= {YEARS}"
    " WITH @joint ORDER BY @joint.year DESC, @joint.id LIMIT 1"
    " RETURN 'CO_AUTHORS' AS @kind, @joint AS @work, null AS @place"
    " UNION ALL"
    " MATCH (@reviewer)-[@one:AFFILIATED_WITH]->(@shared:Institution)<-[@two:AFFILIATED_WITH]-(@author)"
    " WHERE @reviewer <> @author"
    f" WITH @shared, {_period('@one')} AS @p, {_period('@two')} AS @q"
    " WHERE @p[0] <= @q[1] AND @q[0] <= @p[1]"
    f" AND @p[0] <= @at + {YEARS} AND @q[0] <= @at + {YEARS} AND @p[1] >= @at - {YEARS} AND @q[1] >= @at - {YEARS}"
    " RETURN 'SHARED_INSTITUTION' AS @kind, null AS @work, @shared AS @place }"
    " WITH {kind: @kind, author: @author, paper: @work, institution: @place, position: @position,"
    " tie: coalesce(@place.id, '')} AS @other"
)

# the gravest first
_KIND = "CASE @other.kind WHEN 'OWN_PAPER' THEN 0 WHEN 'CO_AUTHORS' THEN 1 ELSE 2 END"

CONFLICTS = ToMany(
    f"{_FOUND} WITH @other ORDER BY {_KIND}, @other.position, @other.tie LIMIT {SHOWN_MAX}",
    "ConflictOfInterest",
    order=(Sort(_KIND), Sort("@other.position")),
    tie="@other.tie",
)

CONFLICT_OF_INTEREST: dict[str, Field] = {
    "kind": Property("@self.kind"),
    "author": ToOne({"Person": "WITH @self.author AS @other"}),
    "paper": ToOne({"Paper": "WITH @self.paper AS @other WHERE @other IS NOT NULL"}),
    "institution": ToOne({"Institution": "WITH @self.institution AS @other WHERE @other IS NOT NULL"}),
}
