"""The Accept header of a request: which media type to answer with (RFC 9110, section 12.5.1)."""

from collections.abc import Iterable

RESPONSE_TYPE = "application/graphql-response+json"
JSON_TYPE = "application/json"
EVENTS_TYPE = "text/event-stream"
_PAGE_TYPES = ("text/html", "application/xhtml+xml", "text/*", "*/*")


def accepted_types(accept: str) -> dict[str, float]:
    """Media types with their quality, which is 1 by default. Types with quality 0 or an invalid one are left out."""
    found: dict[str, float] = {}
    for part in accept.split(","):
        media, *parameters = (piece.strip().lower() for piece in part.split(";"))
        quality = 1.0
        for parameter in parameters:
            if parameter.startswith("q="):
                try:
                    quality = float(parameter[2:])
                except ValueError:
                    quality = 0.0
        if media and quality > 0:
            found[media] = quality
    return found


def response_type(accept: str | None) -> str | None:
    """The media type of a GraphQL response; None when the client accepts neither.

    RESPONSE_TYPE only if the client names it, as the GraphQL over HTTP specification requires.
    """
    if accept is None or accept == "*/*":
        return JSON_TYPE
    accepted = accepted_types(accept)
    newer, older = accepted.get(RESPONSE_TYPE, 0.0), accepted.get(JSON_TYPE, 0.0)
    if newer and newer >= older:
        return RESPONSE_TYPE
    if older or accepted.get("application/*") or accepted.get("*/*") or not accept.strip():
        return JSON_TYPE
    return None


def accepts_events(accept: str | None) -> bool:
    """Whether the client accepts server-sent events explicitly, not by a wildcard."""
    return accept is not None and EVENTS_TYPE in accept and EVENTS_TYPE in accepted_types(accept)


def prefers_html(accept: str | None) -> bool:
    """Whether the client names HTML and prefers it to JSON, as browsers do. For addresses of programs."""
    if accept is None or "text/html" not in accept:
        return False
    accepted = accepted_types(accept)
    return accepted.get("text/html", 0.0) > max(accepted.get(RESPONSE_TYPE, 0.0), accepted.get(JSON_TYPE, 0.0))


def takes_page(accept: str | None) -> bool:
    """Whether the client gets the page at the address of a page, and not JSON.

    JSON is for clients that name a JSON type (`application/json` or one with the suffix `+json`) with at least the
    quality of HTML, and for those that accept no HTML. All others get the page, so that a client which accepts
    anything, such as one that makes link previews, reads its Open Graph tags.
    """
    if accept is None or not accept.strip():
        return True
    accepted = accepted_types(accept)
    html = max((accepted[kind] for kind in _PAGE_TYPES if kind in accepted), default=0.0)
    json = max(
        (quality for kind, quality in accepted.items() if kind == JSON_TYPE or kind.endswith("+json")), default=0.0
    )
    return html > json


def named_type(accept: str | None, offered: Iterable[str]) -> str | None:
    """The offered media type with the highest quality in an Accept header, at least that of HTML and of JSON, or None.

    Only media types that the client names count, not wildcards.
    """
    if accept is None:
        return None
    accepted = accepted_types(accept)
    usual = max(accepted.get(kind, 0.0) for kind in ("text/html", RESPONSE_TYPE, JSON_TYPE))
    best = max(offered, key=lambda kind: accepted.get(kind, 0.0))
    return best if accepted.get(best, 0.0) >= max(usual, 0.001) else None
