"""The words of a paper, and the query for papers with similar words."""

import re

WORDS_MAX = 64
"""The number of words in the BM25 query, title first."""

TERMS_MAX = 480
"""The number of terms in the BM25 query. In some scripts each character is one; Lucene allows 1,024 for both fields."""

TITLE_BOOST = 2
"""The weight of a title word in the BM25 query."""

TITLE_CHARACTERS_MAX = 1_000
"""The number of characters of a title that are read."""

TITLE_WORDS_MAX = 64
"""The number of words of a title that are read."""

ABSTRACT_CHARACTERS_MAX = 3_000
"""The number of characters of an abstract that are read."""

COMMON_WORDS = frozenset(
    re.findall(
        r"\w+",
        """
        able about achieve achieved achieves across additionally after against al all allow allows also although among
        analysis another any approach approaches art article available based because been before best better between
        both can case cases challenge challenges challenging common compare compared comparison complex could data
        demonstrate demonstrated demonstrates describe described describes develop developed did different discuss do
        does due during e each effective effectively effectiveness efficient efficiently enable enables enabling
        especially et etc even existing experiment experimental experiments explore finally first form framework from
        further furthermore g general given good had has have he her high higher his how however i important improve
        improved improvement improves include includes including information introduce introduces investigate
        investigated its itself just key large larger level low lower made main make makes many may method methods might
        model models more moreover most much multiple must need needed needs new non novel number obtained often one
        only order other others our out outperform outperforms over own paper part particularly per performance present
        presented presents previous problem problems process propose proposed provide provided provides real recent
        recently result results same second set several she should show shown shows significant significantly simple
        since single small some specific state still studies study system systems take taken task tasks technique
        techniques than them themselves therefore though three through thus time too two under up us use used uses using
        various very via vs way we well what when where whether which while who whose within without work works world
        would yet you your
        """,
    )
)
"""Words of abstracts that say little about their subject. The index leaves out other stop words itself."""

_MARKS = (
    " \t\n\r\u00a0\u2009\u200a\u202f\u3000.,:;-–—‐‑−/()[]{}\"'’‘“”«»?¿!¡+*~^&|\\<>=#@$%_`´·…®™©°"
    "，。、；：（）「」『』《》！？"
)
"""The characters that separate words. They include all characters of Lucene's query syntax."""

_ESCAPES = str.maketrans({"\\": r"\\", "'": r"\'", "\t": r"\t", "\n": r"\n", "\r": r"\r"}) | {
    ord(mark): f"\\u{ord(mark):04x}" for mark in _MARKS if not mark.isascii()
}
"""The spelling of _MARKS in Cypher. It is ASCII: in development, a response header contains the statement."""

_ONE_TERM = "'[\\\\p{IsLatin}\\\\p{IsGreek}\\\\p{IsCyrillic}\\\\p{IsArabic}\\\\p{N}]+'"
"""The words that are one term for Lucene. A word of another script is counted as one term for each character."""


def write_title_words(text: str) -> str:
    """An expression: the words of a title in lower case. They have letters, marks and digits only."""
    return f"{_write_words(text, TITLE_CHARACTERS_MAX)}[..{TITLE_WORDS_MAX}]"


def write_query() -> str:
    """Clauses that bind `@query` to the BM25 query for the words `@title` and the abstract of `@self`, if it has words.

    They keep `@root`. The query contains only words of letters, marks and digits, so no text adds query syntax.
    """
    common = ", ".join(f"'{word}'" for word in sorted(COMMON_WORDS))
    return (
        f"WITH @root, @title, @title + [@word IN {_write_words('@self.abstract', ABSTRACT_CHARACTERS_MAX)}"
        f" WHERE NOT @word IN @title AND NOT @word IN [{common}]] AS @words"
        " UNWIND @words AS @word WITH @root, @title, @word, min(0) AS @once"
        f" WITH @root, @title, collect(@word)[..{WORDS_MAX}] AS @words WHERE size(@words) > 0"
        " WITH @root, @title,"
        f" [@word IN @words | [@word, CASE WHEN @word =~ {_ONE_TERM} THEN 1 ELSE size(@word) END]] AS @words"
        " WITH @root, reduce(@query = [0, ''], @word IN @words |"
        f" CASE WHEN @query[0] + @word[1] > {TERMS_MAX} THEN @query ELSE [@query[0] + @word[1],"
        f" @query[1] + @word[0] + CASE WHEN @word[0] IN @title THEN '^{TITLE_BOOST} ' ELSE ' ' END] END)[1] AS @query"
        " WITH @root, 'title:(' + @query + ') abstract:(' + @query + ')' AS @query"
    )


def _write_words(text: str, characters: int) -> str:
    marks = ", ".join("'" + mark.translate(_ESCAPES) + "'" for mark in _MARKS)
    return (
        f"[@word IN split(toLower(left(coalesce({text}, ''), {characters})), [{marks}])"
        " WHERE @word =~ '[\\\\p{L}\\\\p{M}\\\\p{N}]{1,64}']"
    )
