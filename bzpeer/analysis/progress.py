"""Progress: what is being done, on standard error; how long each stage took."""

import sys
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager

from tqdm import tqdm


class Progress:
    """Stages one after another; each is a line, and a bar where its length is known and somebody looks."""

    def __init__(self, *, bars: bool) -> None:
        self._bars = bars
        self.seconds: dict[str, float] = {}

    def say(self, words: str) -> None:
        """A line for people."""
        sys.stderr.write(words + "\n")
        sys.stderr.flush()

    @contextmanager
    def stage(self, name: str, words: str, total: int | None = None) -> Generator[Callable[[int], object]]:
        """Inside, a stage runs; call what it gives with how much more is done."""
        self.say(f"{words} …")
        started = time.perf_counter()
        with tqdm(total=total, unit="", unit_scale=True, disable=not self._bars, desc=name, leave=False) as bar:
            yield bar.update
        self.seconds[name] = time.perf_counter() - started
