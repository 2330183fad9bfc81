"""The conditions of filters, such as `openAccess`, as Cypher expressions."""

# as in a lookup, the id of a merged node finds the node that it was merged into
ANCHORS = {
    "author": "<-[:AUTHORED]-(:Person)<-[:IDENTIFIES]-(:Identifier {key: $value})",
    "institution": "-[:STATES_AFFILIATION]->(:Institution)<-[:IDENTIFIES]-(:Identifier {key: $value})",
    "topic": "-[:HAS_TOPIC]->(:Topic)<-[:IDENTIFIES]-(:Identifier {key: $value})",
}
"""Paths from a paper to the node that a condition names. All papers that meet the condition are found from that node.

If a filter has several such conditions, the first of these is used: authors have the fewest papers, topics the most.
"""

TESTS: dict[str, dict[str, str]] = {
    "Paper": {
        "year.gte": "@other.year >= $value",
        "year.lte": "@other.year <= $value",
        "citationCount.gte": "coalesce(@other.citationCount, 0) >= $value",
        "citationCount.lte": "coalesce(@other.citationCount, 0) <= $value",
        "types": "coalesce(@other.type, 'OTHER') IN $value",
        "openAccess": "coalesce(@other.isOpenAccess, false) = $value",
        "isRetracted": "coalesce(@other.isRetracted, false) = $value",
        "hasCode": "EXISTS { (@other)-[:HAS_RESOURCE {kind: 'CODE'}]->() } = $value",
        "hasDataset": "EXISTS { (@other)-[:HAS_RESOURCE {kind: 'DATASET'}]->() } = $value",
        "venue": "@other.venue = $value",
        **{name: f"EXISTS {{ (@other){path} }}" for name, path in ANCHORS.items()},
    },
    "Resource": {"kind": "@link.kind = $value"},
    "Comment": {"kind": "@other.kind = $value"},
    "Review": {"kind": "CASE WHEN @other.venue IS NULL THEN 'LOCAL' ELSE 'EXTERNAL' END = $value"},
}
