"""The options of an import."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class People(StrEnum):
    """The person that an author without any id becomes.

    BY_PAPER: a person of that paper only. BY_NAME: the one person of that name. SKIP: no person.
    """

    BY_PAPER = "by-paper"
    BY_NAME = "by-name"
    SKIP = "skip"


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """The options of an import.

    `rejects`: the file for rejected lines, by default `<first file>.rejects.jsonl` in the working directory. `batch`:
    records of a transaction. `restart`: do not continue an interrupted import. `progress`: show a progress bar on
    standard error. `first_load_bytes`: the size of the files from which an import into a graph without papers drops
    the full-text indexes and rebuilds them at the end.
    """

    people: People = People.BY_PAPER
    rejects: Path | None = None
    batch: int = 2_500
    restart: bool = False
    progress: bool = False
    first_load_bytes: int = 20_000_000
