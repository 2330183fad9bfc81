"""Figures, never tests: each beside a baseline run in the same round. `python3 scripts/bench` runs them all.

corpus        the data they run on, imported once into a home of their own
processes     CPU and memory of a process, from /proc
paper_page    the paper page over HTTP beside the same statement over raw Bolt
import_rate   the importer's rows, nodes and relationships a second
"""
