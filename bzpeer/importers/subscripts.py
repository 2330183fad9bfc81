"""Superscripts and subscripts in plain text: CO₂, 10⁶, x^(a+b), 2nd.

Characters of Unicode are used where it has all of them; NFKC folds them to the plain ones. Otherwise a superscript
follows `^`, and a subscript of mathematics `_`. A subscript of running text is joined to its word, as people write and
search it: HbA1c, PM2.5, Tc.
"""

import re

_SUPERSCRIPTS = str.maketrans("0123456789+-−=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ")
_SUBSCRIPTS = str.maketrans("0123456789+-−=()aehijklmnoprstuvx", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ")
# letters that Unicode has as subscripts are used for indices such as `ij`, not for words such as `max`
_AS_SUPERSCRIPT = re.compile(r"[-+−]?(?:\d+[,–])*\d+[-+−]*|[-+−=()\dni]+")
_AS_SUBSCRIPT = re.compile(r"(?:[-+−=()\d]|(?<!\d)(?<![a-z])[aehijklmnoprstuvx]{1,2}(?![A-Za-z]))+")
_JOINED = re.compile(r"[\w.+−-]+")
_ORDINAL = re.compile(r"st|nd|rd|th|er|re|e|ème|ère|a|o|ª|º", re.I)
_MARKS = re.compile(r"[,;*∗⋆★☆#§¶†‡′″‴'®™©℠°]+|TM|SM")
_DEGREE = re.compile(r"[oO∘˚°]|ring")
_SIMPLE = re.compile(r"[-+−]?[\w.]+|\(.*\)|\[.*\]|.", re.S)
_TRADEMARKS = {"TM": "™", "SM": "℠"}


def superscript(text: str, base: str, after: str = "") -> str:
    """A superscript after the text `base`, without it. `after`: the text that follows, for `25<sup>o</sup>C`."""
    text = " ".join(text.split())
    if _DEGREE.fullmatch(text) and base[-1:].isdigit() and after[:1] in ("C", "F", "K"):
        return "°"
    if text and not base[-1:].strip() and not _AS_SUPERSCRIPT.fullmatch(text):
        return text  # before its word: 99mTc
    if _MARKS.fullmatch(text) or (base[-1:].isdigit() and _ORDINAL.fullmatch(text)):
        return _TRADEMARKS.get(text, text)
    if _AS_SUPERSCRIPT.fullmatch(text):
        return text.translate(_SUPERSCRIPTS)
    return f"^{_group(text)}" if text else ""


def subscript(text: str, base: str, *, is_mathematics: bool = False) -> str:
    """A subscript after the text `base`, without it."""
    text = " ".join(text.split())
    if _AS_SUBSCRIPT.fullmatch(text):
        return text.translate(_SUBSCRIPTS)
    runs_on = base[-1:].isdigit() and text[:1].isdigit()
    if not is_mathematics and not runs_on and _JOINED.fullmatch(text):
        return text
    return f"_{_group(text)}" if text else ""


def _group(text: str) -> str:
    return text if _SIMPLE.fullmatch(text) else f"({text})"
