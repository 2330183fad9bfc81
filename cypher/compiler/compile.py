"""Selection → one statement with one row: a positional list, described in `cypher.compiler.layout`.

The compiler is a pure function. Every name in the text comes from `cypher.fields`, every value is a parameter, and
selections of the same shape have the same text, which Neo4j plans once.
"""

import re
from collections.abc import Mapping, Sequence
from typing import LiteralString, cast

from cypher.compiler.anchors import anchored
from cypher.compiler.filters import write_filter
from cypher.compiler.layout import ListPart, arrange
from cypher.compiler.names import Scope, Variables, variables_in
from cypher.compiler.selection import Entity, Item, Listing, Order, Value
from cypher.fields.field import Field, Property, Sort, ToMany, ToOne, clauses_of
from cypher.fields.filters import TESTS
from cypher.fields.orders import ORDERS
from cypher.fields.statistics import COLLECT
from cypher.fields.vocabulary import FIELDS
from cypher.sessions import LIVE_SESSION

_SUBQUERY = re.compile(r"\b(?:CALL \(|COUNT \{|EXISTS \{|COLLECT \{)")


class UnknownField(LookupError):
    """The selection names a field that the vocabulary does not have."""


def compile_query(items: Sequence[Item], *, signed_in: bool, in_session: bool = False) -> LiteralString:
    """The text that answers a selection of root fields; its single column is the positional list.

    `signed_in`: the statement has the parameter `viewer`; otherwise the text does not depend on a viewer.
    `in_session`: it also has `session`, and the answer is null unless the session is valid. Raises UnknownField.
    """
    compiler = Compiler(signed_in=signed_in)
    calls, answer = compiler.items(items, {})
    if in_session:
        answer = f"CASE WHEN {LIVE_SESSION} THEN {answer} END"
    # every part comes from the vocabulary, none from a client
    return cast(LiteralString, f"{calls}RETURN {answer} AS row")


def count_subqueries(text: str) -> int:
    """The number of subqueries in a compiled text. The time that Neo4j takes to plan the text grows with it."""
    return len(_SUBQUERY.findall(text))


def order_keys(spec: ToMany, order: Sequence[Order]) -> int:
    """The number of key values in a cursor of this list."""
    return len(order or spec.order) + bool(spec.tie)


class Compiler:
    """Writes every entity and every list as a subquery, called before the positional list that holds its result.

    It uses CALL subqueries instead of COLLECT expressions, because Neo4j 5.26 rejects an aggregation inside an
    expression that also mentions other variables. Both cost the same.
    """

    def __init__(self, *, signed_in: bool) -> None:
        self._signed_in = signed_in
        self._variables = Variables()

    def items(self, items: Sequence[Item], bound: Mapping[str, str]) -> tuple[str, str]:
        """The subqueries that the items of an entity need, and the positional list of the items."""
        return self._list([self._item(item, _find(item.name), bound) for item in items])

    def _list(self, parts: Sequence[tuple[str, str]]) -> tuple[str, str]:
        return "".join(calls for calls, _ in parts), "[" + ", ".join(answer for _, answer in parts) + "]"

    def _item(self, item: Item, spec: Field, bound: Mapping[str, str]) -> tuple[str, str]:
        scope = Scope(self._variables, bound, item.parameters)
        match item, spec:
            case Value(), Property():
                anonymous = not self._signed_in and spec.anonymous is not None
                return "", scope.write(spec.anonymous if anonymous and spec.anonymous else spec.text)
            case Entity(), ToOne():
                return _guarded(scope, spec, self._entity(item, spec, bound))
            case Listing(), ToMany():
                return _guarded(scope, spec, self._listing(item, spec, bound))
            case _:
                raise UnknownField(f"{item.name} cannot be selected as a {type(item).__name__}")

    def _entity(self, entity: Entity, spec: ToOne, bound: Mapping[str, str]) -> tuple[str, str]:
        table = spec.clauses if self._signed_in or spec.anonymous is None else spec.anonymous
        several = len(entity.variants) > 1
        imported = {name: variable for name, variable in bound.items() if name == "self"}
        result = self._variables.new("v")
        one = self._variables.new("v") if several else result
        branches: list[str] = []
        for index, (kind, items) in enumerate(entity.variants.items()):
            scope = Scope(self._variables, imported, entity.parameters)
            clauses = scope.write(clauses_of(table[kind], entity.form))
            calls, answer = self.items(items, {"self": scope["other"]})
            answer = f"[{index}, {answer}]" if several else f"head(collect({answer}))"
            branches.append(f"{clauses} {calls}RETURN {answer} AS {one}")
        text = " UNION ALL ".join(branches)
        if several:
            text = f"{_call(imported, text)}RETURN head(collect({one})) AS {result}"
        return _call(imported, text), result

    def _listing(self, listing: Listing, spec: ToMany, bound: Mapping[str, str]) -> tuple[str, str]:
        listing, spec = anchored(listing, spec)
        clauses = clauses_of(spec.clauses, listing.form)
        used = variables_in(clauses) | variables_in(spec.where or "")
        imported = {name: bound[name] for name in ("self", "step") if name in used}
        shared = ""
        if spec.shared:
            shared, variables = self._shared(listing, spec, clauses_of(spec.shared, listing.form))
            bound, imported = {**bound, **variables}, {**imported, **variables}
        parts: dict[ListPart, tuple[str, str]] = {}
        if listing.entities:
            parts[ListPart.ENTITIES] = self._rows(listing, spec, clauses, imported)
        size = ""
        if listing.stats:
            parts[ListPart.STATS], size = self._stats(listing, spec, clauses, imported)
        if listing.total:
            # for a list of papers, the statistics contain the count already
            counted = ("", size) if size and not spec.papers else None
            parts[ListPart.TOTAL] = counted or self._total(listing, spec, clauses, imported)
        if listing.skipped:
            parts[ListPart.SKIPPED] = self._skipped(listing, spec, clauses, imported)
        if listing.whole:
            values = [self._item(item, spec.whole[item.name], bound) for item in listing.whole]
            parts[ListPart.WHOLE] = self._list(values)
        calls, answer = self._list([parts[part] for part in sorted(parts)])
        return shared + calls, answer

    def _shared(self, listing: Listing, spec: ToMany, clauses: str) -> tuple[str, dict[str, str]]:
        """The subquery that binds the variables that the parts of a list share, and the names of these variables."""
        scope = Scope(self._variables, {}, listing.parameters)
        text = scope.write(clauses)
        variables = {name: scope[name] for name in spec.shares}
        return _call({}, f"{text} RETURN {', '.join(variables.values())}"), variables

    def _rows(self, listing: Listing, spec: ToMany, clauses: str, imported: Mapping[str, str]) -> tuple[str, str]:
        scope = Scope(self._variables, imported, listing.parameters)
        sorts = _sorts(listing, spec)
        page = listing.page
        conditions = self._conditions(listing, spec, scope)
        if page and page.after:
            conditions.append(_beyond(scope, sorts, page.after, forward=True))
        if page and page.before:
            conditions.append(_beyond(scope, sorts, page.before, forward=False))
        keys = [self._variables.new("k") for _ in sorts]
        backward = bool(page and page.backward)
        used = variables_in(clauses)
        carried = {name: scope[name] for name in ("other", "link", "rank") if name in used}
        texts = [scope.write(_text(sort)) for sort in sorts]
        columns = [*carried.values(), *(f"{text} AS {key}" for text, key in zip(texts, keys, strict=True))]
        order = [key + (" DESC" if sort.descending != backward else "") for sort, key in zip(sorts, keys, strict=True)]
        text = scope.write(clauses) + _where(conditions)
        text += f" WITH {', '.join(columns)} ORDER BY {', '.join(order)}"
        if page:
            text += f" LIMIT ${page.limit}"
        parts = arrange(
            [("", key) for key in keys] if listing.keys else [],
            [self._step_item(item, spec, {**imported, **carried}) for item in listing.step],
            [self._item(item, _find(item.name), {"self": scope["other"]}) for item in listing.items],
        )
        known = dict(zip(texts, keys, strict=True))  # a value that is an order key is read once
        calls, answer = self._list([(calls, known.get(answer, answer)) for calls, answer in parts])
        result = self._variables.new("v")
        return _call(imported, f"{text} {calls}RETURN collect({answer}) AS {result}"), result

    def _step_item(self, item: Item, spec: ToMany, bound: Mapping[str, str]) -> tuple[str, str]:
        if isinstance(item, Listing):
            # a list inside a step has its own @other, @link and @rank; there, @step is the relationship of the step
            bound = {"self": bound["self"], "step": bound["link"]}
        return self._item(item, spec.step[item.name], bound)

    def _total(self, listing: Listing, spec: ToMany, clauses: str, imported: Mapping[str, str]) -> tuple[str, str]:
        scope = Scope(self._variables, imported, listing.parameters)
        count = clauses_of(spec.count, listing.form) if spec.count and not listing.filter else ""
        if count:
            return "", scope.write(count)
        text = scope.write(clauses) + _where(self._conditions(listing, spec, scope))
        result = self._variables.new("v")
        return _call(imported, f"{text} RETURN count(*) AS {result}"), result

    def _stats(
        self, listing: Listing, spec: ToMany, clauses: str, imported: Mapping[str, str]
    ) -> tuple[tuple[str, str], str]:
        """The statistics of all papers of a list, and the name of the variable that holds the number of papers."""
        scope = Scope(self._variables, imported, listing.parameters)
        papers = clauses_of(spec.papers, listing.form) if spec.papers else clauses
        text = scope.write(papers) + _where(self._conditions(listing, spec, scope)) + scope.write(COLLECT)
        calls, answer = self.items(listing.stats, {"self": scope["other"]})
        result, size = self._variables.new("v"), self._variables.new("v")
        text = f"{text} {calls}RETURN {answer} AS {result}, size({scope['other']}) AS {size}"
        return (_call(imported, text), result), size

    def _skipped(self, listing: Listing, spec: ToMany, clauses: str, imported: Mapping[str, str]) -> tuple[str, str]:
        page = listing.page
        assert page
        scope = Scope(self._variables, imported, listing.parameters)
        conditions = self._conditions(listing, spec, scope)
        cursor = page.before if page.backward else page.after
        conditions.append(_beyond(scope, _sorts(listing, spec), cursor, forward=page.backward, inclusive=True))
        text = f"{scope.write(clauses)}{_where(conditions)} WITH {scope['other']} LIMIT 1"
        result = self._variables.new("v")
        return _call(imported, f"{text} RETURN count(*) > 0 AS {result}"), result

    def _conditions(self, listing: Listing, spec: ToMany, scope: Scope) -> list[str]:
        where = spec.where if self._signed_in or not spec.anonymous_where else spec.anonymous_where
        conditions = [scope.write(where)] if where else []
        if listing.filter:
            conditions.append(scope.write(write_filter(listing.filter, TESTS[spec.target])))
        return conditions


def _find(label: str) -> Field:
    entity, _, name = label.partition(".")
    spec = FIELDS.get(entity, {}).get(name)
    if spec is None:
        raise UnknownField(label)
    return spec


def _guarded(scope: Scope, spec: ToOne | ToMany, part: tuple[str, str]) -> tuple[str, str]:
    if spec.missing is None:
        return part
    calls, answer = part
    return calls, f"[{scope.write(spec.missing)}, {answer}]"


def _call(imported: Mapping[str, str], text: str) -> str:
    return f"CALL ({', '.join(imported.values())}) {{ {text} }} "


def _text(sort: Sort) -> str:
    return sort.ascending if sort.ascending and not sort.descending else sort.text


def _sorts(listing: Listing, spec: ToMany) -> list[Sort]:
    """All order keys of a list. The last one breaks ties: no two entities have the same keys."""
    named = ORDERS.get(spec.target, {})
    sorts = [
        Sort(named[order.key].text, order.descending, named[order.key].ascending) for order in listing.order
    ] or list(spec.order)
    return sorts + ([Sort(spec.tie)] if spec.tie else [])


def _where(conditions: list[str]) -> str:
    return f" WHERE {' AND '.join(conditions)}" if conditions else ""


def _beyond(scope: Scope, sorts: list[Sort], cursor: Sequence[str], *, forward: bool, inclusive: bool = False) -> str:
    """The test whether an entity comes after (`forward`) or before a cursor; `inclusive` includes the cursor's entity.

    Keyset pagination: (k1 > c1) OR (k1 = c1 AND ((k2 > c2) OR …)).
    """
    text = ""
    for index in reversed(range(len(sorts))):
        sort, parameter = sorts[index], cursor[index]
        key = scope.write(_text(sort))
        sign = "<" if sort.descending == forward else ">"
        if not text:
            text = f"{key} {sign}{'=' if inclusive else ''} ${parameter}"
        else:
            text = f"({key} {sign} ${parameter} OR ({key} = ${parameter} AND {text}))"
    return text
