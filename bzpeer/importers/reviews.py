"""Open reviews in the layout of PeerRead (Kang et al., NAACL 2018): a line is a paper with its reviews.

`id` identifies the paper: any id of a work, or the bare id of an OpenReview forum. The other fields of the paper only
fill gaps. Names of reviewers are not stored.
"""

import hashlib
import re
from dataclasses import replace
from datetime import UTC, datetime, time

from bzpeer.importers import json_fields
from bzpeer.importers.errors import RejectedLine
from bzpeer.importers.json_fields import Dropped, Json, present
from bzpeer.importers.name_matching import normalise_name
from bzpeer.importers.records import ReviewsRecord
from bzpeer.importers.review_marks import read_mark
from bzpeer.importers.review_sections import split_sections, text_under
from bzpeer.importers.text_cleaning import clean_name, clean_paragraphs
from bzpeer.importers.works import read_work
from cypher.model import Label
from cypher.text.identifiers import minted_id, recognise

REVIEW_LENGTH_MAX = 100_000
"""Characters of an imported review; the longest real ones have 30,000."""

_FORUM = re.compile(r"[A-Za-z0-9_-]{9,12}")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_REVIEW = re.compile(r"(?!re\b).*\breview\b", re.I)
_ANONYMOUS = re.compile(r"(?:anon\w*|(?:official )?reviewer|referee)[ _-]?\w{0,20}", re.I)
_PAGES = {
    "doi:": "https://doi.org/",
    "arxiv:": "https://arxiv.org/abs/",
    "url:": "https://",
    "W": "https://openalex.org/W",
}


def read_reviews(line: Json) -> ReviewsRecord:
    """The reviews of a paper. Raises RejectedLine."""
    key, page = _paper(line)
    venue = clean_name(json_fields.text(line, "conference"))
    if venue is None:
        raise RejectedLine("conference: missing; it names the venue of the reviews")
    year = int(years[-1]) if (years := _YEAR.findall(venue)) else None
    entries = json_fields.objects(line, "reviews")
    about = present(venue=venue, year=year)
    reviews: dict[str, Json] = {}
    dropped: Dropped = []
    decisions: list[Json] = []
    left_out = 0
    for at, entry in enumerate(entries):
        lost: Dropped = []
        try:
            if entry.get("IS_META_REVIEW") is True:
                decisions.append(_read_decision(entry, lost))
            elif entry.get("RECOMMENDATION") is None and not _REVIEW.match(json_fields.text(entry, "TITLE") or ""):
                left_out += 1  # such as a question or a reply of the authors
            else:
                _add(reviews, _review(entry, key, page, lost) | about | {"source": key})
        except RejectedLine as rejected:
            raise RejectedLine(f"reviews[{at}].{rejected.reason}") from None
        dropped += [f"reviews[{at}].{reason}" for reason in lost]
    paper = replace(read_work(_work(line, page, venue, year)), fills_gaps=True)
    decision = _venue_decision(line, decisions, page)
    return ReviewsRecord(
        paper=paper,
        source=key,
        venue=venue,
        reviews=list(reviews.values()),
        decision=decision and decision | about | {"id": minted_id(Label.DECISION, f"{key}|{normalise_name(venue)}")},
        left_out=left_out,
        dropped=[*paper.dropped, *dropped],
    )


def _paper(line: Json) -> tuple[str, str]:
    """The key of the paper, and the address of its page."""
    named = (json_fields.text(line, "id") or "").strip()
    forum = _FORUM.fullmatch(named) is not None and not named.isdecimal()
    for text in (named, f"https://openreview.net/forum?id={named}" if forum else ""):
        key = recognise(text) or ""
        for scheme, site in _PAGES.items():
            if key.startswith(scheme):
                return key, site + key.removeprefix(scheme)
    raise RejectedLine(f"id: {named[:80]!r} is not a DOI, arXiv id, OpenAlex id, web address or OpenReview id")


def _work(line: Json, page: str, venue: str, year: int | None) -> Json:
    """The paper of the line in the form of a work."""
    authors = json_fields.items(line, "authors")
    if not all(isinstance(author, str) for author in authors):
        raise RejectedLine("authors[]: expected text")
    title = json_fields.text(line, "title")
    if not title or not title.strip():
        raise RejectedLine("title: missing")
    published = _YEAR.sub("", venue).strip(" ,'") or venue
    kind = "repository" if published.lower().startswith("arxiv") else "conference"
    return {
        "id": page,
        "title": title,
        "abstract": json_fields.text(line, "abstract"),
        "publication_year": year,
        "primary_location": {"landing_page_url": page, "source": {"display_name": published, "type": kind}},
        "authorships": [{"raw_author_name": author} for author in authors],
        "keywords": json_fields.items(line, "keywords"),
    }


def _text(entry: Json) -> str:
    text = clean_paragraphs(json_fields.text(entry, "comments") or "")
    if len(text) > REVIEW_LENGTH_MAX:
        raise RejectedLine(f"comments: longer than {REVIEW_LENGTH_MAX:,} characters")
    return text


def _review(entry: Json, key: str, page: str, dropped: Dropped) -> Json:
    text, day = _text(entry), json_fields.partial_date(entry, "DATE", dropped)
    named = json_fields.text(entry, "id")
    reviewer = json_fields.text(entry, "OTHER_KEYS")
    url = f"{page}&noteId={named}" if named and "openreview.net" in page and _FORUM.fullmatch(named) else page
    return present(
        # the source's id, else the text: its position in the list may change
        id=minted_id(Label.REVIEW, f"{key}|{named or hashlib.sha256(text.encode()).hexdigest()}"),
        url=url,
        reviewer=reviewer if reviewer and _ANONYMOUS.fullmatch(reviewer) else None,
        submittedOn=day and day.full,
        createdAt=day and datetime.combine(day.first_day, time(tzinfo=UTC)),
        **{section.value: part for section, part in split_sections(text).items()},
        **read_mark(entry, "RECOMMENDATION", "rating"),
        **read_mark(entry, "REVIEWER_CONFIDENCE", "confidence"),
    )


def _add(reviews: dict[str, Json], review: Json) -> None:
    """Add a review. Reviews with equal texts get different ids: they are different reviews."""
    id, count = review["id"], 1
    while review["id"] in reviews:
        count += 1
        review["id"] = minted_id(Label.REVIEW, f"{id}|{count}")
    reviews[review["id"]] = review


def _read_decision(entry: Json, dropped: Dropped) -> Json:
    """The properties of a meta-review: statement, comment and day."""
    text = _text(entry)
    statement = entry.get("RECOMMENDATION")
    decided = json_fields.partial_date(entry, "DATE", dropped)
    if decided and decided.full is None:
        dropped.append(f"DATE: {decided.text} is not a day")
    return present(
        statement=clean_name(statement) if isinstance(statement, str) else None,
        comment=(text_under("COMMENT", text) if text_under("DECISION", text) else text) or None,
        decidedOn=decided and decided.full,
    )


def _venue_decision(line: Json, decisions: list[Json], page: str) -> Json | None:
    """The last meta-review with a statement, else the last one, else `accepted`; None without either."""
    accepted = line.get("accepted")
    if accepted is not None and not isinstance(accepted, bool):
        raise RejectedLine("accepted: expected true or false")
    stated = next((one for one in reversed(decisions) if "statement" in one), decisions[-1] if decisions else None)
    if stated is None and accepted is None:
        return None
    words = (stated or {}).get("statement", "").lower()
    outcome = {"acc": "ACCEPTED", "rej": "REJECTED"}.get(words[:3])
    if outcome is None and not words and accepted is not None:
        outcome = "ACCEPTED" if accepted else "REJECTED"
    return present(outcome=outcome, url=page, **(stated or {}))
