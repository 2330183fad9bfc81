"""Labels for the enums of the schema; dates, counts and reasons as text."""

from datetime import date
from typing import Any

PAPER_TYPES = {
    "ARTICLE": "article",
    "PREPRINT": "preprint",
    "REVIEW_ARTICLE": "review article",
    "BOOK": "book",
    "BOOK_CHAPTER": "book chapter",
    "DATASET": "dataset",
    "DISSERTATION": "dissertation",
    "REPORT": "report",
    "OTHER": "other work",
}
RESOURCES = {
    "CODE": "Code",
    "DATASET": "Dataset",
    "MODEL": "Model",
    "VIDEO": "Video",
    "SLIDES": "Slides",
    "OTHER": "More",
}
REACTIONS = {
    "What it does well": {
        "INSIGHTFUL": "Insightful",
        "NOVEL": "Novel",
        "RIGOROUS": "Rigorous",
        "REPRODUCIBLE": "Reproducible",
        "WELL_WRITTEN": "Well written",
    },
    "What raises concern": {
        "UNCLEAR": "Unclear",
        "OVERCLAIMED": "Overclaimed",
        "METHOD_CONCERN": "Method concern",
    },
    "What is missing": {
        "NEEDS_CODE": "Needs code",
        "NEEDS_DATA": "Needs data",
    },
}
COMMENTS = {"NOTE": "Note", "CAVEAT": "Caveat", "REPLICATION": "Replication pointer"}
VISIBILITIES = {
    "PRIVATE": "Private: only you",
    "UNLISTED": "Unlisted: everybody with the address",
    "PUBLIC": "Public: everybody, and listed",
}
OUTCOMES = {"ACCEPTED": "Accepted", "REJECTED": "Rejected"}
MONTHS = (
    "January February March April May June July August September October November December".split()  # noqa: SIM905  # read as words
)


def day(iso: str) -> str:
    """The date of an ISO date or time, such as 16 August 2021."""
    parsed = date.fromisoformat(iso[:10])
    return f"{parsed.day} {MONTHS[parsed.month - 1]} {parsed.year}"


def number(count: int) -> str:
    """A count with thousands separators."""
    return f"{count:,}"


def several(count: int, singular: str, plural: str | None = None) -> str:
    """A count with a noun: 1 paper, 2 papers."""
    return f"{count:,} {singular if count == 1 else plural or singular + 's'}"


def reason(near: dict[str, Any]) -> str:
    """A NearbyReason as text."""
    count: int | None = near["count"]
    match near["signal"]:
        case "BIBLIOGRAPHIC_COUPLING":
            return f"{several(count, 'shared reference')}" if count else "shared references"
        case "CO_CITATION":
            return f"cited together by {several(count, 'paper')}" if count else "cited together"
        case "DIRECT_CITATION":
            return "one cites the other"
        case "SHARED_AUTHORS":
            return several(count, "shared author") if count else "shared authors"
        case "SHARED_TOPICS":
            return several(count, "shared topic") if count else "shared topics"
        case _:
            return "similar title and abstract"


def conflict(conflict: dict[str, Any]) -> str:
    """A ConflictOfInterest as text, without the name of the author, which precedes it."""
    match conflict["kind"]:
        case "OWN_PAPER":
            return "is the reviewer"
        case "CO_AUTHORS":
            return "wrote another work with the reviewer"
        case _:
            return "was at one institution with the reviewer"


def score(score: dict[str, Any]) -> str:
    """A ReviewScore as text, such as 7 of 10 (Accept)."""
    value, best, meaning = score["value"], score["outOf"], score["meaning"]
    if value is None:
        return meaning or ""
    mark = f"{value:g}" + (f" of {best:g}" if best is not None else "")
    return f"{mark} ({meaning})" if meaning else mark
