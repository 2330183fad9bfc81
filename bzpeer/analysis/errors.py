"""Errors of an analysis."""


class AnalysisFailed(Exception):
    """The analysis cannot be completed. The message says what to do."""
