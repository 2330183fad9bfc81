"""Lists of papers: pages that also know counts over the whole list."""

from typing import Annotated, TypeAlias

import strawberry

from schema.connection import Connection
from schema.selected import selected
from schema.statistics import PaperStats

Paper: TypeAlias = Annotated["Paper", strawberry.lazy("schema.paper")]


@strawberry.type(description="A page of a list of papers.")
class PaperConnection(Connection[Paper]):
    stats: PaperStats = selected("Counts over the whole list, whatever the page.")
