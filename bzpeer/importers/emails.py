"""E-mail addresses in text: where they are, and text without them.

An e-mail address is `name@domain` where the domain ends in a real top-level domain. Chemistry and metrics write `@`
too, so these are not domains:

    20.The         the last label is not a top-level domain
    carbon.Au      the top-level domain is in capitals (but CS.OX.AC.UK, Cmu.Edu)
    SiO2.in        a label is a chemical formula
    Ag@Au.net      both sides of `@` are chemical formulas, as in core@shell particles; so in MoS2@CNT.as
    20.in, k.in    the label before the top-level domain is a number (but 163.com) or one letter (but x.org)

`name` may be a list in brackets, `{ada,grace}@uni.edu`, and `@` may be written `(at)` or `[at]`.
"""

import re
from collections.abc import Iterator
from functools import cache

from publicsuffixlist import PublicSuffixList

LOCAL_LENGTH_MAX = 300
"""Characters before `@` that can belong to an address or a list of addresses."""

_RESERVED = frozenset({"example", "invalid", "test"})
"""Top-level domains for documentation (RFC 2606); the Public Suffix List has none of them."""

_GENERIC = frozenset({"com", "edu", "gov", "int", "mil", "net", "org"})
"""Top-level domains that need not be in lower case: `CMU.EDU`, `Cmu.Edu`, but not `SIO2.AU`."""

_AFTER_NUMBERS = frozenset({"cn", "com", "net", "org"})
"""Top-level domains of hosts whose name is a letter, or a number of three digits or more: `163.com`."""

_AT = re.compile(r"@|\s?(?:\(at\)|\[at\])\s?", re.I)
_DOT = r"(?:\.|\s?(?:\(dot\)|\[dot\])\s?)"
_LABEL = r"[^\W_](?:[\w-]{0,62}[^\W_])?(?![\w-])"
_DOMAIN = re.compile(rf"{_LABEL}(?:{_DOT}{_LABEL}){{1,8}}", re.I)
_BETWEEN = re.compile(_DOT, re.I)
_LOCAL = re.compile(
    r"(?:mailto:\s*)?"
    r"(?:\\?\{[^{}@]+\}\s?|\[[\w.,;| +*'-]+\]|\([\w.,;| +*'-]+\)|(?:(?<![\w.])[a-z][\w.+-]*[,;|])*[\w*][\w.+%'*-]*)$"
)
_FORMULA = re.compile(r"(?=.*\d)(?:[A-Z][a-z]?\d*){2,}")
_ELEMENTS = (
    "A[cglmrstu]|B[aehikr]?|C[adelmnorsu]?|Dy|E[rsu]|F[emr]?|G[ade]|H[efgo]?|I[nr]?|Kr?|L[airu]|M[dgnot]|N[abdeiop]?|O|"
    "P[abdmotu]?|R[abehnu]|S[bcegimnr]?|T[abcehilm]|[UVWY]|Xe|Yb|Z[nr]"
)
_COMPOUND = re.compile(rf"(?:(?:{_ELEMENTS})\d*)+")
_REMOVED = re.compile(r"<\s*\0[\0\s,;]*>|\(\s*\0[\0\s,;]*\)|\[\s*\0[\0\s,;]*\]|\{\s*\0[\0\s,;]*\}|\0")


@cache
def _top_level_domains() -> PublicSuffixList:
    return PublicSuffixList(accept_unknown=False, accept_encoded_idn=False, only_icann=True)


def _is_domain(labels: list[str]) -> bool:
    """Whether the labels are the domain of an e-mail address, by the rules above."""
    last, name = labels[-1].lower(), labels[-2]
    if last not in _GENERIC and not labels[-1].islower() and (len(labels) == 2 or not "".join(labels).isupper()):
        return False
    if any(_FORMULA.fullmatch(label) for label in labels):
        return False
    if last in _RESERVED:
        return True
    if (name.isdecimal() or len(name) == 1) and (last not in _AFTER_NUMBERS or (name.isdecimal() and len(name) < 3)):
        return False
    return _top_level_domains().publicsuffix(last) is not None


def _addresses(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each e-mail address."""
    done = 0
    for at in _AT.finditer(text):
        end = _domain_end(text, at.end())
        local = _LOCAL.search(text[max(done, at.start() - LOCAL_LENGTH_MAX) : at.start()]) if end else None
        if end and local and not _is_particle(local[0], text[at.end() : end]):
            done = end
            yield at.start() - len(local[0]), end


def _is_particle(core: str, shell: str) -> bool:
    """Whether the texts on both sides of `@` name the materials of a particle."""
    material = shell.split(".")[0]
    if not material[:1].isupper() or _COMPOUND.fullmatch(core) is None:
        return False
    return _FORMULA.fullmatch(core) is not None or _COMPOUND.fullmatch(material) is not None


def _domain_end(text: str, start: int) -> int | None:
    """The end of the domain at a position. Without a blank, the next sentence is not part of it: `cmu.edu.Then`."""
    found = _DOMAIN.match(text, start)
    if found is None:
        return None
    labels = _BETWEEN.split(found[0])
    ends = [*(dot.start() for dot in _BETWEEN.finditer(found[0])), len(found[0])]
    count = next((count for count in range(len(labels), 1, -1) if _is_domain(labels[:count])), None)
    return start + ends[count - 1] if count else None


def _may_have_email(text: str) -> bool:
    return "@" in text or "at)" in text or "at]" in text or "AT)" in text or "AT]" in text


def has_email(text: str) -> bool:
    """Whether the text contains an e-mail address."""
    return _may_have_email(text) and next(_addresses(text), None) is not None


def remove_emails(text: str) -> str:
    """The text without its e-mail addresses, and without brackets that contained nothing else."""
    if not _may_have_email(text):
        return text
    parts: list[str] = []
    end = 0
    for start, stop in _addresses(text):
        parts.append(text[end:start])
        end = stop
    return _REMOVED.sub("", "\0".join([*parts, text[end:]])) if parts else text
