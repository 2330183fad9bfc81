"""Files in any packing → lines."""

import gzip
import tarfile
import tracemalloc
from pathlib import Path

import pytest
import zstandard

from bzpeer.importers.batches import read_batches
from bzpeer.importers.errors import ImportFailed
from bzpeer.importers.line_streams import LINE_BYTES_MAX, LineStream, open_streams, total_bytes
from bzpeer.importers.records import PaperRecord, TopicRecord


def _line(number: int) -> bytes:
    return b'{"id":"https://openalex.org/W%d"}\n' % number


def test_every_packing_is_recognised_by_content(tmp_path: Path) -> None:
    part = tmp_path / "snap" / "data" / "works" / "updated_date=2024-01-01"
    part.mkdir(parents=True)
    (part.parent / "manifest").write_text('{"entries": []}')
    (part / "part_000.gz").write_bytes(gzip.compress(_line(1)) + gzip.compress(_line(2)))
    (tmp_path / "zst.txt").write_bytes(zstandard.compress(_line(3)) + zstandard.compress(_line(4)))
    (tmp_path / "plain").write_bytes(b"\xef\xbb\xbf" + _line(5).rstrip())
    (tmp_path / "topics").write_bytes(
        b"id_topic\ttopic\tdescription\tsubfield\tfield\tdomain\nT1\tA\t\tB\tC\tD\nT2\tshort\n"
    )
    with tarfile.open(tmp_path / "tar", "w:gz") as archive:
        archive.add(part, "in/deep")
    with tarfile.open(tmp_path / "tar2", "w") as archive:
        archive.add(part, "in/deep")
    files = [str(tmp_path / name) for name in ("snap", "zst.txt", "plain", "topics", "tar", "tar2")]
    read = list[int]()
    found: dict[str, list[str]] = {}
    rejected = 0
    for stream in open_streams(files, read.append):
        assert stream.fingerprint
        for batch in read_batches(stream, done=0, records_max=100):
            keys = [
                record.own[0] if isinstance(record, PaperRecord) else record.keys[0]
                for record in batch.records
                if isinstance(record, PaperRecord | TopicRecord)
            ]
            found[stream.name.removeprefix(f"{tmp_path}/")] = keys
            rejected += len(batch.rejects)
    packed = "snap/data/works/updated_date=2024-01-01/part_000.gz"
    inner = "in/deep/part_000.gz"
    assert found == {
        packed: ["W1", "W2"],
        "zst.txt": ["W3", "W4"],
        "plain": ["W5"],
        "topics": ["T1"],
        f"tar:{inner}": ["W1", "W2"],
        f"tar2:{inner}": ["W1", "W2"],
    }
    assert rejected == 1
    assert sum(read) >= (total_bytes(files) or 0)


def test_damaged_and_missing_files_are_reported(tmp_path: Path) -> None:
    whole = gzip.compress(b"".join(map(_line, range(1, 20_000))), 1)
    (tmp_path / "cut.gz").write_bytes(whole[:-2_000])
    (tmp_path / "damaged.gz").write_bytes(whole[:12])
    with pytest.raises(ImportFailed, match=r"cut\.gz cannot be read after line \d+"):
        _read(tmp_path / "cut.gz")
    with pytest.raises(ImportFailed, match="is damaged at its start"):
        _read(tmp_path / "damaged.gz")
    with pytest.raises(ImportFailed, match="There is no file"):
        _read(tmp_path / "none")


def _read(path: Path) -> None:
    for stream in open_streams([str(path)], lambda _: None):
        for _ in stream.lines():
            pass


class _Endless:
    """A stream of `size` bytes without a line end."""

    def __init__(self, size: int) -> None:
        self._left = size

    def read(self, size: int) -> bytes:
        size = min(size, self._left)
        self._left -= size
        return b"x" * size

    def readline(self, size: int) -> bytes:
        return self.read(size)


def test_an_endless_line_is_not_kept_in_memory() -> None:
    tracemalloc.start()
    [line] = LineStream("endless", None, _Endless(1 << 30)).lines()  # type: ignore[arg-type]
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert line.too_long
    assert peak < 3 * LINE_BYTES_MAX
