"""The variables that a document mentions."""

from graphql import (
    DocumentNode,
    ExecutableDefinitionNode,
    FieldNode,
    InlineFragmentNode,
    ListValueNode,
    ObjectValueNode,
    ValueNode,
    VariableNode,
)


def mentions_variable(value: ValueNode) -> bool:
    """Whether a value is or contains a variable."""
    match value:
        case VariableNode():
            return True
        case ListValueNode():
            return any(mentions_variable(each) for each in value.values)
        case ObjectValueNode():
            return any(mentions_variable(each.value) for each in value.fields)
        case _:
            return False


def condition_variables(document: DocumentNode) -> tuple[str, ...]:
    """The variables in `@skip` and `@include` of a valid document, sorted. They decide which fields are selected."""
    names: set[str] = set()
    pending = [each.selection_set for each in document.definitions if isinstance(each, ExecutableDefinitionNode)]
    while pending:
        for selection in pending.pop().selections:
            for directive in selection.directives or ():
                if directive.name.value in {"skip", "include"}:
                    values = (argument.value for argument in directive.arguments or ())
                    names |= {value.name.value for value in values if isinstance(value, VariableNode)}
            if isinstance(selection, FieldNode | InlineFragmentNode) and selection.selection_set:
                pending.append(selection.selection_set)
    return tuple(sorted(names))
