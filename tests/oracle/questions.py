"""The questions that ship, answered the plain way from the oracle's data: a row is a list, in the order of columns."""

import statistics
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise, product
from typing import Any, cast

import networkx

from cypher.model import Label, Relationship
from tests.oracle.conflict_of_interest import years_of
from tests.oracle.graph_data import GraphData, Link, Thing

Rows = list[list[Any]]


def rising_papers(data: GraphData, topic: str | None, years: int, until: int | None, least: int, first: int) -> Rows:
    papers = data.all(Label.PAPER)
    last = until or max(paper["year"] for paper in papers if paper["year"])
    rows: Rows = []
    for paper in _of_topic(data, topic):
        citing = [link.source["year"] for link in data.into(paper, Relationship.CITES)]
        recent = sum(year is not None and last - years < year <= last for year in citing)
        earlier = sum(year is not None and last - 2 * years < year <= last - years for year in citing)
        if recent >= least and recent > earlier:
            score = round((recent - earlier) / (recent + earlier) ** 0.5, 3)
            rows.append([paper.id, paper["title"], paper["year"], recent, earlier, score])
    return sorted(rows, key=lambda row: (-row[5], -row[3], row[0]))[:first]


def bridges_between_topics(data: GraphData, one: str, other: str, first: int) -> Rows:
    of_one, of_other = set(_of_topic(data, one)), set(_of_topic(data, other))
    rows: Rows = []
    for paper in data.all(Label.PAPER):
        near = {link.source for link in data.into(paper, Relationship.CITES)}
        near |= {link.target for link in data.out(paper, Relationship.CITES)}
        a, b = len(near & of_one), len(near & of_other)
        if a and b:
            rows.append([paper.id, paper["title"], paper["year"], a, b, round(2 * a * b / (a + b), 3)])
    return sorted(rows, key=lambda row: (-row[5], row[0]))[:first]


def collaboration_of_institutions(data: GraphData, one: str, other: str) -> Rows:
    first, second = data.identified(one), data.identified(other)
    if first is second:
        return []  # nobody collaborates with themselves
    found: dict[int | None, list[tuple[Thing, Link, Link]]] = {}
    for paper in data.all(Label.PAPER):
        stated = {link.target: link for link in data.out(paper, Relationship.STATES_AFFILIATION)}
        if first in stated and second in stated:
            found.setdefault(paper["year"], []).append((paper, stated[first], stated[second]))
    rows: Rows = []
    for year, works in found.items():
        works.sort(key=lambda work: (-(work[0]["citationCount"] or 0), work[0].id))
        authors = [
            {
                link.source
                for paper, *stated in works
                for link in data.into(paper, Relationship.AUTHORED)
                if link["position"] in stated[side]["positions"]
            }
            for side in (0, 1)
        ]
        citations = sum(paper["citationCount"] or 0 for paper, *_ in works)
        best = works[0][0]
        rows.append([year, len(works), citations, len(authors[0]), len(authors[1]), best.id, best["title"]])
    return sorted(rows, key=lambda row: (row[0] is None, row[0] or 0))


def reviewers_for_paper(data: GraphData, paper: str, years: int, year: int, first: int) -> Rows:
    about = data.identified(paper)
    assert about is not None
    authors = {link.source for link in data.into(about, Relationship.AUTHORED)}
    cited = [link.target for link in data.out(about, Relationship.CITES)]
    worth: Counter[Thing] = Counter()
    for near in [*cited, *(link.source for link in data.into(about, Relationship.CITES))]:
        worth[near] += 3
    for shared in cited:
        worth.update(link.source for link in data.into(shared, Relationship.CITES) if link.source is not about)
    rows: Rows = []
    for person in data.all(Label.PERSON):
        works = [link.target for link in data.out(person, Relationship.AUTHORED)]
        close = [work for work in works if worth[work]]
        if close and person not in authors and not any(_tied(data, person, one, year, years) for one in authors):
            places = [link.target for link in data.out(person, Relationship.AFFILIATED_WITH)]
            names = [place["name"] for place in sorted(places, key=lambda place: (place["name"], place.id))]
            relevance = sum(worth[work] for work in close)
            rows.append([person.id, person["name"], person["orcid"], relevance, len(close), names])
    return sorted(rows, key=lambda row: (-row[3], row[0]))[:first]


def gaps_of_collection(data: GraphData, collection: str, least: int, first: int, viewer: str | None) -> Rows:
    it = data.find(Label.COLLECTION, "id", collection)
    assert it is not None
    owners = [link.source.id for link in data.into(it, Relationship.OWNS)]
    if it["visibility"] == "PRIVATE" and viewer not in owners:
        return []
    items = {link.target for link in data.out(it, Relationship.CONTAINS)}
    cited = Counter(link.target for item in items for link in data.out(item, Relationship.CITES))
    rows: Rows = [
        [paper.id, paper["title"], paper["year"], count, paper["citationCount"] or 0]
        for paper, count in cited.items()
        if count >= least and paper not in items
    ]
    return sorted(rows, key=lambda row: (-row[3], -row[4], row[0]))[:first]


def main_path_of_topic(data: GraphData, topic: str, papers: int) -> Rows:
    """By listing every way there is."""
    dated = [paper for paper in _of_topic(data, topic) if paper["year"] is not None]
    best = sorted(dated, key=lambda paper: (-(paper["citationCount"] or 0), paper.id))[:papers]
    graph: networkx.DiGraph[Thing] = networkx.DiGraph()
    graph.add_nodes_from(best)
    for paper in best:
        for link in data.out(paper, Relationship.CITES):
            if link.target in graph and link.target["year"] < paper["year"]:
                graph.add_edge(paper, link.target)
    sources = [paper for paper in graph if not graph.in_degree(paper)]
    sinks = [paper for paper in graph if not graph.out_degree(paper)]
    weight: Counter[tuple[Thing, Thing]] = Counter()
    for source, sink in product(sources, sinks):
        if source is not sink:
            for way in cast(Iterator[list[tuple[Thing, Thing]]], networkx.all_simple_edge_paths(graph, source, sink)):
                weight.update(way)
    if not weight:
        return []

    # of equals the newest first, as papers are laid out
    def place(paper: Thing) -> tuple[int, list[int]]:
        return -paper["year"], [-ord(letter) for letter in paper.id]

    def heaviest(edges: Any) -> tuple[Thing, Thing]:
        return min(edges, key=lambda edge: (-weight[edge], place(edge[0]), place(edge[1])))

    key = heaviest(weight)
    path = [*key]
    while onward := list(graph.out_edges(path[-1])):
        path.append(heaviest(onward)[1])
    while back := list(graph.in_edges(path[0])):
        path.insert(0, heaviest(back)[0])
    weights = [float(weight[edge]) for edge in pairwise(path)]
    return [
        [number, paper.id, paper["title"], paper["year"], heavy]
        for number, (paper, heavy) in enumerate(zip(path, [*weights, None], strict=True), 1)
    ]


def open_concerns(data: GraphData, topic: str | None, least: int, first: int) -> Rows:
    rows: Rows = []
    for paper in _of_topic(data, topic):
        reviews = _open_reviews(data, paper)
        comments = [
            (link.source["createdAt"], _writer(data, link.source))
            for link in data.into(paper, Relationship.ON)
            if not link.source["hiddenAt"] and not link.source["deletedAt"]
        ]
        concerned = [review for review in reviews if review["concern"] is not None]
        unanswered = [
            written
            for review in concerned
            for written in [review["updatedAt"] or review["createdAt"]]
            if not any(at > written and who is not _writer(data, review) for at, who in comments)
        ]
        agreeing = sum(review["concern"] is None and review["strength"] is not None for review in reviews)
        if len(unanswered) >= least:
            latest = max(unanswered)
            rows.append([paper.id, paper["title"], paper["year"], len(unanswered), len(concerned), agreeing, latest])
    return sorted(rows, key=lambda row: (-row[3], -row[5], row[0]))[:first]


def contested_papers(data: GraphData, topic: str | None, first: int) -> Rows:
    rows: Rows = []
    for paper in _of_topic(data, topic):
        likes, dislikes = (len(data.into(paper, kind)) for kind in (Relationship.LIKED, Relationship.DISLIKED))
        ratings = [
            review["rating"] / review["ratingOutOf"]
            for review in _open_reviews(data, paper)
            if review["rating"] is not None and review["ratingOutOf"]
        ]
        spread = round(statistics.pstdev(ratings), 3) if len(ratings) > 1 else None
        fewer, more = sorted((likes, dislikes))
        score = round((likes + dislikes) ** (fewer / more), 3) if fewer else 0.0
        if score or spread:
            title, year = paper["title"], paper["year"]
            rows.append([paper.id, title, year, likes, dislikes, len(ratings), spread, score])
    return sorted(rows, key=lambda row: (-row[7], -(row[6] or 0), row[0]))[:first]


ORACLES: dict[str, Callable[..., Rows]] = {
    "bridges-between-topics": bridges_between_topics,
    "collaboration-of-institutions": collaboration_of_institutions,
    "contested-papers": contested_papers,
    "gaps-of-collection": gaps_of_collection,
    "main-path-of-topic": main_path_of_topic,
    "open-concerns": open_concerns,
    "reviewers-for-paper": reviewers_for_paper,
    "rising-papers": rising_papers,
}


def _of_topic(data: GraphData, topic: str | None) -> list[Thing]:
    if topic is None:
        return data.all(Label.PAPER)
    it = data.identified(topic)
    return [link.source for link in data.into(it, Relationship.HAS_TOPIC)] if it else []


def _open_reviews(data: GraphData, paper: Thing) -> list[Thing]:
    reviews = [link.source for link in data.into(paper, Relationship.REVIEWS)]
    return [review for review in reviews if not review["hiddenAt"] and not review["withdrawnAt"]]


def _writer(data: GraphData, thing: Thing) -> Thing:
    return data.into(thing, Relationship.WROTE)[0].source


def _tied(data: GraphData, person: Thing, author: Thing, now: int, years: int) -> bool:
    """Whether they wrote together, or were at one institution at one time, within the years."""
    near = {*range(now - years, now + years + 1)}
    theirs = {link.target for link in data.out(author, Relationship.AUTHORED)}
    if any(link.target in theirs and link.target["year"] in near for link in data.out(person, Relationship.AUTHORED)):
        return True
    return any(
        one.target is two.target and years_of(one) & years_of(two) and years_of(one) & near and years_of(two) & near
        for one in data.out(person, Relationship.AFFILIATED_WITH)
        for two in data.out(author, Relationship.AFFILIATED_WITH)
    )
