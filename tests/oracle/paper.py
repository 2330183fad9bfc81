"""The fields of a paper."""

from collections.abc import Mapping
from html import escape
from typing import Any

from cypher.model import Relationship
from tests.oracle.connection import DescendingKey, Entry, entries, newest
from tests.oracle.context import OracleContext, is_field, text
from tests.oracle.graph_data import Thing
from tests.oracle.paper_list import (
    MOST_CITED,
    citation_count,
    is_earlier_version,
    paper_list,
    title,
    versions_of,
)


@is_field("Paper.title", "Paper.label")
def _title(paper: Thing, _context: OracleContext, _arguments: Mapping[str, Any]) -> Any:
    return title(paper)


@is_field("Paper.type")
def _type(paper: Thing, _context: OracleContext, _arguments: Mapping[str, Any]) -> Any:
    return paper["type"] or "OTHER"


@is_field("Paper.citationCount")
def _citation_count(paper: Thing, _context: OracleContext, _arguments: Mapping[str, Any]) -> Any:
    return citation_count(paper)


@is_field("Paper.neighborCount")
def _neighbor_count(paper: Thing, context: OracleContext, _arguments: Mapping[str, Any]) -> Any:
    neighbors = context.sources(paper, Relationship.CITES) + context.sources(paper, Relationship.AUTHORED)
    for kind in (Relationship.CITES, Relationship.HAS_TOPIC, Relationship.STATES_AFFILIATION):
        neighbors += context.targets(paper, kind)
    return len({id(neighbor) for neighbor in neighbors})


@is_field("Paper.titleHtml")
def _title_html(paper: Thing, _context: OracleContext, _arguments: Mapping[str, Any]) -> Any:
    return paper["titleHtml"] or escape(title(paper), quote=False)


@is_field("Paper.abstractHtml")
def _abstract_html(paper: Thing, _context: OracleContext, _arguments: Mapping[str, Any]) -> Any:
    return paper["abstractHtml"] or (paper["abstract"] and escape(paper["abstract"], quote=False))


@is_field("Paper.isRetracted")
def _is_retracted(paper: Thing, _context: OracleContext, _arguments: Mapping[str, Any]) -> Any:
    return bool(paper["isRetracted"])


@is_field("Publication.date")
def _publication_date(paper: Thing, _context: OracleContext, _arguments: Mapping[str, Any]) -> Any:
    day = paper["publishedOn"]
    return paper["publicationDate"] or text(day or paper["year"])


@is_field("Publication.issns")
def _issns(paper: Thing, _context: OracleContext, _arguments: Mapping[str, Any]) -> Any:
    return paper["issns"] or []


@is_field("Publication.isbns")
def _isbns(paper: Thing, _context: OracleContext, _arguments: Mapping[str, Any]) -> Any:
    return paper["isbns"] or []


@is_field("Paper.openAccess", "Paper.metrics", "Paper.publication")
def _itself(paper: Thing, _context: OracleContext, _arguments: Mapping[str, Any]) -> Any:
    return paper


@is_field("OpenAccess.isOpen")
def _is_open(paper: Thing, _context: OracleContext, _arguments: Mapping[str, Any]) -> Any:
    return bool(paper["isOpenAccess"])


@is_field("OpenAccess.status")
def _status(paper: Thing, _context: OracleContext, _arguments: Mapping[str, Any]) -> Any:
    return paper["oaStatus"]


@is_field("OpenAccess.url")
def _open_url(paper: Thing, _context: OracleContext, _arguments: Mapping[str, Any]) -> Any:
    return paper["oaUrl"]


@is_field("OpenAccess.license")
def _license(paper: Thing, _context: OracleContext, _arguments: Mapping[str, Any]) -> Any:
    return paper["oaLicense"]


@is_field("PaperMetrics.computedAt")
def _computed_at(paper: Thing, _context: OracleContext, _arguments: Mapping[str, Any]) -> Any:
    return text(paper["metricsAt"])


@is_field("Paper.resources")
def _resources(paper: Thing, context: OracleContext, arguments: Mapping[str, Any]) -> Any:
    kind = arguments.get("kind")
    resources = [
        {"kind": link["kind"], "url": link.target["url"], "title": link["title"]}
        for link in context.data.out(paper, Relationship.HAS_RESOURCE)
        if kind is None or link["kind"] == kind
    ]
    return sorted(resources, key=lambda resource: (resource["kind"], resource["url"]))


@is_field("Paper.institutions")
def _institutions(paper: Thing, context: OracleContext, arguments: Mapping[str, Any]) -> Any:
    links = context.data.out(paper, Relationship.STATES_AFFILIATION)
    stated = [Entry(link.target, (min(link["positions"]), link.target.id)) for link in links]
    return context.page(stated, "Paper.institutions", arguments)


@is_field("Paper.references")
def _references(paper: Thing, context: OracleContext, arguments: Mapping[str, Any]) -> Any:
    cited = context.targets(paper, Relationship.CITES)
    return context.page(paper_list(cited, arguments, context, MOST_CITED), "Paper.references", arguments)


@is_field("Paper.citedBy")
def _cited_by(paper: Thing, context: OracleContext, arguments: Mapping[str, Any]) -> Any:
    citing = context.sources(paper, Relationship.CITES)
    return context.page(paper_list(citing, arguments, context, MOST_CITED), "Paper.citedBy", arguments)


@is_field("Paper.versions")
def _versions(paper: Thing, context: OracleContext, arguments: Mapping[str, Any]) -> Any:
    others = [other for other in versions_of(paper, context) if other is not paper]
    ordered = entries(
        others, lambda other: is_earlier_version(other, context), lambda other: -(other["year"] or -2147483648)
    )
    return context.page(ordered, "Paper.versions", arguments)


@is_field("Paper.isEarlierVersion")
def _is_earlier_version(paper: Thing, context: OracleContext, _arguments: Mapping[str, Any]) -> Any:
    return is_earlier_version(paper, context)


@is_field("Paper.saveCount")
def _save_count(paper: Thing, context: OracleContext, _arguments: Mapping[str, Any]) -> Any:
    return len(context.sources(paper, Relationship.SAVED))


@is_field("Paper.viewerHasSaved")
def _has_saved(paper: Thing, context: OracleContext, _arguments: Mapping[str, Any]) -> Any:
    return context.did(Relationship.SAVED, paper)


@is_field("Paper.collections")
def _collections_with(paper: Thing, context: OracleContext, arguments: Mapping[str, Any]) -> Any:
    collections = context.listed(context.sources(paper, Relationship.CONTAINS))
    return context.page(newest(collections), "Paper.collections", arguments)


@is_field("Paper.reviews")
def _reviews_of(paper: Thing, context: OracleContext, arguments: Mapping[str, Any]) -> Any:
    reviews = context.shown(context.sources(paper, Relationship.REVIEWS))
    kind = arguments.get("kind")
    if kind is not None:
        reviews = [review for review in reviews if (review["venue"] is None) is (kind == "LOCAL")]
    match arguments.get("orderBy"):
        case "OLDEST":
            ordered = entries(reviews, lambda review: review["createdAt"])
        case "MOST_HELPFUL":
            ordered = entries(
                reviews,
                lambda review: -len(context.sources(review, Relationship.FOUND_HELPFUL)),
                lambda review: DescendingKey(review["createdAt"]),
            )
        case _:
            ordered = newest(reviews)
    return context.page(ordered, "Paper.reviews", arguments)


@is_field("Paper.comments")
def _comments(paper: Thing, context: OracleContext, arguments: Mapping[str, Any]) -> Any:
    kind = arguments.get("kind")
    threads = [
        comment
        for comment in context.shown(context.sources(paper, Relationship.ON))
        if not context.data.out(comment, Relationship.REPLIES_TO) and kind in {None, comment["kind"]}
    ]
    return context.page(newest(threads), "Paper.comments", arguments)


@is_field("Paper.lastEventId")
def _last_event(_paper: Thing, _context: OracleContext, _arguments: Mapping[str, Any]) -> Any:
    return "0"  # nothing has happened in the oracle's graph since it was made
