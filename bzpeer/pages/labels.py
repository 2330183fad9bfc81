"""Labels for the enums of the schema; dates, counts and reasons as text."""

from datetime import date
from typing import Any, NamedTuple

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
VENUE_TYPES = {
    "JOURNAL": "Journal",
    "CONFERENCE": "Conference",
    "BOOK_SERIES": "Book series",
    "BOOK": "Book",
    "REPOSITORY": "Repository",
    "OTHER": "Venue",
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


class ReasonWords(NamedTuple):
    """A reason in words: without a count, for one, and for several; `{}` is the count."""

    uncounted: str
    one: str
    many: str


REASONS = {
    "BIBLIOGRAPHIC_COUPLING": ReasonWords("shared references", "1 shared reference", "{} shared references"),
    "CO_CITATION": ReasonWords("cited together", "cited together by 1 paper", "cited together by {} papers"),
    "DIRECT_CITATION": ReasonWords("linked by citations", "1 path of citations", "{} paths of citations"),
    "SHARED_AUTHORS": ReasonWords("shared authors", "1 shared author", "{} shared authors"),
    "SHARED_TOPICS": ReasonWords("shared topics", "1 shared topic", "{} shared topics"),
    "TEXT_SIMILARITY": ReasonWords(*["similar title and abstract"] * 3),
    "EMBEDDING_SIMILARITY": ReasonWords(*["similar meaning"] * 3),
}
"""The words of each NearbySignal. The map has them by scripts/generate_web.py."""

OUTCOMES = {"ACCEPTED": "Accepted", "REJECTED": "Rejected"}
MONTHS = (
    "January February March April May June July August September October November December".split()  # noqa: SIM905  # read as words
)


def day(iso: str) -> str:
    """The date of an ISO date or time, such as 16 August 2021."""
    parsed = date.fromisoformat(iso[:10])
    return f"{parsed.day} {MONTHS[parsed.month - 1]} {parsed.year}"


def published(date: str) -> str:
    """A date of publication as precise as it is known: 2018, January 2018 or 15 January 2018."""
    year, *rest = date.split("-")
    if not rest or not all(part.isdecimal() for part in rest) or int(rest[0]) not in range(1, 13):
        return date
    return " ".join([*(str(int(day)) for day in rest[1:]), MONTHS[int(rest[0]) - 1], year])


def place(publication: dict[str, Any]) -> str:
    """The place of a paper in its venue, such as “volume 47, issue 27, page 369”; empty if it is not known."""
    first, last = publication["firstPage"], publication["lastPage"]
    parts = [("volume", publication["volume"]), ("issue", publication["issue"])]
    if first and last and first != last:
        parts.append(("pages", f"{first}–{last}"))
    else:
        parts.append(("page", first or last))
    parts.append(("article", publication["articleNumber"]))
    return ", ".join(f"{word} {value}" for word, value in parts if value)


def number(count: int) -> str:
    """A count with thousands separators."""
    return f"{count:,}"


def several(count: int, singular: str, plural: str | None = None) -> str:
    """A count with a noun: 1 paper, 2 papers."""
    return f"{count:,} {singular if count == 1 else plural or singular + 's'}"


def reason(near: dict[str, Any]) -> str:
    """A NearbyReason as text."""
    words = REASONS[near["signal"]]
    count: int | None = near["count"]
    return words.one if count == 1 else words.many.format(number(count)) if count else words.uncounted


def near_reason(near: dict[str, Any]) -> str:
    """A reason of a nearby person, institution or topic as text."""
    count: int = near["count"] or 0
    match near["kind"]:
        case "COAUTHORSHIP":
            return f"wrote {several(count, 'paper')} together"
        case "SHARED_COAUTHORS":
            return several(count, "common co-author")
        case "SHARED_REFERENCES":
            return f"both cite {several(count, 'work')}"
        case "CITATIONS":
            return f"{several(count, 'citation')} between their papers"
        case "SHARED_TOPICS":
            return several(count, "shared topic")
        case "SHARED_INSTITUTIONS":
            return several(count, "shared institution")
        case "SHARED_PAPERS":
            return several(count, "shared paper")
        case "SHARED_PEOPLE":
            return several(count, "person of both", "people of both")
        case _:
            return "same field of research"


def start_reason(first: dict[str, Any], owner: str) -> str:
    """A reason to read a paper first as text. `owner` is the kind of node whose papers are listed: person, topic, …"""
    count: int = first["count"] or 0
    match first["kind"]:
        case "CITED_HERE":
            return f"cited by {several(count, 'paper')} of this {owner}"
        case "CITATIONS":
            return f"has {several(count, 'citation')}"
        case _:
            return "is an overview"


def new_reason(listed: dict[str, Any], owner: str) -> str:
    """A reason to list a new paper as text. `owner` is as for `start_reason`."""
    count: int = listed["count"] or 0
    match listed["kind"]:
        case "RECENT":
            return f"among the latest of this {owner}"
        case "CITATIONS":
            return f"already has {several(count, 'citation')}"
        case "CITES_HERE":
            return f"cites {several(count, 'paper')} of this {owner}"
        case "AUTHORS":
            if owner == "person":
                return f"written with a co-author of {several(count, 'other paper')}"
            return f"an author wrote {several(count, 'other paper')} of this {owner}"
        case _:
            return f"in the venue of {several(count, 'other paper')} of this {owner}"


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


def read_version(read: dict[str, Any], current: int | None) -> str:
    """A ReviewedVersion as sentences. `current`: the paper's version on arXiv."""
    changed: list[str] = read["changedSince"]
    date = read["updatedAt"] and day(read["updatedAt"])
    if read["arxivVersion"] is None:
        what = f"the paper as recorded on {date}" if date else "the paper as it was recorded at that time"
    else:
        what = f"version {read['arxivVersion']}" + (f" ({date})" if date else "")
    states = ", ".join(
        f"{part.lower()} {'changed' if part in changed else 'unchanged'}" for part in ("TITLE", "ABSTRACT")
    )
    if "VERSION" in changed:
        return f"This review read {what}. The paper is now at version {current}: {states}."
    if changed:
        return f"This review read {what}. Since then: {states}."
    return f"This review read {what}. Title and abstract have not changed since."
