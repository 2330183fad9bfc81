"""What is public: every property of a public label is one or the other."""

from cypher.fence.public import INTERNAL, LABELS, PUBLIC, TYPES
from cypher.model import PROPERTIES, Label


def test_every_property_of_a_public_label_is_public_or_internal() -> None:
    for name, public in PUBLIC.items():
        internal = INTERNAL.get(name, frozenset())
        assert public | internal == PROPERTIES.get(name, frozenset()), (
            f"say in cypher/fence/public.py what {name} shows"
        )
        assert not public & internal


def test_public_names_are_of_labels_or_types_and_not_of_both() -> None:
    assert not LABELS & TYPES
    assert Label.DELETED_PAPER not in PUBLIC
