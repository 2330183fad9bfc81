"""Words with typing errors: a query in which the words of the graph can replace the typed ones.

A word may have errors if it consists of letters and stands outside of quotes: one letter too many, too few, another
one, or two swapped. Longer words may have two of these. The graph has no dictionary: the words that replace the typed
ones are those of names and titles that a fuzzy query finds.

Texts with places for words are *templates*. A place is a number between two characters of Unicode's private use.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from cypher.text.fulltext import QUOTED, STOP_WORDS, Phrase, Words
from cypher.text.words import search_form, search_words

PLACE_START = "\ue000"
PLACE_END = "\ue001"

CORRECTED_WORDS_MAX = 12
"""The number of words of a query that may be corrected."""

CONTEXT_WORDS_MAX = 24
"""The number of words of a query that a fuzzy query has."""

ALONE_LETTERS = 4
"""The letters of the shortest word that is corrected if the query has no others."""

SHORT_LETTERS = 3
"""The letters of the shortest word that is corrected beside one other word, and that a fuzzy query has similar words
for: too many words are similar to a shorter one."""

SHORTEST_LETTERS = 2
"""The letters of the shortest word that is corrected beside SHORTEST_OTHERS_MIN other words."""

SHORTEST_OTHERS_MIN = 3

TWO_ERRORS_LETTERS = 8
"""The letters of a word that may have two errors."""

LETTERS_MAX = 40
"""The letters of the longest word that is corrected."""

SINGLE_QUERIES_MAX = 4
"""The number of words up to which each has a fuzzy query of its own. More words find their title together."""

EXACT_BOOST = 2
"""The weight of a word as typed in a fuzzy query; that of a similar word is less than 1."""

_LETTERS = re.compile(r"[^\W\d_]+")
_IDEOGRAPH = re.compile("[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")


@dataclass(frozen=True, slots=True)
class Correctable:
    """A query with words that can be corrected.

    `words`: these words, each with the number of errors that it may have, and as it is typed. `text`: a template of the
    query. `form`: a template of its `search_form`. `wanted`: its words as templates. `fuzzy`: queries for the index of
    names and titles, each with the place of the word among `words` that it is for; None for the query as a whole.
    """

    words: tuple[tuple[str, int, str], ...]
    text: str
    form: str
    wanted: Words
    fuzzy: tuple[tuple[str, int | None], ...]


def correctable(text: str, words: Words, fields: Sequence[str]) -> Correctable | None:
    """The query, if it has words that can be corrected. `fields`: the properties that hold names and titles.

    A query that excludes words, or that has stop words only, has none.
    """
    if words.unwanted or words.in_names_only or PLACE_START in text or PLACE_END in text:
        return None
    quoted = {word for match in QUOTED.finditer(text) for word in search_words(match[2])}
    typed = dict.fromkeys(word for phrase in words.wanted for word in phrase.form.split())
    others = sum(word not in STOP_WORDS for word in typed) - 1
    places: dict[str, int] = {}
    for word in typed:
        if word not in quoted and errors_in(word, others=others) and len(places) < CORRECTED_WORDS_MAX:
            places[word] = len(places)
    if not places:
        return None

    def template(form: str) -> str:
        return " ".join(_place(places[word]) if word in places else word for word in form.split())

    def of_run(match: "re.Match[str]") -> str:
        found = search_words(match[0])
        if len(found) != 1 or found[0] not in places:
            return match[0]
        spelled.setdefault(found[0], match[0])
        return _place(places[found[0]])

    spelled: dict[str, str] = {}
    template_of_text = _outside_quotes(text, lambda part: _LETTERS.sub(of_run, part))
    return Correctable(
        words=tuple((word, errors_in(word, others=others), spelled.get(word, word)) for word in places),
        text=template_of_text,
        form=template(search_form(text)),
        wanted=replace(words, wanted=tuple(_templates(words.wanted, template))),
        fuzzy=tuple(_write_fuzzy_queries(list(typed)[:CONTEXT_WORDS_MAX], places, others=others, fields=fields)),
    )


def errors_in(word: str, *, others: int) -> int:
    """The number of errors that a word of a query may have, 0 to 2. `others`: the number of other words but stop words
    in the query."""
    if not word.isalpha() or _IDEOGRAPH.search(word) or word in STOP_WORDS:
        return 0
    least = SHORTEST_LETTERS if others >= SHORTEST_OTHERS_MIN else SHORT_LETTERS if others > 0 else ALONE_LETTERS
    if not least <= len(word) <= LETTERS_MAX:
        return 0
    return 1 + (len(word) >= TWO_ERRORS_LETTERS)


def _place(number: int) -> str:
    return f"{PLACE_START}{number}{PLACE_END}"


def _outside_quotes(text: str, change: Callable[[str], str]) -> str:
    parts: list[str] = []
    end = 0
    for match in QUOTED.finditer(text):
        parts += [change(text[end : match.start()]), match[0]]
        end = match.end()
    return "".join([*parts, change(text[end:])])


def _templates(phrases: Iterable[Phrase], template: Callable[[str], str]) -> Iterable[Phrase]:
    for phrase in phrases:
        form = template(phrase.form)
        if form == phrase.form:
            yield phrase
        else:
            yield Phrase(form, "", template(phrase.bare), template(phrase.joined))


def _write_fuzzy_queries(
    words: Sequence[str], places: dict[str, int], *, others: int, fields: Sequence[str]
) -> Iterator[tuple[str, int | None]]:
    exact = {word: " ".join(f'{field}:"{word}"^{EXACT_BOOST}' for field in fields) for word in words}
    similar = {
        word: " ".join(f"{field}:{word}~{errors_in(word, others=others)}" for field in fields)
        for word in words
        if word in places and len(word) >= SHORT_LETTERS
    }
    yield " ".join([*exact.values(), *similar.values()]), None
    if 1 < len(places) <= SINGLE_QUERIES_MAX:
        for word, terms in similar.items():
            yield (
                " ".join([f"+({exact[word]} {terms})", *(exact[other] for other in words if other != word)]),
                places[word],
            )
