"""SeenKeys: a set of keys in constant memory, so that the graph is not searched for keys that are certainly new."""

from collections.abc import Iterable

_BITS = 27
"""2^27 bits are 16 MiB. After ten million keys 2 % of new keys count as seen, after fifty million 28 %."""


class SeenKeys:
    """A Bloom filter: a key that was added always counts as seen; a new key sometimes does."""

    def __init__(self) -> None:
        self._bits = bytearray(1 << (_BITS - 3))

    def add(self, keys: Iterable[str]) -> list[str]:
        """Add keys. Returns those that counted as seen before."""
        bits, mask = self._bits, (1 << _BITS) - 1
        before: list[str] = []
        for key in keys:
            digest = hash(key)
            one, other = digest & mask, (digest >> 32) & mask
            if bits[one >> 3] >> (one & 7) & 1 and bits[other >> 3] >> (other & 7) & 1:
                before.append(key)
                continue
            bits[one >> 3] |= 1 << (one & 7)
            bits[other >> 3] |= 1 << (other & 7)
        return before

    def __contains__(self, key: str) -> bool:
        """Whether a key was seen."""
        digest, mask = hash(key), (1 << _BITS) - 1
        one, other = digest & mask, (digest >> 32) & mask
        return bool(self._bits[one >> 3] >> (one & 7) & 1 and self._bits[other >> 3] >> (other & 7) & 1)
