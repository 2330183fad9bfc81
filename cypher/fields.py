"""What each field of an entity is in the graph: the compiler's vocabulary and allow-list."""

from collections.abc import Mapping

from cypher.activity_fields import (
    COMMENT_CHANGED,
    REACTIONS_CHANGED,
    REVIEW_CHANGED,
    SAVES_CHANGED,
    SUBSCRIPTION,
    VOTES_CHANGED,
)
from cypher.anchors import ALL_PAPERS
from cypher.change_fields import MUTATION
from cypher.conflicts import CONFLICT_OF_INTEREST
from cypher.exploring_fields import GRAPH_PATH, MAP_EDGE, MAP_ENTITY, MAP_NODE, RESEARCH_MAP
from cypher.map_fields import INSTITUTION, OPEN_ACCESS, PAPER, PAPER_METRICS, PERSON, TOPIC
from cypher.moderation_fields import MODERATION, REPORTED_TEXT
from cypher.orders import (
    FOUND_COMMENT,
    FOUND_PUBLIC_COMMENT,
    FOUND_PUBLIC_REVIEW,
    FOUND_REVIEW,
    NEWEST_PAPERS,
)
from cypher.paper_stats import PAPER_STATS, write_matching
from cypher.paths import UNKNOWN_ENDS, write_paths
from cypher.search import write_search, write_search_count, write_search_papers
from cypher.slice import UNKNOWN_SEEDS, write_slice_of
from cypher.social_fields import (
    COLLECTION,
    COMMENT,
    COMMENT_REVISION,
    DECISION,
    REVIEW,
    REVIEW_REVISION,
    REVIEW_SCORE,
    REVIEW_SOURCE,
    USER,
    VIEWER,
    VOTE_SUMMARY,
)
from cypher.suggest import write_suggest
from cypher.terms import Field, Outside, Property, Sort, ToMany, ToOne

_BY_KEY = {
    kind: f"MATCH (:Identifier {{key: $key}})-[:IDENTIFIES]->(@m:{kind})"
    for kind in ("Paper", "Person", "Institution", "Topic")
}
_BY_ID = {
    "User": "MATCH (@m:User|ExternalReviewer {id: $key})",
    "Review": f"MATCH (@m:Review {{id: $key}}) WHERE {FOUND_REVIEW}",
    "Comment": f"MATCH (@m:Comment {{id: $key}}) WHERE {FOUND_COMMENT}",
}
_SHOWN_BY_ID = _BY_ID | {
    "Review": f"MATCH (@m:Review {{id: $key}}) WHERE {FOUND_PUBLIC_REVIEW}",
    "Comment": f"MATCH (@m:Comment {{id: $key}}) WHERE {FOUND_PUBLIC_COMMENT}",
}
_COLLECTION_BY_ID = {
    "Collection": "MATCH (@m:Collection {id: $key}) WHERE (@m.visibility IN ['PUBLIC', 'UNLISTED']"
    " OR EXISTS { (@m)<-[:OWNS]-(:User {id: $viewer}) })"
}
_SHOWN_COLLECTION_BY_ID = {
    "Collection": "MATCH (@m:Collection {id: $key}) WHERE @m.visibility IN ['PUBLIC', 'UNLISTED']"
}
_NODE = _BY_KEY | _BY_ID | _COLLECTION_BY_ID
_SHOWN_NODE = _BY_KEY | _SHOWN_BY_ID | _SHOWN_COLLECTION_BY_ID

QUERY: dict[str, Field] = {
    "node": ToOne(_NODE, _SHOWN_NODE),
    "nodes": ToMany("UNWIND range(0, size($keys) - 1) AS @m", "Position", order=(Sort("@m"),), tie=""),
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
        order=(Sort("@w", descending=True),),
        step={"score": Property("@w")},
    ),
    "suggest": ToMany(write_suggest, "MapEntity", order=(Sort("@w"),), tie=""),
    "researchMap": ToOne({"ResearchMap": write_slice_of}, missing=UNKNOWN_SEEDS),
    "paths": ToMany(write_paths, "GraphPath", order=(Sort("@m.place"),), tie="", missing=UNKNOWN_ENDS),
    "collection": ToOne(_COLLECTION_BY_ID, _SHOWN_COLLECTION_BY_ID),
    "user": ToOne({"User": "MATCH (@m:User {handle: $key})"}),
    "cypher": Outside(),
    "analysis": Outside(),
    "analyses": Outside(runs=False),
    "viewer": ToOne({"Viewer": "MATCH (@m:User {id: $viewer})"}, {"Viewer": "MATCH (@m:User) WHERE false"}),
    "paperStats": ToOne({"PaperStats": write_matching}),
}

POSITION: dict[str, Field] = {
    "node": ToOne(
        {kind: text.replace("$key", "$keys[@n]") for kind, text in _NODE.items()},
        {kind: text.replace("$key", "$keys[@n]") for kind, text in _SHOWN_NODE.items()},
    ),
}

FIELDS: dict[str, Mapping[str, Field]] = {
    "Query": QUERY,
    "Mutation": MUTATION,
    "Subscription": SUBSCRIPTION,
    "VotesChanged": VOTES_CHANGED,
    "ReactionsChanged": REACTIONS_CHANGED,
    "SavesChanged": SAVES_CHANGED,
    "ReviewChanged": REVIEW_CHANGED,
    "CommentChanged": COMMENT_CHANGED,
    "Position": POSITION,
    "Paper": PAPER,
    "OpenAccess": OPEN_ACCESS,
    "PaperMetrics": PAPER_METRICS,
    "VoteSummary": VOTE_SUMMARY,
    "Resource": {},  # all of these six belongs to the step
    "ReactionSummary": {},
    "NearbyReason": {},
    "Bucket": {},
    "PaperYear": {},
    "CitationYear": {},
    "PaperStats": PAPER_STATS,
    "Person": PERSON,
    "Institution": INSTITUTION,
    "Topic": TOPIC,
    "ResearchMap": RESEARCH_MAP,
    "MapNode": MAP_NODE,
    "MapEdge": MAP_EDGE,
    "MapEntity": MAP_ENTITY,
    "SearchResult": MAP_ENTITY,
    "GraphPath": GRAPH_PATH,
    "User": USER,
    "Viewer": VIEWER,
    "ReportedText": REPORTED_TEXT,
    "Moderation": MODERATION,
    "Review": REVIEW,
    "ReviewSource": REVIEW_SOURCE,
    "ReviewScore": REVIEW_SCORE,
    "ReviewRevision": REVIEW_REVISION,
    "ConflictOfInterest": CONFLICT_OF_INTEREST,
    "Decision": DECISION,
    "Comment": COMMENT,
    "CommentRevision": COMMENT_REVISION,
    "Collection": COLLECTION,
}
