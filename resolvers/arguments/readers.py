"""The reader of the arguments of each field."""

from cypher.fields.field import Change, SeparateField, ToMany, ToOne
from resolvers.arguments.cypher import read_cypher
from resolvers.arguments.field_arguments import ArgumentReader, read_nothing
from resolvers.arguments.lists import list_reader
from resolvers.arguments.lookups import KEYS, read_node, read_nodes, read_user
from resolvers.arguments.mutation import MUTATIONS
from resolvers.arguments.nearby import read_nearby
from resolvers.arguments.nearby_entities import read_nearby_people, read_ranked
from resolvers.arguments.question import read_question
from resolvers.arguments.research_map import read_part, read_paths, read_slice
from resolvers.arguments.search import read_search, read_suggest
from resolvers.arguments.statistics import read_largest, read_paper_stats, read_series, read_stats
from resolvers.arguments.subscription import read_activity

_READERS: dict[str, ArgumentReader] = {
    **{f"Query.{name}": reader for name, reader in KEYS.items()},
    **{f"Mutation.{name}": reader for name, reader in MUTATIONS.items()},
    "Subscription.paperActivity": read_activity,
    "Query.cypher": read_cypher,
    "Query.question": read_question,
    "Query.node": read_node,
    "Query.nodes": read_nodes,
    "Query.collection": read_node,
    "Query.user": read_user,
    "Query.search": read_search,
    "Query.suggest": read_suggest,
    "Paper.nearby": read_nearby,
    "Collection.nearby": read_nearby,
    "Person.nearby": read_nearby_people,
    "Institution.nearby": read_ranked,
    "Topic.nearby": read_ranked,
    **{
        f"{kind}.{name}": read_ranked
        for kind in ("Person", "Institution", "Topic")
        for name in ("whereToStart", "whatIsNew")
    },
    "Query.researchMap": read_slice,
    **{f"{kind}.researchMap": read_slice for kind in ("Paper", "Person", "Institution", "Topic", "Collection")},
    "ResearchMap.nodes": read_part,
    "ResearchMap.edges": read_part,
    "Query.paths": read_paths,
    "GraphPath.nodes": read_part,
    "GraphPath.edges": read_part,
    "Query.paperStats": read_paper_stats,
    **{f"{kind}Connection.stats": read_stats for kind in ("Paper", "CollectionItem", "Search")},
    **{f"PaperStats.by{group}": read_largest for group in ("Topic", "Institution", "Venue")},
    **{
        f"{kind}.{counted}ByYear": read_series
        for kind in ("Person", "Institution", "Topic")
        for counted in ("papers", "citations")
    },
}


def reader_of(entity: str, name: str, spec: ToOne | ToMany | Change | SeparateField, *, paged: bool) -> ArgumentReader:
    """The reader of the arguments of a field. `paged`: a list is a connection."""
    label = f"{entity}.{name}"
    if label in _READERS:
        return _READERS[label]
    return list_reader(spec, label, paged=paged) if isinstance(spec, ToMany) else read_nothing
