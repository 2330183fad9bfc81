"""The arguments of what finds things by words or meaning."""

from typing import Any

from cypher.compiler.selection import Page
from cypher.model import MAP_LABELS
from cypher.ranking.search import SearchForm
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
from cypher.text.identifiers import is_minted, recognise
from resolvers.arguments.lists import (
    ArgumentError,
    Arguments,
    ArgumentStructure,
    FieldArguments,
    page_size,
    plain,
    read_cursor,
    read_text,
    read_where,
)
from resolvers.arguments.research_map import read_choice, read_whole
from resolvers.planning.cursor import Cursors, list_id

SUGGESTIONS_MAX = 20
SUGGESTIONS_DEFAULT = 8
_EVERY = tuple(MAP_LABELS)


def read_search(arguments: Arguments, prefix: str, cursors: Cursors) -> FieldArguments:
    """The reader of the arguments of a search."""
    text = _read_typed("query", arguments["query"], "Say what to look for.")
    mode = arguments["mode"].name if arguments.get("mode") else "KEYWORD"
    kinds = read_choice("kinds", arguments, _EVERY)
    parameters: dict[str, Any] = {}
    condition = read_where(arguments, prefix, parameters)
    if condition is not None or mode == "SEMANTIC":
        if "PAPER" not in kinds:
            reason = "`where` is about papers" if condition is not None else "Only papers are found by meaning"
            raise ArgumentError(f"{reason}, and `kinds` leaves them out. Add PAPER to it.")
        kinds = ("PAPER",)
    size, _ = page_size(arguments)
    of = list_id("Query.search", mode, text, kinds, plain(arguments.get("where")))
    after = read_cursor("after", arguments, of, 2, f"{prefix}a", parameters, cursors)
    names = {"size": prefix, "asked": f"{prefix}q", **{f"after{index}": name for index, name in enumerate(after)}}
    words = read_words(text)
    asked: dict[str, Any] = {"key": text if is_minted(text) else recognise(text)}
    if mode != "SEMANTIC":
        # where words are left out, no name can be all of the query
        whole = bool(words.wanted) and not words.unwanted
        asked["rankings"] = _rankings(words, kinds)
        asked["exact"] = fold(text)
        asked["folds"] = FOLDS
        asked["whole"] = write_whole_query(words.wanted, _fields(kinds)) if whole else NOTHING
    embed: dict[str, str] = {}
    if mode != "KEYWORD":
        names["vector"] = f"{prefix}v"
        embed[f"{prefix}v"] = text
    chosen = kinds if len(kinds) < len(_EVERY) else ()
    form = SearchForm(mode, chosen, condition, after)
    parameters |= {prefix: size, f"{prefix}q": asked}
    return FieldArguments(
        ArgumentStructure(Page(prefix, after=after), form=form), parameters, names, size, list=of, embed=embed
    )


def read_suggest(arguments: Arguments, prefix: str, _cursors: Cursors) -> FieldArguments:
    """The reader of the arguments of suggestions."""
    text = _read_typed("prefix", arguments["prefix"], "Say how it begins.")
    kinds = read_choice("kinds", arguments, _EVERY)
    first = read_whole("first", arguments, 1, SUGGESTIONS_MAX, SUGGESTIONS_DEFAULT)
    asked = {
        "prominent": write_prominent_query(text),
        "begun": write_begun_query(text, _fields(kinds)),
        "start": fold(text),
        "folds": FOLDS,
    }
    names = {"asked": f"{prefix}q", "first": f"{prefix}n"}
    form = SuggestForm(kinds if len(kinds) < len(_EVERY) else ())
    return FieldArguments(
        ArgumentStructure(form=form), {names["asked"]: asked, names["first"]: first}, names, size=first
    )


def _read_typed(name: str, value: str, advice: str) -> str:
    text = " ".join(shorten(read_text(name, value)).split())
    if not text:
        raise ArgumentError(f"`{name}` is empty. {advice}")
    return text


def _rankings(words: Words, kinds: tuple[str, ...]) -> list[list[str]]:
    """The indexes to search, and what for."""
    rankings: list[list[str]] = []
    if not words.wanted:
        return rankings
    if "PAPER" in kinds:
        rankings.append(["paper_text", write_paper_query(words)])
    if kinds != ("PAPER",):
        rankings.append(["entity_name", write_name_query(words)])
    return rankings


def _fields(kinds: tuple[str, ...]) -> list[str]:
    """The properties that hold the names of these kinds."""
    return [field for field, there in (("title", "PAPER" in kinds), ("name", kinds != ("PAPER",))) if there]
