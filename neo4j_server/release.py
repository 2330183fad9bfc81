"""The Neo4j releases that can be embedded: one `Release` per series, chosen by BZPEER_NEO4J_VERSION."""

from dataclasses import dataclass

from neo4j_server.errors import EmbeddedError


@dataclass(frozen=True)
class Release:
    """One Neo4j Community release together with the Graph Data Science release made for it."""

    series: str
    neo4j: str
    gds: str
    main_class: str

    @property
    def lock_name(self) -> str:
        return f"neo4j-{self.series}.lock"


RELEASES = {
    release.series: release
    for release in (
        Release("5.26", "5.26.30", "2.13.9", "org.neo4j.server.CommunityEntryPoint"),
        Release("2026.08", "2026.08.1", "2.26.0", "org.neo4j.server.Neo4jCommunity"),
    )
}


def release_of(series: str) -> Release:
    """The release of a series ("5.26"). Raises EmbeddedError for an unknown series."""
    release = RELEASES.get(series)
    if release is None:
        known = " or ".join(RELEASES)
        raise EmbeddedError(
            f"Neo4j {series} cannot be embedded. Set BZPEER_NEO4J_VERSION to {known}, "
            "or NEO4J_URI to a server of your own."
        )
    return release
