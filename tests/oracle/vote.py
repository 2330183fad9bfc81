"""The votes on a paper."""

from collections.abc import Mapping
from typing import Any

from cypher.model import Relationship
from tests.oracle.context import OracleContext, is_field
from tests.oracle.graph_data import Thing


@is_field("Paper.votes")
def _votes(paper: Thing, _context: OracleContext, _arguments: Mapping[str, Any]) -> Any:
    return paper


@is_field("VoteSummary.likes")
def _likes(paper: Thing, context: OracleContext, _arguments: Mapping[str, Any]) -> Any:
    return len(context.sources(paper, Relationship.LIKED))


@is_field("VoteSummary.dislikes")
def _dislikes(paper: Thing, context: OracleContext, _arguments: Mapping[str, Any]) -> Any:
    return len(context.sources(paper, Relationship.DISLIKED))


@is_field("VoteSummary.viewerVote")
def _viewer_vote(paper: Thing, context: OracleContext, _arguments: Mapping[str, Any]) -> Any:
    if context.did(Relationship.LIKED, paper):
        return "LIKE"
    return "DISLIKE" if context.did(Relationship.DISLIKED, paper) else None
