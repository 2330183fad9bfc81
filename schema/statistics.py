"""PaperStats: counts over papers, for charts."""

import strawberry

from schema.limits import PAGE_SIZE_DEFAULT, PAGE_SIZE_MAX
from schema.selected import argument, selected

_LARGEST = argument(
    "first",
    int | None,
    f"Return the *n* largest groups (default {PAGE_SIZE_DEFAULT}, maximum {PAGE_SIZE_MAX}).",
    PAGE_SIZE_DEFAULT,
)


@strawberry.type(description="A group of papers and its size.")
class Bucket:
    key: str = selected("The value that selects the group in a `PaperFilter`.")
    label: str = selected("The name of the group.")
    count: int = selected("Number of papers in the group.")


@strawberry.type(description="Counts over the papers of a list or filter.")
class PaperStats:
    count: int = selected("Number of papers.")
    by_year: list[Bucket] = selected("Papers by year, oldest year first. Papers without a year are not counted.")
    by_type: list[Bucket] = selected("Papers by type, largest group first.")
    by_topic: list[Bucket] = selected(
        "Papers by topic, largest group first. A paper is counted once for each of its topics.", _LARGEST
    )
    by_institution: list[Bucket] = selected(
        "Papers by stated institution, largest group first. A paper is counted once for each of its institutions.",
        _LARGEST,
    )
    by_venue: list[Bucket] = selected(
        "Papers by venue, largest group first. Papers without a venue are not counted.", _LARGEST
    )
    by_open_access: list[Bucket] = selected(
        "Papers that are free to read (key `true`) and papers that are not (`false`), larger group first."
    )
