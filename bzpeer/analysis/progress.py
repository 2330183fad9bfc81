"""Progress: lines and bars on standard error, and the seconds of each stage."""

import sys
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager

from tqdm import tqdm


class Progress:
    """Reports the stages of a run, one after another. `seconds` has the time of each finished stage by name."""

    def __init__(self, *, bars: bool) -> None:
        self._bars = bars
        self.seconds: dict[str, float] = {}

    def say(self, line: str) -> None:
        """Print a line on standard error."""
        sys.stderr.write(line + "\n")
        sys.stderr.flush()

    @contextmanager
    def stage(self, name: str, line: str, total: int | None = None) -> Generator[Callable[[int], object]]:
        """Print `line`, and time the stage. Yields a function that advances the bar; `total` is its length."""
        self.say(f"{line} …")
        started = time.perf_counter()
        with tqdm(total=total, unit="", unit_scale=True, disable=not self._bars, desc=name, leave=False) as bar:
            yield bar.update
        self.seconds[name] = time.perf_counter() - started
