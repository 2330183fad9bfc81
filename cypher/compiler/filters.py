"""Filters → expressions with the `@` variables of cypher.fields.field."""

from collections.abc import Mapping

from cypher.compiler.selection import Combination, Filter


def write_filter(node: Filter, tests: Mapping[str, str], *, negated: bool = False) -> str:
    """An expression that is true for entities that meet the filter. `tests` are the expressions of its conditions."""
    if not isinstance(node, Combination):
        text = tests[node.test].replace("$value", f"${node.parameter}")
        # null counts as false: an entity without a year is in no range, so it meets the negation of every range
        return f"coalesce({text}, false)" if negated else text
    if node.join == "not":
        return f"NOT ({write_filter(node.parts[0], tests, negated=True)})"
    if not node.parts:
        return "true" if node.join == "and" else "false"
    parts = (write_filter(part, tests, negated=negated) for part in node.parts)
    return "(" + f" {node.join.upper()} ".join(parts) + ")"
