"""The functions that are allowed.

Left out are functions that return all properties of a node, return or take internal ids, read files or call other
services, and all functions of plugins.
"""

AGGREGATING = """avg collect count max min percentilecont percentiledisc stdev stdevp sum"""

OF_LISTS = """
    all any none single exists isempty coalesce head last tail size range reduce reverse
    toBooleanList toFloatList toIntegerList toStringList nullif
"""

OF_PATTERNS = """
    nodes relationships length type labels startNode endNode
    getDegree isRepeatTrailUnique
"""

OF_NUMBERS = """
    abs ceil floor rand round sign exp ln log log10 e sqrt acos asin atan atan2 cos cosh cot coth degrees haversin pi
    radians sin sinh tan tanh isNaN toInteger toIntegerOrNull toFloat toFloatOrNull toBoolean toBooleanOrNull
    vector.similarity.cosine vector.similarity.euclidean vector_distance vector_norm vector_dimension_count
"""

OF_TEXTS = """
    btrim char_length character_length left lower upper ltrim normalize replace right rtrim split substring toLower
    toUpper toString toStringOrNull trim randomUUID valueType
"""

OF_TIME_AND_SPACE = """
    date date.truncate datetime datetime.truncate datetime.fromepoch datetime.fromepochmillis localdatetime
    localdatetime.truncate time time.truncate localtime localtime.truncate timestamp
    date.statement date.transaction date.realtime datetime.statement datetime.transaction datetime.realtime
    duration duration.between duration.inMonths duration.inDays duration.inSeconds
    point point.distance point.withinBBox
"""

OF_THE_PLANNER = "RuntimeConstant"

FUNCTIONS = frozenset(
    name.lower()
    for group in (AGGREGATING, OF_LISTS, OF_PATTERNS, OF_NUMBERS, OF_TEXTS, OF_TIME_AND_SPACE, OF_THE_PLANNER)
    for name in group.split()
)
"""Names in lower case; Neo4j ignores their case."""

_COMPONENTS = """
    year quarter month week weekYear day dayOfWeek dayOfQuarter ordinalDay hour minute second millisecond microsecond
    nanosecond timezone offset offsetMinutes offsetSeconds epochSeconds epochMillis
    years quarters months weeks days hours minutes seconds milliseconds microseconds nanoseconds
    quartersOfYear monthsOfYear monthsOfQuarter daysOfWeek minutesOfHour secondsOfMinute millisecondsOfSecond
    x y z longitude latitude height crs srid
"""

COMPONENTS = frozenset(_COMPONENTS.split())
"""The components of times, durations and points, which are read like properties."""
