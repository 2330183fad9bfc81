"""Handles: the unique names of accounts. A new account gets one, which does not change when its person's name does."""

import re
import secrets
import unicodedata
from base64 import b32encode

HANDLE_LENGTH_MAX = 40
HANDLE = re.compile(r"[a-z0-9](?:[a-z0-9_\-]{0,38}[a-z0-9])?")
HANDLE_RULE = "1 to 40 of a–z, 0–9, - and _, with a letter or digit first and last"
_NUMBERED = 9
_NAMELESS = "reader"


def proposed_handles(*names: str | None) -> list[str]:
    """Handles for a person with these names, the best first, all derived from the first name that has ASCII letters.

    The last one is random, so no account has it. Of an e-mail address only the part before the @ is used.
    """
    candidates = (_in_ascii(name.partition("@")[0] or name) for name in names if name)
    base = next((handle for handle in candidates if handle), _NAMELESS)
    random_part = b32encode(secrets.token_bytes(5)).decode().lower()
    return [base, *(f"{base}-{number}" for number in range(2, _NUMBERED + 1)), f"{base}-{random_part}"]


def _in_ascii(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain)[: HANDLE_LENGTH_MAX - 9].strip("-")
