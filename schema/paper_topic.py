"""The topics of a paper, each with its score."""

import strawberry

from schema.connection import PageInfo
from schema.selected import selected
from schema.topic import Topic


@strawberry.type(description="A topic of a paper.")
class PaperTopicEdge:
    node: Topic = selected("The topic.")
    cursor: str = selected("The cursor of the topic, for `after` and `before`.")
    score: float = selected("The score of the topic for this paper, from 0 to 1.")


@strawberry.type(description="A page of the topics of a paper, the highest score first.")
class PaperTopicConnection:
    edges: list[PaperTopicEdge] = selected("The topics of the page, each with its score.")
    nodes: list[Topic] = selected("The topics of the page.")
    page_info: PageInfo = selected("The position of the page.")
    total_count: int = selected("Number of topics.")
