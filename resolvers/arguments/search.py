"""The arguments of search and suggestions."""

from typing import Any

from cypher.compiler.selection import Page
from cypher.model import MAP_LABELS
from cypher.ranking.search import KEYS_MAX, SearchForm
from cypher.ranking.suggest import PROMINENT_FIELDS, SuggestForm
from cypher.text.corrections import Correctable, correctable
from cypher.text.fulltext import (
    STOP_WORDS,
    TEXT_MAX,
    Words,
    citation_weight,
    read_words,
    shorten,
    write_name_query,
    write_paper_query,
    write_whole_query,
)
from cypher.text.identifiers import is_minted, keys_within, lookup_key
from cypher.text.prefixes import BEGUN_MAX, begun_words, write_begun_query, write_mistyped_query
from cypher.text.words import search_form
from resolvers.arguments.field_arguments import ArgumentError, Arguments, ArgumentStructure, FieldArguments
from resolvers.arguments.page import page_size, read_cursor
from resolvers.arguments.paper_filter import read_where
from resolvers.arguments.parameters import Parameters
from resolvers.arguments.values import plain, read_choice, read_text, read_whole
from resolvers.planning.cursor import Cursors, list_id
from schema.limits import SUGGESTIONS_DEFAULT, SUGGESTIONS_MAX

_KINDS = tuple(MAP_LABELS)
_TITLE_FIELDS = ("title", "searchTitle")
_NAME_FIELDS = ("name", "searchName", "searchOtherNames")
EXACT_WORDS_MAX = 8
"""The number of words of a query that are compared with titles in their exact forms."""
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
    parameters.bind("asked", _search_terms(text, mode, kinds, is_start=len(arguments["query"]) > TEXT_MAX), "q")
    embed = {} if mode == "KEYWORD" else {parameters.reserve("vector", "v"): text}
    form = SearchForm(mode, kinds if len(kinds) < len(_KINDS) else (), condition, after)
    structure = ArgumentStructure(Page(parameters.prefix, after=after), form=form)
    return FieldArguments(structure, parameters, size, list=fingerprint, embed=embed)


def read_suggest(arguments: Arguments, parameters: Parameters, _cursors: Cursors) -> FieldArguments:
    """The reader of the arguments of suggestions."""
    text = _read_typed("prefix", arguments["prefix"], "Give the beginning of a name.")
    kinds = read_choice("kinds", arguments, _KINDS)
    first = read_whole("first", arguments, 1, SUGGESTIONS_MAX, SUGGESTIONS_DEFAULT)
    words, fields = begun_words(text), _fields(kinds)
    terms = {
        "prominent": write_begun_query(words, PROMINENT_FIELDS),
        "begun": write_begun_query(words, fields),
        "mistypedProminent": write_mistyped_query(words, PROMINENT_FIELDS),
        "mistyped": write_mistyped_query(words, fields),
        "start": search_form(text),
        "words": words if 1 < len(words) <= BEGUN_MAX else [],
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


def _search_terms(text: str, mode: str, kinds: tuple[str, ...], *, is_start: bool) -> dict[str, Any]:
    """The value of `$asked`: the identifiers in the text, and full-text queries for its words.

    `is_start`: the text is the start of a longer one.
    """
    keys = _keys(text)
    terms: dict[str, Any] = {"keys": keys}
    if mode != "SEMANTIC":
        words = read_words(text)
        terms["rankings"] = _index_queries(words, kinds)
        terms["text"] = text
        terms["exact"] = search_form(text)
        terms["isStart"] = is_start
        terms["excludes"] = bool(words.unwanted)
        terms["words"] = [f" {word} " for word in terms["exact"].split()[:EXACT_WORDS_MAX] if word not in STOP_WORDS]
        terms["whole"] = _whole_queries(terms["exact"], kinds)
        fields = [field for field in _fields(kinds) if field != "searchOtherNames"]
        could_be = None if keys or is_start else correctable(text, words, fields)
        terms["correction"] = could_be and _correction(could_be, kinds)
    return terms


def _keys(text: str) -> list[str]:
    """The identifier that the text is, or those that it contains."""
    key = text if is_minted(text) else lookup_key(text)
    return [key] if key else keys_within(text, KEYS_MAX)


def _correction(query: Correctable, kinds: tuple[str, ...]) -> dict[str, Any]:
    """The value of `$asked.correction`."""
    return {
        "fuzzy": [list(each) for each in query.fuzzy],
        "words": [list(word) for word in query.words],
        "left": sorted(STOP_WORDS),
        "rankings": _index_queries(query.wanted, kinds),
        "whole": _whole_queries(query.form, kinds),
        "exact": query.form,
        "text": query.text,
    }


def _whole_queries(form: str, kinds: tuple[str, ...]) -> list[str]:
    return [write_whole_query(form, fields) for fields in _exact_fields(kinds)]


def _index_queries(words: Words, kinds: tuple[str, ...]) -> list[tuple[str, str, bool, float]]:
    """The full-text indexes to search, each with its query, whether it is for papers, and the weight of citations."""
    queries: list[tuple[str, str, bool, float]] = []
    if words.wanted and "PAPER" in kinds:
        if words.in_names_only:
            queries.append(("entity_name", write_name_query(words, _TITLE_FIELDS), True, 0.0))
        else:
            queries.append(("paper_text", write_paper_query(words), True, citation_weight(words)))
    if words.wanted and kinds != ("PAPER",):
        queries.append(("entity_name", write_name_query(words, _NAME_FIELDS), False, 0.0))
    return queries


def _fields(kinds: tuple[str, ...]) -> tuple[str, ...]:
    """The properties that hold the names of nodes of these kinds."""
    return (*(_TITLE_FIELDS if "PAPER" in kinds else ()), *(_NAME_FIELDS if kinds != ("PAPER",) else ()))


def _exact_fields(kinds: tuple[str, ...]) -> tuple[list[str], list[str]]:
    """The fields of `_fields`, in two groups: a node that has a stored form would else score twice."""
    fields = _fields(kinds)
    stored = [field for field in fields if field.startswith("search")]
    return [field for field in fields if field not in stored], stored
