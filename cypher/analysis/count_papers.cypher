// How many papers there are.
MATCH (paper:Paper)
RETURN count(paper)
