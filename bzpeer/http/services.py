"""Services: the resources that the application's lifespan opens and all requests use."""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any

from starlette.applications import Starlette

from bzpeer.identity.claims import Claim, Claims
from bzpeer.identity.development import DevelopmentSignIn
from bzpeer.live.answers import Answers
from bzpeer.live.follower import Follower
from bzpeer.settings import Settings
from graphdb.graph import Graph
from resolvers.analyst.runner import AnalystRunner
from resolvers.context import Context
from resolvers.embedder import Embedder
from resolvers.execution.executor import Executor


@dataclass(slots=True)
class Services:
    """One for each worker process, from the start of the application to its end.

    `embedder` is None without a model for embeddings. `preplanning` is done once the shipped operations are planned.
    """

    settings: Settings
    claims: Claims
    executor: Executor
    graph: Graph
    embedder: Embedder | None
    analysts: AnalystRunner
    follower: Follower
    answers: Answers
    development_sign_in: DevelopmentSignIn
    preplanning: "asyncio.Task[None]"

    def context(self, claim: Claim, disconnected: Callable[[], Coroutine[Any, Any, None]] | None = None) -> Context:
        """The context of an operation of this viewer. `disconnected` returns once the client has disconnected."""
        return Context(self.graph, claim.viewer, claim.session, self.embedder, self.analysts, disconnected)

    @property
    def is_development(self) -> bool:
        """Whether responses show the Cypher they were made with."""
        return self.settings.environment == "development"


def services_of(app: Starlette) -> Services:
    """The services of a started application: `scope["app"]`, or `request.app`."""
    return app.state.services
