"""People near a person, institutions near an institution, topics near a topic; papers to start with, and new papers."""

from cypher.fields.field import Clauses, Field, Property, Sort, ToMany
from cypher.ranking.entity_walks import UNIT
from cypher.ranking.nearby_institutions import write_nearby_institutions
from cypher.ranking.nearby_people import IS_COAUTHOR, SHARED_PAPER_COUNT, write_nearby_people
from cypher.ranking.nearby_topics import write_nearby_topics
from cypher.ranking.starting_points import TOPIC, OwnPapers, write_what_is_new, write_where_to_start

REASON: dict[str, Field] = {
    "kind": Property("@self[0]"),
    "score": Property(f"@self[1] / {UNIT}.0"),
    "count": Property("@self[2]"),
}
"""A reason. `@self` is a list, as the modules of cypher.ranking describe it."""


def _ranked(clauses: Clauses, target: str, reason: str, step: dict[str, Field] | None = None) -> ToMany:
    """A ranked list whose steps have a score and reasons of the type `reason`."""
    reasons = ToMany(
        "UNWIND @step AS @other", reason, order=(Sort("@other[1]", descending=True), Sort("@other[0]")), tie=""
    )
    fields = {"score": Property(f"@rank / {UNIT}.0"), "reasons": reasons, **(step or {})}
    return ToMany(clauses, target, order=(Sort("@rank", descending=True),), step=fields)


def papers_to_read(papers: OwnPapers) -> dict[str, Field]:
    """The papers of a kind of node to start with, and its new papers."""
    return {
        "whereToStart": _ranked(write_where_to_start(papers, cited=papers is TOPIC), "Paper", "StartingPointReason"),
        "whatIsNew": _ranked(write_what_is_new(papers), "Paper", "NewPaperReason"),
    }


NEARBY_PEOPLE = _ranked(
    write_nearby_people,
    "Person",
    "NearbyPersonReason",
    {"isCoauthor": Property(IS_COAUTHOR), "sharedPaperCount": Property(SHARED_PAPER_COUNT)},
)

NEARBY_INSTITUTIONS = _ranked(write_nearby_institutions(), "Institution", "NearbyInstitutionReason")

NEARBY_TOPICS = _ranked(write_nearby_topics(), "Topic", "NearbyTopicReason")
