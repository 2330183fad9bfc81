"""A subscription to the events on one paper: validated and planned once, answered for each event."""

from dataclasses import dataclass

import orjson
from graphql import GraphQLError, OperationType

from cypher.library import statement
from cypher.statement import Statement
from graphdb.errors import GraphError
from resolvers.arguments.field_arguments import ArgumentError
from resolvers.arguments.subscription import read_event
from resolvers.change_problems import problem_error
from resolvers.context import Context
from resolvers.error_codes import Code, refusal
from resolvers.execution.answer import Answer, answer_to
from resolvers.execution.document import Operation, RequestRefused
from resolvers.execution.executor import Executor
from resolvers.execution.request import Request
from resolvers.planning.caller import Caller
from resolvers.planning.plan import BoundPlan

NOT_A_SUBSCRIPTION = "Only a subscription can be followed."
EVENTS_EXPIRED = "Events after this one are no longer kept. Read the paper, and subscribe after its `lastEventId`."
FUTURE_EVENT = "`after`: there is no event with this number yet. Use `lastEventId` of the paper, or an `eventId`."


@dataclass(frozen=True, slots=True)
class Event:
    """An event on a paper. `sequence` counts the paper's events from 1; `subject` is the id of a review or comment."""

    paper: str
    sequence: int
    kind: str
    subject: str | None = None


@dataclass(frozen=True, slots=True)
class PaperSubscription:
    """A subscription to the events on one paper after the event `after`."""

    executor: Executor
    operation: Operation
    request: Request
    bound: BoundPlan
    context: Context
    paper: str
    after: int

    def key(self, event: Event) -> bytes:
        """A key of the answer to an event: subscriptions with equal keys get equal answers."""
        return b"%d %d %s" % (id(self.bound.plan), event.sequence, orjson.dumps(self._parameters(event)))

    async def answer(self, event: Event) -> Answer | None:
        """The answer to an event; None if its paper, review or comment is no longer in the graph.

        The answer is UNAUTHENTICATED after the viewer's session has ended. Raises a GraphError.
        """
        parameters = self._parameters(event)
        assert self.bound.plan.text is not None  # the one root field is part of the statement
        query = Statement(self.bound.plan.text, parameters, "paperActivity")
        [[row]] = await self.context.graph.read(query)
        if row is None:
            return Answer(errors=(problem_error("NO_SESSION"),), statement=query)
        if row[0] is None:
            return None
        return self.executor.answer(self.operation, self.request, self.bound, row, query)

    def _parameters(self, event: Event) -> dict[str, object]:
        names = self.bound.names
        event_values = {names["paper"]: event.paper, names["kind"]: event.kind, names["subject"]: event.subject}
        return {**self.bound.parameters, **event_values}


def is_subscription(executor: Executor, request: Request) -> bool:
    """Whether a request is a subscription. False for an invalid request; its execution reports why it is invalid."""
    try:
        return executor.operation(request).type is OperationType.SUBSCRIPTION
    except RequestRefused:
        return False


async def follow(
    executor: Executor, request: Request, context: Context, *, last_event: str | None = None
) -> PaperSubscription | Answer:
    """The subscription in a request, or the answer with the reason why there is none.

    `last_event` is the last event that a reconnecting client received; it overrides the argument `after`.
    """
    try:
        operation = executor.operation(request)
        if operation.type is not OperationType.SUBSCRIPTION:
            raise refusal(Code.BAD_USER_INPUT, NOT_A_SUBSCRIPTION)
        bound = executor.bind(operation, request, Caller(context.viewer, context.session))
        given: int | None = bound.parameters[bound.names["after"]]
        if last_event:
            given = read_event("Last-Event-ID", last_event)
        key = bound.parameters[bound.names["paper"]]
        query = statement("events/find_activity", key=key, viewer=context.viewer, session=context.session)
        [[live, paper, latest, oldest]] = await context.graph.read(query)
        if not live:
            raise problem_error("NO_SESSION")
        if paper is None:
            raise problem_error("NO_PAPER")
        after: int = latest if given is None else given
        if after > latest:
            raise refusal(Code.BAD_USER_INPUT, FUTURE_EVENT)
        if after < latest and (oldest is None or oldest > after + 1):
            raise refusal(Code.CONFLICT, EVENTS_EXPIRED)
        return PaperSubscription(executor, operation, request, bound, context, paper, after)
    except ArgumentError as error:
        return answer_to(refusal(Code.BAD_USER_INPUT, str(error)))
    except (RequestRefused, GraphQLError, GraphError) as error:
        return answer_to(error)
