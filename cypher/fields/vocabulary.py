"""FIELDS: all fields of all types. The compiler accepts no other field."""

from collections.abc import Mapping

from cypher.fields.collection import COLLECTION
from cypher.fields.comment import COMMENT, COMMENT_REVISION
from cypher.fields.conflict_of_interest import CONFLICT_OF_INTEREST
from cypher.fields.decision import DECISION
from cypher.fields.field import Field
from cypher.fields.graph_path import GRAPH_PATH
from cypher.fields.institution import INSTITUTION
from cypher.fields.moderation import MODERATION, REPORTED_TEXT
from cypher.fields.mutation import MUTATION
from cypher.fields.nearby import NEARBY_REASON
from cypher.fields.nearby_entities import REASON
from cypher.fields.paper import OPEN_ACCESS, PAPER, PAPER_METRICS, PUBLICATION
from cypher.fields.person import PERSON
from cypher.fields.query import POSITION, QUERY
from cypher.fields.research_map import MAP_EDGE, MAP_ENTITY, MAP_NODE, RESEARCH_MAP
from cypher.fields.review import REVIEW, REVIEW_REVISION, REVIEW_SCORE, REVIEW_SOURCE, REVIEWED_VERSION
from cypher.fields.search import SEARCH_RESULT
from cypher.fields.statistics import PAPER_STATS
from cypher.fields.subscription import (
    COMMENT_CHANGED,
    REACTIONS_CHANGED,
    REVIEW_CHANGED,
    SAVES_CHANGED,
    SUBSCRIPTION,
    VOTES_CHANGED,
)
from cypher.fields.topic import TOPIC
from cypher.fields.user import USER
from cypher.fields.viewer import VIEWER
from cypher.fields.vote import VOTE_SUMMARY

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
    "Publication": PUBLICATION,
    "OpenAccess": OPEN_ACCESS,
    "PaperMetrics": PAPER_METRICS,
    "VoteSummary": VOTE_SUMMARY,
    "Resource": {},  # this type and the four below have fields of a step only
    "ReactionSummary": {},
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
    "NearbyReason": NEARBY_REASON,
    "NearbyPersonReason": REASON,
    "NearbyInstitutionReason": REASON,
    "NearbyTopicReason": REASON,
    "StartingPointReason": REASON,
    "NewPaperReason": REASON,
    "SearchResult": SEARCH_RESULT,
    "GraphPath": GRAPH_PATH,
    "User": USER,
    "Viewer": VIEWER,
    "ReportedText": REPORTED_TEXT,
    "Moderation": MODERATION,
    "Review": REVIEW,
    "ReviewSource": REVIEW_SOURCE,
    "ReviewScore": REVIEW_SCORE,
    "ReviewedVersion": REVIEWED_VERSION,
    "ReviewRevision": REVIEW_REVISION,
    "ConflictOfInterest": CONFLICT_OF_INTEREST,
    "Decision": DECISION,
    "Comment": COMMENT,
    "CommentRevision": COMMENT_REVISION,
    "Collection": COLLECTION,
}
