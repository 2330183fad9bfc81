"""Percentile ranks within groups."""

from collections import defaultdict
from collections.abc import Hashable, Sequence

TIE_TOLERANCE = 1e-9
"""Largest relative difference of two scores that count as equal; smaller differences are rounding errors."""


def percentile_ranks(scores: Sequence[float], groups: Sequence[Hashable]) -> list[float]:
    """The mid-rank percentile, 0 to 100, of each score within its group.

    It is the percentage of the group with a lower score plus half the percentage with an equal one, itself included.
    The only score of a group has 50.
    """
    members: defaultdict[Hashable, list[int]] = defaultdict(list)
    for place, group in enumerate(groups):
        members[group].append(place)
    ranks = [0.0] * len(scores)
    for places in members.values():
        places.sort(key=scores.__getitem__)
        start = 0
        for end in range(1, len(places) + 1):
            if end < len(places) and scores[places[end]] <= scores[places[end - 1]] * (1 + TIE_TOLERANCE):
                continue
            rank = 100 * (start + end) / 2 / len(places)
            for place in places[start:end]:
                ranks[place] = rank
            start = end
    return ranks
