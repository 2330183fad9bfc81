"""What lists are ordered by, what they are filtered by, and what of them may be seen."""

from cypher.fields.field import Sort

# what moderators hid is gone for all but who wrote it
_SHOWN = "(@other.hiddenAt IS NULL OR EXISTS { (@other)<-[:WROTE]-(:User {id: $viewer}) })"
VISIBLE_REVIEW = f"@other.withdrawnAt IS NULL AND {_SHOWN}"
PUBLIC_REVIEW = "@other.withdrawnAt IS NULL AND @other.hiddenAt IS NULL"
VISIBLE_COMMENT = _SHOWN
PUBLIC_COMMENT = "@other.hiddenAt IS NULL"
# of those found by another way than by their paper, which may have been deleted
_ON_PAPER = "EXISTS { (@other)-[:REVIEWS|ON]->(:Paper) }"
FOUND_REVIEW = f"{VISIBLE_REVIEW} AND {_ON_PAPER}"
FOUND_PUBLIC_REVIEW = f"{PUBLIC_REVIEW} AND {_ON_PAPER}"
FOUND_COMMENT = f"{VISIBLE_COMMENT} AND {_ON_PAPER}"
FOUND_PUBLIC_COMMENT = f"{PUBLIC_COMMENT} AND {_ON_PAPER}"
VISIBLE_COLLECTION = "(@other.visibility = 'PUBLIC' OR EXISTS { (@other)<-[:OWNS]-(:User {id: $viewer}) })"
PUBLIC_COLLECTION = "@other.visibility = 'PUBLIC'"

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
        "REVIEW_COUNT": Sort(
            "COUNT { (@other)<-[:REVIEWS]-(@x:Review) WHERE @x.hiddenAt IS NULL AND @x.withdrawnAt IS NULL }"
        ),
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
