"""Community numbers that do not depend on the engine."""

from collections import defaultdict
from collections.abc import Mapping


def number_communities(communities: Mapping[str, int]) -> dict[str, int]:
    """Number communities from 1 by size, the largest first; equal sizes by their smallest paper id."""
    members: defaultdict[int, list[str]] = defaultdict(list)
    for paper, community in communities.items():
        members[community].append(paper)
    ordered = sorted(members.values(), key=lambda papers: (-len(papers), min(papers)))
    return {paper: place for place, papers in enumerate(ordered, 1) for paper in papers}
