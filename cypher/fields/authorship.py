"""The authors of a paper, each with their position and affiliations."""

from cypher.fields.field import Property, Sort, ToMany

AUTHORS = ToMany(
    "MATCH (@self)<-[@link:AUTHORED]-(@other:Person)",
    "Person",
    count="COUNT { (@self)<-[:AUTHORED]-() }",
    order=(Sort("@link.position"),),
    whole={"isTruncated": Property("coalesce(@self.authorsTruncated, false)")},
    step={
        "position": Property("@link.position"),
        "nameAsPrinted": Property("coalesce(@link.nameAsPrinted, @other.name)"),
        "isCorresponding": Property("coalesce(@link.corresponding, false)"),
        "affiliations": ToMany(
            "MATCH (@self)-[@link:STATES_AFFILIATION]->(@other:Institution)",
            "Institution",
            where="@step.position IN @link.positions",
            order=(Sort("@link.position"),),
        ),
    },
)
