"""What is followed: a subscription that is valid and planned, and its answer to each event."""

from dataclasses import dataclass

import orjson
from graphql import GraphQLError, OperationType

from cypher.library import statement
from cypher.statement import Statement
from graphdb.errors import GraphError
from resolvers.arguments.activity import read_event
from resolvers.arguments.lists import ArgumentError
from resolvers.change_problems import problem_error
from resolvers.context import Context
from resolvers.errors import Code, refusal
from resolvers.execution.document import Operation, RequestRefused
from resolvers.execution.executor import Answer, Executor, Request, answer_to
from resolvers.planning.plan import BoundPlan, Caller

_PREFIX = "p0"
"""What the parameters of the one root field start with: it is read first."""

GONE = "What has happened since then is not kept any more. Read the paper again, and follow after its `lastEventId`."
AHEAD = "`after`: nothing has happened yet under this number. Use `lastEventId` of the paper, or an `eventId`."


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened on a paper: `sequence` counts from 1, `subject` is the id of a review or comment."""

    paper: str
    sequence: int
    kind: str
    subject: str | None = None


@dataclass(frozen=True, slots=True)
class PaperSubscription:
    """A subscription to what happens on one paper: `paper` is the paper's id, `after` the last event that is known."""

    executor: Executor
    operation: Operation
    request: Request
    bound: BoundPlan
    context: Context
    paper: str
    after: int

    def key(self, event: Event) -> bytes:
        """What the answer to an event depends on: subscriptions with the same key get the same."""
        return b"%d %d %s" % (id(self.bound.plan), event.sequence, orjson.dumps(self._parameters(event)))

    async def answer(self, event: Event) -> Answer | None:
        """What the subscription tells of an event; None if what it was about is not there any more.

        UNAUTHENTICATED once the viewer's session has ended. Raises a GraphError when the graph cannot be read now.
        """
        parameters = self._parameters(event)
        assert self.bound.plan.text is not None  # its one root field is asked of the graph
        asked = Statement(self.bound.plan.text, parameters, "paperActivity")
        [[row]] = await self.context.graph.read(asked)
        if row is None:
            return Answer(errors=(problem_error("NO_SESSION"),), statement=asked)
        if row[0] is None:
            return None
        return self.executor.answer(self.operation, self.request, self.bound, row, asked)

    def _parameters(self, event: Event) -> dict[str, object]:
        of_event = {"paper": event.paper, "kind": event.kind, "subject": event.subject}
        return {**self.bound.parameters, **{f"{_PREFIX}_{name}": value for name, value in of_event.items()}}


def is_subscription(executor: Executor, request: Request) -> bool:
    """Whether a request is a subscription; one that cannot be read is none, and executing it says why."""
    try:
        return executor.operation(request).type is OperationType.SUBSCRIPTION
    except RequestRefused:
        return False


async def follow(
    executor: Executor, request: Request, context: Context, *, last_event: str | None = None
) -> PaperSubscription | Answer:
    """The subscription in a request, or why there is none.

    `last_event` is the event a client that comes back has seen last; it counts for more than the argument `after`.
    """
    try:
        operation = executor.operation(request)
        if operation.type is not OperationType.SUBSCRIPTION:
            raise refusal(Code.BAD_USER_INPUT, "Only a subscription can be followed.")
        bound = executor.bind(operation, request, Caller(context.viewer, context.session))
        given: int | None = bound.parameters[f"{_PREFIX}_after"]
        if last_event is not None:
            given = read_event("Last-Event-ID", last_event)
        key = bound.parameters[f"{_PREFIX}_paper"]
        asked = statement("events/find_activity", key=key, viewer=context.viewer, session=context.session)
        [[live, paper, latest, oldest]] = await context.graph.read(asked)
        if not live:
            raise problem_error("NO_SESSION")
        if paper is None:
            raise problem_error("NO_PAPER")
        after: int = latest if given is None else given
        if after > latest:
            raise refusal(Code.BAD_USER_INPUT, AHEAD)
        if after < latest and (oldest is None or oldest > after + 1):
            raise refusal(Code.CONFLICT, GONE)
        return PaperSubscription(executor, operation, request, bound, context, paper, after)
    except ArgumentError as error:
        return answer_to(refusal(Code.BAD_USER_INPUT, str(error)))
    except (RequestRefused, GraphQLError, GraphError) as error:
        return answer_to(error)
