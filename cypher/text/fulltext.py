"""Typed text → Lucene queries. No typed character becomes query syntax.

A typed query has words, all of which must occur. "Words in quotes" must occur side by side. -word and -"words" must not
occur. Characters that separate words (cypher.text.words) separate typed words too, except apostrophes, dots, commas,
middle dots, hyphens and underscores inside a word: the parts of state-of-the-art must occur side by side. A Lucene
query contains folded words in quotes; typed words in quotes are added where they have another spelling.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from cypher.text.words import CITATION_LEVEL_MAX, SURNAME_PREFIX, elided_words, joined_form, search_form, search_words

TEXT_MAX = 1000
"""The number of characters of a query that are read. A longer text is cut at the end of a word."""

WORDS_MAX = 150
"""The number of words and phrases of a query that are read. One with several spellings counts twice. Each count stands
for at most 6 clauses of a Lucene query, which may have 1,024."""

OTHER_FIELDS_WORDS_MAX = 24
"""The number of words and phrases that are searched in authors, topics and venues too: 3 more clauses for each."""

PHRASE_WORDS_MAX = 12
"""The number of words of a query whose neighbourhood in a title counts."""

SLOP = 4
"""The number of places by which the words of a query may be moved in a title and still count as neighbours."""

QUOTED = re.compile(r'(?<!\w)(?:(?<!\S)(-))?["“„]([^"“”„]+)["“”](?!\w)')
_EXCLUDED = re.compile(r"-\w")
_INNER = frozenset("'’.,-_\u00b7\u2010\u2011\u2019\u2027\u05f3\u05f4\"")
STOP_WORDS = frozenset(
    re.findall(
        r"\w+",
        "a an and are as at be but by for if in into is it no not of on or such that the their then there these they"
        " this to was will with",
    )
)
"""Words that the index of titles and abstracts leaves out."""

TYPED_BOOST = 20
"""The weight of a word that is a stop word without its accents, as it was typed."""

CITATION_STEPS = range(2, CITATION_LEVEL_MAX + 1, 2)
"""The levels of citations (cypher.text.words) that add to the score: 16, 256, 4,096 and 65,536 citations. Every other
level, because each step costs time."""

STEP_WEIGHT = 2
"""The weight of a step for each word of a query."""

CITATION_WORDS_MAX = 4
"""The weight of a step grows with the number of words up to this number."""

NOTHING = '""'
"""A query without hits. An empty query is an error."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that must occur side by side; mostly one word.

    `form`: the folded words. `typed`: the same as typed, in lower case. `bare`: the form without elided articles;
    `joined`: the form without apostrophes. Both are empty if they are the form.
    """

    form: str
    typed: str = ""
    bare: str = ""
    joined: str = ""

    @property
    def is_stop_word(self) -> bool:
        return all(word in STOP_WORDS for word in self.form.split())

    @property
    def weight(self) -> int:
        """How much of WORDS_MAX it takes."""
        return 2 if self.bare or (self.typed and " " in self.form) else 1


@dataclass(frozen=True, slots=True)
class Words:
    """Phrases that must occur, and that must not.

    `in_names_only`: they are stop words or symbols, which only the index of names and titles has.
    """

    wanted: tuple[Phrase, ...]
    unwanted: tuple[Phrase, ...] = ()
    in_names_only: bool = False


def shorten(text: str) -> str:
    """The text, cut at the end of a word if it has more than TEXT_MAX characters."""
    if len(text) <= TEXT_MAX:
        return text
    start = text[:TEXT_MAX]
    return start if text[TEXT_MAX].isspace() else start.rsplit(maxsplit=1)[0]


def read_words(text: str) -> Words:
    """The first WORDS_MAX words and phrases of a query. If it excludes all its words, they are searched for instead."""
    wanted: dict[Phrase, None] = {}
    unwanted: dict[Phrase, None] = {}
    end = 0
    for match in [*QUOTED.finditer(text), None]:
        for part in text[end : match.start() if match else None].split():
            (unwanted if _EXCLUDED.match(part) else wanted).update(dict.fromkeys(_split(part)))
        if match:
            phrase = _phrase(match[2])
            (unwanted if match[1] else wanted).update({phrase: None} if phrase else {})
            end = match.end()
    if not wanted and not unwanted:
        symbols = search_form(text)
        return Words((Phrase(symbols),) if symbols else (), in_names_only=True)
    if not wanted:
        wanted, unwanted = unwanted, wanted
    first = list(_first(wanted, WORDS_MAX))
    left = WORDS_MAX - sum(phrase.weight for phrase in first)
    only_stop_words = all(phrase.is_stop_word for phrase in first)
    return Words(tuple(first), tuple(_first(unwanted, left)), only_stop_words)


def _first(phrases: Iterable[Phrase], most: int) -> Iterator[Phrase]:
    for phrase in phrases:
        most -= phrase.weight
        if most < 0:
            return
        yield phrase


def _split(text: str) -> Iterator[Phrase]:
    """The words of a text without blanks."""
    kept = "".join(character if _in_word(character) else " " for character in text)
    for part in kept.split():
        if phrase := _phrase(part):
            yield phrase


def _in_word(character: str) -> bool:
    category = unicodedata.category(character)
    return character in _INNER or category[0] in "LMN" or category in {"Cf", "So", "Sk"}


def _phrase(text: str) -> Phrase | None:
    form = " ".join(search_words(text))
    if not form:
        return None
    # the index has Lucene's form of the texts beside the folded one
    typed = " ".join(text.lower().strip("".join(_INNER)).split())
    if typed.isascii() and "'" not in typed:
        typed = ""
    bare = joined = ""
    if not form.isalnum():
        bare, joined = " ".join(elided_words(text)), joined_form(text)
    return Phrase(form, "" if typed == form else typed, bare, "" if joined == form else joined)


@dataclass(frozen=True, slots=True)
class Weights:
    """The weights of the fields of papers.

    `phrase`: of all words near each other in the title. `subject`: of all words side by side in the name of a topic;
    `one_word_subject`: of the only word in it. Stored words have lower weights, because most of them occur in the text
    itself too.
    """

    title: float = 2
    abstract: float = 1
    title_words: float = 1
    abstract_words: float = 0.3
    authors: float = 1.5
    topics: float = 0.3
    venue: float = 0.3
    phrase: float = 3
    stored_phrase: float = 1
    subject: float = 2
    one_word_subject: float = 1.3


WEIGHTS = Weights()


def citation_weight(words: Words) -> float:
    """The weight of each of CITATION_STEPS in `write_paper_query`."""
    return float(STEP_WEIGHT * min(sum(not each.is_stop_word for each in words.wanted), CITATION_WORDS_MAX))


def write_paper_query(words: Words) -> str:
    """A query for the index of papers. Each of CITATION_STEPS adds `citation_weight` to its score."""
    of = WEIGHTS
    together = " ".join(each.bare or each.form for each in words.wanted)
    count = together.count(" ") + 1
    topics = of.topics if count > 1 else of.one_word_subject

    def stored(form: str) -> str:
        return f'searchTitleWords:"{form}"^{of.title_words} searchAbstractWords:"{form}"^{of.abstract_words}'

    def one(phrase: Phrase, *, in_all: bool) -> str:
        form = phrase.bare or phrase.form
        clauses = [f'title:"{form}"^{of.title} abstract:"{form}"^{of.abstract}', stored(form)]
        if in_all:
            clauses.append(f'searchAuthors:"{form}"^{of.authors} searchTopics:"{form}"^{topics}')
            clauses.append(f'venue:"{form}"^{of.venue}')
        if " " in form:
            clauses.append(f'searchTitle:"{form}"^{of.title}')
        elif phrase.bare and phrase.joined:
            clauses.append(stored(phrase.joined))
        if phrase.typed:
            typed = _escape(phrase.typed)
            clauses.append(f'title:"{typed}"^{of.title} abstract:"{typed}"^{of.abstract}')
        return f"({' '.join(clauses)})"

    # a folded stop word such as the of thé is not in the index
    parts = [
        ("" if each.is_stop_word else "+") + one(each, in_all=place < OTHER_FIELDS_WORDS_MAX)
        for place, each in enumerate(words.wanted)
    ]
    left = OTHER_FIELDS_WORDS_MAX - len(words.wanted)
    parts += [f"-{one(each, in_all=place < left)}" for place, each in enumerate(words.unwanted)]
    if 1 < count <= PHRASE_WORDS_MAX:
        parts.append(f'searchTopics:"{together}"^{of.subject}')
        parts.append(f'title:"{together}"~{SLOP}^{of.phrase} searchTitle:"{together}"~{SLOP}^{of.stored_phrase}')
    weight = citation_weight(words)
    parts += [f"searchCitations:[c{level} TO c{CITATION_LEVEL_MAX}]^{weight}" for level in CITATION_STEPS]
    return " ".join(parts)


def write_name_query(words: Words, fields: Sequence[str]) -> str:
    """A query for the index of names and titles: nodes with these words in one of the properties.

    Stop words exclude nothing, unless all words are stop words.
    """

    def one(phrase: Phrase) -> str:
        forms = dict.fromkeys(form for form in (phrase.form, phrase.bare, phrase.joined) if form)
        return "(" + " ".join(f'{field}:"{form}"' for form in forms for field in fields) + ")"

    optional = not words.in_names_only
    wanted = [("" if optional and each.is_stop_word else "+", each) for each in words.wanted]
    parts: list[str] = []
    skip = False
    for place, (sign, phrase) in enumerate(wanted):
        following = wanted[place + 1][1] if place + 1 < len(wanted) else None
        if skip:
            skip = False
        elif phrase.form == SURNAME_PREFIX and following and following.form.isalpha():
            joined = one(Phrase(phrase.form + following.form))
            parts.append(f"+((+{one(phrase)} +{one(following)}) {joined})")
            skip = True
        else:
            parts.append(sign + one(phrase))
    parts += [f"-{one(each)}" for each in words.unwanted if not each.is_stop_word]
    if words.in_names_only:  # thé is more than the
        parts += [f'{fields[0]}:"{_escape(each.typed)}"^{TYPED_BOOST}' for each in words.wanted if each.typed]
    return " ".join(parts)


def write_whole_query(form: str, fields: Sequence[str]) -> str:
    """A query for the index of names and titles: nodes with all words of a `search_form` side by side."""
    return " ".join(f'{field}:"{form}"' for field in fields) if form else NOTHING


def _escape(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')
