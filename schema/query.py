"""Everything that can be read."""

import strawberry

from schema.collection import Collection
from schema.connection import ORDER_BY, PAGE, WHERE
from schema.enums import NodeKind, RelationKind, SearchMode
from schema.inputs import InstitutionKey, PaperKey, PersonKey, TopicKey
from schema.institution import Institution
from schema.node import MAP_ARGUMENTS, MapEntity, Node
from schema.paper import Paper
from schema.paper_list import PaperConnection
from schema.person import Person
from schema.research_map import GraphPath, ResearchMap
from schema.scalars import JSON
from schema.search import SearchConnection
from schema.selected import argument, selected
from schema.statistics import Analysis, CypherResult, PaperStats, Question
from schema.topic import Topic
from schema.user import User, Viewer

_KINDS = argument("kinds", list[NodeKind] | None, "Only nodes of these kinds.")


@strawberry.type(description="Everything that can be read.")
class Query:
    node: Node | None = selected(
        "The thing with this id.", argument("id", strawberry.ID, "Any id this service has given out.")
    )
    nodes: list[Node | None] = selected(
        "The things with these ids, in their order; null where there is none.",
        argument("ids", list[strawberry.ID], "At most 100 ids."),
    )
    paper: Paper | None = selected("A paper.", argument("by", PaperKey, "Which one."))
    person: Person | None = selected("A person.", argument("by", PersonKey, "Which one."))
    institution: Institution | None = selected("An institution.", argument("by", InstitutionKey, "Which one."))
    topic: Topic | None = selected("A topic.", argument("by", TopicKey, "Which one."))
    papers: PaperConnection = selected("Papers, newest first unless told otherwise.", WHERE, ORDER_BY, *PAGE)
    search: SearchConnection = selected(
        "Find things by words or meaning, best first; docs/search.md says how.",
        argument(
            "query",
            str,
            'Words that must all occur, "words in quotes" side by side, -words that must not; or a DOI, arXiv id,'
            " ORCID, ROR or OpenAlex id.",
        ),
        _KINDS,
        argument("mode", SearchMode | None, "How to search.", SearchMode.KEYWORD),
        WHERE,
        PAGE[0],
        PAGE[1],
    )
    suggest: list[MapEntity] = selected(
        "Start typing, get the best few by name: for search boxes.",
        argument("prefix", str, "What was typed so far: every word must occur, the last one may be only begun."),
        _KINDS,
        argument("first", int | None, "At most so many, 1 to 20.", 8),
    )
    research_map: ResearchMap = selected(
        "One map around several nodes at once.",
        argument("seeds", list[strawberry.ID], "The ids of the nodes to start from."),
        *MAP_ARGUMENTS,
    )
    paths: list[GraphPath] = selected(
        "The shortest connections between two nodes; empty when there is none within maxLength.",
        argument("from", strawberry.ID, "The id of the node to start at."),
        argument("to", strawberry.ID, "The id of the node to arrive at."),
        argument("maxLength", int | None, "At most so many relations.", 6),
        argument("relationKinds", list[RelationKind] | None, "Only over relations of these kinds."),
        argument("first", int | None, "At most so many paths.", 3),
    )
    collection: Collection | None = selected("A collection.", argument("id", strawberry.ID, "Its id."))
    user: User | None = selected("A user.", argument("handle", str, "Their handle."))
    viewer: Viewer | None = selected("You; null when not signed in.")
    paper_stats: PaperStats = selected("Counts over the papers that match: for charts.", WHERE)
    cypher: CypherResult = selected(
        "One read-only Cypher statement. Needs the role ANALYST.",
        argument("statement", str, "The statement."),
        argument("parameters", JSON | None, "Its parameters, as an object."),
        argument("limit", int | None, "At most so many rows.", 1000),
    )
    analyses: list[Question] = selected("The questions that ship for analysts, by name.")
    analysis: Analysis = selected(
        "The answer to a question that ships. Needs the role ANALYST.",
        argument("name", str, "Which question, as `analyses` names it: `rising-papers`."),
        argument("parameters", JSON | None, "Its parameters, as an object; those left out have their defaults."),
    )
