// How far an interrupted import of a stream had come.
// $key: fingerprint of the stream and the options.
// Row, none if it was not interrupted: lines done, whether that is all.
MATCH (import:Import {key: $key})
RETURN import.lines, import.done
