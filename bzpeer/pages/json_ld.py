"""Descriptions of pages in the vocabulary of schema.org, as JSON-LD in a data block, which browsers do not execute."""

from typing import Any, cast

import orjson
from markupsafe import Markup

from bzpeer.exports.citation import publication_date
from bzpeer.exports.web_addresses import doi_address, encode_address
from bzpeer.pages.addresses import INSTITUTION, PAPER, PERSON, TOPIC

JsonLd = dict[str, Any]

CONTEXT = "https://schema.org"
_VENUE_CLASSES = {
    "CONFERENCE": "Book",
    "BOOK": "Book",
    "BOOK_SERIES": "BookSeries",
    "REPOSITORY": "WebSite",
}
"""By VenueType. The proceedings of a conference are a book. schema.org has no class for repositories."""
_PAPER_CLASSES = {
    "BOOK": "Book",
    "BOOK_CHAPTER": "Chapter",
    "DATASET": "Dataset",
    "DISSERTATION": "Thesis",
    "REPORT": "Report",
}


def data_block(described: JsonLd) -> Markup:
    """A description as JSON that cannot close its script element."""
    text = orjson.dumps({"@context": CONTEXT, **_without_empty(described)}).decode()
    for character in "<>&\u2028\u2029":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return Markup(text)  # noqa: S704  # <, > and & are escaped


def article(paper: JsonLd, base: str) -> JsonLd:
    """The description of a paper from the data of paper_page, with its reviews."""
    identity = base + PAPER.path(paper["id"])
    kind = _PAPER_CLASSES.get(paper["type"])
    return {
        "@type": [kind, "ScholarlyArticle"] if kind else "ScholarlyArticle",
        "@id": identity,
        "url": identity,
        "headline": paper["title"],
        "name": paper["title"],
        "abstract": paper["abstract"],
        "creativeWorkStatus": "Retracted" if paper["isRetracted"] else None,
        "inLanguage": paper["language"],
        "datePublished": _date(paper),
        "author": [person(edge["node"], base, edge["affiliations"]) for edge in paper["authors"]["edges"]],
        "identifier": _identifiers(paper),
        "sameAs": [doi_address(paper["doi"])] if paper["doi"] else None,
        **_publication(paper),
        "isAccessibleForFree": paper["openAccess"]["isOpen"] or None,
        "license": paper["openAccess"]["license"],
        "about": [
            {"@type": "DefinedTerm", "name": edge["node"]["name"], "url": base + TOPIC.path(edge["node"]["id"])}
            for edge in paper["topics"]["edges"]
        ],
        "interactionStatistic": [
            _counter("LikeAction", "likes", paper["votes"]["likes"]),
            _counter("BookmarkAction", "saves", paper["saveCount"]),
            _counter("CommentAction", "comments", paper["comments"]["totalCount"]),
        ],
        "review": [_review(review, identity) for review in paper["reviews"]["nodes"] if not review["isHidden"]],
    }


def person(person: JsonLd, base: str, affiliations: list[JsonLd] | None = None) -> JsonLd:
    """The description of a person."""
    return {
        "@type": "Person",
        "@id": base + PERSON.path(person["id"]),
        "url": base + PERSON.path(person["id"]),
        "name": person["name"],
        "sameAs": f"https://orcid.org/{person['orcid']}" if person["orcid"] else None,
        "affiliation": [organization(each, base) for each in affiliations or ()],
    }


def organization(institution: JsonLd, base: str) -> JsonLd:
    """The description of an institution. All but id and name may be missing from the data."""
    ror, country = institution.get("ror"), institution.get("countryCode")
    return {
        "@type": "Organization",
        "@id": base + INSTITUTION.path(institution["id"]),
        "name": institution["name"],
        "url": encode_address(institution.get("homepage")),
        "sameAs": f"https://ror.org/{ror}" if ror else None,
        "address": {"@type": "PostalAddress", "addressCountry": country} if country else None,
    }


def topic(topic: JsonLd, base: str) -> JsonLd:
    """The description of a topic."""
    return {
        "@type": "DefinedTerm",
        "@id": base + TOPIC.path(topic["id"]),
        "name": topic["name"],
        "description": topic["description"],
    }


def _date(paper: JsonLd) -> str | None:
    """The date of publication, as precise as it is known."""
    parts = publication_date(paper["publication"]["date"] or paper["publishedOn"], paper["year"])
    return "-".join(f"{part:0{width}}" for part, width in zip(parts, (4, 2, 2), strict=False)) or None


def _publication(paper: JsonLd) -> JsonLd:
    """The pages of a paper, and the issue, volume and venue that it is part of."""
    publication: JsonLd = paper["publication"]
    first, last = publication["firstPage"], publication["lastPage"]
    publisher = {"@type": "Organization", "name": publication["publisher"]} if publication["publisher"] else None
    is_book = paper["type"] == "BOOK"
    described: JsonLd = {
        "pageStart": first,
        "pageEnd": last,
        "pagination": f"{first}-{last}" if first and last and first != last else first or publication["articleNumber"],
        "publisher": publisher,
        "isbn": publication["isbns"] if is_book else None,
    }
    container: JsonLd | None = None
    if paper["venue"]:
        venue_class = _VENUE_CLASSES.get(publication["venueType"], "Periodical")
        container = {"@type": venue_class, "name": paper["venue"], "publisher": publisher}
        container |= {"isbn": None if is_book else publication["isbns"]} if venue_class == "Book" else {}
        container |= {"issn": publication["issns"]} if venue_class != "WebSite" else {}
    if publication["volume"]:
        container = {"@type": "PublicationVolume", "volumeNumber": publication["volume"], "isPartOf": container}
    if publication["issue"]:
        container = {"@type": "PublicationIssue", "issueNumber": publication["issue"], "isPartOf": container}
    return described | {"isPartOf": container}


def _identifiers(paper: JsonLd) -> list[JsonLd]:
    found = {"DOI": paper["doi"], "arXiv": paper["arxivId"], "OpenAlex": paper["openalexId"]}
    return [{"@type": "PropertyValue", "propertyID": name, "value": value} for name, value in found.items() if value]


def _counter(action: str, name: str, count: int) -> JsonLd:
    return {
        "@type": "InteractionCounter",
        "interactionType": f"{CONTEXT}/{action}",
        "name": name,
        "userInteractionCount": count,
    }


def _review(review: JsonLd, paper: str) -> JsonLd:
    parts = ("summary", "strength", "concern", "methodQuestion", "text")
    rating, author = review["rating"], review["author"]
    source: JsonLd = review["source"] or {}
    return {
        "@type": "Review",
        "@id": f"{paper}#review-{review['id']}",
        "author": {"@type": "Organization" if author["isExternal"] else "Person", "name": author["name"]},
        "datePublished": source.get("submittedOn") or review["createdAt"],
        "dateModified": review["updatedAt"],
        "reviewBody": "\n\n".join(review[part] for part in parts if review[part]),
        "url": encode_address(source.get("url")),
        "itemReviewed": {"@id": paper},
        "reviewRating": {
            "@type": "Rating",
            "ratingValue": rating["value"],
            "bestRating": rating["outOf"],
            "description": rating["meaning"],
        }
        if rating and rating["value"] is not None
        else None,
    }


def _without_empty(value: Any) -> Any:
    """A description without its members that are null or empty lists."""
    if isinstance(value, dict):
        members = {name: _without_empty(each) for name, each in cast("JsonLd", value).items()}
        return {name: each for name, each in members.items() if each is not None and each != []}
    if isinstance(value, list):
        return [_without_empty(each) for each in cast("list[Any]", value)]
    return value
