"""Queries for bench.search_quality, made from the titles, authors and topics of a graph by rules.

A known-item query looks for one paper. Each kind has one rule:

    rare words            2 to 4 words of at least 3 letters that few titles have, in the order of the title
    first words           the first 4 words, and more until no other title begins with them
    one typo              one of the queries of the kinds `rare words`, `first words` and `whole title`, with one random
                          edit of a word of at least 5 letters: a substitution, deletion, insertion or transposition
    author and word       the family name of one of the first 3 authors, and 1 word of at least 4 letters that at most a
                          hundredth of all titles have
    word order            all words of the title, shuffled
    diacritics dropped    the title without the marks of its Latin letters; only titles that have such marks
    line breaks           the title with a line break in place of a blank after every 10 to 40 characters
    whole title           the title

No other title has all rare words, and no other paper of an author with this family name has the word of
`author and word`. A title for which a rule finds no such words has no query of that kind. The answer to a query is the
paper, or any other paper whose title has the same words. Earlier versions of a work are no answers, because a search
finds the published version.

A topical query is the name of a topic that at least TOPIC_PAPERS_MIN papers have. Its answers are these papers, each
with the gain log10(1 + citations).

Queries depend on the texts and a seed only: two imports of one corpus have the same.
"""

import bisect
import hashlib
import math
import random
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from cypher.statement import Statement
from cypher.text.fulltext import STOP_WORDS
from cypher.text.words import search_form, search_words
from graphdb.graph import Graph

TOPIC_PAPERS_MIN = 10
"""The number of papers that a topic needs for a topical query."""
RARE_SHARE = 0.001
"""The largest share of titles that have a rare word."""
RARE_TITLES_MIN = 5
"""In a small corpus a word is rare if at most this number of titles have it."""
SUBJECT_SHARE = 0.01
"""The largest share of titles that have the word of `author and word`."""
FIRST_WORDS = 4
TYPO_LETTERS_MIN = 5

KINDS = (
    "rare words",
    "first words",
    "one typo",
    "author and word",
    "word order",
    "diacritics dropped",
    "line breaks",
    "whole title",
)

PAPERS = Statement(
    "MATCH (p:Paper) WHERE p.title IS NOT NULL AND NOT p:EarlierVersion"
    " RETURN p.id, p.title, coalesce(p.citationCount, 0),"
    " COLLECT { MATCH (p)<-[written:AUTHORED]-(author:Person) RETURN author.name ORDER BY written.position, author.id }"
)
TOPICS = Statement(
    "MATCH (t:Topic)<-[:HAS_TOPIC]-(p:Paper) WHERE NOT p:EarlierVersion RETURN t.name, collect(DISTINCT p.id)"
)


@dataclass(frozen=True, slots=True)
class Paper:
    id: str
    title: str
    citations: int
    authors: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KnownItem:
    """A query and the ids of its answers."""

    kind: str
    text: str
    answers: frozenset[str]


@dataclass(frozen=True, slots=True)
class Topical:
    """A query and the gain of each of its answers, by id."""

    text: str
    gains: dict[str, float]


class Titles:
    """The papers of a graph, indexed by the words of their titles and the family names of their authors."""

    def __init__(self, papers: Sequence[Paper]) -> None:
        self.papers = sorted(papers, key=lambda paper: (search_form(paper.title), paper.id))
        self._words = [search_words(paper.title) for paper in self.papers]
        self._forms = [" ".join(words) for words in self._words]
        self._distinct = sorted(set(self._forms))
        self._frequency = Counter(word for words in self._words for word in set(words))
        self._rare_most = max(RARE_TITLES_MIN, round(RARE_SHARE * len(self.papers)))
        self._subject_most = max(RARE_TITLES_MIN, round(SUBJECT_SHARE * len(self.papers)))
        most = max(self._rare_most, self._subject_most)
        self._having: defaultdict[str, set[int]] = defaultdict(set)
        self._of_family: defaultdict[str, set[int]] = defaultdict(set)
        self._same: defaultdict[str, set[int]] = defaultdict(set)
        for place, words in enumerate(self._words):
            self._same[self._forms[place]].add(place)
            for word in words:
                if self._frequency[word] <= most:
                    self._having[word].add(place)
            for author in self.papers[place].authors:
                self._of_family[search_form(_family_name(author))].add(place)
        self._rules: dict[str, Callable[[int, random.Random], str | None]] = {
            "rare words": self._rare_words,
            "first words": self._first_words,
            "one typo": self._one_typo,
            "author and word": self._author_and_word,
            "word order": self._word_order,
            "diacritics dropped": self._diacritics_dropped,
            "line breaks": self._line_breaks,
            "whole title": self._whole_title,
        }

    def known_items(self, most: int, seed: int = 0) -> Iterator[KnownItem]:
        """Queries of every kind, from the first `most` shuffled papers whose titles have words.

        `diacritics dropped` is made from the first `most` of all titles that have diacritics.
        """
        places = [place for place, form in enumerate(self._forms) if form]
        random.Random(seed).shuffle(places)
        for kind in KINDS:
            made_from = places
            if kind == "diacritics dropped":
                made_from = [place for place in places if dropped(self.papers[place].title) != self.papers[place].title]
            for place in made_from[:most]:
                text = self._rules[kind](place, _source(seed, kind, self._forms[place]))
                if text is not None:
                    same = self._same[self._forms[place]]
                    yield KnownItem(kind, text, frozenset(self.papers[other].id for other in same))

    def _rare_words(self, place: int, source: random.Random) -> str | None:
        words = self._words[place]
        rare = [
            word for word in dict.fromkeys(words) if _letters(word) >= 3 and self._frequency[word] <= self._rare_most
        ]
        if len(rare) < 2:
            return None
        chosen = set(source.sample(rare, min(len(rare), source.randint(2, 4))))
        found = set[int].intersection(*(self._having[word] for word in chosen))
        return " ".join(word for word in rare if word in chosen) if found <= self._same[self._forms[place]] else None

    def _first_words(self, place: int, _source: random.Random) -> str | None:
        words = self._words[place]
        for count in range(FIRST_WORDS, len(words)):
            start = " ".join(words[:count])
            low = bisect.bisect_left(self._distinct, start)
            if bisect.bisect_right(self._distinct, start + "\U0010ffff") - low == 1:
                return start
        return None

    def _one_typo(self, place: int, source: random.Random) -> str | None:
        rules = [self._rare_words, self._first_words, self._whole_title]
        source.shuffle(rules)
        for rule in rules:
            text = rule(place, source)
            if text is not None:
                return with_typo(text, source)
        return None

    def _author_and_word(self, place: int, source: random.Random) -> str | None:
        names = [_family_name(author) for author in self.papers[place].authors[:3]]
        names = [name for name in names if _letters(name) >= 3]
        words = [
            word
            for word in dict.fromkeys(self._words[place])
            if _letters(word) >= 4 and word not in STOP_WORDS and self._frequency[word] <= self._subject_most
        ]
        if not names or not words:
            return None
        name, word = source.choice(names), source.choice(words)
        found = self._of_family[search_form(name)] & self._having[word]
        return f"{name} {word}" if found <= self._same[self._forms[place]] else None

    def _word_order(self, place: int, source: random.Random) -> str | None:
        words = self._words[place]
        shuffled = source.sample(words, len(words))
        return " ".join(shuffled) if len(words) > 2 and shuffled != words else None

    def _diacritics_dropped(self, place: int, _source: random.Random) -> str | None:
        return dropped(self.papers[place].title)

    def _line_breaks(self, place: int, source: random.Random) -> str | None:
        lines = [""]
        width = source.randint(10, 40)
        for word in self.papers[place].title.split():
            if len(lines[-1]) >= width:
                lines.append(source.choice(("", "  ")) + word)
            else:
                lines[-1] = f"{lines[-1]} {word}".strip()
        return "\n".join(lines) if len(lines) > 1 else None

    def _whole_title(self, place: int, _source: random.Random) -> str | None:
        return self.papers[place].title


async def read_titles(graph: Graph) -> Titles:
    rows = await graph.read(PAPERS, timeout_s=600)
    return Titles([Paper(id_, title, count, tuple(filter(None, authors))) for id_, title, count, authors in rows])


async def read_topics(graph: Graph, papers: Sequence[Paper], most: int, seed: int = 0) -> list[Topical]:
    """Topical queries of `most` random topics. Topics whose names have the same words count as one."""
    citations = {paper.id: paper.citations for paper in papers}
    having: defaultdict[str, set[str]] = defaultdict(set)
    names: dict[str, str] = {}
    for name, ids in sorted(await graph.read(TOPICS, timeout_s=600)):
        form = search_form(name)
        names.setdefault(form, name)
        having[form].update(id_ for id_ in ids if id_ in citations)
    forms = sorted(form for form, ids in having.items() if form and len(ids) >= TOPIC_PAPERS_MIN)
    random.Random(seed).shuffle(forms)
    queries = [
        Topical(names[form], {id_: math.log10(1 + citations[id_]) for id_ in having[form]}) for form in forms[:most]
    ]
    return [query for query in queries if any(query.gains.values())]


def with_typo(text: str, source: random.Random) -> str | None:
    """The text with one edit of one word; None if no word is long enough."""
    spots = [word for word in re.finditer(r"[^\W\d_]+", text) if len(word[0]) >= TYPO_LETTERS_MIN]
    if not spots:
        return None
    spot = source.choice(spots)
    word = spot[0]
    while True:
        at = source.randrange(len(word))
        letter = source.choice("abcdefghijklmnopqrstuvwxyz")
        match source.randrange(4):
            case 0:
                edited = word[:at] + letter + word[at + 1 :]
            case 1:
                edited = word[:at] + word[at + 1 :]
            case 2:
                edited = word[:at] + letter + word[at:]
            case _:
                edited = word[:at] + word[at : at + 2][::-1] + word[at + 2 :]
        if edited.lower() != word.lower():
            return text[: spot.start()] + edited + text[spot.end() :]


def dropped(text: str) -> str:
    """The text without the marks of its Latin letters."""
    return "".join(_base(character) for character in unicodedata.normalize("NFC", text))


def _base(character: str) -> str:
    if character.isascii():
        return character
    base = unicodedata.normalize("NFD", character)[0]
    return base if base.isascii() and base.isalpha() else character


def _family_name(author: str) -> str:
    return (author.split() or [""])[-1]


def _letters(word: str) -> int:
    return sum(character.isalpha() for character in word)


def _source(*parts: object) -> random.Random:
    """A random source that depends on the parts only."""
    digest = hashlib.blake2b("\0".join(map(str, parts)).encode(errors="replace"), digest_size=8).digest()
    return random.Random(int.from_bytes(digest))
