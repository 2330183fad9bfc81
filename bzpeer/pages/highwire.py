"""Highwire Press tags (`citation_*`), which Google Scholar and Zotero read, and Open Graph, which shared links show."""

from typing import Any

Tags = list[tuple[str, str]]

DESCRIPTION_MAX = 300

_VENUE_TAGS = {
    "BOOK_CHAPTER": "citation_inbook_title",
    "DISSERTATION": "citation_dissertation_institution",
    "REPORT": "citation_technical_report_institution",
}


def citation_tags(paper: dict[str, Any], canonical: str) -> Tags:
    """The tags of a paper as the operation paper_page gives it, with one for each of its authors, in their order."""
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
    """Where the paper's PDF is, if that is known."""
    free: str | None = paper["openAccess"]["url"]
    if free and free.lower().endswith(".pdf"):
        return free
    return f"https://arxiv.org/pdf/{paper['arxivId']}" if paper["arxivId"] else None


def open_graph(title: str, kind: str, canonical: str, description: str | None) -> Tags:
    """The tags of a page of any kind; `kind` is Open Graph's: article, profile or website."""
    tags = [("og:title", title), ("og:type", kind), ("og:url", canonical)]
    if description:
        tags.append(("og:description", shortened(description)))
    return tags


def shortened(text: str, most: int = DESCRIPTION_MAX) -> str:
    """The beginning of a text, to a whole word."""
    return text if len(text) <= most else text[:most].rpartition(" ")[0] + " …"
