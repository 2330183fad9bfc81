"""The terms in which cypher.fields.query says what a field is in the graph.

Texts are Cypher with `@` variables: `@self` the entity a field belongs to, `@other` the one it leads to, `@link` the
relationship between, `@rank` a number the step counts, `@x` and `@y` whatever lies on the way. `$names` are the field's
own parameters; `$viewer` is the id of whoever asks. A text that mentions `$viewer` has an `anonymous` twin for nobody.
"""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

Clauses: TypeAlias = str | Callable[[Any], str]
"""Clauses that bind `@other`, or what writes them for a form: what of a field's arguments decides the text."""


@dataclass(frozen=True, slots=True)
class Property:
    """An expression over `@self` (and, for a field of a step, over its variables).

    `markdown`: it is Markdown, to be shown as HTML.
    """

    text: str
    anonymous: str | None = None
    markdown: bool = False


@dataclass(frozen=True, slots=True)
class SameEntity:
    """Values that the schema shows as an object of their own, but that belong to the same node."""

    target: str


@dataclass(frozen=True, slots=True)
class ToOne:
    """At most one entity: the clauses that bind `@other`, by the kind of entity they lead to.

    `missing` lists the ids among the field's parameters that are nowhere in the graph; the schema refuses those.
    """

    clauses: Mapping[str, Clauses]
    anonymous: Mapping[str, Clauses] | None = None
    missing: str | None = None


@dataclass(frozen=True, slots=True)
class Sort:
    """An order key. `ascending` is the expression when sorted upwards, if nulls need another stand-in there."""

    text: str
    descending: bool = False
    ascending: str | None = None


@dataclass(frozen=True, slots=True)
class ToMany:
    """Entities in an order. `clauses` bind `@other`; `where` is tested of each; `count` is how many, if there is a cheaper
    way to tell (not for a form for which it is empty). `papers` bind `@other` to each paper of the list, whatever the page,
    where `clauses` do not.

    `missing` is as for ToOne.
    """

    clauses: Clauses
    target: str
    where: str | None = None
    anonymous_where: str | None = None
    count: Clauses | None = None
    papers: Clauses | None = None
    order: tuple[Sort, ...] = ()
    tie: str = "@other.id"
    step: Mapping[str, "Field"] = field(default_factory=dict[str, "Field"])
    missing: str | None = None


def clauses_of(clauses: Clauses, form: Hashable) -> str:
    """The text of the clauses, for this form."""
    return clauses if isinstance(clauses, str) else clauses(form)


@dataclass(frozen=True, slots=True)
class Change:
    """A field of the mutation root. `statement` names the file of cypher/changes; cypher/change.py writes the rest.

    `target` is the kind of its payload (None: the payload is an id). `finds` names the finders of what it is about.
    `event` is an expression for the kind of event that it causes on the paper, which is then locked; `locks_paper` locks
    the paper of a change without an event. `id_letter` is the first letter of the id of a node that it creates.
    """

    statement: str
    target: str | None
    finds: tuple[str, ...] = ()
    event: str | None = None
    locks_paper: bool = False
    id_letter: str | None = None


@dataclass(frozen=True, slots=True)
class SeparateField:
    """Something at the root that is no part of the operation's statement: it is asked after it, in its own way.

    `runs`: it runs statements of its own; what does not is known without the graph.
    """

    runs: bool = True


Field: TypeAlias = Property | SameEntity | ToOne | ToMany | Change | SeparateField
