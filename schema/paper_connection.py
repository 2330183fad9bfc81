"""PaperConnection: a page of papers, with statistics of the whole list."""

import strawberry

from schema.connection import Connection
from schema.lazy import Paper
from schema.selected import selected
from schema.statistics import PaperStats


@strawberry.type(description="A page of a list of papers.")
class PaperConnection(Connection[Paper]):
    stats: PaperStats = selected("Statistics of the whole list, independent of the page.")
