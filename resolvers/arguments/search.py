"""The arguments of search and suggestions."""

from typing import Any

from cypher.compiler.selection import Page
from cypher.model import MAP_LABELS
from cypher.ranking.search import TITLE_BOOST, SearchForm
from cypher.ranking.suggest import SuggestForm
from cypher.text.folding import FOLDS, fold
from cypher.text.fulltext import (
    NOTHING,
    Words,
    read_words,
    shorten,
    write_begun_query,
    write_name_query,
    write_paper_query,
    write_prominent_query,
    write_whole_query,
)
from cypher.text.identifiers import is_minted, lookup_key
from resolvers.arguments.field_arguments import ArgumentError, Arguments, ArgumentStructure, FieldArguments
from resolvers.arguments.page import page_size, read_cursor
from resolvers.arguments.paper_filter import read_where
from resolvers.arguments.parameters import Parameters
from resolvers.arguments.values import plain, read_choice, read_text, read_whole
from resolvers.planning.cursor import Cursors, list_id
from schema.limits import SUGGESTIONS_DEFAULT, SUGGESTIONS_MAX

_KINDS = tuple(MAP_LABELS)
_CURSOR_KEYS = 2
"""The number of keys in a cursor of a search: score and id."""


def read_search(arguments: Arguments, parameters: Parameters, cursors: Cursors) -> FieldArguments:
    """The reader of the arguments of a search."""
    text = _read_typed("query", arguments["query"], "Give at least one word to search for.")
    mode = arguments["mode"].name if arguments.get("mode") else "KEYWORD"
    kinds = read_choice("kinds", arguments, _KINDS)
    condition = read_where(arguments, parameters)
    if condition is not None or mode == "SEMANTIC":
        if "PAPER" not in kinds:
            reason = "`where` filters papers" if condition is not None else "Search by meaning finds papers only"
            raise ArgumentError(f"{reason}, but `kinds` leaves papers out. Add PAPER to `kinds`.")
        kinds = ("PAPER",)
    size, _ = page_size(arguments)
    fingerprint = list_id("Query.search", mode, text, kinds, plain(arguments.get("where")))
    after = read_cursor("after", arguments, fingerprint, _CURSOR_KEYS, parameters, cursors)
    for index, name in enumerate(after):
        parameters.names[f"after{index}"] = name
    parameters.bind("size", size, "")
    parameters.bind("asked", _search_terms(text, mode, kinds), "q")
    embed = {} if mode == "KEYWORD" else {parameters.reserve("vector", "v"): text}
    form = SearchForm(mode, kinds if len(kinds) < len(_KINDS) else (), condition, after)
    structure = ArgumentStructure(Page(parameters.prefix, after=after), form=form)
    return FieldArguments(structure, parameters, size, list=fingerprint, embed=embed)


def read_suggest(arguments: Arguments, parameters: Parameters, _cursors: Cursors) -> FieldArguments:
    """The reader of the arguments of suggestions."""
    text = _read_typed("prefix", arguments["prefix"], "Give the beginning of a name.")
    kinds = read_choice("kinds", arguments, _KINDS)
    first = read_whole("first", arguments, 1, SUGGESTIONS_MAX, SUGGESTIONS_DEFAULT)
    terms = {
        "prominent": write_prominent_query(text),
        "begun": write_begun_query(text, _fields(kinds)),
        "start": fold(text),
        "folds": FOLDS,
    }
    parameters.bind("asked", terms, "q")
    parameters.bind("first", first, "n")
    form = SuggestForm(kinds if len(kinds) < len(_KINDS) else ())
    return FieldArguments(ArgumentStructure(form=form), parameters, first)


def _read_typed(name: str, value: str, advice: str) -> str:
    text = " ".join(shorten(read_text(name, value)).split())
    if not text:
        raise ArgumentError(f"`{name}` is empty. {advice}")
    return text


def _search_terms(text: str, mode: str, kinds: tuple[str, ...]) -> dict[str, Any]:
    """The value of `$asked`: the identifier in the text, and full-text queries for its words."""
    terms: dict[str, Any] = {"key": text if is_minted(text) else lookup_key(text)}
    if mode != "SEMANTIC":
        words = read_words(text)
        # a name cannot equal a query that excludes words
        whole = bool(words.wanted) and not words.unwanted
        terms["rankings"] = _index_queries(words, kinds)
        terms["exact"] = fold(text)
        terms["folds"] = FOLDS
        terms["whole"] = write_whole_query(words.wanted, _fields(kinds)) if whole else NOTHING
    return terms


def _index_queries(words: Words, kinds: tuple[str, ...]) -> list[list[str]]:
    """The full-text indexes to search, each with its query."""
    queries: list[list[str]] = []
    if words.wanted and "PAPER" in kinds:
        queries.append(["paper_text", write_paper_query(words, title_boost=TITLE_BOOST)])
    if words.wanted and kinds != ("PAPER",):
        queries.append(["entity_name", write_name_query(words)])
    return queries


def _fields(kinds: tuple[str, ...]) -> list[str]:
    """The properties that hold the names of nodes of these kinds."""
    return [field for field, used in (("title", "PAPER" in kinds), ("name", kinds != ("PAPER",))) if used]
