"""What each field of an entity is in the graph: the compiler's vocabulary and allow-list."""

from collections.abc import Mapping

from cypher.map_fields import INSTITUTION, OPEN_ACCESS, PAPER, PAPER_METRICS, PERSON, TOPIC
from cypher.orders import NEWEST_PAPERS, VISIBLE_COMMENT, VISIBLE_REVIEW
from cypher.social_fields import COLLECTION, COMMENT, REVIEW, USER, VIEWER, VOTE_SUMMARY
from cypher.terms import Field, Sort, ToMany, ToOne

_BY_KEY = {
    kind: f"MATCH (:Identifier {{key: $key}})-[:IDENTIFIES]->(@m:{kind})"
    for kind in ("Paper", "Person", "Institution", "Topic")
}
_BY_ID = {
    "User": "MATCH (@m:User {id: $key})",
    "Review": f"MATCH (@m:Review {{id: $key}}) WHERE {VISIBLE_REVIEW}",
    "Comment": f"MATCH (@m:Comment {{id: $key}}) WHERE {VISIBLE_COMMENT}",
}
_COLLECTION_BY_ID = {
    "Collection": "MATCH (@m:Collection {id: $key}) WHERE (@m.visibility IN ['PUBLIC', 'UNLISTED']"
    " OR EXISTS { (@m)<-[:OWNS]-(:User {id: $viewer}) })"
}
_SHOWN_COLLECTION_BY_ID = {
    "Collection": "MATCH (@m:Collection {id: $key}) WHERE @m.visibility IN ['PUBLIC', 'UNLISTED']"
}
_NODE = ToOne(_BY_KEY | _BY_ID | _COLLECTION_BY_ID, _BY_KEY | _BY_ID | _SHOWN_COLLECTION_BY_ID)

QUERY: dict[str, Field] = {
    "node": _NODE,
    "nodes": ToMany("UNWIND range(0, size($keys) - 1) AS @m", "Position", order=(Sort("@m"),), tie=""),
    "paper": ToOne({"Paper": _BY_KEY["Paper"]}),
    "person": ToOne({"Person": _BY_KEY["Person"]}),
    "institution": ToOne({"Institution": _BY_KEY["Institution"]}),
    "topic": ToOne({"Topic": _BY_KEY["Topic"]}),
    "papers": ToMany("MATCH (@m:Paper)", "Paper", count="COUNT { (:Paper) }", order=NEWEST_PAPERS),
    "collection": ToOne(_COLLECTION_BY_ID, _SHOWN_COLLECTION_BY_ID),
    "user": ToOne({"User": "MATCH (@m:User {handle: $key})"}),
    "viewer": ToOne({"Viewer": "MATCH (@m:User {id: $viewer})"}, {"Viewer": "MATCH (@m:User) WHERE false"}),
}

POSITION: dict[str, Field] = {
    "node": ToOne(
        {kind: text.replace("$key", "$keys[@n]") for kind, text in _NODE.clauses.items()},
        {kind: text.replace("$key", "$keys[@n]") for kind, text in (_NODE.anonymous or {}).items()},
    ),
}

FIELDS: dict[str, Mapping[str, Field]] = {
    "Query": QUERY,
    "Position": POSITION,
    "Paper": PAPER,
    "OpenAccess": OPEN_ACCESS,
    "PaperMetrics": PAPER_METRICS,
    "VoteSummary": VOTE_SUMMARY,
    "Resource": {},  # all of these two belongs to the step
    "ReactionSummary": {},
    "Person": PERSON,
    "Institution": INSTITUTION,
    "Topic": TOPIC,
    "User": USER,
    "Viewer": VIEWER,
    "Review": REVIEW,
    "Comment": COMMENT,
    "Collection": COLLECTION,
}
