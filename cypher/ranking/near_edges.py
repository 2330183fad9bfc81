"""The edges NEAR of a slice: between the seeds and their nearest works, and between papers of the slice that are alike.

Two papers of the slice are alike if they share references or are cited together. The weight of their edge is the mean
of the two cosines (Salton & McGill 1983): shared ÷ √(number of the one · number of the other). Each paper keeps its
ALIKE_MAX strongest edges. An edge leads from the smaller id to the larger one.
"""

from cypher.ranking.nearby_signals import UNIT

ALIKE_MAX = 2
"""The number of papers of the slice to which a paper is joined, beside the seeds."""

ALIKE_WEIGHT_MIN = 0.08
"""The smallest weight of an edge between two papers that are no seeds."""

SHARED_MIN = 2
"""The smallest number of shared references and citing papers of such an edge."""

SHARED_BY_MAX = 12
"""References and citing papers that more papers of the slice share say too little to count."""

STEPS_MAX = 2_000
"""The maximum number of references, and of citing papers, that are read. The papers with the fewest are read."""


def write_near_edges() -> str:
    """Clauses that add the edges NEAR of the slice to `@edges`. `@near` holds those of the seeds."""
    return (
        "CALL (@slice, @near, @seeds) { WITH @slice, @near, [@seed IN @seeds | @seed.id] AS @start,"
        " [@one IN @slice WHERE @one:Paper | @one.id] AS @ids"
        " UNWIND [@edge IN @near WHERE @edge.source IN @ids AND @edge.target IN @ids] AS @edge"
        " WITH CASE WHEN @edge.source < @edge.target THEN [@edge.source, @edge.target]"
        " ELSE [@edge.target, @edge.source] END AS @pair, @edge ORDER BY @edge.weight DESC, @edge.source"
        " WITH @pair, head(collect(@edge)) AS @edge"
        " RETURN collect({kind: 'NEAR', source: @pair[0], target: @pair[1], weight: @edge.weight,"
        " reasons: @edge.reasons}) AS @known } "
        f"CALL (@slice, @known) {{ CALL (@slice) {{"
        f" {_write_shared('-[:CITES|REFERS_TO]->', 'BIBLIOGRAPHIC_COUPLING')}"
        f" UNION ALL {_write_shared('<-[:CITES]-', 'CO_CITATION')} }}"
        " WITH @pair, sum(@part) AS @sum, sum(@count) AS @count, collect([@signal, @part, @count]) AS @link"
        f" WHERE @count >= {SHARED_MIN} AND @sum >= {round(ALIKE_WEIGHT_MIN * UNIT)}"
        " WITH @pair, @sum, @link"
        " WHERE NOT any(@edge IN @known WHERE @edge.source = @pair[0] AND @edge.target = @pair[1])"
        " UNWIND @pair AS @end"
        " WITH @end, @pair, @sum, @link ORDER BY @sum DESC, @pair[0], @pair[1]"
        f" WITH @end, collect([@pair, @sum, @link])[..{ALIKE_MAX}] AS @best UNWIND @best AS @one"
        " WITH @one[0] AS @pair, head(collect(@one)) AS @one"
        f" RETURN collect({{kind: 'NEAR', source: @pair[0], target: @pair[1], weight: round(@one[1] / {UNIT}.0, 6),"
        " reasons: @one[2]}) AS @alike }"
        " WITH *, @edges + @known + @alike AS @stored WITH @seeds, @slice, @entries, @cut, @stored AS @edges "
    )


def _write_shared(step: str, signal: str) -> str:
    """Clauses that return each pair of papers of the slice, a signal, its part of the weight, and the shared count."""
    return (
        f"UNWIND [@one IN @slice WHERE @one:Paper] AS @paper WITH @paper, COUNT {{ (@paper){step}() }} AS @size"
        " ORDER BY @size, @paper.id WITH collect([@paper, @size]) AS @all"
        f" UNWIND reduce(@chosen = {{left: {STEPS_MAX}, papers: []}}, @one IN @all |"
        " CASE WHEN @one[1] > @chosen.left THEN @chosen"
        " ELSE {left: @chosen.left - @one[1], papers: @chosen.papers + [@one]} END).papers AS @one"
        " WITH @one[0] AS @paper, @one[0].id AS @id, @one[1] AS @size"
        f" MATCH (@paper){step}(@via) WITH @via, @id, @size ORDER BY @id WITH @via, collect([@id, @size]) AS @sharing"
        f" WHERE 2 <= size(@sharing) <= {SHARED_BY_MAX}"
        " UNWIND range(0, size(@sharing) - 2) AS @first UNWIND range(@first + 1, size(@sharing) - 1) AS @second"
        " WITH @sharing[@first] AS @one, @sharing[@second] AS @two"
        " WITH [@one[0], @two[0]] AS @pair, sqrt(1.0 * @one[1] * @two[1]) AS @norm, count(*) AS @count"
        f" RETURN @pair, '{signal}' AS @signal, toInteger({UNIT // 2} * @count / @norm) AS @part, @count"
    )
