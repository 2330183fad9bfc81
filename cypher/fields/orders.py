"""Orders of lists."""

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
