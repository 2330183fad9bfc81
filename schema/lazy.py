"""References to types whose modules import the referring module. Strawberry resolves them when it builds the schema.

The graph has cycles (a paper has authors, an author has papers); the imports have none.
"""

from typing import TYPE_CHECKING, Annotated

import strawberry

if TYPE_CHECKING:
    from schema.collection import Collection
    from schema.institution import Institution
    from schema.nearby import NearbyPaperConnection
    from schema.paper import Paper
    from schema.person import Person
    from schema.review import Review
    from schema.topic import Topic
    from schema.user import User
else:
    Collection = Annotated["Collection", strawberry.lazy("schema.collection")]
    Institution = Annotated["Institution", strawberry.lazy("schema.institution")]
    NearbyPaperConnection = Annotated["NearbyPaperConnection", strawberry.lazy("schema.nearby")]
    Paper = Annotated["Paper", strawberry.lazy("schema.paper")]
    Person = Annotated["Person", strawberry.lazy("schema.person")]
    Review = Annotated["Review", strawberry.lazy("schema.review")]
    Topic = Annotated["Topic", strawberry.lazy("schema.topic")]
    User = Annotated["User", strawberry.lazy("schema.user")]

__all__ = ["Collection", "Institution", "NearbyPaperConnection", "Paper", "Person", "Review", "Topic", "User"]
