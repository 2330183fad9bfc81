"""Diversity of a ranking of papers: maximal marginal relevance (Carbonell & Goldstein 1998).

Each step takes the paper with the largest

    (1 - d) · score / best score - d · largest likeness to a paper already taken

`d` is the parameter `$diversify`. The likeness of two papers is the cosine of what they have: references, topics, and
citing papers if there are at most CITING_MAX. It is 1 for papers that have the same, 0 for papers with nothing in
common.
"""

POOL_MAX = 100
"""The number of best papers that are ranked again. The others are left out."""

CITING_MAX = 100
"""If a paper has more citing papers, they are not compared: their number would make the statement slow."""


def write_diversity() -> str:
    """Clauses that rank the best papers again. They bind `@other`, `@link`, and `@rank`, which is not a score.

    They need `@other`, `@rank`, its score, and `@link`. The first paper has the largest `@rank`.
    """
    everyone = "range(0, size(@pool) - 1)"
    gain = "@scores[@at] - @state[1][@at]"
    pick = (
        f"reduce(@top = [-1, -100.0], @at IN {everyone} |"
        f" CASE WHEN {gain} > @top[1] THEN [@at, {gain}] ELSE @top END)[0]"
    )
    return (
        f" WITH @other, @rank, @link ORDER BY @rank DESC, @other.id LIMIT {POOL_MAX}"
        " WITH collect([@other, @rank, @link]) AS @pool "
        f"CALL (@pool) {{ {_LIKENESS} }} "
        "WITH @pool, @alike, [@one IN @pool | (1 - $diversify) * @one[1] / @pool[0][1]] AS @scores "
        # a state: the places taken, and for each paper what it loses; a paper that is taken loses more than any score
        f"WITH @pool, reduce(@state = [[], [@at IN {everyone} | 0.0]], @turn IN {everyone} |"
        f" head([@taken IN [{pick}] | [@state[0] + @taken, [@at IN {everyone} | CASE WHEN @at = @taken THEN 10.0"
        " WHEN $diversify * @alike[@taken][@at] > @state[1][@at] THEN $diversify * @alike[@taken][@at]"
        " ELSE @state[1][@at] END]]]))[0] AS @places "
        "UNWIND range(0, size(@places) - 1) AS @place"
        " WITH @pool[@places[@place]] AS @one, size(@pool) - @place AS @rank "
        "WITH @one[0] AS @other, @rank, @one[2] AS @link"
    )


_LIKENESS = (
    "UNWIND range(0, size(@pool) - 1) AS @at WITH @at, @pool[@at][0] AS @paper "
    "CALL (@paper) { MATCH (@paper)-[:CITES|REFERS_TO|HAS_TOPIC]->(@had) RETURN @had"
    f" UNION WITH @paper WHERE COUNT {{ (@paper)<-[:CITES]-() }} <= {CITING_MAX}"
    " MATCH (@paper)<-[:CITES]-(@had) RETURN @had } "
    "WITH @at, collect(@had) AS @having ORDER BY @at "
    "WITH collect([@at, @having]) AS @all "
    "CALL (@all) { UNWIND @all AS @row UNWIND @row[1] AS @had WITH @had, collect(@row[0]) AS @owners"
    " WHERE size(@owners) > 1 UNWIND @owners AS @at UNWIND @owners AS @to RETURN @at, @to, 1 AS @shared, 1.0 AS @norm"
    # papers with nothing in common have their place in the rows too
    " UNION ALL UNWIND [@row IN @all | [@row[0], size(@row[1])]] AS @one"
    " UNWIND [@row IN @all | [@row[0], size(@row[1])]] AS @another"
    " RETURN @one[0] AS @at, @another[0] AS @to, 0 AS @shared, sqrt(@one[1] * @another[1]) AS @norm } "
    "WITH @at, @to, sum(@shared) AS @shared, max(@norm) AS @norm ORDER BY @at, @to "
    "WITH @at, collect(CASE WHEN @shared > 0 THEN @shared / @norm ELSE 0.0 END) AS @likes ORDER BY @at "
    "RETURN collect(@likes) AS @alike"
)
"""Binds `@alike`: for each paper of `@pool`, its likeness to each paper of `@pool`."""
