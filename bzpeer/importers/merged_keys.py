"""MergedKeys: keys that sources merged into others, as groups of keys that identify one node."""

from collections.abc import Sequence


class MergedKeys:
    """A directed graph of keys: from each merged key to the key that replaces it.

    A group is a connected component. Its *last* key replaces all others: the key that was merged into no other one. If
    there are several or, in a cycle, none, it is the shortest, then the first in alphabetical order. So a group and its
    last key depend on the merges only, and not on their order.
    """

    def __init__(self) -> None:
        self._into: dict[str, set[str]] = {}
        self._from: dict[str, set[str]] = {}
        self._groups: dict[str, tuple[str, ...]] = {}

    def __bool__(self) -> bool:
        return bool(self._into)

    def __contains__(self, key: object) -> bool:
        return key in self._into or key in self._from

    def add(self, old: str, into: str) -> None:
        """Add a merge. A merge of a key into itself is ignored."""
        if old == into or into in self._into.get(old, ()):
            return
        self._into.setdefault(old, set()).add(into)
        self._from.setdefault(into, set()).add(old)
        self._groups.clear()

    def group(self, key: str) -> tuple[str, ...]:
        """All keys of the group of a key, the last key first."""
        known = self._groups.get(key)
        if known is not None:
            return known
        keys, found = {key}, [key]
        while found:
            one = found.pop()
            for other in (*self._into.get(one, ()), *self._from.get(one, ())):
                if other not in keys:
                    keys.add(other)
                    found.append(other)
        ordered = sorted(keys, key=lambda one: (one in self._into, len(one), one))
        group = tuple(ordered)
        self._groups.update(dict.fromkeys(group, group))
        return group

    def last(self, key: str) -> str:
        """The key that replaces a key; the key itself if it was merged into no other one."""
        return self.group(key)[0] if key in self else key

    def expand(self, keys: Sequence[str]) -> tuple[str, ...]:
        """The keys, each replaced by all keys of its group, the last key of the group first."""
        if not self or not any(key in self for key in keys):
            return tuple(keys)
        return tuple(dict.fromkeys(one for key in keys for one in (self.group(key) if key in self else (key,))))

    def clear(self) -> None:
        """Forget all merges."""
        self._into.clear()
        self._from.clear()
        self._groups.clear()
