"""What each field of an entity is in the graph: the compiler's vocabulary and allow-list."""

from cypher.compiler.anchors import ALL_PAPERS
from cypher.fields.field import Field, Property, SeparateField, Sort, ToMany, ToOne
from cypher.fields.orders import (
    FOUND_COMMENT,
    FOUND_PUBLIC_COMMENT,
    FOUND_PUBLIC_REVIEW,
    FOUND_REVIEW,
    NEWEST_PAPERS,
)
from cypher.fields.statistics import write_matching
from cypher.ranking.paths import UNKNOWN_ENDS, write_paths
from cypher.ranking.search import write_search, write_search_count, write_search_papers
from cypher.ranking.slice import UNKNOWN_SEEDS, write_slice_of
from cypher.ranking.suggest import write_suggest

_BY_KEY = {
    kind: f"MATCH (:Identifier {{key: $key}})-[:IDENTIFIES]->(@other:{kind})"
    for kind in ("Paper", "Person", "Institution", "Topic")
}
_BY_ID = {
    "User": "MATCH (@other:User|ExternalReviewer {id: $key})",
    "Review": f"MATCH (@other:Review {{id: $key}}) WHERE {FOUND_REVIEW}",
    "Comment": f"MATCH (@other:Comment {{id: $key}}) WHERE {FOUND_COMMENT}",
}
_SHOWN_BY_ID = _BY_ID | {
    "Review": f"MATCH (@other:Review {{id: $key}}) WHERE {FOUND_PUBLIC_REVIEW}",
    "Comment": f"MATCH (@other:Comment {{id: $key}}) WHERE {FOUND_PUBLIC_COMMENT}",
}
_COLLECTION_BY_ID = {
    "Collection": "MATCH (@other:Collection {id: $key}) WHERE (@other.visibility IN ['PUBLIC', 'UNLISTED']"
    " OR EXISTS { (@other)<-[:OWNS]-(:User {id: $viewer}) })"
}
_SHOWN_COLLECTION_BY_ID = {
    "Collection": "MATCH (@other:Collection {id: $key}) WHERE @other.visibility IN ['PUBLIC', 'UNLISTED']"
}
_NODE = _BY_KEY | _BY_ID | _COLLECTION_BY_ID
_SHOWN_NODE = _BY_KEY | _SHOWN_BY_ID | _SHOWN_COLLECTION_BY_ID

QUERY: dict[str, Field] = {
    "node": ToOne(_NODE, _SHOWN_NODE),
    "nodes": ToMany("UNWIND range(0, size($keys) - 1) AS @other", "Position", order=(Sort("@other"),), tie=""),
    "paper": ToOne({"Paper": _BY_KEY["Paper"]}),
    "person": ToOne({"Person": _BY_KEY["Person"]}),
    "institution": ToOne({"Institution": _BY_KEY["Institution"]}),
    "topic": ToOne({"Topic": _BY_KEY["Topic"]}),
    "papers": ToMany(ALL_PAPERS, "Paper", count="COUNT { (:Paper) }", order=NEWEST_PAPERS),
    "search": ToMany(
        write_search,
        "SearchResult",
        count=write_search_count,
        papers=write_search_papers,
        order=(Sort("@rank", descending=True),),
        step={"score": Property("@rank")},
    ),
    "suggest": ToMany(write_suggest, "MapEntity", order=(Sort("@rank"),), tie=""),
    "researchMap": ToOne({"ResearchMap": write_slice_of}, missing=UNKNOWN_SEEDS),
    "paths": ToMany(write_paths, "GraphPath", order=(Sort("@other.place"),), tie="", missing=UNKNOWN_ENDS),
    "collection": ToOne(_COLLECTION_BY_ID, _SHOWN_COLLECTION_BY_ID),
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
        {kind: text.replace("$key", "$keys[@self]") for kind, text in _SHOWN_NODE.items()},
    ),
}
