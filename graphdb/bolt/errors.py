"""When a statement or a server is not for this reader; the driver takes over. All other errors are the driver's own."""


class UnsupportedValue(Exception):
    """A parameter or a result that is more than null, bool, int, float, str, bytes, list and map of such."""


class UnsupportedProtocol(Exception):
    """What answers at the address agrees on no version of Bolt that is spoken here."""
