"""Reasons to run a statement through the driver instead. All other errors of this package are the driver's classes."""


class UnsupportedValue(Exception):
    """A parameter or a result holds another type than null, bool, int, float, str, bytes, list and map."""


class UnsupportedProtocol(Exception):
    """The server supports none of the versions of Bolt that this package supports."""
