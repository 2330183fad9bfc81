"""The functions that are allowed.

A function is left out if it returns all properties of a node, returns or takes internal ids, reads files, calls other
services, or belongs to a plugin.
"""

_AGGREGATIONS = """avg collect count max min percentilecont percentiledisc stdev stdevp sum"""

_LISTS = """
    all any none single exists isempty coalesce head last tail size range reduce reverse
    toBooleanList toFloatList toIntegerList toStringList nullif
"""

_PATTERNS = """
    nodes relationships length type labels startNode endNode
    getDegree isRepeatTrailUnique
"""

_NUMBERS = """
    abs ceil floor rand round sign exp ln log log10 e sqrt acos asin atan atan2 cos cosh cot coth degrees haversin pi
    radians sin sinh tan tanh isNaN toInteger toIntegerOrNull toFloat toFloatOrNull toBoolean toBooleanOrNull
    vector.similarity.cosine vector.similarity.euclidean vector_distance vector_norm vector_dimension_count
"""

_TEXTS = """
    btrim char_length character_length left lower upper ltrim normalize replace right rtrim split substring toLower
    toUpper toString toStringOrNull trim randomUUID valueType
"""

_TIME_AND_SPACE = """
    date date.truncate datetime datetime.truncate datetime.fromepoch datetime.fromepochmillis localdatetime
    localdatetime.truncate time time.truncate localtime localtime.truncate timestamp
    date.statement date.transaction date.realtime datetime.statement datetime.transaction datetime.realtime
    duration duration.between duration.inMonths duration.inDays duration.inSeconds
    point point.distance point.withinBBox
"""

_PLANNER = "RuntimeConstant"

FUNCTIONS = frozenset(
    name.lower()
    for group in (_AGGREGATIONS, _LISTS, _PATTERNS, _NUMBERS, _TEXTS, _TIME_AND_SPACE, _PLANNER)
    for name in group.split()
)
"""The names of the functions in lower case; Neo4j ignores case."""

_COMPONENTS = """
    year quarter month week weekYear day dayOfWeek dayOfQuarter ordinalDay hour minute second millisecond microsecond
    nanosecond timezone offset offsetMinutes offsetSeconds epochSeconds epochMillis
    years quarters months weeks days hours minutes seconds milliseconds microseconds nanoseconds
    quartersOfYear monthsOfYear monthsOfQuarter daysOfWeek minutesOfHour secondsOfMinute millisecondsOfSecond
    x y z longitude latitude height crs srid
"""

COMPONENTS = frozenset(_COMPONENTS.split())
"""The components of times, durations and points, which are read like properties."""
