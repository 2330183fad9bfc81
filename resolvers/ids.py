"""Ids of nodes that users create: random, so that an id discloses nothing and is never reused."""

import base64
import secrets


def random_id(letter: str) -> str:
    """A new id: a letter for the kind of node, a dash, and 80 random bits in base 32."""
    return f"{letter}-{base64.b32encode(secrets.token_bytes(10)).decode().lower()}"
