"""Communities with numbers that do not depend on who computed them."""

from collections import defaultdict
from collections.abc import Mapping


def number(communities: Mapping[str, int]) -> dict[str, int]:
    """Each paper's community, numbered from 1 by size, the largest first; among equals by their smallest paper id."""
    members: defaultdict[int, list[str]] = defaultdict(list)
    for paper, community in communities.items():
        members[community].append(paper)
    ordered = sorted(members.values(), key=lambda papers: (-len(papers), min(papers)))
    return {paper: place for place, papers in enumerate(ordered, 1) for paper in papers}
