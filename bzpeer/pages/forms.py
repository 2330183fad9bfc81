"""Forms: action → its mutation, executed for the viewer → the next page, or the form again with a message."""

import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from starlette.requests import Request as HTTPRequest
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from bzpeer.pages import collection, paper, thread
from bzpeer.pages.actions import ACTIONS, Action, discussion_path, paper_path
from bzpeer.pages.addresses import COLLECTION, COMMENT, PAPER, is_id
from bzpeer.pages.form_fields import FormFields, read_fields
from bzpeer.pages.problems import Problem, not_found, problem_of
from bzpeer.pages.return_path import sign_in_path
from bzpeer.pages.submitted import SubmittedForm
from bzpeer.pages.visit import PageHandler, Visit, page_endpoint
from resolvers.error_codes import Code
from resolvers.execution.answer import Answer
from resolvers.execution.request import Request

_FIELD_NAME = re.compile(r"`(?:input\.)?(\w+)`")
KEY_REUSED = "This form was already sent with other content. To send this content too, send the form again."
SIGN_IN_AGAIN = "You are no longer signed in, so this was not saved."


def form_routes() -> list[Route]:
    """The routes of all actions."""
    return [Route(each.path, page_endpoint(_handler(each)), methods=["POST"]) for each in ACTIONS]


def _handler(action: Action) -> PageHandler:
    async def handle(visit: Visit) -> Response:
        return await _perform(action, visit)

    return handle


async def _perform(action: Action, visit: Visit) -> Response:
    request: HTTPRequest = visit.request
    fields = await read_fields(request, action.names, visit.services.settings.body_bytes_max)
    identity: str = request.path_params.get("id", "")
    for each in (identity, fields.text("paper"), fields.text("thread")):
        if each and not is_id(each):
            raise not_found("paper, review, comment or collection")
    if visit.claim.viewer is None:
        return _signed_out(action, visit, identity, fields)
    name, variables = action.mutation(identity, fields)
    answer = await visit.execute(Request(_mutations(), variables, name, fields.key))
    if answer.errors:
        return await _show_again(action, visit, identity, fields, answer)
    [payload] = answer.data.values()
    if name == "CreateCollection" and fields.text("paper"):
        added = {"collection": payload["id"], "paper": fields.text("paper")}
        key = fields.key and f"{fields.key[:-1]}+"  # a second key, which is the same when the form is sent again
        answer = await visit.execute(Request(_mutations(), added, "AddToCollection", key))
        if answer.errors:
            return await _show_again(action, visit, identity, fields, answer)
        return _redirect(f"{paper_path(fields)}#frame")
    return _redirect(action.next_path(identity, fields, payload))


@cache
def _mutations() -> str:
    return files("bzpeer.pages").joinpath("mutations.graphql").read_text(encoding="utf-8")


def _redirect(path: str) -> Response:
    return RedirectResponse(path, 303, {"cache-control": "no-store"})


def _page_of_form(action: Action, identity: str, fields: FormFields) -> str:
    """The path of the page with the form."""
    if action.path.startswith("/papers/"):
        return PAPER.path(identity)
    if action.path.startswith("/comments/"):
        return discussion_path(fields)
    if fields.text("paper") and action.form != "item":
        return paper_path(fields)
    return COLLECTION.path(identity) if identity else "/collections"


def _signed_out(action: Action, visit: Visit, identity: str, fields: FormFields) -> Response:
    """Redirects to the sign-in. If the session ended while the viewer was writing, shows the text to be sent again."""
    sign_in = sign_in_path(_page_of_form(action, identity, fields))
    had_session = visit.claim.stale or visit.has_ended
    if had_session and any(fields.optional(name) for name in action.labels):
        raise Problem(
            401, SIGN_IN_AGAIN, Code.UNAUTHENTICATED, given=dict(fields.given), labels=action.labels, sign_in=sign_in
        )
    return _redirect(sign_in)


async def _show_again(action: Action, visit: Visit, identity: str, fields: FormFields, answer: Answer) -> Response:
    """The page again, with the form, its values and the message. Raises Problem if the page no longer has the form."""
    if answer.code == Code.UNAUTHENTICATED:
        visit.end_session()
        return _signed_out(action, visit, identity, fields)
    problem = problem_of(answer)
    problem.message, names = _with_labels(problem.message, action.labels)
    if problem.is_temporary:
        problem.given, problem.labels = dict(fields.given), action.labels
    if problem.status >= 500:
        raise problem
    form = action.form.format(id=identity)
    submitted = SubmittedForm(form, problem.status, problem.message, fields.given, names)
    response = await _page_with(visit, _page_of_form(action, identity, fields), submitted)
    if b'role="alert"' not in response.body:
        raise problem
    return response


async def _page_with(visit: Visit, path: str, submitted: SubmittedForm) -> Response:
    """The page at a path, with a submitted form."""
    _, folder, *rest = path.split("/")
    if folder == PAPER.folder:
        data = await visit.query("paper_page", {"id": rest[0]})
        if data["paper"] is None:
            raise not_found(PAPER.word)
        return paper.show_paper(visit, data, submitted)
    if folder == COMMENT.folder:
        return thread.show_thread(visit, await thread.find_thread(visit, rest[0], {}), submitted)
    if not rest:
        return collection.show_own_collections(visit, await visit.query("own_collections", {}), submitted)
    data = await visit.query("collection_page", {"id": rest[0]})
    if data["collection"] is None:
        raise not_found(COLLECTION.word)
    return collection.show_collection(visit, data, submitted)


def _with_labels(message: str, labels: Mapping[str, str]) -> tuple[str, frozenset[str]]:
    """A message with the labels of fields in place of their names in the schema, and the names of these fields."""
    if "Idempotency-Key" in message:
        return KEY_REUSED, frozenset()
    named = frozenset(name for name in _FIELD_NAME.findall(message) if name in labels)
    message = message.replace("`kind: REPLICATION`", "“Replication pointer” as the kind")
    return _FIELD_NAME.sub(lambda found: f"“{labels.get(found[1], found[1])}”", message), named
