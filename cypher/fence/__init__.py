"""The fence: decides whether a statement of an analyst may run, from the plan that EXPLAIN returns.

Everything is an allow-list: an operator, label, relationship type, property, function or procedure that is not listed
here is refused, and so is a line of a plan that cannot be read. The rest is safe because of one property of the graph:
public relationship types lead from nodes with public labels to nodes with public labels.

public        the labels, relationship types and properties that analysts may see
opening       conditions on the text itself: no options in front, no unusual names
plan          the operators of a plan, as a tree
lexer         a line of a plan → tokens
names         the labels, types, properties and functions that a line may name
functions     the functions that are allowed
patterns      relationships in a line
places        whether a value in brackets is the index of a list
expressions   what the expressions in a line may use
operators     the operators that are allowed, and how their lines are read
procedures    the procedures that are allowed, and their arguments
identifiers   identifiers are read only together with the public node that they identify
walk          inspect: the check of a whole plan
answers       the public part of a node or relationship
errors        FenceViolation
"""

from cypher.fence.errors import FenceViolation
from cypher.fence.opening import require_plain_text
from cypher.fence.plan import ExplainedPlan, read_plan
from cypher.fence.procedures import Projection, SearchIndex
from cypher.fence.walk import Inspection, inspect

__all__ = [
    "ExplainedPlan",
    "FenceViolation",
    "Inspection",
    "Projection",
    "SearchIndex",
    "inspect",
    "read_plan",
    "require_plain_text",
]
