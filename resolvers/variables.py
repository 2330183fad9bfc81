"""Where a document mentions variables."""

from graphql import DirectiveNode, DocumentNode, Node, VariableNode, Visitor, visit


class _Mentions(Visitor):
    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def enter_variable(self, node: VariableNode, *_: object) -> None:
        self.names.append(node.name.value)


class _Conditions(Visitor):
    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()

    def enter_directive(self, node: DirectiveNode, *_: object) -> None:
        if node.name.value in {"skip", "include"}:
            for argument in node.arguments or ():
                if isinstance(argument.value, VariableNode):
                    self.names.add(argument.value.name.value)


def mentions_variable(node: Node) -> bool:
    """Whether a value is or holds a variable."""
    mentions = _Mentions()
    visit(node, mentions)
    return bool(mentions.names)


def condition_variables(document: DocumentNode) -> tuple[str, ...]:
    """The variables in `@skip` and `@include`, sorted: they decide which fields there are."""
    conditions = _Conditions()
    visit(document, conditions)
    return tuple(sorted(conditions.names))
