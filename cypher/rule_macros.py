"""Rules that statement files share with fields. They are written in Python; a file calls a rule by name.

    WHERE @is_live(session)

becomes the Cypher that RULES["is_live"] writes for the variable `session`. Arguments are variables and expressions.
"""

import re
from collections.abc import Callable, Mapping

from cypher.fields.conflict_of_interest import write_joint_work, write_shared_institution
from cypher.roles import write_default_roles, write_roles
from cypher.sessions import write_is_live
from cypher.visibility import write_has_text, write_is_reachable

RULES: Mapping[str, Callable[..., str]] = {
    "default_roles": write_default_roles,
    "has_text": write_has_text,
    "is_live": write_is_live,
    "is_reachable": write_is_reachable,
    "joint_work": write_joint_work,
    "roles": write_roles,
    "shared_institution": write_shared_institution,
}
"""The functions that write the rules, by name."""

_USE = re.compile(r"@(\w+)\(([^()]*)\)")


def write_rules(text: str) -> str:
    """The text of a statement file, with its rules written out. Raises KeyError for an unknown rule."""
    return _USE.sub(lambda use: RULES[use[1]](*(part.strip() for part in use[2].split(",") if part.strip())), text)
