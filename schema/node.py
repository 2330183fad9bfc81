"""Node: an object with a global id."""

import strawberry

from schema.selected import selected

ID = "A globally unique, stable, opaque id."


@strawberry.interface(description="An object with a globally unique, stable, opaque id (Relay object identification).")
class Node:
    id: strawberry.ID = selected(ID)
