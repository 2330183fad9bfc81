"""Percentile ranks against their definition."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bzpeer.analysis.percentiles import percentile_ranks


@given(st.lists(st.tuples(st.sampled_from([0.1, 0.2, 0.2 + 1e-14, 0.7]), st.sampled_from("ab")), max_size=12))
def test_percentiles_are_the_share_outranked(scored: list[tuple[float, str]]) -> None:
    found = percentile_ranks([score for score, _ in scored], [group for _, group in scored])
    for (score, group), percentile in zip(scored, found, strict=True):
        peers = [round(each, 9) for each, of in scored if of == group]
        below, same = sum(each < round(score, 9) for each in peers), peers.count(round(score, 9))
        assert percentile == pytest.approx(100 * (below + same / 2) / len(peers))
