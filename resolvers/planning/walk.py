"""A walk over the fields of an operation, as graphql-core collects them: the items to read and the response's shape."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    GraphQLField,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLSchema,
    OperationDefinitionNode,
    OperationType,
    is_abstract_type,
)
from graphql.execution.collect_fields import FieldDetails, FragmentDetails, collect_fields, collect_subfields
from graphql.execution.values import VariableValues

from cypher.compiler.compile import order_keys
from cypher.compiler.layout import ListPart, RowLayout, Slot
from cypher.compiler.selection import Entity, Item, Listing, Value
from cypher.fields.field import Change, Property, SameEntity, SeparateField, ToMany, ToOne
from cypher.fields.vocabulary import FIELDS
from resolvers.arguments.field_arguments import FieldArguments
from resolvers.arguments.readers import reader_of
from resolvers.change_problems import problem_error
from resolvers.error_codes import unknown_ids
from resolvers.planning.change_step import ChangeSelection
from resolvers.planning.cursor import Cursors
from resolvers.planning.field_call import FieldCall
from resolvers.planning.schema_types import is_list_of, leaf_of, named_type_of, object_type_of
from resolvers.planning.separate_selection import answer_shape
from resolvers.planning.variables import mentions_variable
from resolvers.shaping.shapes import (
    ConnectionShape,
    CursorShape,
    EntityShape,
    GuardShape,
    LeafShape,
    ListShape,
    ObjectShape,
    PageInfoShape,
    Shape,
    StatsShape,
    TotalShape,
    TypenameShape,
    WholeShape,
)

GroupedFields: TypeAlias = Mapping[str, list[FieldDetails]]
INTROSPECTION = frozenset({"__schema", "__type"})


@dataclass(slots=True)
class EntityDraft:
    """The selection of one entity so far: items and step items for the statement, fields for the response.

    `entity` is its name in the vocabulary; `type` is the type of the response object; `call` returns the entity.
    """

    entity: str
    type: GraphQLObjectType
    shape: ObjectShape
    call: FieldCall | None
    row: RowLayout = field(default_factory=RowLayout)
    items: list[Item] = field(default_factory=list[Item])
    step: list[Item] = field(default_factory=list[Item])

    def view(self, type_: GraphQLObjectType, entity: str | None = None) -> "EntityDraft":
        """The same entity as another object of the response, with the same row and items."""
        shape = ObjectShape(type_.name)
        return EntityDraft(entity or self.entity, type_, shape, self.call, self.row, self.items, self.step)

    def add(self, key: str, item: Item, shape: Shape) -> None:
        """Adds an item of the entity under a response key."""
        self.shape.fields[key] = (Slot(self.row, len(self.items)), shape)
        self.items.append(item)

    def add_step(self, key: str, item: Item, shape: Shape) -> None:
        """Adds an item of the step that leads to the entity under a response key."""
        self.shape.fields[key] = (Slot(self.row, len(self.step), of_step=True), shape)
        self.step.append(item)
        self.row.step_count = len(self.step)


@dataclass(frozen=True, slots=True)
class FieldVisit:
    """A visit of a field that returns entities: its declaration, its selection, and its arguments."""

    definition: GraphQLField
    details: list[FieldDetails]
    label: str
    call: FieldCall
    arguments: FieldArguments


class Walk:
    """One walk over an operation. `run` fills `items` for the compiler, `shape` for the response, and `calls`.

    A mutation has `changes`, in order, and no items. Fields outside the statement are in `separate` by prefix; their
    slots follow those of the items.
    """

    def __init__(
        self,
        schema: GraphQLSchema,
        operation: OperationDefinitionNode,
        fragments: Mapping[str, FragmentDefinitionNode],
        variables: VariableValues,
        cursors: Cursors,
    ) -> None:
        self._schema = schema
        self._operation = operation
        self._fragments = {name: FragmentDetails(definition) for name, definition in fragments.items()}
        self._variables = variables
        self._cursors = cursors
        root = schema.get_root_type(operation.operation)
        assert root
        self._root = EntityDraft(root.name, root, ObjectShape(root.name), None)
        self.calls: list[FieldCall] = []
        self.changes: list[ChangeSelection] = []
        self.separate: dict[str, tuple[SeparateField, Slot]] = {}
        self.introspections = 0
        self.looks_ahead: set[str] = set()

    @property
    def items(self) -> list[Item]:
        return self._root.items

    @property
    def shape(self) -> ObjectShape:
        return self._root.shape

    def run(self) -> None:
        root = self._root
        fields = collect_fields(self._schema, self._fragments, self._variables, root.type, self._operation)
        if self._operation.operation is OperationType.MUTATION:
            self._mutation(fields.grouped_field_set)
        else:
            self._object(root, fields.grouped_field_set)
        for number, (_, slot) in enumerate(self.separate.values()):
            slot.index = len(self.items) + number

    def _mutation(self, fields: GroupedFields) -> None:
        root = self._root
        for key, details in fields.items():
            name = details[0].node.name.value
            if name == "__typename":
                root.shape.fields[key] = (None, TypenameShape(root.type.name))
                continue
            change = FIELDS["Mutation"][name]
            assert isinstance(change, Change)
            definition = root.type.fields[name]
            call, _ = self._call("Mutation", definition, change, details[0].node, None)
            items: list[Item] = []
            payload: ObjectShape | LeafShape
            if change.target is None:
                payload = leaf_of(definition)
            else:
                draft = self._draft(change.target, object_type_of(definition), call)
                self._object(draft, self._subfields(draft.type, details))
                items, payload = draft.items, draft.shape
            slot = Slot(RowLayout(), len(self.changes))
            root.shape.fields[key] = (slot, GuardShape(payload, problem_error))
            self.changes.append(ChangeSelection(name, change, call, tuple(items)))

    def _draft(self, entity: str, type_: GraphQLObjectType, call: FieldCall | None) -> EntityDraft:
        return EntityDraft(entity, type_, ObjectShape(type_.name), call)

    def _subfields(self, parent: GraphQLObjectType, details: list[FieldDetails]) -> GroupedFields:
        return collect_subfields(
            self._schema, self._fragments, self._variables, self._operation, parent, details
        ).grouped_field_set

    def _object(self, draft: EntityDraft, fields: GroupedFields) -> None:
        """Adds the selected fields of an entity to its draft."""
        for key, details in fields.items():
            name = details[0].node.name.value
            if name == "__typename":
                draft.shape.fields[key] = (None, TypenameShape(draft.type.name))
            elif name in INTROSPECTION:
                self.introspections += 1
            else:
                spec = FIELDS[draft.entity][name]
                if isinstance(spec, SameEntity):
                    draft.shape.fields[key] = (None, self._same(draft, draft.type.fields[name], spec.target, details))
                elif isinstance(spec, SeparateField):
                    draft.shape.fields[key] = self._separate(draft, spec, details)
                else:
                    draft.add(key, *self._field(draft, spec, details, f"{draft.entity}.{name}"))

    def _separate(
        self, draft: EntityDraft, spec: SeparateField, details: list[FieldDetails]
    ) -> tuple[Slot, GuardShape]:
        node = details[0].node
        definition = draft.type.fields[node.name.value]
        call, _ = self._call(draft.entity, definition, spec, node, None)
        slot = Slot(RowLayout(), 0)  # `run` sets the index
        self.separate[call.prefix] = (spec, slot)
        return slot, answer_shape(definition, details, self._subfields)

    def _same(
        self, draft: EntityDraft, definition: GraphQLField, entity: str, details: list[FieldDetails]
    ) -> ObjectShape:
        """An object of the response that shows values of the same entity."""
        view = draft.view(object_type_of(definition), entity)
        self._object(view, self._subfields(view.type, details))
        return view.shape

    def _field(
        self,
        draft: EntityDraft,
        spec: Property | ToOne | ToMany | Change | SeparateField,
        details: list[FieldDetails],
        label: str,
    ) -> tuple[Item, Shape]:
        node = details[0].node
        definition = draft.type.fields[node.name.value]
        if isinstance(spec, Property):
            return Value(label), leaf_of(definition, markdown=spec.markdown)
        assert not isinstance(spec, Change | SeparateField)  # both are root fields
        call, arguments = self._call(draft.entity, definition, spec, node, draft.call)
        visit = FieldVisit(definition, details, label, call, arguments)
        item: Item
        shape: Shape
        if isinstance(spec, ToOne):
            item, shape = self._entity(visit, spec)
        elif is_list_of(definition):
            item, shape = self._list(visit, spec)
        else:
            item, shape = self._connection(visit, spec)
        return item, GuardShape(shape, unknown_ids) if spec.missing else shape

    def _call(
        self,
        entity: str,
        definition: GraphQLField,
        spec: ToOne | ToMany | Change | SeparateField,
        node: FieldNode,
        parent: FieldCall | None,
    ) -> tuple[FieldCall, FieldArguments]:
        reader = reader_of(entity, node.name.value, spec, paged="first" in definition.args)
        call = FieldCall(node, definition, reader, f"p{len(self.calls)}", parent)
        arguments = call.read(self._variables, self._cursors)
        if not any(mentions_variable(argument.value) for argument in node.arguments or ()):
            call.constant = arguments
        self.calls.append(call)
        return call, arguments

    def _entity(self, visit: FieldVisit, spec: ToOne) -> tuple[Entity, EntityShape]:
        variants: dict[str, tuple[Item, ...]] = {}
        shapes: list[ObjectShape] = []
        for kind in spec.clauses:
            type_ = self._schema.type_map[kind]
            assert isinstance(type_, GraphQLObjectType)
            draft = self._draft(kind, type_, visit.call)
            self._object(draft, self._subfields(type_, visit.details))
            variants[kind] = tuple(draft.items)
            shapes.append(draft.shape)
        nullable = not isinstance(visit.definition.type, GraphQLNonNull)
        arguments = visit.arguments
        entity = Entity(visit.label, variants, arguments.parameters.names, arguments.structure.form)
        return entity, EntityShape(shapes, nullable)

    def _abstract(self, visit: FieldVisit, spec: ToMany) -> tuple[Entity, EntityShape]:
        """The entity in each row of a list whose items may be of several types."""
        node = FIELDS[spec.target]["node"]
        assert isinstance(node, ToOne)
        return self._entity(
            FieldVisit(visit.definition, visit.details, f"{spec.target}.node", visit.call, visit.arguments), node
        )

    def _list(self, visit: FieldVisit, spec: ToMany) -> tuple[Listing, ListShape]:
        items: tuple[Item, ...]
        step: tuple[Item, ...] = ()
        if is_abstract_type(named_type_of(visit.definition)):
            entity, item = self._abstract(visit, spec)
            item.nullable = spec.target == "Position"
            items, shape = (entity,), ListShape(item, Slot(RowLayout(), 0))
        else:
            draft = self._draft(spec.target, object_type_of(visit.definition), visit.call)
            self._edge(draft, spec, self._subfields(draft.type, visit.details))
            items, step, shape = tuple(draft.items), tuple(draft.step), ListShape(draft.shape)
        structure = visit.arguments.structure
        listing = Listing(
            visit.label,
            items,
            step,
            structure.page,
            filter=structure.filter,
            parameters=visit.arguments.parameters.names,
            form=structure.form,
        )
        return listing, shape

    def _connection(self, visit: FieldVisit, spec: ToMany) -> tuple[Listing, ConnectionShape]:
        type_ = object_type_of(visit.definition)
        structure = visit.arguments.structure
        assert structure.page
        draft = self._draft(spec.target, type_, visit.call)
        draft.row.key_count = order_keys(spec, structure.order)
        stats = self._draft("PaperStats", type_, None)
        shape = ConnectionShape(type_.name, draft.row, structure.page.limit, structure.page.backward)
        has = shape.layout.parts
        whole: list[Value] = []
        for key, details in self._subfields(type_, visit.details).items():
            name = details[0].node.name.value
            if name == "__typename":
                shape.fields[key] = TypenameShape(type_.name)
            elif name == "totalCount":
                has.add(ListPart.TOTAL)
                shape.fields[key] = TotalShape()
            elif name == "pageInfo":
                shape.fields[key] = self._page_info(visit, type_.fields[name], details, shape)
            elif name in spec.whole:
                has.add(ListPart.WHOLE)
                shape.fields[key] = WholeShape(len(whole), leaf_of(type_.fields[name]))
                whole.append(Value(name, visit.arguments.parameters.names))
            elif name == "stats":
                # statistics cost once for each list, not once for each of its items
                stats.call, _ = self._call(type_.name, type_.fields[name], spec, details[0].node, visit.call.parent)
                shape.fields[key] = StatsShape(self._same(stats, type_.fields[name], "PaperStats", details))
            else:
                has.add(ListPart.ENTITIES)
                shape.fields[key] = self._entities(visit, spec, draft, type_.fields[name], details)
        if stats.items:
            has.add(ListPart.STATS)
        listing = Listing(
            visit.label,
            tuple(draft.items),
            tuple(draft.step),
            structure.page,
            structure.order,
            structure.filter,
            keys=draft.row.keys,
            total=ListPart.TOTAL in has,
            stats=tuple(stats.items),
            skipped=ListPart.SKIPPED in has,
            whole=tuple(whole),
            entities=ListPart.ENTITIES in has,
            parameters=visit.arguments.parameters.names,
            form=structure.form,
        )
        return listing, shape

    def _entities(
        self, visit: FieldVisit, spec: ToMany, draft: EntityDraft, definition: GraphQLField, details: list[FieldDetails]
    ) -> ObjectShape | ListShape:
        """The `nodes` or `edges` of a connection."""
        if is_abstract_type(named_type_of(definition)):
            slot = Slot(draft.row, len(draft.items))
            entity, item = self._abstract(
                FieldVisit(definition, details, visit.label, visit.call, visit.arguments), spec
            )
            draft.items.append(entity)
            return ListShape(item, slot)
        view = draft.view(object_type_of(definition))
        fields = self._subfields(view.type, details)
        if details[0].node.name.value == "nodes":
            self._object(view, fields)
        else:
            self._edge(view, spec, fields)
        return view.shape

    def _page_info(
        self, visit: FieldVisit, definition: GraphQLField, details: list[FieldDetails], shape: ConnectionShape
    ) -> PageInfoShape:
        page = visit.arguments.structure.page
        assert page
        type_ = object_type_of(definition)
        fields = {key: parts[0].node.name.value for key, parts in self._subfields(type_, details).items()}
        selected = set(fields.values())
        has = shape.layout.parts
        forward_more, backward_more = "hasNextPage" in selected, "hasPreviousPage" in selected
        if backward_more if page.backward else forward_more:
            has.add(ListPart.ENTITIES)
            shape.more = True
            self.looks_ahead.add(page.limit)
        if (page.before and page.backward and forward_more) or (page.after and not page.backward and backward_more):
            has.add(ListPart.SKIPPED)
        if selected & {"startCursor", "endCursor"}:
            has.add(ListPart.ENTITIES)
            shape.row.keys = True
        return PageInfoShape(fields)

    def _edge(self, draft: EntityDraft, spec: ToMany, fields: GroupedFields) -> None:
        """Adds the selected fields of an edge: its node, its cursor, and fields of the step that leads to the node."""
        for key, details in fields.items():
            name = details[0].node.name.value
            if name == "__typename":
                draft.shape.fields[key] = (None, TypenameShape(draft.type.name))
            elif name == "cursor":
                draft.row.keys = True
                draft.shape.fields[key] = (None, CursorShape())
            elif name in spec.step:
                part = spec.step[name]
                assert not isinstance(part, SameEntity)
                draft.add_step(key, *self._field(draft, part, details, name))
            elif name == "node" and name not in FIELDS[spec.target]:
                draft.shape.fields[key] = (None, self._same(draft, draft.type.fields[name], spec.target, details))
            else:
                self._object(draft, {key: details})
