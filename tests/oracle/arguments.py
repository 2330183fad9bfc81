"""Arguments as hypothesis-graphql makes them → arguments that mean something, some of them in variables."""

from collections.abc import Mapping
from random import Random
from typing import Any

from graphql import (
    ArgumentNode,
    EnumValueNode,
    IntValueNode,
    ListValueNode,
    NamedTypeNode,
    NameNode,
    NullValueNode,
    ObjectFieldNode,
    ObjectValueNode,
    StringValueNode,
    TypeNode,
    ValueNode,
    VariableDefinitionNode,
    VariableNode,
    parse_type,
    value_from_ast_untyped,
)
from graphql import ast_from_value as write_value  # pyright: ignore[reportUnknownVariableType]  # any type will do

from cypher.model import MAP_TYPES, Label
from tests.oracle.generated_graph import VENUES
from tests.oracle.keys import MAP_LABELS, Keys

_FILTER_IDS = {"author": Label.PERSON, "institution": Label.INSTITUTION, "topic": Label.TOPIC}
_WHOLE = {"depth": (1, 1, 2, 3, None), "limit": (4, 5, 9, 20, None), "maxLength": (1, 2, 4, 8, None)}
_KEYS = {
    "PaperKey": Label.PAPER,
    "PersonKey": Label.PERSON,
    "InstitutionKey": Label.INSTITUTION,
    "TopicKey": Label.TOPIC,
}


class Variables:
    """The variables of an operation: their declarations and values."""

    def __init__(self) -> None:
        self.declared: list[VariableDefinitionNode] = []
        self.values: dict[str, Any] = {}

    def add(self, type_: TypeNode, value: Any, *, given: bool = True, default: Any = None) -> VariableNode:
        variable = VariableNode(name=NameNode(value=f"v{len(self.declared)}"))
        self.declared.append(
            VariableDefinitionNode(variable=variable, type=type_, default_value=default, directives=())
        )
        if given:
            self.values[variable.name.value] = value
        return variable


class Arguments:
    """Makes the arguments of fields."""

    def __init__(self, random: Random, keys: Keys, variables: Variables) -> None:
        self._random = random
        self._keys = keys
        self._variables = variables

    def of(
        self,
        definitions: Mapping[str, Any],
        generated: Mapping[str, ValueNode],
        kinds: tuple[Label, ...],
    ) -> tuple[ArgumentNode, ...]:
        """The arguments of a field with these definitions; its ids are those of some of these kinds."""
        values: dict[str, ValueNode] = {}
        if "first" in definitions and self._random.random() < 0.8:
            both_ways = "last" in definitions
            size = write_value(
                self._random.choice((0, 1, 2, 3, 5, 9) if both_ways else (1, 2, 3, 5, 9)), definitions["first"].type
            )
            assert size
            values[self._random.choice(("first", "first", "last")) if both_ways else "first"] = size
        if "from" in definitions:
            ends = self._keys.ids(self._random, 2, *MAP_LABELS)
            for name, end in zip(("from", "to"), ends, strict=True):
                value = write_value(end, definitions[name].type)
                assert value
                values[name] = value
        for name, definition in definitions.items():
            if name in {"first", "last", "after", "before", "from", "to"}:
                continue
            value = self._value(name, definition.type, generated.get(name), kinds)
            if value is not None:
                values[name] = value
        return tuple(
            ArgumentNode(
                name=NameNode(value=name),
                # without relation kinds a slice has nearby papers, which rank with Lucene
                value=self._lift(definitions[name].type, value, absent=name != "relationKinds"),
            )
            for name, value in values.items()
        )

    def _value(self, name: str, type_: Any, generated: ValueNode | None, kinds: tuple[Label, ...]) -> ValueNode | None:
        random = self._random
        match name:
            case "id":
                return write_value(self._keys.id(random, *kinds), type_)
            case "ids":
                ids = [self._keys.id(random, *kinds) for _ in range(random.randrange(6))]
                return write_value([*ids, *ids[:1]], type_)
            case "handle":
                return write_value(random.choice(self._keys.handles), type_)
            case "by":
                return self._key(type_)
            case "where":
                return self._filter(generated, 0)
            case "seeds":
                return write_value(self._keys.ids(random, random.choice((1, 1, 2, 4)), *MAP_LABELS), type_)
            case "depth" | "limit" | "maxLength":
                return write_value(random.choice(_WHOLE[name]), type_)
            case "nodeKinds" if isinstance(generated, ListValueNode):
                return generated if generated.values else None
            case "relationKinds":
                # the oracle follows stored relations; tests/cypher/ranking has the slices of nearby papers
                chosen = generated.values if isinstance(generated, ListValueNode) else ()
                kinds_ = [kind.value for kind in chosen if isinstance(kind, EnumValueNode) and kind.value != "NEAR"]
                return ListValueNode(values=tuple(EnumValueNode(value=kind) for kind in kinds_ or MAP_TYPES))
            case "years" if isinstance(generated, ObjectValueNode):
                return self._test("year", generated)
            case _:
                return generated

    def _key(self, type_: Any) -> ValueNode | None:
        kind = type_.of_type
        label = _KEYS[kind.name]
        name = self._random.choice(("id", "id", *kind.fields))
        value = self._keys.id(self._random, label) if name == "id" else self._keys.name(self._random, label, name)
        return write_value({name: value}, type_)

    def _filter(self, generated: ValueNode | None, depth: int) -> ValueNode | None:
        """The filter with every value made likely; tests of their own are added to what was generated."""
        random = self._random
        if not isinstance(generated, ObjectValueNode):
            return generated
        told = {entry.name.value: entry.value for entry in generated.fields}
        if depth < 2 and random.random() < 0.4:
            told.setdefault(random.choice(("and", "or")), ListValueNode(values=(generated, _EMPTY)))
        if random.random() < 0.5:
            told.setdefault(random.choice(("year", "citationCount", *_FILTER_IDS)), _EMPTY)
        fields: dict[str, ValueNode] = {}
        for name, value in told.items():
            if isinstance(value, NullValueNode):
                fields[name] = value
            elif name in {"and", "or"}:
                if depth < 3 and isinstance(value, ListValueNode):
                    parts = [self._filter(part, depth + 1) for part in value.values[:3]]
                    fields[name] = ListValueNode(values=tuple(part for part in parts if part is not None))
            elif name == "not":
                part = self._filter(value, depth + 1) if depth < 3 else None
                if part is not None:
                    fields[name] = part
            else:
                fields[name] = self._test(name, value)
        return _object(fields)

    def _test(self, name: str, value: ValueNode) -> ValueNode:
        random = self._random
        if name in {"year", "citationCount"}:
            bounds = (2014, 2017, 2019, 2024) if name == "year" else (0, 1, 5, 6)
            chosen = random.sample(("gte", "lte"), random.randrange(3))
            return _object({bound: self._leaf("Int", random.choice(bounds)) for bound in chosen})
        if name == "venue":
            return self._leaf("String", random.choice(VENUES))
        if name in _FILTER_IDS:
            return self._leaf("ID", self._keys.id(random, _FILTER_IDS[name]))
        return value

    def _leaf(self, type_name: str, value: int | str) -> ValueNode:
        if self._random.random() < 0.2:
            return self._variables.add(NamedTypeNode(name=NameNode(value=type_name)), value)
        return IntValueNode(value=str(value)) if isinstance(value, int) else StringValueNode(value=value)

    def _lift(self, type_: object, value: ValueNode, *, absent: bool) -> ValueNode:
        """The value, or a variable that holds it, has it as default, or with `absent` is null or left out."""
        if _mentions_variable(value) or self._random.random() < 0.6:
            return value
        node = parse_type(str(type_))
        plain = value_from_ast_untyped(value)
        if self._random.random() < 0.2:
            return self._variables.add(node, None, given=False, default=value)
        if absent and not str(type_).endswith("!") and self._random.random() < 0.2:
            return self._variables.add(node, None, given=self._random.random() < 0.5)
        return self._variables.add(node, plain)


def _mentions_variable(value: ValueNode) -> bool:
    match value:
        case VariableNode():
            return True
        case ListValueNode():
            return any(map(_mentions_variable, value.values))
        case ObjectValueNode():
            return any(_mentions_variable(entry.value) for entry in value.fields)
        case _:
            return False


def _object(fields: Mapping[str, ValueNode]) -> ObjectValueNode:
    return ObjectValueNode(
        fields=tuple(ObjectFieldNode(name=NameNode(value=name), value=value) for name, value in fields.items())
    )


_EMPTY = ObjectValueNode(fields=())
