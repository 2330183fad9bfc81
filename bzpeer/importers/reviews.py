"""A paper's open reviews, in the layout of PeerRead (Kang et al., NAACL 2018): one paper a line.

The paper is told by its `id`: any identifier a work may have, or OpenReview's of a forum, bare. What else the line says
of it counts only where nothing better is known. Reviewers are nobody: what could name one is not kept.
"""

import hashlib
import re
from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime

from bzpeer.importers import json_fields, text_cleaning
from bzpeer.importers.json_fields import Json, present
from bzpeer.importers.records import Reject, ReviewsRecord
from bzpeer.importers.review_sections import split, under
from bzpeer.importers.text_cleaning import normalised
from bzpeer.importers.works import read_work
from cypher.model import Label
from cypher.text.identifiers import minted_id, recognise

MAX_TEXT = 100_000
"""Characters of a review; the longest real ones have some 30,000."""

_FORUM = re.compile(r"[A-Za-z0-9_-]{9,12}")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_MARK = re.compile(r"\s*(\d{1,4}(?:\.\d+)?)\s*(?:/\s*(\d{1,4}(?:\.\d+)?))?\s*(?:[:–—-]\s*(.*))?", re.DOTALL)
_REVIEW = re.compile(r"(?!re\b).*\breview\b", re.I)
_ANONYMOUS = re.compile(r"(?:anon\w*|(?:official )?reviewer|referee)[ _-]?\w{0,20}", re.I)
_PAGES = {
    "doi:": "https://doi.org/",
    "arxiv:": "https://arxiv.org/abs/",
    "url:": "https://",
    "W": "https://openalex.org/W",
}


def read_reviews(line: Json) -> ReviewsRecord:
    """The reviews of a paper. Raises Reject with the reason why they cannot be kept."""
    key, page = _paper(line)
    venue = text_cleaning.name(json_fields.text(line, "conference"))
    if venue is None:
        raise Reject("conference: there is none, so nobody could tell whose reviews these are")
    year = int(years[-1]) if (years := _YEAR.findall(venue)) else None
    entries = json_fields.objects(line, "reviews")
    about = present(venue=venue, year=year)
    reviews: dict[str, Json] = {}
    judgements: list[Json] = []
    left_out = 0
    for at, entry in enumerate(entries):
        try:
            if entry.get("IS_META_REVIEW") is True:
                judgements.append(_judgement(entry))
            elif entry.get("RECOMMENDATION") is None and not _REVIEW.match(json_fields.text(entry, "TITLE") or ""):
                left_out += 1  # a question, an answer of the authors
            else:
                _add(reviews, _review(entry, key, page) | about | {"source": key})
        except Reject as reject:
            raise Reject(f"reviews[{at}].{reject.reason}") from None
    decision = _decision(line, judgements, page)
    return ReviewsRecord(
        paper=replace(read_work(_work(line, page, venue, year)), fills_gaps=True),
        source=key,
        venue=venue,
        reviews=list(reviews.values()),
        decision=decision and decision | about | {"id": minted_id(Label.DECISION, f"{key}|{normalised(venue)}")},
        left_out=left_out,
    )


def _paper(line: Json) -> tuple[str, str]:
    """The key of the paper and its page."""
    named = (json_fields.text(line, "id") or "").strip()
    forum = _FORUM.fullmatch(named) is not None and not named.isdecimal()
    for text in (named, f"https://openreview.net/forum?id={named}" if forum else ""):
        key = recognise(text) or ""
        for scheme, site in _PAGES.items():
            if key.startswith(scheme):
                return key, site + key.removeprefix(scheme)
    raise Reject(f"id: {named[:80]!r} is no DOI, arXiv id, OpenAlex id, web address or id of an OpenReview forum")


def _work(line: Json, page: str, venue: str, year: int | None) -> Json:
    """What the line says of the paper, in the shape of a work."""
    authors = json_fields.items(line, "authors")
    if not all(isinstance(author, str) for author in authors):
        raise Reject("authors[]: expected text")
    title = json_fields.text(line, "title")
    if not title or not title.strip():
        raise Reject("title: there is none")
    published = _YEAR.sub("", venue).strip(" ,'") or venue
    return {
        "id": page,
        "title": title,
        "abstract": json_fields.text(line, "abstract"),
        "publication_year": year,
        "primary_location": {"landing_page_url": page, "source": {"display_name": published}},
        "authorships": [{"raw_author_name": author} for author in authors],
        "keywords": json_fields.items(line, "keywords"),
    }


def _text(entry: Json) -> str:
    text = text_cleaning.paragraphs(json_fields.text(entry, "comments") or "")
    if len(text) > MAX_TEXT:
        raise Reject(f"comments: longer than {MAX_TEXT:,} characters")
    return text


def _review(entry: Json, key: str, page: str) -> Json:
    text, day = _text(entry), _day(entry)
    named = json_fields.text(entry, "id")
    reviewer = json_fields.text(entry, "OTHER_KEYS")
    url = f"{page}&noteId={named}" if named and "openreview.net" in page and _FORUM.fullmatch(named) else page
    return present(
        # a source's own id where it has one, else the text: its place in the list says nothing
        id=minted_id(Label.REVIEW, f"{key}|{named or hashlib.sha256(text.encode()).hexdigest()}"),
        url=url,
        reviewer=reviewer if reviewer and _ANONYMOUS.fullmatch(reviewer) else None,
        submittedOn=day,
        createdAt=day and datetime(day.year, day.month, day.day, tzinfo=UTC),
        **{section.value: part for section, part in split(text).items()},
        **_mark(entry, "RECOMMENDATION", "rating"),
        **_mark(entry, "REVIEWER_CONFIDENCE", "confidence"),
    )


def _add(reviews: dict[str, Json], review: Json) -> None:
    """Adds a review; a second one with the same text is another's."""
    id, count = review["id"], 1
    while review["id"] in reviews:
        count += 1
        review["id"] = minted_id(Label.REVIEW, f"{id}|{count}")
    reviews[review["id"]] = review


def _mark(entry: Json, field: str, name: str) -> Json:
    """A mark as stated: `6`, `6/10`, `6: marginally above the threshold`, or words alone."""
    value = entry.get(field)
    if value is None or value == "":
        return {}
    if isinstance(value, int | float) and not isinstance(value, bool):
        return {name: float(value)}
    if not isinstance(value, str):
        raise Reject(f"{field}: expected a number or text")
    found = _MARK.fullmatch(value)
    number, best, words = found.groups() if found else (None, None, value)
    return present(
        **{
            name: number and float(number),
            f"{name}OutOf": best and float(best),
            f"{name}Meaning": (text_cleaning.name(words) if words else None),
        }
    )


def _day(entry: Json) -> date | None:
    value = json_fields.text(entry, "DATE")
    try:
        return datetime.strptime(value.strip(), "%d %b %Y").date() if value else None
    except ValueError:
        return json_fields.day(entry, "DATE")


def _judgement(entry: Json) -> Json:
    """What an editor or chair wrote."""
    text = _text(entry)
    statement = entry.get("RECOMMENDATION")
    return present(
        statement=text_cleaning.name(statement) if isinstance(statement, str) else None,
        comment=(under("COMMENT", text) if under("DECISION", text) else text) or None,
        decidedOn=_day(entry),
    )


def _decision(line: Json, judgements: list[Json], page: str) -> Json | None:
    accepted = line.get("accepted")
    if accepted is not None and not isinstance(accepted, bool):
        raise Reject("accepted: expected true or false")
    stated = next((one for one in reversed(judgements) if "statement" in one), judgements[-1] if judgements else None)
    if stated is None and accepted is None:
        return None
    words = (stated or {}).get("statement", "").lower()
    outcome = {"acc": "ACCEPTED", "rej": "REJECTED"}.get(words[:3])
    if outcome is None and not words and accepted is not None:
        outcome = "ACCEPTED" if accepted else "REJECTED"
    return present(outcome=outcome, url=page, **(stated or {}))


def reviewers_of(venue: str) -> Json:
    """The node that stands for the reviewers of a venue; no account can have a handle with a colon."""
    slug = re.sub(r"[^a-z0-9]+", "-", normalised(venue)).strip("-")
    return {
        "id": (id := minted_id(Label.EXTERNAL_REVIEWER, f"venue:{normalised(venue)}")),
        "handle": f"reviewers:{slug or id}",
        "name": f"Reviewers of {venue}",
    }


def count(record: ReviewsRecord, counts: Counter[str]) -> None:
    """Says what a record brought."""
    counts["papers with reviews"] += 1
    counts["reviews"] += len(record.reviews)
    counts["decisions"] += record.decision is not None
    if record.left_out:
        counts["entries among reviews that are none, left out"] += record.left_out


def row_of(record: ReviewsRecord, paper: str) -> Json:
    """A record as a row for the graph, `paper` being the id it has there."""
    reviews = [
        {"id": review["id"], "at": review.get("createdAt"), "properties": _but(review, "id", "createdAt")}
        for review in record.reviews
    ]
    return {
        "paper": paper,
        "source": record.source,
        "reviewers": reviewers_of(record.venue),
        "reviews": reviews,
        "decision": record.decision,
    }


def _but(properties: Json, *names: str) -> Json:
    return {name: value for name, value in properties.items() if name not in names}
