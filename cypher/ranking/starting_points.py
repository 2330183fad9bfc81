"""The papers of a person, institution or topic to read first, and its new papers. docs/nearby_entities.md has the
formulas.

Both are sums of signals between 0 and 1 with fixed weights. Integers, in millionths, until the last step. Neither reads
more than a bounded number of candidates beyond their years and citation counts.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from cypher.model import PaperType
from cypher.ranking.entity_walks import UNIT
from cypher.versions import write_is_no_repetition, write_published

START_WEIGHTS: Mapping[str, float] = {"CITED_HERE": 0.5, "CITATIONS": 0.4, "OVERVIEW": 0.1}
"""The weight of each signal of `whereToStart`: the largest part of a score that it can give."""

NEW_WEIGHTS: Mapping[str, float] = {"RECENT": 0.3, "CITATIONS": 0.25, "CITES_HERE": 0.15, "AUTHORS": 0.2, "VENUE": 0.1}
"""The weight of each signal of `whatIsNew`: the largest part of a score that it can give."""

START_MAX = 200
"""The number of candidates of `whereToStart`: the most cited own papers. For a topic, as many of the works that its
papers cite are added."""

CITING_MAX = 3_000
"""The number of own papers whose references are counted, the most cited ones."""

CITING_MIN = 3
"""The number of papers of a topic that cite a work without the topic, at least."""

FOREIGN_MIN = 10
"""Added to the number of papers that cite such a work: a few citing papers are no evidence that it is specific."""

NEW_MAX = 100
"""The number of candidates of `whatIsNew`, the most cited ones of the two years."""

VENUES_MAX = 20
"""The number of venues that count, the most frequent ones of the own papers."""

AUTHORS_MAX = 8
"""The number of authors of a new paper whose own papers are counted, in the order of the paper."""

CITED_MIN = 10
"""If no candidate is cited more often, this many citations have the whole weight."""

HERE_MIN = 5
"""If no candidate has a larger count of one of the other signals, this count has the whole weight."""

AGE_UNKNOWN = 10
"""The age of a paper without a year, in years."""

OVERVIEW = (
    r"(?i).*\b(survey|surveys|review|reviews|overview|tutorial|introduction|handbook|textbook|primer|roadmap)\b.*"
)
"""The titles of overviews, as a regular expression."""

# the index of years returns the last one without reading the others
_LATEST = (
    "coalesce(head(COLLECT { MATCH (@dated:Paper) WHERE @dated.year > 0"
    " RETURN @dated.year ORDER BY @dated.year DESC LIMIT 1 }), 0)"
)


@dataclass(frozen=True, slots=True)
class OwnPapers:
    """The papers of a kind of node: the relationship in a pattern from the node."""

    relationship: str

    def of(self, node: str, paper: str) -> str:
        """A pattern."""
        return f"({node}){self.relationship}({paper})"


PERSON = OwnPapers("-[:AUTHORED]->")
INSTITUTION = OwnPapers("<-[:STATES_AFFILIATION]-")
TOPIC = OwnPapers("<-[:HAS_TOPIC]-")


def _write_reasons(weights: Mapping[str, float]) -> str:
    """An expression: the reasons, from `@parts`, a list of a value and a count for each signal."""
    reasons = ", ".join(
        f"['{signal}', toInteger(round({round(weight * UNIT)} * @parts[{index}][0])), @parts[{index}][1]]"
        for index, (signal, weight) in enumerate(weights.items())
    )
    return f"[@reason IN [{reasons}] WHERE @reason[1] > 0]"


def _write_rank(weights: Mapping[str, float]) -> str:
    return (
        f" WITH @other, {_write_reasons(weights)} AS @link"
        " WITH @other, reduce(@total = 0, @reason IN @link | @total + @reason[1]) AS @rank, @link WHERE @rank > 0"
    )


def _write_share(value: str, best: str, least: str) -> str:
    """An expression: the value as a share of the largest value, or of `least` if that is larger."""
    return f"toFloat({value}) / CASE WHEN {best} > {least} THEN {best} ELSE {least} END"


def write_where_to_start(papers: OwnPapers, *, cited: bool = False) -> str:
    """Clauses that bind `@other` to each paper to read first, `@rank` to its score and `@link` to its reasons.

    Retracted papers are left out. Two versions of a work that cites a paper count once.
    `cited`: also works that the papers cite. Such a work counts in proportion to the fourth root of the share of its
    citing papers that are papers of `@self`.
    """
    own = papers.of("@self", "@paper:Paper")
    added, share = "", "1.0"
    if cited:
        added = (
            f" OR (@here >= {CITING_MIN} AND NOT @paper:EarlierVersion"
            f" AND NOT EXISTS {{ {papers.of('@self', '@paper')} }}"
            # the person, institution or topic has the work as an earlier version
            f" AND NOT EXISTS {{ (@paper)<-[:VERSION_OF]-(@version:Paper) WHERE {papers.of('@self', '@version')} }})"
        )
        share = (
            "CASE WHEN @is_own = 1 THEN 1.0 ELSE sqrt(sqrt(toFloat(@here) /"
            f" (COUNT {{ (@paper)<-[:CITES]-() }} + {FOREIGN_MIN}))) END"
        )
    return (
        f"CALL (@self) {{ MATCH {own} WHERE {write_is_no_repetition('@paper', '@self')}"
        f" WITH @paper ORDER BY coalesce(@paper.citationCount, 0) DESC, @paper.id LIMIT {START_MAX}"
        " RETURN @paper, 0 AS @here, 1 AS @is_own"
        f" UNION ALL MATCH {papers.of('@self', '@citing:Paper')} WITH @citing"
        f" ORDER BY coalesce(@citing.citationCount, 0) DESC, @citing.id LIMIT {CITING_MAX}"
        f" WITH @citing, {write_published('@citing')} AS @work"
        " MATCH (@citing)-[:CITES]->(@paper:Paper) WHERE @citing <> @paper AND @work <> @paper"
        " RETURN @paper, count(DISTINCT @work) AS @here, 0 AS @is_own }"
        " WITH @self, @paper, sum(@here) AS @here, max(@is_own) AS @is_own"
        f" WHERE NOT coalesce(@paper.isRetracted, false) AND (@is_own = 1{added})"
        " WITH @paper, @here, @is_own ORDER BY @is_own DESC, @here DESC, @paper.id"
        f" LIMIT {2 * START_MAX}"
        f" WITH @paper, @here, coalesce(@paper.citationCount, 0) AS @cited, {share} AS @share, {_LATEST} AS @latest"
        " WITH @paper, @cited, @here, @share,"
        f" log(1 + @cited / sqrt(1.0 + CASE WHEN @paper.year IS NULL THEN {AGE_UNKNOWN}"
        " WHEN @paper.year > @latest THEN 0 ELSE @latest - @paper.year END)) AS @damped,"
        f" CASE WHEN @paper.type = '{PaperType.REVIEW_ARTICLE}' OR @paper.title =~ '{_cypher(OVERVIEW)}'"
        " THEN 1.0 ELSE 0.0 END AS @overview"
        " WITH collect([@paper, @cited, @here, @share * @damped, @share * log(1 + @here), @overview]) AS @all,"
        " max(@share * @damped) AS @most, max(@share * log(1 + @here)) AS @most_here UNWIND @all AS @one"
        f" WITH @one[0] AS @other, [[{_write_share('@one[4]', '@most_here', f'log(1.0 + {HERE_MIN})')}, @one[2]],"
        f" [{_write_share('@one[3]', '@most', f'log(1.0 + {CITED_MIN})')}, @one[1]],"
        # an overview that nobody cites is no place to start
        f" [@one[5] * {_write_share('@one[3]', '@most', f'log(1.0 + {CITED_MIN})')}, null]]"
        f" AS @parts{_write_rank(START_WEIGHTS)}"
    )


def write_what_is_new(papers: OwnPapers) -> str:
    """Clauses that bind `@other` to each new paper, `@rank` to its score and `@link` to its reasons.

    Two versions of a work count once.
    """
    known = f"@known <> @paper AND EXISTS {{ {papers.of('@self', '@known')} }}"
    least = f"log(1.0 + {HERE_MIN})"
    return (
        f"CALL (@self) {{ MATCH {papers.of('@self', '@known:Paper')} WHERE @known.venue IS NOT NULL"
        f" AND {write_is_no_repetition('@known', '@self')}"
        " WITH @known.venue AS @venue, count(*) AS @size"
        f" WITH @venue, @size ORDER BY @size DESC, @venue LIMIT {VENUES_MAX}"
        " RETURN collect([@venue, @size]) AS @venues }"
        f" MATCH {papers.of('@self', '@paper:Paper')} WHERE @paper.year IS NOT NULL"
        f" AND {write_is_no_repetition('@paper', '@self')}"
        " WITH @self, @venues, max(@paper.year) AS @newest, collect(@paper) AS @papers UNWIND @papers AS @paper"
        " WITH @self, @venues, @newest, @paper, coalesce(@paper.citationCount, 0) AS @cited"
        " WHERE @paper.year >= @newest - 1"
        f" ORDER BY @cited DESC, @paper.year DESC, @paper.id LIMIT {NEW_MAX}"
        " WITH @paper, @cited, CASE WHEN @paper.year = @newest THEN 1.0 ELSE 0.5 END AS @recent,"
        f" COUNT {{ MATCH (@paper)-[:CITES]->(@known:Paper) WHERE {known}"
        f" AND {write_published('@known')} <> {write_published('@paper')}"
        f" RETURN DISTINCT {write_published('@known')} AS @work }} AS @here,"
        " reduce(@most = 0, @count IN COLLECT { MATCH (@paper)<-[@wrote:AUTHORED]-(@author:Person)"
        f" WHERE @author <> @self WITH @author ORDER BY @wrote.position, @author.id LIMIT {AUTHORS_MAX}"
        f" RETURN COUNT {{ MATCH (@author)-[:AUTHORED]->(@known:Paper) WHERE {known}"
        f" AND {write_is_no_repetition('@known', '@author', '@self')} }} }}"
        " | CASE WHEN @count > @most THEN @count ELSE @most END) AS @works,"
        # without the paper itself
        " reduce(@size = 0, @one IN @venues | CASE WHEN @one[0] = @paper.venue THEN @one[1] - 1 ELSE @size END)"
        " AS @venue"
        " WITH collect([@paper, @cited, @recent, @here, @works, @venue]) AS @all, max(log(1 + @cited)) AS @most_cited,"
        " max(log(1 + @here)) AS @most_here, max(log(1 + @works)) AS @most_works, max(log(1 + @venue)) AS @most_venue"
        " UNWIND @all AS @one WITH @one[0] AS @other, [[@one[2], null],"
        f" [{_write_share('log(1 + @one[1])', '@most_cited', f'log(1.0 + {CITED_MIN})')}, @one[1]],"
        f" [{_write_share('log(1 + @one[3])', '@most_here', least)}, @one[3]],"
        f" [{_write_share('log(1 + @one[4])', '@most_works', least)}, @one[4]],"
        f" [{_write_share('log(1 + @one[5])', '@most_venue', least)}, @one[5]]] AS @parts{_write_rank(NEW_WEIGHTS)}"
    )


def _cypher(pattern: str) -> str:
    return pattern.replace("\\", "\\\\")
