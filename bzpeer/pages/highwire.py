"""Highwire Press tags (`citation_*`), for Google Scholar and Zotero, and Open Graph tags, for link previews."""

from typing import Any

Tags = list[tuple[str, str]]

DESCRIPTION_LENGTH_MAX = 300
"""Characters of a description in a link preview."""

_VENUE_TAGS = {
    "BOOK_CHAPTER": "citation_inbook_title",
    "DISSERTATION": "citation_dissertation_institution",
    "REPORT": "citation_technical_report_institution",
}


def citation_tags(paper: dict[str, Any], canonical: str) -> Tags:
    """The tags of a paper from the data of paper_page, with one for each author in order."""
    tags: Tags = [("citation_title", paper["title"])]
    tags += [("citation_author", edge["node"]["name"]) for edge in paper["authors"]["edges"]]
    published: str | None = paper["publishedOn"]
    if published or paper["year"]:
        tags.append(("citation_publication_date", published.replace("-", "/") if published else str(paper["year"])))
    if paper["venue"]:
        tags.append((_VENUE_TAGS.get(paper["type"], "citation_journal_title"), paper["venue"]))
    if paper["doi"]:
        tags.append(("citation_doi", paper["doi"]))
    if paper["arxivId"]:
        tags.append(("citation_arxiv_id", paper["arxivId"]))
    pdf = pdf_of(paper)
    if pdf:
        tags.append(("citation_pdf_url", pdf))
    tags.append(("citation_abstract_html_url", canonical))
    return tags


def pdf_of(paper: dict[str, Any]) -> str | None:
    """The address of the paper's PDF, if it is known."""
    free: str | None = paper["openAccess"]["url"]
    if free and free.lower().endswith(".pdf"):
        return free
    return f"https://arxiv.org/pdf/{paper['arxivId']}" if paper["arxivId"] else None


def open_graph(title: str, kind: str, canonical: str, description: str | None) -> Tags:
    """The tags of any page. `kind` is the type in Open Graph: article, profile or website."""
    tags = [("og:title", title), ("og:type", kind), ("og:url", canonical)]
    if description:
        tags.append(("og:description", shortened(description)))
    return tags


def shortened(text: str, length_max: int = DESCRIPTION_LENGTH_MAX) -> str:
    """The beginning of a text, cut after a whole word."""
    return text if len(text) <= length_max else text[:length_max].rpartition(" ")[0] + " …"
