// The progress of an interrupted import of a stream.
// $key: fingerprint of the stream and the options.
// Row: lines done, whether these are all lines; no row if no import of the stream was interrupted.
MATCH (import:Import {key: $key})
RETURN import.lines, import.done
