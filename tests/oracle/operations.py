"""Operations as hypothesis-graphql makes them → operations that ask for what is there, in many ways of writing."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any

from graphql import (
    ArgumentNode,
    BooleanValueNode,
    DirectiveNode,
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLNamedType,
    GraphQLSchema,
    InlineFragmentNode,
    NamedTypeNode,
    NameNode,
    OperationDefinitionNode,
    OperationType,
    SelectionNode,
    SelectionSetNode,
    StringValueNode,
    is_abstract_type,
    is_leaf_type,
    parse_type,
    print_ast,
)

from cypher.model import Label
from tests.oracle.arguments import Arguments, Variables
from tests.oracle.keys import Keys
from tests.oracle.types import fields_of, named_type, sdl_schema

DEPTH_MAX = 9
OBJECTS_MAX = 30
MAPS_MAX = 2  # each asks for four kinds of things, and each of those for a map


@dataclass(frozen=True, slots=True, repr=False)
class Operation:
    """An operation and its variables."""

    document: DocumentNode
    variables: Mapping[str, Any]

    @property
    def text(self) -> str:
        return print_ast(self.document)

    def __repr__(self) -> str:  # a failing test shows the text; the tree would have a hundred thousand lines
        return f"Operation({self.text!r}, {dict(self.variables)!r})"


def make_meaningful(generated: DocumentNode, seed: int, keys: Keys, elsewhere: frozenset[tuple[str, str]]) -> Operation:
    """The operation with ids that exist, small pages and only served fields; more fields, variables, fragments."""
    [operation] = generated.definitions
    assert isinstance(operation, OperationDefinitionNode)
    return _Rewriter(Random(seed), keys, elsewhere).operation(operation)


def with_cursors(asked: Operation, cursors: Sequence[tuple[tuple[str, ...], str]], random: Random) -> Operation:
    """The operation with cursors of its own answer put into some of its connections.

    `cursors` are those of the answer, each with the response keys that lead to it.
    """
    fragments = {
        node.name.value: node for node in asked.document.definitions if isinstance(node, FragmentDefinitionNode)
    }
    rewritten: list[FragmentDefinitionNode] = []

    def selections(node: SelectionSetNode | None, path: tuple[str, ...]) -> SelectionSetNode | None:
        return node and SelectionSetNode(selections=tuple(selection(part, path) for part in node.selections))

    def selection(node: SelectionNode, path: tuple[str, ...]) -> SelectionNode:
        if isinstance(node, FragmentSpreadNode):
            fragment = fragments[node.name.value]
            inner = selections(fragment.selection_set, path)
            assert inner
            rewritten.append(
                FragmentDefinitionNode(
                    name=fragment.name, type_condition=fragment.type_condition, selection_set=inner, directives=()
                )
            )
            return node
        if isinstance(node, InlineFragmentNode):
            inner = selections(node.selection_set, path)
            assert inner
            return InlineFragmentNode(
                type_condition=node.type_condition, directives=node.directives, selection_set=inner
            )
        assert isinstance(node, FieldNode)
        path = (*path, (node.alias or node.name).value)
        found = [cursor for at, cursor in cursors if at[:-2] == path]
        chosen = random.sample(("after", "before"), random.choice((0, 1, 1, 2))) if found else []
        places = [
            ArgumentNode(name=NameNode(value=name), value=StringValueNode(value=random.choice(found)))
            for name in chosen
        ]
        return FieldNode(
            alias=node.alias,
            name=node.name,
            arguments=(*(node.arguments or ()), *places),
            directives=node.directives,
            selection_set=selections(node.selection_set, path),
        )

    [operation] = [node for node in asked.document.definitions if isinstance(node, OperationDefinitionNode)]
    inner = selections(operation.selection_set, ())
    assert inner
    changed = OperationDefinitionNode(
        operation=OperationType.QUERY,
        variable_definitions=operation.variable_definitions,
        directives=(),
        selection_set=inner,
    )
    return Operation(DocumentNode(definitions=(changed, *rewritten)), asked.variables)


class _Rewriter:
    def __init__(self, random: Random, keys: Keys, elsewhere: frozenset[tuple[str, str]]) -> None:
        self._random = random
        self._schema: GraphQLSchema = sdl_schema()
        self._elsewhere = elsewhere
        self._variables = Variables()
        self._arguments = Arguments(random, keys, self._variables)
        self._fragments: list[FragmentDefinitionNode] = []
        self._aliases = 0
        self._maps = 0
        self._objects = 0

    def operation(self, node: OperationDefinitionNode) -> Operation:
        query = self._schema.query_type
        assert query
        selections = self._selections(node.selection_set.selections[:2], query, 0)
        operation = OperationDefinitionNode(
            operation=OperationType.QUERY,
            variable_definitions=tuple(self._variables.declared),
            directives=(),
            selection_set=selections,
        )
        return Operation(DocumentNode(definitions=(operation, *self._fragments)), self._variables.values)

    def _selections(self, nodes: Sequence[SelectionNode], parent: GraphQLNamedType, depth: int) -> SelectionSetNode:
        made = [part for node in nodes for part in self._selection(node, parent, depth)]
        made += self._more(parent, depth)
        if not made or self._random.random() < 0.1:
            made.append(FieldNode(name=NameNode(value="__typename"), arguments=(), directives=()))
        self._random.shuffle(made)
        if depth and self._random.random() < 0.15:
            made = [self._fragment(parent, made)]
        return SelectionSetNode(selections=tuple(made))

    def _fragment(self, parent: GraphQLNamedType, made: list[SelectionNode]) -> SelectionNode:
        condition = NamedTypeNode(name=NameNode(value=parent.name))
        selection_set = SelectionSetNode(selections=tuple(made))
        if self._random.random() < 0.5:
            return InlineFragmentNode(
                type_condition=condition, directives=self._condition(), selection_set=selection_set
            )
        name = NameNode(value=f"F{len(self._fragments)}")
        self._fragments.append(
            FragmentDefinitionNode(name=name, type_condition=condition, directives=(), selection_set=selection_set)
        )
        return FragmentSpreadNode(name=name, directives=self._condition())

    def _selection(self, node: SelectionNode, parent: GraphQLNamedType, depth: int) -> Iterator[SelectionNode]:
        if isinstance(node, InlineFragmentNode):
            assert node.type_condition
            condition = self._schema.type_map[node.type_condition.name.value]
            inner = self._selections(node.selection_set.selections, condition, depth + 1)
            yield InlineFragmentNode(
                type_condition=node.type_condition, directives=self._condition(), selection_set=inner
            )
        elif isinstance(node, FieldNode) and node.name.value != "__typename":
            generated = {argument.name.value: argument.value for argument in node.arguments or ()}
            inner = node.selection_set.selections if node.selection_set else ()
            yield from self._field(node.name.value, generated, inner, parent, depth)

    def _more(self, parent: GraphQLNamedType, depth: int) -> Iterator[SelectionNode]:
        """Fields and fragments nobody generated."""
        random = self._random
        if is_abstract_type(parent):
            possible = self._schema.get_possible_types(parent)
            for kind in random.sample(possible, random.choice((0, 1, 2))):
                inner = self._selections((), kind, depth + 1)
                condition = NamedTypeNode(name=NameNode(value=kind.name))
                yield InlineFragmentNode(type_condition=condition, directives=(), selection_set=inner)
        fields = fields_of(parent)
        leaves = [name for name, field in fields.items() if is_leaf_type(named_type(field))]
        others = [name for name in fields if name not in leaves]
        wanted = random.sample(leaves, min(len(leaves), random.choice((1, 2, 3))))
        if depth < DEPTH_MAX and others:
            many = (1,) if depth == 0 else (1, 2, 3, 4) if depth <= 3 else (0, 1, 1)
            wanted += random.sample(others, min(len(others), random.choice(many)))
        for name in wanted:
            yield from self._field(name, {}, (), parent, depth)

    def _field(
        self,
        name: str,
        generated: Mapping[str, Any],
        inner: Sequence[SelectionNode],
        parent: GraphQLNamedType,
        depth: int,
    ) -> Iterator[SelectionNode]:
        definition = fields_of(parent)[name]
        if (parent.name, name) in self._elsewhere:
            return
        of = named_type(definition)
        leaf = is_leaf_type(of)
        if not leaf:
            if depth > DEPTH_MAX or self._objects >= OBJECTS_MAX:
                return
            self._objects += 1
        if of.name == "ResearchMap":
            if self._maps == MAPS_MAX:
                return
            self._maps += 1
        self._aliases += 1
        alias = f"{name[0]}{self._aliases}"
        selections = None if leaf else self._selections(inner, of, depth + 1)
        kinds = _kinds(selections) if selections and is_abstract_type(of) else ()
        yield FieldNode(
            # an alias of its own, lest two types disagree on what is under it
            alias=NameNode(value=alias),
            name=NameNode(value=name),
            arguments=self._arguments.of(definition.args, generated, kinds),
            directives=self._condition(),
            selection_set=selections,
        )

    def _condition(self) -> tuple[DirectiveNode, ...]:
        if self._random.random() > 0.06:
            return ()
        name, value = self._random.choice(("skip", "include")), self._random.random() < 0.5
        told = (
            BooleanValueNode(value=value)
            if self._random.random() < 0.3
            else self._variables.add(parse_type("Boolean!"), value)
        )
        return (
            DirectiveNode(name=NameNode(value=name), arguments=(ArgumentNode(name=NameNode(value="if"), value=told),)),
        )


def _kinds(selections: SelectionSetNode) -> tuple[Label, ...]:
    """The kinds of things that something is selected of."""
    conditions = [
        node.type_condition.name.value
        for node in selections.selections
        if isinstance(node, InlineFragmentNode) and node.type_condition
    ]
    return tuple(label for label in Label if label.value in conditions)
