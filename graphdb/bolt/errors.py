"""Errors after which the driver must run the statement. All other errors of this package are classes of the driver."""


class UnsupportedValue(Exception):
    """A parameter or a result holds another type than null, bool, int, float, str, bytes, list and map."""


class UnsupportedProtocol(Exception):
    """The server supports none of the versions of Bolt that this package supports."""
