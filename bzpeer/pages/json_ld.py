"""Descriptions of pages in the vocabulary of schema.org, as JSON-LD in a data block, which browsers do not execute."""

from typing import Any, cast

import orjson
from markupsafe import Markup

from bzpeer.pages.addresses import INSTITUTION, PAPER, PERSON, TOPIC

JsonLd = dict[str, Any]

CONTEXT = "https://schema.org"
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
        "datePublished": paper["publishedOn"] or (str(paper["year"]) if paper["year"] else None),
        "author": [person(edge["node"], base, edge["affiliations"]) for edge in paper["authors"]["edges"]],
        "identifier": _identifiers(paper),
        "sameAs": [f"https://doi.org/{paper['doi']}"] if paper["doi"] else None,
        "isPartOf": {"@type": "Periodical", "name": paper["venue"]} if paper["venue"] else None,
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
        "url": institution.get("homepage"),
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
    rating, source, author = review["rating"], review["source"], review["author"]
    return {
        "@type": "Review",
        "@id": f"{paper}#review-{review['id']}",
        "author": {"@type": "Organization" if author["isExternal"] else "Person", "name": author["name"]},
        "datePublished": (source or {}).get("submittedOn") or review["createdAt"],
        "dateModified": review["updatedAt"],
        "reviewBody": "\n\n".join(review[part] for part in parts if review[part]),
        "url": (source or {}).get("url"),
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
