"""Percentile ranks within groups."""

from collections import defaultdict
from collections.abc import Hashable, Sequence

SAME = 1e-9
"""Relative difference up to which two scores count as equal: below it is rounding, not rank."""


def percentile_ranks(scores: Sequence[float], groups: Sequence[Hashable]) -> list[float]:
    """The mid-rank percentile of each score within its group, 0 to 100: the share of the group it outranks, ties half.

    The only one of its group has 50.
    """
    members: defaultdict[Hashable, list[int]] = defaultdict(list)
    for place, group in enumerate(groups):
        members[group].append(place)
    ranks = [0.0] * len(scores)
    for places in members.values():
        places.sort(key=scores.__getitem__)
        start = 0
        for end in range(1, len(places) + 1):
            if end < len(places) and scores[places[end]] <= scores[places[end - 1]] * (1 + SAME):
                continue
            rank = 100 * (start + end) / 2 / len(places)
            for place in places[start:end]:
                ranks[place] = rank
            start = end
    return ranks
