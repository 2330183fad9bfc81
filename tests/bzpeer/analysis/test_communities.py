"""Numbers of communities."""

from bzpeer.analysis.communities import number_communities


def test_communities_are_numbered_by_size_and_then_by_their_first_paper() -> None:
    found = number_communities({"W5": 70, "W1": 3, "W9": 3, "W2": 8, "W8": 8, "W3": 9, "W4": 9, "W6": 9})
    assert found == {"W3": 1, "W4": 1, "W6": 1, "W1": 2, "W9": 2, "W2": 3, "W8": 3, "W5": 4}
