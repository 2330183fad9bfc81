"""Handles: the unique names of accounts. A new account gets one, which does not change when its person's name does."""

import re
import secrets
import unicodedata
from base64 import b32encode

from anyascii import anyascii

HANDLE_LENGTH_MAX = 40
HANDLE = re.compile(r"[a-z0-9](?:[a-z0-9_\-]{0,38}[a-z0-9])?")
HANDLE_RULE = "1 to 40 of a–z, 0–9, - and _, with a letter or digit first and last"
_NUMBERED = 9
_NAMELESS = "reader"
_NAMELESS_PROPOSALS = 4
_SYLLABLES = re.compile(r"(?<=[a-z])(?=[A-Z])")


def proposed_handles(*names: str | None) -> list[str]:
    """Handles for a person with these names, the best first, all derived from the first name that has letters.

    Letters of other scripts are transliterated. Without any letter or digit, handles are `reader-` and random letters.
    The last handle is random, so no account has it. Of an e-mail address only the part before the @ is used.
    """
    candidates = (_in_ascii(name.partition("@")[0] or name) for name in names if name)
    base = next((handle for handle in candidates if handle), None)
    if base is None:
        return [*(f"{_NAMELESS}-{_random(6)}" for _ in range(_NAMELESS_PROPOSALS)), f"{_NAMELESS}-{_random(8)}"]
    return [base, *(f"{base}-{number}" for number in range(2, _NUMBERED + 1)), f"{base}-{_random(8)}"]


def _random(length: int) -> str:
    return b32encode(secrets.token_bytes(5)).decode().lower()[:length]


def _in_ascii(name: str) -> str:
    letters = "".join(
        character if unicodedata.category(character)[0] in "LMN" or character.isascii() else " " for character in name
    )
    plain = anyascii(unicodedata.normalize("NFC", letters))
    if not any(character.isascii() and character.isalpha() for character in name):
        plain = _SYLLABLES.sub("-", plain)  # one Chinese character is one syllable with a capital letter
    return re.sub(r"[^a-z0-9]+", "-", plain.lower())[: HANDLE_LENGTH_MAX - 9].strip("-")
