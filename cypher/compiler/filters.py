"""Filters → the texts that test them, with the `@` variables of cypher.fields.field."""

from collections.abc import Mapping

from cypher.compiler.selection import Combination, Filter


def write_filter(node: Filter, tests: Mapping[str, str], *, negated: bool = False) -> str:
    """An expression that is true of what the filter holds for; `tests` has the expressions, as cypher.fields.orders does."""
    if not isinstance(node, Combination):
        text = tests[node.test].replace("$value", f"${node.parameter}")
        # what has no year is not within any, so it is in the complement
        return f"coalesce({text}, false)" if negated else text
    if node.join == "not":
        return f"NOT ({write_filter(node.parts[0], tests, negated=True)})"
    if not node.parts:
        return "true" if node.join == "and" else "false"
    parts = (write_filter(part, tests, negated=negated) for part in node.parts)
    return "(" + f" {node.join.upper()} ".join(parts) + ")"
