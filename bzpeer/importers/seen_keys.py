"""Keys that have been written so far, in memory that does not grow: what has not been seen need not be asked for."""

from collections.abc import Iterable

_BITS = 27
"""16 MiB. Of ten million keys 2 in 100 that are new count as seen, of fifty million 28."""


class SeenKeys:
    """A Bloom filter: it may take a new key for one it has seen, never the other way round."""

    def __init__(self) -> None:
        self._bits = bytearray(1 << (_BITS - 3))

    def add(self, keys: Iterable[str]) -> list[str]:
        """Remember keys; those of them that had been seen before."""
        bits, mask = self._bits, (1 << _BITS) - 1
        before: list[str] = []
        for key in keys:
            print_of = hash(key)
            one, other = print_of & mask, (print_of >> 32) & mask
            if bits[one >> 3] >> (one & 7) & 1 and bits[other >> 3] >> (other & 7) & 1:
                before.append(key)
                continue
            bits[one >> 3] |= 1 << (one & 7)
            bits[other >> 3] |= 1 << (other & 7)
        return before

    def __contains__(self, key: str) -> bool:
        """Whether a key was seen."""
        print_of, mask = hash(key), (1 << _BITS) - 1
        one, other = print_of & mask, (print_of >> 32) & mask
        return bool(self._bits[one >> 3] >> (one & 7) & 1 and self._bits[other >> 3] >> (other & 7) & 1)
