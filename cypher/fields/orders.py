"""Orders of lists, and tests that filters put to their entities."""

from cypher.fields.field import Sort

# in nanoseconds, the precision that Neo4j stores
_CREATED = "@other.createdAt.epochSeconds * 1000000000 + @other.createdAt.nanosecond"

ORDERS: dict[str, dict[str, Sort]] = {
    # papers without a year or rank come last in both directions
    "Paper": {
        "YEAR": Sort("coalesce(@other.year, -2147483648)", ascending="coalesce(@other.year, 2147483647)"),
        "CITATION_COUNT": Sort("coalesce(@other.citationCount, 0)"),
        "PAGE_RANK": Sort("coalesce(@other.pageRank, -1.0)", ascending="coalesce(@other.pageRank, 1.0e300)"),
        # Neo4j compares two stored texts by code point, but a stored text and a parameter by UTF-16 unit, so that a
        # cursor could skip entities. The result of `replace` is compared by UTF-16 unit in both cases.
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
# the former texts of one review or comment have different times
NEWEST_TEXT = (Sort("@other.at.epochSeconds * 1000000000 + @other.at.nanosecond", descending=True),)

# an id that was merged into another stands for that one, as in a lookup
ANCHORS = {
    "author": "<-[:AUTHORED]-(:Person)<-[:IDENTIFIES]-(:Identifier {key: $value})",
    "institution": "-[:STATES_AFFILIATION]->(:Institution)<-[:IDENTIFIES]-(:Identifier {key: $value})",
    "topic": "-[:HAS_TOPIC]->(:Topic)<-[:IDENTIFIES]-(:Identifier {key: $value})",
}
"""Tests that a single other node decides. All papers that pass can be found from that node.

The first that a filter has is used: authors have the fewest papers, topics the most.
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
