"""The GraphQL documents that ship: the operations that pages and exports send. The pages' are planned at the start."""

from importlib.resources import files


def operation(name: str) -> str:
    """The text of the document with that name."""
    return files("bzpeer.operations").joinpath(f"{name}.graphql").read_text(encoding="utf-8")


def shipped_operations() -> dict[str, str]:
    """The texts of all documents, by name."""
    entries = files("bzpeer.operations").iterdir()
    names = sorted(entry.name.removesuffix(".graphql") for entry in entries if entry.name.endswith(".graphql"))
    return {name: operation(name) for name in names}
