"""LocalModel: embeddings from a BERT model in a folder with the layout of sentence-transformers, computed on the CPU.

MiniLM, BGE, E5, GTE and SPECTER are such models. Any other model can be served behind BZPEER_EMBEDDING_URL.
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

BATCH_TEXTS = 16
"""Texts computed together. More are not faster: texts are padded to the longest."""

_KNOWN_MODULES = {"Transformer", "Pooling", "Normalize"}
"""The steps in modules.json that this code computes."""


class LocalModel:
    """An Embedder; create it with `load`. Its name is the folder's and a hash of the weights."""

    def __init__(self, name: str, encoder: Any, tokenizer: Any) -> None:
        self.model = name
        self._encoder = encoder
        self._tokenizer = tokenizer
        self._threads = ThreadPoolExecutor(os.cpu_count(), "embedding")

    @classmethod
    def load(cls, folder: Path) -> Self:
        """Load the model in a folder. Raises EmbeddingFailed if it cannot be used or the extra is not installed."""
        folder = folder.expanduser()
        try:
            from threadpoolctl import threadpool_limits  # pyright: ignore[reportMissingTypeStubs]
            from tokenizers import Tokenizer

            from bzpeer.analysis.bert import Bert, UnsupportedModel
        except ImportError as error:
            raise EmbeddingFailed(
                f"A local embedding model needs a package that is not installed ({error.name}). Run"
                " `pip install '.[embeddings]'` in the project's folder, or set BZPEER_EMBEDDING_URL to a provider."
            ) from error
        if not (folder / "config.json").is_file():
            raise EmbeddingFailed(
                f"BZPEER_EMBEDDING_MODEL ({folder}) is not a folder with a model. Set it to a folder with config.json,"
                " tokenizer.json and model.safetensors, or set BZPEER_EMBEDDING_URL to use a provider's model."
            )
        weights = folder / "model.safetensors"
        try:
            encoder = Bert(weights, _json(folder / "config.json"), mean=_pools_by_mean(folder))
            tokenizer: Any = Tokenizer.from_file(str(folder / "tokenizer.json"))
            longest = min(encoder.positions, _json(folder / "sentence_bert_config.json").get("max_seq_length") or 512)
            tokenizer.enable_truncation(longest)
            tokenizer.enable_padding()
            # batches run in parallel threads already: threads of the BLAS library would compete with them and be slower
            threadpool_limits(1, "blas")
            digest = hashlib.sha256(weights.read_bytes()).hexdigest()
        except UnsupportedModel as error:
            raise EmbeddingFailed(
                f"The model in {folder} is not supported: {error}. Serve it behind BZPEER_EMBEDDING_URL, or use a BERT"
                " model."
            ) from error
        except Exception as error:  # tokenizers and safetensors raise plain Exception
            raise EmbeddingFailed(
                f"The model in {folder} cannot be read: {error}. Check that the folder is complete."
            ) from error
        return cls(f"{folder.resolve().name}@{digest[:8]}", encoder, tokenizer)

    async def embed(self, texts: Sequence[str]) -> list[list[float]]:
        """A vector of length 1 for each text. Tokens past the model's maximum are ignored."""
        # batches of similar lengths need little padding
        by_length = sorted(range(len(texts)), key=lambda place: len(texts[place]))
        parts = [by_length[start : start + BATCH_TEXTS] for start in range(0, len(texts), BATCH_TEXTS)]
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
    """Whether a text's vector is the mean of its tokens' vectors, else that of the first token."""
    from bzpeer.analysis.bert import UnsupportedModel

    modules: Any = _json(folder / "modules.json") or []
    kinds = {module["type"].rpartition(".")[2] for module in modules}
    if kinds - _KNOWN_MODULES:
        raise UnsupportedModel(f"its modules.json has {', '.join(sorted(kinds - _KNOWN_MODULES))}")
    for module in modules:
        if module["type"].endswith(".Pooling"):
            modes = {name for name, on in _json(folder / module["path"] / "config.json").items() if on is True}
            modes = {name for name in modes if name.startswith("pooling_mode_")}
            if modes == {"pooling_mode_cls_token"}:
                return False
            if modes != {"pooling_mode_mean_tokens"}:
                raise UnsupportedModel(f"its pooling is {', '.join(sorted(modes)) or 'unknown'}")
    return True


def _json(path: Path) -> Any:
    return json.loads(path.read_bytes()) if path.exists() else {}
