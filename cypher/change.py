"""A change and the selection of its payload → one statement with the row [problem, payload].

A file in cypher/changes holds the two parts in which changes differ:

    // What the change does.
    // $name: a parameter.
    // Checks
    WHEN paper IS NULL THEN 'NO_PAPER'
    // Deeds
    MATCH (viewer)-[old:SAVED]->(paper)
    DELETE old
    RETURN paper AS subject, true AS changed

The checks are the branches of a CASE expression. The first that holds is the problem, and then the change does nothing;
without branches there is no problem. The checks read `viewer` and the variables that the finders of the change bind
(FINDERS). The deeds read the same variables. They return at most one row:

    subject   the node that the event is about; it is also the payload, unless a finder binds the payload
    changed   whether to create the event; only in a change that has an event

Deeds that find nothing to change return no row. Deeds run under the lock, and a value that the checks read before may
have changed since: deeds read a property again with `properties(comment).deletedAt`.

This module writes the envelope around both parts, in the same statement and so in the same transaction:

    session       returns the problem NO_SESSION if the session of the viewer has ended
    idempotency   makes a change with an idempotency key once; a repeated request gets the payload of the first one
    finders       bind the nodes that the change is about, if the viewer may see them (cypher/visibility.py)
    lock          locks the Activity node of the paper, then reads the paper again. If the paper has been removed, the
                  statement fails and the caller repeats the transaction. The paper itself is not locked: Neo4j also
                  locks it for its relationships, in an order that can deadlock
    event         creates an Event with the next number of the paper's sequence
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import LiteralString, cast

from cypher import library
from cypher.compiler.compile import Compiler
from cypher.compiler.selection import Item
from cypher.fields.field import Change
from cypher.roles import write_is_moderator
from cypher.rule_macros import write_rules
from cypher.sessions import LIVE_SESSION
from cypher.visibility import (
    write_awaits_moderators,
    write_is_author,
    write_is_owner,
    write_is_reachable,
    write_is_readable,
)


@dataclass(frozen=True, slots=True)
class Finder:
    """Clauses that bind the node that a change is about, or null. `parameter` is the parameter with its key or id."""

    parameter: str
    clauses: str


_TEXT = "OPTIONAL MATCH (text:Review|Comment {id: $subject})-[:REVIEWS|ON]->(paper:Paper)"

FINDERS: Mapping[str, Finder] = {
    "paper": Finder("paper", "OPTIONAL MATCH (:Identifier {key: $paper})-[:IDENTIFIES]->(paper:Paper)"),
    "review": Finder(
        "review",
        "OPTIONAL MATCH (review:Review {id: $review})-[:REVIEWS]->(paper:Paper)"
        f" WHERE {write_is_readable('review')} WITH *, {write_is_author('review')} AS isAuthor",
    ),
    "comment": Finder(
        "comment",
        "OPTIONAL MATCH (comment:Comment {id: $comment})-[:ON]->(paper:Paper)"
        f" WHERE {write_is_readable('comment')} WITH *, {write_is_author('comment')} AS isAuthor",
    ),
    "collection": Finder(
        "collection",
        "OPTIONAL MATCH (collection:Collection {id: $collection})"
        f" WHERE {write_is_reachable('collection')} WITH *, {write_is_owner('collection')} AS isOwner",
    ),
    "moderated_text": Finder("subject", f"{_TEXT} WITH *, {write_is_moderator('viewer')} AS isModerator"),
    "reportable_text": Finder("subject", f"{_TEXT} WHERE {write_awaits_moderators('text')}"),
}
"""The finders by name. All except `collection` bind `paper`. `moderated_text` also finds hidden or withdrawn texts."""

_PARAMETER = re.compile(r"\$(\w+)")
_PARTS = re.compile(r"^// Checks\n(?P<checks>.*)^// Deeds\n(?P<deeds>.*)", re.MULTILINE | re.DOTALL)
_COMMENT = re.compile(r"\s*//.*$", re.MULTILINE)

_ADMISSION = f"CALL () {{ RETURN CASE WHEN NOT {LIVE_SESSION} THEN 'NO_SESSION' END AS refusal }} "

_LOCK = (
    "MERGE (lock:Activity {paper: paper.id}) SET lock.isLocked = true"
    # if the paper has been removed, its id is null and MERGE fails
    " MERGE (activity:Activity {paper: properties(paper).id})"
    " WITH *, coalesce(activity.sequence, 0) + 1 AS sequence "
)

_EARLIER = {
    # the paper may have been merged into another one
    "Paper": "MATCH (:Identifier {key: effect.subject})-[:IDENTIFIES]->(earlier:Paper)",
    "Review": f"MATCH (earlier:Review {{id: effect.subject}}) WHERE {write_is_readable('earlier')}",
}
"""Clauses that find the subject of an earlier change, if the viewer may still see it."""


def compile_change(change: Change, items: Sequence[Item], names: Mapping[str, str], *, keyed: bool) -> LiteralString:
    """The statement of a change.

    `names` maps the parameters of the change (`parameters_of`) to their names in the statement; all others keep their
    names. `keyed`: the request has an idempotency key. Then the parameter `effect` identifies the change among all
    changes, and the parameter `request` is a digest of the request.
    """
    done = f"CALL () {{ {write_change(change)} }}"
    if keyed:
        done = _write_once(done, change.target)
    calls, answer = Compiler(signed_in=True).items(items, {"self": "subject"}) if change.target else ("", "subject")
    text = (
        f"{_ADMISSION}OPTIONAL CALL (refusal) {{ WITH * WHERE refusal IS NULL {done} RETURN problem, subject }} "
        f"WITH coalesce(refusal, problem) AS problem, subject "
    )
    text = _PARAMETER.sub(lambda match: f"${names.get(match.group(1), match.group(1))}", text)
    # the text consists of files and constants of this package
    return cast(LiteralString, f"{text}{calls}RETURN [problem, {answer}] AS row")


def parameters_of(change: Change) -> frozenset[str]:
    """The names of the parameters of a change, without those of the envelope (viewer, session, effect, request)."""
    return parameters_in(write_change(change)) - {"viewer"}


def parameters_in(text: str) -> frozenset[str]:
    """The names of the parameters of a compiled text."""
    return frozenset(_PARAMETER.findall(text))


def write_change(change: Change) -> LiteralString:
    """Clauses that return the problem and the subject of the payload: finders, checks, lock, deeds, event."""
    found = _PARTS.search(write_rules(library.source(change.statement)))
    assert found, f"{change.statement} does not have the two parts of a change"
    checks, deeds = (" ".join(_COMMENT.sub("", found[part]).split()) for part in ("checks", "deeds"))
    finders = [FINDERS[name] for name in change.finds]
    find = "".join(f" {finder.clauses}" for finder in finders)
    problem = f"CASE {checks} END" if checks else "null"
    lock = _LOCK if change.event or change.locks_paper else ""
    event = ""
    if change.event:
        event = (
            "FOREACH (_ IN CASE WHEN changed THEN [1] ELSE [] END | SET activity.sequence = sequence"
            f" CREATE (:Event {{paper: paper.id, sequence: sequence, kind: {change.event},"
            " subject: CASE WHEN subject:Paper THEN null ELSE subject.id END, at: datetime()})) "
        )
    text = (
        f"MATCH (viewer:User {{id: $viewer}}){find} WITH *, {problem} AS problem "
        f"OPTIONAL CALL (*) {{ WITH * WHERE problem IS NULL {lock}CALL (*) {{ {deeds} }} {event}RETURN subject }} "
        f"RETURN problem, {_payload(change)} AS subject"
    )
    return cast(LiteralString, text)  # files and constants of this package only


def _payload(change: Change) -> str:
    """The expression of the payload: an id, a node that a finder binds, or the subject that the deeds return."""
    if change.target is None:
        return f"${FINDERS[change.finds[0]].parameter}"
    name = change.target.lower()
    return name if name == "paper" or name in change.finds else "subject"


def _write_once(done: str, target: str | None) -> str:
    """The clauses `done`, run only if no change was made with this key. A refused change does not use up the key."""
    earlier = "RETURN effect.subject AS earlier"
    if target is not None:
        earlier = f"{_EARLIER.get(target, f'MATCH (earlier:{target} {{id: effect.subject}})')} RETURN earlier"
    subject = "subject.id" if target else "subject"
    return (
        "MERGE (effect:Effect {key: $effect})"
        " ON CREATE SET effect.request = $request, effect.at = datetime(), effect.isNew = true"
        " WITH effect, effect.isNew IS NOT NULL AS isNew,"
        " CASE WHEN effect.request <> $request THEN 'OTHER_REQUEST' END AS otherRequest"
        f" OPTIONAL CALL (isNew) {{ WITH * WHERE isNew {done} RETURN problem AS newProblem, subject }}"
        f" OPTIONAL CALL (effect, isNew, otherRequest) {{ WITH * WHERE NOT isNew AND otherRequest IS NULL {earlier} }}"
        f" FOREACH (_ IN CASE WHEN isNew AND newProblem IS NULL THEN [1] ELSE [] END |"
        f" SET effect.subject = {subject} REMOVE effect.isNew)"
        " FOREACH (_ IN CASE WHEN isNew AND newProblem IS NOT NULL THEN [1] ELSE [] END | DELETE effect)"
        " WITH otherRequest, newProblem, isNew, subject, earlier,"
        " CASE WHEN NOT isNew AND otherRequest IS NULL AND earlier IS NULL THEN 'NO_LONGER' END AS noLonger"
        " WITH coalesce(otherRequest, newProblem, noLonger) AS problem,"
        " CASE WHEN isNew THEN subject ELSE earlier END AS subject"
    )
