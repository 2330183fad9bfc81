"""Kind of node → path and word. The TypeScript table is generated from here by scripts/generate_web.py."""

from dataclasses import dataclass

from resolvers.arguments.field_arguments import ArgumentError
from resolvers.arguments.values import read_id


@dataclass(frozen=True, slots=True)
class EntityKind:
    """A kind of node that has pages.

    `folder` is the first part of their path, `word` and `plural` name one and several of them. `operation` is the
    document that a page is rendered from, `root` its root field. `keys` are the prefixes of identifiers of this kind.
    """

    folder: str
    word: str
    plural: str
    operation: str
    root: str
    keys: tuple[str, ...] = ()

    def path(self, identity: str) -> str:
        """The path of the page of the node with this id."""
        return f"/{self.folder}/{identity}"

    @property
    def label(self) -> str:
        """The word with a capital letter."""
        return self.word.capitalize()


PAPER = EntityKind(
    "papers",
    "paper",
    "papers",
    "paper_page",
    "paper",
    ("W", "p-", "doi:", "arxiv:", "pmid:", "pmcid:", "mag:", "isbn:", "url:"),
)
PERSON = EntityKind("people", "person", "people", "person_page", "person", ("A", "a-", "orcid:"))
INSTITUTION = EntityKind(
    "institutions", "institution", "institutions", "institution_page", "institution", ("I", "i-", "ror:")
)
TOPIC = EntityKind("topics", "topic", "topics", "topic_page", "topic", ("T", "t-"))
COLLECTION = EntityKind("collections", "collection", "collections", "collection_page", "collection")
COMMENT = EntityKind("comments", "comment", "comments", "thread_page", "node")

NODE_KINDS = {"PAPER": PAPER, "PERSON": PERSON, "INSTITUTION": INSTITUTION, "TOPIC": TOPIC}
"""The values of NodeKind in the schema: the kinds of node on a map and in search results."""


def is_id(text: str) -> bool:
    """Whether a text has the form of an id of this service."""
    try:
        read_id("id", text)
    except ArgumentError:
        return False
    return True
