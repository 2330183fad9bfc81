"""Files in any packing → lines."""

import bz2
import gzip
import io
import json
import lzma
import os
import re
import tarfile
import tracemalloc
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
import zstandard

from bzpeer.importers.batches import Batch, read_batches
from bzpeer.importers.errors import ImportFailed
from bzpeer.importers.line_streams import LINE_BYTES_MAX, LineStream, open_streams, total_bytes
from bzpeer.importers.records import MergeRecord, PaperRecord, TopicRecord
from cypher.model import Label


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


_WORKS = [{"id": f"https://openalex.org/W{number}", "title": "ü"} for number in (1, 2)]
_PRETTY = json.dumps(_WORKS, indent=2, ensure_ascii=False).encode()
_LINES = b"".join(json.dumps(work).encode() + b"\n" for work in _WORKS)
_TABLE = b"merge_date,id,merge_into_id\n2026-01-01,W1,W2\n"


def _zip(**members: bytes) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name.replace("__", "/").replace("_", "."), data)
    return content.getvalue()


def _tar(**members: bytes) -> bytes:
    content = io.BytesIO()
    with tarfile.open(fileobj=content, mode="w:gz") as archive:
        for name, data in members.items():
            info = tarfile.TarInfo(name.replace("_", "."))
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return content.getvalue()


def _encrypted() -> bytes:
    content = bytearray(_zip(a_json=_PRETTY))
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(mark) + offset] |= 1
    return bytes(content)


FILES = {
    "list": _PRETTY,
    "list in one line": json.dumps(_WORKS).encode(),
    "one after another": b"\n".join(json.dumps(work, indent=1).encode() for work in _WORKS),
    "joined": b"".join(json.dumps(work).encode() for work in _WORKS),
    "answer": json.dumps({"meta": {"count": 2}, "results": _WORKS, "group_by": []}).encode(),
    "answers in lines": b"\n".join(json.dumps({"meta": {}, "results": [work]}).encode() for work in _WORKS),
    "answer with a record a line": b'{"meta": {"count": 2}, "results": [\r\n%s\r\n]}\r\n'
    % b",\r\n".join(json.dumps(work).encode() for work in _WORKS),
    "pretty answer": json.dumps({"number_of_results": 2, "items": _WORKS}, indent=4).encode(),
    "long answer": json.dumps({"meta": {}, "results": [{**work, "x": "y" * 200_000} for work in _WORKS]}).encode(),
    "sequence": b"".join(b"\x1e" + json.dumps(work).encode() + b"\n" for work in _WORKS),
    "byte order mark": b"\xef\xbb\xbf" + _PRETTY,
    "UTF-16": _PRETTY.decode().encode("utf-16"),
    "UTF-16 lines without mark": _LINES.decode().encode("utf-16-le"),
    "UTF-32": _LINES.decode().encode("utf-32"),
    "CR": _LINES.replace(b"\n", b"\r"),
    "CR LF": _LINES.replace(b"\n", b"\r\n"),
    "gzip": gzip.compress(_PRETTY),
    "bzip2": bz2.compress(_LINES),
    "xz": lzma.compress(_PRETTY),
    "zip": _zip(data_json=_PRETTY, data_csv=b"id,name,x\n1,a,b\n", readme_md=b"#", **{"__MACOSX__._data_json": b"\0"}),
    "zip in gzip": gzip.compress(_zip(data_json=_PRETTY)),
    "tar": _tar(data_json=_PRETTY, data_csv=b"id,name,x\n1,a,b\n"),
    "zip in tar": _tar(data_zip=_zip(data_json=_PRETTY)),
}
UNREADABLE = {
    "a table. Of tables, only": b"id,doi,title,publication_year\nW1,10.5555/x,A title,2020\n",
    "an HTML page": b"\n<!DOCTYPE html><html><title>502 Bad Gateway</title></html>",
    "an XML file": b'<?xml version="1.0"?><records/>',
    "a PDF file": b"%PDF-1.7\n\x00",
    "a bibliography": b"@article{a,\n title={b}}",
    "a Parquet file": b"PAR1\x00\x00",
    "a pointer of Git LFS": b"version https://git-lfs.github.com/spec/v1\noid sha256:1\n",
    "an RAR archive": b"Rar!\x1a\x07",
    "a binary file": b"\x01\x02\x00\x03",
    "text without records": b"Hello\nworld\n",
    "an encrypted archive": _encrypted(),
    "an office document": _zip(xl__workbook_xml=b"<x/>"),
}


def _batches(file: Path, done: int = 0) -> list[Batch]:
    streams = open_streams([str(file)], lambda _: None)
    return [batch for stream in streams for batch in read_batches(stream, done=done, records_max=9)]


@pytest.mark.parametrize("form", FILES)
def test_files_as_people_have_them_are_read(form: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(FILES[form])
    keys: list[str] = []
    for stream in open_streams([str(tmp_path / "file")], lambda _: None):
        for batch in read_batches(stream, done=0, records_max=1):
            assert not batch.rejects
            keys += [record.own[0] for record in batch.records if isinstance(record, PaperRecord)]
    assert keys == ["W1", "W2"]


@pytest.mark.parametrize("problem", UNREADABLE)
def test_a_file_that_cannot_be_read_is_one_sentence(problem: str, tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "file").write_bytes(UNREADABLE[problem])
    with pytest.raises(ImportFailed, match=re.escape(f"file is {problem}")):
        _read(folder / "file")
    (folder / "works").write_bytes(_LINES)
    (folder / "all.tar.gz").write_bytes(_tar(inner=UNREADABLE[problem]))
    found = [line for stream in open_streams([str(folder)], lambda _: None) for line in stream.lines()]
    problems = [line.problem for line in found if line.problem]
    assert len(problems) == 2, "one entry for each such file in a directory or archive"
    assert all(each.startswith(f"the file is {problem}") for each in problems)
    assert len(found) == 4


def test_a_table_in_utf_16_with_cr_is_read(tmp_path: Path) -> None:
    for content in (_TABLE.decode().encode("utf-16"), _TABLE.replace(b"\n", b"\r"), b"\xef\xbb\xbf" + _TABLE):
        (tmp_path / "file").write_bytes(content)
        [batch] = _batches(tmp_path / "file")
        assert batch.records == [MergeRecord(Label.PAPER, "W1", "W2", "2026-01-01T")]


def test_a_damaged_first_line_does_not_make_a_document(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b'{"id":"https://openalex.org/W9"\n' + _LINES)
    [batch] = _batches(tmp_path / "file")
    assert ([line.number for line, _ in batch.rejects], len(batch.records)) == ([1], 2)


@pytest.mark.parametrize("pack", [gzip.compress, bz2.compress, lzma.compress, zstandard.compress])
def test_the_lines_before_damage_are_read(pack: Callable[[bytes], bytes], tmp_path: Path) -> None:
    lines = b"".join(_line(number * 7919 % 100_003) for number in range(1, 20_000))
    for damaged, least in ((pack(lines) + b"no packed data", 19_999), (pack(lines)[:-9], 1)):
        (tmp_path / "file").write_bytes(damaged)
        read: list[int] = []
        try:
            for stream in open_streams([str(tmp_path / "file")], lambda _: None):
                for line in stream.lines():
                    read.append(line.number)
            message = "" if len(read) == 19_999 else "a part of the file is missing without a message"
        except ImportFailed as failed:
            message = str(failed)
        assert not message or f"cannot be read after line {len(read)}" in message
        assert len(read) >= least


@pytest.mark.parametrize("pack", [bytes, gzip.compress, lzma.compress])
def test_no_member_of_a_damaged_archive_is_missing_without_a_message(
    pack: Callable[[bytes], bytes], tmp_path: Path
) -> None:
    members = {f"part{number}": b'{"x":"%s"}\n' % os.urandom(3_000).hex().encode() for number in range(4)}
    content = gzip.decompress(_tar(**members))
    second = content.index(b"part1")
    cut = [pack(content)[: len(pack(content)) * part // 100] for part in range(5, 65, 4)]
    for damaged in (*cut, content[: second + 100], pack(content.replace(b"part2", b"part\xff"))):
        (tmp_path / "file").write_bytes(damaged)
        with pytest.raises(ImportFailed):
            _read(tmp_path / "file")


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_members_with_one_name_have_progress_of_their_own(tmp_path: Path) -> None:
    with tarfile.open(tmp_path / "tar", "w") as archive, zipfile.ZipFile(tmp_path / "zip", "w") as zipped:
        for number in (1, 2):
            zipped.writestr("works", _line(number))
            member = tarfile.TarInfo("works")
            member.size = len(_line(number))
            archive.addfile(member, io.BytesIO(_line(number)))
    for name in ("tar", "zip"):
        found = [
            (stream.fingerprint, line.content)
            for stream in open_streams([str(tmp_path / name)], lambda _: None)
            for line in stream.lines()
        ]
        assert [content for _, content in found] == [_line(1), _line(2)]
        assert found[0][0] != found[1][0]


def test_an_incomplete_document_names_its_record(tmp_path: Path) -> None:
    (tmp_path / "file.json").write_bytes(_PRETTY[:-20])
    with pytest.raises(ImportFailed, match=r"file\.json ends within record 2: it is cut short"):
        _read(tmp_path / "file.json")


def test_a_document_continues_after_the_records_that_are_done(tmp_path: Path) -> None:
    (tmp_path / "data.zip").write_bytes(_zip(works_json=_PRETTY))
    [batch] = _batches(tmp_path / "data.zip", done=1)
    assert batch.stream.name.endswith("data.zip:works.json")
    assert (batch.last, batch.lines, batch.ends) == (2, 1, True)


def test_a_long_document_is_not_kept_in_memory(tmp_path: Path) -> None:
    with (tmp_path / "big.json").open("wb") as file:
        file.write(b'{"results": [')
        for number in range(40):
            file.write(b'{"id": "https://openalex.org/W%d", "x": "%s"},' % (number + 1, b"y" * 1_000_000))
        file.write(b'{"id": "https://openalex.org/W99"}]}')
    tracemalloc.start()
    streams = open_streams([str(tmp_path / "big.json")], lambda _: None)
    assert sum(1 for stream in streams for _ in stream.lines()) == 41
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 8_000_000
