"""Idempotency keys of requests and forms: their form. cypher/change.py does a change once for each key."""

IDEMPOTENCY_KEY_MAX = 200
"""Longest key, in characters."""


def is_idempotency_key(text: str) -> bool:
    """Whether a text can be an idempotency key."""
    return 0 < len(text) <= IDEMPOTENCY_KEY_MAX and text.isprintable()
