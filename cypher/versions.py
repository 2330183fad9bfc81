"""Versions of a work: how lists, counts and rankings treat them as one paper.

A list of all papers leaves out the earlier versions. A list of the papers of a person, institution or topic leaves out
an earlier version only if it also has the published version: the node REPEATS it (cypher.model). Otherwise a work would
be missing whose versions have different authors. References, citations, collections and everything that names one
paper by its id show each version as the paper that it is.
"""

IS_NO_EARLIER_VERSION = "NOT @other:EarlierVersion"
"""A condition on each paper of a list of all papers."""

ALL_PAPERS_COUNT = "COUNT { (:Paper) } - COUNT { (:EarlierVersion) }"
"""An expression: the number of papers of a list of all papers. Neo4j stores both counts."""


def write_is_no_repetition(paper: str, *owners: str) -> str:
    """A condition: not each of the nodes has both this paper, an earlier version, and its published version."""
    repeated = "".join(f" AND EXISTS {{ ({owner})-[:REPEATS]->({paper}) }}" for owner in owners)
    return f"NOT ({paper}:EarlierVersion{repeated})"


def write_paper_count(owner: str, papers: str) -> str:
    """An expression: the number of papers of a node, by degrees. `papers` is the relationship in a pattern."""
    return f"(COUNT {{ ({owner}){papers}() }} - COUNT {{ ({owner})-[:REPEATS]->() }})"


def write_published(paper: str) -> str:
    """An expression: the published version of a paper, which may be the paper itself."""
    return (
        f"CASE WHEN {paper}:EarlierVersion"
        f" THEN head(COLLECT {{ MATCH ({paper})-[:VERSION_OF]->(@published:Paper) RETURN @published }})"
        f" ELSE {paper} END"
    )
