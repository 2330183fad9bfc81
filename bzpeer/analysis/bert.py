"""BERT's encoder in NumPy (Devlin et al. 2018, arXiv:1810.04805): tokens of texts → a vector for each text.

It replaces PyTorch, which takes gigabytes. The weights have the names of Hugging Face's BertModel.
"""

import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from safetensors.numpy import load_file  # pyright: ignore[reportUnknownVariableType]  # it types a path so

Floats = npt.NDArray[np.float32]

_MASKED_SCORE = np.float32(-1e9)
"""Added to the attention scores of padding, so that softmax makes them 0."""

_NORM_MIN = 1e-12
"""The smallest divisor when a vector is scaled to length 1."""


class UnsupportedModel(Exception):
    """The model is not one that `Bert` computes. The message names the difference."""


class Bert:
    """A model with its weights; `positions` is the largest number of tokens of a text.

    `mean`: a text's vector is the mean of the vectors of its tokens, else the vector of the first token. Raises
    UnsupportedModel.
    """

    def __init__(self, weights: Path, config: dict[str, Any], *, mean: bool) -> None:
        for name, wanted in (("model_type", "bert"), ("hidden_act", "gelu"), ("position_embedding_type", "absolute")):
            if (found := config.get(name, wanted)) != wanted:
                raise UnsupportedModel(f"its {name} is {found}, not {wanted}")
        if not weights.is_file():
            raise UnsupportedModel(f"it has no {weights.name}")
        self._mean = mean
        self._weights = {
            name.removeprefix("bert."): value.astype(np.float32) for name, value in load_file(weights).items()
        }
        self._layers = int(config["num_hidden_layers"])
        self._heads = int(config["num_attention_heads"])
        self._epsilon = float(config["layer_norm_eps"])
        self.positions = int(config["max_position_embeddings"])

    def encode(
        self, ids: Sequence[Sequence[int]], types: Sequence[Sequence[int]], masks: Sequence[Sequence[int]]
    ) -> list[list[float]]:
        """A vector of length 1 for each text. Token ids, token types and masks are padded to one length."""
        mask = np.asarray(masks, dtype=np.float32)
        tables = "embeddings.{}_embeddings.weight"
        hidden: Floats = (
            self._weights[tables.format("word")][np.asarray(ids)]
            + self._weights[tables.format("position")][: mask.shape[1]]
            + self._weights[tables.format("token_type")][np.asarray(types)]
        )
        hidden = self._normalised(hidden, "embeddings.LayerNorm")
        padding: Floats = (1 - mask)[:, None, None, :] * _MASKED_SCORE
        for number in range(self._layers):
            layer = f"encoder.layer.{number}"
            hidden = self._normalised(
                hidden + self._attention(hidden, padding, layer), f"{layer}.attention.output.LayerNorm"
            )
            widened = _gelu(self._dense(hidden, f"{layer}.intermediate.dense"))
            hidden = self._normalised(
                hidden + self._dense(widened, f"{layer}.output.dense"), f"{layer}.output.LayerNorm"
            )
        pooled = (hidden * mask[:, :, None]).sum(axis=1) if self._mean else hidden[:, 0]
        lengths = np.linalg.norm(pooled, axis=1, keepdims=True)
        return (pooled / np.maximum(lengths, _NORM_MIN)).tolist()

    def _attention(self, hidden: Floats, padding: Floats, layer: str) -> Floats:
        texts, tokens, width = hidden.shape

        def heads(name: str) -> Floats:
            projected = self._dense(hidden, f"{layer}.attention.self.{name}")
            return projected.reshape(texts, tokens, self._heads, -1).transpose(0, 2, 1, 3)

        scores = heads("query") @ heads("key").transpose(0, 1, 3, 2) / np.float32(math.sqrt(width / self._heads))
        scores = scores + padding
        shares = np.exp(scores - scores.max(axis=-1, keepdims=True))
        shares /= shares.sum(axis=-1, keepdims=True)
        attended = (shares @ heads("value")).transpose(0, 2, 1, 3).reshape(texts, tokens, width)
        return self._dense(attended, f"{layer}.attention.output.dense")

    def _dense(self, hidden: Floats, name: str) -> Floats:
        return hidden @ self._weights[f"{name}.weight"].T + self._weights[f"{name}.bias"]

    def _normalised(self, hidden: Floats, name: str) -> Floats:
        centred = hidden - hidden.mean(axis=-1, keepdims=True)
        variance = (centred * centred).mean(axis=-1, keepdims=True)
        scaled = centred / np.sqrt(variance + np.float32(self._epsilon))
        return scaled * self._weights[f"{name}.weight"] + self._weights[f"{name}.bias"]


def _gelu(x: Floats) -> Floats:
    """x Φ(x) (Hendrycks & Gimpel 2016), Φ by Abramowitz & Stegun 7.1.26: error at most 1.5e-7."""
    z = np.abs(x) * np.float32(1 / math.sqrt(2))
    t = 1 / (1 + np.float32(0.3275911) * z)
    polynomial = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
    tail = polynomial * np.exp(-z * z) / 2
    return x * np.where(x >= 0, 1 - tail, tail)
