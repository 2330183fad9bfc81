"""The papers that meet a filter, found from an author, institution or topic that the filter names.

Otherwise Neo4j tests the pattern of the filter on every paper, which takes seconds.
"""

from collections.abc import Sequence
from dataclasses import replace

from cypher.compiler.selection import Combination, Condition, Filter, Listing
from cypher.fields.field import ToMany
from cypher.fields.filters import ANCHORS

ALL_PAPERS = "MATCH (@other:Paper)"


def find_papers(form: Filter | None) -> tuple[str, Filter | None]:
    """Clauses that bind `@other` to papers, each once, and the rest of the filter, which the caller must still test."""
    tests = _conjuncts(form)
    anchors = [each for each in tests if isinstance(each, Condition) and each.test in ANCHORS]
    if not anchors:
        return ALL_PAPERS, form
    anchor = min(anchors, key=lambda each: list(ANCHORS).index(each.test))
    path = ANCHORS[anchor.test].replace("$value", f"${anchor.parameter}")
    rest = tuple(each for each in tests if each is not anchor)
    # two relationships to the same node must not return the paper twice
    return f"{ALL_PAPERS}{path} WITH DISTINCT @other", Combination("and", rest) if rest else None


def anchored(listing: Listing, spec: ToMany) -> tuple[Listing, ToMany]:
    """A list of all papers, changed to start at a node that its filter names. Any other list is returned unchanged."""
    if spec.clauses != ALL_PAPERS:
        return listing, spec
    clauses, rest = find_papers(listing.filter)
    if clauses == ALL_PAPERS:
        return listing, spec
    return replace(listing, filter=rest), replace(spec, clauses=clauses, count=None)


def _conjuncts(form: Filter | None) -> Sequence[Filter]:
    """The parts of a filter that is a conjunction: a paper meets the filter if and only if it meets all of them."""
    if isinstance(form, Combination) and form.join == "and":
        return [part for each in form.parts for part in _conjuncts(each)]
    return [form] if form else []
