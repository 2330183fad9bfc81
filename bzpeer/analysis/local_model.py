"""Embeddings by a model in a folder, laid out as sentence-transformers does, of BERT's kind; on our own processors.

That covers MiniLM, BGE, E5, GTE, SPECTER and their like; any other model can stand behind BZPEER_EMBEDDING_URL.
"""

import asyncio
import hashlib
import json
import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Self

from resolvers.embedder import EmbeddingFailed

TEXTS = 16
"""Texts computed together: more are no faster, and pad each other."""

_KNOWN_MODULES = {"Transformer", "Pooling", "Normalize"}


class LocalModel:
    """An Embedder; made by `load`."""

    def __init__(self, name: str, encoder: Any, tokenizer: Any) -> None:
        self.model = name
        self._encoder = encoder
        self._tokenizer = tokenizer
        self._threads = ThreadPoolExecutor(os.cpu_count(), "embedding")

    @classmethod
    def load(cls, folder: Path) -> Self:
        """The model in a folder. Raises EmbeddingFailed when it cannot be used, or the extra is not installed."""
        folder = folder.expanduser()
        try:
            from threadpoolctl import threadpool_limits  # pyright: ignore[reportMissingTypeStubs]
            from tokenizers import Tokenizer

            from bzpeer.analysis.bert import Bert, NotBert
        except ImportError as error:
            raise EmbeddingFailed(
                f"A local embedding model needs packages that are not installed ({error.name}). In the project's folder"
                " run `pip install '.[embeddings]'`, or set BZPEER_EMBEDDING_URL to a provider."
            ) from error
        if not (folder / "config.json").is_file():
            raise EmbeddingFailed(
                f"BZPEER_EMBEDDING_MODEL ({folder}) is not a folder with a model. Set it to one with config.json,"
                " tokenizer.json and model.safetensors, or set BZPEER_EMBEDDING_URL too to use a provider's model."
            )
        weights = folder / "model.safetensors"
        try:
            encoder = Bert(weights, _json(folder / "config.json"), mean=_pools_by_mean(folder))
            tokenizer: Any = Tokenizer.from_file(str(folder / "tokenizer.json"))
            longest = min(encoder.positions, _json(folder / "sentence_bert_config.json").get("max_seq_length") or 512)
            tokenizer.enable_truncation(longest)
            tokenizer.enable_padding()
            # a thread for each part of the texts: several for one product wait for each other, for minutes when others
            # want the processors too
            threadpool_limits(1, "blas")
            digest = hashlib.sha256(weights.read_bytes()).hexdigest()
        except NotBert as error:
            raise EmbeddingFailed(
                f"The model in {folder} cannot be computed here: {error}. Serve it behind BZPEER_EMBEDDING_URL, or use"
                " one of BERT's kind."
            ) from error
        except Exception as error:  # tokenizers and safetensors raise no narrower ones
            raise EmbeddingFailed(f"The model in {folder} cannot be read: {error}. Is the folder complete?") from error
        return cls(f"{folder.resolve().name}@{digest[:8]}", encoder, tokenizer)

    async def embed(self, texts: Sequence[str]) -> list[list[float]]:
        """A vector of length 1 for each text; only its first tokens count if it is longer than the model takes."""
        # texts of a length together: those that are shorter are padded
        by_length = sorted(range(len(texts)), key=lambda place: len(texts[place]))
        parts = [by_length[start : start + TEXTS] for start in range(0, len(texts), TEXTS)]
        run = asyncio.get_running_loop().run_in_executor
        computed = await asyncio.gather(
            *(run(self._threads, self._compute, [texts[place] for place in part]) for part in parts)
        )
        vectors: list[list[float]] = [[]] * len(texts)
        for part, found in zip(parts, computed, strict=True):
            for place, vector in zip(part, found, strict=True):
                vectors[place] = vector
        return vectors

    def _compute(self, texts: Sequence[str]) -> list[list[float]]:
        encodings: Any = self._tokenizer.encode_batch(texts)
        return self._encoder.encode(
            [encoding.ids for encoding in encodings],
            [encoding.type_ids for encoding in encodings],
            [encoding.attention_mask for encoding in encodings],
        )


def _pools_by_mean(folder: Path) -> bool:
    """Whether a text's vector is the mean of its tokens' ones, else it is the first one's."""
    from bzpeer.analysis.bert import NotBert

    modules: Any = _json(folder / "modules.json") or []
    kinds = {module["type"].rpartition(".")[2] for module in modules}
    if kinds - _KNOWN_MODULES:
        raise NotBert(f"it goes on with {', '.join(sorted(kinds - _KNOWN_MODULES))}")
    for module in modules:
        if module["type"].endswith(".Pooling"):
            modes = {name for name, on in _json(folder / module["path"] / "config.json").items() if on is True}
            modes = {name for name in modes if name.startswith("pooling_mode_")}
            if modes == {"pooling_mode_cls_token"}:
                return False
            if modes != {"pooling_mode_mean_tokens"}:
                raise NotBert(f"its vectors are pooled by {', '.join(sorted(modes)) or 'something new'}")
    return True


def _json(path: Path) -> Any:
    return json.loads(path.read_bytes()) if path.exists() else {}
