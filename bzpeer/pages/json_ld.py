"""What a page is about in the vocabulary of schema.org, as JSON-LD in a data block, which browsers do not run."""

from typing import Any, cast

import orjson
from markupsafe import Markup

Described = dict[str, Any]

CONTEXT = "https://schema.org"
_PAPER_CLASSES = {
    "BOOK": "Book",
    "BOOK_CHAPTER": "Chapter",
    "DATASET": "Dataset",
    "DISSERTATION": "Thesis",
    "REPORT": "Report",
}


def data_block(described: Described) -> Markup:
    """JSON that cannot end the script element it stands in."""
    told = orjson.dumps({"@context": CONTEXT, **_without_nothing(described)}).decode()
    for character in "<>&\u2028\u2029":
        told = told.replace(character, f"\\u{ord(character):04x}")
    return Markup(told)  # noqa: S704  # nothing of HTML is left in it


def article(paper: Described, base: str) -> Described:
    """A paper as the operation paper_page gives it, with its reviews."""
    identity = f"{base}/papers/{paper['id']}"
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
            {"@type": "DefinedTerm", "name": edge["node"]["name"], "url": f"{base}/topics/{edge['node']['id']}"}
            for edge in paper["topics"]["edges"]
        ],
        "interactionStatistic": [
            _counter("LikeAction", "likes", paper["votes"]["likes"]),
            _counter("BookmarkAction", "saves", paper["saveCount"]),
            _counter("CommentAction", "comments", paper["comments"]["totalCount"]),
        ],
        "review": [_review(review, identity) for review in paper["reviews"]["nodes"] if not review["isHidden"]],
    }


def person(person: Described, base: str, affiliations: list[Described] | None = None) -> Described:
    """Somebody who wrote papers."""
    return {
        "@type": "Person",
        "@id": f"{base}/people/{person['id']}",
        "url": f"{base}/people/{person['id']}",
        "name": person["name"],
        "sameAs": f"https://orcid.org/{person['orcid']}" if person["orcid"] else None,
        "affiliation": [organization(each, base) for each in affiliations or ()],
    }


def organization(institution: Described, base: str) -> Described:
    """An institution; more of it than id and name is told if it is there."""
    ror, country = institution.get("ror"), institution.get("countryCode")
    return {
        "@type": "Organization",
        "@id": f"{base}/institutions/{institution['id']}",
        "name": institution["name"],
        "url": institution.get("homepage"),
        "sameAs": f"https://ror.org/{ror}" if ror else None,
        "address": {"@type": "PostalAddress", "addressCountry": country} if country else None,
    }


def topic(topic: Described, base: str) -> Described:
    """A topic."""
    return {
        "@type": "DefinedTerm",
        "@id": f"{base}/topics/{topic['id']}",
        "name": topic["name"],
        "description": topic["description"],
    }


def _identifiers(paper: Described) -> list[Described]:
    found = {"DOI": paper["doi"], "arXiv": paper["arxivId"], "OpenAlex": paper["openalexId"]}
    return [{"@type": "PropertyValue", "propertyID": name, "value": value} for name, value in found.items() if value]


def _counter(action: str, name: str, count: int) -> Described:
    return {
        "@type": "InteractionCounter",
        "interactionType": f"{CONTEXT}/{action}",
        "name": name,
        "userInteractionCount": count,
    }


def _review(review: Described, paper: str) -> Described:
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


def _without_nothing(value: Any) -> Any:
    """What is null or empty is not said."""
    if isinstance(value, dict):
        said = {name: _without_nothing(each) for name, each in cast("Described", value).items()}
        return {name: each for name, each in said.items() if each is not None and each != []}
    if isinstance(value, list):
        return [_without_nothing(each) for each in cast("list[Any]", value)]
    return value
