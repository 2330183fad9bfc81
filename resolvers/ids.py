"""Ids of what users make: random, so that none tells anything, and nobody has had it."""

import base64
import secrets


def fresh_id(letter: str) -> str:
    """An id nobody has: a letter for its kind, a dash, and 80 random bits."""
    return f"{letter}-{base64.b32encode(secrets.token_bytes(10)).decode().lower()}"
