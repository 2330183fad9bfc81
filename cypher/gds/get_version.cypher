// The version of Graph Data Science.
// Row: the version.
RETURN gds.version()
