"""A walk over an operation's fields, as graphql-core collects them: what to ask, and the shape of the answer."""

from collections.abc import Mapping
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

from cypher.change import parameters_of
from cypher.compiler.compile import order_keys
from cypher.compiler.selection import Entity, Item, Listing, Page, Value
from cypher.fields.field import Change, Property, SameEntity, SeparateField, ToMany, ToOne
from cypher.fields.vocabulary import FIELDS
from resolvers.arguments.lists import FieldArguments
from resolvers.arguments.readers import reader_of
from resolvers.change_problems import problem_error
from resolvers.execution.separate_fields import answer_shape
from resolvers.planning.argument_site import ArgumentSite, ChangeSelection
from resolvers.planning.cursor import Cursors
from resolvers.planning.schema_types import is_list_of, leaf_of, named_type_of, object_type_of
from resolvers.planning.variables import mentions_variable
from resolvers.shaping.shape import (
    ConnectionShape,
    CursorShape,
    EntityShape,
    GuardShape,
    LeafShape,
    ListShape,
    ObjectShape,
    PageInfoShape,
    RowLayout,
    Shape,
    Slot,
    StatsShape,
    TypenameShape,
    unknown_ids,
)

GroupedFields: TypeAlias = Mapping[str, list[FieldDetails]]
INTROSPECTION = frozenset({"__schema", "__type"})


class Walk:
    """One walk over an operation; `run` fills `items` for the compiler, `shape` for the response, and `sites`.

    Of a mutation there are no items, but `changes`, in order. What is asked outside the statement is in `outside`, by
    the prefix of its site; its places in the row come after those of the items.
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
        self.sites: list[ArgumentSite] = []
        self.items: list[Item] = []
        self.changes: list[ChangeSelection] = []
        self.outside: dict[str, tuple[SeparateField, Slot]] = {}
        root = schema.get_root_type(operation.operation)
        assert root
        self._root = root
        self.shape = ObjectShape(root.name)
        self.introspections = 0
        self.looks_ahead: set[str] = set()

    def run(self) -> None:
        root = self._root
        fields = collect_fields(self._schema, self._fragments, self._variables, root, self._operation).grouped_field_set
        if self._operation.operation is OperationType.MUTATION:
            self._mutation(root, fields)
        else:
            self._object(root, root.name, fields, self.items, RowLayout(), self.shape, None)
        for number, (_, slot) in enumerate(self.outside.values()):
            slot.index = len(self.items) + number

    def _mutation(self, root: GraphQLObjectType, fields: GroupedFields) -> None:
        for key, details in fields.items():
            node = details[0].node
            name = node.name.value
            if name == "__typename":
                self.shape.fields[key] = (None, TypenameShape(root.name))
                continue
            change = FIELDS["Mutation"][name]
            assert isinstance(change, Change)
            definition = root.fields[name]
            site, _ = self._site("Mutation", name, definition, change, node, None)
            items: list[Item] = []
            payload: ObjectShape | LeafShape
            if change.target is None:
                payload = leaf_of(definition)
            else:
                of = object_type_of(definition)
                payload = ObjectShape(of.name)
                self._object(of, change.target, self._subfields(of, details), items, RowLayout(), payload, site)
            slot = Slot(RowLayout(), len(self.changes))
            self.shape.fields[key] = (slot, GuardShape(payload, problem_error))
            own = {"effect", "request", *parameters_of(change)}
            names = {name: f"{site.prefix}_{name}" for name in own}
            self.changes.append(ChangeSelection(name, change, site, tuple(items), names))

    def _subfields(self, parent: GraphQLObjectType, details: list[FieldDetails]) -> GroupedFields:
        return collect_subfields(
            self._schema, self._fragments, self._variables, self._operation, parent, details
        ).grouped_field_set

    def _object(
        self,
        of: GraphQLObjectType,
        entity: str,
        fields: GroupedFields,
        items: list[Item],
        row: RowLayout,
        shape: ObjectShape,
        site: ArgumentSite | None,
    ) -> None:
        """Adds what is selected of an entity to its items and shape."""
        for key, details in fields.items():
            name = details[0].node.name.value
            if name == "__typename":
                shape.fields[key] = (None, TypenameShape(of.name))
            elif name in INTROSPECTION:
                self.introspections += 1
            else:
                spec = FIELDS[entity][name]
                if isinstance(spec, SameEntity):
                    shape.fields[key] = (None, self._same(of.fields[name], spec, details, items, row, site))
                elif isinstance(spec, SeparateField):
                    shape.fields[key] = self._outside(entity, of.fields[name], spec, details)
                else:
                    item, part = self._field(of, entity, name, spec, details, site)
                    shape.fields[key] = (Slot(row, len(items)), part)
                    items.append(item)

    def _outside(
        self, entity: str, definition: GraphQLField, spec: SeparateField, details: list[FieldDetails]
    ) -> tuple[Slot, GuardShape]:
        node = details[0].node
        site, _ = self._site(entity, node.name.value, definition, spec, node, None)
        self.outside[site.prefix] = (spec, slot := Slot(RowLayout(), 0))
        return slot, answer_shape(definition, details, self._subfields)

    def _same(
        self,
        definition: GraphQLField,
        spec: SameEntity,
        details: list[FieldDetails],
        items: list[Item],
        row: RowLayout,
        site: ArgumentSite | None,
    ) -> ObjectShape:
        of = object_type_of(definition)
        shape = ObjectShape(of.name)
        self._object(of, spec.target, self._subfields(of, details), items, row, shape, site)
        return shape

    def _field(
        self,
        of: GraphQLObjectType,
        entity: str,
        name: str,
        spec: Property | ToOne | ToMany | Change | SeparateField,
        details: list[FieldDetails],
        parent: ArgumentSite | None,
        *,
        of_step: bool = False,
    ) -> tuple[Item, Shape]:
        definition = of.fields[name]
        label = name if of_step else f"{entity}.{name}"
        if isinstance(spec, Property):
            return Value(label), leaf_of(definition, markdown=spec.markdown)
        assert not isinstance(spec, Change | SeparateField)  # they are at the root only
        site, reading = self._site(entity, name, definition, spec, details[0].node, parent)
        item: Item
        shape: Shape
        if isinstance(spec, ToOne):
            item, shape = self._entity(definition, spec, label, details, site, reading)
        elif is_list_of(definition):
            item, shape = self._list(definition, spec, label, details, site, reading)
        else:
            item, shape = self._connection(definition, spec, label, details, site, reading)
        return item, GuardShape(shape, unknown_ids) if spec.missing else shape

    def _site(
        self,
        entity: str,
        name: str,
        definition: GraphQLField,
        spec: ToOne | ToMany | Change | SeparateField,
        node: FieldNode,
        parent: ArgumentSite | None,
    ) -> tuple[ArgumentSite, FieldArguments]:
        reader = reader_of(entity, name, spec, paged="first" in definition.args)
        site = ArgumentSite(node, definition, reader, f"p{len(self.sites)}", parent)
        reading = site.read(self._variables, self._cursors)
        if not any(mentions_variable(argument.value) for argument in node.arguments or ()):
            site.constant = reading
        self.sites.append(site)
        return site, reading

    def _entity(
        self,
        definition: GraphQLField,
        spec: ToOne,
        label: str,
        details: list[FieldDetails],
        site: ArgumentSite,
        reading: FieldArguments,
    ) -> tuple[Entity, EntityShape]:
        variants: dict[str, tuple[Item, ...]] = {}
        shapes: list[ObjectShape] = []
        for kind in spec.clauses:
            of = self._schema.type_map[kind]
            assert isinstance(of, GraphQLObjectType)
            items: list[Item] = []
            shape = ObjectShape(kind)
            self._object(of, kind, self._subfields(of, details), items, RowLayout(), shape, site)
            variants[kind] = tuple(items)
            shapes.append(shape)
        nullable = not isinstance(definition.type, GraphQLNonNull)
        return Entity(label, variants, reading.names, reading.structure.form), EntityShape(shapes, nullable)

    def _list(
        self,
        definition: GraphQLField,
        spec: ToMany,
        label: str,
        details: list[FieldDetails],
        site: ArgumentSite,
        reading: FieldArguments,
    ) -> tuple[Listing, ListShape]:
        row, items, step = RowLayout(), list[Item](), list[Item]()
        item: ObjectShape | EntityShape
        inner: Slot | None = None
        if is_abstract_type(named_type_of(definition)):
            item = self._any(definition, spec, details, items, site, reading)
            item.nullable = spec.target == "Position"
            inner = Slot(row, 0)
        else:
            of = object_type_of(definition)
            item = ObjectShape(of.name)
            self._edge(of, spec, self._subfields(of, details), row, items, step, item, site)
        structure = reading.structure
        listing = Listing(
            label,
            tuple(items),
            tuple(step),
            structure.page,
            filter=structure.filter,
            parameters=reading.names,
            form=structure.form,
        )
        return listing, ListShape(item, inner)

    def _any(
        self,
        definition: GraphQLField,
        spec: ToMany,
        details: list[FieldDetails],
        items: list[Item],
        site: ArgumentSite,
        reading: FieldArguments,
    ) -> EntityShape:
        """Adds what a list holds when that may be of several kinds."""
        one = FIELDS[spec.target]["node"]
        assert isinstance(one, ToOne)
        item, shape = self._entity(definition, one, f"{spec.target}.node", details, site, reading)
        items.append(item)
        return shape

    def _connection(
        self,
        definition: GraphQLField,
        spec: ToMany,
        label: str,
        details: list[FieldDetails],
        site: ArgumentSite,
        reading: FieldArguments,
    ) -> tuple[Listing, ConnectionShape]:
        of = object_type_of(definition)
        structure = reading.structure
        page = structure.page
        assert page
        row = RowLayout(key_count=order_keys(spec, structure.order))
        items, step, stats = list[Item](), list[Item](), list[Item]()
        counted = RowLayout()
        shape = ConnectionShape(of.name, row, site.prefix, page.backward)
        for key, parts in self._subfields(of, details).items():
            part = parts[0].node.name.value
            if part == "__typename":
                shape.fields[key] = TypenameShape(of.name)
            elif part == "totalCount":
                shape.total = True
                shape.fields[key] = part
            elif part == "pageInfo":
                shape.fields[key] = self._page_info(of.fields[part], parts, shape, page)
            elif part == "stats":
                # of the list and not of its items, so it costs as often as the list is asked for
                own, _ = self._site(of.name, part, of.fields[part], spec, parts[0].node, site.parent)
                entry = self._same(of.fields[part], SameEntity("PaperStats"), parts, stats, counted, own)
                shape.fields[key] = StatsShape(entry)
            elif is_abstract_type(named_type_of(of.fields[part])):
                shape.entities = True
                place = Slot(row, len(items))
                shape.fields[key] = ListShape(self._any(of.fields[part], spec, parts, items, site, reading), place)
            else:
                shape.entities = True
                item = object_type_of(of.fields[part])
                entry = ObjectShape(item.name)
                fields = self._subfields(item, parts)
                if part == "nodes":
                    self._object(item, spec.target, fields, items, row, entry, site)
                else:
                    self._edge(item, spec, fields, row, items, step, entry, site)
                shape.fields[key] = entry
        shape.stats = bool(stats)
        listing = Listing(
            label,
            tuple(items),
            tuple(step),
            page,
            structure.order,
            structure.filter,
            keys=row.keys,
            total=shape.total,
            stats=tuple(stats),
            skipped=shape.skipped,
            entities=shape.entities,
            parameters=reading.names,
            form=structure.form,
        )
        return listing, shape

    def _page_info(
        self, definition: GraphQLField, details: list[FieldDetails], shape: ConnectionShape, page: Page
    ) -> PageInfoShape:
        of = object_type_of(definition)
        fields = {key: parts[0].node.name.value for key, parts in self._subfields(of, details).items()}
        wanted = set(fields.values())
        forward_more, backward_more = "hasNextPage" in wanted, "hasPreviousPage" in wanted
        if backward_more if page.backward else forward_more:
            shape.entities = shape.more = True
            self.looks_ahead.add(shape.prefix)
        if (page.before and page.backward and forward_more) or (page.after and not page.backward and backward_more):
            shape.skipped = True
        if wanted & {"startCursor", "endCursor"}:
            shape.entities = shape.row.keys = True
        return PageInfoShape(fields)

    def _edge(
        self,
        of: GraphQLObjectType,
        spec: ToMany,
        fields: GroupedFields,
        row: RowLayout,
        items: list[Item],
        step: list[Item],
        shape: ObjectShape,
        site: ArgumentSite,
    ) -> None:
        """Adds what is selected of an edge: its node, its cursor, and fields of the step that leads there."""
        for key, details in fields.items():
            name = details[0].node.name.value
            if name == "__typename":
                shape.fields[key] = (None, TypenameShape(of.name))
            elif name == "cursor":
                row.keys = True
                shape.fields[key] = (None, CursorShape())
            elif name in spec.step:
                part = spec.step[name]
                assert not isinstance(part, SameEntity)
                item, value = self._field(of, spec.target, name, part, details, site, of_step=True)
                shape.fields[key] = (Slot(row, len(step), of_step=True), value)
                step.append(item)
                row.step_count = len(step)
            elif name == "node" and name not in FIELDS[spec.target]:
                node = object_type_of(of.fields[name])
                inner = ObjectShape(node.name)
                self._object(node, spec.target, self._subfields(node, details), items, row, inner, site)
                shape.fields[key] = (None, inner)
            else:
                self._object(of, spec.target, {key: details}, items, row, shape, site)
