"""A change and what is selected of its payload → one statement, with the row [problem, payload].

The change itself is a file of cypher/changes: a whole statement that returns `problem` (what stands in its way, then it
has done nothing) and `subject` (what the payload is about). Around it go, in the same statement and so in the same
transaction, whether the viewer's session lives, and, of a change that came with an idempotency key, whether it has been
done already: then nothing is done, and the payload is of what it was done to.
"""

import re
from collections.abc import Mapping, Sequence
from typing import LiteralString, cast

from cypher.compiler.compile import LIVE_SESSION, Compiler
from cypher.compiler.selection import Item
from cypher.fields.field import Change
from cypher.library import text_of

_PARAMETER = re.compile(r"\$(\w+)")

_ADMISSION = f"CALL () {{ RETURN CASE WHEN NOT {LIVE_SESSION} THEN 'NO_SESSION' END AS refusal }} "


_EARLIER = {
    # it may have been made one with another since
    "Paper": "MATCH (:Identifier {key: effect.subject})-[:IDENTIFIES]->(earlier:Paper)",
    "Review": "MATCH (earlier:Review {id: effect.subject}) WHERE earlier.withdrawnAt IS NULL"
    " AND (earlier.hiddenAt IS NULL OR EXISTS { (earlier)<-[:WROTE]-(:User {id: $viewer}) })",
}
"""What a change was done to before, if the viewer may still see it."""


def compile_change(change: Change, items: Sequence[Item], names: Mapping[str, str], *, keyed: bool) -> LiteralString:
    """The statement of a change. `names` are what its parameters are called; those it does not have keep their names.

    `keyed`: it came with an idempotency key; `effect` tells it from all other changes, `request` is what was asked.
    """
    done = f"CALL () {{ {text_of(change.statement)} }}"
    if keyed:
        done = _once(done, change.target)
    calls, answer = Compiler(signed_in=True).items(items, {"self": "subject"}) if change.target else ("", "subject")
    text = (
        f"{_ADMISSION}OPTIONAL CALL (refusal) {{ WITH * WHERE refusal IS NULL {done} RETURN problem, subject }} "
        f"WITH coalesce(refusal, problem) AS problem, subject "
    )
    text = _PARAMETER.sub(lambda match: f"${names.get(match.group(1), match.group(1))}", text)
    # put together from our own files and vocabulary only
    return cast(LiteralString, f"{text}{calls}RETURN [problem, {answer}] AS row")


def parameters_in(text: str) -> frozenset[str]:
    """The names of the parameters of a compiled text."""
    return frozenset(_PARAMETER.findall(text))


def _once(done: str, target: str | None) -> str:
    """The same, unless it has been done under this key; a change that was refused leaves no trace of its key."""
    earlier = "RETURN effect.subject AS earlier"
    if target is not None:
        earlier = f"{_EARLIER.get(target, f'MATCH (earlier:{target} {{id: effect.subject}})')} RETURN earlier"
    subject = "subject.id" if target else "subject"
    return (
        "MERGE (effect:Effect {key: $effect})"
        " ON CREATE SET effect.request = $request, effect.at = datetime(), effect.isNew = true"
        " WITH effect, effect.isNew IS NOT NULL AS isNew,"
        " CASE WHEN effect.request <> $request THEN 'OTHER_REQUEST' END AS other"
        f" OPTIONAL CALL (isNew) {{ WITH * WHERE isNew {done} RETURN problem AS hindrance, subject }}"
        f" OPTIONAL CALL (effect, isNew, other) {{ WITH * WHERE NOT isNew AND other IS NULL {earlier} }}"
        f" FOREACH (_ IN CASE WHEN isNew AND hindrance IS NULL THEN [1] ELSE [] END |"
        f" SET effect.subject = {subject} REMOVE effect.isNew)"
        " FOREACH (_ IN CASE WHEN isNew AND hindrance IS NOT NULL THEN [1] ELSE [] END | DELETE effect)"
        " WITH other, hindrance, isNew, subject, earlier,"
        " CASE WHEN NOT isNew AND other IS NULL AND earlier IS NULL THEN 'NO_LONGER' END AS gone"
        " WITH coalesce(other, hindrance, gone) AS problem, CASE WHEN isNew THEN subject ELSE earlier END AS subject"
    )
