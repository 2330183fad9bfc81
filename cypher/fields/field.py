"""Kinds of field: how a type's field is read from the graph.

A *step* leads from one entity to another: over a relationship, or over a value in its place, such as a score. The edges
of a connection show the fields of a step.

Texts are Cypher with `@` variables, which the compiler names:

    @self    the entity that the field belongs to
    @other   the entity that the field leads to
    @link    the relationship between them, or the value in its place
    @rank    a number that the clauses of the step compute
    @step    in a list inside a step: the @link of that step

Any other `@name` is local to the text. `$name` is a parameter of the field; `$viewer` is the id of the viewer. A text
that uses `$viewer` has a second text, `anonymous`, for requests without a viewer.
"""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

Clauses: TypeAlias = str | Callable[[Any], str]
"""Clauses that bind `@other`, or a function that writes them for a *form*: the arguments that decide the text."""


@dataclass(frozen=True, slots=True)
class Property:
    """A value: an expression over `@self`, and in a step over the variables of the step.

    `markdown`: the value is Markdown, and the field shows it as HTML.
    """

    text: str
    anonymous: str | None = None
    markdown: bool = False


@dataclass(frozen=True, slots=True)
class SameEntity:
    """An object of the schema whose fields are read from the same node; `target` is its type."""

    target: str


@dataclass(frozen=True, slots=True)
class ToOne:
    """At most one entity: by its kind, the clauses that bind `@other`.

    `missing` is an expression for the list of ids among the parameters that the graph does not have. If the list is not
    empty, the request is refused.
    """

    clauses: Mapping[str, Clauses]
    anonymous: Mapping[str, Clauses] | None = None
    missing: str | None = None


@dataclass(frozen=True, slots=True)
class Sort:
    """An order key. `ascending` replaces `text` in ascending order, where nulls may need another substitute."""

    text: str
    descending: bool = False
    ascending: str | None = None


@dataclass(frozen=True, slots=True)
class ToMany:
    """A list of entities in an order.

    `clauses` bind `@other`; `where` is a condition on each entity; `step` has the fields of the step to it. `tie` is
    the last order key, unique in the list; "" if the order is unique without it. `count` is an expression for the
    number of entities, if there is one that costs less than counting; a function may return "" for some forms. `papers`
    are clauses that bind `@other` to each paper of the list, if `clauses` bind other nodes too or not all papers.
    `whole` has the fields of the connection that describe the whole list: expressions over `@self`. `shared` are
    clauses that bind the variables `shares`, once for all other texts of the list. `missing` is as for ToOne.
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
    whole: Mapping[str, Property] = field(default_factory=dict[str, Property])
    shared: Clauses | None = None
    shares: tuple[str, ...] = ()
    missing: str | None = None


def clauses_of(clauses: Clauses, form: Hashable) -> str:
    """The text of the clauses for a form."""
    return clauses if isinstance(clauses, str) else clauses(form)


@dataclass(frozen=True, slots=True)
class Change:
    """A field of the mutation root. `statement` names the file of cypher/changes; cypher/change.py writes the rest.

    `target` is the kind of its payload (None: the payload is an id). `finds` names its finders.
    `event` is an expression for the kind of event that it causes on the paper; such a change locks the paper.
    `locks_paper`: a change without an event locks it too. `id_letter` begins the id of a node that it creates.
    """

    statement: str
    target: str | None
    finds: tuple[str, ...] = ()
    event: str | None = None
    locks_paper: bool = False
    id_letter: str | None = None


@dataclass(frozen=True, slots=True)
class SeparateField:
    """A root field that is not part of the operation's statement: separate code answers it afterwards.

    `runs`: answering it runs statements. If not, it is answered without the graph.
    """

    runs: bool = True


Field: TypeAlias = Property | SameEntity | ToOne | ToMany | Change | SeparateField
