"""Orders of lists, and tests that filters put to their entities."""

from cypher.fields.field import Sort

# to the nanosecond, as Neo4j keeps it
_CREATED = "@other.createdAt.epochSeconds * 1000000000 + @other.createdAt.nanosecond"

ORDERS: dict[str, dict[str, Sort]] = {
    # what has no year or rank comes last either way
    "Paper": {
        "YEAR": Sort("coalesce(@other.year, -2147483648)", ascending="coalesce(@other.year, 2147483647)"),
        "CITATION_COUNT": Sort("coalesce(@other.citationCount, 0)"),
        "PAGE_RANK": Sort("coalesce(@other.pageRank, -1.0)", ascending="coalesce(@other.pageRank, 1.0e300)"),
        # Neo4j compares a stored text with a stored one by code point, but with a parameter by UTF-16 unit: a cursor
        # would then lose its place. `replace` gives a text of the second sort, so that both go by UTF-16 unit.
        "TITLE": Sort("replace(coalesce(@other.title, 'Untitled'), ' ', ' ')"),
        "LIKES": Sort("COUNT { (@other)<-[:LIKED]-() }"),
        "REVIEW_COUNT": Sort("COUNT { (@other)<-[:REVIEWS]-(:Review&Shown) }"),
    },
    "Review": {
        "CREATED": Sort(_CREATED),
        "HELPFUL": Sort("COUNT { (@other)<-[:FOUND_HELPFUL]-() }"),
    },
}

NEWEST_PAPERS = (Sort(ORDERS["Paper"]["YEAR"].text, descending=True),)
MOST_CITED_PAPERS = (Sort(ORDERS["Paper"]["CITATION_COUNT"].text, descending=True),)
MOST_SHARED = (Sort("@rank", descending=True),)
NEWEST = (Sort(_CREATED, descending=True),)
OLDEST = (Sort(_CREATED),)
# no two texts of one thing are of the same time
NEWEST_TEXT = (Sort("@other.at.epochSeconds * 1000000000 + @other.at.nanosecond", descending=True),)

# an id that was merged into another still stands for it, as it does in a lookup
ANCHORS = {
    "author": "<-[:AUTHORED]-(:Person)<-[:IDENTIFIES]-(:Identifier {key: $value})",
    "institution": "-[:STATES_AFFILIATION]->(:Institution)<-[:IDENTIFIES]-(:Identifier {key: $value})",
    "topic": "-[:HAS_TOPIC]->(:Topic)<-[:IDENTIFIES]-(:Identifier {key: $value})",
}
"""Tests that lead from a paper to a single node elsewhere, from which all papers they hold for can be found.

What has the fewest papers, as a rule, comes first.
"""

TESTS: dict[str, dict[str, str]] = {
    "Paper": {
        "year.gte": "@other.year >= $value",
        "year.lte": "@other.year <= $value",
        "citationCount.gte": "coalesce(@other.citationCount, 0) >= $value",
        "citationCount.lte": "coalesce(@other.citationCount, 0) <= $value",
        "types": "coalesce(@other.type, 'OTHER') IN $value",
        "openAccess": "coalesce(@other.isOpenAccess, false) = $value",
        "hasCode": "EXISTS { (@other)-[:HAS_RESOURCE {kind: 'CODE'}]->() } = $value",
        "hasDataset": "EXISTS { (@other)-[:HAS_RESOURCE {kind: 'DATASET'}]->() } = $value",
        "venue": "@other.venue = $value",
        **{name: f"EXISTS {{ (@other){path} }}" for name, path in ANCHORS.items()},
    },
    "Resource": {"kind": "@link.kind = $value"},
    "Comment": {"kind": "@other.kind = $value"},
    "Review": {"kind": "CASE WHEN @other.venue IS NULL THEN 'LOCAL' ELSE 'EXTERNAL' END = $value"},
}
