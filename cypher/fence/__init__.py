"""The fence around analysts' Cypher: what may be run is told from the plan that Neo4j makes of it, by EXPLAIN.

Everything is an allow-list: an operator, label, relationship type, property, function or procedure that is not named
here is refused, and so is a line of a plan that cannot be read. That the rest is safe rests on one property of the
graph: whoever starts at nodes with public labels and follows public relationship types meets public nodes only.

public        what analysts may see: labels, relationship types, properties
opening       what the text itself may not have: options in front, odd names
plan          the operators of a plan, as a tree
lexer         a line of a plan → tokens
names         labels, types, properties and functions that are in a line
functions     the functions there may be
patterns      relationships in a line
places        places in lists, which are not names of properties
expressions   what a line may reach
operators     the operators there may be, and how their lines are read
procedures    the procedures there may be, and what they are asked
identifiers   identifiers are met with what they identify, and no deleted paper behind them
walk          inspect: the whole plan
answers       what of a node or relationship is shown
"""

from cypher.fence.errors import FenceViolation
from cypher.fence.opening import require_plain_text
from cypher.fence.plan import ExplainedPlan, read_plan
from cypher.fence.procedures import Projection, SearchIndex
from cypher.fence.walk import Inspection, inspect

__all__ = [
    "FenceViolation",
    "Inspection",
    "ExplainedPlan",
    "Projection",
    "SearchIndex",
    "inspect",
    "read_plan",
    "require_plain_text",
]
