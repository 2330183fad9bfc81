"""All papers for which a filter holds: found from an author, institution or topic that it names, where it names one.

Neo4j would test a pattern of every paper there is, one after the other: seconds for what a few relationships tell.
"""

from collections.abc import Sequence
from dataclasses import replace

from cypher.compiler.selection import Combination, Condition, Filter, Listing
from cypher.fields.field import ToMany
from cypher.fields.orders import ANCHORS

ALL_PAPERS = "MATCH (@other:Paper)"


def find_papers(form: Filter | None) -> tuple[str, Filter | None]:
    """Clauses that bind `@other` to papers, each once, and what is yet to be tested of them."""
    tests = _conjuncts(form)
    anchors = [each for each in tests if isinstance(each, Condition) and each.test in ANCHORS]
    if not anchors:
        return ALL_PAPERS, form
    anchor = min(anchors, key=lambda each: list(ANCHORS).index(each.test))
    path = ANCHORS[anchor.test].replace("$value", f"${anchor.parameter}")
    rest = tuple(each for each in tests if each is not anchor)
    # a relationship that is there twice must not make two papers of one
    return f"{ALL_PAPERS}{path} WITH DISTINCT @other", Combination("and", rest) if rest else None


def anchored(listing: Listing, spec: ToMany) -> tuple[Listing, ToMany]:
    """A list of all papers as one that is found from what its filter names; any other list as it is."""
    if spec.clauses != ALL_PAPERS:
        return listing, spec
    clauses, rest = find_papers(listing.filter)
    if clauses == ALL_PAPERS:
        return listing, spec
    return replace(listing, filter=rest), replace(spec, clauses=clauses, count=None)


def _conjuncts(form: Filter | None) -> Sequence[Filter]:
    """Parts that must all hold, and do only where the whole filter does."""
    if isinstance(form, Combination) and form.join == "and":
        return [part for each in form.parts for part in _conjuncts(each)]
    return [form] if form else []
