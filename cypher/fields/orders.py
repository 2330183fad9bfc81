"""What lists are ordered by, what they are filtered by, and what of them may be seen."""

from cypher.fields.field import Sort

# what moderators hid is gone for all but who wrote it
_SHOWN = "(@m.hiddenAt IS NULL OR EXISTS { (@m)<-[:WROTE]-(:User {id: $viewer}) })"
VISIBLE_REVIEW = f"@m.withdrawnAt IS NULL AND {_SHOWN}"
PUBLIC_REVIEW = "@m.withdrawnAt IS NULL AND @m.hiddenAt IS NULL"
VISIBLE_COMMENT = _SHOWN
PUBLIC_COMMENT = "@m.hiddenAt IS NULL"
# of those found by another way than by their paper, which may have been deleted
_ON_PAPER = "EXISTS { (@m)-[:REVIEWS|ON]->(:Paper) }"
FOUND_REVIEW = f"{VISIBLE_REVIEW} AND {_ON_PAPER}"
FOUND_PUBLIC_REVIEW = f"{PUBLIC_REVIEW} AND {_ON_PAPER}"
FOUND_COMMENT = f"{VISIBLE_COMMENT} AND {_ON_PAPER}"
FOUND_PUBLIC_COMMENT = f"{PUBLIC_COMMENT} AND {_ON_PAPER}"
VISIBLE_COLLECTION = "(@m.visibility = 'PUBLIC' OR EXISTS { (@m)<-[:OWNS]-(:User {id: $viewer}) })"
PUBLIC_COLLECTION = "@m.visibility = 'PUBLIC'"

# to the nanosecond, as Neo4j keeps it
_CREATED = "@m.createdAt.epochSeconds * 1000000000 + @m.createdAt.nanosecond"

ORDERS: dict[str, dict[str, Sort]] = {
    # what has no year or rank comes last either way
    "Paper": {
        "YEAR": Sort("coalesce(@m.year, -2147483648)", ascending="coalesce(@m.year, 2147483647)"),
        "CITATION_COUNT": Sort("coalesce(@m.citationCount, 0)"),
        "PAGE_RANK": Sort("coalesce(@m.pageRank, -1.0)", ascending="coalesce(@m.pageRank, 1.0e300)"),
        # Neo4j compares a stored text with a stored one by code point, but with a parameter by UTF-16 unit: a cursor
        # would then lose its place. `replace` gives a text of the second sort, so that both go by UTF-16 unit.
        "TITLE": Sort("replace(coalesce(@m.title, 'Untitled'), ' ', ' ')"),
        "LIKES": Sort("COUNT { (@m)<-[:LIKED]-() }"),
        "REVIEW_COUNT": Sort(
            "COUNT { (@m)<-[:REVIEWS]-(@x:Review) WHERE @x.hiddenAt IS NULL AND @x.withdrawnAt IS NULL }"
        ),
    },
    "Review": {
        "CREATED": Sort(_CREATED),
        "HELPFUL": Sort("COUNT { (@m)<-[:FOUND_HELPFUL]-() }"),
    },
}

NEWEST_PAPERS = (Sort(ORDERS["Paper"]["YEAR"].text, descending=True),)
MOST_CITED_PAPERS = (Sort(ORDERS["Paper"]["CITATION_COUNT"].text, descending=True),)
MOST_SHARED = (Sort("@w", descending=True),)
NEWEST = (Sort(_CREATED, descending=True),)
OLDEST = (Sort(_CREATED),)
# no two texts of one thing are of the same time
NEWEST_TEXT = (Sort("@m.at.epochSeconds * 1000000000 + @m.at.nanosecond", descending=True),)

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
        "year.gte": "@m.year >= $value",
        "year.lte": "@m.year <= $value",
        "citationCount.gte": "coalesce(@m.citationCount, 0) >= $value",
        "citationCount.lte": "coalesce(@m.citationCount, 0) <= $value",
        "types": "coalesce(@m.type, 'OTHER') IN $value",
        "openAccess": "coalesce(@m.isOpenAccess, false) = $value",
        "hasCode": "EXISTS { (@m)-[:HAS_RESOURCE {kind: 'CODE'}]->() } = $value",
        "hasDataset": "EXISTS { (@m)-[:HAS_RESOURCE {kind: 'DATASET'}]->() } = $value",
        "venue": "@m.venue = $value",
        **{name: f"EXISTS {{ (@m){path} }}" for name, path in ANCHORS.items()},
    },
    "Resource": {"kind": "@r.kind = $value"},
    "Comment": {"kind": "@m.kind = $value"},
    "Review": {"kind": "CASE WHEN @m.venue IS NULL THEN 'LOCAL' ELSE 'EXTERNAL' END = $value"},
}
