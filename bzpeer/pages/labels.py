"""What pages call things: the words for the enums of the schema, and how dates, counts and reasons are told."""

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
    "What gives pause": {
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
    "UNLISTED": "Unlisted: whoever has its address",
    "PUBLIC": "Public: everybody, and it is listed",
}
OUTCOMES = {"ACCEPTED": "Accepted", "REJECTED": "Rejected"}
KINDS = {"PAPER": "Paper", "PERSON": "Person", "INSTITUTION": "Institution", "TOPIC": "Topic"}
FOLDERS = {"PAPER": "papers", "PERSON": "people", "INSTITUTION": "institutions", "TOPIC": "topics"}
MONTHS = (
    "January February March April May June July August September October November December".split()  # noqa: SIM905  # read as words
)


def day(iso: str) -> str:
    """A date, or the date of a time, as people write it: 16 August 2021."""
    told = date.fromisoformat(iso[:10])
    return f"{told.day} {MONTHS[told.month - 1]} {told.year}"


def number(count: int) -> str:
    """A count with thousands apart."""
    return f"{count:,}"


def several(count: int, one: str, more: str | None = None) -> str:
    """A count and what is counted: 1 paper, 2 papers."""
    return f"{count:,} {one if count == 1 else more or one + 's'}"


def reason(told: dict[str, Any]) -> str:
    """Why a paper is near, of a NearbyReason."""
    count: int | None = told["count"]
    match told["signal"]:
        case "BIBLIOGRAPHIC_COUPLING":
            return f"cites {several(count, 'same work')}" if count else "cites the same works"
        case "CO_CITATION":
            return f"cited together by {several(count, 'paper')}" if count else "cited together"
        case "DIRECT_CITATION":
            return "one cites the other"
        case "SHARED_AUTHORS":
            return several(count, "shared author") if count else "shared authors"
        case "SHARED_TOPICS":
            return several(count, "shared topic") if count else "shared topics"
        case _:
            return "alike in title and abstract"


def conflict(told: dict[str, Any]) -> str:
    """What connects a reviewer with an author, of a ConflictOfInterest; the author's name comes before it."""
    match told["kind"]:
        case "OWN_PAPER":
            return "is the reviewer"
        case "CO_AUTHORS":
            return "wrote another work with the reviewer"
        case _:
            return "was at one institution with the reviewer"


def score(told: dict[str, Any]) -> str:
    """A mark a reviewer gave, of a ReviewScore: 7 of 10 (Accept)."""
    value, most, meaning = told["value"], told["outOf"], told["meaning"]
    if value is None:
        return meaning or ""
    mark = f"{value:g}" + (f" of {most:g}" if most is not None else "")
    return f"{mark} ({meaning})" if meaning else mark
