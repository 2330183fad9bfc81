"""IntRange: whole numbers between two bounds."""

import strawberry


@strawberry.input(description="Whole numbers between two inclusive bounds. A bound that is left out is open.")
class IntRange:
    gte: int | None = strawberry.field(default=strawberry.UNSET, description="Greater than or equal to.")
    lte: int | None = strawberry.field(default=strawberry.UNSET, description="Less than or equal to.")
