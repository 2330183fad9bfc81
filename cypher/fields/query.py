"""Query: the root fields; and Position, an index in the ids of `nodes`."""

from cypher.compiler.anchors import ALL_PAPERS
from cypher.fields.field import Field, SeparateField, Sort, ToMany, ToOne
from cypher.fields.orders import NEWEST_PAPERS
from cypher.fields.search import SEARCH, SUGGEST
from cypher.fields.statistics import write_matching
from cypher.ranking.paths import UNKNOWN_ENDS, write_paths
from cypher.ranking.slice import UNKNOWN_SEEDS, write_slice_of
from cypher.versions import ALL_PAPERS_COUNT, IS_NO_EARLIER_VERSION
from cypher.visibility import write_is_on_paper, write_is_open, write_is_reachable, write_is_readable, write_is_shown

_BY_KEY = {
    kind: f"MATCH (:Identifier {{key: $key}})-[:IDENTIFIES]->(@other:{kind})"
    for kind in ("Paper", "Person", "Institution", "Topic")
}
_USER_BY_ID = {"User": "MATCH (@other:User|ExternalReviewer {id: $key})"}


def _text_by_id(readable: str) -> dict[str, str]:
    """Clauses that find a review or comment by its id, if `readable` is true and its paper is in the graph."""
    return {
        kind: f"MATCH (@other:{kind} {{id: $key}}) WHERE {readable} AND {write_is_on_paper('@other')}"
        for kind in ("Review", "Comment")
    }


_COLLECTION_BY_ID = {"Collection": f"MATCH (@other:Collection {{id: $key}}) WHERE {write_is_reachable('@other')}"}
_OPEN_COLLECTION_BY_ID = {"Collection": f"MATCH (@other:Collection {{id: $key}}) WHERE {write_is_open('@other')}"}
_NODE = _BY_KEY | _USER_BY_ID | _text_by_id(write_is_readable("@other")) | _COLLECTION_BY_ID
_PUBLIC_NODE = _BY_KEY | _USER_BY_ID | _text_by_id(write_is_shown("@other")) | _OPEN_COLLECTION_BY_ID

QUERY: dict[str, Field] = {
    "node": ToOne(_NODE, _PUBLIC_NODE),
    "nodes": ToMany("UNWIND range(0, size($keys) - 1) AS @other", "Position", order=(Sort("@other"),), tie=""),
    "paper": ToOne({"Paper": _BY_KEY["Paper"]}),
    "person": ToOne({"Person": _BY_KEY["Person"]}),
    "institution": ToOne({"Institution": _BY_KEY["Institution"]}),
    "topic": ToOne({"Topic": _BY_KEY["Topic"]}),
    "papers": ToMany(ALL_PAPERS, "Paper", where=IS_NO_EARLIER_VERSION, count=ALL_PAPERS_COUNT, order=NEWEST_PAPERS),
    "search": SEARCH,
    "suggest": SUGGEST,
    "researchMap": ToOne({"ResearchMap": write_slice_of}, missing=UNKNOWN_SEEDS),
    "paths": ToMany(write_paths, "GraphPath", order=(Sort("@other.place"),), tie="", missing=UNKNOWN_ENDS),
    "collection": ToOne(_COLLECTION_BY_ID, _OPEN_COLLECTION_BY_ID),
    "user": ToOne({"User": "MATCH (@other:User {handle: $key})"}),
    "cypher": SeparateField(),
    "question": SeparateField(),
    "questions": SeparateField(runs=False),
    "viewer": ToOne({"Viewer": "MATCH (@other:User {id: $viewer})"}, {"Viewer": "MATCH (@other:User) WHERE false"}),
    "paperStats": ToOne({"PaperStats": write_matching}),
}

POSITION: dict[str, Field] = {
    "node": ToOne(
        {kind: text.replace("$key", "$keys[@self]") for kind, text in _NODE.items()},
        {kind: text.replace("$key", "$keys[@self]") for kind, text in _PUBLIC_NODE.items()},
    ),
}
