"""The arguments of a list: page, order and filter."""

from enum import Enum
from typing import Any

from cypher.compiler.compile import order_keys
from cypher.compiler.selection import Order, Page
from cypher.fields.field import ToMany
from resolvers.arguments.field_arguments import ArgumentReader, Arguments, ArgumentStructure, FieldArguments
from resolvers.arguments.page import page_size, read_cursor
from resolvers.arguments.paper_filter import read_where
from resolvers.arguments.parameters import Parameters
from resolvers.arguments.values import plain
from resolvers.planning.cursor import Cursors, list_id
from schema.limits import PAGE_SIZE_DEFAULT

_REVIEW_ORDERS = {
    "NEWEST": (Order("CREATED", True),),
    "OLDEST": (Order("CREATED", False),),
    "MOST_HELPFUL": (Order("HELPFUL", True), Order("CREATED", True)),
}


def list_reader(spec: ToMany, label: str, *, paged: bool) -> ArgumentReader:
    """The reader of the arguments of a list. `label` sets it apart from other lists; `paged`: it is a connection."""

    def read(arguments: Arguments, parameters: Parameters, cursors: Cursors) -> FieldArguments:
        order = _read_order(arguments.get("orderBy"))
        condition = read_where(arguments, parameters)
        if not paged:
            return FieldArguments(ArgumentStructure(None, order, condition), parameters, PAGE_SIZE_DEFAULT)
        fingerprint = list_id(label, order, *(plain(arguments.get(name)) for name in ("where", "kind")))
        size, backward = page_size(arguments)
        keys = order_keys(spec, order)
        after = read_cursor("after", arguments, fingerprint, keys, parameters, cursors)
        before = read_cursor("before", arguments, fingerprint, keys, parameters, cursors)
        page = Page(parameters.add("", size), backward, after, before)
        return FieldArguments(ArgumentStructure(page, order, condition), parameters, size, list=fingerprint)

    return read


def _read_order(orders: Any) -> tuple[Order, ...]:
    if orders is None:
        return ()
    if isinstance(orders, Enum):
        return _REVIEW_ORDERS[orders.name]
    keys: dict[str, Order] = {}
    for order in orders:
        direction = order.get("direction")
        # a key that is repeated changes nothing
        keys.setdefault(order["by"].name, Order(order["by"].name, direction is None or direction.name == "DESC"))
    return tuple(keys.values())
