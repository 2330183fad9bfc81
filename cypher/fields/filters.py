"""The tests of filters, such as `openAccess`: what each condition of a filter means in the graph."""

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
