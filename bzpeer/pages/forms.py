"""Forms: an act → its change in the name of who sends it → back to the page, or the page again with what was wrong."""

import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from urllib.parse import urlencode

from starlette.requests import Request as HTTPRequest
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from bzpeer.pages import collection, paper, thread
from bzpeer.pages.actions import ACTS, Action, discussion
from bzpeer.pages.addresses import is_id
from bzpeer.pages.form_fields import FormFields, read_fields
from bzpeer.pages.problems import STATUS, Problem, broken, nothing_here
from bzpeer.pages.submitted import SubmittedForm
from bzpeer.pages.visit import Handler, Visit, served
from resolvers.errors import Code
from resolvers.execution.answer import Answer
from resolvers.execution.request import Request

_NAMED = re.compile(r"`(?:input\.)?(\w+)`")
SENT_OTHERWISE = (
    "This form was sent before, with something else in it. Look whether that is what you wanted; if not, send it again."
)
SIGN_IN_AGAIN = "You are no longer signed in, so this was not saved."


def form_routes() -> list[Route]:
    """The routes forms are sent to."""
    return [Route(act.path, served(_handler(act)), methods=["POST"]) for act in ACTS]


def _handler(act: Action) -> Handler:
    async def handle(visit: Visit) -> Response:
        return await _do(act, visit)

    return handle


async def _do(act: Action, visit: Visit) -> Response:
    request: HTTPRequest = visit.request
    fields = await read_fields(request, act.names, request.app.state.settings.body_bytes_max)
    identity: str = request.path_params.get("id", "")
    for each in (identity, fields.text("paper"), fields.text("thread")):
        if each and not is_id(each):
            raise nothing_here("paper, review, comment or collection")
    if visit.claim.viewer is None:
        return _signed_out(act, visit, identity, fields)
    name, variables = act.change(identity, fields)
    answer = await visit.answer(Request(_changes(), variables, name, fields.key))
    if answer.errors:
        return await _not_taken(act, visit, identity, fields, answer)
    [gave] = answer.data.values()
    if name == "CreateCollection" and fields.text("paper"):
        added = {"collection": gave["id"], "paper": fields.text("paper")}
        key = fields.key and f"{fields.key[:-1]}+"  # another one, the same whenever this is sent again
        answer = await visit.answer(Request(_changes(), added, "AddToCollection", key))
        if answer.errors:
            return await _not_taken(act, visit, identity, fields, answer)
        return _to(f"/papers/{fields.text('paper')}#frame")
    return _to(act.back(identity, fields, gave))


@cache
def _changes() -> str:
    return files("bzpeer.pages").joinpath("changes.graphql").read_text(encoding="utf-8")


def _to(path: str) -> Response:
    return RedirectResponse(path, 303, {"cache-control": "no-store"})


def _page_of_form(act: Action, identity: str, fields: FormFields) -> str:
    """The address of the page the form is on."""
    if act.path.startswith("/papers/"):
        return f"/papers/{identity}"
    if act.path.startswith("/comments/"):
        return discussion(fields)
    if fields.text("paper") and act.form != "item":
        return f"/papers/{fields.text('paper')}"
    return f"/collections/{identity}" if identity else "/collections"


def _signed_out(act: Action, visit: Visit, identity: str, fields: FormFields) -> Response:
    """To sign in; but who wrote something while the session ended gets it back."""
    sign_in = "/sign-in?" + urlencode({"next": _page_of_form(act, identity, fields)})
    had_session = visit.claim.stale or visit.has_ended
    if had_session and any(fields.optional(name) for name in act.labels):
        raise Problem(
            401, SIGN_IN_AGAIN, Code.UNAUTHENTICATED, kept=dict(fields.given), names=act.labels, sign_in=sign_in
        )
    return _to(sign_in)


async def _not_taken(act: Action, visit: Visit, identity: str, fields: FormFields, answer: Answer) -> Response:
    code = Code(answer.code or Code.INTERNAL_SERVER_ERROR)
    if code is Code.UNAUTHENTICATED:
        visit.forget()
        return _signed_out(act, visit, identity, fields)
    if code not in STATUS:
        raise broken()
    message, names = _in_words(answer.errors[0].message, act.labels)
    if STATUS[code] == 503:
        raise Problem(503, message, code, kept=dict(fields.given), names=act.labels)
    sent = SubmittedForm(act.form.format(id=identity), STATUS[code], message, fields.given, names)
    response = await _again(visit, _page_of_form(act, identity, fields), sent)
    if b'role="alert"' not in response.body:  # what the form was on is gone from the page
        raise Problem(sent.status, message, code)
    return response


async def _again(visit: Visit, path: str, sent: SubmittedForm) -> Response:
    """The page of that address, with the form that was not taken."""
    _, folder, *rest = path.split("/")
    if folder == "papers":
        data = await visit.ask("paper_page", {"id": rest[0]})
        if data["paper"] is None:
            raise nothing_here("paper")
        return paper.show(visit, data, sent)
    if folder == "comments":
        return thread.show(visit, await thread.find_thread(visit, rest[0], {}), sent)
    if not rest:
        return collection.show_own(visit, await visit.ask("own_collections", {}), sent)
    data = await visit.ask("collection_page", {"id": rest[0]})
    if data["collection"] is None:
        raise nothing_here("collection")
    return collection.show(visit, data, sent)


def _in_words(message: str, labels: Mapping[str, str]) -> tuple[str, frozenset[str]]:
    """A message of the schema in the words of the form, and the fields it names."""
    if "Idempotency-Key" in message:
        return SENT_OTHERWISE, frozenset()
    named = frozenset(name for name in _NAMED.findall(message) if name in labels)
    message = message.replace("`kind: REPLICATION`", "“Replication pointer” as the kind")
    return _NAMED.sub(lambda found: f"“{labels.get(found[1], found[1])}”", message), named
