"""Figures, never tests, beside a baseline of the same round where there is one. `python3 scripts/bench` runs them all.

corpus        the data they run on, imported once into a home of their own
processes     CPU and memory of a process, from /proc
paper_page    the paper page over HTTP beside the same statement over raw Bolt
import_rate   the importer's rows, nodes and relationships a second
exploring     slices, nearby work, paths, search and suggest: p50, p95, and how they grow
export_graph  whole-graph exports: rows a second, and memory as the graph grows
nearby_quality  nearby work beside published rankings on held-out references (held_out, published_rankings)
"""
