"""Operations that ship: those the pages and exports send. The pages' are planned before the first reader comes."""

from importlib.resources import files


def operation(name: str) -> str:
    """The text of an operation."""
    return files("bzpeer.operations").joinpath(f"{name}.graphql").read_text(encoding="utf-8")


def known() -> dict[str, str]:
    """All operations, by name."""
    entries = files("bzpeer.operations").iterdir()
    names = sorted(entry.name.removesuffix(".graphql") for entry in entries if entry.name.endswith(".graphql"))
    return {name: operation(name) for name in names}
