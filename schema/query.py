"""Query: the root of operations that read."""

import strawberry

from schema.collection import Collection
from schema.connection import PAGE
from schema.cypher_result import CypherResult
from schema.enums import RelationKind
from schema.graph_path import GraphPath
from schema.institution import Institution, InstitutionKey
from schema.limits import (
    IDS_MAX,
    LENGTH_DEFAULT,
    LENGTH_MAX,
    PATHS_DEFAULT,
    PATHS_MAX,
    ROWS_DEFAULT,
    ROWS_MAX,
    STATEMENT_MAX,
)
from schema.node import Node
from schema.paper import Paper, PaperKey
from schema.paper_connection import PaperConnection
from schema.paper_filter import WHERE
from schema.paper_order import ORDER_BY
from schema.person import Person, PersonKey
from schema.question import Question, QuestionAnswer
from schema.research_map import MAP_ARGUMENTS, SEEDS, MapEntity, ResearchMap
from schema.scalars import JSON
from schema.search import SEARCH_ARGUMENTS, SUGGEST_ARGUMENTS, SearchConnection
from schema.selected import argument, selected
from schema.statistics import PaperStats
from schema.topic import Topic, TopicKey
from schema.user import User
from schema.viewer import Viewer


@strawberry.type(description="The root of operations that read. One operation is one read of the graph.")
class Query:
    node: Node | None = selected(
        "The node with this id; null if there is none that you can see.",
        argument("id", strawberry.ID, "An id that this service returned."),
    )
    nodes: list[Node | None] = selected(
        "The nodes with these ids, in the order of the ids; null for an id without a node that you can see.",
        argument("ids", list[strawberry.ID], f"Ids that this service returned (at most {IDS_MAX})."),
    )
    paper: Paper | None = selected("The paper with this key.", argument("by", PaperKey, "The key of the paper."))
    person: Person | None = selected("The person with this key.", argument("by", PersonKey, "The key of the person."))
    institution: Institution | None = selected(
        "The institution with this key.", argument("by", InstitutionKey, "The key of the institution.")
    )
    topic: Topic | None = selected("The topic with this key.", argument("by", TopicKey, "The key of the topic."))
    papers: PaperConnection = selected("All papers, newest first (default).", WHERE, ORDER_BY, *PAGE)
    search: SearchConnection = selected(
        "Search for nodes by words or by meaning, the best first. See docs/search.md.", *SEARCH_ARGUMENTS
    )
    suggest: list[MapEntity] = selected("Suggest nodes by name while a user types, the best first.", *SUGGEST_ARGUMENTS)
    research_map: ResearchMap = selected("The slice of the map around several nodes.", SEEDS, *MAP_ARGUMENTS)
    paths: list[GraphPath] = selected(
        "The shortest paths between two nodes; empty if there is no path of at most `maxLength` relations.",
        argument("from", strawberry.ID, "The id of the node to start at."),
        argument("to", strawberry.ID, "The id of the node to end at."),
        argument(
            "maxLength",
            int | None,
            f"Follow at most *n* relations (1 to {LENGTH_MAX}, default {LENGTH_DEFAULT}).",
            LENGTH_DEFAULT,
        ),
        argument("relationKinds", list[RelationKind] | None, "Follow only relations of these kinds (default all)."),
        argument(
            "first", int | None, f"Return at most *n* paths (1 to {PATHS_MAX}, default {PATHS_DEFAULT}).", PATHS_DEFAULT
        ),
    )
    collection: Collection | None = selected(
        "The collection with this id; null if there is none that you can see.",
        argument("id", strawberry.ID, "The id of the collection."),
    )
    user: User | None = selected("The user with this handle.", argument("handle", str, "The handle of the user."))
    viewer: Viewer | None = selected("The signed-in user; null if you are not signed in.")
    paper_stats: PaperStats = selected("Statistics of all papers that meet a filter.", WHERE)
    cypher: CypherResult = selected(
        "The answer to one read-only Cypher statement. Requires the role `ANALYST` and a POST request.",
        argument("statement", str, f"The statement (at most {STATEMENT_MAX} characters)."),
        argument("parameters", JSON | None, "The parameters of the statement, as an object."),
        argument(
            "limit",
            int | None,
            f"Return at most *n* rows (default {ROWS_DEFAULT}, maximum {ROWS_MAX}). POST /cypher streams more.",
            ROWS_DEFAULT,
        ),
    )
    questions: list[Question] = selected("The shipped questions for analysts, by name.")
    question: QuestionAnswer = selected(
        "The answer to a shipped question. Requires the role `ANALYST` and a POST request.",
        argument("name", str, "The name of the question, as in `questions`: `rising-papers`."),
        argument(
            "parameters",
            JSON | None,
            "The parameters of the question, as an object. A parameter that is left out takes its default.",
        ),
    )
