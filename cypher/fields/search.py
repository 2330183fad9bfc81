"""SearchResult: a node that a search finds; and the lists of `search` and `suggest`."""

from cypher.fields.field import Property, Sort, ToMany
from cypher.fields.research_map import MAP_ENTITY
from cypher.ranking.search import write_search, write_search_correction, write_search_count, write_search_papers
from cypher.ranking.suggest import write_suggest

SEARCH = ToMany(
    write_search,
    "SearchResult",
    count=write_search_count,
    papers=write_search_papers,
    order=(Sort("@rank", descending=True),),
    step={"score": Property("@rank")},
    whole={"didYouMean": Property("@corrected.text")},
    shared=write_search_correction,
    shares=("corrected",),
)

SEARCH_RESULT = MAP_ENTITY

SUGGEST = ToMany(write_suggest, "MapEntity", order=(Sort("@rank"),), tie="")
