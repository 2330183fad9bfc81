"""Why an analysis could not come to its end; the message says what to do."""


class AnalysisFailed(Exception):
    pass
